"""What is remembered of each source beside the store: when it was asked, what it said, what it listed, what changed silently.

`open_watch(Path("onrecord.db")).keep(Watched("https://lerna.example/feed", failures=2))`; it lies in onrecord.watch.db.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import msgspec

from onrecord.model.errors import StoreError

NoteKind = Literal["vanished", "edit", "silent_edit", "failed", "recovered", "moved"]
State = Literal["ok", "empty", "failing", "waiting"]
_TABLES = """
create table if not exists sources (url text primary key, value blob not null);
create table if not exists notes (number integer primary key autoincrement, source text not null, at text not null,
    kind text not null, document text not null, words text not null);
create index if not exists notes_by_source on notes (source, number);
create table if not exists answers (number integer primary key autoincrement, url text not null, fetched_at text not null,
    status integer not null, digest text not null, headers blob not null, unique (url, fetched_at, digest));
"""
_headers = msgspec.json.Decoder(tuple[tuple[str, str], ...])


@dataclass(frozen=True, slots=True)
class Watched:
    """How one source stands. Times are ISO instants; `interval` seconds; `listed` the documents of the last list, newest first."""

    url: str
    moved: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    digest: str | None = None
    interval: float = 0.0
    next_at: str | None = None
    failures: int = 0
    state: State = "waiting"
    reason: str = ""
    documents: int = 0
    checked: str | None = None
    last_ok: str | None = None
    listed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Note:
    """Something an editor should know of a source: what, when, of which document."""

    source: str
    at: str
    kind: NoteKind
    document: str
    words: str


@dataclass(frozen=True, slots=True)
class KeptAnswer:
    """What came with the bytes of `digest`."""

    url: str
    fetched_at: str
    status: int
    digest: str
    headers: tuple[tuple[str, str], ...]


_watched = msgspec.json.Decoder(Watched)


@dataclass(frozen=True, slots=True)
class Watch:
    """The memory of all sources; safe to use from several threads."""

    name: str
    connection: sqlite3.Connection
    lock: threading.Lock

    def __enter__(self) -> Watch:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self.connection.close()

    def get(self, url: str) -> Watched:
        """What is known of the source; a new one if nothing is."""
        with self._told() as connection:
            row = connection.execute("select value from sources where url = ?", (url,)).fetchone()
        return Watched(url) if row is None else _watched.decode(row[0])

    def keep(self, watched: Watched) -> None:
        value = msgspec.json.encode(watched)
        with self._told() as connection, connection:
            connection.execute("insert or replace into sources values (?, ?)", (watched.url, value))

    def note(self, notes: Sequence[Note]) -> None:
        rows = [(one.source, one.at, one.kind, one.document, one.words) for one in notes]
        with self._told() as connection, connection:
            connection.executemany("insert into notes (source, at, kind, document, words) values (?, ?, ?, ?, ?)", rows)

    def notes(self, source: str | None = None, limit: int = 100) -> list[Note]:
        """The latest notes first, of one source or of all."""
        query = "select source, at, kind, document, words from notes where ? is null or source = ? order by number desc limit ?"
        with self._told() as connection:
            return [Note(*row) for row in connection.execute(query, (source, source, limit))]

    def keep_answer(self, answer: KeptAnswer) -> None:
        row = (answer.url, answer.fetched_at, answer.status, answer.digest, msgspec.json.encode(answer.headers))
        with self._told() as connection, connection:
            connection.execute("insert or ignore into answers (url, fetched_at, status, digest, headers) values (?, ?, ?, ?, ?)", row)

    def answers(self, url: str | None = None) -> list[KeptAnswer]:
        """Every answer kept, oldest first, of one address or of all."""
        query = "select url, fetched_at, status, digest, headers from answers where ? is null or url = ? order by number"
        with self._told() as connection:
            rows = connection.execute(query, (url, url)).fetchall()
        return [KeptAnswer(one, at, status, digest, _headers.decode(told)) for one, at, status, digest, told in rows]

    @contextmanager
    def _told(self) -> Iterator[sqlite3.Connection]:
        try:
            with self.lock:
                yield self.connection
        except (sqlite3.Error, msgspec.MsgspecError) as error:
            raise StoreError("cannot use what is remembered of sources", self.name, f"the database says: {error}") from error


def watch_path(store: Path) -> Path:
    """Beside the store: "onrecord.db" gives "onrecord.watch.db"."""
    return store.with_name(f"{store.stem}.watch{store.suffix or '.db'}")


def open_watch(store: Path | None) -> Watch:
    """The memory beside `store`, made if there is none; in memory alone without a store. StoreError if it cannot be used."""
    path = watch_path(store) if store else None
    name = str(path) if path else "memory"
    try:
        connection = sqlite3.connect(path or ":memory:", check_same_thread=False, timeout=10)
    except sqlite3.Error as error:
        raise StoreError("cannot open what is remembered of sources", name, f"the database says: {error}; give another path") from error
    try:
        connection.execute("pragma journal_mode = wal")
        connection.executescript(_TABLES)
    except sqlite3.Error as error:
        connection.close()
        raise StoreError("cannot open what is remembered of sources", name, f"the database says: {error}; give another path") from error
    return Watch(name, connection, threading.Lock())
