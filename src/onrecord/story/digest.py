"""What a late reader needs in ten seconds: key points, known, claimed, not known.

Key points are the lines with most at stake, most origins and sides, the newest first, never five tellings of one thing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from onrecord.model.story import Development, Digest, DigestItem, Line
from onrecord.story.lines.bearing import stems
from onrecord.story.lines.words import lineguide

_MOST_POINTS = 5
_FEWEST_POINTS = 2
_MOST_ITEMS = 8
_PER_STRAND = 2
_ALIKE = 0.5
_CENTRAL = 20
_CLAIMS = ("single", "contested")
_DEADLY = {
    "en": "dead kill died deat miss injur wound",
    "de": "tote getö verm verl star",
    "es": "muer hero desa mata",
    "fr": "mort tué bles disp",
    "uk": "заги пора зник",
    "ru": "поги ране проп",
}


def digest(lines: Sequence[Line], developments: Mapping[str, Development], strand_of_line: Mapping[str, str]) -> Digest:
    """The digest of a story's lines (newest first). Each item repeats a line's headline and its citations."""
    shown = [line for line in lines if not line.hidden and line.status != "withdrawn"]
    own = readers(shown)
    open_ones = [line for line in own if _open(line, developments[line.development])]
    left = [line for line in own if line not in open_ones]
    return Digest(
        key_points=tuple(_item(line) for line in _key_points(own, developments, strand_of_line)),
        known=_items([line for line in left if line.status == "corroborated"], developments),
        claimed=_items([line for line in left if line.status in _CLAIMS and _somebodys(developments[line.development])], developments),
        not_known=_items(open_ones, developments),
    )


def readers(lines: Sequence[Line]) -> list[Line]:
    """The lines in the language that most lines have; all of them if that leaves too few."""
    languages = [line.language or "" for line in lines]
    main = max(sorted(set(languages)), key=languages.count, default="")
    own = [line for line in lines if (line.language or "") == main or line.pinned or line.key]
    return own if len(own) >= _FEWEST_POINTS else list(lines)


def _key_points(lines: Sequence[Line], developments: Mapping[str, Development], strand_of_line: Mapping[str, str]) -> list[Line]:
    """Pinned and key lines first, then by weight; at most two of one strand, and none that says what another one says."""
    order = {line.id: i for i, line in enumerate(lines)}
    weights = _weights(lines, developments)
    ranked = sorted(lines, key=lambda line: (not line.pinned, not line.key, -weights[line.id], order[line.id]))
    chosen: list[Line] = []
    for line in ranked:
        strand = strand_of_line.get(line.id, "")
        crowded = bool(strand) and sum(strand_of_line.get(c.id, "") == strand for c in chosen) >= _PER_STRAND
        if len(chosen) < _MOST_POINTS and not crowded and not any(_alike(line, other) for other in chosen):
            chosen.append(line)
    return sorted(chosen, key=lambda line: order[line.id])


def _weights(lines: Sequence[Line], developments: Mapping[str, Development]) -> dict[str, float]:
    shared = Counter(stem for line in lines for stem in stems(line.headline))
    central = {line.id: _central(line, shared, len(lines)) for line in lines}
    return {line.id: central[line.id] + _weight(line, developments[line.development], i, len(lines)) for i, line in enumerate(lines)}


def _central(line: Line, shared: Counter[str], many: int) -> float:
    """0 to 3: how much the other headlines speak of what this one speaks of."""
    own = stems(line.headline)
    return min(3.0, _CENTRAL * sum(shared[stem] - 1 for stem in own) / max(len(own) * many, 1))


def _weight(line: Line, development: Development, place: int, many: int) -> float:
    """Origins and sides count most; then what is at stake, contradiction or confirmation, a figure, and newness (0 to 3)."""
    stirred = 2 if line.status in ("contested", "corroborated") or development.standing.denial == "specific" else 0
    newness = 3 * (1 - place / max(many, 1)) if line.reported_at else -2
    figure = 2 if any(c.isdigit() for c in line.headline) else 0
    return 2 * line.origins + 2 * line.sides + min(line.outlets, 4) + stirred + newness + figure + 3 * _deadly(line)


def _deadly(line: Line) -> bool:
    """Whether the headline tells of people dead, missing or hurt."""
    begins = tuple(_DEADLY.get((line.language or "en")[:2], _DEADLY["en"]).split())
    return any(stem.startswith(begins) for stem in stems(line.headline))


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


def _items(lines: Sequence[Line], developments: Mapping[str, Development]) -> tuple[DigestItem, ...]:
    """The eight weightiest that differ from each other, newest first."""
    order = {line.id: i for i, line in enumerate(lines)}
    weights = _weights(lines, developments)
    chosen: list[Line] = []
    for line in sorted(lines, key=lambda one: (not one.pinned, not one.key, -weights[one.id], order[one.id])):
        if len(chosen) < _MOST_ITEMS and not any(_alike(line, other) for other in chosen):
            chosen.append(line)
    return tuple(_item(line) for line in sorted(chosen, key=lambda one: order[one.id]))
