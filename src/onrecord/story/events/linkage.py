"""Groups of like things: average link that joins two groups only if they are as close to each other as each is within itself.

`link([{"dam": 1.0}, {"dam": 1.0}, {"vote": 1.0}])` gives `((0, 1), (2,))`.

Two look-alike events share most words, so no fixed threshold parts them; but each is denser inside than the two are towards each other
(relative closeness, Karypis, Han and Kumar 1999). The mean similarity of two groups is the product of their sum vectors
(group average on centroids, Cutting et al. 1992), so only near pairs are kept and nothing grows with the square of the input.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush, nlargest, nsmallest
from math import log10, sqrt

from onrecord.story.events.terms import Vector, dot

FLOOR = 0.12
CLOSENESS = 0.68
PRIOR_COHESION = 1.5 * FLOOR
PRIOR_PAIRS = 3
LEADING_TERMS = 30
COMMON_AT = 150
NEIGHBOURS = 60
FADING = 0.1
FADING_FROM = 3
_DIGITS = 9
Days = tuple[int, int]


@dataclass(slots=True)
class _Group:
    members: list[int]
    total: Vector
    days: Days | None = None
    near: set[int] = field(default_factory=set)

    @property
    def pairs(self) -> float:
        return len(self.members) * (len(self.members) - 1) / 2

    @property
    def cohesion(self) -> float:
        """Mean similarity inside, drawn towards a prior while there are few pairs."""
        inside = (dot(self.total, self.total) - len(self.members)) / 2
        return (inside + PRIOR_COHESION * PRIOR_PAIRS) / (self.pairs + PRIOR_PAIRS)


def link(vectors: Sequence[Vector], days: Sequence[Days | None] = ()) -> tuple[tuple[int, ...], ...]:
    """Partition of the indices of `vectors` (of length 1 or empty); groups and their members in index order.

    `days` are the first and last day (proleptic ordinal) of each, None where unknown: what lies far apart in time is less alike.
    """
    known = [*days, *[None] * (len(vectors) - len(days))]
    groups = {index: _Group([index], dict(vector), known[index]) for index, vector in enumerate(vectors)}
    for left, right in near_pairs(vectors):
        groups[left].near.add(right)
        groups[right].near.add(left)
    _join(groups)
    return tuple(sorted(tuple(sorted(group.members)) for group in groups.values()))


def near_pairs(vectors: Sequence[Vector]) -> set[tuple[int, int]]:
    """Pairs that share heavy terms, at most `NEIGHBOURS` sought per vector among the `COMMON_AT` before it that bear a term."""
    postings: dict[str, list[tuple[int, float]]] = defaultdict(list)
    pairs = set()
    for index, vector in enumerate(vectors):
        scores: dict[int, float] = defaultdict(float)
        for term in _leading(vector):
            for other, weight in postings[term][-COMMON_AT:]:
                scores[other] += weight * vector[term]
            postings[term].append((index, vector[term]))
        for other in nlargest(NEIGHBOURS, scores, key=lambda each: (round(scores[each], _DIGITS), -each)):
            pairs.add((other, index))
    return pairs


def _leading(vector: Vector) -> list[str]:
    return nsmallest(LEADING_TERMS, vector, key=lambda term: (-vector[term], term))


def _join(groups: dict[int, _Group]) -> None:
    heap = [_bid(groups, left, right) for left, group in groups.items() for right in group.near if left < right]
    heapify(heap)
    while heap and -heap[0][0] >= FLOOR:
        closeness, left, right, sizes = heappop(heap)
        if _stale(groups, left, right, sizes) or not _alike(groups[left], groups[right], -closeness):
            continue
        _merge(groups, left, right)
        for other in sorted(groups[left].near):
            heappush(heap, _bid(groups, min(left, other), max(left, other)))


def _bid(groups: dict[int, _Group], left: int, right: int) -> tuple[float, int, int, int]:
    """Heap entry: the nearest pair first, then the pair that comes first; the sizes tell a bid made before a merge."""
    mine, theirs = groups[left], groups[right]
    mean = _fade(mine.days, theirs.days) * dot(mine.total, theirs.total) / (len(mine.members) * len(theirs.members))
    return (-round(mean, _DIGITS), left, right, len(mine.members) + len(theirs.members))


def _fade(mine: Days | None, theirs: Days | None) -> float:
    """1 within some days, 0.8 a year apart; 1 where a date is missing."""
    if mine is None or theirs is None:
        return 1.0
    gap = max(0, max(mine[0], theirs[0]) - min(mine[1], theirs[1]))
    return max(0.0, 1 - FADING * log10(1 + gap / FADING_FROM))


def _span(mine: Days | None, theirs: Days | None) -> Days | None:
    if mine is None or theirs is None:
        return mine or theirs
    return min(mine[0], theirs[0]), max(mine[1], theirs[1])


def _stale(groups: dict[int, _Group], left: int, right: int, sizes: int) -> bool:
    return left not in groups or right not in groups or len(groups[left].members) + len(groups[right].members) != sizes


def _alike(left: _Group, right: _Group, mean: float) -> bool:
    if min(len(left.members), len(right.members)) < 2:
        return True
    return mean >= CLOSENESS * sqrt(left.cohesion * right.cohesion)


def _merge(groups: dict[int, _Group], left: int, right: int) -> None:
    kept, gone = groups[left], groups.pop(right)
    kept.members += gone.members
    kept.days = _span(kept.days, gone.days)
    for term, weight in gone.total.items():
        kept.total[term] = kept.total.get(term, 0.0) + weight
    for other in gone.near - {left}:
        groups[other].near.discard(right)
        groups[other].near.add(left)
    kept.near = (kept.near | gone.near) - {left, right}
    _forget_far(groups, left)


def _forget_far(groups: dict[int, _Group], index: int) -> None:
    """Keeps a group's neighbours few, else one huge story would make every merge cost as much as all documents."""
    group = groups[index]
    if len(group.near) <= 2 * NEIGHBOURS:
        return
    closeness = {other: -_bid(groups, index, other)[0] for other in group.near}
    keep = set(nlargest(NEIGHBOURS, closeness, key=lambda other: (closeness[other], -other)))
    for other in group.near - keep:
        if len(groups[other].near) > 1:
            groups[other].near.discard(index)
            group.near.discard(other)
