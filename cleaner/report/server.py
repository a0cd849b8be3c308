"""``cleaner review``: the page from a server of one's own machine, which saves each decision at once.

It listens on 127.0.0.1 alone, at a port and under a token that are new each time. Another web site
that is open in the same browser can neither read nor write: it doesn't know the token, a name that it
points at 127.0.0.1 is refused by the ``Host`` header, and what its pages send by ``Origin`` and
``Sec-Fetch-Site``.
"""

from __future__ import annotations

import hashlib
import hmac
import http.server
import json
import logging
import secrets
import webbrowser
from collections.abc import Callable
from http import HTTPStatus
from pathlib import Path
from threading import Lock

from cleaner.decisions import Decisions, parse
from cleaner.errors import InputError
from cleaner.outputs import write_atomically
from cleaner.report.limits import Limits
from cleaner.report.page import content_policy, render
from cleaner.report.records import Records
from cleaner.report.shared import shared_spans

MAX_BODY_BYTES = 64 * 2**20
"""The longest decisions file that is taken: some 500,000 decisions."""

ADDRESS = "127.0.0.1"

log = logging.getLogger(__name__)


def serve(out: Path, *, open_browser: bool = False, ready: Callable[[str], None] | None = None) -> int:
    """Serve the review page of an output until Ctrl-C; return how many decisions there are then.

    Decisions are saved in ``OUT/decisions.jsonl``, whole or not at all. ``ready`` is called with the
    page's address once it can be opened.

    Raises:
        OutputError: ``out`` isn't an output of ``cleaner run``.
        InputError: ``OUT/decisions.jsonl`` isn't a decisions file.
    """
    review = Review(out)
    with ReviewServer(review) as server:
        address = f"http://{review.host}/{review.token}/"
        try:
            if ready is not None:
                ready(address)
            if open_browser:
                webbrowser.open(address)
            server.serve_forever(poll_interval=0.2)
        except KeyboardInterrupt:
            log.info("stopped by Ctrl-C")
    return len(review.decisions().rows)


class Review:
    """What the server shows and keeps: one page, one token, one decisions file."""

    def __init__(self, out: Path) -> None:
        self.path = out / "decisions.jsonl"
        self.policy = content_policy(connect="'self'")
        records = Records.read(out)
        self.page = render(records, policy=self.policy, limits=Limits.of_review(len(records.documents)))
        self.token = secrets.token_urlsafe(24)
        self.host = ""
        self.lock = Lock()
        self.decisions()

    def decisions(self) -> Decisions:
        """Return the decisions as they lie in the output."""
        return Decisions.load(self.path) if self.path.exists() else Decisions()

    def allows(self, host: str | None, origin: str | None, site: str | None) -> bool:
        """Tell whether a request comes from the page itself, or from a person who typed or clicked its address."""
        same_origin = origin in (None, f"http://{self.host}")
        return host == self.host and same_origin and site in (None, "same-origin", "none")

    def knows(self, token: str | None) -> bool:
        """Tell whether this is the token, in a time that says nothing about it."""
        return hmac.compare_digest((token or "").encode("utf-8", "replace"), self.token.encode())

    def save(self, body: bytes, version: str | None) -> bytes | None:
        """Keep new decisions and return the file's content; ``None`` where the file isn't the version that they change.

        Raises:
            InputError: the body isn't a decisions file.
        """
        with self.lock:
            if version != version_of(self.decisions().dump()):
                return None
            content = Decisions.of(parse(body)).dump()
            write_atomically(self.path, content)
            return content

    def shared(self, body: bytes) -> bytes:
        """Return the spans of the words that two texts share, as the page's data has them.

        Raises:
            InputError: the body isn't a JSON list of two texts.
        """
        try:
            a, b = json.loads(body)
            return json.dumps(shared_spans((str(a), str(b)))).encode()
        except (ValueError, TypeError):
            raise InputError("a JSON list of two texts was expected") from None


def version_of(content: bytes) -> str:
    """Return the entity tag of a decisions file."""
    return f'"{hashlib.sha256(content).hexdigest()[:32]}"'


class ReviewServer(http.server.ThreadingHTTPServer):
    """Listens at a free port of 127.0.0.1 for one review."""

    def __init__(self, review: Review) -> None:
        super().__init__((ADDRESS, 0), ReviewHandler)
        self.review = review
        review.host = f"{ADDRESS}:{self.server_port}"


class ReviewHandler(http.server.BaseHTTPRequestHandler):
    """Answers for the page and its decisions; refuses everything else."""

    timeout = 30
    server: ReviewServer
    server_version = "cleaner"
    sys_version = ""

    def do_GET(self) -> None:
        """Give the page, or the decisions as they are."""
        review = self.server.review
        match self._asked():
            case "":
                self._answer(HTTPStatus.OK, review.page, "text/html; charset=utf-8")
            case "decisions" if self._has_token():
                content = review.decisions().dump()
                self._answer(HTTPStatus.OK, content, "application/jsonl", version=version_of(content))
            case _:
                self._answer(HTTPStatus.NOT_FOUND, b"not found\n")

    def do_POST(self) -> None:
        """Keep new decisions, or say which words two texts share."""
        asked = self._asked()
        if asked not in ("decisions", "shared") or not self._has_token():
            self._answer(HTTPStatus.NOT_FOUND, b"not found\n")
            return
        length = self.headers.get("Content-Length", "")
        if not (length.isascii() and length.isdigit()) or int(length) > MAX_BODY_BYTES:
            self._answer(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, b"at most 64 MB are taken\n")
            return
        body = self.rfile.read(int(length))
        try:
            if asked == "shared":
                self._answer(HTTPStatus.OK, self.server.review.shared(body), "application/json")
            else:
                self._save(body)
        except (InputError, OSError) as error:
            self._answer(HTTPStatus.BAD_REQUEST, f"{error}\n".encode())

    def _save(self, body: bytes) -> None:
        saved = self.server.review.save(body, self.headers.get("If-Match"))
        if saved is None:
            self._answer(HTTPStatus.PRECONDITION_FAILED, b"the decisions were changed elsewhere\n")
        else:
            self._answer(HTTPStatus.OK, b"", version=version_of(saved))

    def _asked(self) -> str | None:
        """Return what lies behind the token in the address; ``None`` where the request isn't the page's own."""
        review, headers = self.server.review, self.headers
        if not review.allows(headers.get("Host"), headers.get("Origin"), headers.get("Sec-Fetch-Site")):
            return None
        _, token, *rest = [*self.path.split("/", 2), None]
        return rest[0] if review.knows(token) else None

    def _has_token(self) -> bool:
        return self.server.review.knows(self.headers.get("X-Cleaner-Token"))

    def _answer(self, status: HTTPStatus, body: bytes, kind: str = "text/plain", *, version: str = "") -> None:
        self.send_response(status)
        headers = {
            "Content-Type": kind,
            "Content-Length": str(len(body)),
            "Content-Security-Policy": f"{self.server.review.policy}; frame-ancestors 'none'",
            "Cross-Origin-Resource-Policy": "same-origin",
            "Cross-Origin-Opener-Policy": "same-origin",
            "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": "no-referrer",
            "Cache-Control": "no-store",
            **({"ETag": version} if version else {}),
        }
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Log nothing but the method: the address holds the token."""
        log.debug("%s answered", self.command)
