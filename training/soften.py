"""What teachers think of every piece of some articles: `python soften.py --teachers A B --texts T.jsonl.gz --out T.npz`.

For each article the weighted mean of the teachers' log-probabilities, 7 labels and 5 directions a piece of the product's tokenizer,
read with context on both sides. A larger teacher reads pieces of its own; its word goes to the pieces that stand where its own stand.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer

import onrecord_weights
from corpus import articles
from encoder import TorchTagger, depth, loaded
from mpnet import MpnetTagger, capital_pieces, reloaded, tokenizer
from onrecord.model.text import Span
from onrecord.taggers.decode import log_softmax
from onrecord.taggers.onnx import ROW_BYTES, OnnxTagger, session_of
from onrecord.taggers.pieces import SEPARATOR, START, Pieces, pieces
from onrecord.taggers.weights import checked
from onrecord.taggers.windows import shares, windows

Scores = NDArray[np.float32]
Teacher = Callable[[str], Scores]
BEGINNINGS = (1, 3, 5)
LEAST = 1e-6


class TorchSession:
    """A torch tagger behind the one call that the product's own tagger makes: so windows and averages are the product's."""

    def __init__(self, tagger: TorchTagger) -> None:
        self._tagger = tagger.eval()

    def run(self, names: None, given: dict[str, Scores]) -> list[Scores]:
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
            tags, links = self._tagger(torch.from_numpy(given["x"]), None)
        return [tags.float().numpy(), links.float().numpy()]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--teachers", nargs="+", required=True, help="state dicts, exported models, or LARGER.safetensors=FOLDER")
    parser.add_argument("--shares", type=float, nargs="*", help="one number each; equal if not given")
    parser.add_argument("--texts", type=Path, required=True, help='JSON Lines {"text"}; attributions are not needed')
    parser.add_argument("--out", type=Path, required=True)
    asked = parser.parse_args()
    teachers = [taught(given) for given in asked.teachers]
    weights = asked.shares or [1.0] * len(teachers)
    np.savez(asked.out, **{str(n): softened(article.text, teachers, weights) for n, article in enumerate(articles(asked.texts))})
    print(f"wrote {asked.out}")


def softened(text: str, teachers: Sequence[Teacher], weights: Sequence[float]) -> NDArray[np.float16]:
    """(pieces, 12): log-probabilities of 7 labels, then of 5 directions."""
    mean: NDArray[np.float16] = np.average([teacher(text) for teacher in teachers], axis=0, weights=weights).astype(np.float16)
    return mean


def taught(given: str) -> Teacher:
    """The teacher of a state dict, of an exported model (.onnx), or the larger one with the folder of its tokenizer."""
    path, _, folder = given.partition("=")
    return _larger(reloaded(Path(path)), Path(folder)) if folder else _small(Path(path))


def _product() -> Tokenizer:
    return Tokenizer.from_file(str(checked(onrecord_weights.TOKENIZER)))


def _small(path: Path) -> Teacher:
    table: Any = np.memmap(checked(onrecord_weights.EMBEDDINGS), np.uint8, "r").reshape(-1, ROW_BYTES)
    transitions, tokens = np.load(checked(onrecord_weights.TRANSITIONS)), _product()
    session: Any = session_of(path, 1) if path.suffix == ".onnx" else TorchSession(loaded(path, tuple(range(depth(path)))))
    tagger = OnnxTagger(path.stem, session, tokens, table, transitions)
    return lambda text: np.concatenate(tagger.scores(pieces(text, [Span(0, len(text))], tokens)), axis=1)


def _larger(tagger: MpnetTagger, folder: Path) -> Teacher:
    tagger.eval()
    own, products = tokenizer(folder), _product()

    def scores(text: str) -> Scores:
        read = capital_pieces(text, own)
        return moved(_read(tagger, read), read, pieces(text, [Span(0, len(text))], products))

    return scores


def _read(tagger: MpnetTagger, given: Pieces) -> Scores:
    """(N, 12) over the larger teacher's own pieces, windows and shares as the product has them."""
    found, total = np.zeros((len(given), 12), np.float32), np.zeros((len(given), 1), np.float32)
    for window in windows(len(given), np.flatnonzero(given.ids == SEPARATOR).tolist()):
        place = slice(window.start, window.end)
        ids = np.concatenate(([START], given.ids[place], [SEPARATOR])).astype(np.int64)
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
            tags, links = (log_softmax(out[0, 1:-1].float().numpy()) for out in tagger(torch.from_numpy(ids)[None], None))
        share = shares(window, len(given))[:, None]
        found[place] += share * np.concatenate([tags, links], axis=1)
        total[place] += share
    scores: Scores = found / total
    return scores


def moved(scores: Scores, read: Pieces, wanted: Pieces) -> Scores:
    """Scores of one tokenizer's pieces on another's: each takes what was said where it starts; what only goes on begins nothing."""
    places = _places(read, wanted)
    labels = np.exp(scores[places, :7])
    wide = wanted.ends > wanted.starts
    going_on = np.zeros(len(wanted), np.bool_)
    going_on[np.flatnonzero(wide)[1:]] = np.diff(places[wide]) == 0
    empty = ~wide & (wanted.ids != SEPARATOR)
    for beginning in BEGINNINGS:
        labels[going_on, beginning + 1] += labels[going_on, beginning]
        labels[empty, 0] += labels[empty, beginning]
        labels[going_on | empty, beginning] = 0
    found: Scores = np.concatenate([np.log(np.maximum(labels, LEAST)), scores[places, 7:]], axis=1)
    return found


def _places(read: Pieces, wanted: Pieces) -> NDArray[np.int64]:
    """For each wanted piece the one read that covers its start; both part the text into the same lines."""
    places = np.zeros(len(wanted), np.int64)
    for mine, theirs in zip(_lines(wanted), _lines(read), strict=True):
        if mine.start:
            places[mine.start - 1] = theirs.start - 1
        at = np.searchsorted(read.ends[theirs], wanted.starts[mine], side="right")
        places[mine] = theirs.start + np.minimum(at, theirs.stop - theirs.start - 1)
    return places


def _lines(given: Pieces) -> list[slice]:
    seams = np.flatnonzero(given.ids == SEPARATOR).tolist()
    return [slice(a + 1, b) for a, b in pairwise([-1, *seams, len(given)])]


if __name__ == "__main__":
    main()
