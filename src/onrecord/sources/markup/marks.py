"""Lines and entries laid out as one text, with a mark on every stretch.

`laid_out([Line("Rain", "headline"), Line("It rained.", "body")])` gives the text "Rain\\n\\nIt rained." and two marks.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from onrecord.model.text import FurniturePart, Mark, MarkKind, Span

_BETWEEN = "\n\n"


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph of the text to be, and what it is; `anchor` is the address of an embedded post, `at` its stamp."""

    text: str
    kind: MarkKind
    value: str | None = None
    part: FurniturePart | None = None
    because: str = "markup"
    anchor: str | None = None
    at: str | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """The lines of one live-blog entry; `value` is its stamp."""

    lines: tuple[Line, ...]
    value: str | None = None
    anchor: str | None = None
    pinned: bool = False
    because: str = "markup"


def laid_out(items: Iterable[Line | Group]) -> tuple[str, tuple[Mark, ...]]:
    """The text, a blank line between paragraphs, and its marks: an entry's own before those inside it."""
    texts: list[str] = []
    marks: list[Mark] = []
    at = 0
    for item in items:
        lines = item.lines if isinstance(item, Group) else (item,)
        inside: list[Mark] = []
        for line in lines:
            span = Span(at, at + len(line.text))
            inside.append(Mark(span, line.kind, line.value, line.part, line.anchor, because=line.because, at=line.at))
            texts.append(line.text)
            at = span.end + len(_BETWEEN)
        if isinstance(item, Group) and inside:
            whole = Span(inside[0].span.start, inside[-1].span.end)
            marks.append(Mark(whole, "entry", item.value, anchor=item.anchor, pinned=item.pinned, because=item.because))
        marks.extend(inside)
    return _BETWEEN.join(texts), tuple(marks)
