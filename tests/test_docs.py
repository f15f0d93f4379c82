"""The documentation names everything that can be typed: commands, options, settings, make targets; and its links lead somewhere."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest
from typer.main import get_command

from onrecord.cli import app
from onrecord.model.story import StoryFile
from onrecord.settings import Settings

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
WORDS = "\n".join(page.read_text(encoding="utf-8") for page in PAGES)
COMMANDS = get_command(app).commands
OPTIONS = sorted({(name, flag) for name, command in COMMANDS.items() for one in command.params for flag in one.opts if flag[:2] == "--"})
TARGETS = re.findall(r"^([a-z]+):.*##", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M)
LINKS = [(page, link) for page in PAGES for link in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))]
CALLS = re.findall(r"onrecord ([a-z]+)(?= [A-Z`\"-]|`)", WORDS)


def section(command: str) -> str:
    """What docs/commands.md says of one command."""
    text = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
    found = re.search(rf"^## `onrecord {command}`.*?(?=^## |\Z)", text, re.M | re.S)
    return found[0] if found else ""


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_every_command_has_its_section(command):
    assert section(command)


@pytest.mark.parametrize(("command", "flag"), OPTIONS)
def test_every_option_is_named_with_its_command(command, flag):
    assert f"`{flag}" in section(command)


@pytest.mark.parametrize("name", [field.name for field in fields(Settings)])
def test_every_setting_is_named_with_its_default(name):
    page = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")
    default = getattr(Settings(), name)
    shown = str(default).lower() if isinstance(default, bool) else f'"{default}"' if isinstance(default, str) else f"{default:g}"
    assert f"| `{name}` | `{shown}` |" in page


@pytest.mark.parametrize("name", [field.name for field in fields(StoryFile)])
def test_every_key_of_a_story_file_is_named(name):
    assert name in (ROOT / "docs" / "story-file.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("target", TARGETS)
def test_every_make_target_is_named(target):
    assert f"make {target}" in WORDS


@pytest.mark.parametrize("command", sorted(set(CALLS)))
def test_no_page_names_a_command_that_is_not_there(command):
    assert command in COMMANDS


@pytest.mark.parametrize(("origin", "link"), LINKS, ids=lambda value: value.name if isinstance(value, Path) else value)
def test_every_link_between_pages_leads_somewhere(origin, link):
    assert "://" in link or (origin.parent / link).exists()


def test_no_page_speaks_of_absolute_paths():
    assert not re.findall(r"(?<![\w.:/])/(?:home|work|root|tmp)/", WORDS)
