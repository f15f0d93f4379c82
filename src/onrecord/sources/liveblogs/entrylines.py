"""The lines of one live-blog entry, named: its heading, its author, its text.

"10:31", "Ida Tolland", a heading and a paragraph become time, byline, headline and body.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from onrecord.sources.liveblogs.cuts import LEADING, is_clock
from onrecord.sources.markup.marks import Line
from onrecord.sources.markup.pieces import Piece

_TITLE_LENGTH = 200
_BEFORE_HEADING = 4
_NAME = re.compile(r"[^\W\d_a-z][\w.'’-]*(?:\s[\w.'’-]+){1,3}")


def entry_lines(seen: Sequence[Piece], lines: Sequence[Line]) -> tuple[Line, ...]:
    """Lines of an entry: its heading, what stands above it, and as its text what the markup does not name otherwise."""
    text = [at for at, (piece, line) in enumerate(zip(seen, lines, strict=True)) if _is_text(piece, line)]
    head = next((at for at in text[:_BEFORE_HEADING] if seen[at].heading), None)
    if head is None and text and text[-1] != text[0] and _titled(seen[text[0]]):
        head = text[0]
    return tuple(_entry_line(line, at, head) if at in text else _clock(line) for at, line in enumerate(lines))


def _clock(line: Line) -> Line:
    return replace(line, kind="time", part=None) if is_clock(line.text) else line


def _is_text(piece: Piece, line: Line) -> bool:
    if is_clock(piece.text):
        return False
    if line.kind in ("body", "dek", "headline"):
        return True
    unnamed = piece.place.kind in (None, "headline", "dek") or piece.heading
    return line.kind == "furniture" and unnamed and (piece.heading or piece.linked * 2 <= len(piece.text))


def _titled(piece: Piece) -> bool:
    """A paragraph such as "10.32 Uhr: Brücke gesperrt" is the entry's heading."""
    return bool(LEADING.match(piece.text)) and len(piece.text) <= _TITLE_LENGTH and not piece.text.endswith((".", "!", "?"))


def _entry_line(line: Line, at: int, head: int | None) -> Line:
    if head is None or at > head:
        return replace(line, kind="body", part=None, because="the text of the entry")
    if at == head:
        return replace(line, kind="headline", part=None, because="the heading of the entry")
    if _NAME.fullmatch(line.text):
        return replace(line, kind="byline", value=line.text, part=None, because="a name above the entry's heading")
    return replace(line, kind="furniture", part="other", because="a label above the entry's heading")
