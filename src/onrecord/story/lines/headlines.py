"""The headline of one telling: its own where the body bears it out, else its leading sentence shortened, else "Speaker: content".

Over "Two miners died at Orlo, the brigade said." stands "Two miners died at Orlo, the brigade said".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.model.claims import Mention, Speaker, Statement
from onrecord.model.text import Span
from onrecord.read.names.lexicon import is_public_role
from onrecord.story.lines.attribution import shown_name, speaks_for, told
from onrecord.story.lines.bearing import stems, verdict
from onrecord.story.lines.compress import inside_quotes, printed, shorten, without_dateline
from onrecord.story.lines.wholeness import asks, balanced, furniture, leans, quotations
from onrecord.story.lines.words import WORD, LineGuide, lineguide, tokens
from onrecord.story.standing.sides import Sides
from onrecord.story.units import Unit

LONGEST = 100
LONGEST_OWN = 110
_ROLE_WINDOW = 80
_SENTENCES_TRIED = 3
_SHARED = 0.4
_CUE_REACH = 3
_PLAIN_STANCES = ("asserted", "confirmed", "warned")
_SOURCE_FIRST = re.compile(r"^[^:“\"]{2,60}:\s")
_NAME = re.compile(r"\b[^\W\d_a-zà-öø-ÿа-яіїєґ][\w’'-]+ [^\W\d_a-zà-öø-ÿа-яіїєґ][\w’'-]+")
_FRAGMENT = re.compile(r"^\s*(?:[“\"«„]\s*[a-zà-öø-ÿа-яіїєґ]|\w+:|[-–—])")
_OPENING = '“"«„‘'
_CLOSING = '”"»“’'


@dataclass(frozen=True, slots=True)
class Head:
    """A headline, the spans that bear it (the first holds its words), the rank of how it was made (0 is best), notes for the line."""

    text: str
    cited: tuple[Span, ...]
    rank: int
    notes: tuple[str, ...] = ()


def headline(unit: Unit, text: str, sides: Sides) -> Head | None:
    """The best headline of a unit, or None where nothing in it stands by itself."""
    guide = lineguide(unit.language)
    judged = verdict(unit, text)
    notes = (judged.note,) if judged.note else ()
    if judged.borne and unit.headline is not None and _usable(unit.headline, text, guide):
        own = _own(unit, unit.headline, text, sides)
        if own is not None:
            return own
    worded = [s for s in unit.sentences if len(tokens(s.of(text))) > 2 and not furniture(s.of(text), guide)]
    for sentence in worded[:_SENTENCES_TRIED]:
        head = _shortened(unit, sentence, text, guide, sides) or _spoken(unit, sentence, text, guide)
        if head is not None:
            return Head(head.text, head.cited, head.rank, notes)
    return None


def _usable(span: Span, text: str, guide: LineGuide) -> bool:
    """Whole, short, no question and no furniture; a headline needs no verb."""
    shown = printed(text, [span])
    fits = len(tokens(shown)) >= 3 and len(shown) <= LONGEST_OWN and balanced(shown)
    trails = shown.endswith(("...", "…", ":")) or tokens(shown)[-1:] == [] or tokens(shown)[-1] in guide.open_ends
    return fits and not trails and not asks(shown, guide) and not furniture(shown, guide) and not leans(shown, guide)


def _own(unit: Unit, span: Span, text: str, sides: Sides) -> Head | None:
    """The outlet's own headline, with the source in front where a party to the conflict speaks or a private person is named."""
    shown = printed(text, [span])
    guide = lineguide(unit.language)
    lead = unit.sentences[:1]
    sourced = _SOURCE_FIRST.search(shown) is not None or guide.sayings.search(shown) is not None
    speaking = None if sourced else _lead_speaker(unit, shown, lead, text)
    private = not sourced and _private_accused(unit, span, text, guide)
    if speaking is not None and (private or sides.of_speaker(speaking.speaker) is not None):
        name = shown_name(speaking.speaker, unit.language)
        fronted = f"{_raised(name)}: {shown}" if name else ""
        if fronted and len(fronted) <= LONGEST_OWN:
            return Head(fronted, (span, *lead), 0)
    return None if private else Head(shown, (span, *lead), 0)


def _lead_speaker(unit: Unit, shown: str, lead: Sequence[Span], text: str) -> Statement | None:
    """The statement of the leading sentence that says what the headline says, by one whom the headline does not name."""
    wanted = stems(shown)
    for statement in told(unit.statements):
        content = " ".join(span.of(text) for span in statement.content)
        named = {token[:5] for token in tokens(shown)}
        speaker = statement.speaker
        if (
            speaker is None
            or speaks_for(speaker, text)
            or statement.stance not in _PLAIN_STANCES
            or not any(s.covers(c) for s in lead for c in statement.content)
        ):
            continue
        surface = f"{speaker.name} {speaker.span.of(text) if speaker.span else ''}"
        if wanted and len(wanted & stems(content)) >= _SHARED * len(wanted) and not named & stems(surface):
            return statement
    return None


def _private_accused(unit: Unit, span: Span, text: str, guide: LineGuide) -> bool:
    """Whether the span names, in a telling of blame, a person without a public role, or somebody whom the reading does not know."""
    if not any(guide.accusing.search(sentence.of(text)) for sentence in (*unit.sentences, span)):
        return False
    named = {m.id for m in unit.mentions if m.kind == "person" and span.covers(m.span)}
    unknown = (f for f in _NAME.finditer(text, span.start, span.end) if not any(m.span.overlaps(Span(*f.span())) for m in unit.mentions))
    return next(unknown, None) is not None or any(not _public([m for m in unit.mentions if m.id == a], unit, text) for a in sorted(named))


def _public(mentions: Sequence[Mention], unit: Unit, text: str) -> bool:
    around = (text[max(0, m.span.start - _ROLE_WINDOW) : m.span.end] for m in mentions)
    return any(is_public_role(re.split(r"[.,;:]", words)[-1], unit.language) for words in around)


def _shortened(unit: Unit, sentence: Span, text: str, guide: LineGuide, sides: Sides) -> Head | None:
    """The sentence itself, with its speaker and cue where it has them."""
    here = [s for s in told(unit.statements) if any(sentence.covers(c) for c in s.content)]
    if any(_unresolved(s.speaker, sentence, text, guide) for s in here) or _goes_on_quoting(text, sentence):
        return None
    governing = _governing(unit, sentence)
    kept = shorten(text, sentence, guide, governing, LONGEST) or shorten(text, sentence, guide, governing, LONGEST_OWN)
    if not kept or not _contents_stay(here, sentence, kept):
        return None
    shown = printed(text, kept)
    if not tokens(_without_quotations(shown)):
        return None
    sourced = bool(here) or guide.sayings.search(shown) is not None
    if not sourced and _private_accused(unit, sentence, text, guide):
        return None
    return Head(shown, (sentence,), 1)


def _goes_on_quoting(text: str, sentence: Span) -> bool:
    """Whether the sentence stands inside a quotation that an earlier one of its paragraph opened."""
    return inside_quotes(text, text.rfind("\n", 0, sentence.start) + 1, sentence.start)


def _without_quotations(shown: str) -> str:
    for quoted in quotations(shown):
        shown = shown.replace(quoted, " ")
    return shown


def _unresolved(speaker: Speaker | None, sentence: Span, text: str, guide: LineGuide) -> bool:
    """A pronoun that speaks: "he said"."""
    if speaker is None or speaker.span is None or not sentence.covers(speaker.span):
        return False
    first = tokens(speaker.span.of(text))[:1]
    return bool(first) and guide.pronouns.search(first[0]) is not None


def _contents_stay(here: Sequence[Statement], sentence: Span, kept: Sequence[Span]) -> bool:
    """Where a cue is printed, what was said is printed too."""
    for statement in here:
        cue_kept = statement.cue is not None and any(span.covers(statement.cue) for span in kept)
        starts = [c for c in statement.content if sentence.covers(c) and len(c)]
        if cue_kept and starts and not any(span.start <= c.start < span.end for c in starts for span in kept):
            return False
    return True


def _governing(unit: Unit, sentence: Span) -> tuple[Span, ...]:
    """Cues, speakers, hedges of the sentence's statements: they govern what remains and must stay."""
    here = [s for s in unit.statements if any(sentence.covers(c) for c in s.content)]
    spans = (
        [s.cue for s in here if s.cue]
        + [s.speaker.span for s in here if s.speaker and s.speaker.span]
        + [h for s in here for h in s.hedges]
    )
    return tuple(span for span in spans if sentence.covers(span))


def _spoken(unit: Unit, sentence: Span, text: str, guide: LineGuide) -> Head | None:
    """ "Speaker: content" where the sentence as a whole does not shorten; only of what is plainly asserted, as a whole clause."""
    for statement in told(unit.statements):
        name = shown_name(statement.speaker, unit.language)
        if name is None or speaks_for(statement.speaker, text) or statement.stance not in _PLAIN_STANCES or len(statement.content) != 1:
            continue
        content = _with_marks(text, _behind_that(text, statement.content[0], guide))
        if not sentence.covers(content) or not _clause(text, sentence, statement, content, guide):
            continue
        kept = shorten(text, content, guide, statement.hedges, LONGEST_OWN - len(name) - 2)
        if kept and _condition_kept(text, statement, kept, guide) and not _FRAGMENT.search(" ".join(span.of(text) for span in kept)):
            return Head(f"{_raised(name)}: {printed(text, kept)}", (sentence,), 2)
    return None


def _behind_that(text: str, content: Span, guide: LineGuide) -> Span:
    """The content without the "that" that opens it; a German clause with its verb at the end stays and is refused."""
    first = WORD.match(text, content.start, content.end)
    opened = first is not None and guide.language != "de" and first.group().casefold() in guide.that
    if first is None or not opened or first.end() + 1 >= content.end or text[first.end()] != " ":
        return content
    return Span(first.end() + 1, content.end)


def _raised(name: str) -> str:
    return name[:1].upper() + name[1:]


def _with_marks(text: str, content: Span) -> Span:
    """The content with the quotation marks that stand around it."""
    opened = content.start > 0 and text[content.start - 1] in _OPENING
    closed = content.end < len(text) and text[content.end] in _CLOSING
    return Span(content.start - 1, content.end + 1) if opened and closed else content


def _clause(text: str, sentence: Span, statement: Statement, content: Span, guide: LineGuide) -> bool:
    """The content starts where a clause starts and ends where the sentence or clause ends, and no negation stands at its cue."""
    begun = without_dateline(text, sentence)
    before = text[begun.start : content.start].rstrip()
    after = text[content.end : sentence.end].lstrip(' ”"»')
    ends = not after or after[0] in ",.;!" or text[content.end - 1] in ',.;!”"'
    cue = statement.cue
    lead = tokens(before)[-1:]
    between = tokens(text[cue.end : content.start]) if cue and cue.end <= content.start else []
    starts = not before or before[-1] in ':,“"«„' or (lead and lead[0] in guide.that) or (cue is not None and not between)
    near = cue is None or len(between) <= _CUE_REACH or begun.start >= content.start - 1
    around = text[max(begun.start, cue.start - 25) : cue.end] if cue else ""
    quoted = inside_quotes(text, begun.start, content.start)
    opened = next(iter(tokens(content.of(text))), "")
    verb_last = guide.language == "de" and bool({*lead, opened} & guide.that)
    return (
        bool(starts)
        and near
        and ends
        and _plainly_said(text, cue, guide)
        and not _dangles(text, content, guide)
        and not quoted
        and not verb_last
        and guide.negations.search(around) is None
    )


def _plainly_said(text: str, cue: Span | None, guide: LineGuide) -> bool:
    """ "said" and "has told", and not "is taking a cautious line on the claim"."""
    if cue is None:
        return True
    words = tokens(cue.of(text))
    return len(words) <= _CUE_REACH and guide.sayings.search(cue.of(text)) is not None and guide.hedges.search(cue.of(text)) is None


def _dangles(text: str, content: Span, guide: LineGuide) -> bool:
    """A "that" before any verb: the words in front of it belonged to the cue."""
    listed = tokens(content.of(text))
    at = next((i for i, token in enumerate(listed) if token in guide.that), None)
    return guide.language == "en" and at is not None and not any(guide.is_verb(token) for token in listed[:at])


def _condition_kept(text: str, statement: Statement, kept: Sequence[Span], guide: LineGuide) -> bool:
    if not all(any(span.covers(h) for span in kept) for h in statement.hedges):
        return False
    return not statement.conditional or any(guide.openers.search(span.of(text)) for span in kept)
