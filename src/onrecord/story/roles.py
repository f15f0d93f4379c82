"""The public role of a named person, in the words of the source: the stretch beside the name that states it.

In "Interior Minister Ada Voss said" the role of "Ada Voss" is the span of "Interior Minister".
"""

from __future__ import annotations

import re

from onrecord.model.text import Span
from onrecord.read.names.lexicon import is_public_role, lexicon
from onrecord.story.lines.words import lineguide, tokens

_WINDOW = 80
_WORD = re.compile(r"[^\W\d_][\w’'.\-]*")
_STOP = re.compile(r"[.!?:;()\"“”«»„\n]\s|[:;()\"“”«»„\n]")
_JOINS = frozenset("of the for and de del la du des et der des für von и по з із".split())
_GAP, _COMMA = re.compile(r"\s{1,2}"), re.compile(r",?\s{1,2}")
_BEHIND = re.compile(r",\s(?P<role>[^,.;:!?()\"“”«»„\n]{3,70}),\s")


def public_role(text: str, name: Span, language: str | None) -> Span | None:
    """Where the role of the one named at `name` stands, before the name or right behind it; None if no public role is stated."""
    return _before(text, name, language) or _behind(text, name, language)


def _before(text: str, name: Span, language: str | None) -> Span | None:
    """The run of capitalised words and role words that leads up to the name."""
    low = max(0, name.start - _WINDOW)
    breaks = [found.end() for found in _STOP.finditer(text, low, name.start) if not _abbreviated(text, found.start(), low)]
    words = list(_WORD.finditer(text, breaks[-1] if breaks else low, name.start))
    start, at = name.start, name.start
    for word in reversed(words):
        gap = _COMMA if at == name.start else _GAP
        if not gap.fullmatch(text[word.end() : at]) or not _leads(word.group(), language):
            break
        at = word.start()
        start = at if word.group().casefold() not in _JOINS else start
    end = len(text[: name.start].rstrip(" ,"))
    return Span(start, end) if start < end and is_public_role(text[start:end], language) else None


def _abbreviated(text: str, dot: int, low: int) -> bool:
    """ "Maj. Gen. Patrick Ryder": a full stop behind a short capitalised word ends nothing."""
    word = text[low:dot].rpartition(" ")[2]
    return text[dot] == "." and 0 < len(word) <= 4 and word[:1].isupper()


def _leads(word: str, language: str | None) -> bool:
    known = lexicon(language)
    return word[:1].isupper() or word.casefold() in _JOINS or known.is_role(word) or known.is_modifier(word)


def _behind(text: str, name: Span, language: str | None) -> Span | None:
    """The apposition: ", the regional governor,"."""
    found = _BEHIND.match(text, name.end)
    relative = found is not None and tokens(found["role"])[:1] != [] and tokens(found["role"])[0] in lineguide(language).questions
    return Span(*found.span("role")) if found and not relative and is_public_role(found["role"], language) else None
