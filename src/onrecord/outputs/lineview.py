"""One line as a reader sees it: stamps, headline, text, attribution, chips, and the denial beside it.

A contested line of two outlets becomes a LineView with the chips "contested" and "2 outlets · 2 origins" and one Answer under it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from onrecord.model.claims import Reading, Statement
from onrecord.model.story import Change, Development, Line, StatementRef
from onrecord.outputs.chips import Chip, chips
from onrecord.outputs.notes import in_language
from onrecord.outputs.snapshot import Shelf, outlet_name, safe_link
from onrecord.outputs.stamps import Stamp, day_title, span_of_days, stamp
from onrecord.outputs.wording import page_words, told_by, verb
from onrecord.story.lines.attribution import NOBODY
from onrecord.story.lines.bearing import SAYS_MORE

LANGUAGES = {
    "ar": "Arabic", "bg": "Bulgarian", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "en": "English", "es": "Spanish",
    "et": "Estonian", "fa": "Persian", "fi": "Finnish", "fr": "French", "he": "Hebrew", "hu": "Hungarian", "it": "Italian",
    "ja": "Japanese", "ko": "Korean", "lt": "Lithuanian", "lv": "Latvian", "nl": "Dutch", "no": "Norwegian", "pl": "Polish",
    "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sk": "Slovak", "sr": "Serbian", "sv": "Swedish", "tr": "Turkish",
    "uk": "Ukrainian", "zh": "Chinese",
}  # fmt: skip
_LONGEST = 320
_MOST_ANSWERS = 2
_OPENING, _CLOSING = ("“", "«", "„", '"'), ("”", "»", "“", '"')
_WITHDRAWN, _ON_HEADLINE = "Withdrawn: ", "The headline says "


@dataclass(frozen=True, slots=True)
class Answer:
    """What someone concerned says against a line, in their own outlet's words."""

    speaker: str
    verb: str
    text: str
    language: str | None
    outlet: str
    url: str | None
    stamp: str


@dataclass(frozen=True, slots=True)
class Note:
    """A note on a line; `in_english` where it is not in the reader's language."""

    text: str
    in_english: bool


@dataclass(frozen=True, slots=True)
class Day:
    """The day, or run of days, that a line stands under. `key` sorts as text."""

    key: str
    title: str
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class LineView:
    """`gone` is the reason of a withdrawn line, None for one that stands; `foreign` names its language where the story has another."""

    id: str
    revision: int
    language: str | None
    headline: str
    text: str
    attribution: str
    day: Day | None
    stamp: Stamp | None
    happened: Stamp | None
    chips: tuple[Chip, ...]
    answers: tuple[Answer, ...]
    notes: tuple[Note, ...]
    sources: tuple[str, ...]
    strands: tuple[str, ...]
    key: bool
    pinned: bool
    status: str
    gone: str | None
    foreign: str | None
    would_change: tuple[str, ...]
    reader: str = "en"


def line_view(
    line: Line, development: Development | None, strands: tuple[str, ...], shelf: Shelf, fate: Change | None = None, home: str | None = None
) -> LineView:
    """`fate` is the change that withdrew the line, if one did; `home` the language of the story, in which the page's own words stand."""
    standing = development.standing if development else None
    reported = stamp(line.reported_at, shelf.zone, shelf.language)
    return LineView(
        id=line.id, revision=line.revision, language=line.language, headline=line.headline, text=_text(line),
        attribution=_told(line, shelf),
        day=_day(line, shelf), stamp=reported, happened=_happened(line, shelf), chips=chips(line, standing, shelf.language),
        answers=_answers(standing.denials if standing else (), shelf), notes=_notes(line, shelf.language),
        sources=_outlets(line, shelf), strands=strands,
        key=line.key, pinned=line.pinned, status=line.status, gone=_gone(line, fate, shelf.language),
        foreign=foreign(line.language, home, shelf.language), would_change=standing.would_change if standing else (),
        reader=shelf.language,
    )  # fmt: skip


def foreign(language: str | None, home: str | None, reader: str = "en") -> str | None:
    """ "German" for a line in German of an English story (its code on a page in another language); None where both are one."""
    if not language or not home or language[:2] == home[:2]:
        return None
    return LANGUAGES.get(language[:2], language) if reader == "en" else language[:2].upper()


def _told(line: Line, shelf: Shelf) -> str:
    """Who says it; for a text of no given outlet the one that it credits, where it credits one."""
    if line.attribution != NOBODY or not line.citations:
        return line.attribution
    reading = shelf.reading(line.citations[0].document)
    credited = reading is not None and bool(reading.document.credit)
    return outlet_name(reading.document, shelf) if reading and credited else told_by(line.attribution, shelf.language)


def _text(line: Line) -> str:
    """The text, unless it only repeats the headline."""
    return "" if line.text.strip().rstrip(".") == line.headline.strip().rstrip(".") else line.text


def _notes(line: Line, language: str) -> tuple[Note, ...]:
    """Its notes but the reason of a withdrawal, which has a place of its own, and what a more exact note says too."""
    notes = [note for note in line.notes if not note.startswith(_WITHDRAWN)]
    exact = any(note.startswith(_ON_HEADLINE) for note in notes)
    told = [_in_words(note, language) for note in notes if not (exact and note == SAYS_MORE)]
    return tuple(Note(f"{note[:1].upper()}{note[1:]}", in_english) for note, in_english in told)


def _in_words(note: str, language: str) -> tuple[str, bool]:
    """The note in the reader's language where it is a fixed one, and whether it is left in English."""
    if note == SAYS_MORE:
        return page_words(language).says_more, False
    own = in_language(note, language)
    return (own, False) if own else (note, True)


def _gone(line: Line, fate: Change | None, language: str) -> str | None:
    reason = next((note.removeprefix(_WITHDRAWN) for note in line.notes if note.startswith(_WITHDRAWN)), None)
    if line.status == "withdrawn" and reason:
        return reason
    if fate is not None and fate.kind == "withdrawn":
        return fate.note or page_words(language).no_reason
    return page_words(language).source_withdrew if line.status == "withdrawn" else None


def _day(line: Line, shelf: Shelf) -> Day | None:
    if line.reported_at is None:
        return None
    first, last = span_of_days(line.reported_at, shelf.zone)
    if line.reported_at.precision in ("month", "year"):
        printed = stamp(line.reported_at, shelf.zone, shelf.language)
        title = printed.text if printed else ""
    else:
        title = day_title(first, last, shelf.language)
    return Day(f"{last.isoformat()}_{first.isoformat()}", title, first.isoformat(), last.isoformat())


def _happened(line: Line, shelf: Shelf) -> Stamp | None:
    """When it happened, if that differs from when it was reported; nothing that ends after the report has happened in it."""
    if line.at is None:
        return None
    happened, reported = span_of_days(line.at, shelf.zone), span_of_days(line.reported_at, shelf.zone) if line.reported_at else None
    if reported and (happened == reported or happened[1] > reported[1]):
        return None
    return stamp(line.at, shelf.zone, shelf.language)


def _outlets(line: Line, shelf: Shelf) -> tuple[str, ...]:
    readings = (shelf.reading(citation.document) for citation in line.citations)
    return tuple(dict.fromkeys(outlet_name(reading.document if reading else None, shelf) for reading in readings))


def _answers(refs: Iterable[StatementRef], shelf: Shelf) -> tuple[Answer, ...]:
    found = [answer(ref, shelf) for ref in refs]
    distinct = {(each.speaker, each.verb): each for each in reversed(found) if each}
    return tuple(reversed(distinct.values()))[:_MOST_ANSWERS]


def answer(ref: StatementRef, shelf: Shelf) -> Answer | None:
    """What that statement says, if it is at hand."""
    reading = shelf.reading(ref.document)
    said = next((each for each in reading.statements if each.id == ref.statement), None) if reading else None
    return _said(said, reading, shelf) if said and reading else None


def _said(said: Statement, reading: Reading, shelf: Shelf) -> Answer:
    words = unquoted(" … ".join(span.of(reading.document.text).strip() for span in said.content))
    text = words if len(words) <= _LONGEST else words[:_LONGEST].rpartition(" ")[0] + " …"
    outlet, printed = outlet_name(reading.document, shelf), stamp(said.at or reading.published, shelf.zone, shelf.language)
    return Answer(
        said.speaker.name if said.speaker else outlet, verb(said.stance, shelf.language), text, reading.language, outlet,
        safe_link(reading.document.url), printed.text if printed else page_words(shelf.language).undated,
    )  # fmt: skip


def unquoted(words: str) -> str:
    """Without the quotation marks around the whole: the page sets its own."""
    inner = words[1:-1] if words[-1:] in _CLOSING else words[1:]
    alone = words[:1] in _OPENING and not any(mark in inner for mark in _OPENING + _CLOSING)
    return inner if alone else words
