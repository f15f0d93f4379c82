"""Dates that are limits or plans."""

from __future__ import annotations

import pytest

from onrecord.story.limits import limit_or_plan


@pytest.mark.parametrize("before", ["The ferry must sail by ", "Orlo is shut since late ", "It runs until the ", "Tarn plans to sail on "])
def test_a_limit_or_a_plan_is_no_day_of_a_happening(before: str) -> None:
    assert limit_or_plan(before, "en")


@pytest.mark.parametrize("before", ["The ferry sank on ", "", "By noon the dam had burst, and the crew left on "])
def test_a_plain_day_is_one(before: str) -> None:
    assert not limit_or_plan(before, "en")
