"""Markup to a tree, within limits: no network, no entities, no more than 256 levels.

`html_tree("<p>One<p>Two")` gives the root element; markup that nests without end raises UnreadableError.
"""

from __future__ import annotations

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from onrecord.model.errors import UnreadableError
from onrecord.sources.raw.decode import clean

LARGEST = 12 * 1024 * 1024
# Every element alike: asking Python for the class of each, as lxml.html does for the sake of forms, costs a fifth of a page's time.
_ALIKE = etree.ElementDefaultClassLookup(element=HtmlElement)
_IN_HEAD = frozenset("title meta link base style script noscript template object command".split())


def html_tree(text: str, name: str = "page") -> HtmlElement:
    """The page's tree without comments. UnreadableError if it is empty, too large or nests too deep."""
    if len(text) > LARGEST:
        raise UnreadableError("cannot read", name, f"a page of more than {LARGEST // 1024 // 1024} MB; give its text instead")
    parser = HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=False)
    parser.set_element_class_lookup(_ALIKE)
    try:
        root = document_fromstring(clean(text).encode("utf-8"), parser=parser, ensure_head_body=True)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise UnreadableError("cannot read", name, f"no page in it ({error}); fetch it again") from error
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise UnreadableError("cannot read", name, "its markup nests deeper than 256 levels; give its text instead")
    _settle(root)
    return root


def _settle(root: HtmlElement) -> None:
    """A page without <body> whose content begins with an element younger than the parser: it belongs into the body, not the head."""
    head, body = root.find("head"), root.find("body")
    if head is None or body is None:
        return
    first = next((at for at, child in enumerate(head) if child.tag not in _IN_HEAD), None)
    if first is None:
        return
    moved = list(head)[first:]
    if body.text and body.text.strip():
        moved[-1].tail = f"{moved[-1].tail or ''} {body.text}"
        body.text = None
    for at, child in enumerate(moved):
        body.insert(at, child)
