"""The wheel carries what the product needs beside its code."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> set[str]:
    """Names in the wheel, built without a network."""
    pytest.importorskip("hatchling")
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=120)
    [built] = folder.glob("onrecord-*.whl")
    return set(zipfile.ZipFile(built).namelist())


def carried(pattern: str) -> set[str]:
    return {path.relative_to(SOURCE).as_posix() for path in SOURCE.glob(pattern) if path.is_file() and "__pycache__" not in path.parts}


@pytest.mark.parametrize(
    "pattern", ["onrecord/**/*.py", "onrecord/outputs/templates/*", "onrecord/web/static/*", "onrecord/demo/**/*", "onrecord/packs/*"]
)
def test_the_wheel_carries(wheel, pattern):
    assert carried(pattern) and carried(pattern) <= wheel


def test_the_wheel_carries_its_licence_and_entry_point(wheel):
    assert any(name.endswith("licenses/LICENSE") for name in wheel) and any(name.endswith("entry_points.txt") for name in wheel)


def test_the_wheel_carries_nothing_else(wheel):
    assert {name.split("/")[0] for name in wheel if ".dist-info/" not in name} == {"onrecord"}
    assert not [name for name in wheel if name.endswith((".db", ".pyc", ".onnx"))]
