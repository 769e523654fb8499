"""Bytes of a message (RFC 5322, MIME) or a JSON row -> Mail.

Mail is hostile: what cannot be decoded is replaced, what is broken is left out. Only something
that is no mail at all is an error.
"""

from __future__ import annotations

import email
import email.policy
import email.utils
import html
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from email.message import EmailMessage, Message
from typing import Any

from bot.core.model import Mail, Person

MAX_PART_CHARS = 1_000_000
"""A longer part is cut: nobody writes a reply of that length."""

_MAX_HEADER_CHARS = 4_000
_MAX_DEPTH = 20
_MAX_PARTS = 200
_MAX_PEOPLE = 200
_OWN_FIELDS = frozenset(
    "subject from to cc reply-to date message-id in-reply-to references".split()  # noqa: SIM905
)
_MAIL_FIELDS = _OWN_FIELDS | {"received", "mime-version", "content-type", "return-path", "sender"}
_MESSAGE_ID = re.compile(r"<[^<>\s]{1,998}>")
_LOOKS_LIKE_HTML = re.compile(
    r"<(?:html|body|div|p|br|table|span|blockquote)\b[^<>]{0,500}>", re.IGNORECASE
)
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")

# What email.policy.default is known to raise on broken headers and charsets.
_BROKEN = (
    ValueError,
    LookupError,
    AttributeError,
    TypeError,
    AssertionError,
    RecursionError,
    email.errors.MessageError,
)


_MAX_HEADER_BYTES = 200_000
_MAX_FIELD_BYTES = 8_000


class MailError(ValueError):
    """The input is no mail; the text says what was missing and what to do."""


def parse_mail(raw: bytes) -> Mail:
    """Read the bytes of one message, for example an .eml file.

    Raises:
        MailError: the bytes hold neither a header field of a mail nor a body after one.
    """
    raw = raw.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")
    if not raw.strip():
        raise MailError("the file is empty; save the message as .eml and try again")
    try:
        message = email.message_from_bytes(_bounded(raw), policy=email.policy.default)
    except RecursionError as error:
        raise MailError("its parts are nested too deeply to be read") from error
    names = {name.lower() for name in message.keys()}  # noqa: SIM118 - Message iterates oddly
    if not names & _MAIL_FIELDS:
        raise MailError("this is no mail: no From, To, Subject or Date; save the message as .eml")
    try:
        plain, rich = _bodies(message)
        return _mail(_headers(message), plain, rich)
    except RecursionError as error:
        raise MailError("its parts are nested too deeply to be read") from error


def _bounded(raw: bytes) -> bytes:
    """Cut header fields longer than any real one: the parser's cost grows with their square."""
    break_at = re.search(rb"\r?\n\r?\n", raw)
    end = break_at.start() if break_at else len(raw)
    fields: list[bytes] = []
    length = 0
    for line in raw[:end][:_MAX_HEADER_BYTES].splitlines(keepends=True):
        length = length + len(line) if line[:1] in b" \t" else len(line)
        if length <= _MAX_FIELD_BYTES:
            fields.append(line)
        elif line[:1] not in b" \t":
            fields.append(line[:_MAX_FIELD_BYTES].rstrip(b"\r\n") + b"\n")
    return b"".join(fields) + raw[end:]


def mail_from_row(row: Mapping[str, Any]) -> Mail:
    """Read one JSON row: `id, date, from, to, subject, body, headers`, all but `body` optional.

    `from` and `to` are address lists as in a header, or a JSON list of them. A `body` that is an
    HTML document becomes the HTML part; a row may also name its parts `text` and `html`.

    Raises:
        MailError: the row is no object or holds no text under `body`, `text` or `html`.
    """
    if not isinstance(row, Mapping):
        raise MailError("a row must be a JSON object with at least `body`")
    given = row.get("headers")
    headers = {
        str(name).lower(): _clean(value)
        for name, value in (given.items() if isinstance(given, Mapping) else ())
    }
    for name in ("date", "from", "to", "cc", "subject"):
        if row.get(name) not in (None, ""):
            headers[name] = _clean(row[name])
    body, plain, rich = (row.get(name) for name in ("body", "text", "html"))
    if not any(isinstance(part, str) for part in (body, plain, rich)):
        raise MailError("a row needs `body`, the text of the mail")
    body, plain, rich = (part if isinstance(part, str) else "" for part in (body, plain, rich))
    if body and _LOOKS_LIKE_HTML.search(body[:5_000]):
        rich = rich or body
    else:
        plain = plain or body
    return _mail(headers, plain[:MAX_PART_CHARS], rich[:MAX_PART_CHARS], str(row.get("id") or ""))


def _mail(headers: Mapping[str, str], plain: str, rich: str, mail_id: str = "") -> Mail:
    senders = _people(headers.get("from", ""))
    message_ids = _MESSAGE_ID.findall(headers.get("message-id", ""))
    in_reply_to = _MESSAGE_ID.findall(headers.get("in-reply-to", ""))
    return Mail(
        subject=headers.get("subject", ""),
        text=plain,
        html=rich,
        sender=senders[0] if senders else Person("", None),
        to=_people(headers.get("to", "")),
        cc=_people(headers.get("cc", "")),
        reply_to=_people(headers.get("reply-to", "")),
        date=_instant(headers.get("date", "")),
        id=mail_id,
        message_id=message_ids[0] if message_ids else "",
        in_reply_to=in_reply_to[0] if in_reply_to else "",
        references=tuple(_MESSAGE_ID.findall(headers.get("references", ""))),
        headers={name: value for name, value in headers.items() if name not in _OWN_FIELDS},
    )


def _headers(message: Message[Any, Any]) -> dict[str, str]:
    """Every field once, topmost first, decoded and on one line."""
    found: dict[str, str] = {}
    for name in dict.fromkeys(key.lower() for key in message.keys()):  # noqa: SIM118
        try:
            value: object = message[name]
            found[name] = _clean(value)
        except _BROKEN:
            found[name] = _clean(_raw_field(message, name))
    return found


def _raw_field(message: Message[Any, Any], name: str) -> str:
    return next((str(raw) for key, raw in message.raw_items() if key.lower() == name), "")


def _clean(value: object) -> str:
    """One line without control characters; a list is joined the way an address header is."""
    if isinstance(value, list | tuple):
        value = ", ".join(str(item) for item in value)
    text = str(value)[:_MAX_HEADER_CHARS].encode("utf-8", "replace").decode("utf-8")
    return " ".join(_CONTROLS.sub(" ", text).split())


def _people(field: str) -> tuple[Person, ...]:
    try:
        pairs = email.utils.getaddresses([field])
    except _BROKEN:
        return ()
    return tuple(
        Person(
            html.unescape(name).strip(" \"'"), address.strip().lower() if "@" in address else None
        )
        for name, address in pairs[:_MAX_PEOPLE]
        if name or address
    )


def _instant(field: str) -> datetime | None:
    """An RFC 5322 or ISO 8601 date, aware; one without a zone is taken as UTC."""
    for read in (datetime.fromisoformat, email.utils.parsedate_to_datetime):
        try:
            found = read(field)
            found.astimezone(UTC)
        except (*_BROKEN, OverflowError):
            continue
        return found if found.tzinfo else found.replace(tzinfo=UTC)
    return None


def _bodies(message: EmailMessage) -> tuple[str, str]:
    """The plain and the HTML text: of each, the inline parts one below the other."""
    texts: dict[str, list[str]] = {"text/plain": [], "text/html": []}
    for count, part in enumerate(_leaves(message, _MAX_DEPTH)):
        if count >= _MAX_PARTS:
            break
        if part.get_content_type() in texts:
            texts[part.get_content_type()].append(_decoded(part))
    plain, rich = ("\n".join(found)[:MAX_PART_CHARS] for found in texts.values())
    return plain, rich


def _leaves(part: Message[Any, Any], depth: int) -> Iterator[Message[Any, Any]]:
    """Inline leaf parts; attachments and attached messages are not what the sender wrote."""
    if depth <= 0 or part.get_content_maintype() == "message" or _is_attachment(part):
        return
    payload = part.get_payload()
    if part.is_multipart() and isinstance(payload, list):
        for child in payload:
            if isinstance(child, Message):
                yield from _leaves(child, depth - 1)
    else:
        yield part


def _is_attachment(part: Message[Any, Any]) -> bool:
    try:
        return part.get_content_disposition() == "attachment"
    except _BROKEN:
        return False


def _decoded(part: Message[Any, Any]) -> str:
    """The text of one part; an unknown or wrong charset falls back to UTF-8, then Latin-1."""
    try:
        payload = part.get_payload(decode=True)
        charset = part.get_content_charset() or "utf-8"
    except _BROKEN:
        payload, charset = str(part.get_payload()).encode("utf-8", "replace"), "utf-8"
    if not isinstance(payload, bytes):
        return ""
    payload = payload[: 4 * MAX_PART_CHARS]
    for name in (charset, "utf-8"):
        try:
            return _CONTROLS.sub("", payload.decode(name))[:MAX_PART_CHARS]
        except (LookupError, ValueError):
            continue
    return _CONTROLS.sub("", payload.decode("latin-1"))[:MAX_PART_CHARS]
