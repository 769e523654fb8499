"""Google's batch endpoint: many API requests in one multipart/mixed body."""

from __future__ import annotations

import secrets
from email.parser import HeaderParser
from http.client import responses
from typing import TYPE_CHECKING

from bot.sandbox import gateway
from bot.sandbox.errors import ApiError, invalid
from bot.sandbox.multipart import Part, split_parts
from bot.sandbox.wire import Mishap, Request, Response, json_response

if TYPE_CHECKING:
    from bot.sandbox.world import World

_MOST = 100


def answer(world: World, request: Request) -> Response:
    """Answer every part in order; a fault that breaks one part's connection breaks the whole."""
    try:
        parts = split_parts(request.headers.get("content-type", ""), request.body)
        if len(parts) > _MOST:
            raise invalid(f"The batch request has more than {_MOST} calls.", "badRequest")
        calls = [_call(part, request) for part in parts]
    except ApiError as error:
        return json_response(error.code, error.body())
    answers = [gateway.answer(world, call) for call in calls]
    return _joined(parts, answers)


def _call(part: Part, outer: Request) -> Request:
    head, _, body = part.body.replace(b"\r\n", b"\n").partition(b"\n\n")
    line, _, fields = head.decode("latin-1").partition("\n")
    words = line.split()
    if len(words) < 2:  # noqa: PLR2004
        raise invalid("A part of the batch has no request line.", "badContent")
    headers = {name.lower(): str(v) for name, v in HeaderParser().parsestr(fields).items()}
    if "authorization" in outer.headers:
        headers.setdefault("authorization", outer.headers["authorization"])
    return Request.of(words[0], words[1], headers, body)


def _joined(parts: list[Part], answers: list[Response]) -> Response:
    boundary = f"batch_{secrets.token_hex(12)}"
    pieces = [_piece(part, given) for part, given in zip(parts, answers, strict=True)]
    fence = f"--{boundary}\r\n".encode()
    body = b"".join(fence + piece + b"\r\n" for piece in pieces) + f"--{boundary}--\r\n".encode()
    headers = {"Content-Type": f"multipart/mixed; boundary={boundary}"}
    mishap = next((given.mishap for given in answers if given.mishap), Mishap.NONE)
    return Response(200, body, headers, mishap, max(given.delay for given in answers))


def _piece(part: Part, given: Response) -> bytes:
    content_id = str(part.headers.get("Content-ID", "")).replace("<", "<response-", 1)
    head = ["Content-Type: application/http", f"Content-ID: {content_id}", ""]
    head.append(f"HTTP/1.1 {given.status} {responses.get(given.status, '')}")
    head += [f"{name}: {value}" for name, value in given.headers.items()]
    head += [f"Content-Length: {len(given.body)}", "", ""]
    return "\r\n".join(head).encode("latin-1") + given.body
