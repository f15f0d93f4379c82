"""Date a document that bears no date by the others: what it tells alike with dated ones happened when they say.

An undated digest that shares two developments with texts of 12 March lies around 12 March; with one, or with none, it stays undated.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import timedelta

from onrecord.model.text import When, day
from onrecord.story.alike import candidates, likeness, rarity
from onrecord.story.features import features
from onrecord.story.memory import Memory
from onrecord.story.units import Unit

_SURE = 0.42
_BEFORE, _AFTER = 1, 2


def borrowed_dates(units: Sequence[Unit], memory: Memory | None = None) -> dict[str, When]:
    """A When for each undated document that at least two of its units' close twins, or one very close twin, bear."""
    undated = [u for u in units if u.reported is None and u.kind != "background"]
    dated = [u for u in units if u.reported is not None and u.kind != "background" and u.reported.days <= 7]
    if not undated or not dated:
        return {}
    both = [*undated, *dated]
    recall = memory or Memory()
    traits = [recall.of(features, unit) for unit in both]
    scale = rarity(traits)
    best: dict[int, tuple[float, int]] = {}
    for one, two in candidates(traits, scale):
        if one < len(undated) <= two:
            best[one] = max(best.get(one, (0.0, 0)), (round(likeness(traits[one], traits[two], scale), 9), -two))
    twins: dict[str, list[tuple[float, Unit]]] = defaultdict(list)
    for place, (score, other) in sorted(best.items()):
        if score >= _SURE:
            twins[both[place].document].append((score, both[-other]))
    return {document: when for document, found in twins.items() if (when := _around(found)) is not None}


def _around(twins: Sequence[tuple[float, Unit]]) -> When | None:
    whens = [unit.reported for _, unit in twins if unit.reported is not None]
    strong = len(whens) >= 2 or max(score for score, _ in twins) >= 0.6
    first, last = min(w.first_day for w in whens), max(w.last_day for w in whens)
    if not strong or (last - first).days > 7:
        return None
    others = ", ".join(sorted({unit.document for _, unit in twins})[:3])
    return day(
        first - timedelta(days=_BEFORE),
        f"it tells what {others} tell in the same words, so about the same days",
        until=last + timedelta(days=_AFTER),
        basis="inferred",
    )
