"""Pieces of HTML inside feeds and JSON to lines; plain text passes too.

`paragraphs("<p>Rain &amp; wind.</p><p>More.</p>")` gives `["Rain & wind.", "More."]`.
"""

from __future__ import annotations

import re

from onrecord.model.errors import UnreadableError
from onrecord.model.text import MarkKind
from onrecord.sources.markup.marks import Line
from onrecord.sources.markup.pieces import Piece, pieces
from onrecord.sources.markup.trees import html_tree

_MARKUP = re.compile(r"<[A-Za-z/!]|&(?:#\d{1,7}|#x[0-9A-Fa-f]{1,6}|[A-Za-z]{2,31});")
_TAG = re.compile(r"<[A-Za-z/]")
_NAMED: tuple[MarkKind, ...] = ("caption", "credit", "quote")


def is_markup(text: str) -> bool:
    return _MARKUP.search(text) is not None


def paragraphs(text: str | None) -> list[str]:
    """Paragraphs of `text`, which may be HTML, may hold entities, or may be plain; unreadable markup gives none."""
    return [line.text for line in lines(text)]


def lines(text: str | None) -> list[Line]:
    """As `paragraphs`, with captions, credits and embedded posts named; all else is body."""
    if not text or not text.strip():
        return []
    if not is_markup(text):
        return [Line(" ".join(part.split()), "body") for part in text.splitlines() if part.strip()]
    parts = [text] if _TAG.search(text) else text.splitlines()
    return [_line(piece) for part in parts if part.strip() for piece in _pieces(part)]


def _pieces(text: str) -> list[Piece]:
    try:
        return pieces(html_tree(text))
    except UnreadableError:
        return []


def _line(piece: Piece) -> Line:
    kind = piece.place.kind
    return Line(piece.text, kind if kind in _NAMED else "body", because=piece.place.why)
