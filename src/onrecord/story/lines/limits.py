"""Stretches that say which one is meant, or how far a ban, a duty or a denial reaches: no shortened sentence may lose them.

In "Lerna bans boats after dark" and "Tarn stoppt Schiffe, die Öl laden" the tails limit what stands before: they stay.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from onrecord.model.text import Span
from onrecord.story.lines.words import WORD, LineGuide, tokens

_BREAK = re.compile(r"[,;:](?=\s)|\s[–—]\s")
_NAME_REACH = 60
_ATTRIBUTE = re.compile(
    r"(?:anti|pro|non|so)-\w+|\w{2,}(?:ous|ful|less|able|ible|ive|ish)|\w+-(?:\w+(?:ed|ing)|old|long|like)", re.IGNORECASE
)
_OWNER = re.compile(r"(?:a|an|the|its|his|her|their|this|[\w-]+['’]s|[\w-]+s['’])\s+\Z", re.IGNORECASE)
_LAST = 40


def limits(text: str, body: Span, start: int, guide: LineGuide) -> bool:
    """Whether the clause in front of `start` denies, bans, allows or obliges, so that a circumstance behind it is part of what it says."""
    breaks = [m.end() for m in _BREAK.finditer(text, body.start, start)]
    clause = text[breaks[-1] if breaks else body.start : start]
    if guide.sayings.fullmatch((WORD.findall(clause) or [""])[-1]):
        return False
    rest = _BREAK.search(text, start, body.end)
    behind = text[start : rest.start() if rest else body.end] if guide.language == "de" else ""
    return guide.limiting.search(clause) is not None or guide.limiting.search(behind) is not None


def place_limits(text: str, opening: Span, end: int, guide: LineGuide) -> bool:
    """Whether an introduction tells where a ban holds: "In schools, phones are banned"; a day and what somebody says do not."""
    listed = tokens(opening.of(text))
    if not listed or listed[0] not in guide.venues | guide.whereabouts or guide.hours & set(listed):
        return False
    found = guide.limiting.search(text, opening.end, end)
    return found is not None and guide.sayings.search(text, opening.end, found.start()) is None


def defines(text: str, body: Span, start: int, guide: LineGuide) -> bool:
    """Whether the clause behind the comma at `start` may tell which one is meant: in a language that sets every clause apart by commas,
    all but one about a name may."""
    first = next(iter(tokens(text[start : start + _NAME_REACH])), "")
    if text[start : start + 1] != "," or first not in guide.defining:
        return False
    before = list(WORD.finditer(text, max(body.start, start - _NAME_REACH), start))
    if not before or not before[-1].group()[:1].isupper():
        return not before or not before[-1].group().isdigit()
    if guide.language != "de":
        return before[-1].start() == body.start
    lead = before[-2].group() if len(before) > 1 else ""
    named = (lead[:1].isupper() and lead.casefold() not in guide.open_ends | guide.hours) or lead in guide.whereabouts
    return not named


def joins_attributes(text: str, body: Span, at: int, behind: int, guide: LineGuide) -> bool:
    """ "the old [and ruined] mill", "the anti-noise [and misnamed] “..." ": whether an English "and" joins attributes of a noun to come."""
    if guide.language != "en":
        return False
    if ends_in_attribute(text[max(body.start, at - _LAST) : at]):
        return True
    before = (WORD.findall(text[body.start : at]) or [""])[-1]
    noun = (before.endswith("s") and not before.endswith(("ous", "less"))) or before[:1].isupper() or before.isdigit()
    return not noun and _like_attribute(text[behind : min(body.end, behind + _LAST)], guide)


def _like_attribute(words: str, guide: LineGuide) -> bool:
    """ "ruined mill", "misnamed “quiet nights”": a participle in front of a noun or of quoted words; "called on all" is none."""
    after = WORD.findall(words)
    if not after or not after[0].endswith(guide.endings) or after[0] in guide.finite:
        return False
    quoted = words[len(after[0]) :].lstrip()[:1] in tuple('“"«„‘')
    return quoted or (len(after) > 1 and after[1].islower() and after[1] not in guide.open_ends)


def ends_in_attribute(shown: str) -> bool:
    """ "... backs the state's anti-dumping": an English adjective behind an article or an owner, and its noun is gone."""
    found = list(WORD.finditer(shown[-_LAST:]))
    if not found or _ATTRIBUTE.fullmatch(found[-1].group()) is None:
        return False
    return _OWNER.search(shown[-_LAST:][: found[-1].start()]) is not None


def completed(text: str, edges: Sequence[int], at: int, guide: LineGuide) -> bool:
    """ "accused Brenn, who left Lerna, of theft": whether a piece behind the clause at `at` opens with what a verb before it waits for."""
    openings = (next(iter(tokens(text[edges[n] : edges[n + 1]])), "") for n in range(at + 1, len(edges) - 1))
    return any(word in guide.completers for word in openings)


def waits_before_credit(shown: str, guide: LineGuide) -> bool:
    """ "The contract is, according to the union": a helping verb in front of the last comma, and only a source behind it."""
    said, comma, credit = shown.rpartition(",")
    last = next(iter(tokens(said)[-1:]), "")
    waits = last in guide.helping or (last in guide.open_ends and last not in guide.particles and last not in guide.that)
    return bool(comma) and waits and guide.sayings.search(credit) is not None
