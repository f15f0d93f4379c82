"""A translation made in a browser is shown only if numbers, names and negation are the line's own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.story.gloss import faithful

ORIGINAL = "Keine Toten, 12 Verletzte in Ostrel"


@pytest.mark.parametrize(
    ("gloss", "differs"),
    [
        ("No dead, 12 injured in Ostrel", None),
        ("Dead, 12 injured in Ostrel", "negation"),
        ("No dead, 21 injured in Ostrel", "number"),
        ("No dead, injured in Ostrel", "number"),
        ("No dead, 12 injured in Lerna", "name"),
        ("   ", "empty"),
    ],
)
def test_what_a_translation_changes_is_named(gloss, differs):
    assert faithful(ORIGINAL, "de", gloss, "en", ["Ostrel"]) == differs


@pytest.mark.parametrize(
    ("original", "language", "gloss", "differs"),
    [
        ("Dos muertos y 15 heridos en Tarsk", "es", "Two dead and 15 injured in Tarsk", None),
        ("Russland hat 10.000 Soldaten entsandt", "de", "Russia has sent 10,000 soldiers", None),
        ("Russland hat 10.000 Soldaten entsandt", "de", "Ukraine has sent 10,000 soldiers", "name"),
        ("Мер Войченко не підтвердив загибель 1200 людей", "uk", "Mayor Voichenko did not confirm the death of 1,200 people", None),
        ("Мер Войченко не підтвердив загибель 1200 людей", "uk", "Mayor Voichenko confirmed the death of 1,200 people", "negation"),
    ],
)
def test_numbers_and_names_are_known_across_languages_and_scripts(original, language, gloss, differs):
    names = [name for name in ("Tarsk", "Войченко") if name in original]
    assert faithful(original, language, gloss, "en", names) == differs


@given(st.text(max_size=200), st.sampled_from(["en", "de", "uk", None, "xx"]))
def test_words_in_their_own_language_are_always_true_to_themselves(text, language):
    assert faithful(text, language, text, language) in (None, "empty")


@given(st.text(max_size=200), st.text(max_size=200))
def test_any_two_texts_can_be_compared(one, two):
    assert faithful(one, "de", two, "en", [one[:20]]) in (None, "empty", "number", "name", "negation")
