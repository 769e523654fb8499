"""A day as a person types it."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from bot.core.dates.reading import spans_in_any_language


def parse_day(text: str, today: date, country: str | None = None) -> date | None:
    """Return the day typed ('10 Dec', 'Friday', 'in 3 days', 'Ende nächster Woche'), else None.

    A year left out is the next one in which the day has not passed; a weekday is the next one
    after `today`.
    """
    noon = datetime.combine(today, time(12), tzinfo=UTC)
    return spans_in_any_language(" ".join(text.split())[:200], noon, country)
