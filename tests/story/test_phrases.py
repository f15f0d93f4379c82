"""Word lists as patterns of the story."""

from __future__ import annotations

from onrecord.story.phrases import phrases


def test_a_star_is_any_ending_and_an_underscore_a_blank():
    assert phrases("video* call*_off").findall("The videos were called off") == ["videos", "called off"]


def test_a_word_behind_an_apostrophe_is_found_and_a_part_of_a_word_is_not():
    assert phrases("explosion").findall("l’explosion, les explosions") == ["explosion"]


def test_an_empty_list_finds_nothing():
    assert phrases("").search("anything") is None
