"""The ticker line: a headline, one to three sentences, who says it; every word from a cited span.

A strike told by a governor becomes headline "Two dead and 15 injured in Lerna", text his sentence, attribution "Ada Voss".
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from onrecord.model.story import Citation, Development, Line
from onrecord.model.text import Outlet, Span, order_key
from onrecord.story.lines.attribution import attribution
from onrecord.story.lines.bearing import stems
from onrecord.story.lines.headlines import headline
from onrecord.story.lines.spoken import Head
from onrecord.story.lines.wholeness import furniture
from onrecord.story.lines.words import lineguide
from onrecord.story.memory import Memory
from onrecord.story.standing.sides import Sides
from onrecord.story.units import Unit

_LONGEST_TEXT = 420
_LONGEST_SENTENCE = 900
_MOST_CITATIONS = 3
_ECHO = 0.8
_SHARED = 0.5


def write_line(
    development: Development,
    units: Sequence[Unit],
    texts: Mapping[str, str],
    outlets: Mapping[str, Outlet],
    language: str | None,
    sides: Sides | None = None,
    memory: Memory | None = None,
) -> Line | None:
    """The line of one development, from its best telling; None where no telling is news or yields a headline that stands by itself."""
    best: tuple[Head, Unit] | None = None
    for unit in sorted(units, key=lambda u: _preference(u, language)):
        head = _head(unit, texts[unit.document], sides or Sides((), outlets), memory or Memory())
        if head is not None and (best is None or head.rank < best[0].rank):
            best = (head, unit)
        if best is not None and (best[0].rank == 0 or _foreign(unit, language)):
            break
    return _line(development, best[1], best[0], units, texts[best[1].document], outlets) if best else None


def _head(unit: Unit, text: str, sides: Sides, memory: Memory) -> Head | None:
    """The headline of a unit. Who is who matters to it only as far as a speaker is of a side."""
    sided = tuple(s.id for s in unit.statements if s.speaker is not None and sides.of_speaker(s.speaker) is not None)
    return memory.at((headline, unit, text, sided), lambda: headline(unit, text, sides))


def without_echoes(lines: Iterable[Line], memory: Memory | None = None) -> tuple[Line, ...]:
    """The lines without those that only repeat, in one document, what another line's cited sentences say."""
    recall, listed = memory or Memory(), list(lines)
    beside: dict[str, list[Line]] = defaultdict(list)
    for line in listed:
        beside[line.citations[0].document].append(line)
    echoes = {line.id for held in beside.values() if len(held) > 1 for line in recall.of(_echoing, tuple(held))}
    return tuple(line for line in listed if line.id not in echoes)


def _echoing(listed: tuple[Line, ...]) -> tuple[Line, ...]:
    """Those of one document that only repeat another."""
    said = [stems(line.headline) for line in listed]
    told = [stems(line.text) for line in listed]
    return tuple(line for i, line in enumerate(listed) if any(_echoes(listed, said, told, i, j) for j in range(len(listed)) if j != i))


def _echoes(listed: Sequence[Line], said: Sequence[set[str]], told: Sequence[set[str]], i: int, j: int) -> bool:
    """Line i repeats line j: its headline's words all but stand there, in the same document, and j weighs more or came first."""
    one, other = listed[i], listed[j]
    if not said[i] or one.pinned or one.key:
        return False
    repeated = said[i] <= said[j] or (len(said[i] & told[j]) >= _ECHO * len(said[i]) and _overlap(one, other))
    mutual = repeated and said[j] <= said[i]
    return repeated and (not mutual or (-other.origins, j) < (-one.origins, i))


def _overlap(one: Line, other: Line) -> bool:
    return any(a.document == b.document and a.span.overlaps(b.span) for a in one.citations for b in other.citations)


def _foreign(unit: Unit, language: str | None) -> bool:
    return bool(language and unit.language and unit.language[:2] != language[:2])


def _preference(unit: Unit, language: str | None) -> tuple[object, ...]:
    """The reader's language, a telling that is news, its own headline, one with a named speaker, the eldest."""
    return (_foreign(unit, language), unit.kind != "entry", unit.headline is None, unit.speaker is None, order_key(unit.reported, unit.id))


def _line(development: Development, unit: Unit, head: Head, units: Sequence[Unit], text: str, outlets: Mapping[str, Outlet]) -> Line:
    sentences = _sentences(unit, head, text)
    covered = any(span == head.cited[0] for span in sentences)
    cited = ([] if covered else [head.cited[0]]) + list(sentences)
    first = min(units, key=lambda u: order_key(u.reported, u.id))
    standing = development.standing
    return Line(
        id=development.id,
        revision=1,
        development=development.id,
        language=unit.language,
        at=unit.at,
        reported_at=first.reported,
        headline=head.text,
        text=" ".join(" ".join(span.of(text).split()) for span in sentences),
        attribution=_credit(unit, head, cited, text, outlets),
        status=standing.status,
        outlets=standing.outlets,
        origins=standing.origins,
        sides=standing.sides,
        citations=tuple(Citation(unit.document, span) for span in cited[:_MOST_CITATIONS]),
        notes=head.notes,
        members=tuple(sorted(u.id for u in units)),
    )


def _credit(unit: Unit, head: Head, cited: Sequence[Span], text: str, outlets: Mapping[str, Outlet]) -> str:
    """Who speaks where the headline stands; under an outlet's own headline over nobody's words, who speaks in the rest."""
    here = attribution(unit, outlets, head.cited, text, head.said, head.text if head.cited[0] == unit.headline else "")
    nobody = here == attribution(unit, outlets, (), text)
    if not nobody or head.cited[0] != unit.headline:
        return here
    about = stems(head.text)
    near = [span for span in cited if len(about & stems(span.of(text))) >= _SHARED * len(about)]
    return attribution(unit, outlets, near, text)


def _sentences(unit: Unit, head: Head, text: str) -> list[Span]:
    """One to three whole sentences: the one that bears the headline or the first, and what follows while it fits."""
    guide = lineguide(unit.language)
    fit = [s for s in unit.sentences if len(s) <= _LONGEST_SENTENCE]
    own = head.cited[0] not in fit
    start = next((i for i, s in enumerate(fit) if s in head.cited), 0)
    if not fit:
        return [head.cited[0]]
    chosen = [fit[start]]
    size = len(chosen[0])
    for sentence in fit[start + 1 :]:
        full = len(chosen) + own >= _MOST_CITATIONS or size + len(sentence) > _LONGEST_TEXT
        if full or furniture(sentence.of(text), guide) or _far(chosen[-1], sentence, text):
            break
        chosen.append(sentence)
        size += len(sentence)
    return _whole(chosen, text)


def _whole(chosen: Sequence[Span], text: str) -> list[Span]:
    """Without the last sentences where these begin a quotation that the line would not close; the first one stays."""
    kept = max((n for n in range(1, len(chosen) + 1) if not _open_quote(" ".join(s.of(text) for s in chosen[:n]))), default=1)
    return list(chosen[:kept])


def _open_quote(words: str) -> bool:
    """ "He spoke. “We are" ends inside a quotation; German „…“ closes with the mark that opens in English."""
    german = "„" in words
    closed = words.count("“") + words.count("”") if german else words.count("”")
    opened = words.count("„") if german else words.count("“")
    return opened > closed or words.count("«") > words.count("»") or words.count('"') % 2 == 1


def _far(before: Span, after: Span, text: str) -> bool:
    """Whether other words stand between two sentences."""
    return bool(text[before.end : after.start].strip())
