"""Put a story out as files that outlive the server: from paths, or from a store with its history and every editor's decision.

`export(given, "update", Path("update.html"))` writes one page; `csv` writes lines.csv and tracks.csv into a folder.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from importlib.resources import files
from pathlib import Path
from zoneinfo import ZoneInfo

from onrecord.desk.batch import inputs, job, moment
from onrecord.desk.indexing import document_words, holds, line_words, subject
from onrecord.desk.kept_story import asked
from onrecord.desk.reader import known_from
from onrecord.desk.registry import registry
from onrecord.desk.sources import outlets_of, read_sources, sources_path
from onrecord.model.claims import Reading
from onrecord.model.errors import UsageError
from onrecord.model.story import Assembly, Change, Decision, Line, Story
from onrecord.model.text import Outlet, Rejected, When
from onrecord.outputs.answers import question_text, question_view
from onrecord.outputs.contract import assembly_value, encode
from onrecord.outputs.handover import as_text, handover_view, usual
from onrecord.outputs.html import sheet_html
from onrecord.outputs.markdown import markdown
from onrecord.outputs.page import PageView, View, page
from onrecord.outputs.sheet import Sheet, day_sheet, question_sheet, strands_sheet, ticker_sheet, update_sheet
from onrecord.outputs.snapshot import Shelf, Snapshot, shown_only
from onrecord.outputs.tables import lines_csv, tracks_csv
from onrecord.outputs.wording import spoken
from onrecord.settings import bundled_packs, load_settings
from onrecord.stores.sql import open_store
from onrecord.story.asof import fold, instant
from onrecord.story.assemble import Ask, assemble
from onrecord.story.decisions import judge
from onrecord.story.identity import History, revise
from onrecord.story.redaction import redacted_names, spellings, veil

KINDS = ("ticker", "html", "update", "day", "strands", "question", "markdown", "json", "csv")
WIDEST = 100_000


@dataclass(frozen=True, slots=True)
class Given:
    """What the call names: paths to read, or a store; and which story."""

    paths: Sequence[str] = ()
    store: Path | None = None
    tagger: str = "default"
    story_file: Path | None = None
    title: str | None = None
    now: str | None = None
    settings: Path | None = None


@dataclass(frozen=True, slots=True)
class Held:
    """A story ready to be put out, redacted and without hidden lines."""

    snapshot: Snapshot
    shelf: Shelf
    readings: tuple[Reading, ...]
    changes: tuple[Change, ...]
    now: datetime

    @property
    def story(self) -> Story:
        stories = self.snapshot.assembly.stories
        if not stories:
            refused = next(iter(self.snapshot.rejected), None)
            why = f"{refused.id}: {refused.reason}" if refused else "no document of it could be read"
            raise UsageError("there is no story to put out", "the input", why)
        return next((story for story in stories if story.asked), max(stories, key=lambda story: len(story.lines)))

    def page(self) -> PageView:
        return page(self.snapshot, self.story, self.shelf, self.now, View(length=WIDEST))


def held(given: Given) -> Held:
    """Read paths, or take readings, history and decisions from the store."""
    ask, outlets = _asked(given)
    house = load_settings(given.settings)
    rejected: tuple[Rejected, ...] = ()
    decisions: Sequence[Decision] = ()
    changes: Sequence[Change] = ()
    if given.paths:
        reader = job(given.tagger, given.story_file, given.title).reader
        found = list(reader.read_documents(inputs(given.paths, reader)))
        readings = [one for one in found if isinstance(one, Reading)]
        rejected = tuple(sorted((one for one in found if isinstance(one, Rejected)), key=lambda one: one.id))
    else:
        readings, decisions, changes = _stored(given.store)
    told = _told(readings, ask, outlets, decisions, changes, moment(given.now), review=house.publish == "review")
    cover = veil(spellings(redacted_names(decisions), readings))
    shown = {reading.document.id: cover.over(reading) for reading in readings}
    snapshot = Snapshot(cover.over(told), 0, tuple(outlets.values()), cover.over(rejected), (), ask.story_file)
    shelf = Shelf(shown.get, outlets, ZoneInfo(house.timezone), spoken(_language(snapshot)))
    return Held(snapshot, shelf, tuple(shown.values()), cover.over(tuple(changes)), _now(given, readings, changes))


def _language(snapshot: Snapshot) -> str | None:
    """The language of the story that is put out."""
    stories = snapshot.assembly.stories
    home = next((story for story in stories if story.asked), max(stories, key=lambda story: len(story.lines), default=None))
    return home.language if home else None


def _asked(given: Given) -> tuple[Ask, Mapping[str, Outlet]]:
    """The story asked for and the outlets known of it."""
    kept = None if given.paths else given.store
    story = asked(given.story_file, given.title, kept)
    file, followed = story.file, outlets_of(read_sources(sources_path(kept))) if kept else ()
    known = known_from(file, [pack for pack in bundled_packs() if file is None or pack.title != file.title])
    return Ask(file, story.title, False, known), registry([*(file.outlets if file else ()), *followed]).outlets


def _stored(path: Path | None) -> tuple[list[Reading], Sequence[Decision], Sequence[Change]]:
    with open_store(_there(path)) as store:
        return store.log.readings(), store.log.decisions(), store.log.changes()


def _there(path: Path | None) -> Path:
    """The store, if there is one: a command that only reads makes none."""
    if path is None or not path.exists():
        raise UsageError("there is no store", str(path or "no path given"), "name files or folders, or a store that exists with --store")
    return path


def _told(
    readings: Sequence[Reading],
    ask: Ask,
    outlets: Mapping[str, Outlet],
    decisions: Sequence[Decision],
    changes: Sequence[Change],
    now: When | None,
    *,
    review: bool,
) -> Assembly:
    last = fold(changes)
    redirects = {identity: change.note for identity, change in last.items() if change.kind == "merged"}
    history = History({identity: change.line for identity, change in last.items()}, redirects)
    told = assemble(readings, ask, outlets, judge(decisions, redirects), history, now)
    return _shown(told, history, review=review)


def _shown(told: Assembly, history: History, *, review: bool) -> Assembly:
    stories = []
    for story in told.stories:
        lines, _ = revise(history, story.lines)
        stories.append(shown_only(story, tuple(line for line in lines if not line.hidden and (line.reviewed or not review))))
    return Assembly(told.documents, told.events, told.copies, tuple(stories))


def _now(given: Given, readings: Sequence[Reading], changes: Sequence[Change]) -> datetime:
    """The moment given, else the last change, else the latest date in the input: never the clock."""
    asked = moment(given.now)
    if asked:
        return asked.latest
    if changes:
        return datetime.fromisoformat(changes[-1].at)
    dates = [when.latest for reading in readings for when in (reading.published, reading.modified) if when]
    return max(dates, default=datetime.fromisoformat("1970-01-01T00:00+00:00"))


def export(given: Given, kind: str, out: Path | None, day: str | None = None, question: str | None = None) -> str:
    """Write the export and say where it is; without `out` the text itself."""
    if kind not in KINDS:
        raise UsageError("no such export", kind, f"choose one of {', '.join(KINDS)}")
    if kind == "question" and not question:
        raise UsageError("no question", "--as question", "give one with --question")
    ready = held(given)
    if kind == "csv":
        folder = out or Path("onrecord-csv")
        return _folder(folder, {"lines.csv": lines_csv(ready.story, ready.shelf), "tracks.csv": tracks_csv(ready.story, ready.shelf)})
    text = _text(ready, kind, day, question)
    if out is None:
        return text.rstrip("\n")
    _write(out, text)
    return f"Written: {out}"


def _text(ready: Held, kind: str, day: str | None, question: str | None) -> str:
    if kind == "json":
        return encode(assembly_value(ready.snapshot.assembly, ready.snapshot.rejected)).decode() + "\n"
    if kind == "markdown":
        return markdown(ticker_sheet(ready.page(), ready.story, ready.shelf))
    return sheet_html(_sheet(ready, kind, day, question), _style())


def _sheet(ready: Held, kind: str, day: str | None, question: str | None) -> Sheet:
    if kind == "update":
        return update_sheet(ready.page(), ready.story, ready.shelf)
    if kind == "strands":
        return strands_sheet(ready.page(), ready.story, ready.shelf)
    if kind == "day":
        return day_sheet(ready.page(), ready.story, ready.shelf, _day(day, ready))
    if kind == "question":
        view = question_view(question or "", ready.story, ready.readings, ready.snapshot.story_file, ready.shelf)
        return question_sheet(view, ready.page())
    return ticker_sheet(ready.page(), ready.story, ready.shelf)


def _day(day: str | None, ready: Held) -> str:
    found = instant(day) if day else ready.now
    if found is None or (day is not None and len(day) != 10):
        raise UsageError("--day is no day", str(day), "write YYYY-MM-DD")
    return day or ready.now.astimezone(ready.shelf.zone).date().isoformat()


def answer(given: Given, question: str) -> str:
    """Who says what on the question, as plain text."""
    ready = held(given)
    return question_text(question_view(question, ready.story, ready.readings, ready.snapshot.story_file, ready.shelf)).rstrip("\n")


def differences(given: Given, start: str | None, end: str | None) -> str:
    """What changed between two moments, as plain text; without them the last shift, or the last two days of reports."""
    ready = held(given)
    before, after = usual(ready.story, ready.changes, ready.now)
    late = _instant(end) or after
    early = _instant(start) or min(before, late)
    return as_text(handover_view(ready.story, ready.changes, early, late, ready.shelf)).rstrip("\n")


def _instant(text: str | None) -> datetime | None:
    found = instant(text) if text else None
    if text and found is None:
        raise UsageError("this is no moment", text, "write YYYY-MM-DDTHH:MM, with +HH:MM where it is not UTC")
    return found


def found(store: Path, words: str, limit: int) -> str:
    """Lines, then documents of the store that hold all words (a quoted phrase as such), best first; hidden and redacted stay out."""
    _there(store)
    with open_store(store) as opened:
        decisions, changes, readings = opened.log.decisions(), opened.log.changes(), opened.log.readings()
        cover = veil(spellings(redacted_names(decisions), readings))
        hits = [subject(key) for key in opened.index.search(cover.words(words), WIDEST)]
    lines = {identity: cover.over(change.line) for identity, change in fold(changes).items() if not change.line.hidden}
    documents = {reading.document.id: cover.over(reading) for reading in readings}
    shown = [_hit(lines[i]) for kind, i in hits if kind == "line" and i in lines and holds(words, line_words(lines[i]))]
    found_documents = (documents[i] for kind, i in hits if kind == "document" and i in documents)
    shown += [_found(reading) for reading in found_documents if holds(words, document_words(reading))]
    return "\n".join(shown[: max(limit, 0)]) or f"Nothing holds all of: {words}"


def _hit(line: Line) -> str:
    return f"{line.id}  {line.reported_at.start if line.reported_at else 'undated'}  {line.headline}  ({line.attribution})"


def _found(reading: Reading) -> str:
    return f"{reading.document.id}  {reading.published.start if reading.published else 'undated'}  {reading.title or ''}"


def _style() -> str:
    return (files("onrecord.outputs") / "templates" / "sheet.css").read_text(encoding="utf-8")


def _folder(folder: Path, texts: dict[str, str]) -> str:
    for name, text in texts.items():
        _write(folder / name, text)
    return f"Written: {', '.join(str(folder / name) for name in texts)}"


def _write(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", errors="replace", newline="")
    except OSError as error:
        raise UsageError("cannot write", str(path), error.strerror or "check the path") from error
