"""The ticker line: a headline, one to three sentences, who says it; every word from a cited span.

A strike told by a governor becomes headline "Two dead and 15 injured in Lerna", text his sentence, attribution "Ada Voss".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from onrecord.lang import words
from onrecord.lang.shapes.lines import LineWords
from onrecord.model.claims import Statement
from onrecord.model.story import Citation, Development, Line
from onrecord.model.text import Outlet, Span, order_key
from onrecord.story.compress import opens_with_pronoun, printed, shorten
from onrecord.story.units import Unit

LONGEST = 100
_LONGEST_OWN = 110
_LONGEST_TEXT = 420
_MOST_CITATIONS = 3


@dataclass(frozen=True, slots=True)
class _Head:
    """A headline with the span that bears it and the rank of how it was made (0 is best)."""

    text: str
    cited: Span
    rank: int


def write_line(
    development: Development, units: Sequence[Unit], texts: Mapping[str, str], outlets: Mapping[str, Outlet], language: str | None
) -> Line | None:
    """The line of one development, from its best telling; None where no telling yields a headline that stands by itself."""
    for unit in sorted(units, key=lambda u: _preference(u, language)):
        head = headline(unit, texts[unit.document])
        if head is not None:
            return _line(development, unit, head, units, texts[unit.document], outlets)
    return None


def headline(unit: Unit, text: str) -> _Head | None:
    """The unit's own headline where its sentences bear it out, else its first sentence that can be shortened to one."""
    lexicon = words("lines", unit.language, LineWords)
    if unit.headline is not None and _usable(text, unit, lexicon):
        return _Head(printed(text, [unit.headline]), unit.headline, 0)
    for sentence in unit.sentences:
        if opens_with_pronoun(text, sentence, lexicon):
            continue
        kept = shorten(text, sentence, lexicon, _governing(unit, sentence), LONGEST)
        if kept:
            return _Head(printed(text, kept), sentence, 1)
    return _spoken(unit, text, lexicon)


def _usable(text: str, unit: Unit, lexicon: LineWords) -> bool:
    """Short enough, and not surer than the text below it."""
    if unit.headline is None or len(unit.headline) > _LONGEST_OWN or opens_with_pronoun(text, unit.headline, lexicon):
        return False
    return len(unit.headline.of(text).split()) >= 3


def _spoken(unit: Unit, text: str, lexicon: LineWords) -> _Head | None:
    """ "Speaker: content" where the sentence as a whole does not shorten."""
    for statement in unit.statements:
        speaker = statement.speaker
        if speaker is None or speaker.kind == "unnamed" or statement.inside or statement.cue_kind not in ("speech", "document"):
            continue
        for content in statement.content:
            room = LONGEST - len(speaker.name) - 2
            kept = (content,) if len(content) <= room else shorten(text, content, lexicon, (), room)
            whole = kept is not None and all(len(span.of(text).split()) >= 2 for span in kept)
            if kept and whole and not opens_with_pronoun(text, kept[0], lexicon):
                return _Head(f"{speaker.name}: {printed(text, kept).rstrip('.,')}", content, 2)
    return None


def _governing(unit: Unit, sentence: Span) -> tuple[Span, ...]:
    """Cues and speakers of the sentence's statements: they govern what remains and must stay."""
    here = [s for s in unit.statements if any(sentence.covers(c) for c in s.content)]
    spans = [s.cue for s in here if s.cue] + [s.speaker.span for s in here if s.speaker and s.speaker.span]
    return tuple(span for span in spans if sentence.covers(span))


def _preference(unit: Unit, language: str | None) -> tuple[object, ...]:
    """The reader's language, a telling that is news, one with a named speaker, its own headline, the eldest."""
    foreign = bool(language and unit.language and unit.language[:2] != language[:2])
    return (foreign, unit.kind != "entry", unit.headline is None, unit.speaker is None, order_key(unit.reported, unit.id))


def _line(development: Development, unit: Unit, head: _Head, units: Sequence[Unit], text: str, outlets: Mapping[str, Outlet]) -> Line:
    sentences = _sentences(unit, head, text)
    cited = _cited(head, sentences)
    first = min(units, key=lambda u: order_key(u.reported, u.id))
    standing = development.standing
    return Line(
        id=development.id,
        revision=1,
        development=development.id,
        language=unit.language,
        at=unit.at,
        reported_at=first.reported,
        headline=head.text,
        text=" ".join(" ".join(span.of(text).split()) for span in sentences),
        attribution=attribution(unit, outlets),
        status=standing.status,
        outlets=standing.outlets,
        origins=standing.origins,
        sides=standing.sides,
        citations=tuple(Citation(unit.document, span) for span in cited),
        members=tuple(sorted(u.id for u in units)),
    )


def _cited(head: _Head, sentences: Sequence[Span]) -> list[Span]:
    covered = any(span.covers(head.cited) for span in sentences)
    return ([] if covered else [head.cited]) + list(sentences)


def _sentences(unit: Unit, head: _Head, text: str) -> list[Span]:
    """One to three whole sentences: the one that bears the headline or the first, and what follows while it fits."""
    if not unit.sentences:
        return [head.cited]
    start = next((i for i, s in enumerate(unit.sentences) if s.covers(head.cited)), 0)
    chosen = [unit.sentences[start]]
    size = len(chosen[0])
    limit = _MOST_CITATIONS - (0 if chosen[0].covers(head.cited) else 1)
    for sentence in unit.sentences[start + 1 :]:
        if len(chosen) >= limit or size + len(sentence) > _LONGEST_TEXT:
            break
        chosen.append(sentence)
        size += len(sentence)
    return chosen


def attribution(unit: Unit, outlets: Mapping[str, Outlet]) -> str:
    """Who says it, through whom, and where it stood: "Ada Voss, via North Wire; The Lerna Post"."""
    speakers = _speakers(unit.statements)
    via = next((s.via for s in unit.statements if s.via), ())
    known = outlets.get(unit.outlet) if unit.outlet else None
    where = known.name if known else unit.outlet
    said = ", ".join(speakers[:3]) + (" and others" if len(speakers) > 3 else "")
    chain = f"via {', '.join(via)}" if via else ""
    parts = [", ".join(part for part in (said, chain) if part), where or ""]
    return "; ".join(part for part in parts if part) or "the text's own words, outlet not given"


def _speakers(statements: Sequence[Statement]) -> list[str]:
    spoken = (s for s in statements if not s.inside and s.cue_kind in ("speech", "document"))
    return list(dict.fromkeys(s.speaker.name for s in spoken if s.speaker))
