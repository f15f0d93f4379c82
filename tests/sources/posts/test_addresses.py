"""What is read for what people paste, as tests/cases/addresses has it."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.sources.posts.addresses import is_telegram, readable

CASES = tomllib.loads((Path(__file__).parents[2] / "cases/addresses/readable.toml").read_text(encoding="utf-8"))["case"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["given"])
def test_the_public_form_of_an_address_is_read(case: dict) -> None:
    found = readable(case["given"])
    assert (found.url, found.kind or "") == (case["url"], case["kind"])


@given(st.text(max_size=80))
def test_no_text_crashes(text: str) -> None:
    readable(text)
    is_telegram(text)
    readable(f"https://social.example/@{text}")
