"""A page's headline comes without outlet and kicker; the cases are in tests/cases/titles.toml."""

from __future__ import annotations

import time
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.sources.metadata.titles import candidates, plain, title

CASES = tomllib.loads((Path(__file__).parents[2] / "cases" / "titles.toml").read_text("utf-8"))["case"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["why"])
def test_a_title_is_as_its_case_says(case: dict[str, object]) -> None:
    told, shown = case["told"], case.get("shown", [])
    assert isinstance(told, list) and isinstance(shown, list)
    outlet = case.get("outlet")
    found = candidates(told, outlet if isinstance(outlet, str) else None, frozenset(map(plain, shown)))
    assert (title(found) or "") == case["title"]


@given(st.lists(st.text(alphabet="ab |:-–", max_size=30), max_size=4), st.text(alphabet="ab ", max_size=5))
def test_a_title_is_always_part_of_what_was_told(told: list[str], outlet: str) -> None:
    found = title(candidates(told, outlet))
    assert found is None or any(found in " ".join(one.split()) for one in told)


def test_an_endless_title_takes_no_time() -> None:
    began = time.process_time()
    title(candidates([" - a" * 50_000, "x: " * 50_000], "ab"))
    assert time.process_time() - began < 2
