"""Stories asked for and stories found."""

from __future__ import annotations

from dataclasses import replace

from newsroom import FILE, report

from onrecord.model.claims import Reading
from onrecord.model.story import Event
from onrecord.story.themes import _Homes, _join_pages, asked_units, part
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


def asked_of(*readings: Reading) -> set[str]:
    """Documents that a story asked for by the term "Мараївка" takes."""
    file = replace(FILE, title="Мараївка", terms=("Мараївка",))
    units = [unit for reading in readings for unit in units_of(reading)]
    heads = {reading.document.id: reading.title for reading in readings if reading.title}
    return {unit.document for unit in asked_units(units, file.title, file, everything=False, headed=heads)}


def test_a_term_is_met_in_its_other_cases() -> None:
    assert asked_of(report("a", "Мости Мараївки закрито, сказав мер Олег Тур."), report("b", "Мости Лунда закрито.")) == {"a"}


def test_an_article_belongs_by_its_title() -> None:
    told = replace(report("a", "Two people are in hospital, the mayor said."), title="Мараївка: the morning after")
    assert asked_of(told, report("b", "Two people are in hospital, the mayor said.")) == {"a"}


def test_an_article_of_one_event_with_those_that_name_the_story_belongs_and_another_does_not() -> None:
    named, near, far = report("a", "Мости Мараївки закрито."), report("b", "Two arrests, police said."), report("c", "Beer is dearer.")
    units = [unit for reading in (named, near, far) for unit in units_of(reading)]
    events = (Event("e1", "Bridges", ("a", "b")), Event("e2", "Beer", ("c",)))
    found = asked_units(units, "Мараївка", None, everything=False, events=events)
    assert {unit.document for unit in found} == {"a", "b"}
