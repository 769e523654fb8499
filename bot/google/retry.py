"""Asks again for what only reads; a write is never repeated."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

import tenacity

from bot.google.errors import StillDenied
from bot.ports import Unavailable

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Retry:
    """How often and how long a read is tried, in seconds.

    `sleep` may raise to end the waiting, for instance when the service is told to stop.
    """

    attempts: int = 4
    patience: float = 45.0
    first_pause: float = 0.5
    longest_pause: float = 16.0
    sleep: Callable[[float], None] = time.sleep

    def read(self, call: Callable[[], T]) -> T:
        """Return what `call` returns, trying again while Google is unavailable.

        Google's own Retry-After is honoured; one beyond `patience` ends the trying at once, and
        the error carries it to whoever plans the next pass.

        Raises:
            Unavailable, StillDenied: the last one, when all attempts are used up.
        """
        for attempt in tenacity.Retrying(
            sleep=self.sleep,
            stop=tenacity.stop_after_attempt(self.attempts)
            | tenacity.stop_before_delay(self.patience),
            wait=self._pause,
            retry=tenacity.retry_if_exception_type((Unavailable, StillDenied)),
            reraise=True,
        ):
            with attempt:
                return call()
        raise AssertionError  # tenacity returns or raises

    def _pause(self, state: tenacity.RetryCallState) -> float:
        error = state.outcome.exception() if state.outcome else None
        backoff = min(self.longest_pause, self.first_pause * 2.0**state.attempt_number)
        jittered = random.uniform(self.first_pause, backoff)  # noqa: S311 - spreads load only
        return max(jittered, getattr(error, "retry_after", None) or 0.0)
