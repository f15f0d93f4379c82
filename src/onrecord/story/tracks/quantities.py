"""What each number of a unit says about its subject: the quantity kind, what is counted, and of which total it is a part.

"Killed two people and injured 15 others" gives (killed, person) for the 2 and (wounded, person) for the 15.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from onrecord.lang import words
from onrecord.lang.shapes.quantities import Cues, QuantityWords
from onrecord.model.claims import Figure
from onrecord.model.text import Span
from onrecord.story.stretches import Stretch, clause, close_after, close_before, stretches
from onrecord.story.units import Unit

OTHER = "other"
PEOPLE = frozenset({"person", "soldier", "worker", "rescuer"})
AIR = frozenset({"drone", "missile", "aircraft"})
TOLLS = frozenset({"killed", "feared", "wounded", "casualties", "hospitalised", "missing", "rescued", "evacuated"})
"""Kinds that belong to one happening at one place."""

_HARM = frozenset({"killed", "feared", "wounded", "hospitalised"})
_MOVING = frozenset({"prepared", "sent", "arrived", "assigned", "stationed", "standby", "withdrawn", "delivered"})
_OF_PEOPLE = TOLLS | _MOVING | {"displaced", "detained", "captured", "released", "mobilised", "employed", "attended"}
_OF_MONEY = frozenset({"pledged", "contributed", "paid", "frozen", "requested", "spent", "damages", "seized", "sent", "delivered"})
_OF_THINGS = _MOVING | {"destroyed", "damaged", "seized", "requested", "lost"}
_OF_ARMS = _OF_THINGS | {"pledged"}
_OF_AIR = _OF_ARMS | {"launched", "shot_down", "hit"}
_ARMS = frozenset({"tank", "weapons"})
_PUT_OFF = _MOVING | {"evacuated", "released", "mobilised", "launched", "paid", "seized"}
_AS_PERSON = frozenset({"worker"})
_FAR = 160
_REACH = 4
_LONG = 400
_NEAR = 12
_MONEY_REACH = 48
_LARGE = Decimal(20)
_MILLION = Decimal(1_000_000)
_PHASES = frozenset({"considered", "planned", *_MOVING})
_GIVING = frozenset({"pledged", "paid", "contributed", "requested"})
_KIN = {kind: family for family in (_PHASES, _GIVING) for kind in family}


@dataclass(frozen=True, slots=True)
class Quantity:
    """One figure read: `kind` is a stable key or "other"; `subject` a class such as "person", else the head noun.

    `part_of` is the id of the figure that holds this one, `level` False for an increment or a part of the same kind;
    `known` True where the text says "the" before it.
    """

    figure: Figure
    kind: str
    subject: str
    cue: Span | None = None
    part_of: str | None = None
    level: bool = True
    phrase: str = ""
    known: bool = False


def quantities(unit: Unit, text: str, before: Sequence[Quantity] = ()) -> tuple[Quantity, ...]:
    """The unit's figures that claim a quantity, in text order; questions, negations and figures called wrong claim none.

    `before` are the quantities of the units before it in the document: "sixty of them" may go back to one.
    """
    lexicon = words("quantities", unit.language, QuantityWords)
    found: list[Quantity] = []
    spans = sorted({*unit.sentences, *([unit.headline] if unit.headline else [])})
    for sentence in spans:
        figures = sorted((f for f in unit.figures if sentence.start <= f.span.start < sentence.end), key=lambda f: f.span)
        if figures and not lexicon.signals["wrong"].find(text, sentence.start, sentence.end):
            found += _of_sentence(unit, text, sentence, figures, lexicon, [*before, *found])
    return tuple(found)


def _of_sentence(
    unit: Unit, text: str, sentence: Span, figures: Sequence[Figure], lexicon: QuantityWords, before: Sequence[Quantity]
) -> list[Quantity]:
    out: list[Quantity] = []
    for stretch in stretches(text, sentence, [f for f in figures if f.role == "quantity"], lexicon):
        if _claims(unit, text, stretch, lexicon):
            read = _read(text, stretch, lexicon, [*before[-_NEAR:], *out[-_NEAR:]])
            out += [read] if read else []
    return _parts_going_on([_leveled(q, out[max(0, n - _NEAR) : n]) for n, q in enumerate(out)])


def _claims(unit: Unit, text: str, stretch: Stretch, lexicon: QuantityWords) -> bool:
    """Whether the sentence asserts the figure as a level: no question, no "not 54", no "seven more than", no "from four",
    no "five-storey"."""
    figure, signal = stretch.figure, lexicon.signals
    if text[figure.span.end : figure.span.end + 1] == "-":
        return False
    statement = next((s for s in unit.statements if s.id == figure.statement), None)
    if statement is not None and statement.stance in ("denied", "asked", "declined", "unconfirmed"):
        return False
    tail = text[figure.span.end : min(stretch.sentence.end, figure.span.end + _LONG)]
    stop = re.search(r"[.!?](?=\W|$)", tail)
    if stop is not None and stop[0] == "?":
        return False
    if close_before(signal["not"], text, stretch, 1) or (figure.counts is None and close_after(signal["gap"], text, figure.span.end, 1)):
        return False
    came_from = close_before(signal["old"], text, stretch, 0)
    return not (came_from and (figure.counts is None or stretch.next_start - figure.span.end < 30))


def _read(text: str, stretch: Stretch, lexicon: QuantityWords, before: Sequence[Quantity]) -> Quantity | None:
    figure = stretch.figure
    subject = _subject(text, stretch, lexicon)
    whole = _whole(text, stretch, lexicon, before)
    bare = subject is None
    anchor = whole or (_previous(stretch, before) if bare else None)
    if bare and anchor is not None:
        subject = anchor.subject
    if _is_base(text, stretch, lexicon):
        return Quantity(figure, OTHER, subject or _guess(figure), level=False, phrase=_phrase(figure))
    cue = _cue(text, stretch, subject or _guess(figure), lexicon)
    if bare and cue is None:
        return _elliptic(stretch, before)
    if bare and anchor is None and figure.unit is None:
        return _borrowed(stretch, cue, before, level=_is_level(text, stretch, lexicon))
    kind, span = cue if cue else (OTHER, None)
    if kind == "":
        return None
    kind, subject = _settled(kind, subject or _guess(figure), text, figure)
    phrase = _phrase(figure) or (whole.phrase if whole else "")
    return Quantity(
        figure,
        kind,
        subject,
        span,
        whole.figure.id if whole else None,
        _is_level(text, stretch, lexicon),
        phrase,
        close_before(lexicon.signals["known"], text, stretch, 0),
    )


def _is_level(text: str, stretch: Stretch, lexicon: QuantityWords) -> bool:
    """No increment ("a further 80") and no share ("two of the six")."""
    figure, signal = stretch.figure, lexicon.signals
    if close_before(signal["more"], text, stretch, 0) or _opens(figure.counts, signal["more"]):
        return False
    counted = figure.unit_class in ("person", "thing") and figure.qualifier != "vague"
    return not (counted and (close_after(signal["whole"], text, figure.span.end, 0) or stretch.next_start - figure.span.end in range(1, 6)))


def _settled(kind: str, subject: str, text: str, figure: Figure) -> tuple[str, str]:
    """Kinds and subjects that say the same: a destroyed drone is shot down, frozen money is an asset, a dead worker a dead person."""
    if kind == "destroyed" and subject in AIR:
        kind = "shot_down"
    if kind == "frozen":
        subject = "asset"
    if kind in TOLLS and (subject in _AS_PERSON or subject not in PEOPLE):
        subject = "person"
    if figure.unit_class == "money" and kind == "planned":
        kind = "pledged"
    return kind, subject


def _subject(text: str, stretch: Stretch, lexicon: QuantityWords) -> str | None:
    """The class of what is counted, else its head noun; None where the figure stands without a noun."""
    figure = stretch.figure
    if figure.unit_class == "money":
        return _purpose(text, stretch, lexicon)
    named = lexicon.subjects.find(figure.counts or figure.unit or "")
    if named:
        return named[-1][0]
    if lexicon.subjects.find(figure.unit or ""):
        return lexicon.subjects.find(figure.unit or "")[-1][0]
    if figure.unit_class == "person":
        return "person"
    bare = figure.unit is None or lexicon.kinds.find(figure.unit) or (figure.counts is None and figure.unit_class == "thing")
    return None if bare else (figure.unit or "").casefold()


def _purpose(text: str, stretch: Stretch, lexicon: QuantityWords) -> str:
    """What money is for, by the words around it."""
    figure = stretch.figure
    end = min(figure.span.end + _MONEY_REACH, max(stretch.right.end, figure.span.end))
    start = max(figure.span.start - _MONEY_REACH // 2, stretch.left.start)
    near = [*lexicon.subjects.find(text, figure.span.end, end), *reversed(lexicon.subjects.find(text, start, figure.span.start))]
    return next((name for name, _, _ in near if name in ("weapons", "aid", "asset")), "money")


def _guess(figure: Figure) -> str:
    return "person" if figure.unit_class == "person" else (figure.unit or "thing").casefold()


def _cue(text: str, stretch: Stretch, subject: str, lexicon: QuantityWords) -> tuple[str, Span] | None:
    """The cue that governs the figure: in the noun phrase, else the nearest in the clause; ("", span) where it is negated."""
    fits = [c for c in lexicon.kinds.find(text, stretch.left.start, stretch.wide.end) if _allowed(c[0], subject, stretch.figure, lexicon)]
    inside = [c for c in fits if stretch.phrase.start <= c[1] < stretch.phrase.end]
    after = [c for c in fits if stretch.right.start <= c[1] < stretch.right.end]
    ahead = [c for c in fits if c[2] <= stretch.figure.span.start]
    ranked = [(_words(text, c[2], stretch.figure.span.start), 0, c) for c in ahead[-1:]]
    ranked += [(_words(text, stretch.phrase.end, c[1]), 1, c) for c in after[:1]]
    aside = _beyond(text, stretch, subject, lexicon) if not inside and not ranked else None
    chosen = inside[-1] if inside else min(ranked)[2] if ranked else aside
    if chosen is None:
        return None
    kind, start, end = chosen
    if kind in _PUT_OFF and chosen not in inside:
        plain = _put_off(text, stretch.left.start, start, kind, lexicon)
        late = plain == kind and start > stretch.figure.span.start
        kind = _put_off(text, stretch.back, stretch.figure.span.start, kind, lexicon) if late else plain
    nay = [c for c in lexicon.signals["nay"].find(text, stretch.left.start, start) if _words(text, c[2], start) <= 1]
    return ("" if nay else kind), Span(start, end)


def _beyond(text: str, stretch: Stretch, subject: str, lexicon: QuantityWords) -> tuple[str, int, int] | None:
    """The cue past an aside: "nine others, a child among them, were hurt"."""
    fits = [c for c in lexicon.kinds.find(text, stretch.back, stretch.wide.end) if _allowed(c[0], subject, stretch.figure, lexicon)]
    late = [c for c in fits if c[1] >= stretch.right.end and _words(text, clause(text, c[1], stretch.right.end), c[1]) <= 2]
    if late or _words(text, stretch.left.start, stretch.figure.span.start) > 2:
        return late[0] if late else None
    early = [c for c in fits if c[2] <= stretch.left.start and c[0] in TOLLS]
    return early[-1] if early else None


def action(text: str, headline: Span, lexicon: QuantityWords) -> tuple[str, Span] | None:
    """The first deed that a headline tells as done or put off, with its word; None in a question."""
    if text[headline.start : headline.end].rstrip().endswith("?"):
        return None
    for kind, start, end in lexicon.kinds.find(text, headline.start, headline.end):
        if kind in _PUT_OFF:
            return _put_off(text, headline.start, start, kind, lexicon), Span(start, end)
    return None


def _put_off(text: str, lowest: int, start: int, kind: str, lexicon: QuantityWords) -> str:
    """ "Considering sending" is considered, "plans to send" planned."""
    ahead = lexicon.prospects.find(text, max(lowest, start - _FAR), start)
    near = [name for name, _, end in ahead if _words(text, end, start) < _REACH]
    return near[-1] if near else kind


def _allowed(kind: str, subject: str, figure: Figure, lexicon: QuantityWords) -> bool:
    if figure.unit_class == "money":
        return kind in _OF_MONEY
    if figure.unit_class in ("percent", "measure") or not _whole_number(figure):
        return False
    if subject in PEOPLE:
        return kind in _OF_PEOPLE
    if kind in TOLLS:
        return figure.counts is None or (kind in _HARM and subject.endswith(lexicon.agents))
    return kind in (_OF_AIR if subject in AIR else _OF_ARMS if subject in _ARMS else _OF_THINGS)


def _whole(text: str, stretch: Stretch, lexicon: QuantityWords, before: Sequence[Quantity]) -> Quantity | None:
    """The total that this figure is a part of: named before it ("of them", "among them"), nearest first."""
    figure = stretch.figure
    follows = close_after(lexicon.signals["part"], text, figure.span.end, 0)
    if not follows and not close_before(lexicon.signals["part"], text, stretch, 3):
        return None
    before = before if follows else [q for q in before if q.figure.span.start >= stretch.sentence.start]
    value = figure.low or figure.high
    holds = (
        q
        for q in reversed(before)
        if value is not None and (q.figure.high or q.figure.low or 0) >= value and q.figure.unit_class != "money"
    )
    return next(holds, None)


def _previous(stretch: Stretch, before: Sequence[Quantity]) -> Quantity | None:
    """The figure before in the same sentence, whose noun this one shares."""
    return next((q for q in reversed(before) if stretch.sentence.start <= q.figure.span.start and q.figure.unit_class != "money"), None)


def _elliptic(stretch: Stretch, before: Sequence[Quantity]) -> Quantity | None:
    """ "… counts 38 missing, the union at least 45": kind and subject of the figure before."""
    model = _previous(stretch, before)
    if model is None or model.kind == OTHER or (stretch.figure.unit is not None and stretch.figure.unit != model.figure.unit):
        return None
    return replace(model, figure=stretch.figure, cue=model.cue, part_of=None)


def _borrowed(stretch: Stretch, cue: tuple[str, Span] | None, before: Sequence[Quantity], *, level: bool) -> Quantity | None:
    """ "It had planned to send up to 300": what is counted stands in a sentence before, counted in the same way."""
    kind, span = cue if cue else (OTHER, None)
    value = stretch.figure.high or stretch.figure.low or Decimal(0)
    for q in reversed(before):
        money = q.figure.unit_class == "money"
        if kind in _KIN.get(q.kind, ()) and money == (value >= _MILLION):
            figure = replace(stretch.figure, unit=q.figure.unit, unit_class=q.figure.unit_class)
            return Quantity(figure, kind, q.subject, span, level=level, phrase=q.phrase)
    return None


def _is_base(text: str, stretch: Stretch, lexicon: QuantityWords) -> bool:
    """ "Of the 118 people below ground, 72 …": the total that parts are taken from; so is the 120 in "60 of 120"."""
    if re.search(r"\d\s+\w{1,3}\s+$", text[max(stretch.sentence.start, stretch.figure.span.start - 12) : stretch.figure.span.start]):
        return close_before(lexicon.signals["base"], text, stretch, 0)
    ahead = text[stretch.left.start : stretch.figure.span.start]
    found = lexicon.signals["base"].find(ahead)
    return bool(found) and found[0][1:] == (len(ahead) - len(ahead.lstrip()), len(ahead.rstrip()))


def _leveled(quantity: Quantity, others: Sequence[Quantity]) -> Quantity:
    """A smaller figure of the same kind later in the sentence is a part of the first, not a level of its own."""
    value = quantity.figure.high or quantity.figure.low
    for first in others:
        total = first.figure.high or first.figure.low
        same = _counted(first) == _counted(quantity)
        if same and value is not None and total is not None and value < total and quantity.figure.statement == first.figure.statement:
            return replace(quantity, part_of=quantity.part_of or first.figure.id, level=False)
    return quantity


def _counted(quantity: Quantity) -> tuple[str, str, str, str | None]:
    """What two figures share where one can be a part of the other: money also its currency."""
    figure = quantity.figure
    return quantity.kind, quantity.subject, figure.unit_class, figure.unit if figure.unit_class == "money" else None


def _parts_going_on(found: Sequence[Quantity]) -> list[Quantity]:
    """ "Of which 59 were shot down and 45 lost": the second, without a noun of its own, is a part of the same total."""
    out: list[Quantity] = []
    for q in found:
        last = out[-1] if out else None
        if last is not None and last.part_of and _goes_on_counting(q, last):
            q = replace(q, part_of=last.part_of)
        out.append(q)
    return out


def _goes_on_counting(quantity: Quantity, part: Quantity) -> bool:
    bare = quantity.part_of is None and quantity.figure.counts is None and quantity.figure.unit_class == part.figure.unit_class
    return bare and quantity.subject == part.subject and quantity.figure.span.start - part.figure.span.end < _FAR


def known_again(found: Sequence[Quantity]) -> tuple[Quantity, ...]:
    """In one document a large figure that is named again without its kind ("the 116 drones") is the same quantity."""
    named: dict[Decimal, list[Quantity]] = defaultdict(list)
    for q in found:
        for value in dict.fromkeys((q.figure.low, q.figure.high)):
            if q.kind != OTHER and value is not None:
                named[value].append(q)
    return tuple(_again(q, named) for q in found)


def _again(quantity: Quantity, named: Mapping[Decimal, Sequence[Quantity]]) -> Quantity:
    value = quantity.figure.high or quantity.figure.low
    if value is None or value < _LARGE:
        return quantity
    if quantity.kind != OTHER:
        purpose = (q.subject for q in _twins(quantity, named.get(value, ())) if q.kind == quantity.kind and q.subject != "money")
        return replace(quantity, subject=next(purpose, "money")) if quantity.subject == "money" else quantity
    return next((_named(quantity, q) for q in _twins(quantity, named.get(value, ()))), quantity)


def _twins(quantity: Quantity, named: Sequence[Quantity]) -> Iterator[Quantity]:
    """Those of the same value that count in the same unit or the same things."""
    for q in named:
        unit = (
            quantity.figure.unit in (q.figure.unit, None)
            if q.figure.unit_class == "money"
            else quantity.known and quantity.subject == q.subject
        )
        if unit:
            yield q


def _named(quantity: Quantity, twin: Quantity) -> Quantity:
    figure = quantity.figure
    if figure.unit is None:
        figure = replace(figure, unit=twin.figure.unit, unit_class=twin.figure.unit_class)
    return replace(quantity, figure=figure, kind=twin.kind, subject=twin.subject)


def _phrase(figure: Figure) -> str:
    return " ".join((figure.counts or "").split())


def _opens(phrase: str | None, cues: Cues) -> bool:
    found = cues.find(phrase or "")
    return bool(found) and found[0][1] == 0


def _whole_number(figure: Figure) -> bool:
    """Heads and things are counted in whole numbers: a magnitude of 7.0 or a fifth is no count."""
    return (
        all(value is None or value == value.to_integral_value() for value in (figure.low, figure.high)) and "." not in figure.surface[-3:-1]
    )


def _words(text: str, start: int, end: int) -> int:
    return len(text[start:end].split()) if start < end else 0
