"""Share bars, social networks, and the tools that stand beside a story."""

from __future__ import annotations

from cleaner.boilerplate.cues import Cue
from cleaner.boilerplate.cues.languages import in_all_languages

CUES: tuple[Cue, ...] = (
    Cue(
        name="share-bar",
        family="sharing",
        doc="""Buttons that share, send or copy a story.

        They act on the page and say nothing of it.
        Seen above, beside and below the stories of nearly every site.""",
        phrases=in_all_languages(
            "share-bar",
            """
            en whole    share
            en whole    share #
            en whole    # share
            en whole    share share
            en whole    share this
            en whole    share it
            en whole    shares
            en whole    # shares
            en whole    # total shares
            en whole    sharing
            en whole    share article
            en whole    share story
            en whole    share post
            en whole    share page
            en whole    share via
            en whole    share with
            en whole    share with friends
            en whole    share with your friends
            en whole    share options
            en whole    share now
            en whole    share link
            en whole    share full article
            en whole    share by email
            en whole    share tools
            en whole    share icon
            en whole    share close
            en whole    share save
            en whole    share on
            en whole    share on x
            en start    share on facebook
            en start    share on twitter
            en start    share on linkedin
            en start    share on pinterest
            en start    share on whatsapp
            en start    share on reddit
            en start    share on telegram
            en start    share on email
            en start    share on social media
            en start    share on flipboard
            en start    share on tumblr
            en start    share to facebook
            en start    share to twitter
            en start    share to
            en start    share via email
            en start    share via facebook
            en start    share via twitter
            en start    share via x
            en start    share using
            en start    share this article
            en end      share this article
            en start    share this story
            en end      share this story
            en start    share this post
            en end      share this post
            en start    share this page
            en start    share this content
            en start    share this video
            en start    share this news
            en start    share this entry
            en start    share this item
            en start    share this on
            en start    share this with
            en start    share this via
            en start    share this link
            en start    share this image
            en start    share this photo
            en start    share this quote
            en start    share this report
            en start    share this event
            en start    share this recipe
            en start    share the article
            en start    share the story
            en start    share the post
            en start    share the news
            en start    share the love
            en start    share our story
            en start    sharing is caring
            en start    share facebook
            en start    share twitter
            en start    share tweet
            en start    share email
            en start    share article via
            en start    spread the word
            en start    spread the love
            en start    spread the news
            en start    please share this
            en start    please share
            en start    if you enjoyed this article share
            en start    like and share
            en start    like share
            en whole    tweet
            en whole    tweet this
            en whole    tweet share
            en whole    retweet
            en start    tweet this article
            en start    click to tweet
            en start    click to share
            en start    click to email
            en start    click to print
            en start    opens in new window
            en end      opens in new window
            en end      opens in new tab
            en whole    opens in a new window
            en whole    pin
            en whole    pin it
            en whole    pin this
            en whole    save to pinterest
            en whole    post to facebook
            en whole    post on x
            en whole    recommend
            en whole    recommend on facebook
            en whole    like
            en whole    likes
            en whole    # likes
            en whole    like this
            en whole    like loading
            en start    like this loading
            en whole    # views
            en whole    views
            en whole    # reads
            en whole    post views #
            en whole    total views #
            en whole    copy
            en whole    copy link
            en whole    copy url
            en whole    copy the link
            en start    copy link to
            en whole    copy article link
            en whole    copied
            en whole    link copied
            en start    link copied to clipboard
            en start    copied to clipboard
            en start    copy to clipboard
            en whole    get link
            en whole    permalink
            en whole    short url
            en whole    embed
            en whole    embed code
            en whole    embed this
            en whole    email
            en whole    e mail
            en whole    email this
            en whole    email article
            en whole    email link
            en whole    email story
            en whole    email to a friend
            en whole    email a friend
            en whole    mail
            en whole    sms
            en start    email this article
            en start    email this story
            en start    email this post
            en start    email this page
            en start    send to a friend
            en start    send this to a friend
            en start    send this article
            en start    send this story
            en whole    send by email
            en whole    send email
            en whole    send
            en whole    forward
            en start    forward this
            en whole    gift this article
            en start    give this article
            en whole    gift article
            en start    you can gift
            en start    show more sharing options
            en start    more sharing
            en start    see more sharing options
            en whole    more options
            en start    sorry your blog cannot share posts by email
            en whole    add to favorites
            en whole    add to favourites
            en whole    bookmark
            en whole    bookmark this
            en whole    add bookmark
            en whole    bookmarked
            en start    bookmark this page
            en start    bookmark this article
            en start    save article
            en whole    save
            en whole    saved
            en whole    save this
            en whole    save story
            en start    save this article
            en start    save this story
            en start    save for later
            en start    save to read later
            en start    read later
            en whole    read it later
            en whole    add to reading list
            en whole    remove from saved
            en whole    unsave
            en whole    story saved
            en whole    article saved
        """,
        ),
        default_weight=3.5,
        examples=(
            "Share this article",
            "Share on Facebook",
            "Link copied!",
            "Click to share on X (Opens in new window)",
        ),
        counterexamples=(
            "Share prices fell for a third day.",
            "The two villages share a well and a school.",
        ),
    ),
    Cue(
        name="social-network",
        family="sharing",
        doc="""A line that holds nothing but the names of social networks or messengers.

        It is what text is left of a row of icons.
        Seen at the head and foot of nearly every page.""",
        phrases=in_all_languages(
            "social-network",
            """
            mul whole   facebook
            mul whole   twitter
            mul whole   x
            mul whole   x twitter
            mul whole   twitter x
            mul whole   x formerly twitter
            mul whole   instagram
            mul whole   youtube
            mul whole   linkedin
            mul whole   pinterest
            mul whole   whatsapp
            mul whole   whats app
            mul whole   telegram
            mul whole   viber
            mul whole   tiktok
            mul whole   tik tok
            mul whole   snapchat
            mul whole   reddit
            mul whole   tumblr
            mul whole   flipboard
            mul whole   pocket
            mul whole   mastodon
            mul whole   bluesky
            mul whole   threads
            mul whole   messenger
            mul whole   facebook messenger
            mul whole   fb messenger
            mul whole   wechat
            mul whole   weibo
            mul whole   xing
            mul whole   vk
            mul whole   vkontakte
            mul whole   ok ru
            mul whole   odnoklassniki
            mul whole   google
            mul whole   google plus
            mul whole   google news
            mul whole   stumbleupon
            mul whole   digg
            mul whole   threema
            mul whole   skype
            mul whole   spotify
            mul whole   soundcloud
            mul whole   apple podcasts
            mul whole   google podcasts
            mul whole   rss
            mul whole   rss feed
            mul whole   rss feeds
            mul whole   facebook twitter
            mul whole   facebook x
            mul whole   twitter facebook
            mul whole   facebook instagram
            mul whole   facebook twitter instagram
            mul whole   facebook whatsapp
            mul start   facebook twitter linkedin
            mul start   facebook twitter pinterest
            mul start   facebook twitter whatsapp
            mul start   facebook twitter email
            mul start   facebook twitter e mail
            mul start   facebook twitter google
            mul start   facebook twitter reddit
            mul start   facebook twitter youtube
            mul start   facebook twitter telegram
            mul start   facebook twitter instagram
            mul start   facebook twitter print
            mul start   facebook x linkedin
            mul start   facebook x whatsapp
            mul start   facebook x email
            mul start   facebook x instagram
            mul start   facebook linkedin
            mul start   facebook instagram
            mul start   facebook whatsapp
            mul start   facebook pinterest
            mul start   twitter facebook linkedin
            mul start   twitter linkedin
            mul start   whatsapp facebook
            mul start   instagram facebook
            mul start   linkedin twitter
            mul start   x facebook
            mul start   tweet facebook
            mul start   email facebook
            mul start   print facebook
        """,
        ),
        default_weight=3.5,
        examples=("Facebook", "Facebook Twitter LinkedIn Email", "X (formerly Twitter)"),
        counterexamples=(
            "Facebook said on Tuesday it had removed the accounts.",
            "Twitter users were quick to point out the mistake.",
        ),
    ),
    Cue(
        name="follow-prompt",
        family="sharing",
        doc="""An invitation to follow a publisher or an author on a social network.

        It advertises a channel, not the story.
        Seen below stories, in author boxes and in page feet everywhere.""",
        phrases=in_all_languages(
            "follow-prompt",
            """
            en whole    follow
            en whole    following
            en whole    followers
            en whole    # followers
            en whole    follow us
            en start    follow us on
            en anywhere follow us on facebook
            en anywhere follow us on twitter
            en anywhere follow us on instagram
            en anywhere follow us on social media
            en anywhere follow us on telegram
            en anywhere follow us on x
            en start    follow us
            en start    follow our
            en whole    follow me
            en start    follow me on
            en start    follow on
            en start    follow this topic
            en start    follow the topics
            en start    follow topics
            en whole    follow author
            en whole    follow topic
            en whole    follow live
            en start    follow the author on
            en anywhere follow him on twitter
            en anywhere follow her on twitter
            en anywhere follow them on twitter
            en anywhere follow him on instagram
            en anywhere follow her on instagram
            en anywhere follow him on x
            en anywhere follow her on x
            en anywhere follow him on facebook
            en anywhere on twitter and like us on
            en anywhere on facebook and follow us on
            en start    follow * on twitter
            en start    follow * on facebook
            en start    follow * on instagram
            en start    follow * on x
            en start    follow * on linkedin
            en start    follow * on social media
            en start    follow * on google news
            en whole    unfollow
            en start    like us on facebook
            en anywhere like us on facebook
            en anywhere like and follow us
            en start    find us on
            en start    connect with us
            en start    connect with
            en whole    connect
            en whole    stay connected
            en start    stay connected with
            en start    stay in touch
            en start    keep in touch
            en start    keep up with
            en start    get social
            en start    join us on
            en start    join our facebook
            en start    join our telegram
            en start    join our whatsapp
            en start    join our community
            en start    join our group
            en start    join the community
            en start    join our discord
            en start    join our channel
            en start    subscribe to our youtube
            en start    subscribe to our channel
            en start    subscribe to our telegram
            en start    subscribe on youtube
            en start    subscribe to our podcast
            en start    tweet us
            en start    tweet at
            en whole    our social media
            en whole    social media
            en whole    social
            en whole    social networks
            en start    visit us on
            en start    watch us on
            en start    add us on
            en start    add * as a preferred source
            en start    add * on google
            en start    make us preferred
            en start    see more on google
            en whole    on facebook
        """,
        ),
        default_weight=3.0,
        examples=("Follow us on Twitter and Facebook", "Follow the Harbour Post on Google News", "Connect with us"),
        counterexamples=(
            "The soldiers follow orders without asking.",
            "She said she would follow her sister to Boston.",
        ),
    ),
    Cue(
        name="page-tools",
        family="sharing",
        doc="""Tools that print, read out, enlarge or translate a story.

        They act on the page and say nothing of it.
        Seen beside the headline of newspaper and broadcaster pages.""",
        phrases=in_all_languages(
            "page-tools",
            """
            en whole    print
            en whole    printer
            en whole    print article
            en whole    print this
            en whole    print story
            en whole    print page
            en whole    print friendly
            en whole    print email
            en whole    email print
            en whole    save print
            en start    print this article
            en start    print this story
            en start    print this page
            en start    print this post
            en start    printer friendly
            en start    print friendly version
            en start    print pdf
            en whole    download pdf
            en whole    view as pdf
            en whole    pdf
            en whole    text size
            en start    text size
            en start    font size
            en start    change text size
            en start    change font size
            en start    increase text size
            en start    decrease text size
            en start    increase font size
            en start    decrease font size
            en whole    resize text
            en whole    reset font size
            en whole    larger text
            en whole    smaller text
            en whole    larger font
            en whole    smaller font
            mul whole   a a a
            mul whole   a a
            mul whole   aa
            en whole    small medium large
            en whole    listen
            en whole    listen to this
            en start    listen to article
            en start    listen to the article
            en start    listen to this article
            en start    listen to this story
            en start    listen to story
            en start    listen to this post
            en start    listen now
            en start    audio version
            en start    read aloud
            en start    this audio is auto generated
            en start    this article is read by
            en start    your browser does not support the audio element
            en whole    dark mode
            en whole    light mode
            en whole    reading mode
            en whole    read mode
            en whole    high contrast
            en start    translate this
            en whole    translate
            en whole    select language
            en start    google preferred
            en whole    cite this article
            en start    reprints permissions
            en whole    reprints
            en whole    order reprints
            en whole    request reprint
            en whole    republish
            en start    republish this article
            en start    republish this story
            en start    republish our
            en start    get our app
            en whole    view in app
            en whole    open in app
            en start    enable notifications
            en start    turn on notifications
            en start    turn on desktop notifications
            en start    get notifications
            en start    get alerts
            en whole    allow notifications
        """,
        ),
        default_weight=3.5,
        examples=("Print this article", "Text size", "Listen to this article · 4 min"),
        counterexamples=(
            "Print sales of the paper fell by a tenth.",
            "Parents should listen to their children more, she said.",
        ),
    ),
)
