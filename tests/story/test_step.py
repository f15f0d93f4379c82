"""The step agrees with the full recomputation, whatever comes, in whatever order, and touches only what is near."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from newsroom import FILE, OUTLETS

from onrecord.model.claims import Reading
from onrecord.model.text import Document, day
from onrecord.read.dates import Known
from onrecord.read.reading import read
from onrecord.story import neighbourhoods, step
from onrecord.story.ask import Ask
from onrecord.story.assemble import assemble
from onrecord.story.decisions import Judgement
from onrecord.story.step import Teller
from onrecord.taggers.rules import RuleTagger

TOWNS = ("Lund", "Orby", "Tarn", "Ostrel", "Brask")
THINGS = ("bridge", "school", "ferry", "museum")
FOUND, ASKED = Ask(), Ask(FILE, FILE.title)
SMALL = 5
"""Members of a neighbourhood in these tests, so that few documents make many."""


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Few documents make many neighbourhoods."""
    monkeypatch.setattr(step, "MOST", SMALL)


@cache
def news(number: int, version: int = 0) -> Reading:
    """A short report; every seventh is an agency's text again, every ninth has no date; another version has another number."""
    of = Random(number - number % 7 if number % 7 == 1 else number)
    town, thing, count = of.choice(TOWNS), of.choice(THINGS), of.randrange(12, 300) + version
    said = of.choice(("the fire brigade said", "minister Tessa Brook said", "governor Karl Venn denied", "police said"))
    text = (
        f"{count} people were hurt when the {thing} in {town} burned, {said}. "
        f"The {thing} was built in {1900 + of.randrange(100)} and stands near the harbour of {town}."
    )
    published = day(date(2026, 1, 1) + timedelta(days=of.randrange(60)), "given") if number % 9 else None
    return read(Document(f"d{number}", text, outlet=f"paper-{number % 5}", language="en", published=published), RuleTagger(), Known())


@settings(max_examples=4)
@given(st.randoms(use_true_random=False))
@pytest.mark.parametrize("ask", [FOUND, ASKED], ids=["found", "asked"])
def test_arriving_in_any_order_agrees_with_all_at_once(ask: Ask, random: Random) -> None:
    """Batches of one to four; some documents go, some come again with another number."""
    teller, have = Teller(ask), {}
    numbers = list(range(24))
    random.shuffle(numbers)
    while numbers:
        put = [news(numbers.pop(), 0) for _ in range(min(len(numbers), random.randrange(1, 5)))]
        if have and random.random() < 0.5:
            name = random.choice(sorted(have))
            put.append(news(int(name[1:]), 1))
        gone = [random.choice(sorted(have))] if have and random.random() < 0.2 else []
        gone = [name for name in gone if name not in {one.document.id for one in put}]
        have = {name: one for name, one in have.items() if name not in gone} | {one.document.id: one for one in put}
        told = teller.step(put, gone, OUTLETS)
    assert told == assemble(list(have.values()), ask, OUTLETS)


@pytest.mark.parametrize("ask", [FOUND, ASKED], ids=["found", "asked"])
def test_decisions_agree_with_all_at_once(ask: Ask) -> None:
    """A headline edited, two lines merged, a name redacted, and all of it undone."""
    teller, readings = Teller(ask), [news(number) for number in range(16)]
    plain = teller.step(readings, (), OUTLETS)
    lines = [line for story in plain.stories for line in story.lines]
    one, two = lines[0], lines[-1]
    joined = ((one.members[0], two.members[0]),)
    for judgement in (Judgement(headlines={one.id: "Edited"}), Judgement(joined=joined), Judgement(redacted=("Tessa Brook",)), Judgement()):
        assert teller.step((), (), OUTLETS, judgement) == assemble(readings, ask, OUTLETS, judgement)
    assert teller.step((), (), OUTLETS) == plain


def test_other_outlets_are_told_anew() -> None:
    teller, readings = Teller(FOUND), [news(number) for number in range(12)]
    teller.step(readings, (), {})
    assert teller.step((), (), OUTLETS) == assemble(readings, FOUND, OUTLETS)


def test_nothing_new_tells_nothing_anew() -> None:
    teller = Teller(FOUND)
    before = teller.step([news(number) for number in range(12)], (), OUTLETS)
    assert teller.step((), (), OUTLETS) == before
    assert teller.retold == 0


def test_a_new_document_touches_a_few_neighbourhoods_however_many_there_are() -> None:
    """Work counted in documents told again: a few neighbourhoods, with as many again stored of a year later or without them."""
    told = []
    for stored in (range(40), range(80)):
        teller = Teller(FOUND)
        teller.step([news(number) if number < 40 else a_year_later(number) for number in stored], (), OUTLETS)
        teller.step([news(99)], (), OUTLETS)
        told.append(teller.retold)
    assert max(told) <= 3 * SMALL


def a_year_later(number: int) -> Reading:
    document = news(number).document
    on = (document.published.first_day if document.published else date(2026, 1, 1)) + timedelta(days=365)
    return read(replace(document, published=day(on, "given")), RuleTagger(), Known())


def test_a_document_of_a_year_ago_leaves_today_alone() -> None:
    teller = Teller(FOUND)
    teller.step([news(number) for number in range(40)], (), OUTLETS)
    late = replace(news(50).document, published=day(date(2025, 1, 1), "given"))
    teller.step([read(late, RuleTagger(), Known())], (), OUTLETS)
    assert teller.retold <= SMALL


def test_the_same_document_again_and_again_stays_one_neighbourhood() -> None:
    assert neighbourhoods.MOST >= SMALL
    text = "The bridge at Lund fell on Monday and 31 trucks went into the river, transport minister Tessa Brook said."
    copies = [read(Document(f"c{n}", text, outlet=f"site-{n}", language="en"), RuleTagger(), Known()) for n in range(40)]
    told = assemble(copies, FOUND, OUTLETS)
    assert len(told.events) == len(told.stories) == 1
    assert {d.standing.origins for d in told.stories[0].developments} == {1}
