"""Quality of the installable extractors on the sets that ours is scored on: quantulum3's figures, dateparser's times.

`python bench/peers.py` prints two tables' worth of lines to quote beside `make score`; it reads ../shared and says what it skipped.
"""

from __future__ import annotations

import re
import sys
import warnings
from datetime import datetime
from typing import Any

from measuring import SHARED, MissingError, lines_of

_SENTENCE = re.compile(r"[^\n]+")
LANGUAGES = ("en", "de")


def main() -> int:
    if not (SHARED / "score").is_dir():
        print("Skipped: the evaluation sets and scorers are not beside this checkout (../shared); nothing was measured.")
        return 0
    sys.path.insert(0, str(SHARED / "score"))
    warnings.simplefilter("ignore")
    for part in (figures, *(lambda language=language: times(language) for language in LANGUAGES)):
        try:
            print(part(), flush=True)
        except (MissingError, ImportError) as error:
            print(f"Skipped: {error}")
    return 0


def figures() -> str:
    """Value F1 and value and unit F1 of quantulum3 on NewsQuant dev."""
    from quantities import score
    from quantulum3 import classifier, parser

    classifier.USE_CLF = False  # its pickled classifier needs a scikit-learn that is long gone
    gold = lines_of("newsquant", "dev.jsonl.gz")
    found = [{"figures": [_figure(one) for one in parser.parse(row["text"])]} for row in gold]
    value, unit = score(gold, found)
    n = sum(len(row["quantities"]) for row in gold)
    return f"NewsQuant dev, quantulum3: {_prf('value', value)}; {_prf('value and unit', unit)}; n {n}"


def _figure(one: Any) -> dict[str, Any]:
    """A spread becomes a range, as the scorer wants it."""
    low, high = (one.value, one.value) if one.uncertainty is None else (one.value - one.uncertainty, one.value + one.uncertainty)
    return {"low": str(low), "high": str(high), "unit": one.unit.name if one.unit.name != "dimensionless" else ""}


def times(language: str) -> str:
    """Relaxed span F1 and value F1 of dateparser's search, line by line, anchored on the document's day."""
    from common import pair, prf
    from timex import norm

    gold = [row for row in lines_of("timex", f"{language}_dev.jsonl.gz") if row.get("dct")]
    spans, values = [0, 0, 0], [0, 0, 0]
    for row in gold:
        wanted = [time for time in row["times"] if time["end"] > time["start"]]
        found = _dates(row["text"], language, datetime.fromisoformat(row["dct"][:10]))
        matched = pair(wanted, found, _overlap, 1)
        right = sum(norm(wanted[i]["value"])[:10] == norm(found[j]["value"]) for i, j in matched)
        for counted, hits in ((spans, len(matched)), (values, right)):
            counted[0] += hits
            counted[1] += len(found)
            counted[2] += len(wanted)
    shown = f"{_prf('relaxed', prf(*spans))}; {_prf('value', prf(*values))}"
    return f"time expressions, {language} dev, dateparser: {shown}; n {spans[2]}"


def _dates(text: str, language: str, day: datetime) -> list[dict[str, Any]]:
    """Dates that dateparser finds, each where its words next stand in the line; values are days, since it gives moments only."""
    from dateparser.search import search_dates

    found = []
    for line in _SENTENCE.finditer(text):
        at = line.start()
        for words, moment in search_dates(line.group(), languages=[language], settings={"RELATIVE_BASE": day}) or []:
            start = text.find(words, at, line.end())
            if start >= 0:
                at = start + len(words)
                found.append({"span": [start, at], "value": moment.date().isoformat()})
    return found


def _overlap(one: dict[str, Any], other: dict[str, Any]) -> int:
    return max(0, min(one["end"], other["span"][1]) - max(one["start"], other["span"][0]))


def _prf(name: str, scores: tuple[float, float, float]) -> str:
    return f"{name} P {scores[0]:.3f} R {scores[1]:.3f} F {scores[2]:.3f}"


if __name__ == "__main__":
    sys.exit(main())
