"""The headline of one telling: its own where the body bears it out, else its leading sentence shortened, else "Speaker: content".

Over "Two miners died at Orlo, the brigade said." stands "Two miners died at Orlo, the brigade said".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from onrecord.model.claims import Figure, Speaker, Statement
from onrecord.model.text import Span
from onrecord.read.names.lexicon import is_public_role, lexicon
from onrecord.story.lines.attribution import deep, of_oneself, paper, prefix_name, speaks_for, told
from onrecord.story.lines.bearing import stems, verdict
from onrecord.story.lines.care import private_accused
from onrecord.story.lines.compress import inside_quotes, printed, shorten, without_dateline
from onrecord.story.lines.context import POINTS_IN_QUOTATION, context, leaning, without_asides
from onrecord.story.lines.newsworth import is_lead, is_news
from onrecord.story.lines.wholeness import asks, balanced, fragment, furniture, leans, quotations
from onrecord.story.lines.words import WORD, LineGuide, lineguide, tokens
from onrecord.story.standing.sides import Sides
from onrecord.story.units import Unit

LONGEST = 100
LONGEST_OWN = 110
_SENTENCES_TRIED = 4
_SHARED = 0.4
_CUE_REACH = 3
_FEWEST_LEFT = 3
_UPDATES = ("update", "ticker", "liveblog", "newsblog")
_PLAIN_STANCES = ("asserted", "confirmed", "warned")
_DOUBTING = ("denied", "unconfirmed")
_QUOTABLE = (*_PLAIN_STANCES, "unconfirmed")
_CUE_REACH_THAT = 9
_DATE_REACH = 60
_RUNNING = re.compile(r"(?P<words>[^\W_][^,:|\n]{0,60}?)(?P<mark>\s?\+{2,}\s|\s?\|\s|,\s|:\s|\s[–—-]\s)")
_SOURCE_FIRST = re.compile(r"^[^:“\"]{2,60}:\s")
_FRAGMENT = re.compile(r"^\s*(?:[“\"«„]\s*[a-zà-öø-ÿа-яіїєґ]|\w+:|[-–—])")
_MATES = {"“": "”", "«": "»", "„": "“", '"': '"'}
_FEWEST_QUOTED = 6
_FEWEST_TITLE = 4
_TOLD_WHOM = re.compile(r"[A-Z]\w+(?: [A-Z]\w+)* (?:his|her|their|he|she|they|it|that)\b")
_END = re.compile(r"\.([”\"»“])$")
_OPENING = '“"«„‘'
_CLOSING = '”"»“’'


@dataclass(frozen=True, slots=True)
class Head:
    """A headline, the spans that bear it (the first holds its words), the rank of how it was made (0 is best), notes for the line."""

    text: str
    cited: tuple[Span, ...]
    rank: int
    notes: tuple[str, ...] = ()
    said: Statement | None = None
    """Whose words stand behind "Speaker: "."""


def headline(unit: Unit, text: str, sides: Sides) -> Head | None:
    """The best headline of a unit, or None where nothing in it stands by itself."""
    guide = lineguide(unit.language)
    titled = _titled(unit, text)
    judged = verdict(titled, text)
    notes = (judged.note,) if judged.note and titled is unit else ()
    shown = without_running_title(text, titled.headline, guide) if titled.headline is not None else None
    if judged.borne and shown is not None and _usable(shown, text, guide):
        own = _own(titled, shown, text, sides)
        if own is not None and _stands(own, titled, text, guide):
            return own
    worded = [s for s in unit.sentences if len(tokens(s.of(text))) > 2 and not furniture(s.of(text), guide)]
    tried = ((s, _made(unit, s, text, guide)) for s in worded[:_SENTENCES_TRIED])
    made = [(sentence, head) for sentence, head in tried if head is not None]
    if not made:
        return None
    best = max(made, key=lambda pair: (_weight(unit, pair[0], pair[1], text), -pair[0].start))[1]
    return replace(best, notes=notes)


def _titled(unit: Unit, text: str) -> Unit:
    """The unit with its first sentence as headline, where that is the first line of the whole text and stands in it alone."""
    if unit.headline is not None or len(unit.sentences) < 2 or not unit.id.endswith("/0") or unit.kind != "entry":
        return unit
    first, second = unit.sentences[:2]
    alone = not text[: first.start].strip() and "\n" in text[first.end : second.start]
    if not alone or len(first) > LONGEST_OWN or len(tokens(first.of(text))) < _FEWEST_TITLE:
        return unit
    return replace(unit, headline=first, sentences=unit.sentences[1:])


def _made(unit: Unit, sentence: Span, text: str, guide: LineGuide) -> Head | None:
    """The sentence shortened, or what its speaker says: the first that is news and leans on no other sentence.

    What somebody denies or cannot confirm was brought up before as a rule: its articles, and "those reports" in a quotation, may point
    back to that.
    """
    lead = is_lead(unit, sentence)
    for way in (_spoken, _shortened) if _by_surname(unit, sentence, text) else (_shortened, _spoken):
        head = way(unit, sentence, text, guide)
        doubts = head is not None and head.said is not None and head.said.stance in _DOUBTING
        leant = leaning(head.text, unit, sentence, text, guide, lead=lead or doubts) if head is not None else ""
        if head is not None and (not leant or (doubts and leant == POINTS_IN_QUOTATION)) and is_news(unit, head.cited, head.text, text):
            return head
    return None


def _by_surname(unit: Unit, sentence: Span, text: str) -> bool:
    """Whether somebody speaks in the sentence who is named there by one word of a longer name."""
    here = (s.speaker for s in told(unit.statements) if s.speaker and s.speaker.span and sentence.covers(s.speaker.span))
    return any(s.kind == "person" and s.span and len(_untitled(s.span.of(text), unit.language)) == 1 < len(tokens(s.name)) for s in here)


def _untitled(name: str, language: str | None) -> list[str]:
    """The words of a name without "Ms" and "Dr"."""
    return [word for word in WORD.findall(name) if not lexicon(language).is_title(word)]


def _weight(unit: Unit, sentence: Span, head: Head, text: str) -> int:
    """What a sentence has at stake: a doubt or a denial weighs 2, people counted at a named place or of a named side 2, all else 0."""
    here = [s for s in told(unit.statements) if s.speaker and any(sentence.covers(c) for c in s.content)]
    doubted = any(s.stance in _DOUBTING for s in here)
    counted = any(f.role == "quantity" and f.unit_class == "person" and sentence.covers(f.span) and _shows(head, f) for f in unit.figures)
    spoken = {s.speaker.id for s in here if s.speaker}
    placed = any(sentence.covers(m.span) and m.kind in ("place", "state") and m.id not in spoken for m in unit.mentions)
    return 2 * (doubted and bool(here)) + 2 * (counted and placed and bool(here))


def _shows(head: Head, figure: Figure) -> bool:
    """Whether the figure made it into the headline."""
    return " ".join(figure.surface.split()).casefold() in head.text.casefold()


def without_running_title(text: str, headline: Span, guide: LineGuide) -> Span:
    """The headline behind "Flood update, " or "LIVE: ": behind a comma only where the words in front are a title of two words or more."""
    found = _RUNNING.match(text, headline.start, headline.end)
    if found is None:
        return headline
    listed = WORD.findall(found["words"])
    titled = bool(listed) and listed[-1].casefold() in guide.runners
    comma = found["mark"].startswith(",")
    raised = len(listed) > 1 and all(word[:1].isupper() for word in listed) and listed[-1].casefold().startswith(_UPDATES)
    enough = len(tokens(text[found.end() : headline.end])) >= _FEWEST_LEFT
    return Span(found.end(), headline.end) if titled and enough and (raised or not comma) else headline


def _usable(span: Span, text: str, guide: LineGuide) -> bool:
    """Whole, short, no question and no furniture; a headline needs no verb."""
    shown = printed(text, [span])
    fits = len(tokens(shown)) >= _FEWEST_TITLE and len(shown) <= LONGEST_OWN and balanced(shown)
    trails = shown.endswith(("...", "…", ":")) or tokens(shown)[-1:] == [] or tokens(shown)[-1] in guide.open_ends
    return (
        fits
        and not trails
        and not fragment(shown, guide)
        and not asks(shown, guide)
        and not furniture(shown, guide)
        and not leans(shown, guide)
    )


def _stands(head: Head, unit: Unit, text: str, guide: LineGuide) -> bool:
    """Whether an outlet's own headline tells something by itself."""
    alone = not leaning(head.text, unit, head.cited[0], text, guide, lead=True)
    return alone and is_news(unit, head.cited, head.text, text)


def _own(unit: Unit, span: Span, text: str, sides: Sides) -> Head | None:
    """The outlet's own headline, with the source in front where a party to the conflict speaks or a private person is named."""
    shown = printed(text, [span])
    shown = shown if shown.count(".") > 1 else shown.removesuffix(".")
    guide = lineguide(unit.language)
    lead = unit.sentences[:1]
    sourced = _SOURCE_FIRST.search(shown) is not None or guide.sayings.search(shown) is not None
    speaking = None if sourced else _lead_speaker(unit, shown, lead, text)
    private = not sourced and private_accused(unit, span, text, guide)
    if speaking is not None and (private or sides.of_speaker(speaking.speaker) is not None):
        name = prefix_name(speaking.speaker, unit, text)
        fronted = f"{_raised(name)}: {shown}" if name else ""
        if fronted and len(fronted) <= LONGEST_OWN:
            return Head(fronted, (unit.headline or span, *lead), 0)
    return None if private else Head(shown, (unit.headline or span, *lead), 0)


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


def _shortened(unit: Unit, sentence: Span, text: str, guide: LineGuide) -> Head | None:
    """The sentence itself, with its speaker and cue where it has them."""
    here = [s for s in told(unit.statements) if any(sentence.covers(c) for c in s.content)]
    if any(_unresolved(s.speaker, sentence, text, guide) for s in here) or _goes_on_quoting(text, sentence):
        return None
    governing, whole, roles = _governing(unit, sentence), _whole_statements(here, sentence), _roles(unit, here, text)
    tried = ((LONGEST, ()), (LONGEST_OWN, ()), (LONGEST_OWN, roles))
    kept = next((k for longest, may_go in tried if (k := shorten(text, sentence, guide, governing, longest, whole, may_go))), None)
    if not kept or not _contents_stay(here, sentence, kept) or not (is_lead(unit, sentence) or _told_on(here, sentence, kept)):
        return None
    shown = printed(text, without_asides(text, kept, unit.language))
    if not tokens(_without_quotations(shown)):
        return None
    sourced = bool(here) or guide.sayings.search(shown) is not None
    if not sourced and private_accused(unit, sentence, text, guide):
        return None
    return Head(shown, (sentence,), 1)


def _whole_statements(here: Sequence[Statement], sentence: Span) -> list[Span]:
    """From the cue to the end of what is said, of those that say all behind their cue."""
    found = []
    for one in here:
        said = [span for span in one.content if sentence.covers(span)]
        if one.cue is not None and said and all(one.cue.end <= span.start for span in said):
            found.append(Span(one.cue.start, max(span.end for span in said)))
    return found


def _roles(unit: Unit, here: Sequence[Statement], text: str) -> list[Span]:
    """The public offices in front of speakers who are named in full: "Foreign Minister" of "Foreign Minister Ada Voss"."""
    found = []
    for speaker in (s.speaker for s in here if s.speaker and s.speaker.span and s.speaker.kind == "person"):
        named = next((m.span for m in unit.mentions if m.kind == "person" and speaker.span and speaker.span.covers(m.span)), None)
        if named is None or speaker.span is None or len(tokens(named.of(text))) < len(tokens(speaker.name)):
            continue
        role = Span(speaker.span.start, named.start)
        if len(tokens(speaker.name)) > 1 and "," not in role.of(text) and is_public_role(role.of(text), unit.language):
            found.append(role)
    return found


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


def _told_on(here: Sequence[Statement], sentence: Span, kept: Sequence[Span]) -> bool:
    """Whether something of what is said in the sentence is printed, where somebody speaks in it."""
    said = [c.start for statement in here for c in statement.content if sentence.covers(c)]
    return not said or any(span.start <= start < span.end for start in said for span in kept)


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
    passed_on = [s for s in unit.statements if s.inside and s.via and s.cue_kind == "speech"]
    for whole in (*told(unit.statements), *passed_on):
        statement = _within(whole, sentence)
        name = prefix_name(statement.speaker, unit, text)
        if (
            any(s.inside == statement.id for s in unit.statements)
            or deep(statement, text, guide)
            or of_oneself(statement, text)
            or _shared(statement, unit)
        ):
            continue
        if name is None or speaks_for(statement.speaker, text) or len(statement.content) != 1:
            continue
        quoted = _opened_quotation(text, sentence, statement)
        if quoted is not None and (opened := _open_quote(text, quoted, name, guide)):
            return Head(opened, (sentence,), 2, said=statement)
        if statement.stance not in _PLAIN_STANCES and not _doubt_quoted(statement, text, guide):
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
        ):
            shown = _END.sub(r"\1", printed(text, without_asides(text, kept, unit.language)))
            return Head(f"{_raised(name)}: {shown}", (sentence,), 2, said=statement)
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
    shown = f"{_raised(name)}: {text[quoted.start]}{words}{_MATES[text[quoted.start]]}"
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
        if word.group().casefold() in guide.that:
            start = word.end() + (text[word.end() : word.end() + 1] == ",")
            dated = n == 0 or any(c.isdigit() for c in text[content.start : word.start()])
            return Span(start + 1, content.end) if dated and start + 1 < content.end and text[start] == " " else content
        if guide.is_verb(word.group().casefold()):
            return content
    return content


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
    return (
        bool(starts)
        and near
        and ends
        and _plainly_said(text, cue, guide)
        and not _dangles(text, content, guide)
        and not quoted
        and not verb_last
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
    return opens or _TOLD_WHOM.match(words) is not None or not _says_something(words, guide)


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
