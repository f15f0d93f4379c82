"""Who is printed as the speaker, and who is not although the reader linked him."""

from __future__ import annotations

import pytest
from line_writing import line_of, unit_of, written

from onrecord.model.claims import Speaker, Statement
from onrecord.model.text import Span
from onrecord.story.lines.attribution import deep, of_oneself, resolved, shown_name, spoken
from onrecord.story.lines.words import lineguide

EN = lineguide("en")


def said(text: str, who: str, name: str, cue: str, content: str, kind: str = "person", style: str = "indirect") -> Statement:
    """A statement of the words of `text` given for each part."""
    spans = [Span(text.index(part), text.index(part) + len(part)) for part in (who, cue, content)]
    return Statement(
        "s",
        "e",
        Speaker("a", name, kind, spans[0]),
        (),
        spans[1],
        "speech",
        (spans[2],),
        style,
        "asserted",
        False,
        (),
        None,
        None,
        None,
        (),
        "",
    )  # type: ignore[arg-type]


def test_one_who_is_accused_does_not_speak() -> None:
    text = "Pim Harl is accused of planning the raid."
    assert not spoken(said(text, "Pim Harl", "Pim Harl", "is accused of", "planning the raid"), text, "en")


def test_residents_urged_to_leave_do_not_speak() -> None:
    text = "Storm nears Lerna, residents urged to leave."
    assert not spoken(said(text, "residents", "residents", "urged", "leave", kind="unnamed"), text, "en")


def test_a_saying_in_a_relative_clause_is_not_what_the_line_says() -> None:
    text = "Dr Voss, who police say is no suspect, was in Lerna."
    assert deep(said(text, "police", "police", "say", "is no suspect", kind="organisation"), text, EN)


def test_a_quotation_that_names_its_speaker_is_anothers() -> None:
    text = "“Ada Voss will sail in May,” he said."
    assert of_oneself(said(text, "he", "Ada Voss", "said", "“Ada Voss will sail in May,”", style="direct"), text)


def test_a_name_in_a_relative_clause_is_not_who_speaks() -> None:
    unit, text = unit_of("Council meets", "The council that took power from Voss urged calm.")
    start = text.index("The council")
    span = Span(start, text.index(" urged"))
    assert not resolved(Speaker("a", "Udo Voss", "person", span), unit, text)


@pytest.mark.parametrize(
    ("name", "shown"), [("Lerna authorities said", "Lerna authorities"), ("leaders of Tarn on Wednesday", "leaders of Tarn")]
)
def test_what_sticks_to_a_name_goes(name: str, shown: str) -> None:
    assert shown_name(Speaker("a", name, "organisation", None), "en") == shown


def test_no_line_is_made_of_an_interviewers_question() -> None:
    text = "Two boats sank off Orlo on Monday, the police said.\n\nTodd Brenn asked Ada Voss whether the harbour of Lerna would open."
    assert all("asked" not in one.line.headline for one in written(text))


def test_rhetoric_makes_no_line() -> None:
    text = "Two boats sank off Orlo on Monday, the police said.\n\n“I love the sea and the salt,” Ada Voss of the sailing club said."
    assert all("love" not in one.line.headline for one in written(text))


BROKEN = "\u202e<b>Boats</b>\x00\u200f sank\u2066 & drifted\x1b[31m"


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("Ferry sinks " * 900, "The ferry of Lerna sank on Monday, Ada Voss said."),
        ("Ferry of Lerna sinks on Monday", ""),
        ("x", "The ferry of Lerna sank on Monday, Ada Voss said."),
        ("“Ferry of Lerna sinks on Monday", "“We will never leave Lerna, said Ada Voss, and went on and on."),
        (BROKEN, f"{BROKEN}, said {BROKEN}."),
        ("Ferry sinks", "a" * 50_000),
    ],
)
def test_bad_input_in_either_field_gives_a_true_line_or_none(head: str, body: str) -> None:
    unit, text = unit_of(head, body or "Ferry")
    line = line_of([unit], {"d": text})
    assert line is None or (0 < len(line.headline) <= 110 and 1 <= len(line.citations) <= 3)


def test_a_heading_is_not_the_word_of_one_who_says_something_else_below() -> None:
    unit, text = unit_of(
        "Weiterhin tödliche Angriffe im Velmtal",
        "Morvias Armee sagte, sie setze ihre Einsätze im Velmtal fort. Neun Menschen starben bei Angriffen, weiterhin tödliche.",
        "de",
    )
    line = line_of([unit], {"d": text}, "de")
    assert line is not None
    assert (line.headline, "Armee" in line.attribution) == ("Weiterhin tödliche Angriffe im Velmtal", False)


def test_a_heading_is_the_word_of_one_who_says_what_it_says() -> None:
    unit, text = unit_of("Bridge in Lerna opens after repair", "The bridge in Lerna will open after its repair, Mayor Ana Holt said.")
    line = line_of([unit], {"d": text})
    assert line is not None
    assert (line.headline, line.attribution) == ("Bridge in Lerna opens after repair", "Ana Holt")
