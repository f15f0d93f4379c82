"""What others say of a claim in words alone: an outlet takes it back, another cannot confirm it, or denies "that"."""

from __future__ import annotations

import pytest
from newsroom import development, report, told

from onrecord.model.claims import Reading
from onrecord.model.story import Standing

DEATHS = "Two divers drowned beneath the pier of Lund, a harbour pilot told the Evening."
BROKEN = "The anchor chain of the Osprey snapped off Lund, harbour pilot Karl Venn said."
OTHERS = [
    report("e0", "Beer is dearer in Orby, brewer Otto Hahn said.", "morning", 4),
    report("e1", "A tram was late in Orby, its driver Ina Moor said.", "morning", 4),
]


def standing(*readings: Reading) -> Standing:
    return development(told([*readings, *OTHERS]), "d0").standing


@pytest.mark.parametrize(
    ("then", "status"),
    [
        ("Correction: An earlier report said that two divers had drowned beneath the pier of Lund. That was wrong.", "withdrawn"),
        ("Correction: We wrongly reported that two divers had drowned beneath the pier of Lund. Both are alive.", "withdrawn"),
        ("Correction: An earlier report said that the pier of Lund was built in 1911. That was wrong.", "single"),
        ("An earlier report said that two divers had drowned beneath the pier of Lund. Their families have been told.", "single"),
    ],
)
def test_an_outlet_that_calls_its_own_report_wrong_withdraws_that_report_alone(then: str, status: str) -> None:
    assert standing(report("d0", DEATHS, "evening", 3), report("d1", then, "evening", 4)).status == status


def test_another_outlet_cannot_take_it_back() -> None:
    then = "Correction: An earlier report said that two divers had drowned beneath the pier of Lund. That was wrong."
    assert standing(report("d0", DEATHS, "evening", 3), report("d1", then, "morning", 4)).status == "single"


def test_a_claim_that_another_cannot_confirm_is_unconfirmed_and_says_who_could_not() -> None:
    doubt = "The coast guard cannot confirm reports that the anchor chain of the Osprey snapped off Lund."
    found = standing(report("d0", BROKEN, "evening", 3), report("d1", doubt, "morning", 4))
    assert found.status == "unconfirmed" and "coast guard" in found.because.casefold()


def test_a_doubt_about_something_else_changes_nothing() -> None:
    doubt = "The coast guard cannot confirm reports that oil was found on the beach of Orby."
    assert standing(report("d0", BROKEN, "evening", 3), report("d1", doubt, "morning", 4)).status == "single"


def test_a_denial_of_that_hangs_under_what_was_told_right_before_it_and_does_not_contest_it() -> None:
    text = "The pilots' union claims the chain was rusty.\n\nThe shipping line Norda denied that."
    found = standing(report("d0", text, "evening", 3))
    assert found.denial == "general" and found.status == "single"


FAST = "The ferry Osprey was making 60 kilometres an hour off Lund, harbour pilot Una Dorn said."


@pytest.mark.parametrize(
    ("then", "status"),
    [
        ("Norda denied that the ferry was too fast off Lund. It was making 41 kilometres an hour, its head Otto Hahn said.", "contested"),
        ("Norda denied that the ferry was too fast off Lund. It was making 60 kilometres an hour, its head Otto Hahn said.", "single"),
        ("Norda denied that the tram was too fast in Orby. It was making 41 kilometres an hour, its head Otto Hahn said.", "single"),
        ("Norda denied that the ferry was too late off Lund. It is 41 metres long, its head Otto Hahn said.", "single"),
    ],
)
def test_a_denial_that_gives_another_amount_of_the_same_measure_contests_the_claim(then: str, status: str) -> None:
    assert standing(report("d0", FAST, "evening", 3), report("d1", then, "morning", 4)).status == status
