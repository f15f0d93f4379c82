"""Live blogs fall into entries, with their stamps as they are stated."""

import tomllib
from pathlib import Path

import pytest

from onrecord.model.text import Document, Mark, Raw
from onrecord.sources.pages.page import page

PAGES = Path(__file__).parents[2] / "cases" / "pages"
CASES = sorted(PAGES.glob("blog_*.toml"))


def read(name: str) -> Document:
    found = page(Raw(name, (PAGES / name).read_bytes()))
    assert isinstance(found, Document)
    return found


def entries(document: Document) -> list[Mark]:
    return [mark for mark in document.marks if mark.kind == "entry"]


def inside(document: Document, entry: Mark, kind: str) -> list[str]:
    return [mark.span.of(document.text) for mark in document.marks if mark.kind == kind and entry.span.covers(mark.span)]


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_a_blog_has_the_entries_of_its_case_file(case: Path) -> None:
    document = read(case.with_suffix(".html").name)
    found = [[mark.value, mark.anchor or "", mark.pinned, next(iter(inside(document, mark, "headline")), "")] for mark in entries(document)]
    assert found == tomllib.loads(case.read_text("utf-8"))["entries"]


def test_a_name_above_the_heading_is_the_author() -> None:
    document = read("blog_boxes.html")
    assert inside(document, entries(document)[1], "byline") == ["Ida Tolland"]


def test_an_embedded_post_is_a_quote_with_its_author() -> None:
    document = read("blog_boxes.html")
    quotes = [mark for mark in document.marks if mark.kind == "quote"]
    assert {mark.value for mark in quotes} == {"Upper Marrow (@uppermarrow)"}


def test_an_advert_between_entries_is_furniture_and_in_no_entry() -> None:
    document = read("blog_boxes.html")
    advert = next(mark for mark in document.marks if mark.span.of(document.text).startswith("Boots"))
    assert advert.kind == "furniture" and not any(entry.span.overlaps(advert.span) for entry in entries(document))


def test_entries_that_only_the_json_ld_holds_are_there_and_none_is_there_twice() -> None:
    text = read("blog_jsonld.html").text
    assert "Two boats brought 30 people" in text and '"Old Customs House"' in text
    assert text.count("All 61 passengers are ashore.") == 1


def test_what_stands_before_the_entries_stays_before_them() -> None:
    document = read("blog_jsonld.html")
    assert document.text.index("A ferry burnt") < entries(document)[0].span.start


def test_a_list_of_teasers_is_no_live_blog() -> None:
    head = "<h3><a href='/{0}'>Story number {0} of the valley</a></h3>"
    teaser = "<div class='t'>" + head + "<time datetime='2031-05-0{0}T10:00'>{0} May</time><p>{1}</p></div>"
    cards = "".join(teaser.format(n, "A short teaser text that wants to be clicked on by everyone here.") for n in range(1, 7))
    found = page(Raw("p.html", f"<h1>News</h1><p>{'Real text of the page. ' * 20}</p>{cards}".encode()))
    assert isinstance(found, Document) and not entries(found)


@pytest.mark.parametrize(
    ("title", "found"), [("Flood in Orle: live updates", 3), ("Hochwasser im Liveticker", 3), ("Opening hours in Orle", 0)]
)
def test_short_entries_make_a_blog_only_where_the_page_says_so(title: str, found: int) -> None:
    entry = "<div class='a'><time>1{n}:05</time><h2>Road {n}</h2><p>Road {n} is shut, the police of Orle said.</p></div>"
    parts = "".join(entry.format(n=n) for n in range(3))
    document = page(Raw("p.html", f"<html><body><h1>{title}</h1><main>{parts}</main></body></html>".encode()))
    assert isinstance(document, Document) and len(entries(document)) == found
