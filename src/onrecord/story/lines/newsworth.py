"""Whether a stretch of text is news that deserves a line of its own: somebody speaks, something happens, something is counted.

"The mine employs 900 people" is background; "Two miners died" and "The pumps failed, the union said" are news.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.model.text import Span
from onrecord.story.lines.attribution import shown_name, told
from onrecord.story.lines.words import lineguide
from onrecord.story.units import Unit


def is_news(unit: Unit, cited: Sequence[Span], headline: str, text: str) -> bool:
    """True for an entry that an outlet set apart, for a statement, for an event.

    Away from the head of an article an event needs people or money counted, or a name and a day; the rest there is comment and background.
    """
    if unit.kind == "entry" and unit.whole_entry:
        return True
    guide = lineguide(unit.language)
    if _spoken(unit, cited):
        return True
    if guide.static.search(" ".join(span.of(text) for span in cited)):
        return False
    if guide.events.search(headline) is None:
        return unit.id.endswith("/0") and _counted(unit, cited)
    return unit.id.endswith("/0") or _counted(unit, cited) or (_named(unit, cited) and unit.at is not None)


def _named(unit: Unit, cited: Sequence[Span]) -> bool:
    return any(span.covers(mention.span) for mention in unit.mentions if mention.kind != "unnamed" for span in cited)


def _spoken(unit: Unit, cited: Sequence[Span]) -> bool:
    return any(
        shown_name(s.speaker, unit.language) is not None and any(span.covers(c) or span.overlaps(c) for span in cited for c in s.content)
        for s in told(unit.statements)
    )


def _counted(unit: Unit, cited: Sequence[Span]) -> bool:
    counted = (f for f in unit.figures if f.role == "quantity" and f.unit_class in ("person", "money"))
    return any(span.covers(f.span) for f in counted for span in cited)
