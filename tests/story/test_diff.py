"""A shift handover: each line in one list, with what changed."""

from __future__ import annotations

from onrecord.model.story import Change, Citation, Line
from onrecord.model.text import Span, When
from onrecord.story.asof import instant
from onrecord.story.diff import handover

DAY = When("2031-05-01", "2031-05-01", "day", "the text says so")


def line(identity: str, **more) -> Line:
    known = {"headline": "Ferry sinks", "status": "single", "outlets": 1, "origins": 1, "sides": 1} | more
    return Line(identity, 1, identity, "en", None, DAY, text="", attribution="Kurier", citations=(Citation("a", Span(0, 5)),), **known)


def log(*told) -> list[Change]:
    return [Change(n + 1, f"2031-05-01T{at}:00+00:00", kind, "s", one, note) for n, (at, kind, one, note) in enumerate(told)]


def between(changes, start="09:30", end="12:00"):
    return handover(changes, instant(f"2031-05-01T{start}"), instant(f"2031-05-01T{end}"), "s")


OLD = ("09:00", "added", line("l1"), "")


def test_a_line_first_told_in_the_shift_is_new():
    found = between(log(OLD, ("10:00", "added", line("l2"), "")))
    assert [shift.line.id for shift in found.new] == ["l2"]
    assert found.changed == ()


def test_a_changed_line_says_what_changed():
    (shift,) = between(log(OLD, ("10:00", "revised", line("l1", origins=2, outlets=3), ""))).changed
    assert shift.note == "outlets 3 (was 1); origins 2 (was 1)"


def test_a_line_that_was_contradicted_stands_under_contradicted_only():
    found = between(log(OLD, ("10:00", "revised", line("l1", status="contested"), "")))
    assert [shift.line.id for shift in found.contradicted] == ["l1"]
    assert found.changed == found.new == ()


def test_withdrawn_hidden_and_merged_lines_are_withdrawn_with_their_reason():
    told = log(
        OLD, ("09:00", "added", line("l2"), ""), ("09:00", "added", line("l3"), ""),
        ("10:00", "withdrawn", line("l1", status="withdrawn", notes=("Withdrawn: the owner took it back",)), ""),
        ("10:00", "revised", line("l2", hidden=True), ""), ("10:00", "merged", line("l3", hidden=True), "l9"),
    )  # fmt: skip
    assert {shift.line.id: shift.note for shift in between(told).withdrawn} == {
        "l1": "the owner took it back", "l2": "taken off the page by an editor", "l3": "merged into l9"}  # fmt: skip


def test_what_came_and_went_within_the_shift_is_nothing_new():
    assert between(log(OLD, ("10:00", "added", line("l2"), ""), ("11:00", "merged", line("l2", hidden=True), "l1"))).nothing_new


def test_a_quiet_shift_has_nothing_new_and_the_order_of_the_moments_does_not_matter():
    assert between(log(OLD)).nothing_new
    assert [shift.line.id for shift in between(log(OLD), "12:00", "08:00").new] == ["l1"]
