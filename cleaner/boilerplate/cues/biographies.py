"""Author boxes, and the biographies of authors and publishers."""

from __future__ import annotations

from cleaner.boilerplate.cues import Cue
from cleaner.boilerplate.cues.languages import in_all_languages

CUES: tuple[Cue, ...] = (
    Cue(
        name="author-box",
        family="biographies",
        doc="""The frame of an author's box: its heading, its tabs, its link to the author's other stories.

        It belongs to the site's template and stands around a biography.
        Seen below stories of blogs, magazines and local newspapers.""",
        phrases=in_all_languages(
            "author-box",
            """
            en start    the following two tabs change content below
            en start    the following # tabs change content below
            en whole    bio
            en whole    biography
            en whole    my latest posts
            en whole    latest posts
            en start    latest posts by
            en anywhere latest posts by * see all
            en start    latest articles by
            en start    latest stories by
            en start    latest from * see all
            en start    recent posts by
            en start    recent articles by
            en start    recent stories by
            en start    other posts by
            en whole    other reports by
            en start    other reports by
            en end      other reports by
            en start    other articles by
            en start    other stories by
            en start    all posts by
            en start    all articles by
            en start    all stories by
            en start    view all posts by
            en start    view all posts
            en start    view all articles by
            en start    view all stories by
            en start    view more articles by
            en start    view more posts by
            en start    view posts by
            en start    view articles by
            en start    view author
            en whole    view profile
            en whole    view full profile
            en start    view full bio
            en whole    view bio
            en whole    full bio
            en start    read full bio
            en start    read * full bio
            en start    see full bio
            en whole    author archive
            en start    see more articles by
            en start    see more stories by
            en start    see all posts by
            en start    see all articles by
            en start    see all stories by
            en start    see author
            en start    more by
            en start    more by this author
            en start    more from this author
            en start    more from author
            en start    more from the author
            en start    more posts by
            en start    more articles by
            en start    more stories by
            en start    more about the author
            en start    more about this author
            en start    more about author
            en start    read more by
            en start    read more articles by
            en start    read more posts by
            en start    read more from this author
            en start    read more stories by
            en start    read more of * work
            en start    read other articles by
            en start    click here to read more of
            en start    click here for more articles by
            en whole    about the author
            en whole    about the authors
            en whole    about the writer
            en whole    about the writers
            en whole    about the reporter
            en whole    about the contributor
            en whole    about author
            en whole    about this author
            en whole    about our author
            en whole    about post author
            en whole    about the editor
            en start    about the author
            en start    about the authors
            en start    about the writer
            en start    about the contributor
            en whole    author
            en whole    authors
            en whole    author bio
            en whole    author details
            en whole    author info
            en whole    author information
            en whole    author profile
            en whole    meet the author
            en whole    meet the team
            en whole    the author
            en whole    our authors
            en whole    our contributors
            en whole    contributor
            en whole    contributors
            en whole    guest author
            en whole    guest contributor
            en start    author archives
            en start    author website
            en whole    written by
            en start    post author
            en whole    posts by
            en whole    contact author
            en whole    email author
            en whole    contact the author
            en whole    email the author
            en start    contact the author
            en start    email the author
            en start    follow the author
            en start    contact reporter
            en start    contact the reporter
            en start    contact the writer
            en start    contact this reporter
            en start    email the reporter
            en whole    author's website
            en whole    staff writer
            en whole    staff reporter
            en whole    contributing writer
            en whole    has published # articles
            en end      articles published
            en whole    # articles
            en whole    # posts
            en whole    disclosure statement
            en whole    reviewed by
            en whole    fact checked by
            en whole    medically reviewed by
            en whole    edited by
            en whole    reporting by
            en whole    journalist
        """,
        ),
        default_weight=3.5,
        examples=(
            "The following two tabs change content below.",
            "Latest posts by Harbour Desk (see all)",
            "View all posts by Ada Lindqvist",
            "Other reports by",
            "About the Author",
        ),
        counterexamples=(
            "The author of the report refused to name his sources.",
            "He typed two more reports by candlelight.",
        ),
    ),
    Cue(
        name="author-biography",
        family="biographies",
        doc="""A sentence that presents a writer: post, beat, books, address.

        It is printed below all of a writer's stories. Weak alone: stories and obituaries speak of
        reporters and writers too.
        Seen at the end of stories of newspapers, magazines and opinion pages.""",
        phrases=in_all_languages(
            "author-biography",
            """
            en anywhere is a staff writer
            en anywhere is a senior staff writer
            en anywhere is a staff reporter
            en anywhere is a senior writer
            en anywhere is a senior reporter
            en anywhere is a senior editor
            en anywhere is a senior correspondent
            en anywhere is a reporter at
            en anywhere is a reporter for
            en anywhere is a reporter with
            en anywhere is a reporter covering
            en anywhere is a writer at
            en anywhere is a writer for
            en anywhere is a writer and editor
            en anywhere is a writer based in
            en anywhere is a news reporter
            en anywhere is a breaking news reporter
            en anywhere is a national reporter
            en anywhere is a political reporter
            en anywhere is a politics reporter
            en anywhere is a business reporter
            en anywhere is a sports writer
            en anywhere is a sports reporter
            en anywhere is a columnist for
            en anywhere is a columnist at
            en anywhere is a syndicated columnist
            en anywhere is a contributor to
            en anywhere is a regular contributor
            en anywhere is a contributing writer
            en anywhere is a contributing editor
            en anywhere is a freelance writer
            en anywhere is a freelance journalist
            en anywhere is a freelance reporter
            en anywhere is a freelance contributor
            en anywhere is an award winning journalist
            en anywhere is an award winning writer
            en anywhere is an award winning author
            en anywhere is an editor at
            en anywhere is an associate editor
            en anywhere is an assistant editor
            en anywhere is an editorial assistant
            en anywhere is a deputy editor
            en anywhere is the editor in chief
            en anywhere is editor in chief of
            en anywhere is the managing editor
            en anywhere is managing editor
            en anywhere is the executive editor
            en anywhere is the founder and editor
            en anywhere is a journalist at
            en anywhere is a journalist based in
            en anywhere is a journalist with
            en anywhere is a correspondent for
            en anywhere is a correspondent at
            en anywhere is a producer at
            en anywhere is a web producer
            en anywhere is a digital producer
            en anywhere is a digital reporter
            en anywhere is a multimedia journalist
            en anywhere is a multimedia reporter
            en anywhere is a host of
            en anywhere is the host of
            en anywhere is the co host of
            en anywhere is the * bureau chief
            en anywhere is the * correspondent for
            en anywhere is the * editor at
            en anywhere is the * editor for
            en anywhere is the * reporter for
            en anywhere is a * reporter for
            en anywhere is a * reporter at
            en anywhere is a * writer for
            en anywhere is a * writer at
            en anywhere is a * editor at
            en anywhere is a * correspondent for
            en anywhere is a * columnist
            en anywhere covers politics for
            en anywhere covers business for
            en anywhere covers education for
            en anywhere covers technology for
            en anywhere covers breaking news
            en anywhere covers national politics
            en anywhere writes about politics
            en anywhere writes a weekly column
            en anywhere writes regularly
            en anywhere her work has appeared in
            en anywhere his work has appeared in
            en anywhere their work has appeared in
            en anywhere whose work has appeared in
            en anywhere when she is not writing
            en anywhere when he is not writing
            en anywhere can be reached at
            en anywhere can be reached on twitter
            en anywhere can be contacted at
            en anywhere can be followed on
            en anywhere may be reached at
            en anywhere reach him at
            en anywhere reach her at
            en anywhere reach them at
            en start    reach * at
            en anywhere contact him at
            en anywhere contact her at
            en anywhere email him at
            en anywhere email her at
            en anywhere you can follow him
            en anywhere you can follow her
            en anywhere you can find him on
            en anywhere you can find her on
            en anywhere tweets at
            en anywhere on twitter at
            en anywhere contributed to this report
            en anywhere contributed to this article
            en anywhere contributed to this story
            en anywhere contributed reporting
            en start    the author does not
        """,
        ),
        default_weight=2.0,
        examples=(
            "Ada Lindqvist is a reporter at The Harbour Post, covering ports and shipping.",
            "She can be reached at the Harbour desk.",
            "His work has appeared in four magazines.",
        ),
        counterexamples=(
            "The ferry is a lifeline for the islanders.",
            "The captain lives above the chandler's shop.",
        ),
    ),
    Cue(
        name="publisher-biography",
        family="biographies",
        doc="""A sentence that presents a publisher, an agency or a company: what it is, since when, how leading.

        It is printed below all of the publisher's stories. Weak alone: stories present companies too.
        Seen below press releases, and in the boxes of companies that publish news.""",
        phrases=in_all_languages(
            "publisher-biography",
            """
            en anywhere has become one of * leading
            en anywhere has become one of the leading
            en anywhere is a leading provider of
            en anywhere is the leading provider of
            en anywhere is a leading global
            en anywhere is a global leader in
            en anywhere is the world's leading
            en anywhere is the world's largest
            en anywhere is an independent news
            en anywhere is an independent nonprofit
            en anywhere is a nonprofit news
            en anywhere is a nonprofit newsroom
            en anywhere is a nonprofit nonpartisan
            en anywhere is an online news
            en anywhere is an online magazine
            en anywhere is a digital news
            en anywhere is a daily newspaper
            en anywhere is a weekly newspaper
            en anywhere is a news website
            en anywhere is a news agency
            en anywhere is a trademark of
            en anywhere is a registered trademark
            en anywhere are trademarks of
            en anywhere are registered trademarks
            en anywhere is part of the * network
            en anywhere is part of the * family
            en anywhere is part of the * group
            en anywhere is your source for
            en anywhere is your go to source
            en anywhere your trusted source
            en anywhere your number one source
            en anywhere brings you the latest
            en anywhere bringing you the latest
            en anywhere provides the latest
            en anywhere delivers the latest
            en anywhere up to the minute news
            en anywhere the latest breaking news
            en anywhere breaking news and analysis
            en anywhere news and analysis from
            en anywhere visit us at www
            en anywhere for more information visit
            en anywhere for more information please visit
            en anywhere for further information please visit
            en anywhere for more information please contact
            en anywhere learn more at www
            en start    media contact
            en whole    media contact
            en whole    media contacts
            en whole    press contact
            en whole    about the company
            en whole    who we are
            en whole    our story
            en whole    our mission
            en whole    our team
            en whole    our history
            en whole    what we do
        """,
        ),
        default_weight=1.0,
        examples=(
            "Harbour Media has become one of the region's leading publishers.",
            "The Harbour Post is a nonprofit newsroom covering the coast.",
            "About the company",
        ),
        counterexamples=(
            "The mayor was leading by four points on Sunday night.",
            "Two members of the crew were rescued.",
        ),
    ),
    Cue(
        name="biography-wording",
        family="biographies",
        doc="""A turn of phrase of biographies: work before, prizes, books, places.

        Stories about people use the same words, so that it counts only where other evidence points
        the same way: at the end of a page, below a byline, beside an author's box.
        Seen in the biographies of writers and of companies.""",
        phrases=in_all_languages(
            "biography-wording",
            """
            en anywhere is author of
            en anywhere is based in
            en anywhere writes about
            en anywhere reports on
            en anywhere has appeared in
            en anywhere previously worked at
            en anywhere previously worked for
            en anywhere previously worked as
            en anywhere before joining
            en anywhere prior to joining
            en anywhere joined the * in #
            en anywhere joined * in # after
            en anywhere he joined the * in #
            en anywhere has been a journalist
            en anywhere has been a reporter
            en anywhere has been writing
            en anywhere has worked for
            en anywhere has more than # years
            en anywhere years of experience
            en anywhere holds a degree in
            en anywhere holds a bachelor's
            en anywhere holds a master's
            en anywhere graduate of the
            en anywhere her latest book
            en anywhere his latest book
            en anywhere her most recent book
            en anywhere his most recent book
            en anywhere author of the book
            en anywhere lives in * with his
            en anywhere lives in * with her
            en anywhere in her spare time
            en anywhere in his spare time
            en anywhere when she's not
            en anywhere when he's not
            en anywhere is an associate professor
            en anywhere is an assistant professor
            en anywhere is a professor of
            en anywhere is a senior fellow
            en anywhere is a research fellow
            en anywhere is a researcher at the
            en anywhere is one of the largest
            en anywhere headquartered in
            en anywhere has written for
            en anywhere has been published in
            en anywhere writes for
            en anywhere is a journalist and
            en anywhere is the editor of
            en anywhere is editor of
            en anywhere is the author of
            en anywhere is the co author of
            en anywhere you can email
            en anywhere you can reach
            en anywhere is a nonprofit organization
            en anywhere is owned and operated by
            en anywhere is a member of
            en start    founded in #
            en start    established in #
            en start    the author is
            en start    the writer is
            en anywhere since its founding in #
        """,
        ),
        default_weight=0.0,
        examples=(
            "She previously worked at two weeklies and a radio station.",
            "Founded in 1987, Harbour Media prints nine titles.",
        ),
        counterexamples=(
            "The ferry worked without a fault for thirty years.",
            "The book lay open on the table when police arrived.",
        ),
    ),
)
