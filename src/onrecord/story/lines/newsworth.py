"""Whether a stretch of text is news that deserves a line of its own: somebody speaks, something happens, something is counted.

"The mine employs 900 people" is background; "Two miners died" and "The pumps failed, the union said" are news.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta

from onrecord.model.claims import Speaker, Statement
from onrecord.model.text import Span
from onrecord.read.names.lexicon import is_public_role
from onrecord.story.lines.attribution import shown_name, told
from onrecord.story.lines.context import Context, context
from onrecord.story.lines.wholeness import quotations
from onrecord.story.lines.words import WORD, LineGuide, lineguide, tokens
from onrecord.story.units import Unit

_RECENT = timedelta(days=8)
_OLD = timedelta(days=30)
_FEWEST_QUOTED = 6
_MOSTLY = 0.5
_ASKS = frozenset(("whether", "if", "why", "how", "what", "when", "about"))
_SHORTEST_LEAD = 30
_LONGEST_OFFICE = 80
_TOLD_WHOSE = 3
"""A body of so many words ("union of dockers") is told from others."""
_FEWEST_OF_DOUBT = 9
_OWN = frozenset(("i", "my", "me", "i'm", "i've"))
_YEAR = re.compile(r"(?<!\d)(?:18|19|20)\d\d(?!\d)")
_PERFECT = re.compile(
    r"\b(?:is|are) (?:now |also )?\w{3,}ing\b"
    r"|\b(?:has|have) (?:(?:now|already|also|just|so far) )?(?!been\b)\w{3,}(?:ed|nt|en|wn)\b"
)
_NUMBER = re.compile(r"\d")


def is_lead(unit: Unit, span: Span) -> bool:
    """Whether `span` is the headline or the first sentence of its entry: what an outlet itself put first."""
    return span == unit.headline or (unit.id.endswith("/0") and span == next((s for s in unit.sentences if len(s) >= _SHORTEST_LEAD), None))


def is_news(unit: Unit, cited: Sequence[Span], headline: str, text: str) -> bool:
    """True for a heading that tells something, for a statement of somebody who can be named, for an event.

    Away from the head of a text an event needs a name and a day near the report: the rest there is comment and background,
    and so is what happened months before where the headline has lost that.
    """
    guide, known = lineguide(unit.language), context(unit.language)
    lead = is_lead(unit, cited[0])
    if cited[0] == unit.headline:
        return _tells(headline, guide)
    said = _said(unit, cited[0])
    if not lead and known.past.search(cited[0].of(text)) and not known.past.search(headline):
        return False
    if said:
        counted = _counted(unit, cited) and _named(unit, cited)
        voices = lead or (not _old(unit) and (counted or any(_is_voice(s.speaker, unit, text, known) for s in said)))
        empty = not lead and guide.unknown.search(headline) is not None and len(tokens(headline)) < _FEWEST_OF_DOUBT
        telling = lead or _stirs(headline, said, text, guide)
        return voices and telling and not empty and not _rhetoric(headline, guide)
    if guide.static.search(headline) or _long_ago(unit, cited[0], text) or _old(unit):
        return False
    if lead and unit.whole_entry:
        return True
    happens = guide.events.search(headline) is not None
    if lead:
        coming = any(found.search(headline) for found in (guide.future, guide.modals, guide.denials))
        return happens or coming or any(f.role == "quantity" and cited[0].covers(f.span) for f in unit.figures)
    office = is_public_role(headline[:_LONGEST_OFFICE], guide.language)
    fresh = _PERFECT.search(headline) is not None if guide.language == "en" else office or _counted(unit, cited)
    dated = fresh or bool((guide.hours | guide.lately) & set(tokens(cited[0].of(text))))
    timely = _recent(unit) or (unit.at is None and (fresh or bool(guide.lately & set(tokens(headline)))))
    return happens and _named(unit, cited) and timely and (dated or _counted(unit, cited)) and not _rhetoric(headline, guide)


def _tells(headline: str, guide: LineGuide) -> bool:
    """Whether an outlet's heading says that something happens: a verb, a deed, a number, a source, words quoted."""
    if guide.language not in ("en", "de"):
        return True
    listed = tokens(headline)
    if listed and "," not in headline and (listed[0] in guide.trailing - guide.appositions or guide.openers.match(headline)):
        return False
    if len(listed) > 1 and listed[0] in guide.finite and WORD.findall(headline)[1].islower():
        return False
    verb = _german_verb(headline, guide) if guide.language == "de" else guide.has_verb(headline)
    english = guide.language == "en" and ("to" in listed[1:-1] or any(word.endswith("s") and len(word) > 3 for word in listed[1:-1]))
    verb = verb or english
    marked = ":" in headline or bool(quotations(headline)) or _NUMBER.search(headline) is not None
    return verb or marked or guide.events.search(headline) is not None


def _german_verb(headline: str, guide: LineGuide) -> bool:
    """A word in lower case that ends like a verb; before a noun in "-e" or "-en" it is an adjective."""
    listed = WORD.findall(headline)
    known = context("de").unverbs
    for word, after in zip(listed, [*listed[1:], ""], strict=True):
        if not word.islower() or word in guide.open_ends - guide.finite or word in known:
            continue
        noun = after[:1].isupper()
        if word in guide.finite or (len(word) > 3 and (word.endswith("t") or (word.endswith(("en", "te")) and not noun))):
            return True
    return False


def _said(unit: Unit, sentence: Span) -> list[Statement]:
    """What speakers with a name say in the sentence."""
    here = (s for s in told(unit.statements) if any(sentence.overlaps(c) for c in s.content))
    return [s for s in here if shown_name(s.speaker, unit.language) is not None]


def _stirs(headline: str, said: Sequence[Statement], text: str, guide: LineGuide) -> bool:
    """Whether a sentence further down holds more than an opinion: an office speaks, something happens, is counted, planned or denied."""
    asked = context(guide.language).asking.search(headline)
    if asked and (_ASKS & set(tokens(headline[asked.end() :])) or guide.language != "en"):
        return False
    if any(s.speaker and s.speaker.kind in ("state", "organisation") for s in said):
        return True
    if guide.language != "en" and any(_of_office(s.speaker, text, guide) for s in said):
        return True
    patterns = (guide.events, guide.future, guide.modals, guide.intents, guide.unknown, guide.denials, guide.accusing)
    return _NUMBER.search(headline) is not None or any(found.search(headline) for found in patterns)


def _of_office(speaker: Speaker | None, text: str, guide: LineGuide) -> bool:
    """Whether the words at this place give the speaker a public office."""
    return speaker is not None and speaker.span is not None and is_public_role(speaker.span.of(text)[:_LONGEST_OFFICE], guide.language)


def _is_voice(speaker: Speaker | None, unit: Unit, text: str, known: Context) -> bool:
    """Whether a reader learns who it is: no passer-by, and no "ministry" or "spokesman" of whom nobody says whose."""
    name = shown_name(speaker, unit.language)
    if speaker is None or name is None:
        return False
    listed = tokens(name)
    surface = speaker.span.of(text) if speaker.span else name
    raised = any(word[:1].isupper() for word in WORD.findall(surface)[1:]) or any(word[:1].isupper() for word in WORD.findall(name)[1:])
    if speaker.kind in ("person", "state", "organisation", "outlet") and name[:1].isupper():
        return not (len(listed) == 1 and listed[0] in known.bare)
    if any(word in known.passers or word.endswith(tuple(known.people)) for word in listed):
        return False
    return raised or len(listed) >= _TOLD_WHOSE or not any(word in known.bare for word in listed)


def _rhetoric(headline: str, guide: LineGuide) -> bool:
    """Hardly more than a quotation in which nothing happens, nothing is counted and nothing announced, denied or doubted."""
    quoted = quotations(headline)
    inside = " ".join(quoted)
    rest = headline
    for words in quoted:
        rest = rest.replace(words, " ")
    others = [w for w in WORD.findall(rest) if not w[:1].isupper() and w not in guide.open_ends and guide.sayings.fullmatch(w) is None]
    if not quoted or (len(others) > 1 and len(inside) < _MOSTLY * len(headline)):
        return False
    patterns = (guide.events, guide.future, guide.modals, guide.intents, guide.unknown, guide.denials)
    telling = any(found.search(inside) for found in patterns) or _NUMBER.search(inside) is not None
    own = guide.language == "en" and bool(_OWN & set(tokens(inside))) and guide.future.search(inside) is None
    return own or not telling or len(tokens(inside)) < _FEWEST_QUOTED


def _long_ago(unit: Unit, sentence: Span, text: str) -> bool:
    """Whether the only years in a sentence lie before the one of the report."""
    years = [int(found) for found in _YEAR.findall(sentence.of(text))]
    return bool(years) and unit.reported is not None and max(years) < unit.reported.earliest.year


def _old(unit: Unit) -> bool:
    """Whether what is told happened long before the report."""
    return unit.at is not None and unit.reported is not None and unit.at.latest < unit.reported.earliest - _OLD


def _recent(unit: Unit) -> bool:
    """Whether what is told happened within days of the report."""
    if unit.at is None or unit.reported is None:
        return unit.at is not None
    return unit.at.latest >= unit.reported.earliest - _RECENT


def _named(unit: Unit, cited: Sequence[Span]) -> bool:
    return any(span.covers(mention.span) for mention in unit.mentions if mention.kind != "unnamed" for span in cited[:1])


def _counted(unit: Unit, cited: Sequence[Span]) -> bool:
    counted = (f for f in unit.figures if f.role == "quantity" and f.unit_class in ("person", "money"))
    return any(span.covers(f.span) for f in counted for span in cited)
