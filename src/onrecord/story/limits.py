"""Whether the words in front of a date make it a limit or a plan, and no day on which the thing happened.

`limit_or_plan("The ferry must sail by ", "en")` is true, of "The ferry sank on " it is false.
"""

from __future__ import annotations

import re
from functools import cache

from onrecord.lang import words
from onrecord.lang.shapes.cues import CueWords
from onrecord.lang.shapes.lines import LineWords
from onrecord.story.phrases import phrases

_WORD = re.compile(r"\w(?:[\w’'\-]*\w)?")
_CLAUSE = re.compile(r"[,;:–—]\s")
_NEAR = 3


def limit_or_plan(before: str, language: str | None) -> bool:
    """True behind "by", "since", "until" with nothing but small words between, and behind a plan or a future in the same clause."""
    till, between, meant = _guide(language)
    near = [word.casefold() for word in _WORD.findall(before)[-_NEAR:]]
    limited = any(word in till and set(near[i + 1 :]) <= between for i, word in enumerate(near))
    return limited or meant.search(_CLAUSE.split(before)[-1]) is not None


@cache
def _guide(language: str | None) -> tuple[frozenset[str], frozenset[str], re.Pattern[str]]:
    own, cues = words("lines", language, LineWords), words("cues", language, CueWords)
    between = frozenset(f"{own.hours} {own.open_ends} {own.leading}".split())
    return frozenset(own.till.split()), between, phrases(f"{own.intents} {cues.future}")
