"""Cross-validates the judge over hosts and prints its figures: python tests/benchmarks/boilerplate_cv.py KIT

KIT is a folder with ``dev.jsonl.gz`` (labelled lines) and ``score.py`` (its metrics). For each of five parts of the
hosts, weights are learned on the other parts (``cleaner.boilerplate.fit``) and the part's documents are cleaned end
to end, the documents of one scraper together in a folder; figures are means over the five parts, ``lang`` rows pool
them. The kit labels one line of a document as its first headline, sometimes a site's name, a second copy behind the
story or a breadcrumb; ``title_loss`` counts all of them, ``headline`` the documents (%) whose headline, a line of the
title's words above the story, is gone with all its copies, and ``stated`` the first bylines and first dates beside
the stories of which the same holds. ``--weights FILE`` also writes the weights learned from all hosts, and
``--folds-in FOLDER`` measures the parts' weights of an earlier run (``--folds-out``) without learning them again.
"""

from __future__ import annotations

import argparse
import importlib
import json
import re
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from cleaner.boilerplate import Judge, LineCounts, RepeatedLines
from cleaner.boilerplate.bylines import byline_of
from cleaner.boilerplate.dates import find_dates
from cleaner.boilerplate.fit import state_weights, write_weights
from cleaner.boilerplate.labelled import part_of, read_rows, set_out
from cleaner.boilerplate.learner import Learner
from cleaner.boilerplate.names import is_name
from cleaner.model import Document
from cleaner.settings import BoilerplateSettings

PARTS = 5
# News lines labelled by hand or by a publisher's own parser count most; labels by repetition least.
SOURCE_WEIGHT = {"wcxb": 0.4, "trafilatura-segments": 0.6, "abp-silver": 0.15}
# A line has the words of another where so many of the different ones are common to both.
SAME_WORDS = 0.7
# A story's byline and date stand among so many lines before its first line of content, among its lines, or among so
# many behind its last: further away are those of other stories.
LINES_ABOVE, LINES_BELOW = 24, 3
FIGURES = ("line_precision", "line_recall", "line_f1", "loss", "damaged", "perfect", "title_loss", "meta_removed")


def shared_words(first: str, second: str) -> float:
    """Return the share of common words (0..1) in the line that has more of its own."""
    a, b = (set(re.findall(r"\w+", line.casefold())) for line in (first, second))
    return len(a & b) / max(len(a), len(b), 1)


def headline_lost(document: Any, shares: Sequence[float]) -> bool | None:
    """Return whether the document's headline is gone with all its copies; ``None`` if it has none above its story."""
    headline, story = document.labels.find("T"), document.labels.find("K")
    if headline < 0 or (0 <= story < headline):
        return None
    line = document.lines[headline]
    if shares[headline] < 0.5 and not shared_words(line, document.title) >= 0.5:
        return None
    kept = (other for other, share in zip(document.lines, shares, strict=True) if share >= 0.5)
    return not any(shared_words(other, wanted) >= SAME_WORDS for other in kept for wanted in (line, document.title))


def stated_words(line: str) -> tuple[str, set[str]] | None:
    """Return "byline" or "date" and the words of its names or date, if a line of metadata states one."""
    line = line.strip()
    bare = line.rstrip(" ,")
    names = byline_of(line) or (bare if is_name(bare) else "")
    if names:
        return "byline", set(re.findall(r"\w+", names.casefold()))
    dates = [line[start:end] for start, end, iso in find_dates(line) if iso]
    return ("date", set(re.findall(r"\w+", " ".join(dates).casefold()))) if dates else None


def stated_lost(document: Any, shares: Sequence[float]) -> list[bool]:
    """Return for the document's first byline and first date, where it has them, whether no line holds them any more."""
    story, last = document.labels.find("K"), document.labels.rfind("K")
    kept = [set(re.findall(r"\w+", li.casefold())) for li, s in zip(document.lines, shares, strict=True) if s >= 0.5]
    found: dict[str, bool] = {}
    for n in range(max(0, story - LINES_ABOVE), min(last + LINES_BELOW + 1, len(document.lines)) if last >= 0 else 0):
        if document.labels[n] == "M" and (stated := stated_words(document.lines[n])):
            kind, words = stated
            found.setdefault(kind, shares[n] < 0.5 and not any(words <= line for line in kept))
    return list(found.values())


def clean_folder(judge: Judge, documents: Sequence[Any], *, alone: bool) -> list[str]:
    """Clean the documents of one scraper, knowing each other or not."""
    made = [Document(d.id, d.text, None, d.host) for d in documents]
    repeated = None if alone else RepeatedLines.merge([LineCounts.of(made)])
    return [cleaned.text for cleaned in judge.clean_many(made, repeated=repeated)]


def score_part(kit: Any, judge: Judge, documents: Sequence[Any], *, alone: bool) -> list[tuple[Any, Any]]:
    """Return the kit's counts for each document, cleaned in the folder of its scraper."""
    counted = []
    for folder in kit.by_scraper(documents).values():
        for document, text in zip(folder, clean_folder(judge, folder, alone=alone), strict=True):
            shares = kit.settle_identical_lines(document, kit.kept_shares(document.lines, text))
            counts = kit.count(document, shares)
            lost = headline_lost(document, shares)
            counts["headlines"], counts["headlines_lost"] = lost is not None, bool(lost)
            stated = stated_lost(document, shares)
            counts["stated"], counts["stated_lost"] = len(stated), sum(stated)
            counted.append((document, counts))
    return counted


def report(kit: Any, name: str, parts: Sequence[Sequence[tuple[Any, Any]]]) -> dict[str, float]:
    """Print and return the means over the parts."""
    summaries = [kit.summarise(part) for part in parts if part]
    figures = {key: statistics.fmean(s[key] for s in summaries) for key in FIGURES}
    for figure, key in (("headline", "headlines"), ("stated", "stated")):
        held, lost = (sum(c[k] for part in parts for _, c in part) for k in (key, f"{key}_lost"))
        figures[figure] = 100 * lost / max(1, held)
    print(f"{name:34}" + "".join(f" {value:9.3f}" for value in figures.values()), flush=True)
    return figures


def learn(arguments: argparse.Namespace, started: float) -> Path:
    """Learn all weights, print what they do on single lines, and return the folder of each part's weights."""
    rows = [replace(r, weight=SOURCE_WEIGHT.get(r.source, 1.0)) for r in read_rows(arguments.kit / "dev.jsonl.gz")]
    learner = Learner(set_out(rows, parts=PARTS), parts=PARTS)
    print(f"measured, {time.time() - started:.0f} s", flush=True)
    unseen = learner.unseen_scores()
    print(f"learned, {time.time() - started:.0f} s", flush=True)
    final = state_weights(learner, frozenset(), unseen, report=print)
    if arguments.weights:
        write_weights(final, arguments.weights)
    folder: Path = arguments.folds_out or Path(tempfile.mkdtemp())
    folder.mkdir(parents=True, exist_ok=True)
    for part in range(PARTS):
        stated = state_weights(learner, frozenset({part}), unseen, report=lambda line: None)
        write_weights(stated, folder / f"weights-{part}.json")
    return folder


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kit", type=Path)
    parser.add_argument("--weights", type=Path, help="write the weights learned from all hosts")
    parser.add_argument("--folds-out", type=Path, help="keep each part's weights in this folder")
    parser.add_argument("--folds-in", type=Path, help="the folder of an earlier run's --folds-out")
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    sys.path.insert(0, str(arguments.kit))
    kit = importlib.import_module("score")
    started = time.time()
    folder = arguments.folds_in or learn(arguments, started)
    documents = [d for d in kit.read_documents(arguments.kit / "dev.jsonl.gz") if d.source in kit.NEWS_SOURCES]
    results: dict[str, list[list[tuple[Any, Any]]]] = defaultdict(list)
    for part in range(PARTS):
        path = folder / f"weights-{part}.json"
        own = [d for d in documents if part_of(d.host, PARTS) == part]
        for caution in ("low", "normal", "high"):
            judge = Judge(BoilerplateSettings(weights=str(path), caution=caution))
            for group in ("light", "medium", "heavy"):
                chosen = [d for d in own if d.group == group]
                results[f"{group}, caution {caution}"].append(score_part(kit, judge, chosen, alone=False))
                if group == "light":
                    results[f"light alone, caution {caution}"].append(score_part(kit, judge, chosen, alone=True))
    print(f"{'':34}" + "".join(f" {key[-9:]:>9}" for key in (*FIGURES, "headline", "stated")))
    figures = {name: report(kit, name, parts) for name, parts in sorted(results.items())}
    pooled = [pair for part in results["light, caution normal"] for pair in part]
    for language in sorted({d.lang for d, _ in pooled}):
        own_pairs = [pair for pair in pooled if pair[0].lang == language]
        if sum(label in "KB" for d, _ in own_pairs for label in d.labels) >= 300:
            figures[f"light, {language}"] = report(kit, f"light, caution normal, {language}", [own_pairs])
    print(f"{time.time() - started:.0f} s")
    if arguments.json:
        arguments.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
