"""Stretches that hang on a name, on a verb of saying or on the sentence before, and say nothing of the rest: they may go from a headline.

In "But Udo Brenn, 55, who may retire, said on the quay that two died" these are "But", ", 55", ", who may retire" and "on the quay".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from onrecord.model.text import Span
from onrecord.read.names.lexicon import lexicon
from onrecord.story.lines.words import WORD, LineGuide, tokens

_AGE = re.compile(r"(?<=\w),\s(?:aged\s)?\d{2}(?=,\s)")
_SAID_BEHIND = re.compile(r"[,;:]\s|,?\s?[“\"«„]")
_LONGEST_VENUE = 90
_AND_THAT = re.compile(r"\s[^\W\d_]{1,3}\s(?P<that>[^\W\d_]+)\s")
_DASH = re.compile(r"\s[–—]\s")
_MOST_PIECES = 4
_LONGEST_OPENING = 40
_SHORTEST_PARTICIPLE = 6
_LONGEST_NAME = 6
_LONGEST_CREDIT = 9
_DAY = 2


@dataclass(frozen=True, slots=True)
class Cut:
    """A stretch that may go, as offsets into the text. `own`: what it hedges, negates or says is only itself."""

    start: int
    end: int
    own: bool = False


def adjuncts(text: str, body: Span, edges: Sequence[int], guide: LineGuide) -> Iterator[Cut]:
    """Candidates in `body`, of which `edges` are the start, the commas outside quotations, and the end."""
    yield from _opening(text, body, guide)
    for aged in _AGE.finditer(text, body.start, body.end):
        yield Cut(aged.start(), aged.end() + _verb_behind(text, aged.end() + 1, guide), own=True)
    for i in range(1, len(edges) - 1):
        yield from _apposition(text, edges, i, guide)
        yield from _relative(text, edges, i, guide)
        yield from _whereabouts(text, edges, i, guide)
        yield from _behind_speaker(text, edges, i, guide)
    yield from _circumstance(text, edges, guide)
    yield from _publisher(text, body, guide)
    yield from _venues(text, body, guide)
    yield from _second_content(text, body, guide)


def _opening(text: str, body: Span, guide: LineGuide) -> Iterator[Cut]:
    """ "But" and "It comes as": they tie a sentence to the one before."""
    for pattern in (guide.links, guide.comings):
        found = pattern.match(text[body.start : body.start + _LONGEST_OPENING])
        if found and text[body.start + found.end() : body.start + found.end() + 1] in ", ":
            behind = WORD.search(text, body.start + found.end(), body.end)
            if guide.language == "de" and behind and behind.group().islower() and behind.group() not in guide.open_ends:
                continue  # "Doch sank die Fähre" would open with its verb
            comma = text[body.start + found.end()] == ","
            yield Cut(body.start, body.start + found.end() + comma, own=True)


def _verb_behind(text: str, at: int, guide: LineGuide) -> bool:
    """Whether the sentence goes on with its verb, so that the comma in front of it goes too."""
    behind = WORD.search(text, at, at + _LONGEST_OPENING)
    return behind is not None and guide.is_verb(behind.group().casefold())


def _goes_on(text: str, edges: Sequence[int], j: int, guide: LineGuide) -> bool:
    """Whether the piece behind edge `j` opens with a verb."""
    return j < len(edges) - 1 and _verb_behind(text, edges[j] + 1, guide) and not text[edges[j] + 1 : edges[j] + 3].strip()[:1].isupper()


def _apposition(text: str, edges: Sequence[int], i: int, guide: LineGuide) -> Iterator[Cut]:
    """ "Ada Voss, head of the brigade and of its school, said": what a named one is, between two commas; the verb comes behind it."""
    piece = text[edges[i] : edges[i + 1]]
    before = WORD.findall(text[edges[i - 1] : edges[i]]) or [""]
    named = before[-1][:1].isupper() or before[-1].isdigit() or lexicon(guide.language).is_role(before[-1])
    said = [m.end() for m in guide.sayings.finditer(text, edges[i - 1], edges[i])][-1:]
    waiting = not guide.has_verb(text[said[0] if said else edges[i - 1] : edges[i]])
    listed = WORD.findall(piece)
    first = listed[0].casefold() if listed else ""
    told = any(lexicon(guide.language).is_role(word) for word in listed)
    opens = (first in guide.appositions or told) and first not in guide.coordinators and not guide.has_verb(piece)
    clause = next(iter(tokens(text[edges[i + 1] : edges[-1]])), "") in guide.relatives
    end = i + 2 if clause and i + 2 < len(edges) else i + 1
    if named and waiting and opens and _goes_on(text, edges, end, guide):
        aged = before[-1].isdigit() and len(before) == 1 and i > 1
        yield Cut(edges[i - aged], edges[end] + 1, own=clause)


def _relative(text: str, edges: Sequence[int], i: int, guide: LineGuide) -> Iterator[Cut]:
    """ ", who may retire, " before the verb of the sentence, and the same at its end; a clause may have commas of its own."""
    first = next(iter(tokens(text[edges[i] : edges[i + 1]])), "")
    if first not in guide.relatives:
        return
    last = len(edges) - 1
    for j in range(i + 1, min(i + 1 + _MOST_PIECES, last)):
        if _goes_on(text, edges, j, guide):
            yield Cut(edges[i], edges[j] + 1, own=True)
            return
    if i + 1 == last and guide.has_verb(text[edges[0] : edges[i]]):
        yield Cut(edges[i], edges[last], own=True)


def _whereabouts(text: str, edges: Sequence[int], i: int, guide: LineGuide) -> Iterator[Cut]:
    """ "A bridge fell at Orlo, in the north of Tarn, the police said": where a named place lies, between two commas."""
    piece = text[edges[i] : edges[i + 1]]
    named = (WORD.findall(text[edges[i - 1] : edges[i]]) or [""])[-1][:1].isupper()
    listed = tokens(piece)
    opens = bool(listed) and listed[0] in guide.whereabouts and not guide.coordinators & set(listed)
    behind = next(iter(tokens(text[edges[i + 1] : edges[-1]])), "")
    told = guide.has_verb(text[edges[0] : edges[i]]) and behind not in guide.coordinators
    if i + 1 < len(edges) - 1 and named and opens and told and not guide.has_verb(piece):
        yield Cut(edges[i], edges[i + 1])


def _behind_speaker(text: str, edges: Sequence[int], i: int, guide: LineGuide) -> Iterator[Cut]:
    """ "“It holds,” said Ada Voss[, an engineer who has built twelve dams]": all that follows a speaker at the end tells of the speaker."""
    before = text[edges[i - 1] : edges[i]]
    cue = next(iter(guide.sayings.finditer(before)), None)
    first = next(iter(tokens(text[edges[i] : edges[-1]])), "")
    if cue is None or i < 2 or guide.has_verb(before[cue.end() :]) or first not in guide.appositions | guide.relatives | guide.trailing:
        return
    named = WORD.findall(before[cue.end() :])
    opens = not tokens(before[: cue.start()])
    if opens and 0 < len(named) <= _LONGEST_NAME and named[-1][:1].isupper():
        yield Cut(edges[i], edges[-1], own=True)


def _publisher(text: str, body: Span, guide: LineGuide) -> Iterator[Cut]:
    """ "according to a report [published by the mission]"."""
    for found in guide.published.finditer(text, body.start, body.end):
        said = list(guide.sayings.finditer(text, body.start, found.start()))[-1:]
        between = text[said[0].end() : found.start()] if said else ""
        if said and "," not in between and 0 < len(tokens(between)) <= _LONGEST_NAME and not guide.has_verb(between):
            yield Cut(found.start(), body.end)


def _circumstance(text: str, edges: Sequence[int], guide: LineGuide) -> Iterator[Cut]:
    """ ", raising fears that the dam might break" and ", two years after the flood", last or before a credit; and a tail behind a dash."""
    for i in range(max(1, len(edges) - 3), len(edges) - 1):
        piece = text[edges[i] : edges[i + 1]]
        listed = tokens(piece)
        last = i == len(edges) - 2
        if not listed or not guide.has_verb(text[edges[0] : edges[i]]):
            continue
        if _participial(listed, guide) and not _turns(text, edges, i, guide):
            yield Cut(edges[i], edges[-1], own=True)
        if not last and not credits(text[edges[-2] : edges[-1]], guide):
            continue
        if _participial(listed, guide) or _since(listed, guide):
            yield Cut(edges[i], edges[i + 1], own=True)
        dash = last and _DASH.match(text, edges[i]) is not None
        if dash and listed[0] not in guide.open_ends - guide.appositions and not guide.guards.match(piece[3:]):
            yield Cut(edges[i], edges[i + 1])


def _turns(text: str, edges: Sequence[int], i: int, guide: LineGuide) -> bool:
    """Whether a later piece brings a verb for what stands before, another clause, or who says it all."""
    later = [text[edges[n] : edges[n + 1]] for n in range(i + 1, len(edges) - 1)]
    openings = [next(iter(tokens(piece)), "") for piece in later]
    return any(guide.is_verb(word) or word in guide.turns for word in openings) or any(credits(p, guide) for p in later)


def credits(piece: str, guide: LineGuide) -> bool:
    """ ", as reported by the agency" and ", the mayor said": the piece says who says it all."""
    found = guide.sayings.search(piece)
    if found is None or not tokens(piece[: found.start()]):
        return found is not None and not guide.has_verb(piece[found.end() :])
    short = len(tokens(piece)) <= _LONGEST_CREDIT and len(tokens(piece[found.end() :])) <= _DAY
    return short and not guide.has_verb(piece[: found.start()])


def _since(listed: Sequence[str], guide: LineGuide) -> bool:
    """ "less than a decade after": a stretch of time, and what it is counted from."""
    at = next((i for i, word in enumerate(listed[:_LONGEST_NAME]) if word in guide.hours), None)
    counted = at is not None and at + 1 < len(listed) and listed[at + 1] in guide.counted_from
    return counted and not any(map(guide.is_verb, listed[:at]))


def _participial(listed: Sequence[str], guide: LineGuide) -> bool:
    opens = next((word for word in listed[:2] if participle(word, guide)), "")
    return bool(opens) and (opens == listed[0] or listed[0].endswith("ly"))


def participle(word: str, guide: LineGuide) -> bool:
    """Whether it opens a clause of circumstance ("raising"), and is no verb of saying ("adding")."""
    ends = bool(guide.participle) and word.endswith(guide.participle) and len(word) >= _SHORTEST_PARTICIPLE
    return ends and word not in guide.unparticiples and word not in guide.tellings


def _venues(text: str, body: Span, guide: LineGuide) -> Iterator[Cut]:
    """ "said [in a statement on Monday] that": where and when somebody spoke, up to what was said."""
    for cue in guide.sayings.finditer(text, body.start, body.end):
        opens = WORD.match(text, cue.end() + 1, body.end)
        if opens is None or opens.group().casefold() not in guide.venues:
            continue
        marks = [m.start() for m in _SAID_BEHIND.finditer(text, opens.end(), min(body.end, opens.end() + _LONGEST_VENUE))]
        that = [
            m.start() - 1
            for m in WORD.finditer(text, opens.end(), min(body.end, opens.end() + _LONGEST_VENUE))
            if m.group().casefold() in guide.that
        ]
        end = min(marks + that, default=0)
        if end and not guide.has_verb(text[opens.end() : end]):
            yield Cut(cue.end(), end)


def _second_content(text: str, body: Span, guide: LineGuide) -> Iterator[Cut]:
    """ "said that the dam holds [and that the port is open]": the second thing said, at the end of the sentence."""
    for found in _AND_THAT.finditer(text, body.start, body.end):
        joined, that = tokens(found.group())[:2]
        said = guide.sayings.search(text, body.start, found.start())
        if joined in guide.coordinators and that in guide.that and said is not None:
            yield Cut(found.start(), body.end, own=True)
