"""Who a text says it comes from: the agency in its credit, byline, dateline or last line.

`credited(Piece("a", "Dam bursts", "ORLO (AP) - The dam burst."))` gives "Associated Press".
"""

from __future__ import annotations

import re
from functools import cache

from onrecord.lang import words
from onrecord.lang.shapes.copying import AGENCIES, CopyWords
from onrecord.story.pieces import Piece

_HEAD = 400
_TAIL = 400
_SHORTEST_OUTLET = 3


def credited(piece: Piece) -> str | None:
    """The agency that the credit line names, else the one in the dateline, byline or sign-off; None if there is none.

    An agency merely quoted inside the report ("told Reuters") is no credit.
    """
    named = _agency_named(piece.credit or "")
    if named:
        return named
    found = _signs(piece.language).search(piece.text[:_HEAD]) or _signs(piece.language).search(piece.text[-_TAIL:])
    return _agency_named(found.group()) if found else None


def agency_of(outlet: str | None) -> str | None:
    """The agency that `outlet` (a name, an id or a host) is itself."""
    plain = (outlet or "").lower().removeprefix("www.").split(".")[0].replace("-", " ")
    return next((name for name, forms in AGENCIES if plain and plain in {form.lower().replace("-", " ") for form in (name, *forms)}), None)


def credits_outlet(piece: Piece, outlet: str | None) -> bool:
    """Whether the credit line of `piece`, or a source line at its top or end, names `outlet` (a name, an id or a host)."""
    known = _letters((outlet or "").lower().removeprefix("www.").rsplit(".", 1)[0])
    if len(known) < _SHORTEST_OUTLET:
        return False
    lines = [piece.credit or "", *_source_lines(piece)]
    return any(known in _letters(line) for line in lines)


def _source_lines(piece: Piece) -> list[str]:
    found = _source(piece.language).findall(f"{piece.text[:_HEAD]}\n{piece.text[-_TAIL:]}")
    return [str(line) for line in found]


@cache
def _source(language: str | None) -> re.Pattern[str]:
    opening = "|".join(re.escape(phrase) for phrase in words("copying", language, CopyWords).credits)
    return re.compile(rf"(?<!\w)(?:{opening}):?[ ]([^\n]{{1,60}})")


def _letters(text: str) -> str:
    return "".join(letter for letter in text.lower() if letter.isalnum())


def without_rights(text: str, language: str | None) -> str:
    """`text` without the lines that say who holds the rights or what else to read: they recur and are no sign of a copy."""
    rights = tuple(phrase.lower() for phrase in words("copying", language, CopyWords).rights)
    return "\n".join(line for line in text.split("\n") if not any(phrase in line[:2000].lower() for phrase in rights))


def _agency_named(text: str) -> str | None:
    found = _names().search(text[:2000])
    return _canonical()[found.group(1)] if found else None


@cache
def _canonical() -> dict[str, str]:
    return {form: name for name, forms in AGENCIES for form in forms}


def _alternatives() -> str:
    return "|".join(re.escape(form) for form in sorted(_canonical(), key=lambda form: (-len(form), form)))


@cache
def _names() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)({_alternatives()})(?!\w)")


@cache
def _signs(language: str | None) -> re.Pattern[str]:
    """(AP) | — Reuters at a line's end or start | Source: Reuters | By the Associated Press | copyright lines."""
    names = _alternatives()
    opening = "|".join(re.escape(phrase) for phrase in words("copying", language, CopyWords).credits)
    return re.compile(
        rf"[(\[](?:[^()\[\]\n]{{0,30}}[ /,])?(?:{names})(?:[/, ][^()\[\]\n]{{0,30}})?[)\]]"
        rf"|[—–-] ?(?:{names})\s*$"
        rf"|(?:{opening})[:\s]\s?(?:the )?(?:{names})(?!\w)"
        rf"|^(?:By )?(?:The )?(?:{names})\s*$"
        rf"|(?:©|Copyright)[^\n]{{0,20}}(?:{names})(?!\w)",
        re.MULTILINE,
    )
