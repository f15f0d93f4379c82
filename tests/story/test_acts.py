"""Acts that answer or undo each other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.story.acts import COUNTERED, opposed

ACTS = st.frozensets(st.sampled_from(sorted(COUNTERED)), max_size=4)


@pytest.mark.parametrize(
    ("one", "two"),
    [({"ask"}, {"reject", "ask"}), ({"leave"}, {"return"}), ({"attack"}, {"shootdown"}), ({"offer"}, {"accept"}), ({"ban"}, {"allow"})],
)
def test_an_answer_and_a_counter_act_are_other_acts(one: set[str], two: set[str]) -> None:
    assert opposed(one, two)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ({"attack", "shootdown"}, {"shootdown"}),
        ({"reject", "ask"}, {"reject"}),
        ({"ask"}, {"ask"}),
        (set(), {"return"}),
        ({"win"}, {"leave"}),
    ],
)
def test_one_act_told_more_fully_is_the_same(one: set[str], two: set[str]) -> None:
    assert not opposed(one, two)


@given(ACTS, ACTS)
def test_the_order_changes_nothing_and_nothing_is_opposed_to_itself(one: frozenset[str], two: frozenset[str]) -> None:
    assert opposed(one, two) == opposed(two, one)
    assert not opposed(one, one)
