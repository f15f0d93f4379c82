"""Through whom a statement came: agency credits, "told the Harbour Post", "citing".

In 'Ruiz told the Harbour Post that ...' the chain of the statement is ("Harbour Post",).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from onrecord.lang.shapes.cues import CueWords
from onrecord.model.text import Span
from onrecord.read.speech.addressed import addressee, outlet_behind
from onrecord.read.speech.phrases import pattern
from onrecord.read.speech.speakers import cleaned

_REACH = 200
_COMMA = re.compile(r"[,;:]\s|[.!?]$")
_AS = re.compile(r"[^.;:!?\n]{1,80}?\s(?:as\s+saying|as\s+having|diciendo|comme\s+disant)\b")
_LIKE = re.compile(r"\b(?:as|como|comme)\s+$")
_SMALL = 8
_WORD = r"[A-ZÀ-ÖØ-ÞЀ-ЯҐŁŚŠŽČ][\w.’'&-]*"
_NAME = re.compile(
    rf"\s+(?:(?![A-ZÀ-ÖØ-ÞЀ-ЯҐŁŚŠŽČ])[^\W\d_]{{1,4}}\s+){{0,2}}(?P<name>{_WORD}(?:\s+(?:of\s+|the\s+|de\s+|del\s+|du\s+|des\s+)?{_WORD}){{0,4}})"
)


def outlets_told(text: str, sentence: Span, cue: Span | None, words: CueWords, source: Span | None = None) -> Iterator[str]:
    """Outlets that the speaker told it to, or that are cited for it or for the `source`, in the statement's sentence."""
    for listed, free in ((words.told, False), (words.relays, True)):
        for match in pattern(listed).finditer(text, sentence.start, sentence.end):
            passed = free and _of_content(text, match, cue, words) and not _of_speaker(text, match, source)
            if passed and attached(text, match.start()):
                continue
            name = _cited(text, match.end(), sentence.end, words, free=free and not passed)
            if name is not None and (cue is None or abs(match.start() - cue.start) < 300):
                yield cleaned(name, words)
    heard = None if cue is None else addressee(text, _behind(text, cue, sentence), words, cue)
    if heard is not None:
        yield heard.name


def attached(text: str, at: int) -> bool:
    """Whether a word stands right before the place `at`: "the fees reported by"."""
    return text[max(0, at - 2) : at].rstrip(" ")[-1:].isalnum()


def _of_content(text: str, relay: re.Match[str], cue: Span | None, words: CueWords) -> bool:
    """ "The strikes, cited by the rebels": what is cited is the thing before it, unless the cue itself is what is cited."""
    if pattern(words.passed).fullmatch(relay.group()) is None:
        return False
    says = _AS.match(text, relay.end()) or _LIKE.search(text, max(0, relay.start() - _SMALL), relay.start())
    return says is None and (cue is None or not cue.overlaps(Span(*relay.span())))


def _of_speaker(text: str, relay: re.Match[str], source: Span | None) -> bool:
    """ "The mayor, cited by the Lantern, said": the speaker's words came through it."""
    if source is None:
        return False
    behind = relay.start() >= source.end and not text[source.end : relay.start()].strip(" ,")
    return behind or (source.covers(Span(*relay.span())) and text[relay.start() - 2 : relay.start()] == ", ")


def _behind(text: str, cue: Span, sentence: Span) -> Span:
    """From behind the cue to the end of its clause."""
    near = min(sentence.end, cue.end + _REACH)
    stop = _COMMA.search(text, cue.end, near)
    return Span(cue.end, max(cue.end, stop.start() if stop else near))


def _cited(text: str, start: int, end: int, words: CueWords, *, free: bool) -> str | None:
    """The outlet right behind the verb, or behind what it is ("told the Velmish broadcaster Kanal 3"); `free`: any name that is cited."""
    outlet = outlet_behind(text, start, end, words)
    if outlet is not None or not free:
        return outlet
    name = _NAME.match(text, start, end)
    return name["name"] if name is not None else None


def via(outer: Sequence[str], credited: Sequence[str], told: Sequence[str], own: Sequence[str]) -> tuple[str, ...]:
    """The chain, outermost first, each once, without `own`: the document's outlet and the speaker."""
    chain: list[str] = []
    shut = {name.casefold() for name in own if name}
    for name in (*outer, *credited, *told):
        if name and name.casefold() not in shut:
            shut.add(name.casefold())
            chain.append(name)
    return tuple(chain)
