"""Spans looked up by place are those that a plain search finds."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.text import Span
from onrecord.read.speech.places import holds, merged, touching

SPANS = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 9)).map(lambda pair: Span(pair[0], pair[0] + pair[1])), max_size=12)


@given(SPANS, st.integers(0, 60), st.integers(1, 20))
def test_touching_is_overlap(spans, start, length):
    row, span = merged(spans), Span(start, start + length)
    assert list(touching(row, span)) == [one for one in row if one.overlaps(span)]


@given(SPANS, st.integers(0, 60))
def test_holding_is_lying_strictly_inside(spans, at):
    row = merged(spans)
    assert holds(row, at) == any(one.start < at < one.end for one in row)


@given(SPANS)
def test_merging_keeps_the_characters_and_leaves_no_overlap(spans):
    row = merged(spans)
    assert {i for one in row for i in range(one.start, one.end)} == {i for one in spans for i in range(one.start, one.end)}
    assert all(a.end <= b.start for a, b in pairwise(row))
