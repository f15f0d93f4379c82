"""Threads inside a story: a unit belongs to the strand whose terms stand in it most often.

With strands "money" (loan, billion) and "strikes" (drone), "a loan of 3 billion" goes to money.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import groupby

from onrecord.model.story import Strand
from onrecord.story.memory import Memory
from onrecord.story.units import Unit

_SHORTEST, _FEWEST, _MOST, _ASKED_AT_MOST = 4, 3, 6, 150
_MOST_SHARE, _OVERLAP = 0.6, 0.7
_BEGINS = re.compile(r"(?<!\w)\w")


def found_strands(units: Sequence[Unit], topics: Mapping[str, Sequence[str]], memory: Memory | None = None) -> tuple[Strand, ...]:
    """Strands from the documents' own topic lists (`topics` by document), else from names that many units bear; most borne first.

    A topic that nearly everything bears parts nothing and is left out.
    """
    recall = memory or Memory()
    listed = Counter(topic.strip() for document in sorted(topics) for topic in sorted(set(topics[document])))
    chosen = _parting(units, [topic for topic in sorted(listed) if len(topic) >= _SHORTEST], recall)
    if len(chosen) < 2:
        named = {m.name for unit in units for m in unit.mentions if m.kind in ("place", "organisation", "person", "state")}
        chosen = _parting(units, sorted(name for name in named if len(name) >= _SHORTEST), recall)
    return tuple(Strand("found-" + "-".join(topic.casefold().split()), topic[:1].upper() + topic[1:], (topic,)) for topic in chosen)


def _parting(units: Sequence[Unit], topics: Sequence[str], memory: Memory) -> list[str]:
    """The topics that stand in some units but not in most, most frequent first; of two that stand in the same units one is enough."""
    bearing: dict[str, set[str]] = {topic: set() for topic in topics[:_ASKED_AT_MOST]}
    by_head: dict[str, list[str]] = defaultdict(list)
    for topic in bearing:
        by_head[_head(topic)].append(topic)
    for _, told in groupby(units, key=lambda unit: unit.document):
        held = tuple(told)
        near = tuple(sorted(topic for head in memory.of(_heads, held) & by_head.keys() for topic in by_head[head]))
        for topic, unit in memory.of(_bearing, held, near) if near else ():
            bearing[topic].add(unit)
    fit = [t for t in bearing if _FEWEST <= len(bearing[t]) <= max(_FEWEST, _MOST_SHARE * len(units))]
    kept: list[str] = []
    for topic in sorted(fit, key=lambda t: (-len(bearing[t]), t)):
        if all(len(bearing[topic] & bearing[other]) < _OVERLAP * len(bearing[topic]) for other in kept):
            kept.append(topic)
    return kept[:_MOST]


def _head(topic: str) -> str:
    """What a topic begins with; nothing where that is no letter."""
    return topic.casefold()[:_SHORTEST] if _BEGINS.match(topic) else ""


def _heads(units: tuple[Unit, ...]) -> frozenset[str]:
    """What the words of the units begin with, and nothing."""
    texts = [unit.text.casefold() for unit in units]
    return frozenset({"", *(text[found.start() : found.start() + _SHORTEST] for text in texts for found in _BEGINS.finditer(text))})


def _bearing(units: tuple[Unit, ...], topics: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Topics and the ids of the units in which they stand."""
    plain = [(unit.id, unit.text.casefold()) for unit in units]
    sought = [(topic, topic.casefold()) for topic in topics]
    return tuple((topic, unit) for topic, low in sought for unit, text in plain if low in text and _hits(topic, text))


def weave(strands: Sequence[Strand], told: Mapping[str, Sequence[Unit]], memory: Memory | None = None) -> tuple[Strand, ...]:
    """Strands with the ids of the lines that belong to them; `told` maps line id to its units. Empty strands are left out."""
    lines: dict[str, list[str]] = {strand.id: [] for strand in strands}
    recall = memory or Memory()
    asked = tuple(recall.same(strand) for strand in strands)
    for line, units in told.items():
        strand = recall.of(strand_of, asked, tuple(units))
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
