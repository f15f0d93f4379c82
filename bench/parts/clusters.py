"""Events: ours beside average-link TF-IDF in one batch, on the two labelled sets; speed and B-cubed F1."""

from __future__ import annotations

from typing import Any

from events import SETS, as_piece, bcubed
from measuring import MissingError, Row, lines_of, spent

BARS = {"news_cluster": 0.955, "ecbplus": 0.92}
THRESHOLDS = {"news_cluster": (0.82, 0.88), "ecbplus": (0.82, 0.88)}


def rows() -> list[Row]:
    """TF-IDF at the one threshold and at the best of two, which it needs a label for."""
    return [row for name in SETS for row in _set(name, lines_of(name, "dev.jsonl.gz"))]


def _set(name: str, given: list[dict[str, Any]]) -> list[Row]:
    gold = [str(row.get("event_id", row.get("event"))) for row in given]
    found, mine = spent(lambda: ours(given))
    peers = [spent(lambda at=at: average_link(given, at)) for at in THRESHOLDS[name]]
    score = bcubed(found, gold)[2]
    others = [bcubed(labels, gold)[2] for labels, _ in peers]
    n = len(given)
    shown = ", ".join(f"{value:.3f} at {at}" for value, at in zip(others, THRESHOLDS[name], strict=True))
    return [
        Row(
            f"events on {name}, B-cubed F1; peer average-link TF-IDF (n = {n})",
            f"{score:.3f}",
            shown,
            "",
            f">= {BARS[name]}",
            score >= BARS[name],
        ),
        Row("  documents/s", f"{n / mine:.0f}", f"{n / peers[0][1]:.0f}", f"{peers[0][1] / mine:.2f}x"),
    ]


def ours(given: list[dict[str, Any]]) -> dict[int, str]:
    """Event by index of the document."""
    from onrecord.story.events.find import find_events

    pieces = [as_piece(row, f"d{place:05d}") for place, row in enumerate(given)]
    return {int(document[1:]): event.id for event in find_events(pieces) for document in event.documents}


def average_link(given: list[dict[str, Any]], threshold: float) -> dict[int, str]:
    """Label by index: agglomerative clustering of TF-IDF vectors by mean cosine distance. Raises MissingError."""
    try:
        from sklearn.cluster import AgglomerativeClustering
        from sklearn.feature_extraction.text import TfidfVectorizer
    except ImportError as error:
        raise MissingError("scikit-learn is not installed; `make bench` installs it") from error
    texts = [f"{row.get('title') or ''}\n{row['text']}" for row in given]
    vectors = TfidfVectorizer(sublinear_tf=True, stop_words="english").fit_transform(texts).toarray()
    made = AgglomerativeClustering(n_clusters=None, distance_threshold=threshold, metric="cosine", linkage="average").fit(vectors)
    return {index: str(label) for index, label in enumerate(made.labels_)}
