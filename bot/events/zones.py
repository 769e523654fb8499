"""Time zones by the names calendars use, and days and instants read in them."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

from dateutil.parser import isoparse
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from bot.events.errors import EventError

FALLBACK_ZONE = "UTC"
_MAX_ZONE_NAME = 60
_YEARS = range(100, 9_000)
"""Room on both ends for zones, and for counting on from a day."""


def known_zone(*names: str | None) -> str:
    """Return the first name that is a zone we know (Windows names translated), else 'UTC'."""
    for name in names:
        for candidate in (name, WINDOWS_TO_OLSON.get(name or "")):
            if candidate and _zone(candidate) is not None:
                return candidate
    return FALLBACK_ZONE


@lru_cache(maxsize=256)
def _zone(name: str) -> ZoneInfo | None:
    if len(name) > _MAX_ZONE_NAME:  # each part of a name is looked for within the one before
        return None
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        # A folder of the zone database ("Europe") raises OSError, not KeyError.
        return None


def zone_info(name: str) -> ZoneInfo:
    """Return the zone called `name`, UTC when there is none such."""
    return _zone(name) or ZoneInfo(FALLBACK_ZONE)


def utc(moment: datetime, zone: tzinfo) -> datetime:
    """Return `moment` in UTC; without an offset of its own it is read in `zone`.

    Raises:
        EventError: the moment lies outside the years a date can hold.
    """
    try:
        aware = moment if moment.tzinfo else moment.replace(tzinfo=zone)
        found = aware.astimezone(UTC)
    except (OverflowError, ValueError) as error:
        raise EventError(f"has a time out of range: {moment.isoformat()}") from error
    if found.year not in _YEARS:
        raise EventError(f"has a time out of range: {moment.isoformat()}")
    return found


def midnight(day: date, zone: tzinfo) -> datetime:
    """Return the start of `day` in `zone`, as an instant in UTC."""
    return utc(datetime.combine(day, time.min), zone)


def parse_instant(text: str, zone: tzinfo) -> datetime:
    """Read an RFC 3339 time into UTC.

    Raises:
        EventError: the text is no such time.
    """
    try:
        return utc(isoparse(text), zone)
    except (ValueError, OverflowError, TypeError) as error:
        raise EventError(f"has a time that cannot be read: {str(text)[:60]!r}") from error
