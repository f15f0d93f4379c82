"""Shorten a sentence to a headline by dropping words, never adding one, and never dropping what governs the rest.

"On Monday, the port, which opened in 1904, was shut." becomes "The port was shut"; "if", "not", "about" and the cue always stay.
Dropping whole adjuncts follows Dorr, Zajic and Schwartz (2003), "Hedge Trimmer", without a parser: where it is not clear that
what remains is a clause, there is no headline.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations, pairwise, takewhile

from onrecord.model.text import Span
from onrecord.story.lines.adjuncts import Cut, adjuncts, credits, participle
from onrecord.story.lines.limits import completed, defines, joins_attributes, limits, place_limits
from onrecord.story.lines.wholeness import whole
from onrecord.story.lines.words import WORD, LineGuide, tokens

LONGEST_SENTENCE = 600
_PARENTHESIS = re.compile(r"\s*\([^()]*\)|\s*\[[^\[\]]*\]|\s?—[^—\n]{1,120}—\s?|\s--\s[^-\n]{1,120}\s--(?=\s)")
_COMMA = re.compile(r",(?=[\s\"'”’»])|\s(?:[–—]|--)\s|;(?=\s)")
_AGENCY = re.compile(r"\([A-Z][A-Za-z]{1,20}\)\s*(?:[-–—]{1,2}\s*)?(?=[A-Z])")
_AND = re.compile(r"\s(?:and|und|y|et)\s(?=\w)")
_AS = re.compile(r"\sas\s(?=(?:the|a|an|his|her|its|their|[A-Z])\b)")
_NOT_AS = frozenset(("such", "as", "same", "well", "so", "far", "known", "described", "just", "soon", "long", "used", "named", "seen"))
_AS_REACH = 9
_DATELINE = re.compile(
    r"[A-ZÀ-ÖØ-ÞА-ЯІЇЄҐ][^\n.!?()]{1,60}\([^()\n]{2,30}\)\s*[-–—]{1,2}\s+"
    r"|[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ ]{3,30}(?:, [A-Z][\w.]{1,15})?\s[-–—]{1,2}\s+"
)
_GLUED_COLON, _SPACED_MARK = re.compile(r"\s+:(?=[^\W\d_])"), re.compile(r"\s+([,;:.!?])")
_LOOSE_DASH = re.compile(r"\s+[-–—](?=,)|^-\s+|\s+-$")
_COMMAS, _COMMA_IN_QUOTES = re.compile(r",(?:\s*,)+"), re.compile(r",([”\"»“])$")
_SAID_AT = re.compile(
    r"\s(?P<verb>said|says|wrote|tweeted|added|announced|sagte|schrieb|dijo|declaró|déclaré)\s(?:in|on|at|during|after|am|im|en|lors)\s"
)
_INFINITIVE = re.compile(r"\bof [\w’'-]+ (?:\w+ed|sent) by(?: [\w’'-]+){1,3}?(?P<goes> to) [a-z]+ ")
_LONGEST_INFINITIVE = 100
_MOST_CUTS = 4
_MOST_CANDIDATES = 14
_TIDIED = 3
_LONGEST_OPENING = 16
_LONGEST_DATE = 4
_DATES = frozenset(("this", "last", "letzte", "dieser", "diese", "esta", "este", "cette", "ce"))
_BEFORE_BARE = 4
_MOST_PIECES = 3
_LONGEST_PLACE = 2
_LONG_DEED = 4


def shorten(
    text: str, sentence: Span, guide: LineGuide, keep: Iterable[Span], longest: int, told: Sequence[Span] = (), roles: Sequence[Span] = ()
) -> tuple[Span, ...] | None:
    """Spans of `sentence` that read on as a headline of at most `longest` characters, or None.

    `keep` are spans that must stay (cues and speakers). `told` are statements whole, from cue to the end of what is said: a second clause
    that holds one whole may go. `roles` are words in front of speakers' names ("Ambassador" of "Ambassador Ada Voss"): they may go.
    The fewest words are dropped.
    """
    body = _body(text, sentence)
    if len(body) > LONGEST_SENTENCE:
        return None
    protected = [span for span in keep if body.covers(span)]
    cuts = [cut for cut in _cuts(text, body, guide) if not _guarded(text, cut, guide, protected, told)]
    cuts = [*cuts[: _MOST_CANDIDATES - len(roles)], *(Cut(span.start, span.end) for span in roles if body.covers(span))]
    spare = len(printed(text, [body])) - longest
    for count in range(min(len(cuts), _MOST_CUTS) + 1):
        enough = (chosen for chosen in combinations(cuts, count) if sum(c.end - c.start + _TIDIED for c in chosen) >= spare)
        fitting = [kept for chosen in enough if (kept := _keep(body, chosen)) and _fits(text, kept, guide, longest)]
        if fitting:
            return max(fitting, key=lambda kept: len(printed(text, kept)))
    return None


def printed(text: str, spans: Sequence[Span]) -> str:
    """The kept words in source order, first letter raised, spaces and commas tidied."""
    joined = " ".join(span.of(text).strip() for span in spans)
    joined = _GLUED_COLON.sub(": ", " ".join(joined.split()))
    joined = _SPACED_MARK.sub(r"\1", joined).strip(" ,;–—")
    joined = _LOOSE_DASH.sub("", joined)
    joined = _COMMA_IN_QUOTES.sub(r"\1", _COMMAS.sub(",", joined))
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


def _cuts(text: str, body: Span, guide: LineGuide) -> list[Cut]:
    """Candidate stretches outside quotations."""
    found = [Cut(m.start(), m.end()) for m in _PARENTHESIS.finditer(text, body.start, body.end)]
    edges = _edges(text, body)
    found += _between_commas(text, body, edges, guide)
    found += adjuncts(text, body, edges, guide)
    found += [cut for cut in _bare(text, body, guide) if not limits(text, body, cut.start, guide)]
    found += [Cut(m.start(), m.end()) for m in guide.droppable.finditer(text, body.start, body.end) if _may_drop(text, body, m, guide)]
    found = [cut for cut in found if not defines(text, body, cut.start, guide)]
    return sorted({cut for cut in found if not inside_quotes(text, body.start, cut.start)}, key=lambda c: (c.start, c.end, c.own))


def _edges(text: str, body: Span) -> list[int]:
    """The start, the commas, dashes and semicolons outside quotations, the end."""
    commas = [m.start() for m in _COMMA.finditer(text, body.start, body.end) if not inside_quotes(text, body.start, m.start())][:20]
    return [body.start, *commas, body.end]


def _between_commas(text: str, body: Span, edges: Sequence[int], guide: LineGuide) -> Iterator[Cut]:
    last = len(edges) - 2
    for i in range(len(edges) - 1):
        piece = text[edges[i] : edges[i + 1]]
        first = next(iter(tokens(piece)), "")
        if i == 0 < last and first in guide.leading and len(tokens(piece)) <= (_LONGEST_DATE if first in _DATES else _LONGEST_OPENING):
            ends = _introduced(text, edges, guide)
            if ends:
                yield Cut(edges[0], edges[ends] + 1)
        if i == last and i > 0 and _ends(text, piece, first, edges[i], guide):
            yield Cut(edges[i], edges[i + 1])
        if 0 < i < last and tokens(text[edges[i - 1] : edges[i]])[-1:] and tokens(text[edges[i - 1] : edges[i]])[-1] in guide.that:
            yield Cut(edges[i], edges[i + 1] + 1)
        if 0 < i < last and (listed := _listing(text, edges, i, first, guide)):
            yield Cut(edges[i], edges[listed] + 1)
        if 0 < i < last and _aside(text, edges, i, first, guide):
            introduced = next(iter(tokens(text[edges[0] : edges[1]])), "") in guide.leading
            nested = i > 1 + introduced and next(iter(tokens(text[edges[i - 1] : edges[i]])), "") in guide.appositions
            yield Cut(edges[i], edges[i + 1] + (not nested))
        hangs = 0 < i < last and (first in guide.tellings or first in guide.trailing)
        if hangs and not _goes_on(text, edges, i, guide) and not completed(text, edges, i, guide):
            yield Cut(edges[i], body.end)
        if hangs and credits(text[edges[last] : body.end], guide):
            yield Cut(edges[i], edges[last])


def _introduced(text: str, edges: Sequence[int], guide: LineGuide) -> int:
    """The comma at which an introduction ends, 0 where that is unclear or nothing whole follows.

    "In Davos, Tarn, " and "At a meeting, broadcast by radio, " end at their second one: what hangs on an introduction goes with it.
    """
    if guide.language == "de":
        return 0  # the verb stands right behind it
    at = 1
    while at + 1 < len(edges) - 1 and _hangs(text, edges, at, guide):
        at += 1
    behind = text[edges[at] + 1 : edges[-1]].lstrip()
    first = next(iter(WORD.findall(behind)), "")
    place = edges[at] < edges[-1] and place_limits(text, Span(edges[0], edges[at]), _next_comma(text, edges[at] + 1, edges[-1]), guide)
    return 0 if place or (guide.attached.match(behind) and first.islower()) else at


def _hangs(text: str, edges: Sequence[int], at: int, guide: LineGuide) -> bool:
    """Whether the piece behind comma `at` belongs to the introduction: a region behind a place, a participle, a clause about its noun."""
    piece, before = text[edges[at] + 1 : edges[at + 1]], text[edges[at - 1] : edges[at]]
    listed, led = WORD.findall(piece), WORD.findall(before)
    if not listed or not led:
        return False
    listing = next(iter(tokens(text[edges[at + 1] : edges[-1]])), "") in guide.coordinators or guide.coordinators & set(tokens(piece))
    region = len(listed) <= _LONGEST_PLACE and all(word[:1].isupper() for word in listed) and led[-1][:1].isupper()
    dated = led[-1].casefold() in guide.hours
    more = at + 2 < len(edges) and guide.has_verb(text[edges[at + 1] : edges[-1]])
    hanging = listed[0].islower() and (guide.attached.match(piece.lstrip()) is not None or guide.is_verb(listed[0]))
    return more and (hanging or (region and not dated and not listing and not _goes_on(text, edges, at, guide)))


def _ends(text: str, piece: str, first: str, at: int, guide: LineGuide) -> bool:
    """Whether the last piece of a sentence hangs on the rest: a clause of circumstance, a second clause, or what follows a semicolon."""
    newer = bool(guide.newer & set(tokens(piece)[1:3]))
    second = first in guide.coordinators and len(tokens(piece)) > 2 and guide.has_verb(piece) and not newer
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


def _bare(text: str, body: Span, guide: LineGuide) -> Iterator[Cut]:
    """Trailing clauses without a comma; not behind "three days" or "shortly", which they complete."""
    for found in guide.bare_trailing.finditer(text, body.start, body.end):
        before = tokens(text[body.start : found.start()])
        open_before = bool(before) and (before[-1] in guide.hours or before[-1] in guide.bounds or before[-1] in guide.open_ends)
        if len(before) >= _BEFORE_BARE and not open_before and guide.has_verb(" ".join(before)):
            yield _adjunct(text, found.start(), body.end, guide)
            last = max((m.start() for m in _COMMA.finditer(text, found.end(), body.end)), default=body.end)
            if last < body.end and credits(text[last : body.end], guide):
                yield _adjunct(text, found.start(), last, guide)
    for found in guide.purposes.finditer(text, body.start, body.end):
        said = text[body.start : found.start()]
        if len(tokens(said)) >= _BEFORE_BARE and guide.has_verb(said) and not _commanded(said, guide):
            yield _adjunct(text, found.start(), _next_comma(text, found.start(), body.end), guide)
    yield from _infinitives(text, body, guide)
    yield from _second_deed(text, body, guide)
    yield from _venue(text, body, guide)
    if guide.language == "en":
        yield from _second_as(text, body)
        yield from _as_clause(text, body, guide)


def _adjunct(text: str, start: int, end: int, guide: LineGuide) -> Cut:
    """A stretch of circumstance or purpose: what it hedges is itself, unless somebody speaks in it."""
    speaks = any(guide.hedges.fullmatch(found.group()) is None for found in guide.tellers.finditer(text, start, end))
    return Cut(start, end, own=not speaks)


def _second_deed(text: str, body: Span, guide: LineGuide) -> Iterator[Cut]:
    """ "The council condemned the raid [and called on all states to help]": a second verb of the same subject, up to the next comma."""
    if guide.language not in ("en", "es", "fr"):
        return
    for found in _AND.finditer(text, body.start, body.end):
        before = tokens(text[body.start : found.start()])
        behind = tokens(text[found.end() : min(body.end, found.end() + 40)])[:1]
        led = bool(before) and (guide.is_verb(before[-1]) or before[-1] in guide.bounds or before[-1] == "both")
        first = max((i for i, word in enumerate(before) if guide.is_verb(word)), default=len(before))
        end = _next_comma(text, found.end(), body.end)
        ends = end == body.end or credits(text[end : body.end], guide)
        joined = joins_attributes(text, body, found.start(), found.end(), guide)
        if len(before) - first > _LONG_DEED and not led and behind and guide.is_verb(behind[0]) and ends and not joined:
            yield Cut(found.start(), end)


def _venue(text: str, body: Span, guide: LineGuide) -> Iterator[Cut]:
    """ "..., the mayor said [in a series of messages]": where something was said, behind a verb of saying that ends the sentence."""
    for found in _SAID_AT.finditer(text, body.start, body.end):
        commas = [m.start() for m in _COMMA.finditer(text, body.start, found.start())]
        if (
            commas
            and guide.sayings.fullmatch(found["verb"])
            and tokens(text[body.start : commas[-1]])
            and _COMMA.search(text, found.end(), body.end) is None
        ):
            yield Cut(found.end("verb"), body.end)


def _as_clause(text: str, body: Span, guide: LineGuide) -> Iterator[Cut]:
    """ "The coach retired [as the league's worst day cost others their jobs]": "as" that opens a clause with a verb of its own."""
    for found in _AS.finditer(text, body.start, body.end):
        before = tokens(text[body.start : found.start()])
        behind = list(takewhile(lambda word: word not in guide.hanging, tokens(text[found.end() : body.end])[1:_AS_REACH]))
        bound = not before or before[-1] in _NOT_AS or guide.is_verb(before[-1])
        if len(before) >= _BEFORE_BARE and not bound and guide.has_verb(" ".join(before)) and any(guide.is_verb(word) for word in behind):
            yield Cut(found.start(), _next_comma(text, found.end(), body.end))


def _infinitives(text: str, body: Span, guide: LineGuide) -> Iterator[Cut]:
    """ "The number of tugs sent by Lerna [to tow the ferry] would be three": what a deed told by its participle is for.

    Behind a noun alone the infinitive says which deed is meant: "The sending of tugs to tow the ferry would end it" stays whole.
    """
    for found in _INFINITIVE.finditer(text, body.start, body.end):
        modal = guide.modals.search(text, found.end(), min(body.end, found.end() + _LONGEST_INFINITIVE))
        if modal is not None and _COMMA.search(text, found.end(), modal.start()) is None:
            yield Cut(found.start("goes"), modal.start())


def _commanded(before: str, guide: LineGuide) -> bool:
    """ "urged the army to", "plans to", "agreed to": the infinitive is what the verb is about, and no purpose."""
    last = tokens(before)[-1:]
    asked = guide.asking.search(before) is not None or guide.intents.search(before) is not None
    return asked or not last or guide.is_verb(last[0]) or last[0] in guide.open_ends or last[0] in guide.bounds


def _second_as(text: str, body: Span) -> Iterator[Cut]:
    """ "used as a shield as ties deepen": the second "as" opens a clause of its own."""
    found = [m.start() for m in re.finditer(r"\sas(?=\s)", text[body.start : body.end])]
    for one, other in pairwise(found):
        between = tokens(text[body.start + one : body.start + other])
        if len(between) > 2 and "," not in text[body.start + one : body.start + other]:
            yield Cut(body.start + other, _next_comma(text, body.start + other, body.end))


def _next_comma(text: str, start: int, end: int) -> int:
    found = _COMMA.search(text, start, end)
    return found.start() if found else end


def _may_drop(text: str, body: Span, found: re.Match[str], guide: LineGuide) -> bool:
    before = tokens(text[body.start : found.start()])[-1:]
    waits = bool(before) and guide.language == "en" and guide.is_verb(before[0]) and guide.sayings.fullmatch(before[0]) is None
    free = bool(before) and before[0] not in guide.bounds and before[0] not in guide.open_ends
    return free and not waits and not limits(text, body, found.start(), guide)


def _guarded(text: str, cut: Cut, guide: LineGuide, protected: Sequence[Span], told: Sequence[Span]) -> bool:
    around = Span(cut.start, cut.end)
    inside = around.of(text)
    second = [span for span in told if around.covers(span) and span.start > cut.start] if _joined(inside, guide) else []
    if second:
        cut, protected = replace(cut, own=True), [span for span in protected if not any(one.covers(span) for one in second)]
    first = WORD.search(inside)
    telling = first is not None and first.group().casefold() in guide.tellings
    checked = inside[first.end() :] if telling and first else inside
    held = [span for span in protected if not (telling and first and span.end <= cut.start + first.end())]
    if cut.own or (text[cut.start] == "," and first is not None and first.group().casefold() in guide.appositions | guide.trailing):
        held = [span for span in held if not (span.start < cut.start and cut.end <= span.end + 1)]
    if cut.own:
        held = [span for span in held if guide.hedges.fullmatch(span.of(text)) is None]
        return any(found.search(inside) for found in (guide.denials, guide.fakes)) or any(around.overlaps(span) for span in held)
    return guide.guards.search(checked) is not None or any(around.overlaps(span) for span in held)


def _joined(inside: str, guide: LineGuide) -> bool:
    """Whether it opens a clause of its own for the same subject: ", and urged all to stay", ", demanding that all stay"."""
    first = next(iter(tokens(inside)), "")
    return first in guide.coordinators or first in guide.tellings or participle(first, guide)


def _keep(body: Span, cuts: Sequence[Cut]) -> tuple[Span, ...]:
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
