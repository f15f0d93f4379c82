"""How common the words of a language are in news, so that a rare shared word weighs more than a common one.

`Background(keep=7, step=0.5, rarest=6.5, levels=("the of", "said year"))` weighs "the" 0, "said" 0.5 and an unlisted word 6.5.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Background:
    """Word weights in steps. `levels[i]` holds the stems, parted by blanks, that weigh `i * step`; others weigh `rarest`.

    The weight is the inverse document frequency (Sparck Jones 1972), natural logarithm, counted over whole articles.
    `keep` is the number of letters a stem keeps.
    """

    keep: int
    step: float
    rarest: float
    levels: tuple[str, ...]


@cache
def weights(background: Background) -> dict[str, float]:
    """The weight of each listed stem."""
    return {stem: number * background.step for number, level in enumerate(background.levels) for stem in level.split()}
