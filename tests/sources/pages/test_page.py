"""Pages keep everything visible, and marks name it."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.model.text import Document, Raw, Rejected
from onrecord.sources.pages.page import page

PAGES = Path(__file__).parents[2] / "cases" / "pages"
CASES = sorted(path for path in PAGES.glob("*.toml") if "marks" in tomllib.loads(path.read_text("utf-8")))
WHOLE = "The gauge at the mill rose by two metres, and the water board closed the road to the quarry. "


def read(html: str | bytes) -> Document:
    found = page(Raw("page.html", html if isinstance(html, bytes) else html.encode("utf-8")))
    assert isinstance(found, Document), found
    return found


def kinds(document: Document) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for mark in document.marks:
        found.setdefault(mark.kind, []).append(mark.span.of(document.text))
    return found


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_a_page_is_marked_as_its_case_file_says(case: Path) -> None:
    told = tomllib.loads(case.read_text("utf-8"))
    document = read(case.with_suffix(".html").read_bytes())
    found = [(mark.kind, mark.part or "", mark.span.of(document.text)) for mark in document.marks]
    assert [(kind, part) for kind, part, _ in found] == [(kind, part) for kind, part, _ in told["marks"]]
    assert all(text.startswith(begin) for (_, _, text), (_, _, begin) in zip(found, told["marks"], strict=True))


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_a_page_says_of_itself_what_its_case_file_says(case: Path) -> None:
    told = tomllib.loads(case.read_text("utf-8"))
    document = read(case.with_suffix(".html").read_bytes())
    published, modified = document.published, document.modified
    assert (document.title, document.outlet, document.language) == (told["title"], told["outlet"], told["language"])
    assert (published and published.start, modified and modified.start) == (told["published"], told["modified"])
    assert (document.canonical, list(document.tags)) == (told["canonical"], told["tags"])


def test_marks_tile_the_text_but_for_the_blank_lines_between() -> None:
    document = read((PAGES / "article.html").read_bytes())
    rest = document.text
    for mark in reversed(document.marks):
        rest = rest[: mark.span.start] + rest[mark.span.end :]
    assert rest.strip("\n") == ""


def test_what_cannot_be_seen_is_left_out() -> None:
    text = read((PAGES / "article.html").read_bytes()).text
    assert "never shown" not in text and "Nobody sees this" not in text and "color: red" not in text


def test_what_a_script_was_to_show_is_read() -> None:
    document = read(f"<h1>Flood</h1><div hidden id='S:0'><p>{WHOLE * 4}</p><p>{WHOLE * 5}</p></div>")
    assert WHOLE.strip() in document.text


def test_a_body_that_only_the_json_ld_holds_comes_from_there() -> None:
    document = read(
        f'<h1>Flood</h1><p>Subscribe to read on.</p><script type="application/ld+json">'
        f'{{"@type": "NewsArticle", "headline": "Flood", "articleBody": "{WHOLE}\\n{WHOLE * 2}"}}</script>'
    )
    assert [text[:9] for text in kinds(document)["body"]][-2:] == ["The gauge", "The gauge"]
    assert any(mark.because == "JSON-LD articleBody" for mark in document.marks)


def test_a_heading_over_links_is_furniture_as_they_are() -> None:
    links = "<ul><li><a href='/a'>The long story of the ferry</a></li><li><a href='/b'>How the valley got its name</a></li></ul>"
    document = read(f"<h1>Flood</h1><div><p>{WHOLE * 2}</p><p>{WHOLE * 3}</p><h3>Other stories</h3>{links}<p>{WHOLE * 4}</p></div>")
    assert "Other stories" in kinds(document)["furniture"]


def test_a_date_in_the_address_is_taken_when_the_page_states_none() -> None:
    found = page(Raw("a.html", f"<h1>Flood</h1><p>{WHOLE}</p>".encode(), url="https://herald.example/2031/05/04/flood"))
    assert isinstance(found, Document) and found.published is not None
    assert (found.published.start, found.published.because) == ("2031-05-04", "the date in the address")


def test_a_page_without_a_date_has_none() -> None:
    assert read(f"<h1>Flood</h1><p>{WHOLE}</p>").published is None


def test_the_outlet_is_cut_from_the_title() -> None:
    document = read(f"<head><title>Flood at the mill | Herald</title><meta property='og:site_name' content='Herald'></head><p>{WHOLE}</p>")
    assert document.title == "Flood at the mill"


def test_broken_json_ld_is_passed_over() -> None:
    assert WHOLE.strip() in read(f"<h1>Flood</h1><p>{WHOLE}</p><script type='application/ld+json'>{{'no': json,}}</script>").text


def test_a_few_broken_bytes_do_not_cost_the_page() -> None:
    body = "<p>" + "Größe über Höhe, Straße für Mühle. " * 20
    assert "\ufffd" in read(body.encode() + b"\xff</p>").text


def test_a_page_in_its_declared_charset_is_read() -> None:
    html = "<meta charset='windows-1251'><p>Міст закрили вранці, повідомила рада.</p>"
    assert "Міст закрили" in read(html.encode("windows-1251")).text


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (b"", "empty"),
        (b" \n ", "only blanks"),
        (b"<html><head><title>Flood</ti", "nothing on the page can be seen"),
        (b"<div>" * 200_000 + b"x", "256 levels"),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "binary"),
        ("<p>şöğüç</p>".encode("cp1254"), "charset"),
    ],
)
def test_what_is_no_page_is_rejected_with_the_reason(body: bytes, why: str) -> None:
    found = page(Raw("p.html", body))
    assert isinstance(found, Rejected) and why in found.reason


TAGS = st.sampled_from(
    ["<p>", "</p>", "<div class='share nav'>", "</div>", "<time>10:30", "<li>", "<h1>", "<script>", "&amp;", "&#0;", "<b", "\x00", "word "]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(TAGS | st.text(max_size=12), max_size=40).map("".join))
def test_no_markup_breaks_it_and_every_mark_lies_in_the_text(html: str) -> None:
    found = page(Raw("p.html", html.encode("utf-8", "surrogatepass")))
    assert isinstance(found, Rejected) or all(mark.span.end <= len(found.text) for mark in found.marks)


@pytest.mark.parametrize("tag", ["article", "main", "section", "header"])
def test_a_page_without_body_that_begins_with_a_young_element_is_read(tag: str) -> None:
    document = read(f"<!doctype html><html><title>Flood</title><{tag}><h1>Flood at the mill</h1><p>{WHOLE}</p></{tag}> tail</html>")
    assert document.text.startswith("Flood at the mill") and "tail" in document.text


@pytest.mark.parametrize("heading", ["Key points", "Das Wichtigste in Kürze", "What we know so far:"])
def test_key_points_before_the_text_are_a_recap(heading: str) -> None:
    box = f"<section class='sm'><h2>{heading}</h2><ul><li>Two villages are cut off</li><li>The dam holds</li></ul></section>"
    document = read(f"<h1>Flood</h1>{box}<div><p>{WHOLE * 2}</p><p>{WHOLE * 3}</p></div>")
    assert kinds(document)["recap"] == [heading, "Two villages are cut off", "The dam holds"]


def test_a_lone_heading_of_key_points_is_no_recap() -> None:
    assert "recap" not in kinds(read(f"<h1>Flood</h1><div><h2>Key points</h2><p>{WHOLE * 2}</p><p>{WHOLE * 3}</p></div>"))
