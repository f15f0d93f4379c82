"""What a tagger left unfinished: a source and a word of saying are marked, what it governs is not, or only in part.

"The yard did not respond to questions" with the source and "did not respond to" alone gets the content "questions".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from onrecord.lang.shapes.cues import CueWords
from onrecord.model.tagging import Attribution
from onrecord.model.text import Span
from onrecord.read.speech.contents import sentence_start
from onrecord.read.speech.phrases import has, pattern
from onrecord.read.speech.places import touching

_CLAUSE = re.compile(r"[,;:.!?…]\s|[.!?…]?$|[\n\"“”„«»()]")
_FIRST = re.compile(r"\s+([\w’'ʼ-]+)")
_CREDITED = re.compile(r"([^\n\"“”„«»]*\w),\s(?:[^\W\d_]{2,4}\s)?")
_AT_END = re.compile(r"[.!?…]|\s*(?:\n|$)")
_LONGEST = 200


def finished(text: str, marked: Sequence[Attribution], taken: Sequence[Span], words: CueWords, language: str | None) -> list[Attribution]:
    """`marked`, with contents for silences ("did not reply to X"), for infinitives right behind a cue and for credits at a sentence's end.

    `taken` holds the places of all that is marked.
    """
    joined = dict(_joined(text, marked, words))
    ends = {end for end, _ in joined.values()}
    whole = [joined[one][1] if one in joined else one for one in marked if one not in ends]
    return [one if one.contents else _closing(text, _with_rest(text, one, taken, words), words, language) for one in whole]


def _with_rest(text: str, one: Attribution, taken: Sequence[Span], words: CueWords) -> Attribution:
    """What stands right behind the cue, up to the end of its clause, if the cue governs it and nothing else holds it."""
    cue = one.cue
    if cue is None or not one.sources or one.sources[0].end > cue.start:
        return one
    end = _CLAUSE.search(text, cue.end, cue.end + _LONGEST)
    rest = Span(cue.end, end.start() if end else cue.end)
    first = _FIRST.match(text, rest.start, rest.end)
    if first is None or touching(taken, Span(first.start(1), rest.end)) or not _governs(cue.of(text), first[1], words):
        return one
    return replace(one, contents=(Span(first.start(1), rest.end),))


def _closing(text: str, one: Attribution, words: CueWords, language: str | None) -> Attribution:
    """ "X, as stated in a report.": a credit that closes its sentence governs all of it, unless it only passes it on."""
    cue = one.cue
    if one.contents or cue is None or not one.sources or one.sources[0].start < cue.end or _AT_END.match(text, one.sources[0].end) is None:
        return one
    start = sentence_start(text, cue, language)
    credited = _CREDITED.fullmatch(text, start, cue.start)
    if credited is None or pattern(f"{words.relays} {words.passed}").match(text, credited.end(1) + 2) is not None:
        return one
    return replace(one, contents=(Span(*credited.span(1)),))


def _governs(cue: str, first: str, words: CueWords) -> bool:
    asks = has(f"{words.asked} {words.promised} {words.warned} {words.declined}", cue)
    return has(words.silences, cue) or (asks and not has(f"{words.adverbs} {words.timed}", first) and _is_infinitive(first, words))


def _is_infinitive(word: str, words: CueWords) -> bool:
    return word.islower() and word.endswith(tuple(words.infinitives.split()) or ("\0",))


def _joined(text: str, marked: Sequence[Attribution], words: CueWords) -> Iterator[tuple[Attribution, tuple[Attribution, Attribution]]]:
    """ "wollte sich | zu den Vorwürfen | nicht äußern": the end of the verb, marked as a cue of its own, tells that nothing is said.

    Each attribution that has such an end, with the end and the two joined by it.
    """
    for end in marked:
        if end.contents or end.cue is None or pattern(words.silent).search(text, end.cue.start, end.cue.end) is None:
            continue
        whole = next((one for one in marked if one.contents and one.sources == end.sources and _stands_before(text, one, end.cue)), None)
        if whole is not None:
            yield whole, (end, replace(whole, cue=end.cue))


def _stands_before(text: str, whole: Attribution, cue: Span) -> bool:
    return whole.contents[-1].end <= cue.start and not text[whole.contents[-1].end : cue.start].strip()
