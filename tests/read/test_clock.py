"""Clock times of a live blog lie on the page's day, and before it where they jump over midnight."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.text import Document, Entry, Mark, Span, When, day
from onrecord.read.layout.clock import stamp

PAGE = day(date(2031, 5, 3), "the page's own date line")


def stamped(clocks: list[str], published: When | None = PAGE, modified: When | None = None) -> list[str | None]:
    text, entries = "", []
    for clock in clocks:
        line = f"{clock} Fog lifts\n"
        entries.append(Entry(clock, Span(len(text), len(text) + len(line)), None, (Span(len(text), len(text) + len(line)),)))
        text += line
    return [when.start if when else None for when in stamp(Document("a", text), entries, published, modified)]


@pytest.mark.parametrize(
    ("clocks", "moments"),
    [
        (["00:40", "23:55"], ["2031-05-03T00:40", "2031-05-02T23:55"]),
        (["08:00", "12:00", "20:00"], ["2031-05-03T08:00", "2031-05-03T12:00", "2031-05-03T20:00"]),
        (
            ["01:00", "22:00", "12:00", "03:00", "23:00"],
            ["2031-05-03T01:00", "2031-05-02T22:00", "2031-05-02T12:00", "2031-05-02T03:00", "2031-05-01T23:00"],
        ),
        (["18:05 CET", "16:40 GMT"], ["2031-05-03T18:05+01:00", "2031-05-03T16:40+00:00"]),
        (["16:40", "Fog"], ["2031-05-03T16:40", None]),
        (["16:40", "16:45", "15:10"], ["2031-05-03T16:40", "2031-05-03T16:45", "2031-05-03T15:10"]),
    ],
)
def test_stamps_lie_on_their_days(clocks, moments):
    assert stamped(clocks) == moments


def test_the_introduction_of_a_live_blog_lies_between_its_first_day_and_its_last_change():
    text = "It is foggy.\n16:40 Fog lifts\n"
    entries = [Entry("a", Span(0, 12), None, (Span(0, 12),)), Entry("b", Span(13, 28), Span(19, 28), ())]
    [when, _] = stamp(Document("a", text), entries, PAGE, day(date(2031, 5, 4), "p"))
    assert when and (when.start, when.end, when.basis) == ("2031-05-03", "2031-05-04", "inferred")


def test_without_a_day_no_clock_becomes_a_moment():
    assert stamped(["18:05", "16:40"], None) == [None, None]


def test_the_newest_entry_has_the_day_of_the_last_change():
    assert stamped(["00:40", "23:55"], day(date(2031, 5, 2), "p"), PAGE) == ["2031-05-03T00:40", "2031-05-02T23:55"]


def test_on_a_page_of_several_days_a_clock_is_a_range_of_days():
    wide = day(date(2031, 5, 1), "inferred", until=date(2031, 5, 3), basis="inferred")
    [when] = stamp(Document("a", "18:05 Fog"), [Entry("e", Span(0, 9), None, (Span(0, 9),))], wide, None)
    assert when and (when.start, when.end, when.basis) == ("2031-05-01", "2031-05-03", "inferred")


@pytest.mark.parametrize(
    ("value", "start"), [("2031-05-02T18:05:00Z", "2031-05-02T18:05+00:00"), ("2031-05-02", "2031-05-02"), ("soon", None)]
)
def test_markup_speaks_before_the_clock(value, start):
    entry = Entry("e", Span(0, 4), None, (Span(0, 4),))
    document = Document("a", "Fog.", marks=(Mark(Span(0, 4), "entry", value=value),))
    [when] = stamp(document, [entry], PAGE, None)
    assert (when.start if when else None) == start


@given(st.lists(st.tuples(st.integers(0, 23), st.integers(0, 59)), max_size=12))
def test_no_entry_is_later_than_the_page(times):
    found = [moment for moment in stamped([f"{hour:02d}:{minute:02d}" for hour, minute in times]) if moment]
    assert len(found) == len(times) and all(moment[:10] <= "2031-05-03" for moment in found)


def test_where_the_order_is_open_the_day_is_a_range():
    """08:00 then 21:00 may be one day told downwards or an evening below the next morning."""
    assert stamped(["08:00", "21:00"]) == ["2031-05-03T08:00", "2031-05-02"]
