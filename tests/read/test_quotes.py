"""Quotations in the usual styles."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.text import Span
from onrecord.read.speech.quotes import quotations, style


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('He said "no" and left.', ['"no"']),
        ("She said “no” and “never”.", ["“no”", "“never”"]),
        ("Er sagte „nein“ und »nie«.", ["„nein“", "»nie«"]),
        ("Dijo «no» y ‘quizá’.", ["«no»"]),
        ("“It goes on", ["“It goes on"]),
        ("“One paragraph.\n“Another.”", ["“One paragraph.", "“Another.”"]),
        ('A 6" pipe broke.', []),
    ],
)
def test_quotations_are_found(text, expected):
    assert [span.of(text) for span in quotations(text, Span(0, len(text)))] == expected


@given(st.text(alphabet='ab \n"“”„«»', max_size=80))
def test_quotations_lie_inside_and_do_not_overlap(text):
    found = quotations(text, Span(0, len(text)))
    assert all(0 <= span.start < span.end <= len(text) for span in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


@pytest.mark.parametrize(
    ("content", "expected"),
    [("“We are ready,”", "direct"), ("that it is “ready” now", "mixed"), ("that it is ready", "indirect"), ("...", "indirect")],
)
def test_style_tells_how_much_is_quoted(content, expected):
    assert style(content, (Span(0, len(content)),)) == expected
