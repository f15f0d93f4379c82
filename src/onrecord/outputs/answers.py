"""The question page and the ledger as values: who says what, since when, each with its cited words; what is missing.

`question_view("Is the dam safe?", ...)` gives one VoiceView per speaker and stance; `question_text` prints them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from onrecord.model.claims import Reading, Stance
from onrecord.model.story import Story, StoryFile
from onrecord.model.text import Span, When
from onrecord.outputs.figures import Chart, charts
from onrecord.outputs.lineview import foreign, unquoted
from onrecord.outputs.snapshot import Shelf, is_named, outlet_name, safe_link
from onrecord.outputs.stamps import stamp
from onrecord.outputs.wording import page_words, verb
from onrecord.story.ledger import Promise, ledger
from onrecord.story.question import Voice, ask

_LONGEST, _FARTHEST_CUE = 400, 60
_AFFIRMING = ("asserted", "confirmed")
_STOP = re.compile(r"[.!?;\n]")
_GROUPS: tuple[tuple[str, tuple[Stance, ...]], ...] = (
    ("say_so", ("asserted", "confirmed")),
    ("deny", ("denied",)),
    ("unsure", ("unconfirmed",)),
    ("were_asked", ("declined",)),
    ("foresee", ("warned", "promised", "asked")),
)


@dataclass(frozen=True, slots=True)
class VoiceView:
    """One cited answer. `since` is empty where it was said once; `stance` names the group it stands in."""

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
    stance: Stance = "asserted"


@dataclass(frozen=True, slots=True)
class QuestionView:
    """`groups` are (title, voices): say so, deny, cannot confirm, were asked, look ahead; `lines` are (id, headline).

    `missing` says who has not spoken and what would settle more; `charts` are the figures that these voices give.
    """

    story: str
    title: str
    question: str
    terms: tuple[str, ...]
    unknown: tuple[str, ...]
    voices: tuple[VoiceView, ...]
    lines: tuple[tuple[str, str], ...]
    missing: tuple[str, ...]
    groups: tuple[tuple[str, tuple[VoiceView, ...]], ...] = ()
    charts: tuple[Chart, ...] = ()
    language: str = "en"


@dataclass(frozen=True, slots=True)
class DueView:
    """One prediction: what kind, who said what when, due when, and what became of it; `times` where several told it."""

    voice: VoiceView
    due: str
    state: str
    told_by: str | None
    told: str
    kind: str = ""
    times: int = 1


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
    voices = tuple(_voice(v, story, shelf) for v in found.voices)
    asked = tuple(_voice(v, story, shelf) for v in found.asked)
    tracks = replace(story, tracks=tuple(replace(track, disputed=True) for track in found.tracks))
    return QuestionView(
        story.id, story.title, question, found.terms, found.unknown, voices + asked,
        tuple((line, headlines[line]) for line in found.lines), tuple(dict.fromkeys(silent + found.would_change)),
        _groups((*voices, *asked), shelf.language), tuple(charts(tracks, shelf)), shelf.language,
    )  # fmt: skip


def _groups(voices: Sequence[VoiceView], language: str) -> tuple[tuple[str, tuple[VoiceView, ...]], ...]:
    """Voices by what they do with it, in a fixed order; empty groups left out."""
    known = page_words(language)
    titles = {"say_so": known.say_so, "deny": known.deny, "unsure": known.unsure, "were_asked": known.were_asked, "foresee": known.foresee}
    grouped = ((titles[name], tuple(v for v in voices if v.stance in stances)) for name, stances in _GROUPS)
    return tuple((title, found) for title, found in grouped if found)


def question_text(view: QuestionView) -> str:
    """The question page as plain text."""
    known = page_words(view.language)
    parts = [view.question, ""]
    for title, voices in view.groups:
        parts.append(f"{title}:")
        for voice in voices:
            since = f", {known.since.format(voice.since)}" if voice.since else ""
            parts.append(f"- {voice.speaker}: “{voice.words}” ({voice.outlet}, {voice.stamp}{since})")
        parts.append("")
    if not view.groups:
        parts += [known.nobody, ""]
    for chart in view.charts:
        parts += [f"{chart.title}:", *(f"- {row.value}: {row.speaker} ({row.stamp})" for row in chart.rows), ""]
    parts += [f"{known.lines_on_it}:", *(f"- {headline} [{line}]" for line, headline in view.lines), ""] if view.lines else []
    parts += [f"{known.missing}:", *(f"- {text}" for text in view.missing), ""] if view.missing else []
    parts += [f"{known.in_no_source}: {', '.join(view.unknown)}"] if view.unknown else []
    return "\n".join(parts).rstrip() + "\n"


def ledger_view(story: Story, readings: Iterable[Reading], now: When | None, shelf: Shelf) -> LedgerView:
    """Warnings, promises, demands and plans that name their date."""
    headlines = {line.id: line.headline for line in story.lines}
    return LedgerView(story.id, story.title, tuple(_due(each, story, headlines, shelf) for each in ledger(story, readings, now)))


def _due(promise: Promise, story: Story, headlines: dict[str, str], shelf: Shelf) -> DueView:
    voice = Voice(
        promise.speaker, promise.stance, promise.document, promise.statement, promise.content, promise.said, None, 1, promise.line
    )  # fmt: skip
    due, known = stamp(promise.due, shelf.zone, shelf.language), page_words(shelf.language)
    told = headlines.get(promise.told_by or "", "")
    states = {"due": known.state_due, "passed": known.state_passed, "told": known.state_told}
    kinds = {"warned": known.kind_warned, "promised": known.kind_promised, "asked": known.kind_asked, "planned": known.kind_planned}
    return DueView(
        _voice(voice, story, shelf),
        due.text if due else "",
        states[promise.state],
        promise.told_by,
        told,
        kinds[promise.kind],
        promise.times,
    )


def _voice(voice: Voice, story: Story, shelf: Shelf) -> VoiceView:
    reading = shelf.reading(voice.document)
    document = reading.document if reading else None
    outlet, language = outlet_name(document, shelf), reading.language if reading else None
    named = document is not None and (is_named(document) or bool(document.credit))
    speaker = voice.speaker or (outlet if named else page_words(shelf.language).no_outlet)
    since = stamp(voice.since, shelf.zone, shelf.language) if voice.times > 1 and voice.since != voice.at else None
    return VoiceView(
        speaker, verb(voice.stance, shelf.language), _words(document.text if document else "", _with_cue(voice, reading)), language,
        foreign(language, story.language, shelf.language), outlet, safe_link(document.url) if document else None, _stamp(voice.at, shelf),
        since.text if since else "", voice.line, voice.stance,
    )  # fmt: skip


def _with_cue(voice: Voice, reading: Reading | None) -> tuple[Span, ...]:
    """The cited words; for a denial, a doubt and a refusal from its own verb on, since they say the opposite without it."""
    said = next((each for each in reading.statements if each.id == voice.statement), None) if reading else None
    if said is None or reading is None or said.cue is None or not voice.content or voice.stance in _AFFIRMING:
        return voice.content
    first = voice.content[0]
    between = reading.document.text[said.cue.end : first.start]
    close = said.cue.end <= first.start and len(between) <= _FARTHEST_CUE and not _STOP.search(between)
    return (Span(said.cue.start, first.end), *voice.content[1:]) if close else voice.content


def _words(text: str, spans: tuple[Span, ...]) -> str:
    words = unquoted(" … ".join(" ".join(span.of(text).split()) for span in spans))
    return words if len(words) <= _LONGEST else words[:_LONGEST].rpartition(" ")[0] + " …"


def _stamp(when: When | None, shelf: Shelf) -> str:
    found = stamp(when, shelf.zone, shelf.language)
    return found.text if found else page_words(shelf.language).undated
