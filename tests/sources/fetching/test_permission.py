"""What hosts allow and publishers reserve."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.sources.fetching.permission import Rules, reservations, stated_against


def test_a_missing_robots_txt_allows_and_an_unreadable_one_forbids() -> None:
    assert Rules("").allows("https://orle.example/a", "onrecord")
    assert not Rules(None).allows("https://orle.example/a", "onrecord")


def test_rules_for_us_hold_before_rules_for_all() -> None:
    rules = Rules("User-agent: onrecord\nDisallow: /a\n\nUser-agent: *\nDisallow: /\n")
    assert not rules.allows("https://orle.example/a/1", "onrecord")
    assert rules.allows("https://orle.example/b", "onrecord")


def test_a_crawl_delay_is_kept_within_a_minute() -> None:
    assert Rules("User-agent: *\nCrawl-delay: 7\n").delay("onrecord") == 7
    assert Rules("User-agent: *\nCrawl-delay: 9000\n").delay("onrecord") == 60


@pytest.mark.parametrize(
    ("place", "path", "reserved"),
    [
        ("/*", "/a", True),
        ("/a", "/a", True),
        ("/a", "/ab", False),
        ("/a/", "/a/b", True),
        ("/a/*.html", "/a/b.html", True),
        ("/a/*x", "/b", False),
    ],
)
def test_places_of_a_tdmrep_fit_as_written(place: str, path: str, reserved: bool) -> None:
    assert Rules("", ((place, True),)).reserves(f"https://orle.example{path}") == reserved


def test_the_first_place_that_fits_decides() -> None:
    rules = Rules("", reservations(b'[{"location": "/open/*", "tdm-reservation": 0}, {"location": "/*", "tdm-reservation": 1}]'))
    assert (rules.reserves("https://orle.example/open/a"), rules.reserves("https://orle.example/b")) == (False, True)


@pytest.mark.parametrize("body", [b"", b"null", b"{}", b"[1, null, {}]", b"[" * 100_000, b"\xff\xfe", b'[{"location": 7}]'])
def test_a_broken_tdmrep_reserves_nothing(body: bytes) -> None:
    assert reservations(body) == ()


@given(st.binary(max_size=300), st.text(max_size=60))
def test_no_bytes_crash_the_reading_of_opt_outs(body: bytes, value: str) -> None:
    stated_against((("X-Robots-Tag", value),), b"<meta " + body + b">", "onrecord")
