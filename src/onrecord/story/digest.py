"""What a late reader needs in ten seconds: key points, known, claimed, not known.

Key points are the lines with most origins and sides, the newest first, never five tellings of one thing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from onrecord.model.story import Development, Digest, DigestItem, Line

_MOST_POINTS = 5
_MOST_ITEMS = 8


def digest(lines: Sequence[Line], developments: Mapping[str, Development], strand_of_line: Mapping[str, str]) -> Digest:
    """The digest of a story's lines (newest first). Each item repeats a line's headline and its citations."""
    shown = [line for line in lines if not line.hidden and line.status != "withdrawn"]
    return Digest(
        key_points=tuple(_item(line) for line in _key_points(shown, strand_of_line)),
        known=_items(line for line in shown if line.status == "corroborated"),
        claimed=_items(line for line in shown if line.status in ("single", "contested") and not _own_word(developments[line.development])),
        not_known=_items(line for line in shown if line.status == "unconfirmed"),
    )


def _key_points(lines: Sequence[Line], strand_of_line: Mapping[str, str]) -> list[Line]:
    """Pinned and key lines first, then by weight; at most two of one strand while others wait."""
    ranked = sorted(range(len(lines)), key=lambda i: (not lines[i].pinned, not lines[i].key, -_weight(lines[i]), i))
    chosen: list[Line] = []
    per_strand: dict[str, int] = {}
    for i in ranked:
        strand = strand_of_line.get(lines[i].id, "")
        if per_strand.get(strand, 0) < 2 and len(chosen) < _MOST_POINTS:
            chosen.append(lines[i])
            per_strand[strand] = per_strand.get(strand, 0) + 1
    order = {line.id: i for i, line in enumerate(lines)}
    return sorted(chosen, key=lambda line: order[line.id])


def _weight(line: Line) -> int:
    undated = 0 if line.reported_at else -2
    return 3 * line.origins + 2 * line.sides + line.outlets + (2 if line.status in ("contested", "corroborated") else 0) + undated


def _own_word(development: Development) -> bool:
    """The outlet's own account, which nobody in it claims."""
    return not any(member.statements for member in development.members)


def _item(line: Line) -> DigestItem:
    return DigestItem(line.id, line.headline, line.citations)


def _items(lines: Iterable[Line]) -> tuple[DigestItem, ...]:
    return tuple(_item(line) for line in list(lines)[:_MOST_ITEMS])
