"""Pieces: what events and copies see of a reading."""

from __future__ import annotations

from onrecord.model.claims import Reading
from onrecord.model.text import Document, Entry, Span
from onrecord.story.pieces import entry_pieces, piece

TEXT = "Live\nDam bursts\nThe dam burst.\nRain\nRain fell."


def reading(*entries: Entry, title: str | None = "Live") -> Reading:
    document = Document("d", TEXT, outlet="porvin-times", credit="Reuters")
    return Reading(document, "1", "en", title, None, None, (), (), entries, (), (), (), ())


FIRST = Entry("1", Span(5, 31), Span(5, 15), (Span(16, 30),))
SECOND = Entry("2", Span(31, len(TEXT)), None, (Span(36, len(TEXT)),))


def test_a_document_is_the_bodies_of_its_entries() -> None:
    whole = piece(reading(FIRST, SECOND))
    assert (whole.title, whole.text, whole.credit) == ("Live", "The dam burst.\nRain fell.", "Reuters")


def test_a_document_without_entries_is_its_text() -> None:
    assert piece(reading()).text == TEXT


def test_an_entry_has_its_own_headline() -> None:
    assert [(each.entry, each.title, each.text) for each in entry_pieces(reading(FIRST, SECOND))] == [
        ("1", "Dam bursts", "The dam burst."),
        ("2", "", "Rain fell."),
    ]


def test_a_lone_entry_bears_the_documents_title() -> None:
    assert entry_pieces(reading(SECOND))[0].title == "Live"
