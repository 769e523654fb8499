"""Google within reach of a hand: the sandbox answers without a socket, so that nothing waits.

Everything of ours above the socket stays as it is: door, sign-in, sending once, reading answers.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.client import RemoteDisconnected
from typing import Any
from unittest import mock

import requests
import urllib3
from requests.adapters import HTTPAdapter
from urllib3.exceptions import ProtocolError

from bot.sandbox.app import App
from bot.sandbox.wire import Mishap, Request, Response


class Wire:
    """Carries requests to a sandbox, and mishaps back as a socket would show them."""

    def __init__(self, app: App) -> None:
        self._app = app
        self.calls = 0
        # Called before each request is carried; a test may let the world turn there.
        self.before: Callable[[], None] = lambda: None

    def send(self, adapter: HTTPAdapter, request: requests.PreparedRequest) -> requests.Response:
        """Answer one request.

        Raises:
            requests.RequestException: what befell it.
        """
        self.calls += 1
        self.before()
        answer = self._app.answer(_read(request))
        if answer.mishap is Mishap.HANG:
            raise requests.ReadTimeout("read timed out", request=request)
        if answer.mishap is Mishap.CLOSE or (answer.mishap and not answer.body):
            reason = RemoteDisconnected("Remote end closed connection without response")
            raise requests.ConnectionError(ProtocolError("Connection aborted.", reason))
        return adapter.build_response(request, _written(request, answer))


def _read(request: requests.PreparedRequest) -> Request:
    body = request.body or b""
    headers = {name.lower(): str(value) for name, value in request.headers.items()}
    data = body.encode() if isinstance(body, str) else bytes(body)
    return Request.of(str(request.method), request.path_url, headers, data)


def _written(request: requests.PreparedRequest, answer: Response) -> urllib3.HTTPResponse:
    body = answer.body
    if answer.mishap is Mishap.TRUNCATE:
        body = body[: len(body) // 2]
    return urllib3.HTTPResponse(
        io.BytesIO(body),
        headers={**answer.headers, "Content-Length": str(len(answer.body))},
        status=answer.status,
        preload_content=False,
        request_method=request.method,
    )


@contextmanager
def wired(app: App) -> Iterator[Wire]:
    """Let every request of this process go to a sandbox; waiting for a token takes no time."""
    wire = Wire(app)

    def send(
        adapter: HTTPAdapter, request: requests.PreparedRequest, **_: Any
    ) -> requests.Response:
        return wire.send(adapter, request)

    with (
        mock.patch.object(HTTPAdapter, "send", send),
        mock.patch("google.auth._exponential_backoff.time.sleep"),
    ):
        yield wire
