"""Two verbs of one speaker, joined by "and", each with an object of its own, are two attributions.

"The union demanded an inquiry and promised a strike" -> "demanded" with "an inquiry", "promised" with "a strike", both with "The union".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from onrecord.lang.shapes.cues import CueWords
from onrecord.model.tagging import Attribution
from onrecord.model.text import Span
from onrecord.read.speech.phrases import has, opens, pattern
from onrecord.read.speech.places import holds, touching
from onrecord.read.speech.quotes import quotations

_WORD = re.compile(r"\s+([^\W\d_]+)(?!\w)")
_CLAUSE = re.compile(r"[,;:.!?…](?:\s|$)|$|[\n\"“”„«»()]")
_AUXILIARY = re.compile(r"[^\W\d_]{1,4}(?=\s)")


def coordinated(text: str, marked: Attribution, taken: Sequence[Span], words: CueWords) -> Iterator[Attribution]:
    """The attribution itself, or the two that stand in it; `taken` is what the tagger marked anywhere."""
    cue = marked.cue
    if cue is None or not marked.sources or not marked.contents:
        yield marked
        return
    parts = _unmarked_first(text, marked, cue, words) or _unmarked_second(text, marked, cue, words)
    yield from parts or (marked, *_unmarked_rest(text, marked, cue, taken, words))


def _unmarked_first(text: str, marked: Attribution, cue: Span, words: CueWords) -> tuple[Attribution, ...]:
    """The tagger marked "X" and "Y" in "A demanded X and promised Y", but "promised" alone."""
    source, first, rest = marked.sources[0], marked.contents[0], marked.contents[1:]
    if not (source.end < first.start < first.end < cue.start) or not rest or rest[0].start < cue.end:
        return ()
    verb = _inner(text, Span(source.end, first.start))
    if pattern(words.verbs).fullmatch(text, verb.start, verb.end) is None or not _is_join(text, Span(first.end, cue.start), words):
        return ()
    return (replace(marked, cue=verb, contents=(first,)), replace(marked, contents=rest))


def _unmarked_second(text: str, marked: Attribution, cue: Span, words: CueWords) -> tuple[Attribution, ...]:
    """The tagger marked "demanded" alone; "promised" stands in its content, or between two contents."""
    last = marked.contents[-1]
    room = Span(marked.contents[0].start, last.end)
    if cue.end > room.start or not has(_governing(words), cue.of(text)):
        return ()
    quotes = quotations(text, room)
    for join in pattern(words.joins).finditer(text, room.start, room.end):
        verb = _verb_behind(text, join.end(), cue, words)
        if (
            verb is None
            or verb.end >= room.end
            or holds(quotes, join.start())
            or not _is_object(Span(room.start, join.start()), text, words)
        ):
            continue
        before = tuple(_inner(text, Span(c.start, min(c.end, join.start()))) for c in marked.contents if c.start < join.start())
        behind = tuple(_inner(text, Span(max(c.start, verb.end), c.end)) for c in marked.contents if c.end > verb.end)
        if before and behind and all(map(len, (*before, *behind))):
            return (replace(marked, contents=before), replace(marked, cue=verb, contents=behind))
    return ()


def _unmarked_rest(text: str, marked: Attribution, cue: Span, taken: Sequence[Span], words: CueWords) -> tuple[Attribution, ...]:
    """The tagger marked "A promised X" alone; right behind X stand "and warned" and what A warned of."""
    last = marked.contents[-1]
    if len(marked.contents) > 1 or cue.end > last.start or not has(_governing(words), cue.of(text)) or not _is_object(last, text, words):
        return ()
    join = pattern(words.joins).match(text, min(last.end + 1, len(text)))
    verb = _verb_behind(text, join.end(), cue, words) if join and not text[last.end : join.start()].strip() else None
    end = _CLAUSE.search(text, verb.end) if verb else None
    if verb is None or end is None or not has(_governing(words), verb.of(text)):
        return ()
    rest = _inner(text, Span(verb.end, end.start()))
    if touching(taken, Span(verb.start, rest.end)) or not rest.of(text):
        return ()
    return (replace(marked, cue=verb, contents=(rest,)),)


def _governing(words: CueWords) -> str:
    """Verbs with a thing as their object: what follows the others is mostly a clause, and its verbs are not the speaker's."""
    return f"{words.asked} {words.promised} {words.denied} {words.refuses} {words.warned}"


def _verb_behind(text: str, start: int, cue: Span, words: CueWords) -> Span | None:
    """A verb of saying right behind the joint; it may share the first one's auxiliary: "a exigé ... et promis"."""
    found = _WORD.match(text, start)
    if found is None or has(words.bare, found[1]) or pattern(words.relays).match(text, found.start(1)):
        return None
    auxiliary = _AUXILIARY.match(text, cue.start, cue.end)
    forms = (found[1], f"{auxiliary[0]} {found[1]}") if auxiliary else (found[1],)
    listed = pattern(words.verbs)
    return Span(*found.span(1)) if any(listed.fullmatch(form) for form in forms) else None


def _is_object(part: Span, text: str, words: CueWords) -> bool:
    """Whether no clause stands in `part`: "that it was late and promised ..." leaves it open who promised."""
    told = part.of(text)
    return bool(told.strip()) and not has(f"{words.clause} {words.finite} {words.that}", told) and not opens(words.openers, told)


def _is_join(text: str, between: Span, words: CueWords) -> bool:
    inner = _inner(text, between)
    return pattern(words.joins).fullmatch(text, inner.start, inner.end) is not None


def _inner(text: str, span: Span) -> Span:
    """Without white space and commas at its ends."""
    told = span.of(text)
    start = span.start + len(told) - len(told.lstrip(" \t\n\xa0,"))
    return Span(start, max(start, span.start + len(told.rstrip(" \t\n\xa0,"))))
