"""The timeline: only what happened, on a day that its words bear."""

from __future__ import annotations

from dataclasses import replace

from line_writing import line

from onrecord.model.story import KnownEvent, StoryFile
from onrecord.model.text import When
from onrecord.story.timeline import timeline

SUNDAY = When("2031-05-04", "2031-05-04", "day", "stated")
TUESDAY = When("2031-05-06", "2031-05-06", "day", "stated")


def test_a_line_stands_under_the_day_its_thing_happened() -> None:
    assert [(p.date, p.text) for p in timeline([line("a", "Two miners died at Orlo", at=SUNDAY)], None)] == [
        ("2031-05-04", "Two miners died at Orlo")
    ]


def test_undated_wide_inferred_and_later_days_stand_nowhere() -> None:
    wide = When("2031-05-01", "2031-05-04", "day", "stated")
    inferred = replace(SUNDAY, basis="inferred")
    lines = [line(str(i), "Two miners died at Orlo", at=at) for i, at in enumerate([None, wide, inferred, TUESDAY])]
    assert timeline(lines, None) == ()


def test_what_did_not_happen_questions_and_furniture_stand_nowhere() -> None:
    headlines = ("Nothing was opened at Orlo", "Did two miners die at Orlo?", "Press release on the two who died")
    assert timeline([line(str(i), text, at=SUNDAY) for i, text in enumerate(headlines)], None) == ()


def test_one_thing_on_one_day_is_one_point() -> None:
    lines = [line("a", "Two miners died at Orlo", at=SUNDAY), line("b", "Two miners died at the Orlo mine", at=SUNDAY, origins=3)]
    assert [p.text for p in timeline(lines, None)] == ["Two miners died at the Orlo mine"]


def test_the_story_files_events_stand_with_their_source() -> None:
    known = StoryFile("Orlo", events=(KnownEvent("2031-05-01", "Mine opens", ("mine",), "Gazette"),))
    assert [p.text for p in timeline([], known)] == ["Mine opens (Gazette)"]
