"""Draw the pages as HTML: one function a page, view value in, text out; every word of a source is escaped.

`page_html(page(...), Surroundings())` is the whole live page; `line_html(view)` is one line, the same markup that the stream sends.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from urllib.parse import quote

from jinja2 import Environment, PackageLoader, StrictUndefined, Template
from markupsafe import Markup

from onrecord.model.story import Change, Story
from onrecord.outputs.answers import LedgerView, QuestionView
from onrecord.outputs.chips import status_label
from onrecord.outputs.figures import Chart
from onrecord.outputs.hand import HandView, LogView
from onrecord.outputs.handover import HandoverView
from onrecord.outputs.lineview import LineView
from onrecord.outputs.page import PageView, summary
from onrecord.outputs.provenance import ProvenanceView
from onrecord.outputs.revised import ChangesView
from onrecord.outputs.sheet import Sheet
from onrecord.outputs.sources import SourcesView
from onrecord.outputs.svg import svg
from onrecord.outputs.wording import counted, desk_words, page_words, spoken, told_by

STORIES_ON_A_PAGE = 500
_SPOKEN = (
    "new_count", "new_press", "reload", "just_in", "live", "reconnecting", "taken_back", "was_updated", "updated", "withdrawn", "translate",
    "gloss", "original", "gloss_refused",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the place that serves a page adds: addresses of style, script and icon, the token of the paste box (None: no box), and the
    language of the page's own words.
    """

    style: str = "/static/onrecord.css"
    script: str = "/static/onrecord.js"
    icon: str = "/static/onrecord.svg"
    token: str | None = None
    language: str = "en"


def page_html(view: PageView, around: Surroundings) -> str:
    """The live page of one story."""
    return _drawn("page.html", around.language, page=view, around=around, counts=summary(view.counts, around.language))


def line_html(view: LineView) -> str:
    """One line as <article>."""
    return _drawn("fragment.html", view.reader, line=view, change=None)


def gone_html(change: Change, language: str = "en") -> str:
    """The note that stands in place of a line that was merged, redacted or hidden."""
    return _drawn("fragment.html", language, line=None, change=change)


def line_page_html(view: ProvenanceView, story: Story, around: Surroundings) -> str:
    """The page of one line, with its provenance."""
    return _drawn("line.html", around.language, view=view, story=story, around=around)


def drawer_html(view: ProvenanceView) -> str:
    """The provenance of one line alone, for the drawer."""
    return _drawn("drawer.html", view.line.reader, view=view)


def gone_page_html(change: Change, story: Story | None, around: Surroundings) -> str:
    """The page of a line that no longer stands: struck with its reason, or without a word of it where it was redacted."""
    return _drawn("gone.html", around.language, change=change, story=story, around=around)


def hand_html(view: HandView, home: str, around: Surroundings) -> str:
    """The page on which an editor acts on one line."""
    back = f"/line/{quote(view.line.id)}/hand"
    return _drawn("hand_page.html", around.language, view=view, home=home, back=back, around=around)


def hand_part_html(view: HandView, around: Surroundings, *, bar: bool) -> str:
    """The same for the drawer, or only the row of switches under the line."""
    back = f"/line/{quote(view.line.id)}/hand"
    return _drawn("hand_bar.html" if bar else "hand_part.html", around.language, view=view, back=back, around=around)


def handover_html(view: HandoverView, around: Surroundings) -> str:
    """What changed between two moments."""
    return _drawn("handover.html", around.language, view=view, around=around)


def question_html(view: QuestionView, around: Surroundings) -> str:
    """Who says what on a question."""
    return _drawn("question.html", around.language, view=view, around=around)


def ledger_html(view: LedgerView, around: Surroundings) -> str:
    """Warnings and promises with their dates."""
    return _drawn("ledger.html", around.language, view=view, around=around)


def log_html(view: LogView, around: Surroundings) -> str:
    """The log of every act, with what is off the page."""
    return _drawn("log.html", around.language, view=view, around=around)


def sources_html(view: SourcesView, around: Surroundings) -> str:
    """The page of sources, documents and refusals."""
    return _drawn("sources.html", around.language, view=view, around=around)


def changes_html(view: ChangesView, around: Surroundings) -> str:
    """The page of what was changed in one document since it was read first."""
    return _drawn("changes.html", around.language, view=view, around=around)


def stories_html(stories: tuple[Story, ...], refused: int, around: Surroundings, start: int = 0) -> str:
    """Stories, those with most origins first, from place `start` on as many as a page holds, with the way to the others."""
    ranked = sorted(stories, key=lambda story: (not story.asked, -sum(line.origins for line in story.lines), -len(story.lines), story.id))
    first = max(0, min(start, len(ranked) - 1)) // STORIES_ON_A_PAGE * STORIES_ON_A_PAGE
    shown = ranked[first : first + STORIES_ON_A_PAGE]
    pages = [(place, min(place + STORIES_ON_A_PAGE, len(ranked))) for place in range(0, len(ranked), STORIES_ON_A_PAGE)]
    return _drawn("stories.html", around.language, stories=shown, first=first, pages=pages, refused=refused, around=around)


def sheet_html(sheet: Sheet, style: str) -> str:
    """One page that needs nothing beside itself: `style` is put in, no script, no address of ours."""
    return _drawn("sheet.html", sheet.language, sheet=sheet, style=Markup(style))


def message_html(title: str, message: str, around: Surroundings) -> str:
    """A page with one message and the way back."""
    return _drawn("message.html", around.language, title=title, message=message, around=around)


def _drawn(name: str, language: str, **values: object) -> str:
    """A template with its values, the page's words and what the script says; `en` marks what is English on any page."""
    known, desk = page_words(language), desk_words(language)
    said = {key: getattr(known, key) for key in _SPOKEN} | {"language": spoken(language), "undo": desk.undo}
    code = spoken(language)
    english = Markup("") if code == "en" else Markup(' lang="en"')
    return _template(name).render(w=known, d=desk, w_code=code, en=english, spoken=json.dumps(said, ensure_ascii=False), **values)


def _chart(chart: Chart) -> Markup:
    return Markup(svg(chart))


@cache
def _environment() -> Environment:
    """Templates are part of the program, read once like its modules."""
    environment = Environment(
        loader=PackageLoader("onrecord.outputs", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(chart=_chart)
    environment.globals.update(counted=counted, status_label=status_label, told_by=told_by)
    return environment


def _template(name: str) -> Template:
    return _environment().get_template(name)
