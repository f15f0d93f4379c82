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


def test_a_card_states_the_role_in_the_sources_words_and_says_a_sentence_once() -> None:
    text = "The dam of Orlo will hold, Interior Minister Ada Voss said, and “help is near”, Interior Minister Ada Voss said."
    (card,) = of(text)
    assert [fact.text for fact in card.facts if fact.kind == "role"] == ["Interior Minister"]
    assert len({fact.text for fact in card.facts}) == len(card.facts)


def test_a_sentence_that_gives_a_persons_age_is_on_no_card() -> None:
    text = (
        "The dam of Orlo will hold, Interior Minister Ada Voss said.\n\nTilda Brenn, 15, died on Monday, Interior Minister Ada Voss said."
    )
    assert not any("Tilda" in fact.text for card in of(text) for fact in card.facts)


def test_a_place_that_two_texts_speak_of_gets_a_card_and_a_capital_that_stands_for_its_government_does_not() -> None:
    words = "A dam broke in Brussels on Monday, Interior Minister Ada Voss said. Seoul said it would help, and Seoul sent boats."
    texts = {name: f"{words} Report {name}." for name in ("one", "two")}
    units = tuple(unit for name, text in texts.items() for unit in units_of(reading_of(text, document=name)))
    assert [card.name for card in cards(units, texts) if card.kind == "place"] == ["Brussels"]
    assert not [card for card in cards(units[: len(units) // 2], texts) if card.kind == "place"]
