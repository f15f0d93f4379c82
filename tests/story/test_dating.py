"""Undated documents dated by their twins."""

from __future__ import annotations

from dataclasses import replace

from newsroom import report

from onrecord.story.dating import borrowed_dates
from onrecord.story.units import units_of

TEXT = "The bridge at Lund fell before dawn and 31 trucks went into the river Varna, transport minister Tessa Brook said."


def test_an_undated_twin_borrows_a_range_of_days() -> None:
    units = [*units_of(report("dated", TEXT, on=3)), *units_of(report("undated", TEXT, on=0))]
    found = borrowed_dates(units)
    assert set(found) == {"undated"} and found["undated"].start <= "2026-06-03" <= found["undated"].end


def test_nothing_alike_leaves_it_undated() -> None:
    other = "The brewery of Orby will sell 12 barrels of its autumn beer in the market hall."
    assert borrowed_dates([*units_of(report("dated", TEXT, on=3)), *units_of(report("beer", other, on=0))]) == {}


def test_all_undated_stay_undated() -> None:
    units = units_of(report("undated", TEXT, on=0))
    assert borrowed_dates([*units, *(replace(unit, document="b") for unit in units)]) == {}
