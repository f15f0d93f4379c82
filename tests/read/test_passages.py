"""Which stretches of a page are read for times, and from which day each counts."""

from __future__ import annotations

from datetime import date

from onrecord.model.text import Document, day
from onrecord.read.reading import read
from onrecord.taggers.rules import RuleTagger

PAGE = """Friday, November 22, 2030

Ferry sinks off Lerna, mayor says

A short crossing ends in the harbour hours after a storm

A ferry sank off Lerna on October 14, Mayor Ada Voss said. It had left the port of Orlo the night before.

"The crew did all it had to on Monday," Voss said at a briefing in the town hall.

Related articles

Tram prices to rise this week

Harbour closed for 5 days
"""


def told(text: str, **given):
    reading = read(Document("a", text, language="en", **given), RuleTagger())
    return [(t.span.of(text), t.value) for t in reading.times]


def test_a_dek_is_read_too():
    assert ("hours after", "PTXH") in told(PAGE, published=day(date(2030, 10, 15), "given"))


def test_furniture_counts_from_the_day_on_the_page_and_the_story_from_its_own():
    found = told(PAGE, published=day(date(2030, 10, 15), "given"))
    assert ("this week", "2030-W47") in found
    assert ("Monday", "2030-10-14") in found


def test_teasers_that_stand_on_a_page_twice_are_read_once():
    twice = PAGE + "\nMost read\n\nTram prices to rise this week\n\nHarbour closed for 5 days\n"
    assert told(twice, published=day(date(2030, 10, 15), "given")) == told(PAGE, published=day(date(2030, 10, 15), "given"))


def test_the_stamp_that_opens_an_entry_is_no_time_of_the_text():
    blog = "18:03 Ferry sinks off Lerna\nThe ferry left on Friday.\n17:30 Tram stops in Orlo\nThe tram stood still.\n16:00 Rain\nIt rained."
    assert [words for words, _ in told(blog)] == ["Friday"]
