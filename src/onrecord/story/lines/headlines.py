"""The headline of one telling: its own where the body bears it out, else its leading sentence shortened, else "Speaker: content".

Over "Two miners died at Orlo, the brigade said." stands "Two miners died at Orlo, the brigade said".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from onrecord.model.claims import Figure, Speaker, Statement
from onrecord.model.text import Span
from onrecord.read.names.lexicon import is_public_role, lexicon
from onrecord.story.lines.attribution import prefix_name, speaks_for, told
from onrecord.story.lines.bearing import stems, verdict
from onrecord.story.lines.care import private_accused
from onrecord.story.lines.compress import inside_quotes, printed, shorten
from onrecord.story.lines.context import POINTS_IN_QUOTATION, leaning, without_asides
from onrecord.story.lines.newsworth import is_lead, is_news
from onrecord.story.lines.spoken import LONGEST_OWN, PLAIN_STANCES, Head, raised, spoken_head
from onrecord.story.lines.wholeness import asks, balanced, fragment, furniture, leans, quotations
from onrecord.story.lines.words import WORD, LineGuide, lineguide, tokens
from onrecord.story.standing.sides import Sides
from onrecord.story.units import Unit

LONGEST = 100
_SENTENCES_TRIED = 4
_SHARED = 0.4
_FEWEST_LEFT = 3
_UPDATES = ("update", "ticker", "liveblog", "newsblog")
_DOUBTING = ("denied", "unconfirmed")
_RUNNING = re.compile(r"(?P<words>[^\W_][^,:|\n]{0,60}?)(?P<mark>\s?\+{2,}\s|\s?\|\s|,\s|:\s|\s[–—-]\s)")
_SOURCE_FIRST = re.compile(r"^[^:“\"]{2,60}:\s")
_FEWEST_TITLE = 4
_LONGEST_NAME = 40


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
    for way in (spoken_head, _shortened) if _by_surname(unit, sentence, text) else (_shortened, spoken_head):
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
        fronted = f"{raised(name)}: {shown}" if name else ""
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
            or statement.stance not in PLAIN_STANCES
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
        if _goes_on(text, role.start):
            continue
        if len(tokens(speaker.name)) > 1 and "," not in role.of(text) and is_public_role(role.of(text), unit.language):
            found.append(role)
    return found


def _goes_on(text: str, at: int) -> bool:
    """Whether a name with a capital stands right before: "Norpress" of "Norpress News Director Ada Voss"."""
    before = WORD.findall(text[max(0, at - _LONGEST_NAME) : at])[-1:]
    return bool(before) and before[0][:1].isupper() and text[at - 1 : at] == " " and text[at - 2 : at - 1].isalnum()


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
