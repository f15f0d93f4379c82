"""The bundled story is whole: every expectation, arrival and outlet points at words and files that are there."""

from __future__ import annotations

import json
import tomllib
from datetime import datetime
from pathlib import Path

import pytest
from lxml import etree, html

import onrecord.demo
from onrecord.settings import load_story_file

BUNDLE = Path(onrecord.demo.__file__).parent
DOCUMENTS = BUNDLE / "documents"
EXPECTED = tomllib.loads((Path(__file__).parent / "expected.toml").read_text(encoding="utf-8"))
ARRIVALS = tomllib.loads((BUNDLE / "replay.toml").read_text(encoding="utf-8"))["arrivals"]
PAGES = sorted((DOCUMENTS / "pages").glob("*.html"))
SNAPSHOTS = sorted((BUNDLE / "earlier").glob("*.html"))


def squeezed(text: str) -> str:
    return " ".join(text.split())


def item_text(item: etree._Element) -> str:
    parts = [
        item.findtext("title") or "",
        item.findtext("{http://purl.org/rss/1.0/modules/content/}encoded") or item.findtext("description") or "",
    ]
    return " ".join(html.fromstring(f"<div>{part}</div>").text_content() for part in parts)


def texts() -> dict[str, str]:
    """Document id to its words, markup dropped."""
    found = {}
    for path in sorted(DOCUMENTS.rglob("*.*")):
        name = path.relative_to(DOCUMENTS).as_posix()
        if path.suffix == ".txt":
            found[name] = squeezed(path.read_text(encoding="utf-8"))
        elif path.suffix == ".html":
            found[name] = squeezed(html.fromstring(path.read_bytes()).text_content())
        else:
            for item in etree.parse(path).iter("item"):
                found[f"{name}#{item.findtext('guid')}"] = squeezed(item_text(item))
    return found


TEXTS = texts()


def places(value: object) -> list[tuple[str, str]]:
    """Every (document, quote) inside a parsed TOML value."""
    if isinstance(value, list):
        return [place for part in value for place in places(part)]
    if not isinstance(value, dict):
        return []
    quotes = [value["quote"]] if "quote" in value else value.get("quotes", [])
    here = [(value["document"], quote) for quote in quotes] if "document" in value else []
    return here + [place for part in value.values() for place in places(part)]


@pytest.mark.parametrize(("document", "quote"), places(EXPECTED))
def test_every_expected_quote_stands_in_its_document(document: str, quote: str) -> None:
    assert quote in TEXTS[document]


def test_every_document_has_its_expectation() -> None:
    assert sorted(row["id"] for row in EXPECTED["documents"]) == sorted(TEXTS)


def test_every_document_arrives_once_in_its_last_state() -> None:
    assert sorted(row["document"] for row in ARRIVALS if "file" not in row) == sorted(TEXTS)


def test_every_earlier_state_arrives_before_the_last() -> None:
    earlier = [row["file"] for row in ARRIVALS if "file" in row]
    assert sorted(earlier) == sorted(path.relative_to(BUNDLE).as_posix() for path in (BUNDLE / "earlier").iterdir())
    last = {row["document"]: index for index, row in enumerate(ARRIVALS) if "file" not in row}
    assert all(index < last[row["document"]] for index, row in enumerate(ARRIVALS) if "file" in row)


@pytest.mark.parametrize("edit", EXPECTED["edits"], ids=lambda edit: edit["entry"])
def test_an_edited_entry_keeps_its_anchor(edit: dict[str, str]) -> None:
    before = html.fromstring((BUNDLE / edit["earlier"]).read_bytes()).get_element_by_id(edit["entry"])
    after = html.fromstring((DOCUMENTS / edit["document"]).read_bytes()).get_element_by_id(edit["entry"])
    assert edit["before"] in squeezed(before.text_content()) and edit["quote"] in squeezed(after.text_content())


def test_arrivals_are_in_order_of_time() -> None:
    moments = [datetime.fromisoformat(row["at"]) for row in ARRIVALS]
    assert moments == sorted(moments) and all(moment.tzinfo for moment in moments)


def test_the_story_file_knows_every_outlet_and_party() -> None:
    story = load_story_file(BUNDLE / "story.toml")
    outlets = {outlet.id for outlet in story.outlets}
    parties = {party.id for party in story.parties}
    assert {row["outlet"] for row in ARRIVALS} == {row["outlet"] for row in EXPECTED["documents"]} == outlets
    assert {outlet.party for outlet in story.outlets if outlet.party} == parties


def test_the_story_speaks_four_languages() -> None:
    assert {row["language"] for row in EXPECTED["documents"]} == {"en", "de", "es", "uk"}


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_every_page_names_its_language_and_address(path: Path) -> None:
    page = html.fromstring(path.read_bytes())
    arrival = next(row for row in ARRIVALS if row["document"] == f"pages/{path.name}")
    addresses = page.xpath("//link[@rel='canonical']/@href | //meta[@property='og:url']/@content")
    assert page.get("lang") and set(addresses) == {arrival["url"]}


@pytest.mark.parametrize("path", PAGES + SNAPSHOTS, ids=lambda path: path.stem)
def test_every_block_of_linked_data_is_json(path: Path) -> None:
    for script in html.fromstring(path.read_bytes()).xpath("//script[@type='application/ld+json']/text()"):
        assert json.loads(script)["@context"] == "https://schema.org"


def test_the_live_blog_tells_the_same_updates_as_data_and_as_page() -> None:
    page = html.fromstring((DOCUMENTS / "pages/meridian-live.html").read_bytes())
    updates = json.loads(page.xpath("//script[@type='application/ld+json']/text()")[0])["liveBlogUpdate"]
    blocks = page.xpath("//article[contains(@class, 'live-block')]")
    assert [update["@id"].rpartition("#")[2] for update in updates] == [block.get("id") for block in blocks]
    assert all(squeezed(update["headline"]) in squeezed(block.text_content()) for update, block in zip(updates, blocks, strict=True))


def test_every_address_is_in_a_reserved_domain() -> None:
    hosts = {row["url"].split("/")[2] for row in ARRIVALS if "url" in row}
    assert all(host.endswith(".example") for host in hosts)
