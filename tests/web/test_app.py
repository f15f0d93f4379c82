"""What the application answers, asked over a real loopback connection."""

from __future__ import annotations

import http.client
import re
from dataclasses import replace
from urllib.parse import quote, urlencode

import pytest
from ticker_sample import LINES, fresh_line


@pytest.fixture
def ask(served):
    """(method, path, body, headers) -> (status, headers, text); a host of its own if given."""

    def call(path, method="GET", body=None, **headers):
        line = http.client.HTTPConnection("127.0.0.1", served.port, timeout=5)
        line.request(method, path, body, {key.replace("_", "-"): value for key, value in headers.items()})
        answer = line.getresponse()
        found = answer.status, dict(answer.getheaders()), answer.read().decode()
        line.close()
        return found

    return call


def events(served, query="", count=1, **headers):
    """The first `count` events of the live stream, as text."""
    line = http.client.HTTPConnection("127.0.0.1", served.port, timeout=5)
    line.request("GET", f"/events{query}", headers={key.replace("_", "-"): value for key, value in headers.items()})
    answer, found = line.getresponse(), []
    event = b""
    while len(found) < count:
        event += answer.readline()
        if event.endswith(b"\n\n"):
            found += [event.decode()] if b"event:" in event else []
            event = b""
    line.close()
    return found


@pytest.mark.parametrize(
    "path", ["/", "/stories", "/sources", "/line/l-toll", "/line/l-toll/source", "/story/s-bridge?strand=toll&key=1&q=dead"]
)
def test_every_page_answers_without_inline_script_or_style(ask, path):
    status, headers, text = ask(path)
    assert status == 200
    assert "script-src 'self'" in headers["content-security-policy"]
    assert not re.search(r"<script(?![^>]*\ssrc=)|\sstyle=|\son\w+=|<style", text)


def test_a_foreign_host_name_is_refused(ask):
    assert ask("/", Host="evil.example")[0] == 421


def test_a_merged_line_leads_to_where_it_went(ask):
    status, headers, _ = ask("/line/l-fall-old/source")
    assert (status, headers["location"]) == (308, "/line/l-fall/source")


def test_a_withdrawn_line_is_struck_with_its_reason(ask):
    status, _, text = ask("/line/l-gone")
    assert status == 410
    assert "<s>Ministry: between 12 and 15" in text
    assert "the outlet took its report back" in text


def test_a_redacted_line_shows_no_word_of_itself(ask):
    status, _, text = ask("/line/l-private")
    assert status == 410
    assert "private name" not in text
    assert "a private person" in text


@pytest.mark.parametrize("path", ["/line/none", "/story/none", "/line/" + quote("<script>"), "/line/none/source?part=1"])
def test_an_unknown_address_is_a_page_that_says_so(ask, path):
    status, _, text = ask(path)
    assert status == 404
    assert "No such" in text


def test_the_contract_is_handed_through(ask):
    assert ask("/api/assembly.json")[2] == '{"contract": 1}'


def test_health_is_ok(ask):
    assert ask("/health")[::2] == (200, "ok\n")


def test_static_files_are_kept_for_ever_under_their_own_address(ask):
    address = re.search(r'href="(/static/onrecord.css\?v=\w+)"', ask("/")[2])[1]
    assert "immutable" in ask(address)[1]["cache-control"]
    assert ask("/static/onrecord.css")[1]["cache-control"] == "no-cache"
    assert ask("/static/passwd")[0] == 404


FORM = {"Content_Type": "application/x-www-form-urlencoded"}


def posted(ask, what, **headers):
    token = re.search(r'name="token" value="(\w+)"', ask("/")[2])[1]
    return ask("/add", "POST", urlencode({"what": what, "token": token}), **FORM, **headers)


def test_a_pasted_text_reaches_the_desk(ask, desk, address):
    assert posted(ask, "https://kurier.example/9", Origin=address)[0] == 200
    assert desk.pasted == ["https://kurier.example/9"]


@pytest.mark.parametrize("headers", [{"Origin": "https://evil.example"}, {"Sec_Fetch_Site": "cross-site"}, {"Origin": "null"}])
def test_a_post_from_another_site_is_refused(ask, desk, headers):
    assert posted(ask, "x", **headers)[0] == 403
    assert desk.pasted == []


@pytest.mark.parametrize(
    ("body", "status"), [("what=x", 403), ("what=x&token=wrong", 403), ("", 403), ("%ff=%00&" * 50, 403), ("what=" + "x" * 2_000_001, 413)]
)
def test_a_post_without_the_token_or_too_large_is_refused(ask, desk, body, status):
    assert ask("/add", "POST", body, **FORM)[0] == status
    assert desk.pasted == []


def test_an_empty_paste_says_so(ask):
    assert posted(ask, "  ")[0] == 400


def test_the_stream_sends_a_new_line_as_markup_with_its_sequence(served, desk):
    desk.tell(fresh_line("l-new", "Crane reaches <the> river"))
    (event,) = events(served, "?after=40")
    assert event.startswith("id: 41\nevent: line\n")
    assert "Crane reaches &lt;the&gt; river" in event


def test_the_stream_resumes_after_the_last_event_id(served, desk):
    for number in range(3):
        desk.tell(fresh_line(f"l-{number}", f"Line {number}"))
    (event,) = events(served, "?after=0", Last_Event_ID="42")
    assert event.startswith("id: 43\n")


def test_a_page_too_far_behind_is_told_to_reload(served):
    assert "event: reload" in events(served, "?after=0")[0]
    assert "event: reload" in events(served, "?after=999")[0]


def test_another_story_is_not_sent(served, desk):
    desk.tell(fresh_line("l-new", "Crane"))
    line = http.client.HTTPConnection("127.0.0.1", served.port, timeout=0.3)
    line.request("GET", "/events?after=40&story=other")
    answer = line.getresponse()
    assert answer.readline() == b"retry: 2000\n"
    with pytest.raises(TimeoutError):
        while True:
            assert b"Crane" not in answer.readline()
    line.close()


def test_a_redaction_takes_the_words_out_of_the_stream(served, desk):
    desk.tell(fresh_line("l-x", "Secret name"))
    desk.tell(replace(fresh_line("l-x", "Redacted"), revision=2, text=""), "redacted", "a private person")
    found = events(served, "?after=40")
    assert "Secret name" not in "".join(found)
    assert "Redacted on 2031-10-21" in found[0]


def test_every_line_of_the_page_has_a_permanent_address(ask):
    for line in LINES:
        assert ask(f"/line/{line.id}")[0] == 200
