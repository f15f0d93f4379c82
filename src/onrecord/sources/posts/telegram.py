"""A channel's public preview on Telegram to posts: a forward is its origin's word, an edited post says so, a service notice is none.

`posts('<div class="tgme_widget_message" data-post="lernawater/7">...')` gives `[Item(guid="https://t.me/lernawater/7", ...)]`.
"""

from __future__ import annotations

from html import escape

from lxml import etree
from lxml.html import HtmlElement

from onrecord.model.errors import UnreadableError
from onrecord.sources.feeds.items import Feed, Item
from onrecord.sources.markup.trees import html_tree

_MARK = "tgme_widget_message"


def is_preview(text: str) -> bool:
    """Whether `text` is such a page: one that holds posts, or the head of a channel without any."""
    return _MARK in text or "tgme_channel_info" in text


def preview(text: str, name: str) -> Feed:
    """The channel's posts in the page's order, oldest first. UnreadableError if it shows no channel."""
    root = html_tree(text, name)
    found = tuple(item for node in _nodes(root, _MARK) if node.get("data-post") and (item := _post(node)))
    if not found and not _nodes(root, "tgme_channel_info") and not _nodes(root, "tgme_channel_history"):
        raise UnreadableError("cannot read", name, "the page shows no channel; it may be private, gone, or show nothing without the app")
    return Feed(_words(root, "tgme_channel_info_header_title") or _meta(root, "og:title"), None, found)


def _post(node: HtmlElement) -> Item | None:
    address = f"https://t.me/{node.get('data-post')}"
    texts = [one for one in _nodes(node, f"{_MARK}_text") if not _within(one, f"{_MARK}_reply")]
    if not texts:
        return None
    stamps = [time.get("datetime") for date in _nodes(node, f"{_MARK}_date") for time in date.iter("time")]
    origin, words = _words(node, f"{_MARK}_forwarded_from_name"), "".join(_markup(text) for text in texts)
    return Item(
        guid=address,
        link=address,
        content=_forwarded(words, origin, _where(node)) if origin else words,
        published=next(iter(stamps), None),
        credit=origin,
        tags=("edited",) if "edited" in (_words(node, f"{_MARK}_meta") or "") else (),
    )


def _forwarded(words: str, origin: str, address: str) -> str:
    """A forward is read like a post that a page embeds: signed by where it comes from."""
    return f'<blockquote class="telegram-post" cite="{escape(address)}"><p class="author">{escape(origin)}</p>{words}</blockquote>'


def _where(node: HtmlElement) -> str:
    """The address of the post that was forwarded; empty where its channel is hidden."""
    found = (link.get("href") for link in _nodes(node, f"{_MARK}_forwarded_from_name"))
    return next((link for link in found if link and link.startswith("https://")), "")


def _markup(text: HtmlElement) -> str:
    """One paragraph per line of the post."""
    for pictogram in text.iter("tg-emoji"):
        pictogram.drop_tag()
    inside = (text.text or "") + "".join(etree.tostring(child, encoding="unicode") for child in text)
    return "".join(f"<p>{line}</p>" for line in inside.replace("<br/>", "\n").replace("<br>", "\n").split("\n") if line.strip())


def _nodes(root: HtmlElement, name: str) -> list[HtmlElement]:
    return [node for node in root.iter("div", "a", "span", "section") if name in (node.get("class") or "").split()]


def _within(node: HtmlElement, name: str) -> bool:
    return any(name in (above.get("class") or "").split() for above in node.iterancestors())


def _words(root: HtmlElement, name: str) -> str | None:
    found = (" ".join("".join(node.itertext()).split()) for node in _nodes(root, name))
    return next((words for words in found if words), None)


def _meta(root: HtmlElement, name: str) -> str | None:
    return next((meta.get("content") for meta in root.iter("meta") if meta.get("property") == name), None)
