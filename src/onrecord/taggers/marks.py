"""What the decoder hands to the linker: stretches of text with a role.

Marked(SOURCE, 0, 5, 0, 1, 0.98) is "Seoul", made of the first piece.
"""

from __future__ import annotations

from dataclasses import dataclass

SOURCE, CUE, CONTENT = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Marked:
    """Characters `start`..`end`, made of the pieces `first`..`last`; `probability` is the mean of its labels."""

    role: int
    start: int
    end: int
    first: int
    last: int
    probability: float
