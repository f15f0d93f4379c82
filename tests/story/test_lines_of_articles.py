"""The lines of whole articles in five languages: what a desk of that language would print."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from line_writing import written

from onrecord.story.lines.traced import faults

FOLDER = Path(__file__).parent.parent / "cases" / "line_articles"


def articles() -> Iterator[object]:
    for path in sorted(FOLDER.glob("*.toml")):
        for n, article in enumerate(tomllib.loads(path.read_text(encoding="utf8"))["article"], 1):
            yield pytest.param(path.stem, article, id=f"{path.stem} {n}")


@pytest.mark.parametrize(("language", "article"), list(articles()))
def test_an_article_yields_the_lines_of_its_case(language: str, article: dict[str, object]) -> None:
    text, expected = str(article["text"]), article["lines"]
    made = written(text, language)
    assert isinstance(expected, list)
    assert [head for head in expected if head not in [one.line.headline for one in made]] == []
    names = [s.speaker.name for one in made for s in one.reading.statements if s.speaker]
    assert [fault for one in made for fault in faults(one.line, {"d": text}, names)] == []
