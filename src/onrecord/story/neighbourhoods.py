"""Sets of documents small enough to be told at one go, kept up as documents come and go.

Of 100,000 reports on 1,000 happenings a new one touches the few dozen that share its terms, its days or its wording: its neighbourhood.

Two documents are near by a weight that depends on the two alone. All that hangs together at the lowest level of nearness is one
neighbourhood if it has at most `MOST` members; if it has more, so is what still hangs together at the next level, and so on (the single
link tree, cut where its branches become small). This is a function of the set, so the order of arrival changes nothing, and a document
that comes or goes changes only the neighbourhoods around it.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from heapq import nsmallest
from itertools import takewhile
from math import isqrt

from onrecord.story.events.linkage import Days
from onrecord.story.nearness import FULL, Trait
from onrecord.story.postings import DAYS_APART, Counted, Weighed

MOST = 256
LEVELS = (
    *((0.1, 30), (0.15, 30), (0.15, 4), (0.2, 4), (0.2, 3), (0.2, 2), (0.2, 1)),
    *((0.25, 1), (0.3, 1), (0.35, 0), (0.4, 0), (0.5, 0), (0.6, 0)),
)
"""Where a neighbourhood is cut: the least nearness of 0 to 1, and the stretch of 2 ** n days of the calendar that both are of.

What is told day after day for months is cut by its days before its nearness shatters it: 16 days, 8, 4, 2.
"""
FAR, HEAVIEST, LEAST_HEAVY = 0.25, 10, 2
"""Nearness of texts that are more than `DAYS_APART` days apart; they are found by two terms that are among the heaviest of both."""
UNDATED = 0.4
"""Nearness that stands for a day in common where one has no date."""
LEAST_MARKS, LEAST_ROWS = 4, 3
_TIED = len(LEVELS) - 1
_CUTS = tuple((round(least * FULL * FULL), days) for least, days in LEVELS)
_LEAST, _SURE, _FAR = _CUTS[0][0], round(UNDATED * FULL * FULL), round(FAR * FULL * FULL)
Neighbourhood = tuple[str, ...]


@dataclass(slots=True)
class _Node:
    """One wording on its days, with the keys that have it. `near` are its neighbours by level."""

    trait: Trait
    keys: list[str] = field(default_factory=list)
    near: dict[int, array[int]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Block:
    nodes: frozenset[int]
    level: int
    keys: Neighbourhood


@dataclass(frozen=True, slots=True)
class Moved:
    """What changed: neighbourhoods that are no more, and new ones. A neighbourhood is the sorted tuple of its keys."""

    gone: tuple[Neighbourhood, ...]
    new: tuple[Neighbourhood, ...]
    seen: int = 0
    """How many pairs and members were looked at, a measure of the work."""


class Neighbourhoods:
    """`put` and `drop`, then `settle` says what changed."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._ids: dict[tuple[bytes, Days | None], int] = {}
        self._of: dict[str, int] = {}
        self._nodes: dict[int, _Node] = {}
        self._next = 0
        self._terms = Weighed()
        self._heavy, self._marks, self._rows = Counted(), Counted(), Counted()
        self._languages: set[str] = set()
        self._blocks: dict[int, _Block] = {}
        self._dirty: set[int] = set()
        self._lost: list[tuple[int, int]] = []
        self._gone: dict[Neighbourhood, None] = {}
        self._whole = True
        self._ties: set[tuple[int, int]] = set()
        self._seen = 0

    def __len__(self) -> int:
        return len(self._of)

    def __contains__(self, key: object) -> bool:
        return key in self._of

    def put(self, key: str, trait: Trait) -> None:
        """A new key, or other words under a known one."""
        node = self._ids.get((trait.wording, trait.days))
        if node is not None and self._of.get(key) == node:
            return
        self.drop(key)
        if node is None or node not in self._nodes:
            node = self._new(trait)
        self._nodes[node].keys.append(key)
        self._of[key] = node
        self._stir(node)

    def drop(self, key: str) -> None:
        """The key goes, if it is there."""
        node = self._of.pop(key, None)
        if node is None:
            return
        held = self._nodes[node]
        self._stir(node)
        held.keys.remove(key)
        if not held.keys:
            self._remove(node, held)

    def tie(self, pairs: Iterable[tuple[str, str]]) -> None:
        """Pairs of keys that belong together by somebody's word, as near as can be; pairs given before and not now are set free."""
        known = {(self._of[one], self._of[two]) for one, two in pairs if one in self._of and two in self._of}
        wanted = {(min(pair), max(pair)) for pair in known if pair[0] != pair[1]}
        for pair in self._ties - wanted:
            self._unlink(pair[0], pair[1], _TIED)
            self._unlink(pair[1], pair[0], _TIED)
            self._lost += [(node, _TIED) for node in pair]
        for pair in wanted - self._ties:
            self._link(*pair, _TIED)
        for node in {node for pair in wanted ^ self._ties for node in pair}:
            self._stir(node)
        self._ties = wanted

    def neighbourhood(self, key: str) -> Neighbourhood:
        """All that is told together with `key`, as last settled. Raises KeyError if it is not there."""
        return self._blocks[self._of[key]].keys

    def settle(self) -> Moved:
        """Neighbourhoods that came and went since the last time."""
        whole = len(self._nodes) <= self._most
        if whole or self._whole != whole:
            self._dirty.update(self._nodes)
        self._whole = whole
        self._recheck_lost()
        new = self._settled_whole() if whole else self._settled()
        gone = tuple(keys for keys in self._gone if keys not in new)
        moved = Moved(gone, tuple(keys for keys in new if keys not in self._gone), self._seen)
        self._gone, self._seen = {}, 0
        return moved

    def _settled_whole(self) -> dict[Neighbourhood, None]:
        for node in list(self._blocks):
            self._leave(node)
        self._dirty.clear()
        return {self._enter(set(self._nodes), -1): None} if self._nodes else {}

    def _settled(self) -> dict[Neighbourhood, None]:
        new: dict[Neighbourhood, None] = {}
        while self._dirty:
            node = self._dirty.pop()
            if node not in self._nodes:
                continue
            level, found = self._around(node)
            for other in found:
                self._leave(other)
            self._dirty -= found
            new[self._enter(found, level)] = None
        return new

    def _around(self, node: int) -> tuple[int, set[int]]:
        """The lowest level at which what hangs together around `node` is small, and those nodes; at the last level, however many."""
        for level in range(len(LEVELS)):
            found = self._hanging(node, level, self._most if level < _TIED else len(self._nodes))
            if found is not None:
                return level, found
        raise AssertionError("the last level has no bound")

    def _hanging(self, node: int, level: int, most: int) -> set[int] | None:
        """All nodes that hang together with `node` at `level`; None if there are more than `most`."""
        found, open_ones = {node}, [node]
        while open_ones:
            for nearness, others in self._nodes[open_ones.pop()].near.items():
                if nearness >= level:
                    fresh = set(others) - found
                    self._seen += len(fresh)
                    found |= fresh
                    open_ones += fresh
            if len(found) > most:
                return None
        return found

    def _enter(self, nodes: set[int], level: int) -> Neighbourhood:
        keys = tuple(sorted(key for node in nodes for key in self._nodes[node].keys))
        block = _Block(frozenset(nodes), level, keys)
        self._blocks.update(dict.fromkeys(nodes, block))
        return keys

    def _leave(self, node: int) -> None:
        """The block of `node` is no more; its nodes are looked at again."""
        block = self._blocks.get(node)
        if block is None:
            return
        self._gone[block.keys] = None
        for other in block.nodes:
            self._blocks.pop(other, None)
            if other in self._nodes:
                self._dirty.add(other)

    def _stir(self, node: int) -> None:
        self._dirty.add(node)
        self._leave(node)

    def _new(self, trait: Trait) -> int:
        """A node with its links; the blocks it hangs on to are looked at again."""
        self._hear(trait.language)
        node, self._next = self._next, self._next + 1
        self._ids[trait.wording, trait.days] = node
        self._nodes[node] = _Node(trait)
        for other, level in self._near(trait).items():
            self._link(node, other, level)
            block = self._blocks.get(other)
            if block is not None and level >= block.level:
                self._leave(other)
        self._post(node, trait)
        return node

    def _link(self, one: int, two: int, level: int) -> None:
        for mine, theirs in ((one, two), (two, one)):
            near = self._nodes[mine].near
            held = near.get(level)
            if held is None:
                held = near[level] = array("I")
            held.append(theirs)

    def _remove(self, node: int, held: _Node) -> None:
        del self._nodes[node]
        self._ids.pop((held.trait.wording, held.trait.days), None)
        self._unpost(node, held.trait)
        for level, others in held.near.items():
            for other in others:
                self._unlink(other, node, level)
                self._lost.append((other, level))
        self._ties = {pair for pair in self._ties if node not in pair}

    def _unlink(self, one: int, two: int, level: int) -> None:
        """`two` goes from the neighbours of `one`; a tie may stand beside a link of the same two."""
        self._nodes[one].near[level].remove(two)

    def _recheck_lost(self) -> None:
        """What hung on to a removed node may have become small enough at a lower level."""
        lost, self._lost = self._lost, []
        for node, nearness in lost:
            block = self._blocks.get(node)
            if block is None or self._whole:
                continue
            for level in range(min(nearness + 1, block.level)):
                found = self._hanging(node, level, self._most)
                if found is not None:
                    for other in found:
                        self._stir(other)
                    break

    def _near(self, trait: Trait) -> dict[int, int]:
        """The levels of the nodes that are near."""
        told = self._terms.products(trait.terms, trait.days)
        weights = {other: weight for other, weight in told.items() if weight >= _LEAST and self._in_time(trait, other)}
        for other, weight in (*self._long_ago(trait), *self._agreeing(trait), *self._reprinted(trait)):
            weights[other] = max(weights.get(other, 0), weight)
        self._seen += len(weights)
        return {other: _level(weight, trait.days, self._nodes[other].trait.days) for other, weight in weights.items() if weight >= _LEAST}

    def _long_ago(self, trait: Trait) -> Iterator[tuple[int, int]]:
        """Nodes of other times that are much alike."""
        if trait.days is None:
            return
        mine = dict(trait.terms)
        for other, _ in self._heavy.shared(_heaviest(trait), LEAST_HEAVY):
            if not self._in_time(trait, other):
                weight = sum([mine[term] * theirs for term, theirs in self._nodes[other].trait.terms if term in mine])
                if weight >= _FAR:
                    yield other, weight

    def _agreeing(self, trait: Trait) -> Iterator[tuple[int, int]]:
        """Nodes in other languages with some of the same names and numbers."""
        if len(self._languages) < 2 or not trait.language:
            return
        for other, shared in self._marks.shared(trait.marks, LEAST_MARKS, trait.days):
            theirs = self._nodes[other].trait
            if theirs.language != trait.language and self._in_time(trait, other):
                yield other, shared * FULL * FULL // max(1, isqrt(len(trait.marks) * len(theirs.marks)))

    def _reprinted(self, trait: Trait) -> Iterator[tuple[int, int]]:
        """Nodes of whatever day with some of the same rows of words."""
        for other, shared in self._rows.shared(trait.rows, LEAST_ROWS):
            yield other, shared * FULL * FULL // min(len(trait.rows), len(self._nodes[other].trait.rows))

    def _in_time(self, trait: Trait, other: int) -> bool:
        mine, theirs = trait.days, self._nodes[other].trait.days
        return mine is None or theirs is None or max(mine[0], theirs[0]) - min(mine[1], theirs[1]) <= DAYS_APART

    def _post(self, node: int, trait: Trait) -> None:
        self._terms.add(node, trait.terms, trait.days)
        self._heavy.add(node, _heaviest(trait))
        self._rows.add(node, trait.rows)
        if len(self._languages) > 1:
            self._post_marks(node, trait)

    def _hear(self, language: str) -> None:
        """Marks are of use only beside another language; until one is there they need no room."""
        known = len(self._languages)
        self._languages |= {language} - {""}
        if known == 1 and len(self._languages) == 2:
            for node, held in self._nodes.items():
                self._post_marks(node, held.trait)

    def _post_marks(self, node: int, trait: Trait) -> None:
        if trait.language:
            self._marks.add(node, trait.marks, trait.days)

    def _unpost(self, node: int, trait: Trait) -> None:
        self._terms.remove(node, trait.terms, trait.days)
        self._heavy.remove(node, _heaviest(trait))
        self._rows.remove(node, trait.rows)
        if trait.language and len(self._languages) > 1:
            self._marks.remove(node, trait.marks, trait.days)


def _heaviest(trait: Trait) -> list[str]:
    return [term for term, _ in nsmallest(HEAVIEST, trait.terms, key=lambda pair: (-pair[1], pair[0]))]


def _level(weight: int, mine: Days | None, theirs: Days | None) -> int:
    """The last level at which two are near that are near at all."""
    return max(0, bisect_right(_LEASTS[_apart(mine, theirs, weight)], weight) - 1)


def _leasts(apart: int) -> list[int]:
    """The least nearness of each level that two can be of that lie so far apart in the calendar."""
    return [least for least, _ in takewhile(lambda cut: cut[1] >= apart, _CUTS)]


_LEASTS = tuple(map(_leasts, range(LEVELS[0][1] + 1)))


def _apart(mine: Days | None, theirs: Days | None, weight: int) -> int:
    """n where 2 ** n days is the smallest stretch of the calendar that holds the first day of both."""
    if mine is None or theirs is None:
        return 0 if weight >= _SURE or mine is theirs else LEVELS[0][1]
    return (mine[0] ^ theirs[0]).bit_length()
