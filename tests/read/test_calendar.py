"""Where the sense of a time expression lies on the calendar."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.read.times.calendar import Calendar, Holiday, Part, Shifted, Weekday, easter, holiday, locate, valid

MONDAY = date(2024, 10, 21)


@pytest.mark.parametrize(
    ("sense", "tense", "value"),
    [
        (Weekday(4, None), "past", "2024-10-17"),
        (Weekday(4, None), "future", "2024-10-24"),
        (Weekday(4, None), "unknown", "2024-10-17"),
        (Weekday(1, None), "future", "2024-10-21"),
        (Weekday(7, 0), "unknown", "2024-10-27"),
        (Calendar(None, 12), "unknown", "2024-12"),
        (Calendar(None, 3), "past", "2024-03"),
        (Calendar(None, 3), "future", "2025-03"),
        (Calendar(None, 10, 22), "past", "2024-10-22"),
        (Calendar(None, 9, 30), "future", "2024-09-30"),
        (Calendar(None, 10, shift=-1), "past", "2023-10"),
        (Calendar(None, 4, years=1), "unknown", "2025-04"),
        (Calendar(None, 2, 29), "past", "2024-02-29"),
        (Shifted("M", -10), "past", "2023-12"),
        (Shifted("Q", 1), "future", "2025-Q1"),
        (Shifted("W", -43), "past", "2023-W52"),
        (Shifted("WE", 0), "past", "2024-W42-WE"),
        (Shifted("DE", -1), "past", "201"),
        (Part("WI", 2023), "past", "2023-WI"),
        (Part("Q3"), "past", "2024-Q3"),
        (Holiday("12-25", -1), "past", "2023-12-25"),
    ],
)
def test_a_sense_has_its_value(sense, tense, value):
    spot = locate(sense, MONDAY, tense)
    assert spot is not None
    assert spot.value == value


def test_winter_runs_into_the_next_year():
    spot = locate(Part("WI", 2023), MONDAY)
    assert spot is not None
    assert (spot.first, spot.last) == (date(2023, 12, 1), date(2024, 2, 29))


def test_next_weekday_within_the_week_holds_both_readings():
    spot = locate(Weekday(3, 1), MONDAY)
    assert spot is not None
    assert (spot.value, spot.first, spot.last) == ("2024-10-23", date(2024, 10, 23), date(2024, 10, 30))


@pytest.mark.parametrize(
    "sense", [Calendar(2023, 2, 29), Calendar(None, 13, 1), Calendar(0, 1, 1), Shifted("D", 10**9), Shifted("Y", -3000)]
)
def test_a_day_that_cannot_be_has_no_spot(sense):
    assert locate(sense, MONDAY) is None


@pytest.mark.parametrize(("year", "expected"), [(2000, date(2000, 4, 23)), (2024, date(2024, 3, 31)), (2025, date(2025, 4, 20))])
def test_easter(year, expected):
    assert easter(year) == expected


def test_a_holiday_by_weekday():
    assert holiday("11-4-4", 2024) == date(2024, 11, 28)


def test_leap_days_without_a_year_can_be():
    assert valid(None, 2, 29)
    assert not valid(None, 2, 30)
