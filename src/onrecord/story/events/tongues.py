"""Joins events told in several languages: the words differ, but the names and numbers agree.

A German and a Ukrainian group that both name Orlo, Brask, Kerrow, 112 and 6400 become one; two that share only "Orlo" stay two.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import timedelta

from onrecord.story.anchors import anchors
from onrecord.story.events.linkage import near_pairs
from onrecord.story.events.terms import Vector, dot, unit
from onrecord.story.memory import Memory
from onrecord.story.pieces import Piece

AGREEMENT = 0.4
SHARE_FOUND = 0.5
LEAST_SHARED = 4
DAYS_APART = 7
NOUNS_ARE_CAPITALISED = "de"
Group = tuple[Piece, ...]


def join_languages(groups: Sequence[Group], memory: Memory | None = None) -> list[Group]:
    """`groups` with those of different languages joined that agree most; a joined group has each language from one group only."""
    spoken = [frozenset((piece.language or "")[:2] for piece in group) - {""} for group in groups]
    if len(frozenset[str]().union(*spoken)) < 2:
        return list(groups)
    recall = memory or Memory()
    marked = [_marks(group, recall) for group in groups]
    home = list(range(len(groups)))
    for _, left, right in sorted(_agreeing(groups, marked, spoken)):
        one, other = home[left], home[right]
        if one != other and not spoken[one] & spoken[other]:
            spoken[one] |= spoken[other]
            home = [one if place == other else place for place in home]
    together: dict[int, Group] = {}
    for place, group in zip(home, groups, strict=True):
        together[place] = together.get(place, ()) + group
    return list(together.values())


def _marks(group: Group, memory: Memory) -> Vector:
    """Each name and number with the share of the group's texts that bear it."""
    counts = Counter(mark for piece in group for mark in memory.of(_anchors, piece))
    return {mark: count / len(group) for mark, count in counts.items()}


def _anchors(piece: Piece) -> tuple[str, ...]:
    return anchors(f"{piece.title}\n{piece.text}")


def _agreeing(groups: Sequence[Group], marked: list[Vector], spoken: list[frozenset[str]]) -> list[tuple[float, int, int]]:
    """Pairs that agree, the nearest first; groups that share a language were told apart by their words already."""
    pairs = ((left, right) for left, right in near_pairs([unit(marks) for marks in marked]) if _may_join(groups, spoken, left, right))
    return [(-round(agreed, 9), left, right) for left, right in pairs if (agreed := _agreement(marked, spoken, left, right))]


def _may_join(groups: Sequence[Group], spoken: list[frozenset[str]], left: int, right: int) -> bool:
    return bool(spoken[left] and spoken[right] and not spoken[left] & spoken[right]) and _near_in_time(groups[left], groups[right])


def _agreement(marked: list[Vector], spoken: list[frozenset[str]], left: int, right: int) -> float:
    """Cosine of names and numbers, 0 under the bar.

    Beside German, whose nouns look like names, it is the share of the other side's names that the German side has.
    """
    mine, theirs = marked[left], marked[right]
    if len(mine.keys() & theirs.keys()) < LEAST_SHARED:
        return 0.0
    if NOUNS_ARE_CAPITALISED in spoken[left] | spoken[right]:
        named, in_german = (theirs, mine) if NOUNS_ARE_CAPITALISED in spoken[left] else (mine, theirs)
        share = sum(weight for mark, weight in named.items() if mark in in_german) / sum(named.values())
        return share if share >= SHARE_FOUND else 0.0
    agreed = dot(unit(mine), unit(theirs))
    return agreed if agreed >= AGREEMENT else 0.0


def _near_in_time(left: Group, right: Group) -> bool:
    """False only if both groups are dated and `DAYS_APART` or more lie between them."""
    mine, theirs = ([piece.published for piece in group if piece.published] for group in (left, right))
    if not mine or not theirs:
        return True
    starts = max(min(when.first_day for when in mine), min(when.first_day for when in theirs))
    ends = min(max(when.last_day for when in mine), max(when.last_day for when in theirs))
    return starts - ends <= timedelta(days=DAYS_APART)
