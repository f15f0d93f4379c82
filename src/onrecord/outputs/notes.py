"""The fixed notes on a line in the reader's language; a note that is none of them stays as it is.

`in_language("The Herald corrected itself: 45 instead of 54", "de")` is "The Herald hat sich berichtigt: 45 statt 54".
"""

from __future__ import annotations

import re
from dataclasses import fields
from functools import cache

from onrecord.lang import words
from onrecord.lang.shapes.notes import NoteWords

_HOLE = re.compile(r"\\\{(\w+)\\\}")
_WORD = re.compile(r"[a-z]")
_COUNTED = frozenset({"parts", "made", "whole"})
"""Sums that hold a word ("at least 40") are left in English."""
_LONGEST = 600
_SHORT = frozenset({"to"})


def in_language(note: str, language: str) -> str | None:
    """The note in `language`, or None where it is no fixed note of `assemble` or the language is English."""
    target = words("notes", language, NoteWords)
    if target == words("notes", "en", NoteWords) or len(note) > _LONGEST:
        return None
    for name, pattern in _patterns():
        found = pattern.fullmatch(note)
        if found is not None and not any(_WORD.search(found[part]) for part in _COUNTED & found.groupdict().keys()):
            return str(getattr(target, name)).format(**_parts(found.groupdict(), target))
    return None


def _parts(found: dict[str, str], target: NoteWords) -> dict[str, str]:
    """What is put in; two days are joined by the language's own word."""
    return {**found, "day": found["day"].replace(" to ", f" {target.to} ")} if "day" in found else found


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The English notes, longest first, each as a pattern that reads back what was put in."""
    english = words("notes", "en", NoteWords)
    listed = [(field.name, str(getattr(english, field.name))) for field in fields(NoteWords) if field.name not in _SHORT]
    ordered = sorted(listed, key=lambda row: (-len(row[1]), row[0]))
    return tuple((name, re.compile(_HOLE.sub(r"(?P<\1>.+?)", re.escape(text)), re.DOTALL)) for name, text in ordered)
