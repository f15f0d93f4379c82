"""Parsing in a process that can be killed."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from onrecord.model.text import Document, Raw, Rejected
from onrecord.sources.parse import documents
from onrecord.sources.parsing import Parser

PAGE = Raw("a.html", b"<h1>Rain</h1><p>It rained in Orle all day, the mayor said.</p>", "https://orle.example/a", "text/html")


SLOW = b"<html><body>" + b"<div><p>word <b>x</b> 12:30</p></div>" * 200_000


def record(url: str, body: bytes) -> bytes:
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + body
    head = f"WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nContent-Length: {len(http)}\r\n\r\n"
    return head.encode() + http + b"\r\n\r\n"


@pytest.fixture(scope="module")
def parser() -> Iterator[Parser]:
    with Parser(seconds=0.4) as made:
        yield made


@pytest.fixture(scope="module")
def patient() -> Iterator[Parser]:
    with Parser() as made:
        yield made


def test_what_takes_too_long_is_stopped_and_the_next_is_read(parser: Parser) -> None:
    (slow,) = parser.documents(Raw("slow.html", SLOW))
    assert isinstance(slow, Rejected) and "stopped" in slow.reason
    assert parser.documents(PAGE) == documents(PAGE)


def test_one_slow_page_of_an_archive_costs_no_other(parser: Parser) -> None:
    found = parser.documents(Raw("day.warc", record("https://orle.example/slow", SLOW) + record("https://orle.example/a", PAGE.body)))
    assert isinstance(found[0], Rejected) and "stopped" in found[0].reason
    assert isinstance(found[1], Document) and found[1].id == "day.warc#https://orle.example/a"


def test_one_slow_page_among_lines_costs_no_other(parser: Parser) -> None:
    told = ({"id": "slow", "html": SLOW.decode()}, {"id": "a", "html": PAGE.body.decode()}, {"id": "b", "text": "Rain."})
    found = list(parser.lines(map(json.dumps, told)))
    assert isinstance(found[0], Rejected) and "stopped" in found[0].reason
    assert [one.id for one in found[1:] if isinstance(one, Document)] == ["a", "b"]


@pytest.mark.parametrize(
    "raw",
    [
        PAGE,
        Raw("a.txt", b"Rain."),
        Raw("b.txt", b""),
        Raw("c.html", b"<a>" * 5_000),
        Raw("day.jsonl", b'{"html": "<h1>Rain</h1><p>It rained.</p>"}\n{"text": "Wind."}\n{"html": ""}\n[]'),
        Raw("day.warc", record("https://orle.example/a", PAGE.body) + record("https://orle.example/b", b"")[:-9]),
        Raw("day.warc.gz", b""),
        Raw("a.json", b'{"html": "<p>Rain in Orle, said the mayor.</p>"}'),
    ],
    ids=lambda raw: f"{raw.id}, {len(raw.body)} bytes",
)
def test_it_gives_what_parsing_here_gives(raw: Raw, patient: Parser) -> None:
    assert patient.documents(raw) == documents(raw)


def test_a_parser_that_nobody_holds_stops_its_process() -> None:
    parser = Parser()
    assert parser.documents(PAGE)
    process = parser._process
    del parser
    assert process is not None and process.returncode is not None
