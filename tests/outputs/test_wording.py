"""The page's own words in six languages."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest
from ticker_sample import BRIDGE, NOW, sample, shelf

from onrecord.lang import LANGUAGES
from onrecord.lang.shapes.page import PageWords
from onrecord.model.text import When
from onrecord.outputs.html import Surroundings, page_html
from onrecord.outputs.page import View, page
from onrecord.outputs.stamps import stamp
from onrecord.outputs.wording import counted, page_words, spoken


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_phrase_is_there_and_has_the_same_gaps_as_in_english(code):
    own, english = page_words(code), page_words("en")
    for field in fields(PageWords):
        said, meant = getattr(own, field.name), getattr(english, field.name)
        assert said, field.name
        if isinstance(said, str):
            assert said.count("{}") == meant.count("{}"), field.name
    assert (len(own.months), len(own.long_months), len(own.weekdays)) == (12, 12, 7)


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_page_speaks_the_language_of_its_story(code):
    bridge, home = replace(BRIDGE, language=code), replace(shelf(), language=code)
    text = page_html(page(sample(), bridge, home, NOW, View()), Surroundings(language=code))
    words = page_words(code)
    assert f'<html lang="{code}">' in text
    assert words.key_points in text and words.how_to_read in text and words.undated_note in text
    if code != "en":
        assert "Key points" not in text and "How to read it" not in text and "unreviewed<" not in text


@pytest.mark.parametrize(
    ("number", "code", "words"),
    [(1, "en", "1 line"), (2, "en", "2 lines"), (1200, "en", "1,200 lines"), (0, "fr", "0 dépêche"), (1, "uk", "1 повідомлення"),
     (5, "uk", "5 повідомлень"), (21, "ru", "21 сообщение"), (22, "ru", "22 сообщения"), (12, "ru", "12 сообщений"), (3, "xx", "3 lines")],
)  # fmt: skip
def test_a_number_takes_the_form_its_language_wants(number, code, words):
    assert counted(number, page_words(code).lines, code) == words


def test_a_date_is_printed_in_the_readers_words():
    when = When("2031-10-17", "2031-10-23", "day", "because")
    printed = {code: stamp(when, shelf().zone, code).text for code in ("en", "de", "uk")}
    assert printed == {"en": "17–23 Oct 2031", "de": "17.–23. Okt. 2031", "uk": "17–23 жовт. 2031"}


def test_an_unknown_language_is_spoken_to_in_english():
    assert spoken("ja") == spoken(None) == "en"
