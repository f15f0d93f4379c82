"""The note of a changed leading figure."""

from __future__ import annotations

from line_writing import line

from onrecord.story.identity import what_changed
from onrecord.story.lines.figures import new_figure


def test_a_new_toll_is_named_with_the_old_one_and_who_says_it() -> None:
    before, after = line("a", "29 miners dead at Orlo"), line("a", "31 miners dead at Orlo", attribution="Mining Ministry; Gazette")
    assert new_figure(before, after) == "updated: dead 31 (was 29), says Mining Ministry"
    assert what_changed(before, after).startswith("updated: dead 31 (was 29)")


def test_a_bound_is_kept() -> None:
    assert new_figure(line("a", "29 miners dead"), line("a", "At least 31 miners dead")).startswith("updated: dead at least 31 (was 29)")


def test_the_same_figure_or_another_thing_counted_is_no_update() -> None:
    assert new_figure(line("a", "29 miners dead"), line("a", "At Orlo 29 miners are dead")) == ""
    assert new_figure(line("a", "29 miners dead"), line("a", "12 ferries sailed")) == ""
