"""By what words an outlet takes back its own, and which numbers it gives in their place.

"We earlier reported 54 missing; the number is 45" corrects and names {"#54", "#45"}; "the number has since risen to 60" is an update.
"""

from __future__ import annotations

import re
from functools import cache

from onrecord.lang import words
from onrecord.lang.shapes.cues import CueWords
from onrecord.lang.shapes.standing import StandingWords
from onrecord.model.claims import Figure
from onrecord.story.phrases import phrases
from onrecord.story.units import Unit, words_of

_OPENING, _READ_AT_MOST, _TWO = 260, 600, 2
_DIGITS = re.compile(r"(?<![\w.,:/\-])\d{1,9}(?![\w:/\-]|[.,]\d)")

_GAP, _BETWEEN = re.escape("..."), "[^.;:!?]{0,60}?"


def corrects(unit: Unit) -> bool:
    """Whether the unit opens as an outlet's correction of its own words."""
    opening = unit.text[:_OPENING].casefold()
    if any(cue in opening for cue in words("standing", unit.language, StandingWords).corrections):
        return True
    return bool(_reported_before(unit.language).search(opening)) and _replaces(unit)


def takes_back(unit: Unit) -> tuple[str, ...]:
    """What a correction says that the outlet told and that is not so, as sentences or what is said to have been told; empty if nothing."""
    if not _untrue(unit.language).search(unit.text[:_READ_AT_MOST]):
        return ()
    told = [" ".join(words_of(unit, span) for span in s.content) for s in unit.statements if not s.inside]
    return tuple(told[:_TWO] + [words_of(unit, span)[:_READ_AT_MOST] for span in unit.sentences[:_TWO]])


def _replaces(unit: Unit) -> bool:
    """Two numbers of one thing, and no word by which the first became the second: "54 missing" and "the number is 45"."""
    text = unit.text[:_READ_AT_MOST]
    if len(numbers(unit)) != _TWO or _moved(unit.language).search(text):
        return False
    counted = [figure for figure in unit.figures if figure.role == "quantity" and number_of(figure)]
    same = len(counted) > len({figure.unit for figure in counted})
    of_nothing = bool(_bare(unit)) or any(figure.counts is None for figure in counted)
    return of_nothing or (same and _rather(unit.language).search(text) is not None)


def numbers(unit: Unit) -> frozenset[str]:
    """Every number of the unit that is no date, also one that counts nothing: "the number is 45"."""
    counted = {key for figure in unit.figures if figure.role != "ordinal" and (key := number_of(figure))}
    return frozenset(counted | _bare(unit))


def number_of(figure: Figure) -> str | None:
    """The value as a key, the lower of two; None for one and two, which any text has, and for no value."""
    value = figure.low if figure.low is not None else figure.high
    return f"#{value.normalize():f}" if value is not None and value > 2 else None


def _bare(unit: Unit) -> set[str]:
    taken = [*(time.span for time in unit.times), *(figure.span for figure in unit.figures)]
    found = set()
    for span in unit.sentences:
        for digits in _DIGITS.finditer(words_of(unit, span)[:_READ_AT_MOST]):
            start = span.start + digits.start()
            if int(digits.group()) > 2 and not any(other.start <= start < other.end for other in taken):
                found.add(f"#{int(digits.group())}")
    return found


@cache
def _reported_before(language: str | None) -> re.Pattern[str]:
    listed = "|".join(re.escape(cue).replace(_GAP, _BETWEEN) for cue in words("standing", language, StandingWords).reported_before)
    return re.compile(rf"(?<!\w)(?:{listed})(?!\w)" if listed else r"(?!)")


@cache
def _untrue(language: str | None) -> re.Pattern[str]:
    return phrases(" ".join(word.replace(" ", "_") for word in words("standing", language, StandingWords).untrue))


@cache
def _moved(language: str | None) -> re.Pattern[str]:
    return phrases(" ".join(words("standing", language, StandingWords).moved))


@cache
def _rather(language: str | None) -> re.Pattern[str]:
    return phrases(f"{' '.join(words('standing', language, StandingWords).rather)} {words('cues', language, CueWords).negation}")
