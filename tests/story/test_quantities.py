"""Quantities: what a number says about its subject, in six languages."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from small_units import unit

from onrecord.story.tracks.quantities import known_again, quantities

CASES = tomllib.loads((Path(__file__).parent.parent / "cases" / "tracks" / "kinds.toml").read_text(encoding="utf-8"))
ROWS = [(language, case) for language, cases in CASES.items() for case in cases]


def read(text: str, language: str = "en") -> list[list[str]]:
    one = unit(text, language=language)
    found = [q for q in quantities(one, one.text) if q.figure.role == "quantity"]
    return [[str(q.figure.high if q.figure.high is not None else q.figure.low), q.kind, q.subject] for q in found]


@pytest.mark.parametrize(("language", "case"), ROWS, ids=[f"{language}: {case['text']}" for language, case in ROWS])
def test_a_sentence_reads_as_its_case_says(language: str, case: dict[str, object]) -> None:
    assert read(str(case["text"]), language) == case["counts"]


def test_an_increment_and_a_share_are_no_levels() -> None:
    one = unit("A further 80 rescuers arrived. Two of the six pumps were destroyed.")
    assert not any(q.level for q in quantities(one, one.text))


def test_a_part_of_the_same_kind_is_no_level() -> None:
    one = unit("Air defence destroyed 18 drones, with 11 shot down over Orlo.")
    assert [(q.kind, q.level) for q in quantities(one, one.text)] == [("shot_down", True), ("shot_down", False)]


def test_sixty_of_them_goes_back_to_a_unit_before() -> None:
    first = unit("In all 120 rescuers arrived.")
    second = unit("Sixty of them have been assigned to the shaft.")
    (found,) = quantities(second, second.text, quantities(first, first.text))
    assert (found.kind, found.subject, found.part_of) == ("assigned", "rescuer", "f1")


def test_a_large_figure_named_again_keeps_its_kind() -> None:
    one = unit("Brask launched 116 drones. The 116 drones came from the north.")
    assert [q.kind for q in known_again(quantities(one, one.text))] == ["launched", "launched"]


def test_an_ellipsis_takes_kind_and_subject_of_the_figure_before() -> None:
    assert read("The ministry counts 38 missing, the union at least 45.")[-1] == ["45", "missing", "person"]


def test_a_page_of_digits_is_read_in_no_time() -> None:
    one = unit("7 " * 20000)
    assert quantities(one, one.text) is not None


def test_a_measure_of_size_and_a_magnitude_are_no_tolls() -> None:
    assert read("The quake killed two people in a five-storey house and had a magnitude of 7.0.")[0] == ["2", "killed", "person"]
    assert not any(kind == "killed" for _, kind, _ in read("The quake killed two people in a five-storey house.")[1:])


def test_an_equal_number_of_others_is_not_the_same_quantity() -> None:
    one = unit("The flood killed 300 people. The camp can feed 300 people.")
    assert [q.kind for q in known_again(quantities(one, one.text))] == ["killed", "other"]
