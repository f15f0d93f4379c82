"""The role of a person, in the words that stand beside the name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.text import Span
from onrecord.story.roles import public_role


def role(text: str, name: str, language: str = "en") -> str | None:
    start = text.index(name)
    found = public_role(text, Span(start, start + len(name)), language)
    return found.of(text) if found else None


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("On Monday Interior Minister Ada Voss said so.", "Ada Voss", "Interior Minister"),
        ("The foreign minister Ada Voss said so.", "Ada Voss", "foreign minister"),
        ("Norrland's defence minister, Ada Voss, said so.", "Ada Voss", "Norrland's defence minister"),
        ("Karl Venn, the mayor of Lund, said so.", "Karl Venn", "the mayor of Lund"),
        ("Wire News, Army spokesman Maj. Gen. Karl Venn said so.", "Karl Venn", "Army spokesman Maj. Gen."),
        ("A neighbour, Karl Venn, said so.", "Karl Venn", None),
        ("The mayor left. Karl Venn stayed.", "Karl Venn", None),
        ("Karl Venn, who met the mayor, said so.", "Karl Venn", None),
    ],
)
def test_a_role_is_the_stretch_that_states_it(text, name, expected):
    found = role(text, name)
    assert found is None if expected is None else found is not None and expected in found


@given(st.text(max_size=120), st.text(max_size=120))
def test_any_text_around_a_name_is_read(before, after):
    text = f"{before}Ada Voss{after}"
    found = public_role(text, Span(len(before), len(before) + 8), "en")
    assert found is None or 0 <= found.start < found.end <= len(text)
