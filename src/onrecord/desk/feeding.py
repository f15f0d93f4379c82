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

from onrecord.desk.doctor import OFFLINE
from onrecord.desk.following import Following
from onrecord.desk.noting import Visit
from onrecord.desk.sources import Entry, add_source, read_sources, sources_path
from onrecord.desk.ticker import Desk
from onrecord.model.errors import UsageError
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
            if offline(following.round()):
                say(f"onrecord: {OFFLINE}")
            following.run(stop, Listing(sources_path(path), entries, following.follows, desk.source).look)

        thread = threading.Thread(target=feed, daemon=True)
        thread.start()
        yield following
        stop.set()
        thread.join(timeout=60)


def offline(visits: Sequence[Visit]) -> bool:
    """Whether not one of the sources asked could be reached."""
    return bool(visits) and all(visit.outcome == "failing" and visit.kind == "network" for visit in visits)


class Listing:
    """The list of sources, read again when its file was edited; a list that cannot be read is said on the sources page, and the one
    before it holds. Sources that are not from the list (a starter pack's) stay."""

    def __init__(
        self,
        path: Path,
        entries: Sequence[Entry],
        follows: Callable[[Sequence[Entry]], object],
        state: Callable[[SourceState], object],
    ) -> None:
        self._path, self._follows, self._state = path, follows, state
        self._seen = self._edited()
        listed = {entry.url for entry in read_sources(path)}
        self._others = [entry for entry in entries if entry.url not in listed]

    def look(self) -> None:
        """One look at the file."""
        edited = self._edited()
        if edited == self._seen:
            return
        self._seen = edited
        try:
            listed = read_sources(self._path)
        except UsageError as error:
            self._state(SourceState(str(self._path), "failing", f"{error}; the list as it was before is followed"))
            return
        self._state(SourceState(str(self._path), "ok", "", len(listed)))
        held = {entry.url for entry in listed}
        self._follows([*listed, *(entry for entry in self._others if entry.url not in held)])

    def _edited(self) -> tuple[int, int] | None:
        try:
            told = self._path.stat()
        except OSError:
            return None
        return told.st_mtime_ns, told.st_size


def _open(following: Following, desk: Desk, addresses: Sequence[str], say: Callable[[str], object]) -> None:
    for address in addresses:
        added = following.open(address)
        say(f"onrecord: {added.message}")
        if not added.ok:
            desk.source(SourceState(address, "failing", added.message))
