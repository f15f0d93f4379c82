"""What every training here shares: lessons, batches of windows of like length, the loss and the steps.

`fit(tagger, batches(lessons("T.jsonl.gz"), encode, rng, 2100), groups, rows)` goes once through the batches.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from corpus import IGNORED, Encode, Marked, Window, articles, requoted, windows
from encoder import LABELS
from onrecord.taggers.pieces import PADDING, SEPARATOR, START

DIRECTION_WEIGHT = 0.3
MARKED_SHARE = 0.5
WARM_UP = 0.06
MIXED = 128
LINKED = torch.tensor([1, 2, 5, 6])
"""Labels of sources and contents: elsewhere no direction to a cue was ever learned, by teachers neither."""

Batch = Sequence[Window]


@dataclass(frozen=True)
class Lesson:
    """An article, with what teachers think of each of its pieces if any read it."""

    article: Marked
    wanted: NDArray[np.float16] | None


def lessons(given: str) -> list[Lesson]:
    """The articles of `PATH` or, with what teachers think of them, of `PATH=TEACHERS.npz`."""
    path, _, teachers = given.partition("=")
    found = articles(Path(path))
    if not teachers:
        return [Lesson(article, None) for article in found]
    with np.load(teachers) as wanted:
        return [Lesson(article, wanted[str(n)]) for n, article in enumerate(found)]


def batches(data: Sequence[Lesson], encode: Encode, rng: random.Random, most: int) -> list[Batch]:
    """Windows of like length together, at most `most` pieces with padding, batches in random order."""
    made = [window for one in data for window in _windows(one, encode, rng)]
    rng.shuffle(made)
    found = [batch for i in range(0, len(made), MIXED) for batch in _packed(made[i : i + MIXED], most)]
    rng.shuffle(found)
    return found


def _packed(given: Batch, most: int) -> Iterator[Batch]:
    batch: list[Window] = []
    for window in sorted(given, key=lambda w: len(w.ids)):
        if batch and (len(batch) + 1) * len(window.ids) > most:
            yield batch
            batch = []
        batch.append(window)
    if batch:
        yield batch


def _windows(one: Lesson, encode: Encode, rng: random.Random) -> Iterator[Window]:
    """Quotation marks are varied only where no teacher read the article: other marks may fall into other pieces."""
    article = requoted(one.article, rng) if one.wanted is None else one.article
    return windows(article, encode, rng, one.wanted)


def fit(
    tagger: nn.Module,
    given: Sequence[Batch],
    groups: list[dict[str, object]],
    rows: Callable[[Tensor], Tensor],
    marked: float = MARKED_SHARE,
) -> None:
    """One step a batch. `rows` makes the tagger's input of ids; `groups` are the optimiser's, each with its rate."""
    optimiser = torch.optim.AdamW(groups, betas=(0.9, 0.98), weight_decay=0.01, fused=True)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: _share(step, len(given)))
    tagger.train()
    for step, batch in enumerate(given, 1):
        loss = _loss(tagger, rows, batch, marked)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(tagger.parameters(), 1.0)
        optimiser.step()
        optimiser.zero_grad(set_to_none=True)
        schedule.step()
        if step % 20 == 0 or step == len(given):
            print(f"step {step} of {len(given)}, loss {loss.item():.4f}", flush=True)


def _share(step: int, total: int) -> float:
    """Warm-up, then linearly to 0."""
    warm = max(10, int(WARM_UP * total))
    return (step + 1) / warm if step < warm else max(0.0, (total - step) / max(1, total - warm))


def _loss(tagger: nn.Module, rows: Callable[[Tensor], Tensor], batch: Batch, share: float) -> Tensor:
    ids, mask, labels, directions = _collated(batch)
    with torch.autocast("cpu", torch.bfloat16):
        tags, links = (out.float() for out in tagger(rows(ids), mask))
    marked = _entropy(tags, labels) + DIRECTION_WEIGHT * _entropy(links, directions)
    wanted = [torch.from_numpy(window.wanted).float() for window in batch if window.wanted is not None]
    if not wanted:
        return marked
    taught = torch.zeros(labels.shape, dtype=torch.bool)
    for row, window in enumerate(batch):
        taught[row, 1 : len(window.ids) + 1] = window.wanted is not None
    given = torch.cat(wanted)
    softened = _divergence(tags[taught], given[:, :LABELS])
    linked = torch.isin(given[:, :LABELS].argmax(-1), LINKED)
    if linked.any():
        softened = softened + DIRECTION_WEIGHT * _divergence(links[taught][linked], given[linked][:, LABELS:])
    return share * marked + softened


def _entropy(scores: Tensor, labels: Tensor) -> Tensor:
    if not (labels >= 0).any():
        return scores.sum() * 0
    return functional.cross_entropy(scores.flatten(0, 1), labels.flatten(), ignore_index=IGNORED)


def _divergence(scores: Tensor, wanted: Tensor) -> Tensor:
    return functional.kl_div(scores.log_softmax(-1), wanted.log_softmax(-1), log_target=True, reduction="batchmean")


def _collated(batch: Batch) -> tuple[Tensor, Tensor, Tensor, Tensor]:
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
