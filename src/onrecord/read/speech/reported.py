"""Reported speech that goes on: a verb form that only reported speech has needs no second word of saying.

"Die Lage sei ernst, sagte Tamm. Der Scheitel werde erwartet." -> the second sentence belongs to what Tamm said.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from onrecord.lang.shapes.cues import CueWords
from onrecord.model.text import Span
from onrecord.read.sentences import split
from onrecord.read.speech.draft import Draft, place
from onrecord.read.speech.phrases import has, pattern
from onrecord.read.speech.places import merged, touching
from onrecord.read.speech.quotes import MARKS
from onrecord.read.speech.ruled import trimmed

_MARK = re.compile(f"[{re.escape(''.join(MARKS))}]")


def going_on(text: str, paragraphs: Sequence[Span], found: Sequence[Draft], words: CueWords, language: str | None) -> list[Draft]:
    """`found`, each content with the sentences behind it that only go on with it and of which nothing else is read."""
    drafts = sorted(found, key=place)
    if not words.reported or not drafts:
        return drafts
    taken = merged(span for draft in drafts for span in (*draft.contents, draft.source, draft.cue) if span is not None)
    cues = sorted((draft.cue.start, n) for n, draft in enumerate(drafts) if draft.cue and _speaks(text, draft, words))
    for paragraph in paragraphs:
        if pattern(words.reported).search(text, paragraph.start, paragraph.end):
            _through(text, split(text, paragraph, language), drafts, cues, taken, words)
    return drafts


def _through(
    text: str, sentences: Sequence[Span], drafts: list[Draft], cues: Sequence[tuple[int, int]], taken: Sequence[Span], words: CueWords
) -> None:
    """`cues` are the places of the words of saying and the numbers of their drafts."""
    speaking: int | None = None
    for before, sentence in pairwise(sentences):
        at = bisect_left(cues, (before.end, 0)) - 1
        speaking = cues[at][1] if at >= 0 and cues[at][0] >= before.start else speaking
        if touching(taken, sentence) or speaking is None or not _only_reported(sentence.of(text), words):
            speaking = None
            continue
        rest = trimmed(text, sentence)
        if rest is not None:
            drafts[speaking] = replace(drafts[speaking], contents=(*drafts[speaking].contents, rest))


def _speaks(text: str, draft: Draft, words: CueWords) -> bool:
    """Whether it is a word of saying, and not a quotation, that the content hangs on."""
    if draft.cue is None or draft.source is None or draft.inside is not None:
        return False
    quoted = any(_MARK.search(content.of(text)) for content in draft.contents)
    return not quoted and has(f"{words.speech} {words.credits} {words.credits_after}", draft.cue.of(text))


def _only_reported(sentence: str, words: CueWords) -> bool:
    """A verb in the form of reported speech, nobody who says something anew, no "ich" whose form is the same."""
    verbs = (match for match in pattern(words.reported).finditer(sentence) if match.group().islower())
    again = (match for match in pattern(words.verbs).finditer(sentence) if not pattern(words.behind).fullmatch(match.group()))
    if next(verbs, None) is None or next(again, None) is not None or _MARK.search(sentence):
        return False
    return not has(f"{words.unreported} {words.credits} {words.credits_after}", sentence)
