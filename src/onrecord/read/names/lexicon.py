"""The name words of one language, ready to look up.

`lexicon("en").referents` maps "seoul" to the state KR; `lexicon("en").is_role("Mayor")` is true.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

from onrecord.lang import read_as, words
from onrecord.lang.given import FEMININE, MASCULINE
from onrecord.lang.shapes.names import NameWords, State, States
from onrecord.read.names.spelling import sound, tokens

ReferentKind = Literal["state", "capital", "demonym", "body", "voice", "outlet"]
Sex = Literal["m", "f", ""]

_ENDING = re.compile(
    "(?:иями|ією|ами|ями|ого|ому|ему|ими|ими|ыми|ией|ою|ею|єю|ії|ія|ію|ій|ия|ии|ию|ой|"
    "ая|ую|ые|ый|ий|им|ым|их|ых|ом|ем|ам|ах|ях|ей|ы|и|і|а|я|у|ю|е|є|о|ь|й)$"
)
_ADJECTIVE = re.compile("sche[nmrs]?$")
_SPOKES = re.compile(r"^spokes(?:person|man|woman)s?$")
_CHAIR = re.compile(r"^chair(?:person|man|woman)?$")


@dataclass(frozen=True, slots=True)
class Referent:
    """What a fixed word or phrase stands for: `code` is a state's ISO code or a body's own slug."""

    kind: ReferentKind
    code: str
    name: str
    state: str = ""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Look-ups of one language. `phrases` maps a first word's key to (other keys, written form, referent), longest first."""

    words: NameWords
    compounds: bool
    phrases: dict[str, tuple[tuple[tuple[str, ...], tuple[str, ...], Referent], ...]]
    roles: frozenset[str]
    modifiers: frozenset[str]
    titles: frozenset[str]
    organisations: frozenset[str]
    crowd: dict[str, str]
    papers: frozenset[str]
    state_names: dict[str, str]
    media: frozenset[str]

    def key(self, word: str) -> str:
        """A word's key: lower case, without its ending where the language inflects."""
        lower = word.lower().replace("’", "'")
        if self.compounds:
            return _ADJECTIVE.sub("sch", lower)
        return stem(lower) if self.words.stems else lower

    def begins(self, key: str) -> tuple[tuple[tuple[str, ...], tuple[str, ...], Referent], ...]:
        """The fixed names whose first word has `key`; a German genitive ("Norwegens") begins what its name begins."""
        found = self.phrases.get(key, ())
        return self.phrases.get(key[:-1], ()) if not found and self.compounds and key.endswith("s") and len(key) > 4 else found

    def is_role(self, word: str) -> bool:
        return self._in(word, self.roles)

    def is_modifier(self, word: str) -> bool:
        return self.key(word) in self.modifiers

    def is_title(self, word: str) -> bool:
        return word.lower().rstrip(".") in self.titles

    def is_organisation(self, word: str) -> bool:
        return self._in(word, self.organisations)

    def is_outlet(self, word: str) -> bool:
        """Whether a word is a noun for an outlet: "newspaper"."""
        return self.key(word) in self.media

    def is_public(self, role: Sequence[str]) -> bool:
        """Whether the words of a role tell of an office or public function, and not of kin or a private person."""
        if any(word.lower() in self.words.kinship or word.lower() in self.words.private for word in role):
            return False
        return any(self.is_role(word) for word in role)

    def _in(self, word: str, group: frozenset[str]) -> bool:
        return _among(self.key(word), group, self.compounds)

    def government(self, code: str) -> str:
        """The printed name of a state's government."""
        name = self.state_names.get(code, code)
        if self.words.government == "Government of {}" and name.startswith(("US", "UK", "United", "Netherlands", "Philippines")):
            name = f"the {name}"
        return self.words.government.format(name)


@lru_cache(maxsize=65536)
def _among(key: str, group: frozenset[str], compounds: bool) -> bool:
    """Whether a word is of a group as it stands, as a plural, as the end of a hyphenated word or of a German compound."""
    if key in group or key.rstrip("s") in group:
        return True
    if "-" in key and key.rsplit("-", 1)[1] in group:
        return True
    return compounds and len(key) > 7 and any(key[at:] in group for at in range(3, len(key) - 3))


@cache
def lexicon(language: str | None) -> Lexicon:
    """The look-ups of `language` (an unknown one reads as English)."""
    code = read_as(language)
    found = words("names", code, NameWords)
    keyed = (lambda group: frozenset(stem(w) for w in group)) if found.stems else (lambda group: group)
    states = words("states", code, States).rows()
    return Lexicon(
        words=found,
        compounds=code == "de",
        phrases=_phrases(found, states, code),
        roles=keyed(found.roles),
        modifiers=keyed(found.modifiers),
        titles=found.honorifics | found.ranks,
        organisations=keyed(found.organisations),
        crowd={(stem(w) if found.stems else w): number for w, number in found.crowd},
        papers=keyed(found.documents),
        state_names={state.code: state.names[0] for state in states},
        media=keyed(found.media),
    )


def is_public_role(surface: str, language: str | None) -> bool:
    """Whether a person so introduced holds a public role: "regional governor" does, "the governor's wife" and "a pensioner" do not."""
    return lexicon(language).is_public(re.findall(r"[^\W\d_][\w-]*", surface[:400]))


@lru_cache(maxsize=65536)
def stem(lower: str) -> str:
    """A Slavic word without its ending, cut by one list for all cases."""
    if len(lower) < 4:
        return lower
    cut = _ENDING.sub("", lower)
    return cut if len(cut) > 1 else lower


@lru_cache(maxsize=65536)
def sex_of(given: str) -> Sex:
    """The sex that a given name usually tells, by sound; "" if it tells none."""
    key = "".join(sound(part) for part in tokens(given))
    male, female = key in _sounds(True), key in _sounds(False)
    return "" if male == female else "m" if male else "f"


@lru_cache(maxsize=65536)
def is_given(word: str) -> bool:
    """Whether a word is a common given name in any spelling."""
    key = "".join(sound(part) for part in tokens(word))
    return len(key) > 1 and (key in _sounds(True) or key in _sounds(False))


def role_key(word: str) -> str:
    """One word for the sexes and spellings of a role: spokeswoman and spokesman are one."""
    lower = word.lower()
    if _SPOKES.match(lower):
        return "spokesperson"
    return "chair" if _CHAIR.match(lower) else {"defense": "defence", "premier": "premier", "in": "", "first": ""}.get(lower, lower)


@cache
def _sounds(male: bool) -> frozenset[str]:
    return frozenset(sound(name) for name in (MASCULINE if male else FEMININE))


def _phrases(
    found: NameWords, states: tuple[State, ...], language: str
) -> dict[str, tuple[tuple[tuple[str, ...], tuple[str, ...], Referent], ...]]:
    table: dict[str, list[tuple[tuple[str, ...], tuple[str, ...], Referent]]] = {}
    for written, referent in _written(found, states):
        parts = tuple(written.split())
        keys = tuple(stem(p.lower()) if found.stems else p.lower() for p in parts)
        table.setdefault(keys[0], []).append((keys[1:], parts, referent))
    return {key: tuple(sorted(rows, key=lambda row: (-len(row[0]), row[1]))) for key, rows in sorted(table.items())}


def _written(found: NameWords, states: tuple[State, ...]) -> list[tuple[str, Referent]]:
    rows: list[tuple[str, Referent]] = []
    for body in found.bodies:
        slug = "-".join(tokens(body.name))
        referent = Referent("voice" if body.voice else "body", slug, body.name, body.state)
        rows += [(name.removeprefix("the "), referent) for name in (body.name, *body.aliases)]
    rows += [(name, Referent("outlet", "-".join(tokens(name)), name)) for name in found.outlets]
    for state in states:
        rows += [(name, Referent("state", state.code, state.names[0], state.code)) for name in state.names]
        rows += [(name, Referent("demonym", state.code, name, state.code)) for name in state.demonyms]
        rows += [(name, Referent("capital", state.code, name, state.code)) for name in state.capitals if name not in state.names]
    return rows
