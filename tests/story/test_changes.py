"""Changes: what differs between an origin and its copy, sentence by sentence."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.story.copies.changes import align, changes, sentences
from onrecord.story.pieces import Piece


def told(before: str, after: str, language: str = "en") -> list[tuple[str, str, str]]:
    found = changes(Piece("a", "", before, language=language), Piece("b", "", after, language=language))
    return [(change.kind, change.before, change.after) for change in found]


def test_the_same_text_has_no_changes() -> None:
    assert told("The dam burst at dawn.", "The dam burst at dawn.") == []


def test_a_flipped_number_is_found() -> None:
    assert told("The dam burst and 12 boats sank.", "The dam burst and 21 boats sank.") == [("number", "12", "21")]


def test_a_lost_hedge_is_found_in_german() -> None:
    assert told("Der Damm ist angeblich am Morgen gebrochen.", "Der Damm ist am Morgen gebrochen.", "de") == [("hedge", "angeblich", "")]


def test_a_lost_bound_is_found() -> None:
    assert told("The flood hit at least 12 boats.", "The flood hit 12 boats.") == [("hedge", "at least", "")]


def test_one_hedge_for_another_is_no_loss() -> None:
    assert told("The dam possibly burst at dawn.", "The dam perhaps burst at dawn.") == []


def test_digits_inside_a_word_are_no_number() -> None:
    assert told("The ship MV12 sank at dawn.", "The ship MV13 sank at dawn.") == []


def test_sentences_are_paired_one_to_one() -> None:
    assert align(["A dam burst.", "Rain fell."], ["Rain fell.", "A dam broke."]) == (
        [("A dam burst.", "A dam broke."), ("Rain fell.", "Rain fell.")],
        [],
        [],
    )


def test_an_endless_line_is_one_short_sentence() -> None:
    assert [len(sentence) for sentence in sentences("x" * 100_000)] == [600]


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300), st.text(max_size=300))
def test_any_two_texts_can_be_compared(before: str, after: str) -> None:
    assert all(change[1] != change[2] for change in told(before, after))
