"""What every Index does."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from onrecord.stores.memory import memory_store
from onrecord.stores.store import Store

ODD = [
    "",
    " ",
    '"',
    '""',
    "AND",
    "OR NOT",
    "NEAR(a b)",
    "a*",
    "-bridge",
    "words:bridge",
    "(",
    "^",
    "'; DROP TABLE words; --",
    "\x00",
    "\ud800",
]


@pytest.fixture
def filled(store: Store) -> Store:
    store.index.add("a", "The old bridge at Marrow fell at noon, the mayor said.", "2031-05-01")
    store.index.add("b", "Rain is due at Marrow; the mayor said nothing of the dam.", "2031-05-02")
    store.index.add("c", "The mayor opened a bakery.", None)
    store.index.add("d", "Café Zürich reopens the day after.", None)
    return store


def test_a_hit_holds_all_words(filled: Store) -> None:
    assert filled.index.search("marrow mayor", 10) == ["a", "b"] or filled.index.search("marrow mayor", 10) == ["b", "a"]
    assert filled.index.search("marrow bakery", 10) == []


def test_a_quoted_phrase_stands_as_such(filled: Store) -> None:
    assert filled.index.search('"old bridge"', 10) == ["a"]
    assert filled.index.search('"bridge old"', 10) == []


def test_case_and_accents_do_not_matter(filled: Store) -> None:
    assert filled.index.search("CAFE zurich", 10) == ["d"]


def test_a_search_gives_no_more_than_asked(filled: Store) -> None:
    assert len(filled.index.search("mayor", 2)) == 2
    assert filled.index.search("mayor", 0) == []


@pytest.mark.parametrize("query", [*ODD, "x" * 100_000, "a " * 50_000])
def test_odd_searches_find_nothing_and_never_fail(filled: Store, query: str) -> None:
    assert set(filled.index.search(query, 5)) <= {"a", "b", "c", "d"}
    assert set(filled.index.near(query, 5)) <= {"a", "b", "c", "d"}


def test_near_puts_the_text_with_the_most_rare_words_first(filled: Store) -> None:
    assert filled.index.near("Engineers look at the fallen old bridge of Marrow", 2)[0] == "a"


def test_adding_again_replaces(filled: Store) -> None:
    filled.index.add("a", "Nothing but weather.", None)
    assert filled.index.search("bridge", 5) == []
    assert filled.index.search("weather", 5) == ["a"]


def test_what_is_removed_is_gone(filled: Store) -> None:
    filled.index.remove("a")
    filled.index.remove("nobody")
    assert filled.index.search("bridge", 5) == []


def test_text_without_spaces_between_words_is_found(store: Store) -> None:
    store.index.add("x", "大橋が正午に落ちた", None)
    assert store.index.search("大橋", 5) == ["x"]


WORD = st.sampled_from(["bridge", "dam", "mayor", "rain", "noon", "Ärger", "мост", "ліхтар", "12"])
PASSAGES = st.dictionaries(st.sampled_from("abcdef"), st.lists(WORD, max_size=8).map(" ".join), max_size=6)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(passages=PASSAGES, query=st.lists(WORD, max_size=3).map(" ".join))
def test_every_index_ranks_as_the_memory_twin_does(store: Store, passages: dict[str, str], query: str) -> None:
    twin = memory_store()
    for key in "abcdef":
        store.index.remove(key)
    for key, text in passages.items():
        twin.index.add(key, text, None)
        store.index.add(key, text, None)
    assert store.index.search(query, 9) == twin.index.search(query, 9)
    assert store.index.near(query, 9) == twin.index.near(query, 9)
