"""Whether a headline is understood by somebody who has not read the sentences in front of it.

"The strike ended" is not, where an earlier sentence told of "a strike of dockers"; "The strike of dockers in Lerna ended" is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby

from onrecord.lang import words
from onrecord.lang.shapes.context import ContextWords
from onrecord.model.text import Span
from onrecord.read.names.lexicon import Lexicon, lexicon
from onrecord.story.lines.pointing import first_name_speaks, pointers, reacts, topical, twice_told, vaguely
from onrecord.story.lines.words import WORD, LineGuide, lineguide, pattern, tokens, wordset
from onrecord.story.units import Unit

_LOOK_BACK = 6000
_STEM = 5
_LONGEST_PHRASE = 4
_SHORTEST_NOUN = 3
_TITLE = 300
"""How much of a text, in characters, counts as its top at most."""
POINTS_IN_QUOTATION = "that in quotation"
_QUOTED = re.compile(r"“[^“”]*”|\"[^\"]*\"|«[^«»]*»|„[^„“”]*[“”]|``.*?''|‘[^‘’]*’(?!\w)")
_OPENS_BADLY = re.compile(r"^(?:[:;,.)\]…&*•·/]|\.\.\.|[-–—]{2})")
_GERMAN_THAT = re.compile(r"Das (?:aber|so|sei|ist|war|sind|habe|hat|alles|gilt|heißt|bedeutet)\b|Das,")
_THAT_THING = re.compile(r"\bthat [a-z]+\W*$|\b(?:about|of|on|in|for|with|by|from|at|whether|if|because) that\b|^Let ['’]s ")
_THIS = re.compile(
    r"\b(?:this|these|those)\b(?! (?:week|month|year|morning|afternoon|evening|weekend|summer|winter|spring|autumn))", re.IGNORECASE
)
_PLURAL = re.compile(r"\w{3,}s$|people|police|men|women|children|staff|crew|crowd")


@dataclass(frozen=True, slots=True)
class Context:
    """The words of one language, ready to look up."""

    articles: frozenset[str]
    familiar: tuple[str, ...]
    one: frozenset[str]
    thing: frozenset[str]
    many: frozenset[str]
    links: re.Pattern[str]
    generic: re.Pattern[str]
    captions: re.Pattern[str]
    complements: frozenset[str]
    people: frozenset[str]
    passers: frozenset[str]
    bare: frozenset[str]
    asides: re.Pattern[str]
    passives: frozenset[str]
    relays: frozenset[str]
    places: frozenset[str]
    reported: frozenset[str]
    unverbs: frozenset[str]
    urged: frozenset[str]
    whose: frozenset[str]
    asking: re.Pattern[str]
    parts: frozenset[str]
    past: re.Pattern[str]


@cache
def context(language: str | None) -> Context:
    """The context words of `language` (an unknown one reads as English)."""
    own = words("context", language, ContextWords)
    return Context(
        articles=wordset(own.articles),
        familiar=tuple(own.familiar.replace("_", " ").split()),
        one=wordset(own.one),
        thing=wordset(own.thing),
        many=wordset(own.many),
        links=pattern(own.links),
        generic=pattern(own.generic),
        captions=pattern(own.captions),
        complements=wordset(own.complements),
        people=wordset(own.people),
        passers=wordset(own.passers),
        bare=wordset(own.bare),
        asides=pattern(own.asides),
        passives=wordset(own.passives),
        relays=wordset(own.relays),
        places=wordset(own.places),
        reported=wordset(own.reported),
        unverbs=wordset(own.unverbs),
        urged=wordset(own.urged),
        whose=wordset(own.whose or own.complements),
        asking=pattern(own.asking),
        parts=wordset(own.parts),
        past=pattern(own.past),
    )


def leaning(shown: str, unit: Unit, sentence: Span, text: str, guide: LineGuide, *, lead: bool) -> str:
    """Why `shown`, made from `sentence`, needs what stands before it; empty where it needs nothing. A leading sentence may name
    what it tells of for the first time, so nothing in it can point back by an article."""
    return next((name for name, wrong in _checks(shown, unit, sentence, text, guide, lead=lead) if wrong), "")


def _checks(shown: str, unit: Unit, sentence: Span, text: str, guide: LineGuide, *, lead: bool) -> Iterator[tuple[str, bool]]:
    """Each way of leaning with whether it leans so, in the order in which they are told; one is looked at where those before hold not."""
    known = context(unit.language)
    named = _named(unit, sentence)
    outside = _QUOTED.sub(" ", shown)
    yield "opens with a mark", _OPENS_BADLY.match(shown) is not None
    yield "caption", known.captions.search(shown) is not None
    yield "glued", _glued(outside, unit, text, guide)
    yield "glued", twice_told(outside, guide)
    pointing = pointers(unit.language)
    yield "comes after", reacts(outside, pointing)
    yield "topic", not lead and topical(outside, pointing, guide)
    yield "another day", not lead and pointing.days.match(outside) is not None
    yield "vague", vaguely(outside, pointing)
    yield "link", known.links.search(outside) is not None
    yield "there", _points_there(outside, known, guide)
    yield "reported by nobody", _reported_by_nobody(outside, shown, known, guide)
    yield "pronoun", _behind_its_verb(outside, known, guide)
    yield "pronoun", _unbound(outside, named, known, unit, text, quoted=False)
    yield "pronoun in quotation", any(_unbound(said, named, known, unit, text, quoted=True) for said in _QUOTED.findall(shown))
    yield POINTS_IN_QUOTATION, guide.language == "en" and any(_THIS.search(said) for said in _QUOTED.findall(shown))
    yield "general", not lead and known.generic.search(outside) is not None
    yield "some", _some_do(outside, known, guide)
    yield "known before", _known_before(shown, unit, sentence, text, known, guide, lead=lead)
    yield "that", guide.language == "de" and _GERMAN_THAT.match(shown) is not None
    yield "that", guide.language == "en" and _THAT_THING.search(outside) is not None
    yield "bare name", not lead and first_name_speaks(outside, unit, sentence, tokens(text[: min(_TITLE, sentence.start)]), guide)
    yield "bare name", not lead and _bare_name(outside, unit, sentence, text)


def means_nobody(said: str, unit: Unit, sentence: Span, text: str) -> bool:
    """Whether a pronoun in words quoted from `sentence`, without their marks, stands for nobody named in them."""
    return _unbound(said, _named(unit, sentence), context(unit.language), unit, text, quoted=True)


def without_asides(text: str, kept: Sequence[Span], language: str | None) -> tuple[Span, ...]:
    """The spans without "also" and ", however,": words that only tie a sentence to the one before."""
    asides = context(language).asides
    return tuple(part for n, span in enumerate(kept) for part in _parted(text, span, asides, first=n == 0))


def _parted(text: str, span: Span, asides: re.Pattern[str], *, first: bool) -> Iterator[Span]:
    at = span.start
    quoted = [Span(span.start + m.start(), span.start + m.end()) for m in _QUOTED.finditer(span.of(text))]
    for found in asides.finditer(text, span.start, span.end):
        inner = any(q.start < found.start() < q.end for q in quoted)
        opens = first and found.start() == span.start
        if inner or (opens and text[found.end() : found.end() + 1] != ",") or not (opens or _loose(text, found)):
            continue
        end = found.end() + 1 if text[found.end() : found.end() + 1] == "," else found.end()
        begun = found.start()
        while begun > at and text[begun - 1] in " ,":
            begun -= 1
        begun = begun if end > found.end() else found.start()
        if begun > at:
            yield Span(at, begun)
        at = max(at, end)
    if at < span.end:
        yield Span(at, span.end)


def _loose(text: str, found: re.Match[str]) -> bool:
    """Whether the aside stands between commas, or is one word between two others; "but also" and "not also" stay."""
    before = tokens(text[max(0, found.start() - 12) : found.start()])[-1:]
    commas = text[max(0, found.start() - 2) : found.start()].rstrip(" ").endswith(",") and text[found.end() : found.end() + 1] == ","
    plain = text[found.end() : found.end() + 1] == " " and text[found.start() - 1 : found.start()] == " " and len(found.group()) < 6
    return commas or (plain and bool(before) and before[0] not in ("but", "not", "only", "and"))


def _points_there(outside: str, known: Context, guide: LineGuide) -> bool:
    """ "were hurt there"; "there were" is none."""
    listed = tokens(outside)
    return any(t in known.places and not (i + 1 < len(listed) and guide.is_verb(listed[i + 1])) for i, t in enumerate(listed))


def _reported_by_nobody(outside: str, shown: str, known: Context, guide: LineGuide) -> bool:
    """A verb in the mood of reported speech, and nobody who says it."""
    if not known.reported & set(tokens(outside)):
        return False
    return ":" not in shown and guide.speech.search(shown) is None


def _some_do(outside: str, known: Context, guide: LineGuide) -> bool:
    """ "Some have been killed": a word for a part, and no noun tells of whom; behind "said", too."""
    found = tokens(outside)
    for i, word in enumerate(found[:-1]):
        if word not in known.parts or found[i + 1] not in guide.helping | guide.finite:
            continue
        opens = i == 0 or outside.casefold().find(f": {word} ") >= 0
        if opens or found[i - 1] in guide.that or guide.sayings.fullmatch(found[i - 1]) is not None:
            return True
    return False


def _behind_its_verb(outside: str, known: Context, guide: LineGuide) -> bool:
    """German "hatten sie gefilmt": a pronoun that stands in one clause with the only noun before it, or with none."""
    if guide.language != "de":
        return False
    for found in WORD.finditer(outside):
        token = found.group()
        if token == "sie" or token in known.one:
            before = outside[: found.start()]
            named = [m.end() for m in WORD.finditer(before) if m.group()[:1].isupper()]
            if not named or "," not in before[named[0] :]:
                return True
    return False


def _named(unit: Unit, sentence: Span) -> list[tuple[Span, str]]:
    return [(m.span, m.kind) for m in unit.mentions if sentence.covers(m.span)]


def _unbound(words_shown: str, named: Sequence[tuple[Span, str]], known: Context, unit: Unit, text: str, *, quoted: bool) -> bool:
    """Whether a pronoun stands in it for nobody and nothing named before it."""
    listed = [token.partition("'")[0] for token in tokens(words_shown)]
    raw = WORD.findall(words_shown)
    for i, token in enumerate(listed):
        if raw[i].isupper() and len(raw[i]) > 1:
            continue
        before, cased = listed[:i], raw[:i]
        if token in known.one and not _person_in(before, cased, named, known, unit, text):
            return True
        if token in known.many and not _several_in(before, cased, known, unit, quoted=quoted):
            return True
        if token in known.many and not quoted and _one_says(before, cased, unit):
            return True
        if token in known.thing and not any(len(word) > 3 and word not in known.one for word in before):
            return True
    return False


def _person_in(
    before: Sequence[str], cased: Sequence[str], named: Sequence[tuple[Span, str]], known: Context, unit: Unit, text: str
) -> bool:
    """Whether a person or somebody of an office is named; a name that the reader does not know counts."""
    people = {token for m in unit.mentions if m.kind in ("person", "unnamed") for token in tokens(m.name)}
    names = lexicon(unit.language)
    others = {token for span, kind in named if kind not in ("person", "unnamed") for token in tokens(span.of(text))}
    others |= {word.casefold() for word in _of_bodies(cased, names)} | lineguide(unit.language).hours
    raised = any(w[:1].isupper() and not w.isupper() and t not in others for t, w in zip(before[1:], cased[1:], strict=True))
    return raised or any(t in people or t in known.people or names.is_role(c) for t, c in zip(before, cased, strict=True))


def _of_bodies(cased: Sequence[str], names: Lexicon) -> list[str]:
    """The capitalised words that stand together with "Department", "Council" or the like: no person's name."""
    runs = (list(run) for raised, run in groupby(cased, key=lambda word: word[:1].isupper()) if raised)
    return [word for run in runs if any(names.is_organisation(word) for word in run) for word in run]


def _one_says(before: Sequence[str], cased: Sequence[str], unit: Unit) -> bool:
    """ "Ada Voss said they": right behind a verb of saying, with one person by name and nobody else before it."""
    guide = lineguide(unit.language)
    listed = [word for word in before if word not in guide.that]
    if guide.language != "en" or not listed or guide.sayings.fullmatch(listed[-1]) is None:
        return False
    named = {token for m in unit.mentions if m.kind == "person" for token in tokens(m.name)}
    others = [(low, word) for low, word in zip(before[:-1], cased[:-1], strict=True) if low not in named]
    several = any(low == "and" or _PLURAL.fullmatch(low) for low, _ in others)
    known = lexicon(unit.language)
    body = any(known.is_organisation(word) for _, word in others) and not any(known.is_role(word) for _, word in others)
    return len(others) < len(before) - 1 and not several and not body


def _several_in(before: Sequence[str], cased: Sequence[str], known: Context, unit: Unit, *, quoted: bool) -> bool:
    if not (unit.language or "en").startswith("en"):
        return any(len(word) > _SHORTEST_NOUN for word in before)
    several = any(_PLURAL.fullmatch(word) for word in before if word not in ("this", "his", "was", "has", "is", "says", "its", "as"))
    return (
        several
        or (not quoted and "and" in before)
        or any(
            w[:1].isupper() and not quoted and t not in known.complements for t, w in zip(before[:1], cased[:1], strict=True) if len(w) > 3
        )
    )


def _glued(outside: str, unit: Unit, text: str, guide: LineGuide) -> bool:
    """A headline and a sentence run together: a common word with a capital behind a word in lower case."""
    if guide.language != "en":
        return False
    found = list(WORD.finditer(outside))
    for one, two, three in zip(found, found[1:], found[2:], strict=False):
        before, word, after = one.group(), two.group(), three.group()
        spaced = outside[one.end() : two.start()] == " " and outside[two.end() : three.start()] == " "
        common = word[:1].isupper() and (word[1:].islower() or word == "A") and after.islower() and before.islower()
        if not (spaced and common) or before in guide.open_ends or word.casefold() in guide.hours:
            continue
        if re.search(
            rf"(?<=[a-z,] ){re.escape(word.casefold())}\b", text[max(0, unit.span.start - _LOOK_BACK) : unit.span.end + _LOOK_BACK]
        ):
            inside = any(word in WORD.findall(m.span.of(text)) for m in unit.mentions)
            if not inside:
                return True
    return False


def _known_before(outside: str, unit: Unit, sentence: Span, text: str, known: Context, guide: LineGuide, *, lead: bool) -> bool:
    """Whether a phrase with an article names what an earlier sentence brought up, or opens the headline without saying which one.

    What the text's own first line names, its title as a rule, is what the story is about, and needs no telling.
    """
    found = list(WORD.finditer(outside))
    if not any(match.group().casefold() in known.articles for match in found):
        return False
    names = {token for m in unit.mentions if m.kind != "unnamed" and sentence.covers(m.span) for token in tokens(m.span.of(text))}
    earlier = {t[:_STEM] for t in tokens(text[max(0, sentence.start - _LOOK_BACK) : sentence.start])}
    top = {t[:_STEM] for t in tokens(text[:_TITLE].lstrip().partition("\n")[0])}
    for i, match in enumerate(found):
        if match.group().casefold() not in known.articles:
            continue
        phrase, end = _phrase(outside, found, i + 1, known, guide)
        noun = phrase[-1].casefold() if phrase else ""
        if len(noun) < _SHORTEST_NOUN or any(p.casefold().startswith(known.familiar) for p in phrase):
            continue
        if not lead and any(
            owner[:_STEM] in earlier and owner not in names and not owner.startswith(known.familiar) for owner in _owners(phrase)
        ):
            return True
        again = noun[:_STEM] in earlier and not lead
        told = (
            end < len(found)
            and found[end].group().casefold() in (known.whose if again else known.complements)
            and outside[found[end - 1].end() : found[end].start()] == " "
        )
        told = told or (end < len(found) and found[end].group().casefold() in names)
        inside = noun[:_STEM] in {t[:_STEM] for t in tokens(outside[: match.start()])}
        opens = i == 0 or outside[: match.start()].rstrip().endswith(":")
        if told or inside or noun in names:
            continue
        again = again and (opens or noun[:_STEM] not in top)
        if noun in guide.anaphoric or again or (opens and not lead and guide.language in ("en", "de")):
            return True
    return False


def _owners(phrase: Sequence[str]) -> list[str]:
    """ "weapon" of "the weapon's use"."""
    plain = [word.casefold().replace("’", "'") for word in phrase[:-1]]
    return [word.removesuffix("'s") for word in plain if word.endswith("'s")]


def _phrase(outside: str, found: Sequence[re.Match[str]], start: int, known: Context, guide: LineGuide) -> tuple[list[str], int]:
    """The words of a noun phrase behind its article, none if it is a name; and where it ends."""
    phrase: list[str] = []
    at = start
    german = guide.language == "de"
    while at < len(found) and at - start < _LONGEST_PHRASE:
        word = found[at].group()
        token = word.casefold()
        parted = at > start and outside[found[at - 1].end() : found[at].start()] != " "
        if (
            parted
            or token in known.complements
            or token in guide.open_ends
            or (guide.is_verb(token) and phrase and not token.endswith("ed"))
        ):
            break
        if word[:1].isupper() and not german:
            return [], at
        phrase.append(word)
        at += 1
        if german and word[:1].isupper():
            break
    return phrase, at


def _bare_name(outside: str, unit: Unit, sentence: Span, text: str) -> bool:
    """Whether it opens with the surname alone of somebody whose full name stands elsewhere and not on top of the text."""
    opening = list(WORD.finditer(outside.partition(": ")[2] or outside))[:2]
    titled = len(opening) > 1 and lexicon(unit.language).is_title(opening[0].group())
    first = opening[titled] if opening else None
    if first is None or not first.group()[:1].isupper():
        return False
    behind = WORD.findall((outside.partition(": ")[2] or outside)[first.end() :])[:1]
    if behind and behind[0][:1].isupper():
        return False
    token = first.group().casefold().removesuffix("'s").removesuffix("’s")
    if token in tokens(text[:_TITLE]):
        return False
    alone = (m for m in unit.mentions if m.kind == "person" and sentence.covers(m.span) and len(tokens(m.span.of(text))) <= 1 + titled)
    prefixed = outside.startswith(opening[0].group())
    return any(token == tokens(m.name)[-1] and (prefixed or len(tokens(m.name)) > 1) for m in alone)
