"""The most tellings that are not in each other's way."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from onrecord.story.standing.independence import largest

PLACES = 7
pairs = st.sets(st.sampled_from(list(combinations(range(PLACES), 2))), max_size=15)


def ways(tied: set[tuple[int, int]]) -> list[set[int]]:
    return [{two for pair in tied if one in pair for two in pair if two != one} for one in range(PLACES)]


def by_trying(tied: set[tuple[int, int]]) -> int:
    sets = (chosen for size in range(PLACES, 0, -1) for chosen in combinations(range(PLACES), size))
    return next(len(chosen) for chosen in sets if not any(pair in tied for pair in combinations(chosen, 2)))


def test_one_that_may_retell_either_of_two_does_not_make_them_one() -> None:
    assert largest([{1}, {0, 2}, {1}]) == (0, 2)


def test_nobody_gives_nothing() -> None:
    assert largest([]) == ()


@given(pairs)
def test_it_is_the_largest_and_nobody_in_it_is_in_the_way(tied: set[tuple[int, int]]) -> None:
    found = largest(ways(tied))
    assert len(found) == by_trying(tied)
    assert not any(pair in tied for pair in combinations(found, 2))


@given(pairs, st.sampled_from(list(combinations(range(PLACES), 2))))
def test_one_more_doubt_never_adds_an_origin(tied: set[tuple[int, int]], more: tuple[int, int]) -> None:
    assert len(largest(ways(tied | {more}))) <= len(largest(ways(tied)))
