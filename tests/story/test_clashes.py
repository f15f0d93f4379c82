"""Which tellings of one thing exclude each other: days, places, doers, roles; and which only seem to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from newsroom import development, report, told

from onrecord.model.story import Standing

NORTH, SOUTH = "Norrland's transport minister Tessa Brook said.", "Sudmark's governor Karl Venn said."


def standing(one: str, two: str, *more: str) -> Standing:
    """Of what the first tells, each told by another paper."""
    outlets = ("evening", "morning", "third", "fourth")
    return development(told([report(f"d{n}", text, outlets[n], on=4) for n, text in enumerate((one, two, *more))]), "d0").standing


@pytest.mark.parametrize(
    ("one", "two", "because"),
    [
        (
            "The bridge at Lund fell on Monday,",
            "The bridge at Lund fell on Tuesday,",
            "they name different days: on 1 June, says Tessa Brook; on 2 June, says Karl Venn",
        ),
        (
            "The trader Otto Lind died on Monday,",
            "Otto Lind died on Tuesday,",
            "they name different days: on 1 June, says Tessa Brook; on 2 June, says Karl Venn",
        ),
        (
            "The ferry Alba sank in the town of Orlo,",
            "The ferry Alba sank in the town of Sandby,",
            "they name different places: in Orlo, says Tessa Brook; in Sandby, says Karl Venn",
        ),
        (
            "The dam at Orlo was blown up by Sudmark's army,",
            "The dam at Orlo was blown up by Norrland's saboteurs,",
            "they say different things of who did it: Norrland, says Karl Venn; Sudmark, says Tessa Brook",
        ),
        (
            "Sudmark's army blew up the dam at Orlo,",
            "Norrland's saboteurs blew up the dam at Orlo,",
            "they say different things of who did it: Norrland, says Karl Venn; Sudmark, says Tessa Brook",
        ),
        (
            "Sudmark attacked Norrland's border post near Orlo first,",
            "Norrland attacked Sudmark's border post near Orlo first,",
            "they say different things of who did it to whom: Norrland, says Karl Venn; Sudmark, says Tessa Brook",
        ),
    ],
)
def test_two_sources_that_cannot_both_be_right_make_it_contested_and_are_named(one: str, two: str, because: str) -> None:
    found = standing(f"{one} {NORTH}", f"{two} {SOUTH}")
    assert (found.status, found.because) == ("contested", because)
    assert any(ref.document == "d1" for ref in found.against)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("The bridge at Lund fell on Monday,", "The bridge at Lund fell this week,"),
        ("The bridge at Lund fell on Monday,", "The bridge at Orlo fell on Tuesday,"),
        ("The bridge at Lund fell on Monday,", "The crane at Lund fell on Tuesday,"),
        ("The price of bread in Lund fell on Monday,", "The price of bread in Lund fell on Tuesday,"),
        ("A trader died in Lund on Monday,", "A trader died in Lund on Tuesday,"),
        ("The trader Otto Lind died on Monday,", "Otto Lind's brother died on Tuesday,"),
        ("The trader Otto Lind died on Monday,", "The brother of Otto Lind died on Tuesday,"),
        ("The trader Otto Lind died on Monday,", "Anna Lind, a sister of Otto Lind, died on Tuesday,"),
        ("The bridge at Lund fell on Monday,", "The second bridge at Lund fell on Tuesday,"),
        ("The bridge at Lund fell on Monday,", "The bridge at Lund had not collapsed on Tuesday,"),
        ("The bridge at Lund fell on Monday,", "The bridge at Lund nearly fell on Tuesday,"),
        ("Drones struck the depot at Lund on Monday,", "Drones struck the depot at Lund on Tuesday,"),
        ("The ferry Alba sank in Orlo,", "The ferry Alba sank in Vinland,"),
        ("The ferry Alba sank near the town of Orlo,", "The ferry Alba sank near the town of Sandby,"),
        ("The ferry Alba sank in a storm off the town of Orlo,", "The ferry Alba sank in a storm off the town of Sandby,"),
        ("The bridge at Lund will have fallen by Monday,", "The bridge at Lund fell on Tuesday,"),
        ("Sudmark attacked Norrland near Orlo,", "Norrland attacked Sudmark near Lund,"),
        ("Sudmark shelled the depot at Orlo on Monday,", "Norrland shelled the depot at Orlo on Wednesday,"),
    ],
)
def test_what_may_both_be_so_is_not_contested(one: str, two: str) -> None:
    assert standing(f"{one} {NORTH}", f"{two} {SOUTH}").status != "contested"


def test_a_later_word_of_the_same_speaker_is_an_update() -> None:
    texts = (f"The bridge at Lund fell on {day}, {NORTH}" for day in ("Monday", "Tuesday"))
    assert standing(*texts).status != "contested"


def test_an_outlet_that_names_no_source_contradicts_nobody() -> None:
    assert standing(f"The bridge at Lund fell on Monday, {NORTH}", "The bridge at Lund fell on Tuesday.").status != "contested"


@given(st.integers(1, 3), st.sampled_from(["Monday", "Tuesday"]))
def test_copies_of_one_telling_never_contest_it(copies: int, day: str) -> None:
    text = f"The bridge at Lund fell on {day}, {NORTH}"
    assert standing(text, *[text] * copies).status == "single"


def test_a_third_that_agrees_with_one_leaves_it_contested() -> None:
    third = "The bridge at Lund fell on Monday, Farland's envoy Maya Stone said."
    found = standing(f"The bridge at Lund fell on Monday, {NORTH}", f"The bridge at Lund fell on Tuesday, {SOUTH}", third)
    assert found.status == "contested"


@pytest.mark.parametrize(
    ("language", "one", "two"),
    [
        (
            "de",
            "Die Brücke bei Lund ist am Montag eingestürzt, sagte Norrlands Verkehrsministerin Tessa Brook.",
            "Die Brücke bei Lund ist am Dienstag eingestürzt, sagte Sudmarks Gouverneur Karl Venn.",
        ),
        (
            "es",
            "El puente de Lund se derrumbó el lunes, dijo la ministra de Norrland, Tessa Brook.",
            "El puente de Lund se derrumbó el martes, dijo el gobernador de Sudmark, Karl Venn.",
        ),
        (
            "fr",
            "Le pont de Sarnal s'est effondré lundi, a déclaré la ministre de Norrland, Tessa Brook.",
            "Le pont de Sarnal s'est effondré mardi, a déclaré le gouverneur de Sudmark, Karl Venn.",
        ),
        (
            "uk",
            "Тунель у Лунді обвалився в понеділок, заявила міністерка Тесса Брук.",
            "Тунель у Лунді обвалився у вівторок, заявив губернатор Карл Венн.",
        ),
        (
            "ru",
            "Мост в Лунде обрушился в понедельник, заявила министр Тесса Брук.",
            "Мост в Лунде обрушился во вторник, заявил губернатор Карл Венн.",
        ),
    ],
)
def test_two_days_exclude_each_other_in_every_language(language: str, one: str, two: str) -> None:
    readings = [report("d0", one, "evening", on=4, language=language), report("d1", two, "morning", on=4, language=language)]
    assert [development(told(readings), name).standing.status for name in ("d0", "d1")] == ["contested", "contested"]


def test_two_days_exclude_each_other_across_languages() -> None:
    german = "Die Brücke bei Lund ist am Dienstag eingestürzt, sagte Sudmarks Gouverneur Karl Venn."
    readings = [report("d0", f"The bridge at Lund fell on Monday, {NORTH}", "evening", on=4), report("d1", german, "morning", 4, "de")]
    assert development(told(readings), "d0").standing.status == "contested"


def test_the_order_of_documents_changes_nothing() -> None:
    texts = (f"The bridge at Lund fell on Monday, {NORTH}", f"The bridge at Lund fell on Tuesday, {SOUTH}")
    readings = [report(f"d{n}", text, ("evening", "morning")[n], on=4) for n, text in enumerate(texts)]
    assert development(told(readings), "d0").standing == development(told(readings[::-1]), "d0").standing
