"""Whether a draft still says what we wrote, however Gmail has encoded it meanwhile."""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections.abc import Iterable

from bot.core.model import Mail, Person
from bot.core.reading.richtext import html_to_text

# What Gmail's own conversion adds to the plain text of a draft: link targets, images, emphasis.
_ADDED = re.compile(r"<(?:https?|mailto):[^<>\s]{0,2000}>|\[(?:image|cid): ?[^\]\n]{0,200}\]")


def fingerprint(mail: Mail) -> str:
    """Return a hash of recipients, subject and words, equal for equal content.

    Line wraps, white space, transfer encodings and a lost HTML or plain part make no difference;
    any other change does. Where both parts are there the HTML is what the candidate sees and edits;
    the plain part counts besides if its words differ.
    """
    shown, plain = _line(html_to_text(mail.html, drop_quotes=False)), _line(mail.text)
    bodies = [shown or plain]
    if shown and plain and _letters(shown) != _letters(plain):
        bodies.append(plain)
    content = [_people(mail.to), _people(mail.cc), _line(mail.subject), bodies]
    return hashlib.sha256(json.dumps(content).encode()).hexdigest()


def _people(people: Iterable[Person]) -> list[str]:
    return sorted({(p.email or p.name).strip().lower() for p in people})


def _line(text: str) -> str:
    visible = (c for c in unicodedata.normalize("NFC", text) if unicodedata.category(c) != "Cf")
    return " ".join("".join(visible).split())


def _letters(text: str) -> str:
    return "".join(c for c in _ADDED.sub("", text).casefold() if c.isalnum())
