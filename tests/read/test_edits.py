"""What changed between two revisions, as the cases in tests/cases/edits have it."""

from __future__ import annotations

import time
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.read.layout.edits import Edit, Edits, edits

CASES = tomllib.loads((Path(__file__).parents[1] / "cases/edits/cases.toml").read_text(encoding="utf-8"))["case"]
TEXTS = st.text(alphabet=st.sampled_from("ab 1.\n“"), max_size=80)


def shown(edit: Edit, old: str, new: str) -> str:
    return f"{edit.was.of(old) if edit.was else ''} -> {edit.now.of(new) if edit.now else ''}"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_the_edits_are_those_an_editor_would_name(case: dict) -> None:
    found = edits(case["old"], case["new"], case["language"])
    assert [shown(edit, case["old"], case["new"]) for edit in found.edits] == case["changes"]
    assert found.silent == case["silent"]


@given(TEXTS)
def test_a_text_is_no_edit_of_itself(text: str) -> None:
    assert edits(text, text, "en") == Edits()


@given(TEXTS, TEXTS)
def test_every_edit_lies_in_its_text(old: str, new: str) -> None:
    for edit in edits(old, new, "en").edits:
        assert edit.was is None or edit.was.end <= len(old)
        assert edit.now is None or edit.now.end <= len(new)


def test_huge_texts_take_no_time() -> None:
    began = time.process_time()
    edits("9" * 100_000, "8" * 100_000, "en")
    edits("a\n" * 100_000, "b\n" * 100_000, "en")
    edits("\n".join(f"line {n} of the first" for n in range(1500)), "\n".join(f"line {n} of the other" for n in range(1500)), "en")
    assert time.process_time() - began < 6
