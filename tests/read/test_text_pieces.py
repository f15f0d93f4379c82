"""A text is cut at its lines; a hard-wrapped paragraph is one piece."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.read.layout.pieces import Piece, cut

WRAPPED = """A ferry with 214 people on board ran aground off Skelly on Tuesday
evening, the coastguard said. Nobody was hurt, but the ship is stuck on
a sandbank and cannot be moved before high water."""


def texts(text: str) -> list[str]:
    return [piece.text for piece in cut(text)]


def test_a_wrapped_paragraph_is_one_piece():
    assert texts(f"Ferry aground\n\n{WRAPPED}\n\nThe end.") == ["Ferry aground", WRAPPED, "The end."]


def test_short_lines_and_bullets_are_pieces_of_their_own():
    assert texts("Fog\nRain\nWind\n- One\n- Two") == ["Fog", "Rain", "Wind", "- One", "- Two"]


@pytest.mark.parametrize("gap", ["\n", "\r\n", "\r", "\u2028", "\x0b", "\x0c", "\n \n\t\n"])
def test_every_kind_of_line_end_parts(gap):
    assert texts(f"Fog{gap}Rain") == ["Fog", "Rain"]


def test_a_byte_order_mark_is_no_word():
    assert texts("\ufeffFog\n") == ["Fog"]


@given(st.text(max_size=300))
def test_pieces_are_slices_in_order_and_only_blanks_stand_between(text):
    at = 0
    for piece in cut(text):
        assert text[piece.start : piece.end] == piece.text and piece.text and not text[at : piece.start].strip("\ufeff \t\r\n").strip()
        at = piece.end
    assert not text[at:].strip("\ufeff").strip()


@pytest.mark.parametrize(
    ("text", "ends"),
    [("Fog.", True), ("Fog", False), ("“Fog!”", True), ("Fog!", False), ("Why fog?", False), ("Fog …", True), ("“Fog.”", True)],
)
def test_a_sentence_ends_in_a_stop_or_inside_quotation_marks(text, ends):
    assert Piece(0, len(text), text).ends_sentence is ends
