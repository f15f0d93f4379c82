"""Acts that a headline or a ticker line tells in the present: "President Holt signs decree" is the president's act, not her word.

"Holt inaugurates the bridge at Lund" has the source "Holt", the cue "inaugurates" (an act) and the content "the bridge at Lund".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from onrecord.lang.shapes.cues import CueWords
from onrecord.model.text import Entry, Span
from onrecord.read.names.lexicon import lexicon
from onrecord.read.sentences import split
from onrecord.read.speech.draft import Draft
from onrecord.read.speech.phrases import opens, pattern
from onrecord.read.speech.ruled import trimmed

_CONFIDENCE = 0.5
_LONGEST, _LONGEST_SUBJECT, _NAMES = 160, 8, 2
_MARKS = frozenset(',;:?()[]"“”„«»\n')


def with_acts(text: str, entry: Entry, found: Sequence[Draft], words: CueWords, language: str | None) -> list[Draft]:
    """`found` with the acts of lines of which nothing is read yet, or only a deed without its doer."""
    made = [draft for line in _lines(text, entry, language) if (draft := _act(text, line, words, language))]
    new = [draft for draft in made if all(not _meets(draft, other) or _doerless(other) for other in found)]
    kept = [draft for draft in found if not (_doerless(draft) and any(_meets(other, draft) for other in new))]
    return [*kept, *new]


def _lines(text: str, entry: Entry, language: str | None) -> Iterator[Span]:
    """The headline, and the whole text of an entry that is one short sentence."""
    if entry.headline is not None and len(entry.headline) <= _LONGEST:
        yield entry.headline
    if len(entry.body) == 1 and len(entry.body[0]) <= _LONGEST and len(split(text, entry.body[0], language)) == 1:
        yield entry.body[0]


def _act(text: str, line: Span, words: CueWords, language: str | None) -> Draft | None:
    """Doer, verb of the list and a direct object, in this order and with no mark between."""
    verb = pattern(words.acts_now).search(text, line.start, line.end)
    if verb is None:
        return None
    doer, done = trimmed(text, Span(line.start, verb.start())), trimmed(text, Span(verb.end(), line.end))
    if doer is None or done is None or _MARKS & set(line.of(text)) or not _acts(doer.of(text), words, language):
        return None
    if opens(f"{words.prepositions} {words.circumstances} {words.adverbs} {words.timed} {words.that} {words.acts_stop}", done.of(text)):
        return None
    return Draft(doer, Span(*verb.span()), (done,), "a headline or ticker line that tells an act", _CONFIDENCE)


def _acts(doer: str, words: CueWords, language: str | None) -> bool:
    """Somebody who can act: a role, a body, or two names in a row; "Ferry service" and "Bridge" are none."""
    parts = doer.split()
    if len(parts) > _LONGEST_SUBJECT or opens(f"{words.prepositions} {words.pronouns}", doer) or not doer[:1].isupper():
        return False
    known = lexicon(language)
    bare = [part for part in parts if pattern(words.articles).fullmatch(part) is None]
    named = sum(part[:1].isupper() for part in bare) >= _NAMES and language != "de"
    return bool(bare) and (named or any(known.is_role(part) or known.is_organisation(part) for part in bare) or _is_state(bare, language))


def _is_state(parts: Sequence[str], language: str | None) -> bool:
    return len(parts) == 1 and bool(lexicon(language).begins(lexicon(language).key(parts[0])))


def _meets(one: Draft, other: Draft) -> bool:
    spans = [span for span in (one.source, one.cue, *one.contents) if span is not None]
    others = [span for span in (other.source, other.cue, *other.contents) if span is not None]
    return any(a.overlaps(b) for a in spans for b in others)


def _doerless(draft: Draft) -> bool:
    return draft.source is None and draft.cue is not None
