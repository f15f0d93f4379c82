"""Words about names, looked up in six languages."""

import pytest

from onrecord.lang import LANGUAGES
from onrecord.read.names.lexicon import is_given, is_public_role, lexicon, sex_of, stem


@pytest.mark.parametrize(
    ("language", "surface"),
    [
        ("en", "the regional governor"),
        ("en", "spokeswoman for the ministry"),
        ("de", "Verkehrsministerin"),
        ("es", "la alcaldesa de la ciudad"),
        ("fr", "porte-parole du ministère"),
        ("uk", "речника міністерства"),
        ("ru", "мэра города"),
    ],
)
def test_an_office_is_a_public_role(language, surface):
    assert is_public_role(surface, language)


@pytest.mark.parametrize(
    ("language", "surface"),
    [
        ("en", "a pensioner from the village"),
        ("en", "the governor's wife"),
        ("en", "the mayor's 9-year-old son"),
        ("en", "an 11-year-old boy"),
        ("de", "eine Anwohnerin"),
        ("es", "la esposa del alcalde"),
        ("fr", "une voisine"),
        ("uk", "дружина мера"),
        ("ru", "жительница города"),
        ("en", ""),
    ],
)
def test_kin_and_private_people_hold_no_public_role(language, surface):
    assert not is_public_role(surface, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_knows_the_states_and_prints_their_governments(language):
    found = lexicon(language)
    assert len(found.state_names) > 190
    assert found.state_names["PT"] in found.government("PT")


@pytest.mark.parametrize("language", LANGUAGES)
def test_word_lists_are_lower_case(language):
    words = lexicon(language).words
    for group in (words.roles, words.modifiers, words.organisations, words.stop, words.kinship, words.private, words.documents):
        assert all(word == word.lower() for word in group)


def test_a_slavic_word_keeps_its_stem_through_the_cases():
    assert len({stem(word) for word in ("громов", "громова", "громову", "громовым", "громове")}) == 1


def test_a_given_name_tells_the_sex_in_any_script():
    assert (sex_of("Олена"), sex_of("Peter"), sex_of("Kruv")) == ("f", "m", "")
    assert is_given("Юлія") and not is_given("Bridge")
