"""Slavic names and role words brought back to the nominative, and left alone where no rule is sure."""

import pytest

from onrecord.read.names.cases import head_word, headed, lone_surname, nominative, nominative_state, patronym, stately
from onrecord.read.names.lexicon import lexicon


@pytest.mark.parametrize(
    ("language", "written", "name"),
    [
        ("uk", "Юрія Гальчука", "Юрій Гальчук"),
        ("uk", "Юрій Гальчук", "Юрій Гальчук"),
        ("uk", "Олени Бондар", "Олена Бондар"),
        ("ru", "Юрия Гальчука", "Юрий Гальчук"),
        ("ru", "Ольги Ивановой", "Ольга Иванова"),
        ("en", "Juri Haltschuk", "Juri Haltschuk"),
        ("uk", "Гальчук", "Гальчук"),
    ],
)
def test_a_full_name_in_another_case_is_told_in_the_nominative(language, written, name):
    assert nominative(written, lexicon(language)) == name


def test_a_lone_surname_behind_a_credit_is_told_in_the_nominative():
    assert lone_surname("Гальчука", lexicon("uk")) == "Гальчук"
    assert lone_surname("Мерво", lexicon("uk")) == "Мерво"


def test_the_head_of_a_body_is_told_as_the_lists_write_it():
    assert head_word("міністерства", lexicon("uk")) == "міністерство"
    assert head_word("Министерства", lexicon("ru")) == "Министерство"
    assert head_word("дамби", lexicon("uk")) == "дамби"


@pytest.mark.parametrize(
    ("language", "governed", "told"),
    [
        ("uk", "головної лікарки станції", "головна лікарка станції"),
        ("uk", "міністра оборони", "міністр оборони"),
        ("ru", "главного тренера", "главный тренер"),
    ],
)
def test_a_governed_role_is_told_with_its_adjectives_in_the_nominative(language, governed, told):
    assert headed(governed.split(), lexicon(language)) == told


def test_a_state_is_told_apart_from_a_given_name_in_the_same_case():
    assert stately("Вальмарії", lexicon("uk"))
    assert not stately("Вікторії", lexicon("uk"))


@pytest.mark.parametrize("written", ["Вальмарії", "Вальмарію", "Вальмарією", "Вальмарія"])
def test_a_state_in_any_case_is_the_same_state(written):
    assert nominative_state(written) == "Вальмарія"


def test_a_patronym_is_known_by_its_ending():
    assert patronym("Іванівна")
    assert not patronym("Гальчук")
