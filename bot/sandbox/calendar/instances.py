"""The occurrences of a series: their ids, their times, and what they take from the series. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.sandbox.calendar import recurrence, times
from bot.sandbox.calendar.times import Json

_DAY = "%Y%m%d"
_INSTANT = "%Y%m%dT%H%M%SZ"
_LAST = datetime(times.LAST_YEAR, 1, 1)  # noqa: DTZ001 - local to whatever zone
SHAPE = ("start", "end", "recurrence")


def shape(event: Json) -> Json:
    """Return the part of an event that decides when it takes place."""
    return {name: event[name] for name in SHAPE if name in event}


def end_of(event: Json) -> Json:
    """Return an event's end; its start, when it has none."""
    end: Json = event["end"] if "end" in event else event["start"]
    return end


def parsed(event: Json) -> recurrence.Recurrence:
    """Return an event's recurrence.

    Raises:
        ValueError: it makes no sense.
    """
    start = event["start"]
    zone = None if times.is_all_day(start) else ZoneInfo(start["timeZone"])
    return recurrence.parse(event.get("recurrence", ()), times.wall(start), zone)


def occurrences(
    event: Json, event_id: str, until: datetime, endless_until: datetime | None = None
) -> Iterator[tuple[str, Json]]:
    """Yield (id, original start) of each occurrence that starts by `until`, ascending.

    One without recurrence occurs once, under its own id.

    Args:
        event: an event, or no more than its shape.
        event_id: the event's id.
        until: UTC; a few occurrences of the next day may follow.
        endless_until: where a series without an end stops instead.
    """
    start = event["start"]
    if "recurrence" not in event:
        yield event_id, start
        return
    series = parsed(event)
    last = until if series.ends or endless_until is None else endless_until
    # A day more than asked, since days begin at different instants around the world.
    for local in series.starts(min(last.replace(tzinfo=None), _LAST) + timedelta(days=1)):
        original = times.from_wall(local, start)
        yield f"{event_id}_{_suffix(original)}", original


def _suffix(original: Json) -> str:
    if times.is_all_day(original):
        return times.wall(original).strftime(_DAY)
    return datetime.fromisoformat(original["dateTime"]).astimezone(UTC).strftime(_INSTANT)


def original_start(series: Json, suffix: str) -> Json | None:
    """Return the original start that the last part of an instance id names, if it occurs."""
    form = _DAY if times.is_all_day(series["start"]) else _INSTANT
    try:
        at = datetime.strptime(suffix, form).replace(tzinfo=UTC)
    except ValueError:
        return None
    wanted = f"_{suffix}"
    found = (start for name, start in occurrences(series, "", at) if name == wanted)
    return next(found, None)


def occurs(series: Json, original: Json) -> bool:
    """Tell whether a series still has the occurrence with this original start."""
    same_kind = times.is_all_day(series["start"]) == times.is_all_day(original)
    return same_kind and original_start(series, _suffix(original)) is not None


def instance(series: Json, instance_id: str, original: Json) -> Json:
    """Return the computed resource of one occurrence of a series."""
    taken = {name: value for name, value in series.items() if name not in SHAPE}
    return taken | {
        "id": instance_id,
        "recurringEventId": series["id"],
        "originalStartTime": original,
        "start": original,
        "end": _end(series, original),
    }


def _end(series: Json, original: Json) -> Json:
    start, end = series["start"], end_of(series)
    if times.is_all_day(original):
        length = times.wall(end) - times.wall(start)
        return times.from_wall(times.wall(original) + length, original)
    duration = _aware(end) - _aware(start)
    return times.timed(_aware(original) + duration, ZoneInfo(end["timeZone"]))


def _aware(moment: Json) -> datetime:
    return datetime.fromisoformat(moment["dateTime"])
