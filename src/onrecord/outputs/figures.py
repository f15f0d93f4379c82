"""The figure that is disputed: which track to show, and its rows of who says how many, as of when.

A track with "at least 12" by the ministry and "31" by a hospital gives two rows and their table.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import tzinfo
from decimal import Decimal

from onrecord.model.claims import Qualifier
from onrecord.model.story import Story, Track, TrackPoint
from onrecord.model.text import When, order_key
from onrecord.outputs.snapshot import Shelf, outlet_name
from onrecord.outputs.stamps import stamp
from onrecord.outputs.wording import page_words

MOST_ROWS, MOST_TABLE_ROWS, MOST_CHARTS = 8, 200, 10
_MILLIONS = {"en": "m", "de": "\u00a0Mio.", "es": "\u00a0M", "fr": "\u00a0M", "uk": "\u00a0млн", "ru": "\u00a0млн"}
_BILLIONS = {"en": "bn", "de": "\u00a0Mrd.", "es": "\u00a0mil M", "fr": "\u00a0Md", "uk": "\u00a0млрд", "ru": "\u00a0млрд"}
_MOST_DIGITS = 15
MOST_BESIDE = 6
_WORDS = {"exact": "", "about": "about ", "nearly": "nearly ", "up_to": "up to ", "less_than": "less than ", "at_least": "at least ",
          "more_than": "more than ", "between": "", "vague": ""}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Row:
    """One value by one speaker. `times` counts the documents that say so, `stamp` is the last time; `hollow`: no source stands behind
    it; `stale`: the same speaker has given another value since."""

    speaker: str
    outlet: str
    stamp: str
    low: Decimal | None
    high: Decimal | None
    qualifier: Qualifier
    value: str
    times: int
    hollow: bool
    line: str | None
    stale: bool = False


@dataclass(frozen=True, slots=True)
class Chart:
    """`rows` newest first, all of them; the drawing takes the first `MOST_ROWS`, the table `MOST_TABLE_ROWS`."""

    id: str
    title: str
    unit: str
    disputed: bool
    because: str
    rows: tuple[Row, ...]
    language: str = "en"

    @property
    def drawn(self) -> tuple[Row, ...]:
        return self.rows[:MOST_ROWS]

    @property
    def tabled(self) -> tuple[Row, ...]:
        return self.rows[:MOST_TABLE_ROWS]


def charts(story: Story, shelf: Shelf) -> tuple[Chart, ...]:
    """Charts of the first ten tracks worth a look (two values or more), the disputed ones with most speakers first."""
    worth = [track for track in story.tracks if len({_value_key(point) for point in track.points}) > 1 or track.disputed]
    ranked = sorted(worth, key=lambda track: (not track.disputed, -len({p.speaker for p in track.points}), -len(track.points), track.id))
    lines = _lines_by_document(story)
    return tuple(_chart(track, shelf, lines) for track in ranked[:MOST_CHARTS])


def beside(story: Story, shelf: Shelf, drawn: Sequence[Chart]) -> tuple[Chart, ...]:
    """What else is counted of the same things as in `drawn`, one value each by a named speaker: "Soldiers arrived: 1,500"."""
    told, lines = {chart.id for chart in drawn}, _lines_by_document(story)
    order = {track.counts: n for n, track in reversed(list(enumerate(t for c in drawn for t in story.tracks if t.id == c.id)))}
    alone = [t for t in story.tracks if t.id not in told and t.counts in order and any(p.speaker and not p.hollow for p in t.points)]
    ranked = sorted(alone, key=lambda track: (order[track.counts], -len(track.points), track.id))
    return tuple(_chart(track, shelf, lines) for track in ranked[:MOST_BESIDE])


def _chart(track: Track, shelf: Shelf, lines: dict[str, list[tuple[int, int, str]]]) -> Chart:
    newest = sorted(track.points, key=lambda point: order_key(point.at, point.figure), reverse=True)
    dated = [point for point in newest if point.at] + [point for point in newest if not point.at]
    rows: dict[tuple[str, Decimal | None, Decimal | None, Qualifier], list[TrackPoint]] = {}
    for point in dated:
        rows.setdefault((_voice(point, shelf), *_value_key(point)), []).append(point)
    drawn = tuple(_row(points, track, shelf, lines) for points in rows.values())
    passed = _stale([points[0] for points in rows.values()])
    drawn = tuple(replace(row, stale=stale) for row, stale in zip(drawn, passed, strict=True))
    return Chart(track.id, _title(track), track.unit or track.counts, track.disputed, track.because, drawn, shelf.language)


def _voice(point: TrackPoint, shelf: Shelf) -> str:
    """Who says it: without a speaker each outlet speaks for itself."""
    reading = shelf.reading(point.document)
    return (not point.hollow and point.speaker) or f"{outlet_name(reading.document if reading else None, shelf)} "


def _stale(points: Sequence[TrackPoint]) -> list[bool]:
    """For each point, newest first, whether its speaker has said another value on a later day."""
    last: dict[str, When] = {}
    found = []
    for point in points:
        known = last.get(point.speaker or "")
        found.append(bool(known and point.at and point.at.latest < known.earliest))
        if point.speaker and point.at:
            last.setdefault(point.speaker, point.at)
    return found


def _row(points: Sequence[TrackPoint], track: Track, shelf: Shelf, lines: dict[str, list[tuple[int, int, str]]]) -> Row:
    last = points[0]
    reading = shelf.reading(last.document)
    outlet = outlet_name(reading.document if reading else None, shelf)
    printed = reading.document.text[last.span.start : last.span.end].strip() if reading and last.qualifier == "vague" else ""
    return Row(
        (not last.hollow and last.speaker) or outlet,
        outlet, _as_of(last.at, shelf.zone, shelf.language), last.low, last.high, last.qualifier,
        printed[:60] or value(last.low, last.high, last.qualifier), len({point.document for point in points}), last.hollow,
        _line_at(last, lines),
    )  # fmt: skip


def _value_key(point: TrackPoint) -> tuple[Decimal | None, Decimal | None, Qualifier]:
    return point.low, point.high, point.qualifier


def _as_of(when: When | None, zone: tzinfo, language: str) -> str:
    printed = stamp(when, zone, language)
    return printed.text.split(", ")[0] if printed else page_words(language).undated


def _title(track: Track) -> str:
    words = [track.counts] if track.kind in ("", track.counts) else [track.counts, track.kind.replace("_", " ")]
    title = " ".join(word for word in words if word).strip() or "Figure"
    currency = f", {track.unit}" if track.unit and len(track.unit) == 3 and track.unit.isupper() else ""
    return title[0].upper() + title[1:] + currency


def value(low: Decimal | None, high: Decimal | None, qualifier: Qualifier) -> str:
    """ "up to 12,000", "10,000–12,000", "about 40", "no number given"."""
    if low is not None and high is not None and low != high:
        return f"{_WORDS[qualifier]}{number(low)}–{number(high)}"
    known = low if low is not None else high
    return f"{_WORDS[qualifier]}{number(known)}" if known is not None else "no number given"


def number(amount: Decimal) -> str:
    """Thousands with commas, no trailing zeros: "12,000", "2.5"."""
    if amount.adjusted() > _MOST_DIGITS:
        return f"{amount:.3g}"
    text = f"{amount:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def short(amount: Decimal, language: str) -> str:
    """A round number that fits an axis: "50bn", "1,5 Mio."; below a million as it is."""
    for exponent, words in ((9, _BILLIONS), (6, _MILLIONS)):
        if exponent <= amount.adjusted() <= _MOST_DIGITS:
            scaled = number(amount.scaleb(-exponent))
            return (scaled if language == "en" else scaled.replace(",", " ").replace(".", ",")) + words.get(language, words["en"])
    return number(amount)


def _lines_by_document(story: Story) -> dict[str, list[tuple[int, int, str]]]:
    found: dict[str, list[tuple[int, int, str]]] = {}
    for line in story.lines:
        for citation in line.citations if not line.hidden else ():
            found.setdefault(citation.document, []).append((citation.span.start, citation.span.end, line.id))
    return found


def _line_at(point: TrackPoint, lines: dict[str, list[tuple[int, int, str]]]) -> str | None:
    spans: Iterable[tuple[int, int, str]] = lines.get(point.document, ())
    return next((identity for start, end, identity in spans if start <= point.span.start and point.span.end <= end), None)
