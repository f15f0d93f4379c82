"""The clock at the head of an item, in the ways that newsrooms write it."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.read.layout.stamps import date_line, hidden, inside, leading


@pytest.mark.parametrize(
    ("text", "hour", "minute", "offset"),
    [
        ("18:03 Harbour reopens", 18, 3, None),
        ("18:03", 18, 3, None),
        ("+++ 18:03 Hafen offen +++", 18, 3, None),
        ("18.03 Uhr: Hafen offen", 18, 3, None),
        ("18:03 Uhr - Hafen offen", 18, 3, None),
        ("18h03 Le port rouvre", 18, 3, None),
        ("6.03pm BST", 18, 3, 60),
        ("6:03 p.m. The port", 18, 3, None),
        ("12:10 am Fog", 0, 10, None),
        ("18:03 GMT Fog", 18, 3, 0),
        ("18:03 (CET) Fog", 18, 3, 60),
        ("• 18:03 | Fog", 18, 3, None),
        ("9:05 – Fog", 9, 5, None),
    ],
)
def test_a_clock_time_opens_an_item(text, hour, minute, offset):
    found = leading(text)
    assert found and (found.hour, found.minute, found.offset) == (hour, minute, offset)


@pytest.mark.parametrize(
    "text", ["", "Fog", "24:00 Fog", "9:75 Fog", "18:030", "1803 people", "3.5 percent", "13:05pm", "2:1 win, at last", "18.03.2031"]
)
def test_what_is_no_clock_time_opens_none(text):
    assert leading(text) is None


def test_a_first_entry_hides_behind_plus_signs_in_a_title():
    found = hidden("Live ticker ++ 18:03 Harbour reopens")
    assert found and (found.hour, found.minute) == (18, 3)
    assert hidden("A + B at 18:03") is None


@given(st.text(max_size=80))
def test_a_stamp_is_always_a_time_of_day(text):
    found = leading(text) or hidden(text)
    assert found is None or (0 <= found.hour <= 23 and 0 <= found.minute <= 59 and 0 <= found.start < found.end <= len(text))


@pytest.mark.parametrize(
    ("text", "on", "clock"),
    [
        ("4 May 2031, 09:15 BST Port works", (2031, 5, 4), (9, 15)),
        ("Tue 4 May 2031 18.05 BST", (2031, 5, 4), (18, 5)),
        ("May 4, 6:05 PM", (None, 5, 4), (18, 5)),
        ("04.05.2031 18:05 Uhr", (2031, 5, 4), (18, 5)),
        ("2031-05-04T18:05 Fog", (2031, 5, 4), (18, 5)),
        ("4 травня, 00:40", (None, 5, 4), (0, 40)),
        ("4 de mayo de 2031 - 18:05 h", (2031, 5, 4), (18, 5)),
        ("4 mai à 18h05", (None, 5, 4), (18, 5)),
    ],
)
def test_a_stamp_may_hold_its_date(text, on, clock):
    found = leading(text)
    assert found and (found.on, (found.hour, found.minute)) == (on, clock)


@pytest.mark.parametrize("text", ["On May 4, 10:15 people came", "4 Fog 2031 18:05", "31 June 18:05", "May 18:05"])
def test_what_is_no_date_makes_no_stamp(text):
    assert leading(text) is None


def test_a_line_that_is_a_date_is_one_and_nothing_else():
    assert date_line("Saturday, May 3") == (None, 5, 3)
    assert date_line("3. Mai 2031:") == (2031, 5, 3)
    assert [date_line(line) for line in ("Fog on May 3", "May 3 was foggy", "18:05", "", "3 May 18:05")] == [None] * 5


@pytest.mark.parametrize("text", ["1" * 100_000, "a " * 50_000, "4 " * 50_000, "(" * 100_000, ". 18:05 F" * 10_000])
def test_an_endless_line_takes_no_time(text):
    began = time.process_time()
    leading(text)
    hidden(text)
    date_line(text)
    assert len(list(inside(text, 0, len(text)))) <= 10_000
    assert time.process_time() - began < 2
