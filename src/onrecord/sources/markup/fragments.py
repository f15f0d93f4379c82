"""Pieces of HTML inside feeds and JSON to lines; plain text passes too.

`paragraphs("<p>Rain &amp; wind.</p><p>More.</p>")` gives `["Rain & wind.", "More."]`.
"""

from __future__ import annotations

import re
from html import unescape

from lxml import etree

from onrecord.model.errors import UnreadableError
from onrecord.model.text import MarkKind
from onrecord.sources.markup.marks import Line
from onrecord.sources.markup.pieces import Piece, pieces
from onrecord.sources.markup.trees import html_tree

# A tag is closed: "A<B" is none.
_TAG = re.compile(r"<[A-Za-z/!][^<>]{0,4000}>")
_CUT_OFF = re.compile(r"<[a-z]{1,10}\s+[a-z-]{1,20}=[^<>]*$")
_UNSEEN = ("script", "style", "template", etree.Comment, etree.PI)
_NAMED: tuple[MarkKind, ...] = ("caption", "credit", "quote")


def paragraphs(text: str | None) -> list[str]:
    """Paragraphs of `text`, which may be HTML, may hold entities, or may be plain; unreadable markup gives none."""
    return [line.text for line in lines(text)]


def lines(text: str | None) -> list[Line]:
    """As `paragraphs`, with captions, credits and embedded posts named; all else is body."""
    if not text or not text.strip():
        return []
    if _TAG.search(text):
        return [line_of(piece) for piece in fragment(text)]
    parts = (" ".join(unescape(part).split()) for part in _CUT_OFF.sub("", text).splitlines())
    return [Line(part, "body") for part in parts if part]


def bare(text: str | None) -> str:
    """The words in markup that `lines` finds nothing in (a formula, a drawing's name, the beginning of a tag), without scripts."""
    given = " ".join((text or "").split())
    try:
        root = html_tree(given)
    except UnreadableError:
        return given if ">" not in given else ""
    found = " ".join(words for one in root.iter() if one.tag not in _UNSEEN for words in (one.text or "", one.tail or ""))
    return " ".join(found.split()) or (given if ">" not in given else "")


def fragment(text: str | None) -> list[Piece]:
    """The pieces of `text` if it is markup; none if it is plain, or unreadable."""
    if not text or not _TAG.search(text):
        return []
    try:
        return pieces(html_tree(text))
    except UnreadableError:
        return []


def line_of(piece: Piece) -> Line:
    """The piece with the kind that its markup gives it, else as body."""
    kind = piece.place.kind
    return Line(piece.text, kind if kind in _NAMED else "body", because=piece.place.why)
