"""Units from a sentence or two, read with the real figures and sentences, for the tests of quantities and tracks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from onrecord.model.claims import Figure, Mention, Speaker, Stance, Statement
from onrecord.model.text import EntryKind, Span, When
from onrecord.read.figures.find import find_figures
from onrecord.read.sentences import split
from onrecord.story.units import Unit


def unit(
    text: str,
    *,
    document: str = "a",
    language: str = "en",
    speaker: str | None = None,
    stance: Stance = "asserted",
    day: str | None = None,
    outlet: str | None = None,
    kind: EntryKind = "entry",
    places: Sequence[str] = (),
    headline: str | None = None,
) -> Unit:
    """A unit whose text starts with `headline`, if one is given; `speaker` said all of it."""
    whole = f"{headline}\n{text}" if headline else text
    head = Span(0, len(headline)) if headline else None
    body = Span(len(headline) + 1 if headline else 0, len(whole))
    figures = find_figures(whole, [*([head] if head else []), body], language)
    when = When(day, day, "day", "stated") if day else None
    said = _statement(whole, body, speaker, stance, figures) if speaker else None
    return Unit(
        id=f"{document}#e/0",
        document=document,
        entry="e",
        kind=kind,
        headline=head,
        sentences=tuple(split(whole, body, language)),
        statements=(said,) if said else (),
        figures=tuple(_linked(f, said, when, body) for f in figures),
        mentions=_mentions(whole, places),
        at=None,
        reported=when,
        outlet=outlet or document,
        language=language,
        order=0,
        text=whole,
    )


def _statement(text: str, body: Span, name: str, stance: Stance, figures: Sequence[Figure]) -> Statement:
    speaker = Speaker(name.casefold().replace(" ", "-"), name, "person", None)
    ids = tuple(f.id for f in figures if f.span.start >= body.start)
    return Statement(
        "s1", "e", speaker, (), None, "speech", (body,), "indirect", stance, False, (), None, None, None, ids, "made for a test"
    )


def _linked(figure: Figure, said: Statement | None, when: When | None, body: Span) -> Figure:
    return replace(figure, as_of=when, statement=said.id if said and figure.span.start >= body.start else None)


def _mentions(text: str, places: Sequence[str]) -> tuple[Mention, ...]:
    spots = ((m.start(), m.end(), place) for place in places for m in re.finditer(re.escape(place), text))
    return tuple(Mention(Span(start, end), f"place:{place.casefold()}", place, "place") for start, end, place in sorted(spots))
