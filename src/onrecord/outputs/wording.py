"""The page's own words in the reader's language, and numbers of things in its grammar.

`counted(2, page_words("uk").lines, "uk")` is "2 повідомлення", `counted(5, ...)` "5 повідомлень".
"""

from __future__ import annotations

from onrecord.lang import LANGUAGES
from onrecord.lang import words as words_of
from onrecord.lang.shapes.page import PageWords
from onrecord.model.claims import Stance
from onrecord.story.lines.attribution import NOBODY

_SLAVIC = ("uk", "ru")


def spoken(language: str | None) -> str:
    """The language of the six that the page can speak; English for any other."""
    code = (language or "en")[:2].lower()
    return code if code in LANGUAGES else "en"


def page_words(language: str | None) -> PageWords:
    """The words of `language`, or of English."""
    return words_of("page", spoken(language), PageWords)


def counted(number: int, forms: tuple[str, ...], language: str | None) -> str:
    """ "1 outlet", "6 outlets", "1,204 outlets"; `forms` are one, few, many."""
    return f"{number:,} {forms[min(_form(number, spoken(language)), len(forms) - 1)]}"


def told_by(attribution: str, language: str | None) -> str:
    """A line's attribution; where no outlet is given, that in the reader's language."""
    return page_words(language).no_outlet if attribution == NOBODY else attribution


def verb(stance: Stance, language: str | None) -> str:
    """What a speaker does with the words: "says", "denies"."""
    known = page_words(language)
    return {
        "asserted": known.say_asserted,
        "confirmed": known.say_confirmed,
        "denied": known.say_denied,
        "unconfirmed": known.say_unconfirmed,
        "warned": known.say_warned,
        "promised": known.say_promised,
        "asked": known.say_asked,
        "declined": known.say_declined,
    }[stance]


def _form(number: int, code: str) -> int:
    """Which form a number takes (CLDR plural rules for whole numbers)."""
    if code in _SLAVIC:
        if number % 10 == 1 and number % 100 != 11:
            return 0
        return 1 if 2 <= number % 10 <= 4 and not 12 <= number % 100 <= 14 else 2
    return 0 if number == 1 or (code == "fr" and number == 0) else 1
