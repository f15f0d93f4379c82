"""The list of key points that a page sets before its text: known by its heading, whatever the template calls it.

The heading "Key points" over the items "Two villages are cut off" and "The dam holds" makes three lines of kind recap.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import cache

from onrecord.lang import LANGUAGES, words
from onrecord.lang.shapes.furniture import FurnitureWords
from onrecord.sources.markup.marks import Line
from onrecord.sources.markup.pieces import Piece
from onrecord.sources.metadata.titles import plain

_LINKED = 2


def recapped(lines: Sequence[Line], seen: Sequence[Piece], inside: Collection[int]) -> list[Line]:
    """`lines` with each recap named; lists that stand `inside` an entry are that entry's text."""
    found = list(lines)
    for at, piece in enumerate(seen):
        end = at + 1
        if at in inside or plain(piece.text) not in _headings():
            continue
        while end < len(seen) and _is_item(seen[end]) and end not in inside:
            end += 1
        if end - at > 2:
            because = f"under the heading {piece.text!r}"
            found[at:end] = [replace(line, kind="recap", part=None, because=because) for line in lines[at:end]]
    return found


def _is_item(piece: Piece) -> bool:
    """An item of a list that tells something itself."""
    return "li" in _tags(piece) and piece.linked * _LINKED <= len(piece.text)


def _tags(piece: Piece) -> tuple[str, ...]:
    node = piece.place.node
    above = None if node is None else node.getparent()
    return (piece.place.tag, "" if above is None else str(above.tag))


@cache
def _headings() -> frozenset[str]:
    return frozenset(plain(phrase) for code in LANGUAGES for phrase in words("furniture", code, FurnitureWords).recap)
