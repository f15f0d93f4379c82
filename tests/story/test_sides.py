"""Which party a speaker belongs to, by the rule in docs/sides.md."""

from __future__ import annotations

from dataclasses import replace

import pytest
from newsroom import OUTLETS, PARTIES, report

from onrecord.model.claims import Speaker
from onrecord.story.actors import acquaint
from onrecord.story.standing.sides import Sides, offices, party_name


def side(name: str, kind: str = "person") -> str | None:
    return Sides(PARTIES, OUTLETS).of_speaker(Speaker("x", name, kind, None))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("Norrland's interior ministry", "norrland"),
        ("Tessa Brook", "norrland"),
        ("Sudmark", "sudmark"),
        ("Norrlander Hof", None),
        ("Ivo", None),
    ],
)
def test_a_member_name_must_stand_as_whole_words(name: str, wanted: str | None) -> None:
    assert side(name) == wanted


def test_an_outlet_is_of_no_side_by_its_name() -> None:
    assert side("Sudmark Herald", "outlet") is None


def test_an_agency_has_the_party_that_controls_it() -> None:
    assert Sides(PARTIES, OUTLETS).of_outlet("north-wire") == "norrland"


def test_a_person_has_the_party_of_the_office_at_the_name() -> None:
    read = [report("o1", "Sudmark's interior minister Olga Frey spoke in Lund on Monday. Frey said the bridge was old.")]
    people = acquaint(read)
    assert set(offices(read, people, PARTIES).values()) <= {"sudmark"}


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "The road is shut, Sudmark's interior minister, Olga Frey, said.", {"sudmark"}),
        ("en", "Sudmark struck Lund, governor Olga Frey said.", set()),
        ("uk", "Дорогу закрито, заявила міністерка оборони Судмарку Ольга Фрай.", {"sudmark"}),
        ("uk", "Дорогу закрито, заявив судмаркський губернатор Карл Фрай.", {"sudmark"}),
        ("uk", "Порт обстріляли судмаркські військові, заявив речник Карл Фрай.", set()),
        ("uk", "Судмарк обстріляв порт, заявив речник Карл Фрай.", set()),
        ("ru", "Дорога закрыта, заявил губернатор Судмарка Карл Фрай.", {"sudmark"}),
    ],
)
def test_an_office_gives_a_party_only_where_it_stands_at_the_name(language: str, text: str, wanted: set[str]) -> None:
    parties = (*PARTIES[:1], replace(PARTIES[1], members=("Sudmark", "Судмарк")))
    read = [report("o2", text, language=language)]
    assert set(offices(read, acquaint(read), parties).values()) == wanted


def test_no_party_is_called_no_side() -> None:
    assert party_name(PARTIES, None) == "no side"
