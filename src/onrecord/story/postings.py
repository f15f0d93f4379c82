"""Which nodes bear a sign: look-ups that go through what is near in time only, however much is there.

A look-up of ("dam", 200) on a day of May gives {4: 40000} where node 4 of that week bears "dam" with the weight 200.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import chain

from onrecord.story.events.linkage import Days
from onrecord.story.nearness import WIDEST

DAYS_APART = 10
"""Days between two texts that are near in time; none of them is wider than `WIDEST`."""
_SPAN = 2
Term = tuple[str, int]
Sign = str | int
_Weighed = dict[str, tuple[list[int], bytearray]]
_Counted = dict[Sign, list[int]]


class Weighed:
    """Terms with weights of 0 to 255, by spans of days: what is of one day stands apart, so that a look-up need not reach as far."""

    def __init__(self) -> None:
        self._shelves: dict[int | None, tuple[_Weighed, _Weighed]] = {}

    def add(self, node: int, terms: Iterable[Term], days: Days | None) -> None:
        shelf = self._shelves.setdefault(_span(days), ({}, {}))[_wide(days)]
        for term, weight in terms:
            held = shelf.get(term)
            if held is None:
                held = shelf[term] = ([], bytearray())
            held[0].append(node)
            held[1].append(weight)

    def remove(self, node: int, terms: Iterable[Term], days: Days | None) -> None:
        shelf = self._shelves[_span(days)][_wide(days)]
        for term, _ in terms:
            nodes, weights = shelf[term]
            place = nodes.index(node)
            nodes.pop(place)
            weights.pop(place)
            if not nodes:
                del shelf[term]

    def products(self, terms: Iterable[Term], days: Days | None, within: Days | None = None) -> Mapping[int, int]:
        """Sum of the products of weights, by node, of all that is near in time and of some that is not.

        `within` some days: of all that begins there, of what has no date, and of some that begins on other days.
        """
        sums: dict[int, int] = defaultdict(int)
        listed = list(terms)
        for shelf in self._within(days, within):
            for term, mine in listed:
                held = shelf.get(term)
                if held is not None:
                    for node, theirs in zip(*held, strict=True):
                        sums[node] += mine * theirs
        return sums

    def _within(self, days: Days | None, within: Days | None) -> Iterator[_Weighed]:
        near = (days[0] - DAYS_APART) // _SPAN if days is not None and within is None else None
        for span in _spans(days, self._shelves, within):
            narrow, wide = self._shelves.get(span, ({}, {}))
            yield wide
            if span is None or near is None or span >= near:
                yield narrow


class Counted:
    """Signs without weight, by the same spans; what was added without days is found on every day."""

    def __init__(self) -> None:
        self._shelves: dict[int | None, _Counted] = {}

    def add(self, node: int, signs: Iterable[Sign], days: Days | None = None) -> None:
        shelf = self._shelves.setdefault(_span(days), {})
        for sign in signs:
            shelf.setdefault(sign, []).append(node)

    def remove(self, node: int, signs: Iterable[Sign], days: Days | None = None) -> None:
        shelf = self._shelves[_span(days)]
        for sign in signs:
            shelf[sign].remove(node)
            if not shelf[sign]:
                del shelf[sign]

    def shared(self, signs: Collection[Sign], least: int, days: Days | None = None, within: Days | None = None) -> list[tuple[int, int]]:
        """Nodes near in time (or `within` some days), and some that are not, that bear at least so many of `signs`, and how many."""
        shelves = [shelf for span in _spans(days, self._shelves, within) if (shelf := self._shelves.get(span))]
        counts = Counter(chain.from_iterable(held for shelf in shelves for sign in signs if (held := shelf.get(sign))))
        return [(node, count) for node, count in counts.items() if count >= least]


def _span(days: Days | None) -> int | None:
    return None if days is None else days[0] // _SPAN


def _spans(days: Days | None, held: Iterable[int | None], within: Days | None) -> Iterable[int | None]:
    """The spans that hold what is near `days`; all that are held where there is no date."""
    if days is None:
        return list(held)
    if within is not None:
        return (None, *range(within[0] // _SPAN, within[1] // _SPAN + 1))
    return (None, *range((days[0] - DAYS_APART - WIDEST) // _SPAN, (days[1] + DAYS_APART) // _SPAN + 1))


def _wide(days: Days | None) -> bool:
    return days is not None and days[0] != days[1]
