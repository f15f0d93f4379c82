"""How often the tagger was too unsure to keep what it marked, in words for a terminal.

`doubt_of(readings).words()` -> "too unsure of 3 of 81 attributions (3.7 %), left out".
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from onrecord.model.claims import Reading
from onrecord.model.text import Rejected


@dataclass(frozen=True, slots=True)
class Doubt:
    """How many attributions the tagger marked, and of how many it was too unsure to keep them."""

    marked: int = 0
    abstained: int = 0

    def plus(self, found: Reading | Rejected) -> Doubt:
        """With those of one more document; a refused one adds none."""
        return Doubt(self.marked + found.marked, self.abstained + found.abstained) if isinstance(found, Reading) else self

    def words(self) -> str:
        """One line; empty where nothing was marked."""
        if not self.marked:
            return ""
        return f"too unsure of {self.abstained} of {self.marked} attributions ({100 * self.abstained / self.marked:.1f} %), left out"


def doubt_of(readings: Iterable[Reading]) -> Doubt:
    """The doubt of all readings together."""
    total = Doubt()
    for reading in readings:
        total = total.plus(reading)
    return total
