"""Threads inside a story."""

from __future__ import annotations

from newsroom import report

from onrecord.model.story import Strand
from onrecord.story.strands import found_strands, strand_of, weave
from onrecord.story.units import units_of

TEXTS = [
    "The ferry at Lund is full.",
    "A second ferry comes from Orby.",
    "The ferry is late.",
    "A loan of 3 billion.",
    "The loan is signed.",
    "A loan again.",
]
UNITS = [unit for n, text in enumerate(TEXTS) for unit in units_of(report(f"s{n}", text))]
GIVEN = (Strand("money", "Money", ("loan", "billion")), Strand("ferries", "Ferries", ("ferry",)))


def test_a_unit_belongs_to_the_strand_with_most_hits() -> None:
    assert strand_of(GIVEN, UNITS[3:4]) == "money"


def test_a_strand_without_lines_is_left_out() -> None:
    assert [strand.id for strand in weave(GIVEN, {"l1": UNITS[:1]})] == ["ferries"]


def test_strands_are_found_from_the_documents_own_topics() -> None:
    found = found_strands(UNITS, {"s0": ("ferry", "Norrland"), "s3": ("loan",)})
    assert [strand.title for strand in found] == ["Ferry", "Loan"]


def test_without_topics_and_names_there_is_no_strand() -> None:
    assert found_strands(UNITS[:1], {}) == ()
