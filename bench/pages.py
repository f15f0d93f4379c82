"""Pages against what journalists see on them, beside trafilatura on the same pages.

`PYTHONPATH=src python bench/pages.py ../shared/data/pages` prints title, publication day, body F1 and pages a second.
Body F1 is over bags of words, averaged over the pages; a day is right if it is the expected one in the page's zone or in UTC.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

import trafilatura

from onrecord.model.text import Document, Raw
from onrecord.sources.pages.page import page

_WORD = re.compile(r"\w+")
_PLAIN = re.compile(r"\W+")


class Expected(NamedTuple):
    name: str
    html: bytes
    title: str
    published: str
    body: str


class Found(NamedTuple):
    title: str
    days: tuple[str, ...]
    body: str
    entries: int = 0


def cases(folder: Path) -> Iterator[Expected]:
    for path in sorted(folder.glob("*/*.json")):
        versions = list(json.loads(path.read_text("utf-8")).values())
        pages = sorted(path.parent.glob(f"{path.stem}_2*.html.gz"))
        for told, html in zip(versions, pages, strict=True):
            yield Expected(
                html.name, gzip.decompress(html.read_bytes()), told["title"] or "", told["publishing_date"], body_of(told["body"])
            )


def body_of(body: dict) -> str:
    parts = list(body["summary"])
    for section in body["sections"]:
        parts += section["headline"] + section["paragraphs"]
    return "\n".join(parts)


def ours(html: bytes) -> Found:
    document = page(Raw("page.html", html, media_type="text/html"))
    if not isinstance(document, Document):
        return Found("", (), "")
    heads = [mark for mark in document.marks if mark.kind == "headline"][0 if any(m.kind == "entry" for m in document.marks) else 1 :]
    body = "\n".join(mark.span.of(document.text) for mark in document.marks if mark.kind in ("body", "dek") or mark in heads)
    days = () if document.published is None else (document.published.start[:10], document.published.earliest.date().isoformat())
    return Found(document.title or "", days, body, sum(mark.kind == "entry" for mark in document.marks))


def theirs(html: bytes) -> Found:
    found = trafilatura.bare_extraction(html, with_metadata=True)
    if found is None:
        return Found("", (), "")
    return Found(found.title or "", (found.date or "",), found.text or "")


def words_f1(found: str, expected: str) -> float:
    a, b = Counter(_WORD.findall(found.lower())), Counter(_WORD.findall(expected.lower()))
    shared = (a & b).total()
    return 2 * shared / (a.total() + b.total()) if shared else float(not a and not b)


def same_day(found: Found, published: str) -> bool:
    if not found.days:
        return False
    moment = datetime.fromisoformat(published)
    utc = moment.astimezone(UTC) if moment.tzinfo else moment
    return bool({moment.date().isoformat(), utc.date().isoformat()} & set(found.days))


def same_title(found: str, expected: str) -> bool:
    return _PLAIN.sub("", found).lower() == _PLAIN.sub("", expected).lower()


def measure(name: str, extract: Callable[[bytes], Found], pages: list[Expected], *, details: bool) -> None:
    started = perf_counter()
    found = [extract(one.html) for one in pages]
    seconds = perf_counter() - started
    scores = [words_f1(got.body, one.body) for got, one in zip(found, pages, strict=True)]
    titles = [same_title(got.title, one.title) for got, one in zip(found, pages, strict=True)]
    days = [same_day(got, one.published) for got, one in zip(found, pages, strict=True)]
    if details:
        show(pages, found, scores, titles, days)
    n = len(pages)
    print(
        f"{name:12} n={n}  title {sum(titles) / n:.3f}  day {sum(days) / n:.3f}  body F1 {sum(scores) / n:.3f}"
        f"  pages/s {n / seconds:.1f}  live {sum(got.entries > 0 for got in found)}"
    )


def show(pages: list[Expected], found: list[Found], scores: list[float], titles: list[bool], days: list[bool]) -> None:
    for one, got, score, title, right in zip(pages, found, scores, titles, days, strict=True):
        if not title or not right or score < 0.85 or got.entries:
            print(f"  {one.name} F1 {score:.2f} entries {got.entries} | {one.title!r} / {got.title!r} | {one.published} / {got.days}")


if __name__ == "__main__":
    folder = Path(next((word for word in sys.argv[1:] if not word.startswith("-")), "../shared/data/pages"))
    if not folder.is_dir():
        sys.exit(f"no pages at {folder}; give the folder")
    everything = list(cases(folder))
    measure("trafilatura", theirs, everything, details="-vv" in sys.argv)
    measure("onrecord", ours, everything, details="-v" in sys.argv)
