"""What a line leans on, by the case file, and what is left out of it so that it leans on nothing."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from line_writing import unit_of

from onrecord.model.text import Span
from onrecord.story.lines.compress import printed
from onrecord.story.lines.context import leaning, without_asides
from onrecord.story.lines.words import lineguide

CASES = tomllib.loads((Path(__file__).parent.parent / "cases" / "standing_alone" / "lines.toml").read_text(encoding="utf8"))["alone"]


@pytest.mark.parametrize("case", [pytest.param(case, id=case["why"]) for case in CASES])
def test_a_sentence_that_leans_on_another_is_known(case: dict[str, object]) -> None:
    language, sentence = str(case.get("language", "en")), str(case["sentence"])
    unit, text = unit_of(str(case.get("before", "Harbour news")), sentence, language)
    span = Span(len(text) - len(sentence), len(text))
    shown = printed(text, [span]).rstrip(".")
    assert leaning(shown, unit, span, text, lineguide(language), lead=bool(case.get("lead"))) == case.get("leans", "")


@pytest.mark.parametrize(
    ("sentence", "left"),
    [
        ("Ada Voss also left Lerna.", "Ada Voss left Lerna."),
        ("Ada Voss, however, left Lerna.", "Ada Voss left Lerna."),
        ("Meanwhile, Ada Voss left Lerna.", "Ada Voss left Lerna."),
        ("Ada Voss did not only sail but also swam.", "Ada Voss did not only sail but also swam."),
        ("“We also sail,” said Ada Voss.", "“We also sail,” said Ada Voss."),
    ],
)
def test_words_that_only_tie_a_sentence_to_the_one_before_go(sentence: str, left: str) -> None:
    assert printed(sentence, without_asides(sentence, [Span(0, len(sentence))], "en")) == left
