"""From what a tagger marked to who said what: doubled cues, credits, headlines, statements inside statements, turns of certainty.

"Mira Holt: bridge shut" as a headline gives one draft with the source "Mira Holt", the cue ":" and the content "bridge shut".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from onrecord.lang import words as word_list
from onrecord.lang.shapes.cues import CueWords
from onrecord.model.tagging import Attribution
from onrecord.model.text import Entry, Span
from onrecord.read.sentences import split
from onrecord.read.speech import ruled
from onrecord.read.speech.acts import with_acts
from onrecord.read.speech.addressed import outlet_behind
from onrecord.read.speech.chain import attached
from onrecord.read.speech.cited import with_cited
from onrecord.read.speech.contents import (
    aimed,
    behind_verb,
    charged,
    governed,
    in_paragraphs,
    reaching,
    relayed,
    swallowed,
    whole_words,
    with_addressee,
    without_particle,
    without_pronoun,
)
from onrecord.read.speech.coordinated import coordinated
from onrecord.read.speech.credits import with_credits
from onrecord.read.speech.draft import Draft, place
from onrecord.read.speech.headlines import asks, headline_attribution
from onrecord.read.speech.mended import mended
from onrecord.read.speech.nominal import nominal
from onrecord.read.speech.phrases import has, pattern
from onrecord.read.speech.places import merged, touching
from onrecord.read.speech.quotes import quotations
from onrecord.read.speech.reported import going_on
from onrecord.read.speech.sources import sourced, unsourced
from onrecord.read.speech.stance import turned_at
from onrecord.read.speech.unfinished import finished

_LONG = 30


def passage(entry: Entry) -> tuple[Span, ...]:
    """The paragraphs of an entry that are read together, headline included, in the order of the text."""
    head = () if entry.headline is None else (entry.headline,)
    return tuple(sorted((*head, *entry.body)))


def drafts(text: str, entry: Entry, marked: Sequence[Attribution], language: str | None) -> tuple[Draft, ...]:
    """Drafts of one entry, in the order of the text."""
    words = word_list("cues", language, CueWords)
    paragraphs = passage(entry)
    held = merged(span for attribution in marked for span in _spans(attribution))
    marked = [part for attribution in finished(text, marked, held, words, language) for part in coordinated(text, attribution, held, words)]
    if words.fill:
        marked = with_credits(text, paragraphs, marked, language)
    found = [_draft(attribution) for attribution in marked if attribution.contents]
    found = [in_paragraphs(draft, text, paragraphs) for draft in found]
    ruled_too = ruled.attributions(text, paragraphs, language) if words.fill else ()
    found = [charged(text, aimed(text, draft, words), words) for draft in found]
    found = [governed(text, without_pronoun(text, draft, words), language, words) for draft in found]
    found = mended(text, found, ruled_too)
    found += _missed((*nominal(text, paragraphs, words, language), *ruled_too), found)
    found = [with_addressee(text, behind_verb(text, without_particle(text, draft, words), words), words) for draft in found]
    found = [sourced(text, draft, words, language) for draft in found]
    found = _without_relays(
        text, [governed(text, relayed(text, whole_words(text, draft, words), words), language, words) for draft in found], words
    )
    found = [unsourced(text, draft, found, words) for draft in found]
    taken = merged(span for draft in found for span in (*draft.contents, draft.source, draft.cue) if span is not None)
    found = [reaching(text, draft, taken, words, language) for draft in found]
    found = going_on(text, paragraphs, swallowed(text, found, language), words, language)
    found = with_cited(text, paragraphs, found, words, language)
    found = with_acts(text, entry, found, words, language)
    found = _with_headline(text, entry, found, words)
    found = [part for draft in found for part in _with_inner(text, draft, language, words)]
    found = [part for draft in _nested(found) for part in _turned(text, draft, words)]
    found += _uncued(text, entry.body, found)
    return tuple(sorted(found, key=place))


def credits(text: str, marked: Iterable[Attribution]) -> tuple[Span, ...]:
    """Sources that stand by a cue without a content of their own: "..., as reported by Efe"."""
    return tuple(attribution.sources[0] for attribution in marked if attribution.sources and not attribution.contents)


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


def _with_headline(text: str, entry: Entry, found: list[Draft], words: CueWords) -> list[Draft]:
    """A headline speaks for itself: by a colon, by its own cue, else it is the outlet's word."""
    if entry.headline is None:
        return found
    head = entry.headline
    found = [_without_headline(draft, head) for draft in found if not _topic(text, draft, head)]
    whole = headline_attribution(text, head, words)
    if (
        whole is None
        or not (_quoted_whole(text, whole) or _heard_of(text, whole.sources[0], found, words))
        or any(draft.cue and head.covers(draft.cue) and any(c.isalnum() for c in draft.cue.of(text)) for draft in found)
    ):
        return found
    kept = [draft for draft in found if not any(content.overlaps(head) for content in draft.contents)]
    return [replace(_draft(whole), because="headline: source, colon or dash, content"), *kept]


def _quoted_whole(text: str, whole: Attribution) -> bool:
    """ "Coach Holt: “Not much left to lose”": a quotation behind a colon is somebody's, whoever speaks below."""
    content = whole.contents[0]
    return any(len(quote) >= len(content) - 1 for quote in quotations(text, content))


def _topic(text: str, draft: Draft, head: Span) -> bool:
    """ "Holt: a step back?": a colon before a question names the topic, not who asks."""
    colon = draft.cue is not None and head.covers(draft.cue) and not any(c.isalnum() for c in draft.cue.of(text))
    return colon and asks(draft.contents[-1].of(text))


def _heard_of(text: str, name: Span, found: Sequence[Draft], words: CueWords) -> bool:
    """Whether the name by a headline's colon or dash also speaks in the body; a body in which nobody speaks leaves a name open.

    "Velm: two killed" names a place, "Holt: two killed" a speaker.
    """
    spoken = [draft for draft in found if draft.source is not None and draft.cue is not None and _says(text, draft.cue, words)]
    sources = [draft.source.of(text) for draft in spoken if draft.source is not None and not draft.source.overlaps(name)]
    wanted = [word for word in re.findall(r"\w+", name.of(text)) if word[:1].isupper()]
    if not wanted:
        return any(name.of(text) in source for source in sources)
    return not sources or any(word in source for word in wanted for source in sources)


def _says(text: str, cue: Span, words: CueWords) -> bool:
    return pattern(f"{words.speech} {words.credits}").search(text, cue.start, cue.end) is not None


def _without_headline(draft: Draft, head: Span) -> Draft:
    if draft.cue is None or head.covers(draft.cue):
        return draft
    body = tuple(content for content in draft.contents if not content.overlaps(head))
    return replace(draft, contents=body) if body else draft


def _with_inner(text: str, draft: Draft, language: str | None, words: CueWords) -> Iterator[Draft]:
    """Statements that the content itself reports; from a later sentence on they stand beside the draft, not inside it."""
    found = [inner for region in _regions(text, draft) for inner in _inner(text, region, language) if not _asked(text, draft, inner, words)]
    doubled = [inner for inner in found if _doubled(text, draft, inner, words)]
    if doubled:
        yield replace(doubled[0], because="a doubled cue: the first one holds")
        return
    later = [inner for inner in found if _later(text, draft, inner, language)]
    outer = _cut(draft, min(inner.start for inner in later)) if later else draft
    yield outer
    for inner in found:
        yield inner if inner in later else replace(inner, inside=outer)


def _nested(found: Sequence[Draft]) -> list[Draft]:
    """A draft that stands wholly in what another one's cue governs is reported by that one."""
    contents = sorted(((content, draft) for draft in found if not draft.inside for content in draft.contents), key=lambda c: c[0])
    outer: dict[Draft, Draft] = {}
    reach, seen = None, 0
    for draft in sorted(found, key=place):
        while seen < len(contents) and contents[seen][0].start <= draft.start:
            reach = contents[seen] if reach is None or contents[seen][0].end > reach[0].end else reach
            seen += 1
        if reach is not None and reach[1] is not draft and draft.source and not draft.inside and _end(draft) <= reach[0].end:
            outer[draft] = reach[1]
    return [replace(draft, inside=outer[draft]) if draft in outer and outer[draft] not in outer else draft for draft in found]


def _end(draft: Draft) -> int:
    return max(span.end for span in (draft.source, draft.cue, *draft.contents) if span is not None)


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
    words = word_list("cues", language, CueWords)
    for attribution in ruled.attributions(text, [content], language):
        if attribution.cue is not None and attribution.sources and not _told_of(text, attribution.cue, words):
            yield replace(_draft(attribution), because="reported within another statement")


def _asked(text: str, draft: Draft, inner: Draft, words: CueWords) -> bool:
    """ "Police asked state investigators to look into it": whom somebody asks stands where the content opens and says nothing."""
    if draft.cue is None or inner.source is None or pattern(words.asked).search(text, draft.cue.start, draft.cue.end) is None:
        return False
    before = text[draft.contents[0].start : inner.source.start]
    return not before.strip() or pattern(words.articles).fullmatch(before.strip()) is not None


def _told_of(text: str, cue: Span, words: CueWords) -> bool:
    """ "The fees reported by the Gazette were wrong": a thing that somebody told of is no statement of its own."""
    return attached(text, cue.start) and pattern(words.passed).fullmatch(cue.of(text)) is not None


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


def _without_relays(text: str, found: Sequence[Draft], words: CueWords) -> list[Draft]:
    """ "The Post, quoting Norpress, said X": who is quoted is no content of the Post's; "the strikes, cited by X" are all content."""
    dropped = {draft for draft in found if _only_relays(text, draft, words) and _speaks_again(draft, found)}
    kept = [draft for draft in found if draft not in dropped]
    passed = [draft for draft in found if draft in dropped and draft.cue and pattern(words.passed).fullmatch(draft.cue.of(text))]
    return [_with_passed(text, draft, passed) for draft in kept]


def _with_passed(text: str, draft: Draft, passed: Sequence[Draft]) -> Draft:
    """The draft with the words behind its content that say by whom the thing is cited."""
    last = draft.contents[-1]
    near = next((p for p in passed if p.cue and last.end <= p.cue.start and text[last.end : p.cue.start].strip() in ("", ",")), None)
    return draft if near is None else replace(draft, contents=(*draft.contents[:-1], Span(last.start, near.contents[0].end)))


def _only_relays(text: str, draft: Draft, words: CueWords) -> bool:
    """Whether an outlet, and nothing else, is what a relay such as "quoting" governs; behind "cited by" whoever it is."""
    cue, content = draft.cue, draft.contents[0]
    if cue is None or len(draft.contents) > 1 or pattern(words.relays).fullmatch(cue.of(text)) is None:
        return False
    if has(f"{words.that} {words.clause}", content.of(text)) or content.start < cue.end:
        return False
    passed = pattern(words.passed).fullmatch(cue.of(text)) is not None
    return passed or outlet_behind(text, cue.end, content.end, words) is not None


def _speaks_again(draft: Draft, found: Sequence[Draft]) -> bool:
    return draft.source is not None and any(other.source == draft.source for other in found if other is not draft)


def _missed(ruled_too: Iterable[Attribution], found: Sequence[Draft]) -> Iterator[Draft]:
    """What the rules find where the tagger marked nothing at all."""
    taken = merged(span for draft in found for span in (draft.source, draft.cue, *draft.contents) if span is not None)
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
