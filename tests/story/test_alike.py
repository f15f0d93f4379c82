"""How alike two units are."""

from __future__ import annotations

from newsroom import report

from onrecord.story.alike import agreement, alike, likeness, rarity
from onrecord.story.features import Features, features, without_dateline
from onrecord.story.units import units_of


def traits(text: str, language: str = "en") -> Features:
    return features(units_of(report(f"alike-{hash(text)}", text, language=language))[0])


FALL = traits("The bridge at Lund fell on Monday and 31 trucks went into the river Varna, Tessa Brook said.")
AGAIN = traits("On Monday the bridge at Lund fell, and with it 31 trucks went into the river Varna.")
OTHER = traits("The brewery of Orby will sell 12 barrels of its autumn beer in the market hall.")
SCALE = rarity([FALL, AGAIN, OTHER])


def test_likeness_is_symmetric_and_one_with_itself() -> None:
    assert likeness(FALL, AGAIN, SCALE) == likeness(AGAIN, FALL, SCALE)
    assert abs(likeness(FALL, FALL, SCALE) - 1) < 1e-9


def test_a_second_telling_is_nearer_than_another_matter() -> None:
    assert alike(FALL, AGAIN, SCALE) > alike(FALL, OTHER, SCALE)


def test_other_numbers_places_and_mood_speak_against() -> None:
    assert agreement(FALL, OTHER) < agreement(FALL, AGAIN) == 1


def test_the_speaker_and_the_calendar_are_not_what_is_told() -> None:
    assert not {name for name in FALL.names if name in ("@mnd", "@tss", "@brk")}


def test_a_dateline_says_where_it_was_written() -> None:
    assert without_dateline("LUND, June 3 (North Wire) - The bridge fell.") == "The bridge fell."
