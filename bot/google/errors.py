"""Faults that stay inside `bot.google`, or that only the candidate's files can cause."""

from __future__ import annotations

from collections.abc import Mapping

from bot.ports import GoogleError, Rejected, SignInLost


class SetupFault(GoogleError):
    """A file or address the candidate gave cannot be used; the message says what to do."""


class HttpFailure(Exception):
    """An answer outside 2xx: its status, headers (lower-case names) and body."""

    def __init__(self, status: int, headers: Mapping[str, str], content: bytes) -> None:
        super().__init__(f"HTTP {status}")
        self.status = status
        self.headers = headers
        self.content = content


class TransportFailure(Exception):
    """No whole answer came. `sent` is False only when the request certainly never left."""

    def __init__(self, message: str, *, sent: bool) -> None:
        super().__init__(message)
        self.sent = sent


class AnswerTooLarge(TransportFailure):
    """The answer is larger than anything this program asks for; asking again will not help."""


class Refused(Rejected):
    """A `Rejected` that still knows its HTTP status."""

    def __init__(self, message: str, status: int) -> None:
        super().__init__(message)
        self.status = status


class StillDenied(SignInLost):
    """401 although the access token was just renewed: believed once it was said several times."""


class NotFound(Refused):
    """404: what was asked for is gone or never was."""
