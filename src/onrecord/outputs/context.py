"""The cited words in a little of their context: the sentence before, the cited span in pieces, the sentence after.

Citing "He left." in "It rained. He left. She stayed." gives before "It rained.", cited "He left.", after "She stayed.".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.model.claims import Reading, Statement
from onrecord.model.text import Block, Span

_END = re.compile(r"[.!?…。！？؟][\"'”’»)\]]{0,3}\s+(?![a-zа-яà-ÿ])")
_WINDOW = 700
_LONGEST = 260
_READABLE = frozenset({"headline", "dek", "paragraph", "item", "quote", "recap", "background"})


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the cited words; `role` is "speaker", "cue", "hedge" or ""."""

    text: str
    role: str


@dataclass(frozen=True, slots=True)
class Context:
    before: str
    cited: tuple[Piece, ...]
    after: str


def context(reading: Reading, span: Span) -> Context | None:
    """`span` with its neighbouring sentences, never more than about 260 characters on each side; None if it lies outside the text."""
    text = reading.document.text
    if span.end > len(text) or not len(span):
        return None
    blocks = [block for block in reading.blocks if block.kind in _READABLE]
    return Context(_before(text, span, blocks), _pieces(text, span, reading.statements), _after(text, span, blocks))


def _before(text: str, span: Span, blocks: Sequence[Block]) -> str:
    home = _home(span, blocks)
    low = max(home.start if home else 0, span.start - _WINDOW)
    window = text[low : span.start].strip()
    if not window and home:
        earlier = [block.span for block in blocks if block.span.end <= home.start and block.kind != "headline"]
        window = text[max(earlier[-1].start, earlier[-1].end - _WINDOW) : earlier[-1].end].strip() if earlier else ""
    ends = [match.end() for match in _END.finditer(window)]
    last = window[ends[-1] :] if ends else window
    return last if len(last) <= _LONGEST else "… " + last[-_LONGEST:].partition(" ")[2]


def _after(text: str, span: Span, blocks: Sequence[Block]) -> str:
    home = _home(span, blocks)
    high = min(home.end if home else len(text), span.end + _WINDOW)
    window = text[span.end : high].strip()
    if not window and home:
        later = [block.span for block in blocks if block.span.start >= home.end]
        window = text[later[0].start : min(later[0].end, later[0].start + _WINDOW)].strip() if later else ""
    match = _END.search(window)
    first = window[: match.end()].rstrip() if match else window
    return first if len(first) <= _LONGEST else first[:_LONGEST].rpartition(" ")[0] + " …"


def _home(span: Span, blocks: Sequence[Block]) -> Span | None:
    return next((block.span for block in blocks if block.span.overlaps(span)), None)


def _pieces(text: str, span: Span, statements: Sequence[Statement]) -> tuple[Piece, ...]:
    marks = sorted((part.start, part.end, role) for part, role in _roles(statements) if span.covers(part) and len(part))
    pieces, at = [], span.start
    for start, end, role in marks:
        if start < at:
            continue
        pieces += [Piece(text[at:start], ""), Piece(text[start:end], role)]
        at = end
    return tuple(piece for piece in [*pieces, Piece(text[at : span.end], "")] if piece.text)


def _roles(statements: Sequence[Statement]) -> list[tuple[Span, str]]:
    found: list[tuple[Span, str]] = []
    for statement in statements:
        if statement.speaker and statement.speaker.span:
            found.append((statement.speaker.span, "speaker"))
        if statement.cue:
            found.append((statement.cue, "cue"))
        found += [(hedge, "hedge") for hedge in statement.hedges]
    return found
