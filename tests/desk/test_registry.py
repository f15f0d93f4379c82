"""An outlet is known by its id, its name or its host."""

from __future__ import annotations

import pytest

from onrecord.desk.registry import host, registry
from onrecord.model.text import Document, Outlet

POST = Outlet("post", "The Skelly Post", homepage="https://www.skellypost.example")
KNOWN = registry([POST, Outlet("lna", "Lenn News Agency", homepage="lna.example"), Outlet("other", "The Skelly Post")])


@pytest.mark.parametrize(
    ("outlet", "url", "placed"),
    [
        ("The Skelly Post", None, "post"),
        ("the  skelly post", None, "post"),
        ("post", None, "post"),
        (None, "https://www.skellypost.example/a", "post"),
        (None, "lna.example/a", "lna"),
        ("Harbour Herald", "https://herald.example/a", "Harbour Herald"),
        (None, "https://herald.example/a", "herald.example"),
        (None, None, None),
        (None, "https://[broken", None),
    ],
)
def test_a_document_belongs_to_the_outlet_that_its_name_or_address_names(outlet, url, placed):
    assert KNOWN.place(Document("a", "Fog.", url=url, outlet=outlet)).outlet == placed


@pytest.mark.parametrize(("url", "name"), [(None, ""), ("", ""), ("https://www.a.example:8080/x", "a.example"), ("http://[", "")])
def test_the_host_of_an_address(url, name):
    assert host(url) == name
