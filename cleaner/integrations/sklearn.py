"""scikit-learn: a transformer that learns the publishers' repeated lines and cleans texts with them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Self

import numpy as np
import numpy.typing as npt
from sklearn.base import BaseEstimator, TransformerMixin
from sklearn.utils.validation import check_is_fitted

from cleaner.library import Cleaner
from cleaner.model import Document
from cleaner.settings import BoilerplateSettings, Caution

Texts = Iterable[str | Document | Sequence[str | None]]


class BoilerplateCleaner(TransformerMixin, BaseEstimator):  # type: ignore[misc]  # scikit-learn has no types
    """Cleans texts; ``fit`` learns which lines their publishers repeat.

    ``X`` holds texts, ``Document`` objects, or rows of publisher and text (a list of pairs, an array or a
    frame of two columns), so that each publisher's lines are counted by themselves. ``transform`` gives
    an array of texts, one for each row, for a vectorizer to take.
    """

    def __init__(self, *, caution: Caution = "normal", strip_bylines: bool = False) -> None:
        self.caution = caution
        self.strip_bylines = strip_bylines

    def fit(self, X: Texts, y: object = None) -> Self:  # noqa: N803 - scikit-learn's name
        """Learn the repeated lines."""
        settings = BoilerplateSettings(caution=self.caution, strip_bylines=self.strip_bylines)
        self.cleaner_ = Cleaner.fit(_documents(X), settings=settings)
        return self

    def transform(self, X: Texts) -> npt.NDArray[np.object_]:  # noqa: N803 - scikit-learn's name
        """Return the cleaned texts."""
        check_is_fitted(self)
        cleaned = [one.text for one in self.cleaner_.clean_many(_documents(X))]
        texts = np.empty(len(cleaned), object)
        texts[:] = cleaned
        return texts


def _documents(given: Texts) -> list[Document]:
    """Return the rows as documents.

    Raises:
        ValueError: it is one text and no collection of texts.
        TypeError: a row is none of the three kinds.
    """
    if isinstance(given, str):
        raise ValueError("X is one text; give a list of texts")
    rows: Any = given.itertuples(index=False) if hasattr(given, "itertuples") else given
    return [_document(n, row) for n, row in enumerate(rows)]


def _document(n: int, row: str | Document | Sequence[str | None]) -> Document:
    if isinstance(row, Document):
        return row
    if isinstance(row, str):
        return Document(str(n), row)
    if not isinstance(row, Iterable):
        raise TypeError(f"row {n} of X is a {type(row).__name__}; give a text, a Document, or publisher and text")
    publisher, text = row
    return Document(str(n), text or "", publisher=publisher)
