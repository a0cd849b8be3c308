"""A small scrape made of our own sentences, enough of it to repeat lines and to hold copies."""

import gzip
import json
from pathlib import Path

STORIES = {
    "ferry": (
        "Ferry returns to Hollow Bay after two winters",
        [
            "The ferry to Hollow Bay sailed again on Monday, two winters after a storm broke its landing stage.",
            "Captain Ruth Almond said the first crossing carried 84 passengers, a tractor and a crate of hens.",
            "The harbour board spent four million on a new pier, which it says will stand for fifty years.",
            "Fishermen had warned that the old timber would not hold, and last spring they were proved right.",
            "Until now islanders had to drive for three hours around the firth to reach the nearest hospital.",
        ],
    ),
    "orchard": (
        "Orchard owners fear a late frost",
        [
            "Growers in the Lenn valley lit hundreds of small fires on Tuesday night to keep frost off the blossom.",
            "Temperatures fell to minus three before dawn, the lowest reading in May since records began in 1951.",
            "Half of the cherries may be lost, the growers' union said, while apples seem to have been spared.",
            "A helicopter hired by six farms flew low over the trees to press warmer air towards the ground.",
            "The ministry promised to decide about aid for the farms once the damage has been counted.",
        ],
    ),
    "library": (
        "Night library draws students and sleepless parents",
        [
            "The town library has stayed open all night since March, and nobody expected who would come.",
            "Beside students before their exams there are parents with prams, taxi drivers and a baker on his break.",
            "The librarian on duty, Tomas Reve, says he has never lent so many cookery books at four in the morning.",
            "The trial costs the town nine thousand a month and was meant to end with the summer term.",
            "Councillors of all parties have now asked for another year, and two neighbouring towns want to follow.",
        ],
    ),
    "tunnel": (
        "Tunnel diggers find a forgotten brewery",
        [
            "Workers digging the new tram tunnel under Mill Street broke into a vaulted cellar full of barrels.",
            "Archaeologists believe that it belonged to a brewery which burned down in 1834 and was never rebuilt.",
            "Some of the bottles still held a brown liquid that a chemist described as recognisably beer.",
            "Work on the tunnel will stop for two weeks while the finds are measured, drawn and taken out.",
            "The tram company says the delay is small beside those that the company itself has caused so far.",
        ],
    ),
}

FURNITURE = {
    "courier.example": [
        "Share this article",
        "The Courier on your phone: get the app",
        "Copyright Courier Press. All rights reserved.",
    ],
    "herald.example": ["Discuss This Article", "More from the Herald", "Sign up for our morning newsletter"],
}


def page(story: str, host: str) -> str:
    title, paragraphs = STORIES[story]
    first, *rest = FURNITURE[host]
    return "\n\n".join([title, first, *paragraphs, *rest]) + "\n"


def make_scrape(root: Path) -> Path:
    """Write eight text pages of two publishers, two tables and an HTML page below ``root``."""
    for host in FURNITURE:
        (root / host).mkdir(parents=True)
        for story in STORIES:
            (root / host / f"{story}.txt").write_text(page(story, host), encoding="utf-8")
    rows = [
        {"id": "row-1", "url": "https://gazette.example/1", "n": 1.50, "text": "\n".join(STORIES["tunnel"][1][:4])},
        {
            "id": "row-2",
            "url": "https://gazette.example/2",
            "text": "Rain is expected on Friday over the hills and the coast.",
        },
    ]
    text = "".join(json.dumps(row) + "\n" for row in rows)
    (root / "rows.jsonl").write_text(text, encoding="utf-8")
    row = json.dumps({"id": "row-3", "text": "Ship's log, day one."}).encode()
    (root / "packed.jsonl.gz").write_bytes(gzip.compress(row, mtime=0))
    body = "".join(f"<p>{p}</p>" for p in STORIES["library"][1])
    article = f"<article><h1>Night library</h1>{body}</article>"
    head = "<head><title>Night library</title></head>"
    html = f"<html>{head}<body><nav>Home News</nav>{article}</body></html>"
    (root / "page.html").write_text(html, encoding="utf-8")
    return root


def contents(folder: Path) -> dict[str, bytes]:
    """Return all files below a folder, but for the one field of summary.json that may differ."""
    found = {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}
    if "summary.json" in found:
        summary = json.loads(found["summary.json"])
        del summary["machine"]
        found["summary.json"] = json.dumps(summary).encode()
    return found
