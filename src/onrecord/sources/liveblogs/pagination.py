"""The further pages of a live blog: where they are, and all of them as one page.

`next_page('<a rel="next" href="?page=2">Older</a>', "https://lerna.example/live")` gives "https://lerna.example/live?page=2".
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from urllib.parse import urljoin, urlsplit

from lxml import etree
from lxml.html import HtmlElement

from onrecord.sources.liveblogs.cuts import cuts
from onrecord.sources.markup.pieces import pieces
from onrecord.sources.markup.trees import html_tree
from onrecord.sources.metadata.titles import plain

MOST_PAGES = 20
_OLDER = re.compile(
    r"(?<!\w)(?:older|next|earlier|previous|more updates|more posts|load more|show more|ältere|weitere|nächste|frühere|mehr laden|"
    r"mehr anzeigen|"
    r"suivante?s?|plus anciens?|précédente?s?|afficher plus|voir plus|anterior(?:es)?|siguientes?|más antiguas?|cargar más|ver más|"
    r"старі|наступн\w*|давніші|раніше|попередн\w*|більше|старые|следующ\w*|ранее|предыдущ\w*|ещё|еще)\b",
    re.I,
)
_NUMBER = r"(?:page|p|seite|pagina|página|pg|page_no|pageno|s|стр)"
_NUMBERED = re.compile(rf"(?:[?&]{_NUMBER}=|[/,_.-]{_NUMBER}[/=,_.-]?)(\d{{1,4}})(?=/?(?:[?&#]|\.html?|$))", re.I)
_CURSOR = re.compile(r"[?&](?:page=with(?::|%3A)|with:|(?:before|cursor|offset|start|after|since|max_id|last)=)", re.I)
_PATH_NUMBER = re.compile(rf"[/,_.-]{_NUMBER}[/=,_.-]?\d{{1,4}}/?(?=\.html?$|$)", re.I)
_NEXT_KEYS = ("nextPage", "next", "nextUrl", "nextPageUrl")
_DATA = ("data-next", "data-next-url", "data-next-page", "data-href", "data-url")
_WORDS = 40


def next_page(html: str, url: str) -> str | None:
    """The next page of the same blog on the same host, if the page names one. UnreadableError if `html` is no page.

    Named by rel="next", by the words of a link or button with a page in its address, by JSON-LD, or by the number after this page's.
    """
    root = html_tree(html, url)
    named = [one.get("href") for one in root.iter("link", "a") if "next" in (one.get("rel") or "").lower().split()]
    worded = [address for one in root.iter("a", "button") if _is_older(one) for address in _addresses(one) if _is_further(address, url)]
    found = (_join(url, href) for href in (*named, *worded, *_in_scripts(root), *_numbered(root, url)))
    return next((one for one in found if one and one != url), None)


def _is_older(link: HtmlElement) -> bool:
    words = " ".join("".join(link.itertext()).split()) or (link.get("aria-label") or "")
    return len(words) <= _WORDS and bool(_OLDER.search(words))


def _addresses(link: HtmlElement) -> list[str]:
    return [str(address) for name in ("href", *_DATA) if (address := link.get(name))]


def _is_further(address: str, url: str) -> bool:
    """Whether `address` names a page after this one, by number or by the entry it begins with."""
    return _page_number(address) > _page_number(url) if _NUMBERED.search(address) else bool(_CURSOR.search(address))


def _in_scripts(root: HtmlElement) -> list[str]:
    """What the page's JSON-LD calls the next page of its live blog."""
    blogs = [blog for _, blog in _blogs(root)]
    return [value for blog in blogs for key in _NEXT_KEYS if isinstance(value := blog.get(key), str)]


def _numbered(root: HtmlElement, url: str) -> list[str]:
    """Links whose page number follows this page's, for rows such as "1 2 3"."""
    wanted = _page_number(url) + 1
    links = [one.get("href") or "" for one in root.iter("a")]
    return [href for href in links if _NUMBERED.search(href) and _page_number(href) == wanted]


def _page_number(address: str) -> int:
    found = _NUMBERED.search(address)
    return int(found[1]) if found else 1


def _join(url: str, href: str | None) -> str | None:
    """An address of the same host below the same path: a blog's next page, not the next article."""
    try:
        found = urljoin(url, (href or "").strip()).partition("#")[0]
        ours, theirs = urlsplit(url), urlsplit(found)
    except ValueError:
        return None
    if not href or theirs.scheme not in ("http", "https") or theirs.netloc != ours.netloc:
        return None
    return found if _is_below(_stem(theirs.path), _stem(ours.path)) else None


def _is_below(path: str, stem: str) -> bool:
    return path == stem or path.startswith(stem + "/")


def _stem(path: str) -> str:
    """The path without its page number and ending."""
    return re.sub(r"\.html?$", "", _PATH_NUMBER.sub("", path)).rstrip("/")


def joined(pages: Sequence[str], url: str) -> str:
    """One page that holds the entries of all `pages` (the first as it is); an entry that stands on two pages stands once."""
    first = html_tree(pages[0], url)
    home, scripts = _home(first), _blogs(first)
    held = {plain("".join(child.itertext())) for child in home} if home is not None else set[str]()
    for page in pages[1:]:
        other = html_tree(page, url)
        _more_updates(scripts, _blogs(other))
        there = _home(other)
        for child in list(there) if there is not None and home is not None else ():
            words = plain("".join(child.itertext()))
            if words and words not in held and home is not None:
                held.add(words)
                home.append(child)
    written: str = etree.tostring(first, encoding="unicode", method="html")
    return written


def _home(root: HtmlElement) -> HtmlElement | None:
    """The innermost element that holds every entry."""
    seen = pieces(root)
    found = cuts(seen)
    nodes = [seen[cut.start].place.node for cut in found]
    if len(nodes) < 2 or nodes[0] is None:
        return None
    above = [nodes[0], *nodes[0].iterancestors()]
    for node in nodes[1:]:
        mine = {node, *node.iterancestors()} if node is not None else set()
        above = [one for one in above if one in mine]
    return above[0] if above else None


def _blogs(root: HtmlElement) -> list[tuple[HtmlElement, dict[str, object]]]:
    """The live blogs that scripts of the page describe."""
    found = []
    for script in root.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower() or "liveBlogUpdate" not in (script.text or ""):
            continue
        try:
            value = json.loads(script.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        value = value[0] if isinstance(value, list) and len(value) == 1 else value
        if isinstance(value, dict) and isinstance(value.get("liveBlogUpdate"), list):
            found.append((script, value))
    return found


def _more_updates(ours: list[tuple[HtmlElement, dict[str, object]]], theirs: list[tuple[HtmlElement, dict[str, object]]]) -> None:
    if not ours or not theirs:
        return
    script, blog = ours[0]
    kept, more = blog["liveBlogUpdate"], theirs[0][1]["liveBlogUpdate"]
    if not isinstance(kept, list) or not isinstance(more, list):
        return
    known = {json.dumps(update, sort_keys=True) for update in kept}
    kept.extend(update for update in more if json.dumps(update, sort_keys=True) not in known)
    script.text = json.dumps(blog, ensure_ascii=False).replace("</", "<\\/")
