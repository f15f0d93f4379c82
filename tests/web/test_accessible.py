"""The basics of an accessible page, on every page: landmarks, names, headings, focus order, contrast of the colours."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from lxml import html as markup
from real_desk import Page

import onrecord.web

CSS = (Path(onrecord.web.__file__).parent / "static" / "onrecord.css").read_text(encoding="utf-8")
PATHS = ("/", "/?edit=1", "/?asof=2031-10-22T09:00", "/?asof=2031-10-20", "/diff", "/question?q=lifeboats", "/ledger", "/log",
         "/sources", "/stories", "/line/{line}", "/line/{line}/hand")  # fmt: skip
PAIRS = [("ink", "paper"), ("soft", "paper"), ("faint", "paper"), ("accent", "paper"), ("soft", "sheet"), ("faint", "sheet"),
         ("mark-ink", "mark"), *((name, f"{name}-bg") for name in ("green", "amber", "violet", "red"))]  # fmt: skip


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    return Page(tmp_path_factory.mktemp("desk") / "desk.db")


@pytest.fixture(params=PATHS)
def tree(house, request):
    return markup.fromstring(house.text(request.param.format(line=house.line("lifeboats"))))


def test_a_page_has_its_landmarks_a_language_and_a_title(tree):
    assert len(tree.xpath("//main")) == 1 and len(tree.xpath("//body/header")) == 1 and len(tree.xpath("//body/footer")) == 1
    assert all(nav.get("aria-label") for nav in tree.xpath("//nav"))
    assert tree.xpath("string(/html/@lang)") and tree.xpath("string(//title)").strip()


def test_every_control_has_a_name(tree):
    labelled = set(tree.xpath("//label/@for"))
    for control in tree.xpath("//input[not(@type='hidden')] | //select | //textarea"):
        inside = control.xpath("ancestor::label")
        assert control.get("aria-label") or control.get("id") in labelled or inside, markup.tostring(control)
    for link in tree.xpath("//a | //button"):
        assert link.text_content().strip() or link.get("aria-label") or link.get("hidden") is not None, markup.tostring(link)


def test_a_spoken_name_holds_the_words_that_are_seen(tree):
    for link in tree.xpath("//a[@aria-label] | //button[@aria-label]"):
        seen = " ".join(link.text_content().split())
        if re.search(r"\w", seen):
            assert seen.lower() in link.get("aria-label").lower()


def test_headings_begin_with_one_and_ids_are_unique(tree):
    assert len(tree.xpath("//main//h1")) == 1
    ids = tree.xpath("//@id")
    assert len(ids) == len(set(ids))
    for name in ("aria-describedby", "aria-labelledby"):
        assert {each for value in tree.xpath(f"//@{name}") for each in value.split()} <= {*ids, "drawer-title"}


def test_focus_goes_in_reading_order_and_first_past_the_bar(tree):
    assert not [value for value in tree.xpath("//@tabindex") if int(value) > 0]
    first = tree.xpath("//a[@href] | //button | //input")[0]
    assert first.get("href") == "#main" and tree.xpath("//*[@id='main']")


def colours(block: str) -> dict[str, tuple[float, ...]]:
    found = re.findall(r"--([\w-]+):\s*#([0-9a-f]{6})", block)
    return {name: tuple(int(value[n : n + 2], 16) / 255 for n in (0, 2, 4)) for name, value in found}


def luminance(colour: tuple[float, ...]) -> float:
    """Relative luminance (WCAG 2.2)."""
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("theme", [":root {", ':root[data-theme="dark"] {', ':root:not([data-theme="light"]) {'])
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_every_colour_of_words_stands_out_from_its_ground(theme, ink, ground):
    known = colours(CSS.split(theme, 1)[1].split("}", 1)[0])
    bright, dark = sorted((luminance(known[ink]), luminance(known[ground])), reverse=True)
    assert (bright + 0.05) / (dark + 0.05) >= 4.5
