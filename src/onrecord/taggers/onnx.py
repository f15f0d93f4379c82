"""The learned tagger: a small multilingual encoder on the CPU that marks source, cue and content per word piece.

`load("default").tag(text, [[Span(0, 26)]], "en")` on "Seoul said ten men had left" marks "Seoul", "said", "ten men had left".
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from onrecord.model.tagging import Attribution
from onrecord.model.text import Span
from onrecord.taggers.decode import Floats, attributions, log_softmax
from onrecord.taggers.pieces import SEPARATOR, START, Ints, Pieces, glued, pieces
from onrecord.taggers.weights import checked, package, required
from onrecord.taggers.windows import CONTEXT, WIDTH, shares, windows

if TYPE_CHECKING:
    from tokenizers import Tokenizer

HIDDEN = 384
ROW_BYTES = HIDDEN // 32 * 18
LEAST = 0.4
SLOW_FUSIONS = ("SkipLayerNormFusion",)
REACH = 64
"""Pieces of context on either side of a core: more made nothing better on PolNeAR dev and costs time."""


class OnnxTagger:
    """Reads each window by itself: what it marks depends on the passage alone, not on what else is read or in which order."""

    def __init__(
        self, name: str, session: Any, tokenizer: Tokenizer, embeddings: NDArray[np.uint8], transitions: Floats, reach: int = WIDTH
    ) -> None:
        self._name = name
        self._reach = reach
        self._session = session
        self._tokenizer = tokenizer
        self._embeddings = embeddings
        self._transitions = transitions

    @property
    def name(self) -> str:
        return self._name

    @property
    def least(self) -> float:
        """Chosen on PolNeAR dev: what is less sure than this is wrong more often than right."""
        return LEAST

    def tag(self, text: str, passages: Sequence[Sequence[Span]], language: str | None) -> list[tuple[Attribution, ...]]:
        """Attributions of each passage, in the order of the text. The language is not needed: one model reads all."""
        return [self._passage(text, passage) for passage in passages]

    def _passage(self, text: str, passage: Sequence[Span]) -> tuple[Attribution, ...]:
        given = pieces(text, passage, self._tokenizer)
        if not len(given):
            return ()
        tags, links = self.scores(given)
        return attributions(text, given, glued(text, given), tags, links, self._transitions)

    def scores(self, given: Pieces) -> tuple[Floats, Floats]:
        """Log-probabilities of the 7 labels and of the 5 directions to the cue, one row a piece."""
        count = len(given)
        tags, links, total = np.zeros((count, 7), np.float32), np.zeros((count, 5), np.float32), np.zeros((count, 1), np.float32)
        seams = np.flatnonzero(given.ids == SEPARATOR).tolist()
        for window in windows(count, seams, reach=self._reach):
            place = slice(window.start, window.end)
            tag, link = self._run(given.ids[place])
            share = shares(window, count)[:, None]
            tags[place] += share * tag[1:-1]
            links[place] += share * link[1:-1]
            total[place] += share
        return tags / total, links / total

    def _run(self, ids: Ints) -> tuple[Floats, Floats]:
        framed = np.concatenate(([START], ids, [SEPARATOR]))
        rows = unpacked(self._embeddings[framed])[None]
        bias = np.zeros((1, 1, 1, len(framed)), np.float32)
        tag, link = self._session.run(None, {"x": rows, "bias": bias})
        return log_softmax(tag[0]), log_softmax(link[0])


def unpacked(rows: NDArray[np.uint8]) -> Floats:
    """Rows of 12 blocks (float16 scale, 16 bytes of two 4-bit weights, low nibbles first) as (N, 384) float32."""
    blocks = rows.reshape(len(rows), -1, 18)
    scale = blocks[:, :, :2].copy().view(np.float16).astype(np.float32)
    nibbles = np.concatenate([blocks[:, :, 2:] & 15, blocks[:, :, 2:] >> 4], axis=2)
    return ((nibbles.astype(np.float32) - 8) * scale).reshape(len(rows), HIDDEN)


def load(name: str, *, threads: int = 1) -> OnnxTagger:
    """The `default` or `student` tagger. Raises WeightsError if the extra is missing or a file is missing or altered.

    The student is for speed: it reads no more context than it must.
    """
    weights, tokenizers = package(), required("tokenizers")
    model = weights.DEFAULT if name == "default" else weights.STUDENT
    embeddings = np.memmap(checked(weights.EMBEDDINGS), np.uint8, "r").reshape(-1, ROW_BYTES)
    tokenizer = tokenizers.Tokenizer.from_file(str(checked(weights.TOKENIZER)))
    session = session_of(checked(model), threads)
    transitions = np.load(checked(weights.TRANSITIONS))
    return OnnxTagger(f"{name} {weights.VERSION}", session, tokenizer, embeddings, transitions, CONTEXT if name == "student" else REACH)


def session_of(path: Path, threads: int) -> Any:
    """A model ready to run, without a fusion that the CPU runs slowly."""
    runtime = required("onnxruntime")
    options = runtime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    return runtime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"], disabled_optimizers=list(SLOW_FUSIONS))
