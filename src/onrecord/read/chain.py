"""Through whom a statement came: agency credits, "told the Harbour Post", "citing".

In 'Ruiz told the Harbour Post that ...' the chain of the statement is ("Harbour Post",).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from onrecord.lang.shapes.cues import CueWords
from onrecord.model.text import Span
from onrecord.read.phrases import has, pattern
from onrecord.read.speakers import cleaned

_WORD = r"[A-ZÀ-ÖØ-ÞЀ-ЯҐŁŚŠŽČ][\w.’'&-]*"
_NAME = re.compile(rf"\s+(?:(?![A-ZÀ-ÖØ-ÞЀ-ЯҐŁŚŠŽČ])[^\W\d_]{{1,4}}\s+){{0,2}}(?P<name>{_WORD}(?:\s+(?:of\s+|the\s+)?{_WORD}){{0,4}})")


def outlets_told(text: str, sentence: Span, cue: Span | None, words: CueWords) -> Iterator[str]:
    """Outlets that the speaker told it to, or that are cited for it, in the statement's sentence."""
    for listed, free in ((words.told, False), (words.relays, True)):
        for match in pattern(listed).finditer(text, sentence.start, sentence.end):
            name = _NAME.match(text, match.end(), sentence.end)
            if name is not None and (free or has(words.outlets, name["name"])) and (cue is None or abs(match.start() - cue.start) < 300):
                yield cleaned(name["name"], words)


def via(outer: Sequence[str], credited: Sequence[str], told: Sequence[str], own: Sequence[str]) -> tuple[str, ...]:
    """The chain, outermost first, each once, without `own`: the document's outlet and the speaker."""
    chain: list[str] = []
    shut = {name.casefold() for name in own if name}
    for name in (*outer, *credited, *told):
        if name and name.casefold() not in shut:
            shut.add(name.casefold())
            chain.append(name)
    return tuple(chain)
