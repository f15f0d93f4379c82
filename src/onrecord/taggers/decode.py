"""From scores per piece to marked spans: the best allowed sequence of labels, then clean edges.

Labels O B-source I-source B-cue I-cue B-content I-content; scores of "Seoul said ten left" -> source 0..5, cue 6..10, content 11..19.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from onrecord.model.tagging import Attribution
from onrecord.taggers.linking import linked
from onrecord.taggers.marks import CONTENT, CUE, Marked
from onrecord.taggers.pieces import Pieces

Floats = NDArray[np.float32]
LABELS = 7
NEVER = np.float32(-1e4)
PRIOR_WEIGHT = np.float32(0.2)
LABEL_BIAS = np.array([0, 0.5, 0.5, -0.3, -0.3, 0, 0], np.float32)


def attributions(
    text: str, given: Pieces, joined: NDArray[np.bool_], tags: Floats, links: Floats, transitions: Floats
) -> tuple[Attribution, ...]:
    """Attributions of one passage from label and direction log-probabilities (N, 7) and (N, 5)."""
    labels = best_labels(tags + LABEL_BIAS, joined, PRIOR_WEIGHT * transitions)
    spans = [cleaned(span, text) for span in spans_of(labels, given, tags)]
    return linked([span for span in spans if span.start < span.end], links, text)


def log_softmax(scores: Floats) -> Floats:
    shifted = scores - scores.max(axis=-1, keepdims=True)
    out: Floats = shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))
    return out


def best_labels(scores: Floats, joined: NDArray[np.bool_], transitions: Floats) -> list[int]:
    """The best sequence in which an I follows its own role and no label changes inside a word (Viterbi)."""
    free, inside = _allowed() + transitions, _inside_word()
    back = np.zeros(scores.shape, np.int8)
    best = scores[0] + _opening()
    for i in range(1, len(scores)):
        reached = best[:, None] + (inside if joined[i] else free)
        back[i] = reached.argmax(axis=0)
        best = reached.max(axis=0) + scores[i]
    return _walk(back, int(best.argmax()))


def _walk(back: NDArray[np.int8], last: int) -> list[int]:
    out = [last]
    for i in range(len(back) - 1, 0, -1):
        out.append(int(back[i, out[-1]]))
    return out[::-1]


def _allowed() -> Floats:
    out = np.zeros((LABELS, LABELS), np.float32)
    for before in range(LABELS):
        for inside in (2, 4, 6):
            if before not in (inside, inside - 1):
                out[before, inside] = NEVER
    return out


def _inside_word() -> Floats:
    out = np.full((LABELS, LABELS), NEVER, np.float32)
    out[0, 0] = 0
    for inside in (2, 4, 6):
        out[inside, inside] = out[inside - 1, inside] = 0
    return out


def _opening() -> Floats:
    return np.array([0, 0, NEVER, 0, NEVER, 0, NEVER], np.float32)


def spans_of(labels: list[int], given: Pieces, tags: Floats) -> list[Marked]:
    """The labelled stretches, in order; separators at an end are left out."""
    out: list[Marked] = []
    first = 0
    for i in range(1, len(labels) + 1):
        goes_on = i < len(labels) and labels[i] and labels[i] % 2 == 0
        if goes_on:
            continue
        if labels[first]:
            out.extend(_marked(labels, first, i, given, tags))
        first = i
    return out


def _marked(labels: list[int], first: int, end: int, given: Pieces, tags: Floats) -> list[Marked]:
    role = (labels[first] - 1) // 2
    solid = [i for i in range(first, end) if given.ends[i] > given.starts[i]]
    if not solid:
        return []
    a, b = solid[0], solid[-1]
    both = np.logaddexp(tags[a : b + 1, 2 * role + 1], tags[a : b + 1, 2 * role + 2])
    return [Marked(role, int(given.starts[a]), int(given.ends[b]), a, b + 1, float(np.exp(both).mean()))]


def cleaned(span: Marked, text: str) -> Marked:
    """Without commas, dashes and brackets at the ends of a content, without a comma behind a cue."""
    if span.role == CUE and text[span.end - 1] == "," and span.end - span.start > 1:
        return Marked(span.role, span.start, span.end - 1, span.first, span.last, span.probability)
    if span.role != CONTENT:
        return span
    start, end = span.start, span.end
    while start < end and (text[start].isspace() or text[start] in ",;:—–-.)"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;—–-(["):
        end -= 1
    return Marked(span.role, start, end, span.first, span.last, span.probability)
