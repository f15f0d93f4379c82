"""Fetching: polite, bounded, and a reason for every failure."""

from __future__ import annotations

import gzip
import threading
import time
import tracemalloc
import zlib
from datetime import timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler

import httpcore2
import pytest
from loopback import NOON, Web

from onrecord.sources.fetching.fetch import AGENT, Failed, Fetched, Fetcher, Known, Limits, Unchanged
from onrecord.sources.fetching.guard import Policy


def failed(found: object) -> Failed:
    assert isinstance(found, Failed)
    return found


def fetched(found: object) -> Fetched:
    assert isinstance(found, Fetched), found
    return found


def test_a_page_comes_with_bytes_headers_and_time(web: Web, fetcher: Fetcher) -> None:
    web.serve("/a", "It rained.", Content_Type="text/plain", ETag='"1"')
    found = fetched(fetcher.fetch(web.url("/a")))
    assert (found.body, found.media_type, found.known.etag) == (b"It rained.", "text/plain", '"1"')
    assert found.fetched_at == "2031-05-04T12:00:00+00:00"
    assert web.seen[-1][1]["User-Agent"].startswith(AGENT)


def test_what_was_known_is_asked_about_and_unchanged_says_so(web: Web, fetcher: Fetcher) -> None:
    web.serve("/a", "", status=304)
    assert isinstance(fetcher.fetch(web.url("/a"), Known('"1"', "Sun, 04 May 2031 10:00:00 GMT")), Unchanged)
    assert web.seen[-1][1]["If-None-Match"] == '"1"'
    assert web.seen[-1][1]["If-Modified-Since"] == "Sun, 04 May 2031 10:00:00 GMT"


@pytest.mark.parametrize(("changed", "kept"), [("12:00:00", False), ("12:00:01", False), ("11:59:59", True), ("10:00:00", True)])
def test_a_last_change_within_the_second_of_the_answer_is_not_asked_about(web: Web, fetcher: Fetcher, changed: str, kept: bool) -> None:
    web.serve("/feed", "rain", Last_Modified=f"Sun, 04 May 2031 {changed} GMT", Date="Sun, 04 May 2031 12:00:00 GMT")
    answer = fetcher.fetch(web.url("/feed"))
    assert isinstance(answer, Fetched) and (answer.known.last_modified is not None) is kept


def test_unchanged_though_nothing_was_known_is_a_failure(web: Web, fetcher: Fetcher) -> None:
    web.serve("/a", "", status=304)
    assert failed(fetcher.fetch(web.url("/a"))).kind == "broken"


def test_an_etag_with_a_line_break_is_not_sent_back(web: Web, fetcher: Fetcher) -> None:
    web.serve("/a", "Rain.")
    fetched(fetcher.fetch(web.url("/a"), Known('"1"\r\nX-Bad: 1')))
    assert "X-Bad" not in web.seen[-1][1]


@pytest.mark.parametrize(("status", "kind"), [(404, "gone"), (410, "gone"), (403, "forbidden"), (451, "forbidden"), (500, "status")])
def test_a_status_becomes_a_reason(web: Web, fetcher: Fetcher, status: int, kind: str) -> None:
    web.serve("/a", "no", status=status)
    found = failed(fetcher.fetch(web.url("/a")))
    assert (found.kind, str(status) in found.reason) == (kind, True)


def test_patience_is_kept_as_the_server_asks(web: Web, fetcher: Fetcher) -> None:
    web.serve("/a", "", status=429, Retry_After="120")
    web.serve("/b", "", status=503, Retry_After=format_datetime(NOON + timedelta(minutes=5), usegmt=True))
    web.serve("/c", "", status=503, Retry_After="soon")
    assert [failed(fetcher.fetch(web.url(path))).retry_after for path in ("/a", "/b", "/c")] == [120, 300, None]


def test_robots_txt_is_obeyed_and_read_once(web: Web, fetcher: Fetcher) -> None:
    web.serve("/robots.txt", "User-agent: *\nDisallow: /closed\n")
    web.serve("/closed/a", "secret")
    web.serve("/open", "news")
    assert failed(fetcher.fetch(web.url("/closed/a"))).kind == "robots"
    fetched(fetcher.fetch(web.url("/open")))
    assert web.paths() == ["/open"]
    assert [path for path, _ in web.seen].count("/robots.txt") == 1


def test_a_robots_txt_that_cannot_be_had_forbids(web: Web, fetcher: Fetcher) -> None:
    web.serve("/robots.txt", "", status=500)
    web.serve("/a", "news")
    assert failed(fetcher.fetch(web.url("/a"))).kind == "robots"
    assert web.paths() == []


@pytest.mark.parametrize(
    "headers",
    [{"tdm-reservation": "1"}, {"X-Robots-Tag": "noai, noimageai"}, {"X-Robots-Tag": "onrecord: noai"}],
    ids=["tdm", "noai", "noai for us"],
)
def test_a_header_against_text_mining_is_obeyed(web: Web, fetcher: Fetcher, headers: dict[str, str]) -> None:
    web.serve("/a", "news", **headers)
    assert failed(fetcher.fetch(web.url("/a"))).kind == "opt_out"


@pytest.mark.parametrize("headers", [{"tdm-reservation": "0"}, {"X-Robots-Tag": "noindex"}, {"X-Robots-Tag": "otherbot: noai"}])
def test_other_headers_are_no_opt_out(web: Web, fetcher: Fetcher, headers: dict[str, str]) -> None:
    web.serve("/a", "news", **headers)
    fetched(fetcher.fetch(web.url("/a")))


def test_a_meta_tag_against_text_mining_is_obeyed(web: Web, fetcher: Fetcher) -> None:
    web.serve("/a", '<html><head><meta name="tdm-reservation" content="1"></head><body>news')
    web.serve("/b", '<html><head><meta content="index, noai" name="robots"></head><body>news')
    assert [failed(fetcher.fetch(web.url(path))).kind for path in ("/a", "/b")] == ["opt_out", "opt_out"]


def test_reserved_paths_of_a_host_are_not_asked_for(web: Web, fetcher: Fetcher) -> None:
    web.serve("/.well-known/tdmrep.json", '[{"location": "/essays/*", "tdm-reservation": 1}, {"location": "/*", "tdm-reservation": 0}]')
    web.serve("/essays/a", "essay")
    web.serve("/news/a", "news")
    assert failed(fetcher.fetch(web.url("/essays/a"))).kind == "opt_out"
    fetched(fetcher.fetch(web.url("/news/a")))


def test_redirects_are_followed_and_a_move_for_good_is_told(web: Web, fetcher: Fetcher) -> None:
    web.serve("/old", "", status=301, Location="/new")
    web.serve("/now", "", status=302, Location="/new")
    web.serve("/new", "news")
    assert fetched(fetcher.fetch(web.url("/old"))).moved == web.url("/new")
    assert fetched(fetcher.fetch(web.url("/now"))).moved is None


def test_a_redirect_loop_ends(web: Web, fetcher: Fetcher) -> None:
    web.serve("/a", "", status=302, Location="/b")
    web.serve("/b", "", status=302, Location="/a")
    assert failed(fetcher.fetch(web.url("/a"))).kind == "broken"


def test_redirects_without_end_end(web: Web, fetcher: Fetcher) -> None:
    for number in range(10):
        web.serve(f"/{number}", "", status=302, Location=f"/{number + 1}")
    assert "redirects" in failed(fetcher.fetch(web.url("/0"))).reason


@pytest.mark.parametrize(
    "inward", ["http://169.254.169.254/latest", "file:///etc/passwd", "http://u:p@127.0.0.1/", "//0xa9fea9fe/", "http://[fe80::1]/"]
)
def test_a_redirect_inward_is_refused(web: Web, fetcher: Fetcher, inward: str) -> None:
    web.serve("/a", "", status=302, Location=inward)
    assert failed(fetcher.fetch(web.url("/a"))).kind == "refused"


OUTSIDE = "93.184.215.14"
NAMES = {"outside.example": [OUTSIDE], "inside.example": ["10.0.0.1"], "mixed.example": [OUTSIDE, "127.0.0.1"]}


@pytest.fixture
def connected(web: Web, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Addresses that were connected to; the one outside is this test's server."""
    real, found = httpcore2.SyncBackend.connect_tcp, list[str]()

    def connect(backend: httpcore2.SyncBackend, host: str, port: int, *more: object) -> httpcore2.NetworkStream:
        found.append(host)
        if host != OUTSIDE:
            raise httpcore2.ConnectError("nothing may be sent here")
        return real(backend, "127.0.0.1", int(web.address.rpartition(":")[2]), *more)

    monkeypatch.setattr(httpcore2.SyncBackend, "connect_tcp", connect)
    return found


def outward() -> Fetcher:
    """A fetcher as the product sets it up, with names of our own."""
    return Fetcher(lambda: NOON, Policy(), Limits(total_seconds=5, pause_seconds=0), lambda host, port: NAMES[host])


def test_an_address_outside_is_fetched(web: Web, connected: list[str]) -> None:
    web.serve("/a", "rain")
    assert fetched(outward().fetch("http://outside.example/a")).body == b"rain"
    assert set(connected) == {OUTSIDE}


@pytest.mark.parametrize(
    "inward",
    ["http://127.0.0.1/secret", "http://inside.example/", "http://mixed.example/", "http://0x7f000001/", "http://[::ffff:10.0.0.1]/"],
)
def test_a_redirect_from_outside_inward_is_checked_anew_and_sends_nothing_there(web: Web, connected: list[str], inward: str) -> None:
    web.serve("/a", "", status=302, Location=inward)
    assert failed(outward().fetch("http://outside.example/a")).kind == "refused"
    assert set(connected) == {OUTSIDE} and "/secret" not in web.paths()


def test_a_name_that_turns_inward_between_two_requests_is_refused_and_sends_nothing_there(web: Web, connected: list[str]) -> None:
    web.serve("/a", "rain")
    answers = iter([[OUTSIDE], [OUTSIDE], ["127.0.0.1"]])
    turning = Fetcher(lambda: NOON, Policy(), Limits(total_seconds=5, pause_seconds=0), lambda host, port: next(answers))
    assert failed(turning.fetch("http://outside.example/a")).kind == "refused"
    assert set(connected) == {OUTSIDE} and web.paths() == []


def test_a_redirect_of_robots_txt_inward_is_checked_too(web: Web, connected: list[str]) -> None:
    web.serve("/robots.txt", "", status=302, Location="http://127.0.0.1/secret")
    assert failed(outward().fetch("http://outside.example/a")).kind == "refused"
    assert set(connected) == {OUTSIDE}


def test_a_proxy_of_the_environment_leads_nowhere(web: Web, connected: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9/")
    web.serve("/a", "rain")
    assert fetched(outward().fetch("http://outside.example/a")).body == b"rain"
    assert failed(outward().fetch("http://inside.example/a")).kind == "refused"
    assert set(connected) == {OUTSIDE}


def test_gzip_and_bare_deflate_are_unpacked(web: Web, fetcher: Fetcher) -> None:
    web.serve("/gzip", gzip.compress(b"rain"), Content_Encoding="gzip")
    web.serve("/twice", gzip.compress(gzip.compress(b"rain")), Content_Encoding="gzip, gzip")
    web.serve("/file", gzip.compress(b"rain"), Content_Type="application/gzip")
    web.serve("/zlib", zlib.compress(b"rain"), Content_Encoding="deflate")
    bare = zlib.compressobj(wbits=-15)
    web.serve("/bare", bare.compress(b"rain") + bare.flush(), Content_Encoding="deflate")
    for path in ("/gzip", "/twice", "/file", "/zlib", "/bare"):
        assert fetched(fetcher.fetch(web.url(path))).body == b"rain", path


BOMB = gzip.compress(bytes(300 * 1024 * 1024), 9)
# Blocks that hold nothing: packed they grow, unpacked they never do.
NOTHING = b"\x78\x9c" + b"\x00\x00\x00\xff\xff" * 6_000_000
MEMBERS = gzip.compress(b"") * 300_000


@pytest.mark.parametrize(
    ("body", "coding"),
    [
        (BOMB, "gzip"),
        (gzip.compress(BOMB, 9), "gzip, gzip"),
        (gzip.compress(BOMB, 9), "gzip"),
        (BOMB, ""),
        (bytes(30_000_000), ""),
        (NOTHING, "deflate"),
    ],
    ids=["gzip", "gzip in gzip", "file in gzip", "file", "plain", "blocks of nothing"],
)
def test_a_bomb_stops_at_the_cap(web: Web, fetcher: Fetcher, body: bytes, coding: str) -> None:
    web.serve("/bomb", body, Content_Encoding=coding)
    tracemalloc.start()
    found = failed(fetcher.fetch(web.url("/bomb")))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert found.kind == "too_large"
    assert peak < 20 * 1024 * 1024


def test_packings_without_end_end(web: Web, fetcher: Fetcher) -> None:
    web.serve("/bomb", MEMBERS, Content_Encoding="gzip")
    assert "without end" in failed(fetcher.fetch(web.url("/bomb"))).reason


def test_brotli_that_nobody_asked_for_is_not_even_begun(web: Web, fetcher: Fetcher) -> None:
    web.serve("/bomb", b"\x8f\xff\x7f" * 1000, Content_Encoding="br")
    assert failed(fetcher.fetch(web.url("/bomb"))).kind == "broken"


@pytest.mark.parametrize(
    "body", [gzip.compress(b"rain" * 999)[:-9], b"\x1f\x8bnonsense", b"plain"], ids=["cut off", "broken", "not packed"]
)
def test_broken_packing_is_said(web: Web, fetcher: Fetcher, body: bytes) -> None:
    web.serve("/a", body, Content_Encoding="gzip")
    assert failed(fetcher.fetch(web.url("/a"))).kind == "broken"


def test_an_answer_that_breaks_off_is_no_answer(web: Web, fetcher: Fetcher) -> None:
    web.serve("/a", "half", Content_Length="4000")
    assert failed(fetcher.fetch(web.url("/a"))).kind == "broken"


def test_truncated_chunks_are_no_answer(web: Web, fetcher: Fetcher) -> None:
    def chunks(request: BaseHTTPRequestHandler) -> None:
        request.send_response(200)
        request.send_header("Transfer-Encoding", "chunked")
        request.end_headers()
        request.wfile.write(b"4\r\nrain\r\nff\r\nsun")

    web.answers["/a"] = chunks
    assert failed(fetcher.fetch(web.url("/a"))).kind == "broken"


@pytest.mark.parametrize("part", ["headers", "body"])
def test_a_dripping_server_meets_the_deadline(web: Web, part: str) -> None:
    stop = threading.Event()

    def drip(request: BaseHTTPRequestHandler) -> None:
        if part == "body":
            request.send_response(200)
            request.end_headers()
        else:
            request.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
        while not stop.wait(0.02):
            request.wfile.write(b"a")
            request.wfile.flush()

    web.answers["/a"] = drip
    web.serve("/robots.txt", "")
    began = time.monotonic()
    found = failed(Fetcher(lambda: NOON, Policy(allow_private=True), Limits(total_seconds=0.5, pause_seconds=0)).fetch(web.url("/a")))
    stop.set()
    assert found.kind == "timeout"
    assert time.monotonic() - began < 1.5


def test_a_closed_port_is_a_network_failure(fetcher: Fetcher) -> None:
    assert failed(fetcher.fetch("http://127.0.0.1:1/")).kind == "network"


def test_nonsense_instead_of_http_is_a_failure(web: Web, fetcher: Fetcher) -> None:
    web.answers["/a"] = lambda request: (request.wfile.write(b"\x00\x01\x02 no protocol\r\n\r\n"), None)[1]
    assert failed(fetcher.fetch(web.url("/a"))).kind == "broken"


def test_requests_to_one_host_keep_their_distance(web: Web) -> None:
    web.serve("/a", "news")
    polite = Fetcher(lambda: NOON, Policy(allow_private=True), Limits(total_seconds=5, pause_seconds=0.2))
    began = time.monotonic()
    for _ in range(3):
        fetched(polite.fetch(web.url("/a")))
    assert time.monotonic() - began >= 0.4


def test_a_long_crawl_delay_is_said_instead_of_waited_out(web: Web, fetcher: Fetcher) -> None:
    web.serve("/robots.txt", "User-agent: *\nCrawl-delay: 50\n")
    web.serve("/a", "news")
    fetched(fetcher.fetch(web.url("/a")))
    found = failed(fetcher.fetch(web.url("/a")))
    assert found.kind == "busy"
    assert found.retry_after is not None
    assert found.retry_after > 40
