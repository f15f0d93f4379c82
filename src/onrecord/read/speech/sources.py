"""Where a source begins and ends: offices, pronouns behind the verb, addressees, quotation marks left open.

In 'said Ana Ruiz in an interview with "Radio Lerna"' the source is "Ana Ruiz".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from onrecord.lang.shapes.cues import CueWords
from onrecord.model.text import Span
from onrecord.read.names.lexicon import is_public_role
from onrecord.read.sentences import split
from onrecord.read.speech.addressed import addressee
from onrecord.read.speech.draft import Draft
from onrecord.read.speech.phrases import has, opens, pattern
from onrecord.read.speech.separable import inverted, stems

_REACH = 400
_NEAR = 80
_CLAUSE = re.compile(r"[,;:.!?\n\"“”„]|$")
_PRONOUN_BEHIND = re.compile(r"-(?:t-)?(?P<who>ils?|elles?|on)\b")
_OFFICE = re.compile(r"(?P<office>[^,.;:!?\"“”«»]{3,60}),\s+")
_OPEN = {"«": "»", "„": "“”", "“": "”"}
_DAY = re.compile(r"(?<!\w)(?:am|on|el|le|ce)\s\d", re.IGNORECASE)
_RELEASED = re.compile(r"(?:[a-z]{2}ed|held|(?:publi|diffus|réalis)ée?s?|(?:public|difund|realiz|divulg|emit)[ai]d[oa]s?)$")
_LAST = re.compile(r"(?P<word>[^\W\d_][\w’'-]*)\s$")
_ONLY = re.compile(r"\s+(?P<name>[^,.;:!?\"“”«»\n]{2,80}?)\s*(?=[,.;:!?]|$)")


def sourced(text: str, draft: Draft, words: CueWords, language: str | None) -> Draft:
    """The draft with its source put right."""
    draft = with_apposition(text, draft, language)
    draft = headed(text, turned_pronoun(text, without_object(text, draft, words)), words)
    draft = _separated(text, _impersonal(text, draft, words), words, language)
    draft = _charged(text, _cut_off(text, _whole(text, draft, words), words), words)
    return untimed(text, _behind(text, draft, words), words)


def untimed(text: str, draft: Draft, words: CueWords) -> Draft:
    """ "The army late on Friday in Velm": a source ends before the time that stands behind it; before its verb only in small letters."""
    source, cue = draft.source, draft.cue
    if source is None:
        return draft
    near = min(len(text), source.end + _NEAR)
    times = [match.start() for match in pattern(words.timed).finditer(text, source.start + 1, near) if match.start() < source.end]
    times += [match.start() for match in _DAY.finditer(text, source.start + 1, source.end)]
    whole = source.of(text)
    kept = text[source.start : min(times)].rstrip(" ,") if times else whole
    kept = whole if "," in kept or _RELEASED.search(kept) else kept
    if cue is not None and source.start >= cue.end and " " in kept:
        head, _, last = kept.rpartition(" ")
        kept = head.rstrip(" ,") if pattern(words.particles).fullmatch(last) else kept
    if not kept or kept == whole or pattern(words.articles).fullmatch(kept):
        return draft
    last = kept.rpartition(" ")[2]
    leads = cue is None or source.start < cue.start
    named = leads and last[:1].isupper() and not words.particles
    bound = pattern(f"{words.prepositions} {words.articles}").fullmatch(last) is not None
    return draft if named or bound else replace(draft, source=Span(source.start, source.start + len(kept)))


def _whole(text: str, draft: Draft, words: CueWords) -> Draft:
    """A source closes the quotation it opens, does not end with a preposition, and has the paper it hangs on ("report of the board")."""
    source, cue = draft.source, draft.cue
    if source is None:
        return draft
    start, end = source.start, source.end
    opened = next((mark for mark in reversed(text[start:end]) if mark in "«„“”»"), "")
    if opened in _OPEN and text[end : end + 1] and text[end] in _OPEN[opened]:
        end += 1
    if cue is not None and end < cue.start and opens(words.prepositions, text[start:end].rpartition(" ")[2]):
        end = _up_to(text, end, cue.start)
    before = _LAST.search(text, max(0, start - 30), start)
    said = cue is not None and before is not None and cue.overlaps(Span(*before.span("word")))
    if before and not said and words.locatives and pattern(words.papers).fullmatch(before["word"]):
        start = before.start("word")
    return replace(draft, source=Span(start, end))


def _up_to(text: str, end: int, stop: int) -> int:
    """The end of the words between a source cut off and its verb, if nothing parts them."""
    between = text[end:stop]
    return end + len(between.rstrip()) if between.strip() and not any(c in between for c in ',;:.!?\n"«»“”„') else end


def _cut_off(text: str, draft: Draft, words: CueWords) -> Draft:
    """A source ends where the outlet it speaks to, or what it cites, begins."""
    source = draft.source
    if source is None:
        return draft
    heard = addressee(text, source, words, draft.cue)
    cites = pattern(words.relays).search(text, source.start + 1, source.end)
    ends = [place for place in (heard.start if heard else None, cites.start() if cites else None) if place is not None]
    end = min(ends, default=source.end)
    kept = text[source.start : end].rstrip(" ,")
    return replace(draft, source=Span(source.start, source.start + len(kept))) if kept and end < source.end else draft


def _charged(text: str, draft: Draft, words: CueWords) -> Draft:
    """ "Il est accusé par la juge d'avoir menti": what somebody is charged with is the content, not a part of the source."""
    source, cue = draft.source, draft.cue
    if source is None or cue is None or source.start < cue.end:
        return draft
    charge = pattern(words.charges).search(text, source.start + 1, source.end)
    if charge is None:
        return draft
    end = len(text[source.start : charge.start()].rstrip())
    behind = Span(charge.start(), source.end)
    return replace(
        draft, source=Span(source.start, source.start + end), contents=(behind,), because="the charge behind its agent is the content"
    )


def _impersonal(text: str, draft: Draft, words: CueWords) -> Draft:
    """ "X, hieß es am Abend aus dem Amt": "es" speaks for nobody, who is named behind it does."""
    source, cue = draft.source, draft.cue
    if source is None or cue is None or not words.impersonal or not opens("es", source.of(text)) or source.start < cue.end:
        return draft
    stop = _CLAUSE.search(text, source.start, min(len(text), source.start + _NEAR))
    way = list(pattern(words.impersonal).finditer(text, source.start + 2, stop.start() if stop else source.end))
    named = [Span(found.end() + 1, stop.start()) for found in way if stop and text[found.end() + 1].isupper()]
    return replace(draft, source=named[-1] if named else None, because="an impersonal verb names who speaks behind it, or nobody")


def _separated(text: str, draft: Draft, words: CueWords, language: str | None) -> Draft:
    """ "Am Freitag wies der Konzern die Vorwürfe zurück": verb, subject, object, rest of the verb."""
    cue = draft.cue
    if cue is None or not words.particles or pattern(stems(words)).fullmatch(text, cue.start, cue.end) is None:
        return draft
    sentence = _sentence(text, cue, language)
    parts = inverted(text, sentence, cue, words)
    inside = parts is not None and all(sentence.covers(content) for content in draft.contents)
    return replace(draft, source=parts.source, contents=parts.contents) if parts and inside else draft


def _sentence(text: str, cue: Span, language: str | None) -> Span:
    start = max(text.rfind("\n", 0, cue.start) + 1, cue.start - _REACH)
    stop = text.find("\n", cue.end)
    near = Span(start, min(len(text) if stop < 0 else stop, cue.end + _REACH))
    return next((s for s in split(text, near, language) if s.covers(cue)), cue)


def _behind(text: str, draft: Draft, words: CueWords) -> Draft:
    """ "El martes anunció la alcaldesa que ...": where no source is marked, the words between verb and content, if they name somebody."""
    cue = draft.cue
    if draft.source is not None or cue is None or not words.inverts or cue.end >= draft.contents[0].start:
        return draft
    told = _ONLY.fullmatch(text, cue.end, draft.contents[0].start)
    name = told["name"] if told else ""
    named = opens(words.articles, name) or name[:1].isupper()
    if told is None or not named or has(f"{words.circumstances} {words.that}", name) or len(name.split()) > 8:
        return draft
    return replace(draft, source=Span(*told.span("name")), because="the source stands between cue and content")


def with_apposition(text: str, draft: Draft, language: str | None) -> Draft:
    """ "According to Ana Ruiz, the regional governor, two died": the office belongs to the source, not to the content."""
    source, cue = draft.source, draft.cue
    if source is None or cue is None or cue.end > source.start or not draft.contents:
        return draft
    content = draft.contents[0]
    told = _OFFICE.match(text, content.start, content.end)
    if told is None or text[source.end : content.start].strip(" ") != "," or not is_public_role(told["office"], language):
        return draft
    rest = Span(told.end(), content.end)
    return replace(draft, source=Span(source.start, told.end("office")), contents=(rest, *draft.contents[1:])) if len(rest) else draft


def without_object(text: str, draft: Draft, words: CueWords) -> Draft:
    """ "Le preguntaron": a pronoun that is never a subject speaks for nobody; who spoke before may go on."""
    if draft.source is None or pattern(f"{words.objects} {words.adverbs}").fullmatch(draft.source.of(text)) is None:
        return draft
    return replace(draft, source=None, because="what stands by the cue is no subject")


def turned_pronoun(text: str, draft: Draft) -> Draft:
    """ "Déclare-t-elle": the verb is the cue, the pronoun the source, hyphens and t belong to neither."""
    cue = draft.cue
    turned = _PRONOUN_BEHIND.search(text, cue.start, min(len(text), cue.end + 8)) if cue else None
    if cue is None or turned is None or not cue.start < turned.start() <= cue.end:
        return draft
    told = Span(*turned.span("who"))
    free = draft.source is None or draft.source.overlaps(told)
    return replace(draft, source=told if free else draft.source, cue=Span(cue.start, turned.start()))


def headed(text: str, draft: Draft, words: CueWords) -> Draft:
    """ "Report: dyke leaks": the paper before the colon is the source."""
    cue = draft.cue
    if draft.source is not None or cue is None:
        return draft
    colon = cue.end - 1 if text[cue.end - 1] == ":" else cue.end
    if text[colon : colon + 1] != ":" or not pattern(words.papers).fullmatch(text, cue.start, colon):
        return draft
    return replace(draft, source=Span(cue.start, colon), cue=Span(colon, colon + 1))


def unsourced(text: str, draft: Draft, others: Sequence[Draft], words: CueWords) -> Draft:
    """ "Reportedly" names no source: it does not borrow that of another cue."""
    if draft.cue is None or draft.source is None or not pattern(words.hearsay).search(text, draft.cue.start, draft.cue.end):
        return draft
    borrowed = any(other.source == draft.source for other in others if other is not draft)
    return replace(draft, source=None, because="hearsay: no source is named") if borrowed else draft
