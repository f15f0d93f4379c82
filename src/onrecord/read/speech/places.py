"""Look up spans by place in a sorted row of spans that do not overlap.

`touching([Span(0, 4), Span(6, 9)], Span(3, 7))` gives both.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from onrecord.model.text import Span


def touching(row: Sequence[Span], span: Span) -> Sequence[Span]:
    """Those of `row` that share a character with `span`; `row` is sorted and free of overlaps."""
    first = bisect_right(row, span.start, key=lambda s: s.end)
    last = bisect_left(row, span.end, key=lambda s: s.start)
    return row[first:last]


def holds(row: Sequence[Span], at: int) -> bool:
    """Whether the place `at` lies strictly inside one of `row`."""
    index = bisect_left(row, at, key=lambda s: s.start) - 1
    return index >= 0 and row[index].end > at


def merged(spans: Iterable[Span]) -> list[Span]:
    """The same characters as a sorted row without overlaps."""
    out: list[Span] = []
    for span in sorted(spans):
        if out and span.start < out[-1].end:
            out[-1] = Span(out[-1].start, max(out[-1].end, span.end))
        elif len(span):
            out.append(span)
    return out
