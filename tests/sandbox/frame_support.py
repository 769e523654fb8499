"""How the frame's tests reach a sandbox: with the stock client, and with bare HTTP."""

from __future__ import annotations

import base64
from contextlib import ExitStack, closing, contextmanager
from typing import TYPE_CHECKING, Any

import requests
from google.auth.transport.requests import Request
from google.oauth2.credentials import Credentials
from googleapiclient.discovery import build

from bot.sandbox.config_folder import TOKEN_SCOPES, authorized_user
from bot.sandbox.server import SandboxServer

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from bot.sandbox.world import World

ME = "candidate@example.com"
SCOPE = "https://www.googleapis.com/auth/"
MAIL = b"To: someone@example.org\r\nSubject: Hello\r\n\r\nA text.\r\n"
RAW = base64.urlsafe_b64encode(MAIL).decode()
_CLIENTS = ExitStack()


@contextmanager
def sandbox(world: World | None = None, state_file: Path | None = None) -> Iterator[SandboxServer]:
    """Serve a world; at the end the clients are closed and nothing of it was un-Google-like."""
    with SandboxServer(world, state_file=state_file) as server, _CLIENTS:
        yield server
    assert server.world.violations == []


def credentials(server: SandboxServer, scopes: Iterable[str] = TOKEN_SCOPES) -> Credentials:
    """Return signed-in credentials of the first account."""
    grant = server.world.oauth.issue(next(iter(server.world.accounts)), scopes)
    info = authorized_user(server.world, grant, server.token_uri)
    return Credentials(  # type: ignore[no-untyped-call]  # google-auth has no types
        info["token"],
        refresh_token=info["refresh_token"],
        token_uri=info["token_uri"],
        client_id=info["client_id"],
        client_secret=info["client_secret"],
    )


def refresh(signed_in: Credentials) -> None:
    """Fetch a fresh access token, as the client does when one has expired."""
    signed_in.refresh(Request())  # type: ignore[no-untyped-call]  # google-auth has no types


def gmail(server: SandboxServer, signed_in: Credentials | None = None) -> Any:
    """Return the stock Gmail client, pointed at the sandbox."""
    return _client("gmail", "v1", server.gmail_endpoint, signed_in or credentials(server))


def calendar(server: SandboxServer, signed_in: Credentials | None = None) -> Any:
    """Return the stock Calendar client, pointed at the sandbox."""
    return _client("calendar", "v3", server.calendar_endpoint, signed_in or credentials(server))


def _client(api: str, version: str, endpoint: str, signed_in: Credentials) -> Any:
    client = build(
        api,
        version,
        credentials=signed_in,
        client_options={"api_endpoint": endpoint},
        static_discovery=True,
        cache_discovery=False,
    )
    return _CLIENTS.enter_context(closing(client))


def bearer(server: SandboxServer, scopes: Iterable[str] = TOKEN_SCOPES) -> dict[str, str]:
    """Return the header of a call made without the client."""
    return {"Authorization": f"Bearer {credentials(server, scopes).token}"}


def control(server: SandboxServer, name: str, body: Any = None) -> Any:
    """Play the world: GET a view, or POST a command that must be taken."""
    if body is None:
        answer = requests.get(server.control + name, timeout=10)
    else:
        answer = requests.post(server.control + name, json=body, timeout=10)
    assert answer.status_code == 200, answer.text
    return answer.json()


def count_drafts(server: SandboxServer) -> int:
    """Return how many drafts stand in the first account's mailbox."""
    return len(next(iter(server.world.accounts.values())).gmail.drafts)
