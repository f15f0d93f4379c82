"""Warnings and promises with a due date: who, what, due when, and whether it passed or a later line tells of it.

"The bridge will open by 1 May, the minister promised" is due on 1 May; from 2 May it is `passed`, unless a line tells of the opening.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from onrecord.model.claims import Reading, Stance, Statement
from onrecord.model.story import Line, Story
from onrecord.model.text import Span, When, order_key
from onrecord.story.question import citing, stems

State = Literal["due", "passed", "told"]
_STANCES: tuple[Stance, ...] = ("warned", "promised")
_SHARE = 0.5


@dataclass(frozen=True, slots=True)
class Promise:
    """One prediction. `told_by` is a later line that shares its words and its date: told, which is not the same as true."""

    document: str
    statement: str
    speaker: str | None
    stance: Stance
    content: tuple[Span, ...]
    said: When | None
    due: When
    due_words: Span
    state: State
    told_by: str | None
    line: str | None


def ledger(story: Story, readings: Iterable[Reading], now: When | None) -> tuple[Promise, ...]:
    """Every warning and promise of the story that names its date, the next due first."""
    mine = {(member.document, member.entry) for development in story.developments for member in development.members}
    found = []
    for reading in sorted(readings, key=lambda each: each.document.id):
        dates = {entry.id: entry.at for entry in reading.entries}
        for said in reading.statements:
            if said.stance in _STANCES and (reading.document.id, said.entry) in mine:
                promise = _promise(said, reading, dates.get(said.entry) or reading.published, story.lines, now)
                found += [promise] if promise else []
    return tuple(sorted(found, key=lambda promise: (promise.state != "due", order_key(promise.due, promise.statement))))


def _promise(said: Statement, reading: Reading, at: When | None, lines: Sequence[Line], now: When | None) -> Promise | None:
    due = _due(said, reading, at)
    if due is None:
        return None
    words, when = due
    told = _told(said, reading, at, when, lines)
    past = now is not None and when.latest < now.earliest
    return Promise(
        reading.document.id, said.id, said.speaker.name if said.speaker else None, said.stance, said.content, at, when, words,
        "told" if told else "passed" if past else "due", told, citing(lines, reading.document.id, said.content),
    )  # fmt: skip


def _due(said: Statement, reading: Reading, at: When | None) -> tuple[Span, When] | None:
    """The last date in the words that lies after the day they were said."""
    later = [
        (time.span, time.when)
        for time in reading.times
        if time.when is not None and time.type in ("DATE", "TIME") and any(span.covers(time.span) for span in said.content)
        and (at is None or time.when.latest.date() > at.latest.date())
    ]  # fmt: skip
    return max(later, key=lambda found: (found[1].latest, found[0])) if later and at is not None else None


def _told(said: Statement, reading: Reading, at: When | None, due: When, lines: Sequence[Line]) -> str | None:
    """The first later line whose happening falls on the due date and that shares half of the content's words."""
    wanted = {stem for span in said.content for stem in stems(span.of(reading.document.text)) if len(stem) > 3}
    later = [line for line in lines if line.at and at and line.reported_at and line.reported_at.earliest > at.latest and not line.hidden]
    for line in sorted(later, key=lambda line: order_key(line.reported_at, line.id)):
        falls = line.at is not None and line.at.earliest <= due.latest and due.earliest <= line.at.latest
        if falls and wanted and len(wanted & stems(f"{line.headline} {line.text}")) >= _SHARE * len(wanted):
            return line.id
    return None
