"""``run`` and what is done with its output: ``show``, ``explain OUT ID``, ``undo``, ``restore``, ``merge``."""

from __future__ import annotations

import fcntl
import json
import shutil
import signal
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from .conftest import CUT, FURNITURE, OTHER, STORY, Cleaner, environment, fill


@pytest.fixture
def scrape(tmp_path: Path) -> Path:
    return fill(tmp_path / "scrape")


@pytest.fixture
def out(finished: Path, tmp_path: Path) -> Path:
    shutil.copytree(finished / "out", tmp_path / "out")
    return tmp_path / "out"


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below a folder but for what may differ between equal runs."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and ".cleaner" not in path.parts and path.name not in ("summary.json", "report.html")
    }


def test_a_run_says_what_it_did_and_where_to_look(scrape: Path, cleaner: Cleaner) -> None:
    done = cleaner("run", "scrape", "--out", "out")
    assert (done.code, done.out) == (0, "")
    said = done.err.splitlines()
    assert said[0] == "4 documents: 3 cleaned, 1 unchanged"
    assert " lines removed (" in said[1]
    assert "share-bar" in done.err
    assert "2 clusters of copies" in done.err
    assert said[-1] == "next: open out/report.html, or `cleaner show out`"
    assert "\r" not in done.err  # no progress but on a terminal
    assert (scrape.parent / "out/articles/a.example/bridge.txt").read_text() == STORY


def test_quiet_says_nothing_and_json_says_all(scrape: Path, cleaner: Cleaner) -> None:
    done = cleaner("run", "scrape", "--out", "out", "--quiet", "--format", "json")
    assert done.err == ""
    assert json.loads(done.out)["documents"]["read"] == 4


def test_the_same_run_again_is_up_to_date(out: Path, finished: Path, cleaner: Cleaner) -> None:
    done = cleaner("run", finished / "scrape", "--out", finished / "out")
    assert done.code == 0
    assert "is up to date" in done.err


def test_a_dry_run_writes_nothing(scrape: Path, cleaner: Cleaner) -> None:
    done = cleaner("run", "scrape", "--out", "out", "--dry-run")
    assert done.code == 0
    assert done.err.startswith("4 documents: ")
    assert not (scrape.parent / "out").exists()


def test_check_is_1_only_where_something_was_found(scrape: Path, cleaner: Cleaner) -> None:
    assert cleaner("run", "scrape", "--out", "out", "--check").code == 1
    assert cleaner("run", "scrape/c.example", "--out", "out-c", "--check").code == 0


def test_what_cannot_be_read_is_listed_and_the_rest_is_done(scrape: Path, cleaner: Cleaner) -> None:
    (scrape / "a.example" / "broken.txt").write_bytes(b"\xff\xfe\x00\xd8" + b"\x00" * 3)
    done = cleaner("run", "scrape", "--out", "out", "--check")
    assert done.code == 3
    assert done.err.startswith("cleaner: a.example/broken.txt: ")
    assert (scrape.parent / "out/articles/a.example/bridge.txt").exists()


def test_other_settings_are_refused_and_overwrite_replaces(out: Path, finished: Path, cleaner: Cleaner) -> None:
    refused = cleaner("run", finished / "scrape", "--out", "out", "--threshold", "0.6")
    assert refused.code == 4
    assert "--overwrite" in refused.said()
    assert cleaner("run", finished / "scrape", "--out", "out", "--threshold", "0.6", "--overwrite").code == 0


def test_copies_are_dropped_only_when_asked(scrape: Path, cleaner: Cleaner) -> None:
    assert cleaner("run", "scrape", "--out", "out", "--drop-duplicates").code == 0
    assert (scrape.parent / "out/dropped/b.example/cut.txt").exists()
    assert not (scrape.parent / "out/articles/b.example/cut.txt").exists()


def test_a_log_for_machines_is_json_on_every_line(scrape: Path, cleaner: Cleaner) -> None:
    events = [json.loads(line) for line in cleaner("run", "scrape", "--out", "out", "--log-json").err.splitlines()]
    assert {"begin", "end", "summary"} <= {event["event"] for event in events}
    assert events[-1]["exit_code"] == 0
    assert events[-1]["documents"]["read"] == 4


def test_parts_and_a_merge_give_what_one_run_gives(scrape: Path, finished: Path, cleaner: Cleaner) -> None:
    for part in ("2/2", "1/2"):
        assert cleaner("run", "scrape", "--out", "parts", "--shard", part).code == 0
    assert cleaner("merge", "parts").code == 0
    assert tree(scrape.parent / "parts") == tree(finished / "out")


def test_merge_without_parts_is_refused(scrape: Path, cleaner: Cleaner) -> None:
    done = cleaner("merge", "scrape")
    assert done.code == 4
    assert "--shard" in done.said()


def test_restore_gives_the_texts_again_byte_for_byte(out: Path, finished: Path, cleaner: Cleaner) -> None:
    done = cleaner("restore", "out", "--to", "again")
    assert (done.code, done.err) == (0, "4 texts restored to again\n")
    assert tree(out.parent / "again") == tree(finished / "scrape")
    assert cleaner("restore", "out", "--to", "again").code == 4


def test_restore_refuses_an_article_that_was_changed(out: Path, cleaner: Cleaner) -> None:
    (out / "articles/a.example/bridge.txt").write_text("Other words.\n")
    done = cleaner("restore", "out", "--to", "again")
    assert done.code == 4
    assert "bridge.txt" in done.said()


def test_undo_puts_back_exactly_what_is_chosen(out: Path, cleaner: Cleaner) -> None:
    done = cleaner("undo", "out", "--line", " Share  this article", "--document", "a.example/bridge.txt")
    assert (done.code, done.err) == (0, "1 removal put back in out\n")
    assert (out / "articles/a.example/bridge.txt").read_text() == f"{STORY}Share this article\n"
    assert (out / "articles/b.example/cut.txt").read_text() == CUT
    assert cleaner("undo", "out", "--cue", "newsletter-prompt").code == 0
    assert (out / "articles/a.example/bridge.txt").read_text() == STORY + FURNITURE
    assert json.loads((out / "articles/rows.jsonl").read_text())["text"] == f"{OTHER}Subscribe to our newsletter\n"
    assert cleaner("restore", "out", "--to", "again").code == 0


def test_undo_needs_a_choice_that_fits(out: Path, cleaner: Cleaner) -> None:
    assert cleaner("undo", "out").code == 2
    assert cleaner("undo", "out", "--cue", "no-such-cue").code == 4


def test_recut_applies_another_threshold_without_the_texts(out: Path, cleaner: Cleaner) -> None:
    articles = tree(out / "articles")
    done = cleaner("recut", "out", "--threshold", "1", "--quiet", "--format", "json")
    assert done.code == 0
    assert json.loads(done.out)["settings"]["duplicates"]["threshold"] == 1
    assert tree(out / "articles") == articles
    too_low = cleaner("recut", "out", "--threshold", "0.2")
    assert too_low.code == 2
    assert ";" in too_low.said()


def test_show_gives_totals_lines_and_clusters(out: Path, cleaner: Cleaner) -> None:
    done = cleaner("show", "out")
    assert done.code == 0
    assert max(map(len, done.out.splitlines())) <= 80
    assert done.out.startswith("4 documents: 3 cleaned, 1 unchanged\n")
    assert "  3  share-bar          Share this article\n" in done.out
    assert "    excerpt         1.00  b.example/cut.txt\n" in done.out


def test_show_as_json(out: Path, cleaner: Cleaner) -> None:
    shown = json.loads(cleaner("show", "out", "--format", "json", "--lines", "1").out)
    assert shown["removed_lines"] == [{"text": "Share this article", "count": 3, "documents": 3, "cue": "share-bar"}]
    kept = {cluster["representative"] for cluster in shown["clusters"]}
    assert kept == {"a.example/bridge.txt", "c.example/apples.txt"}


def test_show_of_a_damaged_record_names_the_line(out: Path, cleaner: Cleaner) -> None:
    with (out / "removals.jsonl").open("a") as rows:
        rows.write("{half a row")
    done = cleaner("show", "out")
    assert done.code == 4
    assert "removals.jsonl:7" in done.said()


def test_explain_shows_a_document_as_the_run_judged_it(out: Path, cleaner: Cleaner) -> None:
    done = cleaner("explain", "out", "a.example/bridge.txt")
    assert done.code == 0
    marks = [line.split()[0] for line in done.out.splitlines() if not line.startswith(" ")]
    recorded = [json.loads(line) for line in (out / "removals.jsonl").read_text().splitlines()]
    assert marks == [row["cue"] for row in recorded if row["id"] == "a.example/bridge.txt"]
    assert cleaner("undo", "out", "--cue", "share-bar").code == 0
    assert "share-bar" not in cleaner("explain", "out", "a.example/bridge.txt").out


def test_explain_of_an_unknown_id_is_refused(out: Path, cleaner: Cleaner) -> None:
    done = cleaner("explain", "out", "no.txt")
    assert done.code == 4
    assert "no.txt" in done.said()


def test_duplicates_of_cleaned_texts_are_those_of_a_run(scrape: Path, finished: Path, cleaner: Cleaner) -> None:
    done = cleaner("duplicates", "scrape", "--clean")
    assert [json.loads(line) for line in done.out.splitlines()] == [
        json.loads(line) for line in (finished / "out/duplicates.jsonl").read_text().splitlines()
    ]


def test_two_runs_on_one_output_are_refused(scrape: Path, cleaner: Cleaner) -> None:
    (scrape.parent / "out/.cleaner").mkdir(parents=True)
    with (scrape.parent / "out/.cleaner/lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        done = cleaner("run", "scrape", "--out", "out")
    assert done.code == 11
    assert done.said().startswith("cleaner: out: another run works on it;")


def test_a_review_is_served_until_it_is_interrupted(out: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "cleaner", "review", "out", "--no-browser"],
        stderr=subprocess.PIPE, text=True, cwd=out.parent, env=environment(),
    )  # fmt: skip
    assert process.stderr is not None
    assert process.stderr.readline() == "reviewing out until Ctrl-C, at\n"
    with urllib.request.urlopen(process.stderr.readline().strip(), timeout=10) as page:
        assert b"Share this article" in page.read()
    process.send_signal(signal.SIGINT)
    assert process.stderr.read() == "0 decisions in out/decisions.jsonl\n"
    assert process.wait(30) == 0
