"""States that no list knows are found by what the document does with them."""

import pytest

from onrecord.model.text import Span
from onrecord.read.names.lexicon import lexicon
from onrecord.read.names.statelike import state_like
from onrecord.read.names.wording import word_list


def _found(text, language="en"):
    known = lexicon(language)
    return state_like([word_list(text, (Span(0, len(text)),), known)], known)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Morvia denied it on Monday.", "morvia"),
        ("It was denied by the government of Halden.", "halden"),
    ],
)
def test_a_word_with_a_states_ending_or_a_government_is_like_a_state(text, key):
    assert key in _found(text)


@pytest.mark.parametrize("text", ["Anna Morvia denied it.", "Mr Morvia denied it.", "MORVIA DENIED IT.", "The bridge is shut."])
def test_a_name_behind_a_given_name_or_a_title_a_shout_and_a_plain_word_are_none(text):
    assert _found(text) == frozenset()


def test_one_use_as_a_persons_name_settles_it():
    assert _found("Anna Morvia left. Morvia denied it.") == frozenset()


def test_no_text_gives_no_states():
    assert _found("") == frozenset()
