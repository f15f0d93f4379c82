"""What was foretold with a date: who, what, due when, and whether it passed or a later line tells of it.

"The bridge will open by 1 May, the minister promised" is due on 1 May; from 2 May it is `passed`, unless a line tells of the opening.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from onrecord.model.claims import Reading, Stance, Statement, TimeExpression
from onrecord.model.story import Line, Story
from onrecord.model.text import Entry, Span, When, order_key
from onrecord.read.sentences import split
from onrecord.story.lines.words import LineGuide, lineguide, tokens
from onrecord.story.question import citing
from onrecord.story.subject import Keys, subject

State = Literal["due", "passed", "told"]
Kind = Literal["warned", "promised", "asked", "planned"]
_SURE: tuple[Stance, ...] = ("asserted", "confirmed", "warned")
_SHARE, _ALIKE = 0.5, 0.6
_LONGEST, _CLAUSE = 400, 4


@dataclass(frozen=True, slots=True)
class Promise:
    """One prediction. `told_by` is a later line that shares its subject and its date: told, which is not the same as true.

    `kind` is warned, promised, asked (a demand with a deadline), or planned (announced, expected, scheduled); `times` counts how often
    it was told.
    """

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
    kind: Kind = "planned"
    times: int = 1


@dataclass(frozen=True, slots=True)
class _Foretold:
    """A stretch that looks ahead: a statement, or a sentence of the outlet's own."""

    reading: Reading
    identity: str
    speaker: str | None
    stance: Stance
    content: tuple[Span, ...]
    at: When
    kind: Kind
    due_words: Span
    due: When

    @property
    def about(self) -> Keys:
        return subject(" ".join(span.of(self.reading.document.text) for span in self.content), self.reading.language)


def ledger(story: Story, readings: Iterable[Reading], now: When | None) -> tuple[Promise, ...]:
    """Every prediction of the story that names its date, the next due first; one that several tell stands once, as first told."""
    mine = {(member.document, member.entry) for development in story.developments for member in development.members}
    found = [
        foretold
        for reading in sorted(readings, key=lambda each: each.document.id)
        for entry in reading.entries
        if (reading.document.id, entry.id) in mine
        for foretold in _foretold(reading, entry)
    ]
    found.sort(key=lambda each: order_key(each.at, f"{each.reading.document.id}#{each.identity}"))
    promises = [_promise(same[0], story.lines, now, len(same)) for same in _same(found)]
    return tuple(sorted(promises, key=lambda each: (each.state != "due", order_key(each.due, f"{each.document}#{each.statement}"))))


def _foretold(reading: Reading, entry: Entry) -> Iterator[_Foretold]:
    at = entry.at or reading.published
    if at is None:
        return
    guide = lineguide(reading.language)
    ahead = [t for t in reading.times if t.when and t.type in ("DATE", "TIME") and t.when.latest.date() > at.latest.date()]
    ahead = [time for time in ahead if entry.span.covers(time.span)]
    taken: list[Span] = []
    for said in reading.statements:
        due = _due(ahead, said.content)
        if said.entry == entry.id and said.inside is None and due and (kind := _kind(said, reading, due[0], guide)):
            taken += said.content
            who = said.speaker.name if said.speaker else None
            yield _Foretold(reading, said.id, who, said.stance, said.content, at, kind, *due)
    yield from _own_words(reading, entry, at, ahead, taken, guide)


def _kind(said: Statement, reading: Reading, due: Span, guide: LineGuide) -> Kind | None:
    """A warning has somebody who warns and a clause: a bare "to report on Friday" announces, a fear of nobody's expects."""
    words = " ".join(_without(span, due, reading.document.text) for span in said.content)
    if said.stance in ("promised", "asked"):
        return "promised" if said.stance == "promised" else "asked"
    if said.stance == "warned":
        return "warned" if said.speaker and guide.has_verb(words) and len(tokens(words)) >= _CLAUSE else "planned"
    looks_ahead = guide.future.search(words) or guide.intents.search(words)
    return "planned" if looks_ahead and said.stance in _SURE else None


def _without(span: Span, due: Span, text: str) -> str:
    """The words without their date: "May" is a month there and no permission."""
    return f"{text[span.start : due.start]} {text[due.end : span.end]}" if span.covers(due) else span.of(text)


def _own_words(
    reading: Reading, entry: Entry, at: When, ahead: Sequence[TimeExpression], taken: Sequence[Span], guide: LineGuide
) -> Iterator[_Foretold]:
    """Sentences in which the outlet itself says what is to come; one that opens with a pronoun does not say of whom."""
    for paragraph in entry.body:
        for sentence in split(reading.document.text, paragraph, reading.language):
            due = _due(ahead, (sentence,))
            if due is None or len(sentence) > _LONGEST or any(span.overlaps(sentence) for span in taken):
                continue
            if guide.pronouns.search(sentence.of(reading.document.text)):
                continue
            if guide.future.search(_without(sentence, due[0], reading.document.text)):
                yield _Foretold(reading, f"{entry.id}@{sentence.start}", None, "asserted", (sentence,), at, "planned", *due)


def _due(ahead: Sequence[TimeExpression], content: Sequence[Span]) -> tuple[Span, When] | None:
    """The last date in the words that lies after the day they were said."""
    later = [(time.span, time.when) for time in ahead if time.when and any(span.covers(time.span) for span in content)]
    return max(later, key=lambda found: (found[1].latest, found[0])) if later else None


def _same(found: Sequence[_Foretold]) -> list[list[_Foretold]]:
    """Predictions of one day and one subject, whoever tells them, in the order of their telling."""
    groups: list[list[_Foretold]] = []
    for each in found:
        group = next((g for g in groups if _alike(g[0], each)), None)
        if group is None:
            groups.append([each])
        else:
            group.append(each)
    return groups


def _alike(one: _Foretold, other: _Foretold) -> bool:
    near = one.due.earliest <= other.due.latest and other.due.earliest <= one.due.latest
    a, b = one.about, other.about
    return near and bool(a and b) and len(a & b) >= _ALIKE * min(len(a), len(b))


def _promise(first: _Foretold, lines: Sequence[Line], now: When | None, times: int) -> Promise:
    told = _told(first, lines)
    past = now is not None and first.due.latest < now.earliest
    document = first.reading.document.id
    made = Promise(
        document, first.identity, first.speaker, first.stance, first.content, first.at, first.due, first.due_words,
        "due", told, citing(lines, document, first.content), first.kind, times,
    )  # fmt: skip
    return replace(made, state="told" if told else "passed" if past else "due")


def _told(first: _Foretold, lines: Sequence[Line]) -> str | None:
    """The first later line whose happening falls on the due date and that shares half of the content's subject."""
    wanted = first.about - subject(first.due_words.of(first.reading.document.text), first.reading.language)
    later = [line for line in lines if line.at and line.reported_at and line.reported_at.earliest > first.at.latest and not line.hidden]
    for line in sorted(later, key=lambda line: order_key(line.reported_at, line.id)):
        falls = line.at is not None and line.at.earliest <= first.due.latest and first.due.earliest <= line.at.latest
        if falls and wanted and len(wanted & subject(f"{line.headline} {line.text}", line.language)) >= _SHARE * len(wanted):
            return line.id
    return None
