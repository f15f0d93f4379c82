"""JSON documents: offsets index the text as given; a line that cannot be read costs no other."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.text import Document, Raw, Rejected
from onrecord.sources.archives.jsonl import line_documents
from onrecord.sources.parse import documents


def one(line: str) -> Document | Rejected:
    (found,) = line_documents([line])
    return found


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), min_size=1).filter(str.strip))
def test_text_is_kept_to_the_letter(text: str) -> None:
    found = one(json.dumps({"id": "a", "text": text}))
    assert isinstance(found, Document) and found.text == text


def test_a_line_without_id_is_named_by_its_number() -> None:
    found = list(line_documents(['{"text": "One."}', "", '{"text": "Three."}']))
    assert [document.id for document in found] == ["line-1", "line-3"]


def test_what_the_line_says_holds_before_what_the_page_says() -> None:
    html = "<title>Page</title><meta property='article:published_time' content='2030-01-01'><p>Rain fell on the valley all day long.</p>"
    found = one(json.dumps({"id": "a", "html": html, "title": "Line", "published": "2031-05-04", "language": "en-GB", "outlet": "Herald"}))
    assert isinstance(found, Document) and found.published is not None
    assert (found.title, found.published.start, found.language, found.outlet) == ("Line", "2031-05-04", "en", "Herald")


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("nonsense", "no JSON"),
        ("[1, 2]", "JSON object"),
        ("{}", 'no "text"'),
        ('{"text": 5}', 'no "text"'),
        ('{"text": "  "}', 'no "text"'),
        ('{"html": "<p>"}', "nothing on the page"),
        ("[" * 200_000, "nests too deep"),
    ],
)
def test_a_bad_line_is_rejected_with_the_reason(line: str, why: str) -> None:
    found = one(line)
    assert isinstance(found, Rejected) and found.id == "line-1" and why in found.reason


def test_halves_of_surrogate_pairs_and_nul_become_replacement_characters() -> None:
    found = one('{"id": "a", "text": "x\\ud800y\\u0000z"}')
    assert isinstance(found, Document) and found.text == "x\ufffdy\ufffdz"


@pytest.mark.parametrize("published", ['"0001-01-01"', '"soon"', "12", "null", '{"x": 1}'])
def test_a_published_that_is_no_date_is_none(published: str) -> None:
    found = one(f'{{"text": "Rain.", "published": {published}}}')
    assert isinstance(found, Document) and found.published is None


def test_an_array_and_a_single_document_are_read() -> None:
    array = documents(Raw("a.json", b'[{"id": "x", "text": "One."}, {"text": "Two."}, 7]'))
    single = documents(Raw("b.json", b'{"text": "One."}'))
    assert [found.id for found in array] == ["x", "a.json#item-2", "a.json#item-3"]
    assert [found.id for found in single] == ["b.json"]
