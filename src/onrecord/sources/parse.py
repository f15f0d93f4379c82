"""Bytes to documents: text, pages, feeds, JSON, archives, told apart by name, media type and the bytes themselves.

`documents(Raw("a.txt", b"Rain."))` gives `[Document("a.txt", "Rain.", ...)]`; what cannot be read is a Rejected in its place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from urllib.parse import urlsplit

from onrecord.model.errors import UnreadableError
from onrecord.model.text import Document, Raw, Rejected, When
from onrecord.sources.archives.jsonl import Page, json_documents, line_documents
from onrecord.sources.archives.warc import records
from onrecord.sources.feeds.feed import documents_of, feed_documents
from onrecord.sources.metadata.stamps import stamp
from onrecord.sources.pages.page import page_document
from onrecord.sources.posts.addresses import is_telegram
from onrecord.sources.posts.telegram import preview
from onrecord.sources.raw.decode import clean, markup_text, plain_text, refuse_binary, unpacked
from onrecord.sources.raw.forms import Form, form, is_feed, is_page
from onrecord.sources.raw.limits import checked

_FIRST_YEAR = 1990
_CHANNEL = 'class="tgme_channel_history'


def all_documents(
    raws: Iterable[Raw | Rejected], parse: Callable[[Raw], list[Document | Rejected]] | None = None
) -> Iterator[Document | Rejected]:
    """Documents of all `raws` in their order, as `parse` (or `documents`) reads them; a second one of an id is Rejected."""
    seen: set[str] = set()
    for raw in raws:
        for found in [raw] if isinstance(raw, Rejected) else (parse or documents)(raw):
            yield once(found, seen)


def once(found: Document | Rejected, seen: set[str]) -> Document | Rejected:
    """`found`, or a Rejected if a document of its id is in `seen`, which takes it up."""
    if isinstance(found, Rejected):
        return found
    if found.id in seen:
        return Rejected(found.id, "cannot take a second document of this id; the first one is kept, give the other its own id", found.url)
    seen.add(found.id)
    return found


def lines(given: Iterable[str | bytes]) -> Iterator[Document | Rejected]:
    """One document of JSON a line, as they come."""
    return line_documents(given)


def _is_address(url: str | None) -> bool:
    """Whether the address can be taken apart; "http://[" cannot, and a text found under it is read without one."""
    try:
        return not url or urlsplit(url) is not None
    except ValueError:
        return False


def documents(raw: Raw, page: Page = page_document) -> list[Document | Rejected]:
    """All documents in `raw`, in its order; at least one Document or Rejected. Never raises for what the bytes hold. `page` reads the
    pages that lines of JSON hold."""
    raw = raw if _is_address(raw.url) else replace(raw, url=None)
    try:
        # Archives are unpacked record by record.
        found = _read(raw, raw.body if form(raw, b"") == "warc" else unpacked(raw.body, raw.id), page)
    except UnreadableError as error:
        return [Rejected(raw.id, f"{error.failed}: {error.remedy}", raw.url)]
    except RecursionError:
        return [Rejected(raw.id, "cannot read: it nests too deep; give its text instead", raw.url)]
    if not found:
        return [Rejected(raw.id, "cannot read: there is no document in it; look whether it is the right file", raw.url)]
    digest = sha256(raw.body).hexdigest()
    return [_known(raw, digest, one) for one in found]


def _known(raw: Raw, digest: str, found: Document | Rejected) -> Document | Rejected:
    """`found` with what is known of everything in `raw`."""
    if isinstance(found, Rejected):
        return found
    fetched = found.fetched or stamp(raw.fetched_at, "when it was fetched", basis="fetched", midnight=True)
    kept = replace(found, digest=found.digest or digest, fetched=fetched, outlet=raw.outlet or found.outlet)
    return replace(kept, published=_possible(kept.published, fetched), modified=_possible(kept.modified, fetched))


def _possible(when: When | None, fetched: When | None) -> When | None:
    """No date where the one stated cannot be: before the web, or more than a day after the document was fetched."""
    if when is None or when.first_day.year < _FIRST_YEAR:
        return None
    return None if fetched is not None and when.earliest - fetched.latest > timedelta(days=1) else when


def _read(raw: Raw, body: bytes, page: Page) -> list[Document | Rejected]:
    kind = form(raw, body)
    if kind == "warc":
        return [document for record in records(body, raw.id) for document in _of_record(record)]
    if kind == "text":
        return [Document(raw.id, checked(clean(plain_text(body, raw.id)), raw.id), url=raw.url)]
    if kind == "jsonl":
        refuse_binary(body, raw.id)
        return list(line_documents(body.split(b"\n"), page))
    return _from_markup(raw, kind, markup_text(body, raw.media_type, raw.id))


def _of_record(record: Raw | Rejected) -> list[Document | Rejected]:
    return [record] if isinstance(record, Rejected) else documents(record)


def _from_markup(raw: Raw, kind: Form, text: str) -> list[Document | Rejected]:
    if kind == "json":
        return json_documents(raw, text)
    if is_telegram(raw.url) or _CHANNEL in text:
        return documents_of(raw, preview(text, raw.id))
    if kind == "feed" and (is_feed(text) or not is_page(text)):
        return feed_documents(raw, text)
    return [page_document(raw.id, text, raw.url)]
