"""What is found at an address: looked at where it can be stopped, and named by what it says of itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pytest
from lxml import etree

from onrecord.desk.finding import Fetch, Finding, find, is_official
from onrecord.sources.fetching.fetch import Answer, Failed, Fetched
from onrecord.sources.markup import trees
from onrecord.sources.parsing import Parser

AT = "2031-05-04T12:00:00+00:00"
NEWS = (
    '<urlset xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://orle.example/a</loc><n:news>'
    "<n:publication><n:name>The Orle Post</n:name><n:language>en</n:language></n:publication>"
    "<n:title>Rain</n:title><n:publication_date>2031-05-04</n:publication_date></n:news></url></urlset>"
)
SITE = {
    "https://orle.example/map.xml": "<sitemapindex><sitemap><loc>https://orle.example/news.xml</loc></sitemap></sitemapindex>",
    "https://orle.example/news.xml": NEWS,
    "https://orle.example/feed": "<rss><channel><title>The Orle Post</title><language>en-GB</language><item><title>Rain</title></item>"
    "</channel></rss>",
    "https://orle.example/list.opml": '<opml><body><outline text="Lerna" xmlUrl="https://lerna.example/feed" language="de"/></body></opml>',
    "https://orle.example/": '<html><head><title>Orle</title><link rel="alternate" type="application/rss+xml" href="/feed"></head></html>',
}


@pytest.fixture(scope="module")
def parser() -> Iterator[Parser]:
    with Parser() as made:
        yield made


def serving(site: Mapping[str, str]) -> Fetch:
    def fetch(url: str) -> Answer:
        if url not in site:
            return Failed(url, "gone", "there is nothing at this address", AT)
        return Fetched(url, url, 200, (), site[url].encode(), AT)

    return fetch


@pytest.mark.parametrize(
    ("url", "found", "name", "language"),
    [
        ("https://orle.example/map.xml", "https://orle.example/news.xml", "The Orle Post", "en"),
        ("https://orle.example/feed", "https://orle.example/feed", "The Orle Post", "en"),
        ("https://orle.example/list.opml", "https://lerna.example/feed", "Lerna", "de"),
        ("https://orle.example/", "https://orle.example/feed", "Orle", "en"),
    ],
)
def test_nothing_that_others_wrote_is_parsed_in_this_process(
    parser: Parser, monkeypatch: pytest.MonkeyPatch, url: str, found: str, name: str, language: str | None
) -> None:
    def refuse(*_: object, **__: object) -> object:
        raise AssertionError("parsed in this process")

    monkeypatch.setattr(etree, "fromstring", refuse)
    monkeypatch.setattr(trees, "document_fromstring", refuse)
    finding = find(serving(SITE), url, parser.survey)
    assert isinstance(finding, Finding)
    assert [(one.url, one.outlet, one.language) for one in finding.entries] == [(found, name, language)]


def test_a_sitemap_that_takes_too_long_is_stopped_and_said() -> None:
    endless = "<urlset>" + "<url><loc>https://orle.example/a</loc><a/><b/><c/><d/></url>" * 130_000 + "</urlset>"
    with Parser(seconds=0.3) as hasty:
        found = find(serving({"https://orle.example/map.xml": endless}), "https://orle.example/map.xml", hasty.survey)
    assert isinstance(found, Failed) and "was stopped" in found.reason


@pytest.mark.parametrize("text", ["<urlset", "<opml", "<rss", "<opml><x></opml>", "{"])
def test_what_is_broken_is_said_and_raises_nothing(parser: Parser, text: str) -> None:
    assert isinstance(find(serving({"https://orle.example/x": text}), "https://orle.example/x", parser.survey), (Failed, Finding))


@pytest.mark.parametrize(
    ("url", "official"),
    [
        ("https://www.health.gov/feed", True),
        ("https://news.gov.example/feed", False),
        ("https://www.mfa.gov.ua/rss", True),
        ("https://interieur.gouv.fr/rss", True),
        ("https://www.emro.who.int/rss.xml", True),
        ("https://ec.europa.eu/rss", True),
        ("https://gov.lerna.example/feed", False),
        ("https://mygov.example/feed", False),
        ("https://orlepost.example/gov.uk/feed", False),
        ("", False),
    ],
)
def test_a_bulletin_of_a_public_body_is_known_by_its_host(url: str, official: bool) -> None:
    assert is_official(url) is official
