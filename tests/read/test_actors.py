"""Who and what a document names."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.lang import LANGUAGES
from onrecord.model.text import Span
from onrecord.read.names import find_mentions, read_cast

TEXT = (
    "Transport minister Ana Ruiz met Andrew Cole, the mayor of Harwick, in Lisbon. Ms Ruiz thanked the Harbour Safety Board (HSB). "
    "Norway and the Kremlin sent notes, Reuters reported from the city of Brenn."
)


def _mentions(text, language="en"):
    return [(m.kind, m.name, m.span.of(text)) for m in find_mentions(text, [[Span(0, len(text))]], language)]


def test_people_are_named_in_full_wherever_they_stand():
    assert [m for m in _mentions(TEXT) if m[0] == "person"] == [
        ("person", "Ana Ruiz", "Ana Ruiz"),
        ("person", "Andrew Cole", "Andrew Cole"),
        ("person", "Ana Ruiz", "Ruiz"),
    ]


def test_states_bodies_outlets_and_places_have_their_kinds():
    found = {(kind, name) for kind, name, _ in _mentions(TEXT)}
    assert {
        ("state", "Norway"),
        ("state", "Kremlin"),
        ("organisation", "Harbour Safety Board"),
        ("outlet", "Reuters"),
        ("place", "Lisbon"),
        ("place", "Brenn"),
    } <= found


def test_roles_before_and_after_a_name_are_kept_and_public():
    actors = read_cast(TEXT, [[Span(0, len(TEXT))]], "en").actors
    assert actors["person:ana-ruiz"].role == {"transport", "minister"}
    assert "mayor" in actors["person:andrew-cole"].role
    assert actors["person:andrew-cole"].public


def test_a_role_belongs_to_the_name_it_stands_before_and_not_to_the_one_ahead():
    text = "At a meeting with Helen Brandt, NATO Secretary General Peter Vos spoke."
    actors = read_cast(text, [[Span(0, len(text))]], "en").actors
    assert not actors["person:helen-brandt"].role
    assert "nato" in actors["person:peter-vos"].role


def test_a_private_person_holds_no_public_role():
    text = "Maria Holm, a pensioner from the village, lost her house."
    assert not read_cast(text, [[Span(0, len(text))]], "en").actors["person:maria-holm"].public


def test_capitalised_words_that_name_nobody_are_left_alone():
    text = "However, Bridge Repairs Begin Monday. Thousands cheered. Early Work Was Slow."
    assert [m for m in _mentions(text) if m[0] == "person"] == []


def test_a_weekday_ends_a_name():
    text = "Harbour chief Peter Vos Monday closed the port."
    assert ("person", "Peter Vos", "Peter Vos") in _mentions(text)


def test_a_city_that_stands_for_a_body_is_a_place_where_something_is_in_it():
    text = "They met in Brussels. Brussels said no."
    assert [m for m in _mentions(text) if m[2] == "Brussels"] == [
        ("place", "Brussels", "Brussels"),
        ("organisation", "European Union", "Brussels"),
    ]


def test_the_same_words_give_the_same_ids():
    passages = [[Span(0, len(TEXT))]]
    assert find_mentions(TEXT, passages, "en") == find_mentions(TEXT, passages, "en")
    assert find_mentions(TEXT, passages, "en")[0].id == "person:ana-ruiz"


@pytest.mark.parametrize("language", [*LANGUAGES, "xx", None])
@given(text=st.text(max_size=200))
def test_any_text_is_read_and_mentions_lie_in_it_without_overlap(language, text):
    found = find_mentions(text, [[Span(0, len(text))]], language)
    assert all(0 <= m.span.start < m.span.end <= len(text) for m in found)
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))


@pytest.mark.parametrize(
    "text",
    [
        "A" * 100_000,
        "Ana " * 20_000,
        "Ana's " * 15_000,
        "Mr Ana Ruiz, the mayor of " * 3_000,
        "Ministry of " * 8_000,
        "A." * 50_000,
        "“" * 99_999,
    ],
    ids=["one word", "one name", "owners", "roles", "bodies", "initials", "quotes"],
)
def test_odd_pages_are_read_in_bounded_time(text):
    assert len(find_mentions(text, [[Span(0, len(text))]], "en")) < 60_000
