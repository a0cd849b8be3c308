"""Copyright, terms, cookies, scripts, disclaimers and credits."""

from __future__ import annotations

from cleaner.boilerplate.cues import Cue
from cleaner.boilerplate.cues.languages import in_all_languages

CUES: tuple[Cue, ...] = (
    Cue(
        name="copyright-notice",
        family="legal",
        doc="""Who holds the rights, and what may not be done with the page.

        It stands below every page of the publisher.
        Seen at the foot of nearly every page, and at the end of wire stories.""",
        phrases=in_all_languages(
            "copyright-notice",
            """
            en anywhere all rights reserved
            en whole    copyright
            en start    copyright #
            en start    copyright by
            en start    copyright the
            en start    copyright notice
            en whole    copyright policy
            en end      rights reserved
            en anywhere material may not be published broadcast
            en anywhere may not be published broadcast rewritten
            en anywhere may not be reproduced
            en anywhere may not be republished
            en anywhere may not be copied
            en anywhere may not be redistributed
            en anywhere reproduction in whole or in part
            en anywhere reproduced in whole or in part
            en anywhere without prior written permission
            en anywhere without the prior written permission
            en anywhere without the express written
            en anywhere without written permission
            en anywhere without permission is prohibited
            en anywhere is strictly prohibited without
            en anywhere unauthorized reproduction
            en anywhere unauthorised reproduction
            en anywhere unauthorized distribution
            en anywhere use of this site constitutes
            en anywhere use of this website constitutes
            en anywhere use of and or registration on any portion
            en anywhere this material is protected by copyright
            en anywhere is protected by copyright
            en anywhere content is the property of
            en anywhere are the property of their respective owners
            en anywhere trademarks are the property of
            en anywhere registered in england and wales
            en anywhere registered in england
            en anywhere registered office
            en anywhere registered company
            en anywhere company registration number
            en anywhere company number
            en anywhere licensed under a creative commons
            en anywhere creative commons attribution
            en start    creative commons
            en start    to request permission
            en start    for reprint
            en start    for reprints
            en start    for permission to
            en start    to obtain permission
            en start    to license this
            en start    to order presentation ready copies
            en start    this copy is for your personal
            en start    distribution and use of this material
            en start    for non personal use
            en start    reprinted with permission
            en start    republished with permission
            en start    reproduced with permission
            en anywhere appeared first on
            en start    the post * appeared first on
            en start    read the original article here
            en whole    original source
            en start    source link
            en whole    source
            en start    photo source
            en start    designed by
            en start    design by
            en start    site by
            en start    website by
            en start    web design by
            en start    website design by
            en start    developed by
            en start    theme by
            en start    proudly powered by
            en start    powered by wordpress
            en end      powered by wordpress
            en start    hosted by
            en start    issn #
            en start    abn #
            en start    part of the * network
            en start    all content copyright
            en start    all content ©
            en start    all original content
            en end      gmbh co kg
            en anywhere is a registered trademark of
            en anywhere trademarks of their respective owners
        """,
        ),
        default_weight=3.5,
        examples=(
            "© 2019 Harbour Media. All rights reserved.",
            "This material may not be published, broadcast, rewritten or redistributed.",
            "The post Ferry sold appeared first on The Harbour Post.",
        ),
        counterexamples=(
            "The copyright on the song expired in 1998.",
            "The court reserved judgment on the rights of the heirs.",
        ),
    ),
    Cue(
        name="terms-link",
        family="legal",
        doc="""Links to the terms, the privacy policy and their like.

        They stand in the foot of every page and below every form.
        Seen in whole-page scrapes everywhere.""",
        phrases=in_all_languages(
            "terms-link",
            """
            en whole    privacy
            en whole    privacy policy
            en start    privacy policy
            en whole    privacy statement
            en whole    privacy notice
            en whole    privacy center
            en whole    privacy settings
            en whole    privacy preferences
            en whole    privacy options
            en whole    privacy manager
            en whole    privacy rights
            en whole    privacy and cookies
            en whole    privacy and cookie policy
            en whole    privacy terms
            en start    privacy terms
            en start    privacy statement
            en start    privacy notice
            en whole    your privacy choices
            en whole    your privacy rights
            en whole    your california privacy rights
            en whole    california privacy rights
            en whole    california privacy notice
            en whole    california notice at collection
            en start    california residents
            en start    ca notice
            en whole    terms
            en whole    terms conditions
            en whole    terms and conditions
            en whole    terms of use
            en whole    terms of service
            en whole    terms of sale
            en whole    terms privacy
            en whole    terms of reference
            en whole    subscription terms
            en start    terms of use
            en start    terms of service
            en start    terms and conditions
            en start    terms conditions
            en start    terms privacy
            en whole    conditions of use
            en whole    user agreement
            en start    user agreement
            en whole    visitor agreement
            en whole    legal notice
            en whole    legal information
            en whole    legal disclaimer
            en whole    imprint
            en whole    cookie policy
            en whole    cookies policy
            en whole    cookie notice
            en whole    cookie settings
            en whole    cookie preferences
            en whole    cookies settings
            en whole    cookies
            en start    cookie policy
            en whole    manage cookies
            en whole    manage cookie preferences
            en whole    manage consent
            en whole    manage preferences
            en whole    manage privacy preferences
            en whole    modern slavery statement
            en whole    modern slavery act
            en whole    adchoices
            en whole    ad choices
            en whole    ad preferences
            en whole    advertising policy
            en whole    interest based ads
            en start    do not sell my
            en start    do not sell or share
            en start    do not share my
            en whole    opt out
            en whole    eu privacy
            en whole    gdpr
            en whole    dmca
            en whole    dmca policy
            en whole    accessibility policy
            en whole    closed captioning
            en whole    public file
            en whole    fcc public file
            en whole    eeo report
            en whole    eeo statement
            en whole    fcc applications
            en start    fcc public
            en start    by using this site
            en start    by using our site
            en start    by using this website
            en start    by continuing to use
            en start    by continuing you agree
            en start    by clicking
            en start    by registering
            en start    by logging in
            en start    by creating an account
            en start    by visiting this site
            en anywhere you agree to our
            en anywhere you agree to the terms
            en anywhere i agree to the terms
            en anywhere agree to the terms of
            en anywhere and agree to our
            en anywhere agree to our terms
            en anywhere acknowledge that you have read
            en anywhere read our privacy policy
            en anywhere see our privacy policy
            en anywhere our privacy policy
            en anywhere our terms of service
            en anywhere our terms of use
            en anywhere our privacy notice
            en anywhere our user agreement
            en anywhere terms of service and privacy policy
            en anywhere terms of use and privacy policy
            en anywhere privacy policy and terms of
            en anywhere privacy policy and cookie
            en anywhere protected by recaptcha
            en start    this site is protected by
            en start    this form is protected by
            en end      privacy policy
            en end      terms of use
            en end      terms of service
            en end      cookie policy
            en end      privacy notice
            en end      terms and conditions
            en start    your ca privacy rights
            en start    shine the light
            en whole    community guidelines
            en whole    content policy
            en whole    refund policy
            en whole    return policy
            en whole    shipping policy
            en whole    comment policy
            en whole    ai policy
            en whole    accessibility tools
            en whole    trust center
            en whole    security policy
            en whole    data protection
            en whole    data privacy
            en whole    your ad choices
            en whole    your privacy
        """,
        ),
        default_weight=4.0,
        examples=(
            "Privacy Policy",
            "Terms of Use | Privacy Notice",
            "By using this site you agree to our terms.",
            "Do Not Sell My Personal Information",
        ),
        counterexamples=(
            "The two sides agreed on the terms of the truce.",
            "Privacy advocates sued the airport in March.",
        ),
    ),
    Cue(
        name="cookie-notice",
        family="legal",
        doc="""A banner about cookies, consent and data, or its buttons.

        It is laid over every page of a site.
        Seen at the head or foot of whole-page scrapes, most of all in Europe.""",
        phrases=in_all_languages(
            "cookie-notice",
            """
            en start    we use cookies
            en anywhere we use cookies to
            en anywhere we use cookies and
            en anywhere uses cookies to
            en anywhere uses cookies and
            en anywhere this site uses cookies
            en anywhere this website uses cookies
            en anywhere our website uses cookies
            en anywhere our site uses cookies
            en anywhere use of cookies
            en anywhere our use of cookies
            en anywhere cookies on our website
            en anywhere cookies on this site
            en anywhere cookies and similar technologies
            en anywhere cookies and other tracking
            en anywhere by accepting cookies
            en anywhere consent to the use of cookies
            en start    these cookies
            en start    cookies help us
            en start    strictly necessary cookies
            en start    necessary cookies
            en start    functional cookies
            en start    performance cookies
            en start    analytics cookies
            en start    advertising cookies
            en start    targeting cookies
            en start    marketing cookies
            en whole    accept
            en whole    accept all
            en whole    accept cookies
            en whole    accept all cookies
            en whole    accept and close
            en whole    accept and continue
            en whole    i accept
            en whole    i agree
            en whole    agree
            en whole    got it
            en whole    ok got it
            en whole    reject
            en whole    reject all
            en whole    allow all
            en whole    allow cookies
            en whole    allow selection
            en whole    save preferences
            en whole    save settings
            en whole    save accept
            en whole    more choices
            en whole    privacy overview
            en whole    always enabled
            en whole    always active
            en whole    show purposes
            en whole    show details
            en whole    manage options
            en whole    customize
            en whole    list of partners
            en start    list of partners
            en start    we and our partners
            en anywhere we and our partners
            en anywhere we and our # partners
            en start    we care about your privacy
            en start    we value your privacy
            en start    this website uses
            en start    this site uses
            en anywhere store and or access information on a device
            en anywhere personalised ads and content
            en anywhere personalized ads and content
            en anywhere to give you the best experience
            en anywhere to improve your experience
            en anywhere to enhance your experience
            en anywhere improve your browsing experience
            en anywhere analyze site traffic
            en anywhere you can change your preferences at any time
            en anywhere withdraw your consent
            en anywhere processing of your personal data
        """,
        ),
        default_weight=4.0,
        examples=(
            "We use cookies to give you the best experience on our website.",
            "Accept all cookies",
            "Manage options",
        ),
        counterexamples=(
            "She bakes cookies for the whole street at Christmas.",
            "Both parties accept the result of the recount.",
        ),
    ),
    Cue(
        name="script-notice",
        family="legal",
        doc="""A message about scripts, browsers, ad blockers, robots or broken pages.

        It stands in for what could not be shown.
        Seen where a page was fetched without a browser.""",
        phrases=in_all_languages(
            "script-notice",
            """
            en anywhere enable javascript
            en anywhere javascript is disabled
            en anywhere javascript is not enabled
            en anywhere javascript is required
            en anywhere javascript to be enabled
            en anywhere requires javascript
            en anywhere turn on javascript
            en anywhere javascript disabled
            en anywhere javascript must be enabled
            en start    please enable cookies
            en anywhere your browser does not support
            en anywhere your browser doesn't support
            en anywhere browser is not supported
            en anywhere browser is out of date
            en anywhere an outdated browser
            en start    upgrade your browser
            en start    please upgrade your browser
            en start    please update your browser
            en anywhere disable your ad blocker
            en anywhere turn off your ad blocker
            en anywhere using an ad blocker
            en anywhere ad blocker detected
            en anywhere adblock detected
            en start    we noticed you're
            en start    please disable
            en start    please whitelist
            en start    page not found
            en start    error #
            en start    access denied
            en start    are you a robot
            en start    please verify
            en start    please prove
            en start    please complete the captcha
            en start    to continue please
            en start    please refresh the page
            en start    please try again later
            en start    please try again
            en start    reload the page
            en start    this page requires
            en start    this feature requires
            en start    this content could not be loaded
            en whole    email protected
            en start    email protected
            en whole    noscript
            en start    googletag
            en start    adsbygoogle
            en anywhere adsbygoogle window adsbygoogle
            en anywhere googletag cmd push
            en anywhere document write
            en start    instructs web browsers
            mul whole   lorem ipsum
        """,
        ),
        default_weight=3.0,
        examples=(
            "Please enable JavaScript to view this page.",
            "Your browser does not support the video tag.",
            "We noticed you're using an ad blocker",
        ),
        counterexamples=(
            "The programmers wrote the game in JavaScript over a weekend.",
            "The browser was released in 1993.",
        ),
    ),
    Cue(
        name="disclaimer",
        family="legal",
        doc="""A statement that limits the publisher's liability, or parts its opinion from the author's.

        It is printed below every page of a kind.
        Seen below opinion pieces, market reports and press releases.""",
        phrases=in_all_languages(
            "disclaimer",
            """
            en whole    disclaimer
            en start    disclaimer
            en whole    disclosure
            en start    disclosure
            en whole    full disclosure
            en anywhere the views expressed in this
            en anywhere the views expressed here
            en anywhere the views expressed are
            en anywhere the views and opinions expressed
            en anywhere the opinions expressed in this
            en anywhere the opinions expressed are
            en anywhere opinions expressed by
            en anywhere opinions expressed here are
            en anywhere views expressed by the author
            en anywhere views expressed are those of the
            en anywhere do not necessarily reflect the
            en anywhere does not necessarily reflect the
            en anywhere do not necessarily represent the
            en anywhere not necessarily those of
            en anywhere are solely those of the author
            en anywhere are the author's own
            en anywhere are those of the author
            en anywhere for informational purposes only
            en anywhere for information purposes only
            en anywhere for educational purposes only
            en anywhere for general information only
            en anywhere does not constitute investment advice
            en anywhere does not constitute financial advice
            en anywhere does not constitute legal advice
            en anywhere should not be construed as
            en anywhere should not be considered investment
            en anywhere not intended as investment advice
            en anywhere not intended to be a substitute
            en anywhere not a substitute for professional
            en anywhere is not responsible for the content of external
            en anywhere not responsible for the content of external
            en anywhere accepts no responsibility for
            en anywhere assumes no liability
            en anywhere quotes delayed at least
            en anywhere quotes delayed a minimum
            en anywhere data delayed
            en anywhere delayed at least # minutes
            en anywhere market data provided by
            en start    data provided by
            en anywhere there is no warranty
            en start    this is a press release
            en start    this is a sponsored
            en start    this article was produced by
            en start    this article was generated
            en start    this story was generated
            en start    this story was produced
            en start    this story has not been edited
            en anywhere has not been edited by
            en anywhere is published from a syndicated feed
            en start    this page was last
            en start    product recommendations are
        """,
        ),
        default_weight=1.5,
        examples=(
            "The views expressed in this article are the author's own.",
            "This page is for informational purposes only.",
            "Quotes delayed at least 15 minutes.",
        ),
        counterexamples=(
            "The views from the tower reach to the sea.",
            "The minister expressed her regret in a short letter.",
        ),
    ),
    Cue(
        name="photo-credit",
        family="legal",
        doc="""Who took or owns a picture, or the label before its caption.

        It belongs to a picture that the text has lost.
        Seen below captions and between paragraphs on every news site.""",
        phrases=in_all_languages(
            "photo-credit",
            """
            en whole    photo
            en start    photo by
            en start    photos by
            en start    photo courtesy
            en start    photo credit
            en start    photo illustration
            en start    photograph by
            en start    photographs by
            en start    photography by
            en start    picture credit
            en start    picture by
            en start    pictures by
            en start    image credit
            en start    image credits
            en start    image courtesy
            en start    image copyright
            en start    image by
            en start    image via
            en start    images by
            en start    images via
            en start    illustration by
            en start    graphic by
            en start    cover photo
            en start    credit
            en start    featured image
            en start    header image
            en start    lead image
            en start    main image
            en start    top image
            en start    feature image
            en start    file photo
            en end      file photo
            en end      via getty images
            en end      getty images
            en anywhere photo by * getty images
            en end      afp via getty images
            en end      reuters file photo
            en end      shutterstock
            en end      istock
            en end      unsplash
            en end      alamy
            en whole    getty
            en whole    getty images
            en whole    reuters
            en whole    associated press
            en whole    shutterstock
            en whole    handout
            en whole    courtesy photo
            en whole    submitted photo
            en whole    stock photo
            en whole    stock image
            en whole    courtesy
            en start    courtesy of
            en start    video by
            en start    video courtesy
            en start    video credit
            en start    image source
            en end      wikimedia commons
            en end      image credit
            en end      photo credit
        """,
        ),
        default_weight=0.8,
        examples=("Photo by Ada Lindqvist", "Image credit: Harbour Media", "Ada Lindqvist/Getty Images"),
        counterexamples=(
            "The photo hung in her kitchen for thirty years.",
            "The bank gave credit to fishermen without asking for papers.",
        ),
    ),
)
