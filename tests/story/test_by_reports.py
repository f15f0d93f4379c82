"""A comparison for the time before a desk began to read: by the dates that the reports bear."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from newsroom import report, told

from onrecord.model.story import Citation, Line, Story, Track, TrackPoint
from onrecord.model.text import Document, Span, When, day, minute
from onrecord.read.dates import Known
from onrecord.read.reading import read
from onrecord.story.asof import instant, told_by
from onrecord.story.decisions import Judgement
from onrecord.story.diff import by_reports
from onrecord.story.retelling import told_again
from onrecord.taggers.rules import RuleTagger

START, END = instant("2031-05-10"), instant("2031-05-20")


def line(identity: str, on: When | None, **more) -> Line:
    known = {"headline": "Ferry sinks", "status": "single", "outlets": 1, "origins": 1, "sides": 1} | more
    return Line(identity, 1, identity, "en", None, on, text="", attribution="Kurier", citations=(Citation("a", Span(0, 5)),), **known)


def on(first: int, last: int | None = None) -> When:
    return When(f"2031-05-{first:02}", f"2031-05-{last or first:02}", "day", "given")


def between(*lines: Line, tracks: tuple[Track, ...] = ()):
    return by_reports(Story("s", "Ferry", True, "en", lines=lines, tracks=tracks), START, END, lambda _: None)


def test_what_was_first_reported_in_between_is_new_and_the_rest_is_not():
    found = between(line("before", on(9)), line("new", on(12)), line("after", on(25)))
    assert [shift.line.id for shift in found.new] == ["new"]
    assert found.unplaced == ()


def test_what_may_lie_on_either_side_is_said_to_be_unplaced():
    found = between(line("undated", None), line("wide", on(5, 15)))
    assert {shift.line.id for shift in found.unplaced} == {"undated", "wide"}
    assert found.new == ()


def test_a_withdrawn_line_gives_its_reason():
    (shift,) = between(line("gone", on(9), status="withdrawn", notes=("Withdrawn: the harbour took it back",))).withdrawn
    assert shift.note == "the harbour took it back"


def point(at: When | None, value: int) -> TrackPoint:
    return TrackPoint(at, Decimal(value), Decimal(value), "exact", "Harbour", "a", None, f"f{value}", Span(0, 1))


def test_a_figure_that_moved_stands_beside_the_one_before():
    rising = Track("t", "killed", "people", "person", (point(on(8), 3), point(on(12), 5), point(None, 9)))
    still = Track("u", "injured", "people", "person", (point(on(8), 4), point(on(12), 4)))
    (moved,) = between(tracks=(rising, still)).moved
    assert (moved.before.low, moved.after.low) == (3, 5)


def test_only_what_sources_date_before_the_moment_was_known():
    early, late, undated = (report(name, "A bridge fell, the mayor said.", on=n) for name, n in (("e", 3), ("l", 9), ("u", 0)))
    until = instant("2026-06-05")
    assert told_by(early, until) == early
    assert told_by(late, until) is None and told_by(undated, until) is None
    assert told_by(undated, until, day(date(2026, 6, 1), "borrowed")) == undated


def test_a_live_blog_is_cut_at_the_moment():
    text = (
        "Ferry live\n\n14:00 Ferry sinks\n\nThe ferry sank, the harbour said.\n\n16:00 Five rescued\n\nFive were rescued, the harbour said."
    )
    blog = read(Document("blog", text, published=day(date(2031, 5, 3), "given")), RuleTagger(), Known())
    stamped = tuple(replace(entry, at=minute(instant(f"2031-05-03T{14 + 2 * n}:00"), "its stamp")) for n, entry in enumerate(blog.entries))
    blog = replace(blog, entries=stamped, published=minute(instant("2031-05-03T14:00"), "its first entry"))
    cut = told_by(blog, instant("2031-05-03T15:00"))
    assert cut is not None and len(cut.entries) == 1
    assert {said.entry for said in cut.statements} <= {cut.entries[0].id}


def test_a_past_story_is_told_from_the_readings_of_then_alone():
    readings = [report("one", "The bridge at Lund fell, the mayor said.", "evening", 3),
                report("two", "Ada Voss denied that the bridge at Lund fell.", "morning", 8)]  # fmt: skip
    now = told(readings).stories[0]
    known = [cut for each in readings if (cut := told_by(each, instant("2026-06-05")))]
    then = told_again(known, now, None, {}, Judgement(), instant("2026-06-05"))
    assert (then.id, then.title) == (now.id, now.title)
    assert {c.document for each in then.lines for c in each.citations} == {"one"}
    assert told_again([], now, None, {}, Judgement(), instant("2026-06-05")).lines == ()
