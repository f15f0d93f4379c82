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


def test_words_quoted_in_both_meet_though_all_else_is_told_otherwise() -> None:
    one = 'The bridge at Lund will stay shut. "We count every bolt twice before anybody crosses it," minister Tessa Brook said on Monday.'
    two = 'Tessa Brook was asked about the ferry. "We count every bolt twice before anybody crosses it," the minister said.'
    assert together(one, two)


def test_the_month_of_may_makes_no_plan() -> None:
    dated = "On 20 May 31 trucks went into the river when the bridge at Lund fell, minister Tessa Brook said."
    assert together(FALL.replace("Monday", "20 May"), dated)


def test_two_tolls_of_one_thing_stay_apart() -> None:
    assert not together(
        "Divers found 12 dead under the bridge at Lund, police chief Nils Ask said on Monday.",
        "Divers found 19 dead under the bridge at Lund, police chief Nils Ask said on Wednesday.",
        later=5,
    )


def test_a_round_number_of_people_joins_nothing() -> None:
    assert not together(
        "About 100 people marched to the town hall of Lund on Monday, clerk Ada Frey said.",
        "About 100 people waited for the ferry at Orby, captain Ivo Marsh said.",
    )


LIVE = """Lund bridge: live updates

The bridge at Lund fell on Monday and 31 trucks went into the river.

A ferry has been sent from Orby for the school children.

10:20 Bridge at Lund falls with 31 trucks
The bridge at Lund fell on Monday morning and 31 trucks went into the river, minister Tessa Brook said.

11:05 Mayor opens the gym
Mayor Nils Ask opened the gym of the school at Lund for drivers on Monday.

11:40 Divers arrive
Twelve divers arrived from the coast, police chief Ada Frey said on Monday.
"""


def test_a_point_above_a_live_blog_meets_its_entry_and_one_that_no_entry_tells_stands_alone() -> None:
    found = told([report("live", LIVE, "evening")])
    texts = [[LIVE[m.span.start : m.span.end] for m in d.members if m.span] for s in found.stories for d in s.developments]
    fall = next(held for held in texts if any("Tessa Brook" in text for text in held))
    ferry = next(held for held in texts if any("A ferry" in text for text in held))
    assert len(fall) == 2 and len(ferry) == 1
