"""Google's EventDateTime and RFC 3339 stamps.

A moment is the JSON object of an event's `start`, `end` or `originalStartTime`. Stored moments are
canonical: `{"date"}` alone, or `{"dateTime", "timeZone"}` with the offset of that very zone.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from bot.sandbox.errors import invalid

Json = dict[str, Any]

# Outside these years events are refused and recurrences end; it bounds every expansion.
FIRST_YEAR = 1900
LAST_YEAR = 2100


def zone_named(name: str) -> ZoneInfo:
    """Return an IANA zone.

    Raises:
        ApiError: 400, there is no such zone.
    """
    try:
        return ZoneInfo(name)
    # A hostile key may point at a folder or out of the database, not only at nothing.
    except (KeyError, ValueError, OSError) as error:
        raise invalid(f"Invalid time zone: {name[:100]}", "invalid") from error


def is_all_day(moment: Json) -> bool:
    """Tell a day (`date`) from an instant (`dateTime`)."""
    return "date" in moment


def canonical(moment: Any, name: str, calendar_zone: str) -> Json:
    """Return the stored form of a moment a client wrote; `name` is 'start' or 'end'.

    Raises:
        ApiError: 400 in Google's words, for whatever is wrong with it.
    """
    wrong = invalid(f"Invalid {name} time.", "invalid")
    if not isinstance(moment, dict) or bool(moment.get("date")) == bool(moment.get("dateTime")):
        raise wrong
    try:
        written = _written(moment)
    except (TypeError, ValueError) as error:
        raise wrong from error
    if not FIRST_YEAR < written.year < LAST_YEAR:
        raise wrong
    if not isinstance(written, datetime):
        return {"date": written.isoformat()}
    zone_name = moment.get("timeZone") or (calendar_zone if written.tzinfo else "")
    if not zone_name:
        raise invalid(f"Missing time zone definition for {name} time.", "required")
    zone = zone_named(zone_name)
    aware = written if written.tzinfo else written.replace(tzinfo=zone)
    return timed(aware, zone)


def _written(moment: Json) -> date | datetime:
    day = moment.get("date")
    return date.fromisoformat(day) if day else datetime.fromisoformat(moment["dateTime"])


def timed(at: datetime, zone: ZoneInfo) -> Json:
    """Return the canonical moment of an aware instant, to the second."""
    # Through UTC: a wall time that a clock change skips becomes the time it really is.
    local = at.astimezone(UTC).astimezone(zone).replace(microsecond=0)
    return {"dateTime": local.isoformat(), "timeZone": zone.key}


def wall(moment: Json) -> datetime:
    """Return a moment as the naive local time of its own zone; a day is its midnight."""
    if is_all_day(moment):
        return datetime.combine(date.fromisoformat(moment["date"]), time())
    return datetime.fromisoformat(moment["dateTime"]).replace(tzinfo=None)


def from_wall(local: datetime, like: Json) -> Json:
    """Return the moment of a naive local time, of the same kind and zone as `like`."""
    if is_all_day(like):
        return {"date": local.date().isoformat()}
    zone = ZoneInfo(like["timeZone"])
    return timed(local.replace(tzinfo=zone), zone)


def instant(moment: Json, calendar_zone: str) -> datetime:
    """Return the UTC instant of a moment; a day begins at midnight in the calendar's zone."""
    if is_all_day(moment):
        return wall(moment).replace(tzinfo=ZoneInfo(calendar_zone)).astimezone(UTC)
    return datetime.fromisoformat(moment["dateTime"]).astimezone(UTC)


def shown(moment: Json, zone: ZoneInfo) -> Json:
    """Return a moment as answers carry it: the offset of the asked zone, the event's own name."""
    if is_all_day(moment):
        return dict(moment)
    local = datetime.fromisoformat(moment["dateTime"]).astimezone(zone)
    return {"dateTime": rfc3339(local), "timeZone": moment["timeZone"]}


def rfc3339(at: datetime) -> str:
    """Return an aware time the way Google writes it, with Z for UTC."""
    return at.isoformat().replace("+00:00", "Z")


def stamp(at: datetime) -> str:
    """Return an instant as `created` and `updated` show it: UTC, milliseconds, Z."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def parameter(text: str | None) -> datetime | None:
    """Return the instant of a query parameter such as timeMin.

    Raises:
        ApiError: 400, not RFC 3339 or without an offset.
    """
    if text is None:
        return None
    try:
        at = datetime.fromisoformat(text)
        if at.tzinfo is not None:
            return at.astimezone(UTC).replace(microsecond=0)
    except (ValueError, OverflowError) as error:
        raise invalid("Bad Request", "badRequest") from error
    raise invalid("Bad Request", "badRequest")
