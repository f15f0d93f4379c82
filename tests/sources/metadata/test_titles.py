"""A page's headline comes without outlet and kicker; the cases are in tests/cases/titles.toml."""

from __future__ import annotations

import time
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.sources.metadata.titles import candidates, mended, plain, shown_first, title

CASES = tomllib.loads((Path(__file__).parents[2] / "cases" / "titles.toml").read_text("utf-8"))["case"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["why"])
def test_a_title_is_as_its_case_says(case: dict[str, object]) -> None:
    told, shown, headings = case["told"], case.get("shown", []), case.get("headings", [])
    assert isinstance(told, list) and isinstance(shown, list) and isinstance(headings, list)
    outlet = case.get("outlet")
    found = candidates(told, outlet if isinstance(outlet, str) else None, frozenset(map(plain, shown)))
    assert (title(shown_first(found, headings)[0]) or "") == case["title"]


@given(st.text(alphabet="äöüßéèçñ«»„“–… abcАБВабвгґїєюя", max_size=40))
def test_a_text_decoded_with_the_wrong_charset_is_put_right(text: str) -> None:
    text = f"é{text}"
    for charset in ("latin-1", "cp1252", "cp1251"):
        wrong = text.encode("utf-8").decode(charset, "replace")
        if "\ufffd" not in wrong:
            assert mended(wrong) == text


@given(st.text(alphabet="äöüßéèçñ«»„“абвгґїє аяю", max_size=40))
def test_true_letters_are_left_alone(text: str) -> None:
    assert mended(text) == text


@given(st.lists(st.text(alphabet="ab :", max_size=20), max_size=5), st.lists(st.text(alphabet="ab :", max_size=20), max_size=5))
def test_what_was_told_is_only_put_in_another_order(told: list[str], headings: list[str]) -> None:
    found, at = shown_first(told, headings)
    assert sorted(found) == sorted(told)
    assert at is None or plain(headings[at]).endswith(plain(found[0]))


@given(st.lists(st.text(alphabet="ab |:-–", max_size=30), max_size=4), st.text(alphabet="ab ", max_size=5))
def test_a_title_is_always_part_of_what_was_told(told: list[str], outlet: str) -> None:
    found = title(candidates(told, outlet))
    assert found is None or any(found in " ".join(one.split()) for one in told)


def test_an_endless_title_takes_no_time() -> None:
    began = time.process_time()
    title(shown_first(candidates([" - a" * 50_000, "x: " * 50_000], "ab"), ["x: " * 50_000, "1:00 " * 50_000])[0])
    assert time.process_time() - began < 2
