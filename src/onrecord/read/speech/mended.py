"""What a tagger marked beside what the rules find in the same words: a doubtful misreading goes, a name cut short is made whole.

In "Der Deich halte, so Deichgraf Ocke Harms." the mark "Deichgraf Ocke" becomes "Deichgraf Ocke Harms".
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from onrecord.model.tagging import Attribution
from onrecord.model.text import Span
from onrecord.read.speech.draft import Draft
from onrecord.read.speech.places import merged, touching

_SURE = 0.7
_SURNAME = re.compile(r" [^\W\d_][\w’'-]+")


def mended(text: str, found: Sequence[Draft], ruled: Sequence[Attribution]) -> list[Draft]:
    """`found` in the same order; `ruled` are the rules' attributions of the same text."""
    if not ruled:
        return list(found)
    cues = merged(draft.cue for draft in found if draft.cue)
    unseen = sorted((one for one in ruled if one.cue and not touching(cues, one.cue)), key=lambda one: one.contents[0])
    sources = {one.cue: one.sources[0] for one in ruled}
    return [_whole(text, draft, sources.get(draft.cue)) for draft in found if not _misread(draft, unseen)]


def _misread(draft: Draft, unseen: Sequence[Attribution]) -> bool:
    """ "räumte Minister Berg Fehler bei der Planung ein": the mark's cue is what by a verb it missed the same source says."""
    if draft.cue is None or draft.source is None or draft.confidence >= _SURE:
        return False
    at = bisect_right(unseen, draft.cue.start, key=lambda one: one.contents[0].start) - 1
    return at >= 0 and unseen[at].contents[0].covers(draft.cue) and unseen[at].sources[0].overlaps(draft.source)


def _whole(text: str, draft: Draft, ruled: Span | None) -> Draft:
    """The mark with the one word more that the rules' source of the same cue has."""
    source = draft.source
    if source is None or ruled is None or ruled.start != source.start or ruled.end <= source.end:
        return draft
    return replace(draft, source=ruled) if _SURNAME.fullmatch(text, source.end, ruled.end) else draft
