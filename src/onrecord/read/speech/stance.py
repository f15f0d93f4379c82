"""How surely: what the speaker does with the content, whether on a condition, with which hedges.

stance("could not confirm", "the exact number", en) -> "unconfirmed"; stance("said", "it would send aid", en) -> "promised".
"""

from __future__ import annotations

import re

from onrecord.lang.shapes.cues import CueWords
from onrecord.model.claims import Stance
from onrecord.model.text import Span
from onrecord.read.speech.phrases import has, opens, pattern

_LEADING = re.compile(r"[\W_]+")
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»“)\]]*\s+")
_REACH = 60
_MARKS = '"“„«'
_QUOTED = re.compile('["“„«][^"”“»]*')


def stance(cue: str, content: str, words: CueWords) -> Stance:
    """The stance that cue and content bear together; asserted where nothing speaks for another."""
    negated = has(words.negation, cue) or "n't" in cue or "n’t" in cue
    first = _by_cue(cue, content, words, negated)
    if first is not None:
        return first
    return _by_content(cue, _clause(content, words), words)


def _by_cue(cue: str, content: str, words: CueWords, negated: bool) -> Stance | None:
    if negated and has(words.confirmed, cue):
        return "unconfirmed"
    if has(words.refuses, cue):
        return "declined" if has(words.replies, content) else "denied"
    if has(f"{words.declined} {words.silences}", cue) or (negated and has(words.replies, cue)):
        return "declined"
    if has(words.unconfirmed, cue):
        return "unconfirmed"
    if has(words.denied, cue):
        return "asserted" if negated else "denied"
    if negated:
        return None
    return _plain_cue(cue, content, words)


def _plain_cue(cue: str, content: str, words: CueWords) -> Stance | None:
    if has(words.summons, cue) and _names_a_purpose(content, words):
        return "asked"
    plain: tuple[tuple[str, Stance], ...] = ((words.warned, "warned"), (words.asked, "asked"), (words.promised, "promised"))
    for listed, found in plain:
        if has(listed, cue):
            return found
    if has(words.announces, cue) and not opens(words.that, _bare(content)) and has(words.commitments, content[:_REACH]):
        return "promised"
    return "confirmed" if has(words.confirmed, cue) else None


def _names_a_purpose(content: str, words: CueWords) -> bool:
    """ "X à retirer ses troupes", "au calme"; "son rival un menteur" names none."""
    endings = tuple(words.infinitives.split())
    if content[:1] in _MARKS:
        return False
    behind = (content[way.end() :].split(maxsplit=1) for way in pattern(words.purposes).finditer(content[: 2 * _REACH]))
    return opens(words.purposes, content) or any(rest and rest[0].strip(".,;").endswith(endings) for rest in behind)


def _by_content(cue: str, content: str, words: CueWords) -> Stance:
    if has(words.silent, content[: 2 * _REACH]):
        return "declined"
    if has(words.doubt, content):
        return "unconfirmed"
    if has(words.falsehood, content):
        return "denied"
    if _threatens(content, words):
        return "warned"
    if _own_future(content, words) or (has(words.announces, content[:_REACH]) and has(words.commitments, content[: 2 * _REACH])):
        return "promised"
    return "asserted"


def _threatens(content: str, words: CueWords) -> bool:
    return (
        opens(f"{words.openers} {words.inverted}", content)
        and has(words.modals + " " + words.future, content)
        and has(words.grave, content)
    )


def _own_future(content: str, words: CueWords) -> bool:
    if opens(words.pledges, content):
        return True
    own = pattern(words.own).match(content)
    return own is not None and pattern(words.future).match(_LEADING.sub("", content[own.end() : own.end() + _REACH], count=1)) is not None


def conditional(content: str, given: Stance, words: CueWords, *, headline: bool = False) -> bool:
    """Whether the content holds only on a condition ("if true"); in direct speech and in a `headline` a modal tells one too.

    In reported speech "would" and "could" are mere tense. A promise's "would" is no condition.
    """
    if headline and given != "promised" and has(words.modals, content):
        return True
    spoken = " ".join(match.group() for match in _QUOTED.finditer(content))
    condition = has(words.openers, content) or opens(words.inverted, _bare(content))
    return condition or (given != "promised" and has(words.modals, spoken))


def hedges(text: str, contents: tuple[Span, ...], words: CueWords) -> tuple[Span, ...]:
    """Where the contents take something back: "alleged", "potential"."""
    listed = pattern(words.hedges)
    found = (match.span() for content in contents for match in listed.finditer(text, content.start, content.end))
    # A capital letter inside a content marks a name or a month: "until May".
    return tuple(Span(*place) for place in found if text[place[0]].islower() or any(place[0] == content.start for content in contents))


def turned_at(text: str, contents: tuple[Span, ...], words: CueWords) -> int | None:
    """Where the certainty turns in what one cue governs ("We have no proof. But we know ..."): start of the later part, or None."""
    for i, content in enumerate(contents):
        if i and _turns(" ".join(span.of(text) for span in contents[:i]), content.of(text), words):
            return content.start
        at = _turn(text, content, words)
        if at is not None:
            return at
    return None


def _turn(text: str, content: Span, words: CueWords) -> int | None:
    ends = (end.end() for end in _SENTENCE_END.finditer(text, content.start, content.end))
    return next((at for at in ends if _turns(text[content.start : at], text[at : content.end], words)), None)


def _turns(before: str, after: str, words: CueWords) -> bool:
    start = _LEADING.sub("", after[:40], count=1) if after[:1] in '“"„«' else after
    return opens(words.contrast, start) and _doubts(before, words) != _doubts(after, words)


def _doubts(content: str, words: CueWords) -> bool:
    return has(words.doubt, content) or has(words.falsehood, content)


def _clause(content: str, words: CueWords) -> str:
    """Without marks and "that" at the start."""
    bare = _bare(content)
    that = pattern(words.that).match(bare)
    return _bare(bare[that.end() :]) if that else bare


def _bare(content: str) -> str:
    return _LEADING.sub("", content, count=1) if content[:1] and not content[0].isalnum() else content
