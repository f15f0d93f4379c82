"""Notes: parts against their total, headline against text."""

from __future__ import annotations

import pytest
from small_units import unit

from onrecord.story.tracks.sums import notes


def told(text: str, headline: str | None = None, language: str = "en") -> tuple[str, ...]:
    one = unit(text, headline=headline, language=language)
    return notes(one, one.text)


def test_parts_that_exceed_their_total_are_noted() -> None:
    found = told("Brask launched 40 drones, of which 25 were shot down and 20 lost their course.")
    assert found == ("The parts named (25 + 20) make 45, more than the 40 they are part of",)


def test_parts_that_leave_a_rest_are_added_up() -> None:
    found = told("Brask launched 70 drones, of which 41 were shot down and 20 lost their course.")
    assert found == ("The parts named (41 + 20) make 61 of 70",)


def test_parts_that_add_up_need_no_note() -> None:
    assert told("Brask launched 61 drones, of which 41 were shot down and 20 lost their course.") == ()


def test_a_headline_with_another_number_is_noted() -> None:
    assert told("Ada Voss said 44 people were missing.", "54 people missing in Orlo") == ("The headline says 54 missing, the text 44",)


def test_a_headline_number_within_the_texts_bound_is_none() -> None:
    assert told("Ada Voss said at least 44 people were missing.", "44 people missing in Orlo") == ()


def test_a_headline_that_tells_a_plan_as_done_is_noted() -> None:
    (note,) = told("Tarvia is considering dispatching up to 800 workers.", "Tarvia Sends Workers to Brask")
    assert note == 'The headline says "Sends", the text counts what is considered ("dispatching")'


@pytest.mark.parametrize("headline", ["Is Tarvia sending workers to Brask?", "Tarvia may send workers", "Workers for Brask"])
def test_a_headline_that_claims_no_deed_is_not_noted(headline: str) -> None:
    assert told("Tarvia is considering dispatching up to 800 workers.", headline) == ()


def test_a_headline_without_a_currency_is_noted() -> None:
    found = told("The council approved a contribution of 35 billion euros.", "Debate on a contribution of 35 billion")
    assert found == ("The headline names no currency; the text says EUR",)
