"""Bytes of a message (RFC 5322, MIME) or a JSON row -> Mail.

Mail is hostile: what cannot be decoded is replaced, what is broken is left out. Only something
that is no mail at all is an error.
"""

from __future__ import annotations

import email
import email.utils
import html
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from email.message import Message
from itertools import islice
from typing import Any, TypeVar

from bot.core.model import Mail, Person
from bot.mail.bounds import MAX_FIELDS, BoundedPolicy, bounded

MAX_PART_CHARS = 1_000_000
"""A longer part is cut: nobody writes a reply of that length."""

_MAX_HEADER_CHARS = 4_000
_MAX_DEPTH = 20
_MAX_PARTS = 200
_MAX_PEOPLE = 200
_YEARS = range(1971, 2200)
_OWN_FIELDS = frozenset(
    "subject from to cc reply-to date message-id in-reply-to references".split()  # noqa: SIM905
)
_MAIL_FIELDS = _OWN_FIELDS | {"received", "mime-version", "content-type", "return-path", "sender"}
_MESSAGE_ID = re.compile(r"<[^<>\s]{1,998}>")
_LOOKS_LIKE_HTML = re.compile(
    r"<(?:html|body|div|p|br|table|span|blockquote)\b[^<>]{0,500}>", re.IGNORECASE
)
_T = TypeVar("_T")
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")

# What email.policy.default is known to raise on broken headers and charsets.
_BROKEN = (
    ValueError,
    LookupError,
    AttributeError,
    TypeError,
    AssertionError,
    RecursionError,
    OverflowError,
    email.errors.MessageError,
)
_POLICY = BoundedPolicy()


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
        message = email.message_from_bytes(bounded(raw), policy=_POLICY)
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
    headers: dict[str, str] = {}
    for name, value in islice(given.items() if isinstance(given, Mapping) else (), MAX_FIELDS):
        # As in a mail the topmost counts, whatever its case.
        headers.setdefault(_clean(name).lower(), _clean(value))
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
    fetch = message.policy.header_fetch_parse
    for name, raw in islice(message.raw_items(), MAX_FIELDS):
        if name.lower() not in found:
            found[name.lower()] = _clean(fetch(name, raw))
    return found


def _asked(question: Callable[[], _T], otherwise: _T) -> _T:
    """Ask the email package about a part; broken headers make it raise almost anything."""
    try:
        return question()
    except _BROKEN:
        return otherwise


def _clean(value: object) -> str:
    """One line without control characters; a list is joined the way an address header is."""
    if isinstance(value, list | tuple):
        value = ", ".join(str(item) for item in value[:_MAX_PEOPLE])
    text = str(value)[:_MAX_HEADER_CHARS].encode("utf-8", "replace").decode("utf-8")
    return " ".join(_CONTROLS.sub(" ", text).split())


def _people(field: str) -> tuple[Person, ...]:
    try:
        pairs = email.utils.getaddresses([field])
    except _BROKEN:
        return ()
    return tuple(
        Person(
            _clean(html.unescape(name)).strip(" \"'"),
            address.strip().lower() if "@" in address else None,
        )
        for name, address in pairs[:_MAX_PEOPLE]
        if name or address
    )


def _instant(field: str) -> datetime | None:
    """An RFC 5322 or ISO 8601 date of mail's own time, aware; without a zone it is taken as UTC."""
    for read in (datetime.fromisoformat, email.utils.parsedate_to_datetime):
        try:
            found = read(field)
            found.astimezone(UTC)
        except (*_BROKEN, OverflowError):
            continue
        if found.year in _YEARS:
            return found if found.tzinfo else found.replace(tzinfo=UTC)
    return None


def _bodies(message: Message[Any, Any]) -> tuple[str, str]:
    """The plain and the HTML text: of each, the inline parts one below the other."""
    texts: dict[str, list[str]] = {"text/plain": [], "text/html": []}
    for part in islice(_leaves(message, _MAX_DEPTH), _MAX_PARTS):
        kind = _asked(part.get_content_type, "")
        if kind in texts and sum(map(len, texts[kind])) < MAX_PART_CHARS:
            texts[kind].append(_decoded(part))
    plain, rich = ("\n".join(found)[:MAX_PART_CHARS] for found in texts.values())
    return plain, rich


def _leaves(part: Message[Any, Any], depth: int) -> Iterator[Message[Any, Any]]:
    """Inline leaf parts; attachments and attached messages are not what the sender wrote."""
    attached = _asked(part.get_content_disposition, None) == "attachment"
    if depth <= 0 or attached or _asked(part.get_content_maintype, "") == "message":
        return
    payload = part.get_payload() if part.is_multipart() else None
    if not isinstance(payload, list):
        yield part
        return
    for child in payload:
        if isinstance(child, Message):
            yield from _leaves(child, depth - 1)


def _decoded(part: Message[Any, Any]) -> str:
    """The text of one part; an unknown or wrong charset falls back to UTF-8, then Latin-1."""
    payload: object = _asked(lambda: part.get_payload(decode=True), None)
    if not isinstance(payload, bytes):
        return ""
    payload = payload[: 4 * MAX_PART_CHARS]
    for name in (_asked(part.get_content_charset, None) or "utf-8", "utf-8"):
        try:
            text = payload.decode(name)
        except (LookupError, ValueError):
            continue
        # A charset like UTF-7 can spell half of a surrogate pair, which nothing can store.
        return _CONTROLS.sub("", text)[:MAX_PART_CHARS].encode("utf-8", "replace").decode()
    return _CONTROLS.sub("", payload.decode("latin-1"))[:MAX_PART_CHARS]
