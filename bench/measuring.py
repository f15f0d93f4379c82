"""What every part of the speed run shares: CPU seconds, a row of its table, where the measuring data lie.

`spent(lambda: sum(range(9)))` -> (36, 0.00001); Row("pages/s", "30", "25", "1.2x", ">= 0.8x", True) is one line of the table.
"""

from __future__ import annotations

import gzip
import json
import resource
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from time import process_time
from typing import Any, TypeVar

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
DATA = SHARED / "data"
Made = TypeVar("Made")


@dataclass(frozen=True)
class Row:
    """One line: what was measured, ours, the peer's, their ratio, what it must reach and whether it did (None: no gate)."""

    what: str
    ours: str
    peer: str = ""
    ratio: str = ""
    gate: str = ""
    met: bool | None = None


class MissingError(Exception):
    """A data set or a peer that a part needs is not there; the message names it."""


def spent(work: Callable[[], Made]) -> tuple[Made, float]:
    """What `work` gives and the CPU seconds it took, all threads of this process together."""
    began = process_time()
    made = work()
    return made, max(process_time() - began, 1e-6)


def compared(ours: float, peer: float, least: float, figure: str = "{:.1f}") -> dict[str, Any]:
    """The columns of a row for two speeds and the ratio that ours must reach."""
    ratio = ours / peer
    return {
        "ours": figure.format(ours),
        "peer": figure.format(peer),
        "ratio": f"{ratio:.2f}x",
        "gate": f">= {least}x",
        "met": ratio >= least,
    }


def megabytes() -> float:
    """The most memory this process has held so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def lines_of(*parts: str) -> list[dict[str, Any]]:
    """The rows of a gzipped JSON Lines file below the measuring data. Raises MissingError."""
    with gzip.open(needed(*parts), "rt", encoding="utf8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def needed(*parts: str) -> Path:
    """A path below the measuring data. Raises MissingError if it is not there."""
    path = DATA.joinpath(*parts)
    if not path.exists():
        raise MissingError(f"../shared/data/{'/'.join(parts)} is not there")
    return path


def fresh(work: Callable[..., Made], *given: Any) -> Made:
    """`work(*given)` in a process of its own, so that nothing loaded before helps, slows or swells it. Raises what it raises."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(work, *given).result()
