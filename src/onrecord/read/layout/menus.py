"""Menus, lists of teasers and footers on a page pasted whole: long runs of lines of which none is a sentence.

"News", "Sport", "Fog shuts the port", "Mill sold", "Trams stand still", "Login" in a row are furniture; the headline below them is not.
After the block classes of jusText (J. Pomikálek, "Removing Boilerplate and Duplicate Content from Web Corpora", 2011): short lines are
judged by what stands around them, and only where the page has running text at all.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from onrecord.read.layout import stamps
from onrecord.read.layout.furniture import Label
from onrecord.read.layout.pieces import Piece

_LONGEST_LINE, _TELLING, _LEAST_TELLING = 170, 60, 3
_RUN = 6
_MENU = "one of many lines in a row that tell nothing"
_LEAST_HEADLINE, _MOST_HEADS = 4, 3
_BESIDE = ("byline", "time", "caption", "credit", "dek", "headline")


def name_menus(pieces: Sequence[Piece], named: list[Label | None]) -> None:
    """Names as furniture each long run of lines that tell nothing, but for the title or heading that leads on to what is told."""
    if sum(_tells(piece) for piece in pieces) < _LEAST_TELLING:
        return
    for mute, group in groupby(range(len(pieces)), key=lambda i: _mute(pieces[i], named[i])):
        run = list(group)
        lines = [i for i in run if named[i] is None and not (i == 0 and len(pieces[i].words) >= _LEAST_HEADLINE)]
        if mute and len(lines) >= _RUN:
            for i in _but_heads(pieces, lines, told=run[-1] + 1 < len(pieces)):
                named[i] = Label("furniture", "nav", _MENU)
    _name_tail(pieces, named)


def _name_tail(pieces: Sequence[Piece], named: list[Label | None]) -> None:
    """What stands between and behind the menus below the story: a sentence or two on a card, a shop, the publisher."""
    parts = [list(group) for menu, group in groupby(range(len(pieces)), key=lambda i: _is_menu(named[i])) if not menu]
    told = [sum(named[i] is None and _tells(pieces[i]) for i in part) for part in parts]
    story = told.index(max(told)) if told else 0
    for part, telling in list(zip(parts, told, strict=True))[story + 1 :]:
        for i in part:
            if named[i] is None and telling < _LEAST_TELLING and stamps.leading(pieces[i].text) is None:
                named[i] = Label("furniture", "related", "a few words among the menus below the story")


def _is_menu(named: Label | None) -> bool:
    return named is not None and named.because == _MENU


def _tells(piece: Piece) -> bool:
    return piece.ends_sentence and len(piece.text) >= _TELLING


def _mute(piece: Piece, named: Label | None) -> bool:
    """A line without a sentence, or what has a name of its own beside one; a line with a colon opens a list of the story."""
    if named is not None:
        return named.kind == "furniture" or named.kind in _BESIDE
    opens = piece.is_item or piece.text.endswith(":") or stamps.leading(piece.text) is not None
    return not (opens or piece.ends_sentence or len(piece.text) > _LONGEST_LINE)


def _but_heads(pieces: Sequence[Piece], lines: Sequence[int], *, told: bool) -> Sequence[int]:
    """`lines` without the last ones long enough to be a title, a dek, a heading, where a telling follows."""
    kept = len(lines)
    while told and kept > 0 and len(lines) - kept < _MOST_HEADS and len(pieces[lines[kept - 1]].words) >= _LEAST_HEADLINE:
        kept -= 1
    return lines[:kept]
