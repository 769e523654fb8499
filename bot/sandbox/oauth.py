"""Google's sign-in: who granted which scopes, and the codes and tokens that carry them.

Everything here goes by the sandbox clock. Nothing here is secret: the sandbox holds made-up mail.
"""

from __future__ import annotations

import hmac
import secrets
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from bot.sandbox.consent import Consent, OAuthError, check_verifier, read_consent

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from bot.sandbox.clock import Clock

CLIENT_ID = "0-followup-sandbox.apps.googleusercontent.com"
CLIENT_SECRET = "sandbox"  # noqa: S105 - a desktop client's secret is public, and this is made up
TOKEN_SECONDS = 3599
_CODE_LIFE = timedelta(minutes=10)
_TESTING_LIFE = timedelta(days=7)
_EXPIRED = "Token has been expired or revoked."


@dataclass(slots=True)
class Grant:
    """What an account has granted a client. Without `refresh_token` it is online only."""

    id: str
    email: str
    client_id: str
    scopes: list[str]
    refresh_token: str
    issued_at: datetime


@dataclass(slots=True)
class AccessToken:
    """A bearer token; it reaches no further than its grant still does."""

    grant_id: str
    scopes: list[str]
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class _Code:
    consent: Consent
    email: str
    expires_at: datetime


@dataclass
class OAuth:
    """The grants of all accounts."""

    clock: Clock
    clients: dict[str, str] = field(default_factory=lambda: {CLIENT_ID: CLIENT_SECRET})
    testing: bool = False
    grants: dict[str, Grant] = field(default_factory=dict)
    tokens: dict[str, AccessToken] = field(default_factory=dict)
    _codes: dict[str, _Code] = field(default_factory=dict)

    def consent(self, query: Mapping[str, str]) -> Consent:
        """Check an authorization request.

        Raises:
            OAuthError: what Google would show on its error page.
        """
        self._check_client(query.get("client_id", ""))
        return read_consent(query)

    def approve(self, consent: Consent, email: str) -> str:
        """Return a one-time code for what `email` has just agreed to."""
        code = "4/sandbox-" + secrets.token_urlsafe(24)
        self._codes[code] = _Code(consent, email, self.clock.now() + _CODE_LIFE)
        return code

    def token(self, form: Mapping[str, str]) -> dict[str, Any]:
        """Answer the token endpoint.

        Raises:
            OAuthError: `invalid_grant`, `invalid_client`, … as Google words them.
        """
        self._check_client(form.get("client_id", ""), form.get("client_secret", ""))
        kind = form.get("grant_type", "")
        if kind == "authorization_code":
            return self._exchange(form)
        if kind == "refresh_token":
            return self._refresh(form)
        raise OAuthError("unsupported_grant_type", f"Invalid grant_type: {kind}")

    def issue(self, email: str, scopes: Iterable[str], client_id: str = CLIENT_ID) -> Grant:
        """Grant scopes offline without anybody being asked, and return the grant."""
        grant = Grant(
            id=secrets.token_hex(8),
            email=email,
            client_id=client_id,
            scopes=list(scopes),
            refresh_token="1//sandbox-" + secrets.token_urlsafe(24),
            issued_at=self.clock.now(),
        )
        self.grants[grant.id] = grant
        return grant

    def access_token(
        self,
        grant: Grant,
        scopes: Iterable[str] | None = None,
        life: timedelta = timedelta(seconds=TOKEN_SECONDS),
    ) -> str:
        """Return a fresh bearer token of a grant, narrowed to `scopes` when given."""
        now = self.clock.now()
        token = "ya29.sandbox-" + secrets.token_urlsafe(24)
        wanted = list(grant.scopes if scopes is None else scopes)
        self.tokens = {name: t for name, t in self.tokens.items() if t.expires_at > now}
        self.tokens[token] = AccessToken(grant.id, wanted, now + life)
        return token

    def whose(self, token: str) -> tuple[str, frozenset[str]] | None:
        """Return (email, scopes) of a living bearer token, None for any other."""
        found = self.tokens.get(token)
        grant = self.grants.get(found.grant_id) if found else None
        if found is None or grant is None or found.expires_at <= self.clock.now():
            return None
        if self._outlived(grant):
            return None
        return grant.email, frozenset(found.scopes) & frozenset(grant.scopes)

    def by_refresh_token(self, refresh_token: str) -> Grant | None:
        """Return the living grant behind a refresh token."""
        for grant in self.grants.values():
            if refresh_token and grant.refresh_token == refresh_token:
                return None if self._outlived(grant) else grant
        return None

    def revoke(self, token: str) -> None:
        """End the grant behind a refresh or access token, and all its tokens.

        Raises:
            OAuthError: nothing living is behind it.
        """
        found = self.tokens.get(token)
        grant = self.grants.get(found.grant_id) if found else self.by_refresh_token(token)
        if grant is None:
            raise OAuthError("invalid_token", "Token expired or revoked")
        self._end(grant)

    def revoke_all(self, email: str) -> int:
        """End every grant of an account, as its owner can; return how many there were."""
        ended = [grant for grant in self.grants.values() if grant.email == email]
        for grant in ended:
            self._end(grant)
        return len(ended)

    def expire_access(self, email: str) -> int:
        """Let every bearer token of an account expire now; return how many there were."""
        mine = {grant.id for grant in self.grants.values() if grant.email == email}
        ended = [name for name, token in self.tokens.items() if token.grant_id in mine]
        for name in ended:
            del self.tokens[name]
        return len(ended)

    def drop_scope(self, email: str, scope: str) -> int:
        """Take a scope from every grant of an account; return how many had it."""
        touched = [g for g in self.grants.values() if g.email == email and scope in g.scopes]
        for grant in touched:
            grant.scopes.remove(scope)
        return len(touched)

    def dump(self) -> dict[str, Any]:
        """Return everything as plain JSON; codes are too short-lived to keep."""
        return {
            "testing": self.testing,
            "grants": [
                asdict(grant) | {"issued_at": grant.issued_at.isoformat()}
                for grant in self.grants.values()
            ],
            "tokens": {
                name: asdict(token) | {"expires_at": token.expires_at.isoformat()}
                for name, token in self.tokens.items()
            },
        }

    def load(self, data: Mapping[str, Any]) -> None:
        """Take over what `dump` gave."""
        self.testing = data["testing"]
        for row in data["grants"]:
            grant = Grant(**row | {"issued_at": datetime.fromisoformat(row["issued_at"])})
            self.grants[grant.id] = grant
        for name, row in data["tokens"].items():
            expires_at = datetime.fromisoformat(row["expires_at"])
            self.tokens[name] = AccessToken(**row | {"expires_at": expires_at})

    def _exchange(self, form: Mapping[str, str]) -> dict[str, Any]:
        # A code is spent by the attempt, so that it cannot be tried twice.
        code = self._codes.pop(form.get("code", ""), None)
        if code is None:
            raise OAuthError("invalid_grant", "Malformed auth code.")
        if code.consent.client_id != form["client_id"] or code.expires_at <= self.clock.now():
            raise OAuthError("invalid_grant", "Bad Request")
        if code.consent.redirect_uri != form.get("redirect_uri"):
            raise OAuthError("redirect_uri_mismatch", "Bad Request")
        check_verifier(code.consent, form.get("code_verifier", ""))
        return self._first_tokens(code.consent, code.email)

    def _first_tokens(self, consent: Consent, email: str) -> dict[str, Any]:
        earlier = [
            grant
            for grant in self.grants.values()
            if grant.email == email
            and grant.client_id == consent.client_id
            and not self._outlived(grant)
        ]
        merged = [scope for grant in earlier for scope in grant.scopes] if consent.merge else []
        grant = self.issue(email, dict.fromkeys([*consent.scopes, *merged]), consent.client_id)
        answer = self._answer(grant, grant.scopes)
        # Google hands out a refresh token at the first consent, later only when it asks again.
        known = any(g.refresh_token for g in earlier)
        if consent.offline and (not known or "consent" in consent.prompt):
            answer["refresh_token"] = grant.refresh_token
            if self.testing:
                answer["refresh_token_expires_in"] = int(_TESTING_LIFE.total_seconds()) - 1
        else:
            grant.refresh_token = ""
        return answer

    def _refresh(self, form: Mapping[str, str]) -> dict[str, Any]:
        grant = self.by_refresh_token(form.get("refresh_token", ""))
        if grant is None or grant.client_id != form["client_id"]:
            raise OAuthError("invalid_grant", _EXPIRED)
        wanted = form.get("scope", "").split() or grant.scopes
        if not set(wanted) <= set(grant.scopes):
            raise OAuthError("invalid_scope", "Bad Request")
        return self._answer(grant, wanted)

    def _answer(self, grant: Grant, scopes: Iterable[str]) -> dict[str, Any]:
        granted = list(scopes)
        return {
            "access_token": self.access_token(grant, granted),
            "expires_in": TOKEN_SECONDS,
            "scope": " ".join(granted),
            "token_type": "Bearer",
        }

    def _check_client(self, client_id: str, secret: str | None = None) -> None:
        if client_id not in self.clients:
            raise OAuthError("invalid_client", "The OAuth client was not found.", 401)
        expected = self.clients[client_id]
        if secret is not None and not hmac.compare_digest(secret.encode(), expected.encode()):
            raise OAuthError("invalid_client", "Unauthorized", 401)

    def _outlived(self, grant: Grant) -> bool:
        return self.testing and grant.issued_at + _TESTING_LIFE <= self.clock.now()

    def _end(self, grant: Grant) -> None:
        del self.grants[grant.id]
        self.tokens = {name: t for name, t in self.tokens.items() if t.grant_id != grant.id}
