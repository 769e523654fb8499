"""Events of an iCalendar file (RFC 5545), each series as its first occurrence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from icalendar import Calendar
from icalendar.cal import Component

from bot.core.model import Attendee, CalendarEvent, EventStatus, Person
from bot.events.errors import EventError
from bot.events.parse import MAX_ATTENDEES
from bot.events.plain_text import one_line, plain_text, short_name
from bot.events.zones import known_zone, midnight, utc, zone_info

# Zones are looked up as files and packages by whatever name they have, hence the second row.
_UNREADABLE = (
    *(ValueError, IndexError, KeyError, TypeError, AttributeError),
    *(OSError, RecursionError),
)
_RESPONSES = {
    "ACCEPTED": "accepted",
    "DECLINED": "declined",
    "TENTATIVE": "tentative",
    "DELEGATED": "declined",
}
_STATUSES = {
    "CANCELLED": EventStatus.CANCELLED,
    "TENTATIVE": EventStatus.TENTATIVE,
}


def events_from_ics(text: str, zone: str) -> list[tuple[str, CalendarEvent | EventError]]:
    """Read every VEVENT; one that cannot be read stands as the error that says why.

    Raises:
        EventError: the text is no iCalendar file.
    """
    try:
        calendar = Calendar.from_ical(text)
    except _UNREADABLE as error:
        raise EventError("the file is no readable iCalendar file") from error
    home = known_zone(_text(calendar.get("X-WR-TIMEZONE")), zone)
    cancelled = _text(calendar.get("METHOD")).upper() == "CANCEL"
    found = list(_first_occurrences(calendar, home, cancelled=cancelled))
    if not found:
        raise EventError("the file holds no event")
    return found


def _first_occurrences(
    calendar: Calendar, home: str, *, cancelled: bool
) -> Iterator[tuple[str, CalendarEvent | EventError]]:
    for index, component in enumerate(calendar.walk("VEVENT"), start=1):
        uid = _text(component.get("UID")) or str(index)
        moved = component.get("RECURRENCE-ID") is not None
        key = f"{uid}@{_text_of_time(component.get('RECURRENCE-ID'))}" if moved else uid
        try:
            yield key, _event(component, key, home, cancelled=cancelled)
        except EventError as error:
            yield key, error
        except (ValueError, TypeError, AttributeError, KeyError, OverflowError) as error:
            yield key, EventError(f"cannot be read: {type(error).__name__}")


def _event(component: Component, key: str, home: str, *, cancelled: bool) -> CalendarEvent:
    begins = getattr(component.get("DTSTART"), "dt", None)
    if not isinstance(begins, date):
        raise EventError("has no start")
    zone = known_zone(_zone_name(begins), _text(_param(component.get("DTSTART"), "TZID")), home)
    start = _instant(begins, zone)
    attendees = _attendees(component.get("ATTENDEE"))
    status = _STATUSES.get(_text(component.get("STATUS")).upper(), EventStatus.CONFIRMED)
    organizer = _organizer(component.get("ORGANIZER"))
    return CalendarEvent(
        key=key,
        title=one_line(_text(component.get("SUMMARY"))),
        start=start,
        end=max(start, _end(component, begins, zone)),
        zone=zone,
        status=EventStatus.CANCELLED if cancelled else status,
        description=plain_text(_text(component.get("DESCRIPTION"))),
        location=one_line(_text(component.get("LOCATION"))),
        all_day=not isinstance(begins, datetime),
        organizer=organizer,
        attendees=attendees,
        conference_url=_text(component.get("URL")),
    )


def _zone_name(moment: date) -> str:
    info = getattr(moment, "tzinfo", None)
    return str(getattr(info, "key", "") or "")


def _instant(moment: date, zone: str) -> datetime:
    info = zone_info(zone)
    return utc(moment, info) if isinstance(moment, datetime) else midnight(moment, info)


def _end(component: Component, begins: date, zone: str) -> datetime:
    ends = getattr(component.get("DTEND"), "dt", None)
    if isinstance(ends, date):
        return _instant(ends, zone)
    lasts = getattr(component.get("DURATION"), "dt", None)
    if isinstance(lasts, timedelta):
        try:
            return _instant(begins, zone) + lasts
        except OverflowError as error:
            raise EventError("lasts too long") from error
    whole_day = not isinstance(begins, datetime)
    return _instant(begins + timedelta(days=1) if whole_day else begins, zone)


def _text(value: Any) -> str:
    return str(value) if value is not None else ""


def _text_of_time(value: Any) -> str:
    moment = getattr(value, "dt", None)
    return moment.isoformat() if isinstance(moment, date) else ""


def _param(value: Any, name: str) -> Any:
    return getattr(value, "params", {}).get(name)


def _address(value: Any) -> str:
    text = _text(value).strip()
    bare = text[7:] if text.lower().startswith("mailto:") else text
    return one_line(bare).lower() if "@" in bare else ""


def _organizer(value: Any) -> Person | None:
    name = short_name(_text(_param(value, "CN")))
    email = _address(value)
    return Person("" if name.lower() == email else name, email or None) if name or email else None


def _attendees(value: Any) -> tuple[Attendee, ...]:
    lines: Sequence[Any] = value if isinstance(value, list) else [value] if value else []
    return tuple(_attendee(line) for line in lines[:MAX_ATTENDEES] if _address(line))


def _attendee(line: Any) -> Attendee:
    email = _address(line)
    name = short_name(_text(_param(line, "CN")))
    return Attendee(
        email=email,
        name="" if name.lower() == email else name,
        response=_RESPONSES.get(_text(_param(line, "PARTSTAT")).upper(), "needsAction"),
        optional=_text(_param(line, "ROLE")).upper() in {"OPT-PARTICIPANT", "NON-PARTICIPANT"},
        resource=_text(_param(line, "CUTYPE")).upper() in {"ROOM", "RESOURCE"},
    )
