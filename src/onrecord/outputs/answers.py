"""The question page and the ledger as values: who says what, since when, each with its cited words; what is missing.

`question_view("Is the dam safe?", ...)` gives one VoiceView per speaker and stance; `question_text` prints them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from onrecord.model.claims import Reading, Stance
from onrecord.model.story import Story, StoryFile
from onrecord.model.text import Span, When
from onrecord.outputs.lineview import foreign
from onrecord.outputs.snapshot import Shelf, outlet_name, safe_link
from onrecord.outputs.stamps import stamp
from onrecord.story.ledger import Promise, ledger
from onrecord.story.question import Voice, ask

VERBS: dict[Stance, str] = {
    "asserted": "says", "confirmed": "confirms", "denied": "denies", "unconfirmed": "cannot confirm", "warned": "warns",
    "promised": "promises", "asked": "asks", "declined": "declines to comment",
}  # fmt: skip
_LONGEST = 400
_STATES = {"due": "still to come", "passed": "date passed, no line tells of it", "told": "a later line tells of it"}


@dataclass(frozen=True, slots=True)
class VoiceView:
    """One cited answer. `since` is empty where it was said once."""

    speaker: str
    verb: str
    words: str
    language: str | None
    foreign: str | None
    outlet: str
    url: str | None
    stamp: str
    since: str
    line: str | None


@dataclass(frozen=True, slots=True)
class QuestionView:
    """`lines` are (id, headline); `missing` says who has not spoken and what would settle more."""

    story: str
    title: str
    question: str
    terms: tuple[str, ...]
    unknown: tuple[str, ...]
    voices: tuple[VoiceView, ...]
    lines: tuple[tuple[str, str], ...]
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DueView:
    """One prediction: who said what when, due when, and what became of it."""

    voice: VoiceView
    due: str
    state: str
    told_by: str | None
    told: str


@dataclass(frozen=True, slots=True)
class LedgerView:
    story: str
    title: str
    rows: tuple[DueView, ...]


def question_view(question: str, story: Story, readings: Iterable[Reading], file: StoryFile | None, shelf: Shelf) -> QuestionView:
    """Who says what on `question`; never an answer of our own."""
    found = ask(question, story, readings, file.parties if file else ())
    headlines = {line.id: line.headline for line in story.lines}
    silent = tuple(f"a word from {name}: not found in the sources we read" for name in found.silent)
    return QuestionView(
        story.id, story.title, question, found.terms, found.unknown, tuple(_voice(v, story, shelf) for v in found.voices),
        tuple((line, headlines[line]) for line in found.lines), tuple(dict.fromkeys(silent + found.would_change)),
    )  # fmt: skip


def question_text(view: QuestionView) -> str:
    """The question page as plain text."""
    parts = [view.question, ""]
    for voice in view.voices:
        said = f"{voice.speaker} {voice.verb}: “{voice.words}”"
        parts.append(f"- {said} ({voice.outlet}, {voice.stamp}{', since ' + voice.since if voice.since else ''})")
    if not view.voices:
        parts.append("Nobody in the sources we read speaks of this.")
    parts += ["", "Lines:", *(f"- {headline} [{line}]" for line, headline in view.lines)] if view.lines else []
    parts += ["", "Missing:", *(f"- {text}" for text in view.missing)] if view.missing else []
    parts += ["", f"In no source: {', '.join(view.unknown)}"] if view.unknown else []
    return "\n".join(parts) + "\n"


def ledger_view(story: Story, readings: Iterable[Reading], now: When | None, shelf: Shelf) -> LedgerView:
    """Warnings and promises that name their date."""
    headlines = {line.id: line.headline for line in story.lines}
    return LedgerView(story.id, story.title, tuple(_due(each, story, headlines, shelf) for each in ledger(story, readings, now)))


def _due(promise: Promise, story: Story, headlines: dict[str, str], shelf: Shelf) -> DueView:
    voice = Voice(
        promise.speaker, promise.stance, promise.document, promise.statement, promise.content, promise.said, None, 1, promise.line
    )  # fmt: skip
    due = stamp(promise.due, shelf.zone)
    told = headlines.get(promise.told_by or "", "")
    return DueView(_voice(voice, story, shelf), due.text if due else "", _STATES[promise.state], promise.told_by, told)


def _voice(voice: Voice, story: Story, shelf: Shelf) -> VoiceView:
    reading = shelf.reading(voice.document)
    document = reading.document if reading else None
    outlet, language = outlet_name(document, shelf), reading.language if reading else None
    since = stamp(voice.since, shelf.zone) if voice.times > 1 and voice.since != voice.at else None
    return VoiceView(
        voice.speaker or outlet, VERBS[voice.stance], _words(document.text if document else "", voice.content), language,
        foreign(language, story.language), outlet, safe_link(document.url) if document else None, _stamp(voice.at, shelf),
        since.text if since else "", voice.line,
    )  # fmt: skip


def _words(text: str, spans: tuple[Span, ...]) -> str:
    words = " … ".join(" ".join(span.of(text).split()) for span in spans)
    return words if len(words) <= _LONGEST else words[:_LONGEST].rpartition(" ")[0] + " …"


def _stamp(when: When | None, shelf: Shelf) -> str:
    found = stamp(when, shelf.zone)
    return found.text if found else "undated"
