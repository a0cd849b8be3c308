# ruff: noqa: E501 - a document of the small folder stands on few lines, its texts whole
"""Builds small and large output folders, so that the page is tested without a run."""

import hashlib
import json
import random
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

KEPT = ""


@dataclass(frozen=True)
class Page:
    """One document, as lines with the cue that removes them; an empty cue keeps the line."""

    id: str
    lines: Sequence[tuple[str, str]]
    publisher: str | None = None
    title: str | None = None
    date: str | None = None
    status: str | None = None
    reason: str | None = None
    score: float = 0.97


def write_out(
    out: Path, pages: Sequence[Page], *, pairs: Iterable[dict[str, Any]] = (), fingerprint: str = "0123456789abcdef"
) -> Path:
    """Write the records of these pages below ``out`` and return it."""
    (out / "articles").mkdir(parents=True)
    pairs = list(pairs)
    clusters = _clusters(pages, pairs)
    documents, removals = [], []
    for page in pages:
        kept, gone, at = "", [], 0
        for cue, line in page.lines:
            text = line + "\n"
            if cue:
                gone.append(
                    {"id": page.id, "start": at, "end": at + len(text), "cue": cue, "score": page.score, "text": text}
                )
            else:
                kept += text
            at += len(text)
        documents.append(_row(page, at, kept, gone, clusters))
        removals += gone
        if documents[-1]["article"]:
            article = out / documents[-1]["article"]
            article.parent.mkdir(parents=True, exist_ok=True)
            article.write_bytes(kept.encode())
    _write_rows(out / "documents.jsonl", documents)
    _write_rows(out / "removals.jsonl", removals)
    _write_rows(out / "pairs.jsonl", pairs)
    _write_rows(out / "duplicates.jsonl", [row for members in clusters.values() for row in members])
    (out / "summary.json").write_text(json.dumps(_summary(documents, removals, fingerprint)), encoding="utf-8")
    return out


def pair(a: str, b: str, relation: str, coverage: float) -> dict[str, Any]:
    return {
        "a": a, "b": b, "relation": relation, "coverage": coverage, "coverage_a": coverage,
        "coverage_b": round(coverage * 0.9, 3), "jaccard": round(coverage * 0.7, 3), "reason": f"{coverage:.0%} of the shorter story",
    }  # fmt: skip


def _row(page: Page, characters: int, kept: str, gone: list[Any], clusters: dict[str, list[Any]]) -> dict[str, Any]:
    text = "".join(line + "\n" for _, line in page.lines)
    cluster = next((name for name, rows in clusters.items() if any(r["id"] == page.id for r in rows)), None)
    own = [r for r in clusters.get(cluster or "", []) if r["id"] == page.id]
    failed = page.status == "failed"
    return {
        "id": page.id, "source": page.id, "article": None if failed else f"articles/{page.id}",
        "status": page.status or ("cleaned" if gone else "unchanged"), "reason": page.reason, "encoding": "utf-8",
        "publisher": page.publisher, "url": None, "title": page.title, "byline": None, "date": page.date,
        "place": None, "agency": None, "characters": characters, "characters_removed": characters - len(kept),
        "text_field": None, "lines": len(page.lines), "lines_removed": len(gone), "words": len(kept.split()), "cluster": cluster,
        "kept": not own or own[0]["relation"] == "representative",
        "sha256": hashlib.sha256(text.encode()).hexdigest(),
    }  # fmt: skip


def _clusters(pages: Sequence[Page], pairs: list[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    for one in pairs:
        if one["relation"] == "related":
            continue
        rows = found.setdefault(
            one["a"],
            [
                {
                    "id": one["a"],
                    "cluster": one["a"],
                    "representative": one["a"],
                    "relation": "representative",
                    "coverage": 1.0,
                }
            ],
        )
        rows.append(
            {
                "id": one["b"],
                "cluster": one["a"],
                "representative": one["a"],
                "relation": one["relation"],
                "coverage": one["coverage"],
            }
        )
    return found


def _summary(documents: list[Any], removals: list[Any], fingerprint: str) -> dict[str, Any]:
    from cleaner.settings import Settings

    counts = {
        name: {"read": total, "removed": gone, "kept": total - gone}
        for name in ("lines", "characters")
        for total, gone in [(sum(row[name] for row in documents), sum(row[f"{name}_removed"] for row in documents))]
    }
    return {
        "documents": {"read": len(documents)} | dict.fromkeys(("cleaned", "unchanged", "suspicious", "failed"), 0)
        | Counter(row["status"] for row in documents),
        **counts,
        "removals_by_cue": Counter(row["cue"] for row in removals),
        "failures": [[row["source"], row["reason"]] for row in documents if row["status"] == "failed"],
        "skipped": [["notes.docx", "not a kind that is read"]],
        "settings": Settings().as_dict(), "settings_fingerprint": fingerprint,
        "versions": {"cleaner": "0.1.0", "python": "3.11.2", "datasketch": "2.0.0"},
        "machine": {},
    }  # fmt: skip


def _write_rows(path: Path, rows: Iterable[dict[str, Any]]) -> None:
    with path.open("w", encoding="utf-8") as file:
        for row in rows:
            file.write(json.dumps(row, ensure_ascii=False) + "\n")


HOSTILE = (
    "<img src=x onerror=alert(1)>",
    "</script><script>alert(2)</script>",
    "javascript:alert(3)",
    '"><svg onload=alert(4)>',
    "\u202egnp.exe",
    "{{ 7 * 7 }} ${7*7} <!--<script>",
    "line\u2028separator\u2029here & <b>bold</b>",
)


def small(out: Path) -> Path:
    """Write a folder with four languages, hostile texts, a cluster, a borderline pair, a suspicious and a failed document."""
    bridge = [
        "Mayor opens the new bridge",
        "The bridge over the Alder was opened on Monday after four years of work, the city said.",
        "“It took longer than any of us hoped,” mayor Ines Ferrante told about two hundred people in the rain.",
        "Two lanes carry cars, a third belongs to cyclists, and the old ferry stops running on Friday.",
    ]
    kept = [(KEPT, line) for line in bridge]
    pages = [
        Page("courier.example/bridge.txt", [*kept[:1], ("repeated-headline", bridge[0]), *kept[1:],
             ("comment-prompt", "Discuss This Article"), ("share-bar", "Share this article")],
             "courier.example", bridge[0], "2024-03-04"),
        Page("herald.example/new-bridge.txt", [*kept, ("share-bar", "Share this article"),
             ("copyright", "© 2024 Herald. All rights reserved.")],
             "herald.example", "New bridge opens", "2024-03-05"),
        Page("herald.example/ferry.txt", [*kept[:3], (KEPT, "The ferry crew was offered work at the docks."),
             ("newsletter", "Sign up for our newsletter")], "herald.example", "Ferry stops", "2024-03-06", score=0.61),
        Page("sabah.example/jisr.txt", [(KEPT, "افتتاح الجسر الجديد"), (KEPT, "افتتح رئيس البلدية الجسر الجديد يوم الاثنين بعد أربع سنوات من العمل."),
             ("share-bar", "شارك هذا المقال"), ("related", "اقرأ أيضا")], "sabah.example", "افتتاح الجسر الجديد", "2024-03-04"),
        Page("ribao.example/qiao.txt", [(KEPT, "新桥通车"), (KEPT, "市政府表示，经过四年施工，横跨桤河的新桥于周一正式通车。"),
             ("share-bar", "分享到微信"), ("legal-notice", "版权所有 未经许可不得转载")], "ribao.example", "新桥通车", "2024-03-04"),
        Page("bad.example/<img src=x onerror=alert(5)>.txt", [*((KEPT, text) for text in HOSTILE), *(("share-bar", text) for text in HOSTILE)],
             "<script>alert(6)</script>", "</title><script>alert(7)</script>\u202e", None),
        Page("bad.example/long.txt", [(KEPT, "Donaudampfschifffahrtsgesellschaft" * 12), ("share-bar", "https://bad.example/" + "x" * 300)],
             "bad.example", "W" * 200, None),
        Page("herald.example/menu.txt", [(KEPT, word) for word in ("Home", "News", "Sport")], "herald.example", "Menu", None,
             "suspicious", "9 of 10 lines look like furniture, so none was removed"),
        Page("herald.example/broken.html", [], "herald.example", None, None, "failed", "not decodable as utf-8 at byte 17"),
    ]  # fmt: skip
    pairs = [
        pair("courier.example/bridge.txt", "herald.example/new-bridge.txt", "identical", 1.0),
        pair("courier.example/bridge.txt", "herald.example/ferry.txt", "near-duplicate", 0.812),
        pair("herald.example/ferry.txt", "herald.example/menu.txt", "related", 0.79),
    ]
    return write_out(out, pages, pairs=pairs)


def large(out: Path, *, findings: int = 100_000, documents: int = 20_000, seed: int = 7) -> Path:
    """Write a folder with about this many removals and pairs together."""
    draw = random.Random(seed)
    words = ["".join(draw.choices("abcdefghijklmnoprstuvw", k=draw.randint(2, 11))) for _ in range(5_000)]
    cues = ["repeated-headline", "share-bar", "newsletter", "copyright", "related", "biography", "menu", "legal-notice"]
    furniture = [(draw.choice(cues), " ".join(draw.choices(words, k=draw.randint(2, 9)))) for _ in range(9_000)]
    n_pairs = findings // 8
    each, more = divmod(findings - n_pairs, documents)
    pages = []
    for number in range(documents):
        body = [(KEPT, " ".join(draw.choices(words, k=draw.randint(20, 60)))) for _ in range(10)]
        tail = [draw.choice(furniture) for _ in range(each + (number < more))]
        host = f"site{number % 211}.example"
        pages.append(Page(f"{host}/{number:06}.txt", [*body, *tail], host, " ".join(draw.choices(words, k=7)),
                          f"2024-{number % 12 + 1:02}-{number % 28 + 1:02}", score=round(0.5 + draw.random() / 2, 3)))  # fmt: skip
    pairs = []
    for _ in range(n_pairs):
        first = draw.randrange(0, documents - 1)
        coverage = round(0.5 + draw.random() / 2, 3)
        relation = "related" if coverage < 0.8 else "near-duplicate"
        pairs.append((first, first + 1, relation, coverage))
    rows = {(a, b): pair(pages[a].id, pages[b].id, relation, coverage) for a, b, relation, coverage in sorted(pairs)}
    return write_out(out, pages, pairs=rows.values())
