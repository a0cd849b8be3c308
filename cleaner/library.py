"""The library's front functions: texts or documents in memory to cleaned ones, and to their near-duplicates.

``cleaner`` offers all of them under its own name. They read nothing but what they are given; a whole
folder is ``cleaner.run.run``.
"""

from __future__ import annotations

import functools
import hashlib
import itertools
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Self

from cleaner import __version__, duplicates
from cleaner.boilerplate import Judge, LineCounts, Profile, RepeatedLines, learn
from cleaner.boilerplate.weights import PACKAGED
from cleaner.duplicates import NearDuplicates
from cleaner.model import Cleaned, Document
from cleaner.settings import BoilerplateSettings, DuplicateSettings

BATCH_DOCUMENTS = 256
"""Documents of a stream that are judged together: beyond some hundred nothing is gained in speed."""


def clean(
    document: str | Document,
    *,
    profile: Profile | str | Path | None = None,
    settings: BoilerplateSettings = BoilerplateSettings(),
) -> Cleaned:
    r"""Return one text or document without its boilerplate, and everything that was taken.

    The kept text and the removals make up the given text. Lines that only repetition gives away need a
    ``profile`` (or its file), or ``clean_batch``. For many documents make one ``Cleaner``.

    >>> story = "The bridge over the Lenne opened on Monday, after three years of work and two floods.\n\n"
    >>> cleaned = clean(story + "Share this article\nDiscuss This Article\n")
    >>> cleaned.text == story
    True
    >>> [removal.text for removal in cleaned.removals]
    ['Share this article\n', 'Discuss This Article\n']

    Raises:
        SettingsError: the profile or the weights can't be used.
    """
    return Cleaner(profile, settings=settings).clean(document)


def clean_batch(
    documents: Sequence[str | Document],
    *,
    settings: BoilerplateSettings = BoilerplateSettings(),
) -> list[Cleaned]:
    r"""Return documents without their boilerplate, in their order; lines repeated among them count.

    Repetition is counted within each publisher, once for each group of near-identical documents, so give
    ``Document`` objects with a publisher. The result depends on the whole batch: documents that arrive
    one by one want a ``Cleaner`` that was fitted once.

    >>> stories = ["The bridge opened.", "Rain is expected.", "The museum shut.", "Goats escaped.", "Bread is dear."]
    >>> pages = [Document(str(n), f"{s}\nWeekly letters of Ann B.", publisher="a.org") for n, s in enumerate(stories)]
    >>> clean_batch(pages)[0].document.id
    '0'

    Raises:
        SettingsError: the weights can't be used.
    """
    given = as_documents(documents)
    repeated = RepeatedLines.merge([LineCounts.of(given)])
    return _judge(settings).clean_many(given, repeated=repeated)


def find_near_duplicates(
    documents: Sequence[str | Document],
    *,
    settings: DuplicateSettings | None = None,
) -> NearDuplicates:
    """Return the pairs and clusters of near-duplicates among texts or documents, as they are.

    Clean them first if they are scraped. A plain text's id is its position, in digits. The result does
    not depend on the order.

    >>> story = "The bridge over the river opened on Monday after three years of work and two floods."
    >>> found = find_near_duplicates([story, "Something else.", story])
    >>> [(pair.a, pair.b, pair.relation) for pair in found.pairs]
    [('0', '2', 'identical')]

    Raises:
        InputError: two documents have the same id.
    """
    return duplicates.find_near_duplicates(as_documents(documents), settings=settings)


class Cleaner:
    r"""Cleans documents one by one or in streams, with the repeated lines of a profile, if there is one.

    It holds no state that a document could change, so the same document always gives the same result.
    It pickles (by its profile and settings), and equal cleaners have equal hashes and fingerprints in every
    process.

    >>> stories = ["The bridge opened.", "Rain is expected.", "The museum shut.", "Goats escaped.", "Bread is dear."]
    >>> pages = [Document(str(n), f"{s}\nWeekly letters of Ann B.", publisher="a.org") for n, s in enumerate(stories)]
    >>> cleaner = Cleaner.fit(pages)
    >>> cleaner == Cleaner.fit(reversed(pages))
    True
    """

    def __init__(
        self,
        profile: Profile | str | Path | None = None,
        *,
        settings: BoilerplateSettings = BoilerplateSettings(),
    ) -> None:
        self.profile = Profile.load(Path(profile)) if isinstance(profile, str | Path) else profile
        self.settings = settings
        self._judge = _judge(settings)
        self._repeated = self.profile.repeated_lines() if self.profile is not None else None

    @classmethod
    def fit(
        cls,
        documents: Iterable[str | Document],
        *,
        settings: BoilerplateSettings = BoilerplateSettings(),
    ) -> Self:
        """Return a cleaner that knows the lines which the publishers of these documents repeat."""
        return cls(learn(as_documents(documents), settings=settings), settings=settings)

    @classmethod
    def load(
        cls,
        path: str | Path,
        *,
        settings: BoilerplateSettings = BoilerplateSettings(),
    ) -> Self:
        """Return a cleaner with the profile of a file that ``save`` or ``cleaner learn`` wrote.

        Raises:
            SettingsError: the file can't be read or is no profile.
        """
        return cls(path, settings=settings)

    def save(self, path: str | Path) -> None:
        """Write the profile as JSON that a person can read and edit; the settings are not part of it.

        Raises:
            ValueError: there is no profile to save.
        """
        if self.profile is None:
            raise ValueError("this cleaner has no profile; make it with Cleaner.fit(documents)")
        self.profile.save(Path(path))

    def clean(self, document: str | Document) -> Cleaned:
        """Return one text or document without its boilerplate."""
        (given,) = as_documents([document])
        return self._judge.clean(given, repeated=self._repeated)

    def clean_many(self, documents: Iterable[str | Document]) -> Iterator[Cleaned]:
        """Yield documents without their boilerplate, in their order; the same as ``clean`` of each, but faster.

        ``documents`` may be endless; some hundred of them are held at a time.
        """
        for batch in _batches(documents):
            yield from self._judge.clean_many(batch, repeated=self._repeated)

    def fingerprint(self) -> str:
        """Return 16 hexadecimal digits that differ when a document could come out differently."""
        repeated = self._repeated.fingerprint() if self._repeated is not None else None
        stated = [__version__, asdict(self.settings), _weights_digest(self.settings), repeated]
        return hashlib.sha256(json.dumps(stated, sort_keys=True).encode()).hexdigest()[:16]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Cleaner) and self.fingerprint() == other.fingerprint()

    def __hash__(self) -> int:
        return int(self.fingerprint(), 16)

    def __repr__(self) -> str:
        return f"<Cleaner {self.fingerprint()}>"

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle as one string that is the same in every process, as caches that compare pickles want it."""
        profile = None if self.profile is None else [self.profile.publishers, self.profile.shared]
        stated = [self.fingerprint(), asdict(self.settings), profile]
        return _restored, (json.dumps(stated, sort_keys=True),)


def as_documents(given: Iterable[str | Document]) -> list[Document]:
    """Return documents; a plain text becomes one whose id is its position, in digits.

    >>> [document.id for document in as_documents(["One text.", Document("b", "Another.")])]
    ['0', 'b']
    """
    return list(_named(given))


def _named(given: Iterable[str | Document]) -> Iterator[Document]:
    for n, one in enumerate(given):
        yield Document(str(n), one) if isinstance(one, str) else one


def _batches(given: Iterable[str | Document]) -> Iterator[list[Document]]:
    documents = _named(given)
    while batch := list(itertools.islice(documents, BATCH_DOCUMENTS)):
        yield batch


def _restored(stated: str) -> Cleaner:
    _, settings, profile = json.loads(stated)
    if profile is not None:
        publishers = {name: (groups, lines) for name, (groups, lines) in profile[0].items()}
        profile = Profile(publishers, profile[1])
    return Cleaner(profile, settings=BoilerplateSettings(**settings))


@functools.cache
def _judge(settings: BoilerplateSettings) -> Judge:
    return Judge(settings)


def _weights_digest(settings: BoilerplateSettings) -> str:
    return hashlib.sha256(Path(settings.weights or PACKAGED).read_bytes()).hexdigest()
