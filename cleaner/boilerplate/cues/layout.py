"""What is measured rather than read: a line's looks, its place, its neighbours and its company elsewhere."""

from __future__ import annotations

from cleaner.boilerplate.cues import Cue

CUES: tuple[Cue, ...] = (
    Cue(
        name="furniture-wording",
        family="layout",
        doc="""Words and word pairs that furniture uses far more often than stories do.

        Learned from labelled lines of many hosts; a word of one host alone never counts. It catches
        what no phrase says word for word.
        Seen in prompts, menus and notices of every kind.""",
        measure="wording",
        examples=("Sign in to manage your saved stories", "Choose which alerts you would like to get"),
        counterexamples=("The bridge opened on Monday.", "He signed the papers in the harbour office."),
    ),
    Cue(
        name="furniture-shape",
        family="layout",
        doc="""A line that looks like a link, a button or a label: short, capitalised, without a sentence's end.

        Weak alone, since subheadings and list items look the same.
        Seen in menus, share bars and lists of other stories.""",
        measure="characters",
        examples=("World News", "Print | Email | Save"),
        counterexamples=("The bridge opened on Monday.", "“We waited ten years for this,” she said."),
    ),
    Cue(
        name="page-edge",
        family="layout",
        doc="""A line in front of the story's first paragraph or behind its last one.

        Stories are dense in the middle of a page; furniture gathers at its head and tail.
        Seen on every page that was scraped whole.""",
        measure="until_long",
        examples=("Home", "Back to the top"),
        counterexamples=("The bridge opened on Monday.", "What happens next"),
    ),
    Cue(
        name="off-topic",
        family="layout",
        doc="""A line whose words occur nowhere else in the page.

        A story comes back to its names and things; a teaser for another one brings its own.
        Seen in teasers and in biographies of authors and publishers.""",
        measure="topic_overlap",
        examples=("Ten soups for cold evenings", "Which kettle should you buy?"),
        counterexamples=("The bridge opened on Monday.", "The mayor thanked the builders of the bridge."),
    ),
    Cue(
        name="repeated-at-publisher",
        family="layout",
        doc="""A line that several different stories of one publisher hold, word for word.

        Counted once for each group of near-identical stories, so that copies of a story don't make its own
        text look repeated. The strongest single sign that spares content, in every language.
        Seen on all sites, as soon as a folder holds a few of their pages.""",
        measure="repeats",
        examples=("The Harbour Post is published by the Harbour Press.", "Watch the harbour live"),
        counterexamples=("The bridge opened on Monday.", "No change."),
    ),
    Cue(
        name="among-furniture",
        family="layout",
        doc="""A line whose neighbours are furniture.

        Boilerplate comes in runs: what stands between the heading of an author box and its list of latest
        posts is a biography, whatever it says.
        Seen at the head and the tail of pages, and around boxes in the midst of a story.""",
        measure="scores_near",
        examples=("Jane Doe", "Harbour cat found after three days"),
        counterexamples=("The bridge opened on Monday.", "By Jane Doe"),
    ),
    Cue(
        name="byline",
        family="layout",
        doc="""A line that holds nothing but the author, the date, the place or the agency.

        It stays, and is recorded as metadata; only ``--strip-bylines`` removes it.
        Seen between the headline and the story on nearly every page.""",
        measure="metadata",
        examples=("By Jane Doe", "June 2, 2018"),
        counterexamples=("Jane Doe opened the bridge.", "On June 2 the bridge opened."),
    ),
)
