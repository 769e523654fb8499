"""Stand-ins for the tests of `bot.google`: a scripted client, a raw server, a signed-in sandbox."""

from __future__ import annotations

import json
import socket
import struct
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self
from urllib.parse import parse_qs, urlsplit

import httplib2  # type: ignore[import-untyped]

from bot.google.account import GoogleAccount, connect
from bot.google.calls import Calls
from bot.google.door import Door
from bot.google.errors import HttpFailure
from bot.google.gmail import GmailMailbox
from bot.google.retry import Retry
from bot.google.settings import GoogleSettings
from bot.sandbox.config_folder import authorized_user
from bot.sandbox.server import SandboxServer

TOKEN_URI = "https://oauth2.googleapis.com/token"  # noqa: S105 - an address


def no_sleep(_seconds: float) -> None:
    """Wait for nothing."""


# --- the stock client over canned answers ----------------------------------------------------


@dataclass
class Asked:
    """A request as it would have left."""

    verb: str
    path: str
    query: dict[str, list[str]]
    body: dict[str, Any]


@dataclass
class Scripted:
    """A transport that answers from a list; every request still passes the real door."""

    answers: list[Any]
    asked: list[Asked] = field(default_factory=list)
    door: Door = field(default_factory=lambda: Door(GoogleSettings(), TOKEN_URI))

    def request(
        self, uri: str, method: str, body: str | None, headers: dict[str, str], **_: object
    ) -> tuple[httplib2.Response, bytes]:
        """Answer as the next entry says: JSON, raw bytes, a status, or an error to raise."""
        self.door.check(method, uri, headers, (body or "").encode())
        parts = urlsplit(uri)
        data = json.loads(body) if body else {}
        self.asked.append(Asked(method, parts.path, parse_qs(parts.query), data))
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        if isinstance(answer, int):
            raise HttpFailure(answer, {}, b"{}")
        content = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
        return httplib2.Response({"status": "200"}), content


def service(name: str, version: str, transport: Scripted) -> Any:
    """Return the stock client over a scripted transport."""
    from googleapiclient.discovery import build  # noqa: PLC0415 - only some tests pay for it

    return build(name, version, http=transport, static_discovery=True, cache_discovery=False)


def scripted_mailbox(*answers: Any) -> tuple[GmailMailbox, Scripted]:
    """Return a mailbox whose Google answers as told."""
    transport = Scripted(list(answers))
    calls = Calls(Retry(attempts=2, sleep=no_sleep))
    return GmailMailbox(service("gmail", "v1", transport), calls), transport


# --- a server that misbehaves below HTTP ------------------------------------------------------

Behaviour = Callable[[socket.socket], None]


def answer(
    payload: bytes | dict[str, Any], *, status: str = "200 OK", extra: str = ""
) -> Behaviour:
    """Answer properly and keep the connection."""
    data = payload if isinstance(payload, bytes) else json.dumps(payload).encode()
    head = f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\n{extra}"
    return send_bytes(f"{head}Content-Length: {len(data)}\r\n\r\n".encode() + data)


def send_bytes(blob: bytes) -> Behaviour:
    """Write bytes as they are."""

    def behave(connection: socket.socket) -> None:
        connection.sendall(blob)

    return behave


def hang_up(connection: socket.socket) -> None:
    """Close without a word."""
    connection.shutdown(socket.SHUT_RDWR)


def reset(connection: socket.socket) -> None:
    """Close with a TCP reset."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def then_close(behaviour: Behaviour) -> Behaviour:
    """Do something, then close."""

    def behave(connection: socket.socket) -> None:
        behaviour(connection)
        hang_up(connection)

    return behave


class RawServer:
    """Reads whole HTTP requests, notes them, and does to each what the next behaviour says.

    The token address answers well unless `token_answer` says otherwise; it is only counted.
    """

    token_answer: Behaviour | None = None

    def __init__(self, *behaviours: Behaviour) -> None:
        self.requests: list[bytes] = []
        self.token_requests = 0
        self.connections = 0
        self._behaviours = list(behaviours)
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._open: list[socket.socket] = []
        self._threads: list[threading.Thread] = []

    @property
    def root(self) -> str:
        host, port = self._socket.getsockname()
        return f"http://{host}:{port}"

    def __enter__(self) -> Self:
        self._run(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def stop(self) -> None:
        """Listen no more and drop all connections; once is enough."""
        if self._socket.fileno() < 0:
            return
        # Wake the accepting thread; closing alone would not.
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        for connection in self._open:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join()
        for connection in self._open:
            connection.close()

    def _run(self, target: Callable[..., None], *args: object) -> None:
        thread = threading.Thread(target=target, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self._open.append(connection)
            self.connections += 1
            self._run(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        try:
            while request := _read_request(connection):
                self._next(request)(connection)
        except OSError:
            return

    def _next(self, request: bytes) -> Behaviour:
        if request.startswith(b"POST /token "):
            self.token_requests += 1
            if self.token_answer is not None:
                return self.token_answer
            return answer({"access_token": f"at{self.token_requests}", "expires_in": 3600})
        self.requests.append(request)
        return self._behaviours.pop(0) if self._behaviours else hang_up


def _read_request(connection: socket.socket) -> bytes:
    data = b""
    while b"\r\n\r\n" not in data:
        chunk = connection.recv(65_536)
        if not chunk:
            return b""
        data += chunk
    head, _, body = data.partition(b"\r\n\r\n")
    length = 0
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            length = int(value)
    while len(body) < length:
        body += connection.recv(65_536)
    return head + b"\r\n\r\n" + body


def token_info(token_uri: str, **changes: Any) -> dict[str, Any]:
    """Return an authorized-user JSON without an access token."""
    return {
        "type": "authorized_user",
        "client_id": "client",
        "client_secret": "secret",
        "refresh_token": "refresh",
        "token_uri": token_uri,
        "scopes": ["https://www.googleapis.com/auth/gmail.modify"],
    } | changes


@contextmanager
def account_at(
    root: str, folder: Path, *, timeout: float = 5.0, attempts: int = 1
) -> Iterator[GoogleAccount]:
    """Connect to a server at `root` with a token it will renew."""
    token = folder / "token.json"
    token.write_text(json.dumps(token_info(f"{root}/token")), "utf-8")
    settings = GoogleSettings(f"{root}/", f"{root}/calendar/v3/", timeout)
    google = connect(settings, token, Retry(attempts=attempts, sleep=no_sleep))
    try:
        yield google
    finally:
        google.close()


# --- the embedded Google ----------------------------------------------------------------------


def sign_into(
    sandbox: SandboxServer,
    token: Path,
    scopes: Sequence[str],
    *,
    attempts: int = 3,
    calendar_id: str = "primary",
) -> GoogleAccount:
    """Connect to a sandbox as its first account, with a token of the given scopes."""
    world = sandbox.world
    grant = world.oauth.issue(next(iter(world.accounts)), scopes)
    token.write_text(json.dumps(authorized_user(world, grant, sandbox.token_uri)), "utf-8")
    settings = GoogleSettings(
        sandbox.gmail_endpoint, sandbox.calendar_endpoint, 5.0, calendar_id=calendar_id
    )
    return connect(settings, token, Retry(attempts=attempts, sleep=no_sleep))
