"""Sources of credits that the tagger left unmarked: "according to" always names one.

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
    return [_sourced(one, told) if _bare(text, one, words) else one for one in marked]


def _bare(text: str, one: Attribution, words: CueWords) -> bool:
    return (
        one.cue is not None
        and not one.sources
        and bool(one.contents)
        and pattern(f"{words.credits} {words.credits_after}").fullmatch(one.cue.of(text)) is not None
    )


def _sourced(one: Attribution, told: dict[Span | None, tuple[Span, ...]]) -> Attribution:
    sources = told.get(one.cue, ())
    free = not any(source.overlaps(content) for source in sources for content in one.contents)
    return replace(one, sources=sources) if free else one
