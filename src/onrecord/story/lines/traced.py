"""The invariant of a line: every word of its headline and text stands, in source order, inside one cited span.

`faults(line, texts, names)` is empty for "The port was shut" over the cited "On Monday, the port, opened in 1904, was shut."
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from onrecord.model.story import Line
from onrecord.story.lines.words import WORD

LONGEST = 110
_MOST_CITATIONS = 3


def faults(line: Line, texts: Mapping[str, str], names: Sequence[str]) -> tuple[str, ...]:
    """What breaks the invariant, in words. `names` are the speakers of statements whose content is cited: one may open the
    headline, and so may a name that stands in the cited span itself."""
    cited = [citation.span.of(texts[citation.document]) for citation in line.citations]
    found = [] if _borne(line.headline, cited, names) else [f"headline not in one cited span: {line.headline!r}"]
    if not _whole_spans(line.text, cited):
        found.append(f"text is not made of cited sentences: {line.text!r}")
    if len(line.headline) > LONGEST:
        found.append(f"headline of {len(line.headline)} characters")
    if not 0 < len(line.citations) <= _MOST_CITATIONS:
        found.append(f"{len(line.citations)} citations")
    return tuple(found)


def stands_in(shown: str, source: str) -> bool:
    """Whether the words of `shown` are words of `source` in the same order; only the first letter may differ in case."""
    wanted = WORD.findall(shown)
    there = iter(WORD.findall(source))
    return all(any(_same(word, other, first=i == 0) for other in there) for i, word in enumerate(wanted))


def _same(word: str, other: str, *, first: bool) -> bool:
    return word == other or (first and word[1:] == other[1:] and word[:1].casefold() == other[:1].casefold())


def _borne(headline: str, cited: Sequence[str], names: Sequence[str]) -> bool:
    if any(stands_in(headline, source) for source in cited):
        return True
    name, colon, rest = headline.partition(": ")
    known = any(name.casefold() in " ".join(other.split()).casefold() for other in names)
    return bool(colon) and any(stands_in(rest, source) and (known or name in " ".join(source.split())) for source in cited)


def _whole_spans(text: str, cited: Sequence[str]) -> bool:
    """Whether the text is a run of whole cited spans, in their order; a cited headline may stand outside it."""
    if not text or not cited:
        return not text
    first = " ".join(cited[0].split())
    taken = bool(first) and text.startswith(first) and _whole_spans(text[len(first) :].lstrip(), cited[1:])
    return taken or _whole_spans(text, cited[1:])
