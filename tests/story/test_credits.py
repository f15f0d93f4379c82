"""Credits: what names the agency a text is from, and what does not."""

from __future__ import annotations

import pytest

from onrecord.story.copies.credits import agency_of, credited, credits_outlet, without_rights
from onrecord.story.pieces import Piece

BODY = "The dam at Orlo burst before dawn. " * 40


@pytest.mark.parametrize(
    ("text", "language", "agency"),
    [
        (f"ORLO (AP) - {BODY}", "en", "Associated Press"),
        (f"ORLO, May 3 (Reuters) - {BODY}", "en", "Reuters"),
        (f"By The Associated Press\n{BODY}", "en", "Associated Press"),
        (f"{BODY}\nSource: Reuters", "en", "Reuters"),
        (f"{BODY}— AFP", "en", "Agence France-Presse"),
        (f"ORLO (dpa) {BODY}", "de", "Deutsche Presse-Agentur"),
        (f"{BODY}\nQuelle: dpa", "de", "Deutsche Presse-Agentur"),
        (f"{BODY}\nFuente: EFE", "es", "EFE"),
        (f"{BODY}\nДжерело: Укрінформ", "uk", "Ukrinform"),
        (f"{BODY}\nИсточник: ТАСС", "ru", "TASS"),
        (f"{BODY}\nCopyright 2031 Associated Press.", "en", "Associated Press"),
    ],
)
def test_a_credit_names_the_agency(text: str, language: str, agency: str) -> None:
    assert credited(Piece("d", "", text, language=language)) == agency


def test_an_agency_that_is_only_quoted_is_no_credit() -> None:
    assert credited(Piece("d", "", f"The mayor told Reuters that the dam was safe. {BODY}", language="en")) is None


def test_the_credit_line_of_the_page_counts() -> None:
    assert credited(Piece("d", "", BODY, credit="Reuters / staff")) == "Reuters"


def test_an_agencys_own_site_is_known() -> None:
    assert agency_of("www.reuters.com") == "Reuters"
    assert agency_of("porvin-times.example") is None


def test_a_source_line_names_an_outlet() -> None:
    assert credits_outlet(Piece("d", "", f"{BODY}\nSource: Porvin Times", language="en"), "porvin-times.example")
    assert not credits_outlet(Piece("d", "", BODY, language="en"), "porvin-times.example")


def test_rights_lines_are_left_out() -> None:
    assert without_rights("News.\nAll rights reserved. 2031", "en") == "News."
