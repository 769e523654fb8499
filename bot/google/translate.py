"""What Google's answers and failures mean in the words of `bot.ports`."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Mapping
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import Any

import google.auth.exceptions

from bot.google.errors import (
    AnswerTooLarge,
    HttpFailure,
    NotFound,
    Refused,
    StillDenied,
    TransportFailure,
)
from bot.ports import GoogleError, OutcomeUnknown, Rejected, SignInLost, SwitchedOff, Unavailable

SIGN_IN_AGAIN = "Run `followup setup` to sign in again."
TESTING_HINT = (
    "If this happens every 7 days, the consent screen of your Google Cloud project is still in "
    '"Testing": set it to "In production" (no verification is needed for your own use).'
)

_RATE = frozenset({"rateLimitExceeded", "userRateLimitExceeded", "RATE_LIMIT_EXCEEDED"})
_SPENT = frozenset({"dailyLimitExceeded", "quotaExceeded", "RESOURCE_EXHAUSTED"})
_SCOPE = frozenset({"insufficientPermissions", "ACCESS_TOKEN_SCOPE_INSUFFICIENT"})
_API_OFF = frozenset({"accessNotConfigured", "SERVICE_DISABLED"})
_DAILY = frozenset({"dailyLimitExceeded"})
_AN_HOUR = 3_600.0
_A_DAY = 86_400.0
_MAX_MESSAGE = 300


def of_http(failure: HttpFailure, *, writing: bool) -> GoogleError:
    """Translate an answer outside 2xx; 401 comes here only after a refresh did not help."""
    status, (message, reasons) = failure.status, _error(failure.content)
    said = f"Google answered {status}: {message or _phrase(status)}"
    wait = retry_after(failure.headers)
    if status == HTTPStatus.UNAUTHORIZED:
        return _denied(said, writing=writing)
    if status == HTTPStatus.TOO_MANY_REQUESTS or (
        status == HTTPStatus.FORBIDDEN and reasons & (_RATE | _SPENT)
    ):
        return Unavailable(f"{said}; slowing down", _AN_HOUR if reasons & _DAILY else wait)
    if status == HTTPStatus.FORBIDDEN:
        return _forbidden(said, reasons)
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR or status == HTTPStatus.REQUEST_TIMEOUT:
        return OutcomeUnknown(said) if writing else Unavailable(said, wait)
    if status < HTTPStatus.BAD_REQUEST:
        return Unavailable(f"{said}; redirects are not followed (a sign-in page of the network?)")
    return _refused(said, status)


def of_transport(failure: TransportFailure, *, writing: bool) -> GoogleError:
    """Translate a request without a whole answer."""
    if writing and failure.sent:
        return OutcomeUnknown(f"The answer of Google was lost: {failure}")
    if isinstance(failure, AnswerTooLarge):
        return Rejected(str(failure))
    return Unavailable(f"Google cannot be reached: {failure}")


def of_auth(error: google.auth.exceptions.GoogleAuthError) -> GoogleError:
    """Translate a failed refresh. Nothing but the refresh was sent, or it was answered 401."""
    if isinstance(error, google.auth.exceptions.RefreshError) and _is_refusal(error):
        return SignInLost(
            f"The Google sign-in has expired or was revoked ({_clip(str(error.args[0]))}). "
            f"{SIGN_IN_AGAIN} {TESTING_HINT}"
        )
    return Unavailable(f"The access token cannot be renewed: {_clip(str(error))}")


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Read Retry-After, seconds or an HTTP date, as seconds from now (at most a day)."""
    value = headers.get("retry-after", "").strip()
    if value.isascii() and value.isdigit() and len(value) < 10:  # noqa: PLR2004 - no huge numbers
        return min(float(value), _A_DAY)
    try:
        seconds = parsedate_to_datetime(value).timestamp() - time.time()
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
    return min(max(seconds, 0.0), _A_DAY)


def _denied(said: str, *, writing: bool) -> GoogleError:
    # The sign-in itself was just renewed. Whether it is lost, the next reads will tell.
    if writing:
        return Unavailable(said)
    return StillDenied(f"Google no longer accepts the sign-in. {SIGN_IN_AGAIN} {TESTING_HINT}")


def _forbidden(said: str, reasons: frozenset[str]) -> GoogleError:
    if reasons & _SCOPE or "insufficient authentication scopes" in said.lower():
        return SignInLost(
            f"The sign-in lacks a permission that is needed ({said}). Run `followup setup` and "
            "leave every box ticked on Google's page."
        )
    if reasons & _API_OFF:
        return SwitchedOff(
            f"{said}. Switch on the Gmail API and the Google Calendar API in the Google Cloud "
            "project of your credentials file, wait a few minutes, then run `followup doctor`."
        )
    return Refused(said, HTTPStatus.FORBIDDEN)


def _refused(said: str, status: int) -> Refused:
    return NotFound(said, status) if status == HTTPStatus.NOT_FOUND else Refused(said, status)


def _error(content: bytes) -> tuple[str, frozenset[str]]:
    """Return Google's message and every machine word its error holds."""
    try:
        error = json.loads(content)["error"]
        return _clip(str(error["message"])), frozenset(_reasons(error))
    except (ValueError, TypeError, LookupError, RecursionError):
        return "", frozenset()


def _reasons(error: Mapping[str, Any]) -> Iterator[str]:
    lists = (error.get("errors"), error.get("details"))
    entries = [entry for found in lists if isinstance(found, list) for entry in found]
    words = [entry.get("reason") for entry in entries if isinstance(entry, dict)]
    yield from (word for word in [*words, error.get("status")] if isinstance(word, str))


def _is_refusal(error: google.auth.exceptions.RefreshError) -> bool:
    """Whether OAuth itself said no: a proxy's error page or a busy server did not."""
    answer = error.args[1] if len(error.args) > 1 else None
    said = answer.get("error") if isinstance(answer, dict) else None
    return isinstance(said, str) and not error.retryable


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "no reason given"


def _clip(text: str) -> str:
    return " ".join(text.split())[:_MAX_MESSAGE]
