"""What the command line says of sources: add some, list them, examine them.

`add_addresses(["https://lerna.example/"], Path("onrecord.db"), None, print)` finds the feed there and returns the exit status.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from onrecord.desk.doctor import examine, report
from onrecord.desk.doubt import doubt_of
from onrecord.desk.feeding import house_fetcher
from onrecord.desk.finding import Fetch, Finding, Look, find, told
from onrecord.desk.revisions import revised
from onrecord.desk.sources import add_source, edit_source, from_outline, outline_of, pack, pause_source, read_sources, sources_path
from onrecord.model.errors import UnreadableError, UsageError
from onrecord.outputs.revised import plain
from onrecord.settings import load_settings
from onrecord.sources.feeds.opml import opml as opml_text
from onrecord.sources.fetching.fetch import Failed
from onrecord.sources.parsing import Parser
from onrecord.sources.raw.decode import markup_text
from onrecord.stores.sql import open_store
from onrecord.stores.watching import Watched, open_watch, watch_path

Say = Callable[[str], object]


def add_addresses(given: Sequence[str], store: Path, settings: Path | None, say: Say) -> int:
    """Find and add each; status 1 if nothing was found at one of them."""
    fetch = house_fetcher(load_settings(settings)).fetch
    with Parser() as parser:
        done = [_add(one, store, fetch, parser.survey, say) for one in given]
    return 0 if all(done) else 1


def _add(given: str, store: Path, fetch: Fetch, looking: Look, say: Say) -> bool:
    found = _listed(given, looking) if Path(given).is_file() else find(fetch, given, looking)
    if isinstance(found, Failed):
        say(f"{given}: nothing was added: {found.reason}.")
        return False
    path = sources_path(store)
    fresh = [entry for entry in found.entries if add_source(path, entry)]
    for line in told(found):
        say(line)
    say(f"{len(fresh)} added to {path}." if fresh else f"Already in {path}.")
    return True


def _listed(given: str, looking: Look) -> Finding:
    try:
        found = looking(markup_text(Path(given).read_bytes(), None, given), given)
    except (OSError, UnreadableError) as error:
        raise UsageError("cannot read the list of feeds", given, getattr(error, "remedy", None) or str(error)) from error
    if found.standing != "opml":
        raise UsageError("cannot read the list of feeds", given, "it is no OPML; export the list of feeds from the feed reader again")
    entries = tuple(map(from_outline, found.listed))
    return Finding(entries, f"{given} lists {len(entries)} feeds")


def doctor(name: str | None, store: Path, settings: Path | None, say: Say) -> int:
    """Examine a pack, or the sources of the store; status 1 if any is dead."""
    entries = pack(name).sources if name else read_sources(sources_path(store))
    if not entries:
        raise UsageError("there are no sources", str(sources_path(store)), "add one (onrecord add ADDRESS) or name a starter pack")
    with Parser() as parser:
        checks = examine(entries, house_fetcher(load_settings(settings)).fetch, parser.look)
    well = report(checks, say)
    if name is None and store.exists():
        _tell_doubt(store, say)
    return 0 if well else 1


def _tell_doubt(store: Path, say: Say) -> None:
    with open_store(store) as opened:
        told = doubt_of(opened.log.readings()).words()
    if told:
        say(f"In all documents kept, the tagger was {told}.")


def pause(store: Path, url: str, say: Say, *, paused: bool) -> None:
    """Ask a source of the list no more, or again; a running serve hears of it."""
    pause_source(sources_path(store), url, paused=paused)
    say(f"{url} is asked {'no more; what was read of it stays' if paused else 'again'}.")


def edit(store: Path, url: str, changes: Sequence[str], say: Say) -> None:
    """Give a source's keys other values, each as "key=value"; a running serve hears of it."""
    pairs = [one.partition("=") for one in changes]
    wrong = next((key for key, mark, _ in pairs if not mark), None)
    if wrong is not None:
        raise UsageError("not a key and its value", wrong, 'write it as owner="Valley Media"')
    edit_source(sources_path(store), url, {key.strip(): value for key, _, value in pairs})
    told = [f"{key.strip()} is {value.strip() or 'as by default'}" for key, _, value in pairs]
    say(f"{url}: {', '.join(told)}.")


def print_sources(store: Path, say: Say, *, opml: bool) -> None:
    """Each source with its state, then the notes; or the list as OPML."""
    entries = read_sources(sources_path(store))
    if opml:
        say(opml_text("Sources of Onrecord", map(outline_of, entries)))
        return
    if not entries and not watch_path(store).exists():
        say(f"No sources yet in {sources_path(store)}. Add one: onrecord add ADDRESS")
        return
    with open_watch(store) as watch:
        for entry in entries:
            say(f"{entry.outlet} ({entry.reads}): {entry.url}\n    {_state(watch.get(entry.url), paused=entry.paused)}")
        for note in watch.notes(limit=50):
            say(f"{note.at}  {note.kind.replace('_', ' ')}: {note.document or note.source}: {note.words}")


def print_changes(store: Path, named: str, say: Say) -> None:
    """What changed in the documents of that id or address, or of that source, the newest change first. UsageError if there is none."""
    if not store.exists():
        raise UsageError("there is no store", str(store), "name the store that serve or follow use with --store")
    with open_store(store) as opened:
        found = [one for one in opened.archive.documents() if named in (one.id, one.url) or one.id.startswith(f"{named}#")]
        if not found:
            raise UsageError("no document of this id or address is kept", named, "onrecord search finds documents by their words")
        told = [(one, revised(opened.archive, one.id)) for one in found if one.revision]
    changed = [(one, revisions) for one, revisions in told if revisions]
    for one, revisions in changed:
        say(f"{one.title or one.id}\n    {one.url or one.id}")
        for revision in revisions:
            say(f"    {plain(revision)}")
    if not changed:
        say(f"{len(found)} {'document' if len(found) == 1 else 'documents'} of {named}: nothing was changed since it was read first.")


def _state(watched: Watched, *, paused: bool) -> str:
    if paused:
        return "paused"
    if watched.checked is None:
        return "not asked yet"
    reason = f": {watched.reason}" if watched.reason else ""
    return f"{watched.state}{reason}; asked {watched.checked}, {watched.documents} listed, next {watched.next_at}"
