"""What can be written and counted before it is known which documents are copies."""

from __future__ import annotations

from dataclasses import dataclass

from cleaner.report import count_parts
from cleaner.report.documents import Documents
from cleaner.report.lines import Counted
from cleaner.settings import Settings
from cleaner.stages import writing
from cleaner.stages.cleaning import LISTED, REMOVED
from cleaner.stages.collection import without_collection
from cleaner.stages.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Preparer:
    """Writes what doesn't hang on the matches: the removals, and the articles if all of them are kept.

    A worker does it while the copies are clustered: a thread of the same process would wait for Python's lock.
    """

    workspace: Workspace
    settings: Settings

    @without_collection()
    def __call__(self, shards: int) -> tuple[Documents, Counted]:
        """Write it of so many shards; return what of the report doesn't hang on the matches either."""
        staged = self.workspace.staged
        (staged / "articles").mkdir(exist_ok=True)
        writing.write_removals(self.workspace, shards)
        if not self.settings.drop_duplicates:
            writing.write_articles(self.workspace, shards, {})
        folders = list(map(self.workspace.shard, range(shards)))
        listed, removed = ([folder / name for folder in folders] for name in (LISTED, REMOVED))
        return count_parts(staged, listed, removed, seed=self.settings.fingerprint())
