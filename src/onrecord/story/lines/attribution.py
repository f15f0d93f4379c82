"""Who says it, through whom, and where it stood, as one short string.

A statement of Ada Voss, taken by North Wire and printed in The Lerna Post, gives "Ada Voss, via North Wire; The Lerna Post".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from onrecord.model.claims import Speaker, Statement
from onrecord.model.text import Outlet, Span
from onrecord.read.names.lexicon import is_given, lexicon
from onrecord.story.lines.bearing import SHARED, stems
from onrecord.story.lines.context import context
from onrecord.story.lines.words import LineGuide, lineguide, tokens
from onrecord.story.units import Unit

NOBODY = "the text's own words, outlet not given"
_LONGEST_NAME = 60
_MOST_SPEAKERS = 2
_LONGEST_HONORIFIC = 3
_LONGEST_SURFACE = 200
_SHORT_NAME = 40
_BACK = 420
_ENTRY = 2000
_NAME_STEM = 4
_LONGEST_PRONOUN = 4
_LONGEST_HANGER = 20
_NEAR = 4
_RELATIVE = frozenset(("which", "who", "whom"))
_FOR = frozenset(("for", "of", "von", "de", "du", "del"))
_ON_A_DAY = re.compile(r"\s(?:on|am|em|le|el|в|у)\s(?:[A-Z][a-z]{2,8}day|\w+tag|\w+woch)$")
_TWO_SENTENCES = re.compile(r"[^\W\d_]{6,}[.!?]\s+[^\W\d_]")
_BREAK = re.compile(
    r",|\s(?:who|which|that|said|quien|der|die|який|яка|который|которая|qui|unserer|dieser)\s"
    r"|\sto (?!the |a |an |his |her |its |their |[^\W\d_a-zа-яіїєґ])"
)
_BEFORE_A_NAME = re.compile(r",(?=\s[^\W\d_a-zà-öø-ÿа-яіїєґ])")
_MOST_BEFORE_RELAY = 2


def attribution(
    unit: Unit, outlets: Mapping[str, Outlet], cited: Sequence[Span], text: str, only: Statement | None = None, heading: str = ""
) -> str:
    """The speakers of the cited spans (two at most, then "and others"), the chain, the outlet; of `only` alone where it is given.

    Under an outlet's own `heading` those alone who say what it says, or whom it names.
    """
    guide = lineguide(unit.language)
    spoken_here = [
        s
        for s in told(unit.statements)
        if _cited(s, cited) and spoken(s, text, unit.language) and not deep(s, text, guide) and not of_oneself(s, text)
    ]
    spoken_here = [s for s in spoken_here if not _strayed(s, text, guide) and (not heading or _says(heading, s, text))]
    if only is not None:
        spoken_here = [s for s in spoken_here if s.speaker == only.speaker] or [only]
    statements = [_innermost(s, unit, text) for s in spoken_here]
    speakers = _distinct(
        name
        for s in statements
        if resolved(s.speaker, unit, text) and (name := _personal(s.speaker, unit, text)) and not _nobody(name, unit.language)
    )
    via = tuple(one for one in next((s.via for s in statements if s.via), ()) if not any(_part(one, name) for name in speakers))
    known = outlets.get(unit.outlet) if unit.outlet else None
    where = known.name if known else unit.outlet
    said = ", ".join(speakers[:_MOST_SPEAKERS]) + (" and others" if len(speakers) > _MOST_SPEAKERS else "")
    chain = f"via {', '.join(via)}" if via else ""
    parts = [", ".join(part for part in (said, chain) if part), where or ""]
    return "; ".join(part for part in parts if part) or NOBODY


def _says(heading: str, statement: Statement, text: str) -> bool:
    """Whether a statement shares the words of a heading, or the heading has a word of its speaker's name."""
    speaker, about = statement.speaker, stems(heading)
    name = stems(f"{speaker.name} {speaker.span.of(text) if speaker.span else ''}") if speaker else set()
    said = stems(" ".join(span.of(text) for span in statement.content))
    return bool(about & name) or len(about & said) >= SHARED * len(about)


def _nobody(name: str, language: str | None) -> bool:
    """ "critics", "some groups": heard, and nobody in particular."""
    return set(tokens(name)) <= context(language).passers


def deep(statement: Statement, text: str, guide: LineGuide) -> bool:
    """Whether the saying itself stands in a clause that hangs on another: "when the mayor claimed", "who police say is no suspect".

    "As the daily reports, ..." and "This as the daily reports that ..." hang on nothing.
    """
    speaker = statement.speaker.span if statement.speaker and statement.speaker.span else statement.cue
    if speaker is None:
        return False
    before = tokens(text[max(0, speaker.start - _LONGEST_HANGER) : speaker.start])[-1:]
    if statement.content and statement.content[0].start < speaker.start:
        return bool(before) and before[0] in _RELATIVE
    return bool(before) and before[0] in guide.hanging and not _relays(before[0], speaker, text, guide)


def _relays(hanger: str, speaker: Span, text: str, guide: LineGuide) -> bool:
    """Whether the hanging word only opens the sentence, at most a "this" before it, and is one that passes on what others say."""
    opened = max(text.rfind(mark, 0, speaker.start) for mark in ".!?\n") + 1
    return hanger in context(guide.language).relays and len(tokens(text[opened : speaker.start])) <= _MOST_BEFORE_RELAY


def _strayed(statement: Statement, text: str, guide: LineGuide) -> bool:
    """Whether a clause with a verb of its own stands between a speaker and the cue: another one speaks.

    So it is where the mark of the speaker holds that clause: "Arno retired as the league" before "claimed".
    """
    speaker, cue = statement.speaker, statement.cue
    if speaker is None or speaker.span is None or cue is None or cue.start < speaker.span.end:
        return False
    named = _named_end(speaker, text)
    between = text[named : min(cue.start, named + _LONGEST_SURFACE)]
    return "," not in between and len(tokens(between)) > _NEAR and guide.has_verb(between)


def _named_end(speaker: Speaker, text: str) -> int:
    """Where a person's name ends in the words that stand for the speaker; their end for others and where a relative clause follows."""
    span = speaker.span
    assert span is not None
    words = tokens(speaker.name)[-1:]
    at = text.casefold().find(words[0], span.start, span.end) if words and speaker.kind == "person" else -1
    tail = tokens(text[at + len(words[0]) : span.end]) if at >= 0 else []
    return span.end if at < 0 or not tail or tail[0] in _RELATIVE | _FOR | {"that"} else at + len(words[0])


def of_oneself(statement: Statement, text: str) -> bool:
    """Words quoted as somebody's that name the same person: another one speaks."""
    speaker = statement.speaker
    if speaker is None or speaker.kind != "person" or statement.style != "direct":
        return False
    family = tokens(speaker.name)[-1:]
    return bool(family) and any(family[0] in tokens(span.of(text)) for span in statement.content)


def _part(one: str, name: str) -> bool:
    return set(tokens(one)) <= set(tokens(name))


def _innermost(statement: Statement, unit: Unit, text: str) -> Statement:
    """ "The spokesman said ..., the agency reported": the one who says it, with the one who reports it in front of the chain."""
    told = (s for s in unit.statements if s.inside == statement.id and _same_words(s, statement) and _passes_on(statement, s))
    inner = next(told, None)
    named = inner is not None and shown_name(inner.speaker, unit.language) and spoken(inner, text, unit.language)
    outer = shown_name(statement.speaker, unit.language)
    if inner is None or not named or not outer:
        return statement
    return replace(inner, via=tuple(dict.fromkeys((outer, *inner.via))))


def _passes_on(outer: Statement, inner: Statement) -> bool:
    """Whether the outer one, as an outlet does, only hands on what the inner one says.

    A person who says what others deny or refuse speaks for himself: "the members rejected the offer, the chairman said".
    """
    person = outer.speaker is not None and outer.speaker.kind == "person"
    return not (person and inner.stance in ("denied", "unconfirmed") and inner.cue_kind == "speech")


def _same_words(inner: Statement, outer: Statement) -> bool:
    """Whether what the outer one reports is hardly more than what the inner one says."""
    size = sum(len(span) for span in outer.content)
    return bool(inner.content) and sum(len(span) for span in inner.content) * 2 >= size


def spoken(statement: Statement, text: str, language: str | None) -> bool:
    """Whether the cue is a word of saying: "said", "announced", and not "required by"."""
    guide = lineguide(language)
    if statement.cue is None:
        return True
    words = tokens(statement.cue.of(text))
    passive = "as saying" in statement.cue.of(text) or (
        len(words) > 1 and words[0] in context(language).passives and not any(word.endswith("ing") for word in words)
    )
    after = text[statement.cue.end : statement.cue.end + 4]
    passive = passive or (len(words) == 1 and words[0] in context(language).urged and after == " to ")
    before = tokens(text[max(0, statement.cue.start - _LONGEST_HANGER) : statement.cue.start])[-1:]
    if guide.language == "en" and words and words[-1].endswith("ing") and {"not", "without"} & {*words, *before}:
        return False
    adverb = guide.language == "en" and all(word.endswith("ly") for word in words)
    return guide.speech.search(statement.cue.of(text)) is not None and not set(words) <= guide.nouns and not passive and not adverb


def resolved(speaker: Speaker | None, unit: Unit, text: str) -> bool:
    """Whether the words bear out who speaks: the name stands there, or a pronoun that can mean but one person."""
    if speaker is None or speaker.span is None:
        return True
    guide = lineguide(unit.language)
    surface = tokens(speaker.span.of(text)[:_LONGEST_SURFACE])
    if not surface:
        return True
    if speaker.kind == "person" and _behind_a_relative(speaker.span.of(text)[:_LONGEST_SURFACE], speaker.name):
        return False
    if _TWO_SENTENCES.search(speaker.span.of(text)[:_LONGEST_SURFACE]):
        return False
    if len(surface) == 1 and (guide.pronouns.fullmatch(surface[0]) or surface[0] in guide.that | guide.questions):
        return _only_one(speaker, unit, text)
    named = _significant(speaker.name)
    role = speaker.span.of(text)[:_LONGEST_SURFACE].islower() and any(lexicon(unit.language).is_role(word) for word in surface)
    return not (role and speaker.kind in ("state", "organisation") and not named & set(surface))


def _only_one(speaker: Speaker, unit: Unit, text: str) -> bool:
    """Whether the speaker's name stands shortly before the pronoun and no other person does."""
    if speaker.span is None:
        return False
    near = Span(max(0, speaker.span.start - _BACK), speaker.span.start)
    others = {m.id for m in unit.mentions if m.kind == "person" and near.covers(m.span) and m.id != speaker.id}
    there = {word.removesuffix("'s")[:_NAME_STEM] for word in tokens(near.of(text))}
    own = {word[:_NAME_STEM] for word in _significant(speaker.name)}
    return bool(own & there) and (speaker.kind != "person" or not others or _spoke_last(speaker, unit, near, text))


def _spoke_last(speaker: Speaker, unit: Unit, near: Span, text: str) -> bool:
    """Whether the one who spoke last before the pronoun is the same person, by name."""
    before = [s for s in unit.statements if s.speaker and s.speaker.span and near.covers(s.speaker.span) and not s.inside]
    last = max(before, key=lambda s: s.speaker.span.start if s.speaker and s.speaker.span else 0, default=None)
    if last is None or last.speaker is None or last.speaker.span is None or _put_in(last, near.end, text):
        return False
    return last.speaker.id == speaker.id and len(last.speaker.span) > _LONGEST_PRONOUN


def _put_in(statement: Statement, pronoun: int, text: str) -> bool:
    """ "When Thorn woke, Holt said, she told of it": Holt tells of Thorn, or of herself."""
    return statement.cue is not None and statement.cue.end < pronoun and text[statement.cue.end : pronoun].strip() == ","


def _significant(name: str) -> set[str]:
    """The longer words of a name; all of them if none is long."""
    return {word for word in tokens(name) if len(word) > 3} or set(tokens(name))


def prefix_name(speaker: Speaker | None, unit: Unit, text: str) -> str | None:
    """The name that may open a headline: the resolved one where it stands in the entry, else the words of this place if they are a name."""
    name = _personal(speaker, unit, text)
    if speaker is None or name is None or ";" in speaker.name or not resolved(speaker, unit, text):
        return None
    near = (
        text[max(0, unit.span.start - _ENTRY) : unit.span.end]
        if speaker.span is None
        else text[max(0, speaker.span.start - _ENTRY) : speaker.span.end]
    )
    if speaker.span is not None and speaker.kind == "person" and not _names(speaker.span.of(text)[:_LONGEST_SURFACE], name, unit.language):
        return None
    if speaker.kind in ("person", "unnamed", "outlet") or " ".join(name.split()).casefold() in " ".join(near.split()).casefold():
        there = {word.removesuffix("'s")[:_NAME_STEM] for word in tokens(near)}
        return name if {word[:_NAME_STEM] for word in _significant(name)} & there else None
    return _surface_name(speaker, unit, text) or (name if _significant(name) & set(tokens(near)) else None)


def _names(surface: str, name: str, language: str | None) -> bool:
    """Whether the words at this place are a pronoun or hold a part of the name before any relative clause; a name in apposition counts."""
    listed = tokens(_BREAK.split(_BEFORE_A_NAME.sub(" ", surface), maxsplit=1)[0])
    pronoun = len(listed) == 1 and lineguide(language).pronouns.fullmatch(listed[0]) is not None
    stems = {word[:_NAME_STEM] for word in listed}
    return pronoun or any(word[:_NAME_STEM] in stems for word in tokens(name))


def _behind_a_relative(surface: str, name: str) -> bool:
    """ "the council that took power from Voss": the name stands in a clause about somebody else."""
    last = tokens(name)[-1:]
    head = tokens(_BREAK.split(surface, maxsplit=1)[0])
    return (
        bool(last)
        and last[0] in tokens(surface)
        and last[0] not in head
        and "," not in surface.casefold().partition(head[-1] if head else "")[2][:2]
    )


def _surface_name(speaker: Speaker, unit: Unit, text: str) -> str | None:
    """ "Seoul" of a government that the text names by its capital."""
    if speaker.span is None:
        return None
    surface = " ".join(speaker.span.of(text).split())
    first = surface.partition(" ")[0]
    bare = surface.partition(" ")[2] if first.casefold() in lineguide(unit.language).appositions else surface
    short = 0 < len(bare) <= _SHORT_NAME and bare[:1].isupper() and "," not in bare
    return bare if short and shown_name(replace(speaker, name=bare), unit.language) == bare else None


def speaks_for(speaker: Speaker | None, text: str) -> bool:
    """Whether the words name somebody of, or for, the one that the name stands for: "a spokeswoman for Dr Voss", "Voss's brother"."""
    if speaker is None or speaker.span is None or speaker.kind != "person":
        return False
    surface = re.findall(r"[^\W\d_][\w’'-]*", speaker.span.of(text)[:200].replace(" 's", "'s").replace(" ’s", "’s"))
    named = set(tokens(speaker.name))
    for i, word in enumerate(surface):
        if i and word.casefold() in named and _other_given(surface[i - 1], named):
            return True
        plain = word.casefold().replace("’", "'")
        following = surface[i + 1] if i + 1 < len(surface) else ""
        if plain in named and following.islower() and lexicon(None).is_organisation(following):
            return True
        if plain.removesuffix("'s") in named and plain.endswith("'s") and i + 1 < len(surface):
            return True
        behind = surface[i + 1 : i + 4]
        at = next((n for n, other in enumerate(behind) if other.casefold() in named), None)
        if plain in _FOR and i and at is not None and all(len(other) <= _LONGEST_HONORIFIC for other in behind[:at]):
            return True
    return False


def _other_given(word: str, named: set[str]) -> bool:
    """A given name that is not the speaker's: "Randy" before "Jackson" is not Michael."""
    return word.casefold() not in named and is_given(word)


def _personal(speaker: Speaker | None, unit: Unit, text: str) -> str | None:
    """The person whom the words name, where the reader took them for a state or an office: "Tarn's premier Ada Voss"."""
    if speaker is not None and speaker.span is not None and speaker.kind in ("state", "organisation"):
        last = [m for m in unit.mentions if m.kind == "person" and speaker.span.covers(m.span)][-1:]
        if last and text[last[0].span.end : speaker.span.end].strip(" ,") == "" and len(tokens(last[0].name)) > 1:
            return last[0].name
    return _written_name(speaker, text, unit.language)


def _written_name(speaker: Speaker | None, text: str, language: str | None) -> str | None:
    if speaker is None or speaker.span is None:
        return shown_name(speaker, language)
    surface = _tidy(speaker.span.of(text)[:_LONGEST_SURFACE])
    if ";" in speaker.name or speaks_for(speaker, text):
        return surface if len(surface) <= _LONGEST_NAME else None
    name = shown_name(speaker, language)
    if name and speaker.kind == "state" and _firm(surface, language):
        return surface
    own = " ".join(word for i, word in enumerate(surface.split()) if i or word.casefold() not in context(language).articles)
    if name and name.count(" ") == 0 and name in own.split() and _all_raised(own):
        return own
    owned = re.search(rf"(?:[A-Z][\w-]* )?[^\W\d_][\w-]*['’]s {re.escape(name)}(?!\w)", surface) if name else None
    return owned.group() if owned and owned.group()[0].isupper() and speaker.kind == "organisation" else name


def _firm(surface: str, language: str | None) -> bool:
    """ "UK bank Lloyd's": a kind of firm and its name behind the name of a state."""
    listed = surface.split()
    known = lexicon(language)
    kinds = [w for w in listed[1:-1] if w.islower() and not known.is_role(w)]
    return (
        len(listed) > 2 and len(listed) <= _LONGEST_HONORIFIC + 2 and bool(kinds) and listed[-1][:1].isupper() and listed[0][:1].isupper()
    )


def _all_raised(surface: str) -> bool:
    """ "Nile News": two to four words, all with a capital and no title among them."""
    listed = surface.split()
    return 1 < len(listed) <= _LONGEST_HONORIFIC + 1 and all(w[:1].isupper() and w.isalpha() for w in listed)


def _tidy(surface: str) -> str:
    """The words of a speaker as print has them: no space before commas and "'s", no mark at the ends."""
    return re.sub(r"\s+(?=[,;]|['’]s\b)", "", " ".join(surface.split())).strip(" ,;:")


def told(statements: Iterable[Statement]) -> list[Statement]:
    """What is said in words, by its outermost speaker."""
    return [s for s in statements if not s.inside and s.cue_kind in ("speech", "document")]


def shown_name(speaker: Speaker | None, language: str | None) -> str | None:
    """The speaker's name as it can be printed; None for a pronoun, a thing that cannot speak, or a phrase too long to be a name."""
    if speaker is None:
        return None
    guide = lineguide(language)
    paper, by, publisher = _published(" ".join(speaker.name.split()), guide)
    name = _bare(_BREAK.split(publisher if by else paper, maxsplit=1)[0].strip(" \"'“”„«».;:–—-"), guide)
    listed = tokens(name)
    if (
        not listed
        or "rrb" in listed
        or "lrb" in listed
        or len(name) > _LONGEST_NAME
        or listed[0] in guide.nobodies
        or guide.pronouns.fullmatch(name)
        or listed[0] in guide.leading | guide.hanging
        or (name[:1].islower() and guide.is_verb(listed[0]))
    ):
        return None
    if speaker.kind == "unnamed" or name[:1].islower():
        return name if _can_speak(name, language) else None
    return name


def _published(name: str, guide: LineGuide) -> tuple[str, str, str]:
    """ "recent report", "published by", "Mining Ministry" of "recent report published by the Mining Ministry"; else the name alone."""
    found = guide.published.search(name)
    if found is None:
        return name, "", ""
    articles = context(guide.language).articles
    behind = name[found.end() :].split()
    return name[: found.start()].strip(), found.group(), " ".join(behind[1:] if behind and behind[0].casefold() in articles else behind)


def paper(speaker: Speaker | None, text: str, language: str | None) -> str | None:
    """ "Report" where a speaker is a "recent report published by" somebody with a long name."""
    if speaker is None or speaker.span is None:
        return None
    told, by, _ = _published(" ".join(speaker.span.of(text)[:_LONGEST_SURFACE].split()), lineguide(language))
    noun = told.split()[-1:] if by else []
    return noun[0].capitalize() if noun and lexicon(language).key(noun[0]) in lexicon(language).papers else None


def _bare(name: str, guide: LineGuide) -> str:
    """The name without a verb or preposition of the sentence that stuck to its end."""
    listed = _ON_A_DAY.sub("", name).split()
    while len(listed) > 1 and listed[-1].islower() and _sticks(listed[-1], guide):
        listed.pop()
    return " ".join(listed)


def _sticks(word: str, guide: LineGuide) -> bool:
    return word in guide.open_ends or (not word.endswith("s") and guide.sayings.fullmatch(word) is not None)


def _can_speak(name: str, language: str | None) -> bool:
    """A phrase speaks when a word of it is an office, a kind of person, an organisation or a paper."""
    known = lexicon(language)
    words = re.findall(r"[^\W\d_][\w-]*", name)
    return any(
        known.is_role(w)
        or known.is_organisation(w)
        or known.key(w) in known.papers
        or known.key(w) in known.crowd
        or (w[:1].isupper() and "the" not in words[1:] and words[-1][:1].isupper())
        for w in words
    )


def _cited(statement: Statement, cited: Sequence[Span]) -> bool:
    anchors = [span for span in (statement.cue, *statement.content) if span is not None]
    return any(span.start <= anchor.start < span.end for span in cited for anchor in anchors)


def _distinct(names: Iterable[str]) -> list[str]:
    """Each name once; "engineer" beside "senior engineer at Tarkali" says nothing more."""
    listed = list(dict.fromkeys(names))
    parts = [set(tokens(name)) for name in listed]
    return [name for i, name in enumerate(listed) if not any(parts[i] < other for other in parts)]
