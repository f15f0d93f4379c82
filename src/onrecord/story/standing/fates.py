"""What became of drones and missiles: they hit, or every one of them was stopped on the way; of one attack both cannot be so.

"All 15 drones aimed at Orlo were shot down" is Fate("downed", {"drone"}); "12 of the 15 were shot down" says nothing of the others.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from onrecord.lang import words
from onrecord.lang.shapes.clashes import ClashWords
from onrecord.lang.shapes.cues import CueWords
from onrecord.model.story import Party
from onrecord.story.phrases import phrases
from onrecord.story.standing.roles import keyed, owner

_WORD = re.compile(r"[^\W_][\w’'ʼ\-]*")
_QUANTIFIED, _AT_THE_VERB, _BY = 4, 3, 3
_PASSIVE_WITHIN = 24


@dataclass(frozen=True, slots=True)
class Fate:
    """`weapons` are keys, the same in every language; `owners` the parties whose they are, where the words tell."""

    kind: Literal["hit", "downed"]
    weapons: frozenset[str]
    owners: frozenset[str] = frozenset()


def fate(text: str, code: str, parties: Sequence[Party] = ()) -> Fate | None:
    """None where nothing of the kind is said for certain, of some of them only, or both are."""
    hit, down = _hits(code).search(text), _downed(code).search(text)
    if (hit is None) == (down is None) or _partly(code).search(text):
        return None
    if down is not None:
        kinds = _all_of_them(text, down, code)
        return Fate("downed", kinds, _owners(text, code, parties)) if kinds and not _undone(code).search(text[: down.end()]) else None
    if hit is None or _undone(code).search(text[: hit.end()]):
        return None
    kinds = frozenset(key for key, found in _weapons(code) for weapon in found.finditer(text) if _strikes(text, weapon, hit, code))
    return Fate("hit", kinds, _owners(text, code, parties)) if kinds else None


def _owners(text: str, code: str, parties: Sequence[Party]) -> frozenset[str]:
    found = (owner(text, *weapon.span(), code, parties) for _, pattern in _weapons(code) for weapon in pattern.finditer(text))
    return frozenset(party for party in found if party)


def _all_of_them(text: str, verb: re.Match[str], code: str) -> frozenset[str]:
    """The weapons of which a word says "all", right before them or, behind them, right before the verb."""
    found = set()
    for key, weapon in ((key, match) for key, pattern in _weapons(code) for match in pattern.finditer(text)):
        before = _WORD.findall(text[: weapon.start()])[-_QUANTIFIED:]
        between = _WORD.findall(text[weapon.end() : verb.start()])[-_AT_THE_VERB:] if weapon.end() <= verb.start() else []
        if any(_whole(code).fullmatch(word) for word in (*before, *between)):
            found.add(key)
    return frozenset(found)


def _strikes(text: str, weapon: re.Match[str], verb: re.Match[str], code: str) -> bool:
    """The weapon does the hitting: it is no target ("a drone was hit"), and stands before the verb or behind a "by"."""
    near = _WORD.findall(text[: weapon.start()])[-_BY:]
    own = words("clashes", code, ClashWords)
    if own.noun_by:
        return not near or near[-1].casefold() not in words("cues", code, CueWords).prepositions.split()
    if any(word.casefold() in own.by.split() for word in near):
        return True
    by = phrases(own.by).match(text[verb.end() :].lstrip())
    return (
        by is None
        and weapon.end() <= verb.start()
        and not phrases(own.passive).search(text[weapon.end() : verb.start()][-_PASSIVE_WITHIN:])
    )


@cache
def _weapons(code: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return keyed(words("clashes", code, ClashWords).weapons)


@cache
def _hits(code: str) -> re.Pattern[str]:
    return phrases(words("clashes", code, ClashWords).hits)


@cache
def _downed(code: str) -> re.Pattern[str]:
    return phrases(words("clashes", code, ClashWords).downed)


@cache
def _whole(code: str) -> re.Pattern[str]:
    return phrases(words("clashes", code, ClashWords).whole)


@cache
def _partly(code: str) -> re.Pattern[str]:
    """What hits without having been aimed, and words by which some are left."""
    own = words("clashes", code, ClashWords)
    return phrases(f"{own.except_} {own.debris}")


@cache
def _undone(code: str) -> re.Pattern[str]:
    return phrases(f"{words('clashes', code, ClashWords).nearly} {words('cues', code, CueWords).negation}")
