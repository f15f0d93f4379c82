"""Replay the bundled story as if its documents came in now, in the order in which they were fetched.

`arrivals()` gives (document, moment, Raw) triples; `pace` turns hours of the story into seconds of the reader's.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from importlib.resources import as_file, files
from pathlib import Path

from onrecord.desk.ticker import Desk
from onrecord.model.story import StoryFile
from onrecord.model.text import Document, Raw, Rejected
from onrecord.outputs.snapshot import SourceState
from onrecord.settings import load_story_file
from onrecord.sources.archives.files import read_paths
from onrecord.sources.parse import documents

_LONGEST_GAP = 6 * 3600.0


@dataclass(frozen=True, slots=True)
class Arrival:
    """One document at the moment it was fetched; `file` holds its bytes, below the bundle's folder."""

    at: datetime
    document: str
    file: str
    outlet: str | None
    url: str | None


def bundle() -> Path:
    """The folder of the bundled story."""
    with as_file(files("onrecord.demo")) as folder:
        return Path(folder)


def bundled_story_file() -> StoryFile:
    """What an editor knows of the bundled story."""
    return load_story_file(bundle() / "story.toml")


def arrivals(folder: Path) -> list[Arrival]:
    """The arrivals of a bundle, in order."""
    rows = tomllib.loads((folder / "replay.toml").read_text(encoding="utf-8"))["arrivals"]
    return [_arrival(row) for row in rows]


def _arrival(row: dict[str, str]) -> Arrival:
    document = row["document"]
    held = row.get("file") or "documents/" + document.split("#", 1)[0]
    return Arrival(datetime.fromisoformat(str(row["at"])), document, held, row.get("outlet"), row.get("url"))


def arrived(folder: Path, arrival: Arrival) -> list[Document | Rejected]:
    """The document of one arrival, under its id in the bundle."""
    found: list[Document | Rejected] = []
    for raw in read_paths([folder / arrival.file]):
        parsed = documents(raw) if isinstance(raw, Raw) else [raw]
        wanted = arrival.document.split("#", 1)
        for one in parsed:
            if isinstance(one, Document) and (len(wanted) == 1 or one.id.endswith("#" + wanted[1])):
                found.append(replace(one, id=arrival.document, outlet=one.outlet or arrival.outlet, url=one.url or arrival.url))
            elif isinstance(one, Rejected):
                found.append(one)
    return found


def gaps(story: Sequence[Arrival], speed: float) -> Iterator[tuple[float, Arrival]]:
    """Seconds to wait before each arrival: the story's own gaps divided by `speed`, nights and weeks shortened."""
    last: datetime | None = None
    for arrival in story:
        gap = 0.0 if last is None else min((arrival.at - last).total_seconds(), _LONGEST_GAP)
        yield max(gap, 0.0) / speed, arrival
        last = arrival.at


def replay(desk: Desk, folder: Path, speed: float, wait: Callable[[float], bool], tick: Callable[[datetime], None]) -> None:
    """Bring the story in. `wait` sleeps and says whether to go on; `tick` sets the desk's clock to the story's moment."""
    for number, (seconds, arrival) in enumerate(gaps(arrivals(folder), speed), 1):
        if not wait(seconds):
            return
        tick(arrival.at)
        desk.take_documents(arrived(folder, arrival))
        desk.source(SourceState("the bundled story", "ok", "", number, arrival.at.isoformat(timespec="minutes")))
