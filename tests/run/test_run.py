"""A whole run over a small scrape: what it writes, what it refuses, and that it always writes the same."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from cleaner.errors import InputError, InUseError, OutputError
from cleaner.extract import Extracted
from cleaner.report import write_report
from cleaner.restore import find_restored, restore
from cleaner.run import RunOptions, merge, run
from cleaner.settings import BoilerplateSettings, DuplicateSettings, Settings
from cleaner.stages import reading
from cleaner.stages.pages import Extraction, PageStore
from cleaner.stages.workspace import Workspace
from tests.run.stories import FURNITURE, STORIES, contents, make_scrape, page


@pytest.fixture(scope="module")
def scrape(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_scrape(tmp_path_factory.mktemp("scrape"))


@pytest.fixture(scope="module")
def out(scrape: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("run") / "out"
    assert run([scrape], out=out, options=RunOptions(jobs=1)).exit_code == 0
    return out


def rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_furniture_goes_and_every_sentence_stays(out: Path) -> None:
    for host, furniture in FURNITURE.items():
        for story, (title, paragraphs) in STORIES.items():
            lines = (out / "articles" / host / f"{story}.txt").read_text(encoding="utf-8").splitlines()
            assert [line for line in lines if line] == [title, *paragraphs]
            assert not set(furniture) & set(lines)


def test_a_story_published_twice_is_one_cluster(out: Path) -> None:
    relations = {(p["a"], p["b"]): p["relation"] for p in rows(out / "pairs.jsonl")}
    for story in STORIES:
        pair = (f"courier.example/{story}.txt", f"herald.example/{story}.txt")
        assert relations[pair] in ("identical", "near-duplicate")
    clusters: dict[str, set[str]] = {}
    for row in rows(out / "duplicates.jsonl"):
        clusters.setdefault(row["cluster"], set()).add(row["id"])
    assert {"courier.example/ferry.txt", "herald.example/ferry.txt"} in clusters.values()


def test_counts_add_up(out: Path) -> None:
    summary = json.loads((out / "summary.json").read_bytes())
    documents = rows(out / "documents.jsonl")
    removals = rows(out / "removals.jsonl")
    read = summary["documents"]
    assert read["read"] == len(documents) == 12
    assert read["read"] == read["cleaned"] + read["unchanged"] + read["suspicious"] + read["failed"]
    for unit in ("lines", "characters"):
        assert summary[unit]["read"] == summary[unit]["kept"] + summary[unit]["removed"]
    assert summary["characters"]["removed"] == sum(len(r["text"]) for r in removals)
    assert sum(summary["removals_by_cue"].values()) == len(removals)
    assert summary["characters"]["read"] == sum(d["characters"] for d in documents)


def test_every_removal_lies_where_it_says(out: Path) -> None:
    by_id: dict[str, list[dict[str, Any]]] = {}
    for removal in rows(out / "removals.jsonl"):
        by_id.setdefault(removal["id"], []).append(removal)
    text = page("ferry", "courier.example")
    assert by_id["courier.example/ferry.txt"]
    for removal in by_id["courier.example/ferry.txt"]:
        assert text[removal["start"] : removal["end"]] == removal["text"]


def test_other_fields_of_a_table_stay_to_the_byte(scrape: Path, out: Path) -> None:
    before = (scrape / "rows.jsonl").read_text(encoding="utf-8").splitlines()
    after = (out / "articles/rows.jsonl").read_text(encoding="utf-8").splitlines()
    assert after[1] == before[1]
    assert '"n": 1.5,' in after[0]


def test_restore_gives_the_texts_again(scrape: Path, out: Path, tmp_path: Path) -> None:
    assert restore(out, to=tmp_path / "back") == 12
    for host in FURNITURE:
        for story in STORIES:
            name = f"{host}/{story}.txt"
            assert (tmp_path / "back" / name).read_bytes() == (scrape / name).read_bytes()
    assert (tmp_path / "back/rows.jsonl").read_bytes() == (scrape / "rows.jsonl").read_bytes()
    assert find_restored(out, "herald.example/ferry.txt").text == page("ferry", "herald.example")


def test_restore_refuses_a_changed_article(out: Path, tmp_path: Path) -> None:
    copy = shutil.copytree(out, tmp_path / "copy")
    article = copy / "articles/herald.example/ferry.txt"
    article.write_text(article.read_text(encoding="utf-8").replace("Monday", "Sunday"), encoding="utf-8")
    with pytest.raises(OutputError, match=r"herald\.example/ferry\.txt is missing or was changed"):
        restore(copy, to=tmp_path / "back")


@pytest.mark.parametrize("jobs", [2, 3])
def test_jobs_change_no_byte(scrape: Path, out: Path, tmp_path: Path, jobs: int) -> None:
    run([scrape], out=tmp_path / "out", options=RunOptions(jobs=jobs))
    assert contents(tmp_path / "out") == contents(out)


def test_lines_counted_some_at_a_time_change_no_byte(
    scrape: Path, out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "COUNTED_AT_ONCE", 2)
    run([scrape], out=tmp_path / "out", options=RunOptions(jobs=1))
    assert contents(tmp_path / "out") == contents(out)


def test_another_place_and_other_times_of_change_alter_no_byte(scrape: Path, out: Path, tmp_path: Path) -> None:
    copy = shutil.copytree(scrape, tmp_path / "elsewhere", copy_function=shutil.copy)
    run([copy], out=tmp_path / "out")
    assert contents(tmp_path / "out") == contents(out)


def test_the_same_run_again_does_nothing(scrape: Path, out: Path) -> None:
    before = {p: p.stat().st_mtime_ns for p in out.rglob("*")}
    assert run([scrape], out=out).repeated
    assert {p: p.stat().st_mtime_ns for p in out.rglob("*")} == before


def test_a_changed_input_is_run_again(scrape: Path, tmp_path: Path) -> None:
    copy = shutil.copytree(scrape, tmp_path / "scrape")
    run([copy], out=tmp_path / "out")
    (copy / "herald.example/ferry.txt").write_text("Only one line is left here.\n", encoding="utf-8")
    assert not run([copy], out=tmp_path / "out").repeated
    article = tmp_path / "out/articles/herald.example/ferry.txt"
    assert article.read_text(encoding="utf-8") == "Only one line is left here.\n"


def test_other_settings_need_overwrite_which_removes_what_is_stale(scrape: Path, tmp_path: Path) -> None:
    copy = shutil.copytree(scrape, tmp_path / "scrape")
    run([copy], out=tmp_path / "out")
    other = Settings(duplicates=DuplicateSettings(threshold=0.9))
    with pytest.raises(OutputError, match=r"other settings.*--overwrite"):
        run([copy], out=tmp_path / "out", settings=other)
    (copy / "page.html").unlink()
    with pytest.raises(OutputError, match="other inputs"):
        run([copy], out=tmp_path / "out")
    run([copy], out=tmp_path / "out", settings=other, options=RunOptions(overwrite=True))
    assert not (tmp_path / "out/articles/page.txt").exists()


@pytest.mark.parametrize("overwrite", [False, True])
def test_foreign_files_in_out_are_never_touched(scrape: Path, tmp_path: Path, overwrite: bool) -> None:
    (tmp_path / "thesis.doc").write_bytes(b"years of work")
    with pytest.raises(OutputError, match="holds files that cleaner didn't write"):
        run([scrape], out=tmp_path, options=RunOptions(overwrite=overwrite))
    assert [p.name for p in tmp_path.iterdir()] == ["thesis.doc"]


def test_out_and_input_must_lie_apart(tmp_path: Path) -> None:
    scrape = make_scrape(tmp_path / "in")
    (tmp_path / "link").symlink_to(scrape)
    before = contents(tmp_path)
    for target in (scrape, scrape / "out", tmp_path, tmp_path / "link/x"):
        with pytest.raises(OutputError, match="apart from the inputs"):
            run([scrape], out=target)
    assert contents(tmp_path) == before


def test_nothing_is_written_in_a_dry_run(scrape: Path, out: Path, tmp_path: Path) -> None:
    summary = run([scrape], out=tmp_path / "out", options=RunOptions(dry_run=True))
    assert not (tmp_path / "out").exists()
    assert summary.values["removals_by_cue"] == json.loads((out / "summary.json").read_bytes())["removals_by_cue"]


def test_two_documents_of_one_id_are_named(tmp_path: Path) -> None:
    for name in ("a.jsonl", "b.jsonl"):
        (tmp_path / "in").mkdir(exist_ok=True)
        (tmp_path / "in" / name).write_text('{"id": "twice", "text": "Some words."}\n', encoding="utf-8")
    with pytest.raises(InputError, match=r"twice.*a\.jsonl.*b\.jsonl"):
        run([tmp_path / "in"], out=tmp_path / "out")


def test_what_cannot_be_read_is_listed_and_the_rest_done(tmp_path: Path) -> None:
    folder = make_scrape(tmp_path / "in")
    (folder / "broken.txt").write_bytes(b"\xff\xfe\x00\xd8 broken utf-16")
    (folder / "rows.jsonl").write_text('{"id": "ok", "text": "Fine words."}\n{"id": broken\n', encoding="utf-8")
    summary = run([folder], out=tmp_path / "out")
    assert summary.exit_code == 3
    assert {name for name, _ in summary.failures} == {"broken.txt", "rows.jsonl:2"}
    assert summary.values["documents"]["failed"] == 2
    assert (tmp_path / "out/articles/courier.example/ferry.txt").exists()
    assert restore(tmp_path / "out", to=tmp_path / "back") == 11


def test_an_empty_folder_is_refused_with_its_reason(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in/picture.png").write_bytes(b"png")
    with pytest.raises(InputError, match=r"no documents found.*picture\.png"):
        run([tmp_path / "in"], out=tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_dropped_copies_go_to_their_own_folder_and_come_back(scrape: Path, tmp_path: Path) -> None:
    run([scrape], out=tmp_path / "out", settings=Settings(drop_duplicates=True))
    documents = rows(tmp_path / "out/documents.jsonl")
    dropped = [d for d in documents if not d["kept"]]
    assert len(dropped) >= len(STORIES)
    for row in dropped:
        assert row["article"].startswith("dropped/")
        assert (tmp_path / "out" / row["article"]).exists()
        if row["text_field"] is None:
            assert not (tmp_path / "out/articles" / row["article"].removeprefix("dropped/")).exists()
    restore(tmp_path / "out", to=tmp_path / "back")
    assert (tmp_path / "back/rows.jsonl").read_bytes() == (scrape / "rows.jsonl").read_bytes()


def test_a_carriage_return_between_the_fields_of_a_dropped_copy_splits_no_row(tmp_path: Path) -> None:
    story = json.dumps("\n".join(STORIES["tunnel"][1]))
    table = [f'{{"id": "{name}",\r "text": {story}}}\n'.encode() for name in "abc"]
    (tmp_path / "rows.jsonl").write_bytes(b"".join(table))
    run([tmp_path / "rows.jsonl"], out=tmp_path / "out", settings=Settings(drop_duplicates=True))
    assert (tmp_path / "out/articles/rows.jsonl").read_bytes() == table[0]
    assert (tmp_path / "out/dropped/rows.jsonl").read_bytes() == table[1] + table[2]


@pytest.mark.parametrize("drop", [False, True])
def test_the_review_page_says_the_same_from_the_records_alone(tmp_path: Path, drop: bool) -> None:
    scrape = make_scrape(tmp_path / "in")
    (scrape / "more.jsonl").write_text('{broken\n{"id": 7, "text": "Fine words."}\n{"text": 5}\n', encoding="utf-8")
    (scrape / "latin.txt").write_bytes(
        "Caf\xe9 reopens after the flood, with new chairs and the old cook.".encode("latin-1")
    )
    run([scrape], out=tmp_path / "out", settings=Settings(drop_duplicates=drop), options=RunOptions(jobs=1))
    write_report(tmp_path / "out", path=tmp_path / "again.html")
    assert (tmp_path / "again.html").read_bytes() == (tmp_path / "out/report.html").read_bytes()


def test_parts_done_apart_and_merged_equal_one_run(scrape: Path, out: Path, tmp_path: Path) -> None:
    for part in (2, 1, 3):
        run([scrape], out=tmp_path / "out", options=RunOptions(part=(part, 3)))
    merge(tmp_path / "out")
    assert contents(tmp_path / "out/articles") == contents(out / "articles")
    left = contents(tmp_path / "out")
    assert {k: v for k, v in left.items() if not k.startswith(".cleaner/lock")} == {
        k: v for k, v in contents(out).items() if not k.startswith(".cleaner/lock")
    }


def test_a_second_run_on_the_same_out_is_refused(scrape: Path, tmp_path: Path) -> None:
    with Workspace(tmp_path / "out").locked(), pytest.raises(InUseError, match="another run works on it"):
        run([scrape], out=tmp_path / "out")


def test_more_caution_removes_no_more(scrape: Path, out: Path, tmp_path: Path) -> None:
    careful = Settings(boilerplate=BoilerplateSettings(caution="high"))
    summary = run([scrape], out=tmp_path / "out", settings=careful)
    usual = json.loads((out / "summary.json").read_bytes())
    assert summary.values["characters"]["removed"] <= usual["characters"]["removed"]


def test_a_stored_page_that_never_reached_the_disk_is_extracted_again(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path)
    extraction = Extraction(Extracted("A story.", warnings=("cut",)), "cp1252", guessed=True)
    PageStore(workspace, 0).add([PageStore.line(name, extraction) for name in ("whole", "torn")])
    stored = next(workspace.work.rglob("*.jsonl"))
    stored.write_bytes(stored.read_bytes()[:-10])
    store = PageStore(workspace, 0)
    assert store.find("whole") == extraction
    assert store.find("torn") is None
    assert store.find("never stored") is None
    assert PageStore(workspace, 1).find("whole") is None
    store.add([PageStore.line("torn", extraction)])
    assert PageStore(workspace, 0).find("torn") == extraction
