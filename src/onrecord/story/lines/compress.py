"""Shorten a sentence to a headline by dropping words, never adding one, and never dropping what governs the rest.

"On Monday, the port, which opened in 1904, was shut." becomes "The port was shut"; "if", "not", "about" and the cue always stay.
Dropping whole adjuncts follows Dorr, Zajic and Schwartz (2003), "Hedge Trimmer", without a parser: where it is not clear that
what remains is a clause, there is no headline.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise, takewhile

from onrecord.model.text import Span
from onrecord.story.lines.wholeness import whole
from onrecord.story.lines.words import WORD, LineGuide, tokens

LONGEST_SENTENCE = 600
_PARENTHESIS = re.compile(r"\s*\([^()]*\)|\s*\[[^\[\]]*\]|\s?—[^—\n]{1,120}—\s?")
_COMMA = re.compile(r",(?=[\s\"'”’»])|\s[–—]\s|;(?=\s)")
_AGENCY = re.compile(r"\([A-Z][A-Za-z]{1,20}\)\s*(?:[-–—]{1,2}\s*)?(?=[A-Z])")
_AND = re.compile(r"\s(?:and|und|y|et)\s(?=\w)")
_AS = re.compile(r"\sas\s(?=(?:the|a|an|his|her|its|their|[A-Z])\b)")
_NOT_AS = frozenset(("such", "as", "same", "well", "so", "far", "known", "described", "just", "soon", "long", "used", "named", "seen"))
_AS_REACH = 9
_DATELINE = re.compile(
    r"[A-ZÀ-ÖØ-ÞА-ЯІЇЄҐ][^\n.!?()]{1,60}\([^()\n]{2,30}\)\s*[-–—]{1,2}\s+"
    r"|[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ ]{3,30}(?:, [A-Z][\w.]{1,15})?\s[-–—]{1,2}\s+"
)
_SAID_AT = re.compile(
    r"\s(?P<verb>said|says|wrote|tweeted|added|announced|sagte|schrieb|dijo|declaró|déclaré)\s(?:in|on|at|during|after|am|im|en|lors)\s"
)
_MOST_CUTS = 4
_MOST_CANDIDATES = 12
_LONGEST_OPENING = 16
_LONGEST_DATE = 4
_DATES = frozenset(("this", "last", "letzte", "dieser", "diese", "esta", "este", "cette", "ce"))
_BEFORE_BARE = 4
_MOST_PIECES = 3
_LONG_DEED = 4
_INFINITIVE = re.compile(r"\bof(?: [\w’'-]+){1,4}?(?P<goes> to) [a-z]+ ")
_LONGEST_INFINITIVE = 100


@dataclass(frozen=True, slots=True)
class _Cut:
    """A stretch that may go, as offsets into the text."""

    start: int
    end: int


def shorten(text: str, sentence: Span, guide: LineGuide, keep: Iterable[Span], longest: int) -> tuple[Span, ...] | None:
    """Spans of `sentence` that read on as a headline of at most `longest` characters, or None.

    `keep` are spans that must stay (cues and speakers). The fewest words are dropped.
    """
    body = _body(text, sentence)
    if len(body) > LONGEST_SENTENCE:
        return None
    protected = [span for span in keep if body.covers(span)]
    cuts = [cut for cut in _cuts(text, body, guide) if not _guarded(text, cut, guide, protected)][:_MOST_CANDIDATES]
    for count in range(min(len(cuts), _MOST_CUTS) + 1):
        fitting = [kept for chosen in combinations(cuts, count) if (kept := _keep(body, chosen)) and _fits(text, kept, guide, longest)]
        if fitting:
            return max(fitting, key=lambda kept: len(printed(text, kept)))
    return None


def printed(text: str, spans: Sequence[Span]) -> str:
    """The kept words in source order, first letter raised, spaces and commas tidied."""
    joined = " ".join(span.of(text).strip() for span in spans)
    joined = re.sub(r"\s+:(?=[^\W\d_])", ": ", " ".join(joined.split()))
    joined = re.sub(r"\s+([,;:.!?])", r"\1", joined).strip(" ,;–—")
    joined = re.sub(r"\s+[-–—](?=,)|^-\s+|\s+-$", "", joined)
    joined = re.sub(r",([”\"»“])$", r"\1", re.sub(r",(?:\s*,)+", ",", joined))
    return joined[:1].upper() + joined[1:]


def without_dateline(text: str, sentence: Span) -> Span:
    """The sentence behind "ORLO, April 2 (Agency) - "."""
    found = _DATELINE.match(text, sentence.start, sentence.end) or _AGENCY.match(text, sentence.start, sentence.end)
    return Span(found.end(), sentence.end) if found else sentence


def inside_quotes(text: str, start: int, at: int) -> bool:
    """Whether `at` stands inside a quotation that opened after `start`."""
    before = text[start:at]
    low = before.count("„")
    curly = before.count("“") > before.count("”") if not low else low > before.count("“") + before.count("”")
    return before.count("``") > before.count("''") or curly or before.count('"') % 2 == 1 or before.count("«") > before.count("»")


def _body(text: str, sentence: Span) -> Span:
    """The sentence without its dateline, outer space and full stop."""
    begun = without_dateline(text, sentence)
    start, end = begun.start, begun.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and (text[end - 1] in ".;" or text[end - 1].isspace()):
        end -= 1
    bracketed = end - start > 2 and text[start] == "(" and text[end - 1] == ")" and "(" not in text[start + 1 : end - 1]
    return Span(start + 1, end - 1) if bracketed else Span(start, end)


def _fits(text: str, kept: tuple[Span, ...], guide: LineGuide, longest: int) -> bool:
    shown = printed(text, kept)
    return 0 < len(shown) <= longest and all(_closed(text, span, guide) for span in kept[:-1]) and whole(shown, guide)


def _closed(text: str, span: Span, guide: LineGuide) -> bool:
    """A cut must not follow a word that waits for what was cut."""
    ending = tokens(span.of(text))[-1:]
    if ending and ending[0] in guide.that and text[span.end : span.end + 1] == ",":
        return True
    return not ending or (ending[0] not in guide.open_ends and ending[0] not in guide.bounds) or span.of(text).rstrip()[-1:] in ",;"


def _cuts(text: str, body: Span, guide: LineGuide) -> list[_Cut]:
    """Candidate stretches outside quotations."""
    found = [_Cut(m.start(), m.end()) for m in _PARENTHESIS.finditer(text, body.start, body.end)]
    found += _between_commas(text, body, guide)
    found += _bare(text, body, guide)
    found += [_Cut(m.start(), m.end()) for m in guide.droppable.finditer(text, body.start, body.end) if _may_drop(text, body, m, guide)]
    return [cut for cut in found if not inside_quotes(text, body.start, cut.start)]


def _between_commas(text: str, body: Span, guide: LineGuide) -> Iterator[_Cut]:
    commas = [m.start() for m in _COMMA.finditer(text, body.start, body.end) if not inside_quotes(text, body.start, m.start())][:20]
    edges = [body.start, *commas, body.end]
    last = len(edges) - 2
    for i in range(len(edges) - 1):
        piece = text[edges[i] : edges[i + 1]]
        first = next(iter(tokens(piece)), "")
        if i == 0 < last and first in guide.leading and len(tokens(piece)) <= (_LONGEST_DATE if first in _DATES else _LONGEST_OPENING):
            yield _Cut(edges[0], edges[1] + 1)
        if i == last and i > 0 and _ends(text, piece, first, edges[i], guide):
            yield _Cut(edges[i], edges[i + 1])
        if 0 < i < last and tokens(text[edges[i - 1] : edges[i]])[-1:] and tokens(text[edges[i - 1] : edges[i]])[-1] in guide.that:
            yield _Cut(edges[i], edges[i + 1] + 1)
        if 0 < i < last and (listed := _listing(text, edges, i, first, guide)):
            yield _Cut(edges[i], edges[listed] + 1)
        if 0 < i < last and _aside(text, edges, i, first, guide):
            introduced = next(iter(tokens(text[edges[0] : edges[1]])), "") in guide.leading
            nested = i > 1 + introduced and next(iter(tokens(text[edges[i - 1] : edges[i]])), "") in guide.appositions
            yield _Cut(edges[i], edges[i + 1] + (not nested))
        if 0 < i < last and (first in guide.tellings or first in guide.trailing) and not _goes_on(text, edges, i, guide):
            yield _Cut(edges[i], body.end)
        if 0 < i < last and (first in guide.tellings or first in guide.trailing) and _credits(text[edges[last] : body.end], guide):
            yield _Cut(edges[i], edges[last])


def _credits(piece: str, guide: LineGuide) -> bool:
    """ ", as reported by the agency": the last piece says who says it all."""
    found = guide.sayings.search(piece)
    return found is not None and not tokens(piece[: found.start()])


def _ends(text: str, piece: str, first: str, at: int, guide: LineGuide) -> bool:
    """Whether the last piece of a sentence hangs on the rest: a clause of circumstance, a second clause, or what follows a semicolon."""
    second = first in guide.coordinators and len(tokens(piece)) > 2 and guide.has_verb(piece)
    aside = first in guide.appositions and not guide.coordinators & set(tokens(piece)) and not guide.has_verb(piece)
    return first in guide.trailing or first in guide.tellings or second or aside or text[at] == ";"


def _aside(text: str, edges: Sequence[int], i: int, first: str, guide: LineGuide) -> bool:
    """Whether the piece between two commas is an aside: the sentence goes on behind it with its verb, so it is no list."""
    following = tokens(text[edges[i + 1] : edges[i + 2]])[:1]
    return bool(following) and guide.is_verb(following[0]) and (first in guide.appositions or first in guide.trailing)


def _listing(text: str, edges: Sequence[int], i: int, first: str, guide: LineGuide) -> int:
    """Where an aside with commas of its own ends (", along with Orlo, Tarn and Brenn, is"), 0 if it is none."""
    if first not in guide.appositions and first not in guide.trailing:
        return 0
    for j in range(i + 2, min(i + 2 + _MOST_PIECES, len(edges) - 1)):
        following = tokens(text[edges[j] : edges[j + 1]])[:1]
        if guide.has_verb(text[edges[i] : edges[j]]):
            return 0
        if following and guide.is_verb(following[0]):
            return j
    return 0


def _goes_on(text: str, edges: Sequence[int], i: int, guide: LineGuide) -> bool:
    """Whether a later piece brings the verb that the words before piece `i` wait for."""
    openings = [tokens(text[edges[n] : edges[n + 1]])[:1] for n in range(i + 1, len(edges) - 1)]
    return any(opening and guide.is_verb(opening[0]) for opening in openings)


def _bare(text: str, body: Span, guide: LineGuide) -> Iterator[_Cut]:
    """Trailing clauses without a comma; not behind "three days" or "shortly", which they complete."""
    for found in guide.bare_trailing.finditer(text, body.start, body.end):
        before = tokens(text[body.start : found.start()])
        open_before = bool(before) and (before[-1] in guide.hours or before[-1] in guide.bounds or before[-1] in guide.open_ends)
        if len(before) >= _BEFORE_BARE and not open_before and guide.has_verb(" ".join(before)):
            yield _Cut(found.start(), body.end)
    for found in guide.purposes.finditer(text, body.start, body.end):
        said = text[body.start : found.start()]
        if len(tokens(said)) >= _BEFORE_BARE and guide.has_verb(said) and not _commanded(said, guide):
            yield _Cut(found.start(), _next_comma(text, found.start(), body.end))
    yield from _infinitives(text, body, guide)
    yield from _second_deed(text, body, guide)
    yield from _venue(text, body, guide)
    if guide.language == "en":
        yield from _second_as(text, body)
        yield from _as_clause(text, body, guide)


def _second_deed(text: str, body: Span, guide: LineGuide) -> Iterator[_Cut]:
    """ "The council condemned the raid [and called on all states to help]": a second verb of the same subject, up to the next comma."""
    if guide.language != "en":
        return
    for found in _AND.finditer(text, body.start, body.end):
        before = tokens(text[body.start : found.start()])
        behind = tokens(text[found.end() : min(body.end, found.end() + 40)])[:1]
        led = bool(before) and (guide.is_verb(before[-1]) or before[-1] in guide.bounds or before[-1] == "both")
        first = max((i for i, word in enumerate(before) if guide.is_verb(word)), default=len(before))
        end = _next_comma(text, found.end(), body.end)
        ends = end == body.end or _credits(text[end : body.end], guide)
        if len(before) - first > _LONG_DEED and not led and behind and guide.is_verb(behind[0]) and ends:
            yield _Cut(found.start(), end)


def _venue(text: str, body: Span, guide: LineGuide) -> Iterator[_Cut]:
    """ "..., the mayor said [in a series of messages]": where something was said, behind a verb of saying that ends the sentence."""
    for found in _SAID_AT.finditer(text, body.start, body.end):
        commas = [m.start() for m in _COMMA.finditer(text, body.start, found.start())]
        if (
            commas
            and guide.sayings.fullmatch(found["verb"])
            and tokens(text[body.start : commas[-1]])
            and _COMMA.search(text, found.end(), body.end) is None
        ):
            yield _Cut(found.end("verb"), body.end)


def _as_clause(text: str, body: Span, guide: LineGuide) -> Iterator[_Cut]:
    """ "The coach retired [as the league's worst day cost others their jobs]": "as" that opens a clause with a verb of its own."""
    for found in _AS.finditer(text, body.start, body.end):
        before = tokens(text[body.start : found.start()])
        behind = list(takewhile(lambda word: word not in guide.hanging, tokens(text[found.end() : body.end])[1:_AS_REACH]))
        bound = not before or before[-1] in _NOT_AS or guide.is_verb(before[-1])
        if len(before) >= _BEFORE_BARE and not bound and guide.has_verb(" ".join(before)) and any(guide.is_verb(word) for word in behind):
            yield _Cut(found.start(), _next_comma(text, found.end(), body.end))


def _infinitives(text: str, body: Span, guide: LineGuide) -> Iterator[_Cut]:
    """ "The arrival of three tugs [to tow the ferry] would end it": what an action already named by its object is for."""
    for found in _INFINITIVE.finditer(text, body.start, body.end):
        modal = guide.modals.search(text, found.end(), min(body.end, found.end() + _LONGEST_INFINITIVE))
        if modal is not None and _COMMA.search(text, found.end(), modal.start()) is None:
            yield _Cut(found.start("goes"), modal.start())


def _commanded(before: str, guide: LineGuide) -> bool:
    """ "urged the army to", "plans to", "agreed to": the infinitive is what the verb is about, and no purpose."""
    last = tokens(before)[-1:]
    asked = guide.asking.search(before) is not None or guide.intents.search(before) is not None
    return asked or not last or guide.is_verb(last[0]) or last[0] in guide.open_ends or last[0] in guide.bounds


def _second_as(text: str, body: Span) -> Iterator[_Cut]:
    """ "used as a shield as ties deepen": the second "as" opens a clause of its own."""
    found = [m.start() for m in re.finditer(r"\sas(?=\s)", text[body.start : body.end])]
    for one, other in pairwise(found):
        between = tokens(text[body.start + one : body.start + other])
        if len(between) > 2 and "," not in text[body.start + one : body.start + other]:
            yield _Cut(body.start + other, _next_comma(text, body.start + other, body.end))


def _next_comma(text: str, start: int, end: int) -> int:
    found = _COMMA.search(text, start, end)
    return found.start() if found else end


def _may_drop(text: str, body: Span, found: re.Match[str], guide: LineGuide) -> bool:
    before = tokens(text[body.start : found.start()])[-1:]
    waits = bool(before) and guide.language == "en" and guide.is_verb(before[0]) and guide.sayings.fullmatch(before[0]) is None
    return bool(before) and before[0] not in guide.bounds and before[0] not in guide.open_ends and not waits


def _guarded(text: str, cut: _Cut, guide: LineGuide, protected: Sequence[Span]) -> bool:
    around = Span(cut.start, cut.end)
    inside = around.of(text)
    first = WORD.search(inside)
    telling = first is not None and first.group().casefold() in guide.tellings
    checked = inside[first.end() :] if telling and first else inside
    held = [span for span in protected if not (telling and first and span.end <= cut.start + first.end())]
    if first is not None and first.group().casefold() in guide.appositions and text[cut.start] == ",":
        held = [span for span in held if not (span.start < cut.start and cut.end <= span.end + 1)]
    return guide.guards.search(checked) is not None or any(around.overlaps(span) for span in held)


def _keep(body: Span, cuts: Sequence[_Cut]) -> tuple[Span, ...]:
    kept, at = [], body.start
    for cut in sorted(cuts, key=lambda c: (c.start, c.end)):
        if cut.start < at and cut.start != body.start:
            return ()
        if cut.start > at:
            kept.append(Span(at, cut.start))
        at = max(at, cut.end)
    if at < body.end:
        kept.append(Span(at, body.end))
    return tuple(kept)
