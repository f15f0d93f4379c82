"""Where a content begins and ends: paragraphs, conditions, particles, what stands before a credit.

In "If the ice holds, the convoy leaves, said Dahl" the content begins at "If".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from onrecord.lang.shapes.cues import CueWords
from onrecord.model.text import Span
from onrecord.read.sentences import split
from onrecord.read.speech.draft import Draft, place
from onrecord.read.speech.phrases import has, opens, pattern
from onrecord.read.speech.places import touching
from onrecord.read.speech.quotes import MARKS

_NEAR = 40
_CONDITION = 300
_ASKED = 80
_MARKS = ',;:.!?\n"“„«'
_FEW = 4
_CLAUSE = re.compile(r"[,;:.!?…\n\"“”„«»()]|$")


def in_paragraphs(draft: Draft, text: str, paragraphs: Sequence[Span]) -> Draft:
    """A content does not run over what stands between two paragraphs, unless that is white space."""
    parts: list[Span] = []
    for content in draft.contents:
        inside = [Span(max(content.start, p.start), min(content.end, p.end)) for p in touching(paragraphs, content) if content.overlaps(p)]
        whole = all(text[a.end : b.start].isspace() or a.end == b.start for a, b in pairwise(inside))
        parts += [content] if whole else [span for span in inside if len(span)]
    return replace(draft, contents=tuple(parts))


def with_addressee(text: str, draft: Draft, words: CueWords) -> Draft:
    """ "Pide a Sudmark que se retire": whom somebody asks is a part of what is asked, where it stands between verb and clause."""
    cue, content = draft.cue, draft.contents[0]
    if cue is None or not words.addressees or not cue.end < content.start <= cue.end + _ASKED or not has(words.asked, cue.of(text)):
        return draft
    between = text[cue.end : content.start].strip()
    if not opens(words.addressees, between) or any(mark in between for mark in _MARKS):
        return draft
    if draft.source is not None and draft.source.overlaps(Span(cue.end, content.start)):
        return draft
    return replace(draft, contents=(Span(cue.end + 1, content.end), *draft.contents[1:]))


def reaching(text: str, draft: Draft, taken: Sequence[Span], words: CueWords, language: str | None) -> Draft:
    """The draft with what belongs to its content before and behind it; `taken` is what other drafts hold."""
    draft = likened(text, credited(text, draft, taken, words, language), taken, words, language)
    return named(text, conditioned(text, draft, taken, words, language), taken, words)


def credited(text: str, draft: Draft, taken: Sequence[Span], words: CueWords, language: str | None) -> Draft:
    """ "X and Y, according to Z": the content reaches back to the start of the sentence that Z closes."""
    if draft.cue is None or len(draft.contents) != 1 or draft.contents[0].end > draft.cue.start or not _closes(text, draft, words):
        return draft
    content = draft.contents[0]
    start = sentence_start(text, content, language)
    free = Span(start, content.start)
    if not len(free) or touching(taken, free):
        return draft
    return replace(draft, contents=(Span(start, content.end),))


def conditioned(text: str, draft: Draft, taken: Sequence[Span], words: CueWords, language: str | None) -> Draft:
    """ "If X, Y, said Z": a condition that opens the sentence belongs to the content that follows it."""
    cue, content = draft.cue, draft.contents[0]
    if cue is None or cue.start < content.start or not pattern(f"{words.speech} {words.credits}").search(text, cue.start, cue.end):
        return draft
    free = Span(sentence_start(text, content, language), content.start)
    opened = opens(f"{words.openers} {words.inverted}", free.of(text).lstrip('"“„«'))
    if not opened or len(free) > _CONDITION or touching(taken, free) or not free.of(text).rstrip().endswith(","):
        return draft
    return replace(draft, contents=(Span(free.start, content.end), *draft.contents[1:]))


def named(text: str, draft: Draft, taken: Sequence[Span], words: CueWords) -> Draft:
    """ "Sie nannte die Brücke sicher": what something is called ends its clause and belongs to the content."""
    last, cue = draft.contents[-1], draft.cue
    if cue is None or cue.end > last.start or text[last.end - 1] in MARKS or pattern(words.naming).search(text, cue.start, cue.end) is None:
        return draft
    stop = _CLAUSE.search(text, last.end, min(len(text), last.end + _NEAR))
    rest = Span(last.end, stop.start() if stop else last.end)
    told = rest.of(text)
    ends = told.startswith(" ") and 0 < len(told.split()) <= _FEW and not opens(f"{words.joins} {words.breaks}", told[1:])
    if not ends or touching(taken, rest) or opens(words.prepositions, last.of(text)):
        return draft
    return replace(draft, contents=(*draft.contents[:-1], Span(last.start, rest.end)))


def whole_words(text: str, draft: Draft, words: CueWords) -> Draft:
    """ "Wie ... berichtet, soll die Fähre ...": a lone conjunction is no content."""
    kept = tuple(c for c in draft.contents if not pattern(words.likewise).fullmatch(c.of(text)))
    return replace(draft, contents=kept) if kept else draft


def _closes(text: str, draft: Draft, words: CueWords) -> bool:
    assert draft.cue is not None
    around = text[max(0, draft.cue.start - 4) : draft.cue.end + 4]
    return pattern(words.credits).search(around) is not None and not any(
        c.isalnum() for c in text[draft.contents[0].end : draft.cue.start - 3]
    )


def sentence_start(text: str, content: Span, language: str | None) -> int:
    start = text.rfind("\n", 0, content.start) + 1
    sentences = split(text, Span(max(start, content.start - 1500), content.end), language)
    return next((s.start for s in reversed(sentences) if s.start <= content.start), content.start)


def without_particle(text: str, draft: Draft, words: CueWords) -> Draft:
    """ "Sie kündigte Hilfe an", "warf der Reederei vor, dass": the particle at the end of the clause belongs to the verb."""
    draft = _parted_at_particle(text, draft, words)
    last = draft.contents[-1]
    head, _, word = last.of(text).rpartition(" ")
    if draft.cue is None or draft.cue.end > last.start or not head or not pattern(words.particles).fullmatch(word):
        return draft
    if any(mark in text[draft.cue.end : last.end] for mark in ",:;"):
        return draft
    return replace(draft, contents=(*draft.contents[:-1], Span(last.start, last.start + len(head.rstrip()))))


def _parted_at_particle(text: str, draft: Draft, words: CueWords) -> Draft:
    """In front of the first comma a particle can only be the end of the verb: "der Reederei vor, Berichte gefälscht zu haben"."""
    first, cue = draft.contents[0], draft.cue
    comma = text.find(", ", first.start, first.end)
    if cue is None or not words.particles or comma < 0 or not cue.end <= first.start <= cue.end + 1:
        return draft
    head, _, word = text[first.start : comma].rpartition(" ")
    if not pattern(words.particles).fullmatch(word) or any(mark in head for mark in _MARKS):
        return draft
    parts = (Span(first.start, first.start + len(head)), Span(comma + 2, first.end))
    return replace(draft, contents=(*(part for part in parts if len(part)), *draft.contents[1:]))


def relayed(text: str, draft: Draft, words: CueWords) -> Draft:
    """ "The Post reported, citing an official, that X": the verb before "citing" is the cue, who is cited is no content."""
    cue = draft.cue
    if cue is None or len(draft.contents) < 2 or pattern(words.relays).fullmatch(cue.of(text)) is None:
        return draft
    said = _said(text, cue.start, words)
    rest = tuple(
        content for content in draft.contents if content.start > cue.end and pattern(words.that).match(text, content.start, content.end)
    )
    return replace(draft, cue=said, contents=rest, because="the verb before the relay is the cue") if said is not None and rest else draft


def governed(text: str, draft: Draft, language: str | None, words: CueWords) -> Draft:
    """ "The report gave a wrong number. The mayor said that X": a cue before its that-clause says nothing of an earlier sentence."""
    cue = draft.cue
    behind = tuple(content for content in draft.contents if cue is not None and content.start >= cue.end)
    if cue is None or not behind or behind == draft.contents:
        return draft
    start = sentence_start(text, cue, language)
    clause = opens(words.that, behind[0].of(text))
    if not clause and (not words.fill or draft.source is None or draft.source.start < start):
        return draft
    kept = tuple(c for c in draft.contents if c.end > start or (not clause and c.of(text)[:1] in MARKS))
    return replace(draft, contents=kept)


def without_pronoun(text: str, draft: Draft, words: CueWords) -> Draft:
    """ "Er sagte X. Das Amt wies es zurück": a pronoun by the verb of another sentence is no part of the content."""
    if len(draft.contents) < 2:
        return draft
    kept = tuple(content for content in draft.contents if not pattern(words.things).fullmatch(content.of(text)))
    return replace(draft, contents=kept) if kept else draft


def behind_verb(text: str, draft: Draft, words: CueWords) -> Draft:
    """ "спростували чутки про | відставку": the noun behind a verb with an object belongs to the content, not to the cue."""
    cue, content = draft.cue, draft.contents[0]
    if cue is None or not words.fill or cue.end > content.start or any(c.isalnum() for c in text[cue.end : content.start]):
        return draft
    verb = pattern(words.transitive).match(text, cue.start, cue.end)
    rest = "" if verb is None else text[verb.end() : cue.end].strip()
    if verb is None or not rest or pattern(f"{words.prepositions} {words.adverbs} {words.particles}").fullmatch(rest):
        return draft
    start = cue.end - len(text[verb.end() : cue.end].lstrip())
    return replace(draft, cue=Span(cue.start, verb.end()), contents=(Span(start, content.end), *draft.contents[1:]))


def charged(text: str, draft: Draft, words: CueWords) -> Draft:
    """ "X est accusé par Y d'avoir caché Z": behind the accuser stands what is said, in front of the verb of whom."""
    cue, source = draft.cue, draft.source
    if cue is None or source is None or not draft.contents[-1].end <= cue.start < cue.end <= source.start:
        return draft
    opened = pattern(words.charges).match(text, min(source.end + 1, len(text)))
    if opened is None or text[source.end : opened.start()].strip():
        return draft
    end = _CLAUSE.search(text, opened.end())
    return replace(draft, contents=(Span(opened.start(), end.start() if end else len(text)),))


def aimed(text: str, draft: Draft, words: CueWords) -> Draft:
    """ "Holt summoned the envoy to protest | the flight": of a deed and the word of saying it was done for, the latter governs."""
    cue, content = draft.cue, draft.contents[0]
    if cue is None or not cue.end < content.start <= cue.end + _ASKED or has(words.speech, cue.of(text)):
        return draft
    aims = list(pattern(words.aims).finditer(text, cue.end, content.start))
    verb = Span(aims[-1].end(), content.start) if aims else content
    said = pattern(words.speech).match(text, min(verb.start + 1, verb.end), verb.end)
    return draft if said is None or text[said.end() : content.start].strip() else replace(draft, cue=Span(*said.span()))


def likened(text: str, draft: Draft, taken: Sequence[Span], words: CueWords, language: str | None) -> Draft:
    """ "X and Y, as the paper Z reported": the content is the whole of what stands before the comma."""
    cue, last = draft.cue, draft.contents[-1]
    if cue is None or not words.likewise or last.end > cue.start:
        return draft
    ways = list(pattern(words.likewise).finditer(text, max(last.end, cue.start - _NEAR), cue.start))
    start = sentence_start(text, last, language)
    comma = text.rfind(",", last.end, ways[0].start()) if ways else -1
    whole = Span(start, max(start, comma))
    others = [span for span in touching(taken, whole) if not any(content.overlaps(span) for content in draft.contents)]
    if comma < 0 or others or len(text[comma + 1 : ways[0].start()].split()) > 2 or not all(whole.covers(c) for c in draft.contents):
        return draft
    return replace(draft, contents=(whole,))


def _said(text: str, end: int, words: CueWords) -> Span | None:
    """The verb of saying that ends right before `end`, but for a comma."""
    start = max(0, end - _NEAR)
    near = list(pattern(words.verbs).finditer(text, start, end))
    return Span(*near[-1].span()) if near and not text[near[-1].end() : end].strip(" ,") else None


def swallowed(text: str, found: Sequence[Draft], language: str | None) -> list[Draft]:
    """ "If X is confirmed, Y follows, said Z": what only borrows the source of the cue behind it belongs to that cue's content."""
    out: list[Draft] = []
    for draft in sorted(found, key=place):
        last = out[-1] if out else None
        if last is not None and _borrows(text, last, draft, language):
            out[-1] = replace(draft, contents=(Span(last.start, draft.contents[0].end), *draft.contents[1:]))
        else:
            out.append(draft)
    return out


def _borrows(text: str, draft: Draft, following: Draft, language: str | None) -> bool:
    if draft.source is None or draft.cue is None or following.cue is None or draft.source != following.source:
        return False
    content = following.contents[0]
    ordered = draft.cue.start < content.start and content.end <= following.cue.start < draft.source.start
    return ordered and len(split(text, Span(draft.start if draft.start < draft.cue.start else draft.cue.start, content.end), language)) == 1
