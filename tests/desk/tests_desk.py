"""A desk over a memory or SQLite store, with rules alone and a clock that a test sets."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from onrecord.desk.reader import Reader
from onrecord.desk.registry import registry
from onrecord.desk.ticker import Desk
from onrecord.model.text import Outlet, Raw
from onrecord.read.dates import Known
from onrecord.runners.inline import InlineRunner
from onrecord.stores.store import Store
from onrecord.story.assemble import Ask
from onrecord.taggers.rules import RuleTagger

NOW = datetime(2031, 3, 5, 12, tzinfo=UTC)
OUTLETS = (Outlet("lna", "Lenn News Agency", "wire"), Outlet("post", "The Skelly Post"))
AGROUND = (
    '{"id":"a","outlet":"The Skelly Post","title":"Ferry runs aground off Skelly","published":"2031-03-04T18:20+00:00","language":"en",'
    '"text":"Ferry runs aground off Skelly\\n\\nA ferry with 214 people on board ran aground off Skelly on Tuesday, the coastguard said. '
    'Nobody was hurt, harbour master Ilo Brandt said."}'
)
BUDGET = (
    '{"id":"b","outlet":"The Skelly Post","title":"Council puts off vote on the new quay","published":"2031-03-05T09:00+00:00",'
    '"language":"en","text":"Council puts off vote on the new quay\\n\\nThe council will vote on the new quay in May, Mayor Ada Voss said. '
    'Two members were absent."}'
)


class Newer(RuleTagger):
    """The same rules under another name, as after an update."""

    @property
    def name(self) -> str:
        return "rules 2"


@dataclass
class Counting:
    """Runs inline and counts what it runs."""

    count: int = 0

    def map(self, function, items):
        for item in items:
            self.count += 1
            yield function(item)


def reader(tagger: RuleTagger | None = None, runner: Counting | None = None) -> Reader:
    return Reader(tagger or RuleTagger(), Known(), registry(OUTLETS), runner or InlineRunner())


def desk_over(store: Store, **options) -> Desk:
    return Desk(store, reader(options.get("tagger"), options.get("runner")), Ask(), lambda: NOW, options.get("publish", "auto"))


def lines_of(*documents: str) -> list[Raw]:
    """Documents as one file of JSON Lines."""
    return [Raw("day.jsonl", "\n".join(documents).encode(), media_type="application/x-ndjson")]


def shown(desk: Desk) -> dict[str, str]:
    """Headline by line id."""
    return {line.id: line.headline for story in desk.snapshot().assembly.stories for line in story.lines}


def line_about(desk: Desk, word: str) -> str:
    return next(identity for identity, headline in shown(desk).items() if word in headline)
