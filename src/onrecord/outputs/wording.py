"""The page's own words in the reader's language, and numbers of things in its grammar.

`counted(2, page_words("uk").lines, "uk")` is "2 повідомлення", `counted(5, ...)` "5 повідомлень".
"""

from __future__ import annotations

from onrecord.lang import read_as
from onrecord.lang import words as words_of
from onrecord.lang.shapes.desk import DeskWords
from onrecord.lang.shapes.page import PageWords
from onrecord.model.claims import Stance
from onrecord.model.story import DecisionKind
from onrecord.story.lines.attribution import NOBODY

_SLAVIC = ("uk", "ru")


def spoken(language: str | None) -> str:
    """The language of the six that the page can speak; English for any other."""
    return read_as(language)


def page_words(language: str | None) -> PageWords:
    """The words of `language`, or of English."""
    return words_of("page", spoken(language), PageWords)


def desk_words(language: str | None) -> DeskWords:
    """The words of the pages for editors and of sources."""
    return words_of("desk", spoken(language), DeskWords)


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


def did(kind: DecisionKind, language: str | None) -> str:
    """What an editor did, for the log: "approved"."""
    known = desk_words(language)
    return {
        "approve": known.did_approve,
        "hide": known.did_hide,
        "pin": known.did_pin,
        "key": known.did_key,
        "edit": known.did_edit,
        "correct": known.did_correct,
        "withdraw": known.did_withdraw,
        "merge": known.did_merge,
        "split": known.did_split,
        "move": known.did_move,
        "relabel": known.did_relabel,
        "same_actor": known.did_same_actor,
        "not_same_actor": known.did_not_same_actor,
        "redact": known.did_redact,
        "undo": known.did_undo,
    }[kind]


def done(kind: DecisionKind, language: str | None) -> str:
    """What an act on the page answers: "Approved."."""
    known = desk_words(language)
    return {
        "approve": known.done_approve,
        "hide": known.done_hide,
        "pin": known.done_pin,
        "key": known.done_key,
        "edit": known.done_edit,
        "correct": known.done_correct,
        "withdraw": known.done_withdraw,
        "merge": known.done_merge,
        "move": known.done_move,
        "split": known.done_split,
        "relabel": known.done_relabel,
        "redact": known.done_redact,
        "undo": known.done_undo,
    }.get(kind, "")
