"""Archive, Index and Log on SQLite in WAL mode: one file, one writer at a time, readers never wait.

`open_store(Path("desk.sqlite")).log.changes(after=40)` gives the changes 41, 42 and so on, across restarts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from itertools import islice
from pathlib import Path
from sqlite3 import Connection as SqliteConnection
from threading import Lock

import msgspec
from sqlalchemy import Connection, Engine, RowMapping, bindparam, create_engine, delete, event, func, insert, inspect, select
from sqlalchemy.exc import SQLAlchemyError

from onrecord.model.claims import Reading
from onrecord.model.errors import StoreError
from onrecord.model.story import Change, ChangeKind, Decision, DecisionKind, Line
from onrecord.model.text import Document, Raw, Rejected
from onrecord.stores import fulltext
from onrecord.stores.revisions import newest_by
from onrecord.stores.schema import VERSION, about, bodies, changes, decisions, documents, fetches, passages, refusals, tables
from onrecord.stores.schema import readings as kept_readings
from onrecord.stores.store import Store
from onrecord.stores.terms import asked, rarest, terms

_BATCH = 500
_BUSY_MS = 10_000
_PRAGMAS = ("journal_mode = WAL", "synchronous = NORMAL", f"busy_timeout = {_BUSY_MS}", "foreign_keys = ON")
_document = msgspec.json.Decoder(Document)
_refusal = msgspec.json.Decoder(Rejected)
_reading = msgspec.json.Decoder(Reading)
_line = msgspec.json.Decoder(Line)


def open_store(path: Path) -> Store:
    """The store at `path`, made if there is none. StoreError if it is no store, another version's, or cannot be written."""
    engine = create_engine(f"sqlite:///{path}")
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    database = _Database(engine, str(path), Lock())
    try:
        _ready(database)
    except StoreError:
        engine.dispose()
        raise
    return Store(SqlArchive(database), SqlIndex(database), SqlLog(database), engine.dispose)


@dataclass(frozen=True, slots=True)
class _Database:
    engine: Engine
    name: str
    lock: Lock

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A consistent view; nothing is written."""
        with self._told("cannot read the store"), self.engine.begin() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction: all of it or nothing."""
        with self.lock, self._told("cannot write the store"), self.engine.execution_options(writes=True).begin() as connection:
            yield connection

    @contextmanager
    def _told(self, failed: str) -> Iterator[None]:
        try:
            yield
        except SQLAlchemyError as error:
            reason = str(getattr(error, "orig", None) or error)
            raise StoreError(failed, self.name, f"the database says: {reason}") from error
        except UnicodeEncodeError as error:
            raise StoreError(failed, self.name, "a text holds half a surrogate pair; clean it before it is kept") from error
        except msgspec.ValidationError as error:
            raise StoreError(failed, self.name, f"a kept value does not fit this version ({error}); start a new store") from error


def _prepare(connection: SqliteConnection, _: object) -> None:
    # The driver's own transactions begin too late (at the first write) for a snapshot; `_begin` opens them instead.
    connection.isolation_level = None
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _ready(database: _Database) -> None:
    with database.writing() as connection:
        names = set(inspect(connection).get_table_names())
        if not names:
            tables.create_all(connection)
            fulltext.create(connection)
            connection.execute(insert(about).values(name="schema", value=str(VERSION)))
            return
        found = connection.scalar(select(about.c.value).where(about.c.name == "schema")) if "about" in names else None
    if found is None:
        raise StoreError("cannot open the store", database.name, "this database was not made by onrecord; give another path")
    if found != str(VERSION):
        remedy = f"it has schema {found}, this version reads schema {VERSION}; give a new path and read the sources again"
        raise StoreError("cannot open the store", database.name, remedy)


@dataclass(frozen=True, slots=True)
class SqlArchive:
    """Bytes, documents with all their revisions, and refusals."""

    database: _Database

    def keep_raw(self, raw: Raw) -> str:
        digest = sha256(raw.body).hexdigest()
        seen = (fetches.c.id == raw.id, fetches.c.digest == digest, fetches.c.fetched_at.is_not_distinct_from(raw.fetched_at))
        with self.database.writing() as connection:
            if connection.scalar(select(bodies.c.digest).where(bodies.c.digest == digest)) is None:
                connection.execute(insert(bodies).values(digest=digest, body=raw.body))
            if connection.scalar(select(fetches.c.number).where(*seen)) is None:
                told = {"url": raw.url, "media_type": raw.media_type, "fetched_at": raw.fetched_at, "outlet": raw.outlet}
                connection.execute(insert(fetches).values(id=raw.id, digest=digest, **told))
        return digest

    def raw(self, digest: str) -> bytes | None:
        with self.database.reading() as connection:
            return connection.scalar(select(bodies.c.body).where(bodies.c.digest == digest))

    def keep(self, document: Document) -> Document:
        with self.database.writing() as connection:
            newest = _newest(connection, document.id)
            same = newest is not None and newest.text == document.text
            kept = replace(document, revision=0 if newest is None else newest.revision + (not same))
            if kept == newest:
                return kept
            if same:
                connection.execute(delete(documents).where(documents.c.id == kept.id, documents.c.revision == kept.revision))
            connection.execute(insert(documents).values(id=kept.id, revision=kept.revision, value=msgspec.json.encode(kept)))
        return kept

    def documents(self, ids: Iterable[str] | None = None, until: datetime | None = None, revision: int | None = None) -> list[Document]:
        wanted = None if ids is None else sorted(set(ids))
        with self.database.reading() as connection:
            if until is not None or revision is not None:
                return _held(connection, wanted, until, revision)
            if wanted is None:
                last = select(documents.c.id, func.max(documents.c.revision).label("last")).group_by(documents.c.id).subquery()
                query = select(documents.c.value).join(last, (documents.c.id == last.c.id) & (documents.c.revision == last.c.last))
                return sorted((_document.decode(value) for value in connection.scalars(query)), key=lambda found: found.id)
            found = (_newest(connection, identity) for identity in wanted)
            return [document for document in found if document is not None]

    def reject(self, rejected: Rejected) -> None:
        with self.database.writing() as connection:
            connection.execute(delete(refusals).where(refusals.c.id == rejected.id))
            connection.execute(insert(refusals).values(id=rejected.id, value=msgspec.json.encode(rejected)))

    def rejected(self) -> list[Rejected]:
        with self.database.reading() as connection:
            values = connection.scalars(select(refusals.c.value)).all()
            return sorted(map(_refusal.decode, values), key=lambda found: found.id)


def _held(connection: Connection, wanted: Sequence[str] | None, until: datetime | None, revision: int | None) -> list[Document]:
    names = wanted if wanted is not None else connection.scalars(select(documents.c.id).distinct().order_by(documents.c.id)).all()
    found = []
    for name in names:
        query = select(documents.c.value).where(documents.c.id == name).order_by(documents.c.revision)
        values = connection.scalars(query if revision is None else query.where(documents.c.revision == revision))
        document = newest_by(map(_document.decode, values), until)
        found += [document] if document is not None else []
    return found


def _newest(connection: Connection, identity: str) -> Document | None:
    query = select(documents.c.value).where(documents.c.id == identity).order_by(documents.c.revision.desc()).limit(1)
    value = connection.scalar(query)
    return None if value is None else _document.decode(value)


@dataclass(frozen=True, slots=True)
class SqlIndex:
    """Full text by FTS5, ranked by BM25."""

    database: _Database

    def add(self, key: str, text: str, at: str | None) -> None:
        words = terms(text)
        with self.database.writing() as connection:
            _forget(connection, key)
            number = connection.scalars(insert(passages).values(key=key, at=at).returning(passages.c.number)).one()
            fulltext.put(connection, number, words)

    def remove(self, key: str) -> None:
        with self.database.writing() as connection:
            _forget(connection, key)

    def near(self, text: str, limit: int) -> list[str]:
        words = sorted(set(terms(text)))
        with self.database.reading() as connection:
            total = connection.scalar(select(func.count()).select_from(passages)) or 0
            phrases = rarest(fulltext.frequencies(connection, words), total)
            return fulltext.best(connection, fulltext.match(phrases, "OR"), limit) if phrases else []

    def search(self, query: str, limit: int) -> list[str]:
        phrases = asked(query)
        with self.database.reading() as connection:
            return fulltext.best(connection, fulltext.match(phrases, "AND"), limit) if phrases else []


def _forget(connection: Connection, key: str) -> None:
    number = connection.scalar(select(passages.c.number).where(passages.c.key == key))
    if number is not None:
        fulltext.drop(connection, number)
        connection.execute(delete(passages).where(passages.c.number == number))


@dataclass(frozen=True, slots=True)
class SqlLog:
    """Readings, decisions and the append-only changes."""

    database: _Database

    def keep_readings(self, readings: Iterable[Reading]) -> None:
        batches = iter(readings)
        gone = delete(kept_readings).where(kept_readings.c.document == bindparam("gone"))
        with self.database.writing() as connection:
            while batch := {reading.document.id: reading for reading in islice(batches, _BATCH)}:
                rows = [{"document": one.document.id, "version": one.version, "value": msgspec.json.encode(one)} for one in batch.values()]
                connection.execute(gone, [{"gone": identity} for identity in batch])
                connection.execute(insert(kept_readings), rows)

    def readings(self, version: str | None = None) -> list[Reading]:
        query = select(kept_readings.c.value)
        with self.database.reading() as connection:
            values = connection.scalars(query if version is None else query.where(kept_readings.c.version == version)).all()
            return sorted(map(_reading.decode, values), key=lambda found: found.document.id)

    def decide(self, by: str, at: str, kind: DecisionKind, subject: str, target: str | None, note: str | None) -> Decision:
        words = {"by": by, "at": at, "kind": kind, "subject": subject, "object": target, "note": note}
        with self.database.writing() as connection:
            sequence = connection.scalars(insert(decisions).values(**words).returning(decisions.c.sequence)).one()
        return Decision(sequence, by, at, kind, subject, target, note)

    def decisions(self) -> list[Decision]:
        with self.database.reading() as connection:
            return [Decision(*row) for row in connection.execute(select(decisions).order_by(decisions.c.sequence))]

    def record(self, story: str, at: str, steps: Sequence[tuple[ChangeKind, Line, str]]) -> list[Change]:
        with self.database.writing() as connection:
            return [_append(connection, Change(0, at, kind, story, line, note)) for kind, line, note in steps]

    def changes(self, after: int = 0, story: str | None = None, limit: int | None = None) -> list[Change]:
        query = select(changes).where(changes.c.sequence > after).order_by(changes.c.sequence)
        query = query if story is None else query.where(changes.c.story == story)
        with self.database.reading() as connection:
            rows = connection.execute(query if limit is None else query.limit(max(limit, 0))).mappings().all()
            return [_change(row) for row in rows]


def _append(connection: Connection, change: Change) -> Change:
    told = {"at": change.at, "kind": change.kind, "story": change.story, "note": change.note}
    row = insert(changes).values(line=change.line.id, value=msgspec.json.encode(change.line), **told)
    return replace(change, sequence=connection.scalars(row.returning(changes.c.sequence)).one())


def _change(row: RowMapping) -> Change:
    line = _line.decode(row["value"])
    return Change(row["sequence"], row["at"], row["kind"], row["story"], line, row["note"])
