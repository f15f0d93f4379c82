"""Archive, Index and Log in memory: the twin that tests, the demo and one-off commands use.

`memory_store().archive.keep(document).revision` gives 0; nothing outlives the process.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from hashlib import sha256
from threading import RLock

from onrecord.model.claims import Reading
from onrecord.model.story import Change, ChangeKind, Decision, DecisionKind, Line
from onrecord.model.text import Document, Raw, Rejected
from onrecord.stores.revisions import newest_by
from onrecord.stores.store import Store
from onrecord.stores.terms import asked, rarest, score, terms, weight


def memory_store() -> Store:
    """A fresh, empty store."""
    return Store(MemoryArchive(), MemoryIndex(), MemoryLog(), lambda: None)


@dataclass(slots=True)
class MemoryArchive:
    """Keeps bytes, documents and refusals in dictionaries."""

    _bodies: dict[str, bytes] = field(default_factory=dict)
    _fetches: dict[tuple[str, str | None, str | None], Raw] = field(default_factory=dict)
    _revisions: dict[str, list[Document]] = field(default_factory=dict)
    _rejected: dict[str, Rejected] = field(default_factory=dict)
    _lock: RLock = field(default_factory=RLock)

    def keep_raw(self, raw: Raw) -> str:
        digest = sha256(raw.body).hexdigest()
        with self._lock:
            self._bodies.setdefault(digest, raw.body)
            self._fetches[raw.id, digest, raw.fetched_at] = replace(raw, body=b"")
        return digest

    def raw(self, digest: str) -> bytes | None:
        return self._bodies.get(digest)

    def keep(self, document: Document) -> Document:
        with self._lock:
            known = self._revisions.setdefault(document.id, [])
            if known and known[-1].text == document.text:
                known[-1] = replace(document, revision=known[-1].revision)
            else:
                known.append(replace(document, revision=len(known)))
            return known[-1]

    def documents(self, ids: Iterable[str] | None = None, until: datetime | None = None, revision: int | None = None) -> list[Document]:
        with self._lock:
            wanted = self._revisions if ids is None else self._revisions.keys() & set(ids)
            found = (newest_by(self._revisions[identity], until, revision) for identity in sorted(wanted))
            return [document for document in found if document is not None]

    def reject(self, rejected: Rejected) -> None:
        with self._lock:
            self._rejected[rejected.id] = rejected

    def rejected(self) -> list[Rejected]:
        with self._lock:
            return [self._rejected[identity] for identity in sorted(self._rejected)]


@dataclass(slots=True)
class MemoryIndex:
    """Word lists by key, ranked by BM25 as SQLite's FTS5 ranks them."""

    _texts: dict[str, list[str]] = field(default_factory=dict)
    _holders: dict[str, set[str]] = field(default_factory=dict)
    _lock: RLock = field(default_factory=RLock)

    def add(self, key: str, text: str, at: str | None) -> None:
        with self._lock:
            self.remove(key)
            self._texts[key] = terms(text)
            for word in set(self._texts[key]):
                self._holders.setdefault(word, set()).add(key)

    def remove(self, key: str) -> None:
        with self._lock:
            for word in set(self._texts.pop(key, ())):
                self._holders[word].discard(key)

    def near(self, text: str, limit: int) -> list[str]:
        with self._lock:
            frequency = {word: len(self._holders.get(word, ())) for word in set(terms(text))}
            phrases = rarest(frequency, len(self._texts))
            keys = set().union(*(self._holders[word] for (word,) in phrases))
            return self._best(keys, phrases, limit)

    def search(self, query: str, limit: int) -> list[str]:
        with self._lock:
            phrases = asked(query)
            words = {word for phrase in phrases for word in phrase}
            keys = set.intersection(*(self._holders.get(word, set()) for word in words)) if words else set()
            hits = {key for key in keys if all(_count(phrase, self._texts[key]) for phrase in phrases)}
            return self._best(hits, phrases, limit)

    def _best(self, keys: set[str], phrases: list[tuple[str, ...]], limit: int) -> list[str]:
        counts = {phrase: {key: _count(phrase, self._texts[key]) for key in self._holding(phrase)} for phrase in phrases}
        mean = sum(map(len, self._texts.values())) / max(len(self._texts), 1)
        weights = {phrase: weight(sum(map(bool, by_key.values())), len(self._texts)) for phrase, by_key in counts.items()}

        def rank(key: str) -> tuple[float, str]:
            words = len(self._texts[key])
            return (-round(sum(weights[p] * score(counts[p].get(key, 0), words, mean) for p in phrases), 9), key)

        return sorted(keys, key=rank)[: max(limit, 0)]

    def _holding(self, phrase: tuple[str, ...]) -> set[str]:
        return set.intersection(*(self._holders.get(word, set()) for word in phrase))


def _count(phrase: tuple[str, ...], words: list[str]) -> int:
    if len(phrase) == 1:
        return words.count(phrase[0])
    return sum(tuple(words[at : at + len(phrase)]) == phrase for at in range(len(words) - len(phrase) + 1))


@dataclass(slots=True)
class MemoryLog:
    """Keeps readings, decisions and changes in lists."""

    _readings: dict[str, Reading] = field(default_factory=dict)
    _decisions: list[Decision] = field(default_factory=list)
    _changes: list[Change] = field(default_factory=list)
    _lock: RLock = field(default_factory=RLock)

    def keep_readings(self, readings: Iterable[Reading]) -> None:
        found = {reading.document.id: reading for reading in readings}
        with self._lock:
            self._readings.update(found)

    def readings(self, version: str | None = None) -> list[Reading]:
        with self._lock:
            known = [self._readings[identity] for identity in sorted(self._readings)]
        return [reading for reading in known if version in (None, reading.version)]

    def decide(self, by: str, at: str, kind: DecisionKind, subject: str, target: str | None, note: str | None) -> Decision:
        with self._lock:
            self._decisions.append(Decision(len(self._decisions) + 1, by, at, kind, subject, target, note))
            return self._decisions[-1]

    def decisions(self) -> list[Decision]:
        with self._lock:
            return list(self._decisions)

    def record(self, story: str, at: str, steps: Sequence[tuple[ChangeKind, Line, str]]) -> list[Change]:
        with self._lock:
            first = len(self._changes) + 1
            added = [Change(first + n, at, kind, story, line, note) for n, (kind, line, note) in enumerate(steps)]
            self._changes.extend(added)
        return added

    def changes(self, after: int = 0, story: str | None = None, limit: int | None = None) -> list[Change]:
        with self._lock:
            later = self._changes[max(after, 0) :]
        found = [change for change in later if story in (None, change.story)]
        return found if limit is None else found[: max(limit, 0)]
