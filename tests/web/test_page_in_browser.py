"""The live page in a real browser."""

from __future__ import annotations

from dataclasses import replace

import pytest
from ticker_sample import fresh_line

pytestmark = pytest.mark.browser


@pytest.fixture
def tab(chromium, address):
    context = chromium.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    page.wrong = []
    page.on("pageerror", lambda error: page.wrong.append(str(error)))
    page.on("console", lambda message: page.wrong.append(message.text) if message.type == "error" else None)
    page.goto(address)
    page.wait_for_selector("#live:not(.off):not([hidden])")
    yield page
    context.close()


def test_a_new_line_waits_behind_the_bar_and_nothing_jumps(tab, desk):
    tab.evaluate("scrollTo(0, 900)")
    desk.tell(fresh_line("l-new", "Crane reaches the river"))
    tab.wait_for_selector("#new:not([hidden])")
    assert tab.inner_text("#new") == "1 new"
    assert tab.locator("#line-l-new").count() == 0
    assert tab.evaluate("scrollY") == 900
    tab.click("#new")
    assert tab.locator(".feed .line").first.get_attribute("id") == "line-l-new"
    assert tab.wrong == []


def test_a_revision_replaces_the_line_in_place_and_says_so(tab, desk):
    known = desk.snapshot().assembly.stories[0].lines[2]
    desk.tell(replace(known, revision=2, headline="Three engineers warned of cracks"), "revised")
    tab.wait_for_selector("#line-l-warning .updated")
    assert "Three engineers" in tab.inner_text("#line-l-warning .headline")
    assert tab.locator("#new").is_hidden()


def test_a_page_that_was_cut_off_resumes_where_it_was(tab, desk, served):
    served.stop()
    tab.wait_for_selector("#live.off")
    desk.tell(fresh_line("l-a", "First while away"))
    desk.tell(fresh_line("l-b", "Second while away"))
    served.start()
    tab.get_by_text("2 new", exact=True).wait_for(timeout=8000)


def test_the_drawer_lights_the_exact_sentence(tab):
    tab.click("#line-l-toll .open")
    tab.wait_for_selector("#drawer[open] mark")
    assert (
        tab.locator("#drawer mark").first.inner_text() == "At least 31 people died when the Ostrel bridge fell, the district hospital said."
    )
    assert "2 outlets → 2 origins → 2 sides" in tab.inner_text("#drawer")
    tab.keyboard.press("Escape")
    assert not tab.evaluate("document.getElementById('drawer').open")


def test_the_keys_move_open_and_search(tab):
    tab.keyboard.press("j")
    tab.keyboard.press("j")
    assert tab.evaluate("document.activeElement.id") == "line-l-ministry"
    tab.keyboard.press("k")
    assert tab.evaluate("document.activeElement.id") == "line-l-toll"
    tab.keyboard.press("Enter")
    tab.wait_for_selector("#drawer[open]")
    tab.keyboard.press("Escape")
    tab.keyboard.press("/")
    tab.keyboard.type("cracks")
    assert tab.locator(".feed .line:visible").count() == 1


def test_a_chip_explains_itself_on_focus_and_hides_on_escape(tab):
    tip = tab.locator("#line-l-toll .chip.contested + .tip")
    assert tip.is_hidden()
    tab.locator("#line-l-toll .chip.contested").focus()
    assert tip.is_visible()
    tab.keyboard.press("Escape")
    tip.wait_for(state="hidden")


def test_the_theme_is_remembered(tab):
    tab.click("#theme")
    chosen = tab.evaluate("document.documentElement.dataset.theme")
    tab.reload()
    assert tab.evaluate("document.documentElement.dataset.theme") == chosen


@pytest.mark.parametrize("width", [360, 390, 768, 1280])
def test_no_width_scrolls_sideways(chromium, address, width):
    context = chromium.new_context(viewport={"width": width, "height": 800})
    page = context.new_page()
    page.goto(address)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    context.close()


def test_without_javascript_the_source_is_a_page_of_its_own(chromium, address):
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    page.click("text=Key events only")
    assert page.locator(".feed .line").count() == 2
    page.click("#line-l-toll .open")
    assert page.locator("mark").first.is_visible()
    assert page.locator("#theme").is_hidden()
    context.close()
