"""What kind of cue it is: speech, a document, a thought, an act, or none.

kind("signed", "a decree", "The president", en) -> "act"; kind("shows", "that prices fell", "The survey", en) -> "document".
"""

from __future__ import annotations

from onrecord.lang.shapes.cues import CueWords
from onrecord.model.claims import CueKind
from onrecord.read.speech.phrases import has, opens
from onrecord.read.speech.quotes import MARKS


def kind(cue: str | None, content: str, source: str, words: CueWords) -> CueKind:
    """The kind of `cue`, by its words; of an unknown one by what follows: a quotation or a that-clause is speech, else an act."""
    if cue is None:
        return "none"
    if not any(c.isalnum() for c in cue):
        return "document" if has(words.papers, source) else "speech"
    return _listed(cue, content, source, words) or ("speech" if quoted(content) or opens(words.that, content) else "act")


def _listed(cue: str, content: str, source: str, words: CueWords) -> CueKind | None:
    spoken = has(_spoken(words), cue)
    if has(words.papers, source) and (spoken or not has(words.thought, cue)):
        return "document"
    if spoken:
        return "speech"
    if has(words.papers, cue) and opens(words.that, content):
        return "document"
    if quoted(content):
        return "speech"
    if has(words.thought, cue):
        return "thought"
    return "act" if has(words.act, cue) else None


def _spoken(words: CueWords) -> str:
    return " ".join(
        (
            words.speech,
            words.confirmed,
            words.denied,
            words.unconfirmed,
            words.declined,
            words.refuses,
            words.announces,
            words.credits,
            words.silences,
            words.transitive,
            words.accused,
            words.quoting,
        )
    )


def quoted(content: str) -> bool:
    return content[:1] != "" and content[0] in MARKS
