"""A look-up finds all that is near in time and shares a sign, and goes through little that is not."""

from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from onrecord.story.events.linkage import Days
from onrecord.story.nearness import WIDEST
from onrecord.story.postings import DAYS_APART, Counted, Weighed

TERMS = "abcdef"


def some_days(of: Random) -> Days | None:
    first = 730_000 + of.randrange(90)
    return None if of.random() < 0.1 else (first, first + of.choice((0, 0, 0, of.randrange(WIDEST + 1))))


def near_in_time(one: Days | None, two: Days | None) -> bool:
    return one is None or two is None or max(one[0], two[0]) - min(one[1], two[1]) <= DAYS_APART


@given(st.integers(0, 1 << 32))
def test_products_and_counts_are_those_of_going_through_everything(seed: int) -> None:
    """Nodes come and go; what is found of other times is for the caller to leave out."""
    of, weighed, counted = Random(seed), Weighed(), Counted()
    held: dict[int, tuple[dict[str, int], Days | None]] = {}
    for node in range(40):
        terms, days = {term: of.randrange(1, 256) for term in of.sample(TERMS, 3)}, some_days(of)
        weighed.add(node, terms.items(), days)
        counted.add(node, terms, days)
        held[node] = terms, days
    for node in of.sample(range(40), 15):
        terms, days = held.pop(node)
        weighed.remove(node, terms.items(), days)
        counted.remove(node, terms, days)
    mine, now = {term: of.randrange(1, 256) for term in of.sample(TERMS, 3)}, some_days(of)
    near = {node: terms for node, (terms, days) in held.items() if near_in_time(now, days)}
    products = weighed.products(mine.items(), now)
    shared = dict(counted.shared(mine, 2, now))
    for node, terms in near.items():
        assert products.get(node, 0) == sum(mine[term] * weight for term, weight in terms.items() if term in mine)
        common = len(mine.keys() & terms.keys())
        assert shared.get(node, 0) == (common if common >= 2 else 0)


def test_a_look_up_goes_through_some_weeks_of_a_year() -> None:
    weighed = Weighed()
    for day in range(365):
        weighed.add(day, [("dam", 100)], (730_000 + day, 730_000 + day))
    assert len(weighed.products([("dam", 100)], (730_180, 730_180))) <= 2 * DAYS_APART + 10


def test_signs_without_days_are_found_on_every_day() -> None:
    counted = Counted()
    counted.add(1, ["dam", "burst"])
    assert counted.shared(["burst", "dam", "town"], 2, (730_000, 730_000)) == [(1, 2)]
