"""Who said what, from text to statement: the case files, for the learned tagger and for the rules."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path

import pytest

from onrecord.model.claims import Statement
from onrecord.model.tagging import Tagger
from onrecord.model.text import Document, Entry, Span
from onrecord.read.speech.drafts import passage
from onrecord.read.speech.statements import find_statements
from onrecord.taggers.catalog import tagger

CASES = Path(__file__).parents[1] / "cases" / "statements"
_PARAGRAPH = re.compile(r"[^\n]+")


@cache
def loaded(name: str) -> Tagger:
    if name != "rules":
        pytest.importorskip("onnxruntime")
        pytest.importorskip("onrecord_weights")
    return tagger(name)


def cases() -> list[tuple[str, dict]]:
    return [(path.stem, case) for path in sorted(CASES.glob("*.toml")) for case in tomllib.loads(path.read_text("utf-8"))["case"]]


def statements(case: dict, language: str, name: str) -> tuple[str, tuple[Statement, ...]]:
    head = case.get("headline", "")
    text = f"{head}\n\n{case['text']}" if head else case["text"]
    spans = [Span(*match.span()) for match in _PARAGRAPH.finditer(text)]
    entry = Entry("e", Span(0, len(text)), spans[0] if head else None, tuple(spans[1:] if head else spans))
    marked = loaded(name).tag(text, [passage(entry)], language)
    return text, find_statements(Document("d", text, language=language), [entry], marked, (), language)


def fits(text: str, found: Statement, want: dict) -> bool:
    content = " ".join(span.of(text) for span in found.content)
    return all(
        (
            want.get("speaker", "") in (found.speaker.name if found.speaker else ""),
            want.get("cue", "") in (found.cue.of(text) if found.cue else ""),
            want.get("content", "") in content and len(content) <= 2 * len(want.get("content", content)) + 8,
            want.get("stance", found.stance) == found.stance,
            want.get("kind", found.cue_kind) == found.cue_kind,
            want.get("style", found.style) == found.style,
            want.get("conditional", found.conditional) == found.conditional,
            tuple(want.get("via", found.via)) == found.via,
            want.get("hedges", [h.of(text) for h in found.hedges]) == [h.of(text) for h in found.hedges],
        )
    )


def right(text: str, found: tuple[Statement, ...], case: dict) -> bool:
    """Every expected statement is found by one of its own; unless the case is partial, there are no others."""
    left = list(found)
    for want in case["expect"]:
        hit = next((statement for statement in left if fits(text, statement, want)), None)
        if hit is None:
            return False
        left.remove(hit)
    return case.get("partial", False) or not left


@pytest.mark.parametrize(("language", "case"), cases(), ids=lambda value: value["text"][:40] if isinstance(value, dict) else value)
def test_the_case_is_read_right(language, case):
    text, found = statements(case, language, "default")
    assert right(text, found, case), [
        (
            s.speaker and s.speaker.name,
            s.cue and s.cue.of(text),
            s.stance,
            s.cue_kind,
            s.style,
            s.conditional,
            s.via,
            [c.of(text) for c in s.content],
        )
        for s in found
    ]


@pytest.mark.parametrize(("language", "case"), cases(), ids=lambda value: value["text"][:40] if isinstance(value, dict) else value)
def test_the_case_says_truly_whether_the_rules_get_it_right(language, case):
    text, found = statements(case, language, "rules")
    assert right(text, found, case) == (case.get("needs") != "model"), found


@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "uk", "ru"])
def test_at_least_a_third_of_a_languages_cases_need_the_model(language):
    own = [case for name, case in cases() if name == language]
    assert 3 * sum(case.get("needs") == "model" for case in own) >= len(own)
