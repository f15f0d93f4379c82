"""How long a person waits: the demo's first page, the command's help. Wall time, the second start (warm)."""

from __future__ import annotations

import re
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable

from measuring import ROOT, Row

TRIES = 5
_ADDRESS = re.compile(r"http://[\w.:]+")
_COMMAND = [sys.executable, "-c", "from onrecord.cli import main; main()"]


def rows() -> list[Row]:
    """Seconds to the first page of the demo and of `onrecord --help`; the best of the tries, since other work only adds."""
    page = [first_page() for _ in range(2)][-1]
    helped = min(_seconds(lambda: subprocess.run([*_COMMAND, "--help"], capture_output=True, check=True, cwd=ROOT)) for _ in range(TRIES))
    return [
        Row("demo: start to first page, warm", f"{page:.2f} s", gate="<= 5 s", met=page <= 5),
        Row("onrecord --help", f"{helped:.2f} s", gate="<= 0.3 s", met=helped <= 0.3),
    ]


def first_page() -> float:
    """Seconds from the call to the whole first page."""
    began = time.perf_counter()
    with subprocess.Popen([*_COMMAND, "demo", "--port", "0"], stderr=subprocess.PIPE, text=True, cwd=ROOT) as running:
        try:
            address = next(found.group() for line in running.stderr or () if (found := _ADDRESS.search(line)))
            with urllib.request.urlopen(address, timeout=60) as answer:
                answer.read()
            return time.perf_counter() - began
        finally:
            running.kill()


def _seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began
