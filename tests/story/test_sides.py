"""Which party a speaker belongs to, by the rule in docs/sides.md."""

from __future__ import annotations

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


def test_no_party_is_called_no_side() -> None:
    assert party_name(PARTIES, None) == "no side"
