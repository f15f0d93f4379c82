"""The whole recomputation."""

from __future__ import annotations

from newsroom import report, told

from onrecord.story.assemble import Ask, assemble

TEXT = "The bridge at Lund fell on Monday and 31 trucks went into the river, transport minister Tessa Brook said."


def test_no_document_makes_no_story() -> None:
    assert assemble([], Ask()).stories == ()


def test_a_line_speaks_for_one_development() -> None:
    story = told([report("a", TEXT, "evening")]).stories[0]
    assert {line.development for line in story.lines} <= {d.id for d in story.developments}


def test_the_same_input_gives_the_same_ticker() -> None:
    read = [report("a", TEXT, "evening"), report("b", TEXT, "morning")]
    assert told(read) == told(read)


def test_a_page_of_digits_and_a_word_without_end_are_told_without_harm() -> None:
    odd = [report("digits", "1 2 3 4 5 6 7 8 9 " * 400), report("word", "x" * 20_000), report("empty", " ")]
    assert told(odd).documents
