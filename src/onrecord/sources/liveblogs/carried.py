"""A live blog's entries that have left its page: they stay in the document, below those that the page shows now.

Of a page that showed the entries 3, 2, 1 and now shows 4, 3, `carried(before, now)` holds 4, 3, 2, 1. An entry that is gone from between
others was taken back, and is not carried.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import pairwise

from onrecord.model.text import Document, Mark, Span
from onrecord.sources.metadata.stamps import stamp
from onrecord.sources.metadata.titles import plain

MOST = 2_000_000
_BETWEEN = "\n\n"
_WORDS = 80
_EARLIER = "as the page showed it on an earlier visit"


@dataclass(frozen=True, slots=True)
class _Entry:
    """An entry's mark, the marks inside it, itself included, and what it is known by: the publisher's id, else heading or first words."""

    mark: Mark
    inside: tuple[Mark, ...]
    name: str


def carried(before: Document, now: Document) -> Document:
    """`now` with the entries of `before` that are older than all it shows, up to two million characters of text in all."""
    known, shown = _entries(before), _entries(now)
    left = _left(known, shown) if known and shown else []
    return _with(now, before, left) if left else now


def has_entries(document: Document) -> bool:
    """Whether the page was read as a live blog that shows something."""
    return any(mark.kind == "entry" for mark in document.marks)


def _entries(document: Document) -> list[_Entry]:
    marks = sorted(document.marks, key=lambda mark: mark.span)
    starts = [mark.span.start for mark in marks]
    found = []
    for mark in marks:
        if mark.kind == "entry" and not mark.pinned:
            near = marks[bisect_left(starts, mark.span.start) : bisect_right(starts, mark.span.end)]
            inside = tuple(one for one in near if mark.span.covers(one.span))
            found.append(_Entry(mark, inside, mark.anchor or _words(document.text, inside)))
    return found


def _words(text: str, inside: Sequence[Mark]) -> str:
    heads = (mark for kind in ("headline", "body", "quote") for mark in inside if mark.kind == kind)
    return plain(next((mark.span.of(text) for mark in heads), "")[:_WORDS])


def _left(known: Sequence[_Entry], shown: Sequence[_Entry]) -> Sequence[_Entry]:
    """The entries beyond the oldest that is still shown; where none is, those stamped before all that are shown."""
    here = {entry.name for entry in shown}
    shared = [at for at, entry in enumerate(known) if entry.name in here]
    if shared:
        return known[: shared[0]] if _oldest_first(known) else known[shared[-1] + 1 :]
    first = min((at for entry in shown if (at := _moment(entry))), default=None)
    return [entry for entry in known if first is not None and (at := _moment(entry)) is not None and at < first]


def _oldest_first(entries: Sequence[_Entry]) -> bool:
    times = [at for entry in entries if (at := _moment(entry))]
    return sum(one < two for one, two in pairwise(times)) > sum(one > two for one, two in pairwise(times))


def _moment(entry: _Entry) -> datetime | None:
    when = stamp(entry.mark.value, "", midnight=True)
    return when.earliest if when else None


def _with(now: Document, before: Document, left: Iterable[_Entry]) -> Document:
    texts, marks, size = [now.text], list(now.marks), len(now.text)
    for entry in left:
        words, start = entry.mark.span.of(before.text), size + len(_BETWEEN)
        if start + len(words) > MOST:
            break
        texts.append(words)
        marks += [_moved(mark, start - entry.mark.span.start) for mark in entry.inside]
        size = start + len(words)
    return replace(now, text=_BETWEEN.join(texts), marks=tuple(marks))


def _moved(mark: Mark, by: int) -> Mark:
    because = mark.because if _EARLIER in mark.because else f"{mark.because}, {_EARLIER}"
    return replace(mark, span=Span(mark.span.start + by, mark.span.end + by), because=because)
