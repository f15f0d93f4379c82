"""What a revised line counts anew: the leading figure of people or money before and after, and who says so.

A line of 29 dead revised to 31 dead, told by a ministry, gives "updated: dead 31 (was 29), says Mining Ministry".
"""

from __future__ import annotations

import re

from onrecord.model.claims import Figure
from onrecord.model.story import Line
from onrecord.model.text import Span
from onrecord.read.figures.find import find_figures
from onrecord.story.lines.attribution import NOBODY
from onrecord.story.lines.words import WORD, lineguide
from onrecord.story.tracks.amounts import said

_LONGEST = 600
_REACH = 4
_SPEAKER = re.compile(r"[;,]")


def new_figure(before: Line, after: Line) -> str:
    """The note of a changed leading figure; empty where either line counts nothing, both the same, or different things."""
    if before.language != after.language or (before.headline == after.headline and before.text == after.text):
        return ""
    for label, figure in _figures(after):
        same = [old for name, old in _figures(before) if name == label]
        if not same:
            continue
        if any(said(old) == said(figure) for old in same):
            return ""
        return f"updated: {label} {said(figure)} (was {said(same[0])}){_by(after)}"
    return ""


def _figures(line: Line) -> list[tuple[str, Figure]]:
    """People and money of the headline, else of the text, each with the word that names what is counted."""
    for words in (line.headline, line.text[:_LONGEST]):
        found = find_figures(words, [Span(0, len(words))], line.language)
        named = [(_label(words, f, line.language), f) for f in found if f.role == "quantity" and f.unit_class in ("person", "money")]
        listed = [(label, f) for label, f in named if label and (f.low is not None or f.high is not None)]
        if listed:
            return listed
    return []


def _label(words: str, figure: Figure, language: str | None) -> str:
    """The word of harm next to the number ("dead", "missing"), else its unit."""
    guide = lineguide(language)
    behind = [m.group().casefold() for m in WORD.finditer(words, figure.span.end)][:_REACH]
    ahead = [m.group().casefold() for m in WORD.finditer(words, 0, figure.span.start)][-_REACH:]
    harmed = [word for word in (*behind, *reversed(ahead)) if word.startswith(guide.tolls)]
    return harmed[0] if harmed else (figure.unit or "")


def _by(line: Line) -> str:
    """Who says the new figure: the first speaker of the attribution."""
    first = _SPEAKER.split(line.attribution)[0].strip()
    return f", says {first}" if first and line.attribution != NOBODY and not first.startswith("via ") else ""
