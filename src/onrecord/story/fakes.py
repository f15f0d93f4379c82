"""Who calls a claim, a video, a text or a document made up.

"The video was staged, the governor said" has one Accuser, the governor; "the video is not fake" has none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from onrecord.lang import words
from onrecord.lang.shapes.clashes import ClashWords
from onrecord.model.claims import Statement
from onrecord.model.text import Span
from onrecord.story.phrases import phrases
from onrecord.story.units import Unit, words_of

_WORD = re.compile(r"[\w’']+")
_NEGATED_WITHIN, _NAMED_WITHIN, _BEHIND = 3, 3, 14
_READ_AT_MOST = 400
_SURE = ("asserted", "denied", "confirmed")


@dataclass(frozen=True, slots=True)
class Accuser:
    """By name; the statement where one is read ("called the video a fake" has none), and the nouns of what is called made up."""

    name: str
    statement: Statement | None
    things: frozenset[str]


def accusers(unit: Unit) -> tuple[Accuser, ...]:
    """Everyone who calls something made up in the unit, once each, in text order."""
    spoken = [s for s in unit.statements if s.speaker and not s.inside and not s.conditional and s.stance in _SURE]
    found: list[tuple[int, str, Statement | None, frozenset[str]]] = [
        (s.content[0].start, s.speaker.name, s, _forged(_said(unit, s), unit)) for s in spoken if s.content and s.speaker
    ]
    found += [(span.start, name, None, _forged(words_of(unit, span), unit)) for span in unit.sentences if (name := _subject(unit, span))]
    made = [Accuser(name, statement, things) for _, name, statement, things in sorted(found, key=lambda one: one[0]) if things]
    return tuple({accuser.name: accuser for accuser in reversed(made)}.values())[::-1]


def accuses_first(unit: Unit) -> bool:
    """Whether the unit opens with such a charge: nobody else says anything before."""
    charges = accusers(unit)
    if not charges:
        return False
    first = next((s for s in unit.statements if s.speaker and not s.inside), None)
    return first is None or first == charges[0].statement or first.speaker is None or first.speaker.name == charges[0].name


def _said(unit: Unit, statement: Statement) -> str:
    return " ".join(words_of(unit, span) for span in statement.content)


def _forged(text: str, unit: Unit) -> frozenset[str]:
    """The nouns in the text of what a word behind them calls made up; empty where the word is turned round.

    "The video was forged" charges, "a man with forged papers" tells of a crime.
    """
    charge, thing, nay = _guide((unit.language or "")[:2])
    found = charge.search(text[:_READ_AT_MOST])
    if found is None or nay.search(" ".join(_WORD.findall(text[: found.start()])[-_NEGATED_WITHIN:])):
        return frozenset()
    named = thing.finditer(text[: found.start()])
    return frozenset(match.group().casefold()[:5] for match in named if _meant(text, match, found, unit))


def _meant(text: str, thing: re.Match[str], charge: re.Match[str], unit: Unit) -> bool:
    """The thing is one already spoken of, and the charge no mere adjective right behind it."""
    between = _WORD.findall(text[thing.end() : charge.start()])
    before = [word.casefold() for word in _WORD.findall(text[: thing.start()])[-_NAMED_WITHIN:]]
    definite = words("clashes", unit.language, ClashWords).definite.split()
    known = not definite or any(word in definite or word.endswith(("'s", "’s")) for word in before)
    return known and 0 < len(between) <= _BEHIND


def _subject(unit: Unit, sentence: Span) -> str:
    """The first one named in a sentence in which nobody is read as speaking and that calls something a fake; empty without."""
    if any(s.speaker and any(span.overlaps(sentence) for span in s.content) for s in unit.statements):
        return ""
    text = words_of(unit, sentence)
    called = _called((unit.language or "")[:2]).search(text)
    named = [m for m in unit.mentions if m.kind in ("person", "organisation", "state") and sentence.covers(m.span)]
    before = [m for m in named if called and m.span.end - sentence.start <= called.start()]
    nearest = max(before, key=lambda m: m.span.start, default=None)
    return nearest.name if nearest else ""


def things_in(unit: Unit) -> frozenset[str]:
    """The nouns of what can be made up that stand in the unit."""
    return frozenset(match.group().casefold()[:5] for match in _guide((unit.language or "")[:2])[1].finditer(unit.text[:2000]))


@cache
def _guide(code: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    own = words("clashes", code, ClashWords)
    return phrases(own.fakes), phrases(own.faked), phrases(own.not_fake)


@cache
def _called(code: str) -> re.Pattern[str]:
    return phrases(words("clashes", code, ClashWords).called)
