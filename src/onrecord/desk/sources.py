"""The registry of sources: who publishes, in which language, for which side, how it is read, how often; one TOML file, edited by hand.

`read_sources(Path("onrecord.sources.toml"))` gives the `Entry`s of its `[[sources]]`; `add_source` appends one and keeps every comment.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import get_args

import msgspec

from onrecord.desk.registry import host
from onrecord.model.errors import UsageError
from onrecord.model.text import Outlet, OutletKind
from onrecord.sources.feeds.opml import Outline
from onrecord.sources.posts.addresses import Kind, readable

_SHORT = r"""(?:"(?:[^"\\]|\\.)*"|'[^']*'|\[[^\[\]#]*\]|[\w.+-]+)"""
_NO_NAME = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Entry:
    """One source. `side` is the id of the party to the conflict that controls it, if one does; `reads` how it is read; `articles` whether
    the pages that a feed links are read too; `poll_minutes` the first interval (0: the house's); `terms` what the publisher says of use."""

    url: str
    outlet: str
    outlet_kind: OutletKind = "outlet"
    reads: Kind = "feed"
    homepage: str | None = None
    owner: str | None = None
    country: str | None = None
    language: str | None = None
    side: str | None = None
    credits: tuple[str, ...] = ()
    articles: bool = False
    poll_minutes: int = 0
    terms: str = ""
    paused: bool = False

    @property
    def outlet_id(self) -> str:
        return _NO_NAME.sub("-", self.outlet.casefold()).strip("-") or host(self.url)


@dataclass(frozen=True, slots=True)
class Pack:
    """A starter pack: the story's title and its sources."""

    name: str
    title: str
    sources: tuple[Entry, ...]


def read_sources(path: Path) -> tuple[Entry, ...]:
    """The sources of a file; none if there is no such file. UsageError names the file and the key of whatever is wrong."""
    if not path.exists():
        return ()
    try:
        return _entries(tomllib.loads(path.read_text(encoding="utf-8")), str(path))
    except OSError as error:
        raise UsageError("cannot open the file", str(path), error.strerror or "check the path") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError("not a TOML file in UTF-8", str(path), str(error)) from error


def _entries(values: Mapping[str, object], name: str) -> tuple[Entry, ...]:
    rows = values.get("sources", [])
    known = {field.name for field in fields(Entry)}
    for row in rows if isinstance(rows, list) else []:
        unknown = sorted(set(row) - known) if isinstance(row, Mapping) else []
        if unknown:
            raise UsageError("unknown key", f"{name}, [[sources]]: {', '.join(unknown)}", f"known are {', '.join(sorted(known))}")
    try:
        found = msgspec.convert(rows, list[Entry])
    except msgspec.ValidationError as error:
        raise UsageError("a value in the file has the wrong shape", name, str(error)) from error
    return tuple({entry.url: entry for entry in found}.values())


def sources_path(store: Path) -> Path:
    """Beside the store: "onrecord.db" gives "onrecord.sources.toml"."""
    return store.with_name(f"{store.stem}.sources.toml")


def add_source(path: Path, entry: Entry) -> bool:
    """Append `entry`; False if a source of that address is there already. What stands in the file stays as it is."""
    if any(one.url == entry.url for one in read_sources(path)):
        return False
    before = path.read_text(encoding="utf-8") if path.exists() else _HEAD
    try:
        path.write_text(f"{before.rstrip()}\n\n{written(entry)}", encoding="utf-8")
    except OSError as error:
        raise UsageError("cannot write the file", str(path), error.strerror or "check the path") from error
    return True


def pause_source(path: Path, url: str, *, paused: bool) -> None:
    """Ask a source no more, or again; everything else in the file stays as it is. UsageError if no source has that address."""
    edit_source(path, url, {"paused": "true" if paused else "false"})


def edit_source(path: Path, url: str, changes: Mapping[str, str]) -> None:
    """Give a source's keys other values, as one would type them (`owner`: "Valley Media", `credits`: "Orle Post, OP"; "" for the default).

    Every other line of the file stays as it is, comments too. UsageError, and nothing written, if no source has that address or a key
    or value cannot be.
    """
    if not any(one.url == url for one in read_sources(path)):
        raise UsageError("there is no such source", url, f"onrecord sources lists those of {path}")
    lines = path.read_text(encoding="utf-8").split("\n")
    starts = [at for at, line in enumerate(lines) if line.strip().startswith("[[")]
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        if url in _urls("\n".join(lines[start:end])):
            block = lines[start:end]
            for key, typed in changes.items():
                block = _with(block, key, _typed(key, typed))
            lines[start:end] = block
            break
    text = "\n".join(lines)
    try:
        _entries(tomllib.loads(text), str(path))
        path.write_text(text, encoding="utf-8")
    except tomllib.TOMLDecodeError as error:
        raise UsageError("this change would break the file", str(path), str(error)) from error
    except OSError as error:
        raise UsageError("cannot write the file", str(path), error.strerror or "check the path") from error


def _typed(key: str, words: str) -> str | None:
    """What somebody typed, as TOML of the key's kind; None for nothing."""
    defaults = {field.name: field.default for field in fields(Entry) if field.name != "url"}
    if key not in defaults:
        raise UsageError("unknown key", key, f"known are {', '.join(sorted(defaults))}")
    if not words.strip():
        return None
    if isinstance(defaults[key], tuple):
        return _value([name for part in words.split(",") if (name := part.strip())])
    if isinstance(defaults[key], bool | int):
        return words.strip()
    return _value(words.strip())


def _with(block: Sequence[str], key: str, value: str | None) -> list[str]:
    """The lines of one source with `key = value`, in place of the old value or as its first line; without the key where it is None."""
    given = re.compile(rf"^(\s*{key}\s*=\s*)({_SHORT})(\s*(?:#.*)?)$")
    if value is not None and any(given.match(line) for line in block):
        return [given.sub(lambda found: f"{found[1]}{value}{found[3]}", line) for line in block]
    first = next((at for at, line in enumerate(block) if re.match(rf"\s*{key}\s*=", line)), None)
    told = [] if value is None else [f"{key} = {value}"]
    if first is None:
        return [block[0], *told, *block[1:]]
    return [*block[:first], *told, *block[_whole(block, first) :]]


def _whole(block: Sequence[str], first: int) -> int:
    """Where the value that begins on line `first` ends, one further: lists may run over lines."""
    for end in range(first + 1, len(block) + 1):
        try:
            tomllib.loads("\n".join(block[first:end]))
        except tomllib.TOMLDecodeError:
            continue
        return end
    return len(block)


def _urls(block: str) -> list[object]:
    try:
        rows = tomllib.loads(block).get("sources", [])
    except tomllib.TOMLDecodeError:
        return []
    return [row.get("url") for row in rows] if isinstance(rows, list) else []


_HEAD = "# The sources that this desk follows. Edit freely; what each of them last said is shown by: onrecord sources\n"


def written(entry: Entry) -> str:
    """`entry` as TOML, without what is at its default."""
    told = ((field.name, getattr(entry, field.name), field.default) for field in fields(Entry))
    return "\n".join(["[[sources]]", *(f"{name} = {_value(value)}" for name, value, default in told if value != default)]) + "\n"


def _value(value: str | bool | int | Sequence[str]) -> str:
    """JSON's strings, numbers, booleans and lists of strings are TOML's."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def outlets_of(entries: Iterable[Entry]) -> tuple[Outlet, ...]:
    """The outlets behind `entries`, each once; what the first entry of an outlet says holds."""
    found: dict[str, Outlet] = {}
    for one in entries:
        told = Outlet(
            one.outlet_id, one.outlet, one.outlet_kind, one.homepage, one.language, one.owner, one.country, one.side, None, one.credits
        )
        found.setdefault(one.outlet_id, told)
    return tuple(found.values())


def from_outline(outline: Outline) -> Entry:
    """A source of a feed reader's list."""
    kind = readable(outline.url).kind
    name = outline.title or host(outline.homepage) or host(outline.url)
    return Entry(outline.url, name, reads=kind or "feed", homepage=outline.homepage, language=outline.language)


def outline_of(entry: Entry) -> Outline:
    """The source as a feed reader takes it, in a folder of its country."""
    return Outline(entry.url, entry.outlet, entry.homepage, entry.language, (entry.country,) if entry.country else ())


@cache
def packs() -> tuple[Pack, ...]:
    """The starter packs that come with the product, by name."""
    folder = files("onrecord.packs") / "sources"
    names = sorted(one.name for one in folder.iterdir() if one.name.endswith(".toml"))
    return tuple(_pack(name.removesuffix(".toml"), tomllib.loads((folder / name).read_text(encoding="utf-8"))) for name in names)


def _pack(name: str, values: Mapping[str, object]) -> Pack:
    return Pack(name, str(values["title"]), _entries(values, name))


def pack(name: str) -> Pack:
    """The pack of that name or title. UsageError names those there are."""
    wanted = _NO_NAME.sub("-", name.casefold()).strip("-")
    found = next((one for one in packs() if wanted in (one.name, _NO_NAME.sub("-", one.title.casefold()).strip("-"))), None)
    if found is None:
        raise UsageError("there is no starter pack", name, f"there are {', '.join(one.name for one in packs())}")
    return found


KINDS: tuple[Kind, ...] = get_args(Kind)
