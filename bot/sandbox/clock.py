"""The sandbox's own time: real until it is set, then standing still until it is moved."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


class Clock:
    """Tells everybody in the sandbox what time it is."""

    def __init__(self, now: datetime | None = None) -> None:
        """`now` (aware) makes the clock stand still there; None follows real time."""
        self._fixed: datetime | None = None
        if now is not None:
            self.set(now)

    @property
    def fixed(self) -> datetime | None:
        """The instant the clock stands at, or None while it follows real time."""
        return self._fixed

    def now(self) -> datetime:
        """Return the current instant in UTC."""
        return self._fixed if self._fixed is not None else datetime.now(UTC)

    def set(self, now: datetime) -> None:
        """Stand still at an aware instant; backwards is allowed, as a faulty clock may jump.

        Raises:
            ValueError: `now` has no zone.
        """
        if now.tzinfo is None:
            raise ValueError("the sandbox clock needs an instant with a zone")
        self._fixed = now.astimezone(UTC)

    def advance(self, by: timedelta) -> None:
        """Stand still `by` later than now."""
        self.set(self.now() + by)

    def follow_real_time(self) -> None:
        """Run with the machine's clock again."""
        self._fixed = None
