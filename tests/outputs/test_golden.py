"""Each export against its golden file: a change of form shows as a diff.

`python tests/outputs/test_golden.py` (with src, tests/outputs on the path) writes them anew; read the diff before you commit it.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from ticker_sample import BRIDGE, FILE, NOW, READINGS, sample, shelf

from onrecord.outputs.answers import question_text, question_view
from onrecord.outputs.contract import assembly_value, encode
from onrecord.outputs.html import sheet_html
from onrecord.outputs.markdown import markdown
from onrecord.outputs.page import View, page
from onrecord.outputs.sheet import day_sheet, question_sheet, strands_sheet, ticker_sheet, update_sheet
from onrecord.outputs.tables import lines_csv, tracks_csv

FOLDER = Path(__file__).parent / "golden"
QUESTION = "How many died when the bridge fell?"


def exports() -> dict[str, str]:
    drawn = page(sample(), BRIDGE, shelf(), NOW, View(length=10_000))
    asked = question_view(QUESTION, BRIDGE, READINGS.values(), FILE, shelf())
    ticker = ticker_sheet(drawn, BRIDGE, shelf())
    return {
        "ticker.html": sheet_html(ticker, ""),
        "update.html": sheet_html(update_sheet(drawn, BRIDGE, shelf()), ""),
        "day.html": sheet_html(day_sheet(drawn, BRIDGE, shelf(), "2031-10-21"), ""),
        "strands.html": sheet_html(strands_sheet(drawn, BRIDGE, shelf()), ""),
        "question.html": sheet_html(question_sheet(asked, drawn), ""),
        "question.txt": question_text(asked),
        "ticker.md": markdown(ticker),
        "ticker.json": encode(assembly_value(sample().assembly, sample().rejected)).decode() + "\n",
        "lines.csv": lines_csv(BRIDGE, shelf()),
        "tracks.csv": tracks_csv(BRIDGE, shelf()),
    }


@pytest.mark.parametrize("name", sorted(exports()))
def test_an_export_reads_as_its_golden_file(name: str) -> None:
    assert exports()[name] == (FOLDER / name).read_bytes().decode("utf-8")


if __name__ == "__main__":
    for name, text in exports().items():
        (FOLDER / name).write_text(text, encoding="utf-8", newline="")
