"""Prompts for newsletters, subscriptions, apps and gifts; advertisements; lists of other stories."""

from __future__ import annotations

from cleaner.boilerplate.cues import Cue
from cleaner.boilerplate.cues.languages import in_all_languages

CUES: tuple[Cue, ...] = (
    Cue(
        name="newsletter-prompt",
        family="promotion",
        doc="""An invitation to receive a newsletter, or the fields and thanks of its form.

        It sells another product of the publisher, often in the middle of the story.
        Seen on nearly every newspaper's and magazine's pages.""",
        phrases=in_all_languages(
            "newsletter-prompt",
            """
            en whole    newsletter
            en whole    newsletters
            en whole    our newsletter
            en whole    our newsletters
            en whole    email newsletter
            en whole    email newsletters
            en whole    free newsletter
            en whole    daily newsletter
            en whole    weekly newsletter
            en whole    e newsletter
            en whole    newsletter sign up
            en whole    newsletter signup
            en whole    newsletter subscription
            en start    newsletter sign up
            en start    newsletter signup
            en start    sign up for our
            en anywhere sign up for our newsletter
            en anywhere sign up for our free newsletter
            en anywhere sign up for our daily newsletter
            en anywhere sign up for our weekly newsletter
            en anywhere sign up for our * newsletter
            en anywhere sign up to our newsletter
            en anywhere sign up to our free
            en anywhere sign up to our * newsletter
            en anywhere sign up to receive our
            en anywhere sign up for the * newsletter
            en anywhere sign up to the * newsletter
            en start    sign up for newsletters
            en start    sign up for the newsletter
            en start    sign up for email
            en start    sign up for free
            en start    sign up for breaking news
            en start    sign up for daily
            en start    sign up for alerts
            en start    sign up for updates
            en start    sign up for the latest
            en start    sign up to get
            en start    sign up to receive
            en start    sign up to our
            en start    sign up to the
            en start    sign up today
            en start    sign up here
            en start    sign up now
            en whole    sign up
            en whole    sign me up
            en whole    signup
            en start    signup for our
            en anywhere subscribe to our newsletter
            en anywhere subscribe to our free newsletter
            en anywhere subscribe to our daily newsletter
            en anywhere subscribe to our weekly newsletter
            en anywhere subscribe to our * newsletter
            en anywhere subscribe to our newsletters
            en anywhere subscribe to our mailing list
            en start    subscribe to the newsletter
            en start    subscribe to the * newsletter
            en start    subscribe to our
            en start    subscribe to newsletter
            en start    subscribe to newsletters
            en start    subscribe to email
            en start    subscribe to blog via email
            en start    subscribe via email
            en start    subscribe by email
            en start    subscribe for updates
            en start    join our newsletter
            en start    join our mailing list
            en start    join our email list
            en start    join the newsletter
            en start    join our free newsletter
            en start    join * subscribers
            en start    join over # subscribers
            en start    join # other subscribers
            en anywhere delivered straight to your inbox
            en anywhere delivered directly to your inbox
            en anywhere delivered right to your inbox
            en anywhere delivered to your inbox
            en anywhere delivered to your email
            en anywhere delivered daily to your inbox
            en anywhere sent straight to your inbox
            en anywhere sent directly to your inbox
            en anywhere straight to your inbox
            en anywhere directly to your inbox
            en anywhere right to your inbox
            en anywhere right in your inbox
            en anywhere news in your inbox
            en anywhere stories in your inbox
            en end      in your inbox
            en end      to your inbox
            en end      in your inbox every morning
            en end      in your inbox every day
            en end      to your inbox every morning
            en end      to your inbox every day
            en end      to your inbox every week
            en start    get our free
            en start    get our daily
            en start    get our newsletter
            en start    get our weekly
            en start    get our top stories
            en start    get our best
            en start    get the latest news
            en start    get the latest stories
            en start    get the latest updates
            en start    get the latest from
            en start    get the latest
            en start    get the newsletter
            en start    get the daily
            en start    get the day's
            en start    get the best of
            en start    get the top stories
            en start    get top stories
            en start    get top headlines
            en start    get breaking news
            en start    get daily news
            en start    get daily updates
            en start    get email alerts
            en start    get email updates
            en start    get news alerts
            en start    get local news
            en start    get more stories like this
            en start    get more news
            en start    get stories like this
            en start    get updates
            en start    get weekly updates
            en start    get a weekly
            en start    get a daily
            en start    get insider
            en start    receive the latest
            en start    receive our
            en start    receive news
            en start    receive updates
            en start    stay up to date
            en start    stay in the know
            en start    stay in the loop
            en start    stay on top of
            en start    start your morning with
            en start    be the first to know
            en start    never miss a story
            en start    never miss an update
            en start    never miss a post
            en start    don't miss a story
            en start    don't miss out
            en start    want more news
            en start    want more stories like this
            en start    want the latest
            en start    want to stay up to date
            en start    want news like this
            en start    enjoying our
            en whole    breaking news alerts
            en whole    email alerts
            en whole    news alerts
            en whole    email address
            en whole    email sign up
            en whole    email signup
            en whole    your email
            en whole    e mail address
            en whole    enter email
            en whole    enter your email
            en start    enter your email
            en start    enter email address
            en start    enter your e mail
            en start    please enter a valid email
            en start    please enter your email
            en start    please provide a valid email
            en start    please check your email
            en start    check your inbox
            en start    check your email to
            en start    invalid email
            en start    success you're on
            en start    thank you for signing up
            en start    thanks for signing up
            en start    thank you for subscribing
            en start    thanks for subscribing
            en start    thank you for your subscription
            en start    you have successfully subscribed
            en start    you have been subscribed
            en start    you are now subscribed
            en start    you're now subscribed
            en start    you're all set
            en start    you may unsubscribe
            en start    you can unsubscribe
            en start    unsubscribe
            en anywhere unsubscribe at any time
            en anywhere unsubscribe at anytime
            en anywhere you can unsubscribe
            en anywhere you may unsubscribe
            en anywhere no spam unsubscribe
            en start    no spam
            en start    we won't spam
            en start    we don't spam
            en start    we respect your privacy
            en start    we'll send you
            en start    we'll email you
            en start    we'll never share your
            en start    by signing up
            en anywhere by signing up you agree
            en anywhere by signing up you will
            en anywhere by signing up i agree
            en start    by subscribing
            en anywhere by subscribing you agree
            en start    by submitting your email
            en start    by entering your email
            en start    by providing your email
            en start    by submitting this form
            en start    by clicking submit
            en start    by clicking sign up
            en start    by clicking subscribe
            en start    i agree to receive
            en start    i would like to receive
            en start    i'd like to receive
            en start    yes i want to receive
            en start    contact me with news and offers
            en start    select your newsletters
            en start    view all newsletters
            en start    see all newsletters
            en start    browse all newsletters
            en start    manage newsletters
            en start    explore our newsletters
            en start    more newsletters
            en start    a weekly newsletter
            en start    a daily newsletter
            en start    our daily newsletter
            en start    our weekly newsletter
            en start    our free newsletter
            en start    our free weekly
            en start    our free daily
            en start    this article is from our newsletter
            en start    this story first appeared in our newsletter
            en start    this story originally appeared in * newsletter
            en start    this newsletter may contain
            en start    an email has been sent
            en start    there was an error please
            en start    there was a problem
            en start    oops something went wrong
            en start    something went wrong
            en start    a welcome email is on its way
            en start    the next issue of * will soon be
            en start    if you don't see it please check
            en anywhere email has been sent to
            en anywhere sent to your email address
            en anywhere check your email for
            en start    please try again
            en start    confirm your email
            en start    verify your email
            en start    a confirmation email
            en start    a verification email
            en start    subscribe for the latest
            en start    sign up for exclusive
        """,
        ),
        default_weight=3.0,
        examples=(
            "Sign up for our free daily newsletter",
            "Get the day's top headlines delivered straight to your inbox.",
            "Enter your email address",
            "Thanks for signing up!",
        ),
        counterexamples=(
            "The parish newsletter was printed on a hand press until 1974.",
            "He found three hundred messages in his inbox after the strike.",
        ),
    ),
    Cue(
        name="subscription-prompt",
        family="promotion",
        doc="""A paywall, an offer of a subscription or a prompt to sign in and read on.

        It sells the publication and cuts stories short.
        Seen on most newspapers' pages, at the head, in the middle and at the end of stories.""",
        phrases=in_all_languages(
            "subscription-prompt",
            """
            en whole    subscribe
            en whole    subscribe now
            en whole    subscribe today
            en whole    subscribe here
            en whole    subscribe for #
            en whole    subscribe for free
            en whole    subscribe and save
            en whole    subscriber only
            en whole    subscribers only
            en whole    subscriber exclusive
            en whole    exclusive for subscribers
            en whole    subscription
            en whole    subscriptions
            en whole    subscription options
            en whole    subscriber services
            en whole    subscriber benefits
            en whole    manage subscription
            en whole    my subscription
            en whole    renew
            en whole    renew subscription
            en whole    gift subscription
            en whole    gift subscriptions
            en whole    give a gift
            en whole    group subscriptions
            en whole    print subscription
            en whole    digital subscription
            en whole    digital access
            en whole    premium
            en whole    premium content
            en whole    members only
            en whole    for subscribers
            en whole    unlimited access
            en whole    free trial
            en whole    start free trial
            en whole    try for free
            en whole    already a subscriber
            en start    already a subscriber
            en end      already a subscriber log in
            en start    already subscribed
            en start    already a member
            en start    already have an account
            en start    already registered
            en start    not a subscriber
            en start    not a member
            en start    not ready to subscribe
            en start    no account
            en start    don't have an account
            en start    don't have a subscription
            en start    current subscriber
            en start    existing subscriber
            en start    print subscriber
            en start    activate your
            en start    become a subscriber
            en start    become a member
            en start    become an insider
            en start    become a premium
            en start    buy a subscription
            en start    choose your subscription
            en start    choose a plan
            en start    choose your plan
            en start    create a free account
            en start    create your free account
            en start    create an account
            en start    create your account
            en start    register for free
            en start    register now
            en start    register to read
            en start    register to continue
            en start    register or sign in
            en start    sign in or create
            en start    sign in or register
            en start    sign in or subscribe
            en start    sign in to continue
            en start    sign in to read
            en start    sign in to access
            en start    sign in to your account
            en start    sign in to save
            en start    log in to continue
            en start    log in to read
            en start    log in to your account
            en start    login to read
            en start    login to continue
            en start    log in or subscribe
            en start    log in or register
            en start    log in or sign up
            en start    continue reading with
            en start    continue reading by
            en start    continue reading for free
            en start    continue with a
            en start    keep reading with
            en start    keep reading by
            en start    to continue reading
            en anywhere to continue reading this article
            en anywhere to continue reading subscribe
            en start    to read the full story
            en start    to read the full article
            en start    to read this article in full
            en start    to read the rest
            en start    to read more subscribe
            en start    to access this
            en start    to unlock
            en start    unlock this article
            en start    unlock this story
            en start    unlock all
            en start    unlock unlimited
            en start    unlock the
            en start    want to read more
            en start    want unlimited access
            en start    read this article for free
            en start    read this story for free
            en start    read this for free
            en start    this article is for subscribers
            en start    this article is free
            en start    this article is available to
            en start    this article is exclusive to
            en start    this article is only available to
            en start    this article is reserved for
            en start    this content is for
            en start    this content is only available
            en start    this content is reserved for
            en start    this content is available to
            en start    this is a premium
            en start    this is a subscriber
            en start    this is premium content
            en start    this is your last free
            en start    this story is for subscribers
            en start    this story is available exclusively
            en start    this story is free
            en start    this story is only available
            en start    this post is for paid
            en start    this post is for paying
            en start    this post is for subscribers
            en start    you have # free articles
            en start    you have # articles
            en start    you have read # of
            en start    you have reached your
            en start    you've reached your
            en start    you have exceeded your
            en start    you have no free articles
            en start    you have used all
            en start    you've read # of
            en start    you've read all
            en start    you've run out of
            en start    you are reading # of
            en start    you need a subscription
            en start    you need to be a subscriber
            en start    you must be a subscriber
            en anywhere free articles left
            en anywhere free articles remaining
            en anywhere articles remaining this month
            en anywhere your monthly limit of free
            en start    get unlimited access
            en start    get unlimited digital
            en start    get full access
            en start    get access to
            en start    get instant access
            en start    get digital access
            en start    get home delivery
            en start    enjoy unlimited
            en start    enjoy full access
            en start    for unlimited access
            en start    for full access
            en start    full access to
            en start    unlimited digital access
            en start    limited time offer
            en start    introductory offer
            en start    subscribe for only
            en start    subscribe for just
            en start    subscribe for as little
            en start    subscribe from
            en start    subscribe to read
            en start    subscribe to continue
            en start    subscribe to keep
            en start    subscribe to unlock
            en start    subscribe to get
            en start    subscribe to access
            en start    subscribe to enjoy
            en start    subscribe to support
            en start    subscribe to the
            en start    subscribe to receive
            en start    subscribe to magazine
            en start    subscribe to print
            en start    subscribe or
            en start    subscribe and
            en start    subscribe today
            en start    subscribe now
            en start    only # per month
            en start    only # a month
            en start    just # a month
            en start    from # a month
            en start    from # a week
            en start    try # free
            en start    try it free
            en start    start your free
            en start    start your subscription
            en start    start a free
            en start    start my
            en start    cancel anytime
            en start    cancel any time
            en end      cancel anytime
            en end      cancel at any time
            en anywhere cancel anytime
            en start    no credit card
            en start    billed monthly
            en start    view subscription
            en start    see subscription
            en start    compare plans
            en start    purchase a subscription
            en start    please subscribe
            en start    please log in
            en start    please login
            en start    please sign in
            en start    please register
            en start    please support us by subscribing
            en start    if you are a subscriber
            en start    if you're already a subscriber
            en start    if you are already a
            en start    forgot your password
            en start    forgot password
            en whole    forgotten password
            en start    forgotten your password
            en whole    lost your password
            en start    reset your password
            en whole    remember me
            en whole    keep me logged in
            en whole    keep me signed in
            en whole    password
            en whole    username
            en whole    user name
            en whole    show password
            en start    sign in with google
            en start    sign in with facebook
            en start    sign in with apple
            en start    sign in with your
            en start    sign up with google
            en start    continue with google
            en start    continue with facebook
            en start    continue with apple
            en start    log in with
            en start    login with
            en start    log in using
            en start    log in to your
            en start    sign in using your
            en start    enter your password
            en start    view saved stories
            en start    view my saved
            en anywhere or sign in to your account
            en whole    view saved stories
            en whole    view my account
        """,
        ),
        default_weight=3.5,
        examples=(
            "Already a subscriber? Log in",
            "You have reached your limit of free articles.",
            "This article is for subscribers only.",
            "Subscribe now for full access",
        ),
        counterexamples=(
            "The magazine lost a third of its subscribers in a year.",
            "Few historians subscribe to the theory today.",
        ),
    ),
    Cue(
        name="app-prompt",
        family="promotion",
        doc="""An advertisement of the publisher's app, podcast or e-paper.

        It sells another channel of the publisher.
        Seen at the head and foot of newspaper and broadcaster pages.""",
        phrases=in_all_languages(
            "app-prompt",
            """
            en whole    app
            en whole    apps
            en whole    our apps
            en whole    mobile app
            en whole    mobile apps
            en whole    news app
            en whole    ios app
            en whole    android app
            en whole    app store
            en whole    google play
            en whole    google play store
            en whole    apple store
            en whole    ios
            en whole    android
            en start    download our app
            en start    download our free
            en start    download the app
            en start    download the * app
            en start    download app
            en start    download on the app store
            en start    download for ios
            en start    download for android
            en start    get it on google play
            en start    get the app
            en start    get the free
            en start    get the * app
            en start    get our app
            en start    install our app
            en start    install the app
            en start    open the app
            en start    available on the app store
            en start    available on google play
            en start    available for ios
            en anywhere download our app
            en anywhere download the free * app
            en anywhere on the app store and google play
            en anywhere from the app store or google play
            en anywhere app available for ios and android
            en anywhere listen and subscribe to
            en start    listen on apple
            en start    listen on spotify
            en start    listen to our podcast
            en start    listen to the podcast
            en start    listen and subscribe
            en start    subscribe on apple podcasts
            en start    subscribe on spotify
            en anywhere wherever you get your podcasts
            en whole    e paper
            en whole    epaper
            en whole    e edition
            en whole    digital edition
            en whole    print edition
            en whole    today's paper
            en whole    current issue
            en whole    latest issue
            en whole    past issues
            en whole    back issues
            en whole    magazine
            en whole    the magazine
            en whole    read the magazine
            en start    read the e edition
            en start    read today's paper
            en start    view the e edition
            en start    view e edition
        """,
        ),
        default_weight=3.5,
        examples=("Download our app", "Get it on Google Play", "Available on the App Store and Google Play"),
        counterexamples=(
            "The city's parking app charged drivers twice.",
            "Developers say the app store takes a third of their revenue.",
        ),
    ),
    Cue(
        name="donation-prompt",
        family="promotion",
        doc="""A request to support the publisher with money.

        It speaks for the publisher, not for the story.
        Seen at the end and in the middle of stories of non-profit and many other news sites.""",
        phrases=in_all_languages(
            "donation-prompt",
            """
            en whole    donate
            en whole    donate now
            en whole    donate today
            en whole    donate here
            en whole    donations
            en whole    make a donation
            en whole    make a gift
            en whole    make a contribution
            en whole    contribute
            en whole    contribute now
            en whole    give now
            en whole    support us
            en whole    support our work
            en whole    support our journalism
            en whole    support our mission
            en whole    support independent journalism
            en whole    support local journalism
            en whole    support quality journalism
            en start    donate to support
            en start    donate to
            en start    help us continue
            en start    help us keep
            en start    help support our
            en start    help fund our
            en start    help sustain our
            en start    keep us strong
            en start    make a donation
            en start    make a tax deductible
            en start    make a one time
            en start    your support makes
            en start    your support helps
            en start    your support keeps
            en start    your donation
            en start    support our journalism
            en start    support our independent
            en start    support our nonprofit
            en start    support our work
            en start    support local journalism
            en start    support local news
            en start    support independent
            en start    support quality journalism
            en start    please consider supporting
            en start    please consider donating
            en start    please consider making a
            en start    please consider subscribing
            en start    please consider a donation
            en start    please donate
            en start    please support
            en start    consider supporting
            en start    consider making a
            en anywhere support our journalism
            en anywhere consider making a donation
            en anywhere consider becoming a member
            en anywhere please consider supporting us
            en anywhere make a tax deductible donation
            en anywhere make a donation today
            en anywhere donate today to
            en anywhere your tax deductible
            en start    we rely on readers
            en start    we rely on your
            en start    we need your support
            en start    we need your help
            en start    we are a nonprofit
            en start    we are reader supported
            en start    we're a nonprofit
            en start    before you go
            en start    if you appreciate
            en start    if you like what you read
            en start    if you enjoyed this
            en start    if you enjoy reading
            en start    if everyone who reads
            en start    buy me a coffee
            en start    buy us a coffee
            en start    become a patron
            en start    become a supporter
            en start    become a sustaining
            en whole    membership
            en start    join us today
            en whole    join us
            en whole    join now
            en whole    join today
            en whole    get involved
            en whole    sponsor
            en whole    sponsors
            en whole    our sponsors
        """,
        ),
        default_weight=2.0,
        examples=(
            "Support our journalism",
            "Please consider making a donation today.",
            "Help us keep local news free.",
        ),
        counterexamples=(
            "Residents can donate blankets at the town hall until Friday.",
            "The senator received donations from two airlines.",
        ),
    ),
    Cue(
        name="advertisement-marker",
        family="promotion",
        doc="""A label over or below an advertisement, or the blank where it stood.

        It marks what does not belong to the story.
        Seen in the middle of stories on every site with advertising.""",
        phrases=in_all_languages(
            "advertisement-marker",
            """
            en whole    ad
            en whole    ads
            en whole    adv
            en whole    advert
            en whole    adverts
            en whole    advertisement
            en whole    advertisements
            en whole    advertisement advertisement
            en whole    advertisement #
            en whole    # advertisement
            en whole    advertising
            en whole    advertorial
            en whole    ad feedback
            en whole    ad loading
            en whole    ad choices
            en whole    close ad
            en whole    skip ad
            en whole    skip advertisement
            en whole    hide ad
            en whole    remove ads
            en whole    go ad free
            en whole    ad free
            en whole    article ad
            en whole    story ad
            en whole    sponsored
            en whole    sponsored by
            en whole    sponsored content
            en whole    sponsored links
            en whole    sponsored link
            en whole    sponsored post
            en whole    sponsored posts
            en whole    sponsored stories
            en whole    sponsor content
            en whole    sponsor message
            en whole    sponsored message
            en whole    partner content
            en whole    paid content
            en whole    paid post
            en whole    paid advertisement
            en whole    paid partnership
            en whole    paid for by
            en whole    promoted
            en whole    promoted content
            en whole    promoted stories
            en whole    promoted by
            en whole    brand content
            en whole    branded content
            en whole    brand studio
            en whole    from our partners
            en whole    from our sponsors
            en whole    from our advertisers
            en start    from our sponsor
            en whole    message from our sponsor
            en whole    a message from our sponsor
            en start    a message from
            en whole    presented by
            en whole    brought to you by
            en start    brought to you by
            en start    powered by
            en whole    around the web
            en whole    from the web
            en whole    from around the web
            en whole    more from around the web
            en whole    elsewhere on the web
            en whole    you may like
            en whole    ads by
            en start    ads by google
            en start    ad by
            en start    sponsored links by
            en start    by taboola
            en end      by taboola
            en end      by outbrain
            en start    advertisement continue reading below
            en start    advertisement story continues
            en start    advertisement article continues
            en start    advertisement scroll to continue
            en start    advertisement continue reading
            en start    this advertisement has not loaded
            en start    this content is paid for
            en start    this is an ad
            en start    this is an advertisement
            en start    why am i seeing this ad
            en start    about this ad
            en start    report ad
        """,
        ),
        default_weight=3.0,
        examples=(
            "Advertisement",
            "Sponsored Content",
            "Advertisement - story continues below",
        ),
        counterexamples=(
            "The advertisement ran in four newspapers in 1931.",
            "A pillar with advertisements stood at the corner.",
        ),
    ),
    Cue(
        name="shop-prompt",
        family="promotion",
        doc="""A button of a shop, a list of offers, or the notice that links to shops earn money.

        It sells goods beside or within a story.
        Seen in guides and reviews, and in the menus of tabloids and magazines.""",
        phrases=in_all_languages(
            "shop-prompt",
            """
            en whole    promotion
            en whole    promo
            en whole    affiliate links
            en whole    our partners
            en whole    partners
            en start    we may earn a commission
            en anywhere we may earn a commission
            en anywhere we may earn commission
            en anywhere we may earn an affiliate
            en anywhere may earn a commission
            en anywhere may earn commission
            en anywhere may receive a commission
            en anywhere may receive commission
            en anywhere may receive compensation
            en anywhere may earn a small commission
            en anywhere we receive a commission
            en anywhere we earn from qualifying purchases
            en anywhere contains affiliate links
            en anywhere contain affiliate links
            en anywhere includes affiliate links
            en anywhere through affiliate links
            en anywhere as an amazon associate
            en anywhere editorially selected independently
            en anywhere independently selected by our editors
            en anywhere independently reviewed by our editors
            en anywhere at no extra cost to you
            en anywhere at no additional cost to you
            en whole    affiliate disclosure
            en start    prices are accurate at the time
            en whole    buy now
            en whole    shop now
            en whole    buy tickets
            en whole    check price
            en whole    see price
            en whole    view deal
            en whole    see deal
            en whole    get deal
            en whole    buy from amazon
            en whole    buy at amazon
            en whole    buy on amazon
            en start    # at amazon
            en whole    add to cart
            en whole    add to basket
            en whole    coupons
            en whole    deals
            en whole    today's deals
            en whole    top deals
            en whole    voucher codes
            en whole    add to wishlist
            en whole    your cart
            en whole    your cart is empty
            en whole    view cart
            en whole    cart
            en whole    checkout
            en whole    shopping cart
            en whole    wishlist
            en whole    gift guide
            en whole    gift guides
            en whole    gift ideas
            en whole    black friday
            en whole    black friday deals
            en whole    cyber monday
            en whole    prime day
            en whole    sweepstakes
            en whole    promo codes
            en whole    coupon codes
            en start    your cart is empty
        """,
        ),
        default_weight=2.5,
        examples=("Add to cart", "Buy now", "We may earn a commission if you buy through our links."),
        counterexamples=(
            "The salesman earned a commission on every policy he sold.",
            "They could not buy a loaf in the whole of the town.",
        ),
    ),
    Cue(
        name="story-continues",
        family="promotion",
        doc="""A line that says the story goes on below something, or on another page.

        It directs readers around an advertisement or to the full page and is no part of the text.
        Seen in the middle of stories on many commercial sites and at the end of teasers.""",
        phrases=in_all_languages(
            "story-continues",
            """
            en whole    story continues
            en start    story continues below
            en end      story continues below
            en start    story continues after
            en start    the story continues below
            en start    the story continues after
            en whole    article continues
            en start    article continues below
            en end      article continues below
            en start    article continues after
            en start    article continues under
            en start    the article continues after
            en start    the article continues below
            en start    content continues below
            en start    content continues after
            en start    post continues below
            en start    text continues after
            en start    text continues below
            en start    recipe continues below
            en start    report continues below
            en start    letter continues below
            en start    column continues below
            en start    your article continues below
            en end      your article continues below
            en start    continue below
            en start    continues below
            en start    continued below
            en whole    continue
            en whole    continue reading
            en whole    continue reading below
            en start    continue reading below
            en start    continue reading the main story
            en start    continue reading this
            en start    continue reading →
            en end      continue reading
            en start    continue reading the article after
            en whole    continued
            en start    continued on page
            en start    continued from page
            en start    continue to article
            en start    continue to the next page
            en start    continue to next page
            en whole    keep reading
            en whole    keep scrolling
            en start    keep scrolling for
            en start    scroll to continue
            en start    scroll down to continue
            en start    scroll down for
            en start    scroll for more
            en end      scroll to continue
            en start    expand to continue
            en start    expand article
            en whole    expand
            en whole    show more
            en whole    show less
            en whole    see more
            en whole    see less
            en whole    load more
            en whole    loading more
            en whole    read full article
            en whole    read full story
            en start    read the full article
            en start    read the full story
            en start    read the full report
            en start    read the full post
            en start    read the original article
            en start    read the original story
            en start    read the rest of
            en start    read the whole story
            en start    read the entire
            en start    read entire article
            en start    read rest of
            en whole    read on
            en whole    full story
            en whole    full article
            en start    click here to read the full
            en start    click here to read the rest
            en start    click here to read
            en start    click to read
            en start    click to continue
            en start    tap to read
            en whole    view full article
            en whole    view the full article
            en whole    view original
            en whole    view article
            en whole    next page
            en start    see next page
            en start    see the full article
            en start    to read more click
            en start    for the full story
            en whole    more below
            en whole    story highlights
            en whole    article content
            en whole    main content
            en whole    end of content
            en whole    begin of dialog window
            en whole    article body
            en whole    top of article
        """,
        ),
        default_weight=3.0,
        examples=("Story continues below advertisement", "Continue Reading", "Read the full article here"),
        counterexamples=(
            "The story continues in the second volume of her memoirs, which appears in May.",
            "Pupils who continue reading at home do better at school.",
        ),
    ),
    Cue(
        name="related-stories",
        family="promotion",
        doc="""The heading of a list of other stories: related, recommended, most read, latest.

        What follows it are the headlines of other stories.
        Seen below, beside and in the middle of stories on nearly every site.""",
        phrases=in_all_languages(
            "related-stories",
            """
            en whole    related
            en whole    related article
            en whole    related articles
            en whole    related content
            en whole    related coverage
            en whole    related headlines
            en whole    related items
            en whole    related links
            en whole    related news
            en whole    related post
            en whole    related posts
            en whole    related reading
            en whole    related stories
            en whole    related story
            en whole    related to this story
            en whole    related topics
            en whole    related video
            en whole    related videos
            en whole    related tags
            en whole    related blog posts
            en whole    related reports
            en whole    see related
            en whole    read related
            en whole    related searches
            en start    related articles
            en start    related stories
            en start    related posts
            en start    more related
            en whole    recommended
            en whole    recommended articles
            en whole    recommended by
            en whole    recommended content
            en whole    recommended for you
            en whole    recommended posts
            en whole    recommended reading
            en whole    recommended stories
            en whole    recommended videos
            en whole    we recommend
            en whole    suggested
            en whole    suggested reading
            en whole    suggested articles
            en whole    suggested for you
            en whole    similar articles
            en whole    similar stories
            en whole    similar posts
            en whole    similar news
            en whole    further reading
            en whole    further information
            en whole    you may also like
            en whole    you might also like
            en whole    you might be interested in
            en whole    you may be interested in
            en whole    you may also be interested in
            en whole    you might also be interested in
            en start    you may also like
            en start    you might also like
            en start    you may have missed
            en start    you might have missed
            en whole    you may like
            en whole    you might like
            en whole    you may also enjoy
            en start    if you liked this
            en start    if you like this
            en whole    in case you missed it
            en start    in case you missed it
            en start    icymi
            en whole    don't miss
            en start    don't miss these
            en start    don't miss our
            en whole    must read
            en whole    must reads
            en whole    must see
            en whole    must watch
            en whole    editor's picks
            en whole    editor's pick
            en whole    editor's choice
            en whole    editor's choices
            en whole    our picks
            en whole    our best
            en whole    top picks
            en whole    staff picks
            en whole    featured
            en whole    featured articles
            en whole    featured stories
            en whole    featured posts
            en whole    featured news
            en whole    featured video
            en whole    featured videos
            en whole    featured content
            en whole    spotlight
            en whole    in the spotlight
            en whole    highlights
            en whole    popular
            en whole    popular now
            en whole    popular stories
            en whole    popular articles
            en whole    popular posts
            en whole    popular topics
            en whole    popular news
            en whole    popular videos
            en whole    popular on
            en whole    popular in the community
            en whole    most popular
            en whole    most popular stories
            en whole    most popular articles
            en whole    most popular news
            en whole    most popular posts
            en whole    most read
            en whole    most read stories
            en whole    most read articles
            en whole    most read news
            en start    most read in
            en start    most popular in
            en start    most viewed
            en whole    most shared
            en whole    most commented
            en whole    most discussed
            en whole    most recent
            en whole    most recent stories
            en whole    most watched
            en whole    most emailed
            en whole    most liked
            en whole    best of
            en whole    hot topics
            en whole    hot news
            en whole    hot stories
            en whole    what's hot
            en whole    trending
            en whole    trending now
            en whole    trending news
            en whole    trending stories
            en whole    trending topics
            en whole    trending videos
            en whole    trending articles
            en whole    trending today
            en whole    trending this week
            en whole    now trending
            en whole    also trending
            en start    trending on
            en whole    top stories
            en whole    top story
            en whole    top news
            en whole    top articles
            en whole    top headlines
            en whole    top posts
            en whole    top videos
            en whole    top stories today
            en whole    today's top stories
            en whole    today's headlines
            en whole    today's top news
            en whole    headlines
            en whole    latest
            en whole    latest news
            en whole    latest stories
            en whole    latest articles
            en whole    latest posts
            en whole    latest headlines
            en whole    latest updates
            en whole    latest video
            en whole    latest videos
            en whole    latest in
            en whole    the latest
            en whole    see latest
            en start    latest news from
            en start    the latest news
            en whole    just in
            en whole    breaking news
            en whole    news in brief
            en whole    recent news
            en whole    recent posts
            en whole    recent articles
            en whole    recent stories
            en whole    new posts
            en whole    new stories
            en whole    other news
            en whole    other stories
            en whole    other articles
            en whole    other posts
            en whole    other headlines
            en start    other stories you may
            en start    other articles you may
            en whole    also read
            en whole    also see
            en whole    also in the news
            en whole    also in this section
            en whole    also on
            en whole    also of interest
            en whole    see also
            en whole    read also
            en whole    read more
            en whole    read more read more
            en whole    read more »
            en whole    read next
            en whole    read this next
            en whole    what to read next
            en whole    what to watch
            en whole    what to watch next
            en whole    up next
            en whole    watch next
            en whole    next up
            en whole    now playing
            en whole    next story
            en whole    next stories
            en whole    more
            en whole    more news
            en whole    more stories
            en whole    more articles
            en whole    more posts
            en whole    more headlines
            en whole    more videos
            en whole    more video
            en whole    more coverage
            en whole    more to read
            en whole    more to explore
            en whole    more for you
            en whole    more like this
            en whole    more from
            en whole    more from us
            en whole    more on
            en whole    more on this
            en whole    more on this story
            en whole    more on this topic
            en whole    more about
            en whole    more information
            en whole    more info
            en whole    more details
            en whole    more top stories
            en whole    more local news
            en whole    more local stories
            en whole    more recent stories
            en whole    more popular stories
            en whole    more stories like this
            en whole    more stories you may like
            en whole    more great stories
            en whole    more must reads
            en whole    more ways to follow
            en start    more from the
            en start    more from our
            en start    more from this
            en start    more in this
            en start    more on this
            en start    more stories from
            en start    more stories by
            en start    more stories in
            en start    more stories on
            en start    more stories for
            en start    more articles from
            en start    more articles on
            en start    more articles in
            en start    more news from
            en start    more news in
            en start    more news on
            en start    more coverage of
            en start    more coverage on
            en start    more great
            en start    more must read
            en start    more top
            en whole    explore more
            en whole    discover more
            en start    discover more from
            en start    explore more on
            en whole    dive deeper
            en whole    go deeper
            en whole    learn more
            en whole    find out more
            en whole    see all
            en whole    view all
            en whole    view more
            en whole    show all
            en start    see all topics
            en start    see all stories
            en start    see all articles
            en start    see more stories
            en start    view all articles
            en start    view all stories
            en whole    all news
            en whole    all stories
            en whole    all articles
            en whole    all topics
            en whole    all videos
            en whole    stories for you
            en whole    for you
            en whole    just for you
            en whole    picked for you
            en whole    selected for you
            en whole    stories you may like
            en whole    stories you might like
            en whole    articles you may like
            en whole    people are reading
            en whole    people are also reading
            en whole    what people are reading
            en whole    what others are reading
            en whole    readers also liked
            en whole    others also read
            en whole    viewers also
            en whole    from the archives
            en whole    from the archive
            en whole    from our archives
            en whole    from the newsroom
            en whole    editors recommendations
            en whole    in this series
            en whole    in other news
            en whole    in this section
            en whole    in this issue
            en whole    in pictures
            en whole    this week's top stories
            en whole    quick reads
            en whole    quick links
            en whole    useful links
            en whole    external links
            en whole    web stories
            en whole    visual stories
            en whole    photo galleries
            en whole    photo gallery
            en whole    galleries
            en whole    slideshows
            en whole    live updates
            en whole    live coverage
            en whole    on this topic
            en whole    on the same topic
            en whole    on this story
            en whole    the big story
            en start    read more stories
            en start    read more about this
            en start    read more news
            en start    read more on this
            en start    read more of our
            en start    read more from
            en start    read all our
            en start    read our latest
            en start    read our other
            en start    check out our latest
            en start    check out more
            en start    catch up on
            en start    click here for more
            en start    click here for the latest
            en start    click for more
            en start    for more news
            en start    for more stories
            en start    for more on this
            en start    for more information about
            en start    for more stories like this
            en start    for the latest news
            en start    for all the latest
            en start    for latest news
            en start    view more stories
            en start    sponsored stories
            en end      related articles
            en end      related stories
        """,
        ),
        default_weight=3.0,
        examples=("Related Articles", "You may also like", "Most read in Politics", "More from this section"),
        counterexamples=(
            "The two cases may be related, the inspector said.",
            "It was the most popular dish at the fair for a century.",
        ),
    ),
    Cue(
        name="read-also",
        family="promotion",
        doc="""A link to another story, set into the text behind "Read more:", "Watch:" or the like.

        The rest of the line is another story's headline.
        Seen between the paragraphs of tabloids', broadcasters' and many other sites' stories.""",
        phrases=in_all_languages(
            "read-also",
            """
            en start    also read
            en start    also see
            en start    also watch
            en start    read also
            en start    see also
            en start    read more
            en start    read next
            en start    read related
            en start    related read
            en start    related article
            en start    related story
            en start    related stories
            en start    related coverage
            en start    related link
            en start    related
            en start    more on
            en start    more from
            en start    more about
            en start    more stories
            en start    more news
            en start    more info
            en start    don't miss
            en start    watch the video
            en start    watch the full
            en start    watch video
            en start    watch more
            en start    watch live
            en start    watch now
            en start    click here
            en start    click here for
            en start    check also
            en start    find out more
            en start    learn more
            en start    learn more about
            en start    in pictures
            en start    live updates
            en start    follow live
            en start    editor's picks
            en start    read all about
            en start    read # of
            en end      read more
            en end      read more here
            en end      learn more
            en end      learn more here
            en end      find out more
            en end      find out more here
            en end      read more about
            en end      see more
            en end      view more
        """,
        ),
        default_weight=1.5,
        examples=(
            "READ MORE: Ferry company sold for a pound",
            "Also read: Ten harbours to see before they silt up",
            "Related: What the ferry strike means for islanders",
        ),
        counterexamples=(
            "He read the letter twice and put it in his coat.",
            "Three other families were moved to a hotel.",
        ),
    ),
)
