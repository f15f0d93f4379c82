"""Agreement: which values can both hold."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.claims import Qualifier
from onrecord.story.tracks.agreement import Claim, compatible

QUALIFIERS = st.sampled_from(["exact", "about", "nearly", "up_to", "less_than", "at_least", "more_than", "between", "vague"])


def claim(qualifier: Qualifier, value: int, high: int | None = None) -> Claim:
    low: Decimal | None = Decimal(value)
    top: Decimal | None = Decimal(high if high is not None else value)
    if qualifier in ("up_to", "less_than", "nearly", "vague"):
        low = None
    if qualifier in ("at_least", "more_than", "vague"):
        top = None
    return Claim(low, top, qualifier, None, "", None, "", True)


@pytest.mark.parametrize(
    ("one", "two", "agree"),
    [
        (claim("exact", 12), claim("at_least", 10), True),
        (claim("exact", 9), claim("at_least", 10), False),
        (claim("exact", 100), claim("up_to", 116), True),
        (claim("exact", 117), claim("up_to", 116), False),
        (claim("between", 10, 12), claim("exact", 11), True),
        (claim("between", 10, 12), claim("exact", 13), False),
        (claim("about", 20), claim("exact", 19), True),
        (claim("about", 20), claim("exact", 30), False),
        (claim("nearly", 50), claim("exact", 20), False),
        (claim("vague", 0), claim("exact", 20), True),
    ],
)
def test_two_values_agree_or_not(one: Claim, two: Claim, agree: bool) -> None:
    assert compatible(one, two) is agree


@given(QUALIFIERS, st.integers(0, 10**6), QUALIFIERS, st.integers(0, 10**6))
def test_agreement_is_mutual(first: Qualifier, a: int, second: Qualifier, b: int) -> None:
    one, two = claim(first, a), claim(second, b)
    assert compatible(one, two) == compatible(two, one)
    assert compatible(one, one)
