"""One TOML file to one frozen Settings, and story files: what an editor knows of a story.

`load_story_file(path).began` gives "2026-03-02"; a wrong key is an error that names file and key.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Literal, TypeVar
from zoneinfo import available_timezones

import msgspec

from onrecord.model.errors import UsageError
from onrecord.model.story import KnownEvent, Party, StoryFile, Strand
from onrecord.model.text import Outlet

Loaded = TypeVar("Loaded")
_NESTED: dict[str, type] = {"parties": Party, "events": KnownEvent, "outlets": Outlet, "strands": Strand}


@dataclass(frozen=True, slots=True)
class Settings:
    """What a house can set; an option of the call holds before it.

    `publish = "review"` shows only lines that an editor approved; `watch_seconds` pass between two looks at the folders served,
    `poll_seconds` between the first two visits to a source; `allow_private` lets addresses of private networks be fetched.
    """

    store: str = "onrecord.db"
    host: str = "127.0.0.1"
    port: int = 8350
    tagger: Literal["default", "student", "rules"] = "default"
    publish: Literal["auto", "review"] = "auto"
    timezone: str = "UTC"
    watch_seconds: float = 5.0
    poll_seconds: float = 600.0
    allow_private: bool = False


def load_settings(path: Path | None) -> Settings:
    """Settings of a TOML file; the defaults without one. Every problem is a UsageError that names the file and the key."""
    return Settings() if path is None else _checked(_convert(_toml(path), Settings, str(path)), str(path))


def _checked(settings: Settings, name: str) -> Settings:
    if settings.timezone not in available_timezones():
        raise UsageError("the settings name no time zone", f"{name}: timezone", f"{settings.timezone!r} is none; write Europe/Kyiv or UTC")
    if not 0 <= settings.port <= 65535:
        raise UsageError("the settings name no port", f"{name}: port", "write a number from 0 to 65535; 0 takes a free one")
    if not settings.watch_seconds > 0:
        raise UsageError("the settings name no time to wait", f"{name}: watch_seconds", "write seconds above 0")
    return settings


def load_story_file(path: Path) -> StoryFile:
    """A story file; every problem is a UsageError that names the file and the key."""
    return _story(_toml(path), str(path))


@cache
def bundled_packs() -> tuple[StoryFile, ...]:
    """The starter packs that come with the product, by file name."""
    folder = files("onrecord.packs")
    names = sorted(item.name for item in folder.iterdir() if item.name.endswith(".toml"))
    return tuple(_story(tomllib.loads((folder / name).read_text(encoding="utf-8")), name) for name in names)


def pack_titled(title: str) -> StoryFile | None:
    """The starter pack of that title (case and spacing aside), if there is one."""
    wanted = _key(title)
    return next((pack for pack in bundled_packs() if _key(pack.title) == wanted), None)


def _key(title: str) -> str:
    return " ".join(title.casefold().replace("’", "'").split())


def _story(values: Mapping[str, object], name: str) -> StoryFile:
    for key, kind in _NESTED.items():
        rows = values.get(key, [])
        for row in rows if isinstance(rows, list) else []:
            _check_keys(row, kind, f"{name}, [[{key}]]")
    story = _convert(values, StoryFile, name)
    for day in [story.began, *(event.date for event in story.events)]:
        _check_day(day, name)
    return story


def _check_day(day: str | None, name: str) -> None:
    try:
        date.fromisoformat(day or "2000-01-01")
    except ValueError as error:
        raise UsageError("the story file has a date that is none", f"{name}: {day}", "write YYYY-MM-DD") from error


def _toml(path: Path) -> Mapping[str, object]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise UsageError("cannot open the file", str(path), error.strerror or "check the path") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError("not a TOML file in UTF-8", str(path), str(error)) from error


def _convert(values: Mapping[str, object], kind: type[Loaded], name: str) -> Loaded:
    _check_keys(values, kind, name)
    try:
        return msgspec.convert(_plain(values), kind)
    except msgspec.ValidationError as error:
        raise UsageError("a value in the file has the wrong shape", name, str(error)) from error


def _check_keys(values: object, kind: type, name: str) -> None:
    known = {field.name for field in fields(kind)}
    unknown = sorted(set(values) - known) if isinstance(values, Mapping) else []
    if unknown:
        raise UsageError("unknown key", f"{name}: {', '.join(unknown)}", f"known are {', '.join(sorted(known))}")


def _plain(value: object) -> object:
    """TOML's own dates become ISO text."""
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {key: _plain(inner) for key, inner in value.items()}
    return [_plain(inner) for inner in value] if isinstance(value, list) else value
