"""Finds what a text says of time and puts it on the calendar where that can be done, never by a guess.

`find_times("He left on Friday.", [(Span(0, 18), day(date(2024, 10, 21), "given"))], "en")` gives one DATE, 2024-10-18.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, timezone

from onrecord.lang import words
from onrecord.lang.shapes.times import TimeWords
from onrecord.model.claims import TimeExpression
from onrecord.model.text import Span, When, day
from onrecord.read.times.calendar import Calendar, Same, Sense, Shifted, Spot, Tense, Weekday, is_summer, locate, one_day, week
from onrecord.read.times.grammar import grammar
from onrecord.read.times.joined import is_day, joined
from onrecord.read.times.run import DayCount, Found
from onrecord.read.times.senses import read_match
from onrecord.read.times.words import Scan, known, plain_digits, scan

NEAR = 300
"""Characters over which a bare "at 20:00" still belongs to the day last spoken of."""
PIECE = 200_000
"""Characters read at once."""
SENTENCE_ENDS = (". ", "! ", "? ", ": ", "\n\n")
LOOK_BACK, LOOK_AHEAD = 24, 16
"""Tokens around an expression that may show its tense."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A stretch's tokens and the expressions among them, before any day is known that they count from."""

    tokens: Scan
    every: Sequence[Found]


@dataclass(frozen=True, slots=True)
class _Context:
    """What the passage gives: its text, tokens, first and last day, the day and the year last spoken of and where."""

    text: str
    tokens: Scan
    source: TimeWords
    anchor: When | None
    near: Spot | None = None
    near_end: int = 0
    year: int | None = None
    year_end: int = 0
    again_end: int = -1
    """Where days were last named that come more than once ("every Monday", "13 and 16 October"): a clock time after them has no one day."""


def find_times(
    text: str,
    passages: Sequence[tuple[Span, When | None]],
    language: str | None,
    counts: Sequence[DayCount] = (),
    heard: dict[Span, Heard] | None = None,
) -> tuple[TimeExpression, ...]:
    """All time expressions in `passages`, in text order; a passage comes with the When its words were published.

    That When may be an interval of days: a value that differs across it stays underspecified (XXXX-WXX-1) and `when` covers it all.
    `counts` are known starts from which outlets count days. `heard` keeps what was heard at each place of this very text, for a call
    that reads it again from other days. Types and values follow TIMEX3 (ISO-TimeML, Pustejovsky et al. 2010).
    """
    found: list[TimeExpression] = []
    text = plain_digits(text)
    source = words("times", language, TimeWords)
    heard = {} if heard is None else heard
    context: _Context | None = None
    for span, anchor in ((piece, anchor) for passage, anchor in passages for piece in _pieces(text, passage)):
        if span not in heard:
            heard[span] = _hear(text, span, source, language, counts)
        carried = (context.near, context.near_end) if context and context.anchor == anchor and context.near_end <= span.start else (None, 0)
        context = _read(_Context(text, heard[span].tokens, source, anchor, *carried), heard[span].every, found)
    return tuple(sorted(found, key=lambda t: t.span))


def named_weekday(text: str, span: Span, language: str | None) -> int | None:
    """The ISO weekday named inside an expression ("Friday, 18 October": 5), which tells in what years such a date can lie; else None."""
    tokens = scan(text, language, span.start, span.end)
    return next((v for letter, v in zip(tokens.letters, tokens.values, strict=True) if letter in "wW" and isinstance(v, int)), None)


def _pieces(text: str, passage: Span) -> Iterator[Span]:
    """The passage without blanks at its end; a very long one in pieces, cut at a line or a word, so that memory stays small."""
    start, end = passage.start, passage.start + len(passage.of(text).rstrip())
    while end - start > PIECE:
        cut = max(text.rfind("\n", start, start + PIECE), text.rfind(" ", start + PIECE - NEAR, start + PIECE)) + 1
        cut = cut if cut > start else start + PIECE
        yield Span(start, cut)
        start = cut
    if start < end:
        yield Span(start, end)


def _hear(text: str, span: Span, source: TimeWords, language: str | None, counts: Sequence[DayCount]) -> Heard:
    tokens = scan(text, language, span.start, span.end)
    matches = grammar(known(language)).finditer(tokens.letters)
    return Heard(tokens, joined([found for match in matches for found in read_match(match, tokens, text, source, counts)], tokens))


def _read(context: _Context, every: Sequence[Found], into: list[TimeExpression]) -> _Context:
    """Appends the expressions of one passage and returns its context with the day last spoken of."""
    tokens = context.tokens
    for place, plain in enumerate(every):
        following = every[place + 1] if place + 1 < len(every) and not _still_near(plain, context) else None
        found = _ahead(_with_day_after(_up_to(place, every, context), following, tokens), context)
        spot = _spot(found, context) if found.sense or found.time else None
        expression = _expression(found, spot, context)
        if expression is None or _tells_no_time(found, context):
            continue
        into.append(expression)
        if found.several or (found.type == "SET" and expression.value.startswith("XXXX-WXX")):
            context = replace(context, again_end=expression.span.end)
        if spot is not None and is_day(found.sense):
            context = replace(context, near=spot, near_end=expression.span.end)
        if isinstance(found.sense, Calendar) and spot is not None and spot.first is not None:
            context = replace(context, year=spot.first.year, year_end=expression.span.end)
    return context


def _tells_no_time(found: Found, context: _Context) -> bool:
    """ "He was soon released" looks ahead to nothing."""
    letters = context.tokens.letters
    before = letters[max(0, found.first - 1) : found.first]
    return found.value == "FUTURE_REF" and before not in ("T", "I") and _tense(letters, found.first, found.last) == "past"


def _ahead(found: Found, context: _Context) -> Found:
    """ "It will open in two weeks" names a date; "it was built in two weeks" a length."""
    tokens = context.tokens
    if found.ahead is None or not found.first or found.when is not None:
        return found
    said = context.text[tokens.starts[found.first - 1] : tokens.ends[found.first - 1]].casefold()
    if said not in context.source.ahead or _tense(tokens.letters, found.first - 1, found.last) != "future":
        return found
    return replace(found, type="DATE", value=None, sense=found.ahead, loose=True)


def _with_day_after(found: Found, following: Found | None, tokens: Scan) -> Found:
    """A bare clock time takes the day right after it: "at 3 pm on July 4"."""
    if found.sense is not None or found.time is None or ":" not in found.time or following is None or not is_day(following.sense):
        return found
    between = tokens.letters[found.last + 1 : following.first]
    return found if set(between) - set("IT,") or len(between) > 3 else replace(found, sense=following.sense)


def _up_to(place: int, every: Sequence[Found], context: _Context) -> Found:
    """ "Monday to Friday": the second weekday is counted from the first, and a stretch told in the past ends before the text."""
    found = every[place]
    if place and _stretches(every[place - 1], found, context) and context.near is not None and context.near.first is not None:
        return replace(found, sense=Same(_apart(every[place - 1], found)))
    if place + 1 < len(every) and _stretches(found, every[place + 1], context):
        past = _tense(context.tokens.letters, found.first, found.last) == "past"
        return replace(found, back=_apart(found, every[place + 1]) if past else 0)
    return found


def _stretches(one: Found, other: Found, context: _Context) -> bool:
    between = context.tokens.letters[one.last + 1 : other.first]
    return between == "-" and all(isinstance(f.sense, Weekday) and f.sense.shift is None for f in (one, other))


def _apart(one: Found, other: Found) -> int:
    return (other.sense.number - one.sense.number) % 7 if isinstance(one.sense, Weekday) and isinstance(other.sense, Weekday) else 0


def _span(found: Found, context: _Context) -> Span:
    return Span(context.tokens.starts[found.first], context.tokens.ends[found.last])


def _expression(found: Found, spot: Spot | None, context: _Context) -> TimeExpression | None:
    span = _span(found, context)
    if found.sense is None and found.time is None:
        return _ready(found, span, context.anchor)
    if spot is None:
        return None
    if found.until is not None:
        spot = _stretch(spot, _spot(replace(found, sense=found.until, until=None), context))
    if found.time is None:
        return TimeExpression(span, found.type, found.value or spot.value, _days(_widened(spot, found.sense) if found.loose else spot))
    return TimeExpression(span, found.type, spot.value + found.time, _moment(found, spot, context.source))


def _widened(spot: Spot, sense: Sense | None) -> Spot:
    """Half a unit more on each side: "three years ago", said in January, may be the autumn of the year before."""
    if spot.first is None or spot.last is None or not isinstance(sense, Shifted) or (sense.unit == "D" and abs(sense.count) < 3):
        return spot
    half = timedelta(days=((spot.last - spot.first).days + 2) // 2)
    try:
        return replace(spot, first=spot.first - half, last=spot.last + half)
    except OverflowError:
        return spot


def _stretch(first: Spot, last: Spot | None) -> Spot:
    if last is None or first.first is None or last.last is None or first.first > last.last:
        return first if last is None else Spot(f"{first.value}/{last.value}")
    return Spot(f"{first.value}/{last.value}", first.first, last.last, first.precision)


def _spot(found: Found, context: _Context) -> Spot | None:
    if _comes_again(found, context):
        return Spot("")
    spot = _place(found, context)
    if spot is None or not (found.week or found.beside):
        return spot
    named = _named_day(spot)
    if named is None:
        return Spot("XXXX-WXX" if found.week else "XXXX-XX-XX")
    return week(named) if found.week else one_day(named + timedelta(days=found.beside))


def _comes_again(found: Found, context: _Context) -> bool:
    """Whether a bare clock time follows, in one sentence, days that come more than once."""
    start = context.tokens.starts[found.first]
    if found.sense is not None or ":" not in (found.time or "") or not 0 <= context.again_end <= start:
        return False
    return start - context.again_end <= NEAR and not any(m in context.text[context.again_end : start] for m in SENTENCE_ENDS)


def _named_day(spot: Spot) -> date | None:
    """The day that a value names, also where its words bear another ("last Tuesday")."""
    try:
        return date.fromisoformat(spot.value)
    except ValueError:
        return None


def _place(found: Found, context: _Context) -> Spot | None:
    near = context.near if _still_near(found, context) else None
    sense = found.sense or Same()
    if isinstance(sense, Same) and near is None and (found.time or not sense.days):
        sense = Shifted("D", sense.days)
    if found.on_near and isinstance(sense, Shifted) and sense.unit == "Y" and context.year is not None and _year_told(found, context):
        return locate(Calendar(context.year + sense.count), None)
    if found.on_near and near is not None:
        return locate(sense, near.first if near.first == near.last else None)
    tense = "past" if _owns_the_past(found, context) else _tense(context.tokens.letters, found.first, found.last)
    if _is_limit(found, context) and (tense == "unknown" or ">" in context.tokens.letters[max(0, found.first - LOOK_BACK) : found.first]):
        tense = "future"
    if found.time == "TNI" and sense == Shifted("D", 0) and tense == "past" and not context.source.month_first:
        sense = Shifted("D", -1)  # "heute Nacht fielen Schüsse" tells of the night gone by; English has "last night" for it
    if context.anchor is None:
        return locate(sense, None, tense, near)
    first, last = (locate(sense, _before(d, found.back), tense, near) for d in (context.anchor.first_day, context.anchor.last_day))
    return _spanning(first, last, locate(sense, None, tense, near))


def _is_limit(found: Found, context: _Context) -> bool:
    """Whether a word before it says that the time is still to come: "until Friday", "bis zum 3. Mai"."""
    tokens = context.tokens
    before = found.first - 1 - (tokens.letters[max(0, found.first - 1)] == "T")
    return before >= 0 and context.text[tokens.starts[before] : tokens.ends[before]].casefold() in context.source.limits.split()


def _before(value: date, days: int) -> date:
    return date.fromordinal(max(1, value.toordinal() - days))


def _still_near(found: Found, context: _Context) -> bool:
    """A clock time belongs to the day its own sentence names, a part of a day to its paragraph; "that day" reaches farther back."""
    start = context.tokens.starts[found.first]
    if context.near is None or start - context.near_end > (NEAR if found.time else 2 * NEAR):
        return False
    between = context.text[context.near_end : start]
    if found.time is None:
        return True
    return not any(mark in between for mark in (SENTENCE_ENDS if ":" in found.time else ("\n",)))


def _year_told(found: Found, context: _Context) -> bool:
    return context.year is not None and context.tokens.starts[found.first] - context.year_end <= 2 * NEAR


def _spanning(first: Spot | None, last: Spot | None, without: Spot | None) -> Spot | None:
    if first is None or last is None or first == last:
        return first if first == last else None
    if first.first is None or last.last is None or without is None:
        return without
    return Spot(without.value, min(first.first, last.first or first.first), max(first.last or last.last, last.last), first.precision)


def _tense(letters: str, first: int, last: int) -> Tense:
    """The nearest sign before, in the clause; else after, in the sentence; else before, in the sentence."""
    before = letters[max(0, first - LOOK_BACK) : first]
    before = before[max(before.rfind("!"), before.rfind(".")) + 1 :]
    after = letters[last + 1 : last + 1 + LOOK_AHEAD]
    after = after[: min((i for i in (after.find("!"), after.find(".")) if i >= 0), default=len(after))]
    clause = before[max(before.rfind(","), before.rfind("'")) + 1 :]
    for piece, step in ((clause, -1), (after, 1), (before, -1)):
        sign = next((c for c in piece[::step] if c in "<>"), None)
        if sign is not None:
            return "past" if sign == "<" else "future"
    return "unknown"


def _owns_the_past(found: Found, context: _Context) -> bool:
    """ "Friday's ruling" lies back whatever the verb, unless something just before it looks ahead ("before Friday's vote")."""
    end = context.tokens.ends[found.last]
    before = context.tokens.letters[max(0, found.first - 1) : found.first]
    return isinstance(found.sense, Weekday) and context.text[end : end + 2] in ("'s", "’s") and ">" not in before and "b" not in before


def _days(spot: Spot) -> When | None:
    if spot.first is None or spot.last is None:
        return None
    return When(spot.first.isoformat(), spot.last.isoformat(), spot.precision, "said in the text")


def _moment(found: Found, spot: Spot, source: TimeWords) -> When | None:
    if spot.first is None or spot.last is None or found.time is None:
        return None
    if ":" not in found.time:
        return day(spot.first, "said in the text", until=spot.last + timedelta(days=1) if found.time == "TNI" else spot.last)
    if spot.first != spot.last:
        return _days(spot)
    clock = datetime.combine(spot.first, datetime.min.time()) + timedelta(hours=int(found.time[1:3]), minutes=int(found.time[4:6]))
    offset = zone_minutes(found.zone, source, spot.first)
    if offset is None:
        value = clock.isoformat(timespec="minutes")
        return When(value, value, "minute", "said in the text")
    value = clock.replace(tzinfo=UTC if offset == 0 else timezone(timedelta(minutes=offset))).isoformat(timespec="minutes")
    return When(value, value, "minute", "said in the text", "stated")


def zone_minutes(zone: str | None, source: TimeWords, on: date) -> int | None:
    """Minutes ahead of UTC of a zone as the text names it ("et", "utc+3"), None where that is not known."""
    name, sign, hours = re.match(r"([^+-]*)([+-]?)([0-9]*)", zone or "").groups()  # type: ignore[union-attr]
    if name in source.summer_zones:
        winter, rule = source.summer_zones[name]
        return winter + (60 if is_summer(on, rule) else 0)
    minutes = source.zones.get(name)
    if minutes is None or not sign:
        return minutes
    return minutes + int(f"{sign}{hours}") * 60 if hours and int(hours) <= 14 else None


def _ready(found: Found, span: Span, anchor: When | None) -> TimeExpression:
    """A value known without the calendar; a counted day ("on the 972nd day of the war") lies no later than the words that count it."""
    value, when = found.value or "", found.when
    if found.type == "DATE" and when is not None and value == "XXXX-XX-XX":
        if anchor is not None and when.first_day <= anchor.last_day < when.last_day:
            when = day(when.first_day, when.because, until=anchor.last_day)
        value = when.start if when.start == when.end else value
    return TimeExpression(span, found.type, value, when)
