"""The story at a past minute holds what had been told by then, and nothing learnt later."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.claims import Reading, Speaker, Statement
from onrecord.model.story import Change, Citation, Development, Line, Member, Standing, StatementRef, Story
from onrecord.model.text import Document, Entry, Span, When
from onrecord.story.asof import instant, lines_at, moments, story_at

TEXT = "The ferry sank. Nobody sank it, the owner said."
DAY = When("2031-05-01", "2031-05-01", "day", "the text says so")
ENTRIES = (Entry("e1", Span(0, 15), None, (Span(0, 15),), DAY), Entry("e2", Span(16, 47), None, (Span(16, 47),), DAY))
OWNER = Statement("s1", "e2", Speaker("o", "The owner", "person", None), (), None, "speech", (Span(16, 30),), "indirect", "denied",
                  False, (), None, None, None, (), "cue")  # fmt: skip
READING = Reading(Document("a", TEXT), "1", "en", None, DAY, None, (), (), ENTRIES, (OWNER,), (), (), ())


def line(identity: str = "l1", members=("a#e1/0",), **more) -> Line:
    cited = (Citation("a", Span(0, 15)),)
    known = {"status": "single", "outlets": 1, "origins": 1, "sides": 1} | more
    return Line(
        identity, 1, identity, "en", None, DAY, "Ferry sinks", "The ferry sank.", "Kurier", citations=cited, members=members, **known
    )


def change(sequence: int, at: str, told: Line, kind="added", note: str = "") -> Change:
    return Change(sequence, f"2031-05-01T{at}+00:00", kind, "s", told, note)


LOG = (
    change(1, "09:10:20", line()),
    change(2, "09:40:00", line("l2")),
    change(3, "10:00:00", line("l2", hidden=True), "merged", "l1"),
    change(4, "11:00:00", line(members=("a#e1/0", "a#e2/0"), origins=2, status="contested"), "revised"),
)
STANDING = Standing("contested", "specific", 2, 2, 1, (), (), (StatementRef("a", "s1"),), (), "figures differ")
STORY = Story("s", "The ferry", True, "en", developments=(
    Development("l1", "report", (), (), (Member("a", "e1", ()), Member("a", "e2", ("s1",))), STANDING),), lines=(LOG[3].line,))  # fmt: skip


def then(moment: str) -> Story:
    return story_at(STORY, LOG, instant(moment), {"a": READING}.get, None)


def test_a_minute_includes_all_of_its_seconds():
    assert list(lines_at(LOG, instant("2031-05-01T09:10"))) == ["l1"]
    assert lines_at(LOG, instant("2031-05-01T09:09")) == {}


def test_a_line_reads_as_it_then_read_and_its_denial_is_not_known_yet():
    early = then("2031-05-01T09:30")
    assert (early.lines[0].status, early.lines[0].origins) == ("single", 1)
    assert early.developments[0].standing.denials == ()
    assert early.developments[0].standing.denial == "none"
    late = then("2031-05-01T11:00")
    assert late.developments[0].standing.denials == (StatementRef("a", "s1"),)


def test_a_line_merged_since_still_stands_before_the_merge():
    assert {each.id for each in then("2031-05-01T09:50").lines} == {"l1", "l2"}
    assert {each.id for each in then("2031-05-01T10:00").lines} == {"l1"}


def test_the_moments_are_minutes_once_each():
    doubled = (*LOG, change(5, "11:00:40", line("l3")))
    assert moments(doubled) == tuple(f"2031-05-01T{clock}+00:00" for clock in ("09:10", "09:40", "10:00", "11:00"))


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("2031-05-01T09:10", "2031-05-01T09:10:59+00:00"),
        ("2031-05-01T11:10+02:00", "2031-05-01T09:10:59+00:00"),
        ("2031-05-01T11:10 02:00", "2031-05-01T09:10:59+00:00"),
        ("2031-05-01", "2031-05-01T23:59:59+00:00"),
        ("soon", None), ("", None), ("9999-12-31T23:59", None), ("2031-13-01", None),
    ],
)  # fmt: skip
def test_a_moment_may_be_written_in_any_iso_form(text, end):
    assert instant(text) == (datetime.fromisoformat(end).astimezone(UTC) if end else None)


@given(st.text(max_size=30))
def test_no_text_crashes_the_reading_of_a_moment(text):
    assert instant(text) is None or instant(text).tzinfo is UTC


def test_at_the_end_the_fold_is_what_stands_now():
    assert lines_at(LOG)["l1"] == replace(LOG[3].line)
