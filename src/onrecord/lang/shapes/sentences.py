"""The words that end with a full stop without ending a sentence, in one language: `SentenceWords(abbreviations=frozenset({"gen"}))`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SentenceWords:
    """Lower case, without the final stop."""

    abbreviations: frozenset[str]
    before_number: frozenset[str] = frozenset()
    """Abbreviations only before a digit ("No. 5", "Art. 2")."""
    ordinals: bool = False
    """Whether a number with a full stop is an ordinal ("am 5. Mai")."""
