"""Anchors: names and numbers in order, across scripts."""

from __future__ import annotations

from onrecord.story.anchors import anchors, in_order, shared_numbers


def test_names_count_by_their_last_word_and_once() -> None:
    assert anchors("On Monday 12 boats left Orlo for Upper Brask. Then Orlo slept.") == ("mond", "12", "orlo", "bras")


def test_a_sentences_first_word_is_no_name() -> None:
    assert anchors("Boats sank. Nobody saw.") == ()


def test_a_number_reads_alike_with_any_separator() -> None:
    assert anchors("a 6,400 b") == anchors("a 6.400 b") == anchors("a 6 400 b") == ("6400",)


def test_a_cyrillic_name_reads_as_its_latin_form() -> None:
    assert anchors("до Тарвіка") == anchors("to Tarvik")


def test_order_is_measured_against_the_shorter_list() -> None:
    eight = tuple("abcdefgh")
    assert in_order(eight, (*eight, "x", "y")) == 1.0
    assert in_order(eight, eight[::-1]) < 0.3


def test_few_anchors_prove_nothing() -> None:
    assert in_order(("a", "b"), ("a", "b")) == 0.0


def test_shared_numbers_are_counted() -> None:
    assert shared_numbers(("12", "orlo", "40"), ("12", "7", "brask")) == (1, 2)
