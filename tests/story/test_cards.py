"""Cards: who gets one, and what stands on it."""

from __future__ import annotations

from line_writing import reading_of

from onrecord.model.story import Card
from onrecord.story.cards import cards
from onrecord.story.units import units_of


def of(text: str) -> tuple[Card, ...]:
    return cards(units_of(reading_of(text)), {"d": text})


def test_a_public_speaker_gets_a_card_with_cited_facts() -> None:
    text = "The dam of Orlo will hold, Interior Minister Ada Voss said.\n\n“Help is on its way to Lerna,” Minister Ada Voss told reporters."
    made = of(text)
    assert [card.name for card in made] == ["Ada Voss"]
    assert made[0].facts
    for fact in made[0].facts:
        assert all(citation.span.of(text) == fact.text for citation in fact.citations)


def test_a_private_person_gets_no_card() -> None:
    assert of("Pim Harl, a pensioner from Lerna, said his house was lost. His neighbour Una Harl said hers was too.") == ()


def test_a_child_and_a_victim_get_no_card() -> None:
    assert of("Ten-year-old Tilda Brenn said she had hidden under the stairs. Victim Olaf Brenn said he saw nothing.") == ()


def test_a_pronoun_gets_no_card() -> None:
    assert of("She said the dam would hold. Nobody said it would break.") == ()


def test_no_units_make_no_cards() -> None:
    assert cards((), {}) == ()
