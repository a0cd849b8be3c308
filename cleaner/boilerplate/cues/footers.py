"""What stands below a story: comments, feedback and the page's sign-off."""

from __future__ import annotations

from cleaner.boilerplate.cues import Cue
from cleaner.boilerplate.cues.languages import in_all_languages

CUES: tuple[Cue, ...] = (
    Cue(
        name="comment-prompt",
        family="footers",
        doc="""An invitation to comment, or the heading and the rules of the comments.

        It belongs to the page's forum and speaks of no story.
        Seen below, and in share bars above, the stories of nearly every site that takes comments.""",
        phrases=in_all_languages(
            "comment-prompt",
            """
            en whole    comment
            en whole    comments
            en whole    # comment
            en whole    # comments
            en whole    comments #
            en whole    comments # comments
            en whole    no comments
            en whole    no comments yet
            en whole    no comment yet
            en whole    add comment
            en whole    add a comment
            en whole    add your comment
            en whole    add your comments
            en start    be the first to comment
            en start    be the first to leave a comment
            en start    click here to comment
            en start    click to comment
            en start    comments are closed
            en whole    comments are now closed
            en start    comments are turned off
            en start    comments are off for this
            en start    comments are moderated
            en anywhere comments are moderated
            en start    comments for this article are closed
            en start    comments have been disabled
            en whole    comments off
            en start    comments off on
            en start    comments on this article
            en start    comments on this story
            en whole    comments policy
            en whole    comment policy
            en start    comment on this article
            en start    comment on this story
            en whole    comment now
            en whole    continue the conversation
            en start    discuss this article
            en start    discuss this story
            en end      discuss this article
            en end      discuss this story
            en start    discuss this post
            en start    discuss this topic
            en whole    discussion
            en start    facebook comments
            en start    have your say
            en start    hide comments
            en start    join the conversation
            en end      join the conversation
            en start    join the discussion
            en start    join the debate
            en whole    latest comments
            en whole    recent comments
            en whole    newest comments
            en whole    most recent comments
            en start    leave a comment
            en start    leave a reply
            en end      leave a comment
            en end      leave a reply
            en start    leave your comment
            en start    leave your comments
            en start    let us know in the comments
            en start    let us know what you think in the comments
            en anywhere sound off in the comments
            en start    tell us what you think
            en start    tell us your thoughts
            en start    share your thoughts
            en start    share your opinion
            en start    what do you think let us know
            en start    what do you think tell us
            en start    what do you think share your
            en start    load comments
            en whole    load more comments
            en start    loading comments
            en start    log in to comment
            en start    login to comment
            en start    log in to leave a comment
            en start    log in to reply
            en start    sign in to comment
            en start    sign in to leave a comment
            en start    sign in to join the
            en start    sign up to comment
            en start    register to comment
            en start    subscribe to comment
            en anywhere to post a comment
            en anywhere to leave a comment please
            en anywhere must be logged in to post
            en anywhere must be logged in to comment
            en anywhere must be logged in to reply
            en start    post a comment
            en whole    post comment
            en start    post your comment
            en start    read comments
            en start    read the comments
            en start    read # comments
            en start    read all comments
            en start    reader comments
            en whole    report comment
            en whole    report abuse
            en start    see comments
            en start    see all comments
            en start    show comments
            en start    show # comments
            en start    skip to comments
            en start    sort comments
            en start    submit a comment
            en whole    submit comment
            en start    there are no comments
            en start    there are # comments
            en start    view comments
            en whole    view all comments
            en start    view # comments
            en start    view all # comments
            en whole    write a comment
            en start    write a comment
            en start    you must log in to
            en start    you must sign in to
            en start    please enable javascript to view the comments
            en anywhere comments powered by disqus
            en start    our comments policy
            en start    please keep comments
            en start    please keep your comments
            en start    please read our comment
            en start    please read our commenting
            en anywhere comments that violate our
            en anywhere we reserve the right to remove any comments
            en anywhere comments posted here are
            en anywhere comments expressed here are
            en start    by posting a comment you
            en whole    sort by
            en whole    newest first
            en whole    oldest first
            en whole    most liked
            en whole    trackbacks
            en whole    pingbacks
            en start    # thoughts on
            en start    # responses to
            en start    one thought on
            en anywhere must be logged in to join
            en anywhere to join the discussion
            en anywhere log in to join the
            en anywhere our community guidelines
            en anywhere our commenting guidelines
            en anywhere follow the commenting rules
            en start    thank you for your comment
            en start    commenting guidelines
            en start    commenting policy
            en start    commenting rules
            en start    please log in to comment
            en start    this conversation is moderated
            en start    conversations are moderated
            en start    view the discussion
            en start    open conversation
            en whole    commenting guidelines
            en whole    comment guidelines
            en whole    community rules
            en whole    house rules
            en whole    view conversation
            en whole    comments disabled
        """,
        ),
        default_weight=3.5,
        examples=(
            "Discuss This Article",
            "12 Comments",
            "Be the first to comment on this story",
            "You must be logged in to post a comment.",
        ),
        counterexamples=(
            "The minister declined to comment on the leak.",
            "Her comments drew criticism from both parties.",
        ),
    ),
    Cue(
        name="comment-form",
        family="footers",
        doc="""The fields, the small print and the buttons of a comment form.

        Blog and news software prints the same form below every page.
        Seen on sites made with the common blogging programs, in many languages.""",
        phrases=in_all_languages(
            "comment-form",
            """
            en start    your email address will not be published
            en anywhere your email will not be published
            en start    required fields are marked
            en end      required fields are marked
            en whole    cancel reply
            en end      cancel reply
            en whole    reply
            en whole    name email website
            en whole    name required
            en whole    email required
            en whole    mail will not be published required
            en start    save my name email
            en start    notify me of
            en start    email me when
            en start    this site uses akismet
            en anywhere learn how your comment data is processed
            en start    you may use these html tags
            en whole    your comment
            en whole    your name
            en whole    your email
            en whole    your email address
            en whole    enter your comment
            en start    enter your comment here
            en start    enter your name
            en whole    please enter your comment
            en start    please enter your name here
            en start    please enter your email address here
            en start    you have entered an incorrect email address
            en start    fill in your details below
            en start    type your comment
            en start    write your comment
            en start    δ document getelementbyid
            en start    characters remaining
            en whole    # characters remaining
            en whole    submit
            en whole    name
            en whole    website
            en whole    first name
            en whole    last name
            en whole    edit comment
            en whole    reply to
            en whole    reply report
            en whole    like reply
            en start    this field is required
            en start    fields marked with
            en start    all fields are required
            en start    please fill out this field
            en anywhere an email if there is a reply to your comment
        """,
        ),
        default_weight=3.5,
        examples=(
            "Your email address will not be published. Required fields are marked *",
            "Save my name, email, and website in this browser for the next time I comment.",
        ),
        counterexamples=(
            "The required fields were planted with barley last year.",
            "He asked that his email address not be published in the report.",
        ),
    ),
    Cue(
        name="feedback-prompt",
        family="footers",
        doc="""A request to report an error, to rate the page, to send a tip or to write to the newsroom.

        It is printed below every story by the site's template.
        Seen at the foot of stories of newspapers, broadcasters and guides.""",
        phrases=in_all_languages(
            "feedback-prompt",
            """
            en start    contact the newsroom
            en start    contact our newsroom
            en start    contact the news team
            en start    contact the editor
            en start    email the editor
            en start    email the newsroom
            en start    email us at
            en start    write to us at
            en start    write to the editor
            en start    do you have a news tip
            en start    do you have a story
            en start    do you have a tip
            en start    do you have an opinion on this
            en start    do you have information
            en start    do you know more
            en start    found a mistake
            en start    got a confidential tip
            en start    got a news tip
            en start    got a question
            en start    got a story
            en start    got a tip
            en start    have a comment
            en start    have a confidential tip
            en start    have a correction
            en start    have a news tip
            en start    have a question
            en start    have a story
            en start    have a tip
            en start    have an opinion
            en start    have something to say
            en start    have you been affected
            en start    notice an error
            en start    see a typo
            en start    see an error
            en start    see something wrong
            en start    spot an error
            en start    spotted a mistake
            en start    spotted an error
            en start    submit a correction
            en start    submit a letter
            en start    submit a tip
            en start    submit a news tip
            en start    submit your story
            en start    send a letter to the editor
            en start    send us a tip
            en start    send us a letter
            en start    send us your
            en start    send your story
            en start    send tips to
            en start    send a tip
            en start    send feedback
            en start    give us feedback
            en whole    give feedback
            en start    suggest a correction
            en whole    suggest an edit
            en start    report a correction
            en start    report a typo
            en start    report an error
            en start    report a mistake
            en start    report this ad
            en start    request a correction
            en start    rate this article
            en start    rate this story
            en start    please rate this
            en start    did you find this article
            en start    did you find this helpful
            en start    did you find this story
            en start    did you like this article
            en start    did you enjoy this article
            en start    enjoyed this article
            en start    enjoy this article
            en start    like this article
            en start    like this story
            en start    was this article helpful
            en start    was this article useful
            en start    was this helpful
            en start    was this page helpful
            en start    was this page useful
            en start    was this story helpful
            en start    what did you think of this article
            en start    how helpful was this
            en start    how would you rate
            en start    thank you for your feedback
            en start    thanks for your feedback
            en start    your feedback helps
            en start    we welcome your feedback
            en start    we want to hear from you
            en start    we'd love to hear from you
            en start    read our corrections policy
            en start    why you can trust
            en start    about our reporting
            en start    about our journalism
            en anywhere our standards the thomson reuters trust principles
            en anywhere email your tips to
            en anywhere send an email to tips
            en start    like what you see
            en start    if you have any questions
            en start    if you have a tip
            en start    if you have information about
            en start    tel #
            en start    phone #
            en start    fax #
            en start    call us
            en start    call us on
            en start    text us
            en start    whatsapp us
        """,
        ),
        default_weight=3.0,
        examples=(
            "Was this article helpful? Yes No",
            "Spotted a mistake? Let us know",
            "Do you have a news tip? Write to our desk.",
        ),
        counterexamples=(
            "The auditors found a mistake in the second column.",
            "Voters were asked whether the page was helpful.",
        ),
    ),
    Cue(
        name="sign-off",
        family="footers",
        doc="""A closing formula that promises more to come, or marks the end of the text.

        It carries nothing of the story.
        Seen as the last line of blog-like news and of wire copy.""",
        phrases=in_all_languages(
            "sign-off",
            """
            en whole    stay tuned
            en start    stay tuned for more
            en start    stay tuned for the latest
            en start    stay tuned for updates
            en whole    watch this space
            en whole    more to come
            en whole    more to follow
            en whole    more details to follow
            en start    check back for updates
            en start    check back later for
            en start    this is a developing story
            en start    this is a breaking news story
            en whole    developing story
            en whole    thanks for reading
            en whole    thank you for reading
            en start    thank you for reading our
            en start    thanks for reading our
            en start    thank you for reading #
            en whole    ends
            en start    end of story
            en whole    end of article
            en whole    end of document
        """,
        ),
        default_weight=1.0,
        examples=("Stay tuned…", "Thank you for reading!"),
        counterexamples=(
            "He told listeners to stay tuned to the emergency channel.",
            "The end of the siege came at dawn.",
        ),
    ),
)
