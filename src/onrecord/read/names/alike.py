"""Whether two names are spellings of one, and why.

`same_name("Selenskyj, Wolodymyr", "Volodymyr Zelensky")` gives `(True, "same words, spelt alike")`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

from rapidfuzz.distance import OSA

from onrecord.lang import LANGUAGES, words
from onrecord.lang.shapes.names import NameWords, States
from onrecord.read.names.spelling import cyrillic, heard, skeleton, sound, tokens, unvowelled

_PARTICLES = frozenset(
    (
        "al el ul ibn bin ben ould bint abu abou aby de del della der den dem di da do dos das du la le las los van von vom zu zum ter ten "
        "y e i the"
    ).split()
)
_SMALL = frozenset("the of and for und y e et de der die das des del la le les i a an in на и та".split())
_VOWELS = frozenset("aeiou")
_NEAR = frozenset(frozenset(pair) for pair in "bp dt gk gh sS vf vb kh iu ao ei ae ou ai oe eu au io js jS ij gj uv".split())
_PERSON_SHARE = 0.2
_ORGANISATION_SHARE = 0.2
_HEARD_SHARE = 0.45
_LONGEST = 24


@dataclass(frozen=True, slots=True)
class _Name:
    """A name in parts: its telling words, the legal form and the numbers of an organisation."""

    words: tuple[str, ...]
    forms: frozenset[str]
    organisation: bool


@dataclass(frozen=True, slots=True)
class _Match:
    """How the words of two names pair up: pairs by sound or name, pairs by an initial, and what is left on each side."""

    full: tuple[tuple[str, str], ...]
    initials: int
    left: tuple[str, ...]
    right: tuple[str, ...]


@lru_cache(maxsize=65536)
def same_name(a: str, b: str) -> tuple[bool, str]:
    """Whether `a` and `b` name one person, body or ship, and the reason in words. Symmetric; an empty name is nobody's.

    Words are compared by how they sound, in any order; titles, legal forms and particles do not count; a name that both sides
    part in (another given name, another patronymic) keeps two bearers of one surname apart.
    """
    first, second = sorted((a, b))
    one, two = tokens(first), tokens(second)
    if not one or not two:
        return False, "a name without letters names nobody"
    if one == two or "".join(one) == "".join(two):
        return True, "same words"
    if unvowelled(first) != unvowelled(second):
        return _across_scripts(_bare(one), _bare(two))
    left, right = _name(one), _name(two)
    if left.organisation or right.organisation:
        return _same_organisation(left, right)
    same, why = _same_person(left.words, right.words)
    if not same and cyrillic(first) != cyrillic(second) and _by_ear(left.words, right.words):
        return True, "written down by ear in the other script"
    return same, why


@lru_cache(maxsize=65536)
def same_organisation_name(a: str, b: str) -> tuple[bool, str]:
    """`same_name` for two names that are known to be organisations' names."""
    one, two = (tokens(name) for name in sorted((a, b)))
    if not one or not two:
        return False, "a name without letters names nobody"
    if one == two:
        return True, "same words"
    return _same_organisation(_name(one, organisation=True), _name(two, organisation=True))


@lru_cache(maxsize=262144)
def alike(a: str, b: str, share: float = _PERSON_SHARE) -> bool:
    """Whether two single words are spellings of one: sound, nickname, or a slip that is small for their length."""
    if a == b or sound(a) == sound(b) or (_given(a) & _given(b)):
        return True
    one, two = sound(a), sound(b)
    longest = max(len(one), len(two))
    if _countries().get(a, b) != _countries().get(b, a) and a in _countries() and b in _countries():
        return False
    if longest < 2 or longest > _LONGEST or abs(len(one) - len(two)) > 3 or a.isdigit() or b.isdigit():
        return False
    return slips(one, two) <= max(share * longest, 0.5 if longest > 1 else 0.0)


@lru_cache(maxsize=65536)
def slips(a: str, b: str) -> float:
    """Weighted edit distance of two sound keys: near sounds and vowels cost half, a swap of neighbours one (Damerau 1964, restricted)."""
    if OSA.distance(a, b, score_cutoff=5) > 5:
        return 9.0
    before: list[float] = []
    row = [j * 1.0 for j in range(len(b) + 1)]
    for i, x in enumerate(a, 1):
        before, last, row = row, before, [float(i)]
        for j, y in enumerate(b, 1):
            best = min(before[j] + _gap(x), row[j - 1] + _gap(y), before[j - 1] + _change(x, y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                best = min(best, last[j - 2] + 1)
            row.append(best)
    return row[-1]


def _gap(x: str) -> float:
    return 0.7 if x in _VOWELS or x == "h" else 1.0


def _change(x: str, y: str) -> float:
    if x == y:
        return 0.0
    return 0.5 if frozenset((x, y)) in _NEAR else 0.8 if x in _VOWELS and y in _VOWELS else 1.0


def _same_person(one: tuple[str, ...], two: tuple[str, ...]) -> tuple[bool, str]:
    if sound("".join(one)) == sound("".join(two)):
        return True, "same words, spelt alike"
    match = _pair(one, two, _PERSON_SHARE)
    return _verdict(match, one, two)


def _by_ear(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """ "James Blunt" and "Джеймс Блант": a full name taken down as it is spoken in English, word by word."""
    return 1 < len(one) == len(two) and all(alike(a, b) or _heard(a, b) or _heard(b, a) for a, b in zip(one, two, strict=True))


def _heard(spoken: str, other: str) -> bool:
    """The same consonants, ends of one kind, and vowels no further apart than English spelling leads from its sound."""
    said = heard(spoken)
    key, written = sound(said), sound(other)
    if not skeleton(said) or skeleton(said) != skeleton(other) or _ends(said) != _ends(other):
        return False
    return slips(key, written) <= _HEARD_SHARE * max(len(key), len(written))


def _ends(word: str) -> tuple[bool, bool]:
    """Whether a word is heard to begin and to end with a vowel: "w" may be written "u", an "e" at the end is silent."""
    return word[:1] in "aeio", (word.removesuffix("e") or word)[-1:] in _VOWELS | {"y"}


def _verdict(match: _Match, one: tuple[str, ...], two: tuple[str, ...]) -> tuple[bool, str]:
    left, right = _telling(match.left), _telling(match.right)
    if not (left and right):
        left, right = _untold(left, match.full), _untold(right, match.full)
    shared = len([pair for pair in match.full if pair[0] not in _PARTICLES])
    if not left and not right and shared:
        return True, "same words, spelt alike" + (" or given as initials" if match.initials else "")
    if left and right:
        if not (_states(left) and _states(right)) and _one_slip("".join(one), "".join(two)):
            return True, "same but for a slip in spelling"
        return False, f"{' '.join(left)} against {' '.join(right)}"
    more = " ".join(left or right)
    if shared + match.initials >= 2 and shared:
        return True, f"same words; one has {more} besides"
    return False, f"too little shared: one has {more} besides"


def _states(parts: tuple[str, ...]) -> bool:
    return any(word in _countries() for word in parts)


def _one_slip(one: str, two: str) -> bool:
    a, b = sound(one), sound(two)
    return max(len(a), len(b)) <= 2 * _LONGEST and slips(a, b) <= min(2.0, 0.1 * max(len(a), len(b)))


def _telling(left: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for word in left if word not in _PARTICLES)


def _untold(left: tuple[str, ...], full: tuple[tuple[str, str], ...]) -> tuple[str, ...]:
    """Without words that one name tells twice ("Ana Ana Ruiz")."""
    told = {word for pair in full for word in pair}
    return tuple(word for word in left if word not in told)


def _pair(one: tuple[str, ...], two: tuple[str, ...], share: float) -> _Match:
    """Pair words greedily: equal ones first, then by sound, then slips, then initials."""
    left, right = list(one[:16]), list(two[:16])
    full: list[tuple[str, str]] = []
    for test in (_equal, _sounds, lambda a, b: len(a) > 1 and len(b) > 1 and alike(a, b, share)):
        for word in list(left):
            other = next((w for w in right if test(word, w)), None)
            if other is not None:
                left.remove(word)
                right.remove(other)
                full.append((word, other))
    initials = 0
    for word in list(left):
        other = next((w for w in right if min(len(w), len(word)) == 1 and w[0] == word[0]), None)
        if other is not None:
            left.remove(word)
            right.remove(other)
            initials += 1
    return _rejoin(_Match(tuple(full), initials, tuple(left), tuple(right)), share)


def _rejoin(match: _Match, share: float) -> _Match:
    """Words parted on one side and joined on the other ("al Masri", "Almasri")."""
    if not match.left or not match.right or len(match.left) + len(match.right) < 3:
        return match
    one, two = "".join(match.left), "".join(match.right)
    if sound(one) == sound(two) or (min(len(match.left), len(match.right)) == 1 and alike(one, two, share)):
        return _Match((*match.full, (one, two)), match.initials, (), ())
    return match


def _equal(a: str, b: str) -> bool:
    return a == b


def _sounds(a: str, b: str) -> bool:
    return sound(a) == sound(b)


def _across_scripts(one: tuple[str, ...], two: tuple[str, ...]) -> tuple[bool, str]:
    """Compare consonants of the whole names when a script writes no vowels or syllables only."""
    a, b = "".join(skeleton(w) for w in one), "".join(skeleton(w) for w in two)
    if not a or not b:
        return False, "nothing to compare across the scripts"
    share = OSA.normalized_distance(a, b)
    near = share <= (0.26 if min(len(a), len(b)) > 3 else 0.0)
    return near, "same consonants across scripts" if near else "other consonants across scripts"


def _same_organisation(one: _Name, two: _Name) -> tuple[bool, str]:
    if not one.words or not two.words:
        return False, "only a legal form"
    if _acronym(one.words, two.words):
        return True, "initials of the other"
    if one.forms and two.forms and not one.forms & two.forms and _thin(one, two):
        return False, "other legal forms"
    match = _pair(one.words, two.words, _ORGANISATION_SHARE)
    left = tuple(w for w in match.left if w not in _SMALL)
    right = tuple(w for w in match.right if w not in _SMALL)
    if not left and not right:
        return True, "same words, spelt alike"
    if left and right:
        joined = sound("".join(one.words)) == sound("".join(two.words))
        return joined, "same words, parted otherwise" if joined else f"{' '.join(left)} against {' '.join(right)}"
    return _besides(match, left or right, min(one.words, two.words, key=len))


def _besides(match: _Match, more: tuple[str, ...], shorter: tuple[str, ...]) -> tuple[bool, str]:
    """One name has words more: the same only if they are a place's or form's tail, never a number."""
    extra = " ".join(more)
    telling = [w for w in shorter if len(w) > 3 and w not in _heads()]
    if len(more) > 1 or not telling or any(w.isdigit() or _roman(w) or w in _countries() for w in more):
        return False, f"one has {extra} besides"
    return bool(match.full), f"same words; one has {extra} besides"


def _roman(word: str) -> bool:
    return bool(word) and not word.strip("ivx")


def _thin(one: _Name, two: _Name) -> bool:
    return "ltd" in one.forms or "ltd" in two.forms


def _acronym(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    short, long = sorted((one, two), key=len)
    initials = "".join(w[0] for w in long if w not in _SMALL)
    return len(short) == 1 and len(short[0]) > 2 and short[0] == initials


def _bare(words_of: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(w for w in words_of if w not in _titles()) or words_of


def _name(parts: tuple[str, ...], *, organisation: bool = False) -> _Name:
    forms, rest = _forms(parts)
    organisation = organisation or bool(forms) or any(w in _heads() for w in rest) or any(w.isdigit() for w in rest)
    bare = tuple(w for w in rest if w not in _SMALL) if organisation else _bare(rest)
    return _Name(bare or rest, forms, organisation)


def _forms(parts: tuple[str, ...]) -> tuple[frozenset[str], tuple[str, ...]]:
    """Legal forms found anywhere in a name, and the words without them; longest form first."""
    found, rest, at = set(), [], 0
    while at < len(parts):
        size = next((n for n in range(min(5, len(parts) - at), 0, -1) if "".join(parts[at : at + n]) in _legal()), 0)
        if size:
            found.add(_legal()["".join(parts[at : at + size])])
        else:
            rest.append(parts[at])
        at += size or 1
    return (frozenset(found), tuple(rest)) if rest else (frozenset(found), parts)


@cache
def _all_words() -> tuple[NameWords, ...]:
    return tuple(words("names", language, NameWords) for language in LANGUAGES)


@cache
def _legal() -> dict[str, str]:
    """Every spelling of a legal form, joined, to the first of its row."""
    rows = [row.split() for found in _all_words() for row in found.legal_forms]
    return {"".join(tokens(form.replace("_", " "))): row[0] for row in rows for form in row}


@cache
def _titles() -> frozenset[str]:
    found = (found.honorifics | found.ranks | found.roles for found in _all_words())
    return frozenset(word for group in found for title in group for word in tokens(title) if len(word) > 1)


@cache
def _countries() -> dict[str, str]:
    """States by their names, adjectives and capitals of one word: a bank and its Chilean daughter are two."""
    rows = [row for language in LANGUAGES for row in words("states", language, States).rows()]
    named = [(tokens(name), row.code) for row in rows for name in (*row.names, *row.demonyms, *row.capitals)]
    return {parts[0]: code for parts, code in reversed(named) if len(parts) == 1}


@cache
def _heads() -> frozenset[str]:
    return frozenset(word for found in _all_words() for head in found.organisations | found.governments for word in tokens(head))


@cache
def _given(word: str) -> frozenset[int]:
    """The rows of nicknames a given name stands in."""
    return _nicknames().get(sound(word), frozenset())


@cache
def _nicknames() -> dict[str, frozenset[int]]:
    rows = [row.split() for found in _all_words() for row in found.nicknames]
    keys: dict[str, set[int]] = {}
    for number, row in enumerate(rows):
        for name in row:
            keys.setdefault(sound("".join(tokens(name))), set()).add(number)
    return {key: frozenset(numbers) for key, numbers in keys.items()}
