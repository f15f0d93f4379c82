"""Who is quoted by an outlet, whom somebody asks, who acts: case files in six languages, with the learned tagger and by rules alone."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

import pytest

from onrecord.lang import words
from onrecord.lang.shapes.cues import CueWords
from onrecord.model.claims import Statement
from onrecord.model.tagging import Tagger
from onrecord.model.text import Document, Span
from onrecord.read.reading import read
from onrecord.read.speech.cited import with_cited
from onrecord.taggers.catalog import tagger

CASES = Path(__file__).parents[1] / "cases" / "cited"


@cache
def loaded(name: str) -> Tagger:
    if name != "rules":
        pytest.importorskip("onnxruntime")
        pytest.importorskip("onrecord_weights")
    return tagger(name)


def cases() -> list[tuple[str, str, dict]]:
    listed = [(path.stem, case) for path in sorted(CASES.glob("*.toml")) for case in tomllib.loads(path.read_text("utf-8"))["case"]]
    return [(name, code, case) for name in ("default", "rules") for code, case in listed if name == "default" or case.get("rules", True)]


def fits(text: str, found: Statement, want: dict) -> bool:
    content = " ".join(span.of(text) for span in found.content)
    return all(
        (
            want.get("speaker", "") == (found.speaker.name if found.speaker else ""),
            found.speaker is None or want.get("who", found.speaker.kind) == found.speaker.kind,
            want.get("content", "") in content and len(content) <= 2 * len(want.get("content", content)) + 8,
            want.get("stance", found.stance) == found.stance,
            want.get("kind", found.cue_kind) == found.cue_kind,
            tuple(want.get("via", found.via)) == found.via,
        )
    )


@pytest.mark.parametrize(("name", "language", "case"), cases(), ids=lambda value: value["text"] if isinstance(value, dict) else value)
def test_the_case_is_read_right(name: str, language: str, case: dict) -> None:
    text = f"{case['headline']}\n\n{case['text']}" if "headline" in case else case["text"]
    found = list(read(Document("d", text, language=language), loaded(name)).statements)
    for want in case["expect"]:
        assert any(fits(text, statement, want) for statement in found), found
    assert len(found) >= len(case["expect"])
    assert not any(s.cue_kind == "act" for s in found) or any(w.get("kind") == "act" for w in case["expect"]), found


@pytest.mark.parametrize(
    "text", ["цитує " * 20_000, "«a» цитує газета " * 6_000, "was quoted by the a as saying " * 3_500, "wurde x von " * 9_000]
)
def test_words_of_quoting_without_end_are_read_at_once(text: str) -> None:
    for language in ("en", "de", "uk"):
        words_ = words("cues", language, CueWords)
        assert isinstance(with_cited(text, [Span(0, len(text))], [], words_, language), list)
