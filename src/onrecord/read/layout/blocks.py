"""Name each piece of a document; blocks tile the text and nothing is dropped.

"Title\\n\\nShare Facebook\\n\\nBody." gives blocks of kind headline, furniture (share) and paragraph.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence

from onrecord.lang import words
from onrecord.lang.shapes.furniture import FurnitureWords
from onrecord.model.text import Block, Document, FurniturePart, Mark, Span
from onrecord.read.layout import stamps
from onrecord.read.layout.furniture import Label, heading, is_headline, is_long, is_section_heading, is_tag, label
from onrecord.read.layout.menus import name_menus
from onrecord.read.layout.pieces import Piece, cut

_CREDIT_TAIL = re.compile(r"\s*[(/|–-]?\s*[A-Z][A-Za-z./ ]{1,24}\)?")
_LONGEST_GREETING = 200
_MOST_BETWEEN = 2
_MENU, _MASTHEAD = 2, 5
_LONGEST_RECURRING, _OFTEN = 40, 3
_SIGHT, _IN_A_ROW, _TELLING = 9, 3, 60
_MARK_KINDS = ("headline", "dek", "time", "byline", "caption", "quote", "credit", "tags", "recap", "background", "furniture")
_ALONE = "a clock time on a line of its own"
_SECTION_PART: dict[str, FurniturePart] = {"related": "related", "most_read": "most_read"}


def name_blocks(document: Document) -> tuple[Block, ...]:
    """Blocks in text order; together they cover the text without a gap."""
    if not document.text:
        return ()
    pieces = cut(document.text)
    if not pieces:
        return (Block(Span(0, len(document.text)), "furniture", "white space only", "other", document.language),)
    labels = _labels(document, pieces)
    starts = [0] + [piece.start for piece in pieces[1:]] + [len(document.text)]
    return tuple(
        Block(Span(starts[i], starts[i + 1]), named.kind, named.because, named.part, document.language) for i, named in enumerate(labels)
    )


def _labels(document: Document, pieces: Sequence[Piece]) -> list[Label]:
    lexicon = words("furniture", document.language, FurnitureWords)
    named: list[Label | None] = _from_marks(document.marks, pieces)
    trusted = [one is not None for one in named]
    for i, piece in enumerate(pieces):
        if named[i] is None:
            named[i] = label(piece, lexicon)
    _captions(pieces, named)
    body = _in_body(document.marks, pieces)
    _recurring(pieces, named, body)
    _sections(pieces, named, lexicon, body)
    _repeats(pieces, named, body)
    if not document.marks:
        name_menus(pieces, named)
    _title(document, pieces, named, trusted)
    _clocks(pieces, named)
    return [one or _running(pieces, named, i) for i, one in enumerate(named)]


def _from_marks(marks: Sequence[Mark], pieces: Sequence[Piece]) -> list[Label | None]:
    """What the page's own markup says; `body` and `entry` marks leave the choice to the words."""
    found: list[Label | None] = [None] * len(pieces)
    telling = sorted((m for m in marks if m.kind in _MARK_KINDS), key=lambda m: (m.span.start, -m.span.end))
    at = 0
    open_marks: list[Mark] = []
    for i, piece in enumerate(pieces):
        while at < len(telling) and telling[at].span.start < piece.end:
            open_marks.append(telling[at])
            at += 1
        open_marks = [m for m in open_marks if m.span.end > piece.start]
        best = min((m for m in open_marks if _mostly(m.span, piece)), key=lambda m: len(m.span), default=None)
        if best is not None and best.kind != "body" and best.kind != "entry":
            found[i] = Label(best.kind, best.part or ("other" if best.kind == "furniture" else None), best.because)
    return found


def _in_body(marks: Sequence[Mark], pieces: Sequence[Piece]) -> list[bool]:
    """Which pieces the page's own markup holds in its body: no heading of a list outside it reaches into them."""
    spans = sorted((mark.span for mark in marks if mark.kind == "body"), key=lambda span: span.start)
    starts = [span.start for span in spans]
    found = [bisect_right(starts, piece.start) - 1 for piece in pieces]
    return [at >= 0 and _mostly(spans[at], piece) for at, piece in zip(found, pieces, strict=True)]


def _mostly(span: Span, piece: Piece) -> bool:
    shared = min(span.end, piece.end) - max(span.start, piece.start)
    return shared * 2 > piece.end - piece.start


def _captions(pieces: Sequence[Piece], named: list[Label | None]) -> None:
    """A short line that stands twice in a row, the second time with a credit glued on, is a picture's caption."""
    for i in range(len(pieces) - 1):
        one, two = pieces[i], pieces[i + 1]
        if named[i] or named[i + 1] or len(one.text) > 200 or len(one.text) < 8 or not two.text.startswith(one.text):
            continue
        tail = two.text[len(one.text) :]
        if not tail or _CREDIT_TAIL.fullmatch(tail):
            named[i] = Label("caption", None, "a line repeated at once: a picture's caption")
            named[i + 1] = Label("caption", None, "a caption with its credit glued on" if tail else "a caption repeated")


def _recurring(pieces: Sequence[Piece], named: list[Label | None], body: Sequence[bool]) -> None:
    """A short line without an end that stands three times on a page is put there by the page, not by the story."""
    times = Counter(piece.text for piece in pieces if len(piece.text) <= _LONGEST_RECURRING)
    for i, piece in enumerate(pieces):
        apart = piece.is_item or piece.ends_sentence or stamps.leading(piece.text) or stamps.date_line(piece.text)
        if named[i] is None and not body[i] and times[piece.text] >= _OFTEN and not apart:
            named[i] = Label("furniture", "other", f"a line that stands here {times[piece.text]} times")


def _sections(pieces: Sequence[Piece], named: list[Label | None], lexicon: FurnitureWords, body: Sequence[bool]) -> None:
    last_item = max((i for i, piece in enumerate(pieces) if piece.is_item), default=-1)
    i = 0
    while i < len(pieces):
        name = heading(pieces[i], lexicon) if named[i] is None or named[i].kind == "furniture" else None  # type: ignore[union-attr]
        end = _body_resumes(pieces, body, i, _section_end(name, pieces, named, i, lexicon, last_item)) if name else i
        if name and end > i + 1:
            _name_section(name, pieces, named, i, end)
        i = max(end, i + 1)
    _tag_lists(pieces, named)


def _body_resumes(pieces: Sequence[Piece], body: Sequence[bool], at: int, end: int) -> int:
    """`end`, or where before it the page's body goes on; after a heading in the body itself, with the next full sentence."""
    told = (i for i in range(at + 1, end) if body[i] and (not body[at] or (pieces[i].ends_sentence and not pieces[i].is_item)))
    return next(told, end)


def _section_end(
    name: str, pieces: Sequence[Piece], named: Sequence[Label | None], at: int, lexicon: FurnitureWords, last_item: int
) -> int:
    """One past the last piece of the section that the heading at `at` opens; `at` itself if it opens none."""
    rest = range(at + 1, len(pieces))
    if name == "tags":
        run = next((i for i in rest if not is_tag(pieces[i])), len(pieces))
        cards = last_item <= at and run < at + 3
        return _related_end(pieces, named, at, lexicon) if cards and run < len(pieces) else run
    if name in ("recap", "background"):
        items = next((i for i in rest if not pieces[i].is_item), len(pieces))
        if items > at + 1:
            return items
        return _background_end(pieces, named, at) if name == "background" and pieces[at].text.endswith(":") else at
    return _related_end(pieces, named, at, lexicon)


def _background_end(pieces: Sequence[Piece], named: Sequence[Label | None], at: int) -> int:
    return next(
        (i for i in range(at + 1, len(pieces)) if named[i] or is_headline(pieces[i]) or stamps.leading(pieces[i].text)), len(pieces)
    )


def _related_end(pieces: Sequence[Piece], named: Sequence[Label | None], at: int, lexicon: FurnitureWords) -> int:
    """Cards go on until running text resumes (two long paragraphs in a row, or three that tell) or another named section opens."""
    for i in range(at + 1, len(pieces)):
        resumes = is_long(pieces[i]) and (i + 1 == len(pieces) or is_long(pieces[i + 1]))
        other = heading(pieces[i], lexicon)
        if resumes or _tells_on(pieces, named, i) or other in ("recap", "background", "tags") or stamps.leading(pieces[i].text):
            return i
    return len(pieces)


def _tells_on(pieces: Sequence[Piece], named: Sequence[Label | None], at: int) -> bool:
    """Whether three paragraphs in a row tell, lines of furniture between them aside: below a card's teaser stands the next card."""
    rest = [i for i in range(at, min(at + _SIGHT, len(pieces))) if named[i] is None or named[i].kind != "furniture"]  # type: ignore[union-attr]
    return (
        rest[:1] == [at]
        and len(rest) >= _IN_A_ROW
        and all(pieces[i].ends_sentence and len(pieces[i].text) >= _TELLING for i in rest[:_IN_A_ROW])
    )


def _name_section(name: str, pieces: Sequence[Piece], named: list[Label | None], start: int, end: int) -> None:
    title = pieces[start].text.strip(" :")
    part = _SECTION_PART.get(name)
    listed = name == "tags" and all(is_tag(pieces[i]) for i in range(start + 1, end))
    for i in range(start, end):
        if part or (name == "tags" and not listed):
            named[i] = Label("furniture", part or "related", f"under the heading {title!r}")
        elif name == "tags":
            named[i] = Label("tags", None, f"the document's own topic list, headed {title!r}")
        elif named[i] is None and name == "recap":
            named[i] = Label("recap", None, f"under the heading {title!r}")
        elif named[i] is None:
            named[i] = Label("background", None, f"under the heading {title!r}")


def _tag_lists(pieces: Sequence[Piece], named: list[Label | None]) -> None:
    """Three or more bullets of a few words each are a topic list."""
    i = 0
    while i < len(pieces):
        run = i
        while run < len(pieces) and named[run] is None and pieces[run].is_item and is_tag(pieces[run]):
            run += 1
        if run - i >= 3 and (run == len(pieces) or not pieces[run].is_item):
            for k in range(i, run):
                named[k] = Label("tags", None, "a list of labels of a few words each")
        i = max(run, i + 1)


def _repeats(pieces: Sequence[Piece], named: list[Label | None], body: Sequence[bool]) -> None:
    """Three or more neighbours that stand again elsewhere on the page, word for word, are cards, not news."""
    times = Counter(piece.text for piece in pieces if len(piece.text) >= 20)
    i = 0
    while i < len(pieces):
        run = i
        while run < len(pieces) and named[run] is None and not body[run] and times[pieces[run].text] > 1:
            run += 1
        if run - i >= 3:
            for k in range(i, run):
                named[k] = Label("furniture", "related", "cards that stand twice on the page")
        i = max(run, i + 1)


def _title(document: Document, pieces: Sequence[Piece], named: list[Label | None], trusted: Sequence[bool]) -> None:
    """The first headline-shaped piece before any running text, then a dek and a lone credit below it."""
    if any(trusted[i] and one and one.kind == "headline" for i, one in enumerate(named)):
        return
    first = _first_unnamed(document, pieces, named)
    if first is None:
        return
    stated = document.title and plain_equal(pieces[first].text, document.title)
    if not stated and not (is_headline(pieces[first]) or (stamps.hidden(pieces[first].text) and len(pieces[first].text) < 250)):
        return
    if not stated and (stamps.leading(pieces[first].text) or first + 1 == len(pieces)):
        return
    named[first] = Label("headline", None, "the title given with the document" if stated else "the first line, shaped like a headline")
    _below_title(pieces, named, first + 1)


def _first_unnamed(document: Document, pieces: Sequence[Piece], named: list[Label | None]) -> int | None:
    """The first piece without a name; the outlet's name over its menu gets one on the way."""
    for i, piece in enumerate(pieces):
        if named[i] is not None:
            continue
        menu = [one for one in named[i + 1 : i + 1 + _MENU] if one is not None and one.part == "nav"]
        if len(menu) < _MENU or len(piece.words) > _MASTHEAD or (document.title and plain_equal(piece.text, document.title)):
            return i
        named[i] = Label("furniture", "nav", "a name over the page's menu")
    return None


def _clocks(pieces: Sequence[Piece], named: list[Label | None]) -> None:
    """Clock times on lines of their own; a short line just above one is its heading where running text follows below."""
    for i, piece in enumerate(pieces):
        found = stamps.leading(piece.text) if named[i] is None else None
        if found and not piece.text[found.end :].strip():
            named[i] = Label("time", None, _ALONE)
    for i, piece in enumerate(pieces[:-2]):
        below = named[i + 1]
        told = named[i + 2] is None and pieces[i + 2].ends_sentence and below is not None and below.because == _ALONE
        if told and named[i] is None and is_headline(piece) and stamps.leading(piece.text) is None:
            named[i] = Label("headline", None, "shaped like a headline, a clock time below")


def plain_equal(one: str, two: str) -> bool:
    return " ".join(one.casefold().split()) == " ".join(two.casefold().split())


def _below_title(pieces: Sequence[Piece], named: list[Label | None], at: int) -> None:
    """A lone name is a credit; one short piece parted from the body by a time, byline, caption or share bar is the dek.

    Below a time or byline the body begins: there a link or an advertisement does not part a dek from it.
    """
    rest = range(at, len(pieces))[:6]
    for i in rest:
        if named[i] is None and len(pieces[i].words) <= 3 and not pieces[i].ends_sentence and not pieces[i].is_item:
            if i + 1 < len(pieces) and len(pieces[i + 1].text) > 120:
                named[i] = Label("credit", None, "a lone name between title and text")
            break
        if named[i] is None:
            break
    first = next((i for i in rest if named[i] is None), None)
    if first is None or first + 1 >= len(pieces) or len(pieces[first].text) > 300 or stamps.leading(pieces[first].text):
        return
    after = named[first + 1]
    above = {one.kind for one in named[at:first] if one is not None}
    kinds = ("time", "byline", "caption", "credit") if above & {"time", "byline"} else ("time", "byline", "caption", "credit", "furniture")
    parted = after is not None and (after.kind in kinds or after.part == "share")
    if parted and pieces[first].sentences <= 2:
        named[first] = Label("dek", None, "a short text between the title and the page's own lines")
    elif after is None and is_section_heading(pieces[first + 1]) and _is_greeting(pieces[first]):
        named[first] = Label("dek", None, "a short text between the title and the first section")


def _is_greeting(piece: Piece) -> bool:
    return len(piece.text) <= _LONGEST_GREETING and piece.sentences <= 3 and not piece.is_item and not is_section_heading(piece)


def _running(pieces: Sequence[Piece], named: Sequence[Label | None], i: int) -> Label:
    piece = pieces[i]
    if stamps.leading(piece.text):
        rest = piece.text[stamps.leading(piece.text).end :]  # type: ignore[union-attr]
        if len(rest) <= 170 and not Piece(0, len(rest), rest).ends_sentence:
            return Label("headline", None, "a clock time before a headline")
        return Label("paragraph", None, "running text after a clock time")
    if piece.is_item:
        return Label("item", None, "a bullet")
    followed = _followed(pieces, named, i)
    if is_section_heading(piece) and followed:
        return Label("headline", None, "a section heading in capitals, running text below")
    above = named[i - 1] if i else None
    if is_headline(piece) and not piece.runs_on and (len(piece.words) >= 3 or (above and above.kind == "time")) and followed:
        return Label("headline", None, "shaped like a headline, running text below")
    return Label("paragraph", None, "running text")


def _followed(pieces: Sequence[Piece], named: Sequence[Label | None], i: int) -> bool:
    """Whether running text comes next; a line or two of furniture between does not part a heading from its text."""
    for at in range(i + 1, min(i + 2 + _MOST_BETWEEN, len(pieces))):
        one = named[at]
        if one is None:
            return not pieces[at].is_item and pieces[at].ends_sentence
        if one.kind != "furniture":
            return False
    return False
