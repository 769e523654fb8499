"""A request and an answer as plain values, so that everything behind the socket is functions."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from bot.sandbox.errors import invalid

if TYPE_CHECKING:
    from collections.abc import Mapping

JSON_TYPE = "application/json; charset=UTF-8"


class Mishap(StrEnum):
    """What befalls an answer on its way through the socket."""

    NONE = ""
    CLOSE = "close"  # the connection ends without a single byte
    TRUNCATE = "truncate"  # the answer breaks off half-way
    HANG = "hang"  # nothing comes for as long as `delay` says, then the connection ends


@dataclass(frozen=True, slots=True)
class Request:
    """An HTTP request; header names are lower-case, the path is still percent-encoded."""

    method: str
    path: str
    query: tuple[tuple[str, str], ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""

    @classmethod
    def of(cls, method: str, target: str, headers: Mapping[str, str], body: bytes) -> Request:
        """Return the request for a request line's method and target."""
        path, _, query = target.partition("?")
        return cls(method, path, tuple(parse_qsl(query, keep_blank_values=True)), headers, body)

    def json(self) -> Any:
        """Return the JSON body, {} when it is empty.

        Raises:
            ApiError: the body is not JSON (400, as Google words it).
        """
        if not self.body.strip():
            return {}
        try:
            return json.loads(self.body)
        except (ValueError, RecursionError) as error:
            raise invalid(f"Invalid JSON payload received. {error}", "parseError") from error

    def form(self) -> dict[str, str]:
        """Return the query and a form-encoded body as one mapping; the body wins."""
        pairs = parse_qsl(self.body.decode("utf-8", "replace"), keep_blank_values=True)
        return dict(self.query) | dict(pairs)


@dataclass(frozen=True, slots=True)
class Response:
    """An HTTP answer, what may befall it, and how long it is held back (seconds, real time)."""

    status: int
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    mishap: Mishap = Mishap.NONE
    delay: float = 0.0

    def with_mishap(self, mishap: Mishap) -> Response:
        """Return the same answer, struck by `mishap`."""
        return replace(self, mishap=mishap)


def json_response(
    status: int, data: Any, headers: Mapping[str, str] | None = None, indent: int | None = None
) -> Response:
    """Return an answer that carries JSON."""
    # ASCII, because hostile mail may hold half a surrogate pair, which UTF-8 cannot say.
    body = json.dumps(data, indent=indent).encode()
    return Response(status, body, {"Content-Type": JSON_TYPE} | dict(headers or {}))


def html_response(status: int, page: str) -> Response:
    """Return an answer that carries a page for a person."""
    headers = {"Content-Type": "text/html; charset=UTF-8", "Cache-Control": "no-store"}
    return Response(status, page.encode(), headers)
