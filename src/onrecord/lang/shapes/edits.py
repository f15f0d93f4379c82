"""The words by which a publisher owns up to a change, and those that change by themselves.

`EditWords(notes=("correction", ...), ...)`: all in lower case.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EditWords:
    """`notes` open a line that tells of a change; `ago` and `units` make "3 hours ago"; `counters` follow or precede a number that counts
    readers, not news; `stamps` open a line that only says when the page was changed."""

    notes: tuple[str, ...]
    ago: tuple[str, ...]
    units: tuple[str, ...]
    now: tuple[str, ...]
    counters: tuple[str, ...]
    stamps: tuple[str, ...]
