"""Verbs of saying that come in two parts, with their object between: "wies die Vorwürfe zurück".

Behind "wies" in "Der Hafen wies den Bericht zurück." the object is "den Bericht".
"""

from __future__ import annotations

import re
from functools import cache

from onrecord.lang.shapes.cues import CueWords
from onrecord.model.text import Span
from onrecord.read.speech.phrases import has, opens, pattern

_CLAUSE = re.compile(r"[,;:.!?]\s|[.!?]?$|\n")
_REACH = 400
_SUBJECTS = "der er"


@cache
def stems(words: CueWords) -> str:
    """The first parts of the separable verbs that take a thing as their object, parted by spaces."""
    return " ".join(sorted({pair.partition("_")[0] for pair in _pairs(words)}))


def object_of_separable(text: str, room: Span, stem: str, words: CueWords) -> Span | None:
    """What stands between `stem`, which ends at the start of `room`, and its particle at the end of the clause."""
    near = min(room.end, room.start + _REACH)
    stop = _CLAUSE.search(text, room.start, near)
    told = text[room.start : stop.start() if stop else near]
    object_, _, particle = told.rstrip(" .!?").rpartition(" ")
    if not object_.strip() or f"{stem}_{particle}".casefold() not in _pairs(words):
        return None
    return None if _holds_the_subject(object_.lstrip(), words) else Span(room.start, room.start + len(object_))


def _holds_the_subject(object_: str, words: CueWords) -> bool:
    """ "Den Bericht wies der Hafen zurück": a nominative behind the verb, so what stands before it is the object."""
    return opens(_SUBJECTS, object_) or pattern(words.pronouns).fullmatch(object_) is not None or has(words.joins, object_[-4:])


@cache
def _pairs(words: CueWords) -> frozenset[str]:
    listed = f"{words.denied} {words.refuses} {words.promised} {words.confirmed} {words.asked}".split()
    particles = frozenset(words.particles.split())
    return frozenset(pair for pair in listed if pair.partition("_")[2] in particles and pair.count("_") == 1)
