"""Rows 1, 2, 4, 16 and 17: killed, starved, interrupted, run twice."""

import os
import random
import resource
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest

from cleaner.stages.workspace import Workspace
from tests.reliability.processes import cleaner, finish, kill_after, start
from tests.run.stories import contents, make_scrape


def bigger_scrape(folder: Path, copies: int) -> Path:
    """Repeat the small scrape in so many sub-folders, each story with sentences of its own."""
    small = make_scrape(folder / "seed")
    scrape = folder / "scrape"
    for number in range(copies):
        for path in small.glob("*.example/*.txt"):
            text = path.read_text(encoding="utf-8")
            text = text.replace("Monday", f"day {number}").replace("Tuesday", f"night {number}")
            target = scrape / path.parent.name / f"{path.stem}-{number}.txt"
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
    shutil.copy(small / "rows.jsonl", scrape / "rows.jsonl")
    shutil.copy(small / "page.html", scrape / "page.html")
    return scrape


def outputs(out: Path) -> dict[str, bytes]:
    return {name: data for name, data in contents(out).items() if not name.startswith(".cleaner/lock")}


@pytest.mark.slow
def test_row_01_kill_minus_nine_at_random_moments(tmp_path: Path, full_size: bool) -> None:
    scrape = bigger_scrape(tmp_path, 40)
    began = time.monotonic()
    assert cleaner("run", scrape, "--out", tmp_path / "whole", "--jobs", "2")[0] == 0
    lasts = time.monotonic() - began
    expected = outputs(tmp_path / "whole")
    moments = random.Random(1)
    out = tmp_path / "out"
    killed = 0
    while killed < (200 if full_size else 6):
        code = kill_after(start("run", scrape, "--out", out, "--jobs", "2"), moments.uniform(0.05, lasts))
        killed += code is not None
        if moments.random() < 0.5 or code is None:
            assert cleaner("run", scrape, "--out", out, "--jobs", "2")[0] == 0
            assert outputs(out) == expected
            shutil.rmtree(out)
    assert cleaner("run", scrape, "--out", out, "--jobs", "2")[0] == 0
    assert outputs(out) == expected


def limit_file_size() -> None:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))


def test_row_02_a_write_that_fails_leaves_a_clear_message_and_the_next_run_completes(tmp_path: Path) -> None:
    scrape = make_scrape(tmp_path / "in")
    before = contents(scrape)
    code, _, err = cleaner("run", scrape, "--out", tmp_path / "out", "--jobs", "1", before=limit_file_size)
    assert code == 74
    assert err.count("\n") == 1
    assert contents(scrape) == before
    assert not (tmp_path / "out/summary.json").exists()
    assert cleaner("run", scrape, "--out", tmp_path / "out")[0] == 0
    assert not list((tmp_path / "out").rglob("*.tmp"))


@pytest.mark.slow
def test_row_02_a_full_disk(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", disk]
    mounted = subprocess.run(command, capture_output=True, check=False)
    if mounted.returncode:
        pytest.skip("no right to mount a tmpfs here; the test with a limit of file sizes stands in for it")
    try:
        scrape = make_scrape(tmp_path / "in")
        code, _, err = cleaner("run", scrape, "--out", disk / "out")
        assert code == 74
        assert "no space left" in err
        subprocess.run(["mount", "-o", "remount,size=20m", disk], check=True)
        assert cleaner("run", scrape, "--out", disk / "out")[0] == 0
        assert (disk / "out/summary.json").exists()
    finally:
        subprocess.run(["umount", disk], check=True)


def test_row_04_a_crash_while_the_outputs_get_their_names(tmp_path: Path) -> None:
    scrape = make_scrape(tmp_path / "in")
    assert cleaner("run", scrape, "--out", tmp_path / "whole")[0] == 0
    expected = outputs(tmp_path / "whole")
    out = tmp_path / "out"
    script = (
        "import os, sys\n"
        "real, left = os.replace, [int(sys.argv[3])]\n"
        "def replace(a, b):\n"
        "    if str(b).startswith(sys.argv[2]) and '/.cleaner/work/' not in str(b):\n"
        "        left[0] -= 1\n"
        "        if left[0] < 0: os.kill(os.getpid(), 9)\n"
        "    return real(a, b)\n"
        "os.replace = replace\n"
        "from cleaner.run import RunOptions, run\n"
        "run([sys.argv[1]], out=sys.argv[2], options=RunOptions(jobs=1))\n"
    )
    import sys

    from tests.reliability.processes import environment

    crashes = 0
    for moment in range(30):
        done = subprocess.run(
            [sys.executable, "-c", script, str(scrape), str(out), str(moment)], env=environment(), check=False
        )
        if done.returncode == 0:
            break
        crashes += done.returncode == -signal.SIGKILL
        if moment % 2:
            assert cleaner("run", scrape, "--out", out)[0] == 0
            assert outputs(out) == expected
            shutil.rmtree(out)
    assert crashes > 5
    assert outputs(out) == expected


def test_row_16_the_second_run_on_one_out_ends_at_once(tmp_path: Path) -> None:
    scrape = make_scrape(tmp_path / "in")
    with Workspace(tmp_path / "out").locked():
        code, _, err = cleaner("run", scrape, "--out", tmp_path / "out")
    assert code == 11
    assert "another run works on it" in err


def test_row_16_the_lock_of_a_dead_process_is_taken_over(tmp_path: Path) -> None:
    scrape = bigger_scrape(tmp_path, 4)
    first = start("run", scrape, "--out", tmp_path / "out")
    lock = tmp_path / "out/.cleaner/work"
    while not lock.exists() and first.poll() is None:
        time.sleep(0.01)
    first.kill()
    first.communicate()
    assert cleaner("run", scrape, "--out", tmp_path / "out")[0] == 0


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_row_17_a_signal_ends_a_run_quietly_and_it_goes_on_later(tmp_path: Path, number: int, code: int) -> None:
    scrape = bigger_scrape(tmp_path, 40)  # takes a second: on a busy machine the signal may come late
    process = start("run", scrape, "--out", tmp_path / "out", "--jobs", "2")
    while not (tmp_path / "out/.cleaner/work/shards").exists() and process.poll() is None:
        time.sleep(0.01)
    process.send_signal(number)
    ended, _, err = finish(process)
    assert ended == code
    assert "Traceback" not in err
    assert cleaner("run", scrape, "--out", tmp_path / "out")[0] == 0
    assert cleaner("run", scrape, "--out", tmp_path / "fresh")[0] == 0
    assert outputs(tmp_path / "out") == outputs(tmp_path / "fresh")


def test_row_17_a_closed_pipe_is_quiet(tmp_path: Path) -> None:
    rows = tmp_path / "rows.jsonl"
    rows.write_text('{"text": "The ferry sailed again on Monday after a storm."}\n' * 20_000, encoding="utf-8")
    process = start("clean", "--jsonl", rows)
    assert process.stdout
    assert process.stderr
    process.stdout.readline()
    process.stdout.close()
    err = process.stderr.read()
    assert process.wait(timeout=60) == 141
    assert err == b""


def test_no_worker_outlives_a_killed_run(tmp_path: Path) -> None:
    scrape = bigger_scrape(tmp_path, 40)
    process = start("run", scrape, "--out", tmp_path / "out", "--jobs", "2")
    group = process.pid
    while not (tmp_path / "out/.cleaner/work/shards").exists() and process.poll() is None:
        time.sleep(0.01)
    process.kill()
    process.communicate()
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        alive = subprocess.run(["pgrep", "-g", str(group)], capture_output=True, check=False).stdout.split()
        if not alive:
            return
        time.sleep(0.05)
    os.killpg(group, signal.SIGKILL)
    pytest.fail(f"processes {alive} outlived their run")
