"""The real service over the embedded Google without sockets: fast enough for years of passes.

Everything but the socket is real: the stock client, the door, the adapters, the database file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httplib2  # type: ignore[import-untyped] # has no stubs
from googleapiclient.discovery import build

from bot.core.rules import Rules
from bot.google.account import GoogleAccount, connect
from bot.google.calendar import GoogleCalendar
from bot.google.calls import Calls
from bot.google.door import READS, Door
from bot.google.errors import HttpFailure, TransportFailure
from bot.google.gmail import GmailMailbox
from bot.google.retry import Retry
from bot.google.settings import GoogleSettings
from bot.notes.templates import Templates
from bot.sandbox.app import App
from bot.sandbox.config_folder import SERVICE_SCOPES, authorized_user, write_config_folder
from bot.sandbox.server import SandboxServer
from bot.sandbox.wire import Mishap, Request
from bot.sandbox.world import World
from bot.service.service import Home, Service
from bot.store.open import open_store

# Loss of power is tested elsewhere: here nothing has to wait for a disk.
_MEMORY = Path("/dev/shm")  # noqa: S108  only its speed is used, the folder in it is our own
FAST = str(_MEMORY) if _MEMORY.is_dir() else None
_ROOT = "http://127.0.0.1:9/"
_TOKEN_URI = f"{_ROOT}token"
_SETTINGS = GoogleSettings(_ROOT, f"{_ROOT}calendar/v3/")


def nothing(_where: str) -> None:
    """Let every boundary pass."""


@dataclass
class SocketlessTransport:
    """What the stock client takes for an `httplib2.Http`: requests reach the sandbox as calls.

    `boundary` is called before and after each write, and may raise as a kill would end it there.
    """

    app: App
    token: str
    boundary: Callable[[str], None] = nothing
    requests: int = 0
    door: Door = field(default_factory=lambda: Door(_SETTINGS, _TOKEN_URI))

    def request(
        self,
        uri: str,
        method: str = "GET",
        body: str | bytes | None = None,
        headers: Mapping[str, str] | None = None,
        **_: object,
    ) -> tuple[httplib2.Response, bytes]:
        """Answer as `OneShotTransport` does."""
        data = body.encode() if isinstance(body, str) else body or b""
        self.door.check(method, uri, headers or {}, data)
        self.requests += 1
        if method in READS:
            return self._exchange(uri, method, data)
        self.boundary("before a request")
        try:
            return self._exchange(uri, method, data)
        finally:
            self.boundary("after a request")

    def _exchange(self, uri: str, method: str, data: bytes) -> tuple[httplib2.Response, bytes]:
        parts = urlsplit(uri)
        headers = {"host": "127.0.0.1:9", "authorization": f"Bearer {self.token}"}
        target = f"{parts.path}?{parts.query}"
        answer = self.app.answer(Request.of(method, target, headers, data))
        if answer.mishap is not Mishap.NONE:
            raise TransportFailure("the answer broke off", sent=True)
        answered = {name.lower(): value for name, value in answer.headers.items()}
        if answer.status // 100 != 2:
            raise HttpFailure(answer.status, answered, answer.body)
        return httplib2.Response(answered | {"status": str(answer.status)}), answer.body


def no_sleep(_seconds: float) -> None:
    """Wait for nothing."""


@dataclass
class Machine:
    """The computer the service runs on: a state folder that outlives crashes, and Google."""

    world: World
    folder: Path
    rules: Rules = field(default_factory=Rules)
    boundary: Callable[[str], None] = nothing
    google: GoogleAccount | None = None

    def __post_init__(self) -> None:
        grant = self.world.oauth.issue(next(iter(self.world.accounts)), SERVICE_SCOPES)
        token = authorized_user(self.world, grant, _TOKEN_URI)["token"]
        self.transport = SocketlessTransport(App(self.world), token, self._boundary)
        calls = Calls(Retry(sleep=no_sleep))
        calendar = _client("calendar", "v3", f"{_ROOT}calendar/v3/", self.transport)
        gmail = _client("gmail", "v1", _ROOT, self.transport)
        self._mailbox = self.google.mailbox if self.google else GmailMailbox(gmail, calls)
        self._calendar = (
            self.google.calendar if self.google else GoogleCalendar(calendar, calls, "primary")
        )
        self._templates = Templates(None)

    def _boundary(self, where: str) -> None:
        self.boundary(where)

    @contextmanager
    def running(self) -> Iterator[Service]:
        """Start the service on the state folder; end it as a process ends."""
        store = open_store(self.folder / "followup.db")
        try:
            yield Service(
                calendar=self._calendar,
                mailbox=self._mailbox,
                store=store,
                rules=self.rules,
                templates=self._templates,
                home=Home(),
            )
        finally:
            store.close()


@contextmanager
def over_http(world: World, folder: Path) -> Iterator[Machine]:
    """Yield a machine that reaches the sandbox through sockets, as the daemon does."""
    with SandboxServer(world) as server:
        write_config_folder(folder, world, server.addresses())
        settings = GoogleSettings(server.gmail_endpoint, server.calendar_endpoint)
        account = connect(settings, folder / "state" / "token.json", Retry(sleep=no_sleep))
        try:
            yield Machine(world, folder, google=account)
        finally:
            account.close()


def _client(name: str, version: str, address: str, transport: SocketlessTransport) -> Any:
    return build(
        name,
        version,
        http=transport,
        static_discovery=True,
        cache_discovery=False,
        client_options={"api_endpoint": address},
    )
