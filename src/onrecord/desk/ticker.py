"""The running desk: takes documents in, keeps them, tells the ticker anew, and answers what the page asks.

`Desk(...).take(raws)` stores, reads and retells; listeners hear of every change after the snapshot holds it.
"""

from __future__ import annotations

import gc
import re
import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from typing import Literal

from onrecord.desk.indexing import index_lines, index_readings
from onrecord.desk.past import Past
from onrecord.desk.reader import Reader
from onrecord.desk.registry import registry
from onrecord.desk.revisions import revised
from onrecord.model.claims import Reading
from onrecord.model.story import Assembly, Change, Decision, DecisionKind, Line, Story
from onrecord.model.text import Document, Outlet, Raw, Rejected, When
from onrecord.outputs.contract import assembly_value, encode
from onrecord.outputs.revised import Revised
from onrecord.outputs.snapshot import Added, Snapshot, SourceState, shown_only
from onrecord.stores.revisions import taken_by
from onrecord.stores.store import Store
from onrecord.story.ask import Ask
from onrecord.story.decisions import judge
from onrecord.story.identity import revise
from onrecord.story.redaction import Veil, redacted_names, spellings, veil
from onrecord.story.step import Teller

Listener = Callable[[Sequence[Change]], None]
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]{1,20}://\S|www\.[^\s.]+\.\S", re.IGNORECASE)
_EMPTY = Assembly((), (), (), ())
_FILLING = 500
"""Documents told at one go, from which on it is a filling and no tick."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of a batch."""

    read: int
    unchanged: int
    rejected: int
    changes: int


class Desk:
    """One story's desk over one store. Writes are serialised; reads see one frozen snapshot."""

    def __init__(
        self,
        store: Store,
        reader: Reader,
        ask: Ask,
        clock: Callable[[], datetime],
        publish: Literal["auto", "review"] = "auto",
    ) -> None:
        self._store, self._reader, self._ask, self._clock, self._publish = store, reader, ask, clock, publish
        self._writing = threading.RLock()
        self._listeners: list[Listener] = []
        self._open: Callable[[str], Added] | None = None
        self._readings: dict[str, Reading] = {r.document.id: r for r in store.log.readings(reader.version)}
        self._rejected: dict[str, Rejected] = {r.id: r for r in store.archive.rejected() if r.id not in self._readings}
        self._sources: dict[str, SourceState] = {}
        self._past = Past(store.log.changes())
        self._heard = 0
        self._teller = Teller(ask)
        self._fresh: dict[str, Reading] = dict(self._readings)
        self._told: dict[str, tuple[Story, Story]] = {}
        self._waiting: dict[str, int] = {}
        self._snapshot = Snapshot(_EMPTY)
        self._veil, self._veiled = Veil(), dict[str, Reading]()
        self._former: dict[tuple[str, int], Reading | None] = {}
        self._reread()
        self.retell()

    # What the page asks (web.desk_view.DeskView).

    def snapshot(self) -> Snapshot:
        return self._snapshot

    def reading(self, document: str) -> Reading | None:
        """The reading as it may be shown: without redacted names."""
        found = self._readings.get(document)
        if found is None or self._veil.pattern is None:
            return found
        if document not in self._veiled:
            self._veiled[document] = self._veil.over(found)
        return self._veiled[document]

    def reading_at(self, document: str, until: datetime) -> Reading | None:
        """The reading of the revision that this desk held at `until`, without redacted names; None if it held none."""
        current = self.reading(document)
        if current is None or taken_by(current.document, until):
            return current
        found = self._store.archive.documents([document], until)
        if not found:
            return None
        key = (document, found[0].revision)
        if key not in self._former:
            self._former[key] = next((one for one in self._reader.read_documents(found) if isinstance(one, Reading)), None)
        former = self._former[key]
        return self._veil.over(former) if former else None

    def revised(self, document: str) -> Sequence[Revised]:
        """What each revision of a document changed, the newest first, without redacted names."""
        return self._veil.over(revised(self._store.archive, document))

    def changes(self, after: int, limit: int) -> Sequence[Change]:
        return self._veil.over(tuple(self._store.log.changes(after=after, limit=limit)))

    def decisions(self) -> Sequence[Decision]:
        """Every act of an editor, in order; a redaction does not repeat the name."""
        return self._veil.over(tuple(self._store.log.decisions()))

    def contract_json(self) -> bytes:
        told = assembly_value(self._snapshot.assembly, self._snapshot.rejected)
        waiting = sum(self._snapshot.waiting.get(story.id, 0) for story in self._snapshot.assembly.stories)
        return encode(told | {"publish": self._publish, "waiting": waiting})

    def add(self, what: str) -> Added:
        """A pasted text becomes a document; an address is opened by whoever follows addresses for this desk."""
        words = what.strip()
        if not words:
            return Added(False, "Nothing was pasted. Paste a text of at least a sentence.")
        if len(words.split()) == 1 and _ADDRESS.match(words):
            address = words if "://" in words else f"https://{words}"
            return self._open(address) if self._open else Added(False, "This desk fetches no addresses. Paste the text itself.")
        body = words.encode("utf-8", "replace")
        taken = self.take([Raw(f"pasted-{sha256(body).hexdigest()[:12]}.txt", body, media_type="text/plain")])
        if taken.unchanged:
            return Added(True, "This text is here already. Nothing changed.")
        if taken.read == 0:
            return Added(False, "Nothing could be read from that text. Paste at least one whole sentence.")
        if not taken.changes:
            return Added(True, "Read and kept, but no line came of it: nobody in it says or reports anything that can be cited.")
        return Added(True, f"Read. {taken.changes} {'line' if taken.changes == 1 else 'lines'} added or changed.")

    def now(self) -> datetime:
        return self._clock()

    @property
    def retold(self) -> int:
        """How many documents the last telling told again; the others stand as they stood."""
        return self._teller.retold

    def opens(self, open_address: Callable[[str], Added]) -> None:
        """From now on a pasted address is opened by `open_address`."""
        self._open = open_address

    def knows(self, outlets: Iterable[Outlet]) -> None:
        """From now on these outlets are registered too; those registered before hold."""
        with self._writing:
            more = registry([*self._reader.registry.outlets.values(), *outlets])
            self._reader = replace(self._reader, registry=more)

    def listen(self, listener: Listener) -> None:
        self._listeners.append(listener)

    # What fills the desk.

    def take(self, raws: Iterable[Raw | Rejected]) -> Taken:
        """Keep, read and retell. A document whose text is the one kept already is not read again."""
        return self.take_documents(self._reader.documents(self._stored(raws)))

    def take_documents(self, found: Iterable[Document | Rejected]) -> Taken:
        """The same for documents that are parsed already."""
        with self._writing:
            before = self._snapshot.sequence
            fresh, unchanged, refused = self._keep(found)
            readings, failed = self._read(fresh)
            if fresh or refused:
                self.retell()
            return Taken(readings, unchanged, refused + failed, self._snapshot.sequence - before)

    def _read(self, documents: Iterable[Document]) -> tuple[int, int]:
        """Read and keep; how many readings, how many refusals."""
        found = list(self._reader.read_documents(documents))
        readings = [one for one in found if isinstance(one, Reading)]
        self._store.log.keep_readings(readings)
        index_readings(self._store.index, readings)
        self._readings.update({r.document.id: r for r in readings})
        self._fresh.update({r.document.id: r for r in readings})
        for one in found:
            if isinstance(one, Rejected):
                self._refuse(one)
        return len(readings), len(found) - len(readings)

    def _refuse(self, found: Rejected) -> None:
        self._store.archive.reject(found)
        self._rejected[found.id] = found

    def _keep(self, documents: Iterable[Document | Rejected]) -> tuple[list[Document], int, int]:
        fresh: dict[str, Document] = {}
        unchanged = refused = 0
        for found in (self._reader.placed(one) if isinstance(one, Document) else one for one in documents):
            if isinstance(found, Rejected):
                self._refuse(found)
                refused += 1
                continue
            self._rejected.pop(found.id, None)
            read = self._readings.get(found.id)
            known = fresh.get(found.id) or (read.document if read else None)
            if known is not None and _same(known, found):
                unchanged += 1
            else:
                taken = known.taken if known and known.text == found.text else None
                now = self._clock().isoformat(timespec="seconds")
                fresh[found.id] = self._store.archive.keep(replace(found, taken=taken or now))
        return list(fresh.values()), unchanged, refused

    def _stored(self, raws: Iterable[Raw | Rejected]) -> Iterable[Raw | Rejected]:
        for raw in raws:
            if isinstance(raw, Raw):
                self._store.archive.keep_raw(raw)
            yield raw

    def source(self, state: SourceState) -> None:
        """Say how a source does."""
        with self._writing:
            self._sources[state.name] = state
            self._snapshot = replace(self._snapshot, sources=self._veil.over(tuple(self._sources[name] for name in sorted(self._sources))))

    def decide(self, by: str, kind: DecisionKind, subject: str, target: str | None = None, note: str | None = None) -> Decision:
        """An editor's word: kept for ever, and the ticker told anew with it."""
        with self._writing:
            decision = self._store.log.decide(by, self._clock().isoformat(timespec="seconds"), kind, subject, target, note)
            self.retell()
            return decision

    def hear(self) -> bool:
        """Tell the ticker anew if another process recorded a decision meanwhile; whether one did."""
        with self._writing:
            decisions = self._store.log.decisions()
            fresh = bool(decisions) and decisions[-1].sequence > self._heard
            if fresh:
                self.retell()
            return fresh

    def retell(self) -> None:
        """Tell the ticker from readings and decisions; what changed is recorded in one transaction, then told to listeners."""
        with self._writing:
            decisions = self._store.log.decisions()
            self._heard = decisions[-1].sequence if decisions else 0
            judgement = judge(decisions, self._past.history.redirects)
            self._veil = veil(spellings(redacted_names(decisions), self._readings.values()))
            self._veiled = {}
            put, self._fresh = list(self._fresh.values()), {}
            told = self._teller.step(put, (), self._reader.registry.outlets, judgement, self._past.history, _moment(self._clock()))
            changes: list[Change] = []
            kept: dict[str, tuple[Story, Story]] = {}
            for story in told.stories:
                before = self._told.get(story.id)
                if before is None or before[0] is not story:
                    lines, steps = revise(self._past.of_story(story.id), story.lines)
                    changes += self._store.log.record(story.id, self._clock().isoformat(timespec="seconds"), steps)
                    before = (story, shown_only(story, self._shown(lines), approved=self._publish == "review"))
                    self._waiting[story.id] = sum(not (line.hidden or line.reviewed) for line in lines)
                kept[story.id] = before
            self._told = kept
            self._waiting = {identity: self._waiting.get(identity, 0) for identity in kept}
            index_lines(self._store.index, changes)
            self._past.learn(changes)
            self._show(replace(told, stories=tuple(shown for _, shown in kept.values())), changes)
            if self._teller.retold >= _FILLING:
                gc.freeze()  # it is here to stay: looking through it for rubbish made a tick among 100,000 documents wait for 8 s

    def _shown(self, lines: Sequence[Line]) -> tuple[Line, ...]:
        return tuple(line for line in lines if not line.hidden and (line.reviewed or self._publish == "auto"))

    def _show(self, assembly: Assembly, changes: Sequence[Change]) -> None:
        self._snapshot = Snapshot(
            assembly=self._veil.over(assembly),
            sequence=self._past.sequence,
            outlets=tuple(self._reader.registry.outlets.values()),
            rejected=self._veil.over(tuple(self._rejected[key] for key in sorted(self._rejected))),
            sources=self._veil.over(tuple(self._sources[name] for name in sorted(self._sources))),
            story_file=self._ask.story_file,
            fates=self._veil.over(self._past.fates),
            publish=self._publish,
            waiting=self._waiting if self._publish == "review" else {},
            moments=self._past.moments(reviewed=self._publish == "review"),
        )
        if changes:
            for listener in self._listeners:
                listener(self._veil.over(tuple(changes)))

    def _reread(self) -> None:
        """Documents whose reading is of another version are read again; nothing is fetched."""
        self._read([document for document in self._store.archive.documents() if document.id not in self._readings])


def _same(known: Document, found: Document) -> bool:
    """Whether `found` tells nothing new; the outlet that reading found in its dateline is no news."""
    plain = replace(known, revision=0, taken=None, outlet=known.outlet if found.outlet else None)
    return plain == replace(found, revision=0, taken=None)


def _moment(now: datetime) -> When:
    text = now.isoformat(timespec="minutes")
    return When(text, text, "minute", "the desk's clock", "stated", "stated")
