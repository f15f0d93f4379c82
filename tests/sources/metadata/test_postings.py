"""What JSON-LD says of a page."""

from __future__ import annotations

import json

from onrecord.sources.metadata.postings import postings


def test_a_publisher_and_author_given_by_their_ids_have_their_names() -> None:
    graph = [
        {"@type": "NewsArticle", "headline": "Flood", "publisher": {"@id": "#us"}, "author": [{"@id": "#ida"}, {"@id": "#nobody"}]},
        {"@type": "Organization", "@id": "#us", "name": "Lenn Post"},
        {"@type": "Person", "@id": "#ida", "name": "Ida Tolland"},
    ]
    found = postings([json.dumps({"@graph": graph})])[0]
    assert (found.publisher, found.authors) == ("Lenn Post", ("Ida Tolland",))
