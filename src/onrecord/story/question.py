"""A plain question put to the story: who says what of it, since when, and who is missing. Never an answer of our own.

`ask("Is the dam safe?", ...)` gives the statements that share the rarer words of the question, one per speaker and stance.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import log

from onrecord.lang import words as words_of
from onrecord.lang.shapes.question import QuestionWords
from onrecord.model.claims import Reading, Stance, Statement
from onrecord.model.story import Line, Party, Story
from onrecord.model.text import Span, When, order_key

MOST_VOICES = 40
MOST_LINES = 12
_WORD = re.compile(r"[^\W_]{2,40}")
_STEM = 6
_SHARE = 0.5


@dataclass(frozen=True, slots=True)
class Voice:
    """What one speaker says with one stance: the newest such statement, and since when. `line` is a line that cites it."""

    speaker: str | None
    stance: Stance
    document: str
    statement: str
    content: tuple[Span, ...]
    at: When | None
    since: When | None
    times: int
    line: str | None


@dataclass(frozen=True, slots=True)
class Found:
    """`terms` were looked for and known, `unknown` are words that no source holds; `silent` names parties without a word."""

    terms: tuple[str, ...]
    unknown: tuple[str, ...]
    voices: tuple[Voice, ...]
    lines: tuple[str, ...]
    silent: tuple[str, ...]
    would_change: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Said:
    reading: Reading
    statement: Statement
    at: When | None
    stems: frozenset[str]


def ask(question: str, story: Story, readings: Iterable[Reading], parties: Sequence[Party] = ()) -> Found:
    """Statements and lines of `story` on the subject of `question`, by its rarer words; the order of `readings` changes nothing."""
    said = _statements(story, readings)
    lines = {line.id: stems(f"{line.headline} {line.text}") for line in story.lines if not line.hidden}
    weights = _weights([each.stems for each in said] + list(lines.values()))
    words = _asked(question[:1000], story.language)
    known = [word for word in words if word[:_STEM] in weights]
    wanted = {word[:_STEM]: weights[word[:_STEM]] for word in known}
    hits = [each for each in said if _about(each.stems, wanted)]
    told = [line for line in story.lines if line.id in lines and _about(lines[line.id], wanted)][:MOST_LINES]
    developments = {development.id: development.standing.would_change for development in story.developments}
    return Found(
        terms=tuple(known),
        unknown=tuple(word for word in words if word not in known),
        voices=_voices(hits, story.lines),
        lines=tuple(line.id for line in told),
        silent=_silent(hits, told, parties),
        would_change=tuple(dict.fromkeys(wish for line in told for wish in developments.get(line.development, ()))),
    )


def stems(text: str) -> frozenset[str]:
    """First six letters of every word, without case: enough to join "troop" and "troops"."""
    return frozenset(word[:_STEM] for word in _words(text))


def _asked(question: str, language: str | None) -> list[str]:
    """The words that say what the question is about; a name of three letters counts, "are" does not."""
    empty = words_of("question", language, QuestionWords).empty
    named = {word.casefold() for word in _WORD.findall(question) if word.isupper() or word.isdigit()}
    return list(dict.fromkeys(word for word in _words(question) if (len(word) > 3 and word not in empty) or word in named))


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _weights(texts: Sequence[frozenset[str]]) -> dict[str, float]:
    counts = Counter(stem for text in texts for stem in text)
    return {stem: log((len(texts) + 1) / count) for stem, count in counts.items()}


def _about(text: frozenset[str], wanted: dict[str, float]) -> bool:
    """Whether the text holds enough of the wanted words by weight, and two of them where there are two."""
    held = [stem for stem in wanted if stem in text]
    enough = sum(wanted[stem] for stem in held) >= _SHARE * sum(wanted.values())
    return bool(held) and enough and (len(held) > 1 or len(wanted) == 1)


def _statements(story: Story, readings: Iterable[Reading]) -> list[_Said]:
    mine = {(member.document, member.entry) for development in story.developments for member in development.members}
    found = []
    for reading in sorted(readings, key=lambda each: each.document.id):
        dates = {entry.id: entry.at for entry in reading.entries}
        for statement in reading.statements:
            if statement.inside is None and statement.content and (reading.document.id, statement.entry) in mine:
                words = " ".join(span.of(reading.document.text) for span in statement.content)
                cue = statement.cue.of(reading.document.text) if statement.cue else ""
                name = statement.speaker.name if statement.speaker else ""
                at = dates.get(statement.entry) or reading.published
                found.append(_Said(reading, statement, at, stems(f"{name} {cue} {words}")))
    return found


def _voices(hits: Sequence[_Said], lines: Sequence[Line]) -> tuple[Voice, ...]:
    groups: dict[tuple[str, Stance], list[_Said]] = {}
    for each in sorted(hits, key=lambda hit: order_key(hit.at, f"{hit.reading.document.id}#{hit.statement.id}")):
        who = each.statement.speaker.id if each.statement.speaker else f"outlet:{each.reading.document.outlet or each.reading.document.id}"
        groups.setdefault((who, each.statement.stance), []).append(each)
    voices = [_voice(group, lines) for group in groups.values()]
    dated = sorted(voices, key=lambda voice: order_key(voice.at, voice.statement), reverse=True)
    return tuple(sorted(dated, key=lambda voice: voice.at is None))[:MOST_VOICES]


def _voice(group: Sequence[_Said], lines: Sequence[Line]) -> Voice:
    dated = [each for each in group if each.at]
    last = dated[-1] if dated else group[-1]
    statement, document = last.statement, last.reading.document.id
    return Voice(
        statement.speaker.name if statement.speaker else None, statement.stance, document, statement.id, statement.content, last.at,
        dated[0].at if dated else None, len(group), citing(lines, document, statement.content),
    )  # fmt: skip


def citing(lines: Sequence[Line], document: str, spans: Sequence[Span]) -> str | None:
    """The line that cites those words, if one does."""
    for line in lines:
        if any(c.document == document and c.span.overlaps(span) for c in line.citations for span in spans) and not line.hidden:
            return line.id
    return None


def _silent(hits: Sequence[_Said], lines: Sequence[Line], parties: Sequence[Party]) -> tuple[str, ...]:
    """Parties that these texts name and that say nothing in them."""
    texts = " ".join(
        [f"{line.headline} {line.text}" for line in lines]
        + [span.of(h.reading.document.text) for h in hits for span in h.statement.content]
    )
    speakers = " ".join(hit.statement.speaker.name for hit in hits if hit.statement.speaker)
    named = [party for party in parties if any(member in texts for member in party.members)]
    return tuple(party.name for party in named if not any(member in speakers for member in party.members))
