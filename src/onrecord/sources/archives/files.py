"""Files and folders as raw documents, in sorted order; ids are paths relative to the folder given.

`read_paths([Path("news")])` yields Raw("day1/a.txt", ...) for news/day1/a.txt, and a Rejected for what cannot be opened.
"""

from __future__ import annotations

import errno
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from onrecord.model.text import Raw, Rejected
from onrecord.sources.raw.decode import LARGEST
from onrecord.sources.raw.forms import FORMS

LARGEST_ARCHIVE = 4 * LARGEST
# What a desk keeps beside its store is no document.
_OWN = (".db", ".db-wal", ".db-shm", ".sources.toml", ".story.json")
_MANY = (".jsonl", ".warc")
_READABLE = ", ".join(FORMS) + " (each also .gz)"


@dataclass(frozen=True, slots=True)
class Files:
    """Files and folders as a Source."""

    paths: tuple[Path, ...]

    @property
    def name(self) -> str:
        return ", ".join(str(path) for path in self.paths)

    def items(self) -> Iterator[Raw | Rejected]:
        return read_paths(self.paths)


def read_paths(paths: Iterable[Path]) -> Iterator[Raw | Rejected]:
    """What is in `paths`: arguments in their order, a folder's files sorted by path; what cannot be read is Rejected. Hidden files and
    folders (a name that begins with a dot) and a desk's own store are passed over in folders."""
    for path in paths:
        yield from _argument(path)


def _argument(path: Path) -> Iterator[Raw | Rejected]:
    try:
        if path.is_dir():
            yield from _folder(path)
        else:
            yield _file(path, path.name or str(path))
    except (OSError, ValueError, RuntimeError) as error:
        yield Rejected(path.name or str(path), f"cannot open: {_why(error)}; check the path")


def _missing(path: Path, identity: str) -> Rejected:
    if not path.is_symlink():
        return Rejected(identity, "cannot find: there is no such file or folder; check the path")
    if _is_loop(path):
        return Rejected(identity, "cannot follow: the link leads back to itself; remove it or give the file itself")
    return Rejected(identity, f'cannot follow: the link leads to "{path.readlink()}", which is not there; remove it or give the file')


def _is_loop(path: Path) -> bool:
    try:
        path.stat()
    except OSError as error:
        return error.errno == errno.ELOOP
    return False


def _unknown(path: Path) -> str:
    if path.suffix == ".opml":
        return "a list of feeds is no document (onrecord add takes it)"
    if path.suffix == ".toml":
        return "a .toml file is no document (a story file goes to --story-file)"
    return f'the ending "{path.suffix}" is not known' if path.suffix else "a file without an ending says not what it is"


def _suffix(path: Path) -> str | None:
    """The ending that says what the file is, without .gz; None if it is not one of ours."""
    name = path.name.lower().removesuffix(".gz")
    suffix = Path(name).suffix
    return suffix if suffix in FORMS else None


def _folder(folder: Path) -> Iterator[Raw | Rejected]:
    count = 0
    for found in _walk(folder, "", frozenset()):
        count += 1
        yield found
    if not count:
        yield Rejected(folder.name or str(folder), f"cannot read: the folder holds no file; put {_READABLE} into it")


def _walk(folder: Path, identity: str, above: frozenset[Path]) -> Iterator[Raw | Rejected]:
    """Files below `folder`, sorted by name; a link that leads back to a folder around it is Rejected."""
    here = folder.resolve()
    if here in above:
        yield Rejected(identity, "cannot follow: a link leads back to a folder around it; remove the link")
        return
    for child in sorted(folder.iterdir(), key=lambda one: one.name):
        name = f"{identity}/{child.name}" if identity else child.name
        if child.name.startswith(".") or child.name.endswith(_OWN):
            continue
        try:
            if child.is_dir():
                yield from _walk(child, name, above | {here})
            else:
                yield _file(child, name)
        except OSError as error:
            yield Rejected(name, f"cannot open: {_why(error)}; check the file and its permissions")


def _file(path: Path, identity: str) -> Raw | Rejected:
    try:
        if not path.exists():
            return _missing(path, identity)
        if not _suffix(path):
            return Rejected(identity, f"cannot read: {_unknown(path)}; give {_READABLE}")
        if not path.is_file():
            return Rejected(identity, "cannot open: it is no plain file; give a file")
        size = path.stat().st_size
        most = LARGEST_ARCHIVE if _suffix(path) in _MANY else LARGEST
        if size > most:
            return Rejected(identity, f"cannot read: {size:,} bytes are more than {most:,}; split it")
        return Raw(identity, path.read_bytes())
    except OSError as error:
        return Rejected(identity, f"cannot open: {_why(error)}; check the file and its permissions")


def _why(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)
