"""Names that are one and names that are two: the pairs stand in cases/names/pairs.toml."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.read.names.alike import same_name

PAIRS = tomllib.loads((Path(__file__).parents[1] / "cases" / "names" / "pairs.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("pair", PAIRS["same"])
def test_spellings_of_one_name_are_the_same(pair):
    assert same_name(*pair.split(" | "))[0], same_name(*pair.split(" | "))[1]


@pytest.mark.parametrize("pair", PAIRS["other"])
def test_two_bearers_are_kept_apart(pair):
    assert not same_name(*pair.split(" | "))[0], same_name(*pair.split(" | "))[1]


def test_the_reason_names_what_parts_two_bearers():
    assert same_name("Ana Ruiz", "Maria Ruiz")[1] == "ana against maria"


def test_a_name_of_a_million_letters_is_answered():
    assert not same_name("a" * 1_000_000, "Ana Ruiz")[0]


@given(st.text(max_size=40), st.text(max_size=40))
def test_the_order_of_the_two_names_changes_nothing(one, two):
    assert same_name(one, two) == same_name(two, one)


@given(st.text(max_size=40))
def test_a_name_is_the_same_as_itself_unless_it_holds_no_letter(name):
    same, because = same_name(name, name)
    assert same or because == "a name without letters names nobody"
