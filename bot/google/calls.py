"""Executes requests of the stock client: reads with patience, writes once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Protocol

import google.auth.exceptions

from bot.core.cleaning import well_formed
from bot.google.answers import Check, anything
from bot.google.errors import HttpFailure, TransportFailure
from bot.google.retry import Retry
from bot.google.translate import of_auth, of_http, of_transport
from bot.ports import Garbled, OutcomeUnknown, Unavailable

Json = dict[str, Any]
# How often an answer is asked for again that may be true and may have lost a part.
_SECOND_LOOKS = 2


class Request(Protocol):
    """A prepared request of the client (`googleapiclient.http.HttpRequest`)."""

    def execute(self) -> Any:
        """Send it once and return the decoded body."""


class Calls:
    """The two ways to execute a request."""

    def __init__(self, retry: Retry) -> None:
        self._retry = retry

    def read(self, request: Request, check: Check) -> Json:
        """Return the answer of a request that changes nothing; `check` says what it must hold.

        Raises:
            GoogleError: `Unavailable` after all attempts, `SignInLost`, `Rejected`.
        """
        return self._retry.read(lambda: _once(request, check, writing=False))

    def write(self, request: Request, check: Check = anything, *, answers: bool = True) -> Json:
        """Return the answer of a request that changes something; it is sent once.

        `answers` is False for methods that answer with an empty body.

        Raises:
            GoogleError: `OutcomeUnknown` when it may have been carried out, `Unavailable` when it
                certainly was not, `SignInLost`, `Rejected`.
        """
        return _once(request, check, writing=True, answers=answers)

    def pages(
        self,
        page: Callable[[str | None], Request],
        limit: int,
        check: Check,
        odd: Callable[[Json], bool] = lambda _: False,
    ) -> Iterator[Json]:
        """Yield the pages of a list, at most `limit`.

        A page that is `odd` may be true, but is asked for again before it is believed.

        Raises:
            TooManyPages: there are more.
        """
        token: str | None = None
        for _ in range(limit):
            answer = self._surely(page(token), check, odd)
            yield answer
            token = answer.get("nextPageToken")
            if not isinstance(token, str) or not token:
                return
        raise TooManyPages(f"Google's list has more than {limit} pages")

    def _surely(self, request: Request, check: Check, odd: Callable[[Json], bool]) -> Json:
        answer = self.read(request, check)
        for _ in range(_SECOND_LOOKS):
            if not odd(answer):
                break
            answer = self.read(request, check)
        return answer


class TooManyPages(Unavailable):
    """A list that is longer than anything sensible, or that never ends."""


def _once(request: Request, check: Check, *, writing: bool, answers: bool = True) -> Json:
    try:
        answer = request.execute()
    except HttpFailure as failure:
        raise of_http(failure, writing=writing) from failure
    except TransportFailure as failure:
        raise of_transport(failure, writing=writing) from failure
    except google.auth.exceptions.GoogleAuthError as error:
        raise of_auth(error) from error
    if not answers and not isinstance(answer, dict):
        return {}
    if not isinstance(answer, dict):
        words = "The answer is not Google's JSON (cut short, or a page of the network's own?)"
    elif lacking := check(answer):
        words = f"Google's answer lacks {lacking}"
    else:
        clean: Json = well_formed(answer)
        return clean
    raise OutcomeUnknown(words) if writing else Garbled(words)
