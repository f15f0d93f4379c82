"""The mean of several state dicts of one architecture and one start: `python average.py A B --out M` (safetensors).

"Model soups" (Wortsman et al. 2022): weights fine-tuned from one start mostly lie in one basin, and their mean beats each.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from safetensors.torch import load_file, save_file


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("weights", type=Path, nargs="+")
    parser.add_argument("--shares", type=float, nargs="*", help="one number each; equal if not given")
    parser.add_argument("--out", type=Path, required=True)
    asked = parser.parse_args()
    shares = asked.shares or [1.0] * len(asked.weights)
    held = [load_file(path) for path in asked.weights]
    total = sum(shares)
    mean = {name: sum(share * one[name].float() for share, one in zip(shares, held, strict=True)) / total for name in held[0]}
    save_file({name: value.half().contiguous() for name, value in mean.items()}, asked.out)
    print(f"wrote {asked.out}")


if __name__ == "__main__":
    main()
