"""What abstaining buys: precision, recall and share left out of the default tagger on PolNeAR dev, by least confidence.

`python bench/abstention.py [student]` prints one line a threshold; the one that the product uses is starred.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from typing import Any

from measuring import SHARED, lines_of
from onrecord.model.tagging import Attribution
from onrecord.model.text import Span
from onrecord.taggers.catalog import tagger
from onrecord.taggers.onnx import LEAST

LEASTS = (0.0, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8)
_LINE = re.compile(r"[^\n]+")


def main() -> int:
    if not (SHARED / "score").is_dir():
        print("Skipped: the evaluation sets and scorers are not beside this checkout (../shared); nothing was measured.")
        return 0
    sys.path.insert(0, str(SHARED / "score"))
    from polnear import score

    gold = lines_of("polnear", "dev.jsonl.gz")
    marked = _marked([row["text"] for row in gold], sys.argv[1] if len(sys.argv) > 1 else "default")
    total = sum(map(len, marked))
    for least in sorted({*LEASTS, LEAST}):
        kept = [[one for one in article if one.confidence >= least] for article in marked]
        found = score(gold, [{"statements": [_statement(n, one) for n, one in enumerate(article)]} for article in kept])
        exact = " / ".join(f"{found['exact'][role][2]:.3f}" for role in ("source", "cue", "content"))
        precision, recall, f1 = found["attribution"]
        share = 100 * (1 - sum(map(len, kept)) / total)
        print(
            f"{'*' if least == LEAST else ' '} {least:.2f}: left out {share:4.1f} %, attribution P {precision:.3f} R {recall:.3f} "
            f"F {f1:.3f}, exact {exact}, characters {found['char']['content'][2]:.3f}"
        )
    return 0


def _marked(texts: Sequence[str], name: str) -> list[tuple[Attribution, ...]]:
    read = tagger(name)
    return [read.tag(text, [[Span(*line.span()) for line in _LINE.finditer(text)]], "en")[0] for text in texts]


def _statement(number: int, one: Attribution) -> dict[str, Any]:
    return {
        "id": str(number),
        "speaker": {"span": [one.sources[0].start, one.sources[0].end]} if one.sources else None,
        "cue": [one.cue.start, one.cue.end] if one.cue else None,
        "content": [[span.start, span.end] for span in one.contents],
    }


if __name__ == "__main__":
    sys.exit(main())
