"""The printed lines over many texts: the invariant, the form of the headlines, the share of stretches that get no line.

`python bench/lines.py ../shared/data ../shared/seeds [TAGGER] [LINES_PER_SET] [FIRST_DOCUMENT] [--show SET]` prints a row per set.
`--show` also prints the lines of one set, to be read.
"""

from __future__ import annotations

import gzip
import json
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date
from itertools import islice
from pathlib import Path

from onrecord.desk.batch import job
from onrecord.model.claims import Reading
from onrecord.model.story import Development, Line, Member, Standing
from onrecord.model.text import Document, day
from onrecord.sources.archives.files import read_paths
from onrecord.story.lines.traced import faults
from onrecord.story.lines.wholeness import asks, balanced, furniture, leans
from onrecord.story.lines.words import lineguide, tokens
from onrecord.story.lines.write import write_line
from onrecord.story.units import Unit, units_of

SETS = ("t17/bpoil_reuters", "t17/haiti_bbc", "t17/MJ_bbc", "t17/EgyptianProtest_cnn", "polnear/dev", "polnear/train", "news_cluster/dev")
LONGEST_READ = 6000


def documents(folder: Path, name: str) -> Iterator[Document]:
    with gzip.open(folder / f"{name}.jsonl.gz", "rt", encoding="utf8") as rows:
        for row in map(json.loads, rows):
            told = row.get("published", row.get("date"))[:10]
            text = row["text"] if "title" not in row else f"{row['title']}\n\n{row['text']}"
            yield Document(str(row["id"]), text[:LONGEST_READ], published=day(date.fromisoformat(told), "the set's date"), language="en")


def line_of(unit: Unit, text: str) -> Line | None:
    standing = Standing("single", "none", 1, 1, 1, (), (), (), (), "")
    member = Member(unit.document, unit.entry, tuple(s.id for s in unit.statements), None)
    development = Development(unit.id, "report", (), (), (member,), standing)
    return write_line(development, [unit], {unit.document: text}, {}, "en")


def form(line: Line) -> str:
    """What is wrong with the form of a headline, as far as rules can tell; empty if nothing."""
    guide = lineguide(line.language)
    shown = line.headline.partition(": ")[2] or line.headline
    last = tokens(shown)[-1:]
    checks = {
        "over 110": len(line.headline) > 110,
        "cut mid-phrase": bool(last and last[0] in guide.open_ends) or not balanced(line.headline),
        "pronoun subject": leans(shown, guide),
        "question": asks(shown, guide),
        "furniture": furniture(line.headline, guide),
    }
    return ", ".join(name for name, wrong in checks.items() if wrong)


def tell(name: str, readings: Iterator[Reading], most: int, *, show: bool) -> Counter[str]:
    counts: Counter[str] = Counter()
    for reading in readings:
        text = reading.document.text
        for unit in units_of(reading):
            if counts["lines"] >= most:
                return counts
            counts["stretches"] += 1
            line = line_of(unit, text)
            if line is None:
                counts["no line"] += 1
                continue
            counts["lines"] += 1
            names = [s.speaker.name for s in unit.statements if s.speaker]
            for fault in faults(line, {reading.document.id: text}, names):
                counts["invariant broken"] += 1
                print(name, unit.id, fault, file=sys.stderr)
            if form(line):
                counts[form(line)] += 1
            if show:
                print(f"[{name} {unit.id}] {line.headline} | {line.attribution} | {' '.join(line.text.split())[:260]}")
    return counts


def main(folder: Path, seeds: Path, tagger: str, most: int, first: int, show: str) -> None:
    work = job(tagger, None, None)
    total: Counter[str] = Counter()
    for name in SETS:
        read = (r for r in map(work.reader.read_one, islice(documents(folder, name), first, None)) if isinstance(r, Reading))
        counts = tell(name, read, most, show=show in (name, "all"))
        total += counts
        print(name, dict(counts), flush=True)
    counts = tell(
        "seeds", (r for r in work.reader.read_all(read_paths([seeds])) if isinstance(r, Reading)), most, show=show in ("seeds", "all")
    )
    print("seeds", dict(counts))
    total += counts
    n, stretches = total["lines"], total["stretches"]
    wrong = {k: v for k, v in total.items() if k not in ("lines", "stretches", "no line")}
    print(f"all: {n} lines of {stretches} stretches, abstained {total['no line'] / max(stretches, 1):.0%}; wrong: {wrong or 'none'}")


if __name__ == "__main__":
    given = [a for a in sys.argv[1:] if not a.startswith("--")]
    shown = given.pop() if "--show" in sys.argv else ""
    main(
        Path(given[0]),
        Path(given[1]),
        given[2] if len(given) > 2 else "student",
        int(given[3]) if len(given) > 3 else 150,
        int(given[4]) if len(given) > 4 else 0,
        shown,
    )
