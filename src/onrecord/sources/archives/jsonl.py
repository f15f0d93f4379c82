"""JSON documents: one, an array of them, a JSON Feed, or one a line.

`{"id": "a", "text": "Rain."}` becomes Document("a", "Rain."); a line without id is "line-7".
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from onrecord.model.errors import UnreadableError
from onrecord.model.text import Document, Raw, Rejected
from onrecord.sources.feeds.feed import documents_of, language_code
from onrecord.sources.feeds.items import Feed, Item
from onrecord.sources.metadata.stamps import stamp
from onrecord.sources.pages.page import page_document
from onrecord.sources.raw.decode import clean
from onrecord.sources.raw.limits import checked

Page = Callable[[str, str, str | None], Document]
_REASON = "cannot read the document"


def json_documents(raw: Raw, text: str) -> list[Document | Rejected]:
    """What a JSON file holds. UnreadableError if it is no JSON."""
    value = _loaded(text, raw.id)
    if isinstance(value, list):
        return [document(one, f"{raw.id}#item-{number}") for number, one in enumerate(value, 1)]
    if isinstance(value, dict) and isinstance(value.get("items"), list) and "text" not in value and "html" not in value:
        return documents_of(raw, _json_feed(value))
    return [document(value, raw.id)]


def line_documents(lines: Iterable[str | bytes], page: Page = page_document) -> Iterator[Document | Rejected]:
    """One document a line; blank lines are passed over, but counted. A line that cannot be read is Rejected as "line-N". `page` reads
    what has "html" instead of "text"."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield _from_line(line, f"line-{number}", page)


def _from_line(line: str | bytes, name: str, page: Page) -> Document | Rejected:
    try:
        return document(_loaded(line.decode("utf-8-sig") if isinstance(line, bytes) else line, name), name, page)
    except UnicodeDecodeError as error:
        return Rejected(name, f"{_REASON}: byte {error.start} of the line is not UTF-8; save it as UTF-8")
    except UnreadableError as error:
        return Rejected(name, f"{_REASON}: {error.remedy}")


def _loaded(text: str, name: str) -> object:
    try:
        value: object = json.loads(text.removeprefix("\ufeff"), strict=False)
    except RecursionError as error:
        raise UnreadableError("cannot read", name, "its JSON nests too deep; flatten it") from error
    except ValueError as error:
        raise UnreadableError("cannot read", name, f"it is no JSON ({error}); mend it there") from error
    return value


def document(value: object, name: str, page: Page = page_document) -> Document | Rejected:
    """One document from its JSON value; `name` is its id if it gives none."""
    if not isinstance(value, dict):
        return Rejected(name, f"{_REASON}: a JSON object with "
                        '"text" or "html" is needed')  # fmt: skip
    told = {key: found for key in _FIELDS if (found := _field(value, key))}
    identity = told.get("id", name)
    try:
        return _document(identity, told, value, page)
    except UnreadableError as error:
        return Rejected(identity, f"{error.failed}: {error.remedy}", told.get("url"))


_FIELDS = ("id", "url", "outlet", "title", "published", "language", "html")


def _field(value: dict[str, object], key: str) -> str | None:
    found = value.get(key)
    if isinstance(found, int) and not isinstance(found, bool) and key == "id":
        return str(found)
    return clean(found) if isinstance(found, str) and found.strip() else None


def _document(identity: str, told: dict[str, str], value: dict[str, object], page: Page) -> Document:
    text = value.get("text")
    if isinstance(text, str) and text.strip():
        return _described(Document(identity, checked(clean(text), identity)), told)
    if "html" in told:
        return _described(page(identity, told["html"], told.get("url")), told)
    raise UnreadableError(_REASON, identity, 'it has no "text" and no "html"; give one of them')


def _described(found: Document, told: dict[str, str]) -> Document:
    """What the line says of the document holds before what the page says of itself."""
    return replace(
        found,
        url=told.get("url") or found.url,
        outlet=told.get("outlet") or found.outlet,
        title=told.get("title") or found.title,
        language=language_code(told.get("language")) or found.language,
        published=stamp(told.get("published"), "given with the document") or found.published,
    )


def _json_feed(value: dict[str, object]) -> Feed:
    items = value["items"] if isinstance(value["items"], list) else []
    return Feed(_field(value, "title"), _field(value, "language"), tuple(_item(one) for one in items if isinstance(one, dict)))


def _item(one: dict[str, object]) -> Item:
    tags = one.get("tags")
    return Item(
        _field(one, "id"),
        _field(one, "url") or _field(one, "external_url"),
        _field(one, "title"),
        _field(one, "content_html") or _field(one, "content_text"),
        _field(one, "summary"),
        _field(one, "date_published"),
        _field(one, "date_modified"),
        _field(one, "language"),
        tags=tuple(tag for tag in tags if isinstance(tag, str)) if isinstance(tags, list) else (),
    )
