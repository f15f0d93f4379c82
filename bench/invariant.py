"""Hold every printed line to its cited sentences: `python bench/invariant.py ../shared/seeds TITLE` prints lines and breaches."""

from __future__ import annotations

import sys
from pathlib import Path

from onrecord.desk.batch import job
from onrecord.model.claims import Reading
from onrecord.sources.archives.files import read_paths
from onrecord.story.assemble import assemble
from onrecord.story.lines.traced import faults


def main(folder: Path, title: str) -> None:
    work = job("default", None, title, everything=True)
    readings = [one for one in work.reader.read_all(read_paths([folder])) if isinstance(one, Reading)]
    told = assemble(readings, work.ask, work.reader.registry.outlets)
    texts = {reading.document.id: reading.document.text for reading in readings}
    names = sorted({s.speaker.name for reading in readings for s in reading.statements if s.speaker})
    lines = [line for story in told.stories for line in story.lines]
    broken = [fault for line in lines for fault in faults(line, texts, names)]
    print(f"lines {len(lines)} broken {len(broken)}")
    for fault in broken:
        print(fault, file=sys.stderr)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
