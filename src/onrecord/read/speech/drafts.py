"""From what a tagger marked to who said what: doubled cues, credits, headlines, statements inside statements, turns of certainty.

"Mira Holt: bridge shut" as a headline gives one draft with the source "Mira Holt", the cue ":" and the content "bridge shut".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from onrecord.lang import words as word_list
from onrecord.lang.shapes.cues import CueWords
from onrecord.model.tagging import Attribution
from onrecord.model.text import Entry, Span
from onrecord.read.names.lexicon import is_public_role
from onrecord.read.sentences import split
from onrecord.read.speech import ruled
from onrecord.read.speech.coordinated import coordinated
from onrecord.read.speech.credits import with_credits
from onrecord.read.speech.headlines import asks, headline_attribution
from onrecord.read.speech.nominal import nominal
from onrecord.read.speech.phrases import opens, pattern
from onrecord.read.speech.places import merged, touching
from onrecord.read.speech.quotes import quotations
from onrecord.read.speech.stance import turned_at

_LONG = 30
_NEAR = 40
_PRONOUN_BEHIND = re.compile(r"-(?:t-)?(?P<who>ils?|elles?|on)\b")
_EDGE = re.compile(r"[\s,;–—-]+")

_OFFICE = re.compile(r"(?P<office>[^,.;:!?\"“”«»]{3,60}),\s+")


@dataclass(frozen=True, slots=True)
class Draft:
    """A statement before its speaker is resolved. `inside` is the draft that reports it, `part_of` the one it was split off."""

    source: Span | None
    cue: Span | None
    contents: tuple[Span, ...]
    because: str
    confidence: float
    inside: Draft | None = None
    part_of: Draft | None = None

    @property
    def start(self) -> int:
        places = [span.start for span in (self.source, self.cue) if span is not None]
        return min([content.start for content in self.contents] + places)


def passage(entry: Entry) -> tuple[Span, ...]:
    """The paragraphs of an entry that are read together, headline included, in the order of the text."""
    head = () if entry.headline is None else (entry.headline,)
    return tuple(sorted((*head, *entry.body)))


def drafts(text: str, entry: Entry, marked: Sequence[Attribution], language: str | None) -> tuple[Draft, ...]:
    """Drafts of one entry, in the order of the text."""
    words = word_list("cues", language, CueWords)
    paragraphs = passage(entry)
    marked = [part for attribution in marked for part in coordinated(text, attribution, words)]
    if words.fill:
        marked = with_credits(text, paragraphs, marked, language)
    found = [_draft(attribution) for attribution in marked if attribution.contents]
    found = [_in_paragraphs(draft, text, paragraphs) for draft in found]
    ruled_too = ruled.attributions(text, paragraphs, language) if words.fill else ()
    found += _missed((*nominal(text, paragraphs, words, language), *ruled_too), marked)
    found = [_without_particle(text, draft, words) for draft in found]
    found = [_with_apposition(text, draft, language) for draft in found]
    found = [_headed(text, _inverted(text, _without_object(text, draft, words)), words) for draft in found]
    found = [_governed(text, _relayed(text, draft, words), language, words) for draft in found]
    found = [_unsourced(text, draft, found, words) for draft in found]
    taken = merged(span for draft in found for span in (*draft.contents, draft.source, draft.cue) if span is not None)
    found = [_credited(text, draft, taken, words, language) for draft in found]
    found = _swallowed(text, found, language)
    found = _with_headline(text, entry, found, words)
    found = [part for draft in found for part in _with_inner(text, draft, language, words)]
    found = [part for draft in found for part in _turned(text, draft, words)]
    found += _uncued(text, entry.body, found)
    return tuple(sorted(found, key=_place))


def credits(text: str, marked: Iterable[Attribution]) -> tuple[Span, ...]:
    """Sources that stand by a cue without a content of their own: "..., as reported by Efe"."""
    return tuple(attribution.sources[0] for attribution in marked if attribution.sources and not attribution.contents)


def _place(draft: Draft) -> tuple[int, bool, bool, tuple[Span, ...]]:
    return (draft.start, draft.inside is not None, draft.part_of is not None, draft.contents)


def _draft(attribution: Attribution) -> Draft:
    cue = attribution.cue
    sources = attribution.sources
    if cue is not None:
        anchor = cue
        sources = tuple(sorted(sources, key=lambda span: (_gap(span, anchor), span)))
    because = "source and cue stand together" if sources else "no source stands by the cue"
    return Draft(sources[0] if sources else None, cue, tuple(sorted(attribution.contents)), because, attribution.confidence)


def _gap(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end)


def _in_paragraphs(draft: Draft, text: str, paragraphs: Sequence[Span]) -> Draft:
    """A content does not run over what stands between two paragraphs, unless that is white space."""
    parts: list[Span] = []
    for content in draft.contents:
        inside = [Span(max(content.start, p.start), min(content.end, p.end)) for p in touching(paragraphs, content) if content.overlaps(p)]
        whole = all(text[a.end : b.start].isspace() or a.end == b.start for a, b in pairwise(inside))
        parts += [content] if whole else [span for span in inside if len(span)]
    return replace(draft, contents=tuple(parts))


def _with_apposition(text: str, draft: Draft, language: str | None) -> Draft:
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


def _credited(text: str, draft: Draft, taken: Sequence[Span], words: CueWords, language: str | None) -> Draft:
    """ "X and Y, according to Z": the content reaches back to the start of the sentence that Z closes."""
    if draft.cue is None or len(draft.contents) != 1 or draft.contents[0].end > draft.cue.start or not _closes(text, draft, words):
        return draft
    content = draft.contents[0]
    start = _sentence_start(text, content, language)
    free = Span(start, content.start)
    if not len(free) or touching(taken, free):
        return draft
    return replace(draft, contents=(Span(start, content.end),))


def _closes(text: str, draft: Draft, words: CueWords) -> bool:
    assert draft.cue is not None
    around = text[max(0, draft.cue.start - 4) : draft.cue.end + 4]
    return pattern(words.credits).search(around) is not None and not any(
        c.isalnum() for c in text[draft.contents[0].end : draft.cue.start - 3]
    )


def _sentence_start(text: str, content: Span, language: str | None) -> int:
    start = text.rfind("\n", 0, content.start) + 1
    sentences = split(text, Span(max(start, content.start - 1500), content.end), language)
    return next((s.start for s in reversed(sentences) if s.start <= content.start), content.start)


def _with_headline(text: str, entry: Entry, found: list[Draft], words: CueWords) -> list[Draft]:
    """A headline speaks for itself: by a colon, by its own cue, else it is the outlet's word."""
    if entry.headline is None:
        return found
    head = entry.headline
    found = [_without_headline(draft, head) for draft in found if not _topic(text, draft, head)]
    whole = headline_attribution(text, head, words)
    if (
        whole is None
        or not _heard_of(text, whole.sources[0], found, words)
        or any(draft.cue and head.covers(draft.cue) and any(c.isalnum() for c in draft.cue.of(text)) for draft in found)
    ):
        return found
    kept = [draft for draft in found if not any(content.overlaps(head) for content in draft.contents)]
    return [replace(_draft(whole), because="headline: source, colon or dash, content"), *kept]


def _topic(text: str, draft: Draft, head: Span) -> bool:
    """ "Holt: a step back?": a colon before a question names the topic, not who asks."""
    colon = draft.cue is not None and head.covers(draft.cue) and not any(c.isalnum() for c in draft.cue.of(text))
    return colon and asks(draft.contents[-1].of(text))


def _without_particle(text: str, draft: Draft, words: CueWords) -> Draft:
    """ "Sie kündigte Hilfe an": the particle at the end belongs to the verb."""
    last = draft.contents[-1]
    head, _, word = last.of(text).rpartition(" ")
    if draft.cue is None or draft.cue.end > last.start or not head or not pattern(words.particles).fullmatch(word):
        return draft
    return replace(draft, contents=(*draft.contents[:-1], Span(last.start, last.start + len(head.rstrip()))))


def _heard_of(text: str, name: Span, found: Sequence[Draft], words: CueWords) -> bool:
    """Whether the name before a headline's colon also speaks in the body; a body in which nobody speaks leaves it open.

    "Velm: two killed" names a place, "Holt: two killed" a speaker.
    """
    spoken = [draft for draft in found if draft.source is not None and draft.cue is not None and _says(text, draft.cue, words)]
    sources = [draft.source.of(text) for draft in spoken if draft.source is not None and not draft.source.overlaps(name)]
    wanted = [word for word in re.findall(r"\w+", name.of(text)) if word[:1].isupper()]
    return not sources or any(word in source for word in wanted for source in sources)


def _says(text: str, cue: Span, words: CueWords) -> bool:
    return pattern(f"{words.speech} {words.credits}").search(text, cue.start, cue.end) is not None


def _without_object(text: str, draft: Draft, words: CueWords) -> Draft:
    """ "Le preguntaron": a pronoun that is never a subject speaks for nobody; who spoke before may go on."""
    if draft.source is None or pattern(f"{words.objects} {words.adverbs}").fullmatch(draft.source.of(text)) is None:
        return draft
    return replace(draft, source=None, because="the pronoun by the cue is no subject")


def _inverted(text: str, draft: Draft) -> Draft:
    """ "Déclare-t-elle": the verb is the cue, the pronoun the source, hyphens and t belong to neither."""
    cue = draft.cue
    turned = _PRONOUN_BEHIND.search(text, cue.start, min(len(text), cue.end + 8)) if cue else None
    if cue is None or turned is None or not cue.start < turned.start() <= cue.end:
        return draft
    told = Span(*turned.span("who"))
    free = draft.source is None or draft.source.overlaps(told)
    return replace(draft, source=told if free else draft.source, cue=Span(cue.start, turned.start()))


def _headed(text: str, draft: Draft, words: CueWords) -> Draft:
    """ "Report: dyke leaks": the paper before the colon is the source."""
    cue = draft.cue
    if draft.source is not None or cue is None:
        return draft
    colon = cue.end - 1 if text[cue.end - 1] == ":" else cue.end
    if text[colon : colon + 1] != ":" or not pattern(words.papers).fullmatch(text, cue.start, colon):
        return draft
    return replace(draft, source=Span(cue.start, colon), cue=Span(colon, colon + 1))


def _relayed(text: str, draft: Draft, words: CueWords) -> Draft:
    """ "The Post reported, citing an official, that X": the verb before "citing" is the cue, who is cited is no content."""
    cue = draft.cue
    if cue is None or len(draft.contents) < 2 or pattern(words.relays).fullmatch(cue.of(text)) is None:
        return draft
    said = _said(text, cue.start, words)
    rest = tuple(
        content for content in draft.contents if content.start > cue.end and pattern(words.that).match(text, content.start, content.end)
    )
    return replace(draft, cue=said, contents=rest, because="the verb before the relay is the cue") if said is not None and rest else draft


def _governed(text: str, draft: Draft, language: str | None, words: CueWords) -> Draft:
    """ "The report gave a wrong number. The mayor said that X": a cue before its that-clause says nothing of an earlier sentence."""
    cue = draft.cue
    behind = tuple(content for content in draft.contents if cue is not None and content.start >= cue.end)
    if cue is None or not behind or behind == draft.contents or not opens(words.that, behind[0].of(text)):
        return draft
    start = _sentence_start(text, cue, language)
    return replace(draft, contents=tuple(content for content in draft.contents if content.end > start))


def _said(text: str, end: int, words: CueWords) -> Span | None:
    """The verb of saying that ends right before `end`, but for a comma."""
    start = max(0, end - _NEAR)
    near = list(pattern(words.verbs).finditer(text, start, end))
    return Span(*near[-1].span()) if near and not text[near[-1].end() : end].strip(" ,") else None


def _unsourced(text: str, draft: Draft, others: Sequence[Draft], words: CueWords) -> Draft:
    """ "Reportedly" names no source: it does not borrow that of another cue."""
    if draft.cue is None or draft.source is None or not pattern(words.hearsay).search(text, draft.cue.start, draft.cue.end):
        return draft
    borrowed = any(other.source == draft.source for other in others if other is not draft)
    return replace(draft, source=None, because="hearsay: no source is named") if borrowed else draft


def _without_headline(draft: Draft, head: Span) -> Draft:
    if draft.cue is None or head.covers(draft.cue):
        return draft
    body = tuple(content for content in draft.contents if not content.overlaps(head))
    return replace(draft, contents=body) if body else draft


def _with_inner(text: str, draft: Draft, language: str | None, words: CueWords) -> Iterator[Draft]:
    """Statements that the content itself reports; from a later sentence on they stand beside the draft, not inside it."""
    found = [inner for region in _regions(text, draft) for inner in _inner(text, region, language)]
    doubled = [inner for inner in found if _doubled(text, draft, inner, words)]
    if doubled:
        yield replace(doubled[0], because="a doubled cue: the first one holds")
        return
    later = [inner for inner in found if _later(text, draft, inner, language)]
    outer = _cut(draft, min(inner.start for inner in later)) if later else draft
    yield outer
    for inner in found:
        yield inner if inner in later else replace(inner, inside=outer)


def _regions(text: str, draft: Draft) -> Iterator[Span]:
    """The contents, joined where no word stands between them."""
    region = draft.contents[0]
    for content in draft.contents[1:]:
        if any(c.isalnum() for c in text[region.end : content.start]) or content.start < region.end:
            yield region
            region = content
        else:
            region = Span(region.start, content.end)
    yield region


def _inner(text: str, content: Span, language: str | None) -> Iterator[Draft]:
    quotes = quotations(text, content)
    if len(content) < _LONG or any(len(quote) >= len(content) - 2 for quote in quotes):
        return
    for attribution in ruled.attributions(text, [content], language):
        if attribution.cue is not None and attribution.sources:
            yield replace(_draft(attribution), because="reported within another statement")


def _doubled(text: str, draft: Draft, inner: Draft, words: CueWords) -> bool:
    """ "She stressed that X, she said": both sources are pronouns or one name, and X reaches to the second cue."""
    if draft.source is None or inner.source is None or draft.cue is None or draft.cue.start < inner.start:
        return False
    names = [source.of(text).casefold() for source in (draft.source, inner.source)]
    one = names[0] in names[1] or names[1] in names[0] or all(pattern(words.pronouns).fullmatch(name) for name in names)
    return one and inner.contents[-1].end >= draft.contents[-1].end - 2 and inner.start <= draft.contents[0].start + 2


def _later(text: str, draft: Draft, inner: Draft, language: str | None) -> bool:
    """Whether `inner` begins in a later sentence of the contents than the first."""
    sentences = split(text, Span(draft.contents[0].start, inner.contents[-1].end), language)
    return len(sentences) > 1 and inner.start >= sentences[1].start


def _swallowed(text: str, found: Sequence[Draft], language: str | None) -> list[Draft]:
    """ "If X is confirmed, Y follows, said Z": what only borrows the source of the cue behind it belongs to that cue's content."""
    out: list[Draft] = []
    for draft in sorted(found, key=_place):
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


def _cut(draft: Draft, end: int) -> Draft:
    kept = tuple(Span(c.start, min(c.end, end)) for c in draft.contents if c.start < end)
    return replace(draft, contents=kept) if kept else draft


def _turned(text: str, draft: Draft, words: CueWords) -> Iterator[Draft]:
    """Two certainties in what one cue governs are two drafts, the later a part of the earlier."""
    at = None if draft.inside is not None else turned_at(text, draft.contents, words)
    if at is None:
        yield draft
        return
    first = replace(draft, contents=_until(text, draft.contents, at))
    yield first
    later = tuple(Span(max(content.start, at), content.end) for content in draft.contents if content.end > at)
    yield replace(draft, contents=later, because="the certainty turns within what one cue governs", part_of=first)


def _until(text: str, contents: Sequence[Span], at: int) -> tuple[Span, ...]:
    cut = (Span(c.start, min(c.end, at)) for c in contents if c.start < at)
    return tuple(Span(c.start, c.start + len(c.of(text).rstrip())) for c in cut)


def _missed(ruled_too: Iterable[Attribution], marked: Sequence[Attribution]) -> Iterator[Draft]:
    """What the rules find where the tagger marked nothing at all."""
    taken = merged(span for attribution in marked for span in _spans(attribution))
    for attribution in ruled_too:
        if not any(touching(taken, span) for span in _spans(attribution)):
            yield replace(_draft(attribution), because="found by rule where the tagger marked nothing")


def _spans(attribution: Attribution) -> tuple[Span, ...]:
    cue = () if attribution.cue is None else (attribution.cue,)
    return (*attribution.sources, *cue, *attribution.contents)


def _uncued(text: str, body: Sequence[Span], found: Sequence[Draft]) -> list[Draft]:
    """A paragraph that is all quotation and belongs to no cue goes on with the speaker before it."""
    out: list[Draft] = []
    said = merged(content for draft in found for content in draft.contents)
    for before, paragraph in pairwise(body):
        quotes = quotations(text, paragraph)
        whole = len(quotes) == 1 and len(quotes[0]) >= len(paragraph) - 1 and len(paragraph) > 20
        if whole and touching(said, before) and not touching(said, paragraph):
            out.append(Draft(None, None, (quotes[0],), "a quotation without a cue: the speaker before it goes on", 0.5))
    return out
