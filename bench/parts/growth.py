"""What a new document costs as the store grows: CPU seconds of a desk's tick, with the quality of events beside it at each size.

Made-up news (`made_news`): many happenings a day in running stories. A desk over a store in memory is filled as one that follows its
sources is, by `take_documents`, a thousand documents a tick, so nothing is told later than in a live desk; then come `TICKS` documents one
by one, which are what is measured. One story that holds everything is filled in a single tick, its first telling, timed on its own.
`BENCH_ENTRIES=1000,10000,100000` and `BENCH_STORY=1000,5000` set the sizes; 0 leaves a half out.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from itertools import count, islice
from typing import Any

from events import bcubed
from measuring import Row, fresh, megabytes, spent
from parts.made_news import happening_of, telling, tellings

SIZES = tuple(int(size) for size in os.environ.get("BENCH_ENTRIES", "1000,10000").split(","))
STORY = tuple(int(size) for size in os.environ.get("BENCH_STORY", "1000").split(","))
TICKS, STORY_TICKS = 40, 5
AT_A_TIME = 1000
MOST, STORY_SECONDS = 1.5, 20.0
FALL = 0.005


@dataclass(frozen=True)
class Size:
    """A size measured: seconds of filling up to it, of the mean and of the slowest tick, documents retold by a tick, B-cubed F1,
    seconds of a late document."""

    stored: int
    filling: float
    mean: float
    worst: float
    retold: float
    quality: float
    late: float
    megabytes: float


def rows() -> list[Row]:
    """Ticks across stories, the quality beside them, and ticks of one story that holds everything."""
    return [*(_across(fresh(across, SIZES)) if any(SIZES) else ()), *(_within(fresh(within, STORY)) if any(STORY) else ())]


def _across(found: Sequence[Size]) -> list[Row]:
    ratio = found[-1].mean / found[0].mean
    falls = found[0].quality - found[-1].quality
    return [
        Row(
            f"a new document, mean of {TICKS}: CPU s with that many entries stored",
            ", ".join(f"{one.mean:.2f} s at {one.stored:,}" for one in found),
            "",
            f"{ratio:.2f}x",
            f"<= {MOST}x",
            ratio <= MOST,
        ),
        Row("  the slowest of them", ", ".join(f"{one.worst:.2f} s at {one.stored:,}" for one in found)),
        Row("  documents told again by it", ", ".join(f"{one.retold:.0f} at {one.stored:,}" for one in found)),
        Row("  one that comes late, on a day long told", ", ".join(f"{one.late:.2f} s at {one.stored:,}" for one in found)),
        Row("  filling, ms a document since the size before", _filling(found)),
        Row("  memory of the process", ", ".join(f"{one.megabytes:.0f} MB at {one.stored:,}" for one in found)),
        Row(
            "  events, B-cubed F1",
            ", ".join(f"{one.quality:.3f} at {one.stored:,}" for one in found),
            gate=f"falls <= {FALL}",
            met=falls <= FALL,
        ),
    ]


def _within(found: Sequence[Size]) -> list[Row]:
    slowest = max(one.mean for one in found)
    return [
        Row(
            "a new document of one story, mean: CPU s with that many of its entries stored",
            ", ".join(f"{one.mean:.2f} s at {one.stored:,}" for one in found),
            "",
            f"{found[-1].mean / found[0].mean:.1f}x",
            f"<= {STORY_SECONDS:.0f} s",
            slowest <= STORY_SECONDS,
        ),
        Row("  its first telling, CPU s with reading", ", ".join(f"{one.filling:.0f} s at {one.stored:,}" for one in found)),
        Row("  memory of the process", ", ".join(f"{one.megabytes:.0f} MB at {one.stored:,}" for one in found)),
    ]


def _filling(found: Sequence[Size]) -> str:
    sizes = zip(found, [0, *(one.stored for one in found)], strict=False)
    return ", ".join(f"{1000 * one.filling / (one.stored - before):.1f} at {one.stored:,}" for one, before in sizes)


def across(sizes: Sequence[int]) -> list[Size]:
    """One desk that finds its stories, measured as it grows."""
    return _measured(sizes, tellings(count()), _desk(None), TICKS, AT_A_TIME)


def within(sizes: Sequence[int]) -> list[Size]:
    """For each size a desk whose one story holds every document."""
    return [size for most in sizes for size in _measured([most], _one_story(), _desk("Everything"), STORY_TICKS, most)]


def _one_story() -> Iterator[Any]:
    return (telling(number, nth, story=1) for number in count() for nth in range(3))


def _measured(sizes: Sequence[int], news: Iterator[Any], desk: Any, ticks: int, at_a_time: int) -> list[Size]:
    found, stored = [], 0
    for size in sizes:
        filling = spent(partial(_filled, desk, news, size - stored, at_a_time))[1]
        costs, told = [], []
        for one in islice(news, ticks):
            costs.append(spent(lambda one=one: desk.take_documents([one]))[1])
            told.append(desk.retold)
        late = spent(lambda at=size: desk.take_documents([telling(at // 10, 9)]))[1]
        stored = size + ticks + 1
        found.append(Size(size, filling, sum(costs) / ticks, max(costs), sum(told) / len(told), _quality(desk), late, megabytes()))
        print(found[-1], flush=True)
    return found


def _filled(desk: Any, news: Iterator[Any], number: int, at_a_time: int) -> None:
    for start in range(0, number, at_a_time):
        desk.take_documents(list(islice(news, min(at_a_time, number - start))))


def _quality(desk: Any) -> float:
    events = desk.snapshot().assembly.events
    placed = [(event.id, happening_of(document)) for event in events for document in event.documents]
    return bcubed(dict(enumerate(event for event, _ in placed)), [happening for _, happening in placed])[2]


def _desk(title: str | None) -> Any:
    from onrecord.desk.reader import Reader
    from onrecord.desk.registry import registry
    from onrecord.desk.ticker import Desk
    from onrecord.read.dates import Known
    from onrecord.runners.inline import InlineRunner
    from onrecord.stores.memory import memory_store
    from onrecord.story.ask import Ask
    from onrecord.taggers.rules import RuleTagger

    reader = Reader(RuleTagger(), Known(), registry(()), InlineRunner())
    return Desk(memory_store(), reader, Ask(title=title, everything=title is not None), lambda: datetime(2024, 1, 1, tzinfo=UTC))
