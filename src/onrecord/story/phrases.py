"""Words and phrases of a word list as one pattern, found behind an apostrophe too.

`phrases("video* call*_off").findall("The video was called off")` gives "video" and "called off"; French "l'explosion" holds "explosion".
"""

from __future__ import annotations

import re
from functools import cache


@cache
def phrases(listed: str) -> re.Pattern[str]:
    """Any of the phrases as whole words, in any case: "_" is a space, "*" any ending; nothing where none is given."""
    parts = [re.escape(word).replace(r"\*", r"\w*").replace("_", r"\s+") for word in listed.split()]
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)" if parts else r"(?!)", re.IGNORECASE)
