"""Threads inside a story: a unit belongs to the strand whose terms stand in it most often.

With strands "money" (loan, billion) and "strikes" (drone), "a loan of 3 billion" goes to money.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from onrecord.model.story import Strand
from onrecord.story.units import Unit


def weave(strands: Sequence[Strand], told: Mapping[str, Sequence[Unit]]) -> tuple[Strand, ...]:
    """Strands with the ids of the lines that belong to them; `told` maps line id to its units. Empty strands are left out."""
    lines: dict[str, list[str]] = {strand.id: [] for strand in strands}
    for line, units in told.items():
        strand = strand_of(strands, units)
        if strand is not None:
            lines[strand].append(line)
    return tuple(replace(strand, lines=tuple(lines[strand.id])) for strand in strands if lines[strand.id])


def strand_of(strands: Sequence[Strand], units: Sequence[Unit]) -> str | None:
    """The id of the strand with most hits (a longer term weighs more; tie: the first listed)."""
    scored = [(sum(_hits(term, unit.text) * len(term.split()) for term in strand.terms for unit in units), strand.id) for strand in strands]
    best = max((score for score, _ in scored), default=0)
    return next((name for score, name in scored if score == best), None) if best else None


def _hits(term: str, text: str) -> int:
    return len(_pattern(term).findall(text))


@lru_cache(maxsize=4096)
def _pattern(term: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(term)}", re.IGNORECASE)
