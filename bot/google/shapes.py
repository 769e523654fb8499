"""Gmail's JSON -> `bot.core.model.Mail`. Pure; hostile values are left out, never raised."""

from __future__ import annotations

import base64
import binascii
import html
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from bot.core.model import Mail, Person
from bot.google import fields
from bot.google.charsets import decode_text

MAX_PART_CHARS = 1_000_000
"""A longer text is cut: nobody writes a reply of that length."""

_MAX_DEPTH = 20
_MAX_PARTS = 200
_MAX_LABELS = 200
_TEXTS = ("text/plain", "text/html")
_OWN_FIELDS = frozenset(
    "subject from to cc reply-to date message-id in-reply-to references".split()  # noqa: SIM905
)


def mail_from_google(message: Mapping[str, Any]) -> Mail:
    """Translate a Gmail message as `format=full` or `format=metadata` gives it.

    Several inline texts of one kind stand one below the other; attachments and attached messages
    are not what the sender wrote and are left out. Where Gmail holds the text back as an
    attachment of its own (very long ones), `text` is Gmail's snippet of it. Without a readable Date
    field, `date` is when Gmail received the message.
    """
    payload, arrived = _mapping(message.get("payload")), received(message)
    headers = header_map(payload.get("headers"))
    plain, rich = _bodies(payload)
    if not plain and not rich and _texts_withheld(payload):
        plain = html.unescape(_text(message.get("snippet")))
    senders = fields.people(headers.get("from", ""))
    return Mail(
        subject=headers.get("subject", ""),
        text=plain,
        html=rich,
        sender=senders[0] if senders else Person("", None),
        to=fields.people(headers.get("to", "")),
        cc=fields.people(headers.get("cc", "")),
        reply_to=fields.people(headers.get("reply-to", "")),
        date=fields.instant(headers.get("date", "")) or arrived,
        received=arrived,
        id=_text(message.get("id")),
        thread_id=_text(message.get("threadId")),
        message_id=fields.first_id(headers.get("message-id", "")),
        in_reply_to=fields.first_id(headers.get("in-reply-to", "")),
        references=fields.message_ids(headers.get("references", "")),
        labels=labels_of(message),
        headers={name: value for name, value in headers.items() if name not in _OWN_FIELDS},
    )


def received(message: Mapping[str, Any]) -> datetime | None:
    """Return `internalDate` (milliseconds since 1970) in UTC, None when it is unreadable."""
    try:
        return datetime.fromtimestamp(int(str(message.get("internalDate"))[:16]) / 1000, UTC)
    except (ValueError, OverflowError, OSError):
        return None


def labels_of(message: Mapping[str, Any]) -> frozenset[str]:
    """Return the label ids of a message or history record."""
    return frozenset(label for label in _items(message.get("labelIds"), _MAX_LABELS) if label)


def header_map(value: object) -> dict[str, str]:
    """Return header fields by lower-case name, decoded, on one line; the topmost of each counts.

    Each relay writes its fields on top, so the topmost Authentication-Results is Gmail's own; a
    sender could only have put one further down.
    """
    found: dict[str, str] = {}
    for line in map(_mapping, value if isinstance(value, list) else ()):
        name = _text(line.get("name")).strip().lower()
        if name and name not in found:
            found[name] = fields.one_line(_text(line.get("value")))
    return found


def _bodies(payload: Mapping[str, Any]) -> tuple[str, str]:
    texts: dict[str, list[str]] = {kind: [] for kind in _TEXTS}
    for part in _inline_texts(payload):
        texts[_kind(part)].append(_content(part))
    plain, rich = ("\n".join(filter(None, texts[kind]))[:MAX_PART_CHARS] for kind in _TEXTS)
    return plain, rich


def _texts_withheld(payload: Mapping[str, Any]) -> bool:
    return any(_mapping(p.get("body")).get("attachmentId") for p in _inline_texts(payload))


def _inline_texts(payload: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for count, part in enumerate(_leaves(payload, _MAX_DEPTH)):
        if count >= _MAX_PARTS:
            return
        if _kind(part) in _TEXTS and not _is_attachment(part):
            yield part


def _leaves(part: Mapping[str, Any], depth: int) -> Iterator[Mapping[str, Any]]:
    if depth <= 0 or _kind(part).startswith("message/"):
        return
    children = part.get("parts")
    if isinstance(children, list) and children:
        for child in children[:_MAX_PARTS]:
            yield from _leaves(_mapping(child), depth - 1)
    else:
        yield part


def _kind(part: Mapping[str, Any]) -> str:
    return _text(part.get("mimeType")).strip().lower()


def _is_attachment(part: Mapping[str, Any]) -> bool:
    disposition = header_map(part.get("headers")).get("content-disposition", "")
    return bool(_text(part.get("filename"))) or disposition.lower().startswith("attachment")


def _content(part: Mapping[str, Any]) -> str:
    data = _text(_mapping(part.get("body")).get("data"))
    content_type = header_map(part.get("headers")).get("content-type", "")
    return decode_text(_from_base64(data), content_type)[:MAX_PART_CHARS]


def _from_base64(data: str) -> bytes:
    """Decode URL-safe base64 with or without padding; b'' when it is none."""
    # Four bytes a character at most, and base64 makes a third more of them.
    data = data[: 6 * MAX_PART_CHARS].rstrip("=")
    try:
        return base64.urlsafe_b64decode(data[: len(data) - (len(data) % 4 == 1)] + "==")
    except (binascii.Error, ValueError):
        return b""


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _items(value: object, limit: int) -> Iterator[str]:
    yield from map(_text, value[:limit] if isinstance(value, list) else ())
