"""A mail's parts as Gmail's API shows them: text as UTF-8, the rest as attachments."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes
from email.message import Message as ParsedMail

from bot.sandbox.gmail import fields
from bot.sandbox.gmail.fields import Headers

_SPACE = re.compile(r"\s+")
_WORD = re.compile(r"\w+")
_TAG = re.compile(r"(?P<close>/?)(?P<name>[a-zA-Z][a-zA-Z0-9]{0,20})|[!?]")
_HIDDEN_TAGS = frozenset({"style", "script", "head", "title"})
_BREAKING_TAGS = frozenset({"br", "p", "div", "tr", "td", "li", "h1", "h2", "h3", "blockquote"})
_SNIPPET_LENGTH = 200
# Enough for every search and snippet; keeps a mail of many megabytes cheap.
_LONGEST_READ = 500_000


@dataclass(frozen=True, slots=True)
class Part:
    """One MIME part. `content` is decoded; that of a readable text is UTF-8."""

    part_id: str
    mime_type: str
    filename: str
    headers: Headers
    content: bytes = b""
    parts: tuple[Part, ...] = ()

    @property
    def is_text(self) -> bool:
        """Whether the API carries the content itself, not as an attachment to be fetched."""
        return self.mime_type.startswith("text/") and not self.filename

    def walk(self) -> Iterator[Part]:
        """Yield this part and all below it, in the order of the mail."""
        yield self
        for part in self.parts:
            yield from part.walk()


def parse(raw: bytes, headers: Headers) -> Part:
    """Return a mail's tree of parts; what cannot be parsed is one plain text."""
    try:
        return _part(message_from_bytes(raw), "", headers)
    except Exception:  # noqa: BLE001 - hostile mail breaks the parser in every way there is
        _, body = fields.split(raw)
        text = fields.decode_text(body, None)
        return Part("", "text/plain", "", headers, text.encode("utf-8", "replace"))


def readable(part: Part) -> str:
    """Return the text of a mail: its plain parts, or else its HTML without the tags."""
    texts = [piece for piece in part.walk() if piece.is_text]
    plain = [piece for piece in texts if piece.mime_type == "text/plain"]
    return "\n".join(_as_text(piece) for piece in plain or texts)


def first_text(part: Part, mime_type: str) -> str | None:
    """Return the first text of a type in a mail, or None."""
    found = (p.content.decode() for p in part.walk() if p.is_text and p.mime_type == mime_type)
    return next(found, None)


def snippet(text: str) -> str:
    """Return the start of a text in one line, escaped for HTML as Gmail does."""
    line = _SPACE.sub(" ", text[: _SNIPPET_LENGTH * 20]).strip()
    if len(line) > _SNIPPET_LENGTH:
        line = line[: _SNIPPET_LENGTH + 1].rpartition(" ")[0] or line[:_SNIPPET_LENGTH]
    return html.escape(line).replace("&#x27;", "&#39;")


def words(text: str) -> str:
    """Return a text's words, folded, with a space around each: ready for `in`."""
    return f" {' '.join(_WORD.findall(text[:_LONGEST_READ].casefold()))} "


def html_to_text(markup: str) -> str:
    """Return what a reader sees of an HTML text, in time that grows only with its length."""
    first, *rest = markup[:_LONGEST_READ].split("<")
    pieces, hidden = [first], ""
    for chunk in rest:
        tag = _TAG.match(chunk)
        name = (tag["name"] or "").lower() if tag else ""
        if hidden and name in {hidden, "body"}:
            hidden = ""
        elif name in _HIDDEN_TAGS and tag and not tag["close"]:
            hidden = hidden or name
        elif name in _BREAKING_TAGS:
            pieces.append("\n")
        if not hidden:
            pieces.append(chunk.partition(">")[2] if tag else f"<{chunk}")
    return _unescape("".join(pieces))


def text_to_html(text: str) -> str:
    """Return a text as Gmail's page writes it."""
    lines = html.escape(text, quote=False).splitlines()
    return f'<div dir="ltr">{"<br>".join(lines)}</div>'


def _part(mail: ParsedMail, part_id: str, headers: Headers | None = None) -> Part:
    own = headers if headers is not None else _headers_of(mail)
    payload = mail.get_payload()
    children = payload if isinstance(payload, list) and mail.is_multipart() else []
    mime_type = fields.clean(mail.get_content_type())
    filename = fields.show("", fields.to_bytes(mail.get_filename() or ""))
    if mime_type == "message/delivery-status":
        report = "\r\n".join(str(child) for child in children)
        return Part(part_id, mime_type, filename, own, report.encode("utf-8", "replace"))
    if children:
        prefix = f"{part_id}." if part_id else ""
        parts = tuple(_part(child, f"{prefix}{n}") for n, child in enumerate(children))
        return Part(part_id, mime_type, filename, own, parts=parts)
    return Part(part_id, mime_type, filename, own, _content(mail, mime_type, filename))


def _headers_of(mail: ParsedMail) -> Headers:
    return Headers(
        tuple(
            (fields.clean(name), fields.show(name, fields.to_bytes(str(value))))
            for name, value in mail.raw_items()
        )
    )


def _content(mail: ParsedMail, mime_type: str, filename: str) -> bytes:
    payload = mail.get_payload(decode=True)
    content = payload if isinstance(payload, bytes) else b""
    if filename or not mime_type.startswith("text/"):
        return content
    # The API hands out UTF-8 whatever the part declares, and leaves its header as it was.
    return fields.decode_text(content, mail.get_content_charset()).encode("utf-8", "replace")


def _as_text(part: Part) -> str:
    text = part.content[:_LONGEST_READ].decode("utf-8", "replace")
    return html_to_text(text) if part.mime_type == "text/html" else text


def _unescape(text: str) -> str:
    try:
        return html.unescape(text)
    except ValueError:  # a character number of thousands of digits
        return text
