"""A live blog or digest is cut into its entries, an article is one; the pages are in tests/cases/entries."""

from __future__ import annotations

import itertools
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.text import Document, Entry, Mark, Span
from onrecord.read.layout.blocks import name_blocks
from onrecord.read.layout.entries import cut_entries

CASES = sorted((Path(__file__).parents[1] / "cases" / "entries").glob("*.txt"))
MARKER = re.compile(r"\[(entry|recap|background|x)\] ")
WORDS = st.lists(st.sampled_from(["tug", "quay", "hull", "tide", "mayor", "council", "fog", "rope"]), min_size=3, max_size=6)


def case(path: Path) -> tuple[Document, list[tuple[str, int]], list[Span]]:
    """The document, (kind, start) of each entry marked in it, and the lines that belong to none."""
    head, body = path.read_text(encoding="utf-8").split("\n", 1)
    text, starts, apart = "", [], []
    at = 0
    for found in MARKER.finditer(body):
        text += body[at : found.start()]
        at = found.end()
        if found[1] == "x":
            apart.append(Span(len(text), len(text) + body.index("\n", at) - at))
        else:
            starts.append((found[1], len(text)))
    return Document("a", text + body[at:], language=head.removeprefix("# language:").strip()), starts, apart


def cut(document: Document) -> tuple[Entry, ...]:
    return cut_entries(document, name_blocks(document))


def blog(items: list[list[str]]) -> Document:
    stamped = [f"{20 - n:02d}:15 {' '.join(words).capitalize()}\nThe office said so at the {words[0]}." for n, words in enumerate(items)]
    return Document("a", "\n\n".join(["Live ticker of the day", *stamped]), language="en")


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_entries_of_a_case_start_where_it_says(path: Path) -> None:
    document, starts, _ = case(path)
    text = document.text
    assert [(e.kind, text[e.span.start :][:30]) for e in cut(document)] == [(kind, text[start:][:30]) for kind, start in starts]


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_no_body_of_a_case_holds_what_stands_apart(path: Path) -> None:
    document, _, apart = case(path)
    assert not [span.of(document.text) for entry in cut(document) for span in entry.body if any(span.overlaps(line) for line in apart)]


@given(st.lists(st.text(alphabet=st.sampled_from("aB .:\n1+-–?"), max_size=60), max_size=20))
def test_bodies_hold_no_furniture_and_do_not_overlap(lines: list[str]) -> None:
    document = Document("a", "\n".join([*lines, "Share Facebook", "Related articles", "Fog delays flights"]), language="en")
    blocks = name_blocks(document)
    bodies = sorted(span for entry in cut_entries(document, blocks) for span in entry.body)
    furniture = [block.span for block in blocks if block.kind == "furniture"]
    assert all(one.end <= two.start for one, two in itertools.pairwise(bodies))
    assert not any(body.overlaps(span) for body in bodies for span in furniture)


@given(st.lists(WORDS, min_size=2, max_size=8))
def test_ids_are_unique(items: list[list[str]]) -> None:
    ids = [entry.id for entry in cut(blog(items))]
    assert len(ids) == len(set(ids)) == len(items)


@given(st.lists(WORDS, min_size=2, max_size=6, unique_by=tuple), st.integers(min_value=1, max_value=2))
def test_an_older_entry_keeps_its_id_when_newer_ones_come_above(items: list[list[str]], fresh: int) -> None:
    before = [entry.id for entry in cut(blog(items[fresh:]))] if len(items) - fresh >= 2 else []
    after = [entry.id for entry in cut(blog(items))]
    assert not before or after[-len(before) :] == before


def test_an_entry_keeps_its_id_when_its_text_is_edited() -> None:
    text = "Live ticker\n\n18:05 Tow begins\nTwo tugs are there.\n\n16:40 No hole found\nDivers said so."
    edited = text.replace("Two tugs are there.", "Three tugs are there now, the office said.")
    assert [e.id for e in cut(Document("a", text, language="en"))] == [e.id for e in cut(Document("a", edited, language="en"))]


def test_the_publishers_anchor_is_the_id() -> None:
    text = "Live\n\nTow begins\n\nTwo tugs are there.\n\nNo hole\n\nDivers said so."
    marks = (Mark(Span(6, 38), "entry", anchor="b1"), Mark(Span(38, len(text)), "entry", anchor="b2"))
    assert [entry.id for entry in cut(Document("a", text, language="en", marks=marks))] == ["b1", "b2"]


def test_a_stamp_is_no_part_of_headline_or_body() -> None:
    document = Document("a", "Live ticker\n\n18:05 Tow begins\nTwo tugs came.\n\n16:40 Divers are down. They see mud.", language="en")
    words = [span.of(document.text) for entry in cut(document) for span in (*([entry.headline] if entry.headline else []), *entry.body)]
    assert words == ["Tow begins", "Two tugs came.", "Divers are down. They see mud."]


def test_the_plus_signs_of_a_ticker_are_no_part_of_the_headline() -> None:
    document = Document("a", "Liveticker\n\n+++ 18:05 Schlepper da +++\nZwei kamen.\n\n+++ 16:40 Kein Leck +++\nGut.", language="de")
    assert [entry.headline.of(document.text) for entry in cut(document) if entry.headline] == ["Schlepper da", "Kein Leck"]


@pytest.mark.parametrize("text", ["", " \n ", "\ufeff", "12:00", "Share Facebook", "+++"])
def test_a_text_without_a_telling_has_no_entry_with_words(text: str) -> None:
    assert [entry for entry in cut(Document("a", text, language="en")) if entry.body] in ([], [*cut(Document("a", text, language="en"))])


def test_one_endless_line_is_one_entry() -> None:
    document = Document("a", "x" * 200_000, language="en")
    assert len(cut(document)) == 1
