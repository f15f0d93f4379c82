"""Page furniture is known by its words, in six languages; news that sounds like it stays."""

from __future__ import annotations

import pytest

from onrecord.lang import words
from onrecord.lang.shapes.furniture import FurnitureWords
from onrecord.read.layout.furniture import heading, is_section_heading, label, topics
from onrecord.read.layout.pieces import Piece

LANGUAGES = ("en", "de", "es", "fr", "uk", "ru")


def lexicon(language: str) -> FurnitureWords:
    return words("furniture", language, FurnitureWords)


def piece(text: str) -> Piece:
    return Piece(0, len(text), text)


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "Share Facebook WhatsApp Copy link", "furniture"),
        ("de", "Teilen Facebook WhatsApp", "furniture"),
        ("es", "Compartir Facebook WhatsApp", "furniture"),
        ("fr", "Partager Facebook WhatsApp", "furniture"),
        ("uk", "Поділитися Facebook Telegram", "furniture"),
        ("ru", "Поделиться Facebook Telegram", "furniture"),
        ("en", "Sign up for our newsletter", "furniture"),
        ("en", "We use cookies to make this page work.", "furniture"),
        ("en", "Advertisement", "furniture"),
        ("en", "By Maren Holt", "byline"),
        ("de", "Von Maren Holt", "byline"),
        ("en", "Photo: Harbour Office", "caption"),
        ("en", "Source: Lenn News Agency", "credit"),
        ("en", "Updated 4 March 2031, 18:20", "time"),
        ("en", "Topics: Skelly, Ferries", "tags"),
    ],
)
def test_a_line_gives_itself_away(language, text, kind):
    found = label(piece(text), lexicon(language))
    assert found and found.kind == kind and found.because


@pytest.mark.parametrize(
    "text",
    [
        "By Tuesday the ferry was afloat.",
        "Share prices fell after the ferry ran aground, traders said.",
        "Comments by the mayor angered the harbour office on Tuesday.",
        "Live ammunition was found in the hull, divers said.",
        "Read the letter aloud, the judge told the captain.",
        "Two people died on 4 March 2031 in the fog off Skelly, the office said.",
        "Topics: none of them pleasant, as the mayor put it on Tuesday evening.",
    ],
)
def test_news_that_sounds_like_furniture_stays(text):
    assert label(piece(text), lexicon("en")) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_heading_word_opens_its_section(language):
    lexicon_ = lexicon(language)
    named = {"recap": lexicon_.recap, "background": lexicon_.background, "tags": lexicon_.tags}
    assert all(heading(piece(phrase.capitalize()), lexicon_) for phrases in named.values() for phrase in phrases)
    assert all(heading(piece(phrase.capitalize()), lexicon_) for phrase in (*lexicon_.related, *lexicon_.most_read))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_are_in_small_letters(language):
    lexicon_ = lexicon(language)
    lists = [getattr(lexicon_, name) for name in FurnitureWords.__dataclass_fields__]
    assert all(word == word.casefold() or word == word.lower() for words_ in lists for word in words_)


@pytest.mark.parametrize(
    ("text", "is_one"), [("THE BILL", True), ("ALSO", True), ("The bill", False), ("THE BILL:", False), ("SOLD.", False), ("214", False)]
)
def test_a_heading_in_capitals(text, is_one):
    assert is_section_heading(piece(text)) is is_one


@pytest.mark.parametrize(
    ("text", "found"),
    [("Topics: fog, harbour", ("fog", "harbour")), ("Tags: fog | harbour", ("fog", "harbour")), ("Fog: thick, cold", ()), ("Topics:", ())],
)
def test_a_line_of_topics(text, found):
    assert topics(text, lexicon("en")) == found
