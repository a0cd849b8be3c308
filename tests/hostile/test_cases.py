"""What the generators and the fuzzers found, each case once."""

import subprocess
import sys
import time
from pathlib import Path

import pytest

from cleaner import Cleaner, Document, clean
from cleaner.boilerplate import cues
from cleaner.boilerplate.judge import MAX_LINES, UNSETTLED
from cleaner.compiled import use_compiled
from cleaner.restore import restore
from cleaner.run import run
from tests.hostile.test_texts import assert_nothing_is_lost

STORY = "The bridge over the Lenne opened on Monday, after three years of work and two floods.\n\n"

CRASHED = {
    "superscript digits where a month stands": "2018 ٣ ²²²٧ 7 ²²² 2018\n",
    "a year behind superscript digits": "Goats escaped.\n12 ²²² 2018\n",
}


@pytest.mark.parametrize("name", CRASHED)
def test_a_text_that_once_ended_the_run_is_cleaned(name: str) -> None:
    given = Document("x", f"{STORY}{CRASHED[name]}", title=CRASHED[name])
    assert_nothing_is_lost(given, clean(given))


def test_row_14_twice_the_removals_take_no_more_than_twice_the_time() -> None:
    use_compiled()
    cleaner = Cleaner()

    def seconds(pairs: int) -> float:
        lines = "Share this article on Facebook, Twitter or by email\nRain is expected over the hills and the coast.\n"
        best = float("inf")
        for _ in range(3):
            began = time.process_time()
            removals = cleaner.clean(STORY * 3 + lines * pairs).removals
            best = min(best, time.process_time() - began)
            assert len(removals) >= pairs
        return best

    seconds(10)
    assert seconds(8_000) <= 2.5 * 2 * seconds(4_000) + 0.2


@pytest.mark.slow
@pytest.mark.parametrize("between", [" ", "\n", " | "], ids=["spaces", "lines", "bars"])
def test_row_14_no_cue_s_own_words_over_and_over_take_long(between: str) -> None:
    use_compiled()
    cleaner = Cleaner()
    cleaner.clean(STORY)
    for cue in cues():
        phrases = [phrase.text.replace("#", "12").replace("*", "of the") for phrase in cue.phrases]
        unit = between.join((*phrases, *cue.examples, "")) or " "
        text = f"{STORY}{unit * (50_000 // len(unit))}\n\n{STORY}"
        began = time.process_time()
        assert_nothing_is_lost(Document("x", text), cleaner.clean(Document("x", text)))
        assert time.process_time() - began < 3, f"{cue.name}: its words {len(text):,} characters long"


def test_row_14_a_line_of_a_thousand_prompts_is_left_alone_and_says_so() -> None:
    text = f"{STORY * 3}{'더보기 | ' * 1_000}\n\n{STORY * 3}"
    once = clean(text)
    assert once.text == text
    assert once.suspicious == UNSETTLED
    few = clean(f"{STORY * 3}{'더보기 | ' * 20}\n\n{STORY * 3}")
    assert few.removals
    assert not few.suspicious


def test_row_10_a_page_of_more_lines_than_any_news_is_left_alone_and_says_so() -> None:
    text = STORY + "Discuss This Article\n" * (MAX_LINES + 1)
    cleaned = clean(text)
    assert cleaned.text == text
    assert cleaned.suspicious == f"more than {MAX_LINES:,} lines, so nothing was removed"


@pytest.mark.parametrize("data", [b"", b"\n\n"], ids=["empty", "blank lines"])
@pytest.mark.parametrize("beside", [True, False], ids=["beside others", "alone"])
def test_row_10_a_table_without_a_row_ends_no_run(tmp_path: Path, data: bytes, beside: bool) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in/none.jsonl").write_bytes(data)
    if beside:
        (tmp_path / "in/story.txt").write_text(STORY, encoding="utf-8")
    assert run([tmp_path / "in"], out=tmp_path / "out").values["documents"]["read"] == beside
    assert restore(tmp_path / "out", to=tmp_path / "back") == beside


MANY_SHARDS = """
import resource, sys
from cleaner.run import RunOptions, run
from cleaner.stages import plan
resource.setrlimit(resource.RLIMIT_NOFILE, (40, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))
plan.SHARD_BYTES = 1  # a shard for each file
print(run([sys.argv[1]], out=sys.argv[2], options=RunOptions(jobs=2)).values["documents"]["read"])
"""


def test_a_run_of_many_shards_outlives_a_low_limit_of_open_files(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for number in range(30):
        (tmp_path / "in" / f"{number}.txt").write_text(f"{STORY * 3}{number}\n", encoding="utf-8")
    command = [sys.executable, "-c", MANY_SHARDS, str(tmp_path / "in"), str(tmp_path / "out")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stdout == "30\n", done.stderr
