"""Stores for a desk: in memory, in SQLite, and one that is opened anew."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from onrecord.stores.memory import memory_store
from onrecord.stores.sql import open_store
from onrecord.stores.store import Store

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture(params=["memory", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    opened = memory_store() if request.param == "memory" else open_store(tmp_path / "desk.db")
    yield opened
    opened.close()


@pytest.fixture
def reopened(tmp_path: Path) -> Iterator[Callable[[], Store]]:
    """The same SQLite store, opened anew at each call."""
    opened: list[Store] = []

    def again() -> Store:
        opened.append(open_store(tmp_path / "kept.db"))
        return opened[-1]

    yield again
    for one in opened:
        one.close()
