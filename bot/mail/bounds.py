"""How much of a mail's bytes is looked at, so that no mail costs more than a moment.

The parser's work grows with lines times the parts they may end, and with the square of a field's
length. People's text comes first in a mail; what is cut off are the ends of attachments.
"""

from __future__ import annotations

import re
from email.policy import EmailPolicy
from functools import lru_cache
from itertools import islice

MAX_BYTES = 6_000_000
"""A text of a million characters in any encoding."""

MAX_STEPS = 200_000
"""Lines times boundaries that each of them is compared with."""

MAX_PARTS = 100
MAX_BOUNDARIES = 40
MAX_FIELDS = 500
MAX_FIELD_CHARS = 4_000
MAX_CONTENT_CHARS = 1_000
MAX_HEADER_CHARS = 200_000

_DEFAULT = EmailPolicy()
_BOUNDARY = re.compile(rb"boundary", re.IGNORECASE)
_DELIMITER = re.compile(rb"(?:^|[\r\n])--")
_LINE_END = re.compile(rb"\r\n|\r|\n")
_HEADER_END = re.compile(rb"\r?\n\r?\n")


def bounded(raw: bytes) -> bytes:
    """Return the beginning of a message that can be parsed in bounded work."""
    end = min(len(raw), MAX_BYTES)
    end = _start_of(_BOUNDARY, raw, end, MAX_BOUNDARIES)
    end = _start_of(_DELIMITER, raw, end, MAX_PARTS)
    boundaries = sum(1 for _ in _BOUNDARY.finditer(raw, 0, end))
    end = _start_of(_LINE_END, raw, end, MAX_STEPS // (1 + boundaries))
    return _short_header(raw[:end])


def _start_of(pattern: re.Pattern[bytes], raw: bytes, end: int, most: int) -> int:
    """Return where the first match too many begins, `end` when there is none."""
    too_many = next(islice(pattern.finditer(raw, 0, end), most, None), None)
    return too_many.start() if too_many else end


def _short_header(raw: bytes) -> bytes:
    """Cut what stands above the text to a length that no real header has."""
    found = _HEADER_END.search(raw)
    end = found.start() if found else len(raw)
    return raw if end <= MAX_HEADER_CHARS else raw[:MAX_HEADER_CHARS] + raw[end:]


class BoundedPolicy(EmailPolicy):
    """`email.policy.default`, reading the beginning of an overlong field and raising nothing."""

    def header_fetch_parse(self, name: str, value: str) -> str:
        """Parse a field when it is asked for; one that cannot be parsed stays as it is."""
        parts = name.lower().startswith("content-")
        value = value[: MAX_CONTENT_CHARS if parts else MAX_FIELD_CHARS]
        try:
            found: str = _content_field(name, value) if parts else _field(name, value)
        except Exception:  # noqa: BLE001  broken fields make the email package raise anything
            return value
        return found


def _field(name: str, value: str) -> str:
    found: str = _DEFAULT.header_fetch_parse(name, value)
    return found


@lru_cache(maxsize=4 * MAX_PARTS)
def _content_field(name: str, value: str) -> str:
    """Parse a field of a part once, however often the parser asks for it."""
    return _field(name, value)
