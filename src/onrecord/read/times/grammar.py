"""The grammar of time expressions, over the letters of `timewords`: one regular expression for each language's habits.

`grammar("en").finditer("Iw,=.d")` names the rule and the tokens of each expression; `read.timesenses` says what they mean.
"""

from __future__ import annotations

import re
from functools import cache

from onrecord.lang import words
from onrecord.lang.shapes.times import TimeWords

# Repeats are bounded: a page of numbers must not be tried again from each of them.
NUMBER = r"(?:dd-d|[dniyf](?:-?[niyf]){0,4}(?:&n?h)?)"
HALF = r"(?:&n?h|&n(?!-?u))?"
CLOCK = r"(?:(?<!%)kA?O?(?:\(?z)?|[dnf]A(?:\(?z)?|[dK]O(?:\(?z)?|[iy]z|@[dk][Ou]?)"
RELATIVE = r"[lxt]"
NEVER_FIRST = r"(?=[^_'.,!<>()&+YbIL])"
"""Most tokens start no expression: one test instead of forty."""


@cache
def grammar(language: str) -> re.Pattern[str]:
    """All rules as one pattern; the first that fits at the leftmost place wins."""
    source = words("times", language, TimeWords)
    rules = [*_ages(), *_dates(source), *_clocks(), *_weekdays(), *_units(source), *_years(source), *_parts(source), *_single()]
    return re.compile(NEVER_FIRST + "(?:" + "|".join(f"(?P<{name}>{pattern})" for name, pattern in rules) + ")")


def _ages() -> list[tuple[str, str]]:
    return [("age", rf"(?:{NUMBER}[&-])?{NUMBER}-?u[-%]?Y|(?<=Y){NUMBER}-?u|[$][dniyf]")]


def _dates(source: TimeWords) -> list[tuple[str, str]]:
    day = r"(?:d\.|o)" if source.dotted_days else r"[do]"
    apart = r"(?:(?:[,&-]|,&)T?" if source.dotted_days else r"(?:(?:[,&-]|,&|(?=T))T?"
    name = r"(?:[wW]\.?,?)?"
    year = r"(?:[,%]?T?(?:u%?)?y(?!z)(?:(?<=y)u)?)?" if source.year_after else r"(?:,?(?:%T?)?(?:u%?)?y(?![uz]))?"
    month = r"(?:[mM](?:\.(?=,?[ydo]))?|=\.|=(?=,?[ydo]))"
    beside = "b" if source.month_first else "[bL]%?"
    rules = [("full", "[wW]?,?D(?:,?[wW])?"), ("beside", rf"T?u{beside}(?:T?{RELATIVE})?[wB]")]
    if source.month_first:
        rules.append(("week_of", rf"T?u%T?(?:{month}[do](?:,?y(?![uz]))?(?![.]?[AOu])|[do]%?{month})"))
        more = r"(?:(?:&|-|,&?)d(?=[^_nudiy$hO]|$))"
        rules.append(("span", rf"F{month}d&d(?=[^_nudiy$h]|$)"))
        rules.append(("month_day", rf"{name}[lxt]?{month}(?:d(?![.]?[AOu])|o(?!u)){more}{{0,9}}(?:,?y(?![uz]))?"))
    rules.append(("day_month", rf"(?:{name}T?)?{day}{apart}{day}){{0,9}}%?{month}{year}"))
    rules.append(("month_year", rf"(?:c-?%?T?)?{month}[,%]?T?(?:u%?)?y" + ("(?!z)u?" if source.year_after else "(?![uz])")))
    rules.append(("month", rf"(?:c-?)?[mM]I?{RELATIVE}u|[lxt][mM]|m[lx]|(?:c-?%?T?)?m|(?:c|(?<=[IF%TJ]))M(?![J%])|(?<=[IT%c])=\."))
    return rules


def _clocks() -> list[tuple[str, str]]:
    return [
        ("hours", r"[dK](?:[-&][dK]){1,3}O"),
        ("clock_day", rf"{CLOCK}(?:\({CLOCK}\))?,?I?(?:T?{RELATIVE}?w|r)"),
        ("clock_part", r"(?:[dKk]O?|@[dko][Ou]?)(?:IT|%T?)?[pQ]"),
        ("clock", CLOCK),
    ]


def _weekdays() -> list[tuple[str, str]]:
    return [
        ("every_weekday", r"e[ol]?(?:w[pQ]?|N)(?:IT?u|Tu|j)?"),
        ("weekday", rf"(?:rT?)?{RELATIVE}?(?:w(?:[lx](?!u))?(?:I?T?[pQ])?|N)"),
        ("relative_day", r"r(?:(?:I?T)?[pQ])?"),
    ]


def _units(source: TimeWords) -> list[tuple[str, str]]:
    rules = [
        ("every_unit", rf"e(?:[ol]|{NUMBER}|v)?u|e%T?[lx]{NUMBER}u"),
        ("rate", r"(?<=[$#dniyfu])nu(?![-abLU])"),
        ("edge_of_month", r"T?[lo]u[I%]?T?(?:[mM]|=\.?)(?:%?y(?![uz]))?"),
        ("counted", r"T?(?:o|[di]\.)u(?!-)|u[di](?=%)"),
        ("ago", rf"C?(?:{NUMBER}|v)C?u{HALF}a"),
        ("ago_before", rf"~C?(?:{NUMBER}|v)C?u{HALF}"),
        ("ahead", rf"G(?:C?(?:{NUMBER}|v))?u{HALF}|C?(?:{NUMBER}|v)u\^"),
        ("later", rf"C?(?:{NUMBER}|v)uL|T?uL"),
        ("nearby_part", rf"T?c?-?{RELATIVE}[pQ]"),
        ("last_many", rf"(?<!>)T?t?{RELATIVE}C?(?:{NUMBER}|v)u|(?:{NUMBER}|v){RELATIVE}u"),
        ("edge", rf"c%?T?{RELATIVE}?u(?![by])|T?c?t?{RELATIVE}u|uT?{RELATIVE}"),
        ("same", r"c?T?s{1,2}(?:u|p)|T[up]b(?=[.,!']|$)"),
    ]
    if source.year_after:
        rules.append(("year_noun", r"c?%?[yiE]-?u"))
    return [
        *rules,
        ("two_spans", rf"C?{NUMBER}(?:-|&){NUMBER}-?u"),
        ("duration", rf"C?(?:{NUMBER}|v)-?\+?[uX]"),
        ("open", r"ub|(?<=[JIC])u|u(?=-_)|V"),
    ]


def _years(source: TimeWords) -> list[tuple[str, str]]:
    onward = "(?!%)" if source.month_first else ""
    rest = rf"(?:[%,]?(?:T?{RELATIVE}?u)?%?y)?"
    return [
        ("quarter", rf"o%?T?q(?:{rest}|%?T?{RELATIVE}?u)|q(?:,?y)?|{RELATIVE}q"),
        ("half", rf"o(?:H|h(?=%T?{RELATIVE}?[uy]))(?:%T?{RELATIVE}?u|{rest})|{RELATIVE}?H"),
        ("season", rf"T?{RELATIVE}c?S|S{RELATIVE}|c?-?S[,%]?T?(?:u%?)?y|(?<=[ITcC])S{onward}"),
        ("decade", r"c?T?c?-?E(?:-?u)?|Tu(?:%?y|d)(?!u)"),
        ("school_year", "Z"),
        ("year", r"c?(?:%?T?u)?%?y(?:-[yd](?![Ou]))?"),
    ]


def _parts(source: TimeWords) -> list[tuple[str, str]]:
    bare = r"(?<=[ITc@])T?c?[pQ](?!%(?!T?[mMwdo]|=\.?[do]))|T?c[pQ]" if source.month_first else r"T?c?p|(?<=T)Q|Tc?Q|tQ"
    return [
        ("weekend", rf"T?{RELATIVE}?X[lx]?"),
        ("holiday", rf"{RELATIVE}?B[lx]?(?:,?%?y|-?u(?![by]))?"),
        ("night", "P"),
        ("eve", "T?U"),
        ("part", bare),
    ]


def _single() -> list[tuple[str, str]]:
    return [("tomorrow", "Q(?:IT[pQ])?"), ("reference", "R"), ("set", "j"), ("shift", "g")]
