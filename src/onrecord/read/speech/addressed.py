"""To which outlet somebody speaks, where the outlet stands behind the speaker: "said Ana Ruiz in an interview with Radio Lerna".

In 'sagte Malte Koop der Zeitung "Küstenbote"' the addressee begins at "der Zeitung" and is called "Küstenbote".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from onrecord.lang.shapes.cues import CueWords
from onrecord.model.text import Span
from onrecord.read.speech.phrases import has, pattern

_REACH = 120
_UPPER = "A-ZÀ-ÖØ-ÞЀ-ЯҐŁŚŠŽČ"
_PART = rf"[{_UPPER}][\w.’'&-]*"
_NAME = rf"{_PART}(?:\s+(?:of\s+|the\s+|de\s+|del\s+|du\s+|des\s+)?{_PART}|\s+\d+(?=\W|$)){{0,4}}"
_TITLE = r"[\"“„«](?P<title>[^\"“”„«»\n]{2,40}?)[\"“”»]"
_NAMED = re.compile(rf"(?:\s+|(?<=['’]))(?:{_TITLE}|(?P<name>{_NAME}))")
_JOINING = frozenset("of the de du del la le les el los las am".split())
_BEFORE = re.compile(r"(?P<word>[^\W\d_][\w-]*)\s+$")
_SMALL = re.compile(r"(?:\s+|(?<=['’]))[^\W\d_][\w-]*['’]?")


@dataclass(frozen=True, slots=True)
class Heard:
    """Where the words of the addressee begin, and how the outlet is called."""

    start: int
    name: str


def addressee(text: str, room: Span, words: CueWords, cue: Span | None) -> Heard | None:
    """The outlet spoken to, behind the first word of `room`; None where none is told."""
    if not words.addressing:
        return None
    for way in pattern(words.addressing).finditer(text, room.start, room.end):
        owned = _BEFORE.search(text, room.start, way.start())
        if way.start() == room.start or owned is None or has(words.insiders, owned["word"]):
            continue
        name = outlet_behind(text, way.end(), min(len(text), room.end + 2), words)
        if name is not None and (cue is None or abs(way.start() - cue.start) < 2 * _REACH):
            return Heard(way.start(), name)
    return None


def outlet_behind(text: str, start: int, end: int, words: CueWords) -> str | None:
    """The outlet that begins at `start`: its title in quotation marks, or its name, if a word tells that it is an outlet."""
    at, kind = start, False
    for _ in range(4):
        named = _NAMED.match(text, at, min(end, at + _REACH))
        if named is not None and named["title"]:
            return named["title"] if kind or (at == start and _titled(named["title"], words)) else None
        if named is not None and not _only_kind(named["name"], words) and (kind or has(words.outlets, named["name"])):
            return _bare(named["name"], words)
        word = _SMALL.match(text, at, end)
        if word is None:
            return None
        kind = kind or has(words.outlets, word.group())
        at = word.end()
    return None


def _titled(title: str, words: CueWords) -> bool:
    """ "Le calme", «calme» and „Ende der Geduld“ are quoted words; a title without a noun before it is all capitals or tells what it is.

    German genitives ("der") join quoted nouns more often than parts of a title.
    """
    whole = all(part in _JOINING or part[:1].isupper() or part[:1].isdigit() for part in title.split())
    return title[:1].isupper() and (whole or has(words.outlets, title))


def _only_kind(name: str, words: CueWords) -> bool:
    """ "Zeitung", "Nachrichtenagentur": what an outlet is, not how it is called."""
    return pattern(words.outlet_nouns).fullmatch(name) is not None


def _bare(name: str, words: CueWords) -> str:
    name = name if "." in name[:-1] else name.rstrip(".")
    first, _, rest = name.partition(" ")
    return rest if rest and _only_kind(first, words) else name
