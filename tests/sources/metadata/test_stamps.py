"""Date stamps bear what they say and no more."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.sources.metadata.stamps import clock, stamp

CASES = Path(__file__).parents[2] / "cases" / "stamps.txt"
PAIRS = [line.split("=>") for line in CASES.read_text("utf-8").splitlines() if "=>" in line and not line.startswith("#")]


@pytest.mark.parametrize(("text", "expected"), [(text.strip(), expected.strip() or None) for text, expected in PAIRS])
def test_a_stamp_bears_what_the_case_file_says(text: str, expected: str | None) -> None:
    found = stamp(text, "case")
    assert (found.start if found else None) == expected


def test_a_zone_is_stated_or_unknown_but_never_invented() -> None:
    with_zone, without = stamp("2031-05-04T10:20+02:00", "x"), stamp("2031-05-04T10:20", "x")
    assert with_zone is not None and without is not None
    assert (with_zone.zone, without.zone) == ("stated", "unknown")


def test_midnight_is_kept_where_it_is_meant() -> None:
    found = stamp("2031-05-04T00:00:00+02:00", "x", midnight=True)
    assert found is not None and found.start == "2031-05-04T00:00+02:00"


@pytest.mark.parametrize(
    ("text", "expected"), [("10:32", (10, 32)), ("4.05 p.m.", (16, 5)), ("16h05", (16, 5)), ("25:99", None), ("", None)]
)
def test_a_clock_time_is_read(text: str, expected: tuple[int, int] | None) -> None:
    assert clock(text) == expected


@given(st.text(max_size=80) | st.from_regex(r"\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}[T ]\d\d:\d\d([+-]\d{4})?", fullmatch=True))
def test_no_string_breaks_it(text: str) -> None:
    found = stamp(text, "x")
    assert found is None or 1800 <= found.first_day.year <= 2199
