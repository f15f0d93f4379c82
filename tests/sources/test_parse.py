"""Whatever the bytes hold, there is a document or a reason."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.model.text import Document, Raw, Rejected
from onrecord.sources.parse import documents
from onrecord.sources.raw.forms import FORMS, form

HOSTILE = {
    "deep.html": b"<div>" * 200_000,
    "deep.xml": b"<rss><channel><item><title>x</title>" + b"<a>" * 200_000,
    "deep.json": b'{"a":' * 200_000,
    "endless.html": b"<p>" + b"x" * 400_000,
    "endless.txt": b"x" * 100_000,
    "digits.html": b"<p>" + b"1234567890" * 20_000,
    "amps.html": b"<p>" + b"&" * 200_000,
    "amps.xml": b"<rss><channel><item><title>" + b"&" * 200_000,
    "angles.html": b"<" * 200_000,
    "classes.html": b'<p class="' + b"nav " * 100_000 + b'">words',
    "title.html": b"<title>" + b" - " * 100_000 + b"</title><p>words",
    "blanks.html": b"<p>a" + b" " * 300_000 + b"b",
    "ld.html": b'<p>words</p><script type="application/ld+json">' + b" " * 300_000 + b"x</script>",
    "archive.warc": b"WARC/1.0\r\nContent-Length: 99999999999999\r\n\r\n",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_bytes_end_soon_in_a_document_or_a_reason(name: str) -> None:
    began = time.perf_counter()
    assert documents(Raw(name, HOSTILE[name]))
    assert time.perf_counter() - began < 10


@settings(max_examples=80, deadline=None)
@given(
    body=st.binary(max_size=200) | st.text(max_size=120).map(lambda text: text.encode("utf-8", "surrogatepass")),
    ending=st.sampled_from(sorted(FORMS)),
)
def test_no_bytes_raise(body: bytes, ending: str) -> None:
    assert documents(Raw("file" + ending, body))


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (Raw("a.txt", b"<p>x"), "text"),
        (Raw("a.html.gz", b""), "page"),
        (Raw("https://herald.example/feed", b"<?xml version='1.0'?><rss>", media_type="text/plain"), "feed"),
        (Raw("https://herald.example/feed", b"<rss>", media_type="application/rss+xml; charset=utf-8"), "feed"),
        (Raw("https://herald.example/a", b"<!doctype html><html>"), "page"),
        (Raw("https://herald.example/a", b"  {}"), "json"),
        (Raw("pasted", b"Rain fell on the valley."), "text"),
    ],
)
def test_what_it_is_follows_from_name_media_type_and_beginning(raw: Raw, expected: str) -> None:
    assert form(raw, raw.body) == expected


def test_every_document_knows_the_digest_of_its_bytes_and_when_they_were_fetched() -> None:
    (found,) = documents(Raw("a.txt", b"Rain.", fetched_at="2031-05-04T00:00:00+00:00", outlet="herald"))
    assert isinstance(found, Document) and found.fetched is not None and found.digest is not None
    assert (found.fetched.start, found.fetched.basis, found.outlet, len(found.digest)) == (
        "2031-05-04T00:00+00:00",
        "fetched",
        "herald",
        64,
    )


def test_a_feed_address_that_turned_into_a_page_is_read_as_a_page() -> None:
    (found,) = documents(Raw("news.xml", b"<!doctype html><html><body><p>We are moving house, come back soon.</p></body></html>"))
    assert isinstance(found, Document) and "moving house" in found.text


def test_reasons_name_what_to_do() -> None:
    (found,) = documents(Raw("a.txt", b"\xff\xfe\xfa"))
    assert isinstance(found, Rejected) and ";" in found.reason


def test_a_text_under_an_address_that_is_none_is_read_without_it() -> None:
    (document,) = documents(Raw("a.txt", b"The bridge at Orby is shut, the council said.", url="http://[orby.example/a"))
    assert isinstance(document, Document)
    assert document.url is None
