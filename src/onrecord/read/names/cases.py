"""Names and heads of roles brought back from another case to the nominative, where the endings leave no doubt.

`nominative("Юрія Хоменчука", lexicon("uk"))` gives "Юрій Хоменчук"; what no rule is sure of stays as written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from onrecord.read.names.lexicon import Lexicon, is_given, sex_of

_INDECLINABLE = re.compile("[^аеиіїоуюяєыэёь]$|[оеуюиі]$")
_OBLIQUE = ("ого", "ому", "ої", "ой", "ій", "ом")
_NEVER_A_NAME = "ы"
"""No given name ends so, though "Анны" is spelt as "Anny" in Latin letters."""
_PATRONYM = re.compile("(?:ович|евич|йович|івна|овна|евна|ївна)", re.IGNORECASE)


def nominative(name: str, lexicon: Lexicon) -> str:
    """A full name whose given name stands in another case, in the nominative; any other as it is."""
    parts = name.split()
    if len(parts) != 2 or not lexicon.words.given_endings:
        return name
    for sex, given in given_names(parts[0], lexicon):
        last = _surname(parts[1], sex, lexicon)
        if last:
            return f"{given} {last}"
    return name


def given_names(word: str, lexicon: Lexicon) -> Iterator[tuple[str, str]]:
    """Given names that `word` may be another case of, each with its sex; none where the word is a given name as it stands."""
    if is_given(word) and not word.endswith(_NEVER_A_NAME):
        return
    for row in lexicon.words.given_endings:
        sex, old, new = _row(row)
        if word.endswith(old) and sex_of(word[: len(word) - len(old)] + new) == sex:
            yield sex, word[: len(word) - len(old)] + new


def lone_surname(word: str, lexicon: Lexicon) -> str:
    """A man's surname governed by a credit ("за словами Ганчука"), in the nominative; as written where no rule fits."""
    return next((found for row in lexicon.words.surname_endings if (found := _turned(word, row, "m"))), word)


def _surname(word: str, sex: str, lexicon: Lexicon) -> str:
    for row in lexicon.words.surname_endings:
        found = _turned(word, row, sex)
        if found:
            return found
    return word if sex == "f" and _INDECLINABLE.search(word) else ""


def _turned(word: str, row: str, sex: str) -> str:
    of, old, new = _row(row)
    return word[: len(word) - len(old)] + new if of == sex and word.endswith(old) and len(word) > len(old) else ""


def _row(row: str) -> tuple[str, str, str]:
    sex, old, new = (*row.split(" "), "")[:3]
    return sex, old, new


def head_word(word: str, lexicon: Lexicon) -> str:
    """The nominative of a role's or organisation's head word, as the lists write it ("міністерства" is "міністерство")."""
    key = lexicon.key(word)
    listed = sorted(w for w in lexicon.words.organisations | lexicon.words.roles if lexicon.key(w) == key)
    if not listed or word.lower() in listed:
        return word
    return listed[0].capitalize() if word[:1].isupper() else listed[0]


def headed(words: Sequence[str], lexicon: Lexicon) -> str:
    """A governed phrase with its adjectives and head in the nominative ("головної лікарки станції": "головна лікарка станції")."""
    at = next((n for n, word in enumerate(words) if not _adjective(word, lexicon)), len(words))
    if at == len(words):
        return " ".join(words)
    feminine = any(word.endswith(("ої", "ой", "ій")) for word in words[:at])
    head = head_word(words[at], lexicon)
    if head == words[at] and feminine:
        head = _feminine(head)
    if head == words[at] and at:
        return " ".join(words)
    return " ".join([*(_nominative_adjective(word, head, lexicon) for word in words[:at]), head, *words[at + 1 :]])


def _adjective(word: str, lexicon: Lexicon) -> bool:
    return word.lower().endswith(_OBLIQUE) and lexicon.key(word) not in lexicon.roles | lexicon.organisations and len(word) > 4


def _nominative_adjective(word: str, head: str, lexicon: Lexicon) -> str:
    """The adjective in the nominative, in the gender that the ending of `head` tells."""
    russian = "ы" in "".join(lexicon.words.surname_endings)
    endings = ("ая", "ое", "ый") if russian else ("а", "е", "ий")
    gender = 0 if head[-1:] in "аяь" else 1 if head[-1:] in "оеє" else 2
    old = next(ending for ending in _OBLIQUE if word.lower().endswith(ending))
    stem = word[: -len(old)]
    new = endings[gender] if not (russian and gender == 2 and stem[-1:] in "гкх") else "ий"
    return stem + new


def _feminine(word: str) -> str:
    for old, new in (("ки", "ка"), ("ці", "ця"), ("цы", "ца"), ("ії", "ія"), ("ии", "ия")):
        if word.endswith(old):
            return word[: -len(old)] + new
    return word


def stately(word: str, lexicon: Lexicon) -> bool:
    """Whether a Slavic word looks like a state in the genitive ("Тарсенії") and not like a given name in it ("Марії")."""
    if word.endswith(("ії", "ии")):
        return next(given_names(word, lexicon), None) is None
    return False


def nominative_state(word: str) -> str:
    """ "Тарсенії", "Тарсенію" and "Тарсенією" are "Тарсенія"."""
    for ending, new in (("ією", "ія"), ("ії", "ія"), ("ію", "ія"), ("ией", "ия"), ("ии", "ия"), ("ию", "ия")):
        if word.endswith(ending):
            return word[: -len(ending)] + new
    return word


def patronym(word: str) -> bool:
    return _PATRONYM.search(word) is not None
