"""Make the larger teacher: `python training/teach.py --start FOLDER --train T.jsonl.gz own/en.txt --out teacher.safetensors`.

FOLDER holds `model.safetensors` and `tokenizer.json` of the published encoder. Deeper layers learn faster (Howard and Ruder 2018).
"""

from __future__ import annotations

import argparse
import random
from pathlib import Path

import torch

from encoder import saved
from fit import Batch, batches, fit, lessons
from mpnet import LAYERS, MpnetTagger, capital_pieces, started, tokenizer
from onrecord.taggers.pieces import Pieces

SLOWER = 0.93
HEAD_RATE = 10


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--start", type=Path, required=True, help="folder of the pre-trained encoder")
    parser.add_argument("--train", nargs="+", required=True, help="marked articles in English, JSON Lines or own .txt")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=2)
    parser.add_argument("--rate", type=float, default=7e-5, help="of the last layer")
    parser.add_argument("--seed", type=int, default=7)
    asked = parser.parse_args()
    torch.manual_seed(asked.seed)
    rng, tokens = random.Random(asked.seed), tokenizer(asked.start)

    def encode(text: str) -> Pieces:
        return capital_pieces(text, tokens)

    data = [lesson for given in asked.train for lesson in lessons(given)]
    epochs: list[Batch] = [batch for _ in range(asked.epochs) for batch in batches(data, encode, rng, 2048)]
    tagger = started(asked.start)
    fit(tagger, epochs, _groups(tagger, asked.rate), lambda ids: ids)
    saved(tagger, asked.out)
    print(f"wrote {asked.out}")


def _groups(tagger: MpnetTagger, rate: float) -> list[dict[str, object]]:
    return [{"params": [p], "lr": _rate(name, rate)} for name, p in tagger.named_parameters() if p.requires_grad]


def _rate(name: str, rate: float) -> float:
    if name.startswith(("head", "dir", "case")):
        return HEAD_RATE * rate
    layer = int(name.split(".")[1]) + 1 if name.startswith("layers") else 0
    return float(rate * SLOWER ** (LAYERS - layer))


if __name__ == "__main__":
    main()
