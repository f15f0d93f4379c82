"""Word weights and copying words are there for every language and make sense."""

from __future__ import annotations

import pytest

from onrecord.lang import LANGUAGES, words
from onrecord.lang.shapes.background import Background, weights
from onrecord.lang.shapes.copying import CopyWords


@pytest.mark.parametrize("language", LANGUAGES)
def test_weights_lie_between_nothing_and_the_rarest(language: str) -> None:
    background = words("background", language, Background)
    assert all(0 <= weight < background.rarest for weight in weights(background).values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_listed_stems_are_no_longer_than_stems_get(language: str) -> None:
    background = words("background", language, Background)
    assert all(len(stem) <= background.keep for stem in weights(background))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_hedges_credits_and_rights_lines(language: str) -> None:
    known = words("copying", language, CopyWords)
    assert known.hedges and known.credits and known.rights
