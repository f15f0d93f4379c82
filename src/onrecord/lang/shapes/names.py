"""The shape of a language's words about names: titles, roles, states, bodies, unnamed sources.

`States("KR|South Korea|South Korean|Seoul").rows()[0].capitals` gives `("Seoul",)`.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class State:
    """A state in one language: ISO code, names, words for its people (or stems, where a language inflects them), capitals."""

    code: str
    names: tuple[str, ...]
    demonyms: tuple[str, ...] = ()
    capitals: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class States:
    """A table with one state a line: `code|names|demonyms|capitals`, names parted by ", "."""

    table: str

    def rows(self) -> tuple[State, ...]:
        return tuple(_state(line) for line in self.table.splitlines() if line)


@dataclass(frozen=True, slots=True)
class Body:
    """A public body with a short name: how it prints, what else it is called, the ISO code of its state ("" for none).

    `voice` says that it speaks for the state: "the Kremlin".
    """

    name: str
    aliases: tuple[str, ...] = ()
    state: str = ""
    voice: bool = False


@dataclass(frozen=True, slots=True)
class NameWords:
    """Word lists as they stand in text, lower case; only `bodies`, `outlets` and `government` keep their capitals.

    honorifics, ranks: stand before a surname ("Ms", "Maj. Gen."). roles: head nouns of public roles; modifiers: words that may stand
    before one ("deputy", "foreign"). private, kinship: what a person is called who holds no public role.
    crowd: people who speak unnamed, with their number ("s" one, "p" many). organisations: head words of organisations' names.
    governments: words for a state's government, `government` its printed name with `{}` for the state.
    documents: papers that say something. media: nouns for outlets ("newspaper").
    dropped: where a verb needs no pronoun, rows of what an ending of the verb tells of who speaks, a sex or "p" for several ("f ла").
    of: words that tie a role to its body ("of", "for"). place_cues: words before a place. stop: capitalised words that are no names.
    he, she, they, it: pronouns and possessives; relative: "who". masculine, feminine: words that tell a person's sex.
    demonyms: rows of the ending of a state's name and that of the word for its people ("ia ian"). state_endings: how names of states
    end. governs: nouns in a credit that put what follows into the genitive ("за словами"). given_endings, surname_endings: rows of
    sex, ending in another case, ending in the nominative ("m ського ський").
    stems: words are inflected, so they match by their beginnings. nicknames: rows of one given name. legal_forms: rows of one form.
    """

    honorifics: frozenset[str]
    ranks: frozenset[str]
    roles: frozenset[str]
    modifiers: frozenset[str]
    private: frozenset[str]
    kinship: frozenset[str]
    crowd: tuple[tuple[str, str], ...]
    organisations: frozenset[str]
    governments: frozenset[str]
    documents: frozenset[str]
    articles: frozenset[str]
    of: frozenset[str]
    place_cues: frozenset[str]
    stop: frozenset[str]
    he: frozenset[str]
    she: frozenset[str]
    they: frozenset[str]
    it: frozenset[str]
    masculine: frozenset[str]
    feminine: frozenset[str]
    government: str
    bodies: tuple[Body, ...] = ()
    outlets: tuple[str, ...] = ()
    nicknames: tuple[str, ...] = ()
    legal_forms: tuple[str, ...] = ()
    stems: bool = False
    relative: frozenset[str] = frozenset()
    demonyms: tuple[str, ...] = ()
    state_endings: tuple[str, ...] = ()
    governs: frozenset[str] = frozenset()
    given_endings: tuple[str, ...] = ()
    surname_endings: tuple[str, ...] = ()
    media: frozenset[str] = frozenset()
    dropped: tuple[str, ...] = ()


def split(text: str) -> frozenset[str]:
    """Words parted by spaces and line ends; "_" stands for a space inside one."""
    return frozenset(word.replace("_", " ") for word in text.split())


def _state(line: str) -> State:
    code, names, demonyms, capitals = line.split("|")
    return State(code, _list(names), _list(demonyms), _list(capitals))


def _list(cell: str) -> tuple[str, ...]:
    return tuple(cell.split(", ")) if cell else ()


def crowd(one: str, many: str) -> tuple[tuple[str, str], ...]:
    """People who speak unnamed: words for one of them, words for several."""
    return tuple((word, "s") for word in sorted(split(one))) + tuple((word, "p") for word in sorted(split(many) - split(one)))
