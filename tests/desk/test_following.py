"""Following sources of a loopback server: what is new is read, nothing read is lost, every failure has its reason."""

from __future__ import annotations

import json
from itertools import pairwise

import pytest
from house import DAM, RAIN, House, entry, house, parser, rss
from loopback import Web as WebServer
from loopback import web

from onrecord.desk.evidence import evidence
from onrecord.desk.finding import Finding, find
from onrecord.desk.noting import vanished
from onrecord.desk.sources import Entry
from onrecord.model.text import Raw
from onrecord.sources.archives.evidence import archive
from onrecord.sources.archives.warc import records
from onrecord.sources.fetching.fetch import Failed

__all__ = ["house", "parser", "web"]


def test_the_items_of_a_feed_become_documents_of_their_outlet(house: House) -> None:
    house.web.serve("/feed", rss(DAM, RAIN))
    visit = house.follow(entry(house.web)).round()[0]
    assert visit.outcome == "ok"
    assert [(one.title, one.outlet) for one in house.documents()] == [("Rain in Orle", "the-orle-post"), ("The dam holds", "the-orle-post")]
    assert house.states()["feed"] == ("ok", "")


def test_a_source_is_left_alone_until_it_is_due(house: House) -> None:
    house.web.serve("/feed", rss(RAIN))
    following = house.follow(entry(house.web))
    assert len(following.round()) == 1
    assert following.round() == []
    assert house.later().outcome == "unchanged"


def test_an_unchanged_feed_is_asked_for_with_its_etag(house: House) -> None:
    house.web.serve("/feed", rss(RAIN), ETag='"7"')
    house.follow(entry(house.web)).round()
    house.web.serve("/feed", "", status=304)
    assert house.later().outcome == "unchanged"
    assert house.web.seen[-1][1]["If-None-Match"] == '"7"'


def test_a_feed_that_turns_into_a_page_deletes_nothing(house: House) -> None:
    house.web.serve("/feed", rss(RAIN))
    house.follow(entry(house.web)).round()
    house.web.serve("/feed", "<html><body><h1>Buy this name</h1><p>The domain is for sale.</p></body></html>")
    house.later()
    assert [one.title for one in house.documents()] == ["Rain in Orle"]
    state, reason = house.states()["feed"]
    assert state == "failing"
    assert "turned into a web page" in reason


def test_a_feed_that_goes_empty_deletes_nothing_and_reports_nothing_vanished(house: House) -> None:
    house.web.serve("/feed", rss(DAM, RAIN))
    house.follow(entry(house.web)).round()
    house.web.serve("/feed", rss())
    house.later()
    assert len(house.documents()) == 2
    assert house.states()["feed"][0] == "empty"
    assert house.watch.notes() == []


@pytest.mark.parametrize(("status", "words"), [(404, "nothing at this address"), (500, "status 500"), (403, "does not give it")])
def test_a_failure_is_on_the_sources_page_with_its_reason_and_ends_there(house: House, status: int, words: str) -> None:
    house.web.serve("/feed", rss(RAIN))
    house.follow(entry(house.web)).round()
    house.web.serve("/feed", "no", status=status)
    house.later()
    state, reason = house.states()["feed"]
    assert (state, words in reason) == ("failing", True)
    assert len(house.documents()) == 1
    house.web.serve("/feed", rss(DAM, RAIN))
    house.later()
    assert house.states()["feed"] == ("ok", "")
    assert [note.kind for note in house.watch.notes()] == ["recovered", "failed"]


def test_a_failing_source_is_asked_ever_more_rarely(house: House) -> None:
    following = house.follow(entry(house.web))
    waits = []
    for _ in range(4):
        following.round()
        watched = house.watch.get(house.web.url("/feed"))
        waits.append(watched.next_at)
        house.now = type(house.now).fromisoformat(watched.next_at)
    gaps = [type(house.now).fromisoformat(b) - type(house.now).fromisoformat(a) for a, b in pairwise(waits)]
    assert gaps == sorted(gaps)
    assert gaps[-1] > gaps[0]


def test_a_reused_guid_with_new_text_is_a_silent_edit_and_a_revision(house: House) -> None:
    house.web.serve("/feed", rss(("1", "Rain in Orle", "Nine people were hurt in Orle, the mayor said.")))
    house.follow(entry(house.web)).round()
    house.web.serve("/feed", rss(("1", "Rain in Orle", "Ten people were hurt in Orle, the mayor said.")))
    house.later()
    assert [one.revision for one in house.documents()] == [1]
    note = house.watch.notes()[0]
    assert (note.kind, note.words) == ("silent_edit", '"Nine" became "Ten"')
    assert house.states()["feed"] == ("ok", "1 silent edit")


def test_another_text_at_the_same_address_within_one_tick_is_a_revision_with_its_difference(house: House) -> None:
    house.web.serve("/feed", rss(("1", "Rain in Orle", "Nine people were hurt in Orle, the mayor said.")))
    house.follow().open(house.web.url("/feed"))
    for number in ("Ten", "Eleven"):
        house.web.serve("/feed", rss(("1", "Rain in Orle", f"{number} people were hurt in Orle, the mayor said.")))
        assert house.following and house.following.open(house.web.url("/feed")).ok
    (document,) = house.documents()
    changed = [[(word.was, word.now) for word in one.words] for one in house.desk.revised(document.id)]
    assert (document.revision, changed) == (2, [[("Ten", "Eleven")], [("Nine", "Ten")]])
    assert [note.kind for note in house.watch.notes()] == ["silent_edit", "silent_edit"]


def test_an_edit_with_a_correction_note_is_not_silent(house: House) -> None:
    house.web.serve("/feed", rss(("1", "Rain", "Nine people were hurt in Orle.")))
    house.follow(entry(house.web)).round()
    house.web.serve("/feed", rss(("1", "Rain", "<![CDATA[<p>Ten people were hurt in Orle.</p><p>Correction: it was ten.</p>]]>")))
    house.later()
    assert house.watch.notes()[0].kind == "edit"


def test_a_post_that_vanishes_is_reported_and_kept(house: House) -> None:
    ford = ("3", "The ford is closed", "The ford is closed, the mayor said.")
    house.web.serve("/feed", rss(ford, DAM, RAIN))
    house.follow(entry(house.web)).round()
    house.web.serve("/feed", rss(ford, RAIN))
    house.later()
    assert [(note.kind, note.document) for note in house.watch.notes()] == [("vanished", f"{house.web.url('/feed')}#2")]
    assert len(house.documents()) == 3


def test_what_falls_off_the_end_of_a_list_has_not_vanished() -> None:
    assert vanished(["4", "3", "2", "1"], ["5", "4", "3"]) == []
    assert vanished(["4", "3", "2", "1"], ["5", "4", "2"]) == ["3"]
    assert vanished(["4", "3"], []) == []


def test_items_of_one_guid_are_told_apart_by_their_links(house: House) -> None:
    items = "".join(f"<item><guid>x</guid><link>https://orlepost.example/{n}</link><title>News {n} of Orle</title></item>" for n in (1, 2))
    house.web.serve("/feed", f"<rss><channel><title>Orle</title>{items}</channel></rss>")
    house.follow(entry(house.web)).round()
    assert len(house.documents()) == 2


def test_items_without_guid_and_link_keep_their_identity_when_the_list_grows(house: House) -> None:
    first, second = (f"<item><title>News {n} of Orle</title></item>" for n in (1, 2))
    house.web.serve("/feed", f"<rss><channel><title>Orle</title>{first}</channel></rss>")
    house.follow(entry(house.web)).round()
    house.web.serve("/feed", f"<rss><channel><title>Orle</title>{second}{first}</channel></rss>")
    house.later()
    assert [one.revision for one in house.documents()] == [0, 0]
    assert house.watch.notes() == []


def test_dates_that_cannot_be_are_no_dates(house: House) -> None:
    feed = rss(RAIN, DAM).replace("Sun, 04 May 2031 23:00:00 GMT", "Mon, 01 Jan 0001 00:00:00 GMT")
    house.web.serve("/feed", feed.replace("Sun, 04 May 2031 22:00:00 GMT", "Thu, 08 May 2031 22:00:00 GMT"))
    house.follow(entry(house.web)).round()
    assert [one.published for one in house.documents()] == [None, None]


def test_the_pages_of_new_items_are_read_where_the_source_says_so(house: House) -> None:
    words = " ".join(f"Sentence {n} tells how the water rose in Orle on Sunday." for n in range(30))
    house.web.serve("/a", f"<html><body><article><h1>Rain in Orle</h1><p>{words}</p></article></body></html>", Content_Type="text/html")
    link = house.web.url("/a")
    house.web.serve(
        "/feed", f"<rss><channel><title>O</title><item><guid>1</guid><link>{link}</link><title>Rain in Orle</title></item></channel></rss>"
    )
    house.follow(entry(house.web, articles=True)).round()
    assert "Sentence 29" in house.documents()[0].text


def test_a_news_sitemap_brings_its_articles_once(house: House) -> None:
    house.web.serve(
        "/a", "<html><body><article><h1>Rain</h1><p>It rained in Orle all day, the mayor said on Sunday.</p></article></body></html>"
    )
    url = house.web.url("/a")
    news = "<n:news><n:title>Rain</n:title><n:publication_date>2031-05-04</n:publication_date></n:news>"
    house.web.serve(
        "/map.xml", f'<urlset xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>{url}</loc>{news}</url></urlset>'
    )
    house.follow(entry(house.web, "/map.xml", reads="sitemap")).round()
    assert [one.id for one in house.documents()] == [url]
    house.web.serve("/map.xml", f"<urlset><url><loc>{url}</loc></url></urlset>")
    house.later()
    assert house.web.paths().count("/a") == 1


def blog(entries: list[tuple[str, str]], following: str = "") -> str:
    parts = "".join(
        f'<div class="entry"><time datetime="2031-05-04T{at}:00Z">{at}</time><h3>{text[:20]}</h3>'
        f"<p>{text} That is what the mayor said on Sunday.</p></div>"
        for at, text in entries
    )
    more = f'<a rel="next" href="{following}">Older</a>' if following else ""
    return f"<html><head><title>Live</title></head><body><h1>Live: the flood in Orle</h1><main>{parts}</main>{more}</body></html>"


def test_the_further_pages_of_a_live_blog_are_one_document(house: House) -> None:
    hours = [(f"{20 - n}:00", f"Event number {n} took place at the bridge of Orle near the harbour.") for n in range(8)]
    house.web.serve("/live", blog(hours[:4], "/live?page=2"), Content_Type="text/html")
    house.web.serve("/live?page=2", blog(hours[4:]), Content_Type="text/html")
    house.follow(entry(house.web, "/live", reads="liveblog")).round()
    found = house.documents()
    assert len(found) == 1
    assert sum(mark.kind == "entry" for mark in found[0].marks) == 8


def told_blog(numbers: range, following: str = "") -> str:
    updates = [
        {
            "@type": "BlogPosting",
            "headline": f"Event {n}",
            "datePublished": f"2031-05-04T{n:02d}:00:00Z",
            "articleBody": f"Event {n} in Orle.",
        }
        for n in numbers
    ]
    told = json.dumps({"@type": "LiveBlogPosting", "headline": "The flood", "datePublished": "2031-05-04", "liveBlogUpdate": updates})
    more = f'<link rel="next" href="{following}">' if following else ""
    return f'<html><head>{more}<script type="application/ld+json">{told}</script></head><body><h1>The flood</h1></body></html>'


def test_updates_that_further_pages_tell_only_in_their_data_are_read_too(house: House) -> None:
    house.web.serve("/live", told_blog(range(12, 16), "/live?page=2"), Content_Type="text/html")
    house.web.serve("/live?page=2", told_blog(range(8, 13)), Content_Type="text/html")
    house.follow(entry(house.web, "/live", reads="liveblog")).round()
    marks = [mark.value for mark in house.documents()[0].marks if mark.kind == "entry"]
    assert [value[11:13] for value in marks] == ["12", "13", "14", "15", "08", "09", "10", "11"]


def test_older_entries_that_leave_the_blogs_pages_are_no_edit(house: House) -> None:
    hours = [(f"{20 - n}:00", f"Event number {n} took place at the bridge of Orle near the harbour.") for n in range(8)]
    house.web.serve("/live", blog(hours[2:]), Content_Type="text/html")
    house.follow(entry(house.web, "/live", reads="liveblog")).round()
    house.web.serve("/live", blog(hours[:6]), Content_Type="text/html")
    house.later()
    assert [note.kind for note in house.watch.notes()] == ["edit"]


def headlines(house: House) -> set[str]:
    return {line.headline for story in house.desk.snapshot().assembly.stories for line in story.lines}


def short_blog(*numbers: int) -> str:
    told = (
        "The school of Marrow burned down",
        "The bridge of Velm was shut",
        "Two people died at the mill",
        "Nine people were hurt at the quay",
        "The dam broke at Lerna",
    )
    parts = "".join(
        f'<div class="entry" id="e{n}"><time datetime="2031-05-04T{9 + n:02}:00:00Z">{9 + n:02}:00</time>'
        f"<h3>{told[n - 1]}</h3><p>{told[n - 1]} on Sunday, the mayor of Orle said.</p></div>"
        for n in numbers
    )
    return f'<html lang="en"><body><h1>Live: the flood in Orle</h1><main>{parts}</main></body></html>'


def test_entries_that_leave_a_live_blogs_page_keep_their_lines(house: House) -> None:
    house.web.serve("/live", short_blog(3, 2, 1), Content_Type="text/html")
    house.follow(entry(house.web, "/live", reads="liveblog")).round()
    before = headlines(house)
    house.web.serve("/live", short_blog(4, 3, 2), Content_Type="text/html")
    house.later()
    house.web.serve("/live", short_blog(5, 4, 3), Content_Type="text/html")
    house.later()
    assert len(before) == 3 and before < headlines(house)
    assert house.documents()[0].text.count("The school of Marrow burned down on Sunday") == 1


def test_an_entry_taken_back_from_the_middle_is_an_edit_and_not_carried_on(house: House) -> None:
    house.web.serve("/live", short_blog(4, 3, 2, 1), Content_Type="text/html")
    house.follow(entry(house.web, "/live", reads="liveblog")).round()
    house.web.serve("/live", short_blog(4, 2, 1), Content_Type="text/html")
    house.later()
    assert "Two people died" not in house.documents()[0].text
    assert [note.kind for note in house.watch.notes()] == ["silent_edit"]


def test_a_live_blog_that_shows_no_entries_any_more_deletes_nothing(house: House) -> None:
    house.web.serve("/live", short_blog(3, 2, 1), Content_Type="text/html")
    house.follow(entry(house.web, "/live", reads="liveblog")).round()
    before = headlines(house)
    house.web.serve("/live", "<html><body><article><h1>All that happened</h1><p>A long day is over.</p></article></body></html>")
    visit = house.later()
    assert visit.outcome == "failing" and "shows no entries" in house.states()["live"][1]
    assert headlines(house) == before


def test_a_further_page_that_fails_is_named_and_its_entries_stay(house: House) -> None:
    hours = [(f"{20 - n}:00", f"Event number {n} took place at the bridge of Orle near the harbour.") for n in range(8)]
    house.web.serve("/live", blog(hours[:4], "/live?page=2"), Content_Type="text/html")
    house.web.serve("/live?page=2", blog(hours[4:]), Content_Type="text/html")
    house.follow(entry(house.web, "/live", reads="liveblog")).round()
    house.web.serve("/live", blog(hours[:4], "/live?page=2").replace("number 0", "number zero"), Content_Type="text/html")
    house.web.serve("/live?page=2", "busy", status=503)
    house.later()
    assert "Event number 7" in house.documents()[0].text
    assert house.states()["live"] == ("ok", "1 silent edit; 1 page could not be had")
    assert any("status 503" in note.words and note.document.endswith("page=2") for note in house.watch.notes())


def linked(web: WebServer, count: int) -> str:
    items = (f"<item><guid>{n}</guid><link>{web.url(f'/{n}')}</link><title>Rain {n}</title></item>" for n in range(count))
    return f"<rss><channel><title>O</title>{''.join(items)}</channel></rss>"


def test_a_page_that_cannot_be_had_leaves_the_feeds_own_text_and_its_reason(house: House) -> None:
    house.web.serve("/feed", linked(house.web, 1))
    house.follow(entry(house.web, articles=True)).round()
    assert [one.text for one in house.documents()] == ["Rain 0"]
    assert house.states()["feed"] == ("ok", "1 page could not be had")
    assert "status 404" in house.watch.notes()[0].words


def test_pages_above_the_number_for_one_look_are_read_at_the_next(house: House) -> None:
    page = (
        "<html><body><article><h1>Rain</h1><p>It rained in Orle all day, and page {n} tells how the water rose.</p></article></body></html>"
    )
    for n in range(13):
        house.web.serve(f"/{n}", page.format(n=n), Content_Type="text/html")
    house.web.serve("/feed", linked(house.web, 13), ETag='"1"')
    house.follow(entry(house.web, articles=True)).round()
    assert len(house.documents()) == 10 and "3 pages are left" in house.states()["feed"][1]
    house.later()
    assert len(house.documents()) == 13 and house.states()["feed"] == ("ok", "")
    assert house.watch.notes() == []


CHANNEL = """<html><head><meta property="og:title" content="Orle Water"></head><body><section class="tgme_channel_history">
<div class="tgme_widget_message" data-post="orlewater/7"><div class="tgme_widget_message_forwarded_from">Forwarded from
<a class="tgme_widget_message_forwarded_from_name">Lerna Council</a></div>
<div class="tgme_widget_message_text">The dam holds.<br/>Ferries run again, the harbour master said.</div>
<span class="tgme_widget_message_meta"><a class="tgme_widget_message_date">
<time datetime="2031-05-04T09:30:00+00:00">09:30</time></a></span></div>
<div class="tgme_widget_message" data-post="orlewater/8"><div class="tgme_widget_message_text">The ford is closed.</div>
<span class="tgme_widget_message_meta">edited <a class="tgme_widget_message_date">
<time datetime="2031-05-04T10:00:00+00:00">10:00</time></a></span></div>
</section></body></html>"""


def test_a_channel_is_read_post_by_post_and_a_forward_names_its_origin(house: House) -> None:
    house.web.serve("/s/orlewater", CHANNEL, Content_Type="text/html")
    house.follow(entry(house.web, "/s/orlewater", reads="telegram")).round()
    first, second = house.documents()
    assert first.credit == "Lerna Council"
    assert first.text == "Lerna Council\n\nThe dam holds.\n\nFerries run again, the harbour master said."
    assert second.tags == ("edited",)
    assert second.published.start == "2031-05-04T10:00+00:00"


def test_one_source_that_fails_does_not_stop_the_others(house: House) -> None:
    house.web.serve("/feed", rss(RAIN))
    visits = house.follow(entry(house.web, "/none"), entry(house.web), Entry("http://169.254.169.254/latest", "Inward")).round()
    assert sorted(visit.outcome for visit in visits) == ["failing", "failing", "ok"]
    assert "which is not fetched" in house.states()["latest"][1]


def test_a_pasted_address_is_found_read_and_followed(house: House) -> None:
    house.web.serve(
        "/", '<html><head><link rel="alternate" type="application/rss+xml" href="/feed"><title>Orle</title></head><body><p>Hello</p>'
    )
    house.web.serve("/feed", rss(DAM, RAIN))
    house.desk_follow = house.follow()
    house.desk.opens(house.following.open)
    added = house.desk.add(house.web.url("/"))
    assert added.ok
    assert "2 texts" in added.message
    assert len(house.documents()) == 2


def test_a_pasted_address_that_leads_nowhere_says_why(house: House) -> None:
    house.follow()
    house.desk.opens(house.following.open)
    added = house.desk.add("http://127.0.0.1:1/")
    assert not added.ok
    assert "cannot be reached" in added.message


def test_a_desk_that_follows_nothing_says_so(house: House) -> None:
    house.follow()
    assert "fetches no addresses" in house.desk.add("https://orlepost.example/").message


def test_the_evidence_copy_opens_as_a_web_archive(house: House) -> None:
    body = rss(RAIN)
    house.web.serve("/feed", body, ETag='"1"', Content_Type="application/rss+xml")
    house.follow(entry(house.web)).round()
    kept = list(evidence(house.store.archive, house.watch, None))
    assert [one.body for one in kept] == [body.encode()]
    assert ("etag", '"1"') in [(name.lower(), value) for name, value in kept[0].headers]
    read = list(records(archive(kept, packed=False), "a.warc"))
    assert [(one.url, one.body) for one in read if isinstance(one, Raw)] == [(house.web.url("/feed"), body.encode())]


# What stands at an address.


def test_an_address_of_a_feed_is_that_feed(house: House) -> None:
    house.web.serve("/feed", rss(RAIN))
    found = find(house.fetcher.fetch, house.web.url("/feed"))
    assert isinstance(found, Finding)
    assert [(one.url, one.outlet, one.reads) for one in found.entries] == [(house.web.url("/feed"), "The Orle Post", "feed")]


def test_a_page_that_names_no_feed_is_asked_at_the_usual_places(house: House) -> None:
    house.web.serve("/", "<html><body><p>Hello</p></body></html>")
    house.web.serve("/rss.xml", rss(RAIN))
    found = find(house.fetcher.fetch, house.web.url("/"))
    assert isinstance(found, Finding)
    assert found.entries[0].url == house.web.url("/rss.xml")


def test_a_page_without_feeds_has_its_news_sitemap_in_robots_txt(house: House) -> None:
    house.web.serve("/", "<html><body><p>Hello</p></body></html>")
    house.web.serve("/robots.txt", f"Sitemap: {house.web.url('/all.xml')}\n")
    house.web.serve("/all.xml", f"<sitemapindex><sitemap><loc>{house.web.url('/news.xml')}</loc></sitemap></sitemapindex>")
    dated = "<news><title>Rain</title><publication_date>2031-05-04</publication_date></news>"
    house.web.serve("/news.xml", f"<urlset><url><loc>https://orle.example/a</loc>{dated}</url></urlset>")
    found = find(house.fetcher.fetch, house.web.url("/"))
    assert isinstance(found, Finding), found
    assert [(one.url, one.reads) for one in found.entries] == [(house.web.url("/news.xml"), "sitemap")]


def test_a_live_blog_is_followed_itself_and_the_pages_feed_is_named(house: House) -> None:
    hours = [(f"{20 - n}:00", f"Event number {n} took place at the bridge of Orle near the harbour.") for n in range(6)]
    link = '<link rel="alternate" type="application/rss+xml" href="/feed">'
    house.web.serve("/live", blog(hours).replace("<head>", f"<head>{link}"))
    found = find(house.fetcher.fetch, house.web.url("/live"))
    assert isinstance(found, Finding)
    assert (found.entries[0].reads, found.others) == ("liveblog", (house.web.url("/feed"),))


def test_an_article_is_followed_as_a_page(house: House) -> None:
    told = json.dumps({"@type": "NewsArticle", "headline": "Rain", "datePublished": "2031-05-04T10:00:00Z"})
    house.web.serve(
        "/a", f'<html><head><script type="application/ld+json">{told}</script></head><body><h1>Rain</h1><p>It rained.</p></body>'
    )
    found = find(house.fetcher.fetch, house.web.url("/a"))
    assert isinstance(found, Finding)
    assert found.entries[0].reads == "page"


def test_a_list_of_feeds_gives_all_of_them(house: House) -> None:
    house.web.serve(
        "/a.opml",
        '<opml><body><outline text="A" xmlUrl="https://a.example/f"/><outline text="B" xmlUrl="https://b.example/f"/></body></opml>',
    )
    found = find(house.fetcher.fetch, house.web.url("/a.opml"))
    assert isinstance(found, Finding)
    assert [one.outlet for one in found.entries] == ["A", "B"]


def test_where_nothing_stands_what_was_tried_is_said(house: House) -> None:
    house.web.serve("/", "<html><body><p>Hello</p></body></html>")
    found = find(house.fetcher.fetch, house.web.url("/"))
    assert isinstance(found, Failed)
    assert "/rss.xml" in found.reason
