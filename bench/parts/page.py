"""HTML to Document: ours beside trafilatura with metadata, on the same pages."""

from __future__ import annotations

from measuring import Row, compared, needed, spent
from pages import Expected, Found, cases, ours, theirs, words_f1

LEAST = 0.8
_WARM = 5


def rows() -> list[Row]:
    """Pages a CPU-second and the F1 of the body: faster at a lower F1 does not count."""
    every = list(cases(needed("pages")))
    for one in every[:_WARM]:
        ours(one.html), theirs(one.html)
    found, mine = spent(lambda: [ours(one.html) for one in every])
    got, peer = spent(lambda: [theirs(one.html) for one in every])
    n = len(every)
    a, b = body(found, every), body(got, every)
    return [
        Row(f"HTML to Document, pages/s; peer trafilatura with metadata ({n} pages)", **compared(n / mine, n / peer, LEAST)),
        Row("  body F1 on them", f"{a:.3f}", f"{b:.3f}", gate="no lower", met=round(a, 3) >= round(b, 3)),
    ]


def body(found: list[Found], every: list[Expected]) -> float:
    return sum(words_f1(got.body, one.body) for got, one in zip(found, every, strict=True)) / len(every)
