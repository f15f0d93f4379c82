"""What a late reader needs in ten seconds: key points, known, claimed, not known.

Key points are the lines with most at stake, most origins and sides, the newest first, never five tellings of one thing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from onrecord.model.story import Development, Digest, DigestItem, Line
from onrecord.model.text import Span
from onrecord.read.figures.find import find_figures
from onrecord.story.lines.bearing import stems
from onrecord.story.lines.words import lineguide, tokens
from onrecord.story.memory import Memory

_MOST_POINTS = 5
_FEWEST_POINTS = 2
_MOST_ITEMS = 8
_PER_STRAND = 2
_ALIKE = 0.5
_CENTRAL = 20
_MANY, _EVERYWHERE = 20, 0.3
_CLAIMS = ("single", "contested")


@dataclass(frozen=True, slots=True)
class _Facts:
    """What a line and its development weigh by themselves."""

    stems: frozenset[str]
    backing: float
    stake: float
    minor: bool
    open: bool
    confirmed: bool
    claimed: bool


Facts = Mapping[str, _Facts]


def digest(
    lines: Sequence[Line],
    developments: Mapping[str, Development],
    strand_of_line: Mapping[str, str],
    doubts: Sequence[DigestItem] = (),
    memory: Memory | None = None,
) -> Digest:
    """The digest of a story's lines (newest first). Each item repeats a line's headline and its citations.

    `doubts` are sentences of sources that say what is not known; they join the open lines, less what these say already.
    """
    shown = [line for line in lines if not line.hidden and line.status != "withdrawn"]
    own, recall = readers(shown), memory or Memory()
    facts = {line.id: recall.of(_facts, line, developments[line.development]) for line in own}
    open_ones = [line for line in own if facts[line.id].open]
    left = [line for line in own if not facts[line.id].open]
    known = _known(left, facts)
    sure = {line.id for line in known}
    return Digest(
        key_points=tuple(_item(line) for line in _key_points(own, facts, strand_of_line)),
        known=_items(known, facts),
        claimed=_items([line for line in left if line.id not in sure and facts[line.id].claimed], facts),
        not_known=_not_known(_items(open_ones, facts), doubts, lines),
    )


def _facts(line: Line, development: Development) -> _Facts:
    trifle = minor(line)
    return _Facts(
        stems=frozenset(stems(line.headline)),
        backing=2 * line.origins + 2 * line.sides + min(line.outlets, 4) + _stirred(line, development),
        stake=_stake(line),
        minor=trifle,
        open=_open(line, development),
        confirmed=line.status == "single" and not trifle and _confirmed(line, development),
        claimed=line.status in _CLAIMS and not trifle and _somebodys(development),
    )


def _not_known(items: Sequence[DigestItem], doubts: Sequence[DigestItem], lines: Sequence[Line]) -> tuple[DigestItem, ...]:
    """A doubt hangs on its line where there is one that is shown; where an editor took that line off the page, it goes too."""
    shown = {line.id for line in lines if not line.hidden and line.status != "withdrawn"}
    gone = {line.id for line in lines} - shown
    found = list(items)
    for doubt in doubts:
        if doubt.line not in gone and not any(_same_words(doubt, other) for other in found):
            found.append(doubt if doubt.line in shown else DigestItem("", doubt.text, doubt.citations))
    return tuple(found[:_MOST_ITEMS])


def _same_words(one: DigestItem, other: DigestItem) -> bool:
    a, b = stems(one.text), stems(other.text)
    cited = any(c.document == d.document and c.span.overlaps(d.span) for c in one.citations for d in other.citations)
    return cited or (bool(a and b) and len(a & b) >= _ALIKE * min(len(a), len(b)))


def _known(left: Sequence[Line], facts: Facts) -> list[Line]:
    """What is corroborated; where nothing is, what a named speaker confirms or owns to and nobody denies."""
    corroborated = [line for line in left if line.status == "corroborated" and not facts[line.id].minor]
    return corroborated or [line for line in left if facts[line.id].confirmed]


def _confirmed(line: Line, development: Development) -> bool:
    guide = lineguide(line.language)
    found = guide.confirming.search(line.headline)
    doubted = any(
        pattern.search(line.headline)
        for pattern in (guide.negations, guide.denials, guide.hedges, guide.openers, guide.future, guide.unknown)
    )
    return found is not None and not doubted and development.standing.denial == "none" and _somebodys(development)


def minor(line: Line) -> bool:
    """Service, colour, and headlines in which nothing happens and nothing is counted: no news to sum up."""
    guide = lineguide(line.language)
    if line.pinned or line.key:
        return False
    quiet = guide.events.search(line.headline) is None and not any(c.isdigit() for c in line.headline)
    return guide.minor.search(line.headline) is not None or (
        quiet and guide.speech.search(line.headline) is None and not guide.has_verb(line.headline)
    )


def readers(lines: Sequence[Line]) -> list[Line]:
    """The lines in the language that most lines have; all of them if that leaves too few."""
    languages = [line.language or "" for line in lines]
    main = max(sorted(set(languages)), key=languages.count, default="")
    own = [line for line in lines if (line.language or "") == main or line.pinned or line.key]
    return own if len(own) >= _FEWEST_POINTS else list(lines)


def _key_points(lines: Sequence[Line], facts: Facts, strand_of_line: Mapping[str, str]) -> list[Line]:
    """Pinned and key lines first, then by weight; at most two of one strand, and none that says what another one says."""
    order = {line.id: i for i, line in enumerate(lines)}
    chosen: list[Line] = []
    for line in _ranked(lines, facts):
        if len(chosen) == _MOST_POINTS:
            break
        strand = strand_of_line.get(line.id, "")
        crowded = bool(strand) and sum(strand_of_line.get(c.id, "") == strand for c in chosen) >= _PER_STRAND
        if not crowded and not any(_alike(line, other) for other in chosen):
            chosen.append(line)
    return sorted(chosen, key=lambda line: order[line.id])


def _ranked(lines: Sequence[Line], facts: Facts) -> list[Line]:
    """The pinned, the key ones, then by weight; of equal weight in their order."""
    weights = _weights(lines, facts)
    return sorted(lines, key=lambda line: (not line.pinned, not line.key, -weights[line.id]))


def _weights(lines: Sequence[Line], facts: Facts) -> dict[str, float]:
    shared = Counter(chain.from_iterable(facts[line.id].stems for line in lines))
    if len(lines) >= _MANY:
        shared = Counter({stem: count for stem, count in shared.items() if count <= _EVERYWHERE * len(lines)})
    central = {line.id: _central(facts[line.id].stems, shared, len(lines)) for line in lines}
    return {line.id: central[line.id] + _weight(line, facts[line.id], i, len(lines)) for i, line in enumerate(lines)}


def _central(own: frozenset[str], shared: Mapping[str, int], many: int) -> float:
    """0 to 3: how much the other headlines speak of what this one speaks of; what nearly all speak of is the story and tells nothing."""
    return min(3.0, _CENTRAL * sum([max(shared.get(stem, 0) - 1, 0) for stem in own]) / max(len(own) * many, 1))


def _weight(line: Line, facts: _Facts, place: int, many: int) -> float:
    """What is contested or corroborated, then denials and doubts, people counted, other figures; origins, sides, newness (0 to 3)."""
    newness = 3 * (1 - place / max(many, 1)) if line.reported_at else -2
    return facts.backing + newness + facts.stake - (8 if facts.minor else 0)


def _stirred(line: Line, development: Development) -> float:
    """0 to 8: contradiction and confirmation weigh most, then denial and doubt."""
    guide = lineguide(line.language)
    standing = 4 if line.status in ("contested", "corroborated") else 0
    denied = development.standing.denial in ("specific", "general") or guide.denials.search(line.headline) is not None
    doubted = standing == 0 and _open(line, development) and guide.openers.search(line.headline) is None
    return standing + 3 * denied + 3 * doubted


def _stake(line: Line) -> float:
    """0 to 8: people dead, missing, hurt; troops and people counted; other figures."""
    return _at_stake(line.headline, line.language)


@lru_cache(maxsize=16_384)
def _at_stake(headline: str, language: str | None) -> float:
    guide = lineguide(language)
    words = tokens(headline)
    deadly = any(word.startswith(guide.tolls) for word in words)
    held = any(word.startswith(guide.troops) for word in words)
    figures = find_figures(headline, [Span(0, len(headline))], language)
    counted = [f for f in figures if f.role == "quantity"]
    people = any(f.unit_class == "person" for f in counted) or (bool(counted) and (deadly or held))
    return 3 * deadly + 2 * held + (3 if people else 1.5 * bool(counted))


def _alike(one: Line, other: Line) -> bool:
    a, b = stems(one.headline), stems(other.headline)
    return bool(a and b) and len(a & b) >= _ALIKE * min(len(a), len(b))


def _open(line: Line, development: Development) -> bool:
    """Unconfirmed, or the line itself says that something is not known."""
    return line.status == "unconfirmed" or development.kind == "doubt" or lineguide(line.language).unknown.search(line.headline) is not None


def _somebodys(development: Development) -> bool:
    """Not the outlet's own account, which nobody in it claims."""
    return any(member.statements for member in development.members)


def _item(line: Line) -> DigestItem:
    return DigestItem(line.id, line.headline, line.citations)


def _items(lines: Sequence[Line], facts: Facts) -> tuple[DigestItem, ...]:
    """The eight weightiest that differ from each other, newest first."""
    order = {line.id: i for i, line in enumerate(lines)}
    chosen: list[Line] = []
    for line in _ranked(lines, facts):
        if len(chosen) == _MOST_ITEMS:
            break
        if not any(_alike(line, other) for other in chosen):
            chosen.append(line)
    return tuple(_item(line) for line in sorted(chosen, key=lambda one: order[one.id]))
