"""What embedded posts say: their authors' words, not the outlet's, with the post's own stamp and address.

Under a post of "Ana Ruiz (@anaruiz)" of 5 May that reads "The pier has moved." stands a statement of Ana Ruiz, direct, said on 5 May.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from onrecord.lang import words as word_list
from onrecord.lang.shapes.cues import CueWords
from onrecord.lang.shapes.posts import PostWords
from onrecord.model.claims import Figure, Speaker, Statement
from onrecord.model.text import Document, Entry, Mark, Span, When, day, minute
from onrecord.read.names.actors import Cast
from onrecord.read.names.authors import Authors, shown
from onrecord.read.sentences import split
from onrecord.read.speech.chain import via
from onrecord.read.speech.phrases import pattern
from onrecord.read.speech.stance import conditional, hedges, stance

_SIGNATURE = 200
_NEAR = 60
"""Paragraphs of a post between a signature and the first or last of them."""
_TOKEN = re.compile(r"\S+")
_NO_WORD = re.compile(r"https?:|www\.|[#@]|\w+\.\w+/")
_LETTERS = re.compile(r"[^\W\d_]{2}")
_FEWEST_WORDS = 2
_UNSIGNED = "unnamed:post"


@dataclass(frozen=True, slots=True)
class Post:
    """One paragraph of a post: its words without the signature, who signed it, where the text names them, when, at which address."""

    words: Span
    author: str | None
    named: Span | None
    at: When | None
    address: str | None


def posts_of(document: Document) -> tuple[Post, ...]:
    """Every paragraph of every embedded post, in the order of the text."""
    marks = sorted((mark for mark in document.marks if mark.kind not in ("entry", "body")), key=lambda mark: mark.span)
    return tuple(_post(document, marks, at) for at, mark in enumerate(marks) if mark.kind == "quote")


def _post(document: Document, marks: Sequence[Mark], at: int) -> Post:
    mark = marks[at]
    name = shown(mark.value) if mark.value else ""
    words = mark.span
    signed = document.text.rfind(mark.value, words.start, words.end) if mark.value else -1
    if signed > words.start:
        words = Span(words.start, signed)
    words = Span(words.start, words.start + len(words.of(document.text).rstrip(" \n—–-")))
    places = [Span(max(signed, words.start), mark.span.end), *_signatures(marks, at)]
    found = (document.text.find(name, place.start, place.end) for place in places) if name else ()
    named = next((Span(start, start + len(name)) for start in found if start >= words.end or -1 < start < words.start), None)
    return Post(words, mark.value, named, _moment(mark.at, document), mark.anchor)


def _signatures(marks: Sequence[Mark], at: int) -> Iterator[Span]:
    """The lines of the post that sign it: the next below and the next above its words."""
    ours = marks[at]
    for side in (marks[at + 1 : at + 1 + _NEAR], marks[max(0, at - _NEAR) : at][::-1]):
        near = next((mark for mark in side if mark.kind != "quote" or mark.value != ours.value), None)
        if near is not None and near.kind in ("time", "byline") and near.anchor == ours.anchor and "post" in near.because:
            yield Span(near.span.start, min(near.span.end, near.span.start + _SIGNATURE))


def _moment(value: str | None, document: Document) -> When | None:
    """The post's stamp; none that lies after the document was fetched."""
    try:
        told = None if not value else _when(value)
    except ValueError:
        return None
    late = told is not None and document.fetched is not None and told.earliest - document.fetched.latest > timedelta(days=1)
    return None if late else told


def _when(value: str) -> When:
    because = "the stamp of an embedded post"
    return minute(datetime.fromisoformat(value), because) if "T" in value else day(date.fromisoformat(value), because)


class Moments:
    """When what stands at a place of the text was said, where that is inside a post with a stamp."""

    def __init__(self, posts: Sequence[Post]) -> None:
        self._posts = posts
        self._starts = [post.words.start for post in posts]

    def of(self, statement: Statement) -> When | None:
        anchor = statement.content[0].start if statement.content else -1
        at = bisect_right(self._starts, anchor) - 1
        return self._posts[at].at if at >= 0 and anchor < self._posts[at].words.end else None


def with_posts(
    document: Document, entries: Sequence[Entry], statements: Sequence[Statement], figures: Sequence[Figure], cast: Cast
) -> tuple[Statement, ...]:
    """`statements` with what posts say as their authors' words, in the order of the text. What a post reports of others stands inside."""
    posts = posts_of(document)
    if not posts:
        return tuple(statements)
    by_entry: dict[str, list[Statement]] = {}
    for one in statements:
        by_entry.setdefault(one.entry, []).append(one)
    authors = Authors(cast, document.language)
    starts = [post.words.start for post in posts]
    found: list[Statement] = []
    for entry in entries:
        here = [(posts[at], words) for words in entry.body if (at := _holds(posts, starts, words)) is not None]
        own = by_entry.get(entry.id, [])
        found += _Scene(document, entry, tuple(here), tuple(figures), authors).told(own) if here else own
    return tuple(found)


def _holds(posts: Sequence[Post], starts: Sequence[int], words: Span) -> int | None:
    at = bisect_right(starts, words.start) - 1
    return at if at >= 0 and posts[at].words.overlaps(words) else None


@dataclass(frozen=True, slots=True)
class _Scene:
    """An entry that embeds posts: `posts` with the paragraphs of the entry that are theirs."""

    document: Document
    entry: Entry
    posts: tuple[tuple[Post, Span], ...]
    figures: tuple[Figure, ...]
    authors: Authors

    def told(self, own: Sequence[Statement]) -> list[Statement]:
        places = _Places(tuple(_shared(post.words, words) for post, words in self.posts))
        marked: dict[int | None, list[Statement]] = {}
        for one in own:
            marked.setdefault(places.holding(_anchor(one)), []).append(one)
        found = [kept for one in marked.get(None, ()) if (kept := _outside(one, places)) is not None]
        for number, ((post, _), span) in enumerate(zip(self.posts, places.spans, strict=True)):
            found += self._of_post(number + 1, post, span, marked.get(number, ()))
        return _linked(sorted(found, key=_place))

    def _of_post(self, number: int, post: Post, span: Span, marked: Sequence[Statement]) -> Iterator[Statement]:
        speaker = self._speaker(post)
        mine = {one.id for one in marked if self._speaks(one, speaker)}
        # What has no cue goes on with who spoke before the post: nobody inside it.
        inside = [one for one in marked if one.cue is not None or one.id in mine]
        for rank, sentence in enumerate(split(self.document.text, span, self.document.language), 1):
            here = [one for one in inside if _at(one, sentence)]
            own = [one for one in here if one.id in mine]
            whole = own[0] if own else self._said(f"{self.entry.id}.p{number}.{rank}", post, sentence, speaker)
            if whole is None:
                yield from here
                continue
            if not own:
                yield whole
            for one in here:
                yield self._signed(one, post, speaker) if one.id in mine else self._reported(one, whole, speaker)

    def _speaker(self, post: Post) -> Speaker:
        """Who signed; for an unsigned post nobody is known."""
        if post.author is None:
            return Speaker(_UNSIGNED, word_list("posts", self.document.language, PostWords).unsigned, "unnamed", None)
        return replace(self.authors.of(post.author), span=post.named)

    def _speaks(self, one: Statement, speaker: Speaker) -> bool:
        """ "We deny it": the author speaks of itself; so does one whose name opens its own post."""
        if one.inside is not None or one.speaker is None:
            return False
        said = one.speaker.span.of(self.document.text).strip() if one.speaker.span else ""
        own = word_list("posts", self.document.language, PostWords).own
        return one.speaker.id == speaker.id or pattern(own).fullmatch(said) is not None

    def _signed(self, one: Statement, post: Post, speaker: Speaker) -> Statement:
        span = one.speaker.span if one.speaker else None
        return replace(
            one,
            speaker=replace(speaker, span=span or speaker.span),
            style="direct",
            address=post.address,
            because=f"{one.because}; in {_named(post)}",
        )

    def _said(self, identity: str, post: Post, sentence: Span, speaker: Speaker) -> Statement | None:
        """One sentence of a post as its author's word; None where it holds no words but addresses and tags."""
        text, language = self.document.text, self.document.language
        if not _tells(sentence.of(text)):
            return None
        words = word_list("cues", language, CueWords)
        found = stance("", sentence.of(text), words)
        credit = [self.document.credit] if self.document.credit else []
        return Statement(
            id=identity,
            entry=self.entry.id,
            speaker=speaker,
            via=via(credit, (), (), [self.document.outlet or "", speaker.name]),
            cue=None,
            cue_kind="document",
            content=(sentence,),
            style="direct",
            stance=found,
            conditional=conditional(sentence.of(text), found, words),
            hedges=hedges(text, (sentence,), words),
            inside=None,
            part_of=None,
            at=None,
            figures=_inside(self.figures, sentence),
            because=f"{_named(post)}; content: {found}",
            address=post.address,
        )

    def _reported(self, one: Statement, whole: Statement, speaker: Speaker) -> Statement:
        """What a post reports of somebody else: the author is the last link of the chain."""
        chain = (*whole.via, *([] if speaker.id == _UNSIGNED else [speaker.name]))
        listed = tuple(dict.fromkeys((*chain, *one.via)))
        return replace(one, inside=one.inside or whole.id, via=listed, address=whole.address)


def _named(post: Post) -> str:
    return f"an embedded post of {shown(post.author)}" if post.author else "an embedded post that nobody signed"


def _tells(sentence: str) -> bool:
    """Whether it holds words of its own, not addresses and tags alone."""
    words = (word for word in _TOKEN.findall(sentence) if not _NO_WORD.match(word) and _LETTERS.search(word))
    return sum(1 for _, word in zip(range(_FEWEST_WORDS), words)) >= _FEWEST_WORDS  # noqa: B905 (the range ends it)


def _shared(one: Span, two: Span) -> Span:
    start = max(one.start, two.start)
    return Span(start, max(start, min(one.end, two.end)))


def _anchor(one: Statement) -> int | None:
    """Where a statement stands: at its cue, else at its content."""
    return one.cue.start if one.cue else one.content[0].start if one.content else None


def _at(one: Statement, span: Span) -> bool:
    anchor = _anchor(one)
    return anchor is not None and span.start <= anchor < span.end


def _inside(figures: Sequence[Figure], sentence: Span) -> tuple[str, ...]:
    """Ids of the figures in a sentence; `figures` in the order of the text."""
    first = bisect_left(figures, sentence.start, key=lambda figure: figure.span.start)
    last = bisect_left(figures, sentence.end, key=lambda figure: figure.span.start)
    return tuple(figure.id for figure in figures[first:last] if sentence.covers(figure.span))


class _Places:
    """Where the posts of an entry stand: `spans` in the order of the text."""

    def __init__(self, spans: tuple[Span, ...]) -> None:
        self.spans = spans
        self._starts = [span.start for span in spans]

    def holding(self, anchor: int | None) -> int | None:
        """Which of the spans holds `anchor`, if one does."""
        at = -1 if anchor is None else bisect_right(self._starts, anchor) - 1
        return at if at >= 0 and anchor is not None and anchor < self.spans[at].end else None

    def before(self, span: Span) -> Span | None:
        """What of `span` stands before the first post that it runs into."""
        if self.holding(span.start) is not None:
            return None
        at = bisect_right(self._starts, span.start)
        end = min(span.end, self.spans[at].start) if at < len(self.spans) else span.end
        return Span(span.start, end) if end > span.start else None


def _outside(one: Statement, places: _Places) -> Statement | None:
    """A statement of the outlet's own text without the words of a post that it ran into; None where nothing is left of it."""
    content = tuple(cut for span in one.content if (cut := places.before(span)))
    return replace(one, content=content) if content else None


def _linked(statements: Sequence[Statement]) -> list[Statement]:
    """Without links to statements that the posts took the place of."""
    known = {one.id for one in statements}
    return [
        replace(one, inside=one.inside if one.inside in known else None, part_of=one.part_of if one.part_of in known else None)
        for one in statements
    ]


def _place(one: Statement) -> tuple[int, bool]:
    return (min([span.start for span in one.content], default=0), one.inside is not None)
