"""Every piece of a page is named, and the blocks tile its text; the pages are in tests/cases/blocks."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.text import Block, Document, Mark, Span
from onrecord.read.layout.blocks import name_blocks

CASES = sorted((Path(__file__).parents[1] / "cases" / "blocks").glob("*.txt"))
LANGUAGES = st.sampled_from(["en", "de", "es", "fr", "uk", "ru", None])
LINES = st.sampled_from(
    [
        "Ferry runs aground off Skelly",
        "Two tugs have taken up the lines, the harbour office said. The tow will last three hours.",
        "18:05 Tow begins",
        "16:40",
        "- A bullet of some words",
        "Share Facebook X",
        "Related articles",
        "Most read",
        "Background:",
        "At a glance:",
        "Topics: Skelly, Lenn",
        "THE BILL",
        "By Maren Holt",
        "",
        "\t",
        "+++",
        "\ufeffTags",
        "\u2028",
    ]
)


def case(path: Path) -> tuple[str, str, list[tuple[str, str]]]:
    """The language, what parts the lines ("# layout: close" for no blank lines), and (kind, line) pairs."""
    rows = path.read_text(encoding="utf-8").splitlines()
    stated = {name.strip("# "): value.strip() for name, _, value in (row.partition(":") for row in rows if row.startswith("#"))}
    lines = [row.split("|", 1) for row in rows if row.strip() and not row.startswith("#")]
    parted = "\n" if stated.get("layout") == "close" else "\n\n"
    return stated["language"], parted, [(kind.strip(), line.strip()) for kind, line in lines]


def pieces(document: Document) -> list[tuple[str, str]]:
    return [(block.kind, block.span.of(document.text).strip()) for block in name_blocks(document)]


def tile(blocks: tuple[Block, ...], text: str) -> bool:
    edges = [0, *(block.span.end for block in blocks)]
    return [block.span.start for block in blocks] == edges[:-1] and edges[-1] == len(text)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_each_line_of_a_case_has_its_kind(path: Path) -> None:
    language, parted, expected = case(path)
    text = parted.join(line for _, line in expected) + "\n"
    assert pieces(Document("a", text, language=language)) == expected


@given(st.text(max_size=400), LANGUAGES)
def test_blocks_tile_any_text(text: str, language: str | None) -> None:
    assert tile(name_blocks(Document("a", text, language=language)), text)


@given(st.lists(LINES, max_size=30), st.sampled_from(["\n", "\n\n", "\r\n", "\r"]), LANGUAGES)
def test_blocks_tile_any_page(lines: list[str], gap: str, language: str | None) -> None:
    text = gap.join(lines)
    assert tile(name_blocks(Document("a", text, language=language)), text)


def test_an_empty_text_has_no_block() -> None:
    assert name_blocks(Document("a", "")) == ()


def test_white_space_alone_is_one_piece_of_furniture() -> None:
    [block] = name_blocks(Document("a", " \n\t\n"))
    assert (block.kind, block.span) == ("furniture", Span(0, 4))


def test_markup_speaks_before_words() -> None:
    text = "Ferry aground\n\nTwo tugs have taken up the lines."
    marks = (Mark(Span(15, len(text)), "caption", because="markup <figcaption>"),)
    assert pieces(Document("a", text, language="en", marks=marks))[1][0] == "caption"


def test_every_block_says_why() -> None:
    text = "Ferry aground off Skelly\n\nShare Facebook\n\nTwo tugs have taken up the lines, the office said."
    assert all(block.because for block in name_blocks(Document("a", text, language="en")))


def test_cards_that_stand_twice_are_furniture() -> None:
    cards = ["Fog delays flights at Lenn airport", "What the tide tables tell you now", "Why the lighthouse is still green"]
    story = ["Ferry runs aground off Skelly", "A ferry ran aground off Skelly on Tuesday, the coastguard said. Nobody was hurt."]
    text = "\n\n".join([*story, *cards, "Divers will look at the hull. The operator will pay for the tow.", *cards])
    named = pieces(Document("a", text, language="en"))
    assert [kind for kind, line in named if line in cards] == ["furniture"] * 6


def test_a_heading_of_links_outside_the_body_does_not_reach_into_the_body() -> None:
    lines = [
        ("Fog at Lenn", "headline"),
        ("Fog lay over the port, the harbour office said. Two ferries waited outside.", "body"),
        ("Read more", "furniture"),
        ("Ferry aground", "furniture"),
        ("The pilots want a second buoy. They have asked for it twice.", "body"),
        ("Council to vote", "body"),
        ("The council votes in May.", "body"),
    ]
    text, marks, at = "\n".join(line for line, _ in lines), [], 0
    for line, kind in lines:
        marks.append(Mark(Span(at, at + len(line)), kind))  # type: ignore[arg-type]
        at += len(line) + 1
    kinds = [block.kind for block in name_blocks(Document("a", text, language="en", marks=tuple(marks)))]
    assert kinds == ["headline", "paragraph", "furniture", "furniture", "paragraph", "headline", "paragraph"]


def test_an_address_alone_is_furniture() -> None:
    blocks = name_blocks(Document("a", "Fog at Lenn\n\nFog lay over the port.\n\nhttps://lenn.example/post/1", language="en"))
    assert blocks[-1].kind == "furniture"
