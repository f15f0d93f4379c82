"""Which entries are one text told again: wires, reprints, parts, rewordings, translations.

Two sites that print one agency report give one CopyGroup of kind `wire`; the group lists what each copy changed.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Literal
from urllib.parse import urlsplit

from onrecord.model.story import CopyChange, CopyGroup, CopyKind, Telling
from onrecord.model.text import order_key
from onrecord.story.anchors import anchors, in_order
from onrecord.story.copies.changes import changes
from onrecord.story.copies.credits import agency_of, credited, credits_outlet, without_rights
from onrecord.story.copies.sketch import Sketch, passages, sketch, without
from onrecord.story.copies.translations import numbers_agree, translations
from onrecord.story.events.linkage import near_pairs
from onrecord.story.events.terms import dot, term_vector
from onrecord.story.memory import Memory
from onrecord.story.pieces import Piece

WHOLE = 0.5
PART = 0.15
PART_ROWS = 30
PART_PASSAGES = 3
PART_LONG = 100
LEAST_ROWS = 4
RECURS_IN = 3
TOLD_BESIDE = 1 / 3
POSTED_AT_MOST = 12
COMPARED_AT_MOST = 60
REWORDED_ORDER = 0.8
REWORDED_TERMS = 0.45
CHANGES_AT_MOST = 50
OUTLETS_ASKED = 30


@dataclass(frozen=True, slots=True)
class _Text:
    """One wording and all pieces that have it, eldest first."""

    pieces: tuple[Piece, ...]
    sketch: Sketch

    @property
    def eldest(self) -> Piece:
        return self.pieces[0]


@dataclass(frozen=True, slots=True)
class _Link:
    tie: Literal["whole", "part", "reworded", "translated"]
    strength: float
    left: int
    right: int
    sign: str


def find_copies(pieces: Sequence[Piece], memory: Memory | None = None) -> tuple[CopyGroup, ...]:
    """Groups of tellings of one text, two or more each; no telling stands in two groups. Order of `pieces` changes nothing.

    Shared wording outside quotations and outside an outlet's recurring lines decides; credits say who was first.
    What only keeps the names, numbers and their order is `suspected`, unless a credit says so.
    """
    recall = memory or Memory()
    texts = _texts(pieces, recall)
    links = _links(texts, recall)
    groups = _grouped(len(texts), links)
    joined = [_copy_group({index: texts[index] for index in sorted(group)}, _among(links, group)) for group in groups]
    found = [group for group in joined if group]
    return tuple(sorted(found, key=lambda group: group.members))


def _texts(pieces: Sequence[Piece], memory: Memory) -> list[_Text]:
    same: dict[str, dict[Telling, Piece]] = defaultdict(dict)
    for piece in sorted(pieces, key=_age):
        same[memory.of(_wording, piece)].setdefault(_telling(piece), piece)
    ordered = [tuple(same[digest].values()) for digest in sorted(same)]
    sketched = [_Text(group, memory.of(sketch_of, group[0])) for group in ordered]
    return _without_recurring([text for text in sketched if len(text.sketch.own) >= LEAST_ROWS])


def _wording(piece: Piece) -> str:
    return _digest(" ".join(without_rights(piece.text, piece.language).split()))


def sketch_of(piece: Piece) -> Sketch:
    """The wording of one piece, without notes on rights."""
    return sketch(without_rights(piece.text, piece.language))


def _without_recurring(texts: list[_Text]) -> list[_Text]:
    """Rows that stand in several different texts of one outlet are its furniture, not its news."""
    homes: dict[str, list[Sketch]] = defaultdict(list)
    for text in texts:
        for home in sorted({_home(piece) for piece in text.pieces} - {""}):
            homes[home].append(text.sketch)
    recurring = {home: _recurring(sketches) for home, sketches in homes.items()}
    return [pruned for text in texts if len((pruned := _pruned(text, recurring)).sketch.own) >= LEAST_ROWS]


def _recurring(sketches: list[Sketch]) -> frozenset[int]:
    """Rows of `RECURS_IN` or more texts that tell different things."""
    often = {row for row, count in Counter(row for each in sketches for row in each.own).items() if count >= RECURS_IN}
    kinds: dict[int, set[int]] = defaultdict(set)
    for each in sketches if often else ():
        told = _told(each, often)
        for row in each.own & often:
            kinds[row].add(told)
    return frozenset(row for row, texts in kinds.items() if len(texts) >= RECURS_IN)


def _told(known: Sketch, often: set[int]) -> int:
    """A mark of what a text tells, its least hash (Broder 1997), beside rows that recur; revisions of one text tend to share it."""
    rest = known.own - often
    return min(rest if len(rest) >= TOLD_BESIDE * len(known.own) else known.own)


def _pruned(text: _Text, recurring: dict[str, frozenset[int]]) -> _Text:
    common = frozenset[int]().union(*(recurring.get(_home(piece), frozenset()) for piece in text.pieces))
    return _Text(text.pieces, without(text.sketch, common)) if common & text.sketch.own else text


def _home(piece: Piece) -> str:
    return piece.outlet or (urlsplit(piece.url).hostname or "" if piece.url else "")


def _links(texts: list[_Text], memory: Memory) -> list[_Link]:
    """Every link, the strongest first."""
    worded = [link for left, right in _candidates(texts) if (link := _worded(texts, left, right))]
    tied = {(link.left, link.right) for link in worded}
    kept = [link for link in _kept_in_substance(texts, memory) if (link.left, link.right) not in tied]
    return sorted(worded + kept, key=lambda link: (-link.strength, link.left, link.right))


def _candidates(texts: list[_Text]) -> list[tuple[int, int]]:
    """Pairs that share leading rows: of each text at most `COMPARED_AT_MOST`, a row leads to the last few texts that have it."""
    posted: dict[int, list[int]] = defaultdict(list)
    pairs = []
    for index, text in enumerate(texts):
        shared: Counter[int] = Counter()
        for row in sorted(text.sketch.leading):
            shared.update(posted[row][-POSTED_AT_MOST:])
            posted[row].append(index)
        ranked = sorted(shared, key=lambda other: (-shared[other], other))
        pairs += [(other, index) for other in ranked[:COMPARED_AT_MOST]]
    return pairs


def _worded(texts: list[_Text], left: int, right: int) -> _Link | None:
    """One short passage may be a statement that both print without quotation marks; several, or a long one, were taken from one text."""
    mine, theirs = texts[left].sketch, texts[right].sketch
    shared, contained = len(mine.own & theirs.own), _contained(mine, theirs)
    sign = f"{round(100 * contained)} % of the wording shared"
    if contained >= WHOLE and shared >= LEAST_ROWS:
        return _Link("whole", 1 + contained, left, right, sign)
    several = shared >= PART_LONG or (shared >= PART_ROWS and passages(mine, theirs) >= PART_PASSAGES)
    if contained >= PART and several:
        return _Link("part", 0.1 + contained, left, right, sign)
    return None


def _contained(left: Sketch, right: Sketch) -> float:
    """Share of the shorter text's rows that stand in the other (containment, Broder 1997)."""
    return len(left.own & right.own) / max(1, min(len(left.own), len(right.own)))


def _kept_in_substance(texts: list[_Text], memory: Memory) -> list[_Link]:
    """Rewordings and translations: other words, but what one text names in its order."""
    vectors = [memory.of(term_vector, text.eldest.title, text.eldest.text, text.eldest.language) for text in texts]
    marks = [memory.of(anchors, text.eldest.text) for text in texts]
    close = [(i, j) for i, j in sorted(near_pairs(vectors, memory)) if memory.of(dot, vectors[i], vectors[j]) >= REWORDED_TERMS]
    by_terms = [link for pair in close if (link := _reworded(texts, marks, *pair))]
    return by_terms + [
        _Link("translated", each.kept / 10, each.left, each.right, each.sign)
        for each in translations([text.eldest for text in texts], memory)
    ]


def _reworded(texts: list[_Text], marks: list[tuple[str, ...]], left: int, right: int) -> _Link | None:
    if _languages(texts, left, right):
        return None
    if _contained(texts[left].sketch, texts[right].sketch) >= PART:
        return None
    kept = in_order(marks[left], marks[right])
    if kept < REWORDED_ORDER or not numbers_agree(marks[left], marks[right]):
        return None
    return _Link("reworded", kept / 10, left, right, f"suspected rewording: {round(100 * kept)} % of names and numbers in the same order")


def _languages(texts: list[_Text], left: int, right: int) -> bool:
    """Whether both languages are known and differ."""
    mine, theirs = _language(texts[left].eldest), _language(texts[right].eldest)
    return bool(mine and theirs and mine != theirs)


def _language(piece: Piece) -> str:
    return (piece.language or "")[:2]


def _grouped(count: int, links: list[_Link]) -> list[set[int]]:
    """Whole texts chain; a text that shares only a part joins one group and draws no other text after it."""
    home = list(range(count))
    members = {index: {index} for index in range(count)}
    for link in links:
        left, right = home[link.left], home[link.right]
        if left == right or (link.tie != "whole" and min(len(members[left]), len(members[right])) > 1):
            continue
        members[left] |= members[right]
        for index in members.pop(right):
            home[index] = left
    return [members[index] for index in sorted(members)]


def _among(links: Iterable[_Link], group: set[int]) -> list[_Link]:
    return [link for link in links if link.left in group and link.right in group]


def _copy_group(held: Mapping[int, _Text], links: list[_Link]) -> CopyGroup | None:
    texts = list(held.values())
    pieces = sorted((piece for text in texts for piece in text.pieces), key=_age)
    if len({piece.document for piece in pieces}) < 2:
        return None
    origin, why = _origin(pieces)
    first = origin or pieces[0]
    kind = _kind(texts, pieces, links)
    others = [piece for text in texts if first not in text.pieces for piece in text.pieces]
    doubted = _doubted(held, links, pieces, first)
    signs = list(dict.fromkeys([*_strongest(links), *_signs(pieces), why]))
    return CopyGroup(
        id="copy-" + _digest(f"{first.document}\n{first.entry}"),
        origin=_telling(origin) if origin else None,
        kind=kind,
        members=tuple(_telling(piece) for piece in pieces),
        changes=_changes(first, texts) if kind != "translation" else (),
        because="; ".join(signs if len(texts) > 1 else ["the same words", *signs]),
        suspected=bool(doubted) and len(doubted) == len(others),
        doubted=tuple(_telling(piece) for piece in doubted),
    )


def _strongest(links: list[_Link]) -> list[str]:
    """Signs of the three strongest links, and of the strongest translation."""
    return [link.sign for link in (*links[:3], *[link for link in links if link.tie == "translated"][:1])]


def _kind(texts: list[_Text], pieces: list[Piece], links: list[_Link]) -> CopyKind:
    ties = {link.tie for link in links} or {"whole"}
    if not ties & {"whole", "part"}:
        return "translation" if "translated" in ties else "rewrite"
    if any(credited(piece) or agency_of(piece.outlet) for piece in pieces):
        return "wire"
    sizes = sorted(len(text.sketch.own) for text in texts)
    return "reprint" if len(texts) == 1 or _mostly_same(texts, sizes[-1]) else "partial"


def _doubted(held: Mapping[int, _Text], links: list[_Link], pieces: list[Piece], first: Piece) -> list[Piece]:
    """Pieces of a text that shares its wording with none, whose page does not say where it has the text from; not the first."""
    worded = {home for link in links if link.tie in ("whole", "part") for home in (link.left, link.right)}
    alone = [text for index, text in held.items() if index not in worded and first not in text.pieces]
    addresses = {piece.url for piece in pieces if piece.url}
    return sorted((piece for text in alone for piece in text.pieces if not _admits(piece, pieces, addresses)), key=_age)


def _admits(piece: Piece, pieces: list[Piece], addresses: set[str]) -> bool:
    canonical = piece.canonical in addresses and piece.canonical != piece.url
    return bool(piece.translated_from or credited(piece) or canonical or _names_one(piece, pieces))


def _names_one(piece: Piece, pieces: list[Piece]) -> bool:
    return any(credits_outlet(piece, other.outlet) for other in _one_per_outlet(pieces) if other.outlet != piece.outlet)


def _mostly_same(texts: list[_Text], longest: int) -> bool:
    return all(len(text.sketch.own) >= WHOLE * longest for text in texts) and any(
        len(left.sketch.own & right.sketch.own) >= WHOLE * longest for left in texts for right in texts if left is not right
    )


def _origin(pieces: list[Piece]) -> tuple[Piece | None, str]:
    """The credited original where it is among `pieces`, else the eldest if its time is before the others', else unknown."""
    named = {name for piece in pieces if (name := credited(piece))}
    for piece in pieces:
        if agency_of(piece.outlet) in named:
            return piece, f"{piece.outlet} is the agency that the copies credit"
    addresses = {piece.canonical for piece in pieces if piece.canonical and piece.canonical != piece.url}
    for piece in pieces:
        if piece.url and piece.url in addresses:
            return piece, "a copy names its address as the original's"
    for piece in _one_per_outlet(pieces):
        if any(credits_outlet(other, piece.outlet) for other in pieces if other.outlet != piece.outlet):
            return piece, f"a copy credits {piece.outlet}"
    return _first(pieces)


def _one_per_outlet(pieces: list[Piece]) -> list[Piece]:
    """The eldest of each outlet, as far as a flood of outlets is worth asking."""
    eldest: dict[str, Piece] = {}
    for piece in pieces:
        if piece.outlet:
            eldest.setdefault(piece.outlet, piece)
    return list(eldest.values())[:OUTLETS_ASKED]


def _first(pieces: list[Piece]) -> tuple[Piece | None, str]:
    eldest, second = pieces[0], pieces[1]
    if eldest.published is None:
        return None, "no date says which came first"
    if second.published and (eldest.published.latest, eldest.published.earliest) == (second.published.latest, second.published.earliest):
        return None, "the dates do not say which came first"
    return eldest, "it came first"


def _signs(pieces: list[Piece]) -> list[str]:
    return [f"credited to {name}" for name in dict.fromkeys(credited(piece) for piece in pieces) if name]


def _changes(origin: Piece, texts: list[_Text]) -> tuple[CopyChange, ...]:
    """What each other wording of one language changed against the origin's; of one wording, its eldest piece speaks for all."""
    found: list[CopyChange] = []
    for text in sorted(texts, key=lambda text: _age(text.eldest)):
        if origin not in text.pieces and _language(text.eldest) in ("", _language(origin)):
            found += changes(origin, text.eldest)
    order = {"number": 0, "hedge": 1, "credit": 2, "cut": 3, "added": 4}
    return tuple(sorted(found, key=lambda change: order[change.kind])[: CHANGES_AT_MOST * max(1, len(texts) - 1)])


def _age(piece: Piece) -> tuple[object, ...]:
    return (*order_key(piece.published, piece.document), piece.entry)


def _telling(piece: Piece) -> Telling:
    return Telling(piece.document, piece.entry)


def _digest(text: str) -> str:
    return blake2b(text.encode("utf-8", "replace"), digest_size=8).hexdigest()
