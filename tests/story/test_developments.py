"""What is told together and what apart."""

from __future__ import annotations

from newsroom import development, report, told

FALL = "The bridge at Lund fell on Monday and 31 trucks went into the river, transport minister Tessa Brook said."


def together(one: str, two: str, later: int = 3) -> bool:
    read = [report("a", one, "evening"), report("b", two, "morning", on=later)]
    return development(told(read), "a").id == development(told(read), "b").id


def test_two_tellings_of_one_thing_meet() -> None:
    assert together(FALL, "On Monday 31 trucks went into the river when the bridge at Lund fell, minister Tessa Brook said.")


def test_look_alikes_in_another_town_stay_apart() -> None:
    assert not together(FALL, "The bridge at Orby fell on Monday and 14 trucks went into the river, mayor Nils Ask said.")


def test_a_denial_is_not_what_it_denies() -> None:
    assert not together(
        FALL, "Transport minister Tessa Brook denied that the bridge at Lund fell on Monday and 31 trucks went into the river."
    )


def test_a_plan_is_not_its_outcome() -> None:
    assert not together(
        "Norrland will send 31 trucks over the bridge at Lund next week, minister Tessa Brook said.",
        "Nine trucks came over the bridge at Lund on Monday, minister Tessa Brook said.",
    )


def test_the_same_words_ten_days_later_are_another_thing() -> None:
    assert not together(FALL, FALL.replace("31", "12"), later=14)


def test_a_translation_meets_its_original() -> None:
    german = (
        "Die Brücke von Lund ist am Montag eingestürzt, 31 Lastwagen fielen in den Fluss Varna, "
        "sagte Verkehrsministerin Tessa Brook in Norrland."
    )
    english = "The bridge at Lund fell on Monday and 31 trucks went into the river Varna, transport minister Tessa Brook said in Norrland."
    read = [report("a", english, "evening"), report("b", german, "morning", language="de")]
    assert development(told(read), "a").standing.origins == 1
    assert development(told(read), "a").id == development(told(read), "b").id
