"""How often the tagger abstained, in words."""

from tests_desk import reader

from onrecord.desk.doubt import Doubt, doubt_of
from onrecord.model.claims import Reading
from onrecord.model.text import Document, Rejected


def test_the_words_give_the_share():
    assert Doubt(81, 3).words() == "too unsure of 3 of 81 attributions (3.7 %), left out"


def test_nothing_marked_is_not_told():
    assert Doubt().words() == ""


def test_readings_add_up_and_a_refused_document_adds_none():
    reading = reader().read_one(Document("d", "Mira Holt said that the bridge is shut.", language="en"))
    assert isinstance(reading, Reading)
    assert doubt_of([reading, reading]) == Doubt(2, 0)
    assert Doubt(2, 1).plus(Rejected("d", "it is empty", None)) == Doubt(2, 1)
