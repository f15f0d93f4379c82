"""Sources that are states, governments, organisations, outlets or papers.

"Seoul" is the Government of South Korea; "the Center" the organisation of that head named last.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from onrecord.model.claims import ActorKind, Speaker
from onrecord.read.names.actors import Actor, referent_actor, slug
from onrecord.read.names.bodies import Organisation
from onrecord.read.names.lexicon import Lexicon
from onrecord.read.names.voices.memory import Memory, Phrase, mentions_in, organisations_in, said
from onrecord.read.names.voices.persons import LIKE, remembered, written
from onrecord.read.names.wording import Fixed, Word, joined

_NEAR = 100
_TITLED = re.compile(r"(?P<before>[^\"“”„«»,;:]{0,60}?)\s*[\"“„«](?P<title>[^\"“”„«»]{2,60})[\"“”»]")
_STEPS = 400


def paper(memory: Memory, phrase: Phrase) -> Speaker | None:
    """ "the report": whoever the passage says it is by, when it told of the paper before."""
    lexicon = memory.cast.lexicon
    if len(phrase.words) > 1 or phrase.words[0].key not in lexicon.papers or not 0 <= memory.passage < len(memory.cast.scenes):
        return None
    words = memory.cast.scenes[memory.passage].words
    stop = bisect_left(words, phrase.span.start, key=lambda w: w.start)
    told = [w.end for w in words[max(0, stop - _STEPS) : stop] if w.key == phrase.words[0].key]
    for at in reversed(told[-3:]):
        author = next((m for m in mentions_in(memory.cast, at, at + _NEAR) if m.kind in ("organisation", "person")), None)
        if author is not None:
            return said(memory, memory.actors[author.id], phrase.span)
    return None


def body(memory: Memory, phrase: Phrase) -> Speaker | None:
    """A state, its government or capital, a body, outlet or organisation inside the phrase."""
    cast, lexicon = memory.cast, memory.cast.lexicon
    if _several_outlets(phrase, lexicon):
        return as_written(memory, phrase)
    bodies = organisations_in(cast, memory.passage, phrase.span)
    if bodies and not _only_fixed(phrase, bodies[0]):
        longest = max(bodies, key=lambda b: (b.span.end - b.span.start, -b.span.start))
        kind: ActorKind = "outlet" if longest.outlet else "organisation"
        actor = memory.actors.get(slug(kind, longest.name)) or Actor(slug(kind, longest.name), longest.name, kind)
        return said(memory, actor, phrase.span)
    acronym = _by_acronym(memory, phrase)
    if acronym is not None:
        return said(memory, acronym, phrase.span)
    if not phrase.fixed:
        return _short_name(memory, phrase)
    fixed = _fixed_actor(phrase, lexicon)
    return said(memory, fixed, phrase.span) if fixed is not None else None


def _only_fixed(phrase: Phrase, body: Organisation) -> bool:
    """Whether the organisation is a listed body already ("the North Atlantic Treaty Organization (NATO)")."""
    return any(
        here.referent.kind in ("body", "voice", "outlet")
        and phrase.words[at].start <= body.span.start
        and here.size >= body.last - body.first
        for at, here in phrase.fixed.items()
    )


def _leading(phrase: Phrase) -> tuple[int, Fixed]:
    """The fixed name that speaks: a body or outlet before a state, the last of several ("Ruritania's broadcaster NHK")."""
    named = [row for row in phrase.fixed.items() if row[1].referent.kind in ("body", "voice", "outlet")]
    if named:
        at, here = named[-1] if named[-1][0] + named[-1][1].size == len(phrase.words) else named[0]
        return at, here
    return min(phrase.fixed.items(), key=lambda row: (row[1].referent.kind in ("demonym", "capital"), row[0]))


def _bodily(word: Word, lexicon: Lexicon) -> bool:
    """Whether a phrase's last word may head a body: no plural of people ("hackers") unless a listed head."""
    return word.capital or lexicon.is_organisation(word.text) or not word.lower.endswith("s")


def _fixed_actor(phrase: Phrase, lexicon: Lexicon) -> Actor | None:
    """ "Seoul", "the Ruritanian government", "Kremlin"; a state with words that say more ("Russian air defence") stays as written."""
    at, here = _leading(phrase)
    rest = [w for n, w in enumerate(phrase.words) if not at <= n < at + here.size]
    others = {w.key for w in rest} - {lexicon.key(w) for w in lexicon.words.governments | lexicon.words.of | lexicon.words.articles}
    if here.referent.kind in ("body", "voice", "outlet") or not others:
        return referent_actor(here.referent, lexicon)
    if (
        here.referent.kind == "state"
        and len(phrase.fixed) == 1
        and not phrase.words[at + here.size - 1].own
        and at == 0
        and not _qualifies(phrase, here, lexicon)
    ):
        return referent_actor(here.referent, lexicon)
    if phrase.words[-1].key in lexicon.crowd or not _bodily(phrase.words[-1], lexicon):
        return None
    name = " ".join(w.text + ("'s" if w.own else "") for w in phrase.words)
    return Actor(slug("organisation", name), name, "organisation")


def _qualifies(phrase: Phrase, here: Fixed, lexicon: Lexicon) -> bool:
    """Whether a state only says whose people or things speak: "U.S. media outlets"."""
    after = phrase.words[here.size : here.size + 1]
    known = lexicon.words
    return any(joined(w) and not w.capital and w.lower not in known.of | known.place_cues | known.stop | known.relative for w in after)


def _by_acronym(memory: Memory, phrase: Phrase) -> Actor | None:
    return next((memory.acronyms[w.text] for w in phrase.words if w.text in memory.acronyms), None)


def _short_name(memory: Memory, phrase: Phrase) -> Speaker | None:
    """ "the Center", "the agency": the organisation named last before whose name holds that word."""
    heads = {w.key for w in phrase.words if memory.cast.lexicon.is_organisation(w.text)}
    if not heads or len(phrase.words) > 2:
        return None
    if any(w.lower in memory.cast.lexicon.words.of for w in phrase.words):
        return None
    stop = bisect_left(memory.bodies, phrase.span.start, key=lambda m: m.span.start)
    for mention in reversed(memory.bodies[max(0, stop - _STEPS) : stop]):
        if heads & {memory.cast.lexicon.key(w) for w in mention.name.split()}:
            return said(memory, memory.actors[mention.id], phrase.span)
    return _fuller(memory, phrase)


def _fuller(memory: Memory, phrase: Phrase) -> Speaker | None:
    """ "the brigade": the body written in small letters that has these words and more, told last before, else first after."""
    if len(phrase.words) == 1 and not phrase.lead and not phrase.words[0].first and not memory.cast.lexicon.words.stems:
        return None
    wanted = {w.key for w in phrase.words}
    fitting = [b for b in memory.small if wanted < b[1] or _compound(wanted, b[1])]
    near = [b for b in fitting if b[0] < phrase.span.start][-1:] or fitting[:1]
    if not near:
        return None
    return said(memory, Actor(slug("organisation", near[0][2]), near[0][2], "organisation"), phrase.span)


def _compound(wanted: set[str], keys: frozenset[str]) -> bool:
    """ "Wehr" of "Grubenwehr"."""
    one, other = next(iter(wanted)), next(iter(sorted(keys)))
    return len(wanted) == len(keys) == 1 and len(one) > 3 and other != one and other.endswith(one)


def _head(phrase: Phrase, lexicon: Lexicon) -> Word:
    """The head noun of a phrase: the word before its first "of", else its last."""
    links = [n for n, w in enumerate(phrase.words) if w.lower in lexicon.words.of and n]
    return phrase.words[links[0] - 1] if links else phrase.words[-1]


def _behind_head(phrase: Phrase, lexicon: Lexicon) -> str:
    """ "the state company Tarkali": the capitals behind an organisation's small head word are its name."""
    if lexicon.compounds or lexicon.words.stems:
        return ""
    head = next((n for n, w in enumerate(phrase.words) if lexicon.is_organisation(w.text) and not w.capital), None)
    tail: list[Word] = [] if head is None else [w for w in phrase.words[head + 1 :] if "," not in w.gap]
    cut = next((n for n, w in enumerate(tail) if not w.capital), len(tail))
    return " ".join(w.text for w in tail[:cut]) if cut and (cut == len(tail)) else ""


def _several_outlets(phrase: Phrase, lexicon: Lexicon) -> bool:
    """ "U.S. media outlets such as the Post": outlets told by a noun in small letters, with no name right behind it."""
    at = next((n for n, w in enumerate(phrase.words) if lexicon.is_outlet(w.text) and not w.capital), None)
    if at is None or any(w.lower in lexicon.words.of or lexicon.is_role(w.text) or w.own for w in phrase.words[:at]):
        return False
    named = any(w.capital for w in phrase.words[at + 1 : at + 2])
    return at > 0 and not named and _names_outlet(phrase, at, lexicon)


def titled(memory: Memory, phrase: Phrase) -> Speaker | None:
    """A body or outlet by the title in quotation marks that closes the phrase: "the paper «Harbour Post»", "«Galvar»"."""
    lexicon = memory.cast.lexicon
    found = _TITLED.fullmatch(phrase.span.of(memory.cast.text).strip(" ,"))
    before = [word for word in (found["before"].split() if found else ()) if word.lower() not in lexicon.words.articles]
    if (
        found is None
        or len(before) > 3
        or any(lexicon.is_role(w) or w.lower() in lexicon.words.of or lexicon.key(w) in lexicon.crowd for w in before)
    ):
        return None
    outlet = any(lexicon.is_outlet(word) for word in before)
    kind: ActorKind = "outlet" if outlet else "organisation"
    name = found["title"].strip(" .,")
    known = memory.actors.get(slug("outlet", name)) or memory.actors.get(slug("organisation", name))
    return said(memory, known or Actor(slug(kind, name), name, kind), phrase.span)


def _names_outlet(phrase: Phrase, at: int, lexicon: Lexicon) -> bool:
    """Whether the outlet noun at `at` heads the phrase: no "of" before it, behind it a name, "such as" or nothing."""
    behind = next((w for w in phrase.words[at + 1 :] if not lexicon.is_outlet(w.text)), None)
    ends = behind is None or behind.capital or behind.lower in LIKE or "," in behind.gap
    return ends and not any(w.lower in lexicon.words.of for w in phrase.words[:at])


def as_written(memory: Memory, phrase: Phrase) -> Speaker:
    lexicon = memory.cast.lexicon
    at = next(
        (n for n, w in enumerate(phrase.words) if lexicon.is_outlet(w.text) and (n == 0 or not lexicon.is_role(phrase.words[n - 1].text))),
        None,
    )
    if at is not None and _names_outlet(phrase, at, lexicon):
        return _outlets(memory, phrase, at)
    named = _behind_head(phrase, lexicon)
    if named or lexicon.is_organisation(_head(phrase, lexicon).text):
        name = named or written(memory.cast.text, phrase, phrase.words[-1].end)
        return said(memory, Actor(slug("organisation", name), name, "organisation"), phrase.span)
    return remembered(memory, phrase)


def _outlets(memory: Memory, phrase: Phrase, at: int) -> Speaker:
    """ "U.S. media outlets such as ..." and "the newspaper Harbour Post": the capitals behind the noun, else the words up to it."""
    words = phrase.words
    if at + 1 < len(words) and memory.cast.lexicon.is_outlet(words[at + 1].text):
        at += 1
    tail = [w for w in words[at + 1 :] if "," not in w.gap]
    cut = next((n for n, w in enumerate(tail) if not w.capital), len(tail))
    name = " ".join(w.text for w in tail[:cut]) or written(memory.cast.text, phrase, words[at].end)
    return said(memory, Actor(slug("outlet", name), name, "outlet"), phrase.span)
