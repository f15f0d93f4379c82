"""Who is printed as the speaker, and who is not although the reader linked him."""

from __future__ import annotations

from dataclasses import replace

import pytest
from line_writing import NO_SIDES, line_of, unit_of, written

from onrecord.model.claims import Mention, Speaker, Statement
from onrecord.model.text import Span
from onrecord.story.lines.attribution import NOBODY, attribution, deep, of_oneself, resolved, shown_name, spoken
from onrecord.story.lines.headlines import headline
from onrecord.story.lines.newsworth import is_news
from onrecord.story.lines.spoken import spoken_head
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


def test_a_clause_that_the_mark_of_a_speaker_swallowed_is_not_the_speakers_word() -> None:
    unit, text = unit_of("", "Lerna coach Bo Arno retired as the long weekend claimed the jobs of three rivals.")
    marked = said(text, "Lerna coach Bo Arno retired as the long weekend", "Bo Arno", "claimed", "the jobs of three rivals")
    assert attribution(replace(unit, statements=(marked,)), {}, unit.sentences, text) == NOBODY


def test_a_person_who_tells_of_a_refusal_speaks() -> None:
    unit, text = unit_of("", "Members of Lerna Rovers rejected the offer by the bank of Orlo and its owners, chairwoman Dora Quist said.")
    outer = said(
        text, "chairwoman Dora Quist", "Dora Quist", "said", "Members of Lerna Rovers rejected the offer by the bank of Orlo and its owners"
    )
    inner = said(
        text,
        "Members of Lerna Rovers",
        "Members of Lerna Rovers",
        "rejected",
        "the offer by the bank of Orlo and its owners",
        kind="unnamed",
    )
    inner = replace(inner, id="t", inside="s", stance="denied", via=("Dora Quist",))
    assert attribution(replace(unit, statements=(outer, inner)), {}, unit.sentences, text) == "Dora Quist"


def test_an_outlet_that_tells_of_a_refusal_only_hands_it_on() -> None:
    unit, text = unit_of("", "The ministry of Lerna denied the raid on the mines of Orlo, the Lerna Post said.")
    outer = said(text, "the Lerna Post", "Lerna Post", "said", "The ministry of Lerna denied the raid on the mines of Orlo", kind="outlet")
    inner = said(text, "The ministry of Lerna", "ministry of Lerna", "denied", "the raid on the mines of Orlo", kind="organisation")
    inner = replace(inner, id="t", inside="s", stance="denied", via=("Lerna Post",))
    assert attribution(replace(unit, statements=(outer, inner)), {}, unit.sentences, text) == "ministry of Lerna, via Lerna Post"


def test_she_behind_a_saying_put_in_between_commas_may_be_another() -> None:
    unit, text = unit_of("", "Ilona Harmsen came. When Mia Thorn could talk, Harmsen said, she revealed that Otto Wein had struck her.")
    put_in = said(text, "Harmsen said", "Ilona Harmsen", "said", "When Mia Thorn could talk")
    put_in = replace(put_in, speaker=Speaker("a", "Ilona Harmsen", "person", Span(text.index("Harmsen said"), text.index(" said"))))
    she = replace(said(text, "she", "Ilona Harmsen", "revealed", "that Otto Wein had struck her"), id="t")
    people = tuple(
        Mention(Span(text.index(name), text.index(name) + len(name)), key, name, "person")
        for key, name in (("a", "Ilona Harmsen"), ("b", "Mia Thorn"))
    )
    unit = replace(unit, statements=(put_in, she), mentions=people)
    assert not resolved(she.speaker, unit, text)


def test_a_verb_behind_a_pronoun_that_is_not_the_speaker_makes_no_line() -> None:
    unit, text = unit_of("", "Ilona Harm told, she revealed that Otto Wein had struck the guard.")
    marked = said(text, "Ilona Harm", "Ilona Harm", "revealed", "that Otto Wein had struck the guard")
    assert spoken_head(replace(unit, statements=(marked,)), unit.sentences[0], text, EN) is None


def test_his_in_somebodys_own_words_is_another() -> None:
    unit, text = unit_of("", "“The old ladder did not cause his fall from the mast”, Edgar Moll said.")
    marked = said(text, "Edgar Moll", "Edgar Moll", "said", "The old ladder did not cause his fall from the mast")
    assert spoken_head(replace(unit, statements=(replace(marked, style="direct"),)), unit.sentences[0], text, EN) is None


def test_a_part_opened_by_with_is_no_clause() -> None:
    unit, text = unit_of("", "With a third of the nets left, buried in sand or washed ashore, Tarn scientists said.")
    marked = said(text, "Tarn scientists", "Tarn scientists", "said", "With a third of the nets left, buried in sand or washed ashore")
    assert spoken_head(replace(unit, statements=(marked,)), unit.sentences[0], text, EN) is None


def test_what_happened_last_year_is_not_printed_without_it() -> None:
    unit, text = unit_of(
        "", "Two people drowned in the harbour of Lerna. In a case before the court last year, Tarnia accused Morvia of flooding 14 mines."
    )
    cited = unit.sentences[-1:]
    unit = replace(unit, statements=(said(text, "Tarnia", "Tarnia", "accused", "Morvia of flooding 14 mines", kind="state"),))
    assert is_news(unit, cited, "In a case last year, Tarnia accused Morvia of flooding 14 mines", text)
    assert not is_news(unit, cited, "Tarnia accused Morvia of flooding 14 mines", text)


def test_an_office_behind_the_name_of_its_firm_stays() -> None:
    sentence = (
        "Norpress Global News Director Paul Cerny repeated his demand for a full and public inquiry into the raid by the army of Lerna."
    )
    unit, text = unit_of("", sentence)
    name = Mention(Span(text.index("Paul Cerny"), text.index(" repeated")), "a", "Paul Cerny", "person")
    marked = said(text, "Global News Director Paul Cerny", "Paul Cerny", "repeated", sentence.partition("repeated ")[2].rstrip("."))
    head = headline(replace(unit, statements=(marked,), mentions=(name,)), text, NO_SIDES)
    assert head is None or not head.text.startswith("Norpress Paul")


@pytest.mark.parametrize(("name", "language"), [("because all board member", "en"), ("gegenüber Radio Lerna", "de")])
def test_words_that_open_with_a_link_are_no_name(name: str, language: str) -> None:
    assert shown_name(Speaker("a", name, "organisation", None), language) is None


def test_one_who_does_not_condemn_says_nothing() -> None:
    text = "Voss has been blamed for not condemning the raid."
    assert not spoken(said(text, "Voss", "Ada Voss", "condemning", "the raid"), text, "en")
