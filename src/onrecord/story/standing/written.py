"""A party's name as a text in a language with cases writes it: "Судмарку", "Судмарком", "судмаркські" beside "Судмарк".

`named_forms("армія Судмарку", "uk", parties)` gives one Form of that party, case "other", from 6 to 14.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from onrecord.lang import words
from onrecord.lang.shapes.clashes import ClashWords
from onrecord.model.story import Party

Case = Literal["as given", "by", "other", "adjective"]
_SHORTEST = 4
_CASED = ("uk", "ru")
_LAST = "аяоеєьйіиї"
_ADJECTIVE_MEMBER = re.compile(r"[сцз]ь?к(?:ий|а|ая|е|ое|і|ие)$")
_MEANS = re.compile(r"(?<!\w)([А-ЯІЇЄҐЁ][\w’'ʼ\-]{2,40}?)(?:ом|ем|єм|ём)(?!\w)")
_LOCATIVE = re.compile(r"(?<!\w)([А-ЯІЇЄҐ][\w’'ʼ\-]{2,40}?)ці(?!\w)")
_IS_CYRILLIC = re.compile(r"[а-яіїєґё’'\-]+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Form:
    """Where a party stands in the text, as which word, in which case."""

    party: str
    start: int
    end: int
    word: str
    case: Case


def named_forms(text: str, code: str, parties: Sequence[Party]) -> tuple[Form, ...]:
    """Every place where a party is named, in text order; none in a language without cases."""
    if not words("clashes", code, ClashWords).noun_by:
        return ()
    found: dict[int, Form] = {}
    for party in parties:
        for member in party.members or (party.name,):
            for match in form_of(member, code).finditer(text):
                held = found.get(match.start())
                if held is None or held.end < match.end():
                    found[match.start()] = Form(party.id, match.start(), match.end(), match.group(), _case(match))
    return tuple(found[start] for start in sorted(found))


def _case(match: re.Match[str]) -> Case:
    kind = match.lastgroup
    return "by" if kind == "by" else "other" if kind == "other" else "adjective" if kind in ("adjective", "derived") else "as given"


def names(member: str, text: str) -> bool:
    """Whether the text holds the member's name, in any case of a language with cases; no adjective made of it."""
    return any(match.lastgroup != "derived" for code in _CASED for match in form_of(member, code).finditer(text))


def without_case(text: str, code: str) -> str:
    """The text with the instrumental's ending off its names ("над Орлом"): in other cases a name differs by vowels only.

    Behind a Ukrainian name in "-ці" stands the "-ка" that it may be the locative of: "Марівці Марівка".
    """
    if code not in _CASED:
        return text
    return _LOCATIVE.sub(r"\g<0> \1ка", _MEANS.sub(r"\1", text))


@lru_cache(maxsize=4096)
def form_of(member: str, code: str) -> re.Pattern[str]:
    """The member's name as given, and with the endings of its language; a name of several words or in another script only as given."""
    own = words("clashes", code, ClashWords)
    given = re.escape(member)
    if not _inflects(member) or not own.noun_by:
        return re.compile(rf"(?<!\w){given}(?!\w)", re.IGNORECASE)
    if _ADJECTIVE_MEMBER.search(member):
        return re.compile(rf"(?<!\w)(?P<adjective>{re.escape(re.sub(r'[^к]+$', '', member))}[а-яіїєґё]{{1,3}})(?!\w)", re.IGNORECASE)
    stem = re.escape(member[:-1] if member[-1].casefold() in _LAST else member)
    by, other, adjectives = ("|".join(listed.split()) for listed in (own.noun_by, own.noun_other, own.adjectives))
    endings = rf"(?P<by>{stem}(?:{by}))|(?P<other>{stem}(?:{other}))|(?P<derived>{stem}(?:{adjectives})[а-яіїєґё]{{1,3}})"
    return re.compile(rf"(?<!\w)(?:{given}|{endings})(?!\w)", re.IGNORECASE)


def _inflects(member: str) -> bool:
    return len(member) >= _SHORTEST and not member.isupper() and _IS_CYRILLIC.fullmatch(member) is not None
