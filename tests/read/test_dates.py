"""A document is dated as narrowly as its evidence bears, never narrower; the texts are in tests/cases/dates."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.claims import Reading
from onrecord.model.story import KnownEvent
from onrecord.model.text import Document, When, day
from onrecord.read.dates import Known
from onrecord.read.reading import read, redate
from onrecord.read.times.run import DayCount
from onrecord.taggers.rules import RuleTagger

CASES = sorted((Path(__file__).parents[1] / "cases" / "dates").glob("*.txt"))
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
DAYS = st.dates(date(2001, 1, 1), date(2060, 12, 31))


def case(path: Path) -> tuple[dict[str, str], str]:
    head, text = {}, path.read_text(encoding="utf-8")
    while text.startswith("# "):
        line, text = text.split("\n", 1)
        key, value = line[2:].split(":", 1)
        head[key] = value.strip()
    return head, text


def known(head: dict[str, str]) -> Known:
    event = [part.strip() for part in head["known"].split("|")] if "known" in head else []
    count = [part.strip() for part in head["counts"].split("|")] if "counts" in head else []
    events = (KnownEvent(event[0], event[1], tuple(t.strip() for t in event[2].split(",")), "harbour office"),) if event else ()
    return Known((DayCount(tuple(p.strip() for p in count[1].split(",")), date.fromisoformat(count[0])),) if count else (), events)


def told(when: When | None) -> str:
    return "none" if when is None else when.start if when.start == when.end else f"{when.start}..{when.end}"


def reading(text: str, language: str = "en", facts: Known | None = None) -> Reading:
    return read(Document("a", text, language=language), RuleTagger(), facts)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_case_is_published_when_it_says(path: Path) -> None:
    head, text = case(path)
    found = reading(text, head["language"], known(head)).published
    if head["published"].startswith("holds "):
        held = date.fromisoformat(head["published"].removeprefix("holds "))
        assert found is None or found.first_day <= held <= found.last_day
    else:
        assert told(found) == head["published"]


@pytest.mark.parametrize("path", [path for path in CASES if "# at:" in path.read_text(encoding="utf-8")], ids=lambda path: path.stem)
def test_a_case_stamps_its_entries(path: Path) -> None:
    head, text = case(path)
    assert [told(entry.at) for entry in reading(text, head["language"], known(head)).entries] == head["at"].split()


@pytest.mark.parametrize("path", [path for path in CASES if "# modified:" in path.read_text(encoding="utf-8")], ids=lambda path: path.stem)
def test_a_case_is_modified_when_it_says(path: Path) -> None:
    head, text = case(path)
    assert told(reading(text, head["language"], known(head)).modified) == head["modified"]


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_every_date_of_a_case_says_why(path: Path) -> None:
    head, text = case(path)
    found = reading(text, head["language"], known(head))
    assert all(when.because for when in [found.published, found.modified, *(entry.at for entry in found.entries)] if when)


def test_the_date_given_with_a_document_holds() -> None:
    given = day(date(2031, 3, 9), "given with the document")
    text = "The ferry is free\n\n4 March 2031\n\nTugs have pulled it off, the office said."
    assert read(Document("a", text, language="en", published=given), RuleTagger()).published == given


@given(DAYS, st.integers(min_value=0, max_value=20))
def test_a_line_without_its_year_is_never_dated_to_another_day(published: date, since: int) -> None:
    """Weekday, day and month are true; an event in the text may bear the year, an old date may not bear a false one."""
    event = KnownEvent(date.fromordinal(published.toordinal() - since).isoformat(), "aground", ("Aurelia",), "office")
    line = f"{WEEKDAYS[published.weekday()]}, {published.day} {published:%B}"
    text = f"{line}\n\nThe Aurelia is free\n\nTugs have pulled the Aurelia off, the harbour office said. The tow took three hours."
    found = reading(text, facts=Known((), (event,))).published
    assert found is None or found.first_day <= published <= found.last_day


@given(DAYS, DAYS)
def test_an_old_day_in_the_text_never_dates_a_line_without_weekday(published: date, old: date) -> None:
    line = f"{published.day} {published:%B}"
    text = (
        f"The ferry is free\n\n{line}\n\nTugs pulled it off, the office said. It last happened on {old.day} {old:%B} {old.year}, it said."
    )
    found = reading(text).published
    assert found is None or found.first_day <= published <= found.last_day


def test_a_reading_under_another_date_takes_its_stamps_along() -> None:
    text = "Live ticker: the tow\n\n18:05 Tow begins\nTwo tugs came.\n\n16:40 No hole\nThe hull is whole, divers said."
    moved = redate(reading(text), day(date(2031, 3, 4), "another document bears it"), Known())
    assert [told(entry.at) for entry in moved.entries] == ["2031-03-04T18:05", "2031-03-04T16:40"]
