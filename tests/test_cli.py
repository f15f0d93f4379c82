"""The command as a process of its own: help is quick, errors are one line, a pipe is a stream."""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from typer.main import get_command

from onrecord.cli import app

ROOT = Path(__file__).parents[1]
TEXT = "A ferry ran aground off Skelly on Tuesday, Mayor Ada Voss said."
HEAVY = (
    "lxml",
    "trafilatura",
    "sqlalchemy",
    "starlette",
    "uvicorn",
    "numpy",
    "onnxruntime",
    "tokenizers",
    "jinja2",
    "rapidfuzz",
    "msgspec",
)
COMMANDS = sorted(get_command(app).commands)


def onrecord(*arguments: str, stdin: bytes = b"", before: str = "") -> subprocess.CompletedProcess[bytes]:
    """`onrecord ARGUMENTS` in a process of its own; `before` is Python that runs first."""
    code = f"{before}\nimport sys\nsys.argv = ['onrecord', *{list(arguments)!r}]\nfrom onrecord.cli import main\nmain()"
    return subprocess.run([sys.executable, "-W", "error", "-c", code], input=stdin, capture_output=True, check=False, cwd=ROOT, timeout=60)


def test_help_loads_nothing_heavy():
    code = (
        "import sys\nsys.argv = ['onrecord', '--help']\nfrom onrecord.cli import main\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        f"print(sorted(name for name in {HEAVY!r} if name in sys.modules))"
    )
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True, cwd=ROOT, timeout=60)
    assert answer.stdout.endswith("[]\n") and "Usage" in answer.stdout


def test_help_names_every_command():
    answer = onrecord("--help").stdout.decode()
    assert all(f"\n  {command} " in answer for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(command):
    answer = onrecord(command, "--help")
    assert answer.returncode == 0 and b"--help" in answer.stdout


def test_the_version_is_that_of_the_package():
    import onrecord as package

    assert onrecord("--version").stdout.decode().strip() == package.__version__


def test_no_command_shows_the_help_as_a_wrong_call():
    answer = onrecord()
    assert answer.returncode == 2 and b"Usage" in answer.stdout + answer.stderr


def test_a_wrong_call_is_one_line_and_status_two():
    answer = onrecord("read", "-", "--story-file", "none.toml")
    assert answer.returncode == 2 and answer.stderr.decode().splitlines()[0].startswith("onrecord: cannot open the file: none.toml; ")
    assert b"Traceback" not in answer.stderr


def test_a_missing_extra_is_named():
    answer = onrecord("read", "-", stdin=b'{"text": "Fog."}', before="import sys\nsys.modules['onnxruntime'] = None")
    assert answer.returncode == 1 and b"onrecord[tagger]" in answer.stderr and b"--tagger rules" in answer.stderr
    assert b"Traceback" not in answer.stderr


def test_rules_need_no_extra():
    hidden = "import sys\nfor name in ('onnxruntime', 'tokenizers', 'numpy', 'onrecord_weights'):\n    sys.modules[name] = None"
    answer = onrecord("read", "-", "--tagger", "rules", stdin=json.dumps({"text": TEXT}).encode(), before=hidden)
    assert answer.returncode == 0 and json.loads(answer.stdout)["statements"]


def test_a_line_is_answered_before_the_next_one_comes():
    """Standard input is a stream: a document is printed while the pipe is still open."""
    code = "import sys\nsys.argv = ['onrecord', 'read', '-', '--tagger', 'rules']\nfrom onrecord.cli import main\nmain()"
    with subprocess.Popen([sys.executable, "-c", code], stdin=-1, stdout=-1, stderr=subprocess.DEVNULL, cwd=ROOT) as running:
        assert running.stdin and running.stdout
        for name in ("a", "b"):
            running.stdin.write(json.dumps({"id": name, "text": TEXT}).encode() + b"\n")
            running.stdin.flush()
            assert json.loads(running.stdout.readline())["id"] == name
        running.stdin.close()
        assert running.wait(30) == 0


def test_a_reader_that_leaves_early_is_no_crash(tmp_path):
    body = "\n".join(json.dumps({"id": str(n), "text": TEXT * 20}) for n in range(80))
    (tmp_path / "day.jsonl").write_text(body, encoding="utf-8")
    code = f"import sys\nsys.argv = ['onrecord', 'read', {str(tmp_path)!r}, '--tagger', 'rules']\nfrom onrecord.cli import main\nmain()"
    with subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.DEVNULL, stdout=-1, stderr=-1, cwd=ROOT) as running:
        assert running.stdout and running.stderr
        running.stdout.close()
        assert b"Traceback" not in running.stderr.read()


def test_the_same_bytes_come_from_two_processes_with_other_hash_seeds():
    code = "import sys\nsys.argv = ['onrecord', 'assemble', '-', '--tagger', 'rules']\nfrom onrecord.cli import main\nmain()"
    body = b"\n".join(json.dumps({"id": str(n), "text": f"{TEXT} At least {n} boats were damaged, she said."}).encode() for n in range(5))
    outs = [
        subprocess.run(
            [sys.executable, "-c", code], input=body, capture_output=True, check=True, cwd=ROOT, timeout=60, env={"PYTHONHASHSEED": seed}
        ).stdout
        for seed in ("1", "2")
    ]
    assert outs[0] == outs[1] and outs[0]


def test_serve_refuses_to_answer_other_machines(tmp_path):
    answer = onrecord("serve", str(tmp_path), "--host", "192.0.2.1", "--store", str(tmp_path / "s.db"))
    assert answer.returncode == 2 and b"192.0.2.1" in answer.stderr


def test_serve_without_anything_to_serve_says_so(tmp_path):
    answer = onrecord("serve", "--store", str(tmp_path / "s.db"))
    assert answer.returncode == 2 and b"nothing to serve" in answer.stderr


def test_serve_names_what_is_wrong_in_its_settings(tmp_path):
    (tmp_path / "house.toml").write_text('publish = "maybe"\n', encoding="utf-8")
    answer = onrecord("serve", str(tmp_path), "--settings", str(tmp_path / "house.toml"))
    assert answer.returncode == 2 and b"house.toml" in answer.stderr and b"publish" in answer.stderr


def test_a_demo_without_speed_is_refused():
    assert onrecord("demo", "--speed", "0", "--tagger", "rules").returncode == 2


def test_decide_without_a_store_is_refused(tmp_path):
    answer = onrecord("decide", "hide", "l1", "--store", str(tmp_path / "none.db"))
    assert answer.returncode == 2 and b"there is no store" in answer.stderr


def test_a_story_file_given_as_a_title_is_refused():
    told = onrecord("assemble", "--tagger", "rules", "--story", "mine.toml", "-")
    assert told.returncode == 2
    assert b"--story-file" in told.stderr


def test_the_entry_point_is_the_one_that_is_tested():
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["scripts"]
    assert scripts == {"onrecord": "onrecord.cli:main"}
