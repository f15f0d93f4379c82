"""Sources of credits that the tagger left unmarked: "according to" and "in her words" always name one.

"Laut der Werft ruht die Arbeit.": "Laut" with "ruht die Arbeit" gets the source "der Werft" that the rules find.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from onrecord.lang import words as word_list
from onrecord.lang.shapes.cues import CueWords
from onrecord.model.tagging import Attribution
from onrecord.model.text import Span
from onrecord.read.speech import ruled
from onrecord.read.speech.phrases import pattern


def with_credits(text: str, paragraphs: Sequence[Span], marked: Sequence[Attribution], language: str | None) -> list[Attribution]:
    """`marked`, with a source by every credit for which the rules find one that no other mark overlaps."""
    words = word_list("cues", language, CueWords)
    bare = [one.cue for one in marked if _bare(text, one, words) and one.cue]
    if not bare:
        return list(marked)
    near = [paragraph for paragraph in paragraphs if any(paragraph.covers(cue) for cue in bare)]
    told = [one for one in ruled.attributions(text, near, language) if one.cue and one.sources]
    return [_sourced(text, one, told, words) if _bare(text, one, words) else one for one in marked]


def _bare(text: str, one: Attribution, words: CueWords) -> bool:
    return one.cue is not None and not one.sources and bool(one.contents) and _credit(text, one.cue, words) is not None


def _credit(text: str, cue: Span, words: CueWords) -> Span | None:
    """The cue, or it with the word in front ("Angaben" behind "Nach"), where that is a credit."""
    listed = pattern(f"{words.credits} {words.credits_after} {words.opinion}")
    before = text.rfind(" ", 0, max(0, cue.start - 1)) + 1
    wider = Span(max(before, text.rfind("\n", 0, cue.start) + 1), cue.end)
    return next((span for span in (cue, wider) if listed.fullmatch(span.of(text))), None)


def _sourced(text: str, one: Attribution, told: Sequence[Attribution], words: CueWords) -> Attribution:
    credit = None if one.cue is None else _credit(text, one.cue, words)
    same = next((found for found in told if found.cue == credit), None)
    if same is None or credit is None:
        return one
    source = same.sources[0]
    if one.contents[0].start <= source.start and credit.end < source.start <= credit.end + 2 and source.end < one.contents[0].end:
        rest = source.end + len(text[source.end : one.contents[0].end]) - len(text[source.end : one.contents[0].end].lstrip(" ,"))
        return replace(one, cue=credit, sources=(source,), contents=(Span(rest, one.contents[0].end), *one.contents[1:]))
    return replace(one, sources=tuple(s for s in same.sources if _names(text, s, one, words)))


def _names(text: str, source: Span, one: Attribution, words: CueWords) -> bool:
    """Free of the contents; inside the cue only a pronoun names anybody: "eigenen" in "nach eigenen Angaben" does not."""
    if any(source.overlaps(content) for content in one.contents):
        return False
    inside = one.cue is not None and one.cue.overlaps(source)
    return not inside or pattern(words.pronouns).fullmatch(source.of(text)) is not None
