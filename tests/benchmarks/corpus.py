"""Synthetic news for benchmarks: made-up stories on publishers' pages, a fifth of them copies.

    python tests/benchmarks/corpus.py --docs 50000 --form jsonl --out CORPUS

Words are drawn by Zipf's law from English function words and made-up ones; a document has about 3 KB.
Each publisher has about a hundred documents and furniture of its own. Copies (exact, edited, truncated,
extended) stand mostly on another publisher's page. Same arguments, same bytes.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np

FUNCTION_WORDS = (
    "the of to and a in that is was for on said with as it he by at from has be an have will his are were not "
    "who had their which they its been but after more this would about she her one when new year also two there "
    "over last first other no if up than we people time could out into some government what police minister"
).split()
ONSETS = "b br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sh sl sp st t th tr v w".split()
VOWELS = "a e i o u ai ea ee io ou".split()
CODAS = " b d ff g k l m n nd ng nt p r rd rn s ss st t th x".split(" ")
VOCABULARY = 40_000
DOCUMENTS_PER_PUBLISHER = 100
MOST_PUBLISHERS = 2000
COPIES = 0.2
REMEMBERED = 2000


def vocabulary(random: np.random.Generator) -> list[str]:
    """Return the words, the most frequent first."""
    made: dict[str, None] = dict.fromkeys(FUNCTION_WORDS)
    while len(made) < VOCABULARY:
        syllables = random.integers(1, 4)
        kinds = (ONSETS, VOWELS, CODAS) * int(syllables)
        made.setdefault("".join(kind[random.integers(len(kind))] for kind in kinds))
    return list(made)


class Newsroom:
    """Writes stories and puts them on publishers' pages."""

    def __init__(self, seed: int, publishers: int) -> None:
        self.random = np.random.default_rng(seed)
        self.words = vocabulary(self.random)
        weights = 1.0 / np.arange(1, VOCABULARY + 1) ** 1.02
        self.edges = np.cumsum(weights / weights.sum())
        self.furniture = [self._furniture(number) for number in range(publishers)]

    def _drawn(self, count: int) -> list[str]:
        places = np.searchsorted(self.edges, self.random.random(count))
        return [self.words[min(p, VOCABULARY - 1)] for p in places.tolist()]

    def sentences(self, words: int) -> list[str]:
        """Return sentences of about twenty words, so many words in all."""
        drawn = self._drawn(words)
        sentences, at = [], 0
        for size in self.random.integers(9, 31, words // 9 + 1).tolist():
            if at >= words:
                break
            own = drawn[at : at + size]
            own[0] = own[0].capitalize()
            if len(own) > 12:
                own[6] = own[6].capitalize()
                own[8] += ","
            sentences.append(" ".join(own) + ".")
            at += size
        return sentences

    def headline(self) -> str:
        """Return a headline of six to ten words."""
        return " ".join(self._drawn(int(self.random.integers(6, 11)))).capitalize()

    def story(self) -> list[str]:
        """Return the paragraphs of a new story."""
        return paragraphs(self.sentences(int(self.random.integers(230, 460))))

    def copy(self, story: list[str], kind: str) -> list[str]:
        """Return a version of a story."""
        if kind == "edit":
            edited = " ".join(story).split(" ")
            for place in self.random.integers(0, len(edited), len(edited) // 25).tolist():
                edited[place] = self._drawn(1)[0]
            return paragraphs(" ".join(edited).replace(". ", ".\n").split("\n"))
        if kind == "truncated":
            return story[: max(3, int(len(story) * self.random.uniform(0.35, 0.8)))]
        if kind == "extended":
            return story + paragraphs(self.sentences(int(self.random.integers(80, 250))))
        return story

    def _furniture(self, number: int) -> tuple[str, list[str], list[str]]:
        name = f"The {self._drawn(1)[0].capitalize()} {('Courier', 'Herald', 'Gazette', 'Post')[number % 4]}"
        head = [f"Share this article on Facebook, Twitter or by email with {name}"]
        tail = [
            f"Sign up for {name} newsletter and get the news of the day every morning",
            "Discuss This Article",
            f"More from {name}: {self.headline()}",
            f"{name} has been reporting for its region since {1850 + number % 150}. Write to us with what you know.",
            f"Copyright {name}. All rights reserved.",
        ]
        return f"publisher{number:04d}.example", head, tail

    def page(self, publisher: int, headline: str, story: list[str]) -> str:
        """Return a story on a publisher's page."""
        _, head, tail = self.furniture[publisher]
        return "\n\n".join([headline, headline, *head, *story, *tail]) + "\n"


def paragraphs(sentences: list[str]) -> list[str]:
    """Return sentences two and two."""
    return [" ".join(sentences[i : i + 2]) for i in range(0, len(sentences), 2)]


def documents(count: int, seed: int = 1) -> Iterator[tuple[str, str, str, str, str]]:
    """Yield id, host, text, the id of the story it is of, and the kind (``story`` or how it was copied)."""
    publishers = max(2, min(count // DOCUMENTS_PER_PUBLISHER, MOST_PUBLISHERS))
    newsroom = Newsroom(seed, publishers)
    random = newsroom.random
    remembered: list[tuple[str, str, list[str]]] = []
    for number in range(count):
        name = f"d{number:07d}"
        publisher = int(random.integers(publishers))
        if remembered and random.random() < COPIES:
            kind = ("exact", "edit", "truncated", "extended")[int(random.integers(4))]
            original, headline, story = remembered[int(random.integers(len(remembered)))]
            story = newsroom.copy(story, kind)
        else:
            kind, original, headline, story = "story", name, newsroom.headline(), newsroom.story()
            remembered.append((name, headline, story))
            if len(remembered) > REMEMBERED:
                remembered.pop(int(random.integers(len(remembered) - 1)))
        yield name, newsroom.furniture[publisher][0], newsroom.page(publisher, headline, story), original, kind


def write_corpus(out: Path, count: int, *, form: str, seed: int = 1) -> None:
    """Write ``out/pages`` (a folder tree of .txt or one .jsonl) and ``out/truth.jsonl``."""
    pages = out / "pages"
    pages.mkdir(parents=True)
    with (out / "truth.jsonl").open("w") as truth:
        table = (pages / "news.jsonl").open("w") if form == "jsonl" else None
        for name, host, text, original, kind in documents(count, seed):
            if kind != "story":
                ident = name if table else f"{host}/{name}.txt"
                truth.write(json.dumps({"id": ident, "original": original, "kind": kind}) + "\n")
            if table:
                table.write(json.dumps({"id": name, "url": f"https://{host}/{name}", "text": text}) + "\n")
            else:
                (pages / host).mkdir(exist_ok=True)
                (pages / host / f"{name}.txt").write_text(text)
        if table:
            table.close()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--docs", type=int, default=5000)
    parser.add_argument("--form", choices=("jsonl", "folder"), default="jsonl")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    write_corpus(arguments.out, arguments.docs, form=arguments.form, seed=arguments.seed)
