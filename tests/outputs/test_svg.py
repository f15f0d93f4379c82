"""The drawing of who says how many."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from xml.etree import ElementTree

import pytest
from ticker_sample import BRIDGE, TRACK, shelf

from onrecord.outputs.figures import charts, value
from onrecord.outputs.svg import svg


def chart(track=TRACK):
    return charts(replace(BRIDGE, tracks=(track,)), shelf())[0]


def rows() -> dict[str, ElementTree.Element]:
    groups = ElementTree.fromstring(svg(chart())).iter("g")
    return {f"{row.speaker} {row.value}": group for row, group in zip(chart().drawn, groups, strict=True)}


def shapes(group: ElementTree.Element) -> set[str]:
    return {each.get("class") for each in group.iter() if each.get("class")} & {"dot", "bar", "reach"}


@pytest.mark.parametrize(
    ("row", "shape"),
    [
        ("District hospital at least 31", {"reach"}),
        ("Ministry of Transport 24", {"dot"}),
        ("Ministry of Transport 12–15", {"bar"}),
        ("Rescue service about 9", {"dot"}),
        ("Police Dozens", set()),
    ],
)
def test_each_kind_of_figure_has_its_shape(row, shape):
    assert shapes(rows()[row]) == shape


def test_bounds_reach_to_their_open_side():
    at_least, up_to = rows()["District hospital at least 31"], rows()["Union of railway workers of the Dolna valley up to 40"]
    ends = [next(line for line in group.iter("line") if line.get("class") == "reach").get("x2") for group in (at_least, up_to)]
    assert ends == ["99%", "25%"]


def test_the_drawing_says_all_its_words_to_a_screen_reader():
    assert "District hospital: at least 31 (21 Oct 2031)" in svg(chart())


def test_words_of_a_source_are_escaped():
    point = replace(TRACK.points[0], speaker='<b onload="x">')
    drawn = svg(chart(replace(TRACK, points=(point, TRACK.points[1]))))
    assert "<b " not in drawn
    ElementTree.fromstring(drawn)


@pytest.mark.parametrize("amount", ["0", "0.003", "1", "7", "9999999999999999999999", "-5", "1E+400"])
def test_any_amount_can_be_drawn(amount):
    points = (replace(TRACK.points[0], low=Decimal(amount)), TRACK.points[4])
    ElementTree.fromstring(svg(chart(replace(TRACK, points=points))))


@pytest.mark.parametrize(
    ("low", "high", "qualifier", "printed"),
    [
        (None, 12000, "up_to", "up to 12,000"), (10000, 12000, "between", "10,000–12,000"), (31, None, "at_least", "at least 31"),
        (40, 40, "about", "about 40"), (None, None, "vague", "no number given"), ("2.50", "2.50", "exact", "2.5"),
        (100, 100, "exact", "100"),
    ],
)  # fmt: skip
def test_values_are_printed_as_they_were_bounded(low, high, qualifier, printed):
    assert value(*(None if each is None else Decimal(each) for each in (low, high)), qualifier) == printed
