"""A small scrape, written for these tests: three publishers with their furniture, copies and strangers."""

from __future__ import annotations

from cleaner import Cleaned, Cleaner, Document, NearDuplicates, clean_batch, find_near_duplicates

STORIES = (
    "The bridge over the Lenne opened on Monday after three years of work and two floods. Mayor Ines Kolb cut "
    "the ribbon with a pair of garden shears, because nobody had thought of bringing scissors.",
    "Rain fell on the harbour for the ninth day, and the ferry to the islands stayed at its pier. The company "
    "said that it would refund tickets, but passengers slept in the waiting hall with their dogs.",
    "The museum of clocks will close its doors in March. Its founder, a retired teacher of physics, sold the "
    "collection of four hundred pieces to a buyer who wants to remain unknown, the town said.",
    "Two goats escaped from a farm near Ostfeld and walked eleven kilometres along the railway line before a "
    "conductor lured them into a goods wagon with a bag of apples. Trains were late by half an hour.",
    "Bread is dearer than ever in the valley. A loaf of rye costs a third more than it did last spring, and "
    "bakers blame the mill, which blames the drought, which the farmers blame on everybody else. At the market "
    "in Lenne the first customers came at six, looked at the signs and bought rolls instead. Olga Brandt, who has "
    "baked in Mill Lane since her mother gave up, said that she had sold flour to her own customers for the first "
    "time: they want to try it at home. The council means to open the old village oven again, which was last "
    "heated for a wedding nine years ago. Whoever wants to use it has to bring wood, sign a list at the town hall "
    "and sweep the chimney when it is his turn. Pensioners may come first on Wednesdays. The mill says that flour "
    "will stay where it is until the harvest, and that nobody there has ever seen the oven hot.",
    "The choir of the fire brigade has won the national contest with a song about a broken ladder. Its "
    "conductor said that the prize money would be spent on a ladder, and what was left on cake.",
    "Voters in Halden rejected the new swimming hall by eleven votes. The council will count again on Friday, "
    "after a box with ballots was found behind the stage of the school theatre.",
    "A retired sailor has crossed the lake in a bathtub to collect money for the lifeboat. He needed seven "
    "hours and two thermos flasks, and was fined by the water police for lacking a lamp.",
)

FURNITURE = {
    "valley.example": "Share this article\nDiscuss This Article\nSign up for our newsletter\n© 2024 Valley Herald",
    "coast.example": "Read also: Ferry timetable\nFollow us on Facebook\nOther reports by Coast Daily\nCookie settings",
    "hill.example": "Subscribe to read more\nAdvertisement\nTerms of use | Privacy policy | Contact\nBack to top",
}


def _page(title: str, story: str, publisher: str) -> str:
    return f"{title}\n\n{story}\n\n{FURNITURE[publisher]}\n"


def _scrape() -> list[Document]:
    documents = []
    for n, story in enumerate(STORIES):
        title = story.partition(".")[0][:40]
        for publisher in FURNITURE if n < 2 else [list(FURNITURE)[n % 3]]:
            url = f"https://www.{publisher}/news/{n}"
            page, date = _page(title, story, publisher), f"2024-03-0{n + 1}"
            documents.append(Document(f"{publisher}/{n}", page, title, publisher, url, date))
    first, rest = STORIES[3], STORIES[4]
    documents.append(Document("short", first[: len(first) // 2], publisher="hill.example"))
    documents.append(Document("again", documents[-2].text, publisher="coast.example", date="2024-04-01"))
    # Long enough for two edits: in a text of 40 words they would change too much for any copy to be sure.
    edited = rest.replace("rye", "wheat").replace("everybody else", "the sun")
    documents.append(Document("edited", edited, publisher="coast.example"))
    return documents


DOCUMENTS = _scrape()
ROWS = [
    {"id": d.id, "text": d.text, "title": d.title, "publisher": d.publisher, "url": d.url, "date": d.date}
    for d in DOCUMENTS
]


def columns() -> dict[str, list[str | None]]:
    return {name: [row[name] for row in ROWS] for name in ROWS[0]}


def fitted() -> Cleaner:
    return Cleaner.fit(DOCUMENTS)


def cleaned_alone() -> list[Cleaned]:
    return list(fitted().clean_many(DOCUMENTS))


def cleaned_together() -> list[Cleaned]:
    return clean_batch(DOCUMENTS)


def removal_rows(cleaned: Cleaned) -> list[dict[str, object]]:
    return [{"start": r.start, "end": r.end, "cue": r.cue, "score": r.score, "text": r.text} for r in cleaned.removals]


def near_duplicates() -> NearDuplicates:
    return find_near_duplicates(DOCUMENTS)


def marks() -> dict[str, tuple[str, str, bool]]:
    """The cluster, representative and mark of each document that is in a cluster."""
    return {
        member.id: (cluster.id, cluster.representative, member.id != cluster.representative)
        for cluster in near_duplicates().clusters
        for member in cluster.members
    }
