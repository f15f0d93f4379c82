"""Words of a plain question that say nothing of its subject."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class QuestionWords:
    """`empty`: question words, auxiliaries and pronouns of four letters or more; shorter words are left out anyway."""

    empty: frozenset[str]
