"""Moments are printed exactly as narrowly as evidence bears them."""

from __future__ import annotations

from datetime import UTC, timedelta, timezone

import pytest

from onrecord.model.text import When
from onrecord.outputs.stamps import stamp

CASES = [
    ("2024-10-18", "2024-10-18", "day", "18 Oct 2024"),
    ("2024-10-17", "2024-10-23", "day", "17–23 Oct 2024"),
    ("2024-09-28", "2024-10-03", "day", "28 Sep – 3 Oct 2024"),
    ("2023-12-31", "2024-01-01", "day", "31 Dec 2023 – 1 Jan 2024"),
    ("2024-10-01", "2024-10-31", "month", "Oct 2024"),
    ("2024-01-01", "2024-12-31", "year", "2024"),
    ("2024-10-18T16:20+02:00", "2024-10-18T16:20+02:00", "minute", "18 Oct 2024, 14:20 UTC"),
    ("2024-10-18T14:20", "2024-10-18T14:20", "minute", "18 Oct 2024, 14:20, zone not given"),
    ("2024-10-18T14:00+00:00", "2024-10-18T14:00+00:00", "hour", "18 Oct 2024, 14:00–14:59 UTC"),
    ("2024-10-18T14:20+00:00", "2024-10-19T02:00+00:00", "minute", "18 Oct 2024, 14:20 – 19 Oct 2024, 02:00 UTC"),
]


@pytest.mark.parametrize(("start", "end", "precision", "printed"), CASES)
def test_a_moment_is_printed_with_its_precision_and_zone(start, end, precision, printed):
    assert stamp(When(start, end, precision, "said so"), UTC).text == printed


def test_a_known_zone_is_turned_into_the_reader_s():
    when = When("2024-10-18T23:30+00:00", "2024-10-18T23:30+00:00", "minute", "said so", "stated")
    assert stamp(when, timezone(timedelta(hours=3))).text == "19 Oct 2024, 02:30 UTC+03:00"


def test_no_date_is_not_now():
    assert stamp(None, UTC) is None
