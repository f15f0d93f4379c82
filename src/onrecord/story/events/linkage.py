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
from onrecord.story.memory import Memory

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
    """`products` are the products of its sum vector with those of its neighbours, `square` the one with itself: sums of its members'."""

    members: list[int]
    total: Vector
    square: float
    days: Days | None = None
    near: set[int] = field(default_factory=set)
    products: dict[int, float] = field(default_factory=dict)

    @property
    def pairs(self) -> float:
        return len(self.members) * (len(self.members) - 1) / 2

    @property
    def cohesion(self) -> float:
        """Mean similarity inside, drawn towards a prior while there are few pairs."""
        inside = (self.square - len(self.members)) / 2
        return (inside + PRIOR_COHESION * PRIOR_PAIRS) / (self.pairs + PRIOR_PAIRS)


def link(vectors: Sequence[Vector], days: Sequence[Days | None] = (), memory: Memory | None = None) -> tuple[tuple[int, ...], ...]:
    """Partition of the indices of `vectors` (of length 1 or empty); groups and their members in index order.

    `days` are the first and last day (proleptic ordinal) of each, None where unknown: what lies far apart in time is less alike.
    """
    recall = memory or Memory()
    known = [*days, *[None] * (len(vectors) - len(days))]
    groups = {i: _Group([i], vector, recall.of(dot, vector, vector), known[i]) for i, vector in enumerate(vectors)}
    for left, right in near_pairs(vectors, recall):
        groups[left].near.add(right)
        groups[right].near.add(left)
        groups[left].products[right] = groups[right].products[left] = recall.of(dot, vectors[left], vectors[right])
    _join(groups, recall)
    return tuple(sorted(tuple(sorted(group.members)) for group in groups.values()))


def near_pairs(vectors: Sequence[Vector], memory: Memory | None = None) -> set[tuple[int, int]]:
    """Pairs that share heavy terms, at most `NEIGHBOURS` sought per vector among the `COMMON_AT` before it that bear a term."""
    recall = memory or Memory()
    postings: dict[str, list[tuple[int, float]]] = defaultdict(list)
    pairs: set[tuple[int, int]] = set()
    for index, vector in enumerate(vectors):
        scores: dict[int, float] = defaultdict(float)
        for term, mine in recall.of(leading, vector):
            held = postings[term]
            for other, weight in held[-COMMON_AT:]:
                scores[other] += weight * mine
            held.append((index, mine))
        pairs.update((other, index) for other in _best(scores))
    return pairs


def _best(scores: dict[int, float]) -> list[int]:
    """The `NEIGHBOURS` with the highest scores; of equal ones those that come first."""
    if len(scores) <= NEIGHBOURS:
        return list(scores)
    ranked = sorted((-round(score, _DIGITS), other) for other, score in scores.items())
    return [other for _, other in ranked[:NEIGHBOURS]]


def leading(vector: Vector) -> tuple[tuple[str, float], ...]:
    """The heaviest terms with their weights, the heaviest first."""
    return tuple((term, vector[term]) for term in nsmallest(LEADING_TERMS, vector, key=lambda term: (-vector[term], term)))


def _join(groups: dict[int, _Group], memory: Memory) -> None:
    heap = [_bid(groups, left, right, memory) for left, group in groups.items() for right in group.near if left < right]
    heapify(heap)
    while heap and -heap[0][0] >= FLOOR:
        closeness, left, right, sizes = heappop(heap)
        if _stale(groups, left, right, sizes) or not _alike(groups[left], groups[right], -closeness):
            continue
        _merge(groups, left, right, memory)
        for other in sorted(groups[left].near):
            heappush(heap, _bid(groups, min(left, other), max(left, other), memory))


def _bid(groups: dict[int, _Group], left: int, right: int, memory: Memory) -> tuple[float, int, int, int]:
    """Heap entry: the nearest pair first, then the pair that comes first; the sizes tell a bid made before a merge."""
    mine, theirs = groups[left], groups[right]
    mean = _fade(mine.days, theirs.days) * _product(groups, left, right, memory) / (len(mine.members) * len(theirs.members))
    return (-round(mean, _DIGITS), left, right, len(mine.members) + len(theirs.members))


def _product(groups: dict[int, _Group], left: int, right: int, memory: Memory) -> float:
    """Product of two sum vectors, worked out once."""
    known = groups[left].products.get(right)
    if known is None:
        known = memory.of(dot, groups[left].total, groups[right].total)
        groups[left].products[right] = groups[right].products[left] = known
    return known


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


def _merge(groups: dict[int, _Group], left: int, right: int, memory: Memory) -> None:
    """`right` into `left`; the products of the whole are the sums of its parts' products."""
    kept, gone = groups[left], groups[right]
    near = (kept.near | gone.near) - {left, right}
    products = {other: _product(groups, left, other, memory) + _product(groups, right, other, memory) for other in sorted(near)}
    kept.square += gone.square + 2 * _product(groups, left, right, memory)
    del groups[right]
    kept.members += gone.members
    kept.days = _span(kept.days, gone.days)
    kept.total = memory.of(_sum, kept.total, gone.total)
    for other in near:
        beside = groups[other]
        beside.near.discard(right)
        beside.near.add(left)
        beside.products.pop(right, None)
        beside.products[left] = products[other]
    kept.near, kept.products = near, products
    _forget_far(groups, left, memory)


def _sum(one: Vector, two: Vector) -> Vector:
    total = dict(one)
    for term, weight in two.items():
        total[term] = total.get(term, 0.0) + weight
    return total


def _forget_far(groups: dict[int, _Group], index: int, memory: Memory) -> None:
    """Keeps a group's neighbours few, else one huge story would make every merge cost as much as all documents."""
    group = groups[index]
    if len(group.near) <= 2 * NEIGHBOURS:
        return
    closeness = {other: -_bid(groups, index, other, memory)[0] for other in group.near}
    keep = set(nlargest(NEIGHBOURS, closeness, key=lambda other: (closeness[other], -other)))
    for other in group.near - keep:
        if len(groups[other].near) > 1:
            groups[other].near.discard(index)
            group.near.discard(other)
            groups[other].products.pop(index, None)
            group.products.pop(other, None)
