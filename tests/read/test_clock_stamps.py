"""The clock at the head of an item, in the ways that newsrooms write it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.read.layout.stamps import hidden, leading


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
