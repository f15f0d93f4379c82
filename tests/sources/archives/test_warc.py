"""Archives: pages with the time they were fetched; what is broken costs no other record."""

import gzip
import zlib

import brotli
import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.text import Document, Raw, Rejected
from onrecord.sources.parse import documents

PAGE = b"<html><h1>Flood</h1><p>Rain fell on the valley all day long, the water board said.</p></html>"


def record(url: str, http: bytes, kind: str = "response") -> bytes:
    head = (
        f"WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2031-05-04T10:20:30Z\r\nContent-Length: {len(http)}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"


def answer(body: bytes, status: str = "200 OK", extra: str = "") -> bytes:
    return f"HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\n{extra}\r\n".encode() + body


def test_a_response_is_a_document_with_its_address_and_fetch_time() -> None:
    (found,) = documents(Raw("day.warc", record("https://herald.example/a", answer(PAGE))))
    assert isinstance(found, Document) and found.fetched is not None
    assert (found.id, found.url) == ("day.warc#https://herald.example/a", "https://herald.example/a")
    assert (found.fetched.start, found.fetched.basis) == ("2031-05-04T10:20+00:00", "fetched")


def test_chunked_and_packed_bodies_are_joined() -> None:
    packed = gzip.compress(PAGE)
    chunked = b"".join(f"{len(part):x}\r\n".encode() + part + b"\r\n" for part in (packed[:20], packed[20:])) + b"0\r\n\r\n"
    http = answer(chunked, extra="Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n")
    (found,) = documents(Raw("day.warc.gz", gzip.compress(record("https://herald.example/a", http))))
    assert isinstance(found, Document) and "Rain fell" in found.text


def test_requests_and_errors_are_passed_over() -> None:
    body = record("https://herald.example/r", b"GET / HTTP/1.1\r\n\r\n", "request") + record(
        "https://herald.example/e", answer(PAGE, "404 Not Found")
    )
    (found,) = documents(Raw("day.warc", body + record("https://herald.example/a", answer(PAGE))))
    assert found.id == "day.warc#https://herald.example/a"


def test_an_archive_that_breaks_off_keeps_what_came_before() -> None:
    whole = record("https://herald.example/a", answer(PAGE))
    found = documents(Raw("day.warc", whole + whole[:-60]))
    assert isinstance(found[0], Document) and isinstance(found[1], Rejected) and "breaks off" in found[1].reason


def typed(url: str, http: bytes) -> bytes:
    return record(url, http).replace(b"Content-Length", b"Content-Type: application/http; msgtype=response\r\nContent-Length", 1)


def read(*parts: bytes, name: str = "day.warc") -> list[Document | Rejected]:
    return documents(Raw(name, b"".join(parts)))


NEXT = record("https://herald.example/next", answer(PAGE))


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (brotli.compress(PAGE), "Content-Encoding: br"),
        (zlib.compress(PAGE), "Content-Encoding: deflate"),
        (PAGE, "Content-Encoding: gzip"),
        (PAGE, "Content-Encoding: br"),
        (PAGE, "Transfer-Encoding: chunked"),
        (gzip.compress(PAGE), "X-Nothing: said"),
    ],
    ids=["brotli", "deflate", "gzip undone", "brotli undone", "chunks joined", "packed twice"],
)
def test_a_packing_is_undone_once_and_one_undone_already_is_no_fault(body: bytes, headers: str) -> None:
    found = read(typed("https://herald.example/a", answer(body, extra=f"{headers}\r\n")), NEXT)
    assert [isinstance(one, Document) and "Rain fell" in one.text for one in found] == [True, True]


@pytest.mark.parametrize(
    "http",
    [
        answer(b"\x1f\x8b\x08broken", extra="Content-Encoding: gzip\r\n"),
        answer(gzip.compress(PAGE * 99)[:-20], extra="Content-Encoding: gzip\r\n"),
        answer(brotli.compress(bytes(80_000_000)), extra="Content-Encoding: br\r\n"),
    ],
    ids=["broken", "cut off", "bomb"],
)
def test_a_record_that_cannot_be_unpacked_costs_no_other(http: bytes) -> None:
    found = read(typed("https://herald.example/a", http), NEXT)
    assert (
        isinstance(found[0], Rejected)
        and ("packing" in found[0].reason or "unpacks" in found[0].reason)
        and found[0].url == "https://herald.example/a"
    )
    assert isinstance(found[1], Document)


def test_an_archive_packed_record_by_record_is_read() -> None:
    found = read(gzip.compress(NEXT), gzip.compress(typed("https://herald.example/a", answer(PAGE))), name="day.warc.gz")
    assert [one.id for one in found] == ["day.warc.gz#https://herald.example/next", "day.warc.gz#https://herald.example/a"]


@pytest.mark.parametrize("cut", [20, 60, 120])
@pytest.mark.parametrize("packed", [False, True])
def test_wherever_an_archive_breaks_off_what_came_before_is_kept_and_it_is_said(cut: int, packed: bool) -> None:
    whole = gzip.compress(NEXT) if packed else NEXT
    first, last = read(whole, whole[:-cut])
    assert isinstance(first, Document) and isinstance(last, Rejected) and "breaks off" in last.reason


def test_what_is_no_archive_says_so() -> None:
    (found,) = read(b"Dear reader, this is a letter.\n")
    assert isinstance(found, Rejected) and "no WARC record begins here" in found.reason


@given(st.binary(max_size=300), st.integers(0, 600))
def test_no_bytes_raise(noise: bytes, at: int) -> None:
    whole = NEXT + NEXT
    assert documents(Raw("day.warc", whole[:at] + noise + whole[at:]))
