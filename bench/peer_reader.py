"""A command that reads as `onrecord read` does, but attributes with spaCy's parse and rules, or with textacy: for the scorers.

`python bench/peer_reader.py textacy read -` prints a reading a line, with statements and nothing else.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from spacy_rules import from_parse, from_textacy, pipeline

EMPTY: dict[str, Any] = {"published": None, "blocks": [], "entries": [], "figures": [], "times": [], "mentions": []}


def documents(path: str) -> Iterator[dict[str, Any]]:
    if path == "-":
        yield from (json.loads(line) for line in sys.stdin if line.strip())
    else:
        yield {"id": Path(path).name, "text": Path(path).read_bytes().decode("utf-8")}


def main(peer: str, path: str) -> None:
    nlp, attribute = pipeline(), from_textacy if peer == "textacy" else from_parse
    for document in documents(path):
        reading = {**EMPTY, "id": document["id"], "text": document["text"], "statements": attribute(nlp(document["text"]))}
        print(json.dumps(reading, ensure_ascii=False))


if __name__ == "__main__":
    main(sys.argv[1], next(word for word in sys.argv[3:] if not word.startswith("--")))
