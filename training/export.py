"""State dict to int8 ONNX as the shipped taggers are: `python training/export.py tagger.safetensors tagger.int8.onnx`.

Inputs x (B, L, 384) and bias (B, 1, 1, L); outputs tag (B, L, 7) and dir (B, L, 5). Layers are quantised per channel, the heads are not.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from encoder import HIDDEN, TorchTagger, depth, loaded


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("weights", type=Path)
    parser.add_argument("out", type=Path)
    asked = parser.parse_args()
    tagger = loaded(asked.weights, tuple(range(depth(asked.weights)))).eval()
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "tagger.onnx"
        _exported(tagger, whole)
        quantize_dynamic(whole, asked.out, weight_type=QuantType.QInt8, per_channel=True, nodes_to_exclude=_heads(whole))
    print(f"wrote {asked.out}, {asked.out.stat().st_size / 1e6:.1f} MB")


def _exported(tagger: TorchTagger, path: Path) -> None:
    rows, bias = torch.zeros(1, 16, HIDDEN), torch.zeros(1, 1, 1, 16)
    axes = {"x": {0: "B", 1: "L"}, "bias": {0: "B", 3: "L"}, "tag": {0: "B", 1: "L"}, "dir": {0: "B", 1: "L"}}
    torch.onnx.export(
        tagger,
        (rows, bias),
        str(path),
        input_names=["x", "bias"],
        output_names=["tag", "dir"],
        dynamic_axes=axes,
        opset_version=17,
        dynamo=False,
    )


def _heads(path: Path) -> list[str]:
    """The last multiplication of each output: what a label or direction is read from keeps its precision."""
    graph = onnx.load(path).graph
    made_by = {out: node for node in graph.node for out in node.output}
    found = []
    for output in graph.output:
        node = made_by.get(output.name)
        while node is not None and node.op_type not in ("MatMul", "Gemm"):
            node = next((made_by[name] for name in node.input if name in made_by), None)
        if node is not None:
            found.append(node.name)
    return found


if __name__ == "__main__":
    main()
