"""Parsing in a process that can be killed."""

from __future__ import annotations

import time

from onrecord.model.text import Document, Raw, Rejected
from onrecord.sources.parse import documents
from onrecord.sources.parsing import Parser

PAGE = Raw("a.html", b"<h1>Rain</h1><p>It rained in Orle all day, the mayor said.</p>", "https://orle.example/a", "text/html")


def test_it_gives_what_parsing_here_gives() -> None:
    with Parser() as parser:
        for raw in (PAGE, Raw("a.txt", b"Rain."), Raw("b.txt", b""), Raw("c.html", b"<a>" * 5_000)):
            assert parser.documents(raw) == documents(raw)


def test_what_takes_too_long_is_stopped_and_the_next_is_read() -> None:
    slow = b"<html><body>" + b"<div><p>word <b>x</b> 12:30</p></div>" * 200_000
    with Parser(seconds=1.5) as parser:
        began = time.monotonic()
        found = parser.documents(Raw("slow.html", slow))
        assert time.monotonic() - began < 4
        assert isinstance(found[0], Rejected)
        assert "stopped" in found[0].reason
        assert isinstance(parser.documents(Raw("a.txt", b"Rain in Orle."))[0], Document)
