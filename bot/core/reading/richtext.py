"""HTML mail -> text without quotes, signatures and hidden preheaders."""

from __future__ import annotations

import re
from itertools import islice

import lxml.etree
import lxml.html
from inscriptis import Inscriptis
from inscriptis.css_profiles import CSS_PROFILES
from inscriptis.model.config import ParserConfig

MAX_HTML_CHARS = 600_000
MAX_TAGS = 15_000

_NEVER_TEXT = "//script | //style | //head | //title | //noscript | //svg | //template"
_HIDDEN_STYLE = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*[01](?:px|pt)?\s*(?:;|!|$)|"
    r"max-height\s*:\s*0|opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$)",
    re.IGNORECASE,
)
_QUOTES = (
    "//blockquote",
    "//*[contains(concat(' ', normalize-space(@class), ' '), ' gmail_attr ')]",
    "//*[contains(@class, 'yahoo_quoted')]",
    "//*[contains(@class, 'moz-cite-prefix')]",
    "//*[contains(@class, 'protonmail_quote')]",
    "//*[contains(@class, 'zmail_extra')]",
    "//*[contains(@class, 'OutlookMessageHeader')]",
    "//*[@id='mail-editor-reference-message-container']",
    "//*[@id='isForwardContent']",
)
_SIGNATURES = (
    "//*[contains(concat(' ', normalize-space(@class), ' '), ' gmail_signature ')]",
    "//*[@data-smartmail='gmail_signature']",
    "//*[contains(@class, 'moz-signature')]",
    "//*[@id='Signature' or @id='signature' or @id='ms-outlook-mobile-signature']",
)
_REST_IS_QUOTE = (
    "//*[@id='divRplyFwdMsg']",
    "//*[@id='appendonsend']",
    "//hr[@id='stopSpelling']",
    "//div[contains(translate(@style, ' ', ''), 'border-top:solid#E1E1E1')]",
    "//div[contains(translate(@style, ' ', ''), 'border-top:solid#B5C4DF')]",
)


def html_to_text(html: str, *, drop_quotes: bool = True) -> str:
    """The text a reader sees; with `drop_quotes`, without what the client marked as quoted.

    Broken HTML never raises: what cannot be parsed gives its bare text or ''.
    """
    tree = _parse(_bounded(html))
    if tree is None:
        return ""
    _drop(tree, _NEVER_TEXT)
    for element in tree.xpath("//*[@style]"):
        if _HIDDEN_STYLE.search(element.get("style", "")):
            _remove(element)
    if drop_quotes:
        for path in _REST_IS_QUOTE:
            for element in tree.xpath(path):
                _drop_from(element)
        _drop(tree, " | ".join((*_QUOTES, *_SIGNATURES)))
    return _render(tree)


def _bounded(html: str) -> str:
    """The beginning of a document: long enough for any mail, with tags enough for any mail."""
    html = html[:MAX_HTML_CHARS]
    too_many = next(islice(re.finditer("<", html), MAX_TAGS, None), None)
    return html[: too_many.start()] if too_many else html


def _parse(html: str) -> lxml.html.HtmlElement | None:
    parser = lxml.html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    data = html.replace("\x00", "").encode("utf-8", "replace")
    try:
        return lxml.html.document_fromstring(data, parser=parser)
    except (lxml.etree.LxmlError, ValueError, AssertionError):
        return None


def _render(tree: lxml.html.HtmlElement) -> str:
    try:
        return str(Inscriptis(tree, ParserConfig(css=CSS_PROFILES["strict"])).get_text())
    except (RecursionError, ValueError, IndexError, AttributeError, TypeError):
        return str(tree.text_content())


def _drop(tree: lxml.html.HtmlElement, path: str) -> None:
    for element in tree.xpath(path):
        _remove(element)


def _remove(element: lxml.html.HtmlElement) -> None:
    """Empty an element and keep the text that follows it.

    Taking it out would join that text to the one before, which fails on control characters.
    """
    if element.getparent() is not None:
        element.clear(keep_tail=True)
        element.tag = "span"


def _drop_from(element: lxml.html.HtmlElement) -> None:
    """Take out an element and everything after it, up through its parents."""
    current = element
    while current is not None and current.tag != "body":
        parent = current.getparent()
        for sibling in list(current.itersiblings()):
            _remove(sibling)
        current.tail = None
        current = parent
    _remove(element)
