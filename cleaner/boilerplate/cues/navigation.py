"""Menus, site links, sections, tags, paging, players and galleries."""

from __future__ import annotations

from cleaner.boilerplate.cues import Cue
from cleaner.boilerplate.cues.languages import in_all_languages

CUES: tuple[Cue, ...] = (
    Cue(
        name="skip-link",
        family="navigation",
        doc="""A link that jumps within the page.

        It is made for keyboards and screen readers and speaks of no story.
        Seen as the first or last line of whole-page scrapes everywhere.""",
        phrases=in_all_languages(
            "skip-link",
            """
            en start    skip to content
            en start    skip to main
            en start    skip to the content
            en start    skip to article
            en start    skip to navigation
            en start    skip to primary
            en start    skip to secondary
            en start    skip to sidebar
            en start    skip to footer
            en start    skip to header
            en start    skip to search
            en start    skip to site
            en start    skip to top
            en start    skip to nav
            en start    skip to body
            en start    skip to section
            en start    skip navigation
            en start    skip past
            en whole    skip intro
            en start    jump to content
            en start    jump to navigation
            en start    jump to main
            en start    jump to recipe
            en start    jump to comments
            en start    jump to the
            en whole    go to content
            en start    go to main content
            en start    go to navigation
            en start    go to the homepage
            en whole    go to homepage
            en whole    go to top
            en start    accessibility links
            en whole    back to top
            en start    back to top
            en end      back to top
            en whole    back to the top
            en whole    top of page
            en whole    top of the page
            en whole    top
            en whole    return to top
            en whole    scroll to top
            en whole    scroll up
            en whole    page top
            en whole    to top
            en whole    back
            en whole    go back
            en whole    back to home
            en whole    back to homepage
            en whole    back to home page
            en whole    back to news
            en whole    back to blog
            en whole    back to article
            en whole    back to results
            en whole    back to all news
            en start    back to all
            en whole    back to list
            en whole    return to homepage
            en whole    return to home page
            en start    you are here
            en start    you are viewing
        """,
        ),
        default_weight=4.0,
        examples=("Skip to main content", "Back to top", "You are here: Home"),
        counterexamples=(
            "Pupils may not skip to the next grade, the court ruled.",
            "The ferry went back to the harbour at noon.",
        ),
    ),
    Cue(
        name="menu",
        family="navigation",
        doc="""Buttons and fields of the site's frame: menu, search, sign-in, language, edition.

        They work the site and speak of no story.
        Seen at the head of whole-page scrapes everywhere.""",
        phrases=in_all_languages(
            "menu",
            """
            en whole    menu
            en whole    main menu
            en whole    menu close
            en whole    menu search
            en whole    close
            en whole    close menu
            en whole    open menu
            en whole    toggle menu
            en whole    show menu
            en whole    hide menu
            en whole    hamburger menu
            en whole    mobile menu
            en whole    top menu
            en whole    footer menu
            en whole    secondary menu
            en whole    primary menu
            en whole    user menu
            en whole    expand menu
            en whole    site menu
            en whole    toggle navigation
            en whole    open navigation
            en whole    open navigation menu
            en whole    close navigation
            en whole    main navigation
            en whole    primary navigation
            en whole    secondary navigation
            en whole    site navigation
            en whole    user navigation
            en whole    navigation
            en whole    navigation menu
            en whole    footer navigation
            en whole    post navigation
            en whole    posts navigation
            en whole    page navigation
            en whole    article navigation
            en whole    breadcrumb
            en whole    breadcrumbs
            en start    breadcrumb trail
            en whole    search
            en whole    search search
            en whole    search for
            en start    search for
            en whole    search form
            en whole    search this site
            en whole    search the site
            en whole    search this website
            en whole    search our site
            en whole    search site
            en whole    search here
            en whole    search news
            en whole    search query
            en whole    search submit
            en whole    search results
            en whole    search icon
            en whole    search close
            en whole    search button
            en whole    perform search
            en whole    advanced search
            en whole    site search
            en whole    close search
            en whole    open search
            en whole    show search
            en whole    toggle search
            en whole    submit search
            en whole    clear search
            en whole    type to search
            en start    type and hit enter
            en start    press enter to search
            en start    type your search
            en start    hit enter to search
            en start    what are you looking for
            en whole    clear
            en whole    filters
            en whole    apply
            en whole    apply filters
            en whole    reset
            en whole    cancel
            en whole    ok
            en whole    dismiss
            en whole    done
            en whole    refresh
            en whole    reload
            en whole    loading
            en whole    please wait
            en whole    sign in
            en whole    signin
            en whole    sign in sign up
            en whole    sign in register
            en whole    sign out
            en whole    sign off
            en whole    log in
            en whole    login
            en whole    log in register
            en whole    login register
            en whole    log in sign up
            en whole    log out
            en whole    logout
            en whole    register
            en whole    registration
            en whole    create account
            en whole    account
            en whole    my account
            en whole    your account
            en whole    account settings
            en whole    manage account
            en whole    my profile
            en whole    my bookmarks
            en whole    my saved articles
            en whole    saved articles
            en whole    my news
            en whole    my feed
            en whole    profile
            en whole    settings
            en whole    notifications
            en whole    user
            en whole    hi
            en whole    welcome
            en start    logged in as
            en whole    home
            en whole    homepage
            en whole    home page
            en whole    front page
            en start    home »
            en start    home articles
            en start    home blog
            en whole    sections
            en whole    all sections
            en whole    categories
            en whole    category
            en whole    more sections
            en whole    explore
            en whole    browse
            en whole    channels
            en whole    departments
            en whole    main
            en whole    header
            en whole    footer
            en whole    sidebar
            en whole    primary sidebar
            en whole    site map
            en whole    sitemap
            en whole    site index
            en whole    edition
            en whole    editions
            en whole    us edition
            en whole    uk edition
            en whole    international edition
            en whole    choose edition
            en whole    language
            en whole    languages
            en whole    choose language
            en whole    change language
            mul whole   english
            mul whole   deutsch
            mul whole   français
            mul whole   español
            mul whole   português
            mul whole   italiano
            mul whole   nederlands
            mul whole   polski
            mul whole   русский
            mul whole   українська
            mul whole   türkçe
            mul whole   svenska
            mul whole   norsk
            mul whole   dansk
            mul whole   suomi
            mul whole   العربية
            mul whole   中文
            mul whole   简体中文
            mul whole   繁體中文
            mul whole   日本語
            mul whole   한국어
            mul whole   bahasa indonesia
            mul whole   हिन्दी
            mul whole   en español
            en whole    select category
            en whole    select month
            en whole    archives
            en whole    archive
            en whole    news archive
            en whole    rss feeds
            en whole    weather
            en whole    set weather
            en whole    change location
            en whole    my location
            en whole    feedback
            en whole    help
            en whole    chevron
            en start    chevron down
            en whole    arrow
            en whole    icon
            en whole    logo
            en whole    image
            en whole    close icon
            en whole    close button
            en whole    close alert
            en whole    close modal
            en whole    close this dialog
            en start    close this module
            en start    this is a modal window
            en start    created with sketch
            en whole    secondary links
            en whole    accessibility help
            en whole    accessibility statement
            en whole    accessibility
            en whole    keyboard shortcuts
            en whole    live
            en whole    live tv
            en whole    watch live
            en whole    watch
            en whole    watch now
            en whole    listen live
            en whole    on air
            en whole    tv guide
            en whole    tv listings
            en whole    tv schedule
        """,
        ),
        default_weight=3.5,
        examples=("Menu", "Search for:", "Log in / Register", "Toggle navigation", "My Account"),
        counterexamples=(
            "The menu changes with the season and the catch.",
            "The search for survivors was called off at dusk.",
        ),
    ),
    Cue(
        name="site-links",
        family="navigation",
        doc="""Links to the publisher's own pages: about, contact, careers, advertising, help.

        They stand in the foot of every page of the site.
        Seen in whole-page scrapes everywhere.""",
        phrases=in_all_languages(
            "site-links",
            """
            en whole    about
            en whole    about us
            en whole    about me
            en whole    about this site
            en whole    about our ads
            en whole    about our company
            en whole    about the site
            en start    about us contact
            en start    about us advertise
            en start    about contact
            en start    about us |
            en whole    contact
            en whole    contact us
            en whole    contact me
            en whole    contact info
            en whole    contact information
            en whole    contact form
            en start    contact us about us
            en start    contact us privacy
            en start    contact us advertise
            en start    home about
            en start    home contact
            en whole    get in touch
            en whole    talk to us
            en whole    write to us
            en whole    write for us
            en whole    work for us
            en whole    work with us
            en whole    careers
            en whole    career
            en whole    jobs
            en whole    vacancies
            en whole    internships
            en whole    advertise
            en whole    advertise here
            en whole    advertise with us
            en start    advertise with
            en start    advertise on
            en whole    advertising solutions
            en whole    advertising info
            en whole    advertiser
            en whole    media kit
            en whole    press
            en whole    press room
            en whole    press releases
            en whole    press release
            en whole    press office
            en whole    press centre
            en whole    press center
            en whole    newsroom
            en whole    investor relations
            en whole    investors
            en whole    company
            en whole    corporate
            en whole    corporate information
            en whole    partners
            en whole    affiliates
            en whole    affiliate program
            en whole    masthead
            en whole    staff
            en whole    our staff
            en whole    staff directory
            en whole    editorial team
            en whole    editorial policy
            en whole    editorial guidelines
            en whole    editorial standards
            en whole    editorial code
            en whole    code of ethics
            en whole    code of conduct
            en whole    ethics policy
            en whole    corrections
            en whole    corrections policy
            en whole    complaints
            en whole    how to complain
            en whole    fact checking policy
            en whole    diversity
            en whole    faq
            en whole    help center
            en whole    help centre
            en whole    help faq
            en whole    help support
            en whole    support
            en whole    customer service
            en whole    customer support
            en whole    customer care
            en whole    subscriber help
            en whole    technical support
            en whole    site feedback
            en whole    submit news
            en whole    submit a tip
            en whole    submit a news tip
            en whole    submit a photo
            en whole    submit an event
            en whole    submit an obituary
            en whole    submit a letter
            en whole    submissions
            en whole    letters to the editor
            en whole    securedrop
            en whole    tips
            en whole    news tips
            en whole    store
            en whole    shop
            en whole    our store
            en whole    marketplace
            en whole    classifieds
            en whole    place an ad
            en whole    place a classified
            en whole    obituaries
            en whole    public notices
            en whole    legal notices
            en whole    legal
            en whole    licensing
            en whole    syndication
            en whole    permissions
            en whole    reprints and permissions
            en whole    photo store
            en whole    rewards
            en whole    contests
            en whole    sweepstakes
            en whole    competitions
            en whole    events
            en whole    event calendar
            en whole    calendar
            en whole    resources
            en whole    products
            en whole    services
            en whole    our services
            en whole    our products
            en whole    solutions
            en whole    pricing
            en whole    book a demo
            en whole    request a demo
            en whole    testimonials
            en whole    portfolio
            en whole    our brands
            en whole    our sites
            en whole    our network
            en whole    our other sites
            en whole    our portfolio
            en whole    sister sites
            en whole    network
            en whole    community
            en whole    forum
            en whole    forums
            en whole    directory
            en whole    business directory
            en whole    developers
            en whole    api
            en whole    back issues
            en start    all our contact
            en whole    become a partner
            en whole    contact sales
            en whole    white papers
            en whole    webinars
            en whole    case studies
            en whole    frequently asked questions
            en whole    market data
            en whole    request a quote
            en whole    work with me
            en whole    publications
            en whole    join our team
            en whole    why choose us
            en whole    industries
            en whole    tutorials
            en whole    public inspection file
            en whole    giving
            en whole    gift cards
            en whole    downloads
            en whole    our offices
            en whole    our locations
            en whole    our clients
            en whole    sponsorship
            en whole    speaking
            en whole    press coverage
            en whole    in the news
            en whole    in the media
            en whole    community calendar
            en whole    submit your event
            en whole    submit your news
            en whole    newspaper archive
            en whole    crossword puzzle
            en whole    puzzles games
            en whole    games and puzzles
            en whole    e newspaper
        """,
        ),
        default_weight=3.5,
        examples=("About Us", "Advertise with us", "Contact us", "Letters to the editor"),
        counterexamples=(
            "She wrote about us and our street for years.",
            "The careers of both officers ended that night.",
        ),
    ),
    Cue(
        name="section-name",
        family="navigation",
        doc="""The bare name of a newspaper section.

        A line that holds nothing else is a menu item or the label above the headline. Weak alone:
        programmes, tables and lists hold such lines too.
        Seen in the menus of newspapers and broadcasters everywhere.""",
        phrases=in_all_languages(
            "section-name",
            """
            en whole    news
            en whole    world
            en whole    world news
            en whole    us news
            en whole    uk news
            en whole    national
            en whole    national news
            en whole    nation
            en whole    local
            en whole    local news
            en whole    regional
            en whole    international
            en whole    politics
            en whole    business
            en whole    business news
            en whole    economy
            en whole    markets
            en whole    money
            en whole    finance
            en whole    personal finance
            en whole    opinion
            en whole    opinions
            en whole    editorial
            en whole    editorials
            en whole    columns
            en whole    columnists
            en whole    letters
            en whole    views
            en whole    voices
            en whole    comment analysis
            en whole    analysis
            en whole    features
            en whole    investigations
            en whole    sport
            en whole    sports
            en whole    sports news
            en whole    high school sports
            en whole    football
            en whole    soccer
            en whole    cricket
            en whole    tennis
            en whole    golf
            en whole    rugby
            en whole    rugby union
            en whole    basketball
            en whole    baseball
            en whole    hockey
            en whole    boxing
            en whole    cycling
            en whole    athletics
            en whole    motorsport
            en whole    formula #
            en whole    horse racing
            en whole    racing
            mul whole   nfl
            mul whole   nba
            mul whole   mlb
            mul whole   nhl
            mul whole   ufc
            mul whole   mma
            en whole    olympics
            en whole    entertainment
            en whole    entertainment news
            en whole    celebrity
            en whole    celebrities
            en whole    showbiz
            en whole    tv
            en whole    television
            en whole    movies
            en whole    film
            en whole    music
            en whole    arts
            en whole    art
            en whole    culture
            en whole    books
            en whole    theatre
            en whole    theater
            en whole    dance
            en whole    games
            en whole    gaming
            en whole    puzzles
            en whole    crossword
            en whole    crosswords
            en whole    sudoku
            en whole    comics
            en whole    cartoons
            en whole    horoscope
            en whole    horoscopes
            en whole    lottery
            en whole    lifestyle
            en whole    life
            en whole    life style
            en whole    living
            en whole    style
            en whole    fashion
            en whole    beauty
            en whole    food
            en whole    food drink
            en whole    food and drink
            en whole    recipes
            en whole    restaurants
            en whole    dining
            en whole    health
            en whole    health news
            en whole    wellness
            en whole    fitness
            en whole    family
            en whole    parenting
            en whole    relationships
            en whole    home garden
            en whole    home and garden
            en whole    gardening
            en whole    real estate
            en whole    property
            en whole    homes
            en whole    travel
            en whole    cars
            en whole    autos
            en whole    motoring
            en whole    science
            en whole    space
            en whole    environment
            en whole    climate
            en whole    climate change
            en whole    energy
            en whole    tech
            en whole    technology
            en whole    tech news
            en whole    innovation
            en whole    education
            en whole    schools
            en whole    crime
            en whole    courts
            en whole    law
            en whole    religion
            en whole    faith
            en whole    society
            en whole    history
            en whole    media
            en whole    military
            en whole    defense
            en whole    immigration
            en whole    elections
            en whole    traffic
            en whole    transport
            en whole    video
            en whole    videos
            en whole    photos
            en whole    photo
            en whole    pictures
            en whole    multimedia
            en whole    audio
            en whole    radio
            en whole    podcast
            en whole    podcasts
            en whole    blog
            en whole    blogs
            en whole    special reports
            en whole    specials
            en whole    supplements
            en whole    reviews
            en whole    interviews
            en whole    explainers
            en whole    fact check
            en whole    quizzes
            en whole    quiz
            en whole    polls
            en whole    asia
            en whole    africa
            en whole    europe
            en whole    middle east
            en whole    americas
            en whole    latin america
            en whole    asia pacific
            en whole    australia
            en whole    general
            en whole    uncategorized
            en whole    more
            en whole    shopping
            en whole    security
            en whole    cybersecurity
            en whole    small business
            en whole    leadership
            en whole    investing
            en whole    banking
            en whole    retail
            en whole    currencies
            en whole    commodities
            en whole    bonds
            en whole    stocks
            en whole    fantasy
            en whole    fantasy football
            en whole    betting
            en whole    pets
            en whole    nutrition
            en whole    weddings
            en whole    health fitness
            en whole    health wellness
            en whole    sustainability
            en whole    streaming
            en whole    gadgets
            en whole    electric vehicles
            en whole    crypto
            en whole    cryptocurrency
            en whole    retirement
            en whole    insurance
            en whole    your money
            en whole    national security
            en whole    white house
            en whole    congress
            en whole    supreme court
            en whole    europa league
            en whole    premier league
            en whole    champions league
            en whole    nascar
            en whole    wnba
            en whole    mls
            en whole    f1
            en whole    tour de france
            en whole    wimbledon
            en whole    us open
            en whole    world cup
            en whole    royals
            en whole    artificial intelligence
            en whole    ai
            en whole    health care
            en whole    healthcare
            en whole    mobile
            en whole    destinations
            en whole    holidays
            en whole    photography
            en whole    outdoors
            en whole    agriculture
            en whole    farming
            en whole    public safety
            en whole    city hall
            en whole    statewide
            en whole    state news
            en whole    neighborhoods
            en whole    local sports
            en whole    college sports
            en whole    prep sports
            en whole    ncaa
            en whole    ncaaf
            en whole    hollywood
            en whole    bollywood
            en whole    television tv
            en whole    tv shows
            en whole    tv radio
            en whole    k pop
            en whole    podcasts and radio
            en whole    visual journalism
            en whole    long reads
            en whole    longform
            en whole    in depth
            en whole    perspective
            en whole    perspectives
            en whole    essays
            en whole    first person
            en whole    obituary
            en whole    op ed
            en whole    op eds
            en whole    guest columns
            en whole    guest column
            en whole    letters to editor
            en whole    cartoon
            en whole    faith and religion
            en whole    science and technology
            en whole    science environment
            en whole    tech science
            en whole    business and finance
            en whole    arts entertainment
            en whole    arts and entertainment
            en whole    arts culture
            en whole    arts and culture
            en whole    culture arts
            en whole    entertainment arts
            en whole    books arts
            en whole    life culture
            en whole    style fashion
            en whole    health science
            en whole    travel leisure
            en whole    money markets
            en whole    war in ukraine
            en whole    ukraine war
            en whole    israel gaza war
            en whole    israel hamas war
        """,
        ),
        default_weight=3.0,
        examples=("Politics", "World News", "Food & Drink", "Sports"),
        counterexamples=(
            "Politics left her cold until the mine closed.",
            "Sports clubs will get the money back.",
        ),
    ),
    Cue(
        name="topic-tags",
        family="navigation",
        doc="""The heading of a list of tags, topics or categories, or such a list in one line.

        It files the page and is no part of the text.
        Seen below stories on nearly every site.""",
        phrases=in_all_languages(
            "topic-tags",
            """
            en whole    tags
            en start    tags
            en whole    tag
            en whole    tagged
            en start    tagged with
            en start    tagged as
            en start    tagged in
            en whole    topics
            en whole    topic
            en start    topics in this
            en start    topics
            en whole    all topics
            en whole    more topics
            en whole    explore more topics
            en start    explore more on these topics
            en start    read more about these topics
            en start    related topics
            en start    related tags
            en start    article topics
            en start    article tags
            en start    story topics
            en whole    keywords
            en start    keywords
            en whole    filed under
            en start    filed under
            en start    filed in
            en start    posted in
            en start    posted under
            en start    categories
            en start    category
            en start    categorized
            en start    categorised
            en whole    on this page
            en whole    contents
            en whole    table of contents
            en whole    subjects
            en whole    people in this story
            en start    this entry was posted
            en start    this article was posted in
            en start    this article was filed
            en start    this post was filed
            en anywhere this entry was posted in
            en start    bookmark the permalink
            en end      bookmark the permalink
            en start    companies in this
            en start    mentioned in this
        """,
        ),
        default_weight=3.5,
        examples=("Tags:", "Filed under: Harbour, Ferries", "Topics"),
        counterexamples=(
            "Prosecutors filed under a law from 1917.",
            "They tagged forty seals on the sandbank.",
        ),
    ),
    Cue(
        name="paging",
        family="navigation",
        doc="""Links to the previous, next or further pages, stories or posts.

        They lead away from the story.
        Seen below stories of blogs, magazines and broadcasters.""",
        phrases=in_all_languages(
            "paging",
            """
            en whole    previous
            en whole    next
            en whole    prev
            en whole    prev next
            en whole    previous next
            en whole    previous article
            en start    previous article
            en whole    next article
            en start    next article
            en start    previous post
            en start    next post
            en start    previous story
            en start    next story
            en whole    prev post
            en whole    previous page
            en whole    next up
            en whole    previous slide
            en whole    next slide
            en whole    previous image
            en whole    next image
            en whole    older posts
            en whole    newer posts
            en whole    older post
            en whole    newer post
            en whole    older
            en whole    newer
            en whole    older entries
            en whole    older articles
            en whole    page
            en whole    page #
            en whole    page # of #
            en start    page # of #
            en start    pages #
            en whole    # of #
            en whole    # # of #
            en whole    first page
            en whole    last page
            en whole    single page
            en start    view as single page
            en whole    view all pages
            en whole    pagination
            en whole    single page view
            en start    browse by
            en start    go to page
            en start    showing #
            en start    sort by
        """,
        ),
        default_weight=3.0,
        examples=("Previous article", "Next Post: Harbour dredged at last", "Page 2 of 5", "Older posts"),
        counterexamples=(
            "The next train leaves on Thursday.",
            "A previous owner had painted the hull red.",
        ),
    ),
    Cue(
        name="gallery",
        family="navigation",
        doc="""The counter, buttons and labels of a picture gallery.

        They work the gallery and speak of no story.
        Seen above and between the paragraphs of picture-heavy sites.""",
        phrases=in_all_languages(
            "gallery",
            """
            en whole    image # of #
            en start    image # of #
            en start    photo # of #
            en start    photos # of #
            en start    slide # of #
            en start    picture # of #
            en start    gallery # of #
            en start    item # of #
            en start    # of # photos
            en start    # of # images
            en start    # of # view
            en whole    # photos
            en whole    # images
            en whole    # pictures
            en start    view # photos
            en start    view # images
            en start    view all # images
            en start    see # photos
            en start    show all # photos
            en whole    view gallery
            en start    view gallery
            en whole    view the gallery
            en whole    open gallery
            en whole    open image in gallery
            en start    view photo gallery
            en start    view image in fullscreen
            en start    view image
            en whole    view photos
            en whole    see photos
            en whole    full screen
            en whole    fullscreen
            en whole    view fullscreen
            en whole    view full screen
            en whole    exit fullscreen
            en whole    enlarge
            en whole    enlarge image
            en whole    enlarge photo
            en whole    click to enlarge
            en start    click to enlarge
            en start    click image to enlarge
            en start    click on image to enlarge
            en start    tap to enlarge
            en whole    zoom
            en whole    expand image
            en whole    open image modal
            en whole    hide caption
            en whole    toggle caption
            en whole    show caption
            en start    hide caption
            en end      hide caption
            en end      toggle caption
            en whole    caption
            en whole    close gallery
            en whole    launch gallery
            en whole    start slideshow
            en whole    view slideshow
            en start    swipe to see
            en start    swipe for more
            en start    scroll for more photos
            en whole    image caption
            en whole    media caption
            en whole    featured image
            en whole    advertisement image
            en whole    image unavailable
        """,
        ),
        default_weight=3.5,
        examples=("Image 1 of 12", "View gallery", "Click to enlarge", "Hide caption"),
        counterexamples=(
            "The gallery shows forty prints until May.",
            "Her image of the flood won a prize.",
        ),
    ),
    Cue(
        name="video-player",
        family="navigation",
        doc="""The messages and buttons of a video or sound player.

        They stand where a player would be and speak of no story.
        Seen in the middle of stories of broadcasters and newspapers.""",
        phrases=in_all_languages(
            "video-player",
            """
            en whole    play
            en whole    play video
            en whole    play now
            en whole    play audio
            en whole    pause
            en whole    mute
            en whole    unmute
            en whole    replay
            en whole    watch video
            en whole    watch the video
            en whole    watch again
            en whole    autoplay
            en whole    video player
            en start    video player is loading
            en whole    loading video
            en start    loading video
            en whole    loading player
            en whole    loading the player
            en whole    loading advertisement
            en start    this is a modal window
            en start    this video can't be played
            en start    this video cannot be played
            en start    this video is no longer
            en start    this video is not available
            en start    this video is unavailable
            en start    this video file cannot be played
            en start    this content is not available
            en start    this media is not available
            en start    to play this video
            en start    to view this video
            en start    to display this content
            en start    we're unable to load
            en start    we are having trouble
            en start    the media could not be loaded
            en start    sorry this video
            en start    sorry your browser
            en start    sorry the video player
            en whole    error loading media
            en start    media playback is
            en start    video unavailable
            en start    video not available
            en whole    video courtesy
            en start    video duration
            en whole    current time
            en whole    current time #
            en start    current time #
            en whole    duration time
            en whole    remaining time
            en start    remaining time
            en whole    playback rate
            en whole    playback speed
            en whole    stream type live
            en start    seek to live
            en whole    progress #
            en whole    subtitles
            en whole    subtitles off
            en whole    captions
            en whole    captions off
            en whole    captions settings
            en whole    descriptions off
            en whole    closed captions
            en whole    chapters
            en whole    audio track
            en whole    quality levels
            en whole    picture in picture
            en whole    now playing
            en whole    up next
            en start    beginning of dialog window
            en start    escape will cancel
            en start    click to play
            en start    tap to unmute
            en start    click to unmute
            en start    tap for sound
            en whole    watch on youtube
            en whole    view on instagram
            en start    view this post on instagram
            en start    a post shared by
            en start    view on twitter
            en start    view on x
            en start    this article contains content provided by
            en start    we ask for your permission before anything is loaded
            en start    content from * is blocked
            en start    embedded content
            en start    allow * content
            en start    external content
            en start    see on instagram
            en start    open in spotify
            en whole    transcript
            en whole    view transcript
            en whole    download transcript
        """,
        ),
        default_weight=2.0,
        examples=(
            "Video Player is loading.",
            "Play Video",
            "This video can't be played",
            "View this post on Instagram",
        ),
        counterexamples=(
            "The video shows the boat turning over.",
            "Children play beside the tracks.",
        ),
    ),
)
