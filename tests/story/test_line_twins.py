"""Negated, hedged, bounded and conditional twins in six languages: the word that governs a sentence stands in every line made of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from line_writing import written

from onrecord.model.text import Span
from onrecord.story.lines.compress import printed, shorten
from onrecord.story.lines.words import lineguide

# language: (a sentence with a place for the guard, guards that fit there)
TWINS: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "en": (
        (
            "On Monday the army of Tarn {} the bridge at Orlo, which was built in 1904, the ministry said.",
            ("did not cross", "may have crossed", "allegedly crossed"),
        ),
        (
            "The dam at Orlo, the oldest in Tarn, will break before Friday, {} the rain goes on, the wardens of Lerna warned.",
            ("if", "unless"),
        ),
        (
            "{} 40 boats were lost off Orlo, including the ferry, the coast guard of Tarn said.",
            ("About", "Up to", "At least", "Fewer than"),
        ),
    ),
    "de": (
        (
            "Am Montag hat die Armee von Tarn die Brücke bei Orlo {} gesprengt, teilte das Ministerium mit.",
            ("nicht", "offenbar", "angeblich"),
        ),
        ("{} 40 Boote sind vor Orlo gesunken, darunter die Fähre, teilte die Küstenwache von Tarn mit.", ("Mindestens", "Bis zu", "Rund")),
    ),
    "es": (
        ("El lunes el ejército de Tarn {} el puente de Orlo, según el ministerio.", ("no cruzó", "habría cruzado", "presuntamente cruzó")),
        ("{} 40 barcos se perdieron ante Orlo, informó la guardia costera de Tarn.", ("Al menos", "Unos", "Hasta")),
    ),
    "fr": (
        ("Lundi, l'armée de Tarn {} le pont d'Orlo, selon le ministère.", ("n'a pas franchi", "aurait franchi", "a peut-être franchi")),
        ("{} 40 bateaux ont été perdus devant Orlo, a déclaré la garde côtière de Tarn.", ("Au moins", "Environ", "Jusqu'à")),
    ),
    "ru": (
        ("В понедельник армия Тарна {} мост у Орло, сообщило министерство.", ("не перешла", "якобы перешла", "возможно, перешла")),
        ("{} 40 лодок погибли у Орло, сообщила береговая охрана Тарна.", ("Около", "Более", "Не менее")),
    ),
    "uk": (
        ("У понеділок армія Тарну {} міст біля Орло, повідомило міністерство.", ("не перейшла", "нібито перейшла", "можливо, перейшла")),
        ("{} 40 човнів загинули біля Орло, повідомила берегова охорона Тарну.", ("Близько", "Понад", "Щонайменше")),
    ),
}
LISTED = [(language, pattern, guard) for language, found in TWINS.items() for pattern, guards in found for guard in guards]


@pytest.mark.parametrize(("language", "pattern", "guard"), LISTED)
def test_a_line_of_a_twin_keeps_what_governs_it(language: str, pattern: str, guard: str) -> None:
    for one in written(pattern.format(guard), language):
        assert guard.casefold() in one.line.headline.casefold()


@given(st.sampled_from(LISTED), st.integers(min_value=20, max_value=110))
def test_no_length_makes_a_headline_without_its_guard(twin: tuple[str, str, str], longest: int) -> None:
    language, pattern, guard = twin
    sentence = pattern.format(guard)
    kept = shorten(sentence, Span(0, len(sentence)), lineguide(language), (), longest)
    assert kept is None or guard.casefold() in printed(sentence, kept).casefold()
