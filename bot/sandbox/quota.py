"""What calls cost, who has spent what, and the limits a minute."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from bot.sandbox.errors import ApiError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.sandbox.clock import Clock
    from bot.sandbox.discovery import Method

GMAIL_UNITS_A_MINUTE = 6000
CALENDAR_REQUESTS_A_MINUTE = 600
_MINUTE = timedelta(minutes=1)
_OTHER_GMAIL_UNITS = 5

# Quota units of Gmail's methods, without the prefix 'gmail.users.'. Calendar counts requests.
_GMAIL_UNITS = {
    "getProfile": 1,
    "watch": 100,
    "stop": 50,
    "drafts.create": 10,
    "drafts.delete": 10,
    "drafts.get": 20,
    "drafts.list": 5,
    "drafts.send": 100,
    "drafts.update": 15,
    "history.list": 2,
    "labels.get": 1,
    "labels.list": 1,
    "messages.batchDelete": 50,
    "messages.batchModify": 50,
    "messages.delete": 10,
    "messages.get": 20,
    "messages.import": 25,
    "messages.insert": 25,
    "messages.list": 5,
    "messages.modify": 5,
    "messages.send": 100,
    "settings.sendAs.get": 1,
    "settings.sendAs.list": 1,
    "threads.delete": 20,
    "threads.get": 40,
    "threads.list": 10,
    "threads.modify": 10,
    "threads.trash": 10,
    "threads.untrash": 10,
}


def cost(method: Method) -> int:
    """Return the quota units of one call."""
    if method.api == "calendar":
        return 1
    return _GMAIL_UNITS.get(method.id.removeprefix("gmail.users."), _OTHER_GMAIL_UNITS)


@dataclass(slots=True)
class Limits:
    """Units a user may spend within a minute; None switches a limit off.

    On a clock that stands still no minute ever passes, so limits hold there only if asked for.
    """

    gmail: int | None = GMAIL_UNITS_A_MINUTE
    calendar: int | None = CALENDAR_REQUESTS_A_MINUTE
    on_standing_clock: bool = False


@dataclass
class Quota:
    """Counts units by user and method, and refuses what goes beyond the limits."""

    clock: Clock
    limits: Limits = field(default_factory=Limits)
    units: dict[str, dict[str, int]] = field(default_factory=dict)
    _recent: dict[tuple[str, str], deque[tuple[datetime, int]]] = field(default_factory=dict)

    def spend(self, email: str, method: Method) -> None:
        """Count one call; a refused call costs nothing.

        Raises:
            ApiError: 429 (Gmail) or 403 (Calendar) with Retry-After.
        """
        units = cost(method)
        if self.clock.fixed is None or self.limits.on_standing_clock:
            self._spend_within_limit(email, method, units)
        mine = self.units.setdefault(email, {})
        mine[method.id] = mine.get(method.id, 0) + units

    def dump(self) -> dict[str, Any]:
        """Return the counts as plain JSON; the running minute is not worth keeping."""
        return self.units

    def load(self, data: Mapping[str, Mapping[str, int]]) -> None:
        """Take over what `dump` gave."""
        self.units = {email: dict(spent) for email, spent in data.items()}

    def _spend_within_limit(self, email: str, method: Method, units: int) -> None:
        now = self.clock.now()
        recent = self._recent.setdefault((email, method.api), deque())
        # A clock that was set back leaves entries in the future: they are as good as forgotten.
        while recent and not now - _MINUTE < recent[0][0] <= now:
            recent.popleft()
        limit = self.limits.gmail if method.api == "gmail" else self.limits.calendar
        if limit is not None and sum(spent for _, spent in recent) + units > limit:
            wait = recent[0][0] + _MINUTE - now if recent else _MINUTE
            raise _too_much(method.api, int(wait.total_seconds()) + 1)
        recent.append((now, units))


def _too_much(api: str, wait: int) -> ApiError:
    if api == "calendar":
        return ApiError(403, "rateLimitExceeded", "Rate Limit Exceeded", "usageLimits", wait)
    message = (
        "Quota exceeded for quota metric 'Queries' and limit 'Queries per minute per user' "
        "of service 'gmail.googleapis.com' for consumer 'project_number:0'."
    )
    return ApiError(429, "rateLimitExceeded", message, "usageLimits", wait)
