"""One more document of a large story costs its own work: what is worked out anew is counted, not the seconds."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import pytest

from onrecord.model.claims import Reading
from onrecord.model.text import Document, day
from onrecord.read.dates import Known
from onrecord.read.reading import read
from onrecord.story import grouping, step
from onrecord.story.ask import Ask
from onrecord.story.assemble import assemble
from onrecord.story.memory import Memory
from onrecord.story.neighbourhoods import Neighbourhoods
from onrecord.story.step import Teller
from onrecord.taggers.rules import RuleTagger

ASKED = Ask(title="Everything", everything=True)
A_DAY = 8
SYLLABLES = "bar del fen gor hal jin kor lum mar nes".split()


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Few documents make a large story."""
    monkeypatch.setattr(step, "MOST", 12)
    monkeypatch.setattr(grouping, "MOST_UNITS", 20)


def news(number: int) -> Reading:
    """Two tellings of each happening, each with a speaker nobody heard of before; all in the words of one story."""
    of, own = Random(number // 2), Random(f"own {number}")
    place, speaker = _name(of), f"{_name(own)} {_name(own)}"
    count, things = of.randrange(12, 900), of.sample("bridge school ferry museum tunnel chapel".split(), 2)
    text = (
        f"{count} people were hurt when the {things[0]} in {place} flooded, the fire brigade said. "
        f"{speaker} of the water board said the {things[1]} had to close over the Tarn flood."
    )
    on = day(date(2026, 1, 1) + timedelta(days=number // A_DAY), "given")
    return read(Document(f"d{number}", text, outlet=f"paper-{number % 5}", language="en", published=on), RuleTagger(), Known())


def _name(of: Random) -> str:
    return "".join(of.choice(SYLLABLES) for _ in range(3)).capitalize()


def test_one_more_document_works_out_as_much_in_a_story_four_times_as_large() -> None:
    """A new speaker, place and day must not make the lines, pages, tracks or cards of the others be worked out anew."""
    worked = []
    for stored in (60, 240):
        memory = Memory()
        teller = Teller(ASKED, memory)
        teller.step([news(number) for number in range(stored)])
        fresh = []
        for number in range(stored, stored + A_DAY):
            before = memory.held
            teller.step([news(number)])
            fresh.append(memory.held - before)
        worked.append(sum(fresh))
    assert worked[1] <= 1.5 * worked[0]


def test_a_large_story_kept_up_is_the_one_told_from_nothing() -> None:
    teller, readings = Teller(ASKED), [news(number) for number in range(70)]
    teller.step(readings[:50])
    for count in range(51, len(readings) + 1):
        told = teller.step([readings[count - 1]])
    assert told == assemble(readings, ASKED)


def test_in_a_crowd_few_links_are_kept() -> None:
    """All of one story: what hangs together with too many keeps no link of that level, however many there are."""
    kept = []
    for stored in (60, 240):
        plots = grouping.Plots()
        teller = Teller(ASKED)
        teller._plots = plots
        teller.step([news(number) for number in range(stored)])
        kept.append(_links(plots._near) / stored)
    assert kept[1] <= 1.5 * kept[0]


def _links(near: Neighbourhoods) -> int:
    return sum(len(others) for node in near._nodes.values() for others in node.near.values())
