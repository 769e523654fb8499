"""Google's Calendar v3 events as the core's own type. No I/O."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any

from bot.core.model import Attendee, CalendarEvent, EventStatus, Person
from bot.events.errors import EventError
from bot.events.plain_text import one_line, plain_text, short_name
from bot.events.zones import known_zone, midnight, parse_instant, zone_info

MAX_ATTENDEES = 200
UNKNOWN_START = datetime(1970, 1, 1, tzinfo=UTC)


def event_from_google(item: Mapping[str, Any], calendar_zone: str) -> CalendarEvent:
    """Translate one Calendar v3 event.

    `calendar_zone` is the zone of the calendar itself, used where the event names none we know.
    A cancelled event may hold nothing but its id; its start is then `UNKNOWN_START`.

    Raises:
        EventError: the item is no event, or has no id or no start.
    """
    if not isinstance(item, Mapping):
        raise EventError("is not a JSON object")
    zone = known_zone(_zone_name(item), calendar_zone)
    start = _start(item, zone)
    end = _moment(item.get("end"), zone) or start
    attendees = _attendees(item.get("attendees"))
    return CalendarEvent(
        key=_key(item, zone),
        title=one_line(_text(item.get("summary"))),
        start=start,
        end=max(start, end),
        zone=zone,
        status=_status(item, attendees),
        description=plain_text(_text(item.get("description"))),
        location=one_line(_text(item.get("location"))),
        all_day="date" in _mapping(item.get("start")),
        organizer=_person(item.get("organizer")),
        creator=_person(item.get("creator")),
        attendees=attendees,
        conference_url=_conference_url(item),
        html_link=_text(item.get("htmlLink")),
        event_type=_text(item.get("eventType")) or "default",
        created=_optional_instant(item.get("created")),
        updated=_optional_instant(item.get("updated")),
    )


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _items(value: object) -> Sequence[Any]:
    return value if isinstance(value, list | tuple) else ()


def _zone_name(item: Mapping[str, Any]) -> str:
    return _text(_mapping(item.get("start")).get("timeZone"))


def _key(item: Mapping[str, Any], zone: str) -> str:
    series = _text(item.get("recurringEventId"))
    original = _moment(item.get("originalStartTime"), zone)
    if series and original:
        return f"{series}@{original.isoformat()}"
    if event_id := _text(item.get("id")) or _text(item.get("iCalUID")):
        return event_id
    raise EventError("has no id")


def _start(item: Mapping[str, Any], zone: str) -> datetime:
    for name in ("start", "originalStartTime"):
        if moment := _moment(item.get(name), zone):
            return moment
    if item.get("status") == "cancelled":
        return UNKNOWN_START
    raise EventError("has no start")


def _moment(value: object, zone: str) -> datetime | None:
    """Read Calendar's `{"dateTime"}` or `{"date"}`; None where there is neither."""
    fields = _mapping(value)
    info = zone_info(known_zone(_text(fields.get("timeZone")), zone))
    if instant := _text(fields.get("dateTime")):
        return parse_instant(instant, info)
    if day := _text(fields.get("date")):
        try:
            return midnight(date.fromisoformat(day), info)
        except ValueError as error:
            raise EventError(f"has a day that cannot be read: {day[:60]!r}") from error
    return None


def _optional_instant(value: object) -> datetime | None:
    try:
        return parse_instant(_text(value), UTC) if value else None
    except EventError:
        return None


def _attendees(value: object) -> tuple[Attendee, ...]:
    lines = [_mapping(line) for line in _items(value)]
    # The candidate's own answer and the organizer count however long the list is.
    kept = [
        line
        for place, line in enumerate(lines)
        if place < MAX_ATTENDEES or line.get("self") is True or line.get("organizer") is True
    ]
    return tuple(_attendee(line) for line in kept if _text(line.get("email")))


def _attendee(line: Mapping[str, Any]) -> Attendee:
    return Attendee(
        email=one_line(_text(line.get("email"))).lower(),
        name=short_name(_text(line.get("displayName"))),
        response=_text(line.get("responseStatus")) or "needsAction",
        is_self=line.get("self") is True,
        organizer=line.get("organizer") is True,
        optional=line.get("optional") is True,
        resource=line.get("resource") is True,
    )


def _person(value: object) -> Person | None:
    fields = _mapping(value)
    name = short_name(_text(fields.get("displayName")))
    email = one_line(_text(fields.get("email"))).lower()
    return Person(name, email or None) if name or email else None


def _status(item: Mapping[str, Any], attendees: Sequence[Attendee]) -> EventStatus:
    if item.get("status") == "cancelled":
        return EventStatus.CANCELLED
    if any(line.is_self and line.response == "declined" for line in attendees):
        return EventStatus.DECLINED
    return EventStatus.TENTATIVE if item.get("status") == "tentative" else EventStatus.CONFIRMED


def _conference_url(item: Mapping[str, Any]) -> str:
    points = _items(_mapping(item.get("conferenceData")).get("entryPoints"))
    video = [p for p in map(_mapping, points) if p.get("entryPointType") == "video"]
    return _text(video[0].get("uri")) if video else _text(item.get("hangoutLink"))
