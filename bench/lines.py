"""The printed lines over many texts: the invariant, the form of the headlines, the share of developments without a line, a sample to read.

`python bench/lines.py ../shared/data ../shared/seeds [--seed 7] [--size 1] [--tagger student] [--read 100]` prints a row per set;
`--size 8` takes eight times as many texts, `--read N` also prints N lines, drawn by the same seed, beside their sources.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from onrecord.desk.batch import job
from onrecord.desk.reader import Reader
from onrecord.model.claims import Reading
from onrecord.model.story import Line
from onrecord.sources.archives.files import read_paths
from onrecord.story.assemble import Ask, assemble
from onrecord.story.lines.traced import faults
from onrecord.story.lines.wholeness import asks, balanced, ends_open, furniture, leans
from onrecord.story.lines.words import lineguide, tokens

TOPICS = ("bpoil_reuters", "haiti_bbc", "MJ_bbc", "EgyptianProtest_cnn")
COUNTRIES = ("us", "uk", "ca", "za", "il", "de", "at", "ch", "es", "mx", "fr")
SHARES = {"t17": 22, "news_cluster": 20, "polnear": 8, "timex": 6, "pages": 24, "liveblogs": 6, "seeds": 14}
LONGEST_READ = 3500
RUN = 6


@dataclass(frozen=True, slots=True)
class Group:
    """Texts told as one story."""

    set: str
    name: str
    paths: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """A line with the set it is of and what it was made from."""

    set: str
    line: Line
    texts: Mapping[str, str]


def rows(path: Path) -> list[dict[str, str]]:
    with gzip.open(path, "rt", encoding="utf8") as lines:
        return [json.loads(line) for line in lines]


def cut(text: str) -> str:
    """The text up to a full stop near `LONGEST_READ`."""
    return text if len(text) <= LONGEST_READ else text[: text.rfind(". ", 0, LONGEST_READ) + 1]


def written(folder: Path, set_: str, name: str, found: Iterable[Mapping[str, str | None]]) -> Group:
    path = folder / f"{set_}_{name.replace('/', '_')}.jsonl"
    path.write_text("\n".join(json.dumps({k: v for k, v in row.items() if v}, ensure_ascii=False) for row in found), encoding="utf8")
    return Group(set_, name, (path,))


def groups(data: Path, seeds: Path, folder: Path, chance: random.Random, size: int) -> Iterator[Group]:
    """What `size` and the seed draw of each set: runs of one topic, whole clusters, single texts and pages, the live blogs, the seeds."""
    for topic in TOPICS:
        listed = rows(data / "t17" / f"{topic}.jsonl.gz")
        for start in (chance.randrange(len(listed) - RUN) for _ in range(size)):
            found = (
                {"id": f"{r['id']}", "text": cut(r["text"]), "published": r["date"], "language": "en"} for r in listed[start : start + RUN]
            )
            yield written(folder, "t17", f"{topic}{start}", found)
    clusters: dict[str, list[dict[str, str]]] = {}
    for row in rows(data / "news_cluster" / "dev.jsonl.gz"):
        clusters.setdefault(row["event"], []).append(row)
    for name in chance.sample(sorted(clusters), min(7 * size, len(clusters))):
        kept = ("id", "url", "outlet", "published", "title")
        yield written(folder, "news_cluster", name, ({**{k: r.get(k) for k in kept}, "text": cut(r["text"])} for r in clusters[name][:4]))
    claims = rows(data / "polnear" / "dev.jsonl.gz") + rows(data / "polnear" / "train.jsonl.gz")
    for row in chance.sample(claims, 6 * size):
        yield written(folder, "polnear", row["id"][:60], [{"id": row["id"], "text": cut(row["text"])}])
    for language in ("en", "de"):
        dated = rows(data / "timex" / f"{language}_dev.jsonl.gz")
        for row in chance.sample(dated, min(5 * size, len(dated))):
            yield written(
                folder, "timex", row["id"], [{"id": row["id"], "text": cut(row["text"]), "published": row["dct"], "language": language}]
            )
    pages = [page for country in COUNTRIES for page in sorted((data / "pages" / country).glob("*.html.gz"))]
    yield from (Group("pages", page.name, (page,)) for page in chance.sample(pages, min(22 * size, len(pages))))
    yield from (Group("liveblogs", page.name, (page,)) for page in sorted((data / "liveblogs").glob("*.gz")))
    yield Group("seeds", "seeds", (seeds,))


def form(line: Line) -> str:
    """What is wrong with the form of a headline, as far as rules can tell; empty if nothing."""
    guide = lineguide(line.language)
    shown = line.headline.partition(": ")[2] or line.headline
    checks = {
        "over 110": len(line.headline) > 110,
        "cut mid-phrase": ends_open(tokens(shown), guide) or not balanced(line.headline),
        "pronoun subject": leans(shown, guide),
        "question": asks(shown, guide),
        "furniture": furniture(line.headline, guide),
    }
    return ", ".join(name for name, wrong in checks.items() if wrong)


def tell(group: Group, reader: Reader, counts: Counter[str]) -> Iterator[Told]:
    """The lines of a group; what is wrong with them goes to standard error and into `counts`."""
    readings = [one for one in reader.read_all(read_paths(group.paths)) if isinstance(one, Reading)]
    assembly = assemble(readings, Ask(None, group.name, everything=True), reader.registry.outlets)
    texts = {reading.document.id: reading.document.text for reading in readings}
    names = sorted({s.speaker.name for reading in readings for s in reading.statements if s.speaker})
    for story in assembly.stories:
        counts["developments"] += len(story.developments)
        for line in story.lines:
            wrong = [*faults(line, texts, names), *([form(line)] if form(line) else [])]
            counts.update({"lines": 1, "minor": line.minor, "broken": len(wrong)})
            for fault in wrong:
                print(group.name, line.id, fault, line.headline, file=sys.stderr)
            yield Told(group.set, line, texts)


def sample(told: list[Told], chance: random.Random, most: int) -> Iterator[Told]:
    """Up to `most` lines of the first level, by the shares of the sets, each headline once."""
    first = {one.line.headline: one for one in told if not one.line.minor}
    for name, share in SHARES.items():
        listed = sorted((one for one in first.values() if one.set == name), key=lambda one: one.line.id)
        yield from chance.sample(listed, min(len(listed), round(share * most / 100)))


def show(one: Told) -> None:
    """The line with its sentence and the words in front of it."""
    first = one.line.citations[0]
    text = one.texts[first.document]
    print(f"[{one.set} {first.document} {one.line.id}] {one.line.status} {one.line.outlets}/{one.line.origins}/{one.line.sides}")
    print(f"  H: {one.line.headline}\n  A: {one.line.attribution}")
    print(f"  <: {' '.join(text[max(0, first.span.start - 200) : first.span.start].split())[-120:]}")
    print("  C:", " || ".join(" ".join(c.span.of(one.texts[c.document]).split()) for c in one.line.citations)[:460])


def main(data: Path, seeds: Path, tagger: str, seed: int, size: int, read: int) -> None:
    chance, reader = random.Random(seed), job(tagger, None, None).reader
    told: list[Told] = []
    by_set: dict[str, Counter[str]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for group in groups(data, seeds, Path(folder), chance, size):
            told += tell(group, reader, by_set.setdefault(group.set, Counter()))
    total = sum(by_set.values(), Counter[str]())
    for name, counts in (*by_set.items(), ("all", total)):
        silent = 1 - counts["lines"] / max(counts["developments"], 1)
        kept = f"{counts['lines']} lines ({counts['minor']} minor), broken {counts['broken']}"
        print(f"{name}: {kept}, developments without a line {silent:.0%}")
    for one in sample(told, chance, read):
        show(one)


if __name__ == "__main__":
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("data", type=Path)
    asked.add_argument("seeds", type=Path)
    asked.add_argument("--tagger", default="student")
    asked.add_argument("--seed", type=int, default=7)
    asked.add_argument("--size", type=int, default=1)
    asked.add_argument("--read", type=int, default=0)
    given = asked.parse_args()
    main(given.data, given.seeds, given.tagger, given.seed, given.size, given.read)
