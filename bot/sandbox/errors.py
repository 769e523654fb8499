"""Errors as Google words them."""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

_STATUS_NAMES = {
    400: "INVALID_ARGUMENT",
    401: "UNAUTHENTICATED",
    403: "PERMISSION_DENIED",
    404: "NOT_FOUND",
    409: "ALREADY_EXISTS",
    410: "FAILED_PRECONDITION",
    412: "FAILED_PRECONDITION",
    429: "RESOURCE_EXHAUSTED",
    500: "INTERNAL",
    503: "UNAVAILABLE",
}


# Not frozen: contextlib sets __traceback__ on what passes through it.
@dataclass(eq=False)
class ApiError(Exception):
    """A refusal in Google's JSON error shape.

    `reason` is Google's machine word ('notFound', 'rateLimitExceeded', 'fullSyncRequired', …).
    """

    code: int
    reason: str
    message: str = ""
    domain: str = "global"
    retry_after: int | None = None

    def body(self) -> dict[str, Any]:
        """Return the answer's JSON body."""
        message = self.message or HTTPStatus(self.code).phrase
        return {
            "error": {
                "code": self.code,
                "message": message,
                "errors": [{"message": message, "domain": self.domain, "reason": self.reason}],
                "status": _STATUS_NAMES.get(self.code, "UNKNOWN"),
            }
        }


def not_found(what: str = "Requested entity was not found.") -> ApiError:
    """Return the 404 that both APIs give for an unknown id."""
    return ApiError(404, "notFound", what)


def invalid(message: str, reason: str = "invalidArgument") -> ApiError:
    """Return the 400 for a request that makes no sense."""
    return ApiError(400, reason, message)
