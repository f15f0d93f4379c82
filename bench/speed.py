"""Speed as ratios against peers, quality beside them, every gate in one run: a missed gate is an exit status of 1.

`python bench/speed.py` runs all parts; `--only chain tagging` some; `--write` writes docs/speed.md. One thread, per CPU-second;
what is not there (../shared, a peer) is skipped in so many words.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
from importlib import import_module
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TABLE = ROOT / "docs" / "speed.md"
PARTS = ("page", "figures", "tagging", "attribution", "near_copies", "clusters", "chain", "growth", "starting")
ONE_THREAD = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "RAYON_NUM_THREADS", "BLIS_NUM_THREADS")
os.environ.update(dict.fromkeys(ONE_THREAD, "1"))
os.environ["TOKENIZERS_PARALLELISM"] = "false"

from measuring import MissingError, Row  # noqa: E402 (numpy must find one thread set)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", nargs="+", choices=PARTS, default=PARTS, help="parts to run")
    parser.add_argument("--write", action="store_true", help="write docs/speed.md")
    chosen = parser.parse_args()
    lines = [_header()]
    missed: list[str] = []
    print(lines[0], flush=True)
    for part in chosen.only:
        for row in measured(part):
            lines.append(shown(row))
            missed += [row.what.strip()] if row.met is False else []
            print(lines[-1], flush=True)
    if chosen.write:
        TABLE.write_text(page("\n".join(lines)), encoding="utf-8")
    print(f"\n{len(missed)} gates missed{': ' if missed else ''}{'; '.join(missed)}")
    return 1 if missed else 0


def measured(part: str) -> list[Row]:
    """The rows of one part; one row that says why if it was skipped."""
    print(f"measuring {part} ...", file=sys.stderr, flush=True)
    try:
        return import_module(f"parts.{part}").rows()
    except MissingError as error:
        return [Row(f"{part}: skipped, {error}", "")]
    except Exception as error:  # one part that fails must not hide what the others measured
        return [Row(f"{part}: failed, {type(error).__name__}: {error}", "", gate="runs", met=False)]


def _header() -> str:
    return "| what | ours | peer | ratio | gate | met |\n|---|---|---|---|---|---|"


def shown(row: Row) -> str:
    met = {None: "", True: "yes", False: "**no**"}[row.met]
    return f"| {row.what} | {row.ours} | {row.peer} | {row.ratio} | {row.gate} | {met} |"


def page(table: str) -> str:
    cores = os.cpu_count()
    return (
        "# How fast it is\n\n"
        "Made by `make bench`: ours and the peers on the same texts, one after the other in one run, one thread, per CPU-second; only the "
        "ratios carry over to another machine. The last column says whether a gate is met; a missed gate makes the run fail.\n\n"
        f"This run: {platform.machine()}, {cores} cores, Python {platform.python_version()}.\n\n{table}\n"
    )


if __name__ == "__main__":
    sys.exit(main())
