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
    told: dict[Span | None, tuple[Span, ...]] = {one.cue: one.sources for one in ruled.attributions(text, near, language) if one.cue}
    return [_sourced(text, one, told, words) if _bare(text, one, words) else one for one in marked]


def _bare(text: str, one: Attribution, words: CueWords) -> bool:
    return (
        one.cue is not None
        and not one.sources
        and bool(one.contents)
        and pattern(f"{words.credits} {words.credits_after} {words.opinion}").fullmatch(one.cue.of(text)) is not None
    )


def _sourced(text: str, one: Attribution, told: dict[Span | None, tuple[Span, ...]], words: CueWords) -> Attribution:
    sources = tuple(source for source in told.get(one.cue, ()) if _names(text, source, one, words))
    return replace(one, sources=sources)


def _names(text: str, source: Span, one: Attribution, words: CueWords) -> bool:
    """Free of the contents; inside the cue only a pronoun names anybody: "eigenen" in "nach eigenen Angaben" does not."""
    if any(source.overlaps(content) for content in one.contents):
        return False
    inside = one.cue is not None and one.cue.overlaps(source)
    return not inside or pattern(words.pronouns).fullmatch(source.of(text)) is not None
