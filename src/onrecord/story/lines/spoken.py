"""The headline "Speaker: content", of what somebody named plainly says in a whole clause.

Of "The pumps had failed twice since the spring, the union of dockers said" it is "Union of dockers: The pumps had failed twice ...".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from onrecord.model.claims import Statement
from onrecord.model.text import Span
from onrecord.story.lines.attribution import deep, of_oneself, paper, prefix_name, speaks_for, told
from onrecord.story.lines.compress import inside_quotes, printed, shorten, without_dateline
from onrecord.story.lines.context import context, means_nobody, without_asides
from onrecord.story.lines.wholeness import balanced, leans
from onrecord.story.lines.words import WORD, LineGuide, tokens
from onrecord.story.units import Unit

LONGEST_OWN = 110
PLAIN_STANCES = ("asserted", "confirmed", "warned")
_CLOSING = '”"»“’'
_CUE_REACH = 3
_CUE_REACH_THAT = 9
_DATE_REACH = 60
_END = re.compile(r"\.([”\"»“])$")
_FEWEST_QUOTED = 6
_FRAGMENT = re.compile(r"^\s*(?:[“\"«„]\s*[a-zà-öø-ÿа-яіїєґ]|\w+:|[-–—])")
_MATES = {"“": "”", "«": "»", "„": "“", '"': '"'}
_OPENING = '“"«„‘'
_BEHIND_COMMA = re.compile(r",\s(?P<word>\w+)\s$")
_TOLD_WHOM = re.compile(r"[A-Z]\w+(?: [A-Z]\w+)* (?:his|her|their|he|she|they|it|that)\b")
_QUOTABLE = (*PLAIN_STANCES, "unconfirmed")


@dataclass(frozen=True, slots=True)
class Head:
    """A headline, the spans that bear it (the first holds its words), the rank of how it was made (0 is best), notes for the line."""

    text: str
    cited: tuple[Span, ...]
    rank: int
    notes: tuple[str, ...] = ()
    said: Statement | None = None
    """Whose words stand behind "Speaker: "."""


def spoken_head(unit: Unit, sentence: Span, text: str, guide: LineGuide) -> Head | None:
    """ "Speaker: content" where the sentence as a whole does not shorten; only of what is plainly asserted, as a whole clause."""
    passed_on = [s for s in unit.statements if s.inside and s.via and s.cue_kind == "speech"]
    for whole in (*told(unit.statements), *passed_on):
        statement = _within(whole, sentence)
        if (
            not any(sentence.overlaps(content) for content in statement.content)
            or any(s.inside == statement.id for s in unit.statements)
            or deep(statement, text, guide)
            or of_oneself(statement, text)
            or _shared(statement, unit)
            or _another_speaks(statement, text, guide)
        ):
            continue
        name = prefix_name(statement.speaker, unit, text) if len(statement.content) == 1 else None
        if name is None or speaks_for(statement.speaker, text):
            continue
        quoted = _opened_quotation(text, sentence, statement)
        if quoted is not None and (opened := _open_quote(text, quoted, name, guide)):
            return Head(opened, (sentence,), 2, said=statement)
        if statement.stance not in PLAIN_STANCES and not _doubt_quoted(statement, text, guide):
            continue
        content = _with_marks(text, _behind_that(text, statement.content[0], guide))
        if not sentence.covers(content) or not _clause(text, sentence, statement, content, guide):
            continue
        kept = shorten(text, content, guide, statement.hedges, LONGEST_OWN - len(name) - 2)
        if not kept and (noun := paper(statement.speaker, text, unit.language)):
            name = noun
            kept = shorten(text, content, guide, statement.hedges, LONGEST_OWN - len(name) - 2)
        if (
            kept
            and not _only_a_condition(" ".join(span.of(text) for span in kept), guide)
            and not _headless(" ".join(span.of(text) for span in kept), guide)
            and _condition_kept(text, statement, kept, guide)
            and not _says_two(" ".join(span.of(text) for span in kept), guide)
            and not _FRAGMENT.search(" ".join(span.of(text) for span in kept))
            and not (_quoted(statement, text) and means_nobody(" ".join(span.of(text) for span in kept), unit, sentence, text))
        ):
            shown = _END.sub(r"\1", printed(text, without_asides(text, kept, unit.language)))
            return Head(f"{raised(name)}: {shown}", (sentence,), 2, said=statement)
    return None


def _within(statement: Statement, sentence: Span) -> Statement:
    """The statement with what it says in this sentence, where it goes on in others."""
    here = tuple(span for span in statement.content if sentence.covers(span))
    near = statement.cue is not None and sentence.covers(statement.cue)
    return replace(statement, content=here) if len(here) == 1 < len(statement.content) and near else statement


def _says_two(words: str, guide: LineGuide) -> bool:
    """ "The works were shut and that no gas leaked": the "that" of the second thing hangs on a verb that is gone."""
    listed = tokens(words)
    return any(a in guide.coordinators | guide.joins and b in guide.that for a, b in pairwise(listed))


def _another_speaks(statement: Statement, text: str, guide: LineGuide) -> bool:
    """Whether a pronoun right before the verb tells of somebody else: "Holt said, she revealed that ..."."""
    cue, speaker = statement.cue, statement.speaker
    if cue is None or speaker is None or speaker.span is None or cue.start <= speaker.span.end:
        return False
    behind = _BEHIND_COMMA.search(text[speaker.span.end : cue.start][-_DATE_REACH:])
    known = context(guide.language)
    return behind is not None and behind["word"].casefold() in known.one | known.many


def _quoted(statement: Statement, text: str) -> bool:
    """Whether the words are a quotation, the marks ``...'' of old wires included."""
    return statement.style != "indirect" or statement.content[0].of(text).startswith("``")


def _doubt_quoted(statement: Statement, text: str, guide: LineGuide) -> bool:
    """Whether the doubt stands in the quoted words: "We cannot confirm this", and not: could not confirm "an attack"."""
    said = " ".join(span.of(text) for span in statement.content)
    return statement.stance == "unconfirmed" and statement.style == "direct" and guide.unknown.search(said) is not None


def _shared(statement: Statement, unit: Unit) -> bool:
    """Whether another one says the same words: "the spokesman said that ..., the agency reported"."""
    rest = [s for s in told(unit.statements) if s.id not in (statement.id, statement.inside) and s.speaker != statement.speaker]
    return any(one.overlaps(own) for s in rest for one in s.content for own in statement.content)


def _opened_quotation(text: str, sentence: Span, statement: Statement) -> Span | None:
    """What a sentence quotes to its end where the quotation goes on in the next one."""
    opening = max(text.rfind(mark, sentence.start, sentence.end) for mark in "“«„")
    if opening < 0 and text.count('"', sentence.start, sentence.end) % 2:
        opening = text.rfind('"', sentence.start, sentence.end)
    content = statement.content[0]
    goes_on = opening >= 0 and not any(mark in text[opening + 1 : sentence.end] for mark in '”»"')
    own = goes_on and opening - 1 <= content.start <= opening + 1 and statement.style == "direct" and statement.stance in _QUOTABLE
    return Span(opening, sentence.end) if own and (statement.cue is None or statement.cue.end <= opening) else None


def _open_quote(text: str, quoted: Span, name: str, guide: LineGuide) -> str | None:
    """The quoted sentence, whole, with its closing mark; nothing that leans on what was said before it."""
    words = " ".join(text[quoted.start + 1 : quoted.end].split()).rstrip(".")
    shown = f"{raised(name)}: {text[quoted.start]}{words}{_MATES[text[quoted.start]]}"
    begins = next(iter(tokens(words)), "")
    leaning = begins not in guide.persons and leans(words, guide)
    backward = any(token in guide.demonstratives for token in tokens(words))
    fits = len(shown) <= LONGEST_OWN and len(tokens(words)) >= _FEWEST_QUOTED and balanced(shown) and "?" not in words
    return shown if fits and words[:1].isupper() and guide.has_verb(words) and not leaning and not backward else None


def _behind_that(text: str, content: Span, guide: LineGuide) -> Span:
    """The content without the "that" that opens it or follows a date; a German clause with its verb at the end stays and is refused."""
    if guide.language == "de":
        return content
    for n, word in enumerate(WORD.finditer(text, content.start, min(content.end, content.start + _DATE_REACH))):
        if word.group().casefold() in guide.whether:
            return content
        if word.group().casefold() in guide.that and word.group()[:1].isupper():
            return content  # "That spill" opens the sentence and points back
        if word.group().casefold() in guide.that:
            start = word.end() + (text[word.end() : word.end() + 1] == ",")
            dated = n == 0 or any(c.isdigit() for c in text[content.start : word.start()])
            return Span(start + 1, content.end) if dated and start + 1 < content.end and text[start] == " " else content
        if guide.is_verb(word.group().casefold()):
            return content
    return content


def raised(name: str) -> str:
    """The name with its first letter raised."""
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
    starts = (
        not before
        or before[-1] in ':,“"«„'
        or (lead and lead[0] in guide.that)
        or (cue is not None and cue.end <= content.start and not between)
    )
    reach = _CUE_REACH_THAT if lead and lead[0] in guide.that else _CUE_REACH
    near = cue is None or len(between) <= reach or begun.start >= content.start - 1
    around = text[max(begun.start, cue.start - 25) : cue.end] if cue else ""
    quoted = inside_quotes(text, begun.start, content.start)
    opened = next(iter(tokens(content.of(text))), "")
    verb_last = guide.language == "de" and bool({*lead, opened} & guide.that)
    asked = bool({*lead, opened} & guide.whether)
    inverted = guide.language == "de" and bool(before) and before[-1].isalnum() and cue is not None and cue.end <= content.start
    return (
        bool(starts)
        and near
        and ends
        and _plainly_said(text, cue, guide)
        and not _dangles(text, content, guide)
        and not quoted
        and not verb_last
        and not inverted
        and not asked
        and guide.negations.search(around) is None
        and not _headless(content.of(text), guide)
    )


def _headless(words: str, guide: LineGuide) -> bool:
    """ "contributed to the blast", "to recover from": a verb whose subject the reader took for the speaker."""
    listed = tokens(words)
    if guide.language != "en" or not listed:
        return False
    opens = listed[0] == "to" or (words[:1].islower() and (guide.is_verb(listed[0]) or listed[0].endswith("ing")))
    return opens or _TOLD_WHOM.match(words) is not None or not _says_something(words, guide) or _only_with(words, guide)


def _only_with(words: str, guide: LineGuide) -> bool:
    """ "with a third left, buried or washed ashore": behind "with" no part has a subject and its verb."""
    first, *parts = words.split(",")
    opened = tokens(first)[:1] == ["with"]
    return opened and all(not tokens(part) or guide.is_verb(tokens(part)[0]) or not _says_something(part, guide) for part in parts)


def _only_a_condition(words: str, guide: LineGuide) -> bool:
    """ "if the estimate is right", and nothing that then follows."""
    return guide.openers.match(words) is not None and "," not in words


def _says_something(words: str, guide: LineGuide) -> bool:
    """Whether a verb stands there beside words like "flooded" and "need", which in "flooded roads" and "the need" are none."""
    found, articles = list(WORD.finditer(words)), context(guide.language).articles
    for i, match in enumerate(found):
        token = match.group().casefold()
        if token in guide.finite:
            return True
        behind = found[i + 1].group() if i + 1 < len(found) else ""
        ends = not behind or not behind.islower() or behind in guide.open_ends or words[match.end() : match.end() + 1] in ",.;"
        named = i > 0 and found[i - 1].group().casefold() in articles
        if i and guide.is_verb(token) and ends and not named:
            return True
    return False


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
    said = " ".join(span.of(text) for span in statement.content)
    pattern = guide.openers if guide.openers.search(said) else guide.modals
    return not statement.conditional or any(pattern.search(span.of(text)) for span in kept)
