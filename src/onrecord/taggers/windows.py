"""Cover a long passage with overlapping windows whose cores end between paragraphs where they can.

300 pieces, a paragraph seam at 200 -> Window(0, 254, core 0..200) and Window(46, 300, core 200..300).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

WIDTH = 254
CONTEXT = 16
FULL_SHARE = 64


@dataclass(frozen=True, slots=True)
class Window:
    """Pieces `start`..`end` are read; `core_start`..`core_end` are what no other window is the first to read."""

    start: int
    end: int
    core_start: int
    core_end: int


def windows(count: int, seams: Sequence[int], width: int = WIDTH, context: int = CONTEXT, reach: int = WIDTH) -> list[Window]:
    """Windows whose cores tile 0..count. `seams` are the sorted places of paragraph separators; each core inside the passage
    is read with at least `context` pieces on either side, and with no more than `reach` where room is left.
    """
    out: list[Window] = []
    core = 0
    while core < count:
        end = _core_end(core, count, seams, width, context)
        out.append(_window(core, end, count, min(width, end - core + 2 * max(reach, context)), context))
        core = end
    return out


def _core_end(core: int, count: int, seams: Sequence[int], width: int, context: int) -> int:
    before = context if core else 0
    if count - core <= width - before:
        return count
    limit = core + width - before - context
    at = bisect_right(seams, limit) - 1
    half = core + (limit - core) // 2
    return seams[at] if at >= 0 and seams[at] > half else limit


def _window(core: int, end: int, count: int, width: int, context: int) -> Window:
    spare = width - (end - core)
    left = min(core, max(context, spare // 2), spare)
    right = min(count - end, spare - left)
    left = min(core, spare - right)
    return Window(core - left, end + right, core, end)


def shares(window: Window, count: int) -> NDArray[np.float32]:
    """How much the window's word counts for each of its pieces: less towards an end behind which the passage goes on."""
    places = np.arange(window.end - window.start, dtype=np.float32)
    left = places + 1 if window.start else np.full_like(places, FULL_SHARE)
    right = len(places) - places if window.end < count else np.full_like(places, FULL_SHARE)
    return (np.minimum(np.minimum(left, right), FULL_SHARE) / FULL_SHARE).astype(np.float32)
