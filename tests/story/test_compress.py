"""Compression: what a sentence becomes as a headline, by the case files, and what never goes."""

from __future__ import annotations

import time
import tomllib
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.model.text import Span
from onrecord.story.lines.compress import printed, shorten, without_dateline
from onrecord.story.lines.words import lineguide

CASES = Path(__file__).parent.parent / "cases" / "lines"


def headline(sentence: str, language: str = "en", longest: int = 100) -> str:
    kept = shorten(sentence, Span(0, len(sentence)), lineguide(language), (), longest)
    return printed(sentence, kept) if kept else ""


def cases() -> list[object]:
    files = [(file.stem, tomllib.loads(file.read_text(encoding="utf8"))) for file in sorted(CASES.glob("*.toml"))]
    return [pytest.param(code, case, id=f"{code}: {case['why']}") for code, found in files for case in found["shorten"]]


@pytest.mark.parametrize(("language", "case"), cases())
def test_a_sentence_becomes_the_headline_of_its_case(language: str, case: dict[str, object]) -> None:
    assert headline(str(case["sentence"]), language, int(str(case.get("longest", 100)))) == case["headline"]


def test_a_cue_that_must_stay_is_not_cut() -> None:
    text = "The dam of Orlo burst at dawn, while the wardens slept in the valley hut, as the village later told."
    cue = Span(text.index("told"), text.index("told") + 4)
    kept = shorten(text, Span(0, len(text)), lineguide("en"), (cue,), 60)
    assert kept is None or "told" in printed(text, kept)


GUARDED = (
    ("The ferry {} sail on Monday", ("did not", "may", "could", "would", "cannot")),
    ("{} the ferry sails on Monday, the island starves", ("If", "Unless")),
    ("The ferry {} sank off Lerna", ("allegedly", "reportedly", "apparently", "never")),
)
LEADS = ("", "On Monday, ", "After the storm, ", "Meanwhile, ")
TAILS = (
    "",
    ", which opened in 1904",
    ", adding to the cost of the war",
    " amid heavy rain over the valley",
    ", while the crews waited",
    ", and the band played",
)


@given(st.sampled_from(GUARDED), st.data(), st.sampled_from(LEADS), st.sampled_from(TAILS), st.integers(20, 110))
@settings(max_examples=200, deadline=None)
def test_the_guard_word_of_a_twin_survives_compression(
    guarded: tuple[str, tuple[str, ...]], data: st.DataObject, lead: str, tail: str, longest: int
) -> None:
    guard = data.draw(st.sampled_from(guarded[1]))
    sentence = f"{lead}{guarded[0].format(guard)}{tail}."
    shown = headline(sentence, longest=longest)
    assert shown == "" or guard.casefold() in shown.casefold()


def test_a_dateline_is_no_part_of_the_sentence() -> None:
    text = "ORLO (North Wire) - Two boats sank."
    assert without_dateline(text, Span(0, len(text))).of(text) == "Two boats sank."


@pytest.mark.parametrize("text", ["x" * 100_000, "1,2;" * 50_000, "(" * 50_000, "“" * 50_000, ", which " * 20_000, " " * 100_000])
def test_endless_input_ends_at_once(text: str) -> None:
    began = time.monotonic()
    assert headline(text) == ""
    assert time.monotonic() - began < 5


@given(st.text(alphabet="ab ,.;()“”\"'-–«» 0", max_size=120), st.integers(1, 110))
@settings(max_examples=150, deadline=None)
def test_what_is_kept_lies_in_order_inside_the_sentence(text: str, longest: int) -> None:
    kept = shorten(text, Span(0, len(text)), lineguide("en"), (), longest)
    assert kept is None or (all(a.end <= b.start for a, b in pairwise(kept)) and len(printed(text, kept)) <= longest)
