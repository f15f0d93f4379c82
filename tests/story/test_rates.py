"""Rates between currencies: only those that a document states, and only for its own amounts."""

from __future__ import annotations

import tomllib
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_units import unit

from onrecord.model.story import Track
from onrecord.story.standing.contradictions import contradicted
from onrecord.story.standing.sides import Sides
from onrecord.story.tracks.find import find_tracks
from onrecord.story.tracks.rates import stated_rates
from onrecord.story.units import Unit

CASES = tomllib.loads((Path(__file__).parent.parent / "cases" / "tracks" / "rates.toml").read_text(encoding="utf-8"))["rate"]


def told(name: str, text: str, speaker: str | None = None) -> Unit:
    return unit(text, document=name, speaker=speaker, day="2031-05-02")


def tracks(*units: Unit) -> tuple[Track, ...]:
    return find_tracks(units, {u.document: u.text for u in units}, Sides((), {}), {})


def shapes(found: tuple[Track, ...]) -> list[tuple[str | None, list[str], bool]]:
    return sorted((t.unit, [str(p.high) for p in t.points], t.disputed) for t in found)


@pytest.mark.parametrize("case", CASES, ids=[case["text"] for case in CASES])
def test_a_text_states_the_rates_of_the_case_file(case: dict[str, Any]) -> None:
    one = unit(case["text"], language=case["language"])
    assert [rate.said() for rate in stated_rates([one], {one.document: one.text})] == case["says"]


@pytest.mark.parametrize(
    "text",
    [
        "The ministry has frozen state assets of $50bn (€46bn).",
        "Assets of $50bn (€46bn) are frozen.",
        "The ministry has frozen state assets of $50bn, about €46bn.",
    ],
)
def test_an_amount_said_again_in_another_currency_is_the_same_point(text: str) -> None:
    assert shapes(tracks(told("a", text))) == [("USD", ["50000000000"], False)]


def test_amounts_that_differ_at_the_stated_rate_are_disputed_in_both_currencies() -> None:
    found = tracks(
        told("a", "The ministry has frozen state assets of $50bn (€46bn).", "Ada Voss"),
        told("b", "The bank has frozen state assets of 60 billion euros.", "Ben Kray"),
    )
    assert shapes(found) == [("EUR", ["60000000000"], True), ("USD", ["50000000000"], True)]
    wanted = (
        "Ada Voss says 50,000,000,000 USD and Ben Kray says 60,000,000,000 EUR: both cannot hold at the rate stated in a: 1 EUR = 1.087 USD"
    )
    other = (
        "Ben Kray says 60,000,000,000 EUR and Ada Voss says 50,000,000,000 USD: both cannot hold at the rate stated in a: 1 EUR = 1.087 USD"
    )
    assert {t.because for t in found} <= {f"At the same time {wanted}", f"At the same time {other}"}


def test_amounts_that_agree_at_the_stated_rate_but_for_rounding_are_not_disputed() -> None:
    found = tracks(
        told("a", "The ministry has frozen state assets of $50bn (€46bn).", "Ada Voss"),
        told("b", "The bank has frozen state assets of 46.2 billion euros.", "Ben Kray"),
    )
    assert shapes(found) == [("EUR", ["46200000000"], False), ("USD", ["50000000000"], False)]
    assert all("no dispute with the amounts in" in t.because and "1 EUR = 1.087 USD" in t.because for t in found)


def test_without_a_stated_rate_amounts_stand_side_by_side() -> None:
    found = tracks(
        told("a", "The ministry has frozen state assets of $50bn.", "Ada Voss"),
        told("b", "The bank has frozen state assets of 60 billion euros.", "Ben Kray"),
    )
    assert shapes(found) == [("EUR", ["60000000000"], False), ("USD", ["50000000000"], False)]
    assert not any("rate" in t.because for t in found)


def test_a_rate_is_not_used_for_amounts_that_only_other_documents_tell() -> None:
    found = tracks(
        told("a", "The ministry has frozen state assets of $50bn.", "Ada Voss"),
        told("b", "The bank has frozen state assets of 60 billion euros.", "Ben Kray"),
        told("c", "One euro is 1.08 dollars."),
    )
    assert not any(t.disputed or "rate" in t.because for t in found)


def test_a_rate_said_in_so_many_words_compares_the_amounts_of_its_document() -> None:
    found = tracks(
        told("a", "The ministry has frozen state assets of $50bn. One euro is 1.08 dollars.", "Ada Voss"),
        told("b", "The bank has frozen state assets of 60 billion euros.", "Ben Kray"),
    )
    assert shapes(found) == [("EUR", ["60000000000"], True), ("USD", ["50000000000"], True)]


def test_a_rate_that_makes_no_sense_compares_nothing() -> None:
    found = tracks(
        told("a", "The ministry has frozen state assets of $50bn (€4.6bn).", "Ada Voss"),
        told("b", "The bank has frozen state assets of 60 billion euros.", "Ben Kray"),
    )
    assert not any(t.disputed or "rate" in t.because for t in found)


@given(st.integers(1, 10**30), st.integers(1, 10**30))
def test_a_rate_is_turned_without_loss_and_never_crashes(one: int, two: int) -> None:
    text = f"Assets of {one} dollars ({two} euros) are frozen."
    small = unit(text)
    for rate in stated_rates([small], {small.document: small.text}):
        assert rate.turned().turned() == rate
        assert (rate.one, rate.two) == (Decimal(one), Decimal(two))
        assert rate.said()


def test_amounts_in_two_currencies_that_cannot_both_hold_stand_against_each_other() -> None:
    units = (
        told("a", "The ministry has frozen state assets of $50bn (€46bn).", "Ada Voss"),
        told("b", "The bank has frozen state assets of 60 billion euros.", "Ben Kray"),
    )
    against = contradicted(tracks(*units), units, Sides((), {}))
    assert sorted({key.partition("#")[0]: [p.document for p in points] for key, points in against.items()}.items()) == [
        ("a", ["b"]),
        ("b", ["a"]),
    ]
