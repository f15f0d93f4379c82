"""What the sources themselves say is not known: their own sentences, those still open.

"The ministry could not confirm the number, it said" is such a sentence; once somebody confirms the number, it is none.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from onrecord.model.story import Citation, DigestItem
from onrecord.model.text import Span, order_key
from onrecord.story.lines.bearing import stems
from onrecord.story.lines.wholeness import asks
from onrecord.story.lines.words import lineguide, tokens
from onrecord.story.memory import Memory
from onrecord.story.units import Unit

_MOST = 12
_LONGEST, _SHORTEST = 260, 30
_ALIKE, _SETTLED, _FEWEST = 0.5, 0.34, 3


def doubts(told: Mapping[str, Sequence[Unit]], texts: Mapping[str, str], memory: Memory | None = None) -> tuple[DigestItem, ...]:
    """Sentences which say that something is not known or under investigation, and that nobody settled since; newest first.

    `told` is development id -> units. The item's text is the whole sentence, in the language of most units, or a speaker's quoted words
    behind the name; no pronoun opens it, and none says what another says.
    """
    units = [unit for group in told.values() for unit in group]
    languages = [unit.language or "" for unit in units]
    main = max(sorted(set(languages)), key=languages.count, default="")
    settling = [unit for unit in units if any(s.stance == "confirmed" for s in unit.statements)]
    recall = memory or Memory()
    found = [
        (unit, line, span, who)
        for line, group in told.items()
        for unit, span, who in recall.of(_unsettled, tuple(group), tuple([texts[unit.document] for unit in group]))
        if (unit.language or "") == main
    ]
    chosen: list[DigestItem] = []
    for unit, line, span, who in sorted(found, key=lambda one: (_newest(one[0]), one[2])):
        words = who + " ".join(span.of(texts[unit.document]).split())
        if len(chosen) < _MOST and not _settled(unit, settling, texts) and not any(_alike(words, other.text) for other in chosen):
            chosen.append(DigestItem(line, words, (Citation(unit.document, span),)))
    return tuple(chosen)


def _unsettled(units: tuple[Unit, ...], texts: tuple[str, ...]) -> tuple[tuple[Unit, Span, str], ...]:
    """All such sentences, with what is to be put before them."""
    told = zip(units, texts, strict=True)
    return tuple((unit, span, who) for unit, text in told for span, who in (*_open(unit, text), *_said(unit, text)))


def _open(unit: Unit, text: str) -> list[tuple[Span, str]]:
    """Whole sentences, which need nobody put before them."""
    guide = lineguide(unit.language)
    sure = [part for s in unit.statements if s.stance == "confirmed" for part in ((s.cue,) if s.cue else s.content)]
    found = []
    for sentence in unit.sentences:
        words = sentence.of(text)
        if not _SHORTEST <= len(sentence) <= _LONGEST or guide.pronouns.search(words) or asks(words, guide) or words[:1].islower():
            continue
        unknown = guide.unknown.search(words)
        pointing = unknown and set(tokens(words[unknown.end() : unknown.end() + 12])[:1]) & (guide.objects | guide.demonstratives)
        if unknown and not pointing and _whole(words) and not any(sentence.covers(part) for part in sure):
            found.append((sentence, ""))
    return found


def _said(unit: Unit, text: str) -> list[tuple[Span, str]]:
    """Quoted words of a named speaker, with the name before them, where their sentence cannot stand alone."""
    guide, whole = lineguide(unit.language), [span for span, _ in _open(unit, text)]
    found = []
    for said in unit.statements:
        spoken = said.stance == "unconfirmed" and said.style == "direct" and not said.inside and len(said.content) == 1
        if not spoken or said.speaker is None or said.speaker.kind == "unnamed":
            continue
        words, span = said.content[0].of(text), said.content[0]
        pointing = set(tokens(words)) & guide.objects
        fits = _SHORTEST <= len(span) <= _LONGEST and guide.unknown.search(words) and not pointing
        if fits and not any(each.overlaps(span) for each in whole):
            found.append((span, f"{said.speaker.name}: "))
    return found


def _whole(words: str) -> bool:
    """A quotation that opens in one sentence and closes in another would stand without its speaker."""
    opened, closed = words.count("“") + words.count("«"), words.count("”") + words.count("»")
    return opened == closed and words.count('"') % 2 == 0 and not words.startswith(("“", "«", '"', "„"))


def _settled(unit: Unit, settling: Sequence[Unit], texts: Mapping[str, str]) -> bool:
    """Whether a later report confirms something of the same subject, or the one who did not know confirms something."""
    mine = stems(unit.text)
    doubters = {s.speaker.name.casefold() for s in unit.statements if s.speaker and s.stance == "unconfirmed"}
    for other in settling:
        later = other.reported and unit.reported and other.reported.earliest > unit.reported.latest
        for said in other.statements if later else ():
            wanted = {stem for part in said.content for stem in stems(part.of(texts[other.document]))}
            if said.stance == "confirmed" and said.speaker and any(name in said.speaker.name.casefold() for name in doubters):
                return True
            if said.stance == "confirmed" and len(wanted & mine) >= max(_FEWEST, _SETTLED * len(wanted)):
                return True
    return False


def _newest(unit: Unit) -> tuple[bool, float, str]:
    undated, latest, _, identity = order_key(unit.reported, unit.id)
    return (undated, 0.0 if undated else -latest.timestamp(), identity)


def _alike(one: str, other: str) -> bool:
    a, b = stems(one), stems(other)
    return bool(a and b) and len(a & b) >= _ALIKE * min(len(a), len(b))
