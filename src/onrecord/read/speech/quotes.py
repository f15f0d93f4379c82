"""Find what stands between quotation marks, in any of the usual styles, open ends included.

`quotations('He said "no" and left.', Span(0, 22))` gives the span of `"no"`, marks included.
"""

from __future__ import annotations

import re
from typing import Literal

from onrecord.model.text import Span

MARKS = '"“”„«»‟'
_CLOSING = {"“": '”“"', "„": '“”"', "«": "»", "»": "«", '"': '"”', "‟": "”"}
_MARK = re.compile(f"[{MARKS}\n]")

Style = Literal["direct", "indirect", "mixed"]


def quotations(text: str, span: Span) -> tuple[Span, ...]:
    """Spans of quotations inside `span`, with their marks. One that is never closed runs to the end of its paragraph."""
    found: list[Span] = []
    opened: int | None = None
    for mark in _MARK.finditer(text, span.start, span.end):
        at, sign = mark.start(), mark.group()
        if opened is None:
            opened = at if _opens(text, at, sign, span) else None
        elif sign == "\n" or sign in _CLOSING[text[opened]]:
            found.append(Span(opened, at if sign == "\n" else at + 1))
            opened = None
    if opened is not None and span.end - opened > 1:
        found.append(Span(opened, span.end))
    return tuple(found)


def _opens(text: str, at: int, sign: str, span: Span) -> bool:
    if sign in "„«“‟":
        return True
    if sign == "\n" or sign == "”" or at + 1 >= span.end or text[at + 1].isspace():
        return False
    return at == span.start or not text[at - 1].isalnum()


def style(text: str, contents: tuple[Span, ...]) -> Style:
    """direct: all words quoted; mixed: some; indirect: none."""
    quoted = total = 0
    for content in contents:
        inside = quotations(text, content)
        total += sum(c.isalnum() for c in content.of(text))
        quoted += sum(c.isalnum() for span in inside for c in span.of(text))
    if not quoted:
        return "indirect"
    return "direct" if quoted >= 0.95 * total else "mixed"
