"""The tables, in SQLAlchemy Core alone, so that PostgreSQL can serve them too.

`tables.create_all(engine)` makes them; `VERSION` rises whenever their meaning changes.
"""

from __future__ import annotations

from sqlalchemy import Column, Integer, LargeBinary, MetaData, String, Table, Text

VERSION = 1

tables = MetaData()

about = Table("about", tables, Column("name", String, primary_key=True), Column("value", String, nullable=False))

bodies = Table("bodies", tables, Column("digest", String(64), primary_key=True), Column("body", LargeBinary, nullable=False))

fetches = Table(
    "fetches",
    tables,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("id", String, nullable=False, index=True),
    Column("digest", String(64), nullable=False),
    Column("url", String),
    Column("media_type", String),
    Column("fetched_at", String),
    Column("outlet", String),
)

documents = Table(
    "documents",
    tables,
    Column("id", String, primary_key=True),
    Column("revision", Integer, primary_key=True, autoincrement=False),
    Column("value", LargeBinary, nullable=False),
)

refusals = Table("refusals", tables, Column("id", String, primary_key=True), Column("value", LargeBinary, nullable=False))

readings = Table(
    "readings",
    tables,
    Column("document", String, primary_key=True),
    Column("version", String, nullable=False, index=True),
    Column("value", LargeBinary, nullable=False),
)

decisions = Table(
    "decisions",
    tables,
    Column("sequence", Integer, primary_key=True, autoincrement=True),
    Column("by", String, nullable=False),
    Column("at", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("subject", String, nullable=False, index=True),
    Column("object", String),
    Column("note", Text),
    sqlite_autoincrement=True,
)

changes = Table(
    "changes",
    tables,
    Column("sequence", Integer, primary_key=True, autoincrement=True),
    Column("at", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("story", String, nullable=False, index=True),
    Column("line", String, nullable=False, index=True),
    Column("note", Text, nullable=False),
    Column("value", LargeBinary, nullable=False),
    sqlite_autoincrement=True,
)

passages = Table(
    "passages",
    tables,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("key", String, nullable=False, unique=True),
    Column("at", String),
)
