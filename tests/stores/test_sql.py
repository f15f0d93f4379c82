"""What only the SQLite store does: outlive the process, refuse what it cannot read, serve several threads."""

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from onrecord.model.errors import StoreError
from onrecord.model.text import Document
from onrecord.stores.sql import open_store


def test_what_was_kept_is_there_after_opening_again(tmp_path: Path) -> None:
    with open_store(tmp_path / "desk.sqlite") as store:
        store.archive.keep(Document("a", "The bridge held."))
        store.log.decide("ed", "2031-05-01T10:00+00:00", "pin", "l1", None, None)
    with open_store(tmp_path / "desk.sqlite") as store:
        assert [d.text for d in store.archive.documents()] == ["The bridge held."]
        assert store.log.decide("ed", "2031-05-01T10:01+00:00", "pin", "l2", None, None).sequence == 2


def test_another_schema_is_refused_with_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "desk.sqlite"
    open_store(path).close()
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE about SET value = '0'")
    connection.close()
    with pytest.raises(StoreError, match=r"schema 0, this version reads schema 1; give a new path"):
        open_store(path)


def test_a_database_of_someone_else_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.sqlite"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")
    connection.close()
    with pytest.raises(StoreError, match="was not made by onrecord"):
        open_store(path)


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "note.txt"
    path.write_text("This is a note and no database at all. " * 50)
    with pytest.raises(StoreError, match="not a database"):
        open_store(path)


def test_a_folder_that_is_missing_is_told(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="unable to open"):
        open_store(tmp_path / "nowhere" / "desk.sqlite")


def test_half_a_surrogate_pair_is_refused_and_nothing_else_is_lost(tmp_path: Path) -> None:
    with open_store(tmp_path / "desk.sqlite") as store:
        store.archive.keep(Document("a", "fine"))
        with pytest.raises(StoreError, match="surrogate"):
            store.archive.keep(Document("b", "\ud800"))
        assert [d.id for d in store.archive.documents()] == ["a"]


def test_readers_and_writers_may_be_threads(tmp_path: Path) -> None:
    with open_store(tmp_path / "desk.sqlite") as store, ThreadPoolExecutor(8) as threads:
        list(threads.map(lambda n: store.archive.keep(Document(f"{n:03}", "text")), range(60)))
        counts = list(threads.map(lambda _: len(store.archive.documents()), range(8)))
    assert counts == [60] * 8
