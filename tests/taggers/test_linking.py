"""Sources and contents find their cue."""

from __future__ import annotations

import re

import numpy as np

from onrecord.model.tagging import Attribution
from onrecord.taggers.linking import linked
from onrecord.taggers.marks import CONTENT, CUE, SOURCE, Marked

ROLES = {"S": SOURCE, "Q": CUE, "C": CONTENT}


def read(marked: str) -> tuple[str, tuple[Attribution, ...]]:
    """`{S Kesh} {Q said} ...` -> the plain text and what the linker makes of the marks, all directions being equally likely."""
    text, spans = "", []
    for match in re.finditer(r"\{([SQC]) ([^}]*)\}|([^{]+)", marked):
        words = match.group(2) or match.group(3)
        if match.group(1):
            spans.append(Marked(ROLES[match.group(1)], len(text), len(text) + len(words), len(spans), len(spans) + 1, 0.9))
        text += words
    return text, linked(spans, np.zeros((len(spans), 5), np.float32), text)


def sources(marked: str) -> list[str]:
    text, found = read(marked)
    return [attribution.sources[0].of(text) if attribution.sources else "-" for attribution in found]


def test_a_cue_without_a_source_takes_that_of_the_cue_before_it():
    assert sources("{S Kesh} {Q said} {C it was over}, {Q adding} {C that all were safe}.") == ["Kesh", "Kesh"]


def test_a_source_is_not_inherited_across_sentences():
    assert sources("{S Kesh} {Q said} {C it was over}. {Q Fears} {C of a flood} grew.") == ["Kesh", "-"]


def test_a_source_goes_to_the_cue_beside_it():
    assert sources("{S Kesh} {Q said} {C no}; {S Mora} {Q said} {C yes}.") == ["Kesh", "Mora"]


def test_doubt_of_the_parts_is_kept():
    _, found = read("{S Kesh} {Q said} {C no}")
    assert found[0].confidence == 0.9


def test_marks_without_a_cue_make_no_attribution():
    assert read("{S Kesh} and {C a stone}")[1] == ()
