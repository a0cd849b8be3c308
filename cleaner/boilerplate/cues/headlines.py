"""Headlines that stand in a page more than once, and other lines that a page repeats."""

from __future__ import annotations

from cleaner.boilerplate.cues import Cue

CUES: tuple[Cue, ...] = (
    Cue(
        name="repeated-headline",
        family="headlines",
        doc="""A further copy of the headline, also with other quotes, cut short or with the site's name behind it.

        The page's title, its social-media title and the headline proper are often all scraped. The
        first copy is kept.
        Seen on pages of every publisher, most of all where the title was put in front by the scraper.""",
        measure="headline_match",
        default_weight=3.0,
        examples=("Mayor opens bridge | The Harbour Post", "Mayor opens bridge"),
        counterexamples=("The mayor opened the bridge on Monday.", "Bridge opening delayed again"),
    ),
    Cue(
        name="repeated-line",
        family="headlines",
        doc="""A line that stood in the same page before, word for word.

        Menus, share bars and pulled quotes are scraped at the head and again at the foot. Weak
        alone: refrains, results and lists repeat lines too.
        Seen on pages with a mobile and a desktop copy of the same block.""",
        measure="copies_before",
        default_weight=0.5,
        examples=("Watch the harbour live", "More from the harbour"),
        counterexamples=("Row, row, row your boat", "No change."),
    ),
)
