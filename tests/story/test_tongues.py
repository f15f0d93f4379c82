"""Languages: groups join by names and numbers, one of each language, near in time."""

from __future__ import annotations

from datetime import date

from onrecord.model.text import day
from onrecord.story.events.tongues import join_languages
from onrecord.story.pieces import Piece

TOLD = {
    "en": "On Monday Ledonia put Ruta Senn before judges in Porvin and Hallet over 6400 crowns, said Ovid Kerrow of Tarvik.",
    "es": "El lunes Ledonia llevó a Ruta Senn ante jueces de Porvin y Hallet por 6400 coronas, dijo Ovid Kerrow de Tarvik.",
    "fr": "Lundi, la Ledonia a conduit Ruta Senn devant des juges de Porvin et de Hallet pour 6400 couronnes, selon Ovid Kerrow de Tarvik.",
}


def group(language: str, *, month: int = 5, name: str = "") -> tuple[Piece, ...]:
    return (Piece(f"{language}{month}{name}", "", TOLD[language], language=language, published=day(date(2031, month, 1), "given")),)


def test_groups_of_three_languages_join() -> None:
    assert len(join_languages([group("en"), group("es"), group("fr")])) == 1


def test_groups_months_apart_do_not_join() -> None:
    assert len(join_languages([group("en"), group("es", month=9)])) == 2


def test_groups_of_one_language_are_left_as_they_are() -> None:
    assert len(join_languages([group("en"), group("en", name="b")])) == 2


def test_one_shared_name_is_not_enough() -> None:
    other = Piece(
        "x", "", "Ayer ardió un almacén en Porvin; nadie resultó herido, según Marta Solís y el alcalde Bruno Vidal.", language="es"
    )
    assert len(join_languages([group("en"), (other,)])) == 2


def test_no_groups_make_none() -> None:
    assert join_languages([]) == []
