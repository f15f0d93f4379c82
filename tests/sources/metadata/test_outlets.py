"""The outlet of a page is its publisher, not a section of it."""

from __future__ import annotations

import pytest

from onrecord.sources.metadata.outlets import outlet


@pytest.mark.parametrize(
    ("told", "authors", "url", "name"),
    [
        (["Fact Check", None], ["LP"], "https://factcheck.lp.example.org/1", "Fact Check"),
        (["Fact Check", None], ["Lerna Press"], "https://factcheck.lernapress.com/1", "Lerna Press"),
        (["Security", "lenn online"], [], "https://www.lenn.com/news/1", "lenn online"),
        (["Lenn-Anzeiger", "Valley Media AG"], [], "https://www.lennanzeiger.ch/1", "Lenn-Anzeiger"),
        (["Lenn Legal Tribune", "Someone Else"], [], "https://llt.de/1", "Lenn Legal Tribune"),
        (["lennpost", "Lenn Post"], [], "https://lennpost.com/1", "Lenn Post"),
        (["The Old Valley", None], [], "https://somewhere.org/1", "The Old Valley"),
        ([None, "Lenn Post", "app"], [], "https://www.lennpost.co.uk/1", "Lenn Post"),
        ([None, None, "https://lennpost.com"], ["Ida Tolland"], "https://lennpost.com/1", None),
        (["Herald"], [], None, "Herald"),
        (["Herald"], [], "http://[broken/1", "Herald"),
        (["Herald"], [], "http://localhost/1", "Herald"),
    ],
)
def test_the_outlet_is_the_name_that_the_address_bears_out(told: list[str | None], authors: list[str], url: str | None, name: str) -> None:
    assert outlet(told, authors, url) == name
