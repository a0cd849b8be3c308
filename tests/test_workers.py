"""The worker pool: order, real deaths, real hangs, and no process left behind."""

import ctypes
import faulthandler
import functools
import itertools
import os
import signal
import subprocess
import sys
import threading
import time
import types
from collections.abc import Iterator
from pathlib import Path

import pytest

from cleaner.compiled import beside
from cleaner.errors import DocumentError
from cleaner.workers import CHUNKS_AHEAD, Failed, WorkerPool, available_cpus

CHUNKS = [[1, 2, 3], [], [4], [5, 6, 7, 8]]
SECONDS = 0.4


def double(number: int) -> int:
    return 2 * number


def segfault(number: int) -> None:
    faulthandler.disable()  # it is meant: no dump among the tests' results
    ctypes.string_at(0)


def killed(number: int) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def leaves(number: int) -> None:
    os._exit(3)


def loops(number: int) -> None:
    while True:
        pass


def sleeps(number: int) -> None:
    time.sleep(600)


def refuses(number: int) -> None:
    raise DocumentError(f"no text in {number}")


def recurses(number: int) -> None:
    recurses(number)


def double_but(bad: dict[int, object], number: int) -> object:
    fault = bad.get(number)
    return fault(number) if callable(fault) else double(number)


def once(folder: Path, number: int) -> int:
    """End the worker at the first call, as memory running out through others' fault does."""
    if number == 5 and not (folder / "seen").exists():
        (folder / "seen").touch()
        killed(number)
    return double(number)


def fails_wrongly(number: int) -> int:
    return number // 0


def environment(name: str) -> str | None:
    return os.environ.get(name)


def answers_in_pieces(number: int) -> bytes:
    time.sleep(0.2)
    return b"x" * 300_000


@pytest.mark.parametrize("jobs", [1, 2, 3])
@pytest.mark.parametrize("deadline", [None, 30.0])
def test_results_come_in_the_order_of_the_items(jobs: int, deadline: float | None) -> None:
    with WorkerPool(jobs) as pool:
        assert list(pool.map(double, CHUNKS, deadline_seconds=deadline)) == [[2, 4, 6], [], [8], [10, 12, 14, 16]]
        assert list(pool.map(str, [["a"]], deadline_seconds=deadline)) == [["a"]]
        assert list(pool.map(double, [], deadline_seconds=deadline)) == []


@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        (segfault, "ended its worker (SIGSEGV)"),
        (killed, "ended its worker (SIGKILL)"),
        (leaves, "ended its worker (status 3)"),
        (loops, "took more than 0.4 s and was ended"),
        (sleeps, "took more than 0.4 s and was ended"),
        (refuses, "no text in 6"),
        (recurses, "needs too much memory or stack (RecursionError)"),
    ],
)
def test_a_fault_costs_its_own_item_only(jobs: int, fault: object, reason: str) -> None:
    with WorkerPool(jobs) as pool:
        results = list(pool.map(functools.partial(double_but, {6: fault}), CHUNKS, deadline_seconds=SECONDS))
    assert results == [[2, 4, 6], [], [8], [10, Failed(reason), 14, 16]]


def test_every_item_may_be_bad() -> None:
    bad = {number: (segfault, leaves, loops)[number % 3] for number in range(9)}
    with WorkerPool(2) as pool:
        chunks = [list(range(5)), list(range(5, 10))]
        results = [
            item
            for chunk in pool.map(functools.partial(double_but, bad), chunks, deadline_seconds=0.1)
            for item in chunk
        ]
    assert [isinstance(result, Failed) for result in results] == [True] * 9 + [False]


def test_an_innocent_item_gets_a_second_try(tmp_path: Path) -> None:
    with WorkerPool(2) as pool:
        assert list(pool.map(functools.partial(once, tmp_path), CHUNKS))[-1] == [10, 12, 14, 16]


def test_what_a_worker_had_handed_over_before_it_died_is_not_lost() -> None:
    items = list(range(6))
    work = functools.partial(_pieces_but, 5)
    with WorkerPool(1) as pool:
        [results] = pool.map(work, [items], deadline_seconds=30)
    assert [len(r) if isinstance(r, bytes) else r for r in results] == [300_000] * 5 + [
        Failed("ended its worker (SIGSEGV)")
    ]


def test_time_in_which_the_machine_stood_still_is_not_an_items(monkeypatch: pytest.MonkeyPatch) -> None:
    looks = itertools.count()
    clock = types.SimpleNamespace(
        monotonic=lambda: time.monotonic() + 80 * (next(looks) > 2), clock_gettime=time.clock_gettime
    )
    monkeypatch.setattr("cleaner.workers.handle.time", clock)
    with WorkerPool(1) as pool:
        assert list(pool.map(time.sleep, [[1.0]], deadline_seconds=1)) == [[None]]
    assert next(looks) > 3


def _pieces_but(bad: int, number: int) -> object:
    return segfault(number) if number == bad else answers_in_pieces(number)


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_programming_error_goes_up_and_the_pool_still_works(jobs: int) -> None:
    with WorkerPool(jobs) as pool:
        with pytest.raises(ZeroDivisionError):
            list(pool.map(fails_wrongly, [[1]]))
        assert list(pool.map(double, [[1]])) == [[2]]


def test_a_programming_error_carries_the_workers_traceback() -> None:
    with WorkerPool(2) as pool, pytest.raises(ZeroDivisionError) as caught:
        list(pool.map(fails_wrongly, [[1]]))
    assert "in fails_wrongly" in caught.value.__notes__[0]


@pytest.mark.parametrize("jobs", [1, 2])
def test_chunks_are_not_read_far_ahead(jobs: int) -> None:
    read = 0

    def chunks() -> Iterator[list[int]]:
        nonlocal read
        for number in range(1000):
            read += 1
            yield [number]

    with WorkerPool(jobs) as pool:
        for done, _ in enumerate(pool.map(double, chunks()), 1):
            assert read <= done + CHUNKS_AHEAD * jobs


def test_large_items_and_results_pass() -> None:
    with WorkerPool(2) as pool:
        chunks = [[bytes([n]) * 3_000_000] for n in range(6)]
        assert list(pool.map(bytes.upper, chunks)) == [[c[0].upper()] for c in chunks]


def test_leaving_in_the_middle_ends_the_workers() -> None:
    with WorkerPool(2) as pool:
        iterator = pool.map(functools.partial(double_but, {2: sleeps}), [[1], [2], [3]])
        assert next(iterator) == [2]
        pids = [worker.process.pid for worker in pool._workers]
        iterator.close()
        assert not any(_alive(pid) for pid in pids)
        assert list(pool.map(double, [[4]])) == [[8]]


def test_with_other_threads_running_workers_come_from_the_fork_server() -> None:
    stop = threading.Event()
    thread = threading.Thread(target=stop.wait)
    thread.start()
    try:
        with WorkerPool(2) as pool:
            results = list(pool.map(functools.partial(double_but, {6: segfault}), CHUNKS, deadline_seconds=30))
    finally:
        stop.set()
        thread.join()
    assert results[-1] == [10, Failed("ended its worker (SIGSEGV)"), 14, 16]


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
@pytest.mark.parametrize("threads", [False, True])
def test_workers_die_with_their_parent(number: signal.Signals, threads: bool) -> None:
    code = f"""if True:
        import threading, time
        from tests.test_workers import loops
        from cleaner.workers import WorkerPool
        if {threads}:
            threading.Thread(target=time.sleep, args=(60,), daemon=True).start()
        with WorkerPool(2) as pool:
            print(*[worker.process.pid for worker in pool._fill()], flush=True)
            list(pool.map(loops, [[1], [2]]))
    """
    root = Path(__file__).parents[1]
    parent = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=root)
    assert parent.stdout is not None
    pids = [int(pid) for pid in parent.stdout.readline().split()]
    assert len(pids) == 2
    assert all(_alive(pid) for pid in pids)
    parent.send_signal(number)
    try:
        parent.wait(20)
        deadline = time.monotonic() + 20
        while any(_alive(pid) for pid in pids) and time.monotonic() < deadline:
            os.sched_yield()
        left = [pid for pid in pids if _alive(pid)]
    finally:
        parent.stdout.close()
        for pid in (parent.pid, *pids):
            if _alive(pid):
                os.kill(pid, signal.SIGKILL)
    assert not left


def test_an_interrupt_that_another_thread_takes_ends_a_pool_that_waits() -> None:
    code = """if True:
        import signal, threading
        from tests.test_workers import sleeps
        from cleaner.workers import WorkerPool, pool as module
        wait = module.connection.wait
        def interrupted(*args):
            taker = threading.Thread(target=lambda: signal.pthread_kill(threading.get_ident(), signal.SIGINT))
            threading.Timer(0.2, taker.start).start()
            return wait(*args)
        module.connection.wait = interrupted
        with WorkerPool(2) as pool:
            try:
                list(pool.map(sleeps, [[1], [2]]))
            except KeyboardInterrupt:
                print("ended")
    """
    root = Path(__file__).parents[1]
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=root, capture_output=True, text=True, timeout=30, check=False
    )
    assert done.stdout == "ended\n", done.stderr


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_that_comes_while_a_worker_is_forked_is_not_lost(number: signal.Signals) -> None:
    code = f"""if True:
        import os, signal
        from tests.test_workers import double
        from cleaner.workers import WorkerPool
        signal.signal(signal.SIGTERM, signal.default_int_handler)
        numbers = [signal.{number.name}]
        os.register_at_fork(after_in_parent=lambda: numbers and os.kill(os.getpid(), numbers.pop()))
        with WorkerPool(2) as pool:
            try:
                print(list(pool.map(double, [[1], [2]])))
            except KeyboardInterrupt:
                print("ended")
    """
    root = Path(__file__).parents[1]
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=root, capture_output=True, text=True, timeout=30, check=False
    )
    assert (done.stdout, done.stderr) == ("ended\n", "")


def _alive(pid: int | None) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state not in "ZX"


def test_the_usable_cpus_are_counted() -> None:
    code = "from cleaner.workers import available_cpus; print(available_cpus())"
    one_cpu = min(os.sched_getaffinity(0))
    done = subprocess.run(
        [sys.executable, "-c", code],
        preexec_fn=lambda: os.sched_setaffinity(0, {one_cpu}),
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout == "1\n"
    assert WorkerPool().jobs == available_cpus()


def test_started_workers_have_what_the_process_had_then(monkeypatch: pytest.MonkeyPatch) -> None:
    with WorkerPool(2) as pool:
        pool.start()
        monkeypatch.setenv("CLEANER_LATER", "set")
        assert list(pool.map(environment, [["CLEANER_LATER"]])) == [[None]]
        pool.close()
        assert list(pool.map(environment, [["CLEANER_LATER"]])) == [["set"]]


def test_what_goes_on_beside_has_a_thread_unless_there_is_one_alone() -> None:
    here = threading.get_ident()
    with beside(threading.get_ident, 1) as alone:
        pass
    assert alone() == here
    begun = threading.Event()
    with beside(begun.set, 2) as result, beside(threading.get_ident, 2) as other:
        assert begun.wait(10)
    assert result() is None
    assert other() != here


@pytest.mark.parametrize("threads", [1, 2])
def test_what_fails_beside_is_told_to_who_asks_for_it(threads: int) -> None:
    with beside(lambda: 1 // 0, threads) as result, pytest.raises(ZeroDivisionError):
        result()
