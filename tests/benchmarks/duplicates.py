"""Near-duplicates beside datasketch, on a corpus that this program makes up: speed, memory, growth.

  python tests/benchmarks/duplicates.py                       50,000 documents, 3 rounds
  python tests/benchmarks/duplicates.py --docs 5000 --rounds 1
  python tests/benchmarks/duplicates.py --growth 30000 300000 cost and memory per document, ours alone

Both programs read the same JSON Lines file in a process of their own and end with clusters. The other one
does what datasketch 2 documents for many sets: word-5-grams, MinHash.bulk with 128 permutations, MinHashLSH
at threshold 0.7, clusters of what the index returns. Ours also verifies every pair by aligning the texts.
CPU is user + system time of the process with its children; memory its peak resident size.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import resource
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

WORD = re.compile(r"\w+")
COPIES = 0.2
PUBLISHER_DOCUMENTS = 100


def story(draw: random.Random, words: list[str], weights: list[float]) -> list[str]:
    """Return the sentences of an invented story of about 3 KB."""
    count = max(6, int(draw.gauss(26, 7)))
    picked = draw.choices(words, cum_weights=weights, k=20 * count)
    return [" ".join(picked[20 * i : 20 * i + draw.randint(12, 20)]).capitalize() + "." for i in range(count)]


def changed(draw: random.Random, sentences: list[str]) -> list[str]:
    """Return a copy: as it is, cut, extended or with sentences replaced."""
    kind = draw.randrange(4)
    if kind == 1:
        return sentences[: max(3, int(len(sentences) * draw.uniform(0.3, 0.8)))]
    if kind == 2:
        return sentences + draw.sample(sentences, len(sentences) // 4)
    if kind == 3:
        return [s.replace(" ", " also ", 1) if draw.random() < 0.3 else s for s in sentences]
    return sentences


def write_corpus(path: Path, count: int) -> None:
    """Write ``count`` documents of publishers with furniture of their own, a fifth of them copies."""
    draw = random.Random(count)
    words = ["".join(draw.choice("aeioulnrstdmkpgbvf") for _ in range(draw.randint(2, 10))) for _ in range(30_000)]
    weights, total = [], 0.0
    for rank in range(1, len(words) + 1):
        total += 1 / rank**0.9
        weights.append(total)
    sites = [
        [" ".join(draw.choices(words[2000:], k=draw.randint(4, 14))) for _ in range(8)]
        for _ in range(1 + count // PUBLISHER_DOCUMENTS)
    ]
    stories: list[list[str]] = []
    with path.open("w", encoding="utf-8") as out:
        for number in range(count):
            if stories and draw.random() < COPIES:
                told = changed(draw, draw.choice(stories))
            else:
                told = story(draw, words, weights)
                stories = [*stories[-2000:], told] if len(stories) > 4000 else [*stories, told]
            site = draw.randrange(len(sites))
            lines = [*sites[site][:4], *told, *sites[site][4:]]
            row = {"id": f"{number:07d}", "publisher": f"site{site}.example", "text": "\n".join(lines)}
            out.write(json.dumps(row) + "\n")


def rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def batches(path: Path, size: int = 1000) -> Iterator[list[dict[str, str]]]:
    read = rows(path)
    while batch := list(islice(read, size)):
        yield batch


def with_datasketch(path: Path) -> dict[str, float]:
    """Find clusters the way datasketch documents it."""
    from datasketch import MinHash, MinHashLSH

    index = MinHashLSH(threshold=0.7, num_perm=128)
    parent: dict[str, str] = {}

    def root(name: str) -> str:
        while parent.setdefault(name, name) != name:
            name = parent[name]
        return name

    for batch in batches(path):
        shingled = []
        for row in batch:
            found = WORD.findall(row["text"].lower())
            shingled.append(list({" ".join(found[i : i + 5]).encode() for i in range(max(1, len(found) - 4))}))
        for row, minhash in zip(batch, MinHash.bulk(shingled, num_perm=128), strict=True):
            for other in index.query(minhash):
                parent[root(row["id"])] = root(other)
            index.insert(row["id"], minhash)
    return {"copies": sum(root(name) != name for name in list(parent))}


def with_cleaner(path: Path) -> dict[str, float]:
    """Find pairs and clusters, the sketches on disk as in a run."""
    import numpy as np

    from cleaner.duplicates import Facts, Sketcher, Sketches, cluster, find_candidates, relate, verify
    from cleaner.settings import DuplicateSettings

    settings, ids, sites = DuplicateSettings(), [], []
    with tempfile.TemporaryDirectory(dir=path.parent) as scratch:
        folders = []
        for batch in batches(path):
            folders.append(Path(scratch) / f"{len(folders):06d}")
            Sketcher(settings).sketch([row["text"] for row in batch]).save(folders[-1])
            ids += [row["id"] for row in batch]
            sites += [int(row["publisher"][4:-8]) for row in batch]
        sketches = [Sketches.open(folder) for folder in folders]
        found = find_candidates(sketches, settings=settings, publishers=np.array(sites))
        parts = np.array_split(found.pairs, 1 + len(found.pairs) // 20_000)
        scores = np.concatenate([verify(part, sketches, found.mask) for part in parts])
        pairs, capped = relate(
            found.pairs, scores, found.twins, ids=ids, settings=settings,
            verify_more=lambda more: verify(more, sketches, found.mask),
        )  # fmt: skip
    clusters = cluster(pairs, dict.fromkeys(ids, Facts(length=0)), settings=settings)
    return {
        "copies": sum(len(c.members) - 1 for c in clusters),
        "candidates per document": len(found.pairs) / len(ids),
        **found.statistics,
        **capped,
    }


def measured(program: str, path: Path) -> dict[str, float]:
    """Run one program in a process of its own."""
    command = [sys.executable, __file__, "--only", program, "--corpus", str(path)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return dict(json.loads(done.stdout))


def only(program: str, path: Path) -> None:
    result = {"cleaner": with_cleaner, "datasketch": with_datasketch}[program](path)
    own = resource.getrusage(resource.RUSAGE_SELF)
    result |= {"cpu": own.ru_utime + own.ru_stime, "peak_kb": own.ru_maxrss}
    print(json.dumps(result))


def side_by_side(folder: Path, count: int, rounds: int) -> None:
    path = folder / "corpus.jsonl"
    write_corpus(path, count)
    measured("cleaner", path)  # compiles the kernels, where that was not done yet
    ratios = []
    for number in range(rounds):
        ours, theirs = measured("cleaner", path), measured("datasketch", path)
        ratios.append(theirs["cpu"] / ours["cpu"])
        for name, result in (("cleaner", ours), ("datasketch", theirs)):
            print(
                f"round {number + 1}  {name:10}  {count / result['cpu']:7.0f} docs per CPU-second  "
                f"{1024 * result['peak_kb'] / count:6.0f} bytes a document  {result['copies']:.0f} copies"
            )
    print(f"ratio: median {statistics.median(ratios):.1f} (from {min(ratios):.1f} to {max(ratios):.1f})")


def growth(folder: Path, counts: list[int]) -> None:
    for count in counts:
        path = folder / f"{count}.jsonl"
        write_corpus(path, count)
        ours = measured("cleaner", path)
        print(
            f"{count:8}  {1e6 * ours['cpu'] / count:6.0f} us  {1024 * ours['peak_kb'] / count:6.0f} bytes a document  "
            f"{ours['candidates per document']:.2f} candidates a document, {ours['buckets_capped']:.0f} buckets capped"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--docs", type=int, default=50_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--growth", type=int, nargs="+", metavar="DOCS")
    parser.add_argument("--only", choices=("cleaner", "datasketch"), help=argparse.SUPPRESS)
    parser.add_argument("--corpus", type=Path, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.only:
        only(chosen.only, chosen.corpus)
        return
    with tempfile.TemporaryDirectory() as folder:
        if chosen.growth:
            growth(Path(folder), chosen.growth)
        else:
            side_by_side(Path(folder), chosen.docs, chosen.rounds)


if __name__ == "__main__":
    main()
