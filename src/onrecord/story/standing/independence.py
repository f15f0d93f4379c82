"""The most tellings of which no two are in each other's way.

`largest([{1}, {0, 2}, {1}])` gives (0, 2): the middle one may retell either of the others, which does not make those two one.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

ASKED_AT_MOST = 60


def largest(ways: Sequence[Set[int]]) -> tuple[int, ...]:
    """A largest set of places none of which stands in the `ways` of another, in order; `ways` is symmetric.

    Exact (vertices of at most one neighbour are taken, else the one with most is tried in and out: Tarjan and Trojanowski 1977) for the
    first `ASKED_AT_MOST`; later places are left out. To put two places together or in each other's way never makes the set larger.
    """
    first = frozenset(range(min(len(ways), ASKED_AT_MOST)))
    return tuple(sorted(_best(first, {place: frozenset(ways[place]) & first for place in first}, {})))


def _best(left: frozenset[int], ways: dict[int, frozenset[int]], known: dict[frozenset[int], frozenset[int]]) -> frozenset[int]:
    if not left:
        return left
    if left not in known:
        free = next((place for place in sorted(left) if len(ways[place] & left) <= 1), None)
        if free is not None:
            known[left] = _best(left - ways[free] - {free}, ways, known) | {free}
        else:
            known[left] = _tried(left, ways, known)
    return known[left]


def _tried(left: frozenset[int], ways: dict[int, frozenset[int]], known: dict[frozenset[int], frozenset[int]]) -> frozenset[int]:
    busiest = max(sorted(left), key=lambda place: len(ways[place] & left))
    within = _best(left - ways[busiest] - {busiest}, ways, known) | {busiest}
    without = _best(left - {busiest}, ways, known)
    return within if len(within) >= len(without) else without
