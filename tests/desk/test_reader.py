"""A document under the outlet that signs it."""

from __future__ import annotations

from dataclasses import replace

import pytest
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


GERMAN = "Der Damm hält, sagte die Ministerin am Abend, und niemand muss in dieser Nacht sein Haus verlassen, auch nicht im unteren Tal."
UKRAINIAN = "Гребля витримає, сказала міністерка ввечері, і цієї ночі нікому не доведеться залишати свій дім, навіть у нижній долині."
ENGLISH = "The dam will hold, the minister said in the evening, and nobody has to leave a house tonight, not even in the lower valley."


def languages(text: str, language: str | None) -> list[str | None]:
    return [block.language for block in read(Document("a", text, language=language)).blocks]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (f"{ENGLISH}\n\n{GERMAN}\n\n{ENGLISH}", "en", ["en", "de", "en"]),
        (f"{GERMAN}\n\n{UKRAINIAN}", "de", ["de", "uk"]),
        (f"{ENGLISH}\n\nDer Damm hält.\n\n{ENGLISH}", "en", ["en", "en", "en"]),
        (f"{ENGLISH}\n\n{GERMAN}", None, ["en", "de"]),
    ],
    ids=["german in english", "ukrainian in german", "a short one inherits", "nothing stated"],
)
def test_a_long_block_carries_its_own_language_and_a_short_one_that_of_the_text(text, language, expected):
    assert languages(text, language) == expected
