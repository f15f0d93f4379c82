"""A sheet as Markdown: headings, cited paragraphs, a numbered list of sources; no word of a source becomes markup.

A paragraph "Two dead" with sources 1 and 2 prints as "Two dead [1] [2]".
"""

from __future__ import annotations

import re

from onrecord.outputs.figures import Chart
from onrecord.outputs.sheet import Cited, Paragraph, Sheet

media_type = "text/markdown; charset=utf-8"
suffix = ".md"
_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|~])")
_START = re.compile(r"^(\s*)(\d+)([.)])|^(\s*)([-+=])")


def markdown(sheet: Sheet) -> str:
    """The whole sheet."""
    parts = [f"# {plain(sheet.title)}", f"As of {sheet.as_of} · {plain(sheet.counted)}"]
    for section in sheet.sections:
        parts += [f"## {plain(section.title)}"] if section.title else []
        parts += [_paragraph(paragraph) for paragraph in section.paragraphs]
    parts += [_table(chart) for chart in sheet.charts]
    if sheet.sources:
        parts += ["## Sources", "\n".join(_source(source) for source in sheet.sources)]
    return "\n\n".join(parts) + "\n\nOnrecord reports what was said, by whom and when. It does not decide what is true.\n"


def plain(text: str) -> str:
    """`text` on one line, its markup characters escaped."""
    return _START.sub(_escaped_start, _MARKUP.sub(r"\\\1", " ".join(text.split())))


def _escaped_start(found: re.Match[str]) -> str:
    return f"{found[1]}{found[2]}\\{found[3]}" if found[2] else f"{found[4]}\\{found[5]}"


def _paragraph(paragraph: Paragraph) -> str:
    cites = "".join(f" [{number}]" for number in paragraph.cites)
    head = f"**{plain(paragraph.head)}**" if paragraph.head else ""
    meta = " · ".join(plain(part) for part in (paragraph.stamp, paragraph.by, paragraph.status) if part)
    body = " ".join(part for part in (head, plain(paragraph.text)) if part) + cites
    notes = [f"> {plain(note)}" for note in paragraph.notes]
    return "\n\n".join([body + (f"  \n{meta}" if meta else ""), *notes])


def _table(chart: Chart) -> str:
    rows = [f"| {plain(row.stamp)} | {plain(row.speaker)} | {plain(row.value)} | {plain(row.outlet)} |" for row in chart.rows]
    return "\n".join([f"### {plain(chart.title)}", "", "| As of | Who says it | How many | In |", "|---|---|---|---|", *rows])


def _source(source: Cited) -> str:
    where = f"{plain(source.outlet)}, {source.stamp}" if source.stamp else plain(source.outlet)
    link = f" <{source.url.replace('>', '%3E').replace('<', '%3C').replace(' ', '%20')}>" if source.url else ""
    return f"{source.number}. “{plain(source.sentence)}” {where}{link}"
