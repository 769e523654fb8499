"""Splits and builds the multipart bodies of uploads and batches, byte for byte."""

from __future__ import annotations

import re
from dataclasses import dataclass
from email.message import Message
from email.parser import HeaderParser

from bot.sandbox.errors import invalid

_HEAD_END = re.compile(rb"\r?\n\r?\n")


@dataclass(frozen=True, slots=True)
class Part:
    """One part: its headers and its bytes as they came."""

    headers: Message
    body: bytes


def split_parts(content_type: str, body: bytes) -> list[Part]:
    """Return the parts of a multipart body.

    Raises:
        ApiError: 400, it has no boundary or no part.
    """
    header = Message()
    header["Content-Type"] = content_type
    boundary = header.get_boundary()
    if not boundary:
        raise invalid("Missing boundary in Content-Type.", "badContent")
    fence = re.compile(rb"\r?\n--" + re.escape(boundary.encode()) + rb"(?:--)?[ \t]*(?:\r?\n|\Z)")
    pieces = fence.split(b"\n" + body)[1:-1]
    if not pieces:
        raise invalid("The multipart body has no parts.", "badContent")
    return [_part(piece) for piece in pieces]


def _part(piece: bytes) -> Part:
    # A part without headers starts with its blank line: the added one makes that the rule's case.
    found = _HEAD_END.search(b"\n" + piece)
    if found is None:
        return Part(Message(), b"")
    head = piece[: max(found.start() - 1, 0)]
    return Part(HeaderParser().parsestr(head.decode("latin-1")), piece[found.end() - 1 :])
