"""Shorten a sentence to a headline by dropping words, never adding one, and never dropping what governs the rest.

"On Monday, the port, which opened in 1904, was shut." becomes "The port was shut"; "if", "not", "about" and the cue always stay.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from onrecord.lang.shapes.lines import LineWords
from onrecord.model.text import Span

_WORD = re.compile(r"[\w’'\-]+")
_PARENTHESIS = re.compile(r"\s*\([^()]*\)|\s*\[[^\[\]]*\]")
_COMMA = re.compile(r",(?=[\s\"'”’»])|\s[–—]\s|;")
_QUOTE_PAIRS = (("“", "”"), ("„", "“"), ("«", "»"))
_MOST_CUTS = 4


@dataclass(frozen=True, slots=True)
class _Cut:
    """A stretch that may go, as offsets into the sentence."""

    start: int
    end: int


def shorten(text: str, sentence: Span, words: LineWords, keep: Iterable[Span], longest: int) -> tuple[Span, ...] | None:
    """Spans of `sentence` that read on as a headline of at most `longest` characters, or None.

    `keep` are spans that must stay (cues and speakers). The fewest words are dropped.
    """
    body = _without_stop(text, sentence)
    protected = [span for span in keep if body.covers(span)]
    cuts = [c for c in _cuts(text, body, words) if not _guarded(text, c, words, protected)]
    best: tuple[int, tuple[Span, ...]] | None = None
    for count in range(min(len(cuts), _MOST_CUTS) + 1):
        for chosen in combinations(cuts, count):
            kept = _keep(body, chosen)
            size = len(printed(text, kept)) if kept else 0
            if kept and 0 < size <= longest and (best is None or size > best[0]) and _stands(text, kept, words):
                best = (size, kept)
        if best:
            return best[1]
    return None


def printed(text: str, spans: Sequence[Span]) -> str:
    """The kept words in source order, first letter raised, spaces and commas tidied."""
    joined = " ".join(span.of(text).strip() for span in spans)
    joined = re.sub(r"\s+([,;:.!?])", r"\1", " ".join(joined.split())).strip(" ,;–—-")
    return joined[:1].upper() + joined[1:]


def opens_with_pronoun(text: str, span: Span, words: LineWords) -> bool:
    """Whether the first word stands for something said before."""
    first = _WORD.search(text, span.start, span.end)
    return first is not None and first.group().casefold().split("’")[0].split("'")[0] in words.pronouns


def guarded(phrase: str, words: LineWords) -> bool:
    """Whether a negation, hedge, condition, bound or cue stands in the phrase."""
    tokens = {token.casefold().replace("’", "'") for token in _WORD.findall(phrase)}
    return bool(tokens & set(words.guards)) or any(token.endswith("n't") for token in tokens)


def _without_stop(text: str, sentence: Span) -> Span:
    end = sentence.end
    while end > sentence.start and text[end - 1] in ".; \n":
        end -= 1
    return Span(sentence.start, end)


def _cuts(text: str, body: Span, words: LineWords) -> list[_Cut]:
    """Candidate stretches that do not overlap quotation marks' insides."""
    found = [_Cut(m.start(), m.end()) for m in _PARENTHESIS.finditer(text, body.start, body.end)]
    commas = [m for m in _COMMA.finditer(text, body.start, body.end) if not _inside_quotes(text, body.start, m.start())]
    edges = [body.start, *(m.start() for m in commas), body.end]
    for i in range(len(edges) - 1):
        start, end = edges[i], edges[i + 1]
        first = _first_word(text, start, end)
        if i == 0 and len(edges) > 2 and first in words.leading and len(_WORD.findall(text[start:end])) <= 10:
            found.append(_Cut(start, end + 1))
        elif i == len(edges) - 2 and i > 0 and first in words.trailing:
            found.append(_Cut(start, end))
        elif 0 < i < len(edges) - 2 and (first in words.appositions or first in words.trailing):
            found.append(_Cut(start, end + 1))
    return found + _bare(text, body, words)


def _bare(text: str, body: Span, words: LineWords) -> list[_Cut]:
    """Trailing clauses without a comma, from their opening word to the end."""
    if not words.bare_trailing:
        return []
    pattern = re.compile(r"\s(?:" + "|".join(words.bare_trailing) + r")\s", re.IGNORECASE)
    middle = body.start + len(body) // 3
    return [_Cut(m.start(), body.end) for m in pattern.finditer(text, middle, body.end) if not _inside_quotes(text, body.start, m.start())]


def _first_word(text: str, start: int, end: int) -> str:
    found = _WORD.search(text, start, end)
    return found.group().casefold() if found else ""


def _guarded(text: str, cut: _Cut, words: LineWords, protected: Sequence[Span]) -> bool:
    around = Span(cut.start, cut.end)
    return guarded(around.of(text), words) or any(around.overlaps(span) for span in protected)


def _keep(body: Span, cuts: Sequence[_Cut]) -> tuple[Span, ...]:
    kept, at = [], body.start
    for cut in sorted(cuts, key=lambda c: c.start):
        if cut.start < at and cut.start != body.start:
            return ()
        if cut.start > at:
            kept.append(Span(at, cut.start))
        at = max(at, cut.end)
    if at < body.end:
        kept.append(Span(at, body.end))
    return tuple(kept)


def _stands(text: str, kept: Sequence[Span], words: LineWords) -> bool:
    shown = printed(text, kept)
    if shown.count('"') % 2 or any(shown.count(a) != shown.count(b) for a, b in _QUOTE_PAIRS if a != b and b != "“"):
        return False
    if shown.count("(") != shown.count(")"):
        return False
    return len(_WORD.findall(shown)) >= 3 and not opens_with_pronoun(text, kept[0], words)


def _inside_quotes(text: str, start: int, at: int) -> bool:
    before = text[start:at]
    curly = before.count("“") > before.count("”") and "„" not in before
    return curly or before.count('"') % 2 == 1 or before.count("«") > before.count("»")
