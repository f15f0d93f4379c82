"""Case files in six languages: two tellings of one day by two papers, and whether both can be so."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from newsroom import development, report, told

from onrecord.model.story import Party, StoryFile

CASES = Path(__file__).parents[1] / "cases" / "clashes"
CYRILLIC = (Party("norrland", "Норрланд", ("Норрланд", "Тесса Брук")), Party("sudmark", "Судмарк", ("Судмарк", "Карл Венн")))
CYRILLIC_FILE = StoryFile(title="Орло", terms=("Орл",), parties=CYRILLIC)


def cases() -> list[tuple[str, dict]]:
    return [(path.stem, case) for path in sorted(CASES.glob("*.toml")) for case in tomllib.loads(path.read_text("utf-8"))["case"]]


def status(language: str, case: dict, order: int = 1) -> str:
    readings = [report(f"d{n}", case[key], ("evening", "morning")[n], 4, language) for n, key in enumerate(("one", "two"))]
    assembly = told(readings[::order], CYRILLIC_FILE) if language in ("uk", "ru") else told(readings[::order])
    return development(assembly, "d0").standing.status


@pytest.mark.parametrize(("language", "case"), cases(), ids=[f"{language}: {case['about']}" for language, case in cases()])
def test_what_cannot_both_be_so_is_contested_and_nothing_else_is(language: str, case: dict) -> None:
    assert (status(language, case) == "contested") is case["contested"]


@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "uk", "ru"])
def test_the_order_of_the_two_changes_nothing(language: str) -> None:
    case = next(case for code, case in cases() if code == language)
    assert status(language, case) == status(language, case, -1)
