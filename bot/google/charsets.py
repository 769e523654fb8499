"""Bytes of a mail's text part -> text, whatever its charset claims to be."""

from __future__ import annotations

import codecs
import re

_CHARSET = re.compile(r"charset\s{0,5}=\s{0,5}[\"']?([A-Za-z0-9_.:+-]{1,60})", re.IGNORECASE)
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")

# Python codecs that are no mail charsets: slow, or meant for source code.
_NO_CHARSETS = frozenset({"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined"})

# These look like valid UTF-8; a mark tells them apart: one that need stand only once, or zero bytes
# in every other place.
_MARKS = {"iso2022": b"\x1b", "hz": b"~{", "utf-7": b"+"}
_WIDE = ("utf-16", "utf-32")
_WIDE_SHARE = 3


def decode_text(data: bytes, content_type: str) -> str:
    """Decode a text part.

    Gmail hands out most text as UTF-8 whatever the part's Content-Type still says, so UTF-8 is
    tried first: text in another charset hardly ever happens to be valid UTF-8. Then the declared
    charset, then Windows-1252. Control characters are dropped.
    """
    declared = _declared(content_type)
    marked = declared if _is_marked(data, declared) else ""
    for name in filter(None, (marked, "utf-8-sig", declared)):
        try:
            return _clean(data.decode(name))
        except (LookupError, ValueError):
            continue
    return _clean(data.decode("windows-1252", "replace"))


def _declared(content_type: str) -> str:
    """Return Python's name of the declared charset, '' when there is none of use."""
    found = _CHARSET.search(content_type)
    try:
        name = codecs.lookup(found.group(1)).name if found else ""
    except LookupError:
        return ""
    return "" if name in _NO_CHARSETS else name


def _is_marked(data: bytes, charset: str) -> bool:
    if charset.startswith(_WIDE):
        return data.count(0) * _WIDE_SHARE >= len(data)
    return any(charset.startswith(name) and mark in data for name, mark in _MARKS.items())


def _clean(text: str) -> str:
    return _CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
