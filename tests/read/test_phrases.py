"""Word lists find whole words only."""

from __future__ import annotations

from onrecord.read.speech.phrases import has, opens, pattern


def test_a_star_stands_for_any_letters_and_a_low_line_for_white_space():
    assert pattern("rule_out den*").findall("It denied that; I rule  out more") == ["denied", "rule  out"]


def test_a_word_inside_a_word_is_not_found():
    assert not has("say", "essays say-so".replace("say-so", ""))


def test_a_list_without_words_finds_nothing():
    assert not has("", "anything")


def test_a_star_in_front_matches_endings():
    assert opens("*rá", "volverá mañana")
