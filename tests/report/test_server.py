import http.client
import json
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from out_folder import Page, small, write_out

from cleaner.errors import InputError
from cleaner.report import write_report
from cleaner.report.server import Review, ReviewServer, version_of

KEEP = b'{"decision":"keep-copy","id":"a.txt"}\n'


@pytest.fixture
def review(tmp_path: Path) -> Iterator[Review]:
    review = Review(small(tmp_path / "out"))
    with ReviewServer(review) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield review
        server.shutdown()
        thread.join()


def ask(review: Review, method: str, path: str, *, body: bytes = b"", **headers: str) -> http.client.HTTPResponse:
    connection = http.client.HTTPConnection(review.host, timeout=10)
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request(method, path, body=body, headers={"Host": review.host} | named)
    answer = connection.getresponse()
    answer.text = answer.read()
    return answer


def decide(review: Review, body: bytes, *, version: str = version_of(b""), **headers: str) -> http.client.HTTPResponse:
    headers = {"X_Cleaner_Token": review.token, "If_Match": version} | headers
    return ask(review, "POST", f"/{review.token}/decisions", body=body, **headers)


def test_the_page_comes_with_a_policy_that_lets_it_ask_its_own_server_only(review: Review) -> None:
    answer = ask(review, "GET", f"/{review.token}/")
    assert answer.status == 200
    assert b"connect-src &#39;self&#39;" in answer.text
    assert "connect-src 'self'; base-uri 'none'" in answer.headers["Content-Security-Policy"]
    assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]
    assert answer.headers["Cache-Control"] == "no-store"


def test_the_served_page_holds_texts_that_the_page_of_a_large_run_leaves_out(tmp_path: Path) -> None:
    pages = [Page(f"{n}.txt", [("", f"Story number {n}")]) for n in range(1_200)]
    out = write_out(tmp_path / "out", pages)
    write_report(out)
    left_out = "1,000 of 1,200 articles can be read in the page"
    assert left_out in (out / "report.html").read_text(encoding="utf-8")
    served = Review(out).page.decode()
    assert "Story number 1199" in served
    assert left_out not in served


def test_a_decision_is_in_the_file_at_once_and_read_back(review: Review) -> None:
    answer = decide(review, KEEP)
    assert answer.status == 200
    assert review.path.read_bytes() == KEEP
    again = ask(review, "GET", f"/{review.token}/decisions", X_Cleaner_Token=review.token)
    assert again.text == KEEP
    assert again.headers["ETag"] == answer.headers["ETag"] == version_of(KEEP)


def test_a_second_page_cannot_undo_unseen_what_the_first_decided(review: Review) -> None:
    decide(review, KEEP)
    assert decide(review, b"").status == 412
    assert review.path.read_bytes() == KEEP
    assert decide(review, b"", version=version_of(KEEP)).status == 200
    assert review.path.read_bytes() == b""


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "attacker.example"},
        {"Host": "attacker.example:80"},
        {"Origin": "http://attacker.example"},
        {"Origin": "null"},
        {"Sec_Fetch_Site": "cross-site"},
        {"Sec_Fetch_Site": "same-site"},
        {"X_Cleaner_Token": "guess"},
        {"X_Cleaner_Token": "\xff"},
    ],
    ids=str,
)
def test_another_site_can_neither_read_nor_write(review: Review, headers: dict[str, str]) -> None:
    assert decide(review, KEEP, **headers).status == 404
    assert not review.path.exists()
    token = {"X_Cleaner_Token": review.token}
    answer = ask(review, "GET", f"/{review.token}/decisions", **(token | headers))
    assert answer.status == 404
    assert answer.text == b"not found\n"


@pytest.mark.parametrize("path", ["/", "//", "/guess/", "/../", "/{token}", "/{token}/../summary.json", "/{token}/x"])
def test_nothing_else_is_served(review: Review, path: str) -> None:
    answer = ask(review, "GET", path.format(token=review.token))
    assert answer.status == 404
    assert answer.text == b"not found\n"


@pytest.mark.parametrize("body", [b"{", b'{"decision":"burn"}', b"\xff"])
def test_what_is_no_decisions_file_is_refused_and_the_old_one_stays(review: Review, body: bytes) -> None:
    decide(review, KEEP)
    answer = decide(review, body, version=version_of(KEEP))
    assert answer.status == 400
    assert b"decisions.jsonl:1" in answer.text
    assert review.path.read_bytes() == KEEP


def test_the_words_that_two_texts_share_are_found_on_demand(review: Review) -> None:
    story = "The bridge over the Alder was opened on Monday after four years of work."
    path, token = f"/{review.token}/shared", review.token
    answer = ask(review, "POST", path, body=json.dumps([story, f"New: {story}"]).encode(), X_Cleaner_Token=token)
    (start_a, *_, end_a), (start_b, *_, end_b) = json.loads(answer.text)
    assert story[start_a:end_a] == f"New: {story}"[start_b:end_b] == story.removesuffix(".")
    for body in (b"{", b"[]", b'["a"]', b"3"):
        assert ask(review, "POST", path, body=body, X_Cleaner_Token=token).status == 400
    assert ask(review, "POST", path, body=b'["a","b"]').status == 404


def test_a_body_without_a_length_or_too_long_is_refused(review: Review) -> None:
    assert decide(review, b"", Content_Length=str(2**40)).status == 413
    assert decide(review, b"", Content_Length="-1").status == 413


def test_it_listens_on_this_machine_alone(review: Review) -> None:
    host, _, port = review.host.partition(":")
    assert host == "127.0.0.1"
    assert int(port) > 0


def test_a_decisions_file_that_cannot_be_read_stops_the_start(tmp_path: Path) -> None:
    out = small(tmp_path / "out")
    (out / "decisions.jsonl").write_text(json.dumps({"decision": "burn"}), encoding="utf-8")
    with pytest.raises(InputError, match=r"decisions\.jsonl:1"):
        Review(out)


def test_ctrl_c_ends_it_quietly_and_says_how_many_decisions_there_are(tmp_path: Path) -> None:
    out = small(tmp_path / "out")
    (out / "decisions.jsonl").write_bytes(KEEP)
    code = """
import sys, pathlib, cleaner.report.server
print(cleaner.report.server.serve(pathlib.Path(sys.argv[1]), ready=lambda address: print(address, flush=True)))
"""
    with subprocess.Popen(
        [sys.executable, "-c", code, str(out)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout
        address = process.stdout.readline()
        process.send_signal(signal.SIGINT)
        printed, complaints = process.communicate(timeout=20)
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+/[\w-]{32}/\n", address)
    assert (process.returncode, printed, complaints) == (0, "1\n", "")
