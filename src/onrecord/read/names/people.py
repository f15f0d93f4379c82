"""Finds people in a passage: name, role before or after it, title, sex.

"regional governor Ana Ruiz" gives the name "Ana Ruiz" with the role "regional governor".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.model.text import Span
from onrecord.read.names.cases import given_names, nominative, patronym, stately
from onrecord.read.names.lexicon import Lexicon, Sex, is_given, role_key, sex_of
from onrecord.read.names.wording import PARTICLES, Fixed, Word, fixed_at, joined

_BEFORE = 9
_AFTER = 10
_LONGEST_NAME = 5
_SURNAMES = frozenset("jan mar sept".split())
_MONTHS = _SURNAMES | frozenset("march april may june august".split())
_PARTICLED = re.compile(
    r"(?:el|al|ul|ad|ar|as|ash|at|az|an|bin|ben|ibn|abu|d|o|de|du)[-‑'’][^\W\d_a-zà-ÿа-я][^\W\d_]|(?:аль|эль|ель|ас|аш|бин|ибн)-[А-ЯЄІЇҐ]\w"
)
_OFFICE = re.compile(
    r"\w{3}(?:in|er|eur|graf|chef|rat|ist|ent|or|wirt|mann|frau|loge|arzt|anwalt|pilot|soldat|bischof|kapitän|kommissar|sekretär)$"
)


@dataclass(frozen=True, slots=True)
class Person:
    """A person as one place of the text tells of it. `role` is the telling words of a role, `role_span` where they stand.

    `full` says whether a given name is there; `sure` that a title, role or given name speaks for a person;
    `first` that it opens a sentence.
    """

    span: Span
    name: str
    role: frozenset[str]
    role_span: Span | None
    sex: Sex
    full: bool
    sure: bool
    public: bool
    first: bool


def people(words: Sequence[Word], fixed: dict[int, Fixed], lexicon: Lexicon) -> list[Person]:
    """Everything in `words` that looks like a person's name; those not `sure` need the document's word for it."""
    found: list[Person] = []
    at = 0
    while at < len(words):
        if not _may_start(words, at, fixed, lexicon):
            at += fixed[at].size if at in fixed else 1
            continue
        end = _name_end(words, at, fixed, lexicon)
        person = _person(words, at, end, fixed, lexicon)
        if person is not None:
            found.append(person)
        at = end
    return found


def _may_start(words: Sequence[Word], at: int, fixed: dict[int, Fixed], lexicon: Lexicon) -> bool:
    word = words[at]
    if not word.capital or word.text[0].isdigit() or _clipped(word, lexicon):
        return False
    if at in fixed:
        return _given_too(words, at, fixed, lexicon)
    if at and joined(word) and words[at - 1].lower.rstrip(".") in lexicon.words.honorifics:
        return True
    if lexicon.is_title(word.text) or word.lower in lexicon.words.stop or word.lower in lexicon.words.articles:
        return False
    if word.first and not (is_given(word.text) or (at + 1 < len(words) and words[at + 1].capital and joined(words[at + 1]))):
        return len(word.text) > 2 and not lexicon.is_role(word.text) and not lexicon.is_organisation(word.text)
    return not (lexicon.is_role(word.text) or lexicon.is_modifier(word.text)) or is_given(word.text)


def _given_too(words: Sequence[Word], at: int, fixed: dict[int, Fixed], lexicon: Lexicon) -> bool:
    """ "minister Israel Kaz said": a state's name as a given name, between an office and a surname; not where all words are raised."""
    near = words[max(0, at - 1) : at + 3]
    state = fixed[at].size == 1 and fixed[at].referent.kind == "state" and not words[at].own
    if not at or len(near) < 3 or not state or lexicon.compounds or lexicon.words.stems:
        return False
    office, given, surname, *after = near
    named = surname.capital and joined(surname) and at + 1 not in fixed and not lexicon.is_organisation(surname.text)
    raised = any(word.capital and joined(word) for word in after)
    return named and not raised and joined(given) and lexicon.is_role(office.text) and not lexicon.is_role(surname.text)


def _clipped(word: Word, lexicon: Lexicon) -> bool:
    """ "I've", "Don't": a stop word with an apostrophe."""
    head = word.lower.replace("’", "'").partition("'")
    return bool(head[1]) and (head[0] in lexicon.words.stop or not head[2])


def _name_end(words: Sequence[Word], at: int, fixed: dict[int, Fixed], lexicon: Lexicon) -> int:
    end = at + 1
    while end < len(words) and end - at < _LONGEST_NAME and joined(words[end]) and not words[end - 1].own:
        word = words[end]
        shut = word.lower in lexicon.words.stop and not _month_like(words, at, end)
        if (word.gap.startswith(".") and len(words[end - 1].text) > 1) or shut:
            break
        if (
            (word.capital or _PARTICLED.match(word.text))
            and end not in fixed
            and not (lexicon.is_role(word.text) and not is_given(word.text))
        ):
            end += 1
        elif word.lower in PARTICLES and end + 1 < len(words) and words[end + 1].capital and joined(words[end + 1]):
            end += 2
        else:
            break
    return end


def _month_like(words: Sequence[Word], at: int, end: int) -> bool:
    """ "Ajmal Jan", "Nora May": a short month behind a lone name, no day behind it and no full stop, is a surname."""
    word = words[end]
    if end - at != 1 or not word.capital or word.text.isupper() or word.lower not in _MONTHS or word.gap != " ":
        return False
    dated = end + 1 < len(words) and (words[end + 1].text[0].isdigit() or words[end + 1].gap.startswith("."))
    return not dated and (word.lower in _SURNAMES or is_given(words[at].text))


def _person(words: Sequence[Word], at: int, end: int, fixed: dict[int, Fixed], lexicon: Lexicon) -> Person | None:
    at = _given_at(words, at, end, lexicon)
    parts = words[at:end]
    if any(lexicon.is_organisation(w.text) or w.text[0].isdigit() for w in parts) or (len(parts) == 1 and len(parts[0].text) < 3):
        return None
    if len(parts) < 3 and _named_body(words, at, lexicon):
        return None
    before = _role_before(words, at, fixed, lexicon) or _far_role(words, at, end, lexicon)
    after = _role_after(words, end, fixed, lexicon) if before is None else None
    title = _title(words, at, lexicon)
    given = is_given(parts[0].text) and len(parts) > 1
    role_words = before or after or ()
    role = telling(role_words, fixed_map(role_words, lexicon), lexicon)
    sex = _sex(parts, role_words, title, lexicon)
    name = nominative(" ".join(w.text for w in parts), lexicon)
    public = lexicon.is_public([w.text for w in role_words])
    return Person(
        span=Span(words[at].start, words[end - 1].end),
        name=name,
        role=role,
        role_span=Span(role_words[0].start, role_words[-1].end) if role_words else None,
        sex=sex,
        full=len(parts) > 1,
        sure=bool(role) or bool(title) or given,
        public=public,
        first=parts[0].first,
    )


def _given_at(words: Sequence[Word], at: int, end: int, lexicon: Lexicon) -> int:
    """Where a given name begins after a capitalised word that is none ("Kollegen Jorge Amaral", "Universe Ana Ruiz")."""
    if lexicon.words.stems:
        opens = words[at].first and end - at > 2 and not is_given(words[at].text) and is_given(words[at + 1].text)
        return at + 1 if opens else _past_state(words, at, end, lexicon)
    if end - at == 3 and lexicon.compounds and not is_given(words[at].text) and _OFFICE.search(words[at].lower):
        return at + 1
    if end - at < 3 or is_given(words[at].text) or not (lexicon.compounds or words[at].first or _behind_role(words, at, lexicon)):
        return at
    return next((n for n in range(at + 1, end - 1) if is_given(words[n].text)), at)


def _behind_role(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """ "ministra de Defensa Ana Ruiz": a role and "of" before the first capital."""
    linked = at > 1 and joined(words[at]) and words[at - 1].lower in lexicon.words.of
    return linked and lexicon.is_role(words[at - 2].text)


def _past_state(words: Sequence[Word], at: int, end: int, lexicon: Lexicon) -> int:
    """ "президент Тарсенії Юрій Хоменчук": the name begins after the state in the genitive that hangs on the role."""
    if end - at < 2 or not at or not joined(words[at]) or (words[at].first and end - at < 3):
        return at
    if is_given(words[at].text) or any(patronym(w.text) for w in words[at:end]):
        return at
    given = next((n for n in range(at + 1, end - 1) if is_given(words[n].text) or next(given_names(words[n].text, lexicon), None)), None)
    if given is not None and next(given_names(words[at].text, lexicon), None) is None:
        return given
    return at + 1 if stately(words[at].text, lexicon) else at


def _named_body(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """ "the agency Morv Press": what stands behind an organisation's head word and has no given name is its name."""
    if not at or words[at].gap != " " or is_given(words[at].text) or lexicon.words.stems:
        return False
    before = words[at - 1]
    return lexicon.is_organisation(before.text) and not lexicon.is_role(before.text) and (lexicon.compounds or not before.capital)


def _title(words: Sequence[Word], at: int, lexicon: Lexicon) -> str:
    if at and (words[at].gap in (" ", ". ", "\u00a0")) and lexicon.is_title(words[at - 1].text):
        return words[at - 1].lower
    return ""


def _role_before(words: Sequence[Word], at: int, fixed: dict[int, Fixed], lexicon: Lexicon) -> tuple[Word, ...] | None:
    """The role words that lead up to a name: "Polish foreign minister", or with a comma "the minister of trade, "."""
    stop = at
    while stop and lexicon.is_title(words[stop - 1].text) and words[stop].gap in (" ", ". "):
        stop -= 1
    if not stop or (stop != at and words[stop].first):
        return None
    gap = words[stop].gap
    if gap not in (" ", "\u00a0", ", ", ",\u00a0"):
        return None
    start, seen = _role_start(words, stop, lexicon, comma=gap[0] == ",")
    return tuple(words[start:stop]) if seen else None


_VERBAL = re.compile("(?:ив|ыв|ав|ял|ил|ал|ла|ло|ли|ть|ться|вся|лся|лась|лись)$")


def _far_role(words: Sequence[Word], at: int, end: int, lexicon: Lexicon) -> tuple[Word, ...] | None:
    """ "міністерка енергетики Морвії Еліра Васко": a Slavic role with what it governs, no verb between it and a full name."""
    if not lexicon.words.stems or end - at < 2 or not at or not joined(words[at]):
        return None
    start = at
    while start and at - start < _BEFORE and (start == at or joined(words[start])):
        word = words[start - 1]
        if lexicon.is_role(word.text):
            return tuple(words[start - 1 : at])
        if word.lower in lexicon.words.stop or (not word.capital and (len(word.text) < 3 or _VERBAL.search(word.lower))):
            return None
        start -= 1
    return None


def _role_start(words: Sequence[Word], stop: int, lexicon: Lexicon, *, comma: bool) -> tuple[int, bool]:
    start, seen = stop, False
    while start and stop - start < _BEFORE:
        word = words[start - 1]
        if start < stop and not joined(words[start]):
            break
        role = lexicon.is_role(word.text)
        part = (
            role
            or lexicon.is_modifier(word.text)
            or (word.capital and word.lower not in lexicon.words.stop)
            or _linked(word, seen, lexicon)
        )
        linked = word.lower in lexicon.words.of or word.lower in lexicon.words.articles or lexicon.is_organisation(word.text)
        if start < stop and not seen and start > 1 and word.lower in lexicon.words.of and lexicon.is_role(words[start - 2].text):
            part = joined(words[start - 1])
        if not part and fixed_at(words, start - 1, lexicon) is None and not (comma and linked):
            break
        if start == stop and not comma and not (role or lexicon.is_modifier(word.text) or fixed_at(words, start - 1, lexicon)):
            break
        seen = seen or role
        start -= 1
    while start < stop and (words[start].lower in lexicon.words.of or words[start].lower in lexicon.words.articles):
        start += 1
    return start, seen


def _linked(word: Word, seen: bool, lexicon: Lexicon) -> bool:
    return word.own or (seen and word.lower in lexicon.words.of and word.lower != "with") or (seen and word.lower in {"and", "for"})


def _role_after(words: Sequence[Word], end: int, fixed: dict[int, Fixed], lexicon: Lexicon) -> tuple[Word, ...] | None:
    """The role that follows a name behind a comma: "Ana Ruiz, the regional governor,"."""
    if end >= len(words) or not words[end].gap.startswith((", ", " (")):
        return None
    stop, seen = end, False
    while stop < len(words) and stop - end < _AFTER and (stop == end or joined(words[stop])):
        word = words[stop]
        role = lexicon.is_role(word.text)
        known = role or lexicon.is_modifier(word.text) or word.capital or word.own or word.lower in lexicon.words.articles
        known = known or fixed_at(words, stop, lexicon) is not None or (word.lower in lexicon.words.of and seen)
        if not known:
            break
        if (
            seen
            and word.capital
            and not role
            and not lexicon.is_modifier(word.text)
            and stop not in fixed
            and not _tied(words, stop, lexicon)
        ):
            return None
        seen = seen or role
        stop += 1
    while stop > end and words[stop - 1].lower in lexicon.words.of:
        stop -= 1
    return tuple(words[end:stop]) if seen else None


def _tied(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether a capitalised word hangs on a role ("head of Northern Rail") and does not begin a name of its own."""
    stop = max(0, at - _AFTER)
    while at > stop and words[at - 1].capital and joined(words[at]):
        at -= 1
    return bool(at) and (words[at - 1].lower in lexicon.words.of or words[at - 1].lower in lexicon.words.articles)


def fixed_map(words: Sequence[Word], lexicon: Lexicon) -> dict[int, Fixed]:
    """Fixed names by the index of their first word; longest first, none inside another."""
    found: dict[int, Fixed] = {}
    at = 0
    while at < len(words):
        here = fixed_at(words, at, lexicon)
        if here is not None:
            found[at] = here
        at += here.size if here else 1
    return found


def telling(words: Sequence[Word], fixed: dict[int, Fixed], lexicon: Lexicon) -> frozenset[str]:
    """What a role tells: head, modifiers, states and bodies by code; "US defence secretary" has US, defence, secretary."""
    keys: set[str] = set()
    at = 0
    while at < len(words):
        here = fixed.get(at)
        if here is not None:
            keys.add(here.referent.state or here.referent.code)
            at += here.size
            continue
        word = words[at]
        if word.lower not in lexicon.words.articles and word.lower not in lexicon.words.of and len(word.text) > 1:
            keys |= {role_key(part) for part in word.key.split("-")}
        at += 1
    return frozenset(keys - {"", "and", "ex", "affairs"})


def _sex(parts: Sequence[Word], role: Sequence[Word], title: str, lexicon: Lexicon) -> Sex:
    told = {title.rstrip(".")} | {w.lower for w in role}
    if told & lexicon.words.masculine:
        return "m"
    if told & lexicon.words.feminine:
        return "f"
    return sex_of(parts[0].text) if len(parts) > 1 else ""
