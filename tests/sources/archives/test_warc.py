"""Archives: pages with the time they were fetched; what is broken costs no other record."""

import gzip

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
