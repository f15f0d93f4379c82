"""The drawing of who says how many."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from xml.etree import ElementTree

import pytest
from ticker_sample import BRIDGE, TRACK, shelf

from onrecord.outputs.figures import charts, short, value
from onrecord.outputs.svg import svg


def chart(track=TRACK):
    return charts(replace(BRIDGE, tracks=(track,)), shelf())[0]


def rows() -> dict[str, ElementTree.Element]:
    groups = (each for each in ElementTree.fromstring(svg(chart())).iter("g") if each.get("class"))
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


def test_an_arrow_ends_inside_the_drawing():
    heads = [each.get("d") for each in ElementTree.fromstring(svg(chart())).iter("path")]
    assert "M-9,-6 L0,0 L-9,6" in heads
    assert not any(head.startswith("M0,") for head in heads)


def test_what_its_speaker_has_since_replaced_is_faded():
    older, newer = TRACK.points[0], replace(TRACK.points[0], low=Decimal(77), high=Decimal(77), qualifier="exact", figure="f99")
    assert older.at is not None
    later = replace(older.at, start="2031-11-30", end="2031-11-30", precision="day")
    found = chart(replace(TRACK, points=(older, replace(newer, at=later))))
    assert [row.stale for row in found.rows] == [False, True]
    assert svg(found).count('<g opacity=".4">') == 1


def test_a_hollow_bound_starts_with_a_ring():
    bound = replace(TRACK.points[0], low=Decimal(11000), high=None, qualifier="more_than", hollow=True)
    hollow = list(ElementTree.fromstring(svg(chart(replace(TRACK, points=(bound, TRACK.points[1]))))).iter("circle"))
    assert any(each.get("class") == "tick-mark" and each.get("fill") == "none" for each in hollow)


@pytest.mark.parametrize(("language", "printed"), [("en", "20bn"), ("de", "20\u00a0Mrd."), ("uk", "20\u00a0млрд")])
def test_large_sums_fit_the_axis(language, printed):
    assert short(Decimal(20_000_000_000), language) == printed


def test_money_names_its_currency_in_the_title():
    assert chart(replace(TRACK, unit="EUR")).title.endswith(", EUR")


def test_the_drawing_runs_from_left_to_right_on_any_page():
    assert 'direction="ltr"' in svg(chart())
