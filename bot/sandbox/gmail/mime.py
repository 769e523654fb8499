"""A mail's parts as Gmail's API shows them: text as UTF-8, the rest as attachments."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes
from email.message import Message as ParsedMail
from html.parser import HTMLParser

from bot.sandbox.gmail import fields
from bot.sandbox.gmail.fields import Headers

_SPACE = re.compile(r"\s+")
_WORD = re.compile(r"\w+")
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
    """Return what a reader sees of an HTML text."""
    reader = _HtmlReader()
    reader.feed(markup[:_LONGEST_READ])
    reader.close()
    return "".join(reader.pieces)


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


class _HtmlReader(HTMLParser):
    _HIDDEN = frozenset({"style", "script", "head", "title"})
    _BREAKS = frozenset({"br", "p", "div", "tr", "td", "li", "h1", "h2", "h3", "blockquote"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - the base class names it
        if tag in self._HIDDEN:
            self._hidden += 1
        elif tag == "body":
            self._hidden = 0
        elif tag in self._BREAKS:
            self.pieces.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in self._HIDDEN:
            self._hidden = max(0, self._hidden - 1)
        elif tag in self._BREAKS:
            self.pieces.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.pieces.append(data)
