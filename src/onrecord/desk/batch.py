"""Read and assemble once, from paths or standard input to standard output.

`print_readings(["a.txt"], "default", None, None, None)` prints one line of JSON and returns the exit status.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import BinaryIO

import msgspec

from onrecord.desk.doubt import Doubt, doubt_of
from onrecord.desk.kept_story import asked
from onrecord.desk.reader import Reader, known_from
from onrecord.desk.registry import registry
from onrecord.model.claims import Reading
from onrecord.model.errors import UsageError
from onrecord.model.text import Document, Rejected, When, day, minute
from onrecord.outputs.contract import assembly_value, encode, reading_value, rejected_value
from onrecord.read.names import same_name
from onrecord.runners.inline import InlineRunner
from onrecord.settings import bundled_packs
from onrecord.sources.archives.files import read_paths
from onrecord.sources.parse import once
from onrecord.sources.parsing import Parser
from onrecord.sources.raw.decode import LARGEST
from onrecord.story.assemble import Ask, assemble
from onrecord.taggers.catalog import tagger as tagger_named

_LESS = (
    "onrecord: --tagger rules finds fewer statements than the learned tagger (pip install 'onrecord[tagger]', or --tagger default where "
    "it is installed)"
)


class Pair(msgspec.Struct):
    """Two names to compare."""

    name1: str
    name2: str


@dataclass(frozen=True, slots=True)
class Job:
    """A reader and what was asked, made from the options of the call."""

    reader: Reader
    ask: Ask


def say_doubt(doubt: Doubt) -> None:
    """Says on a terminal how often the tagger abstained."""
    if doubt.marked and sys.stderr.isatty():
        print(f"onrecord: {doubt.words()}", file=sys.stderr)  # noqa: T201


def job(tagger: str, story_file: Path | None, title: str | None, *, everything: bool = False, store: Path | None = None) -> Job:
    """The story file given, else the starter pack of that title, else what `store` keeps; every reading knows the day counts of packs."""
    warn_of_rules(tagger)
    story = asked(story_file, title, store)
    given = story.file
    known = known_from(given, [pack for pack in bundled_packs() if given is None or pack.title != given.title])
    reader = Reader(tagger_named(tagger), known, registry(given.outlets if given else ()), InlineRunner(), Parser())
    return Job(reader, Ask(given, story.title, everything, known))


def warn_of_rules(tagger: str) -> None:
    """Says once at the start that rules alone give less."""
    if tagger == "rules":
        print(_LESS, file=sys.stderr, flush=True)  # noqa: T201


def print_readings(paths: Sequence[str], tagger: str, now: str | None, story_file: Path | None, title: str | None) -> int:
    """One line per document; status 1 if none could be read."""
    work = job(tagger, story_file, title)
    moment(now)
    read_any, refused, doubt = False, None, Doubt()
    for found in _with_progress(work.reader.read_documents(inputs(paths, work.reader))):
        read_any = read_any or isinstance(found, Reading)
        refused = refused or (found if isinstance(found, Rejected) else None)
        value = rejected_value(found) if isinstance(found, Rejected) else reading_value(found, work.reader.registry.outlets)
        _write(encode(value))
        doubt = doubt.plus(found)
    say_doubt(doubt)
    return 0 if read_any else _nothing(refused)


def _nothing(refused: Rejected | None) -> int:
    """Says why not one document could be read, and gives the exit status."""
    why = f"{refused.id}: {refused.reason}" if refused else "the input is empty; give at least one document"
    print(f"onrecord: nothing could be read: {why}", file=sys.stderr, flush=True)  # noqa: T201
    return 1


def print_assembly(
    paths: Sequence[str], tagger: str, now: str | None, story_file: Path | None, title: str | None, *, everything: bool
) -> int:
    """One JSON object; status 1 if no document could be read."""
    work = job(tagger, story_file, title, everything=everything)
    at = moment(now)
    found = list(_with_progress(work.reader.read_documents(inputs(paths, work.reader))))
    readings = [one for one in found if isinstance(one, Reading)]
    say_doubt(doubt_of(readings))
    rejected = sorted((one for one in found if isinstance(one, Rejected)), key=lambda one: one.id)
    told = assemble(readings, work.ask, work.reader.registry.outlets, now=at)
    _write(encode(assembly_value(told, rejected)))
    return 0 if readings else _nothing(rejected[0] if rejected else None)


def print_names(source: str) -> int:
    """One verdict per line of standard input."""
    if source != "-":
        raise UsageError("names reads standard input", source, "give - and pipe JSON Lines {name1, name2}")
    done = 0
    for number, line in enumerate(sys.stdin.buffer, 1):
        if not line.strip():
            continue
        try:
            pair = msgspec.json.decode(line, type=Pair)
        except (msgspec.DecodeError, msgspec.ValidationError) as error:
            _write(encode({"rejected": {"reason": f"line {number}: {error}"}}))
            continue
        same, because = same_name(pair.name1, pair.name2)
        _write(encode({"same": same, "because": because}))
        done += 1
    return 0 if done else 1


def inputs(paths: Sequence[str], reader: Reader) -> Iterable[Document | Rejected]:
    """Documents of paths, or of standard input for "-" or for none when it is piped; its lines are taken one by one."""
    if list(paths) == ["-"] or (not paths and not sys.stdin.isatty()):
        seen: set[str] = set()
        return (once(found, seen) for found in reader.parsing.lines(lines(sys.stdin.buffer)))
    if not paths:
        raise UsageError("nothing to read", "no path given", "name files or folders, or - for JSON Lines on standard input")
    if "-" in paths:
        raise UsageError("standard input among paths", "-", "give either - or paths")
    return reader.documents(read_paths([Path(path) for path in paths]))


def lines(stream: BinaryIO, longest: int = LARGEST) -> Iterator[bytes]:
    """Lines of a stream as they come; one above `longest` bytes is cut there, so that an endless line cannot fill the memory."""
    while line := stream.readline(longest):
        yield line
        while len(line) == longest and not line.endswith(b"\n"):
            line = stream.readline(longest)


def moment(now: str | None) -> When | None:
    """`--now` as a When."""
    if now is None:
        return None
    try:
        return (
            day(date.fromisoformat(now), "given with the call")
            if len(now) == 10
            else minute(datetime.fromisoformat(now), "given with the call")
        )
    except ValueError as error:
        raise UsageError("--now is no ISO date", now, "write YYYY-MM-DD or YYYY-MM-DDTHH:MM+HH:MM") from error


def _with_progress(found: Iterator[Reading | Rejected]) -> Iterator[Reading | Rejected]:
    """Counts documents on standard error while that is a terminal."""
    shown = sys.stderr.isatty()
    for number, one in enumerate(found, 1):
        if shown:
            print(f"\r{number} documents read", end="", file=sys.stderr, flush=True)  # noqa: T201
        yield one
    if shown:
        print(file=sys.stderr)  # noqa: T201


def _write(line: bytes) -> None:
    sys.stdout.buffer.write(line + b"\n")
    sys.stdout.buffer.flush()
