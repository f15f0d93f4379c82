"""The live page as a Starlette application over any desk.

`create_app(desk)` answers /, /story/<id>, /line/<id>, /line/<id>/source, /events, /sources, /stories, /add, /decide, /log,
/line/<id>/hand, /diff, /question, /ledger, /gloss, /api/assembly.json.
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from typing import Literal
from urllib.parse import parse_qs, quote
from zoneinfo import ZoneInfo

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import Route

from onrecord.lang.shapes.desk import DeskWords
from onrecord.model.claims import Reading
from onrecord.model.story import Change, Line, Story
from onrecord.model.text import minute
from onrecord.outputs import html
from onrecord.outputs.answers import ledger_view, question_view
from onrecord.outputs.hand import hand, log
from onrecord.outputs.handover import choices, handover_view, usual
from onrecord.outputs.html import Surroundings
from onrecord.outputs.page import View, page
from onrecord.outputs.provenance import provenance
from onrecord.outputs.revised import changes_view
from onrecord.outputs.snapshot import Shelf, Snapshot, find_line, last_home
from onrecord.outputs.sources import sources_page
from onrecord.outputs.wording import desk_words, done, spoken
from onrecord.story.asof import instant, lines_at, story_at, told_by
from onrecord.story.decisions import judge
from onrecord.story.retelling import told_again
from onrecord.web.assets import Asset, assets
from onrecord.web.desk_view import DeskView
from onrecord.web.editing import Refused, act, way_back
from onrecord.web.events import frame
from onrecord.web.glossing import check
from onrecord.web.guards import Guard, same_origin, token_for
from onrecord.web.hub import Frame, Hub

LARGEST_POST = 2_000_000
LONGEST_REPLAY = 200
MOST_STREAMS = 2_000
MOST_RETOLD = 8
LARGEST_SEQUENCE = EVERYTHING = 2**62


def create_app(desk: DeskView, *, zone: tzinfo | None = None) -> Starlette:
    """The application; stamps are printed in `zone` (UTC unless given). It starts to listen to the desk at once."""
    site = Site(desk, zone or ZoneInfo("UTC"), Hub(desk.snapshot().sequence), assets(), secrets.token_bytes(32), {}, {})
    desk.listen(site.publish)
    app = Starlette(routes=site.routes(), middleware=[Middleware(Guard), Middleware(GZipMiddleware, minimum_size=1024, compresslevel=5)])
    app.state.site = site
    return app


@dataclass(frozen=True, slots=True)
class Site:
    """The parts a request needs: desk, zone, hub, static files, the secret behind the forms, redactions seen, and stories retold."""

    desk: DeskView
    zone: tzinfo
    hub: Hub
    static: dict[str, Asset]
    secret: bytes
    redactions: dict[str, int]
    retold: dict[tuple[int, str, datetime], Story]

    def routes(self) -> list[Route]:
        paths: tuple[tuple[str, Callable[..., object]], ...] = (
            ("/", self.front), ("/stories", self.stories), ("/story/{id:path}", self.story), ("/line/{id:path}/source", self.source),
            ("/line/{id:path}/hand", self.hand), ("/log", self.log), ("/diff", self.diff), ("/changes", self.revisions),
            ("/question", self.question), ("/ledger", self.ledger),
            ("/line/{id:path}", self.line), ("/events", self.events), ("/sources", self.sources), ("/api/assembly.json", self.data),
            ("/static/{name}", self.asset), ("/health", self.health),
        )  # fmt: skip
        posts = (("/add", self.add), ("/decide", self.decide), ("/gloss", self.gloss))
        return [Route(path, endpoint) for path, endpoint in paths] + [Route(path, endpoint, methods=["POST"]) for path, endpoint in posts]

    def publish(self, changes: Sequence[Change]) -> None:
        """Send changes to every open page; called by the desk, from any thread."""
        self._forget_redacted()
        for change in changes:
            if change.kind == "redacted":
                self.hub.forget(change.line.id)
        self.hub.publish(self._frames(changes))

    def front(self, request: Request) -> Response:
        stories = self.desk.snapshot().assembly.stories
        first = next((story for story in stories if story.asked), stories[0] if len(stories) == 1 else None)
        return self._story(request, first) if first else self.stories(request)

    def stories(self, request: Request) -> Response:
        snapshot, start = self.desk.snapshot(), request.query_params.get("from", "")[:9]
        first = int(start) if start.isdecimal() else 0
        return _page(html.stories_html(snapshot.assembly.stories, len(snapshot.rejected), self._around(), first))

    def story(self, request: Request) -> Response:
        wanted = request.path_params["id"]
        story = next((each for each in self.desk.snapshot().assembly.stories if each.id == wanted), None)
        return self._story(request, story) if story else self._missing("story")

    def line(self, request: Request) -> Response:
        return self._line(request.path_params["id"], "")

    def source(self, request: Request) -> Response:
        """The provenance: a fragment for the drawer (?part=1), else the line's own page."""
        return self._line(request.path_params["id"], "/source", part=request.query_params.get("part") == "1")

    def sources(self, request: Request) -> Response:
        return _page(html.sources_html(sources_page(self.desk.snapshot(), self._shelf(self.desk.snapshot())), self._around()))

    def revisions(self, request: Request) -> Response:
        """What was changed in one document: old and new words."""
        identity = request.query_params.get("document", "")
        reading = self.desk.reading(identity)
        if reading is None:
            return self._missing("document")
        view = changes_view(reading, self.desk.revised(identity), self._shelf(self.desk.snapshot()))
        return _page(html.changes_html(view, self._around()))

    def data(self, request: Request) -> Response:
        return Response(self.desk.contract_json(), media_type="application/json", headers={"cache-control": "no-cache"})

    def asset(self, request: Request) -> Response:
        found = self.static.get(request.path_params["name"])
        if found is None:
            return PlainTextResponse("No such file.\n", 404)
        exact = request.url.query and found.address.endswith(request.url.query)
        kept = "public, max-age=31536000, immutable" if exact else "no-cache"
        return Response(found.body, media_type=found.media_type, headers={"cache-control": kept})

    def health(self, request: Request) -> Response:
        return PlainTextResponse("ok\n", headers={"cache-control": "no-store"})

    async def events(self, request: Request) -> Response:
        """The live stream; resumes after the Last-Event-ID of a page that was cut off, else after ?after=."""
        if self.hub.streams >= MOST_STREAMS:
            return PlainTextResponse("Too many open pages.\n", 503, headers={"retry-after": "30"})
        await run_in_threadpool(self._forget_redacted)
        after = _sequence(request.headers.get("last-event-id") or request.query_params.get("after") or "0")
        stream = self.hub.stream(after, request.query_params.get("story"), self._replay)
        return StreamingResponse(stream, media_type="text/event-stream", headers={"cache-control": "no-store", "x-accel-buffering": "no"})

    async def add(self, request: Request) -> Response:
        """Take a pasted link or text from a page of this very process."""
        fields = await self._posted(request, self._said.not_added)
        if isinstance(fields, Response):
            return fields
        what = fields.get("what", "").replace("\r\n", "\n").strip()
        if not what:
            return await run_in_threadpool(self._message, self._said.not_added, self._said.nothing_pasted, 400)
        added = await run_in_threadpool(self.desk.add, what)
        return await run_in_threadpool(
            self._message, self._said.added if added.ok else self._said.not_added, added.message, 200 if added.ok else 422
        )

    async def decide(self, request: Request) -> Response:
        """Record an editor's act; back to where the form stood, or a few words of JSON for the page's script."""
        fields = await self._posted(request, self._said.not_done)
        return fields if isinstance(fields, Response) else await run_in_threadpool(self._decide, fields)

    async def gloss(self, request: Request) -> Response:
        """Whether a translation made in the browser keeps numbers, names and negation of a line; nothing of it is kept."""
        fields = await self._posted(request, self._said.not_checked)
        return fields if isinstance(fields, Response) else await run_in_threadpool(self._gloss, fields)

    def _gloss(self, fields: Mapping[str, str]) -> Response:
        found = find_line(self.desk.snapshot().assembly, fields.get("line", ""))
        if found is None or found[1].hidden:
            return JSONResponse({"ok": False, "differs": "line"}, 404)
        wrong = check(found[1], fields.get("headline", ""), fields.get("text", ""), spoken(fields.get("to")), self.desk.reading)
        return JSONResponse({"ok": wrong is None, "differs": wrong})

    def _decide(self, fields: Mapping[str, str]) -> Response:
        asked = act(fields, self._lines(), self.desk.decisions(), self._language(None))
        quiet = fields.get("quiet") == "1"
        if isinstance(asked, Refused):
            return JSONResponse({"message": asked.message}, 422) if quiet else self._message(self._said.not_done, asked.message, 422)
        made = self.desk.decide("editor", asked.kind, asked.subject, asked.target, asked.note)
        self._forget_redacted()
        if quiet:
            return JSONResponse({"message": done(asked.kind, self._language(None)), "sequence": made.sequence})
        return RedirectResponse(way_back(fields.get("back", "/")), 303)

    def hand(self, request: Request) -> Response:
        """What an editor can do to one line: a page, ?part=1 for the drawer, ?part=bar for the row under the line."""
        lines = self._lines()
        line = lines.get(request.path_params["id"])
        if line is None:
            return self._missing("merged")
        snapshot = self.desk.snapshot()
        found = find_line(snapshot.assembly, line.id)
        story = found[0] if found else next((each for each in snapshot.assembly.stories if each.asked), None)
        view = hand(found[1] if found else line, story, self.desk.decisions(), lines, self._shelf(snapshot))
        part = request.query_params.get("part")
        if part:
            return _page(html.hand_part_html(view, self._around(), bar=part == "bar"))
        home = f"/story/{quote(story.id)}?edit=1#line-{line.id}" if story else "/"
        return _page(html.hand_html(view, home, self._around()))

    def log(self, request: Request) -> Response:
        """Every act of an editor, and the lines that no reader sees."""
        snapshot = self.desk.snapshot()
        view = log(self.desk.decisions(), self._lines(), self._shelf(snapshot), snapshot)
        return _page(html.log_html(view, self._around()))

    def _lines(self) -> dict[str, Line]:
        """Every line that was ever told and not merged away, as it last read."""
        return lines_at(self.desk.changes(0, EVERYTHING))

    def _forget_redacted(self) -> None:
        """A redaction made since the last look, here or by another process, empties the ring: pages read from the log again."""
        count = sum(each.kind in ("redact", "undo") for each in self.desk.decisions())
        if self.redactions.get("seen", 0) != count:
            self.redactions["seen"] = count
            self.hub.clear()

    async def _posted(self, request: Request, failed: str) -> dict[str, str] | Response:
        """The fields of a form that a page of this very process sent; else the refusal."""
        if not same_origin(request.headers):
            return await run_in_threadpool(self._message, failed, self._said.other_site, 403)
        body = await _body(request)
        if body is None:
            return await run_in_threadpool(self._message, failed, self._said.too_long, 413)
        fields = parse_qs(body.decode("utf-8", "replace"), max_num_fields=10, keep_blank_values=True) if body.count(b"&") < 10 else {}
        plain = {name: values[0] for name, values in fields.items()}
        if not hmac.compare_digest(plain.get("token", "").encode(), token_for(self.secret).encode()):
            return await run_in_threadpool(self._message, failed, self._said.out_of_date, 403)
        return plain

    def _story(self, request: Request, story: Story) -> Response:
        asked = request.query_params
        view = View(
            asked.get("strand") or None,
            asked.get("key") == "1",
            asked.get("q", "")[:200].strip(),
            asked.get("before"),
            asked.get("edit") == "1",
        )
        snapshot = self.desk.snapshot()
        current = next((each for each in snapshot.assembly.stories if each.id == story.id), story)
        if asked.get("asof") or asked.get("moment"):
            return self._then(request, current, view)
        decisions = self.desk.decisions() if view.edit else ()
        shelf = self._shelf(snapshot, current)
        return _page(html.page_html(page(snapshot, current, shelf, self.desk.now(), view, decisions), self._around(current)))

    def _then(self, request: Request, story: Story, view: View) -> Response:
        """The page as it could be known at a past minute: ?asof=ISO, or ?moment=N counting the changes from the first."""
        snapshot, changes = self.desk.snapshot(), self._changes()
        shelf = self._shelf(snapshot, story)
        all_moments = choices(changes, story.id, shelf)
        number = request.query_params.get("moment", "")
        if number.isascii() and number.isdigit() and all_moments:
            chosen = all_moments[-1 - min(_sequence(number), len(all_moments) - 1)][0]
            return RedirectResponse(f"/story/{quote(story.id)}?asof={quote(chosen)}", 303)
        until = instant(request.query_params.get("asof", ""))
        if until is None:
            return self._message(self._said.missing_moment, self._said.moment_form, 400)
        seen = bool(lines_at(changes, until, story.id)) or snapshot.publish == "review"
        then = self._as_known(snapshot, story, changes, until) if seen else self._as_dated(snapshot, story, until)
        former = replace(shelf, reading=lambda document: self.desk.reading_at(document, until)) if seen else shelf
        shown = page(snapshot, then, former, until, replace(view, as_of=until.isoformat(timespec="minutes"), edit=False))
        return _page(html.page_html(replace(shown, moments=all_moments, retold=not seen and bool(then.lines)), self._around(story)))

    def _as_known(self, snapshot: Snapshot, story: Story, changes: Sequence[Change], until: datetime) -> Story:
        """The story as this desk told it at `until`, from the revisions it then held."""
        return story_at(story, changes, until, lambda document: self.desk.reading_at(document, until), snapshot.story_file)

    def _as_dated(self, snapshot: Snapshot, story: Story, until: datetime) -> Story:
        """The story told anew from what its sources date before `until`: this desk had not begun to read."""
        key = (snapshot.sequence, story.id, until)
        if key not in self.retold:
            while len(self.retold) >= MOST_RETOLD:
                self.retold.pop(next(iter(self.retold)))
            documents = {member.document for development in story.developments for member in development.members}
            dates = {each.id: each.published for each in snapshot.assembly.documents if each.id in documents}
            found = (self.desk.reading(document) for document in sorted(documents))
            told = [cut for reading in found if reading and (cut := told_by(reading, until, dates.get(reading.document.id)))]
            outlets = {outlet.id: outlet for outlet in snapshot.outlets}
            self.retold[key] = told_again(told, story, snapshot.story_file, outlets, judge(self.desk.decisions()), until)
        return self.retold[key]

    def diff(self, request: Request) -> Response:
        """What changed between ?from= and ?to=; without them, the last shift."""
        story = self._asked(request)
        if story is None:
            return self._missing("story")
        changes = self._changes()
        before, after = usual(story, changes, self.desk.now())
        late = instant(request.query_params.get("to", "")) or after
        early = instant(request.query_params.get("from", "")) or min(before, late)
        view = handover_view(story, changes, early, late, self._shelf(self.desk.snapshot(), story))
        return _page(html.handover_html(view, self._around(story)))

    def question(self, request: Request) -> Response:
        story = self._asked(request)
        if story is None:
            return self._missing("story")
        snapshot = self.desk.snapshot()
        words = " ".join(request.query_params.get("q", "")[:300].split())
        view = question_view(words, story, self._readings(snapshot), snapshot.story_file, self._shelf(snapshot, story))
        return _page(html.question_html(view, self._around(story)))

    def ledger(self, request: Request) -> Response:
        story = self._asked(request)
        if story is None:
            return self._missing("story")
        snapshot = self.desk.snapshot()
        now = minute(self.desk.now(), "the desk's clock")
        view = ledger_view(story, self._readings(snapshot), now, self._shelf(snapshot, story))
        return _page(html.ledger_html(view, self._around(story)))

    def _asked(self, request: Request) -> Story | None:
        """The story of ?story=, else the one the page opens with."""
        stories, wanted = self.desk.snapshot().assembly.stories, request.query_params.get("story")
        if wanted:
            return next((each for each in stories if each.id == wanted), None)
        return next((each for each in stories if each.asked), stories[0] if stories else None)

    def _readings(self, snapshot: Snapshot) -> list[Reading]:
        found = (self.desk.reading(document.id) for document in snapshot.assembly.documents)
        return [reading for reading in found if reading is not None]

    def _changes(self) -> Sequence[Change]:
        """The whole log, as far as a reader may see it."""
        changes = self.desk.changes(0, EVERYTHING)
        review = self.desk.snapshot().publish == "review"
        return [change for change in changes if change.line.reviewed] if review else changes

    def _line(self, identity: str, tail: str, *, part: bool = False) -> Response:
        snapshot = self.desk.snapshot()
        home = last_home(snapshot, identity)
        if home != identity:
            return RedirectResponse(f"/line/{quote(home)}{tail}" + ("?part=1" if part else ""), 308)
        found, fate = find_line(snapshot.assembly, identity), snapshot.fates.get(identity)
        if fate is not None and (found is None or fate.kind == "redacted"):
            story = next((each for each in snapshot.assembly.stories if each.id == fate.story), None)
            return _page(html.gone_page_html(fate, story, self._around(story)), 410)
        if found is None or found[1].hidden:
            return self._missing("line")
        view = provenance(snapshot, *found, self._shelf(snapshot, found[0]))
        return _page(html.drawer_html(view) if part else html.line_page_html(view, found[0], self._around(found[0])))

    def _frames(self, changes: Sequence[Change]) -> list[Frame]:
        snapshot = self.desk.snapshot()
        stories = {story.id: story for story in snapshot.assembly.stories}
        return [frame(change, snapshot, self._shelf(snapshot, stories.get(change.story))) for change in changes]

    async def _replay(self, after: int) -> Sequence[Frame] | None:
        return await run_in_threadpool(self._missed, after)

    def _missed(self, after: int) -> Sequence[Frame] | None:
        changes = self.desk.changes(after, LONGEST_REPLAY + 1)
        return self._frames(changes) if 0 < len(changes) <= LONGEST_REPLAY else None

    def _shelf(self, snapshot: Snapshot, story: Story | None = None) -> Shelf:
        return Shelf(self.desk.reading, {outlet.id: outlet for outlet in snapshot.outlets}, self.zone, self._language(story))

    def _language(self, story: Story | None) -> str:
        """The page speaks as its story does; a page of no story as the story asked for."""
        stories = self.desk.snapshot().assembly.stories
        home = story or next((each for each in stories if each.asked), None)
        return spoken(home.language if home else None)

    def _around(self, story: Story | None = None) -> Surroundings:
        address = {name: asset.address for name, asset in self.static.items()}
        return Surroundings(
            address["onrecord.css"], address["onrecord.js"], address["onrecord.svg"], token_for(self.secret), self._language(story)
        )

    @property
    def _said(self) -> DeskWords:
        """The page's answers in the language of the story asked for."""
        return desk_words(self._language(None))

    def _missing(self, what: Literal["story", "document", "line", "merged"]) -> Response:
        said = self._said
        title, message = {
            "story": (said.missing_story, said.missing_story_why),
            "document": (said.missing_document, said.missing_document_why),
            "line": (said.missing_line, said.missing_line_why),
            "merged": (said.missing_line, said.merged_line_why),
        }[what]
        return self._message(title, message, 404)

    def _message(self, title: str, message: str, status: int) -> Response:
        return _page(html.message_html(title, message, self._around()), status)


def _page(text: str, status: int = 200) -> Response:
    return HTMLResponse(text, status, headers={"cache-control": "no-cache"})


def _sequence(value: str) -> int:
    """A sequence as a page may send it; 0 for whatever is none."""
    return min(int(value), LARGEST_SEQUENCE) if value.isascii() and value.isdigit() and len(value) < 20 else 0


async def _body(request: Request) -> bytes | None:
    """The posted bytes; None as soon as they are too many."""
    parts, size = [], 0
    try:
        async for chunk in request.stream():
            size += len(chunk)
            if size > LARGEST_POST:
                return None
            parts.append(chunk)
    except ClientDisconnect:
        return None
    return b"".join(parts)
