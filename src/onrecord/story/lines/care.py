"""Whether words name a person without a public role in a telling of blame: then the headline carries the accuser.

"Pim Harl switched off the pumps" over "..., the ministry said, and accused Harl of sabotage" is such a headline.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from onrecord.model.claims import Mention
from onrecord.model.text import Span
from onrecord.read.names.lexicon import is_public_role
from onrecord.story.lines.words import WORD, LineGuide
from onrecord.story.units import Unit

_ROLE_WINDOW = 80
_NAME = re.compile(r"\b[^\W\d_a-zà-öø-ÿа-яіїєґ][\w’'-]+ [^\W\d_a-zà-öø-ÿа-яіїєґ][\w’'-]+")
_TITLE_CASE = 0.6


def private_accused(unit: Unit, span: Span, text: str, guide: LineGuide) -> bool:
    """Whether the span names, in a telling of blame, a person without a public role, or somebody whom the reading does not know."""
    if not any(guide.accusing.search(sentence.of(text)) for sentence in (*unit.sentences, span)):
        return False
    named = {m.id for m in unit.mentions if m.kind == "person" and span.covers(m.span)}
    words = WORD.findall(span.of(text))
    title_case = sum(word[:1].isupper() for word in words) > _TITLE_CASE * len(words)
    unknown = (
        ()
        if title_case
        else (f for f in _NAME.finditer(text, span.start, span.end) if not any(m.span.overlaps(Span(*f.span())) for m in unit.mentions))
    )
    return next(iter(unknown), None) is not None or any(
        not _public([m for m in unit.mentions if m.id == a], unit, text) for a in sorted(named)
    )


def _public(mentions: Sequence[Mention], unit: Unit, text: str) -> bool:
    around = (text[max(0, m.span.start - _ROLE_WINDOW) : m.span.end] for m in mentions)
    return any(is_public_role(re.split(r"[.,;:]", words)[-1], unit.language) for words in around)
