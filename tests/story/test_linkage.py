"""Linkage: dense groups stay apart even where they share words; time fades likeness."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.story.events.linkage import link, near_pairs
from onrecord.story.events.terms import unit


def bags(*texts: str) -> list[dict[str, float]]:
    return [unit(dict.fromkeys(text.split(), 1.0)) for text in texts]


def test_alike_things_join_and_others_stay_alone() -> None:
    assert link(bags("dam orlo flood", "dam orlo water", "vote council")) == ((0, 1), (2,))


def test_two_dense_groups_that_share_a_topic_stay_two() -> None:
    here = [f"quake dead a b c d {each}" for each in "123456"]
    there = [f"quake dead w x y z {each}" for each in "123456"]
    assert link(bags(*here, *there)) == (tuple(range(6)), tuple(range(6, 12)))


def test_years_apart_are_less_alike() -> None:
    weak = bags("a b c d e f g", "a h i j k l m")
    assert link(weak) == ((0, 1),)
    assert link(weak, [(1, 1), (4000, 4000)]) == ((0,), (1,))


def test_a_missing_date_fades_nothing() -> None:
    weak = bags("a b c d e f g", "a h i j k l m")
    assert link(weak, [None, (4000, 4000)]) == ((0, 1),)


def test_empty_vectors_stay_alone() -> None:
    assert link([{}, {}]) == ((0,), (1,))


def test_near_pairs_share_a_term() -> None:
    assert near_pairs(bags("a b", "b c", "d")) == {(0, 1)}


@settings(max_examples=50, deadline=None)
@given(st.lists(st.lists(st.sampled_from("abcdefghij"), max_size=5).map(" ".join), max_size=20))
def test_link_is_a_partition(texts: list[str]) -> None:
    groups = link(bags(*texts))
    assert sorted(index for group in groups for index in group) == list(range(len(texts)))
