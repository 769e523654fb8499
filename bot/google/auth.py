"""The sign-in on disk: reading, keeping and checking a token file.

A token file is Google's authorized-user JSON. It is written for its owner alone (0600, in a folder
0700) and replaced in one step. `token_uri` is taken from the file itself: the library's own reader
always puts Google's back, which would send a sandbox's token to Google.
"""

# mypy: allow-untyped-calls
# (google-auth carries types on some of its functions only)

from __future__ import annotations

import hashlib
import json
import logging
import os
import tempfile
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

import google.auth.exceptions
import google.oauth2.credentials
import requests
from google.auth.transport.requests import Request as AuthRequest

from bot.google import scopes
from bot.google.door import Door
from bot.google.errors import SetupFault
from bot.google.settings import TOKEN_URI, GoogleSettings, checked_address
from bot.google.translate import SIGN_IN_AGAIN, of_auth
from bot.google.transport import guard
from bot.ports import SignInLost

SCOPES = scopes.SCOPES
_NEEDED = ("client_id", "client_secret", "refresh_token")
_log = logging.getLogger(__name__)
_MAX_FILE_BYTES = 100_000
_EXPIRED = datetime(1970, 1, 1)  # noqa: DTZ001 - google-auth counts in naive UTC


class Credentials(google.oauth2.credentials.Credentials):
    """User credentials that call a token answer which is none by its name."""

    def refresh(self, request: Any) -> None:
        """Renew the access token.

        Raises:
            google.auth.exceptions.GoogleAuthError: it was refused, or no token came.
        """
        try:
            super().refresh(request)
        except (TypeError, ValueError, LookupError, AttributeError) as error:
            raise google.auth.exceptions.TransportError(
                "the token address answered with something that is no token"
            ) from error


class _Stamp(NamedTuple):
    """What changes when a file is replaced."""

    inode: int
    size: int
    modified: int


class TokenFile:
    """A token file that follows its own refreshes and other processes' sign-ins.

    A service that lost its sign-in goes on by itself once `followup setup` has run elsewhere.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._stamp: _Stamp | None = None
        self._credentials: Credentials | None = None
        self._kept: tuple[str | None, str | None] = (None, None)

    def current(self) -> Credentials:
        """Return the credentials, read again when the file was replaced.

        Raises:
            SignInLost: there is no usable sign-in.
            SetupFault: the file cannot be read.
        """
        stamp = _stamp(self._path)
        if self._credentials is None or stamp != self._stamp:
            self._credentials = load_token(self._path)
            self._stamp = stamp
            self._kept = _tokens(self._credentials)
        return self._credentials

    def keep(self, credentials: google.oauth2.credentials.Credentials) -> None:
        """Write the file anew if the tokens in `credentials` changed.

        A file that somebody replaced meanwhile stays: theirs is the newer sign-in. A full disk is
        logged, not raised: the answer that just came must not get lost over it.
        """
        if _tokens(credentials) == self._kept or _stamp(self._path) != self._stamp:
            return
        try:
            save_token(self._path, credentials)
        except SetupFault as fault:
            _log.warning("%s", fault)
        self._stamp = _stamp(self._path)
        self._kept = _tokens(credentials)


def load_token(path: Path) -> Credentials:
    """Read a token file.

    Raises:
        SignInLost: it is missing, damaged or no sign-in; only signing in again helps.
        SetupFault: it cannot be opened, or names a token address that is not HTTPS.
    """
    info = _read_object(path)
    if kind := _foreign(info):
        raise SignInLost(f"{path} is {kind}, not a sign-in. {SIGN_IN_AGAIN}")
    lacking = [name for name in _NEEDED if not isinstance(info.get(name), str) or not info[name]]
    if lacking:
        raise SignInLost(f"{path} lacks {', '.join(lacking)}. {SIGN_IN_AGAIN}")
    token_uri = _text(info, "token_uri") or TOKEN_URI
    checked_address(token_uri, f"token_uri in {path}")
    expiry = _expiry(info.get("expiry"))
    return Credentials(
        token=_text(info, "token") if expiry else None,
        refresh_token=info["refresh_token"],
        token_uri=token_uri,
        client_id=info["client_id"],
        client_secret=info["client_secret"],
        scopes=_scopes(info.get("scopes")),
        quota_project_id=_text(info, "quota_project_id"),
        expiry=expiry or _EXPIRED,
        account=_text(info, "account") or "",
    )


def save_token(path: Path, credentials: google.oauth2.credentials.Credentials) -> None:
    """Write a token file in one step, readable by its owner alone.

    Raises:
        SetupFault: the folder or file cannot be written.
    """
    info = {"type": "authorized_user"} | json.loads(credentials.to_json())
    if granted := _scopes(credentials.granted_scopes):
        info["scopes"] = granted
    if credentials.quota_project_id:
        info["quota_project_id"] = credentials.quota_project_id
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _replace(path, json.dumps(info, indent=2) + "\n")
    except OSError as error:
        raise SetupFault(f"{path} cannot be written: {error.strerror}") from error


def import_token(path: Path, timeout: float = 30.0) -> Credentials:
    """Read somebody's token file and prove that it works by refreshing it.

    The file's own `token_uri` stays. Nothing is written.

    Raises:
        SignInLost: the file is no sign-in, or the token address refused it.
        SetupFault: the file cannot be opened, or names a token address that is not HTTPS.
        Unavailable: the token address cannot be reached.
    """
    if not path.exists():
        raise SetupFault(f"There is no {path}; name an authorized-user JSON file.")
    credentials = load_token(path)
    refresh(credentials, timeout)
    return credentials


def refresh(credentials: Credentials, timeout: float = 30.0) -> None:
    """Renew the access token through the door.

    Raises:
        SignInLost: it was refused.
        Unavailable: the token address cannot be reached.
    """
    settings = GoogleSettings(timeout=timeout)
    door = Door(settings, credentials.token_uri)
    with guard(requests.Session(), door, settings.patience) as session:
        try:
            credentials.refresh(AuthRequest(session))
        except google.auth.exceptions.GoogleAuthError as error:
            raise of_auth(error) from error


def sign_in_mark(path: Path) -> str:
    """Return what tells one sign-in from the next, and is no secret itself.

    It stays over refreshes of the access token and changes with every `followup setup`.
    """
    try:
        refresh_token = str(_read_object(path).get("refresh_token", ""))
    except (SignInLost, SetupFault):
        refresh_token = ""
    return hashlib.sha256(refresh_token.encode()).hexdigest()[:16]


def missing_scopes(credentials: google.oauth2.credentials.Credentials) -> set[str]:
    """Return the scopes this program needs and a sign-in lacks; empty when it does not say."""
    granted = _scopes(credentials.granted_scopes) or _scopes(credentials.scopes)
    return scopes.missing(granted) if granted else set()


def _read_object(path: Path) -> Mapping[str, Any]:
    try:
        with path.open("rb") as file:
            info = json.loads(file.read(_MAX_FILE_BYTES))
    except FileNotFoundError as error:
        raise SignInLost("Not signed in to Google yet. Run `followup setup`.") from error
    except OSError as error:
        raise SetupFault(f"{path} cannot be read: {error.strerror}") from error
    except (ValueError, RecursionError) as error:
        raise SignInLost(f"{path} is damaged (no JSON). {SIGN_IN_AGAIN}") from error
    if not isinstance(info, dict):
        raise SignInLost(f"{path} is damaged (no JSON object). {SIGN_IN_AGAIN}")
    return info


def _foreign(info: Mapping[str, Any]) -> str:
    """Say what a JSON file is that is no token file, or ''."""
    if "installed" in info or "web" in info:
        return "the client's credentials file"
    kind = info.get("type", "authorized_user")
    return "" if kind == "authorized_user" else f"of the type {str(kind)[:40]!r}"


def _text(info: Mapping[str, Any], name: str) -> str | None:
    value = info.get(name)
    return value if isinstance(value, str) and value else None


def _scopes(value: object) -> list[str] | None:
    """Read scopes as a list or as one text with spaces; None when there are none."""
    if isinstance(value, str):
        value = value.split()
    if not isinstance(value, list | tuple):
        return None
    return [scope for scope in value if isinstance(scope, str)] or None


def _expiry(value: object) -> datetime | None:
    """Read the expiry as google-auth writes it: naive UTC with a Z; None when it makes no sense."""
    try:
        expiry = datetime.fromisoformat(str(value).rstrip("Z")).replace(tzinfo=None)
    except ValueError:
        return None
    # google-auth reckons back from it, which ends at the beginning of time.
    return expiry if expiry > _EXPIRED else None


def _tokens(credentials: google.oauth2.credentials.Credentials) -> tuple[str | None, str | None]:
    return credentials.token, credentials.refresh_token


def _stamp(path: Path) -> _Stamp | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return _Stamp(found.st_ino, found.st_size, found.st_mtime_ns)


def _replace(path: Path, text: str) -> None:
    # mkstemp makes the file 0600.
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
