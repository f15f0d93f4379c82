"""The tagger as a torch module: a twelve-layer encoder over given embedding rows, with a head for labels and one for directions.

Parameter names are those of the published state dict (`enc.layers.0.qkv.weight`, `head.weight`, `dir.weight` ...).
"""

from __future__ import annotations

from pathlib import Path

import torch
from safetensors import safe_open
from safetensors.torch import load_file, save_file
from torch import Tensor, nn
from torch.nn import functional

HIDDEN, HEADS, INNER, LAYERS, POSITIONS = 384, 12, 1536, 12, 512
LABELS, DIRECTIONS = 7, 5
EPSILON = 1e-12


class Layer(nn.Module):
    """Post-norm transformer layer (Devlin et al. 2019)."""

    def __init__(self, dropout: float, hidden: int = HIDDEN, heads: int = HEADS, inner: int = INNER, epsilon: float = EPSILON) -> None:
        super().__init__()
        self.qkv, self.ao = nn.Linear(hidden, 3 * hidden), nn.Linear(hidden, hidden)
        self.fi, self.fo = nn.Linear(hidden, inner), nn.Linear(inner, hidden)
        self.aln, self.oln = nn.LayerNorm(hidden, epsilon), nn.LayerNorm(hidden, epsilon)
        self.drop = nn.Dropout(dropout)
        self._heads = heads

    def forward(self, rows: Tensor, mask: Tensor | None) -> Tensor:
        batch, length, hidden = rows.shape
        q, k, v = self.qkv(rows).view(batch, length, 3, self._heads, hidden // self._heads).permute(2, 0, 3, 1, 4)
        weight = mask.to(q.dtype) if mask is not None and mask.is_floating_point() else mask
        seen = functional.scaled_dot_product_attention(q, k, v, attn_mask=weight).transpose(1, 2).reshape(batch, length, hidden)
        rows = self.aln(rows + self.drop(self.ao(seen)))
        out: Tensor = self.oln(rows + self.drop(self.fo(functional.gelu(self.fi(rows)))))
        return out


class Encoder(nn.Module):
    """Positions and type are frozen: they come from pre-training and the data are too small to move them."""

    def __init__(self, layers: int, dropout: float) -> None:
        super().__init__()
        self.pos = nn.Parameter(torch.zeros(POSITIONS, HIDDEN), requires_grad=False)
        self.typ = nn.Parameter(torch.zeros(HIDDEN), requires_grad=False)
        self.eln = nn.LayerNorm(HIDDEN, EPSILON)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))
        self.drop = nn.Dropout(dropout)

    def forward(self, rows: Tensor, mask: Tensor | None) -> Tensor:
        rows = self.drop(self.eln(rows + self.pos[: rows.shape[1]] + self.typ))
        for layer in self.layers:
            rows = layer(rows, mask)
        return rows


class TorchTagger(nn.Module):
    """Rows of the embedding table (B, L, 384) to label logits (B, L, 7) and direction logits (B, L, 5)."""

    def __init__(self, layers: int = LAYERS, dropout: float = 0.1) -> None:
        super().__init__()
        self.enc = Encoder(layers, dropout)
        self.head, self.dir = nn.Linear(HIDDEN, LABELS), nn.Linear(HIDDEN, DIRECTIONS)
        self.drop = nn.Dropout(dropout)

    def forward(self, rows: Tensor, mask: Tensor | None) -> tuple[Tensor, Tensor]:
        seen = self.drop(self.enc(rows, mask))
        return self.head(seen), self.dir(seen)


def depth(path: Path) -> int:
    """How many layers a state dict holds."""
    with safe_open(path, "pt") as held:
        return 1 + max(int(name.split(".")[2]) for name in held.keys() if name.startswith("enc.layers."))


def loaded(path: Path, layers: tuple[int, ...] = tuple(range(LAYERS)), dropout: float = 0.1) -> TorchTagger:
    """A tagger from a state dict; `layers` picks some of its layers, for a student."""
    given = load_file(path)
    tagger = TorchTagger(len(layers), dropout)
    wanted = {name: given[_source(name, layers)].float() for name in tagger.state_dict()}
    tagger.load_state_dict(wanted)
    return tagger


def _source(name: str, layers: tuple[int, ...]) -> str:
    parts = name.split(".")
    if parts[:2] == ["enc", "layers"]:
        parts[2] = str(layers[int(parts[2])])
    return ".".join(parts)


def saved(tagger: TorchTagger, path: Path) -> None:
    """Write the state dict in half precision."""
    save_file({name: value.half().contiguous() for name, value in tagger.state_dict().items()}, path)
