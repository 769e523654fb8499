"""Messages and threads in the shapes of Google's discovery document."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from bot.sandbox.errors import not_found
from bot.sandbox.gmail.encoding import to_base64
from bot.sandbox.gmail.fields import Headers
from bot.sandbox.gmail.message import Message
from bot.sandbox.gmail.mime import Part


def reference(message: Message) -> dict[str, Any]:
    """Return what lists hold of a message."""
    return {"id": message.id, "threadId": message.thread_id}


def brief(message: Message) -> dict[str, Any]:
    """Return what writing methods answer with; Gmail leaves out an empty list of labels."""
    labels = {"labelIds": sorted(message.labels)} if message.labels else {}
    return {**reference(message), **labels}


def resource(message: Message, form: str, wanted: Sequence[str] = ()) -> dict[str, Any]:
    """Return a message in a format (minimal, full, metadata or raw).

    `wanted` names the headers of the metadata format; none means all.
    """
    return {
        **brief(message),
        "snippet": message.snippet,
        "sizeEstimate": len(message.raw),
        "historyId": str(message.history_id),
        "internalDate": str(message.date),
        **_FORMATS[form](message, wanted),
    }


def thread_history_id(members: Sequence[Message]) -> str:
    """Return the history id of a thread's last change."""
    return str(max(member.history_id for member in members))


def attachment(message: Message, attachment_id: str) -> dict[str, Any]:
    """Return the body of an attachment or raise 404."""
    for part in message.payload.walk():
        if _attachment_id(message.id, part) == attachment_id:
            return {"size": len(part.content), "data": to_base64(part.content)}
    raise not_found()


def _raw(message: Message, _wanted: Sequence[str]) -> dict[str, Any]:
    return {"raw": to_base64(message.raw)}


def _metadata(message: Message, wanted: Sequence[str]) -> dict[str, Any]:
    names = {name.lower() for name in wanted}
    headers = [
        header
        for header in _headers(message.headers)
        if not names or header["name"].lower() in names
    ]
    shown = {"headers": headers} if headers else {}
    return {"payload": {"mimeType": message.payload.mime_type, **shown}}


def _full(message: Message, _wanted: Sequence[str]) -> dict[str, Any]:
    return {"payload": _part(message.id, message.payload)}


def _minimal(_message: Message, _wanted: Sequence[str]) -> dict[str, Any]:
    return {}


_FORMATS: dict[str, Callable[[Message, Sequence[str]], dict[str, Any]]] = {
    "minimal": _minimal,
    "full": _full,
    "metadata": _metadata,
    "raw": _raw,
}


def _part(message_id: str, part: Part) -> dict[str, Any]:
    children = {"parts": [_part(message_id, child) for child in part.parts]} if part.parts else {}
    return {
        "partId": part.part_id,
        "mimeType": part.mime_type,
        "filename": part.filename,
        "headers": _headers(part.headers),
        "body": _body(message_id, part),
        **children,
    }


def _body(message_id: str, part: Part) -> dict[str, Any]:
    size = len(part.content)
    if not size:
        return {"size": 0}
    if part.is_text:
        return {"size": size, "data": to_base64(part.content)}
    return {"attachmentId": _attachment_id(message_id, part), "size": size}


def _attachment_id(message_id: str, part: Part) -> str:
    return f"ANGjdJ{to_base64(f'{message_id}/{part.part_id}'.encode()).rstrip('=')}"


def _headers(headers: Headers) -> list[dict[str, str]]:
    return [{"name": name, "value": value} for name, value in headers.fields]
