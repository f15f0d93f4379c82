"""Stories of no line, of one, of fifty thousand: a page shows the newest and leads on to the older."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from ticker_sample import BRIDGE, NOW, many, sample, shelf

from onrecord.outputs.html import Surroundings, page_html, stories_html
from onrecord.outputs.page import PAGE_LENGTH, View, page

LARGEST_PAGE = 2_000_000


@pytest.fixture(scope="module")
def fifty_thousand():
    return many(50_000)


def drawn(snapshot, view=None):
    return page(snapshot, snapshot.assembly.stories[0], shelf(), NOW, view or View())


def test_fifty_thousand_lines_make_a_page_of_bounded_size(fifty_thousand):
    began = time.process_time()
    text = page_html(drawn(fifty_thousand), Surroundings())
    assert len(text.encode()) < LARGEST_PAGE
    assert text.count('<article class="line') == PAGE_LENGTH
    assert time.process_time() - began < 8


def test_the_older_lines_are_one_link_away_to_the_very_last(fifty_thousand):
    lines = fifty_thousand.assembly.stories[0].lines
    first = drawn(fifty_thousand)
    assert first.older == lines[PAGE_LENGTH - 1].id
    last = drawn(fifty_thousand, View(before=lines[-2].id))
    assert (last.older, last.shown) == (None, 1)
    assert f"before={first.older}" in page_html(first, Surroundings())


@pytest.mark.parametrize("count", [0, 1])
def test_no_line_and_one_line_make_a_whole_page(count):
    snapshot = sample()
    story = replace(BRIDGE, lines=BRIDGE.lines[:count], strands=(), tracks=(), timeline=(), cards=())
    text = page_html(page(snapshot, story, shelf(), NOW, View()), Surroundings())
    assert text.count('<article class="line') == count
    assert ("No line yet" in text) == (count == 0)


def test_a_headline_of_ten_thousand_characters_is_drawn_whole_and_escaped():
    long = "<b>" + "word " * 2000
    story = replace(BRIDGE, lines=(replace(BRIDGE.lines[0], headline=long),))
    text = page_html(page(sample(), story, shelf(), NOW, View()), Surroundings())
    assert "&lt;b&gt;word" in text and "<b>word" not in text


def test_a_figure_of_twenty_thousand_points_has_a_table_of_its_newest_and_says_how_many_more_there_are():
    track = BRIDGE.tracks[0]
    points = tuple(replace(track.points[0], speaker=f"Station {n}", figure=f"f{n}") for n in range(20_000))
    held = replace(BRIDGE, tracks=tuple(replace(track, id=f"t{n}", points=points if n == 0 else points[:9]) for n in range(40)))
    snapshot = sample()
    text = page_html(drawn(replace(snapshot, assembly=replace(snapshot.assembly, stories=(held,)))), Surroundings())
    assert len(text.encode()) < LARGEST_PAGE
    assert "+19800" in text


def test_thirty_thousand_stories_are_listed_page_by_page_to_the_very_last():
    stories = tuple(replace(BRIDGE, id=f"s{n:05}", title=f"Story {n}", asked=False) for n in range(30_000))
    first, last = (stories_html(stories, 0, Surroundings(), start) for start in (0, 29_999))
    assert max(len(first.encode()), len(last.encode())) < LARGEST_PAGE
    assert (first.count("/story/s"), last.count("/story/s")) == (500, 500)
    assert "/stories?from=29500" in first
    assert "Story 29999<" in last
    assert "/stories?from" not in stories_html(stories[:500], 0, Surroundings())
