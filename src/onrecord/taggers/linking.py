"""Join marked sources and contents to their cues.

In "Seoul, warning of a new attack, said it had asked for help" both "warning" and "said" get the source "Seoul".
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from onrecord.model.tagging import Attribution
from onrecord.model.text import Span
from onrecord.taggers.marks import CUE, SOURCE, Marked

ADJACENT = 1.0
FAR = 1.0
CROWDED = 2.0
_BREAK = re.compile(r"(?<!\b\w)(?<!\b\w\w)[.!?…][\"'”’»)\]]*\s+(?=[\"'“„«‘(\[]*[^\W\d_])|\n")

Floats = NDArray[np.float32]


@dataclass(slots=True)
class Bundle:
    """What one cue has drawn to itself."""

    cue: Marked
    sources: list[Marked] = field(default_factory=list)
    contents: list[Marked] = field(default_factory=list)


def linked(spans: Sequence[Marked], links: Floats, text: str) -> tuple[Attribution, ...]:
    """One attribution per cue, in the order of the cues. `links` (N, 5): log-probabilities that a piece's cue is the
    previous, next, previous but one, next but one, or none.
    """
    bundles = [Bundle(span) for span in spans if span.role == CUE]
    for span in spans:
        if span.role != CUE and bundles:
            _join(span, bundles, links)
    _inherit(bundles, text)
    return tuple(_attribution(bundle) for bundle in bundles if bundle.sources or bundle.contents)


def _join(span: Marked, bundles: list[Bundle], links: Floats) -> None:
    after = bisect_left([bundle.cue.start for bundle in bundles], span.start)
    weights = links[span.first : span.last].mean(axis=0)
    ranked: list[tuple[float, int]] = []
    for choice, index in enumerate((after - 1, after, after - 2, after + 1)):
        if 0 <= index < len(bundles):
            ranked.append((float(weights[choice]) + _nearness(span, bundles[index], choice), index))
    bundle = bundles[max(ranked)[1]]
    (bundle.sources if span.role == SOURCE else bundle.contents).append(span)


def _nearness(span: Marked, bundle: Bundle, choice: int) -> float:
    gap = max(bundle.cue.start - span.end, span.start - bundle.cue.end)
    score = ADJACENT if span.role == SOURCE and gap <= 2 else 0.0
    if span.role == SOURCE and bundle.sources:
        score -= CROWDED
    return score - (FAR if choice > 1 else 0.0)


def _inherit(bundles: list[Bundle], text: str) -> None:
    """A cue without a source takes that of the cue before it in its sentence, else of the cue after it."""
    for i, bundle in enumerate(bundles):
        if not bundle.sources:
            near = [*reversed(bundles[:i]), *bundles[i + 1 :]]
            bundle.sources = next((b.sources[-1:] for b in near if b.sources and _one_sentence(b.sources[-1], bundle.cue, text)), [])


def _one_sentence(one: Marked, other: Marked, text: str) -> bool:
    start, end = min(one.end, other.end), max(one.start, other.start)
    return end - start < 600 and not _BREAK.search(text, start, end + 2)


def _attribution(bundle: Bundle) -> Attribution:
    parts = [bundle.cue, *bundle.sources, *bundle.contents]
    contents = sorted(Span(part.start, part.end) for part in bundle.contents)
    sources = tuple(Span(part.start, part.end) for part in bundle.sources)
    confidence = float(np.prod([part.probability for part in parts]) ** (1 / len(parts)))
    return Attribution(sources, Span(bundle.cue.start, bundle.cue.end), tuple(contents), round(confidence, 4))
