import json
from pathlib import Path

import pytest

from cleaner.decisions import CopyDecision, Decisions, JudgedRemoval, LineDecision, PairDecision, parse
from cleaner.errors import InputError


def test_a_file_is_read_and_written_again_without_a_change(tmp_path: Path) -> None:
    rows = (
        LineDecision("keep-line", "اقرأ أيضا"),
        LineDecision("remove-line", "More from us", "courier.example"),
        PairDecision("not-duplicate", "a.txt", "b.txt"),
        CopyDecision("keep-copy", "name \udcff.txt"),
        JudgedRemoval("judged-removal", "a.txt", 120, "Share this", "share-bar", True),
    )
    path = tmp_path / "decisions.jsonl"
    path.write_bytes(Decisions.of(rows).dump())
    assert Decisions.load(path).rows == rows


def test_a_publishers_decision_is_stronger_than_one_for_all() -> None:
    everywhere = LineDecision("remove-line", "Ferry times")
    decisions = Decisions.of([everywhere, LineDecision("keep-line", "Ferry times", "harbour.example")])
    assert decisions.of_line("Ferry  times\n", "harbour.example") == "keep-line"
    assert decisions.of_line("Ferry times", "courier.example") == "remove-line"
    assert decisions.of_line("Ferry", "courier.example") is None
    assert decisions.conflicts == ()


def test_the_later_row_wins_and_the_conflict_is_named() -> None:
    decisions = Decisions.of(parse(b"\n".join(
        json.dumps({"decision": kind, "a": a, "b": b}).encode()
        for kind, a, b in (("duplicate", "x", "y"), ("not-duplicate", "y", "x"), ("not-duplicate", "x", "y"))
    )))  # fmt: skip
    assert decisions.of_pair("y", "x") == decisions.of_pair("x", "y") == "not-duplicate"
    assert decisions.conflicts == ("pair 'x', 'y': not-duplicate overrules duplicate",)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{", "decisions.jsonl:2"),
        ("[]", "not a decision"),
        ('{"decision":"burn"}', "'burn' is unknown"),
        ('{"decision":["keep-line"]}', "is unknown"),
        ('{"decision":"keep-line"}', "'line' is missing"),
        ('{"decision":"keep-line","line":" "}', "empty line"),
        ('{"decision":"duplicate","a":"x","b":"x"}', "the same document"),
        ('{"decision":"judged-removal","id":"x","start":true,"line":"l","cue":"c","right":true}', "'start'"),
        ("\udcff", "decisions.jsonl:2"),
    ],
)
def test_a_row_that_is_no_decision_is_refused_with_its_line(line: str, said: str) -> None:
    with pytest.raises(InputError, match=said):
        parse(b'{"decision":"keep-copy","id":"a"}\n' + line.encode("utf-8", "surrogateescape"))


def test_a_missing_file_says_what_to_give(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"none\.jsonl: No such file"):
        Decisions.load(tmp_path / "none.jsonl")


def test_labels_are_the_judged_samples_alone() -> None:
    judged = b'{"decision": "judged-pair", "a": "b", "b": "a", "right": false}'
    rows = Decisions.of(parse(b'{"decision": "keep-copy", "id": "a"}\n' + judged))
    assert [row.decision for row in rows.labels()] == ["judged-pair"]
    assert rows.kept_copies() == {"a"}
