"""Numerals: digit formats, number words and what has no single reading."""

from __future__ import annotations

import itertools
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.lang import LANGUAGES
from onrecord.read.figures.numbers import lowered, numerals, read_digits


@pytest.mark.parametrize(
    ("written", "group", "decimal", "value"),
    [
        ("1,200", ",", ".", "1200"),
        ("1.200", ".", ",", "1200"),
        ("1 200", ".", ",", "1200"),
        ("1'200", ",", ".", "1200"),
        ("1,5", ".", ",", "1.5"),
        ("1.234.567,89", ".", ",", "1234567.89"),
        ("1,234,567.89", ",", ".", "1234567.89"),
        ("1.000.000", ",", ".", "1000000"),
        ("٣٥", ",", ".", "35"),
    ],
)
def test_digits_are_read_by_the_rules_of_the_language(written: str, group: str, decimal: str, value: str) -> None:
    assert read_digits(written, group, decimal) == Decimal(value)


@pytest.mark.parametrize("written", ["1,,000", "1.000.000,5.3", "12,34,56", "007", "10.000", "1" * 19, "1,2", "1.2.3"])
def test_digits_without_a_single_reading_are_refused(written: str) -> None:
    assert read_digits(written, ",", ".") is None


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("two hundred and fifty-three thousand four hundred", "en", 253400),
        ("three and a half million", "en", 3500000),
        ("siebenhundertfünfundzwanzigtausend", "de", 725000),
        ("anderthalb Millionen", "de", 1500000),
        ("dos mil millones", "es", 2000000000),
        ("quatre-vingt-dix-neuf mille", "fr", 99000),
        ("сто двадцять три тисячі", "uk", 123000),
        ("двести пятьдесят", "ru", 250),
    ],
)
def test_number_words_add_up(text: str, language: str, value: int) -> None:
    assert [numeral.value for numeral in numerals(text, language)] == [Decimal(value)]


def test_words_that_make_no_single_number_stay_apart() -> None:
    assert [numeral.value for numeral in numerals("two three", "en")] == [Decimal(2), Decimal(3)]


@given(st.integers(0, 10**12), st.sampled_from(LANGUAGES))
def test_a_plain_whole_number_is_read_as_itself(number: int, language: str) -> None:
    assert [numeral.value for numeral in numerals(str(number), language)] == [Decimal(number)]


@given(st.text(), st.sampled_from(LANGUAGES))
def test_numerals_never_overlap(text: str, language: str) -> None:
    found = numerals(text, language)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))


@given(st.text())
def test_lower_case_keeps_offsets(text: str) -> None:
    assert len(lowered(text)) == len(text)
