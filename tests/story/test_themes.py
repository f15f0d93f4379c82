"""Stories asked for and stories found."""

from __future__ import annotations

from newsroom import FILE, report

from onrecord.story.themes import _Homes, _join_pages, part
from onrecord.story.units import units_of

BRIDGE = "The bridge at Lund fell on Monday and 31 trucks went into the river Varna, transport minister Tessa Brook said."
READ = [
    report("t1", BRIDGE),
    report("t2", BRIDGE.replace("fell", "came down")),
    report("t3", "A brewery in Orby sold 12 barrels of beer to Otto Hahn."),
]
UNITS = [unit for reading in READ for unit in units_of(reading)]


def test_what_is_asked_for_comes_first_and_alone() -> None:
    asked, *rest = part(UNITS, FILE.title, FILE, everything=False)
    assert (
        asked.asked
        and {unit.document for unit in asked.units} == {"t1", "t2"}
        and [{u.document for u in r.units} for r in rest] == [{"t3"}]
    )


def test_everything_goes_into_the_one_story() -> None:
    assert len(part(UNITS, FILE.title, FILE, everything=True)) == 1


def test_found_stories_hold_what_is_told_together() -> None:
    found = part(UNITS, None, None, everything=False)
    assert sorted(sorted({unit.document for unit in theme.units}) for theme in found) == [["t1", "t2"], ["t3"]]


def test_nothing_makes_no_story() -> None:
    assert part([], None, None, everything=False) == ()


def test_entries_of_pages_on_one_event_that_name_what_these_pages_name_make_one_story() -> None:
    homes = _Homes([("blog", "1"), ("blog", "2"), ("digest", "1"), ("digest", "2")])
    names = {
        ("blog", "1"): {"@lnd", "@vrn", "@brk"},
        ("blog", "2"): {"@orby"},
        ("digest", "1"): {"@lnd", "@vrn"},
        ("digest", "2"): {"@lnd", "@hhn"},
    }
    _join_pages([[("blog", "1"), ("blog", "2")], [("digest", "1"), ("digest", "2")]], homes, names)
    assert homes.root(("blog", "1")) == homes.root(("digest", "1"))
    assert len({homes.root(key) for key in names}) == 3
