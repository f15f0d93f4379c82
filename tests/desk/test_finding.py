"""What a host's name tells of who publishes there."""

from __future__ import annotations

import pytest

from onrecord.desk.finding import is_official


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
