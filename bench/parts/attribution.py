"""Who said what: ours beside spaCy's parse with rules and textacy's quotations, scored by the same scorers.

A scorer runs the command that it finds in .venv/bin; here that is a line of shell in a passing folder.
"""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from measuring import DATA, ROOT, SHARED, MissingError, Row, needed

SEEDS = ("002", "004")
OURS = ("default", "student", "rules")
PEERS = ("spacy", "textacy")
STUDENT_MAY_LACK = 0.04
_F = r" P \S+ R \S+ F (\d\.\d+)"
COLUMNS = {
    "PolNeAR source": rf"exact  source  {_F}",
    "cue": rf"exact  cue     {_F}",
    "content": rf"exact  content {_F}",
    "content per character": rf"char   content {_F}",
    "attribution": rf"attribution{_F}",
    "seeds attribution": rf"attributions{_F}",
    "seeds speaker right": r"speaker (\d\.\d+)",
    "seeds stance right": r"stance (\d\.\d+)",
}


@dataclass(frozen=True)
class Scores:
    """One reader's figure for each column."""

    name: str
    values: dict[str, float]


def rows() -> list[Row]:
    """A row per column: default, student and rules beside the two peers; the default must lead in every one."""
    needed("polnear", "dev.jsonl.gz")
    if not (SHARED / "score").is_dir():
        raise MissingError("../shared/score is not there")
    scored = {name: scores(name) for name in (*OURS, *PEERS)}
    return [*(_row(column, scored) for column in COLUMNS), _student(scored)]


def _row(column: str, scored: dict[str, Scores]) -> Row:
    ours, peers = [[scored[name].values[column] for name in names] for names in (OURS, PEERS)]
    return Row(
        f"{column}: default, student, rules; peer spaCy with rules, textacy", _shown(ours), _shown(peers), "", "ahead", ours[0] > max(peers)
    )


def _student(scored: dict[str, Scores]) -> Row:
    lacks = scored["default"].values["attribution"] - scored["student"].values["attribution"]
    return Row(
        "student behind default, PolNeAR attribution F1", f"{lacks:.3f}", gate=f"<= {STUDENT_MAY_LACK}", met=lacks <= STUDENT_MAY_LACK
    )


def _shown(values: list[float]) -> str:
    return ", ".join(f"{value:.3f}" for value in values)


def scores(name: str) -> Scores:
    """Run both scorers on the reader `name`."""
    with TemporaryDirectory() as folder:
        command = Path(folder) / ".venv" / "bin" / "onrecord"
        command.parent.mkdir(parents=True)
        command.write_text(f'#!/bin/sh\nexec "{sys.executable}" {_words(name)}\n', encoding="utf-8")
        command.chmod(0o755)
        out = _run(folder, "polnear.py", str(DATA / "polnear" / "dev.jsonl.gz")) + _run(folder, "seeds.py", *SEEDS)
    return Scores(name, {column: _figure(pattern, out) for column, pattern in COLUMNS.items()})


def _words(name: str) -> str:
    if name in PEERS:
        return f'"{ROOT / "bench" / "peer_reader.py"}" {name} "$@"'
    return f"-c 'from onrecord.cli import main; main()' \"$@\" --tagger {name}"


def _run(folder: str, scorer: str, *given: str) -> str:
    done = subprocess.run([sys.executable, str(SHARED / "score" / scorer), *given], cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        raise MissingError(f"{scorer} failed: {(done.stderr.strip().splitlines() or ['no word'])[-1]}")
    return done.stdout


def _figure(pattern: str, out: str) -> float:
    found = re.search(pattern, out)
    return float(found.group(1)) if found else 0.0
