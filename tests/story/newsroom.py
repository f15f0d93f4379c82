"""Small invented documents, read by the rules, for tests of the story floor."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cache

from onrecord.model.claims import Reading
from onrecord.model.story import Assembly, Development, Party, StoryFile
from onrecord.model.text import Document, Outlet, day
from onrecord.read.dates import Known
from onrecord.read.reading import read
from onrecord.story.assemble import Ask, assemble
from onrecord.taggers.rules import RuleTagger

PARTIES = (Party("norrland", "Norrland", ("Norrland", "Tessa Brook", "Amos Reed")), Party("sudmark", "Sudmark", ("Sudmark", "Karl Venn")))
FILE = StoryFile(title="The bridge at Lund", terms=("bridge", "Lund"), parties=PARTIES)
OUTLETS = {
    "north-wire": Outlet("north-wire", "North Wire", "wire", party="norrland", credits=("North Wire",)),
    "evening": Outlet("evening", "Evening Paper"),
    "morning": Outlet("morning", "Morning Paper"),
    "board": Outlet("board", "Lund Harbour Board", "official"),
    "far-wire": Outlet("far-wire", "Far Wire", "wire"),
}


@cache
def report(name: str, text: str, outlet: str | None = None, on: int = 3, language: str = "en", credit: str | None = None) -> Reading:
    """One article of 2026-06-`on`."""
    published = day(date(2026, 6, on), "given") if on else None
    return read(Document(name, text, outlet=outlet, language=language, published=published, credit=credit), RuleTagger(), Known())


def told(readings: Sequence[Reading], file: StoryFile | None = FILE) -> Assembly:
    """All of them as one story."""
    return assemble(readings, Ask(file, "The bridge at Lund", everything=True), OUTLETS)


def development(assembly: Assembly, document: str) -> Development:
    """The first development that `document` tells."""
    return next(d for s in assembly.stories for d in s.developments if any(m.document == document for m in d.members))


def shape(assembly: Assembly) -> set[tuple[frozenset[tuple[str, str]], str, int, int, int]]:
    """Partition and standing, without ids."""
    return {
        (
            frozenset((m.document, str(m.span)) for m in d.members),
            d.standing.status,
            d.standing.outlets,
            d.standing.origins,
            d.standing.sides,
        )
        for s in assembly.stories
        for d in s.developments
    }
