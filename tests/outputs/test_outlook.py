"""Small marks on a line: its language where the story has another, and what would change it."""

from __future__ import annotations

from dataclasses import replace

from ticker_sample import BRIDGE, LINES, NOW, sample, shelf

from onrecord.outputs.html import Surroundings, page_html
from onrecord.outputs.lineview import foreign
from onrecord.outputs.page import View, page


def test_a_line_in_another_language_than_the_story_says_which():
    text = page_html(page(sample(), BRIDGE, shelf(), NOW, View()), Surroundings())
    assert text.count('<span class="tongue">') == 2
    assert "in Ukrainian" in text and "in Arabic" in text
    assert foreign("en-GB", "en") is None and foreign(None, "en") is None and foreign("xx", "en") == "xx"


def test_a_minor_line_is_no_key_point():
    minor = replace(BRIDGE, lines=(replace(LINES[0], minor=True), *LINES[1:]))
    assert "l-toll" not in [point.line for point in page(sample(), minor, shelf(), NOW, View()).digest.key_points]
