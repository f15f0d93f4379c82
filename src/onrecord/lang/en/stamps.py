"""English month names of date stamps: "12 Sept 2031, 4 pm"."""

from onrecord.lang.shapes.stamps import StampWords

WORDS = StampWords(
    months=(
        ("january", "jan"),
        ("february", "feb"),
        ("march", "mar"),
        ("april", "apr"),
        ("may",),
        ("june", "jun"),
        ("july", "jul"),
        ("august", "aug"),
        ("september", "sept", "sep"),
        ("october", "oct"),
        ("november", "nov"),
        ("december", "dec"),
    ),
    morning=("am", "a.m."),
    afternoon=("pm", "p.m."),
    changed=("updated", "last update", "modified"),
)
