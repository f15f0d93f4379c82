"""A figure in a reader's words: "at least 44", "10,000 to 12,000"; never a midpoint.

`said(figure)` of low 10000 and high 12000 is "10,000 to 12,000"; a vague figure keeps its own words.
"""

from __future__ import annotations

from decimal import Decimal

from onrecord.model.claims import Figure

_BOUNDS = {
    "about": "about ",
    "nearly": "nearly ",
    "up_to": "up to ",
    "less_than": "less than ",
    "at_least": "at least ",
    "more_than": "more than ",
}


def said(figure: Figure) -> str:
    """The value with its bound and, for money, its currency."""
    unit = f" {figure.unit}" if figure.unit_class == "money" and figure.unit else ""
    if figure.low is not None and figure.high is not None and figure.low != figure.high:
        return f"{plain(figure.low)} to {plain(figure.high)}{unit}"
    value = upper(figure)
    return figure.surface if value is None else f"{_BOUNDS.get(figure.qualifier, '')}{plain(value)}{unit}"


def upper(figure: Figure) -> Decimal | None:
    """The high end, else the low; None for a vague figure."""
    return figure.high if figure.high is not None else figure.low


def plain(value: Decimal) -> str:
    """Thousands with commas, no trailing zeros, and no row of zeros for a number beyond reading."""
    if value.adjusted() > 30:
        return f"{value.normalize():E}"
    text = f"{value:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
