"""A document under the outlet that signs it."""

from __future__ import annotations

from dataclasses import replace

from tests_desk import NOW, desk_over, lines_of, reader

from onrecord.desk.registry import registry
from onrecord.desk.ticker import Desk
from onrecord.model.claims import Reading
from onrecord.model.text import Document, Outlet
from onrecord.story.assemble import Ask

WIRE = Outlet("lna", "Lenn News Agency", "wire", credits=("LNA",))
TEXT = "SKELLY, March 4 (LNA) - A ferry ran aground off Skelly on Tuesday, the coastguard said. Nobody was hurt."


def signing():
    return replace(reader(), registry=registry([WIRE]))


def read(document: Document) -> Reading:
    found = signing().read_one(document)
    assert isinstance(found, Reading)
    return found


def test_a_text_without_outlet_belongs_to_the_agency_of_its_dateline():
    assert read(Document("a", TEXT)).document.outlet == "lna"


def test_a_newspaper_that_prints_an_agency_stays_the_newspaper():
    assert read(Document("a", TEXT, outlet="Skelly Post")).document.outlet == "Skelly Post"


def test_an_agency_named_in_a_sentence_signs_nothing():
    assert read(Document("a", "A reporter of LNA was hurt in Skelly on Tuesday, the police said.")).document.outlet is None


def test_a_signed_text_that_comes_again_is_not_read_again(store):
    desk = Desk(store, signing(), Ask(), lambda: NOW)
    wire = lines_of('{"id":"w","text":"' + TEXT + '"}')
    assert (desk.take(wire).read, desk.take(wire).unchanged) == (1, 1)
    assert desk_over(store).reading("w").document.outlet == "lna"
