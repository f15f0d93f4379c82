"""Readings and tickers as JSON values: sound UTF-8, whatever the text, and what is hidden stays out."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parent))

from ticker_sample import READINGS, sample

from onrecord.model.claims import Reading
from onrecord.model.text import Block, Document, Outlet, Rejected, Span
from onrecord.outputs.contract import assembly_value, encode, line_value, reading_value, rejected_value


def plain(text: str, outlet: str | None = None) -> Reading:
    blocks = (Block(Span(0, len(text)), "paragraph", "running text"),)
    return replace(next(iter(READINGS.values())), document=Document("a", text, outlet=outlet), blocks=blocks, entries=(), statements=())


@given(st.text(alphabet=st.characters(exclude_categories=()), max_size=60))
def test_any_text_is_written_with_as_many_code_points(text):
    written = json.loads(encode(reading_value(plain(text))))["text"]
    assert len(written) <= len(text) and (any(0xD800 <= ord(c) <= 0xDFFF for c in text) or written == text)


def test_the_outlet_is_printed_by_its_name():
    value = reading_value(plain("Fog.", "post"), {"post": Outlet("post", "The Skelly Post")})
    assert value["outlet"] == "The Skelly Post" and reading_value(plain("Fog.", "herald"))["outlet"] == "herald"


def test_a_refusal_keeps_its_place_and_reason():
    assert rejected_value(Rejected("a", "it is empty"))["rejected"] == {"reason": "it is empty"}


def test_a_hidden_line_is_not_printed():
    assembly = sample().assembly
    [story, *_] = assembly.stories
    hidden = replace(story, lines=tuple(replace(line, hidden=True) for line in story.lines))
    [printed, *_] = json.loads(encode(assembly_value(replace(assembly, stories=(hidden,)), ())))["stories"]
    assert story.lines and printed["lines"] == []


def test_a_large_number_is_printed_in_full():
    for story in sample().assembly.stories:
        for track in story.tracks:
            points = tuple(replace(point, low=Decimal("1E+6"), high=None) for point in track.points)
            value = json.loads(
                encode(assembly_value(replace(sample().assembly, stories=(replace(story, tracks=(replace(track, points=points),)),)), ()))
            )
            assert {point["low"] for point in value["stories"][0]["tracks"][0]["points"]} == {"1000000"}


def test_a_line_is_printed_the_same_twice():
    line = sample().assembly.stories[0].lines[0]
    assert encode(line_value(line)) == encode(line_value(line))
