"""Cut a live blog or digest into its entries; an article is one entry.

"09:10 Bridge shut\\nPolice closed it.\\n08:55 Fog\\nThick." gives two entries, headlined "Bridge shut" and "Fog".
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from onrecord.model.text import Block, Document, Entry, EntryKind, Mark, Span
from onrecord.read.layout import run_on, stamps
from onrecord.read.layout.digest import BODY_KINDS, is_digest

_LAST_MINUTE = 24 * 60
_BULLET = re.compile(r"[-–—•●▪◦*·‣►→]\s+")
_CLOSING = "+ \t"
_TOKEN = re.compile(r"[\w’'\-]+")


@dataclass(frozen=True, slots=True)
class _Piece:
    """A block with its words' span."""

    block: Block
    words: Span


def cut_entries(document: Document, blocks: Sequence[Block]) -> tuple[Entry, ...]:
    """Entries in text order, each with a stable id; without a stamp `at` is left None."""
    pieces = [_Piece(block, _trim(document.text, block.span)) for block in blocks]
    entry_marks = [mark for mark in document.marks if mark.kind == "entry"]
    if entry_marks:
        entries = _from_marks(document, pieces, entry_marks)
    elif is_digest(document, blocks):
        entries = _unjoined(document, _from_headings(document.text, pieces))
    else:
        entries = _article(document.text, pieces)
    entries += _sections(document.text, pieces)
    return _with_ids(document.text, sorted(entries, key=lambda e: (e.span.start, e.span.end)))


def _article(text: str, pieces: Sequence[_Piece]) -> list[Entry]:
    body = _body(text, pieces)
    title = next((p.words for p in pieces if p.block.kind == "headline"), None)
    if not body:
        return [Entry("", title, title, ())] if title else []
    if title is not None and title.start > body[0].start:
        title = None
    return [Entry("", Span(body[0].start, body[-1].end), title, body)]


def _from_headings(text: str, pieces: Sequence[_Piece]) -> list[Entry]:
    """Every headline after the title, and every clock time, opens an entry; what stands before the first is the lead."""
    groups: list[list[_Piece]] = [[]]
    title = next((i for i, p in enumerate(pieces) if p.block.kind == "headline"), None)
    glued = title is not None and stamps.hidden(pieces[title].words.of(text)) is not None
    if title is not None and not glued and stamps.leading(pieces[title].words.of(text)) is not None:
        title = None
    for i, piece in enumerate(pieces):
        if i == title:
            groups[-1].append(piece)
        elif _opens(text, piece, groups[-1]):
            groups.append([piece])
        elif piece.block.kind in (*BODY_KINDS, "headline", "time"):
            groups[-1].append(piece)
    entries = [_entry(text, group, lead=n == 0 and not glued) for n, group in enumerate(groups)]
    return _parted(text, [entry for entry in entries if entry is not None])


def _parted(text: str, entries: Sequence[Entry]) -> list[Entry]:
    """Entries that were run together, cut at a clock time that opens a sentence and lies between the stamps around it."""
    clocks = [_minutes(stamps.leading(text[entry.span.start : entry.span.end])) for entry in entries]
    known = [clock for clock in clocks if clock is not None]
    ends = 0 if sum(later < sooner for sooner, later in pairwise(known)) * 2 >= len(known) - 1 else _LAST_MINUTE
    found: list[Entry] = []
    for at, entry in enumerate(entries):
        before, after = clocks[at], next((clock for clock in clocks[at + 1 :] if clock is not None), ends)
        rest: Entry | None = entry
        while rest is not None:
            place = None if before is None else _run_on(text, rest, before, after)
            first, rest, before = (rest, None, before) if place is None else _cut(text, rest, *place)
            found.append(first)
    return found


def _minutes(clock: stamps.Stamp | None) -> int | None:
    return None if clock is None else clock.hour * 60 + clock.minute


def _run_on(text: str, entry: Entry, before: int, after: int) -> tuple[int, int, int] | None:
    """The next item inside `entry`: in which span of the body it begins, where, and its minute of the day."""
    for n, span in enumerate(entry.body):
        for at, clock in stamps.inside(text, span.start, span.end):
            own = clock.hour * 60 + clock.minute
            if own != before and min(before, after) <= own <= max(before, after):
                return n, at, own
    return None


def _cut(text: str, entry: Entry, body: int, at: int, clock: int) -> tuple[Entry, Entry, int]:
    """The entry up to `at`, what was run together with it, and that one's minute of the day."""
    whole = entry.body[body]
    ours = _trim(text, Span(whole.start, at))
    theirs = _after_stamp(text, Span(at, whole.end))
    first = replace(entry, span=Span(entry.span.start, ours.end), body=(*entry.body[:body], ours))
    return first, Entry("", Span(at, entry.span.end), None, (theirs, *entry.body[body + 1 :])), clock


def _unjoined(document: Document, entries: Sequence[Entry]) -> list[Entry]:
    """Entries that were run together, cut where the text itself shows that another item begins."""
    text = document.text
    kept = run_on.habits(text, [entry.body for entry in entries])
    found: list[Entry] = []
    for entry in entries:
        rest = entry
        while (place := run_on.opening(text, rest.headline, rest.body, kept, document.language)) is not None:
            first, rest = _divided(text, rest, place)
            found.append(first)
        found.append(rest)
    return found


def _divided(text: str, entry: Entry, place: run_on.Opening) -> tuple[Entry, Entry]:
    whole = entry.body[place.body]
    before, after = _trim(text, Span(whole.start, place.at)), _trim(text, Span(place.at, whole.end))
    ours = (*entry.body[: place.body], *([before] if len(before) else []))
    theirs = (*([] if place.headline else [after]), *entry.body[place.body + 1 :])
    first = replace(entry, span=Span(entry.span.start, ours[-1].end), body=ours)
    return first, Entry("", Span(place.at, entry.span.end), place.headline, theirs)


def _opens(text: str, piece: _Piece, before: Sequence[_Piece]) -> bool:
    """A heading or a clock time opens an entry, unless the other one of the two has just opened it."""
    kinds = [one.block.kind for one in before]
    stamped = stamps.leading(piece.words.of(text)) is not None
    if piece.block.kind == "headline":
        return stamped or kinds != ["time"] or stamps.leading(before[0].words.of(text)) is None
    if not stamped or piece.block.kind not in ("paragraph", "time"):
        return False
    opened = piece.block.kind == "time" and kinds == ["headline"] and "a clock time below" in before[0].block.because
    return not opened


def _entry(text: str, group: Sequence[_Piece], *, lead: bool) -> Entry | None:
    body = _body(text, group)
    head = next((p for p in group if p.block.kind == "headline"), None)
    if not body and (head is None or lead):
        return None
    headline = None if lead or head is None else _after_stamp(text, head.words)
    opening = [p.words.start for p in group if p.block.kind in ("headline", *BODY_KINDS) or stamps.leading(p.words.of(text))]
    start = body[0].start if lead or not group else min(opening)
    if headline is not None and head is not None and stamps.hidden(head.words.of(text)):
        start = head.words.start + stamps.hidden(head.words.of(text)).start  # type: ignore[union-attr]
    end = max([span.end for span in body] + ([headline.end] if headline else []))
    return Entry("", Span(start, end), headline, body)


def _after_stamp(text: str, span: Span) -> Span:
    found = stamps.hidden(span.of(text)) or stamps.leading(span.of(text))
    if found is None or span.start + found.end >= span.end:
        return span
    words = text[span.start + found.end : span.end].rstrip(_CLOSING if "+" in text[span.start : span.start + found.start + 1] else None)
    return Span(span.start + found.end, span.start + found.end + len(words)) if words else span


def _body(text: str, pieces: Sequence[_Piece]) -> tuple[Span, ...]:
    spans = [_after_stamp(text, _unbulleted(text, p.words)) for p in pieces if p.block.kind in BODY_KINDS]
    return tuple(span for span in spans if span.start < span.end)


def _sections(text: str, pieces: Sequence[_Piece]) -> list[Entry]:
    """A recap or background section is one entry of that kind, its heading the headline."""
    entries: list[Entry] = []
    run: list[_Piece] = []
    for piece in [*pieces, None]:
        same = piece is not None and run and piece.block.kind == run[0].block.kind and piece.block.because == run[0].block.because
        if run and not same:
            entries.append(_section(text, run))
            run = []
        if piece is not None and piece.block.kind in ("recap", "background"):
            run.append(piece)
    return entries


def _section(text: str, run: Sequence[_Piece]) -> Entry:
    kind: EntryKind = "recap" if run[0].block.kind == "recap" else "background"
    spans = tuple(_unbulleted(text, p.words) for p in run)
    headed = len(spans) > 1 and not _BULLET.match(run[0].words.of(text))
    return Entry("", Span(spans[0].start, spans[-1].end), spans[0] if headed else None, spans[1:] if headed else spans, kind=kind)


def _from_marks(document: Document, pieces: Sequence[_Piece], marks: Sequence[Mark]) -> list[Entry]:
    entries = []
    for mark in sorted(marks, key=lambda m: m.span):
        inside = [p for p in pieces if mark.span.covers(p.words)]
        body = _body(document.text, inside)
        head = next((_after_stamp(document.text, p.words) for p in inside if p.block.kind == "headline"), None)
        if body or head:
            kind: EntryKind = "recap" if mark.pinned else "entry"
            entries.append(Entry(mark.anchor or "", _trim(document.text, mark.span), head, body, kind=kind, pinned=mark.pinned))
    lead_end = min((e.span.start for e in entries), default=0)
    lead = [p for p in pieces if p.words.end <= lead_end and p.block.kind in BODY_KINDS]
    return [*_untitled(document.text, lead), *entries]


def _untitled(text: str, pieces: Sequence[_Piece]) -> list[Entry]:
    body = _body(text, pieces)
    return [Entry("", Span(body[0].start, body[-1].end), None, body)] if body else []


def _with_ids(text: str, entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """The publisher's anchor, else a hash of the headline or first words, so that an edit of the body keeps the id."""
    taken: dict[str, int] = {}
    named = []
    for entry in entries:
        base = entry.id or _hash(text, entry)
        taken[base] = taken.get(base, 0) + 1
        named.append(replace(entry, id=base if taken[base] == 1 else f"{base}-{taken[base]}"))
    return tuple(named)


def _hash(text: str, entry: Entry) -> str:
    source = entry.headline.of(text) if entry.headline else entry.body[0].of(text)[:80]
    key = " ".join(_TOKEN.findall(source.casefold()))
    return "e" + hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:10]


def _unbulleted(text: str, span: Span) -> Span:
    found = _BULLET.match(text, span.start, span.end)
    return Span(found.end(), span.end) if found else span


def _trim(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start < end and (text[start].isspace() or text[start] == "\ufeff"):
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
