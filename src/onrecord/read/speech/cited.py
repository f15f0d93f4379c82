"""Who is quoted by an outlet: "the mayor was quoted by the Herald as saying that ..." has the mayor speak, through the Herald.

In «Дамба витримає», – цитує мерку Анну Брикс газета «Вісник» the source is "мерку Анну Брикс", through "газета «Вісник»".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice

from onrecord.lang.shapes.cues import CueWords
from onrecord.model.text import Span, enclosing
from onrecord.read.speech.addressed import outlet_behind
from onrecord.read.speech.draft import Draft
from onrecord.read.speech.phrases import has, pattern
from onrecord.read.speech.ruled import Sentence, sentences, subject, trimmed
from onrecord.read.speech.speakers import cleaned

_CONFIDENCE = 0.5
_BECAUSE = "an outlet quotes the speaker"
_HOLE = {"{outlet}": r"(?P<outlet>[^.,;:!?\n]{2,60}?)", "{who}": r"(?P<who>[^.,;:!?\n]{2,60}?)"}
_TITLE = re.compile(r"[\"“„«][^\"“”„«»\n]{2,40}[\"“”»]")
_REACH = 300
_LEAST_WORDS, _MOST_VERBS = 2, 3


def with_cited(text: str, paragraphs: Sequence[Span], found: Sequence[Draft], words: CueWords, language: str | None) -> list[Draft]:
    """`found` with such statements in place of what was read of the same words."""
    near = [paragraph for paragraph in paragraphs if _may_quote(text, paragraph, words)]
    made = [draft for sentence in sentences(text, near, words, language) for draft in _cited(sentence)]
    kept = [draft for draft in found if not any(_same(draft, new) for new in made)]
    return [*kept, *made] if made else list(found)


def _may_quote(text: str, paragraph: Span, words: CueWords) -> bool:
    """Before its sentences are parted, which costs more."""
    patterns = (*_frames(words), pattern(words.quoting))
    return any(found.search(text, paragraph.start, paragraph.end) for found in patterns)


def _same(draft: Draft, new: Draft) -> bool:
    """Whether a draft was read out of the same words: its cue or its source lies in those of the new one."""
    place = enclosing(span for span in (new.source, new.cue, *new.contents) if span is not None)
    return draft.cue is not None and place.overlaps(draft.cue) and not any(content.covers(draft.cue) for content in new.contents)


def _cited(sentence: Sentence) -> Iterator[Draft]:
    for frame in _frames(sentence.words):
        match = frame.search(sentence.text, sentence.span.start, sentence.span.end)
        if match is not None and not sentence.quoted(match.start()) and (draft := _passive(sentence, match)):
            yield draft
            return
    for verb in islice(pattern(sentence.words.quoting).finditer(sentence.text, sentence.span.start, sentence.span.end), _MOST_VERBS):
        if not sentence.quoted(verb.start()) and (draft := _active(sentence, Span(*verb.span()))):
            yield draft
            return


def _passive(sentence: Sentence, match: re.Match[str]) -> Draft | None:
    """The subject in front, or behind the first verb in an inverted clause, and what follows."""
    who = Span(*match.span("who")) if match.groupdict().get("who") else None
    source = who or subject(sentence, Span(max(sentence.span.start, match.start() - _REACH), match.start()))
    behind = trimmed(sentence.text, Span(match.end(), sentence.span.end))
    content = _quote_before(sentence, match.start()) if behind is None else behind
    if source is None or content is None or len(content.of(sentence.text).split()) < _LEAST_WORDS:
        return None
    cue = Span(match.end("outlet") + 1, match.end()) if who else Span(*match.span())
    return Draft(source, cue, (content,), _BECAUSE, _CONFIDENCE, through=Span(*match.span("outlet")))


def _quote_before(sentence: Sentence, at: int) -> Span | None:
    """The quotation that ends right before the place: nothing but marks stands between."""
    quotes = [quote for quote in sentence.quotes if quote.end <= at]
    return quotes[-1] if quotes and not any(c.isalnum() for c in sentence.text[quotes[-1].end : at]) else None


def _active(sentence: Sentence, verb: Span) -> Draft | None:
    """The outlet and whom it quotes stand on either side of the verb, or both behind it, after the quotation."""
    text, end = sentence.text, sentence.span.end
    colon = text.find(":", verb.end, end)
    before = trimmed(text, Span(sentence.span.start, verb.start))
    if colon > 0:
        wording = pattern(sentence.words.wording).search(text, verb.end, colon)
        after, content = trimmed(text, Span(verb.end, wording.start() if wording else colon)), trimmed(text, Span(colon + 1, end))
        sides = [side for side in (before, after) if side is not None]
        outlets = [side for side in sides if _is_outlet(sentence, side)]
        whole = len(sides) == 2 and len(outlets) == 1 and content is not None
        who = next((side for side in sides if side not in outlets), None)
        return _made(who, verb, content, outlets[0]) if whole else None
    behind = trimmed(text, Span(verb.end, end))
    parts = _parts(sentence, behind) if behind else None
    return _made(parts[0], verb, _quote_before(sentence, verb.start), parts[1]) if parts else None


def _made(who: Span | None, cue: Span, content: Span | None, outlet: Span) -> Draft | None:
    return Draft(who, cue, (content,), _BECAUSE, _CONFIDENCE, through=outlet) if who is not None and content is not None else None


def _parts(sentence: Sentence, behind: Span) -> tuple[Span, Span] | None:
    """Who is quoted, and the outlet behind: the last word for an outlet, or a title, begins it."""
    text = sentence.text
    starts = [match.start() for match in pattern(sentence.words.outlets).finditer(text, behind.start, behind.end)]
    title = _TITLE.search(text, behind.start, behind.end)
    at = min([*starts, *([title.start()] if title else [])], default=None)
    who = trimmed(text, Span(behind.start, at)) if at is not None and at > behind.start else None
    return (who, Span(at, behind.end)) if who is not None and at is not None else None


def _is_outlet(sentence: Sentence, span: Span) -> bool:
    article = pattern(sentence.words.articles).match(span.of(sentence.text))
    told = span.of(sentence.text)[article.end() if article else 0 :].strip()
    return (
        has(sentence.words.outlets, told)
        or _TITLE.fullmatch(told) is not None
        or bool(outlet_behind(sentence.text, span.start, span.end, sentence.words))
    )


def outlet_name(text: str, through: Span, words: CueWords) -> str:
    """How the outlet is called: "Küstenbote" of "der Zeitung Küstenbote"."""
    title = _TITLE.search(text, through.start, through.end)
    if title is not None:
        return title.group()[1:-1]
    return outlet_behind(text, max(0, through.start - 1), through.end, words) or cleaned(through.of(text), words)


@cache
def _frames(words: CueWords) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(rf"(?<!\w){_frame(template)}(?!\w)", re.IGNORECASE) for template in words.quoted_by)


def _frame(template: str) -> str:
    """ "was|is quoted by {outlet} as saying" as a pattern: "|" parts words of which one stands, "_" is a space inside one."""
    parts = (_HOLE.get(part) or f"(?:{re.escape(part).replace(re.escape('|'), '|').replace('_', ' ')})" for part in template.split())
    return r"\s+".join(parts)
