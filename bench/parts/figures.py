"""Figures and times: ours beside quantulum3 and dateparser, on the same paragraphs."""

from __future__ import annotations

import warnings

from measuring import MissingError, Row, compared, lines_of, spent

ARTICLES = 12
PASSES = 5


def rows() -> list[Row]:
    """Megabytes a CPU-second of both, and what both together take beside us."""
    paragraphs = [line for row in lines_of("polnear", "dev.jsonl.gz")[:ARTICLES] for line in row["text"].split("\n") if line.strip()]
    size = sum(len(line.encode()) for line in paragraphs) / 1e6
    ours(paragraphs[:20])
    theirs(paragraphs[:2])
    mine = spent(lambda: [ours(paragraphs) for _ in range(PASSES)])[1] / PASSES
    quantulum, dates = theirs(paragraphs)
    about = f"{len(paragraphs)} paragraphs, {size:.2f} MB"
    return [
        Row(
            f"figures and times, MB/s; peer quantulum3 then dateparser ({about})",
            **compared(size / mine, size / (quantulum + dates), 20, "{:.4f}"),
        ),
        Row("  alone: quantulum3, dateparser, MB/s", "", f"{size / quantulum:.4f}, {size / dates:.4f}"),
    ]


def ours(paragraphs: list[str]) -> int:
    """How many figures and times we find."""
    from onrecord.model.text import Span
    from onrecord.read.figures.find import find_figures
    from onrecord.read.times.find import find_times

    found = 0
    for text in paragraphs:
        whole = Span(0, len(text))
        found += len(find_figures(text, [whole], "en")) + len(find_times(text, [(whole, None)], "en"))
    return found


def theirs(paragraphs: list[str]) -> tuple[float, float]:
    """CPU seconds of quantulum3 and of dateparser's search. Raises MissingError."""
    try:
        from dateparser.search import search_dates
        from quantulum3 import classifier, parser
    except ImportError as error:
        raise MissingError("quantulum3 and dateparser are not installed; `make bench` installs them") from error
    classifier.USE_CLF = False  # its pickled classifier needs a scikit-learn that is long gone
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        _, numbers = spent(lambda: [parser.parse(text) for text in paragraphs])
        _, dates = spent(lambda: [search_dates(text, languages=["en"]) for text in paragraphs])
    return numbers, dates
