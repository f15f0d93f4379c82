"""The words by which page furniture and the parts of a page are known in one language.

`FurnitureWords(share=("facebook", ...), related=("related articles", ...), ...)`; all lower case, compared without final punctuation.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FurnitureWords:
    """`share`, `nav` hold words of which a whole line is made; the headings open a section; the `*_starts` begin a line.

    `meters`: words of a line that counts readers or minutes ("3 min read"). `calls`: what a reader is told to do, behind a question.
    `paywall`: phrases of a line that is for subscribers. `ago`: words of a time such as "2 hours ago".
    """

    share: tuple[str, ...]
    nav: tuple[str, ...]
    related: tuple[str, ...]
    most_read: tuple[str, ...]
    newsletter_starts: tuple[str, ...]
    cookie_starts: tuple[str, ...]
    comment_starts: tuple[str, ...]
    lone: tuple[str, ...]
    imperative_starts: tuple[str, ...]
    recap: tuple[str, ...]
    background: tuple[str, ...]
    tags: tuple[str, ...]
    source_starts: tuple[str, ...]
    byline_starts: tuple[str, ...]
    caption_starts: tuple[str, ...]
    updated: tuple[str, ...]
    live: tuple[str, ...]
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    meters: tuple[str, ...] = ()
    calls: tuple[str, ...] = ()
    paywall: tuple[str, ...] = ()
    ago: tuple[str, ...] = ()
