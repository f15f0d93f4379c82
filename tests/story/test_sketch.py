"""Sketches: shared wording is found, quotations are left out."""

from __future__ import annotations

from onrecord.story.copies.sketch import passages, sketch, without

LINE = "the ferry struck a reef off the island before dawn and nobody on the bridge had seen it"


def test_the_same_words_share_all_rows() -> None:
    assert sketch(LINE.upper()).own == sketch(LINE).own != frozenset()


def test_a_quotation_is_left_out() -> None:
    assert sketch(f"Kerrow said “{LINE}”").own == frozenset()


def test_a_quotation_that_never_closes_is_not_believed() -> None:
    assert sketch(LINE).own <= sketch(f'He said: "{LINE}').own


def test_a_shared_run_of_ten_words_shares_a_leading_row() -> None:
    run = " ".join(LINE.split()[:10])
    assert sketch(f"one two three four five six {run} x y z").leading & sketch(f"q r s t u v w {run} l m n o p").leading


def test_separate_stretches_are_counted() -> None:
    gap = " ".join(f"w{n}" for n in range(40))
    other = " ".join(f"v{n}" for n in range(40))
    assert passages(sketch(f"{LINE} {gap} {LINE[::-1]}"), sketch(f"{LINE} {other} {LINE[::-1]}")) == 2


def test_rows_can_be_taken_out() -> None:
    known = sketch(LINE)
    assert without(known, known.own).own == frozenset()


def test_few_words_have_no_rows() -> None:
    assert sketch("four words are few").own == frozenset()
