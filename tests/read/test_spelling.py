"""One key for the spellings of a name."""

import pytest

from onrecord.read.names.spelling import sound, tokens


@pytest.mark.parametrize(
    "spellings",
    [
        "Зеленський Зеленский Zelenskyy Zelensky Selenskyj",
        "Шевчук Shevchuk Schewtschuk Chevtchouk",
        "Жуков Zhukov Schukow",
        "Юлія Yuliia Julija Yuliya",
        "Андрій Andrii Andrij Andriy",
        "Запоріжжя Zaporizhia Zaporizhzhia",
    ],
)
def test_spellings_of_one_word_sound_alike(spellings):
    assert len({sound(tokens(word)[0]) for word in spellings.split()}) == 1


def test_words_that_are_not_one_sound_otherwise():
    assert sound("lavrov") != sound("lavrenko")


def test_digits_that_stand_for_letters_are_read_as_letters():
    assert sound("s3rgei") == sound("sergei")


def test_joined_capitals_are_parted():
    assert tokens("AnaRuiz") == ("ana", "ruiz")
