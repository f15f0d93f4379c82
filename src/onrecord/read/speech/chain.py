"""Through whom a statement came: agency credits, "told the Harbour Post", "citing".

In 'Ruiz told the Harbour Post that ...' the chain of the statement is ("Harbour Post",).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from onrecord.lang.shapes.cues import CueWords
from onrecord.model.text import Span
from onrecord.read.speech.phrases import has, pattern
from onrecord.read.speech.speakers import cleaned

_DESCRIPTION = 60
_COMMA = re.compile(r"[,;:]")
_WORD = r"[A-ZÀ-ÖØ-ÞЀ-ЯҐŁŚŠŽČ][\w.’'&-]*"
_NAME = re.compile(
    rf"\s+(?:(?![A-ZÀ-ÖØ-ÞЀ-ЯҐŁŚŠŽČ])[^\W\d_]{{1,4}}\s+){{0,2}}(?P<name>{_WORD}(?:\s+(?:of\s+|the\s+|de\s+|del\s+|du\s+|des\s+)?{_WORD}){{0,4}})"
)
_TITLE = re.compile(r"\s+[\"“„«](?P<name>[^\"“”„«»\n]{2,40}?)[\"“”»]")


def outlets_told(text: str, sentence: Span, cue: Span | None, words: CueWords) -> Iterator[str]:
    """Outlets that the speaker told it to, or that are cited for it, in the statement's sentence."""
    for listed, free in ((words.told, False), (words.relays, True)):
        for match in pattern(listed).finditer(text, sentence.start, sentence.end):
            name = _outlet(text, match.end(), sentence.end, words, free=free)
            if name is not None and (cue is None or abs(match.start() - cue.start) < 300):
                yield cleaned(name, words)


def _outlet(text: str, start: int, end: int, words: CueWords, *, free: bool) -> str | None:
    """The outlet's name right after the verb, or after what it is: "told the Velmish broadcaster Kanal 3"."""
    name = _NAME.match(text, start, end)
    title = _TITLE.match(text, name.end(), end) if name is not None and pattern(words.outlets).fullmatch(name["name"]) else None
    if title is not None:
        return title["name"]
    if name is not None and (free or has(words.outlets, name["name"])):
        return name["name"]
    for what in pattern(words.outlets).finditer(text, start, min(end, start + _DESCRIPTION)):
        named = _NAME.match(text, what.end(), end) if what.group().islower() and not _COMMA.search(text, start, what.start()) else None
        if named is not None:
            return named["name"]
    return None


def via(outer: Sequence[str], credited: Sequence[str], told: Sequence[str], own: Sequence[str]) -> tuple[str, ...]:
    """The chain, outermost first, each once, without `own`: the document's outlet and the speaker."""
    chain: list[str] = []
    shut = {name.casefold() for name in own if name}
    for name in (*outer, *credited, *told):
        if name and name.casefold() not in shut:
            shut.add(name.casefold())
            chain.append(name)
    return tuple(chain)
