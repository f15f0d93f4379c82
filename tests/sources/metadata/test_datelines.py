"""The line by the headline tells publication from change."""

from pathlib import Path

import pytest

from onrecord.sources.metadata.datelines import dateline, is_dateline

CASES = Path(__file__).parents[2] / "cases" / "datelines.txt"
PAIRS = [
    tuple(map(str.strip, line.split("=>"))) for line in CASES.read_text("utf-8").splitlines() if "=>" in line and not line.startswith("#")
]


@pytest.mark.parametrize(("text", "expected"), PAIRS)
def test_a_line_says_what_the_case_file_says(text: str, expected: str) -> None:
    assert is_dateline(text) == (expected != "no")
    if expected != "no":
        found = (when.start if when else "-" for when in dateline(text, "case"))
        assert " | ".join(found) == expected
