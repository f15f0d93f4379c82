"""Turn a change of a line into one event of the live stream: the line as ready markup, by the page's own template.

Change 7 "added" becomes `id: 7`, `event: line`, `data: {"id": ..., "kind": "added", "html": "<article ..."}`.
"""

from __future__ import annotations

import json

from onrecord.model.story import Change
from onrecord.outputs.html import gone_html, line_html
from onrecord.outputs.lineview import line_view
from onrecord.outputs.origins import story_development
from onrecord.outputs.page import strands_of
from onrecord.outputs.snapshot import Shelf, Snapshot
from onrecord.web.hub import Frame


def frame(change: Change, snapshot: Snapshot, shelf: Shelf) -> Frame:
    """The event of `change`, told as things stand in `snapshot`: a line redacted since then shows no word of what it was."""
    fate = snapshot.fates.get(change.line.id)
    told = fate if fate is not None and fate.kind == "redacted" else change
    data = json.dumps(_payload(told, snapshot, shelf), ensure_ascii=False, separators=(",", ":"))
    return Frame(change.sequence, change.story, change.line.id, f"id: {change.sequence}\nevent: line\ndata: {data}\n\n".encode())


def _payload(change: Change, snapshot: Snapshot, shelf: Shelf) -> dict[str, object]:
    line = change.line
    story = next((each for each in snapshot.assembly.stories if each.id == change.story), None)
    strands = strands_of(story).get(line.id, ()) if story else ()
    base: dict[str, object] = {"id": line.id, "revision": line.revision, "kind": change.kind, "key": line.key, "strands": strands}
    withheld = snapshot.publish == "review" and not line.reviewed
    if line.hidden or withheld or change.kind in ("merged", "redacted"):
        return base | {"gone": True, "html": gone_html(change, shelf.language)}
    development = story_development(story, line.development) if story else None
    view = line_view(line, development, strands, shelf, change, story.language if story else None)
    day = {"day": view.day.key, "title": view.day.title} if view.day else {}
    return base | day | {"html": line_html(view)}
