"""Date-F1 on the T17 timelines: which days journalists put into a timeline, picked from the articles, as many as they picked.

`python bench/timeline.py` prints one table: counting date mentions (what there is to beat) beside our weight of days. The one number
that the weight has is chosen on the three other topics, so that no topic is measured with what was tuned on it. T17: Tran et al. 2013.
"""

from __future__ import annotations

import gzip
import json
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from onrecord.model.text import Span, day
from onrecord.read.times.find import find_times
from onrecord.story.keydates import SHARE, Report, key_days, weigh_days

DATA = Path(__file__).resolve().parent.parent.parent / "shared" / "data" / "t17"
SHARES = (0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.75, 1.0, 1.5, 2.0)
LONGEST = 40_000


@dataclass(frozen=True)
class Topic:
    """One topic: how often each day is mentioned, the reports, and the journalists' days."""

    name: str
    mentions: Counter[str]
    reports: tuple[Report, ...]
    gold: frozenset[str]


@dataclass(frozen=True)
class Score:
    """Date-F1 of one topic: by counting mentions, with the weight chosen on the others, with the weight the product has."""

    topic: Topic
    counting: float
    ours: float
    product: float


def main() -> int:
    if not DATA.is_dir():
        print(f"Skipped: {DATA} is not there.")
        return 0
    scores = measured([topic(path) for path in sorted(DATA.glob("*.jsonl.gz"))])
    print("| topic | days | counting mentions | ours | ours, fixed weight |\n|---|---|---|---|---|")
    for score in scores:
        print(f"| {score.topic.name} | {len(score.topic.gold)} | {score.counting:.3f} | {score.ours:.3f} | {score.product:.3f} |")
    n = sum(len(score.topic.gold) for score in scores)
    counting, ours, product = (mean(getattr(s, name) for s in scores) for name in ("counting", "ours", "product"))
    print(f"Date-F1 counting {counting:.3f} ours {ours:.3f} fixed {product:.3f} n {n}")
    return 0


def measured(topics: list[Topic]) -> list[Score]:
    """Each topic with the share that is best on the others; of two alike the smaller."""
    table = {(t.name, share): f1(t, key_days(weigh_days(t.reports, share), len(t.gold))) for t in topics for share in SHARES}
    found = []
    for one in topics:
        others = [t.name for t in topics if t is not one]
        share = max(SHARES, key=lambda each: (sum(table[name, each] for name in others), -each))
        found.append(Score(one, f1(one, counted(one.mentions, len(one.gold))), table[one.name, share], table[one.name, SHARE]))
    return found


def topic(path: Path) -> Topic:
    """One topic's articles read for their dates."""
    mentions: Counter[str] = Counter()
    reports = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            article = json.loads(line)
            named = days_in(article["text"][:LONGEST], article["date"])
            mentions.update(named)
            reports.append(Report(article["date"], frozenset(named)))
    timelines = json.loads(gzip.decompress(path.with_name(path.name.replace(".jsonl", ".timelines.json")).read_bytes()))
    gold = frozenset(entry["date"] for entry in timelines[0])
    return Topic(path.name.split(".")[0], mentions, tuple(reports), gold)


def days_in(text: str, published: str) -> list[str]:
    """Every mention of a single day."""
    anchor = day(date.fromisoformat(published), "given")
    found = find_times(text, [(Span(0, len(text)), anchor)], "en")
    return [time.when.start[:10] for time in found if time.type in ("DATE", "TIME") and time.when is not None and time.when.days == 1]


def counted(mentions: Mapping[str, int], count: int) -> tuple[str, ...]:
    return tuple(sorted(mentions, key=lambda each: (-mentions[each], each))[:count])


def f1(one: Topic, chosen: Iterable[str]) -> float:
    picked = set(chosen)
    return 2 * len(picked & one.gold) / (len(picked) + len(one.gold))


def mean(values: Iterable[float]) -> float:
    found = list(values)
    return sum(found) / len(found)


if __name__ == "__main__":
    sys.exit(main())
