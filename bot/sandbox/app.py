"""Which part of the sandbox serves which address."""

from __future__ import annotations

import re
import traceback
from collections.abc import Callable
from typing import TYPE_CHECKING

from bot.sandbox import batch, control, gateway, oauth_http, state
from bot.sandbox.errors import ApiError
from bot.sandbox.refusals import our_fault
from bot.sandbox.spoiling import spoil
from bot.sandbox.wire import Request, Response, json_response
from bot.sandbox.world import World

if TYPE_CHECKING:
    from pathlib import Path

AUTH_PATH = "/o/oauth2/auth"
TOKEN_PATH = "/token"  # noqa: S105 - an address
REVOKE_PATH = "/revoke"
CONTROL_PATH = "/control/"

_Answerer = Callable[[World, Request], Response]
_OAUTH: dict[str, tuple[str, _Answerer]] = {
    AUTH_PATH: ("oauth.auth", oauth_http.authorize),
    "/o/oauth2/v2/auth": ("oauth.auth", oauth_http.authorize),
    TOKEN_PATH: ("oauth.token", oauth_http.token),
    REVOKE_PATH: ("oauth.revoke", oauth_http.revoke),
    "/o/oauth2/revoke": ("oauth.revoke", oauth_http.revoke),
}
_BATCH = {"/batch", "/batch/gmail/v1", "/batch/calendar/v3"}
_LOOPBACK_HOST = re.compile(r"(localhost|127\.0\.0\.1|\[::1\])(:\d+)?", re.IGNORECASE)


class App:
    """Answers requests to one world, one at a time, and keeps its state file up to date."""

    def __init__(self, world: World, state_file: Path | None = None) -> None:
        self.world = world
        self._state_file = state_file

    def answer(self, request: Request) -> Response:
        """Answer one request."""
        # A page in a browser could otherwise reach in here by a name that leads to loopback.
        if not _LOOPBACK_HOST.fullmatch(request.headers.get("host", "localhost")):
            error = ApiError(403, "forbidden", "The sandbox serves this machine only.")
            return json_response(error.code, error.body())
        with self.world.lock:
            given = self._answer_always(request)
            if request.method != "GET" or request.path in _OAUTH:
                self.save()
            return given

    def save(self) -> None:
        """Write the state file, if there is one."""
        if self._state_file is not None:
            with self.world.lock:
                state.save(self._state_file, self.world)

    def _answer_always(self, request: Request) -> Response:
        try:
            return self._route(request)
        except Exception as error:  # noqa: BLE001 - a fault of ours is an answer and a violation
            self.world.violations.append(f"{request.path}: {traceback.format_exc()}")
            refusal = our_fault(f"{type(error).__name__}: {error}")
            return json_response(refusal.code, refusal.body())

    def _route(self, request: Request) -> Response:
        if f"{request.path}/".startswith(CONTROL_PATH):
            return control.answer(self.world, request)
        if request.path in _OAUTH:
            return self._oauth(request, *_OAUTH[request.path])
        if request.path in _BATCH and request.method == "POST":
            return batch.answer(self.world, request)
        return gateway.answer(self.world, request)

    def _oauth(self, request: Request, name: str, answerer: _Answerer) -> Response:
        rule = self.world.faults.strike(name, request, None)
        if rule is None:
            return answerer(self.world, request)
        done = Response(0) if rule.prevents else answerer(self.world, request)
        return spoil(rule, done, oauth=True)
