"""The story's own count on the day dividers."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date

from ticker_sample import sample

from onrecord.model.claims import Reading
from onrecord.model.story import DatedDocument, StoryFile
from onrecord.model.text import Document, Outlet, day
from onrecord.outputs.dayline import DayCount, day_counts
from onrecord.outputs.lineview import Day
from onrecord.outputs.snapshot import Shelf
from onrecord.read.dates import Known
from onrecord.read.reading import read
from onrecord.read.times.run import DayCount as Counted
from onrecord.taggers.rules import RuleTagger

FILE = StoryFile("The siege of Orlo", began="2031-01-01", count_phrases=("siege of Orlo",))
DAY = Day("2031-04-10_2031-04-10", "Thursday, 10 April 2031", "2031-04-10", "2031-04-10")
RUN = Day("2031-04-12_2031-04-10", "10–12 April 2031", "2031-04-10", "2031-04-12")


def counts(text: str, file: StoryFile | None = FILE, shown: Day = DAY) -> dict[str, DayCount]:
    known = Known(counts=(Counted(("siege of Orlo",), date(2031, 1, 1)),))
    document = Document("a", text, outlet="kurier", language="en", published=day(date(2031, 4, 10), "given"))
    reading: Reading = read(document, RuleTagger(), known)
    snapshot = sample()
    held = replace(snapshot, assembly=replace(snapshot.assembly, documents=(DatedDocument("a", reading.published),)))
    return day_counts([shown], file, held, Shelf({"a": reading}.get, {"kurier": Outlet("kurier", "Kurier")}, UTC))


def test_the_first_day_of_a_story_is_day_one():
    assert counts("A quiet day at Orlo, the mayor said.") == {DAY.key: DayCount(100)}


def test_an_outlet_that_counts_another_day_is_named():
    assert counts("On the 101st day of the siege of Orlo, the mayor spoke.") == {DAY.key: DayCount(100, (("Kurier", 101),))}
    assert counts("On the 100th day of the siege of Orlo, the mayor spoke.") == {DAY.key: DayCount(100)}


def test_a_run_of_days_and_a_story_that_nobody_counts_have_no_number():
    assert counts("A quiet day.", shown=RUN) == {}
    assert counts("A quiet day.", file=replace(FILE, count_phrases=())) == {} == counts("A quiet day.", file=None)
