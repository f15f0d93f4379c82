"""The command line: thin, lazy, one line per problem.

`onrecord read page.html` prints one Reading as JSON; `onrecord demo` opens a filled live ticker.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from onrecord import __version__
from onrecord.model.errors import OnrecordError, UsageError

app = typer.Typer(
    name="onrecord",
    help="One live ticker out of everything outlets publish about a running story: who said it, when, how surely, and who else does.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)

Paths = Annotated[
    list[str] | None,
    typer.Argument(help="Files or folders (.txt .html .xml .rss .atom .json .jsonl .warc, also .gz), or - for JSON Lines."),
]
TaggerName = Annotated[str, typer.Option("--tagger", help="default, student (faster) or rules (no weights).")]
Now = Annotated[str | None, typer.Option("--now", help="The moment to tell the story from, ISO; default: the latest date in the input.")]
StoryFilePath = Annotated[Path | None, typer.Option("--story-file", help="TOML file with what an editor knows of the story.")]
StorePath = Annotated[Path, typer.Option("--store", help="The desk's database.")]
SettingsPath = Annotated[Path | None, typer.Option("--settings", help="Settings file (TOML).")]


def main() -> None:
    """Entry point: an OnrecordError becomes one line and an exit status (2 for a wrong call, else 1)."""
    try:
        app()
    except OnrecordError as error:
        _fail(error)
    except BrokenPipeError:
        sys.stderr.close()
        raise SystemExit(1) from None


def _fail(error: OnrecordError) -> NoReturn:
    typer.echo(f"onrecord: {error}", err=True)
    raise SystemExit(2 if isinstance(error, UsageError) else 1)


@app.callback(invoke_without_command=True)
def _version(version: Annotated[bool, typer.Option("--version", help="Print the version and leave.")] = False) -> None:
    if version:
        typer.echo(__version__)
        raise typer.Exit


@app.command()
def read(
    paths: Paths = None,
    tagger: TaggerName = "default",
    now: Now = None,
    story_file: StoryFilePath = None,
) -> None:
    """Print one Reading per document as JSON Lines: blocks, entries, statements, figures, times, mentions."""
    from onrecord.desk.batch import print_readings

    raise typer.Exit(print_readings(paths or [], tagger, now, story_file, None))


@app.command()
def assemble(
    paths: Paths = None,
    story: Annotated[str | None, typer.Option("--story", help="Ask for one story by its title.")] = None,
    one_story: Annotated[str | None, typer.Option("--one-story", help="Put every entry into the story of this title.")] = None,
    tagger: TaggerName = "default",
    now: Now = None,
    story_file: StoryFilePath = None,
) -> None:
    """Print one JSON object: events, copies, and stories with lines, standing, tracks and digest."""
    from onrecord.desk.batch import print_assembly

    if story and one_story:
        raise UsageError("two ways to ask for a story", "--story and --one-story", "give one of them")
    if story and story.endswith(".toml"):
        raise UsageError("a story's title that is the name of a file", story, "give the file as --story-file")
    raise typer.Exit(print_assembly(paths or [], tagger, now, story_file, story or one_story, everything=one_story is not None))


@app.command()
def names(source: Annotated[str, typer.Argument(help="- for JSON Lines {name1, name2} on standard input.")] = "-") -> None:
    """Say for each pair of names whether they are one, and why."""
    from onrecord.desk.batch import print_names

    raise typer.Exit(print_names(source))


@app.command()
def serve(
    paths: Annotated[list[str] | None, typer.Argument(help="Folders or files to read and to watch, addresses to follow.")] = None,
    story: Annotated[str | None, typer.Option("--story", help="Title of the story; a starter pack of that title is used.")] = None,
    story_file: StoryFilePath = None,
    store: Annotated[Path | None, typer.Option("--store", help="The desk's database; onrecord.db unless the settings name one.")] = None,
    tagger: Annotated[str | None, typer.Option("--tagger", help="default, student (faster) or rules (no weights).")] = None,
    host: Annotated[str | None, typer.Option(help="Only this machine's own address until there are accounts; 127.0.0.1.")] = None,
    port: Annotated[int | None, typer.Option(help="0 takes a free one; 8350.")] = None,
    settings: Annotated[Path | None, typer.Option(help="Settings file (TOML).")] = None,
) -> None:
    """Read folders and addresses, serve the live page and follow what changes; the sources added to the store are followed too."""
    from onrecord.web.serving import serve_paths

    serve_paths(paths or [], story, story_file, store, tagger, host, port, settings)


@app.command()
def add(
    addresses: Annotated[list[str], typer.Argument(help="Addresses of pages, feeds, live blogs or channels; or an OPML file.")],
    store: StorePath = Path("onrecord.db"),
    settings: SettingsPath = None,
) -> None:
    """Find the feed or live blog of a page and add it to the sources that serve follows."""
    from onrecord.desk.listing import add_addresses

    raise typer.Exit(add_addresses(addresses, store, settings, typer.echo))


@app.command()
def follow(
    pack: Annotated[str, typer.Argument(help="A starter pack; without one that fits, those there are are named.")],
    store: StorePath = Path("onrecord.db"),
    port: Annotated[int | None, typer.Option(help="0 takes a free one; 8350.")] = None,
    tagger: Annotated[str | None, typer.Option("--tagger", help="default, student (faster) or rules (no weights).")] = None,
    settings: SettingsPath = None,
) -> None:
    """Start a story from a starter pack: about fifteen sources with owner, country, language and side."""
    from onrecord.desk.sources import pack as pack_named
    from onrecord.web.serving import serve_paths

    chosen = pack_named(pack)
    serve_paths([], chosen.title, None, store, tagger, None, port, settings, chosen.sources)


@app.command()
def doctor(
    pack: Annotated[str | None, typer.Argument(help="A starter pack; without one, the sources of the store.")] = None,
    store: StorePath = Path("onrecord.db"),
    settings: SettingsPath = None,
) -> None:
    """Ask every source once and name the dead ones; status 1 if there are any."""
    from onrecord.desk.listing import doctor as examined

    raise typer.Exit(examined(pack, store, settings, typer.echo))


@app.command()
def sources(
    store: StorePath = Path("onrecord.db"),
    opml: Annotated[bool, typer.Option("--opml", help="Print the list as OPML, for a feed reader.")] = False,
    changes: Annotated[
        str | None, typer.Option("--changes", help="Show what was changed in a document: its id or address, or that of its source.")
    ] = None,
    pause: Annotated[str | None, typer.Option("--pause", help="Ask the source of this address no more; what was read of it stays.")] = None,
    resume: Annotated[str | None, typer.Option("--resume", help="Ask the source of this address again.")] = None,
    edit: Annotated[str | None, typer.Option("--edit", help="Change what is known of the source of this address, by --set.")] = None,
    values: Annotated[
        list[str] | None, typer.Option("--set", help="With --edit: a key and its value, owner=NAME; nothing behind = for the default.")
    ] = None,
) -> None:
    """List the sources with what each last said, and what changed silently or vanished."""
    from onrecord.desk.listing import edit as edited
    from onrecord.desk.listing import pause as paused
    from onrecord.desk.listing import print_changes, print_sources

    if bool(edit) != bool(values):
        raise UsageError(
            "--edit and --set go together", edit or ", ".join(values or ()), 'onrecord sources --edit ADDRESS --set owner="Valley Media"'
        )
    if edit:
        edited(store, edit, values or [], typer.echo)
        return
    if pause or resume:
        paused(store, pause or resume or "", typer.echo, paused=bool(pause))
    elif changes:
        print_changes(store, changes, typer.echo)
    else:
        print_sources(store, typer.echo, opml=opml)


@app.command()
def evidence(
    out: Annotated[Path, typer.Argument(help="Where to write the web archive: a path that ends in .warc or .warc.gz.")],
    url: Annotated[str | None, typer.Option("--url", help="Only the answers of this address.")] = None,
    store: StorePath = Path("onrecord.db"),
) -> None:
    """Write the evidence copy: every answer fetched, byte for byte, with its headers and time."""
    from onrecord.desk.evidence import write_evidence

    typer.echo(write_evidence(store, out, url))


@app.command()
def demo(
    speed: Annotated[float, typer.Option(help="How many times faster than life the story is replayed.")] = 1800.0,
    port: Annotated[int, typer.Option(help="0 takes a free one.")] = 8350,
    tagger: TaggerName = "default",
) -> None:
    """Serve the bundled story and replay its documents as if they came in now."""
    from onrecord.web.serving import serve_demo

    serve_demo(speed, port, tagger)


StoryTitle = Annotated[str | None, typer.Option("--story", help="Title of the story.")]
KeptStore = Annotated[Path | None, typer.Option("--store", help="Take the story from this store instead of from paths.")]


@app.command()
def export(
    paths: Paths = None,
    kind: Annotated[str, typer.Option("--as", help="ticker, update, day, strands, question, markdown, json, csv or html.")] = "ticker",
    out: Annotated[Path | None, typer.Option("--out", help="File to write (for csv: a folder); without it, standard output.")] = None,
    day: Annotated[str | None, typer.Option("--day", help="The day of a day's digest, YYYY-MM-DD; default: the last one.")] = None,
    question: Annotated[str | None, typer.Option("--question", help="The question of a question page.")] = None,
    story: StoryTitle = None,
    story_file: StoryFilePath = None,
    store: KeptStore = None,
    tagger: TaggerName = "default",
    now: Now = None,
    settings: Annotated[Path | None, typer.Option(help="Settings file (TOML).")] = None,
) -> None:
    """Put the story out as a file that outlives the server: cited sentences and links only."""
    from onrecord.desk import exporting

    given = exporting.Given(paths or (), store, tagger, story_file, story, now, settings)
    typer.echo(exporting.export(given, kind, out, day, question))


@app.command()
def question(
    words: Annotated[str, typer.Argument(help="The question, in plain words.")],
    paths: Paths = None,
    story: StoryTitle = None,
    story_file: StoryFilePath = None,
    store: KeptStore = None,
    tagger: TaggerName = "default",
    now: Now = None,
) -> None:
    """Say who says what on a question, since when, and who is missing; never an answer of our own."""
    from onrecord.desk import exporting

    typer.echo(exporting.answer(exporting.Given(paths or (), store, tagger, story_file, story, now), words))


@app.command()
def diff(
    start: Annotated[str | None, typer.Option("--from", help="ISO moment; default: half a day before the end.")] = None,
    end: Annotated[str | None, typer.Option("--to", help="ISO moment; default: the last change.")] = None,
    story: StoryTitle = None,
    story_file: StoryFilePath = None,
    store: StorePath = Path("onrecord.db"),
) -> None:
    """Say what is new, changed, contradicted or withdrawn between two moments: for the one who takes over the shift."""
    from onrecord.desk import exporting

    typer.echo(exporting.differences(exporting.Given(store=store, story_file=story_file, title=story), start, end))


@app.command()
def search(
    words: Annotated[str, typer.Argument(help="Words that a line or document must hold.")],
    store: StorePath = Path("onrecord.db"),
    limit: Annotated[int, typer.Option(help="At most so many hits.")] = 20,
) -> None:
    """Find lines and documents in a store."""
    from onrecord.desk import exporting

    typer.echo(exporting.found(store, words, limit))


@app.command()
def decide(
    kind: Annotated[str, typer.Argument(help="hide, pin, key, approve, edit, correct, withdraw, merge, split, relabel, redact or undo.")],
    subject: Annotated[str, typer.Argument(help="The line's id (for redact: the name; for undo: -).")],
    target: Annotated[str | None, typer.Argument(metavar="OBJECT", help="The other line, the new words, or the decision to undo.")] = None,
    note: Annotated[str | None, typer.Option(help="Why.")] = None,
    by: Annotated[str, typer.Option(help="Who decides.")] = "editor",
    store: StorePath = Path("onrecord.db"),
) -> None:
    """Record an editor's decision; it is an input of every later telling and can be undone."""
    from onrecord.desk.deciding import record

    typer.echo(record(store, by, kind, subject, target, note))


@app.command()
def decisions(store: StorePath = Path("onrecord.db")) -> None:
    """List every editor's decision; those undone and those that no longer fit say so."""
    from onrecord.desk.deciding import listed

    typer.echo(listed(store))


if __name__ == "__main__":
    main()
