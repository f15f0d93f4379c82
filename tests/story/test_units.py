"""Readings cut into units."""

from __future__ import annotations

from newsroom import report

from onrecord.story.units import units_of

TWO = (
    "Minister Tessa Brook said that the bridge at Lund had been closed since Sunday because of a crack in its third pier.\n\n"
    "Ferry captain Ivo Marsh said that 400 people had crossed with him before noon and that he had run out of tickets."
)


def test_two_speakers_make_two_units() -> None:
    assert [unit.text.split()[1] for unit in units_of(report("u1", TWO))] == ["Tessa", "captain"]


def test_a_speaker_that_goes_on_stays_one_unit() -> None:
    text = TWO.split("\n\n")[0] + ' "We saw it grow," Brook said. "Nobody crosses."'
    assert len(units_of(report("u2", text))) == 1


def test_a_bare_opening_leads_the_first_unit() -> None:
    assert len(units_of(report("u3", "LUND DESK\n\n" + TWO))) == 2


def test_units_keep_the_order_of_the_text() -> None:
    orders = [unit.order for unit in units_of(report("u4", TWO))]
    assert orders == sorted(orders)


def test_a_sentence_that_opens_a_page_is_no_heading_of_the_next_paragraph() -> None:
    units = units_of(report("u5", "Not one ferry has left Lund since four in the morning.\n\n" + TWO))
    assert [unit.text.split()[0] for unit in units] == ["Not", "Minister", "Ferry"]


def test_a_pronoun_that_stands_for_nobody_known_is_no_new_speaker() -> None:
    text = (
        "Twelve barges were lost in the night, Norrland's fleet stated on Monday. Nine sailors were saved and two are missing, it stated."
    )
    assert len(units_of(report("u6", text))) == 1
