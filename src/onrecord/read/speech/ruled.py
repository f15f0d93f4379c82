"""Find attributions by rule, without weights: a word of speech with its source beside it and a quotation, a that-clause or a whole clause.

In 'Mira Holt said that the bridge is shut.' it finds "Mira Holt", "said", "that the bridge is shut".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from onrecord.lang import words as word_list
from onrecord.lang.shapes.cues import CueWords
from onrecord.model.tagging import Attribution
from onrecord.model.text import Span
from onrecord.read.names.lexicon import lexicon
from onrecord.read.sentences import split
from onrecord.read.speech.phrases import has, opens, pattern
from onrecord.read.speech.places import holds, touching
from onrecord.read.speech.quotes import quotations
from onrecord.read.speech.separable import contents_of_separable, inverted, leading_phrase, object_of_separable, stems

RULE_CONFIDENCE = 0.5
_SOURCE_WORDS = 14
_REACH = 400
_SMALL_WORDS = 4
_DASH = r"\s*[,:;–—-]*\s*"
_BEFORE_CONTENT = re.compile(rf"[^.!?;\"“”„«»\n]{{0,60}}?{_DASH}(?=[\"“„«»])")
_EDGE = " \t\n\xa0,;:–—-"
_CLOSED = re.compile(r"[,.!?…]\W|[\"”“»]\s?[,–—-]")
_STOP = re.compile(r"[,;:!?]\s|[\"“„«»]")
_COMMA = re.compile(r"[,;]\s")
_WORD = re.compile(r"[\w’'$€£-]+")
_CONTRACTED = re.compile(r"n['’]t$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence with the quotations in it."""

    text: str
    span: Span
    quotes: tuple[Span, ...]
    words: CueWords
    language: str | None = None

    def quoted(self, at: int) -> bool:
        return holds(self.quotes, at)


def attributions(text: str, paragraphs: Sequence[Span], language: str | None) -> tuple[Attribution, ...]:
    """Attributions in the order of the text, each with a cue, a source and a content; all have confidence 0.5."""
    words = word_list("cues", language, CueWords)
    return tuple(found for sentence in sentences(text, paragraphs, words, language) for found in _sentence(sentence))


def sentences(text: str, paragraphs: Sequence[Span], words: CueWords, language: str | None) -> Iterator[Sentence]:
    """The sentences of the paragraphs, each with its quotations."""
    for paragraph in paragraphs:
        quotes = quotations(text, paragraph)
        for span in _sentences(text, paragraph, quotes, language):
            yield Sentence(text, span, tuple(touching(quotes, span)), words, language)


def _sentences(text: str, paragraph: Span, quotes: Sequence[Span], language: str | None) -> list[Span]:
    """Sentences, those that end inside a quotation joined with the next."""
    out: list[Span] = []
    for span in split(text, paragraph, language):
        if out and holds(quotes, out[-1].end):
            out[-1] = Span(out[-1].start, span.end)
        else:
            out.append(span)
    return out


def _sentence(sentence: Sentence) -> Iterator[Attribution]:
    taken = sentence.span.start
    sources: tuple[Span, ...] = ()
    for match in pattern(_cues(sentence.words)).finditer(sentence.text, sentence.span.start, sentence.span.end):
        cue = Span(*match.span())
        if cue.start < taken or sentence.quoted(cue.start) or _is_name(sentence, cue):
            continue
        found = _by_credit(sentence, cue) if _is_credit(sentence, cue) else _spoken(sentence, cue, taken, sources)
        if found is not None:
            yield _negated(sentence, found)
            sources = found.sources
            taken = max(content.end for content in found.contents)


def _negated(sentence: Sentence, found: Attribution) -> Attribution:
    """The word "not", with the verb it goes with, is no part of who speaks but of the cue: "The guard" "could not confirm"."""
    text, words = sentence.text, sentence.words
    source, cue = found.sources[0], found.cue
    if len(found.sources) > 1 or cue is None or text[source.end : cue.start].strip():
        return found
    parts = list(_WORD.finditer(text, source.start, source.end))
    kept = len(parts)
    while kept > 1 and (pattern(words.negation).fullmatch(parts[kept - 1].group()) or _CONTRACTED.search(parts[kept - 1].group())):
        kept -= 1
    if kept == len(parts):
        return found
    if kept > 1 and pattern(words.clause).fullmatch(parts[kept - 1].group()):
        kept -= 1
    return replace(found, sources=(Span(source.start, parts[kept - 1].end()),), cue=Span(parts[kept].start(), cue.end))


@cache
def _cues(words: CueWords) -> str:
    return " ".join(
        (
            words.verbs,
            words.credits,
            words.credits_after,
            words.opinion,
            words.silences,
            words.transitive,
            words.accused if words.agents else "",
            words.naming if words.fill else "",
            stems(words),
        )
    )


def _is_name(sentence: Sentence, cue: Span) -> bool:
    """ "United States": a verb written with a capital inside a sentence that is not all capitals."""
    if not sentence.text[cue.start].isupper() or _is_credit(sentence, cue):
        return False
    before = sentence.text[max(sentence.span.start, cue.start - _REACH) : cue.start].strip("\"“”„«» '")
    return bool(before) and not before.isupper()


def _is_credit(sentence: Sentence, cue: Span) -> bool:
    listed = f"{sentence.words.credits} {sentence.words.opinion} {sentence.words.credits_after}"
    return pattern(listed).fullmatch(cue.of(sentence.text)) is not None


def _by_credit(sentence: Sentence, cue: Span) -> Attribution | None:
    text, span = sentence.text, sentence.span
    if pattern(sentence.words.opinion).fullmatch(cue.of(text)):
        owner = _possessor(sentence, cue)
        return None if owner is None else _made(sentence, owner, cue, Span(cue.end, span.end))
    if pattern(sentence.words.credits_after).fullmatch(cue.of(text)):
        return _made(sentence, Span(span.start, cue.start), cue, Span(cue.end, span.end))
    before = Span(span.start, cue.start)
    leading = not any(c.isalnum() for c in before.of(text))
    source = _until_comma(sentence, cue.end)
    verb = pattern(sentence.words.finite).search(text, source.start, source.end) if leading else None
    source = Span(source.start, verb.start()) if verb else source
    shorter = leading_phrase(text, source, sentence.words) if leading and verb is None and sentence.words.particles else None
    source = Span(source.start, shorter.end) if shorter else source
    named = trimmed(sentence.text, source)
    if named is None or (sentence.words.articles and not _is_source(sentence, named)):
        return None
    return _made(sentence, source, cue, Span(source.end, span.end) if leading else before)


def _possessor(sentence: Sentence, cue: Span) -> Span | None:
    """The possessive of "in her view", "за її даними"; of "nach eigenen Angaben" the subject before the verb in front of it."""
    parts = list(re.finditer(r"\w+", cue.of(sentence.text)))
    word = next((w for w in parts if pattern(sentence.words.pronouns).fullmatch(w.group())), parts[1])
    if not word.group().startswith("eigen"):
        return Span(cue.start + word.start(), cue.start + word.end())
    front = Span(sentence.span.start, max(sentence.span.start, cue.start - 1)).of(sentence.text)
    subject, _, verb = front.rpartition(" ")
    named = trimmed(sentence.text, Span(sentence.span.start, sentence.span.start + len(subject)))
    if named is None or not verb.islower() or opens(sentence.words.prepositions, subject) or not _is_source(sentence, named):
        return None
    return named


def _spoken(sentence: Sentence, cue: Span, taken: int, sources: tuple[Span, ...]) -> Attribution | None:
    told, words = cue.of(sentence.text), sentence.words
    said = _by_verb(sentence, cue, taken, sources) if pattern(words.verbs).fullmatch(told) else None
    said = said or _by_separable(sentence, cue, taken)
    if said is None and pattern(f"{words.transitive} {words.silences} {words.naming}").fullmatch(told):
        said = _by_object(sentence, cue, taken)
    if said is None and words.agents and pattern(words.accused).fullmatch(told):
        said = _by_agent(sentence, cue, taken)
    return said


def _by_object(sentence: Sentence, cue: Span, taken: int) -> Attribution | None:
    """ "The board denied the report", "the line did not respond to questions": what the verb governs, up to the end of its clause."""
    text, words = sentence.text, sentence.words
    stop = _STOP.search(text, cue.end, sentence.span.end)
    content = Span(cue.end, stop.start() if stop else sentence.span.end)
    near = Span(max(taken, cue.start - _REACH), cue.start)
    before = _pronoun_before(sentence, near) if not any(c.isalnum() for c in content.of(text)) else None
    source = subject(sentence, near if before is None else Span(near.start, before.start))
    if source is None or opens(words.prepositions, source.of(text)):
        return None
    if before is not None:
        return _made(sentence, source, cue, before)
    return None if len(content.of(text).split()) < 2 or text[cue.end : cue.end + 1] != " " else _made(sentence, source, cue, content)


def _pronoun_before(sentence: Sentence, room: Span) -> Span | None:
    """ "El Ministerio lo negó": the pronoun right before the verb is what is denied."""
    found = list(pattern(sentence.words.things).finditer(sentence.text, room.start, room.end))
    return Span(*found[-1].span()) if found and not sentence.text[found[-1].end() : room.end].strip() else None


def _by_agent(sentence: Sentence, cue: Span, taken: int) -> Attribution | None:
    """ "Ihm wird von der Opposition vorgeworfen, gelogen zu haben": who is named behind "von" says it."""
    text, words = sentence.text, sentence.words
    agents = list(pattern(words.agents).finditer(text, max(taken, cue.start - _REACH), cue.start))
    if not agents or text[cue.end : cue.end + 2] != ", ":
        return None
    source = trimmed(text, Span(agents[-1].end(), cue.start))
    return _made(sentence, source, cue, Span(cue.end, sentence.span.end)) if source and _is_source(sentence, source) else None


def _by_separable(sentence: Sentence, cue: Span, taken: int) -> Attribution | None:
    """ "Die Reederei wies die Vorwürfe zurück": between verb and particle stands what is rejected, granted or asked."""
    text, words = sentence.text, sentence.words
    turned = inverted(text, Span(taken, sentence.span.end), cue, words)
    if turned is not None:
        return Attribution((turned.source,), cue, turned.contents, RULE_CONFIDENCE)
    object_ = object_of_separable(text, Span(cue.end, sentence.span.end), cue.of(text), words)
    source = subject(sentence, Span(max(taken, cue.start - _REACH), cue.start)) if object_ else None
    if object_ is None or source is None or opens(words.prepositions, source.of(text)):
        return None
    made = _made(sentence, source, cue, object_)
    return made and replace(made, contents=contents_of_separable(text, made.contents[0], cue.of(text), sentence.span.end, words))


def _by_verb(sentence: Sentence, cue: Span, taken: int, sources: tuple[Span, ...]) -> Attribution | None:
    behind = pattern(sentence.words.behind).fullmatch(cue.of(sentence.text)) is not None
    left = None if behind else subject(sentence, Span(max(taken, cue.start - _REACH), cue.start))
    content = None if behind else _after(sentence, cue)
    if content is not None and (left is not None or sources):
        return _made(sentence, left or sources[0], cue, content)
    before = _before(sentence, Span(taken, cue.start))
    if before is None:
        return None
    if behind and sentence.text[before.end : cue.start].strip(' \xa0"“”«»') != ",":
        return None
    source = subject(sentence, Span(before.end, cue.start)) or _behind(sentence, cue.end)
    return None if source is None else _made(sentence, source, cue, before)


def _after(sentence: Sentence, cue: Span) -> Span | None:
    """A quotation, a that-clause or, after a plain verb, a clause behind the cue."""
    text, end = sentence.text, sentence.span.end
    near = _BEFORE_CONTENT.match(text, cue.end, end)
    if near:
        return next(iter(touching(sentence.quotes, Span(near.end(), min(near.end() + 1, end)))), None)
    bare = _bare_clause(sentence, cue)
    if bare is not None:
        return bare
    that = pattern(sentence.words.that).search(text, cue.end, min(end, cue.end + 60))
    return Span(that.start(), end) if that and not sentence.quoted(that.start()) else None


def _bare_clause(sentence: Sentence, cue: Span) -> Span | None:
    """ "Sie fügte hinzu, die Fähre fahre wieder", "he said it was shut": reported speech without a conjunction.

    In a language with separable verbs a comma opens it behind verb and particle, else a finite verb tells it.
    """
    if not sentence.words.particles:
        return _finite_clause(sentence, cue)
    text, end = sentence.text, sentence.span.end
    particle = pattern(sentence.words.particles).match(text, min(cue.end + 1, end), end)
    comma = particle.end() if particle else cue.end
    clause = Span(min(comma + 1, end), end)
    return clause if text[comma : comma + 1] == "," and len(clause.of(text).split()) > 2 else None


def _finite_clause(sentence: Sentence, cue: Span) -> Span | None:
    text, clause = sentence.text, Span(min(cue.end + 1, sentence.span.end), sentence.span.end)
    first = _WORD.match(text, clause.start, clause.end)
    if first is None or text[cue.end : cue.end + 1] != " " or touching(sentence.quotes, clause):
        return None
    near = min(clause.end, clause.start + _REACH)
    stop = _STOP.search(text, clause.start, near)
    verb = pattern(sentence.words.clause).search(text, first.end(), stop.start() if stop else near)
    return clause if verb and not pattern(f"{sentence.words.that} {sentence.words.told}").match(text, clause.start, clause.end) else None


def _before(sentence: Sentence, room: Span) -> Span | None:
    """A quotation or a whole clause in front of the cue, closed by a comma, dash or quotation mark."""
    near = Span(max(room.start, room.end - _REACH), room.end)
    quotes = [quote for quote in touching(sentence.quotes, near) if _CLOSED.search(sentence.text, quote.end - 2, quote.end + 3)]
    if quotes:
        return quotes[-1]
    comma = max(sentence.text.rfind(mark, near.start, near.end) for mark in (", ", "– ", "— "))
    return Span(room.start, comma) if comma > room.start else None


def subject(sentence: Sentence, room: Span) -> Span | None:
    """The words in front of a verb, if they can be its subject."""
    text = sentence.text
    joint = list(pattern(sentence.words.breaks).finditer(text, room.start, room.end))
    parts = [room.start, *(match.end() for match in joint), *(comma.end() for comma in _COMMA.finditer(text, room.start, room.end))]
    spans = [_shorn(sentence, Span(start, room.end)) for start in sorted(set(parts))]
    fit = [span for span in spans if span is not None and _is_source(sentence, span)]
    pronoun = [span for span in fit if _is_pronoun(sentence, span)]
    return next(iter(pronoun or _past_comma(sentence, room, fit)), None)


def _past_comma(sentence: Sentence, room: Span, fit: list[Span]) -> list[Span]:
    """Without what stands before the only comma in front of the verb: "Asked on Monday, the mayor said"."""
    told = room.of(sentence.text)
    if len(fit) < 2 or sentence.words.particles or told.count(",") != 1 or told.rstrip().endswith(",") or has(sentence.words.joins, told):
        return fit
    comma = room.start + told.index(",")
    return [span for span in fit if span.start > comma] or fit


def _shorn(sentence: Sentence, span: Span) -> Span | None:
    """Without adverbs at its end: "He also" is "He"."""
    adverbs = list(pattern(sentence.words.adverbs).finditer(sentence.text, span.start, span.end))
    end = span.end
    while adverbs and not sentence.text[adverbs[-1].end() : end].strip():
        end = adverbs.pop().start()
    return trimmed(sentence.text, Span(span.start, end))


def _is_pronoun(sentence: Sentence, span: Span) -> bool:
    return pattern(sentence.words.pronouns).fullmatch(span.of(sentence.text)) is not None


def _is_source(sentence: Sentence, span: Span) -> bool:
    words = span.of(sentence.text).split()
    if (
        not words
        or has(f"{sentence.words.articles} {sentence.words.prepositions}", words[-1])
        or opens(f"{sentence.words.openers} {sentence.words.that} {sentence.words.breaks}", words[0])
    ):
        return False
    named = any(word[:1].isupper() for word in words) or _is_pronoun(sentence, span) or _is_body(sentence, words)
    articled = pattern(sentence.words.articles).match(span.of(sentence.text)) is not None
    return 0 < len(words) <= _SOURCE_WORDS and (named or articled) and not touching(sentence.quotes, span)


def _is_body(sentence: Sentence, words: Sequence[str]) -> bool:
    """Without articles a noun in small letters is a source if it is a role or a body: "міністерство заперечує"."""
    if sentence.words.articles or len(words) > _SMALL_WORDS:
        return False
    known = lexicon(sentence.language)
    return any(known.is_organisation(word) or known.is_role(word) or known.key(word) in known.crowd for word in words)


def _until_comma(sentence: Sentence, start: int) -> Span:
    comma = _STOP.search(sentence.text, start, sentence.span.end)
    end = comma.start() if comma else sentence.span.end
    return Span(start, max(start, end))


def _behind(sentence: Sentence, start: int) -> Span | None:
    """The words behind an inverted verb, up to a comma or a circumstance, if they can be its subject."""
    span = _until_comma(sentence, start)
    cut = pattern(sentence.words.circumstances).search(sentence.text, span.start, span.end)
    clean = trimmed(sentence.text, Span(start, cut.start() if cut else span.end))
    return clean if clean is not None and _is_source(sentence, clean) else None


def _made(sentence: Sentence, source: Span, cue: Span, content: Span) -> Attribution | None:
    clean_source, clean_content = trimmed(sentence.text, source), trimmed(sentence.text, content)
    if clean_source is None or clean_content is None or len(clean_source.of(sentence.text).split()) > _SOURCE_WORDS:
        return None
    if clean_source.overlaps(clean_content) or cue.overlaps(clean_content):
        return None
    return Attribution((clean_source,), cue, (clean_content,), RULE_CONFIDENCE)


def trimmed(text: str, span: Span) -> Span | None:
    """Without blanks and marks at either end; None where nothing is left."""
    start, end = span.start, span.end
    while start < end and text[start] in _EDGE:
        start += 1
    while end > start and text[end - 1] in _EDGE + ".":
        end -= 1
    return Span(start, end) if start < end else None
