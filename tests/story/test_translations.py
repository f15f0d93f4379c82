"""Texts that follow one text of another language."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from onrecord.story.concepts import sequence
from onrecord.story.copies.find import find_copies
from onrecord.story.copies.translations import told_in_order, translations
from onrecord.story.memory import Memory
from onrecord.story.pieces import Piece

CASES = tomllib.loads((Path(__file__).parent.parent / "cases" / "concepts" / "translations.toml").read_text(encoding="utf8"))


def piece(row: dict[str, str], name: str) -> Piece:
    return Piece(name, "", row["text"], language=row["language"], outlet=f"{name}.example")


ORIGINAL = piece(CASES["original"], "original")


@pytest.mark.parametrize("row", CASES["other"], ids=lambda row: f"{row['language']}-{row['follows']}")
def test_a_translation_is_told_from_an_independent_report(row: dict[str, str]) -> None:
    found = translations([ORIGINAL, piece(row, "other")], Memory())
    assert bool(found) == row["follows"]


def test_an_uncredited_translation_is_only_suspected() -> None:
    (group,) = find_copies([ORIGINAL, piece(CASES["other"][0], "other")])
    assert group.kind == "translation" and group.suspected and "translation" in group.because


def test_order_of_the_texts_changes_nothing() -> None:
    pieces = [ORIGINAL, *(piece(row, f"other-{n}") for n, row in enumerate(CASES["other"]))]
    assert find_copies(pieces) == find_copies(pieces[::-1])


def test_texts_that_name_little_follow_nothing() -> None:
    few = sequence("The bridge fell into the river.", "en")
    assert told_in_order(few, few) == 0.0


def test_one_language_has_no_translations() -> None:
    assert translations([ORIGINAL, ORIGINAL], Memory()) == []
