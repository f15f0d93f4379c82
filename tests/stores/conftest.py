"""Every store there is, empty, for the contract suites."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from onrecord.stores.memory import memory_store
from onrecord.stores.sql import open_store
from onrecord.stores.store import Store


@pytest.fixture(params=["memory", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    with memory_store() if request.param == "memory" else open_store(tmp_path / "desk.sqlite") as opened:
        yield opened
