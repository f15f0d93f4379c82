"""A web server on this machine whose answers each test writes itself."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from onrecord.sources.fetching.fetch import Fetcher, Limits
from onrecord.sources.fetching.guard import Policy

NOON = datetime(2031, 5, 4, 12, 0, tzinfo=UTC)
Handler = Callable[[BaseHTTPRequestHandler], None]


@dataclass
class Web:
    """Paths and what they answer; `seen` is every request that came in, with its headers."""

    address: str
    answers: dict[str, Handler] = field(default_factory=dict)
    seen: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    def url(self, path: str) -> str:
        return self.address + path

    def serve(self, path: str, body: bytes | str, status: int = 200, **headers: str) -> None:
        told = {name.replace("_", "-"): value for name, value in headers.items()}
        data = body.encode() if isinstance(body, str) else body

        def answer(request: BaseHTTPRequestHandler) -> None:
            request.send_response_only(status)
            for name, value in told.items():
                request.send_header(name, value)
            if "Content-Length" not in told:
                request.send_header("Content-Length", str(len(data)))
            request.end_headers()
            request.wfile.write(data)

        self.answers[path] = answer

    def paths(self) -> list[str]:
        return [path for path, _ in self.seen if path not in ("/robots.txt", "/.well-known/tdmrep.json")]


class _Quiet(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up early is what some tests are about."""


@pytest.fixture
def web() -> Iterator[Web]:
    site = Web("")

    class Answering(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            site.seen.append((self.path, dict(self.headers.items())))
            answer = site.answers.get(self.path)
            if answer is None:
                self.send_error(404)
            else:
                answer(self)
            self.close_connection = True

        def log_message(self, *_: object) -> None:
            """Nothing on the terminal."""

    server = _Quiet(("127.0.0.1", 0), Answering)
    site.address = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield site
    server.shutdown()
    server.server_close()


@pytest.fixture
def fetcher() -> Fetcher:
    return Fetcher(lambda: NOON, Policy(allow_private=True), Limits(total_seconds=5, step_seconds=2, pause_seconds=0))
