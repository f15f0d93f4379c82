"""Background cards of public actors and places: role as a source states it, last statements, figures, each with its place in the text.

A minister who speaks twice gets a card; a named private person, a victim or a minor gets none; a town that two texts name gets one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain, groupby

from onrecord.lang import words
from onrecord.lang.shapes.standing import StandingWords
from onrecord.model.claims import Mention, Speaker, Statement
from onrecord.model.story import Card, Citation, Fact, FactKind
from onrecord.model.text import Span, order_key
from onrecord.read.names import same_name
from onrecord.story.lines.attribution import shown_name
from onrecord.story.lines.words import lineguide, tokens
from onrecord.story.memory import Memory
from onrecord.story.roles import public_role
from onrecord.story.units import Unit

_MOST_SAID = 3
_MOST_CARDS, _MOST_PLACES = 24, 8
_FEWEST_DOCUMENTS = 2
_LONGEST_FACT = 320
_REACH = 24
Texts = tuple[tuple[str, str], ...]


def cards(units: Sequence[Unit], texts: Mapping[str, str], memory: Memory | None = None) -> tuple[Card, ...]:
    """Cards of actors by number of statements, those in the main language first; then those of places by the texts that name them.

    A person needs a public role in the words around a mention, a card at least one fact. Outlets are no actors of the story.
    """
    recall, main = memory or Memory(), _main_language(units)
    said: dict[str, list[tuple[Unit, Statement]]] = defaultdict(list)
    named: dict[str, list[tuple[Unit, Mention]]] = defaultdict(list)
    seen = [recall.of(_seen, tuple(held), texts[document]) for document, held in groupby(units, key=lambda unit: unit.document)]
    for unit, statement in chain.from_iterable(one.said for one in seen):
        said[statement.speaker.id if statement.speaker else ""].append((unit, statement))
    for unit, mention in chain.from_iterable(one.named for one in seen):
        named[mention.id].append((unit, mention))
    foreign = {key: all((unit.language or "") != main for unit, _ in told) for key, told in said.items()}
    made = {
        key: recall.of(_made, key, tuple(told), tuple(named.get(key, ())), _of(told, named.get(key, ()), texts), main)
        for key, told in said.items()
    }
    ranked = sorted((key for key in said if made[key] is not None), key=lambda key: (foreign[key], -len(said[key]), key))
    shown = [card for key in ranked if (card := made[key]) is not None]
    located = list(chain.from_iterable(one.located for one in seen))
    return (*_once(shown, recall)[:_MOST_CARDS], *_places(located, texts, main))


@dataclass(frozen=True, slots=True)
class _Seen:
    """What the units of one document have for cards: statements, mentions, places told of as where something is."""

    said: tuple[tuple[Unit, Statement], ...]
    named: tuple[tuple[Unit, Mention], ...]
    located: tuple[tuple[Unit, Mention], ...]


def _seen(units: tuple[Unit, ...], text: str) -> _Seen:
    named = tuple((unit, mention) for unit in units for mention in unit.mentions)
    return _Seen(
        tuple((u, s) for u in units for s in u.statements if s.speaker and _may_have_card(s, u.language)),
        named,
        tuple((unit, mention) for unit, mention in named if mention.kind == "place" and _located(text, mention, unit.language)),
    )


def _of(said: Sequence[tuple[Unit, Statement]], named: Sequence[tuple[Unit, Mention]], texts: Mapping[str, str]) -> Texts:
    """The documents in which somebody speaks or is named, with their texts."""
    return tuple((document, texts[document]) for document in dict.fromkeys(unit.document for unit, _ in chain(said, named)))


def _made(
    actor: str, said: tuple[tuple[Unit, Statement], ...], named: tuple[tuple[Unit, Mention], ...], texts: Texts, main: str
) -> Card | None:
    """The card of an actor that is public and has a fact."""
    speaker, held = said[0][1].speaker, dict(texts)
    card = _card(actor, speaker, said, named, held, main) if speaker and _public(speaker, named, held) else None
    return card if card is not None and card.facts else None


def _main_language(units: Sequence[Unit]) -> str:
    languages = [unit.language or "" for unit in units]
    return max(sorted(set(languages)), key=languages.count, default="")


def _may_have_card(statement: Statement, language: str | None) -> bool:
    """A named speaker in words: no pronoun, no bare role ("agency"), no two at once, no phrase that runs on into a day."""
    speaker = statement.speaker
    if (
        speaker is None
        or speaker.kind in ("unnamed", "outlet")
        or statement.inside
        or statement.cue_kind != "speech"
        or ";" in speaker.name
    ):
        return False
    name = shown_name(speaker, language)
    running_on = {*tokens(speaker.name)} & (lineguide(language).hours | {"on"})
    return name is not None and name == speaker.name and name[:1].isupper() and not running_on


def _once(made: Sequence[Card], memory: Memory) -> list[Card]:
    """One card an actor: a second spelling of the name ("Zelensky") adds nothing but an alias."""
    kept: list[Card] = []
    for card in made:
        twin = memory.of(_twin, card.name, memory.same(_Names(tuple([other.name for other in kept[:_MOST_CARDS]]))))
        if twin is None:
            kept.append(card)
        else:
            aliases = sorted({*kept[twin].aliases, *card.aliases, card.name} - {kept[twin].name})
            kept[twin] = replace(kept[twin], aliases=tuple(aliases))
    return kept


@dataclass(frozen=True, slots=True)
class _Names:
    names: tuple[str, ...]


def _twin(name: str, others: _Names) -> int | None:
    """The place of the first that is another spelling of the name."""
    return next((i for i, other in enumerate(others.names) if same_name(name, other)[0]), None)


def _public(speaker: Speaker, named: Sequence[tuple[Unit, Mention]], texts: Mapping[str, str]) -> bool:
    return speaker.kind != "person" or any(public_role(texts[unit.document], m.span, unit.language) for unit, m in named)


def _card(
    actor: str,
    speaker: Speaker,
    said: Sequence[tuple[Unit, Statement]],
    named: Sequence[tuple[Unit, Mention]],
    texts: Mapping[str, str],
    main: str,
) -> Card:
    """The role first, then what was said last, then a figure given earlier; the name, and what comes first, in the `main` language."""
    latest = sorted(said, key=lambda pair: ((pair[0].language or "") != main, *_newest(pair[0], pair[1].id)))
    facts = _distinct(fact for unit, statement in latest if (fact := _fact(unit, statement, texts)) is not None)
    spoken = facts[:_MOST_SAID]
    figure = next((fact for fact in facts[_MOST_SAID:] if fact.kind == "figure"), None)
    own = [(unit, mention) for unit, mention in named if (unit.language or "") == main]
    role = (_role(own, texts) or _role(named, texts)) if speaker.kind == "person" and facts else None
    name = _name(speaker, own)
    surfaces = {speaker.name, *(m.span.of(texts[u.document]) for u, m in named)}
    aliases = sorted(s for s in surfaces if s != name and s[:1].isupper() and len(s) > 2)
    return Card(actor, name, tuple(aliases), (*([role] if role else []), *spoken, *([figure] if figure else [])))


def _name(speaker: Speaker, own: Sequence[tuple[Unit, Mention]]) -> str:
    """The fullest name in the main language of the one who was first met in another; else the name first met."""
    names = sorted({mention.name for _, mention in own}, key=lambda name: (-len(name.split()), name))
    return speaker.name if speaker.name in names or not names else names[0]


def _role(named: Sequence[tuple[Unit, Mention]], texts: Mapping[str, str]) -> Fact | None:
    """The role in the words of the newest source that states one."""
    newest = sorted(named, key=lambda pair: _newest(pair[0], f"{pair[1].span.start:09}"))
    for unit, mention in newest:
        span = public_role(texts[unit.document], mention.span, unit.language)
        if span is not None:
            return _cited(unit, span, texts, "role")
    return None


def _newest(unit: Unit, identity: str) -> tuple[bool, float, str, str]:
    """Newest report first, undated last."""
    undated, latest, _, _ = order_key(unit.reported, unit.id)
    return (undated, 0.0 if undated else -latest.timestamp(), unit.id, identity)


def _distinct(facts: Iterable[Fact]) -> list[Fact]:
    """Two statements of one sentence are one fact."""
    return list({fact.text: fact for fact in reversed(list(facts))}.values())[::-1]


def _fact(unit: Unit, statement: Statement, texts: Mapping[str, str]) -> Fact | None:
    anchor = statement.cue or (statement.content[0] if statement.content else None)
    sentence: Span | None = next((s for s in unit.sentences if anchor and s.start <= anchor.start < s.end), None)
    if sentence is None or not _fit(unit, sentence):
        return None
    return _cited(unit, sentence, texts, "figure" if _counts(unit, sentence) else "said")


def _fit(unit: Unit, sentence: Span) -> bool:
    """No long one, and none that gives a person's age: that is how a private victim or a minor stands in the news."""
    aged = any(figure.role == "age" and sentence.covers(figure.span) for figure in unit.figures)
    return len(sentence) <= _LONGEST_FACT and not aged


def _counts(unit: Unit, sentence: Span) -> bool:
    return any(f.role == "quantity" and f.unit_class in ("person", "money", "thing") and sentence.covers(f.span) for f in unit.figures)


def _cited(unit: Unit, span: Span, texts: Mapping[str, str], kind: FactKind) -> Fact:
    return Fact(" ".join(span.of(texts[unit.document]).split()), (Citation(unit.document, span),), kind, unit.reported)


def _places(located: Sequence[tuple[Unit, Mention]], texts: Mapping[str, str], language: str) -> list[Card]:
    """Places that several texts in the story's language name, with the newest sentences that do."""
    told: dict[str, list[tuple[Unit, Mention]]] = defaultdict(list)
    for unit, mention in located:
        if (unit.language or "") == language:
            told[mention.id].append((unit, mention))
    spread = {key: len({unit.document for unit, _ in pairs}) for key, pairs in told.items()}
    ranked = sorted((key for key in told if spread[key] >= _FEWEST_DOCUMENTS), key=lambda key: (-spread[key], -len(told[key]), key))
    made = (_place(key, told[key], texts) for key in ranked[:_MOST_PLACES])
    return [card for card in made if card.facts]


def _located(text: str, mention: Mention, language: str | None) -> bool:
    """ "in Ostrel", "near Lerna": said of where something is. "Ostrel says" stands for a government."""
    before = text[max(0, mention.span.start - _REACH) : mention.span.start].casefold().split()
    where = words("standing", language, StandingWords).where
    return bool(before) and before[-1] in where and not any(c.isdigit() for c in mention.name)


def _place(identity: str, named: Sequence[tuple[Unit, Mention]], texts: Mapping[str, str]) -> Card:
    newest = sorted(named, key=lambda pair: _newest(pair[0], f"{pair[1].span.start:09}"))
    found = []
    for unit, mention in newest:
        sentence = next((s for s in unit.sentences if s.covers(mention.span) and _fit(unit, s)), None)
        found += [_cited(unit, sentence, texts, "told")] if sentence else []
    return Card(identity, newest[0][1].name, (), tuple(_distinct(found)[:_MOST_SAID]), "place")
