"""What a program asks of the sign-in page, and the checks Google makes of it."""

from __future__ import annotations

import base64
import hashlib
import hmac
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from bot.sandbox.discovery import known_scopes

if TYPE_CHECKING:
    from collections.abc import Mapping

_IDENTITY_SCOPES = {
    "openid",
    "email",
    "profile",
    "https://www.googleapis.com/auth/userinfo.email",
    "https://www.googleapis.com/auth/userinfo.profile",
}
_LOOPBACK = {"localhost", "127.0.0.1", "::1"}


@dataclass(eq=False)
class OAuthError(Exception):
    """A refusal in OAuth's own shape (RFC 6749), with Google's description."""

    error: str
    description: str
    status: int = 400


@dataclass(frozen=True, slots=True)
class Consent:
    """What an authorization request asks for, checked."""

    client_id: str
    redirect_uri: str
    scopes: tuple[str, ...]
    state: str
    challenge: str
    challenge_method: str
    offline: bool
    prompt: str
    login_hint: str
    merge: bool


def read_consent(query: Mapping[str, str]) -> Consent:
    """Check an authorization request of a known client.

    Raises:
        OAuthError: what Google would show on its error page.
    """
    scopes = tuple(query.get("scope", "").split())
    _check_request(query, scopes)
    return Consent(
        client_id=query["client_id"],
        redirect_uri=query["redirect_uri"],
        scopes=scopes,
        state=query.get("state", ""),
        challenge=query.get("code_challenge", ""),
        challenge_method=query.get("code_challenge_method", "plain"),
        offline=query.get("access_type") == "offline",
        prompt=query.get("prompt", ""),
        login_hint=query.get("login_hint", ""),
        merge=query.get("include_granted_scopes") == "true",
    )


def check_verifier(consent: Consent, verifier: str) -> None:
    """Check the PKCE verifier (RFC 7636) against the challenge of the authorization request.

    Raises:
        OAuthError: it is missing or another one.
    """
    if not consent.challenge:
        return
    if not verifier:
        raise OAuthError("invalid_grant", "Missing code verifier.")
    made = verifier
    if consent.challenge_method == "S256":
        digest = hashlib.sha256(verifier.encode()).digest()
        made = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
    if not hmac.compare_digest(made.encode(), consent.challenge.encode()):
        raise OAuthError("invalid_grant", "Invalid code verifier.")


def _check_request(query: Mapping[str, str], scopes: tuple[str, ...]) -> None:
    if query.get("response_type") != "code":
        raise OAuthError("unsupported_response_type", "Only response_type=code is offered.")
    _check_redirect(query.get("redirect_uri", ""))
    if not scopes:
        raise OAuthError("invalid_request", "Missing required parameter: scope")
    if unknown := sorted(set(scopes) - known_scopes() - _IDENTITY_SCOPES):
        raise OAuthError("invalid_scope", f"Some requested scopes were invalid. {unknown}")
    if query.get("code_challenge_method", "plain") not in {"plain", "S256"}:
        raise OAuthError("invalid_request", "Invalid code_challenge_method")


def _check_redirect(uri: str) -> None:
    if uri.startswith("urn:ietf:wg:oauth:2.0:oob"):
        raise OAuthError("invalid_request", "The out-of-band (OOB) flow has been blocked.")
    if not _is_loopback(uri):
        raise OAuthError("redirect_uri_mismatch", f"Not a loopback address: {uri!r}")


def _is_loopback(uri: str) -> bool:
    try:
        parts = urlsplit(uri)
    except ValueError:
        return False
    clean = uri.isascii() and uri.isprintable() and not parts.fragment
    return clean and parts.scheme == "http" and parts.hostname in _LOOPBACK
