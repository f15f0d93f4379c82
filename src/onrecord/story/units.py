"""Cut readings into units: the smallest stretches that tell one new thing, each with its speaker, figures and names.

A live-blog entry of two paragraphs is one unit; an article in which two ministers speak is at least two.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from onrecord.lang import words
from onrecord.lang.shapes.cues import CueWords
from onrecord.model.claims import Figure, Mention, Reading, Statement, TimeExpression
from onrecord.model.text import Entry, EntryKind, Span, When, enclosing
from onrecord.read.sentences import split
from onrecord.story.limits import limit_or_plan

_MOST_SENTENCES = 8
_LONGEST_OPENING = 160
_SHORTEST_SENTENCE = 40
_LOOK_BACK = 160
_QUOTES = '"“„«‘'
_TELLING = ("speech", "document", "act")
_SENTENCE_ENDS = re.compile(r"[.!?…][\"'”’»)]*$")
_WORD = re.compile(r"[^\W\d_][\w’'\-]*")


@dataclass(frozen=True, slots=True)
class Unit:
    """`speaker` is the actor id that most of the unit's statements share, if any; `reported` when the outlet said it."""

    id: str
    document: str
    entry: str
    kind: EntryKind
    headline: Span | None
    sentences: tuple[Span, ...]
    statements: tuple[Statement, ...]
    figures: tuple[Figure, ...]
    mentions: tuple[Mention, ...]
    at: When | None
    reported: When | None
    outlet: str | None
    language: str | None
    order: int
    text: str
    lead: str = ""
    """Headline and first sentence."""
    times: tuple[TimeExpression, ...] = ()

    @property
    def span(self) -> Span:
        return enclosing([*self.sentences, *([self.headline] if self.headline and not self.sentences else [])])

    @property
    def whole_entry(self) -> bool:
        return self.id.endswith("/0") and self.headline is not None

    @property
    def speaker(self) -> str | None:
        named = [s.speaker.id for s in self.statements if s.speaker]
        return max(sorted(set(named)), key=named.count) if named else None


@dataclass(frozen=True, slots=True)
class _Run:
    sentences: tuple[Span, ...]
    speakers: frozenset[str]


def words_of(unit: Unit, content: Span) -> str:
    """The words of a span of the document, out of the unit's own text."""
    at = 0
    for span in sorted((*unit.sentences, *([unit.headline] if unit.headline else []))):
        if span.start <= content.start < span.end:
            return unit.text[at + content.start - span.start : at + content.end - span.start]
        at += len(span) + 1
    return ""


def units_of(reading: Reading) -> tuple[Unit, ...]:
    """Units of one reading in text order."""
    several = sum(entry.kind == "entry" for entry in reading.entries) > 1
    found: list[Unit] = []
    for entry in reading.entries:
        whole = several and entry.kind == "entry" and entry.headline is not None
        runs = _runs(reading, entry, whole=whole, points=entry.id == _lead(reading.entries))
        found += [_unit(reading, entry, run, n, len(found) + n, several) for n, run in enumerate(runs)]
    return tuple(found)


def _lead(entries: Sequence[Entry]) -> str | None:
    """The id of the untitled piece above the titled entries of a live blog: each of its paragraphs makes a point of its own."""
    told = [entry for entry in entries if entry.kind == "entry"]
    above = bool(told) and told[0].headline is None and (told[0].at is None or told[0].at.precision not in ("minute", "hour"))
    return told[0].id if above and sum(entry.headline is not None for entry in told[1:]) > 1 else None


def _runs(reading: Reading, entry: Entry, *, whole: bool, points: bool) -> list[tuple[Span, ...]]:
    paragraphs = [split(reading.document.text, span, reading.language) for span in entry.body]
    if whole or not paragraphs:
        return [tuple(s for paragraph in paragraphs for s in paragraph)]
    if entry.kind != "entry":
        return [paragraph for paragraph in paragraphs if paragraph]
    statements = [s for s in reading.statements if s.entry == entry.id]
    runs: list[_Run] = []
    for paragraph in paragraphs:
        for i, sentence in enumerate(paragraph):
            speakers = _speakers(statements, sentence, reading.language)
            if runs and _goes_on(reading.document.text, runs[-1], sentence, speakers, new_paragraph=i == 0):
                runs[-1] = _Run((*runs[-1].sentences, sentence), runs[-1].speakers | speakers)
            else:
                runs.append(_Run((sentence,), speakers))
    cut = [run.sentences for run in runs]
    return cut if points else _without_weak(reading, statements, cut)


def _without_weak(reading: Reading, statements: Sequence[Statement], runs: Sequence[tuple[Span, ...]]) -> list[tuple[Span, ...]]:
    """A run in which nobody is quoted and nothing is counted goes on with what stands before it."""
    kept: list[tuple[Span, ...]] = []
    for run in runs:
        if kept and not _tells(reading, statements, run):
            kept[-1] = (*kept[-1], *run)
        else:
            kept.append(run)
    bare = bool(kept) and not _tells(reading, statements, kept[0]) and not _SENTENCE_ENDS.search(kept[0][-1].of(reading.document.text))
    return _led(kept) if bare else kept


def _led(runs: list[tuple[Span, ...]]) -> list[tuple[Span, ...]]:
    """A bare opening (a signature, a heading read as text) leads the first run that tells something."""
    if len(runs) < 2 or sum(len(span) for span in runs[0]) > _LONGEST_OPENING or len(runs[0]) + len(runs[1]) > _MOST_SENTENCES:
        return runs
    return [(*runs[0], *runs[1]), *runs[2:]]


def _tells(reading: Reading, statements: Sequence[Statement], run: Sequence[Span]) -> bool:
    spoken = any(s.cue_kind in _TELLING and s.speaker and _told_in(s, span) for s in statements for span in run)
    counted = (f for f in reading.figures if f.role == "quantity" and f.unit_class in ("person", "money") and _inside(f.span, run))
    return spoken or any(True for _ in counted)


def _goes_on(text: str, run: _Run, sentence: Span, speakers: frozenset[str], *, new_paragraph: bool) -> bool:
    """The same speaker goes on, or nobody new begins inside the paragraph."""
    if len(run.sentences) >= _MOST_SENTENCES:
        return False
    if speakers and run.speakers:
        return bool(speakers & run.speakers)
    if not new_paragraph:
        return True
    first = text[sentence.start : sentence.start + 1]
    return first in _QUOTES and bool(run.speakers) and not speakers


def _speakers(statements: Iterable[Statement], sentence: Span, language: str | None) -> frozenset[str]:
    """Ids of those who speak in the sentence; a pronoun that nobody could resolve is nobody new."""
    unresolved = _pronouns(language)
    return frozenset(
        s.speaker.id
        for s in statements
        if s.speaker and not s.inside and s.speaker.name.casefold() not in unresolved and _told_in(s, sentence)
    )


@cache
def _pronouns(language: str | None) -> frozenset[str]:
    return frozenset(word.replace("_", " ") for word in words("cues", language, CueWords).pronouns.split())


def _told_in(statement: Statement, sentence: Span) -> bool:
    anchor = statement.cue or (statement.content[0] if statement.content else None)
    return anchor is not None and sentence.start <= anchor.start < sentence.end


def _unit(reading: Reading, entry: Entry, sentences: tuple[Span, ...], n: int, order: int, several: bool) -> Unit:
    text = reading.document.text
    headline = entry.headline if entry.headline and n == 0 and entry.kind == "entry" else None
    if headline and not several and sentences and not _borne_out(text, headline, sentences):
        headline = None
    spans = (*sentences, *([headline] if headline else []))
    statements = tuple(s for s in reading.statements if s.entry == entry.id and any(_told_in(s, span) for span in spans))
    return Unit(
        id=f"{reading.document.id}#{entry.id}/{n}",
        document=reading.document.id,
        entry=entry.id,
        kind=entry.kind,
        headline=headline,
        sentences=sentences,
        statements=statements,
        figures=tuple(f for f in reading.figures if _inside(f.span, spans)),
        mentions=tuple(m for m in reading.mentions if _inside(m.span, spans)),
        at=_happened(reading, entry, spans),
        reported=entry.at or reading.published,
        outlet=reading.document.outlet,
        language=reading.language,
        order=order,
        text=" ".join(span.of(text) for span in sorted(spans)),
        lead=" ".join(span.of(text) for span in sorted((*([headline] if headline else []), *_opening(sentences)))),
        times=tuple(t for t in reading.times if _inside(t.span, spans)),
    )


def _opening(sentences: Sequence[Span]) -> Sequence[Span]:
    """The first sentence, with what stands before it and is too short to be one."""
    return sentences[: next((n for n, span in enumerate(sentences, 1) if len(span) >= _SHORTEST_SENTENCE), 1)]


def _inside(span: Span, spans: Sequence[Span]) -> bool:
    return any(around.start <= span.start < around.end for around in spans)


def _borne_out(text: str, headline: Span, sentences: Sequence[Span]) -> bool:
    """Whether the page's title tells of these sentences rather than of the page as a whole."""
    wanted = {w.casefold()[:6] for w in _WORD.findall(headline.of(text)) if len(w) > 3}
    there = {w.casefold()[:6] for span in sentences for w in _WORD.findall(span.of(text))}
    return len(wanted & there) * 2 >= len(wanted)


def _happened(reading: Reading, entry: Entry, spans: Sequence[Span]) -> When | None:
    """The first date or time of day in the unit that lies on the calendar, not after the report, at day precision or finer.

    No limit ("by Monday", "since 14 April") and no day for which something is only planned.
    """
    report = entry.at or reading.published
    for time in reading.times:
        when = time.when
        fine = when is not None and time.type in ("DATE", "TIME") and when.precision in ("day", "hour", "minute") and when.days <= 7
        sentence = next((span for span in spans if span.start <= time.span.start < span.end), None)
        if not fine or when is None or sentence is None or (report is not None and when.earliest > report.latest):
            continue
        if not limit_or_plan(reading.document.text[max(sentence.start, time.span.start - _LOOK_BACK) : time.span.start], reading.language):
            return when
    return None
