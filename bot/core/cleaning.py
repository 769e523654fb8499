"""Text from outside made safe to print: one line, nothing invisible, not too long."""

from __future__ import annotations

import unicodedata
from typing import Any

# Categories that print nothing or change what is around them: controls, format characters (bidi
# overrides, zero width, soft hyphen, tags), lone surrogates, private use, unassigned.
_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
# Letters by category, blank on the page (Hangul and Khmer fillers, the empty Braille cell).
_BLANKS = frozenset("\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
_SPACES = frozenset("\t\n\v\f\r\x1c\x1d\x1e\x1f\x85")


def clean(text: str, limit: int = 200) -> str:
    """Return `text` as one line of visible characters, at most `limit` long, cut at a word.

    Control characters, bidi overrides and zero-width characters are dropped; every run of white
    space, line ends included, becomes one space.
    """
    visible = "".join(_visible(c) for c in text[: limit * 20])
    line = " ".join(unicodedata.normalize("NFC", visible).split())
    return line if len(line) <= limit else _cut(line, limit)


def _visible(character: str) -> str:
    if character in _SPACES:
        return " "
    hidden = character in _BLANKS or unicodedata.category(character) in _INVISIBLE
    return "" if hidden else character


def _cut(line: str, limit: int) -> str:
    head = line[: limit - 1]
    words, space, _ = head.rpartition(" ")
    return f"{words if space and len(words) > limit // 2 else head}…"


def well_formed(value: Any) -> Any:
    """Return decoded JSON with every lone surrogate replaced.

    JSON may spell half of a surrogate pair; no file, database or mail can hold it (RFC 8259, 8.2).
    """
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    if isinstance(value, dict):
        return {well_formed(key): well_formed(item) for key, item in value.items()}
    if isinstance(value, list):
        return [well_formed(item) for item in value]
    return value
