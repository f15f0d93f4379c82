"""Train with the rounding that int8 brings: `rounded(tagger)` reads inputs and weights of every layer as the exported tagger will.

Inputs are cut to 256 steps between the least and the greatest value of a window, weights to 255 steps a channel, as onnxruntime's
dynamic quantisation does; gradients pass as if nothing were rounded (Jacob et al. 2018).
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from encoder import TorchTagger

INPUT_STEPS, WEIGHT_STEPS = 255, 127
LEAST = 1e-8


class Rounded(nn.Module):
    """A linear layer with the same parameters whose inputs (B, L, in) and weights are rounded first."""

    def __init__(self, layer: nn.Linear) -> None:
        super().__init__()
        self.weight, self.bias = layer.weight, layer.bias

    def forward(self, rows: Tensor) -> Tensor:
        with torch.autocast("cpu", enabled=False):
            rows = _inputs(rows.float())
            weight = _weights(self.weight)
        return functional.linear(rows, weight, self.bias)


def rounded(tagger: TorchTagger) -> TorchTagger:
    """The same tagger, its encoder's layers rounding; the heads stay as they are."""
    for layer in tagger.enc.layers:
        for name, part in list(layer.named_children()):
            if isinstance(part, nn.Linear):
                setattr(layer, name, Rounded(part))
    return tagger


def _inputs(rows: Tensor) -> Tensor:
    flat = rows.detach().reshape(rows.shape[0], -1)
    low, high = flat.amin(1).clamp(max=0), flat.amax(1).clamp(min=0)
    step = ((high - low) / INPUT_STEPS).clamp(min=LEAST)
    zero = (-low / step).round().clamp(0, INPUT_STEPS).int()
    return torch.fake_quantize_per_channel_affine(rows, step, zero, 0, 0, INPUT_STEPS)


def _weights(weight: Tensor) -> Tensor:
    step = (weight.detach().abs().amax(1) / WEIGHT_STEPS).clamp(min=LEAST)
    return torch.fake_quantize_per_channel_affine(weight, step, torch.zeros_like(step, dtype=torch.int32), 0, -WEIGHT_STEPS, WEIGHT_STEPS)
