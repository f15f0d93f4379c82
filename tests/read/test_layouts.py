"""Text live blogs of many layouts: where entries start, their headlines, their stamps; the layouts are in tests/cases/layouts."""

from __future__ import annotations

from pathlib import Path

import pytest

from onrecord.model.text import Document, Entry
from onrecord.read.reading import read
from onrecord.sources.metadata.stamps import stamp
from onrecord.taggers.rules import RuleTagger

CASES = sorted((Path(__file__).parents[1] / "cases" / "layouts").glob("*.txt"))


def case(path: Path) -> tuple[Document, list[str]]:
    """The document and one line an entry: stamp, headline, first words of the text."""
    head, rest = path.read_text("utf-8").split("\n\n", 1)
    text, told = rest.split("\n---\n")
    facts = dict(line.split(": ", 1) for line in head.splitlines())
    published = stamp(facts.get("published"), "the case")
    return Document("case", text, language=facts["language"], published=published), told.strip().splitlines()


def line(text: str, entry: Entry, told: str) -> str:
    """The entry as its case file has it, with as many first words as the case gives."""
    kind = "" if entry.kind == "entry" else f"{entry.kind} "
    begin = entry.body[0].of(text)[: len(told.rsplit(" | ", 1)[-1])] if entry.body else "-"
    return f"{kind}{entry.at.start if entry.at else '-'} | {entry.headline.of(text) if entry.headline else '-'} | {begin}"


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_live_blog_has_the_entries_of_its_case(path: Path) -> None:
    document, told = case(path)
    reading = read(document, RuleTagger())
    entries = sorted(reading.entries, key=lambda entry: entry.kind != "entry")
    found = [line(document.text, entry, want) for entry, want in zip(entries, told + [""] * len(entries), strict=False)]
    assert found == told
