"""Whether a headline says what its body says: the words, the numbers with their bounds, the negations, hedges and conditions.

Over "Up to 116 drones came, the ministry said" the headline "116 drones attack" says more than its body.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.model.claims import Figure
from onrecord.model.text import Span
from onrecord.story.lines.words import WORD, LineGuide, lineguide, tokens
from onrecord.story.units import Unit

SAYS_MORE = "headline says more than its body"
OTHER_NUMBER = "headline gives another number than its body"
SHARED = 0.34
_STEM = 5
_LEAD = 1
_FAKE_WITHIN = 2
_REACH = 3
_ROOT = 4
_MEANT_REACH = 14
_MEANT_SHARED = 2
_GERUND = "ing"
_DIGITS = re.compile(r"\d[\d.,  ]*\d|\d")
_QUOTE_OR_COLON = re.compile(r"[“”\"«»„‘’?]|:\s")
_SURE = ("exact",)
_TO_COME = re.compile(r"(?:[^\s,:]+ ){1,6}to [A-Za-z]")


@dataclass(frozen=True, slots=True)
class Verdict:
    """`borne` says that the headline may be printed; `note` what is wrong where it says more than the body."""

    borne: bool
    note: str | None = None


def verdict(unit: Unit, text: str) -> Verdict:
    """What the unit's own headline is worth against its sentences. A headline without a body bears itself."""
    if unit.headline is None:
        return Verdict(False)
    if not unit.sentences:
        return Verdict(True)
    head = unit.headline.of(text)
    guide = lineguide(unit.language)
    if not _told_below(head, unit, text):
        return Verdict(False)
    number = _number_note(unit, unit.headline, text)
    if number:
        return Verdict(False, number)
    surer = any(_surer(head, sentence.of(text), guide) for sentence in unit.sentences[:_LEAD])
    surer = surer or _only_meant(head, [s.of(text) for s in unit.sentences[:_FAKE_WITHIN]], guide)
    surer = surer or _called_fake(head, " ".join(s.of(text) for s in unit.sentences[:_FAKE_WITHIN]), guide)
    return Verdict(not surer, SAYS_MORE if surer else None)


def stems(text: str) -> set[str]:
    """Beginnings of the longer words of `text`."""
    return {token[:_STEM] for token in tokens(text) if len(token) > 3}


def _told_below(head: str, unit: Unit, text: str) -> bool:
    wanted = stems(head)
    there = stems(" ".join(span.of(text) for span in unit.sentences))
    return not wanted or len(wanted & there) >= SHARED * len(wanted)


def _number_note(unit: Unit, head: Span, text: str) -> str | None:
    """Each number of the headline must stand in the body, as digits or as a figure of the same value, and no surer."""
    body = " ".join(span.of(text) for span in unit.sentences)
    below = [f for f in unit.figures if any(span.covers(f.span) for span in unit.sentences)]
    above = [f for f in unit.figures if head.covers(f.span) and f.role == "quantity"]
    written = {_plain(found) for found in _DIGITS.findall(body)} | {_plain(str(v)) for f in below for v in (f.low, f.high) if v is not None}
    if any(_plain(found) not in written for found in _DIGITS.findall(head.of(text))):
        return OTHER_NUMBER
    return SAYS_MORE if any(_surer_figure(figure, below) for figure in above) else None


def _surer_figure(figure: Figure, below: Sequence[Figure]) -> bool:
    """The body gives the value at first with a bound or as a rough one; that it drops the bound later does not help."""
    same = [f for f in below if figure.low is not None and figure.low in (f.low, f.high) and f.unit_class == figure.unit_class]
    first = min(same, key=lambda f: f.span.start, default=None)
    return figure.qualifier in _SURE and first is not None and first.qualifier not in _SURE


def _plain(number: str) -> str:
    return re.sub(r"[.,\s]", "", number).lstrip("0")


def _surer(head: str, sentence: str, guide: LineGuide) -> bool:
    """Whether the sentence negates, hedges, doubts or conditions what the headline states flatly."""
    wanted = stems(head)
    attributed = _QUOTE_OR_COLON.search(head) is not None or guide.sayings.search(head) is not None
    if any(pattern.search(head) for pattern in (guide.negations, guide.denials, guide.hedges)):
        return False
    strict = (guide.negations, guide.denials)
    patterns = strict if attributed else (*strict, guide.hedges, guide.openers)
    missing = [pattern for pattern in patterns if pattern.search(head) is None]
    return any(_governs(sentence, found, wanted) for pattern in missing for found in pattern.finditer(sentence))


def _only_meant(head: str, leading: Sequence[str], guide: LineGuide) -> bool:
    """Whether a leading sentence only plans or weighs ("is considering sending") what the headline tells as done ("sends")."""
    if any(pattern.search(head) for pattern in (guide.intents, guide.hedges, guide.future, guide.openers)) or _QUOTE_OR_COLON.search(head):
        return False
    if _TO_COME.match(head) and not guide.has_verb(head.partition(" to ")[0]):
        return False
    told = {word[:_ROOT] for word in tokens(head) if len(word) >= _ROOT}
    return any(_intended(sentence, found, told, guide) for sentence in leading for found in guide.intents.finditer(sentence))


def _intended(sentence: str, found: re.Match[str], told: set[str], guide: LineGuide) -> bool:
    """Whether what is meant shares its deed or its object with the headline, and no more than a word stands between."""
    behind = tokens(sentence[found.end() : found.end() + 120])[:_MEANT_REACH]
    deed = next((word for word in behind if guide.events.fullmatch(word) or guide.is_verb(word) or word.endswith(_GERUND)), "")
    shared = sum(word[:_ROOT] in told for word in behind if len(word) >= _ROOT)
    return bool(deed) and (deed[:_ROOT] in told or shared >= _MEANT_SHARED)


def _called_fake(head: str, body: str, guide: LineGuide) -> bool:
    """Whether a source calls fake what the headline tells without that word or any doubt."""
    doubted = any(pattern.search(head) for pattern in (guide.fakes, guide.denials, guide.negations, guide.hedges))
    return not doubted and guide.fakes.search(body) is not None


def _governs(sentence: str, found: re.Match[str], wanted: set[str]) -> bool:
    """Whether a word of the headline stands within reach behind the guard."""
    behind = [word.casefold() for word in WORD.findall(sentence[found.end() : found.end() + 120])][:_REACH]
    return any(word[:_STEM] in wanted for word in behind if len(word) > 3)
