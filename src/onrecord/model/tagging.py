"""What a learned model gives `read`: marked attributions, with its doubt.

"Seoul said ten men had left." -> Attribution(sources=(Span(0, 5),), cue=Span(6, 10), contents=(Span(11, 27),), confidence=0.93)
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from onrecord.model.text import Span


@dataclass(frozen=True, slots=True)
class Attribution:
    """One marked attribution: who (sources), by which word (cue), what (contents). `confidence` lies in 0..1."""

    sources: tuple[Span, ...]
    cue: Span | None
    contents: tuple[Span, ...]
    confidence: float


class Tagger(Protocol):
    """Marks attributions in running text."""

    @property
    def name(self) -> str:
        """`default`, `student` or `rules`, and a version: part of a reading's version."""

    @property
    def least(self) -> float:
        """The confidence below which `read` abstains: such an attribution is counted and left out."""

    def tag(self, text: str, passages: Sequence[Sequence[Span]], language: str | None) -> list[tuple[Attribution, ...]]:
        """Attributions of each passage; a passage is the paragraphs of one entry, read together and nothing beyond it.

        Spans of the result index `text`; each lies inside one passage.
        """
