"""Fine-tune the tagger on marked articles: `python training/train.py --train T.jsonl.gz --init W.safetensors --out tagger.safetensors`.

Loss: cross entropy of the labels plus .3 of the direction; AdamW (.9, .98), warm-up 6 %, linear to 0. A set may come with what
teachers think of it (`T.jsonl.gz=T.npz`, made by soften.py): then half of the cross entropy, and the divergence from the
teachers (Hinton et al. 2015).
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional

import onrecord_weights
from corpus import IGNORED, Marked, Window, articles, requoted, windows
from encoder import LABELS, TorchTagger, depth, loaded, saved
from onrecord.taggers.onnx import ROW_BYTES, unpacked
from onrecord.taggers.pieces import PADDING, SEPARATOR, START
from onrecord.taggers.weights import checked

DIRECTION_WEIGHT = 0.3
MARKED_SHARE = 0.5
WARM_UP = 0.06
STUDENT = (1, 3, 5, 7, 9, 11)


@dataclass(frozen=True)
class Lesson:
    """An article, with what teachers think of each of its pieces if any read it."""

    article: Marked
    wanted: NDArray[np.float16] | None


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
    data = [lesson for given in asked.train for lesson in _lessons(given)[: asked.articles or None]]
    tokenizer = Tokenizer.from_file(str(checked(onrecord_weights.TOKENIZER)))
    tagger = loaded(asked.init, STUDENT) if asked.student else loaded(asked.init, tuple(range(depth(asked.init))))
    epochs = [list(_batches(data, tokenizer, rng, asked.batch)) for _ in range(asked.epochs)]
    _fit(tagger, [batch for epoch in epochs for batch in epoch], asked.rate)
    saved(tagger, asked.out)
    print(f"wrote {asked.out}")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--train", nargs="+", required=True, help="marked articles, JSON Lines or own .txt, each with =TEACHERS.npz or without"
    )
    parser.add_argument("--init", type=Path, required=True, help="state dict to start from (safetensors)")
    parser.add_argument("--student", action="store_true", help="start six layers from every other one of the start")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--batch", type=int, default=8, help="windows a step")
    parser.add_argument("--rate", type=float, default=2e-4, help="learning rate; the heads learn at five times this")
    parser.add_argument("--articles", type=int, default=0, help="only so many articles, for a trial")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def _lessons(given: str) -> list[Lesson]:
    path, _, teachers = given.partition("=")
    found = articles(Path(path))
    if not teachers:
        return [Lesson(article, None) for article in found]
    with np.load(teachers) as wanted:
        return [Lesson(article, wanted[str(n)]) for n, article in enumerate(found)]


def _batches(data: Sequence[Lesson], tokenizer: Tokenizer, rng: random.Random, size: int) -> Iterator[list[Window]]:
    """Windows of like length together, batches in random order."""
    made = [window for one in data for window in _windows(one, tokenizer, rng)]
    rng.shuffle(made)
    chunks = [sorted(made[i : i + 16 * size], key=lambda w: len(w.ids)) for i in range(0, len(made), 16 * size)]
    batches = [chunk[i : i + size] for chunk in chunks for i in range(0, len(chunk), size)]
    rng.shuffle(batches)
    yield from batches


def _windows(one: Lesson, tokenizer: Tokenizer, rng: random.Random) -> Iterator[Window]:
    """Quotation marks are varied only where no teacher read the article: other marks may fall into other pieces."""
    article = requoted(one.article, rng) if one.wanted is None else one.article
    return windows(article, tokenizer, rng, one.wanted)


def _fit(tagger: TorchTagger, batches: Sequence[Sequence[Window]], rate: float) -> None:
    heads = [p for name, p in tagger.named_parameters() if name.startswith(("head", "dir"))]
    body = [p for name, p in tagger.named_parameters() if not name.startswith(("head", "dir")) and p.requires_grad]
    groups = [{"params": body, "lr": rate}, {"params": heads, "lr": 5 * rate}]
    optimiser = torch.optim.AdamW(groups, betas=(0.9, 0.98), weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: _share(step, len(batches)))
    embeddings = Embeddings()
    tagger.train()
    for step, batch in enumerate(batches, 1):
        loss = _loss(tagger, embeddings, batch)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(tagger.parameters(), 1.0)
        optimiser.step()
        optimiser.zero_grad(set_to_none=True)
        schedule.step()
        if step % 20 == 0 or step == len(batches):
            print(f"step {step} of {len(batches)}, loss {loss.item():.4f}", flush=True)


def _share(step: int, total: int) -> float:
    """Warm-up, then linearly to 0."""
    warm = max(10, int(WARM_UP * total))
    return (step + 1) / warm if step < warm else max(0.0, (total - step) / max(1, total - warm))


def _loss(tagger: TorchTagger, embeddings: Embeddings, batch: Sequence[Window]) -> Tensor:
    ids, mask, labels, directions = _collated(batch)
    with torch.autocast("cpu", torch.bfloat16):
        tags, links = (out.float() for out in tagger(embeddings.rows(ids), mask))
    marked = _entropy(tags, labels) + DIRECTION_WEIGHT * _entropy(links, directions)
    wanted = [torch.from_numpy(window.wanted).float() for window in batch if window.wanted is not None]
    if not wanted:
        return marked
    rows = torch.zeros(labels.shape, dtype=torch.bool)
    for row, window in enumerate(batch):
        rows[row, 1 : len(window.ids) + 1] = window.wanted is not None
    given = torch.cat(wanted)
    softened = _divergence(tags[rows], given[:, :LABELS]) + DIRECTION_WEIGHT * _divergence(links[rows], given[:, LABELS:])
    return MARKED_SHARE * marked + softened


def _entropy(scores: Tensor, labels: Tensor) -> Tensor:
    if not (labels >= 0).any():
        return scores.sum() * 0
    return functional.cross_entropy(scores.flatten(0, 1), labels.flatten(), ignore_index=IGNORED)


def _divergence(scores: Tensor, wanted: Tensor) -> Tensor:
    return functional.kl_div(scores.log_softmax(-1), wanted.log_softmax(-1), log_target=True, reduction="batchmean")


def _collated(batch: Sequence[Window]) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Ids framed by start and end, an attention mask, labels and directions with IGNORED on frame and padding."""
    width = max(len(window.ids) for window in batch) + 2
    ids = torch.full((len(batch), width), PADDING)
    labels, directions = torch.full_like(ids, IGNORED), torch.full_like(ids, IGNORED)
    seen = torch.zeros((len(batch), width), dtype=torch.bool)
    for row, window in enumerate(batch):
        end = len(window.ids) + 1
        ids[row, 0], ids[row, end] = START, SEPARATOR
        ids[row, 1:end] = torch.from_numpy(window.ids)
        labels[row, 1:end] = torch.from_numpy(window.labels)
        directions[row, 1:end] = torch.from_numpy(window.directions)
        seen[row, : end + 1] = True
    return ids, seen[:, None, None, :], labels, directions


if __name__ == "__main__":
    main()
