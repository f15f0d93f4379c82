"""Draw who says how many: one row a speaker, ranges as bars, bounds as arrows, the as-of time down the left axis.

A row "at least 12" becomes a tick at 12 with an arrow to the right. Positions are percentages, so one drawing fits every width;
shapes differ, not only colours, so it reads in black and white; everything takes the page's own text colour. What no source stands
behind is hollow, what its speaker has since replaced is faded. Numbers grow to the right on pages written from right to left too.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import ROUND_CEILING, Decimal
from html import escape

from onrecord.outputs.figures import Chart, Row, short

_TOP, _ROW, _FOOT = 4, 48, 30
_LEFT, _RIGHT = Decimal(25), Decimal(96)
_WIDE, _NARROW = 46, 32
_STEPS = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5), Decimal(10))


def svg(chart: Chart) -> str:
    """The drawing as one <svg> element, its words repeated in <title> and <desc>; empty text if no row has a number."""
    rows = chart.drawn
    ticks = _ticks([bound for row in rows for bound in (row.low, row.high) if bound is not None])
    if not ticks:
        return ""
    height = _TOP + _ROW * len(rows) + _FOOT
    parts = [_head(chart, height), _axes(ticks, height, chart.language)]
    years = [None, *(row.stamp.rpartition(" ")[2] for row in rows)]
    parts += [_row(row, _TOP + _ROW * index, ticks[-1], years[index]) for index, row in enumerate(rows)]
    return "".join(parts) + "</svg>"


def _head(chart: Chart, height: int) -> str:
    told = "; ".join(f"{row.speaker}: {row.value} ({row.stamp})" for row in chart.drawn)
    key = escape(f"chart-{chart.id}", quote=True)
    return (
        f'<svg class="chart" role="img" direction="ltr" width="100%" height="{height}" aria-labelledby="{key}-t {key}-d">'
        f'<title id="{key}-t">{escape(chart.title)}: who says how many</title><desc id="{key}-d">{escape(told)}</desc>'
    )


def _axes(ticks: Sequence[Decimal], height: int, language: str) -> str:
    floor = height - _FOOT
    parts = [f'<line class="axis" x1="{_LEFT}%" x2="{_LEFT}%" y1="{_TOP}" y2="{floor}" stroke="currentColor"/>']
    for tick in ticks:
        x = _x(tick, ticks[-1])
        anchor = "end" if tick == ticks[-1] else "middle"
        if tick:
            parts.append(f'<line class="grid" x1="{x}" x2="{x}" y1="{_TOP}" y2="{floor}" stroke="currentColor" stroke-opacity=".14"/>')
        parts.append(f'<text class="tick" x="{x}" y="{height - 10}" text-anchor="{anchor}">{short(tick, language)}</text>')
    return "".join(parts)


def _row(row: Row, top: int, most: Decimal, year_above: str | None) -> str:
    day, _, year = row.stamp.rpartition(" ")
    shown_year = f'<text class="year" x="{_LEFT}%" dx="-10" y="{top + 35}" text-anchor="end">{escape(year)}</text>'
    return (
        f'<g class="row{" hollow" if row.hollow else ""}{" stale" if row.stale else ""}">'
        f'<text class="as-of" x="{_LEFT}%" dx="-10" y="{top + 19}" text-anchor="end">{escape(day or year)}</text>'
        f"{shown_year if day and year != year_above else ''}{_name(row, top + 19)}"
        f'<text class="value" x="100%" y="{top + 19}" text-anchor="end">{escape(row.value)}</text>'
        f"{_faded(_mark(row, top + 33, most)) if row.stale else _mark(row, top + 33, most)}</g>"
    )


def _faded(mark: str) -> str:
    """The shape alone: the words beside it stay as readable as the others."""
    return f'<g opacity=".4">{mark}</g>'


def _name(row: Row, y: int) -> str:
    """The speaker, cut to what fits beside the value; a page as narrow as a phone shows the shorter cut."""
    wide, narrow = _cut(row.speaker, _WIDE - len(row.value)), _cut(row.speaker, _NARROW - len(row.value))
    place = f'x="{_LEFT}%" dx="10" y="{y}"'
    if wide == narrow:
        return f'<text class="speaker" {place}>{escape(wide)}</text>'
    short = f'<text class="speaker narrow" display="none" {place}>{escape(narrow)}</text>'
    return f'<text class="speaker wide" {place}>{escape(wide)}</text>{short}'


def _cut(name: str, length: int) -> str:
    return name if len(name) <= max(length, 10) else name[: max(length, 10) - 1].rstrip() + "…"


def _mark(row: Row, y: int, most: Decimal) -> str:
    if row.low is None and row.high is None:
        return ""
    if row.low is None or row.high is None:
        return _arrow(row, y, most)
    if row.low != row.high:
        return _bar(_x(row.low, most), _x(row.high, most), y, hollow=row.hollow)
    dash = ' stroke-dasharray="2.5 2"' if row.qualifier == "about" else ""
    fill = "none" if row.hollow or row.qualifier == "about" else "currentColor"
    return f'<circle class="dot" cx="{_x(row.low, most)}" cy="{y}" r="6" fill="{fill}" stroke="currentColor" stroke-width="2"{dash}/>'


def _bar(left: str, right: str, y: int, *, hollow: bool) -> str:
    """Two rails make the hollow one: a frame would need a width, and places are percentages."""
    rails = ((y - 4, 1.5), (y + 4, 1.5)) if hollow else ((y, 8),)
    drawn = [
        f'<line class="bar" x1="{left}" x2="{right}" y1="{at}" y2="{at}" stroke="currentColor" stroke-width="{w}"/>' for at, w in rails
    ]
    ends = "".join(f'<line x1="{x}" x2="{x}" y1="{y - 8}" y2="{y + 8}" stroke="currentColor" stroke-width="2"/>' for x in (left, right))
    return "".join(drawn) + ends


def _arrow(row: Row, y: int, most: Decimal) -> str:
    """From the bound towards the open side: right for "at least", left for "up to"."""
    known = row.low if row.low is not None else row.high
    at = _x(known or Decimal(0), most)
    rightward = row.low is not None
    end = "99%" if rightward else f"{_LEFT}%"
    head = "M-9,-6 L0,0 L-9,6" if rightward else "M10,-6 L1,0 L10,6"
    start = (
        f'<circle class="tick-mark" cx="{at}" cy="{y}" r="5" fill="none" stroke="currentColor" stroke-width="2"/>'
        if row.hollow
        else f'<line class="tick-mark" x1="{at}" x2="{at}" y1="{y - 8}" y2="{y + 8}" stroke="currentColor" stroke-width="3"/>'
    )
    return (
        f"{start}"
        f'<line class="reach" x1="{at}" x2="{end}" y1="{y}" y2="{y}" stroke="currentColor" stroke-width="2" stroke-dasharray="5 4"/>'
        f'<svg class="head" x="{end}" y="{y}" overflow="visible">'
        f'<path d="{head}" fill="none" stroke="currentColor" stroke-width="2"/></svg>'
    )


def _x(amount: Decimal, most: Decimal) -> str:
    share = amount / most if most else Decimal(0)
    return f"{float(_LEFT + (_RIGHT - _LEFT) * min(max(share, Decimal(0)), Decimal(1))):.2f}%"


def _ticks(values: Sequence[Decimal]) -> tuple[Decimal, ...]:
    """Three to five round ticks from 0 past the largest value; none without a value above 0."""
    most = max(values, default=Decimal(0))
    if not (most.is_finite() and most > 0):
        return ()
    rough = most / 4
    scale = Decimal(10) ** rough.adjusted()
    step = next(step * scale for step in _STEPS if step * scale >= rough)
    return tuple(step * index for index in range(int((most / step).to_integral_value(ROUND_CEILING)) + 1))
