"""Split running text into sentences; a citation is at most one of them.

`split("Gen. Rao left. He returned.", Span(0, 27), "en")` gives two spans, the first ending after "left.".
"""

from __future__ import annotations

import re

from onrecord.lang import words
from onrecord.lang.shapes.sentences import SentenceWords
from onrecord.model.text import Span

# A run of end marks with closing quotes, then white space, then something that can open a sentence.
_END = re.compile(r"(?P<mark>[.!?…]+)(?P<close>[\"'”’»“)\]]*)\s+(?=(?P<open>[\"'“„«‘(\[¿¡—–-]*\s?)(?P<next>\w))|\n+")
_LAST_WORD = re.compile(r"([^\s\"'“”„«»()\[\]]+)$")
_LOOK_BACK = 24


def split(text: str, span: Span, language: str | None) -> tuple[Span, ...]:
    """Sentence spans inside `span`, without surrounding white space, in order."""
    lexicon = words("sentences", language, SentenceWords)
    found: list[Span] = []
    start = span.start
    for end in _END.finditer(text, span.start, span.end):
        if end["mark"] and not _ends(text, start, end, lexicon):
            continue
        stop = end.end("close") if end["mark"] else end.start()
        found += _trimmed(text, start, stop)
        start = end.end()
    return tuple(found + _trimmed(text, start, span.end))


def _ends(text: str, start: int, end: re.Match[str], lexicon: SentenceWords) -> bool:
    if end["mark"] != ".":
        # "Really?" he asked: a small letter goes on with the sentence.
        return not (end["close"] or end["mark"].startswith(("…", ".."))) or not end["next"].islower()
    before = _LAST_WORD.search(text[max(start, end.start() - _LOOK_BACK) : end.start()])
    word = before.group(1).casefold() if before else ""
    if end["next"].islower():
        return False
    if end["close"]:
        return True
    if end["next"].isdigit() and word in lexicon.before_number:
        return False
    if word in lexicon.abbreviations or (len(word) == 1 and word.isalpha() and text[end.start() - 1].isupper()):
        return False
    return not (lexicon.ordinals and word.isdigit() and len(word) <= 2)


def _trimmed(text: str, start: int, end: int) -> list[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return [Span(start, end)] if start < end else []
