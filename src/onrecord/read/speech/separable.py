"""Verbs of saying that come in two parts, with their object between: "wies die Vorwürfe zurück".

In "Am Freitag wies der Hafen den Bericht zurück." the source is "der Hafen", the object "den Bericht".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from onrecord.lang.shapes.cues import CueWords
from onrecord.model.text import Span
from onrecord.read.names.lexicon import is_given
from onrecord.read.speech.phrases import has, opens, pattern

_CLAUSE = re.compile(r"[,;:.!?]\s|[.!?]?$|\n")
_START = re.compile(r"[,;:]\s|[\"“”„«»(]")
_WORD = re.compile(r"[\"„“«]?[\w’'-]+[\"”“»]?\.?")
_END = re.compile(r"[.!?][\"”“»]?$")
_REACH = 400
_HANGS = frozenset("der des von vom für aus und".split())
_SUBJECTS = "der er"
_PURPOSE = re.compile(r"\bzu\s+\w+en\b|\w+zu\w+en\b|\bdass\b")


@dataclass(frozen=True, slots=True)
class Parts:
    """Who, and what it is about: the object, and behind an asking verb the clause that follows."""

    source: Span
    contents: tuple[Span, ...]


@cache
def stems(words: CueWords) -> str:
    """The first parts of the separable verbs that take a thing as their object, parted by spaces."""
    return " ".join(sorted({pair.partition("_")[0] for pair in _pairs(words)}))


def object_of_separable(text: str, room: Span, stem: str, words: CueWords) -> Span | None:
    """What stands between `stem`, which ends at the start of `room`, and its particle at the end of the clause."""
    between = _between(text, room, stem, words)
    return None if between is None or _holds_the_subject(between.of(text).lstrip(), words) else between


def contents_of_separable(text: str, object_: Span, stem: str, end: int, words: CueWords) -> tuple[Span, ...]:
    """The object and, behind a verb of asking, what is asked: "rief die Bewohner auf, das Wasser abzukochen"."""
    clause = _CLAUSE.search(text, object_.end, min(end, object_.end + _REACH))
    asked = any(pair.partition("_")[0] == stem.casefold() for pair in words.asked.split() if "_" in pair)
    if clause is None or not clause.group().startswith(",") or not asked or _PURPOSE.search(text, clause.end(), end) is None:
        return (object_,)
    return (object_, Span(clause.end(), clause.end() + len(_END.sub("", text[clause.end() : end]))))


def inverted(text: str, sentence: Span, cue: Span, words: CueWords) -> Parts | None:
    """The parts of a clause whose subject stands behind the verb: "Den Fischern sagte die Ministerin Hilfe zu"; None for any other."""
    between = _between(text, Span(cue.end, sentence.end), cue.of(text), words)
    first = _first_part(text, sentence.start, cue.start)
    if between is None or not _leads(first.of(text), words):
        return None
    told = list(_WORD.finditer(text, between.start, between.end))
    size = _subject_size(told, words)
    if not size:
        return None
    source = Span(told[0].start(), told[size - 1].end())
    rest = told[size:]
    while rest and pattern(words.circumstances).fullmatch(rest[0].group()):
        rest = rest[_circumstance(rest) :]
    if rest and any(word.group()[:1].isupper() for word in rest):
        object_ = Span(rest[0].start(), rest[-1].end())
        return Parts(source, contents_of_separable(text, object_, cue.of(text), sentence.end, words))
    accusative = not rest and first.of(text)[:4].casefold() == "den "
    return Parts(source, (first,)) if accusative else None


def _between(text: str, room: Span, stem: str, words: CueWords) -> Span | None:
    near = min(room.end, room.start + _REACH)
    stop = _CLAUSE.search(text, room.start, near)
    told = text[room.start : stop.start() if stop else near]
    object_, _, particle = told.rstrip(" .!?").rpartition(" ")
    known = object_.strip() and f"{stem}_{particle}".casefold() in _pairs(words)
    return Span(room.start, room.start + len(object_)) if known else None


def _first_part(text: str, start: int, end: int) -> Span:
    """What stands before the verb in its clause."""
    near = max(start, end - _REACH)
    stops = [stop.end() for stop in _START.finditer(text, near, end)]
    told = text[stops[-1] if stops else near : end]
    low = end - len(told.lstrip())
    return Span(low, max(low, end - (len(told) - len(told.rstrip()))))


def _leads(first: str, words: CueWords) -> bool:
    """Whether the first part of a clause is no subject: a circumstance, an adverb, a "den ..." or "dem ..."."""
    return bool(first) and (opens(f"{words.prepositions} den dem", first) or pattern(words.adverbs).fullmatch(first.split()[0]) is not None)


def leading_phrase(text: str, room: Span, words: CueWords) -> Span | None:
    """The noun phrase at the start of a clause and in front of its verb: "der Hafen" of "der Hafen brannte"; None without a verb."""
    told = list(_WORD.finditer(text, room.start, room.end))
    size = noun_phrase(told, words) if told else 0
    return Span(told[0].start(), told[size - 1].end()) if 0 < size < len(told) else None


def _subject_size(told: list[re.Match[str]], words: CueWords) -> int:
    """How many words the first noun phrase has; a genitive and "von ..." belong to it, "am Freitag" does not."""
    return 0 if not told or has("den dem einen einem", told[0].group()) else noun_phrase(told, words)


def noun_phrase(told: Sequence[re.Match[str]], words: CueWords) -> int:
    """How many words the noun phrase at the start has; 0 where it never ends."""
    if pattern(words.pronouns).fullmatch(told[0].group()):
        return 1
    named = False
    for at, word in enumerate(told):
        form = word.group()
        if at > 1 and form[:1].isupper() and is_given(told[at - 2].group()) and told[at - 1].group()[:1].isupper():
            return at
        if form[:1].isupper() or form[:1] in '„“«"':
            named = True
        elif named and (pattern(words.circumstances).fullmatch(form) or not (form.casefold() in _HANGS or _owned(told, at))):
            return at
    return 0 if not named else len(told)


def _owned(told: Sequence[re.Match[str]], at: int) -> bool:
    """Whether an adjective stands between a genitive article or "von" and its noun: "der britischen Werft"."""
    return told[at - 1].group().casefold() in _HANGS or (at > 1 and told[at - 1].group()[:1].islower() and _owned(told, at - 1))


def _circumstance(rest: list[re.Match[str]]) -> int:
    """How many words a circumstance at the start of `rest` has: up to its first noun."""
    return next((n + 1 for n, word in enumerate(rest) if word.group()[:1].isupper()), len(rest))


def _holds_the_subject(object_: str, words: CueWords) -> bool:
    """ "Den Bericht wies der Hafen zurück": a nominative behind the verb, so what stands before it is the object."""
    return opens(_SUBJECTS, object_) or pattern(words.pronouns).fullmatch(object_) is not None or has(words.joins, object_[-4:])


@cache
def _pairs(words: CueWords) -> frozenset[str]:
    listed = f"{words.denied} {words.refuses} {words.promised} {words.confirmed} {words.asked} {words.announces}".split()
    particles = frozenset(words.particles.split())
    return frozenset(pair for pair in listed if pair.partition("_")[2] in particles and pair.count("_") == 1)
