"""Serve a desk: fill it from folders or from the bundled story in a thread while the page is already up.

`serve_demo(1800, 8350, "default")` prints the address and replays the story until interrupted.
"""

from __future__ import annotations

import hashlib
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from onrecord.desk.batch import job, warn_of_rules
from onrecord.desk.feeding import followed
from onrecord.desk.kept_story import Asked, keep_story
from onrecord.desk.reader import Reader, known_from
from onrecord.desk.registry import registry
from onrecord.desk.replay import arrivals, bundle, bundled_story_file, replay
from onrecord.desk.sources import Entry, add_source, outlets_of, read_sources, sources_path
from onrecord.desk.ticker import Desk
from onrecord.model.errors import OnrecordError, UsageError
from onrecord.model.text import Raw, Rejected
from onrecord.outputs.snapshot import SourceState, State
from onrecord.runners.inline import InlineRunner
from onrecord.settings import load_settings
from onrecord.sources.archives.files import read_paths
from onrecord.stores.memory import memory_store
from onrecord.stores.sql import open_store
from onrecord.story.assemble import Ask
from onrecord.taggers.catalog import tagger as tagger_named
from onrecord.web.app import create_app
from onrecord.web.guards import check_bind
from onrecord.web.serve import serve


def serve_paths(
    paths: Sequence[str],
    story: str | None,
    story_file: Path | None,
    store: Path | None = None,
    tagger: str | None = None,
    host: str | None = None,
    port: int | None = None,
    settings: Path | None = None,
    sources: Sequence[Entry] = (),
) -> None:
    """Read `paths` (folders, files, addresses) and follow `sources` and those of the store's list; settings say the rest."""
    house = load_settings(settings)
    host, port, tagger = host or house.host, house.port if port is None else port, tagger or house.tagger
    check_bind(host)
    place = store or Path(house.store)
    entries = {entry.url: entry for entry in _listed(sources_path(place), sources)}
    addresses = [path for path in paths if "://" in path]
    gone = next((path for path in paths if path not in addresses and not Path(path).exists()), None)
    if gone is not None:
        raise UsageError("there is no such file or folder", gone, "check the path; a folder that is to be filled later must be made first")
    if not paths and not entries:
        raise UsageError("nothing to serve", "no path and no source", "name folders, files or addresses, or add one: onrecord add ADDRESS")
    _say(f"Loading the {tagger} tagger ...")
    work = job(tagger, story_file, story, store=place)
    keep_story(place, Asked(work.ask.story_file, work.ask.title))
    outlets = registry([*work.reader.registry.outlets.values(), *outlets_of(entries.values())])
    with open_store(place) as kept:
        desk = Desk(kept, replace(work.reader, registry=outlets), work.ask, lambda: datetime.now(UTC), house.publish)  # noqa: TID251 (the one clock)
        stop = threading.Event()
        watch = Watch(desk, [Path(path) for path in paths if path not in addresses])
        filler = threading.Thread(target=watch.follow, args=(lambda: stop.wait(house.watch_seconds),), daemon=True)
        filler.start()
        with followed(desk, kept, place, list(entries.values()), addresses, house, _say):
            serve(create_app(desk, zone=ZoneInfo(house.timezone)), host, port, _announce)
        stop.set()
        filler.join(timeout=30)


def _listed(path: Path, pack: Sequence[Entry]) -> tuple[Entry, ...]:
    """The list of sources, to which those of a pack are added once, so that an editor can change them there."""
    if sum([add_source(path, entry) for entry in pack]):
        _say(f"The pack's sources stand in {path}; edit them there.")
    return read_sources(path)


def serve_demo(speed: float, port: int, tagger: str) -> None:
    """The bundled story, replayed `speed` times faster than life."""
    if speed <= 0:
        raise UsageError("the speed must be above 0", str(speed), "1800 replays half an hour in a second")
    story_file = bundled_story_file()
    folder = bundle()
    story = arrivals(folder)
    clock = [story[0].at]
    _say(f"Loading the {tagger} tagger ...")
    warn_of_rules(tagger)
    reader = Reader(tagger_named(tagger), known_from(story_file, ()), registry(story_file.outlets), InlineRunner())
    desk = Desk(memory_store(), reader, Ask(story_file, story_file.title, False, known_from(story_file, ())), lambda: clock[0])
    stop = threading.Event()

    def tick(moment: datetime) -> None:
        clock[0] = moment

    def bring() -> None:
        replay(desk, folder, speed, lambda seconds: not stop.wait(seconds), tick)

    threading.Thread(target=bring, daemon=True).start()
    serve(create_app(desk), "127.0.0.1", port, _announce)
    stop.set()


class Watch:
    """Follows paths for a desk: what is new or changed in them is taken, what another process decided is heard."""

    def __init__(self, desk: Desk, paths: Sequence[Path]) -> None:
        self._desk, self._paths = desk, paths
        self._seen: dict[tuple[Path, str], str] = {}
        self._owner: dict[str, Path] = {}

    def follow(self, done: Callable[[], bool]) -> None:
        """Look again and again; `done` waits and says whether to stop."""
        self.look()
        while not done():
            self.look()

    def look(self) -> None:
        """One look at all paths and at the log."""
        try:
            fresh = [raw for path in self._paths for raw in self._changed(path)]
            if fresh:
                self._desk.take(fresh)
            self._desk.hear()
        except OnrecordError as error:
            _say(f"onrecord: {error}")

    def _changed(self, path: Path) -> list[Raw | Rejected]:
        """What is new below `path` since the last look; the source's state is told to the desk."""
        found = [self._owned(one, path) for one in read_paths([path])]
        fresh = [one for one in found if self._seen.get((path, one.id)) != _mark(one)]
        self._seen.update({(path, one.id): _mark(one) for one in fresh})
        refused = [one for one in found if isinstance(one, Rejected)]
        good = len(found) - len(refused)
        reason = "" if good else (refused[0].reason if refused else "the folder holds no text, page, feed or archive")
        # The folder itself is no document: that it is missing or empty is said of the source alone.
        itself = [one for one in refused if not path.is_file() and one.id == path.name]
        state: State = "ok" if good else "empty" if itself and path.is_dir() else "failing"
        self._desk.source(SourceState(str(path), state, reason, good, self._desk.now().isoformat(timespec="seconds")))
        return [one for one in fresh if one not in itself]

    def _owned(self, one: Raw | Rejected, path: Path) -> Raw | Rejected:
        """Two folders may hold files of one name: the first keeps it, else each look would take turns between them."""
        if isinstance(one, Rejected) or self._owner.setdefault(one.id, path) == path:
            return one
        reason = f"a document of the id {one.id} comes from {self._owner[one.id]} already; give the file another name"
        return Rejected(f"{path.name}/{one.id}", reason)


def _mark(one: Raw | Rejected) -> str:
    return "refused:" + one.reason if isinstance(one, Rejected) else hashlib.sha256(one.body).hexdigest()


def _announce(address: str) -> None:
    _say(f"The ticker is live at {address}   (Ctrl+C stops it)")


def _say(words: str) -> None:
    print(words, file=sys.stderr, flush=True)  # noqa: T201
