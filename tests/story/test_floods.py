"""Floods: one text a thousand times, one wire on two hundred domains, reports without dates or all of one day, in reverse order."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from random import Random

import pytest
from newsroom import OUTLETS, report

from onrecord.model.claims import Reading
from onrecord.model.text import Document, When, day
from onrecord.read.dates import Known
from onrecord.read.reading import read
from onrecord.story import step
from onrecord.story.ask import Ask
from onrecord.story.assemble import assemble
from onrecord.story.step import Teller
from onrecord.taggers.rules import RuleTagger

WIRE = (
    "The bridge at Lund fell on Monday and 31 trucks went into the river, transport minister Tessa Brook said. "
    "Divers looked for the drivers until dark, and the ferry below the town took the school children home. "
    "The bridge was built in 1961 and was to be painted this summer, she said. (North Wire)"
)
MANY = 120


def copies(count: int, domains: int) -> list[Reading]:
    one = report("a", WIRE, "north-wire")
    return [
        replace(one, document=replace(one.document, id=f"c{number:04}", outlet=f"site-{number % domains}.example"))
        for number in range(count)
    ]


def test_one_text_a_thousand_times_is_one_line_of_one_origin_and_one_copy_more_changes_only_its_count() -> None:
    teller, flood = Teller(Ask()), copies(1001, 1001)
    before, after = (teller.step(part, (), OUTLETS).stories for part in (flood[:1000], flood[1000:]))
    assert len(before) == len(after) == len(after[0].lines) == 1
    assert [(s[0].developments[0].standing.outlets, s[0].developments[0].standing.origins) for s in (before, after)] == [
        (1000, 1),
        (1001, 1),
    ]
    assert before[0].lines[0].headline == after[0].lines[0].headline


def test_two_hundred_domains_flooding_one_wire_stay_one_origin_beside_one_report_of_its_own() -> None:
    other = "On Monday 31 trucks went into the river when the bridge at Lund fell, according to Sudmark's governor Karl Venn."
    (story,) = assemble([*copies(200, 200), report("own", other, "morning")], Ask(), OUTLETS).stories
    assert [d.standing.origins for d in story.developments] == [2]


def news(number: int, published: When | None) -> Reading:
    of = Random(number)
    town, thing = of.choice(("Lund", "Orby", "Tarn", "Ostrel", "Brask")), of.choice(("bridge", "school", "ferry", "museum", "mill"))
    text = f"{of.randrange(12, 300)} people were hurt when the {thing} in {town} burned, the {town} fire brigade said."
    return read(Document(f"d{number:03}", text, outlet=f"paper-{number % 5}", language="en", published=published), RuleTagger(), Known())


@pytest.mark.parametrize("dates", ["none", "all one day", "a year in reverse"])
def test_dates_that_say_nothing_and_the_wrong_order_end_in_what_all_at_once_gives(monkeypatch: pytest.MonkeyPatch, dates: str) -> None:
    """And what a step tells again stays a few neighbourhoods, however many came before."""
    monkeypatch.setattr(step, "MOST", 8)
    first = date(2031, 12, 31)
    spread: dict[str, list[When | None]] = {
        "none": [None] * MANY,
        "all one day": [day(first, "given")] * MANY,
        "a year in reverse": [day(first - timedelta(days=3 * number), "given") for number in range(MANY)],
    }
    given = spread[dates]
    readings, teller = [news(number, published) for number, published in enumerate(given)], Teller(Ask())
    for start in range(0, MANY, 30):
        told = teller.step(readings[start : start + 30], (), OUTLETS)
    assert told == assemble(readings[::-1], Ask(), OUTLETS)
    teller.step([news(MANY, given[0])], (), OUTLETS)
    assert teller.retold <= 40
