"""Three ports held together as one store.

`with open_store(path) as store: store.archive.keep(document)`; memory and SQLite fill the same shape.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from onrecord.ports import Archive, Index, Log


@dataclass(frozen=True, slots=True)
class Store:
    """Archive, Index and Log over one place; `close` lets go of it."""

    archive: Archive
    index: Index
    log: Log
    close: Callable[[], None]

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
