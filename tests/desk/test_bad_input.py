"""What servers of this machine do to a desk: every failure stands on the source's page with its reason, and nothing read before is lost."""

from __future__ import annotations

import gzip
import threading
import zlib
from collections.abc import Callable
from dataclasses import replace
from http.server import BaseHTTPRequestHandler

import brotli
import pytest
from house import DAM, RAIN, House, entry, house, parser, rss
from loopback import Web, web

from onrecord.model.text import Document
from onrecord.sources.fetching.fetch import Fetcher, Limits
from onrecord.sources.fetching.guard import Policy

__all__ = ["house", "parser", "web"]

Break = Callable[[Web], object]
LARGE = bytes(64 * 1024 * 1024)
BOMB = gzip.compress(LARGE, 9)


def served(body: bytes | str, status: int = 200, **headers: str) -> Break:
    return lambda web: web.serve("/feed", body, status, **headers)


def told(raw: bytes) -> Break:
    """A server that answers with these very bytes."""

    def answer(request: BaseHTTPRequestHandler) -> None:
        request.wfile.write(raw)

    return lambda web: web.answers.update({"/feed": answer})


def circle(web: Web) -> None:
    web.serve("/feed", "", 302, Location=web.url("/other"))
    web.serve("/other", "", 302, Location=web.url("/feed"))


def dripping(web: Web) -> None:
    def answer(request: BaseHTTPRequestHandler) -> None:
        request.send_response(200)
        request.end_headers()
        for _ in range(500):
            threading.Event().wait(0.02)
            request.wfile.write(b"a")
            request.wfile.flush()

    web.answers["/feed"] = answer


BROKEN: dict[str, tuple[Break, str]] = {
    "gzip bomb": (served(BOMB, Content_Encoding="gzip"), "more than 8,388,608 bytes"),
    "gzip in gzip": (served(gzip.compress(BOMB), Content_Encoding="gzip, gzip"), "more than 8,388,608 bytes"),
    "packed file in gzip": (served(gzip.compress(BOMB), Content_Encoding="gzip"), "more than 8,388,608 bytes"),
    "brotli bomb": (served(brotli.compress(LARGE, quality=5), Content_Encoding="br"), "a packing that was not asked for"),
    "deflate cut off": (served(zlib.compress(b"rain" * 999)[:-9], Content_Encoding="deflate"), "cut off"),
    "dripping": (dripping, "took too long"),
    "redirect circle": (circle, "in a circle"),
    "redirect inward": (served("", 302, Location="http://169.254.169.254/latest/meta-data"), "an address inside a network"),
    "redirect to a file": (served("", 302, Location="file:///etc/passwd"), "only http and https"),
    "truncated chunks": (told(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nrain\r\nff\r\nsun"), "broken or cut off"),
    "shorter than it says": (served(rss(DAM), Content_Length="9999"), "broken or cut off"),
    "no HTTP": (told(b"\x00\x01\x02 nonsense\r\n\r\n"), "broken or cut off"),
    "304 to a first question": (served("", 304), "nothing changed, though it was asked for everything"),
    "a web page": (served("<!doctype html><html><body><h1>Gone</h1></body></html>"), "has turned into a web page"),
    "a binary": (served(bytes(range(256)) * 50), "binary"),
    "nothing": (served(""), "it is empty"),
    "entities without end": (
        served(
            '<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa">'
            + "".join(f'<!ENTITY a{n} "&a{n - 1 or ""};' * 9 + '">' for n in range(1, 9))
            + "]><html>&a8;"
        ),
        "turned into",
    ),
    "deep markup": (served("<html><body>" + "<div>" * 200_000 + "x"), "turned into"),
}
EMPTY: dict[str, Break] = {
    "a feed without items": served("<rss><channel><title>The Orle Post</title></channel></rss>"),
    "items without words": served(rss(("1", "", ""))),
    "deep items": served("<rss><channel><item><description>" + "<a>" * 200_000),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_failure_stands_with_its_reason_and_what_was_read_stays(house: House, name: str) -> None:
    broken, words = BROKEN[name]
    house.fetcher = Fetcher(lambda: house.now, Policy(allow_private=True), Limits(total_seconds=2, step_seconds=1, pause_seconds=0))
    house.web.serve("/feed", rss(DAM, RAIN))
    house.web.serve("/robots.txt", "")
    house.follow(entry(house.web)).round()
    broken(house.web)
    visit = house.later()
    state, reason = house.states()["feed"]
    assert (visit.outcome, state) == ("failing", "failing") and words in reason
    assert len(house.documents()) == 2 and house.desk.reading(house.documents()[0].id)
    house.web.serve("/feed", rss(("3", "Wind", "It blew, the mayor said."), DAM, RAIN))
    assert house.later(24 * 7).outcome == "ok" and len(house.documents()) == 3


def test_the_bytes_of_what_cannot_be_read_are_kept_as_evidence(house: House) -> None:
    house.web.serve("/feed", bytes(range(256)) * 50)
    house.follow(entry(house.web)).round()
    (kept,) = house.watch.answers()
    assert house.store.archive.raw(kept.digest) == bytes(range(256)) * 50 and house.states()["feed"][0] == "failing"


@pytest.mark.parametrize("name", EMPTY)
def test_a_list_that_holds_nothing_deletes_nothing_and_says_so(house: House, name: str) -> None:
    house.web.serve("/feed", rss(DAM, RAIN))
    house.follow(entry(house.web)).round()
    EMPTY[name](house.web)
    house.later()
    state, reason = house.states()["feed"]
    assert state in ("empty", "failing") and ("what was read before stays" in reason or "turned into" in reason)
    assert len(house.documents()) == 2


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1{port}/feed", "http://[::1]{port}/feed", "http://0x7f000001{port}/feed", "http://user:pass@orle.example/feed"]
)
def test_an_address_inward_sends_nothing_and_says_why(house: House, url: str) -> None:
    """As the product is set up: private networks closed."""
    house.web.serve("/feed", rss(DAM))
    house.fetcher = Fetcher(lambda: house.now, Policy(), Limits(total_seconds=2, pause_seconds=0))
    house.follow(replace(entry(house.web), url=url.format(port=":" + house.web.address.rpartition(":")[2]))).round()
    ((state, reason),) = house.states().values()
    assert state == "failing" and ("not fetched" in reason or "inside a network" in reason)
    assert house.web.seen == [] and house.documents() == []


CYRILLIC = "Дощ в Орле, сказал мэр. Вода поднялась на два метра за ночь, мост закрыт для всех."


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [("utf-8", "utf-8"), ("windows-1251", "windows-1251"), ("iso-8859-1", "utf-8"), ("no-such-charset", "utf-8"), ("utf-8", "utf-16")],
)
def test_a_wrong_charset_is_seen_through(house: House, declared: str, encoding: str) -> None:
    body = rss(("1", "Дождь в Орле", CYRILLIC)).replace('version="1.0"', f'version="1.0" encoding="{declared}"')
    house.web.serve("/feed", body.encode(encoding), Content_Type=f"application/rss+xml; charset={declared}")
    house.follow(entry(house.web)).round()
    assert [CYRILLIC in one.text for one in house.documents()] == [True]


def test_utf_8_that_calls_itself_latin_stays_utf_8(house: House) -> None:
    """Every one of its bytes is a letter of the declared charset too."""
    body = rss(("1", "Flut", "Die Brücke über die Saale bleibt geöffnet, sagte der Bürgermeister."))
    house.web.serve("/feed", body.encode(), Content_Type="application/rss+xml; charset=iso-8859-1")
    house.follow(entry(house.web)).round()
    assert ["Brücke über" in one.text for one in house.documents()] == [True]


def test_bytes_that_fit_no_charset_are_never_guessed_into_words(house: House) -> None:
    body = rss(("1", "Wind", CYRILLIC[:20])).encode("koi8-r")
    house.web.serve("/feed", body, Content_Type="application/rss+xml; charset=utf-8")
    house.follow(entry(house.web)).round()
    assert all("Дощ" in one.text or "\ufffd" in one.text for one in house.documents())


@pytest.mark.parametrize(
    "hostile",
    [
        b"Rain\x00 in Orle, the mayor said.",
        b"Rain\xed\xa0\xbd in Orle, the mayor said.",
        b"Rain&#xD800; in Orle, the mayor said.",
        b"Rain&#0; in Orle, the mayor said.",
    ],
    ids=["NUL", "half a pair", "half a pair by number", "NUL by number"],
)
def test_nul_and_halves_of_pairs_do_no_harm(house: House, hostile: bytes) -> None:
    house.web.serve("/feed", rss(("1", "Rain", "HERE")).encode().replace(b"HERE", hostile))
    assert house.follow(entry(house.web)).round()[0].outcome == "ok"
    (found,) = house.documents()
    assert "in Orle, the mayor said." in found.text and "\x00" not in found.text
    found.text.encode("utf-8")


@pytest.mark.parametrize("hostile", ["\\u0000", "\\ud83d", "\\udc00\\ud83d"], ids=["NUL", "half a pair", "a pair turned round"])
def test_escapes_in_json_do_no_harm(house: House, hostile: str) -> None:
    item = f'{{"id": "1", "title": "Rain", "content_text": "Rain{hostile} in Orle, the mayor said."}}'
    feed = f'{{"version": "https://jsonfeed.org/version/1.1", "title": "The Orle Post", "items": [{item}]}}'
    house.web.serve("/feed", feed, Content_Type="application/feed+json")
    assert house.follow(entry(house.web)).round()[0].outcome == "ok"
    (found,) = house.documents()
    assert "in Orle, the mayor said." in found.text and "\x00" not in found.text
    found.text.encode("utf-8")


def test_entities_of_a_feed_are_not_unfolded(house: House) -> None:
    bomb = '<!DOCTYPE r [<!ENTITY a "boom">' + "".join(f'<!ENTITY a{n} "{f"&a{n - 1 or str()};" * 9}">' for n in range(1, 9)) + "]>"
    house.web.serve(
        "/feed",
        bomb + "<rss><channel><item><guid>1</guid><title>Rain</title><description>It rained. &a8;</description></item></channel></rss>",
    )
    house.follow(entry(house.web)).round()
    assert all(len(one.text) < 200 and "boom" not in one.text for one in house.documents())


@pytest.mark.parametrize(
    "stated",
    ["Mon, 01 Jan 0001 00:00:00 GMT", "Mon, 05 Feb 1951 10:00:00 GMT", "Wed, 07 May 2031 12:00:00 GMT", "soon", "2031-13-45T99:99"],
)
def test_a_date_that_cannot_be_is_none(house: House, stated: str) -> None:
    feed = rss(RAIN).replace("Sun, 04 May 2031 23:00:00 GMT", stated)
    house.web.serve("/feed", feed)
    house.follow(entry(house.web)).round()
    assert [one.published for one in house.documents()] == [None]


def test_items_of_one_guid_and_of_none_are_all_read_and_keep_their_names(house: House) -> None:
    item = "<item>{guid}<title>{title}</title><description>It was so, the mayor said.</description></item>"
    items = [
        item.format(guid="<guid>7</guid>", title="Rain"),
        item.format(guid="<guid>7</guid>", title="Wind"),
        item.format(guid="", title="Snow"),
    ]
    house.web.serve("/feed", f"<rss><channel><title>Post</title>{''.join(items)}</channel></rss>")
    house.follow(entry(house.web)).round()
    before = {one.id for one in house.documents()}
    house.web.serve("/feed", f"<rss><channel><title>Post</title>{item.format(guid='', title='Hail')}{''.join(items)}</channel></rss>")
    house.later()
    after = {one.id for one in house.documents()}
    assert len(before) == 3 and before < after and len(after) == 4


def test_a_reused_guid_with_new_text_is_a_revision_that_shows_old_and_new_words(house: House) -> None:
    house.web.serve("/feed", rss(("1", "Rain in Orle", "Nine people were hurt by the flood in Orle, the mayor said.")))
    house.follow(entry(house.web)).round()
    house.web.serve("/feed", rss(("1", "Rain in Orle", "Ten people were hurt by the flood in Orle, the mayor said.")))
    house.later()
    (document,) = house.documents()
    assert document.revision == 1
    (found,) = house.desk.revised(document.id)
    assert found.silent and [(one.was, one.now) for one in found.words] == [("Nine", "Ten")]
    (source,) = house.desk.snapshot().sources
    assert any('"Nine" became "Ten"' in note for note in source.notes)


def test_a_vanished_post_is_on_the_sources_page(house: House) -> None:
    house.web.serve("/feed", rss(("3", "Snow", "It snowed, the mayor said."), DAM, RAIN))
    house.follow(entry(house.web)).round()
    house.web.serve("/feed", rss(("3", "Snow", "It snowed, the mayor said."), RAIN))
    house.later()
    (source,) = house.desk.snapshot().sources
    assert any("vanished" in note and "#2" in note and "stays" in note for note in source.notes)
    assert len(house.documents()) == 3 and all(isinstance(one, Document) for one in house.documents())
