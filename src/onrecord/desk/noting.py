"""What came of one look at a source: what an editor should know of it, and how the source stands afterwards.

A visit whose list lacks a post that older ones follow gives a note "vanished"; the third failure in a row is asked again after 40 minutes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Literal

from onrecord.desk.revisions import compared
from onrecord.desk.sources import Entry
from onrecord.model.text import Document, Rejected
from onrecord.outputs.revised import Revised
from onrecord.sources.fetching.fetch import Fetched, Known
from onrecord.sources.fetching.pace import Pace, after_failure, after_news, after_nothing, spread
from onrecord.sources.posts.addresses import FEEDS
from onrecord.stores.watching import Note, Watched

_MOST_TROUBLE = 20
Outcome = Literal["ok", "unchanged", "empty", "failing"]


@dataclass(frozen=True, slots=True)
class Visit:
    """What one look at a source brought. `found` goes to the desk; `listed` are the documents it lists now, newest first; `trouble` what
    could not be had besides, as document and reason; `waiting` how many pages are left for the next look."""

    entry: Entry
    outcome: Outcome
    reason: str = ""
    kind: str = ""
    found: tuple[Document | Rejected, ...] = ()
    listed: tuple[str, ...] = ()
    answers: tuple[Fetched, ...] = ()
    retry_after: float | None = None
    trouble: tuple[tuple[str, str], ...] = ()
    waiting: int = 0


def notes_of(visit: Visit, watched: Watched, now: datetime, known: Callable[[str], Document | None]) -> list[Note]:
    """Edits, vanished posts, failures and what could not be had besides; `watched` and `known` as they were before the visit."""
    at = now.isoformat(timespec="seconds")
    besides = [Note(visit.entry.url, at, "failed", document, words) for document, words in visit.trouble[:_MOST_TROUBLE]]
    return [*_changes(visit, known, now), *_gone(visit, watched, now), *_turns(visit, watched, now), *besides]


def vanished(before: Sequence[str], now: Sequence[str]) -> list[str]:
    """What was listed and is not any more, though something older still is (both newest first); what fell off the end has not vanished."""
    left = set(now)
    last = max((at for at, one in enumerate(before) if one in left), default=-1)
    return [one for one in before[: last + 1] if one not in left]


def _gone(visit: Visit, watched: Watched, now: datetime) -> list[Note]:
    if visit.outcome != "ok" or visit.entry.reads not in (*FEEDS, "telegram"):
        return []
    at = now.isoformat(timespec="seconds")
    return [
        Note(visit.entry.url, at, "vanished", one, "it is no longer listed; what was read of it stays")
        for one in vanished(watched.listed, visit.listed)
    ]


def _changes(visit: Visit, known: Callable[[str], Document | None], now: datetime) -> list[Note]:
    """Edits of what the desk read before, told before the desk takes the new text."""
    at, notes = now.isoformat(timespec="seconds"), []
    for one in visit.found:
        before = known(one.id) if isinstance(one, Document) else None
        if before is None or not isinstance(one, Document) or before.text == one.text:
            continue
        found = compared(before, one)
        if found is not None:
            notes.append(Note(visit.entry.url, at, "silent_edit" if found.silent else "edit", one.id, _edit_words(found)))
    return notes


def _edit_words(found: Revised) -> str:
    """The first few differences: "Nine" became "Ten"."""
    shown = []
    for one in found.words[:5]:
        was, now = one.was[:80], one.now[:80]
        shown.append(f'"{was}" became "{now}"' if was and now else f'"{was}" was removed' if was else f'"{now}" was added')
    return "; ".join(shown)


def _turns(visit: Visit, watched: Watched, now: datetime) -> list[Note]:
    """A failure when it begins and its end; not every repetition."""
    at = now.isoformat(timespec="seconds")
    moved = next((one.moved for one in visit.answers[:1] if one.moved and one.moved != watched.moved), None)
    notes = [Note(visit.entry.url, at, "moved", "", f"it moved for good to {moved}")] if moved else []
    if visit.outcome == "failing" and visit.reason != watched.reason:
        notes.append(Note(visit.entry.url, at, "failed", "", visit.reason))
    if visit.outcome != "failing" and watched.failures:
        notes.append(Note(visit.entry.url, at, "recovered", "", f"it answers again after {watched.failures} failed visits"))
    return notes


def summary(visit: Visit, notes: Sequence[Note]) -> str:
    """What of a good visit stands beside the source's state."""
    silent = sum(note.kind == "silent_edit" for note in notes)
    gone = sum(note.kind == "vanished" for note in notes)
    told = (
        (silent, f"{silent} silent {'edit' if silent == 1 else 'edits'}"),
        (gone, f"{gone} vanished"),
        (len(visit.trouble), f"{len(visit.trouble)} {'page' if len(visit.trouble) == 1 else 'pages'} could not be had"),
        (visit.waiting, f"{visit.waiting} {'page is' if visit.waiting == 1 else 'pages are'} left for the next look"),
    )
    return "; ".join(words for count, words in told if count)


def after(visit: Visit, watched: Watched, now: datetime, pace: Pace, chance: float) -> Watched:
    """The source's state after a visit. What failed keeps what was known, so that nothing is lost and the next answer is compared to it."""
    interval = watched.interval or visit.entry.poll_minutes * 60.0 or pace.usual
    checked = now.isoformat(timespec="seconds")
    seen = replace(watched, checked=checked)
    if visit.outcome == "failing":
        failures = watched.failures + 1
        next_at = _at(now, after_failure(failures, visit.retry_after, pace), chance)
        return replace(seen, failures=failures, state="failing", reason=visit.reason, interval=interval, next_at=next_at)
    interval = after_news(interval, pace) if visit.outcome == "ok" and _is_news(visit, watched) else after_nothing(interval, pace)
    seen = replace(seen, failures=0, interval=interval, next_at=_at(now, interval, chance))
    if visit.outcome == "empty":
        return replace(seen, state="empty", reason=visit.reason)
    if visit.outcome == "unchanged":
        return replace(seen, state="ok", reason=watched.reason if watched.state == "ok" else "", last_ok=checked)
    return _with_answer(replace(seen, state="ok", reason="", last_ok=checked), visit)


def _is_news(visit: Visit, watched: Watched) -> bool:
    return bool(visit.waiting) or visit.entry.reads in ("page", "liveblog") or not set(visit.listed) <= set(watched.listed)


def _with_answer(seen: Watched, visit: Visit) -> Watched:
    """What to ask with the next time; where pages are left, the list is read again though it did not change."""
    told, known = visit.answers[0], visit.answers[0].known if not visit.waiting else Known()
    return replace(
        seen,
        etag=known.etag,
        last_modified=known.last_modified,
        digest=None if visit.waiting else sha256(told.body).hexdigest(),
        moved=told.moved or seen.moved,
        listed=visit.listed,
        documents=len(visit.listed),
    )


def _at(now: datetime, wait: float, chance: float) -> str:
    return (now + timedelta(seconds=spread(wait, chance))).isoformat(timespec="seconds")
