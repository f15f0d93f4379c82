"""Figures: the case files of each language, and what must hold for any text."""

from __future__ import annotations

import itertools
import time
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.lang import LANGUAGES
from onrecord.model.claims import Figure
from onrecord.model.text import Span
from onrecord.read.figures.find import find_figures

CASES = Path(__file__).parents[1] / "cases" / "figures"
FIGURE_TEXT = st.lists(
    st.sampled_from(
        "two 15 1,200 1.5 million dozens of people up to $ € - % between and 2019 soldiers 5 May , . ( ) half a third 18th zwei тис.".split(
            " "
        )
    )
    | st.text(max_size=4)
).map(" ".join)


def read(text: str, language: str = "en") -> tuple[Figure, ...]:
    return find_figures(text, [Span(0, len(text))], language)


def cases() -> list[tuple[str, str, tuple[str, ...]]]:
    files = sorted(CASES.glob("*.toml"))
    return [(f.stem, case["text"], tuple(case["figures"])) for f in files for case in tomllib.loads(f.read_text(encoding="utf-8"))["case"]]


def shown(figure: Figure, fields: int) -> str:
    low, high = ("" if v is None else f"{v:f}" for v in (figure.low, figure.high))
    row = (figure.surface, f"{low}..{high}", figure.qualifier, figure.unit or "-", figure.role)
    return " | ".join(row[:fields])


@pytest.mark.parametrize(("language", "text", "expected"), cases())
def test_a_case_file_says_what_is_read(language: str, text: str, expected: tuple[str, ...]) -> None:
    found = read(text, language)
    fields = [row.count("|") + 1 for row in expected] + [5] * len(found)
    assert tuple(shown(figure, n) for figure, n in zip(found, fields, strict=False)) == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_cases(language: str) -> None:
    assert (CASES / f"{language}.toml").exists()


@given(FIGURE_TEXT, st.sampled_from(LANGUAGES))
def test_a_figure_quotes_its_span_and_bounds_fit_the_qualifier(text: str, language: str) -> None:
    for figure in read(text, language):
        assert figure.surface == figure.span.of(text)
        assert figure.counts_span is None or figure.counts_span.of(text) == figure.counts
        assert (figure.low is None and figure.high is None) == (figure.qualifier == "vague")
        assert figure.low is None or figure.high is None or figure.low <= figure.high


@given(FIGURE_TEXT, st.sampled_from(LANGUAGES))
def test_figures_come_in_text_order_with_running_ids(text: str, language: str) -> None:
    found = read(text, language)
    assert [figure.id for figure in found] == [f"f{n}" for n in range(1, len(found) + 1)]
    assert all(a.span.start <= b.span.start for a, b in itertools.pairwise(found))


def test_only_passages_are_read() -> None:
    text = "Two men. Three women. Four boys."
    assert [f.surface for f in find_figures(text, [Span(9, 21)], "en")] == ["Three"]


def test_the_order_of_passages_changes_nothing() -> None:
    text = "Two men. Three women."
    passages = [Span(0, 8), Span(9, 21)]
    assert find_figures(text, passages, "en") == find_figures(text, passages[::-1], "en")


def test_what_is_counted_is_the_noun_phrase() -> None:
    (figure,) = read("Up to 116 Kestrel attack drones came.")
    assert (figure.counts, figure.unit_class) == ("Kestrel attack drones", "thing")


def test_an_unknown_language_reads_as_english() -> None:
    assert [f.unit for f in find_figures("Two dogs", [Span(0, 8)], None)] == ["dog"]


@pytest.mark.parametrize("digits", ["1" * 100_000, "1" + "0" * 400, "1," * 50_000, "0" * 20, "1e400", "10^400"])
def test_noise_of_digits_invents_nothing(digits: str) -> None:
    assert read(f"{digits} soldiers") == ()


@pytest.mark.parametrize("unit", ["two ", "one ", "zwei", "1 ", "12%", "hundred ", "x", "between 1 and ", "$", "a hundred "])
def test_a_hundred_thousand_characters_are_read_in_linear_time(unit: str) -> None:
    began = time.process_time()
    for language in ("en", "de"):
        read((unit * 100_000)[:100_000], language)
    assert time.process_time() - began < 20


@pytest.mark.parametrize(
    ("language", "text"),
    [
        *[("en", f"They saw 12 {noun}.") for noun in ("miners", "rescuers", "chemists", "fishermen", "farmers", "teachers")],
        *[("de", f"Es kamen 12 {noun}.") for noun in ("Bergarbeiter", "Lehrerinnen", "Feuerwehrleute", "Taucher")],
        *[("es", f"Llegaron 12 {noun}.") for noun in ("mineros", "taxistas", "pescadores")],
        *[("fr", f"On a vu 12 {noun}.") for noun in ("mineurs", "sauveteurs", "journalistes")],
        *[("uk", f"Прийшли 12 {noun}.") for noun in ("шахтарів", "лікарів")],
        *[("ru", f"Пришли 12 {noun}.") for noun in ("шахтёров", "врачей")],
    ],
)
def test_words_for_people_at_work_count_people(language, text):
    (figure,) = find_figures(text, [Span(0, len(text))], language)
    assert figure.unit_class == "person"


@pytest.mark.parametrize("noun", ["computers", "containers", "reactors", "checklists", "F-16 fighters", "towers"])
def test_words_for_things_that_end_like_people_count_things(noun):
    text = f"They saw 12 {noun}."
    (figure,) = find_figures(text, [Span(0, len(text))], "en")
    assert figure.unit_class == "thing"
