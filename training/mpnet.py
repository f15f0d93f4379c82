"""A larger teacher for English: MPNet-base (Song et al. 2020) as a tagger. It is never shipped.

Its tokenizer lowers capitals, so an id also says what capitals the piece has: `id + VOCABULARY * (0 none, 1 first, 2 all, 3 other)`.
"""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer
from torch import Tensor, nn

from corpus import Labels
from encoder import DIRECTIONS, LABELS, Layer
from onrecord.model.text import Span
from onrecord.taggers.pieces import Pieces, pieces

VOCABULARY, HIDDEN, HEADS, INNER, LAYERS, POSITIONS, EPSILON = 30527, 768, 12, 3072, 12, 514, 1e-5
FIRST_POSITION = 2
BUCKETS, FARTHEST, LONGEST = 32, 128, 512
NEVER = -1e4


class MpnetTagger(nn.Module):
    """Ids (B, L) to label logits (B, L, 7) and direction logits (B, L, 5). Words, positions and distances stay as pre-trained."""

    def __init__(self, dropout: float = 0.1) -> None:
        super().__init__()
        self.word, self.pos = nn.Embedding(VOCABULARY, HIDDEN), nn.Embedding(POSITIONS, HIDDEN)
        self.case, self.rel = nn.Embedding(4, HIDDEN), nn.Embedding(BUCKETS, HEADS)
        self.eln = nn.LayerNorm(HIDDEN, EPSILON)
        self.layers = nn.ModuleList(Layer(dropout, HIDDEN, HEADS, INNER, EPSILON) for _ in range(LAYERS))
        self.head, self.dir = nn.Linear(HIDDEN, LABELS), nn.Linear(HIDDEN, DIRECTIONS)
        self.drop = nn.Dropout(dropout)
        for fixed in (self.word, self.pos, self.rel):
            fixed.weight.requires_grad = False
        nn.init.zeros_(self.case.weight)
        self._buckets = buckets(LONGEST)

    def forward(self, ids: Tensor, mask: Tensor | None) -> tuple[Tensor, Tensor]:
        length = ids.shape[1]
        places = self.pos.weight[FIRST_POSITION : FIRST_POSITION + length]
        rows = self.drop(self.eln(self.word(ids % VOCABULARY) + places + self.case(ids // VOCABULARY)))
        bias = self.rel(self._buckets[:length, :length]).permute(2, 0, 1)[None].expand(len(ids), -1, -1, -1)
        if mask is not None:
            bias = bias + torch.where(mask, 0.0, NEVER)
        for layer in self.layers:
            rows = layer(rows, bias)
        rows = self.drop(rows)
        return self.head(rows), self.dir(rows)


def buckets(length: int) -> Tensor:
    """(length, length) bucket of each distance: near ones by themselves, far ones by their logarithm (Raffel et al. 2020)."""
    places = torch.arange(length)
    distance = places[:, None] - places[None]
    half = BUCKETS // 2
    near = half // 2
    away = distance.abs()
    far = near + (torch.log(away.clamp(min=1) / near) / math.log(FARTHEST / near) * (half - near)).long()
    return (distance < 0).long() * half + torch.where(away < near, away, far.clamp(max=half - 1))


def tokenizer(folder: Path) -> Tokenizer:
    """The pre-trained encoder's own, whole texts at a time."""
    found = Tokenizer.from_file(str(folder / "tokenizer.json"))
    found.no_truncation()
    found.no_padding()
    return found


def capital_pieces(text: str, tokens: Tokenizer) -> Pieces:
    """Pieces whose ids also say what capitals they have."""
    given = pieces(text, [Span(0, len(text))], tokens)
    return Pieces((given.ids + VOCABULARY * capitals(text, given)).astype(np.int32), given.starts, given.ends)


def capitals(text: str, given: Pieces) -> Labels:
    """0 none, 1 the first letter alone, 2 all letters, 3 any other."""
    words = (text[start:end] for start, end in zip(given.starts.tolist(), given.ends.tolist(), strict=True))
    return np.array([_capitals(word) for word in words], np.int64)


def _capitals(word: str) -> int:
    upper = sum(c.isupper() for c in word)
    if not upper:
        return 0
    if upper == 1 and word[0].isupper():
        return 1
    return 2 if upper == sum(c.isalpha() for c in word) else 3


def started(folder: Path) -> MpnetTagger:
    """A tagger with the pre-trained encoder's weights (`model.safetensors` of the published model) and fresh heads."""
    given = load_file(folder / "model.safetensors")
    tagger = MpnetTagger()
    own = tagger.state_dict()
    wanted = {name: given[source] for name, source in _SOURCES.items()}
    for layer in range(LAYERS):
        there = f"encoder.layer.{layer}."
        for kind in ("weight", "bias"):
            wanted[f"layers.{layer}.qkv.{kind}"] = torch.cat([given[f"{there}attention.attn.{part}.{kind}"] for part in "qkv"])
            wanted |= {f"layers.{layer}.{name}.{kind}": given[f"{there}{source}.{kind}"] for name, source in _PARTS.items()}
    tagger.load_state_dict(own | wanted)
    return tagger


def reloaded(path: Path) -> MpnetTagger:
    """A trained teacher."""
    tagger = MpnetTagger()
    tagger.load_state_dict({name: value.float() for name, value in load_file(path).items()})
    return tagger


_SOURCES = {
    "word.weight": "embeddings.word_embeddings.weight",
    "pos.weight": "embeddings.position_embeddings.weight",
    "eln.weight": "embeddings.LayerNorm.weight",
    "eln.bias": "embeddings.LayerNorm.bias",
    "rel.weight": "encoder.relative_attention_bias.weight",
}
_PARTS = {
    "ao": "attention.attn.o",
    "aln": "attention.LayerNorm",
    "fi": "intermediate.dense",
    "fo": "output.dense",
    "oln": "output.LayerNorm",
}
