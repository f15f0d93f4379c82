"""The taggers: default and student beside spaCy's small English pipeline, on the same articles."""

from __future__ import annotations

import re
from typing import Any

from measuring import Row, compared, fresh, lines_of, megabytes, spent

LEAST = {"default": 0.3, "student": 1.0}
_PARAGRAPH = re.compile(r"[^\n]+")
_WARM = 2


def rows() -> list[Row]:
    """Words a CPU-second: spaCy, and both taggers with cutting, windows and decoding; each in a process of its own."""
    peer = fresh(spacy_speed)
    found: list[Row] = [Row("spaCy small English pipeline: load s, MB", "", f"{peer['load']:.2f} s, {peer['memory']:.0f} MB")]
    for name, least in LEAST.items():
        one = fresh(tagger_speed, name)
        found.append(
            Row(
                f"tagger {name}, words/s; peer spaCy ({one['articles']} articles)", **compared(one["words"], peer["words"], least, "{:.0f}")
            )
        )
        found.append(Row(f"  {name}: pieces/s", f"{one['pieces']:.0f}"))
        found.append(Row(f"  {name}: load", f"{one['load']:.2f} s", gate="<= 1 s", met=one["load"] <= 1))
        found.append(Row(f"  {name}: memory", f"{one['memory']:.0f} MB", gate="<= 450 MB", met=one["memory"] <= 450))
    return found


def texts() -> list[str]:
    return [row["text"] for row in lines_of("polnear", "dev.jsonl.gz")]


def spacy_speed() -> dict[str, float]:
    """Words a second over whole articles, load time, memory."""
    from spacy_rules import pipeline

    articles = texts()
    nlp, load = spent(pipeline)
    for text in articles[:_WARM]:
        nlp(text)
    _, seconds = spent(lambda: [nlp(text) for text in articles])
    return {"words": words_in(articles) / seconds, "load": load, "memory": megabytes()}


def tagger_speed(name: str) -> dict[str, float]:
    """Words and pieces a second over the same articles, load time, memory."""
    from onrecord.model.text import Span
    from onrecord.taggers.catalog import tagger
    from onrecord.taggers.pieces import pieces

    articles = texts()
    ours, load = spent(lambda: tagger(name))
    passages = [[Span(line.start(), line.end()) for line in _PARAGRAPH.finditer(text)] for text in articles]
    every: list[tuple[str, Any]] = list(zip(articles, passages, strict=True))
    for text, passage in every[:_WARM]:
        ours.tag(text, [passage], "en")
    _, seconds = spent(lambda: [ours.tag(text, [passage], "en") for text, passage in every])
    memory = megabytes()
    count = sum(len(pieces(text, passage, ours._tokenizer)) for text, passage in every)
    return {"words": words_in(articles) / seconds, "pieces": count / seconds, "load": load, "memory": memory, "articles": len(articles)}


def words_in(articles: list[str]) -> int:
    return sum(len(text.split()) for text in articles)
