"""A desk in memory that follows sources on this machine, for every test of following."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import pytest
from loopback import NOON, Web

from onrecord.desk.following import Following
from onrecord.desk.noting import Visit
from onrecord.desk.reader import Reader, known_from
from onrecord.desk.registry import registry
from onrecord.desk.sources import Entry, outlets_of
from onrecord.desk.ticker import Desk
from onrecord.model.text import Document
from onrecord.runners.inline import InlineRunner
from onrecord.sources.fetching.fetch import Fetcher, Limits
from onrecord.sources.fetching.guard import Policy
from onrecord.sources.parsing import Parser
from onrecord.stores.memory import memory_store
from onrecord.stores.store import Store
from onrecord.stores.watching import Watch, open_watch
from onrecord.story.assemble import Ask
from onrecord.taggers.rules import RuleTagger


@dataclass
class House:
    """A desk in memory that follows what a test tells it to."""

    web: Web
    parser: Parser
    now: datetime = NOON
    store: Store = field(default_factory=memory_store)
    watch: Watch = field(default_factory=lambda: open_watch(None))
    following: Following | None = None

    def __post_init__(self) -> None:
        self.fetcher = Fetcher(lambda: self.now, Policy(allow_private=True), Limits(total_seconds=5, step_seconds=2, pause_seconds=0))

    def follow(self, *entries: Entry) -> Following:
        reader = Reader(RuleTagger(), known_from(None, ()), registry(outlets_of(entries)), InlineRunner())
        self.desk = Desk(self.store, reader, Ask(None, None, True), lambda: self.now)
        self.following = Following(self.desk, self.store.archive, self.watch, entries, self.fetcher, self.parser, lambda: 0.5)
        return self.following

    def later(self, hours: float = 48) -> Visit:
        """The next visit to the one source there is."""
        self.now += timedelta(hours=hours)
        return self.following.round()[0]

    def documents(self) -> list[Document]:
        return self.store.archive.documents()

    def states(self) -> dict[str, tuple[str, str]]:
        return {one.name.rpartition("/")[2]: (one.state, one.reason) for one in self.desk.snapshot().sources}


@pytest.fixture(scope="module")
def parser() -> Iterator[Parser]:
    with Parser(seconds=20) as shared:
        yield shared


@pytest.fixture
def house(web: Web, parser: Parser) -> Iterator[House]:
    made = House(web, parser)
    yield made
    made.watch.close()


def rss(*items: tuple[str, str, str]) -> str:
    """A feed of (guid, title, text), the newest first."""
    inside = "".join(
        f"<item><guid>{guid}</guid><title>{title}</title><description>{text}</description>"
        f"<pubDate>Sun, 04 May 2031 {23 - at:02d}:00:00 GMT</pubDate></item>"
        for at, (guid, title, text) in enumerate(items)
    )
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>The Orle Post</title>{inside}</channel></rss>'


def entry(web: Web, path: str = "/feed", **more: object) -> Entry:
    return replace(Entry(web.url(path), "The Orle Post", language="en"), **more)


RAIN, DAM = ("1", "Rain in Orle", "It rained in Orle, the mayor said."), ("2", "The dam holds", "The dam holds, the minister said.")
