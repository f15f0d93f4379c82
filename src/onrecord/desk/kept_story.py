"""The story a store was filled for, kept in a small file beside it, so that no later command has to name it again.

After `keep_story(Path("onrecord.db"), asked)`, `kept_story(Path("onrecord.db"))` gives the same title and story file.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import msgspec

from onrecord.model.errors import UsageError
from onrecord.model.story import StoryFile
from onrecord.settings import load_story_file, pack_titled


@dataclass(frozen=True, slots=True)
class Asked:
    """The story asked for: what an editor knows of it, and its title. Both None: stories are found."""

    file: StoryFile | None = None
    title: str | None = None


def story_path(store: Path) -> Path:
    """Beside the store: "onrecord.db" gives "onrecord.story.json"."""
    return store.with_name(f"{store.stem}.story.json")


def asked(story_file: Path | None, title: str | None, store: Path | None = None) -> Asked:
    """The story file given, else the starter pack of that title, else what is kept beside the store."""
    if story_file:
        given = load_story_file(story_file)
        return Asked(given, title or given.title)
    if title:
        return Asked(pack_titled(title), title)
    return kept_story(store) if store else Asked()


def keep_story(store: Path, story: Asked) -> None:
    """Write it down, unless nothing was asked for. UsageError if the file cannot be written."""
    if not story.title:
        return
    path = story_path(store)
    try:
        path.write_bytes(msgspec.json.format(msgspec.json.encode(story)) + b"\n")
    except OSError as error:
        raise UsageError("cannot write", str(path), error.strerror or "check the path") from error


def kept_story(store: Path) -> Asked:
    """What was kept; nothing where there is no such file. UsageError if the file is damaged."""
    path = story_path(store)
    try:
        return msgspec.json.decode(path.read_bytes(), type=Asked)
    except FileNotFoundError:
        return Asked()
    except OSError as error:
        raise UsageError("cannot open the file", str(path), error.strerror or "check the path") from error
    except msgspec.MsgspecError as error:
        raise UsageError("not a kept story", str(path), "remove the file and name the story with --story or --story-file") from error
