"""Pages against what journalists see on them, beside trafilatura on the same pages.

`PYTHONPATH=src python bench/pages.py ../shared/data/pages` prints title, publication day, body F1 and pages a second.
Body F1 is over bags of words, averaged over the pages; a day is right if it is the expected one in the page's zone or in UTC.
Titles are measured three ways: `exact` character by character (runs of blanks as one, soft hyphens and zero-width blanks as nothing),
`plain` over letters and digits in lower case with the site's name at the end left out, `near` with a likeness of 85 of 100 (token sets)
or more. `shown` is the share of pages on which the title is a heading that the page shows. Our answer is the heading that readers see
over the article; the pages' expected titles are og:title on some sites and the JSON-LD headline on others, whatever is shown, so that
where heading, JSON-LD and <title> agree and another og:title is expected, we count as wrong. `either` is the share on which one of
JSON-LD headline, og:title, <title> and the headings, with or without a kicker, is the title: what no choice among them can pass.
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
from time import process_time
from typing import NamedTuple

import trafilatura
from lxml.html import HtmlElement
from rapidfuzz import fuzz

from onrecord.model.text import Document, Raw
from onrecord.read.layout.blocks import name_blocks
from onrecord.read.layout.entries import cut_entries
from onrecord.sources.markup.trees import html_tree
from onrecord.sources.metadata.postings import postings
from onrecord.sources.metadata.titles import candidates
from onrecord.sources.pages.page import page
from onrecord.sources.raw.decode import markup_text

_WORD = re.compile(r"\w+")
_PLAIN = re.compile(r"\W+")
_UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff]")
_TOLD = ("paragraph", "item", "quote", "dek", "headline", "recap", "background")


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
    body = "\n".join(mark.span.of(document.text) for mark in document.marks if mark.kind in ("body", "dek", "recap") or mark in heads)
    days = () if document.published is None else (document.published.start[:10], document.published.earliest.date().isoformat())
    return Found(document.title or "", days, body)


def as_read(html: bytes) -> tuple[str, int]:
    """The body that `onrecord read` names (without the page's headline), and the number of entries it cuts the page into."""
    document = page(Raw("page.html", html, media_type="text/html"))
    if not isinstance(document, Document):
        return "", 0
    blocks = name_blocks(document)
    told = [block for block in blocks if block.kind in _TOLD]
    first = next((block for block in told if block.kind == "headline"), None)
    entries = sum(entry.kind == "entry" for entry in cut_entries(document, blocks))
    return "\n".join(block.span.of(document.text) for block in told if block is not first), entries


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


def blanks(text: str) -> str:
    return " ".join(_UNSEEN.sub("", text).split())


def bare(text: str) -> str:
    return _PLAIN.sub("", text).lower()


class Titles(NamedTuple):
    """How the titles of all pages compare, as shares."""

    exact: float
    plain: float
    near: float
    shown: float


def titles(found: list[Found], pages: list[Expected], shown: list[list[str]]) -> tuple[list[bool], Titles]:
    pairs = [(got.title, one.title) for got, one in zip(found, pages, strict=True)]
    names = [candidates([got], None, frozenset(map(bare, heads)))[:1] or [got] for (got, _), heads in zip(pairs, shown, strict=True)]
    plain = [bare(name[0]) == bare(want) for name, (_, want) in zip(names, pairs, strict=True)]
    exact = [blanks(got) == blanks(want) for got, want in pairs]
    near = [fuzz.token_set_ratio(blanks(got).lower(), blanks(want).lower()) >= 85 for got, want in pairs]
    seen = [bare(got) in set(map(bare, heads)) for (got, _), heads in zip(pairs, shown, strict=True)]
    return plain, Titles(*(sum(each) / len(pages) for each in (exact, plain, near, seen)))


def headings(root: HtmlElement) -> list[str]:
    return [blanks("".join(one.itertext())) for one in root.iter("h1", "h2", "h3")]


def either(root: HtmlElement, expected: str) -> bool:
    """Whether the page itself gives the expected title anywhere that programs look."""
    metas = [one.get("content") for one in root.iter("meta") if (one.get("property") or one.get("name")) in ("og:title", "twitter:title")]
    scripts = postings(one.text or "" for one in root.iter("script") if "ld+json" in (one.get("type") or ""))
    heads = headings(root)
    told = [*(one.headline for one in scripts), *metas, root.findtext(".//title"), *heads]
    names = candidates(told, None, frozenset(map(bare, heads)))
    return any(bare(one).endswith(bare(expected)) for one in names)


def measure(name: str, extract: Callable[[bytes], Found], pages: list[Expected], shown: list[list[str]], *, details: bool) -> None:
    started = process_time()
    found = [extract(one.html) for one in pages]
    seconds = process_time() - started
    scores = [words_f1(got.body, one.body) for got, one in zip(found, pages, strict=True)]
    right, shares = titles(found, pages, shown)
    days = [same_day(got, one.published) for got, one in zip(found, pages, strict=True)]
    if details:
        show(pages, found, scores, right, days)
    n = len(pages)
    print(
        f"{name:12} n={n}  title exact {shares.exact:.3f} plain {shares.plain:.3f} near {shares.near:.3f} shown {shares.shown:.3f}"
        f"  day {sum(days) / n:.3f}  body F1 {sum(scores) / n:.3f}  pages a processor second {n / seconds:.1f}"
    )


def measure_reading(pages: list[Expected]) -> None:
    """What is left of the body after `read`, and which pages it takes for live blogs."""
    found = [as_read(one.html) for one in pages]
    scores = [words_f1(body, one.body) for (body, _), one in zip(found, pages, strict=True)]
    cut = [f"{one.name.removesuffix('.html.gz')} ({entries})" for (_, entries), one in zip(found, pages, strict=True) if entries > 1]
    print(f"as read      n={len(pages)}  body F1 {sum(scores) / len(pages):.3f}  live blogs {len(cut)}: {', '.join(cut)}")


def show(pages: list[Expected], found: list[Found], scores: list[float], titles: list[bool], days: list[bool]) -> None:
    for one, got, score, title, right in zip(pages, found, scores, titles, days, strict=True):
        if not title or not right or score < 0.85:
            print(f"  {one.name} F1 {score:.2f} | {one.title!r} / {got.title!r} | {one.published} / {got.days}")


if __name__ == "__main__":
    folder = Path(next((word for word in sys.argv[1:] if not word.startswith("-")), "../shared/data/pages"))
    if not folder.is_dir():
        sys.exit(f"no pages at {folder}; give the folder")
    everything = list(cases(folder))
    trees = [html_tree(markup_text(one.html, "text/html", one.name), one.name) for one in everything]
    shown = [headings(root) for root in trees]
    print(f"either {sum(either(root, one.title) for root, one in zip(trees, everything, strict=True)) / len(everything):.3f}")
    measure("trafilatura", theirs, everything, shown, details="-vv" in sys.argv)
    measure("onrecord", ours, everything, shown, details="-v" in sys.argv)
    measure_reading(everything)
