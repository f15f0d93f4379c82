"""Whether a machine's translation of a line may be shown beside it: same numbers, same names, same negation; it is never a source.

`faithful("Keine Toten, 12 Verletzte", "de", "No dead, 12 injured", "en")` is None; with "Dead, 12 injured" it says what differs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Literal

from onrecord.model.text import Span
from onrecord.read.figures.find import find_figures
from onrecord.read.names.alike import alike
from onrecord.story.lines.words import lineguide
from onrecord.story.subject import subject

Differs = Literal["empty", "number", "name", "negation"]
LONGEST = 4_000
_WORD = re.compile(r"[^\W\d_][\w’'\-]*")
_FEWEST = 3
_ONE = Decimal(1)


def faithful(original: str, language: str | None, gloss: str, target: str | None, names: Iterable[str] = ()) -> Differs | None:
    """What `gloss` changed, None if nothing of these. `names` are persons, bodies and places that the original names, as it writes them."""
    if not gloss.strip() or len(gloss) > LONGEST:
        return "empty"
    if _numbers(original, language) != _numbers(gloss, target):
        return "number"
    if _states(original, language) != _states(gloss, target) or not all(_named(name, gloss, target) for name in names if name in original):
        return "name"
    return "negation" if _negated(original, language) != _negated(gloss, target) else None


def _numbers(text: str, language: str | None) -> set[Decimal]:
    """Every value; one is left out, for "a" and "one" part differently in every language."""
    found = find_figures(text, [Span(0, len(text))], language)
    return {value for figure in found for value in (figure.low, figure.high) if value is not None and value != _ONE}


def _states(text: str, language: str | None) -> set[str]:
    return {key for key in subject(text, language) if key.startswith("§")}


def _named(name: str, gloss: str, target: str | None) -> bool:
    """Whether each long word of the name, or the state it stands for, is met again in some spelling."""
    if _states(name, target) & _states(gloss, target):
        return True
    words = _WORD.findall(gloss)
    return all(any(alike(part, word) for word in words) for part in _WORD.findall(name) if len(part) >= _FEWEST and part[0].isupper())


def _negated(text: str, language: str | None) -> bool:
    guide = lineguide(language)
    return guide.negations.search(text) is not None or guide.denials.search(text) is not None
