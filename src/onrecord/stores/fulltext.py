"""The one part that speaks SQLite's own dialect: full text by FTS5.

`match([("bridge",), ("two", "men")], "AND")` gives `'"bridge" AND "two men"'`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, text

_BATCH = 500
# Words come folded from `terms`: FTS5 has only to split at spaces.
_CREATE = (
    "CREATE VIRTUAL TABLE words USING fts5(folded, tokenize = \"unicode61 remove_diacritics 0 categories 'L* N* M* Co'\")",
    "CREATE VIRTUAL TABLE words_known USING fts5vocab(words, 'row')",
)
_BEST = text(
    "SELECT passages.key FROM words JOIN passages ON passages.number = words.rowid "
    "WHERE words MATCH :match ORDER BY round(bm25(words), 9), passages.key LIMIT :limit"
)


def create(connection: Connection) -> None:
    for statement in _CREATE:
        connection.exec_driver_sql(statement)


def put(connection: Connection, number: int, words: Iterable[str]) -> None:
    connection.execute(text("INSERT INTO words(rowid, folded) VALUES (:number, :folded)"), {"number": number, "folded": " ".join(words)})


def drop(connection: Connection, number: int) -> None:
    connection.execute(text("DELETE FROM words WHERE rowid = :number"), {"number": number})


def frequencies(connection: Connection, words: Sequence[str]) -> dict[str, int]:
    """How many passages hold each of `words`; a word that none holds is left out."""
    found: dict[str, int] = {}
    for start in range(0, len(words), _BATCH):
        batch = words[start : start + _BATCH]
        marks = ", ".join("?" * len(batch))
        rows = connection.exec_driver_sql(f"SELECT term, doc FROM words_known WHERE term IN ({marks})", tuple(batch))
        found.update((row[0], row[1]) for row in rows)
    return found


def match(phrases: Iterable[tuple[str, ...]], joined_by: str) -> str:
    """A query in FTS5's language; every phrase is quoted, so no word of it can be an operator."""
    return f" {joined_by} ".join('"' + " ".join(phrase) + '"' for phrase in phrases)


def best(connection: Connection, query: str, limit: int) -> list[str]:
    """Keys that match, by BM25, then by key."""
    return list(connection.execute(_BEST, {"match": query, "limit": max(limit, 0)}).scalars())
