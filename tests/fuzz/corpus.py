"""What the mutations start from: the mails and events of tests/corpus, and hostile snippets."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

_FOLDER = Path(__file__).parents[1] / "corpus"

ZERO_WIDTH = ("\u200b", "\u200d", "\u2060", "\u00ad", "\ufeff", "\u034f", "\U000e0041")
DIRECTION = ("\u202e", "\u202d", "\u2066", "\u2069", "\u200f", "\u061c")
CONTROLS = ("\x00", "\x07", "\x08", "\x1b[31m", "\x1c", "\x7f", "\x85", "\u2028", "\u2029", "\x0b")
SURROGATES = ("\ud800", "\udfff", "\ud83d")
# Letters whose case, width or digit value surprises: longer in lower case, digits int() refuses.
ODD_LETTERS = (
    "\u0130", "\u00df", "\ufb03", "\u00b2", "\u0663", "\u2460", "\u1e9e", "e\u0301\u0301\u0301",
    "\uff10", "\uff1c", "\U0001f468\u200d\U0001f469\u200d\U0001f467", "\U0001d7d8", "\u3164",
)  # fmt: skip
TEMPLATE = (
    "{{ 1234*9 }}", "{% for x in range(9) %}x{% endfor %}", "{% raw %}", "{# gone #}", "{{", "%}",
    "{{ ''.__class__.__mro__[1].__subclasses__() }}", "{{ self }}", "${1234*9}", "<%= 1234*9 %>",
    "{% include '/etc/passwd' %}", "{{ config }}", "#{1234*9}", "%s%n%x", "{0.__class__}",
)  # fmt: skip
EVALUATED = "11106"
"""What the sums in `TEMPLATE` come to: it may stand in no output."""
MARKUP = (
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</div></body></html>", "<!--",
    "<a href='javascript:alert(1)'>x</a>", "<style>*{display:none}</style>", "]]>", "<![CDATA[",
    "<iframe src=//evil.example>", "&lt;b&gt;", "&#x0;", "&#55296;", "&#99999999999;", "<div ",
    "<blockquote>", "<div style='display:none'>", "<plaintext>", "<svg/onload=alert(1)>", "\"'><",
)  # fmt: skip
HEADERS = (
    "\r\nBcc: evil@evil.example", "\nBcc: evil@evil.example", "\rBcc: evil@evil.example",
    "\r\n\r\nbody", "%0d%0aBcc:evil@evil.example", "=?utf-8?q?=0d=0aBcc:_evil@evil.example?=",
    "=?utf-8?b?DQpCY2M6IGV2aWxAZXZpbC5leGFtcGxl?=", "\u2028Bcc: evil@evil.example", "<>", ">,<",
    "=?utf-8?q?", "?=", "=?x-no?q?=ff?=", "@", ",", ";", ":", '"', "\\", "(", ")", "<a@b>",
    "\x85Bcc: evil@evil.example", "jane@globex.com, evil@evil.example", "../../etc/passwd",
    "%2e%2f",
)  # fmt: skip
NUMBERS = (
    "99999999999999999999", "0", "-1", "1e308", "00/00/0000", "31.02.2026", "9999-12-31", "1/1/1",
    "0001-01-01", "2026-02-30T25:61:61Z", "23:59:60", "29/2", "12345678901/2", "in 999999 weeks",
    "9" * 5000, "within 0 days", "Q5", "32. 13.", "3-4-5-6-7", "2026-W99", "the 99th",
)  # fmt: skip
SNIPPETS = (
    *(ZERO_WIDTH, DIRECTION, CONTROLS, ODD_LETTERS, TEMPLATE, MARKUP, HEADERS, NUMBERS),
    SURROGATES,
)


@dataclass(frozen=True, slots=True)
class Seeds:
    """Rows of the corpora: mails with all their fields, and calendar events with their owners."""

    mails: tuple[dict[str, Any], ...]
    decisions: tuple[dict[str, Any], ...]
    events: tuple[dict[str, Any], ...]
    sentences: tuple[str, ...]


@cache
def seeds() -> Seeds:
    """Return every row that may be trained on; the scored ones stay unseen."""
    mails = tuple(_rows("replies_dev", "replies_train_en_de", "replies_train_romance_nl"))
    return Seeds(
        mails=mails,
        decisions=tuple(row for row in mails if row.get("kind") in {"rejection", "offer"}),
        events=tuple(_rows("events_dev")),
        sentences=tuple(row["text"] for row in _rows("dates_dev")),
    )


def _rows(*names: str) -> list[dict[str, Any]]:
    found = []
    for name in names:
        text = (_FOLDER / f"{name}.jsonl").read_text(encoding="utf-8")
        found += [json.loads(line) for line in text.splitlines() if line.strip()]
    return found
