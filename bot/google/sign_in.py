"""Signing in: the client's credentials file and Google's consent page.

The desktop flow with PKCE: a page opens in the browser, Google sends it back to this machine.
Over SSH either forward the port, or paste the address the browser ended at.
"""

from __future__ import annotations

import json
import os
import webbrowser
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import google.auth.exceptions
import oauthlib.oauth2  # type: ignore[import-untyped] # has no stubs
import requests
from google.oauth2.credentials import Credentials
from google_auth_oauthlib.flow import InstalledAppFlow, WSGITimeoutError

from bot.google.auth import SCOPES
from bot.google.door import Door
from bot.google.errors import SetupFault
from bot.google.settings import GoogleSettings, checked_address
from bot.google.transport import guard
from bot.ports import SignInLost, Unavailable

HOST = "127.0.0.1"
PASTE_PORT = 8085
_MAKE_ONE = (
    "In the Google Cloud console open APIs & Services > Credentials, create an OAuth client ID of "
    'the type "Desktop app" and download its JSON; credentials.example.json shows the shape.'
)
_NEEDED = ("client_id", "client_secret", "auth_uri", "token_uri")
_PLACEHOLDER = "YOUR_"
_MAX_FILE_BYTES = 100_000
_PROMPT = "Open this address in a browser to sign in:\n\n  {url}\n"
_DONE = "followup is signed in. You may close this page."


def read_client(path: Path) -> dict[str, Any]:
    """Read the client's credentials file, `{"installed": {…}}`.

    Raises:
        SetupFault: it is missing, no JSON, of another kind, incomplete, or the example unchanged.
    """
    config = _load(path)
    if kind := _foreign(config):
        raise SetupFault(f"{path} is {kind}. {_MAKE_ONE}")
    client = config.get("installed")
    if not isinstance(client, dict):
        raise SetupFault(f"{path} is no OAuth client file. {_MAKE_ONE}")
    lacking = [name for name in _NEEDED if not isinstance(client.get(name), str)]
    if lacking:
        raise SetupFault(f"{path} lacks {', '.join(lacking)}. {_MAKE_ONE}")
    if any(_PLACEHOLDER in client[name] for name in _NEEDED):
        raise SetupFault(f"{path} is the example, unchanged. {_MAKE_ONE}")
    for name in ("auth_uri", "token_uri"):
        checked_address(client[name], f"{name} in {path}")
    return {"installed": client}


def sign_in(
    credentials_path: Path,
    *,
    open_browser: bool = True,
    port: int = 0,
    paste: Callable[[str], str] | None = None,
    timeout: float = 300.0,
) -> Credentials:
    """Let the candidate sign in and return the credentials; nothing is written.

    Args:
        credentials_path: the client's credentials file.
        open_browser: False only prints the address (over SSH, with `port` forwarded).
        port: the local port Google sends the browser back to; 0 takes a free one.
        paste: asked with the address to open; returns the address the browser ended at. With it,
            no local port is opened.
        timeout: seconds to wait for the candidate.

    Raises:
        SetupFault: the credentials file or the port cannot be used.
        SignInLost: the candidate said no, took too long, or pasted something else.
        Unavailable: Google cannot be reached.
    """
    client = read_client(credentials_path)
    flow = _flow(client)
    with _oauthlib_rules(client["installed"]), _in_our_words(port):
        if paste is not None:
            _by_paste(flow, paste)
        else:
            flow.run_local_server(
                host=HOST,
                port=port,
                open_browser=open_browser and _has_browser(),
                authorization_prompt_message=_PROMPT,
                success_message=_DONE,
                timeout_seconds=timeout,
                prompt="consent",
            )
        credentials: Credentials = flow.credentials
    if not credentials.refresh_token:
        raise SignInLost(
            "Google gave no lasting sign-in. Remove followup under "
            "https://myaccount.google.com/connections, then run `followup setup` again."
        )
    return credentials


def _by_paste(flow: InstalledAppFlow, paste: Callable[[str], str]) -> None:
    flow.redirect_uri = f"http://{HOST}:{PASTE_PORT}/"
    address, _ = flow.authorization_url(prompt="consent")
    answer = paste(address).strip()
    if not is_redirect(answer):
        raise SignInLost(
            "That is not the address the browser ended at. After you agreed, the browser shows a "
            f"page that cannot be reached; copy its whole address (http://{HOST}:{PASTE_PORT}/…)."
        )
    # oauthlib insists on https even for this machine's own address.
    flow.fetch_token(authorization_response=answer.replace("http://", "https://", 1))


def is_redirect(address: str) -> bool:
    """Whether a pasted text is an address that Google's page leads back to."""
    try:
        parts = urlsplit(address)
        return parts.hostname == HOST and parts.port == PASTE_PORT and bool(parts.query)
    except ValueError:
        return False


def _flow(client: Mapping[str, Any]) -> InstalledAppFlow:
    flow = InstalledAppFlow.from_client_config(client, scopes=list(SCOPES))
    settings = GoogleSettings()
    guard(flow.oauth2session, Door(settings, client["installed"]["token_uri"]), settings.patience)
    return flow


def _load(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            config = json.loads(file.read(_MAX_FILE_BYTES))
    except FileNotFoundError as error:
        raise SetupFault(f"There is no {path}. {_MAKE_ONE}") from error
    except OSError as error:
        raise SetupFault(f"{path} cannot be read: {error.strerror}") from error
    except (ValueError, RecursionError) as error:
        raise SetupFault(f"{path} is no JSON file. {_MAKE_ONE}") from error
    if not isinstance(config, dict):
        raise SetupFault(f"{path} is no OAuth client file. {_MAKE_ONE}")
    return config


def _foreign(config: Mapping[str, Any]) -> str:
    """Say which other Google file this is, or ''."""
    if "web" in config:
        return 'for a web application, but this needs a client of the type "Desktop app"'
    if config.get("type") == "service_account":
        return "a service account's key, which cannot read a person's mailbox"
    if config.get("type") == "authorized_user" or "refresh_token" in config:
        return "a token already; use `followup setup --token FILE` for it, or another file here"
    return ""


def _has_browser() -> bool:
    try:
        webbrowser.get()
    except webbrowser.Error:
        return False
    return True


@contextmanager
def _oauthlib_rules(client: Mapping[str, str]) -> Iterator[None]:
    """Relax two of oauthlib's rules while this flow runs, and put them back.

    Google may grant fewer scopes than asked (we check afterwards), which oauthlib raises as a
    warning. Plain HTTP is let through only for addresses of this machine, which is checked before.
    """
    wanted = {"OAUTHLIB_RELAX_TOKEN_SCOPE": "1"}
    if any(urlsplit(client[name]).scheme == "http" for name in ("auth_uri", "token_uri")):
        wanted["OAUTHLIB_INSECURE_TRANSPORT"] = "1"
    before = {name: os.environ.get(name) for name in wanted}
    os.environ.update(wanted)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


@contextmanager
def _in_our_words(port: int) -> Iterator[None]:
    try:
        yield
    except WSGITimeoutError as error:
        raise SignInLost("Nobody signed in in time. Run `followup setup` again.") from error
    except (oauthlib.oauth2.MissingTokenError, ValueError, LookupError) as error:
        raise Unavailable(
            "Google's token address answered with something that is no token"
        ) from error
    except oauthlib.oauth2.OAuth2Error as error:
        said = error.description or error.error or type(error).__name__
        raise SignInLost(
            f"Google did not sign you in ({said}). Run `followup setup` again and agree to all "
            "that is asked."
        ) from error
    except (requests.RequestException, google.auth.exceptions.TransportError) as error:
        raise Unavailable(f"Google's token address cannot be reached: {error}") from error
    except OSError as error:
        raise SetupFault(
            f"The local port {port or ''} cannot be opened ({error.strerror}). Wait a minute (a "
            "port just used stays taken), name another one, or paste the address instead."
        ) from error
