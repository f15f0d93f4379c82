"""Which nodes are near a text, and how near: by heavy terms within days, by much in common at any time, by rows of words, by marks.

A report of a burst dam finds the reports of that week with "dam", "burst" and "orlo" among their heaviest terms, and a reprint of May.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from heapq import nsmallest
from math import isqrt

from onrecord.story.events.linkage import Days
from onrecord.story.nearness import FULL, Trait
from onrecord.story.postings import DAYS_APART, Counted, Weighed

LEAST = 0.1
"""What is less near is not near at all."""
FAR, HEAVIEST, LEAST_HEAVY = 0.25, 10, 2
"""Nearness of texts that are more than `DAYS_APART` days apart; they are found by two terms that are among the heaviest of both."""
LEAST_MARKS, LEAST_ROWS = 4, 3
_LEAST, _FAR = round(LEAST * FULL * FULL), round(FAR * FULL * FULL)


class Nearby:
    """Nodes by what they are found by. `traits` are those of all nodes; marks are posted once `across` languages."""

    def __init__(self, traits: Mapping[int, Trait]) -> None:
        self._traits = traits
        self._terms = Weighed()
        self._heavy, self._marks, self._rows = Counted(), Counted(), Counted()
        self._held: dict[int, None] = {}
        self._across = False

    def __len__(self) -> int:
        return len(self._held)

    def across(self) -> None:
        """Marks are of use only beside another language; until one is there they need no room."""
        self._across = True
        for node in self._held:
            self._post_marks(node)

    def add(self, node: int) -> None:
        trait = self._traits[node]
        self._held[node] = None
        self._terms.add(node, trait.terms, trait.days)
        self._heavy.add(node, heaviest(trait))
        self._rows.add(node, trait.rows)
        if self._across:
            self._post_marks(node)

    def remove(self, node: int) -> None:
        trait = self._traits[node]
        del self._held[node]
        self._terms.remove(node, trait.terms, trait.days)
        self._heavy.remove(node, heaviest(trait))
        self._rows.remove(node, trait.rows)
        if self._across and trait.language:
            self._marks.remove(node, trait.marks, trait.days)

    def near(self, trait: Trait, within: Days | None = None) -> dict[int, int]:
        """Nearness of nodes, as a share of the square of `FULL`; `within` some days: of all whose first day is one of these, and of some
        others.
        """
        told = self._terms.products(trait.terms, trait.days, within)
        weights = {
            other: weight
            for other, weight in told.items()
            if weight >= _LEAST and (self._in_time(trait, other) or (within and weight >= _FAR and self._heavy_alike(trait, other)))
        }
        far = self._long_ago(trait) if within is None else ()
        for other, weight in (*far, *self._agreeing(trait, within), *self._reprinted(trait)):
            if weight >= _LEAST:
                weights[other] = max(weights.get(other, 0), weight)
        return weights

    def _long_ago(self, trait: Trait) -> Iterator[tuple[int, int]]:
        """Nodes of other times that are much alike."""
        if trait.days is None:
            return
        mine = dict(trait.terms)
        for other, _ in self._heavy.shared(heaviest(trait), LEAST_HEAVY):
            if not self._in_time(trait, other):
                weight = sum([mine[term] * theirs for term, theirs in self._traits[other].terms if term in mine])
                if weight >= _FAR:
                    yield other, weight

    def _heavy_alike(self, trait: Trait, other: int) -> bool:
        return len({*heaviest(trait)} & {*heaviest(self._traits[other])}) >= LEAST_HEAVY

    def _agreeing(self, trait: Trait, within: Days | None) -> Iterator[tuple[int, int]]:
        """Nodes in other languages with some of the same names and numbers."""
        if not self._across or not trait.language:
            return
        for other, shared in self._marks.shared(trait.marks, LEAST_MARKS, trait.days, within):
            theirs = self._traits[other]
            if theirs.language != trait.language and self._in_time(trait, other):
                yield other, shared * FULL * FULL // max(1, isqrt(len(trait.marks) * len(theirs.marks)))

    def _reprinted(self, trait: Trait) -> Iterator[tuple[int, int]]:
        """Nodes of whatever day with some of the same rows of words."""
        for other, shared in self._rows.shared(trait.rows, LEAST_ROWS):
            yield other, shared * FULL * FULL // min(len(trait.rows), len(self._traits[other].rows))

    def _in_time(self, trait: Trait, other: int) -> bool:
        mine, theirs = trait.days, self._traits[other].days
        return mine is None or theirs is None or max(mine[0], theirs[0]) - min(mine[1], theirs[1]) <= DAYS_APART

    def _post_marks(self, node: int) -> None:
        trait = self._traits[node]
        if trait.language:
            self._marks.add(node, trait.marks, trait.days)


def heaviest(trait: Trait) -> list[str]:
    return [term for term, _ in nsmallest(HEAVIEST, trait.terms, key=lambda pair: (-pair[1], pair[0]))]
