"""What teachers think of every piece of some articles: `python soften.py --teachers A B --texts T.jsonl.gz --out T.npz`.

For each article the mean of the teachers' log-probabilities, 7 labels and 5 directions a piece, read with context on both sides.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer

import onrecord_weights
from corpus import Marked, articles
from encoder import TorchTagger, depth, loaded
from onrecord.model.text import Span
from onrecord.taggers.onnx import ROW_BYTES, OnnxTagger, session_of
from onrecord.taggers.pieces import pieces
from onrecord.taggers.weights import checked


class TorchSession:
    """A torch tagger behind the one call that the product's own tagger makes: so windows and averages are the product's."""

    def __init__(self, tagger: TorchTagger) -> None:
        self._tagger = tagger.eval()

    def run(self, names: None, given: dict[str, NDArray[np.float32]]) -> list[NDArray[np.float32]]:
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
            tags, links = self._tagger(torch.from_numpy(given["x"]), None)
        return [tags.float().numpy(), links.float().numpy()]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--teachers", type=Path, nargs="+", required=True, help="state dicts or exported models")
    parser.add_argument("--texts", type=Path, required=True, help='JSON Lines {"text"}; attributions are not needed')
    parser.add_argument("--out", type=Path, required=True)
    asked = parser.parse_args()
    teachers = [taught(path) for path in asked.teachers]
    np.savez(asked.out, **{str(n): softened(article, teachers) for n, article in enumerate(articles(asked.texts))})
    print(f"wrote {asked.out}")


def taught(path: Path) -> OnnxTagger:
    """The tagger of a state dict or of an exported model (.onnx), with the product's tokenizer and embeddings."""
    table: Any = np.memmap(checked(onrecord_weights.EMBEDDINGS), np.uint8, "r").reshape(-1, ROW_BYTES)
    tokenizer = Tokenizer.from_file(str(checked(onrecord_weights.TOKENIZER)))
    transitions = np.load(checked(onrecord_weights.TRANSITIONS))
    session: Any = session_of(path, 1, ()) if path.suffix == ".onnx" else TorchSession(loaded(path, tuple(range(depth(path)))))
    return OnnxTagger(path.stem, session, tokenizer, table, transitions)


def softened(article: Marked, teachers: Sequence[OnnxTagger]) -> NDArray[np.float16]:
    """(pieces, 12): log-probabilities of 7 labels, then of 5 directions."""
    tokenizer = Tokenizer.from_file(str(checked(onrecord_weights.TOKENIZER)))
    given = pieces(article.text, [Span(0, len(article.text))], tokenizer)
    found = [np.concatenate(teacher.scores(given), axis=1) for teacher in teachers]
    mean: NDArray[np.float16] = np.mean(found, axis=0).astype(np.float16)
    return mean


if __name__ == "__main__":
    main()
