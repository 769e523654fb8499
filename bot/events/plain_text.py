"""Descriptions as plain text, whatever the calendar stored: HTML, control characters, megabytes."""

from __future__ import annotations

import re
from html import unescape

import lxml.html
from inscriptis import Inscriptis
from inscriptis.model.config import ParserConfig
from lxml.etree import LxmlError

MAX_MARKUP = 60_000
MAX_TEXT = 16_000
MAX_LINKS = 20
MAX_TITLE = 300
MAX_NAME = 120

_TAG = re.compile(
    r"</?(?:a|b|body|br|div|em|font|h[1-6]|html|i|li|ol|p|span|strong|table|t[dhr]|u|"
    r"ul)\b[^<>]{0,2000}>",
    re.IGNORECASE,
)
_ANY_TAG = re.compile(r"<[^<>]{0,2000}>")
_ENTITY = re.compile(r"&(?:nbsp|amp|lt|gt|quot|#\d{1,6});")
_CONTROL = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]"
)
# Where a person sees a new line.
_BLOCK_TAG = re.compile(r"<(?:/?(?:p|div|li|tr)\b[^<>]{0,200}|br\s{0,5}/?)>", re.IGNORECASE)
_BLANK_LINES = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")


def plain_text(markup: str) -> str:
    """Return the text a person sees, at most `MAX_TEXT` characters, with link targets kept.

    Google stores descriptions as HTML or as plain text without saying which.
    """
    clean = _CONTROL.sub("", markup[:MAX_MARKUP].replace("\r\n", "\n").replace("\xa0", " "))
    if _TAG.search(clean):
        clean = _from_html(clean)
    elif _ENTITY.search(clean):
        clean = unescape(clean)
    return _BLANK_LINES.sub("\n\n", clean.replace("\xa0", " ")).strip()[:MAX_TEXT]


def one_line(text: str) -> str:
    """Return `text` as a single bounded line, as titles and names have to be."""
    return " ".join(_CONTROL.sub(" ", text[: MAX_TITLE * 4]).split())[:MAX_TITLE]


def short_name(text: str) -> str:
    """Return a person's name as a single line, at most `MAX_NAME` characters of it."""
    return one_line(text)[:MAX_NAME].strip()


def _from_html(markup: str) -> str:
    lines = markup if "<br" in markup.lower() or "<p" in markup.lower() else _keep_lines(markup)
    try:
        root = lxml.html.fromstring(f"<div>{lines}</div>")
        shown = Inscriptis(root, ParserConfig()).get_text()
        text = "\n".join(line.strip() for line in shown.splitlines())
        found = text + _links_not_shown(root, text)
    except (LxmlError, RecursionError, ValueError, AssertionError):
        found = ""
    # The parser gives up on deep nesting without a word.
    return found if found.strip() else unescape(_ANY_TAG.sub(" ", _BLOCK_TAG.sub("\n", lines)))


def _keep_lines(markup: str) -> str:
    # Google mixes plain line breaks with a few tags; HTML alone would join the lines.
    return markup.replace("\n", "<br>\n")


def _links_not_shown(root: lxml.html.HtmlElement, text: str) -> str:
    found = dict.fromkeys(str(link.get("href")) for link in root.iter("a") if link.get("href"))
    hidden = [url for url in found if url.startswith("http") and url not in text]
    return "".join(f"\n{url[:500]}" for url in hidden[:MAX_LINKS])
