"""Checks and tidies an event before it is stored, refusing it in Google's words."""

from __future__ import annotations

import re

from bot.sandbox.calendar import instances, times
from bot.sandbox.calendar.times import Json
from bot.sandbox.errors import ApiError, invalid

_EVENT_ID = re.compile(r"[a-v0-9]{5,1024}")
_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+")
# Google leaves these out of its answers when they say nothing new.
_DEFAULTS: Json = {
    "transparency": "opaque",
    "visibility": "default",
    "anyoneCanAddSelf": False,
    "attendeesOmitted": False,
    "endTimeUnspecified": False,
    "guestsCanInviteOthers": True,
    "guestsCanModify": False,
    "guestsCanSeeOtherGuests": True,
    "locked": False,
    "privateCopy": False,
}
_ALWAYS: Json = {
    "status": "confirmed",
    "sequence": 0,
    "reminders": {"useDefault": True},
    "eventType": "default",
}
_STATUSES = frozenset({"confirmed", "tentative", "cancelled"})
# What a look adds to an event; it is never stored.
_COMPUTED = frozenset({"kind", "etag", "htmlLink", "updated"})


def checked_id(event_id: str) -> str:
    """Return an id a client chose.

    Raises:
        ApiError: 400, it breaks Google's rules for ids.
    """
    if not _EVENT_ID.fullmatch(event_id):
        raise invalid("Invalid resource id value.", "invalid")
    return event_id


def require_times(event: Json) -> None:
    """Refuse an event without start or end, as insert, import and update do.

    Raises:
        ApiError: 400.
    """
    for name in ("start", "end"):
        if not event.get(name):
            raise invalid(f"Missing {name} time.", "required")


def normalised(event: Json, zone: str) -> Json:
    """Return an event in its stored form: times canonical, attendees complete, defaults gone.

    Raises:
        ApiError: 400, something in it makes no sense.
    """
    kept = {
        name: value
        for name, value in event.items()
        if name not in _COMPUTED
        and value not in (None, "", [], {})
        and not (name in _DEFAULTS and value == _DEFAULTS[name])
    }
    kept = _ALWAYS | kept
    if kept["status"] not in _STATUSES:
        raise invalid("Invalid value for: status", "invalid")
    if "start" not in kept:
        raise invalid("Missing start time.", "required")
    for name in ("start", "end", "originalStartTime"):
        if name in kept:
            kept[name] = times.canonical(kept[name], name.removesuffix("Time"), zone)
    _check_range(kept)
    _check_recurrence(kept, event["start"])
    if "attendees" in kept:
        kept["attendees"] = [_attendee(given) for given in kept["attendees"]]
    return kept


def _check_range(event: Json) -> None:
    start, end = event["start"], event.get("end")
    if end is None:
        return
    if times.is_all_day(start) != times.is_all_day(end):
        raise invalid(
            "Start and end times must either both be date or both be dateTime.", "invalid"
        )
    begins, ends = times.instant(start, "UTC"), times.instant(end, "UTC")
    # A day ends with the day after; a meeting may last no time at all.
    if ends < begins or (ends == begins and times.is_all_day(start)):
        raise ApiError(400, "timeRangeEmpty", "The specified time range is empty.", "calendar")


def _check_recurrence(event: Json, given_start: Json) -> None:
    if "recurrence" not in event:
        return
    if not times.is_all_day(event["start"]) and not given_start.get("timeZone"):
        raise invalid("Missing time zone definition for start time.", "required")
    try:
        instances.parsed(event)
    except (ValueError, TypeError, AttributeError) as error:
        raise invalid("Invalid recurrence rule.", "invalid") from error


def _attendee(given: Json) -> Json:
    email = given.get("email") or ""
    if not _ADDRESS.fullmatch(email):
        raise invalid("Invalid attendee email.", "invalid")
    # `self` and `organizer` depend on who looks.
    named = {name: value for name, value in given.items() if name not in {"self", "organizer"}}
    return named | {"email": email, "responseStatus": given.get("responseStatus", "needsAction")}
