"""Small marks on a line: its language where the story has another, and what would change it."""

from __future__ import annotations

from dataclasses import replace

from ticker_sample import BRIDGE, LINES, NOW, sample, shelf

from onrecord.model.text import When
from onrecord.outputs.html import Surroundings, page_html
from onrecord.outputs.lineview import foreign, line_view
from onrecord.outputs.page import View, page

SPANS = (("2031-10-17", "2031-10-17"), ("2031-10-17", "2031-10-18"), ("2031-10-15", "2031-10-15"))


def test_a_line_in_another_language_than_the_story_says_which():
    text = page_html(page(sample(), BRIDGE, shelf(), NOW, View()), Surroundings())
    assert text.count('<span class="tongue">') == 2
    assert "in Ukrainian" in text and "in Arabic" in text
    assert foreign("en-GB", "en") is None and foreign(None, "en") is None and foreign("xx", "en") == "xx"


def test_a_minor_line_is_no_key_point():
    minor = replace(BRIDGE, lines=(replace(LINES[0], minor=True), *LINES[1:]))
    assert "l-toll" not in [point.line for point in page(sample(), minor, shelf(), NOW, View()).digest.key_points]


def test_what_ends_after_its_report_is_not_called_happened():
    reported, night, earlier = (When(first, last, "day", "because") for first, last in SPANS)
    at_night = replace(LINES[0], reported_at=reported, at=night)
    before = replace(at_night, at=earlier)
    assert line_view(at_night, None, (), shelf()).happened is None
    assert line_view(before, None, (), shelf()).happened.text == "15 Oct 2031"


def test_what_else_is_counted_of_the_same_things_stands_beside_the_charts_with_its_speaker():
    track = BRIDGE.tracks[0]
    point = next(p for p in track.points if p.speaker)
    arrived = replace(track, id="t-arrived", kind="arrived", points=(replace(point, hollow=False),), disputed=False)
    nobodys = replace(arrived, id="t-hollow", points=(replace(point, hollow=True),))
    other = replace(arrived, id="t-boats", counts="boats")
    view = page(sample(), replace(BRIDGE, tracks=(*BRIDGE.tracks, arrived, nobodys, other)), shelf(), NOW, View())
    assert [chart.id for chart in view.beside] == ["t-arrived"]
    assert point.speaker in page_html(view, Surroundings())[: page_html(view, Surroundings()).index('class="columns"')]
