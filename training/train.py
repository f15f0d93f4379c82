"""Fine-tune the tagger on marked articles: `python training/train.py --train T.jsonl.gz --init W.safetensors --out tagger.safetensors`.

Loss: cross entropy of the labels plus .3 of the direction; AdamW (.9, .98), warm-up 6 %, linear to 0. A set may come with what
teachers think of it (`T.jsonl.gz=T.npz`, made by soften.py): then a share of the cross entropy, and the divergence from the
teachers (Hinton et al. 2015).
"""

from __future__ import annotations

import argparse
import random
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor

import onrecord_weights
from encoder import TorchTagger, depth, loaded, saved
from fit import Batch, Lesson, batches, fit, lessons
from onrecord.model.text import Span
from onrecord.taggers.onnx import ROW_BYTES, unpacked
from onrecord.taggers.pieces import Pieces, pieces
from onrecord.taggers.weights import checked
from rounding import rounded

DROPOUT = 0.1
HEAD_RATE = 5


class Embeddings:
    """Rows of the frozen embedding table."""

    def __init__(self) -> None:
        self._table = np.memmap(checked(onrecord_weights.EMBEDDINGS), np.uint8, "r").reshape(-1, ROW_BYTES)

    def rows(self, ids: Tensor) -> Tensor:
        flat = unpacked(np.ascontiguousarray(self._table[ids.numpy().ravel()]))
        return torch.from_numpy(flat).view(*ids.shape, -1)


def main() -> None:
    asked = _arguments()
    torch.manual_seed(asked.seed)
    rng = random.Random(asked.seed)
    data: list[Lesson] = [lesson for given in asked.train for lesson in lessons(given)[: asked.articles or None]]
    tokenizer = Tokenizer.from_file(str(checked(onrecord_weights.TOKENIZER)))

    def encode(text: str) -> Pieces:
        return pieces(text, [Span(0, len(text))], tokenizer)

    tagger = loaded(asked.init, tuple(asked.layers or range(depth(asked.init))), asked.dropout)
    if asked.rounded:
        rounded(tagger)
    epochs: list[Batch] = [batch for _ in range(asked.epochs) for batch in batches(data, encode, rng, asked.batch)]
    fit(tagger, epochs, _groups(tagger, asked.rate), Embeddings().rows, asked.marked)
    saved(tagger, asked.out)
    print(f"wrote {asked.out}")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--train", nargs="+", required=True, help="marked articles, JSON Lines or own .txt, each with =TEACHERS.npz or without"
    )
    parser.add_argument("--init", type=Path, required=True, help="state dict to start from (safetensors)")
    parser.add_argument("--layers", type=int, nargs="*", help="which layers of the start to keep, for a student")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--batch", type=int, default=2100, help="pieces a step")
    parser.add_argument("--rate", type=float, default=2e-4, help="learning rate; the heads learn at five times this")
    parser.add_argument("--marked", type=float, default=0.5, help="share of the cross entropy where there are teachers")
    parser.add_argument("--dropout", type=float, default=DROPOUT)
    parser.add_argument("--rounded", action="store_true", help="learn with the rounding that int8 brings, for the last epochs")
    parser.add_argument("--articles", type=int, default=0, help="only so many articles, for a trial")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def _groups(tagger: TorchTagger, rate: float) -> list[dict[str, object]]:
    named = [(name, p) for name, p in tagger.named_parameters() if p.requires_grad]
    heads = [p for name, p in named if name.startswith(("head", "dir"))]
    body = [p for name, p in named if not name.startswith(("head", "dir"))]
    return [{"params": body, "lr": rate}, {"params": heads, "lr": HEAD_RATE * rate}]


if __name__ == "__main__":
    main()
