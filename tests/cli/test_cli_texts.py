"""``clean``, ``explain`` and ``cues``: one text, a page, rows from a pipe."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.boilerplate import Judge, cues
from cleaner.cli.marked import marked_lines
from cleaner.cli.piped import BYTE_ORDER_MARK, read_batches
from cleaner.cli.terminal import cells
from cleaner.model import Document

from .conftest import STORY as BRIDGE
from .conftest import Cleaner, environment, started

STORY = f"Mayor opens bridge\n{BRIDGE}"
FURNITURE = "Share this article\nSubscribe to our newsletter\n"
PAGE = STORY + FURNITURE
HTML = f"""<html><head><title>Mayor opens bridge</title></head><body><nav><a href="/">Home</a></nav><article>
<h1>Mayor opens bridge</h1>{"".join(f"<p>{line}</p>" for line in BRIDGE.split(". "))}
</article><footer>Copyright</footer></body></html>"""


def test_a_file_stdin_and_a_pipe_give_the_same(cleaner: Cleaner, tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(PAGE, encoding="utf-8")
    assert cleaner("clean", "page.txt").out == STORY
    assert cleaner("clean", "-", stdin=PAGE).out == STORY
    assert cleaner("clean", stdin=PAGE).out == STORY


def test_a_process_of_its_own_gives_the_same(cleaner_process: Cleaner) -> None:
    assert cleaner_process("clean", stdin=PAGE).out == STORY
    assert cleaner_process("clean", "/dev/stdin", stdin=PAGE).out == STORY


def test_nothing_but_the_text_is_printed(cleaner: Cleaner) -> None:
    for text in (STORY, "", "\n\n", "No line end", "\r\nCR and LF\r\n", "\ufeffWith a mark\n"):
        done = cleaner("clean", "-", stdin=text)
        assert (done.code, done.raw.decode("utf-8-sig"), done.err) == (0, text.removeprefix("\ufeff"), "")


def test_cleaning_twice_changes_nothing(cleaner: Cleaner) -> None:
    once = cleaner("clean", "-", stdin=PAGE).out
    assert cleaner("clean", "-", stdin=once).out == once


def test_a_file_named_by_hand_is_read_whatever_its_suffix(cleaner: Cleaner, tmp_path: Path) -> None:
    (tmp_path / "page.md").write_text(PAGE, encoding="utf-8")
    (tmp_path / "page.txt.gz").write_bytes(gzip.compress(PAGE.encode()))
    assert cleaner("clean", "page.md").out == STORY
    assert cleaner("clean", "page.txt.gz").out == STORY


def test_an_html_page_is_extracted_first(cleaner: Cleaner, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(HTML, encoding="utf-8")
    by_name, by_option = cleaner("clean", "page.html").out, cleaner("clean", "--html", "-", stdin=HTML).out
    assert by_name == by_option
    assert "brass band" in by_name
    assert "<p>" not in by_name
    assert "Copyright" not in by_name


def test_json_holds_the_text_and_every_removal(cleaner: Cleaner) -> None:
    row = json.loads(cleaner("clean", "-", "--format", "json", stdin=PAGE).out)
    assert row["text"] == STORY
    assert "".join(removal["text"] for removal in row["removals"]) == FURNITURE
    assert [PAGE[r["start"] : r["end"]] for r in row["removals"]] == [r["text"] for r in row["removals"]]
    assert set(row) >= {"id", "title", "byline", "date", "place", "agency", "suspicious"}


# --- JSON Lines ----------------------------------------------------------------------------------


def test_each_row_keeps_its_place_its_fields_and_its_bytes(cleaner: Cleaner) -> None:
    page = json.dumps(PAGE)
    lines = [
        f'{{"id": 7, "n": 1.50, "big": 123456789012345678901234567890, "text": {page}, "x": {{"a": [1, null]}}}}',
        "",
        f'{{ "text" : {page} , "z": 1e400, "é": "\\u00e9" }}',
    ]
    done = cleaner("clean", "--jsonl", stdin="\n".join(lines) + "\n")
    assert done.code == 0
    assert done.out.splitlines() == [line.replace(page, json.dumps(STORY)) for line in lines]


def test_a_text_that_stays_keeps_its_spelling(cleaner: Cleaner) -> None:
    row = '{"text": "The ferry sailed to\\/from caf\\u00e9s on the quay é.\\n", "n": 1}'
    assert cleaner("clean", "--jsonl", stdin=row).out == row + "\n"


def test_any_id_and_a_byte_order_mark_pass_and_a_number_is_no_text(cleaner: Cleaner) -> None:
    lines = ['{"id": {"$oid": "5f"}, "text": "A story."}', '{"id": 7, "text": 12}']
    done = cleaner("clean", "--jsonl", stdin="\ufeff" + "\n".join(lines))
    assert done.out.splitlines()[0] == lines[0]
    assert json.loads(done.out.splitlines()[1])["error"].startswith("no string in field 'text'")
    assert (done.code, done.err.count("\n")) == (3, 1)


def test_a_bad_row_comes_out_with_its_error_in_its_place(cleaner: Cleaner) -> None:
    lines = [json.dumps({"id": str(n), "text": PAGE}) for n in range(5)]
    lines[1:4] = ["{not json", '{"id": "no text", "n": 3}', '["a list"]']
    done = cleaner("clean", "--jsonl", "-", stdin="\n".join(lines))
    assert done.code == 3
    found = [json.loads(line) for line in done.out.splitlines()]
    assert ["error" in row for row in found] == [False, True, True, True, False]
    assert (found[2]["id"], found[2]["n"]) == ("no text", 3)
    said = done.err.splitlines()
    assert [line.split(": ")[:3] for line in said] == [["cleaner", "-", f"line {n}"] for n in (2, 3, 4)]


def test_a_row_that_is_too_long_is_an_error_of_its_own(cleaner: Cleaner) -> None:
    lines = [json.dumps({"text": STORY}), json.dumps({"text": STORY * 100}), json.dumps({"text": STORY})]
    done = cleaner("clean", "--jsonl", "--max-bytes", "1000", stdin="\n".join(lines))
    assert done.code == 3
    assert ["error" in json.loads(line) for line in done.out.splitlines()] == [False, True, False]


def test_removals_can_be_added_to_the_rows(cleaner: Cleaner) -> None:
    done = cleaner("clean", "--jsonl", "--removals", stdin=json.dumps({"text": PAGE, "n": 1}))
    row = json.loads(done.out)
    assert (row["n"], row["text"], row["suspicious"]) == (1, STORY, None)
    assert "".join(removal["text"] for removal in row["removals"]) == FURNITURE


def test_a_row_with_a_page_instead_of_a_text_gets_its_text(cleaner: Cleaner) -> None:
    row = json.loads(cleaner("clean", "--jsonl", stdin=json.dumps({"id": "1", "html": HTML})).out)
    assert "brass band" in row["text"]
    assert row["html"] == HTML


def test_a_row_is_answered_before_the_next_one_comes(tmp_path: Path) -> None:
    process = started("clean", "--jsonl", cwd=tmp_path, stderr=None)
    assert process.stdin is not None
    assert process.stdout is not None
    for number in range(3):
        process.stdin.write(json.dumps({"n": number, "text": PAGE}).encode() + b"\n")
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["n"] == number
    process.stdin.close()
    process.stdout.close()
    assert process.wait(30) == 0


def test_a_profile_brings_the_publishers_repeated_lines(cleaner: Cleaner, tmp_path: Path) -> None:
    repeated = "The Westmarch Courier since 1871, printed on the old quay"
    for number, topic in enumerate(["harbour", "orchard", "railway", "library", "theatre", "market"]):
        others = " ".join(f"{topic} {word}" for word in ("wall", "roof", "gate", "clock", "stair", "lamp"))
        story = f"The {topic} will be rebuilt within {number + 2} years, with {others}, the council decided.\n"
        path = tmp_path / "scrape" / "courier.example" / f"{topic}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{story}Work on the {topic} begins as soon as the {topic} fund is full.\n{repeated}\n")
    assert cleaner("learn", "scrape", "--out", "profile.json").code == 0
    assert repeated in (tmp_path / "profile.json").read_text(encoding="utf-8")
    row = json.dumps({"url": "https://courier.example/a", "text": f"{STORY}{repeated}\n"})
    assert json.loads(cleaner("clean", "--jsonl", "--profile", "profile.json", stdin=row).out)["text"] == STORY


@given(st.lists(st.binary(max_size=30).map(lambda b: b.replace(b"\n", b"")), max_size=20), st.integers(5, 40))
def test_lines_come_back_as_they_are_or_as_their_length(lines: list[bytes], max_bytes: int) -> None:
    reading, writing = os.pipe()
    with os.fdopen(writing, "wb") as out:
        out.write(b"".join(line + b"\n" for line in lines))
    with os.fdopen(reading, "rb") as stream:
        found = [line for batch in read_batches(stream, max_bytes=max_bytes) for line in batch]
    lines[:1] = [line.removeprefix(BYTE_ORDER_MARK) for line in lines[:1]]
    assert found == [line if len(line) <= max_bytes else len(line) for line in lines]


# --- explain and cues ------------------------------------------------------------------------------


def test_a_page_in_a_pipe_is_one_line_for_each_line(cleaner: Cleaner, tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(PAGE, encoding="utf-8")
    shown = cleaner("explain", "page.txt").out.splitlines()
    marks = [(line.partition("| ")[0].split(), line.partition("| ")[2]) for line in shown]
    assert [text for _, text in marks] == PAGE.splitlines()
    assert [len(mark) for mark, _ in marks] == [0, 0, 2, 2]
    assert {mark[0] for mark, _ in marks if mark} <= {cue.name for cue in cues()}


def test_verbose_shows_the_evidence_under_each_line(cleaner: Cleaner) -> None:
    shown = cleaner("explain", "-", "-v", stdin=PAGE).out.splitlines()
    at = next(n for n, line in enumerate(shown) if line.endswith("| Share this article"))
    assert shown[at + 1].strip().startswith("^ ")
    assert all(len(line) <= 80 for line in shown if "^" in line)


def test_explain_as_json_agrees_with_the_page(cleaner: Cleaner) -> None:
    rows = [json.loads(line) for line in cleaner("explain", "-", "--format", "json", stdin=PAGE).out.splitlines()]
    assert [PAGE[row["start"] : row["end"]] for row in rows] == [row["text"] for row in rows]
    assert [row["text"] for row in rows if row["removed"]] == FURNITURE.splitlines()


def test_a_wrapped_page_loses_no_word() -> None:
    page = Judge().page(Document("a", PAGE))
    narrow = list(marked_lines(page, columns=50, colour=False, verbose=False))
    assert max(map(len, narrow)) <= 50
    words = [word for line in narrow for word in line[24:].lstrip(" |:").split()]
    assert words == PAGE.split()


def test_all_cues_are_listed_by_family(cleaner: Cleaner) -> None:
    out = cleaner("cues").out
    assert max(map(len, out.splitlines())) <= 80
    for cue in cues():
        assert f"\n  {cue.name} " in out
        assert f"{cue.family}\n" in out


@pytest.mark.parametrize("cue", cues(), ids=lambda cue: cue.name)
def test_each_cue_has_a_page_with_its_examples(cue: object, cleaner: Cleaner) -> None:
    from cleaner.cli.cue_pages import cue_page

    page = "\n".join(cue_page(cue, columns=80, colour=False))  # type: ignore[arg-type]
    assert max(map(cells, page.splitlines())) <= 80
    printed = "".join(page.replace(" / ", "").split())
    for example in (*cue.examples, *cue.counterexamples):  # type: ignore[attr-defined]
        assert "".join(example.replace(" / ", "").split()) in printed


def test_cues_as_json(cleaner: Cleaner) -> None:
    rows = [json.loads(line) for line in cleaner("cues", "--format", "json").out.splitlines()]
    assert [row["name"] for row in rows] == [cue.name for cue in cues()]
    assert json.loads(cleaner("cues", cues()[0].name, "--format", "json").out) == rows[0]


def cpu_seconds(*arguments: str, cwd: Path) -> float:
    process = subprocess.Popen(
        [sys.executable, "-m", "cleaner", *arguments], cwd=cwd, env=environment(), stdout=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0
    return usage.ru_utime + usage.ru_stime


def test_cleaning_a_small_file_costs_little_from_a_cold_start(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(PAGE * 10, encoding="utf-8")
    assert min(cpu_seconds("clean", "page.txt", cwd=tmp_path) for _ in range(3)) < 2  # 0.5 on an idle machine


def test_cleaning_a_small_file_compiles_nothing(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(PAGE, encoding="utf-8")
    script = (
        "import sys; sys.argv = ['cleaner', 'clean', 'page.txt']\n"
        "from cleaner.cli import main\n"
        "main()\n"
        "print('LOADED', *sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=tmp_path, env=environment()
    )
    loaded = set(done.stdout.rpartition("LOADED")[2].split())
    assert loaded.isdisjoint({"numba", "trafilatura", "lxml", "datasketch", "scipy", "sklearn", "jinja2"})
