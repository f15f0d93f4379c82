"""The first screen's three columns."""

from __future__ import annotations

from ticker_sample import BRIDGE, NOW, sample, shelf

from onrecord.outputs.html import Surroundings, page_html
from onrecord.outputs.page import View, page
from onrecord.outputs.points import DigestView, Point, glance


def point(line: str) -> Point:
    return Point(f"words of {line}", line, "Kurier", None, "en")


def lines(points: tuple[Point, ...]) -> list[str | None]:
    return [each.line for each in points]


def test_a_key_point_stands_in_the_column_of_its_line_and_only_there():
    digest = DigestView((point("a"), point("b"), point("c")), (point("a"),), (point("b"),), (point("c"),))
    found = glance(digest, {})
    assert (lines(found.known), lines(found.claimed), lines(found.not_known)) == (["a"], ["b"], ["c"])


def test_a_key_point_that_the_digest_sums_up_nowhere_goes_by_its_status():
    digest = DigestView((point("a"), point("b"), point("c"), point("d")), (), (), ())
    found = glance(digest, {"a": "corroborated", "b": "contested", "c": "unconfirmed", "d": "single"})
    assert (lines(found.known), lines(found.claimed), lines(found.not_known)) == (["a"], ["b", "d"], ["c"])


def test_key_points_come_first_and_others_fill_the_column_to_three():
    digest = DigestView((point("c"),), (), tuple(point(each) for each in "abcde"), ())
    assert lines(glance(digest, {}).claimed) == ["c", "a", "b"]


def test_four_key_points_of_one_column_are_shown_a_fifth_waits_below():
    digest = DigestView(tuple(point(each) for each in "abcde"), (), (), ())
    assert lines(glance(digest, {}).claimed) == ["a", "b", "c", "d"]


def test_the_first_screen_says_in_words_where_a_column_is_empty():
    text = page_html(page(sample(), BRIDGE, shelf(), NOW, View()), Surroundings())
    first = text[text.index('class="glance"') : text.index('class="columns"')]
    assert first.count('<section class="column') == 3
    assert "Nothing yet is told independently" in first or "Told independently by different sides" in first


def test_a_point_says_how_many_tell_it_where_more_than_one_outlet_does():
    drawn = page(sample(), BRIDGE, shelf(), NOW, View())
    backings = {each.line: each.backing for each in drawn.digest.key_points}
    assert backings["l-toll"] == "2 outlets · 2 origins · 2 sides"
