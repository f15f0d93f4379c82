"""Tracks: one quantity through time, by whom, and when sources really disagree."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from small_units import unit

from onrecord.model.story import CopyChange, CopyGroup, Telling, Track
from onrecord.model.text import Outlet
from onrecord.story.standing.sides import Sides
from onrecord.story.tracks.find import find_tracks
from onrecord.story.units import Unit

CASES = tomllib.loads((Path(__file__).parent.parent / "cases" / "tracks" / "tracks.toml").read_text(encoding="utf-8"))["story"]
NO_SIDES = Sides((), {})


def tracks(units: list[Unit], sides: Sides = NO_SIDES, copies: dict[Telling, CopyGroup] | None = None) -> tuple[Track, ...]:
    return find_tracks(units, {u.document: u.text for u in units}, sides, copies or {})


def values(track: Track) -> list[str]:
    return [str(p.high if p.high is not None else p.low if p.low is not None else "") for p in track.points]


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_documents_make_the_tracks_of_the_case_file(case: dict[str, Any]) -> None:
    found = [(t.kind, values(t), t.disputed) for t in tracks([unit(**row) for row in case["documents"]])]
    wanted = [(e["kind"], e["values"], e["disputed"]) for e in case["expect"]]
    assert sorted(found) == sorted(wanted)


@pytest.mark.parametrize("case", [c for c in CASES if any("hollow" in e for e in c["expect"])], ids=lambda c: c["name"])
def test_hollow_points_are_those_without_a_source(case: dict[str, Any]) -> None:
    (track,) = tracks([unit(**row) for row in case["documents"]])
    assert [v for v, p in zip(values(track), track.points, strict=True) if p.hollow] == case["expect"][0]["hollow"]


@given(st.permutations(range(4)))
@settings(max_examples=12, deadline=None)
def test_the_order_of_documents_changes_nothing(order: list[int]) -> None:
    rows = [row for case in CASES[:2] for row in case["documents"]]
    units = [replace(unit(**rows[i]), document=f"d{i}") for i in range(4)]
    assert tracks([units[i] for i in order]) == tracks(units)


def test_a_disputed_track_comes_first_and_says_who_says_what() -> None:
    found = tracks(
        [unit(**row) for case in CASES[:1] for row in case["documents"]] + [unit("Tarvia deployed 12,000 troops.", document="z")]
    )
    assert found[0].disputed
    assert found[0].because == "At the same time Ministry of Health says 44 and Ada Voss says at least 51: both cannot hold"


def test_an_equal_figure_in_a_copy_is_no_new_point() -> None:
    units = [unit("In Orlo 44 people are missing.", document=d, day="2031-05-02", places=["Orlo"]) for d in "ab"]
    group = CopyGroup("c1", Telling("a", "e"), "wire", (Telling("a", "e"), Telling("b", "e")), (), "one text")
    (track,) = tracks(units, copies=dict.fromkeys(group.members, group))
    assert [p.document for p in track.points] == ["a"]


def test_a_number_that_a_copy_altered_is_hollow() -> None:
    units = [
        unit(f"In Orlo {n} people are missing.", document=d, day="2031-05-02", places=["Orlo"], speaker="Ada Voss")
        for d, n in (("a", 44), ("b", 54))
    ]
    change = CopyChange("b", "number", "44", "54")
    group = CopyGroup("c1", Telling("a", "e"), "wire", (Telling("a", "e"), Telling("b", "e")), (change,), "one text")
    (track,) = tracks(units, copies=dict.fromkeys(group.members, group))
    assert [(p.document, p.hollow) for p in track.points] == [("a", False), ("b", True)]


def test_two_offices_of_one_owner_do_not_dispute_each_other() -> None:
    sides = Sides((), {name: Outlet(name, name, owner="One House") for name in ("a", "b")})
    units = [unit(f"In Orlo {n} people are missing.", document=d, day="2031-05-02", places=["Orlo"]) for d, n in (("a", 44), ("b", 51))]
    assert not tracks(units, sides)[0].disputed


def test_figures_weeks_apart_do_not_dispute_each_other() -> None:
    units = [
        unit(f"Brask mobilised {n} men.", document=d, day=day, speaker=d)
        for d, n, day in (("a", 900, "2031-05-02"), ("b", 700, "2031-06-20"))
    ]
    assert not tracks(units)[0].disputed


def test_undated_figures_can_dispute_each_other() -> None:
    units = [unit(f"Brask mobilised {n} men.", document=d, speaker=d) for d, n in (("a", 900), ("b", 700))]
    assert tracks(units)[0].disputed


def test_a_part_names_its_total() -> None:
    found = tracks([unit("Brask launched 70 drones, of which 41 were shot down.", day="2031-05-02", speaker="Ada Voss")])
    assert next(t.because for t in found if t.kind == "shot_down") == "41 are a part of 70 launched"


def test_a_headline_and_its_text_give_one_point() -> None:
    found = tracks(
        [unit("Ada Voss said 44 people were missing in Orlo.", headline="44 missing in Orlo", speaker="Ada Voss", day="2031-05-02")]
    )
    assert [(t.kind, values(t), t.points[0].speaker) for t in found] == [("missing", ["44"], "Ada Voss")]


def test_every_point_stands_in_its_document() -> None:
    units = [unit(**row) for case in CASES for row in case["documents"]]
    units = [replace(u, document=f"{u.document}{n}") for n, u in enumerate(units)]
    texts = {u.document: u.text for u in units}
    for track in tracks(units):
        assert track.because
        for point in track.points:
            assert 0 <= point.span.start < point.span.end <= len(texts[point.document])


@given(st.lists(st.integers(0, 10**9), max_size=40))
@settings(max_examples=25, deadline=None)
def test_any_row_of_numbers_is_read_without_a_crash(numbers: list[int]) -> None:
    one = unit(", ".join(f"{n} people killed of 10" for n in numbers) + ".", day="2031-05-02")
    for track in tracks([one]):
        assert track.points


def test_tracks_of_one_kind_are_told_apart_by_their_place() -> None:
    rows = next(case for case in CASES if case["name"] == "the dead of two towns are two tracks")["documents"]
    found = tracks([unit(**row) for row in rows])
    assert {t.counts for t in found} == {"people (Orlo)", "people (Lerna)"}
    assert len({t.id for t in found}) == 2


def test_an_id_does_not_change_when_another_town_is_hit() -> None:
    first, second = next(case for case in CASES if case["name"] == "the dead of two towns are two tracks")["documents"]
    alone = tracks([unit(**second)])[0].id
    assert alone in {t.id for t in tracks([unit(**first), unit(**second)])}


def test_some_of_the_missing_do_not_dispute_all_of_them() -> None:
    rows = [("a", "Ada Voss", "In Orlo 44 people are missing."), ("b", "Ben Kray", "In Orlo nine Harbour Guild members are missing.")]
    found = tracks([unit(text, document=d, day="2031-05-02", speaker=who, places=["Orlo"]) for d, who, text in rows])
    assert [t.disputed for t in found] == [False, False]


def test_texts_that_name_neither_speaker_nor_outlet_dispute_nothing() -> None:
    units = [unit(f"In Orlo {n} people are missing.", document=d, day="2031-05-02", places=["Orlo"]) for d, n in (("a", 44), ("b", 51))]
    assert not any(t.disputed for t in tracks([replace(u, outlet=None) for u in units]))


def test_sums_spent_on_nobody_knows_what_do_not_dispute_each_other() -> None:
    rows = [("a", "Ada Voss", "The flood cost 900 million euros."), ("b", "Ben Kray", "The flood cost 400 million euros.")]
    assert not any(t.disputed for t in tracks([unit(text, document=d, day="2031-05-02", speaker=who) for d, who, text in rows]))
