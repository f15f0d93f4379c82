"""Follow sources: ask each when it is due, hand what is new to the desk, remember how it did, lose nothing that was read before.

`Following(desk, store.archive, watch, entries, fetcher, parser, random.random).round()` visits every source that is due, once.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime
from hashlib import sha256

from onrecord.desk.finding import find
from onrecord.desk.noting import Outcome, Visit, after, notes_of, summary
from onrecord.desk.sources import Entry, outlets_of
from onrecord.desk.ticker import Desk
from onrecord.model.errors import OnrecordError, UnreadableError
from onrecord.model.text import Document, Raw, Rejected
from onrecord.outputs.snapshot import Added, SourceState
from onrecord.ports import Archive
from onrecord.sources.fetching.fetch import Answer, Failed, Fetched, Fetcher, Known, Unchanged
from onrecord.sources.fetching.pace import Pace
from onrecord.sources.liveblogs.carried import carried, has_entries
from onrecord.sources.liveblogs.pagination import MOST_PAGES
from onrecord.sources.parsing import Parser
from onrecord.sources.raw.decode import markup_text
from onrecord.stores.watching import KeptAnswer, Note, Watch, Watched

_AT_ONCE = 4
_MOST_ARTICLES = 10
_MOST_LISTED = 500
_MOST_FOUND = 60
_MOST_NOTES = 20
_TICK = 2.0
_CLOSED = 'the live blog shows no entries any more; what was read before stays; if it is an article now, say reads = "page" for it'


class Following:
    """The sources of one desk. Fetching and parsing run beside each other, the desk is told one source at a time."""

    def __init__(
        self,
        desk: Desk,
        archive: Archive,
        watch: Watch,
        entries: Sequence[Entry],
        fetcher: Fetcher,
        parser: Parser,
        chance: Callable[[], float],
        pace: Pace | None = None,
        added: Callable[[Entry], object] = lambda entry: None,
    ) -> None:
        self._desk, self._archive, self._watch, self._fetcher, self._parser = desk, archive, watch, fetcher, parser
        self._chance, self._pace, self._added = chance, pace or Pace(), added
        self._entries = {entry.url: entry for entry in entries if not entry.paused}
        self._lock = threading.Lock()
        for entry in self._entries.values():
            self._tell(watch.get(entry.url), entry)

    def follows(self, entries: Sequence[Entry]) -> None:
        """From now on these sources and no others; what was read of the others stays."""
        self._desk.knows(outlets_of(entries))
        with self._lock:
            fresh = [entry for entry in entries if entry.url not in self._entries and not entry.paused]
            self._entries = {entry.url: entry for entry in entries if not entry.paused}
        for entry in fresh:
            self._tell(self._watch.get(entry.url), entry)

    def run(self, stop: threading.Event, first: Callable[[], object] = lambda: None) -> None:
        """Rounds until `stop`, `first` before each; a store that cannot be written for a while is said on the sources page, and tried
        again."""
        while not stop.is_set():
            try:
                first()
                self.round()
            except OnrecordError as error:
                self._desk.source(SourceState("all sources", "failing", str(error)))
            stop.wait(_TICK)

    def round(self) -> list[Visit]:
        """Visit every source that is due; what each brought, in the order of their addresses."""
        now = self._fetcher.clock()
        with self._lock:
            due = [entry for url, entry in sorted(self._entries.items()) if _is_due(self._watch.get(url), now)]
        if not due:
            return []
        with ThreadPoolExecutor(_AT_ONCE) as pool:
            return [self._settle(visit) for visit in pool.map(self._visit, due)]

    def open(self, address: str) -> Added:
        """Find what stands at an address, read it, and follow it from now on: what the page's paste box asks for."""
        found = find(self._fetcher.fetch, address, self._parser.survey)
        if isinstance(found, Failed):
            return Added(False, f"Nothing was read from {address}: {found.reason}.")
        visits = []
        self._desk.knows(outlets_of(found.entries))
        for entry in found.entries[:_MOST_FOUND]:
            with self._lock:
                self._entries.setdefault(entry.url, entry)
            self._added(entry)
            visits.append(self._settle(self._visit(entry)))
        failed = next((visit for visit in visits if visit.outcome in ("failing", "empty")), None)
        if failed and len(visits) == 1:
            return Added(False, f"{failed.entry.outlet} is followed from now on, but nothing was read: {failed.reason}.")
        read = sum(isinstance(one, Document) for visit in visits for one in visit.found)
        names = ", ".join(visit.entry.outlet for visit in visits[:3])
        return Added(True, f"Reading {names} ({found.because}): {read} {'text' if read == 1 else 'texts'}. It is followed from now on.")

    # One look.

    def _visit(self, entry: Entry) -> Visit:
        """Whatever goes wrong with a source ends on that source's page; a fault of ours too."""
        try:
            return self._looked(entry, self._watch.get(entry.url))
        except Exception as error:  # one source must never stop the others
            return Visit(entry, "failing", f"Onrecord itself failed on it ({type(error).__name__}: {error}); please report it", "broken")

    def _looked(self, entry: Entry, watched: Watched) -> Visit:
        answer = self._fetcher.fetch(watched.moved or entry.url, Known(watched.etag, watched.last_modified))
        if isinstance(answer, Failed):
            return Visit(entry, "failing", answer.reason, answer.kind, retry_after=answer.retry_after)
        if isinstance(answer, Unchanged) or sha256(answer.body).hexdigest() == watched.digest:
            return Visit(entry, "unchanged", answers=(answer,) if isinstance(answer, Fetched) else ())
        try:
            return self._told(entry, watched, answer)
        except UnreadableError as error:
            return Visit(entry, "failing", f"{error.remedy}; what was read before stays", "broken", answers=(answer,))

    def _told(self, entry: Entry, watched: Watched, answer: Fetched) -> Visit:
        if entry.reads == "sitemap":
            return self._sitemap(entry, watched, answer)
        if entry.reads in ("page", "liveblog"):
            return self._page(entry, answer)
        return self._feed(entry, watched, answer)

    def _feed(self, entry: Entry, watched: Watched, answer: Fetched) -> Visit:
        wanted = "telegram" if entry.reads == "telegram" else "feed"
        standing = self._parser.look(markup_text(answer.body, answer.media_type, entry.url), answer.final).standing
        if standing != wanted:
            turned = "a web page" if standing in ("page", "article", "liveblog") else "something else"
            return Visit(
                entry, "failing", f"the {wanted} has turned into {turned}; what was read before stays", "broken", answers=(answer,)
            )
        found = self._parsed(entry, answer)
        documents = [one for one in found if isinstance(one, Document)]
        if not documents:
            reason = next((one.reason for one in found if isinstance(one, Rejected)), "it lists nothing")
            return Visit(entry, "empty", f"{reason}; what was read before stays", "empty", answers=(answer,))
        listed = _newest_first(documents)
        visit = Visit(entry, "ok", found=tuple(found), listed=listed, answers=(answer,))
        return self._articles(visit, watched, documents) if entry.articles else visit

    def _articles(self, visit: Visit, watched: Watched, documents: Sequence[Document]) -> Visit:
        """The pages of new items instead of the items; the item itself where its page cannot be had. What is above the number of pages
        for one look waits for the next."""
        known = set(watched.listed)
        fresh = [item for item in documents if item.id not in known]
        paged = [item for item in fresh if item.url]
        later = {item.id for item in paged[_MOST_ARTICLES:]}
        answers, trouble, found = [*visit.answers], list[tuple[str, str]](), list[Document | Rejected]()
        for item in fresh:
            if item.id not in later:
                found.append(self._article(visit.entry, item, answers, trouble) if item.url else item)
        listed = tuple(one for one in visit.listed if one not in later)
        return replace(visit, found=tuple(found), listed=listed, answers=tuple(answers), trouble=tuple(trouble), waiting=len(later))

    def _article(self, entry: Entry, item: Document, answers: list[Fetched], trouble: list[tuple[str, str]]) -> Document:
        """The page of a feed's item, under the item's id; the item itself, and why, where its page cannot be had."""
        page = self._fetcher.fetch(item.url or "")
        if not isinstance(page, Fetched):
            trouble.append((item.id, f"its page could not be had ({_reason(page)}); the feed's own text is read"))
            return item
        answers.append(page)
        found = self._parsed(entry, page, item.url)
        whole = next((one for one in found if isinstance(one, Document) and len(one.text) >= len(item.text)), None)
        if whole is None:
            reason = next((one.reason for one in found if isinstance(one, Rejected)), "it holds less than the feed")
            trouble.append((item.id, f"its page could not be used ({reason}); the feed's own text is read"))
            return item
        return replace(whole, id=item.id, published=whole.published or item.published)

    def _page(self, entry: Entry, answer: Fetched) -> Visit:
        pages, answers = [markup_text(answer.body, answer.media_type, entry.url)], [answer]
        trouble = self._further(answer.final, pages, answers) if entry.reads == "liveblog" else ()
        body = self._parser.joined(pages, answer.final).encode() if len(pages) > 1 else answer.body
        media = "text/html; charset=utf-8" if len(pages) > 1 else answer.media_type
        found = self._documents(Raw(entry.url, body, answer.final, media, answer.fetched_at, entry.outlet_id), entry)
        refused = next((one for one in found if isinstance(one, Rejected)), None)
        if refused and len(found) == 1:
            return Visit(entry, "failing", f"{refused.reason}; what was read before stays", "broken", answers=tuple(answers))
        if entry.reads == "liveblog":
            if any(self._closed(one) for one in found if isinstance(one, Document)):
                return Visit(entry, "failing", _CLOSED, "broken", answers=tuple(answers))
            found = [self._with_earlier(one) if isinstance(one, Document) else one for one in found]
        listed = tuple(one.id for one in found)
        return Visit(entry, "ok", found=tuple(found), listed=listed, answers=tuple(answers), trouble=trouble)

    def _with_earlier(self, blog: Document) -> Document:
        """The blog with the entries that have left its page since it was read before."""
        before = self._known(blog.id)
        return carried(before, blog) if before else blog

    def _closed(self, blog: Document) -> bool:
        """Whether the page showed entries before and shows none now."""
        before = self._known(blog.id)
        return before is not None and has_entries(before) and not has_entries(blog)

    def _known(self, identity: str) -> Document | None:
        """The document as it was read last, with every name in it."""
        return next(iter(self._archive.documents([identity])), None)

    def _further(self, url: str, pages: list[str], answers: list[Fetched]) -> tuple[tuple[str, str], ...]:
        """The blog's older pages, as far as they can be had; why not where one cannot."""
        seen = {url}
        following = self._parser.next_page(pages[0], url)
        while following and following not in seen and len(pages) < MOST_PAGES:
            seen.add(following)
            answer = self._fetcher.fetch(following)
            if not isinstance(answer, Fetched):
                return ((following, f"this page of the blog could not be had ({_reason(answer)}); its entries stay as they were read"),)
            pages.append(markup_text(answer.body, answer.media_type, following))
            answers.append(answer)
            following = self._parser.next_page(pages[-1], following)
        return ()

    def _sitemap(self, entry: Entry, watched: Watched, answer: Fetched) -> Visit:
        """The newest articles that were not listed before."""
        told = self._parser.sitemap(markup_text(answer.body, answer.media_type, entry.url), entry.url)
        known, answers = set(watched.listed), [answer]
        found: list[Document | Rejected] = []
        fresh = [one for one in told.entries[:_MOST_LISTED] if one.url not in known]
        for one in fresh[:_MOST_ARTICLES]:
            page = self._fetcher.fetch(one.url)
            if isinstance(page, Fetched):
                answers.append(page)
                found += self._parsed(entry, page, one.url)
            else:
                found.append(Rejected(one.url, f"cannot fetch: {_reason(page)}; it stays unread", one.url))
        later = {one.url for one in fresh[_MOST_ARTICLES:]}
        listed = tuple(one.url for one in told.entries[:_MOST_LISTED] if one.url not in later)
        outcome: Outcome = "ok" if told.entries else "empty"
        reason = "" if told.entries else "the sitemap lists no articles; what was read before stays"
        kind = "" if told.entries else "empty"
        return Visit(entry, outcome, reason, kind, tuple(found), listed, tuple(answers), waiting=len(later))

    def _parsed(self, entry: Entry, answer: Fetched, identity: str | None = None) -> list[Document | Rejected]:
        raw = Raw(identity or entry.url, answer.body, answer.final, answer.media_type, answer.fetched_at, entry.outlet_id)
        return self._documents(raw, entry)

    def _documents(self, raw: Raw, entry: Entry) -> list[Document | Rejected]:
        self._archive.keep_raw(raw)
        found = self._parser.documents(raw)
        return [replace(one, language=one.language or entry.language) if isinstance(one, Document) else one for one in found]

    # What came of it.

    def _settle(self, visit: Visit) -> Visit:
        """Tell the desk, remember the source's state, and note what an editor should know."""
        now = self._fetcher.clock()
        watched = self._watch.get(visit.entry.url)
        for answer in visit.answers:
            raw = Raw(answer.final, answer.body, answer.final, answer.media_type, answer.fetched_at, visit.entry.outlet_id)
            digest = self._archive.keep_raw(raw)
            self._watch.keep_answer(KeptAnswer(answer.final, answer.fetched_at, answer.status, digest, answer.headers))
        notes = notes_of(visit, watched, now, self._known)
        if visit.found:
            self._desk.take_documents(visit.found)
        self._watch.note(notes)
        kept = after(visit, watched, now, self._pace, self._chance())
        if visit.outcome == "ok":
            kept = replace(kept, reason=summary(visit, notes))
        self._watch.keep(kept)
        self._tell(kept, visit.entry)
        return visit

    def _tell(self, watched: Watched, entry: Entry) -> None:
        name, notes = f"{entry.outlet}: {entry.url}", tuple(map(_in_words, self._watch.notes(entry.url, _MOST_NOTES)))
        self._desk.source(SourceState(name, watched.state, watched.reason, watched.documents, watched.checked, notes))


def _reason(answer: Answer) -> str:
    return answer.reason if isinstance(answer, Failed) else "the server says that nothing changed"


def _in_words(note: Note) -> str:
    return f"{note.at}  {note.kind.replace('_', ' ')}: {f'{note.document}: ' if note.document else ''}{note.words}"


def _is_due(watched: Watched, now: datetime) -> bool:
    return watched.next_at is None or datetime.fromisoformat(watched.next_at) <= now


def _newest_first(documents: Sequence[Document]) -> tuple[str, ...]:
    """By stated date where every one has one; a list without dates is taken to begin with the newest."""
    dates = [one.published.latest if one.published else None for one in documents]
    ordered = list(documents)
    if all(dates):
        ordered.sort(key=lambda one: one.published.latest if one.published else datetime.max, reverse=True)
    return tuple(one.id for one in ordered)[:_MOST_LISTED]
