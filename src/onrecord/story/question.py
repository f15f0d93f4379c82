"""A plain question put to the story: who says what of it, since when, who was asked, who is missing. Never an answer of our own.

`ask("Is the dam safe?", ...)` gives the statements that share the rarer subjects of the question, one per speaker and stance.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import log

from onrecord.model.claims import Reading, Stance, Statement
from onrecord.model.story import Line, Party, Story, Track
from onrecord.model.text import Span, When, order_key
from onrecord.read.names import same_name
from onrecord.story.subject import Keys, question_terms, subject

MOST_VOICES = 40
MOST_LINES = 12
_MOST_TRACKS = 3
_MOST_WISHES = 3
_MOST_NAMES = 120
_LONGEST_QUESTION = 1000
_SHARE, _RAREST = 0.65, 2


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
    """`terms` were looked for and known, `unknown` are words that no source holds.

    `asked` were asked and did not answer, `silent` names parties without a word; `tracks` are the quantities these voices give.
    """

    terms: tuple[str, ...]
    unknown: tuple[str, ...]
    voices: tuple[Voice, ...]
    lines: tuple[str, ...]
    silent: tuple[str, ...]
    would_change: tuple[str, ...]
    asked: tuple[Voice, ...] = ()
    tracks: tuple[Track, ...] = ()


@dataclass(frozen=True, slots=True)
class _Said:
    reading: Reading
    statement: Statement
    at: When | None
    keys: Keys


def ask(question: str, story: Story, readings: Iterable[Reading], parties: Sequence[Party] = ()) -> Found:
    """Statements and lines of `story` on the subject of `question`, by its rarer words; the order of `readings` changes nothing."""
    said = _statements(story, readings)
    lines = {line.id: subject(f"{line.headline} {line.text}", line.language) for line in story.lines if not line.hidden}
    words = question_terms(question[:_LONGEST_QUESTION], story.language)
    wanted = _weights(words, [each.keys for each in said] + list(lines.values()))
    hits = [each for each in said if _about(each.keys, wanted)]
    told = [line for line in story.lines if line.id in lines and _about(lines[line.id], wanted)][:MOST_LINES]
    voices = _voices(hits, story.lines)
    silent = _silent(hits, told, parties)
    return Found(
        terms=tuple(word for word, keys in words if keys in wanted),
        unknown=tuple(word for word, keys in words if keys not in wanted),
        voices=tuple(voice for voice in voices if voice.stance != "declined")[:MOST_VOICES],
        lines=tuple(line.id for line in told),
        silent=silent,
        would_change=_wishes(told, story, [party.name for party in parties if party.name not in silent]),
        asked=tuple(voice for voice in voices if voice.stance == "declined")[:MOST_VOICES],
        tracks=_tracks(hits, story, wanted),
    )


def _wishes(told: Sequence[Line], story: Story, heard: Sequence[str]) -> tuple[str, ...]:
    """What would change the lines told, less the wish for a word of a party that speaks here."""
    developments = {development.id: development.standing.would_change for development in story.developments}
    wishes = dict.fromkeys(wish for line in told for wish in developments.get(line.development, ()))
    return tuple(wish for wish in wishes if not any(name in wish for name in heard))[:_MOST_WISHES]


def _tracks(hits: Sequence[_Said], story: Story, wanted: dict[Keys, float]) -> tuple[Track, ...]:
    """Quantities of which a hit gives a value and that count what the question asks for."""
    said = {(hit.reading.document.id, hit.statement.id) for hit in hits}
    found = [t for t in story.tracks if any((p.document, p.statement) in said for p in t.points)]
    named = [t for t in found if any(keys & subject(t.counts, "en") for keys in wanted)]
    return tuple(named[:_MOST_TRACKS])


def _weights(words: Sequence[tuple[str, Keys]], texts: Sequence[Keys]) -> dict[Keys, float]:
    """How rare each term is; what stands in no text has no weight."""
    counts = {keys: sum(1 for text in texts if keys & text) for _, keys in words}
    return {keys: log((len(texts) + 1) / count) for keys, count in counts.items() if count}


def _about(text: Keys, wanted: dict[Keys, float]) -> bool:
    """Whether the text holds the two rarest of the wanted terms, or all but a third by weight with two among them."""
    held = [keys for keys in wanted if keys & text]
    rarest = sorted(wanted, key=lambda keys: (-wanted[keys], sorted(keys)))[:_RAREST]
    enough = sum(wanted[keys] for keys in held) >= _SHARE * sum(wanted.values())
    return bool(held) and (set(rarest) <= set(held) or (enough and len(held) >= _RAREST))


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
                found.append(_Said(reading, statement, at, subject(f"{name} {cue} {words}", reading.language)))
    return found


def _voices(hits: Sequence[_Said], lines: Sequence[Line]) -> tuple[Voice, ...]:
    groups: dict[tuple[str, Stance], list[_Said]] = {}
    same = _same({hit.statement.speaker.name for hit in hits if hit.statement.speaker})
    for each in sorted(hits, key=lambda hit: order_key(hit.at, f"{hit.reading.document.id}#{hit.statement.id}")):
        name = each.statement.speaker.name if each.statement.speaker else ""
        who = same.get(name) or f"outlet:{each.reading.document.outlet or each.reading.document.id}"
        groups.setdefault((who, each.statement.stance), []).append(each)
    voices = [_voice(group, lines) for group in groups.values()]
    dated = sorted(voices, key=lambda voice: order_key(voice.at, voice.statement), reverse=True)
    return tuple(sorted(dated, key=lambda voice: voice.at is None))


def _same(names: set[str]) -> dict[str, str]:
    """Each name with the one it stands under: spellings of one person or body speak with one voice."""
    found: dict[str, str] = {}
    for name in sorted(names, key=lambda each: (-len(each), each))[:_MOST_NAMES]:
        found[name] = next((known for known in found.values() if same_name(name, known)[0]), name)
    return {name: found.get(name, name) for name in names}


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
