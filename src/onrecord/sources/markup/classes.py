"""What class names, ids and roles say of a piece of a page: the vocabulary of web templates, not of any one outlet.

`by_class("c-article__byline")` gives `Sense("byline", None)`; `by_class("js-newsletter-box")` gives `Sense("furniture", "newsletter")`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from onrecord.model.text import FurniturePart, MarkKind


class Sense(NamedTuple):
    """What a piece seems to be, and which kind of furniture."""

    kind: MarkKind | None
    part: FurniturePart | None


NOTHING = Sense(None, None)
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_PARTS: tuple[tuple[FurniturePart, str], ...] = (
    ("cookie", r"cookie|consent|gdpr|cmp|onetrust|didomi|usercentrics|privacy"),
    ("share", r"share|sharing|social|addthis|sharebar|sharedaddy|teilen|partage|compartir"),
    ("newsletter", r"newsletters?|subscribe|subscription|signup|sign-up|paywall|piano|register|abo|subscri\w*"),
    ("most_read", r"most-(?:read|popular|viewed|shared)|mostread|mostpopular|trending|popular|meistgelesen|top-stories"),
    ("comments", r"comments?|disqus|kommentare?|comentarios|coral|livefyre|discussion|replies|respond"),
    (
        "related",
        r"related|recommend\w*|more-(?:stories|news|on|from)|read-more|readmore|read-also|also-read|see-also|outbrain|taboola|teasers?|"
        r"recirc\w*|promo|latest|similar|further|verwandt\w*|suggest\w*|onward|upnext|next-article|mehr-zum-thema|carousel",
    ),
    ("nav", r"nav|navigation|navbar|menu|(?:bread)?crumbs?|pagination|pager|skip-link|masthead|toc|site-header|topbar|offcanvas|sitemap"),
    (
        "other",
        r"footer|sidebar|advert\w*|ads?|adslot|banner|sponsor\w*|widget|popup|modal|overlay|toolbar|copyright|rating|tooltip|disclaimer",
    ),
)
_KINDS: tuple[tuple[MarkKind, str], ...] = (
    (
        "quote",
        r"twitter-tweet|instagram-media|bluesky-embed|mastodon-embed|fb-post|tiktok-embed|telegram-post|reddit-card|embedded-post|social-embed",
    ),
    ("credit", r"credits?|photo-?credit|image-?credit|photographer|image-source|picture-credit|copyright-holder"),
    ("caption", r"captions?|figcaption|bildunterschrift|legende|wp-caption-text|image-description"),
    ("byline", r"by-?lines?|authors?|author-name|contributors?|autor(?:en)?|auteurs?|reporter|writer"),
    (
        "time",
        r"date-?time|datetime|pub-?date|publish(?:ed)?-?(?:date|time|on|at)?|time-?stamp|date|updated|posted-on|entry-date|last-modified",
    ),
    (
        "dek",
        r"dek|standfirst|sub-?titles?|sub-?headlines?|subhead|teaser-text|intro|lead|lede|vorspann|chapo|summary|excerpt|abstract|entradilla|bajada",
    ),
    ("recap", r"recap|key-?points|zusammenfassung|en-bref|resumen"),
    ("background", r"hintergrund|backgrounder|explainer(?:-box)?|context-box"),
    ("tags", r"topics|tags|tag-?list|keywords|article-tags|post-tags|article-topics|topics?-list|schlagworte?|etiquetas"),
    ("headline", r"headlines?|titles?|article-title|entry-title|post-title"),
)


def _of(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z0-9])(?:{words})(?![a-z0-9])")


_PART_PATTERNS = tuple((part, _of(words)) for part, words in _PARTS)
_KIND_PATTERNS = tuple((kind, _of(words)) for kind, words in _KINDS)
_BY_ROLE: dict[str, Sense] = {
    "navigation": Sense("furniture", "nav"),
    "menu": Sense("furniture", "nav"),
    "search": Sense("furniture", "nav"),
    "contentinfo": Sense("furniture", "other"),
    "complementary": Sense("furniture", "other"),
    "dialog": Sense("furniture", "other"),
    "alertdialog": Sense("furniture", "other"),
}
_BY_TAG: dict[str, Sense] = {
    "nav": Sense("furniture", "nav"),
    "footer": Sense("furniture", "other"),
    "aside": Sense("furniture", "related"),
    "form": Sense("furniture", "other"),
    "button": Sense("furniture", "other"),
    "label": Sense("furniture", "other"),
    "select": Sense("furniture", "other"),
    "dialog": Sense("furniture", "other"),
    "figcaption": Sense("caption", None),
    "time": Sense("time", None),
    "address": Sense("byline", None),
}


@lru_cache(maxsize=20_000)
def by_class(names: str) -> Sense:
    """What `names` (class, id and the like, joined by spaces) say; NOTHING if they say nothing known."""
    plain = _CAMEL.sub("-", names[:300]).replace("_", "-").lower()
    part = next((part for part, pattern in _PART_PATTERNS if pattern.search(plain)), None)
    kind = next((kind for kind, pattern in _KIND_PATTERNS if pattern.search(plain)), None)
    if part is not None and kind not in ("byline", "caption", "credit", "quote", "tags"):
        return Sense("furniture", part)
    return Sense(kind, None) if kind else NOTHING


def by_tag(tag: str, role: str | None) -> Sense:
    return _BY_TAG.get(tag) or (_BY_ROLE.get(role, NOTHING) if role else NOTHING)
