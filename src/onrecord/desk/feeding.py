"""Put the parts of following together around one desk, for as long as it is served.

`with followed(desk, store, path, entries, ("https://lerna.example/",), house): ...` asks in a thread and answers the page's paste box.
"""

from __future__ import annotations

import random
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from onrecord.desk.following import Following
from onrecord.desk.sources import Entry, add_source, sources_path
from onrecord.desk.ticker import Desk
from onrecord.outputs.snapshot import SourceState
from onrecord.settings import Settings
from onrecord.sources.fetching.fetch import Fetcher
from onrecord.sources.fetching.guard import Policy
from onrecord.sources.fetching.pace import Pace
from onrecord.sources.parsing import Parser
from onrecord.stores.store import Store
from onrecord.stores.watching import open_watch


def house_fetcher(house: Settings) -> Fetcher:
    """The fetcher that the house's settings ask for."""
    return Fetcher(lambda: datetime.now(UTC), Policy(house.allow_private))  # noqa: TID251 (the one clock)


@contextmanager
def followed(
    desk: Desk, store: Store, path: Path, entries: Sequence[Entry], addresses: Sequence[str], house: Settings, say: Callable[[str], object]
) -> Iterator[Following]:
    """Follow `entries` and what stands at `addresses` until the block ends; what is pasted on the page joins them."""
    stop = threading.Event()
    with open_watch(path) as watch, Parser() as parser:
        pace = Pace(usual=max(house.poll_seconds, 60.0))

        def keep(entry: Entry) -> None:
            add_source(sources_path(path), entry)

        following = Following(desk, store.archive, watch, entries, house_fetcher(house), parser, random.random, pace, keep)
        desk.opens(following.open)

        def feed() -> None:
            _open(following, desk, addresses, say)
            following.run(stop)

        thread = threading.Thread(target=feed, daemon=True)
        thread.start()
        yield following
        stop.set()
        thread.join(timeout=60)


def _open(following: Following, desk: Desk, addresses: Sequence[str], say: Callable[[str], object]) -> None:
    for address in addresses:
        added = following.open(address)
        say(f"onrecord: {added.message}")
        if not added.ok:
            desk.source(SourceState(address, "failing", added.message))
