"""Every item of a feed is a document of its own."""

import pytest

from onrecord.model.text import Document, Raw, Rejected
from onrecord.sources.parse import documents

RSS = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Marrow Herald</title><language>de-AT</language><link>https://herald.example/</link>
<item><title>Br&uuml;cke &amp; Damm</title><guid>a1</guid><link>https://herald.example/1</link>
<pubDate>Mi, 12 Mär 2031 16:05:00 +0100</pubDate>
<description>&lt;p&gt;Kurz &lt;b&gt;gesagt&lt;/b&gt;.&lt;/p&gt;</description>
<content:encoded><![CDATA[<p>Der Damm hält.</p>
<figure><figcaption>Der Damm am Abend</figcaption></figure><p>Die Brücke ist zu.</p>]]></content:encoded>
<category>Flut</category></item>
<item><title>Ohne Kennung</title><link>https://herald.example/2</link><pubDate>Thu, 01 Jan 0001 00:00:00 GMT</pubDate></item>
<item></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Marrow Herald</title>
<entry><id>tag:herald.example,2031:1</id><title type="html">Dam &amp;lt;holds&amp;gt;</title>
<link rel="self" href="https://herald.example/self"/>
<link rel="alternate" href="https://herald.example/1"/>
<published>2031-03-12T16:05:00+01:00</published><updated>2031-03-12T18:00:00+01:00</updated>
<content type="xhtml">
<div xmlns="http://www.w3.org/1999/xhtml"><p>The dam <i>holds</i>.</p><p>The bridge is shut.</p></div></content></entry></feed>"""
RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://herald.example/"><title>Herald</title></channel>
<item rdf:about="https://herald.example/1"><title>Dam holds</title><link>https://herald.example/1</link><dc:date>2031-03-12</dc:date></item></rdf:RDF>"""
JSON_FEED = """{"version": "https://jsonfeed.org/version/1.1", "title": "Herald", "items": [
{"id": 7, "url": "https://herald.example/7",
 "content_html": "<p>The dam holds.</p>", "date_published": "2031-03-12T16:05:00+01:00", "tags": ["flood"]}]}"""


def read(body: str, name: str = "news.xml") -> list[Document]:
    return [found for found in documents(Raw(name, body.encode("utf-8"))) if isinstance(found, Document)]


def test_an_item_is_named_by_its_guid_else_by_its_address() -> None:
    assert [document.id for document in read(RSS)] == ["news.xml#a1", "news.xml#https://herald.example/2"]


def test_an_item_without_words_is_rejected_and_the_rest_goes_on() -> None:
    found = documents(Raw("news.xml", RSS.encode()))
    assert [isinstance(one, Rejected) for one in found] == [False, False, True]
    assert "neither title nor text" in found[2].reason  # type: ignore[union-attr]


def test_the_text_is_title_summary_and_content_each_marked() -> None:
    document = read(RSS)[0]
    found = [(mark.kind, mark.span.of(document.text)) for mark in document.marks]
    assert found == [
        ("headline", "Brücke & Damm"),
        ("dek", "Kurz gesagt."),
        ("body", "Der Damm hält."),
        ("caption", "Der Damm am Abend"),
        ("body", "Die Brücke ist zu."),
    ]


def test_a_date_in_another_tongue_is_read_with_its_zone() -> None:
    published = read(RSS)[0].published
    assert published is not None and published.start == "2031-03-12T16:05+01:00"


def test_a_date_in_year_one_is_no_date() -> None:
    assert read(RSS)[1].published is None


def test_the_feed_lends_its_name_and_language() -> None:
    document = read(RSS)[0]
    assert (document.outlet, document.language, document.tags) == ("Marrow Herald", "de", ("Flut",))


def test_atom_is_read_with_its_own_link_and_both_dates() -> None:
    (document,) = read(ATOM, "news.atom")
    assert (document.id, document.url) == ("news.atom#tag:herald.example,2031:1", "https://herald.example/1")
    assert document.text == "Dam <holds>\n\nThe dam holds.\n\nThe bridge is shut."
    assert document.modified is not None and document.modified.start == "2031-03-12T18:00+01:00"


def test_rdf_is_read() -> None:
    (document,) = read(RDF)
    assert document.published is not None and document.published.start == "2031-03-12"


def test_a_json_feed_is_read() -> None:
    (document,) = read(JSON_FEED, "feed.json")
    assert (document.id, document.text, document.tags) == ("feed.json#7", "The dam holds.", ("flood",))


@pytest.mark.parametrize("cut", [400, 700, 900])
def test_a_feed_that_breaks_off_gives_what_it_still_holds(cut: int) -> None:
    assert documents(Raw("news.xml", RSS.encode()[:cut]))


def test_a_feed_without_items_says_so() -> None:
    (found,) = documents(Raw("news.rss", b"<rss><channel><title>Herald</title></channel></rss>"))
    assert isinstance(found, Rejected) and "no items" in found.reason


def test_xml_that_is_no_feed_is_rejected() -> None:
    (found,) = documents(Raw("kitchen.xml", b"<recipes><soup/></recipes>"))
    assert isinstance(found, Rejected) and "no feed" in found.reason


def test_entities_are_not_expanded() -> None:
    bomb = '<!DOCTYPE r [<!ENTITY a "boom"><!ENTITY b "&a;&a;&a;&a;">]>'
    bomb += "<rss><channel><item><title>News</title><description>&b;</description></item></channel></rss>"
    assert "boom" not in read(bomb)[0].text


def test_a_file_of_the_machine_is_not_read() -> None:
    evil = '<!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/hostname">]><rss><channel><item><title>News &a;</title></item></channel></rss>'
    assert read(evil)[0].text in ("News", "News &a;")


def feed(items: str) -> str:
    return f'<rss xmlns:xml="http://www.w3.org/XML/1998/namespace"><channel><title>Herald</title>{items}</channel></rss>'


def test_one_guid_on_two_headlines_is_two_items() -> None:
    told = feed("<item><guid>7</guid><title>Dam holds</title></item><item><guid>7</guid><title>Bridge shut</title></item>")
    assert sorted(one.text for one in read(told)) == ["Bridge shut", "Dam holds"]
    assert len({one.id for one in read(told)}) == 2


def test_of_two_versions_of_an_item_the_newer_is_read_and_the_older_named() -> None:
    versions = (
        f"<item><guid>7</guid><title>Dam</title><description>{words}</description><pubDate>{day} Mar 2031 10:00:00 GMT</pubDate></item>"
        for day, words in ((11, "It leaks."), (12, "It holds."), (10, "It is dry."))
    )
    found = documents(Raw("news.xml", feed("".join(versions)).encode()))
    assert [one.text for one in found if isinstance(one, Document)] == ["Dam\n\nIt holds."]
    assert ["newer one" in one.reason for one in found if isinstance(one, Rejected)] == [True, True]


def test_an_item_that_is_listed_twice_is_one() -> None:
    assert len(documents(Raw("news.xml", feed("<item><guid>7</guid><title>Dam</title></item>" * 2).encode()))) == 1


def test_ampersands_that_nobody_escaped_lose_no_part_of_an_address() -> None:
    told = feed("<item><title>Rain & wind</title><link>https://herald.example/?a=1&b=2&c</link></item>")
    (document,) = read(told)
    assert (document.text, document.url) == ("Rain & wind", "https://herald.example/?a=1&b=2&c")


def test_in_cdata_an_ampersand_stays_what_it_is() -> None:
    (document,) = read(feed("<item><title><![CDATA[Rain & wind &lt; 9]]></title><link>https://herald.example/?a&b</link></item>"))
    assert document.text == "Rain & wind < 9"


def test_a_relative_address_starts_from_its_base_else_from_the_feed() -> None:
    told = feed('<item xml:base="/news/"><title>Dam</title><link>7</link></item><item><title>Bridge</title><link>/8</link></item>')
    found = documents(Raw("f", told.encode(), "https://herald.example/feeds/rss"))
    assert [one.url for one in found] == ["https://herald.example/news/7", "https://herald.example/8"]


@pytest.mark.parametrize(
    ("title", "text"),
    [("A&lt;B", "A<B"), ("&amp;&lt;a", "&<a"), ("&amp;#X41;", "A"), ("Dam &lt;b&gt;holds&lt;/b&gt;", "Dam holds"), ("5 &gt; 4", "5 > 4")],
)
def test_a_sign_is_no_tag(title: str, text: str) -> None:
    assert [one.text for one in read(feed(f"<item><title>{title}</title></item>"))] == [text]


def test_an_item_that_holds_a_formula_alone_is_read() -> None:
    math = "&lt;math&gt;&lt;mi&gt;a&lt;/mi&gt;&lt;mo&gt;+&lt;/mo&gt;&lt;mi&gt;b&lt;/mi&gt;&lt;/math&gt;"
    assert [one.text for one in read(feed(f"<item><description>{math}</description></item>"))] == ["a + b"]


def test_a_script_is_no_text() -> None:
    (found,) = documents(Raw("news.xml", feed("<item><description>&lt;script&gt;steal()&lt;/script&gt;</description></item>").encode()))
    assert isinstance(found, Rejected)


def test_what_follows_an_embedded_film_is_kept() -> None:
    (document,) = read(feed('<item><description>&lt;p&gt;Dam &lt;embed src="a"&gt; holds.&lt;/p&gt;</description></item>'))
    assert document.text == "Dam holds."
