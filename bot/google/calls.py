"""Executes requests of the stock client: reads with patience, writes once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Protocol

import google.auth.exceptions

from bot.core.cleaning import well_formed
from bot.google.errors import HttpFailure, TransportFailure
from bot.google.retry import Retry
from bot.google.translate import of_auth, of_http, of_transport
from bot.ports import OutcomeUnknown, Unavailable

Json = dict[str, Any]


class Request(Protocol):
    """A prepared request of the client (`googleapiclient.http.HttpRequest`)."""

    def execute(self) -> Any:
        """Send it once and return the decoded body."""


class Calls:
    """The two ways to execute a request."""

    def __init__(self, retry: Retry) -> None:
        self._retry = retry

    def read(self, request: Request) -> Json:
        """Return the answer of a request that changes nothing.

        Raises:
            GoogleError: `Unavailable` after all attempts, `SignInLost`, `Rejected`.
        """
        return self._retry.read(lambda: _once(request, writing=False))

    def write(self, request: Request, *, answers: bool = True) -> Json:
        """Return the answer of a request that changes something; it is sent once.

        `answers` is False for methods that answer with an empty body.

        Raises:
            GoogleError: `OutcomeUnknown` when it may have been carried out, `Unavailable` when it
                certainly was not, `SignInLost`, `Rejected`.
        """
        return _once(request, writing=True, answers=answers)

    def pages(self, page: Callable[[str | None], Request], limit: int) -> Iterator[Json]:
        """Yield the pages of a list, at most `limit`.

        Raises:
            TooManyPages: there are more.
        """
        token: str | None = None
        for _ in range(limit):
            answer = self.read(page(token))
            yield answer
            token = answer.get("nextPageToken")
            if not isinstance(token, str) or not token:
                return
        raise TooManyPages(f"Google's list has more than {limit} pages")


class TooManyPages(Unavailable):
    """A list that is longer than anything sensible, or that never ends."""


def _once(request: Request, *, writing: bool, answers: bool = True) -> Json:
    try:
        answer = request.execute()
    except HttpFailure as failure:
        raise of_http(failure, writing=writing) from failure
    except TransportFailure as failure:
        raise of_transport(failure, writing=writing) from failure
    except google.auth.exceptions.GoogleAuthError as error:
        raise of_auth(error) from error
    if isinstance(answer, dict):
        clean: Json = well_formed(answer)
        return clean
    if not answers:
        return {}
    words = "The answer is not Google's JSON (cut short, or a page of the network's own?)"
    raise OutcomeUnknown(words) if writing else Unavailable(words)
