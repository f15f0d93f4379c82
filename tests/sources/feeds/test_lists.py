"""Sitemaps and lists of feeds, also broken ones."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.errors import UnreadableError
from onrecord.sources.feeds.opml import Outline, opml, outlines
from onrecord.sources.feeds.sitemaps import sitemap

NEWS = """<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc> https://orle.example/old </loc><lastmod>2031-05-01</lastmod></url>
<url><loc>https://orle.example/a</loc><n:news><n:publication><n:name>The Orle Post</n:name><n:language>en</n:language></n:publication>
<n:publication_date>2031-05-04T10:00:00Z</n:publication_date><n:title>Rain in Orle</n:title></n:news></url>
<url><lastmod>2031-05-01</lastmod></url></urlset>"""


def test_a_news_sitemap_lists_articles_the_newest_first() -> None:
    found = sitemap(NEWS, "map.xml")
    assert [one.url for one in found.entries] == ["https://orle.example/a", "https://orle.example/old"]
    assert (found.entries[0].title, found.entries[0].outlet, found.entries[0].language) == ("Rain in Orle", "The Orle Post", "en")
    assert found.is_news


def test_a_sitemap_of_sitemaps_names_them() -> None:
    found = sitemap("<sitemapindex><sitemap><loc>https://orle.example/news.xml</loc></sitemap></sitemapindex>", "map.xml")
    assert (found.entries, found.further) == ((), ("https://orle.example/news.xml",))


def test_a_list_of_feeds_survives_the_way_out_and_in() -> None:
    feeds = [Outline("https://a.example/f?x=1&y=2", "A & B", "https://a.example/", "en", ("GB",)), Outline("https://b.example/f", "<B>")]
    assert outlines(opml("Mine", feeds), "a.opml") == feeds


def test_a_feed_listed_twice_stands_once_and_scripts_are_left_out() -> None:
    text = '<opml><body><outline text="X"><outline xmlUrl="https://a.example/f"/></outline><outline xmlUrl="https://a.example/f"/>'
    found = outlines(text + '<outline xmlUrl="javascript:alert(1)"/></body></opml>', "a.opml")
    assert found == [Outline("https://a.example/f", folders=("X",))]


BOMB = (
    '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY {x} "{f"&{y};" * 10}">' for x, y in zip("bcdefgh", "abcdefg", strict=True))
    + "]>"
)


@pytest.mark.parametrize("text", ["", "<html>", "{}", "<urlset", f"{BOMB}<feed>&h;</feed>", "<a>" * 200_000], ids=range(6))
def test_what_is_no_list_is_refused_at_once(text: str) -> None:
    with pytest.raises(UnreadableError):
        outlines(text, "a")
    if text != "<urlset":
        with pytest.raises(UnreadableError):
            sitemap(text, "a")


def test_entities_are_not_expanded() -> None:
    found = sitemap(f"{BOMB}<urlset><url><loc>https://orle.example/&h;</loc></url></urlset>", "a")
    assert all(len(one.url) < 100 for one in found.entries)


@given(st.text(max_size=200))
def test_no_text_crashes(text: str) -> None:
    for read in (outlines, sitemap):
        try:
            read(text, "a")
            read(f"<opml><body>{text}", "a")
        except UnreadableError:
            pass
