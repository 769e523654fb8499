"""The folder that the service runs with on the sandbox: configuration, client, sign-in."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from bot.sandbox.oauth import CLIENT_ID, CLIENT_SECRET, TOKEN_SECONDS, Grant
from bot.sandbox.state import write_private

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from bot.sandbox.world import World

_SCOPE_ROOT = "https://www.googleapis.com/auth/"
SERVICE_SCOPES = tuple(
    _SCOPE_ROOT + name
    for name in (
        "gmail.modify",
        "calendar.events.readonly",
    )
)
# A script that plays the candidate (sends, deletes, moves an interview) uses the same token, so it
# reaches further than the service, which asks Google for none of this.
TOKEN_SCOPES = (*SERVICE_SCOPES, _SCOPE_ROOT + "calendar", "https://mail.google.com/")

# The script goes on using the token it found, however far it moves the clock.
_WHOLE_STORY = timedelta(days=3650)

_CONFIG = """# Made by `followup sandbox`: the embedded Google in place of the real one.
[google]
credentials = "credentials.json"
gmail_endpoint = "{gmail_endpoint}"
calendar_endpoint = "{calendar_endpoint}"
"""


def write_config_folder(folder: Path, world: World, addresses: Mapping[str, str]) -> None:
    """Write config.toml, credentials.json and state/token.json for the first account.

    A folder that is there already keeps its other settings and, while its sign-in still lives in
    this world (a `--state` file kept it), its token; addresses are brought up to date.
    """
    state = folder / "state"
    for made in (folder, state):
        made.mkdir(mode=0o700, parents=True, exist_ok=True)
        made.chmod(0o700)
    write_private(folder / "config.toml", _config(folder / "config.toml", addresses))
    write_private(folder / "credentials.json", json.dumps(desktop_client(addresses), indent=2))
    token = _token(state / "token.json", world, addresses)
    write_private(state / "token.json", json.dumps(token, indent=2))


def desktop_client(addresses: Mapping[str, str]) -> dict[str, Any]:
    """Return the credentials file of a desktop client, as Google's console hands it out."""
    return {
        "installed": {
            "client_id": CLIENT_ID,
            "project_id": "followup-sandbox",
            "auth_uri": addresses["auth_uri"],
            "token_uri": addresses["token_uri"],
            "client_secret": CLIENT_SECRET,
            "redirect_uris": ["http://localhost"],
        }
    }


def authorized_user(world: World, grant: Grant, token_uri: str) -> dict[str, Any]:
    """Return the authorized-user JSON of a grant, with a fresh access token."""
    # The client library compares the expiry with the machine's clock, not with the sandbox's.
    expiry = datetime.now(UTC) + timedelta(seconds=TOKEN_SECONDS)
    return {
        "type": "authorized_user",
        "account": grant.email,
        "client_id": CLIENT_ID,
        "client_secret": CLIENT_SECRET,
        "refresh_token": grant.refresh_token,
        "token": world.oauth.access_token(grant, life=_WHOLE_STORY),
        "token_uri": token_uri,
        "scopes": list(grant.scopes),
        "expiry": expiry.strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
    }


def _token(path: Path, world: World, addresses: Mapping[str, str]) -> dict[str, Any]:
    grant = world.oauth.by_refresh_token(_refresh_token(path))
    if grant is None:
        grant = world.oauth.issue(next(iter(world.accounts)), TOKEN_SCOPES)
    return authorized_user(world, grant, addresses["token_uri"])


def _refresh_token(path: Path) -> str:
    try:
        found = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return ""
    return str(found.get("refresh_token", "")) if isinstance(found, dict) else ""


def _config(path: Path, addresses: Mapping[str, str]) -> str:
    if not path.exists():
        return _CONFIG.format_map(addresses)
    text = path.read_text("utf-8")
    for name in ("gmail_endpoint", "calendar_endpoint"):
        text = re.sub(
            rf'^{name} = ".*"$', f'{name} = "{addresses[name]}"', text, flags=re.MULTILINE
        )
    return text
