"""Text prepared for matching: folded, and freed of what tools add."""

# ruff: noqa: RUF001 - dashes and quotes as people and calendars type them

from __future__ import annotations

import re
import unicodedata

MAX_BODY = 8_000

_TOOL_BLOCK = re.compile(
    r"(?im)^.{0,80}(?:join (?:with google meet|zoom meeting|the meeting now|on your computer)|"
    r"meeting id:|"
    r"passcode:|one tap mobile|dial by your location|find your local number|phone conference id|"
    r"tel\.meet/|-::~|please do not edit this section|this event was created from an email|"
    r"to see detailed information for automatically created events|besprechungs-id|id de réunion|"
    r"microsoft teams (?:meeting|besprechung)|learn more \||need to make changes to this event|"
    r"powered by calendly).{0,300}$"
)


def fold(text: str) -> str:
    """Return `text` in lower case without accents, of the same length, for matching.

    The length is kept, so a match's positions hold in the original too.
    """
    return text.lower() if text.isascii() else "".join(_fold_character(c) for c in text)


def _fold_character(character: str) -> str:
    if character.isascii():
        return character.lower()
    if character in "’‘`´":
        return "'"
    if character in "‐‑‒–—−":
        return "-"
    plain = unicodedata.normalize("NFKD", character)[0].lower()
    return plain if len(plain) == 1 else character


def body_text(description: str) -> str:
    """Return the description without the blocks that meeting tools add, bounded."""
    return _TOOL_BLOCK.sub("", description)[:MAX_BODY]
