"""The refusals that any method may give, in Google's words."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from bot.sandbox.errors import ApiError

if TYPE_CHECKING:
    from bot.sandbox.discovery import Method

_REALM = 'Bearer realm="https://accounts.google.com/"'
_CREDENTIALS = (
    "Expected OAuth 2 access token, login cookie or other valid authentication credential. "
    "See https://developers.google.com/identity/sign-in/web/devconsole-project."
)


@dataclass(eq=False)
class AuthError(ApiError):
    """A call without the right to be made: 401 and 403 with WWW-Authenticate."""

    challenge: str = _REALM
    details: list[dict[str, Any]] = field(default_factory=list)

    def body(self) -> dict[str, Any]:
        """Return the answer's JSON body."""
        shown = super().body()
        if self.code == 401:  # noqa: PLR2004
            place = {"location": "Authorization", "locationType": "header"}
            shown["error"]["errors"][0] |= place
        if self.details:
            shown["error"]["details"] = self.details
        return shown

    def headers(self) -> dict[str, str]:
        """Return the header that says how to do better."""
        return {"WWW-Authenticate": self.challenge}

    @classmethod
    def missing(cls) -> AuthError:
        """Return the refusal of a call without a token."""
        message = f"Request is missing required authentication credential. {_CREDENTIALS}"
        return cls(401, "required", message)

    @classmethod
    def invalid(cls) -> AuthError:
        """Return the refusal of an expired, revoked or made-up token."""
        message = f"Request had invalid authentication credentials. {_CREDENTIALS}"
        return cls(401, "authError", message, challenge=f'{_REALM}, error="invalid_token"')

    @classmethod
    def insufficient(cls, method: Method) -> AuthError:
        """Return the refusal of a token whose scopes do not cover a method."""
        scopes = " ".join(sorted(method.scopes))
        info = {
            "@type": "type.googleapis.com/google.rpc.ErrorInfo",
            "reason": "ACCESS_TOKEN_SCOPE_INSUFFICIENT",
            "domain": "googleapis.com",
            "metadata": {"method": method.id, "service": f"{method.api}.googleapis.com"},
        }
        return cls(
            403,
            "insufficientPermissions",
            "Request had insufficient authentication scopes.",
            challenge=f'{_REALM}, error="insufficient_scope", scope="{scopes}"',
            details=[info],
        )


def delegation_denied(user: str) -> ApiError:
    """Return the refusal of a mailbox that is not the caller's."""
    return ApiError(403, "forbidden", f"Delegation denied for {user}")


def no_such_path(verb: str, path: str) -> ApiError:
    """Return the 404 for an address that Google does not have."""
    return ApiError(404, "notFound", f"Google has no method at {verb} {path}")


def not_in_sandbox(method_id: str) -> ApiError:
    """Return the refusal of a method that Google has and the sandbox has not."""
    return ApiError(501, "notImplemented", f"{method_id} is not part of this sandbox.")


def our_fault(what: str) -> ApiError:
    """Return the loud answer to a fault of the sandbox itself."""
    return ApiError(500, "sandboxFault", f"FAULT OF THE SANDBOX: {what}")
