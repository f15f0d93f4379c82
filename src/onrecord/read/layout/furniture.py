"""Know page furniture by its words and by its shape, on pages nobody has seen.

`label(Piece(0, 21, "Share Facebook E-Mail"), words)` gives Label("furniture", "share", "a line of share buttons").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from onrecord.lang.shapes.furniture import FurnitureWords
from onrecord.model.text import BlockKind, FurniturePart
from onrecord.read.layout.pieces import Piece

_TOKEN = re.compile(r"[\w’'\-]+")
_NETWORKS = frozenset(
    "facebook twitter whatsapp telegram linkedin reddit pinterest messenger threads bluesky mastodon viber xing tumblr вконтакте".split()
)
_EDGE = " \t:.!»›→>…|-–—•*·"
_CLOCK_WORDS = frozenset(
    "at on the of to um uhr am a.m p.m am pm h hrs gmt utc bst cet cest est edt et ist mez mesz eet eest msk z de del à le la las los el о об в і"  # noqa: E501
    " st nd rd th min minutes ago hours hour vor stunden minuten hace".split()
)
_NUMBER = re.compile(r"\d{1,4}(?:st|nd|rd|th|er|º|ª)?")
_NUMERIC_DATE = re.compile(r"(?<!\d)(?:\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)(?!\d)")
_PARTS = re.compile(r"\s+[|·•–—]\s+|\s*\|\s*")
_SIGN_OFF = re.compile(
    r"\(?[A-Z][A-Za-z]{1,9}\)?(?:\s+[a-z/]{2,12})?\s+\d{1,2}[./]\d{1,2}[./]\d{4}(?:,?\s+\d{1,2}[:.]\d\d)?(?:\s+[A-Z]{2,4})?"
)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S{3,270}")
_COUNT = re.compile(r"#?\d{1,3}(?:[.,\s\u00a0]?\d{1,3}){0,3}\s?[KkMm]?")
_PLAYER = re.compile(r"\d{1,2}:\d\d(?::\d\d)?\s*/\s*\d{1,2}:\d\d(?::\d\d)?|\d{1,3}\s?/\s?\d{1,3}")
_BADGE = re.compile(r"[^\W\d_]{2,20}\+")
_RIGHTS = re.compile(r"(?:©|\([cC]\)|[Cc]opyright)\W{0,3}(?:©\W{0,3})?(?:19|20)\d\d")
_BRACKETED = re.compile(r"\s*\([^()]*\)$")
_SHORT_AGO = re.compile(r"\d{1,2}\s?(?:h|hrs?|m|min|d)")
_LISTED = re.compile(r"[,;|·•]")
_LONGEST_PARTED = 140
_LONG = 280
_LONGEST_COUNTER, _LONGEST_CALL, _SHORT_CALL = 6, 16, 9
_LONGEST_LINK, _LEAST_LINKED = 170, 4
_SHORT_TAG_WORDS = 5


@dataclass(frozen=True, slots=True)
class Label:
    """What a piece is, and why."""

    kind: BlockKind
    part: FurniturePart | None
    because: str


def plain(text: str) -> str:
    """Lower case, one space, no bullets or closing marks: the form in which headings are compared."""
    return " ".join(text.casefold().replace("’", "'").split()).strip(_EDGE)


def label(piece: Piece, words: FurnitureWords) -> Label | None:
    """The name of a piece that its own words give away, or None."""
    if len(piece.text) > _LONG:
        return None
    low = plain(piece.text)
    tokens = _TOKEN.findall(low)
    return (
        _counter(piece, tokens, words)
        or _button(low, tokens, words)
        or _stated(piece, low, words)
        or _invitation(piece, low, words)
        or _date_line(tokens, words, dated=_NUMERIC_DATE.search(low) is not None)
        or _parted(piece, words)
        or _sign_off(piece)
    )


def _counter(piece: Piece, tokens: Sequence[str], words: FurnitureWords) -> Label | None:
    """A number alone, a player's clock, a gallery's "1/7", a subscription's badge; or readers, comments and minutes, counted."""
    if _PLAYER.fullmatch(piece.text) or _COUNT.fullmatch(piece.text):
        return Label("furniture", "other", "a number or a player's clock alone")
    if _BADGE.fullmatch(piece.text):
        return Label("furniture", "other", "a subscription's badge")
    counted = [token for token in tokens if not _COUNT.fullmatch(token)]
    if counted and len(counted) < len(tokens) <= _LONGEST_COUNTER and all(token in _sets(words)["meters"] for token in counted):
        return Label("furniture", "other", "a count of readers, comments or minutes")
    return None


def _invitation(piece: Piece, low: str, words: FurnitureWords) -> Label | None:
    """A question to the reader with what to do about it, a line for subscribers, a notice of rights."""
    if _RIGHTS.match(piece.text) and len(piece.words) <= _LONGEST_CALL:
        return Label("furniture", "other", "a notice of rights")
    if len(piece.words) <= _SHORT_CALL and any(phrase in low for phrase in words.paywall):
        return Label("furniture", "newsletter", "a line for subscribers")
    asked, mark, told = low.rpartition("?")
    if mark and asked and len(piece.words) <= _LONGEST_CALL and told.strip().startswith(words.calls or ("\0",)):
        return Label("furniture", "other", "a question to the reader, with what to do")
    return None


def _button(low: str, tokens: list[str], words: FurnitureWords) -> Label | None:
    sets = _sets(words)
    if _ADDRESS.fullmatch(low):
        return Label("furniture", "other", "an address without words")
    if low in sets["lone"] or _BRACKETED.sub("", low) in sets["lone"]:
        return Label("furniture", "other", f"a link line ({low!r})")
    if (
        tokens
        and all(token in sets["share"] for token in tokens)
        and any(token in _NETWORKS or token == words.share[0] for token in tokens)
    ):
        return Label("furniture", "share", "a line of share buttons")
    if 0 < len(tokens) <= 4 and all(token in sets["nav"] for token in tokens):
        return Label("furniture", "nav", "a section label")
    return None


@cache
def _sets(words: FurnitureWords) -> dict[str, frozenset[str]]:
    groups = {"lone": words.lone, "share": words.share, "nav": words.nav, "meters": words.meters, "ago": words.ago}
    return {name: frozenset(group) for name, group in groups.items()}


def _stated(piece: Piece, low: str, words: FurnitureWords) -> Label | None:
    count = len(piece.words)
    if count <= 30 and low.startswith(words.newsletter_starts) and not piece.sentences > 2:
        return Label("furniture", "newsletter", "an invitation to subscribe")
    if low.startswith(words.cookie_starts):
        return Label("furniture", "cookie", "a cookie notice")
    if topics(piece.text, words):
        return Label("tags", None, "the document's own topics on one line")
    if count <= 6 and low.startswith(words.comment_starts):
        return Label("furniture", "comments", "a comments heading")
    if (count <= 30 and low.startswith(words.imperative_starts)) or is_link(piece, words):
        return Label("furniture", "related", "a link to another text")
    if count <= 10 and low.startswith(words.source_starts):
        return Label("credit", None, "a source line")
    if count <= 40 and low.startswith(words.caption_starts):
        return Label("caption", None, "a picture line")
    return Label("byline", None, "an author line") if _is_byline(piece, low, words) else None


def _is_byline(piece: Piece, low: str, words: FurnitureWords) -> bool:
    if len(piece.words) > 8 or piece.ends_sentence or not low.startswith(words.byline_starts):
        return False
    names = [word for word in piece.words[1:] if len(word) > 3]
    return bool(names) and all(word[0].isupper() for word in names)


def _date_line(tokens: Sequence[str], words: FurnitureWords, *, dated: bool) -> Label | None:
    """A line of a date, a clock, a word such as "updated" and perhaps the place, and nothing else."""
    if not tokens or len(tokens) > 14:
        return None
    allowed = {word for phrase in words.updated for word in phrase.split()} | _CLOCK_WORDS
    months = {m[:3] for m in words.months} | {d[:3] for d in words.weekdays}
    calendar = [
        t for t in tokens if t[:3] in months and any(t.startswith(n[:3]) and n.startswith(t[:4]) for n in words.months + words.weekdays)
    ]
    rest = [t for t in tokens if t not in calendar and t not in allowed and not _NUMBER.fullmatch(t)]
    numbers = [t for t in tokens if _NUMBER.fullmatch(t)]
    year = any(len(t) == 4 and t.startswith(("19", "20")) for t in numbers)
    if (calendar and numbers and (not rest or (year and len(rest) <= 2))) or (dated and not rest):
        return Label("time", None, "a line with a date and nothing else" if not rest else "a line with a place and a date")
    if _is_ago(tokens, words):
        return Label("time", None, "a time counted back from now")
    if not rest and low_updated(tokens, words):
        return Label("time", None, "a time line" if numbers else "a time line whose time is missing")
    return None


def _is_ago(tokens: Sequence[str], words: FurnitureWords) -> bool:
    """Whether all is a number and the words of "2 hours ago"."""
    counted = [token for token in tokens if not _NUMBER.fullmatch(token)]
    short = len(tokens) == 2 and _SHORT_AGO.fullmatch(tokens[0]) is not None
    pointed = words.ago[:1] and words.ago[0] in tokens
    return bool(pointed) and (short or (len(counted) < len(tokens) and all(token in _sets(words)["ago"] for token in counted)))


def _parted(piece: Piece, words: FurnitureWords) -> Label | None:
    """A line of several short parts, "date | agency | 2 min read": a time line if one part is a date, else a menu if all are links."""
    parts = [part for part in _PARTS.split(piece.text) if part.strip()]
    if len(parts) < 2 or len(piece.text) > _LONGEST_PARTED or piece.ends_sentence:
        return None
    sets = _sets(words)
    for part in parts:
        low = plain(part)
        if _date_line(_TOKEN.findall(low), words, dated=_NUMERIC_DATE.search(low) is not None):
            return Label("time", None, "a line of short parts, one of them a date")
    if all(plain(part) in sets["lone"] or set(_TOKEN.findall(plain(part))) <= (sets["nav"] | sets["share"]) for part in parts):
        return Label("furniture", "nav", "a line of links")
    return None


def _sign_off(piece: Piece) -> Label | None:
    """The last line of a dispatch: agency, desk signs, date and time."""
    return Label("credit", None, "an agency's closing line") if _SIGN_OFF.fullmatch(piece.text) else None


def low_updated(tokens: Sequence[str], words: FurnitureWords) -> bool:
    """Whether the tokens begin with a word such as "updated"."""
    text = " ".join(tokens)
    return any(text == phrase or text.startswith(phrase + " ") for phrase in words.updated)


def heading(piece: Piece, words: FurnitureWords) -> str | None:
    """`related`, `most_read`, `recap`, `background` or `tags` where the piece is the heading of such a section."""
    if len(piece.text) > 90 or piece.is_item or is_link(piece, words):
        return None
    low = plain(piece.text)
    groups = (
        ("tags", words.tags), ("recap", words.recap), ("background", words.background),
        ("most_read", words.most_read), ("related", words.related),
    )  # fmt: skip
    for name, phrases in groups:
        if low in phrases:
            return name
    if piece.text.endswith(":") and any(low.endswith(" " + phrase) for phrase in words.recap if " " in phrase):
        return "recap"
    if len(piece.words) > 8 or piece.ends_sentence:
        return None
    return next((name for name, phrases in groups[1:2] + groups[3:] if low.startswith(_openings(phrases))), None)


def is_link(piece: Piece, words: FurnitureWords) -> bool:
    """A line such as "Read also Fog closes the airport": the words that head a list of links, with one link behind them."""
    if piece.is_item or piece.ends_sentence or len(piece.text) > _LONGEST_LINK:
        return False
    low = plain(piece.text)
    head = next((phrase for phrase in _openings(words.related) if low.startswith(phrase)), None)
    rest = piece.text[len(head) :].strip() if head else ""
    return len(rest.split()) >= _LEAST_LINKED and rest[:1].isupper()


@lru_cache(maxsize=64)
def _openings(phrases: tuple[str, ...]) -> tuple[str, ...]:
    """The phrases long enough to tell a heading by its beginning, each with the blank that follows."""
    return tuple(phrase + " " for phrase in phrases if len(phrase) > 7)


def topics(line: str, words: FurnitureWords) -> tuple[str, ...]:
    """The labels of a line such as "Topics: harbour, fog"; empty where it is none."""
    head, colon, rest = line.partition(":")
    named = tuple(part.strip() for part in _LISTED.split(rest) if part.strip()) if colon and plain(head) in words.tags else ()
    return named if all(len(part.split()) <= _SHORT_TAG_WORDS and not part.endswith((".", "?", "!")) for part in named) else ()


def is_section_heading(piece: Piece) -> bool:
    """A few words in capitals on a line of their own, as newsletters head their sections."""
    return piece.text.isupper() and piece.text[:1].isalpha() and len(piece.text) <= 60 and not piece.ends_sentence and piece.text[-1] != ":"


def is_tag(piece: Piece) -> bool:
    """A few words without a sentence's end: a label rather than a telling."""
    return len(piece.words) <= _SHORT_TAG_WORDS and len(piece.text) <= 60 and not piece.ends_sentence and "?" not in piece.text


def is_long(piece: Piece) -> bool:
    """A paragraph of running text: two sentences, or one long one."""
    return piece.ends_sentence and (piece.sentences >= 2 or len(piece.text) > _LONG)


def is_headline(piece: Piece) -> bool:
    """Shaped like a headline: short, no full stop, no bullet."""
    return (
        not piece.is_item and len(piece.text) <= 170 and not piece.ends_sentence and 2 <= len(piece.words) <= 28 and piece.text[-1] != ":"
    )
