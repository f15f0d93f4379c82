"""Background cards of public actors: names, aliases and what they last said, each with its place in the text.

A minister who speaks twice gets a card; a named private person, a victim or a minor gets none.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from onrecord.model.claims import Mention, Speaker, Statement
from onrecord.model.story import Card, Citation, Fact
from onrecord.model.text import Span, order_key
from onrecord.read.names import same_name
from onrecord.read.names.lexicon import is_public_role
from onrecord.story.lines.attribution import shown_name
from onrecord.story.lines.words import lineguide, tokens
from onrecord.story.units import Unit

_MOST_FACTS = 3
_MOST_CARDS = 24
_ROLE_WINDOW = 80


def cards(units: Sequence[Unit], texts: Mapping[str, str]) -> tuple[Card, ...]:
    """Cards by number of statements, those in the main language first.

    A person needs a public role in the words around a mention, a card at least one fact.
    """
    said: dict[str, list[tuple[Unit, Statement]]] = defaultdict(list)
    speakers: dict[str, Speaker] = {}
    for unit in units:
        for statement in unit.statements:
            if statement.speaker and _may_have_card(statement, unit.language):
                speakers.setdefault(statement.speaker.id, statement.speaker)
                said[statement.speaker.id].append((unit, statement))
    languages = [unit.language or "" for unit in units]
    main = max(sorted(set(languages)), key=languages.count, default="")
    foreign = {key: all((unit.language or "") != main for unit, _ in told) for key, told in said.items()}
    named = _mentions(units)
    public = (key for key in said if _public(speakers[key], named.get(key, ()), texts))
    ranked = sorted(public, key=lambda key: (foreign[key], -len(said[key]), key))
    made = (_card(key, speakers[key], said[key], named.get(key, ()), texts) for key in ranked)
    return tuple(_once([card for card in made if card.facts]))[:_MOST_CARDS]


def _may_have_card(statement: Statement, language: str | None) -> bool:
    """A named speaker in words: no pronoun, no bare role ("agency"), no two at once, no phrase that runs on into a day."""
    speaker = statement.speaker
    if speaker is None or speaker.kind == "unnamed" or statement.inside or statement.cue_kind != "speech" or ";" in speaker.name:
        return False
    name = shown_name(speaker, language)
    running_on = {*tokens(speaker.name)} & (lineguide(language).hours | {"on"})
    return name is not None and name == speaker.name and name[:1].isupper() and not running_on


def _once(made: Sequence[Card]) -> list[Card]:
    """One card an actor: a second spelling of the name ("Zelensky") adds nothing but an alias."""
    kept: list[Card] = []
    for card in made:
        twin = next((i for i, other in enumerate(kept) if same_name(card.name, other.name)[0]), None)
        if twin is None:
            kept.append(card)
        else:
            aliases = sorted({*kept[twin].aliases, *card.aliases, card.name} - {kept[twin].name})
            kept[twin] = replace(kept[twin], aliases=tuple(aliases))
    return kept


def _mentions(units: Sequence[Unit]) -> dict[str, list[tuple[Unit, Mention]]]:
    """Every mention by whom it names."""
    found: dict[str, list[tuple[Unit, Mention]]] = defaultdict(list)
    for unit in units:
        for mention in unit.mentions:
            found[mention.id].append((unit, mention))
    return found


def _public(speaker: Speaker, named: Sequence[tuple[Unit, Mention]], texts: Mapping[str, str]) -> bool:
    if speaker.kind != "person":
        return True
    around = ((texts[unit.document][max(0, m.span.start - _ROLE_WINDOW) : m.span.start], unit.language) for unit, m in named)
    return any(is_public_role(words.rsplit(".", 1)[-1], language) for words, language in around)


def _card(
    actor: str, speaker: Speaker, said: Sequence[tuple[Unit, Statement]], named: Sequence[tuple[Unit, Mention]], texts: Mapping[str, str]
) -> Card:
    latest = sorted(said, key=lambda pair: order_key(pair[0].reported, pair[1].id), reverse=True)
    facts = tuple(fact for unit, statement in latest[:_MOST_FACTS] if (fact := _fact(unit, statement, texts)) is not None)
    surfaces = {m.span.of(texts[u.document]) for u, m in named}
    aliases = sorted(s for s in surfaces if s != speaker.name and s[:1].isupper() and len(s) > 2)
    return Card(actor, speaker.name, tuple(aliases), facts)


def _fact(unit: Unit, statement: Statement, texts: Mapping[str, str]) -> Fact | None:
    anchor = statement.cue or (statement.content[0] if statement.content else None)
    sentence: Span | None = next((s for s in unit.sentences if anchor and s.start <= anchor.start < s.end), None)
    if sentence is None:
        return None
    return Fact(" ".join(sentence.of(texts[unit.document]).split()), (Citation(unit.document, sentence),))
