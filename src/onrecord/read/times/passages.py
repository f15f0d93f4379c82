"""Which stretches of a document are read for times, and from which day each counts: the story from its entry, furniture from the page.

A teaser "Hot this week" on a page of 22 November means that week, though the article above it is of October.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from onrecord.model.text import Block, Document, Entry, Span, When
from onrecord.read.times.find import find_times

Passage = tuple[Span, When | None]


def passages(
    document: Document, blocks: Sequence[Block], entries: Sequence[Entry], published: When | None, modified: When | None
) -> list[Passage]:
    """All that the document says, in text order, each with the When its words count from.

    Headline and body of an entry count from its stamp; what stands beside them (dek, caption, byline, the page's own time lines) from the
    publication; furniture from the day the page was put together. A stamp that opens an entry is that entry's `at` and no passage;
    furniture said word for word before is not read again.
    """
    told = sorted((span, entry.at or published) for entry in entries for span in _own(entry))
    taken, covered = [span for span, _ in told], sorted(entry.span for entry in entries)
    page = _page_date(document, blocks, covered, published, modified)
    beside = [b for b in _new(document, blocks) if not _overlaps(b.span, covered if b.kind == "time" else taken)]
    rest = [(b.span, page if b.kind == "furniture" else _stamp(b.span, entries, covered) or published) for b in beside]
    return sorted([*told, *rest], key=lambda passage: passage[0])


def _own(entry: Entry) -> list[Span]:
    head = [entry.headline] if entry.headline is not None else []
    return [*head, *entry.body]


def _new(document: Document, blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks without furniture that repeats furniture: lists of teasers often stand on a page twice."""
    seen: set[str] = set()
    for block in blocks:
        if block.kind == "furniture":
            said = block.span.of(document.text).strip()
            if said in seen:
                continue
            seen.add(said)
        yield block


def _stamp(span: Span, entries: Sequence[Entry], covered: Sequence[Span]) -> When | None:
    """The stamp of the entry in which a caption or byline stands."""
    place = bisect_left(covered, span.end, key=lambda one: one.start) - 1
    if place < 0 or not covered[place].overlaps(span):
        return None
    return next((entry.at for entry in entries if entry.span == covered[place]), None)


def _page_date(
    document: Document, blocks: Sequence[Block], covered: Sequence[Span], published: When | None, modified: When | None
) -> When | None:
    """The latest day on the page's own time lines, else its last change, else its publication."""
    lines = [(block.span, None) for block in blocks if block.kind == "time" and not _overlaps(block.span, covered)]
    days = [t.when for t in find_times(document.text, lines, document.language) if t.when is not None and t.when.days == 1]
    return max([*days, *(when for when in (published, modified) if when is not None)], key=lambda when: when.latest, default=None)


def _overlaps(span: Span, covered: Sequence[Span]) -> bool:
    """Whether one of the spans, in order, shares a character with `span`."""
    before = bisect_left(covered, span.end, key=lambda one: one.start)
    return before > 0 and covered[before - 1].overlaps(span)
