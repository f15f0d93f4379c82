"""The translator socket's other half: a browser's translation of a line is checked against the line, and never kept.

`check(line, "No dead, 12 injured", "", "en", desk.reading)` is None where it may be shown, else what it changed.
"""

from __future__ import annotations

from collections.abc import Callable

from onrecord.model.claims import Reading
from onrecord.model.story import Line
from onrecord.story.gloss import Differs, faithful

_NAMED = ("person", "organisation", "place", "state")


def check(line: Line, headline: str, text: str, target: str, reading: Callable[[str], Reading | None]) -> Differs | None:
    """What the translation of headline or text changed; the text may be left out, as on a page that shows the headline alone."""
    names = _names(line, reading)
    wrong = faithful(line.headline, line.language, headline, target, names)
    return wrong or (faithful(line.text, line.language, text, target, names) if text else None)


def _names(line: Line, reading: Callable[[str], Reading | None]) -> tuple[str, ...]:
    """Who and what the cited words name, as they write it."""
    found: dict[str, None] = {}
    for citation in line.citations:
        home = reading(citation.document)
        for mention in home.mentions if home else ():
            if mention.kind in _NAMED and citation.span.covers(mention.span) and home:
                found[mention.span.of(home.document.text)] = None
    return tuple(found)
