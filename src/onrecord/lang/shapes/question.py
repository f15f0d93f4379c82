"""Words of a plain question that say nothing of its subject, and endings by which one word takes several forms."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class QuestionWords:
    """`empty`: question words, auxiliaries and pronouns of four letters or more; shorter words are left out anyway.

    `endings` are what words of no list may lose, longest first.
    """

    empty: frozenset[str]
    endings: tuple[str, ...] = ()
