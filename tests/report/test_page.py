import dataclasses
import json
import os
import re
from pathlib import Path

import pytest
from out_folder import HOSTILE, Page, pair, small, write_out

from cleaner.boilerplate.cues import FAMILIES
from cleaner.errors import OutputError
from cleaner.report import articles, totals, write_report
from cleaner.report.limits import Limits
from cleaner.report.page import style
from cleaner.workers import WorkerPool

SMALL = Limits.of_run(1)


def index_of(html: str) -> dict:
    return json.loads(re.search(r'<script type="application/json" id="index">(.*?)</script>', html, re.S)[1])


def page_of(out: Path) -> str:
    write_report(out)
    return (out / "report.html").read_text(encoding="utf-8")


def test_the_same_records_give_the_same_bytes_and_nothing_else_changes(tmp_path: Path) -> None:
    out = small(tmp_path / "out")
    before = {path: path.read_bytes() for path in out.rglob("*") if path.is_file()}
    write_report(out)
    write_report(out, path=tmp_path / "again.html")
    assert (out / "report.html").read_bytes() == (tmp_path / "again.html").read_bytes()
    after = {path: path.read_bytes() for path in out.rglob("*") if path.is_file()}
    assert after.keys() - before.keys() == {out / "report.html"}
    assert all(after[path] == content for path, content in before.items())


def test_no_hostile_text_becomes_markup(tmp_path: Path) -> None:
    html = page_of(small(tmp_path / "out"))
    for text in HOSTILE[:2]:
        assert text not in html
    assert "<script>alert" not in html
    assert html.count("</script>") == html.count("<script")
    assert "\u2028" not in html
    assert "\u202e" not in html.split('id="index"')[0].replace("bdi", "")


def test_the_data_holds_every_text_as_it_was(tmp_path: Path) -> None:
    html = page_of(small(tmp_path / "out"))
    index = index_of(html)
    place = index["docs"]["id"].index("bad.example/<img src=x onerror=alert(5)>.txt")
    block = json.loads(re.search(rf'id="text-{index["docs"]["block"][place]}">(.*?)</script>', html, re.S)[1])
    joined = "".join(dict(block)[place])
    assert joined == "".join(f"{text}\n" for text in (*HOSTILE, *HOSTILE))


def test_an_article_that_was_changed_after_the_run_is_not_shown_as_the_runs_work(tmp_path: Path) -> None:
    out = small(tmp_path / "out")
    (out / "articles/ribao.example/qiao.txt").write_text("something else entirely\n", encoding="utf-8")
    html = page_of(out)
    index = index_of(html)
    assert index["docs"]["block"][index["docs"]["id"].index("ribao.example/qiao.txt")] == -1
    assert "something else entirely" not in html
    assert "7 of 8 articles can be read in the page" in html


def test_the_shared_words_of_a_pair_are_marked_in_the_units_of_a_browser(tmp_path: Path) -> None:
    story = "🌉 The bridge over the Alder was opened on Monday after four years of work, the city said. 🎉"
    pages = [Page("a.txt", [("", story)]), Page("b.txt", [("", "Quite another beginning 🚲🚲 of it."), ("", story)])]
    index = index_of(page_of(write_out(tmp_path / "out", pages, pairs=[pair("a.txt", "b.txt", "excerpt", 1.0)])))
    spans_a, spans_b = index["shared"]["0"]
    for text, spans in ((f"{story}\n", spans_a), (f"Quite another beginning 🚲🚲 of it.\n{story}\n", spans_b)):
        units = text.encode("utf-16-le")
        shared = units[2 * spans[0] : 2 * spans[-1]].decode("utf-16-le")
        assert shared == "The bridge over the Alder was opened on Monday after four years of work, the city said"


def test_the_same_pairs_are_sampled_wherever_they_stand(tmp_path: Path) -> None:
    pages = [Page(f"{n}.txt", [("", f"Story number {n}"), ("share-bar", f"Share {n}")]) for n in range(90)]
    samples = []
    for name, order in (("out", pages), ("turned", pages[::-1])):
        index = index_of(page_of(write_out(tmp_path / name, order)))
        samples.append([index["docs"]["id"][document] for document, _, _ in index["sample"]["removals"]])
    assert samples[0] == samples[1]
    assert len(set(samples[0])) == 60
    other = index_of(page_of(write_out(tmp_path / "other", pages, fingerprint="f" * 16)))
    assert [other["docs"]["id"][document] for document, _, _ in other["sample"]["removals"]] != samples[0]


def test_records_that_contradict_one_another_are_reported_on_the_page(tmp_path: Path) -> None:
    out = small(tmp_path / "out")
    rows = (out / "removals.jsonl").read_bytes().splitlines(keepends=True)
    (out / "removals.jsonl").write_bytes(b"".join(rows[1:]))
    assert "The records don’t add up" in page_of(out)
    assert "The records don’t add up" not in page_of(small(tmp_path / "whole"))


def test_every_family_of_cues_has_a_colour() -> None:
    assert [*FAMILIES, "other"] == list(totals.FAMILIES)
    for number in range(len(totals.FAMILIES)):
        assert f".f{number} {{" in style()
        assert style().count(f"--f{number}:") == 3


def test_an_empty_output_has_a_page(tmp_path: Path) -> None:
    html = page_of(write_out(tmp_path / "out", []))
    assert "0 documents read, 0 % of the text removed" in html
    assert "Nothing was removed." in html


def test_the_policy_allows_only_what_is_in_the_page(tmp_path: Path) -> None:
    html = page_of(write_out(tmp_path / "out", [Page("a.txt", [("", "Story")])]))
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', html)[1]
    assert policy.startswith("default-src &#39;none&#39;; script-src &#39;sha256-")
    assert "unsafe" not in policy
    assert not re.search(r'(src|href)="(?!#)', html.split("<script type")[0])


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("summary.json", b"{", "summary.json: not JSON"),
        ("documents.jsonl", b'{"id":"a"}\n', "documents.jsonl: a row lacks or misstates"),
        ("removals.jsonl", b'{"id":"nobody"}\n', "removals.jsonl: a row lacks or misstates"),
        ("pairs.jsonl", b"nonsense\n", "pairs.jsonl:1"),
    ],
)
def test_a_damaged_record_is_named(tmp_path: Path, name: str, content: bytes, said: str) -> None:
    out = small(tmp_path / "out")
    (out / name).write_bytes(content)
    with pytest.raises(OutputError, match=re.escape(said)):
        write_report(out)


def test_a_folder_that_is_no_output_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="give the folder that cleaner run wrote"):
        write_report(tmp_path)


def test_more_documents_than_are_listed_are_counted_and_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    limit(monkeypatch, documents=3, articles=2)
    pages = [Page(f"{n}.txt", [("", f"Story number {n}"), ("share-bar", "Share")]) for n in range(9)]
    html = page_of(write_out(tmp_path / "out", pages, pairs=[pair("3.txt", "7.txt", "identical", 1.0)]))
    assert len(index_of(html)["docs"]["id"]) == 3
    assert "9 documents read" in html
    assert "3 of 9 documents are listed one by one" in html
    assert "2 of 9 articles can be read in the page" in html


def test_records_of_many_blocks_give_the_same_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = small(tmp_path / "out")
    at_once = index_of(page_of(out))
    monkeypatch.setattr("cleaner.report.rows.CHUNK_BYTES", 1)
    assert index_of(page_of(out)) == at_once


def test_rare_lines_are_left_out_of_a_long_list(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    limit(monkeypatch, lines=1)
    html = page_of(small(tmp_path / "out"))
    assert index_of(html)["lines"]["text"] == ["Share this article"]
    assert "1 of 17 removed lines are listed" in html
    assert -1 in index_of(html)["removals"]["line"]


def test_a_removed_line_states_its_cues_publishers_scores_and_first_documents(tmp_path: Path) -> None:
    pages = [
        Page(f"{n}.txt", [("", f"Story {n}"), (cue, "Share  it")], publisher, score=score)
        for n, (cue, publisher, score) in enumerate(
            [("related", None, 0.9), ("share-bar", "b.example", 0.6), ("share-bar", "a.example", 0.6),
             ("share-bar", "a.example", 0.8), ("related", "a.example", 0.7)]
        )
    ]  # fmt: skip
    index = index_of(page_of(write_out(tmp_path / "out", pages)))
    line = {name: column[0] for name, column in index["lines"].items()}
    assert index["cues"][line.pop("cue")][0] == "share-bar"
    assert [[([*index["publishers"], None])[n], count] for n, count in line.pop("top")] == [
        ["a.example", 3], [None, 1], ["b.example", 1]
    ]  # fmt: skip
    assert line == {
        "text": "Share it", "count": 5, "score": 720, "low": 600, "lowAt": 1, "high": 900, "publishers": 3,
        "examples": [0, 1, 2],
    }  # fmt: skip


def test_the_copies_of_the_largest_clusters_alone_are_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    limit(monkeypatch, clusters=1)
    pages = [Page(f"{n}.txt", [("", "One story" if n > 1 else "Another story")]) for n in range(5)]
    pairs = [pair(a, b, "identical", 1.0) for a, b in (("0.txt", "1.txt"), ("2.txt", "3.txt"), ("2.txt", "4.txt"))]
    html = page_of(write_out(tmp_path / "out", pages, pairs=pairs))
    assert index_of(html)["clusters"]["size"] == [3]
    assert index_of(html)["docs"]["cluster"] == [-1, -1, 0, 0, 0]
    assert "1 of 2 clusters are listed" in html


def test_of_a_large_run_the_largest_clusters_can_be_read_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    limit(monkeypatch, articles=3)
    monkeypatch.setattr("cleaner.report.findings.Lottery.drawn", lambda lottery: [])  # what is drawn comes before
    pages = [Page(f"{n}.txt", [("", "One story" if n > 1 else "Another story")]) for n in range(5)]
    related = [pair(a, b, "identical", 1.0) for a, b in (("0.txt", "1.txt"), ("2.txt", "3.txt"), ("2.txt", "4.txt"))]
    index = index_of(page_of(write_out(tmp_path / "out", pages, pairs=related)))
    assert [block >= 0 for block in index["docs"]["block"]] == [False, False, True, True, True]


def test_of_a_large_run_the_texts_of_what_is_to_be_judged_can_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    limit(monkeypatch, text=61 * 27)
    pages = [Page(f"{n}.txt", [("", f"Story number {n:03}"), ("share-bar", f"Share {n:03}")]) for n in range(300)]
    index = index_of(page_of(write_out(tmp_path / "out", pages)))
    assert len(index["sample"]["removals"]) == 60
    readable = {document for document, block in enumerate(index["docs"]["block"]) if block >= 0}
    assert len(readable) == 61
    assert {document for document, _, _ in index["sample"]["removals"]} <= readable


def limit(monkeypatch: pytest.MonkeyPatch, **limits: int) -> None:
    monkeypatch.setattr(Limits, "of_run", lambda documents: dataclasses.replace(SMALL, **limits))


@pytest.mark.parametrize("jobs", [1, 2])
def test_texts_that_a_worker_can_not_read_are_read_by_the_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, jobs: int
) -> None:
    out = small(tmp_path / "out")
    write_report(out)
    page = (out / "report.html").read_bytes()
    read, own = articles._Reader.__call__, os.getpid()
    calls: list[int] = []

    def short_of_memory(reader: articles._Reader, part: object) -> object:
        if os.getpid() != own or (jobs == 1 and not calls):
            calls.append(1)
            raise MemoryError
        return read(reader, part)

    monkeypatch.setattr(articles._Reader, "__call__", short_of_memory)
    with WorkerPool(jobs) as pool:
        pool.start()  # forked, with the patch; beside a thread they would not be
        write_report(out, pool=pool)
    assert (out / "report.html").read_bytes() == page
