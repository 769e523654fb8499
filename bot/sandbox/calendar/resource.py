"""How an event looks in an answer: to whom, in which zone, whole or as a tombstone."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from bot.sandbox.calendar import times
from bot.sandbox.calendar.times import Json

_LEADING = ("kind", "etag", "id", "status", "htmlLink", "created", "updated")
_TOMBSTONE = ("kind", "etag", "id", "status", "recurringEventId", "originalStartTime")


@dataclass(frozen=True, slots=True)
class View:
    """Who looks (the calendar's address), the zone times are shown in, and `maxAttendees`."""

    email: str
    zone: ZoneInfo
    max_attendees: int | None = None

    def whole(self, event: Json) -> Json:
        """Return a stored event as Google answers it."""
        shown = event | {"kind": "calendar#event", "htmlLink": self._link(event["id"])}
        for name in ("start", "end", "originalStartTime"):
            if name in shown:
                shown[name] = times.shown(shown[name], self.zone)
        for name in ("creator", "organizer"):
            if name in shown:
                shown[name] = self._person(shown[name])
        if "attendees" in shown:
            shown |= self._attendees(shown)
        return {name: shown[name] for name in _LEADING if name in shown} | shown

    def bare(self, event: Json) -> Json:
        """Return a cancelled event as a tombstone: its id, and where it stood in its series."""
        tombstone = {name: event[name] for name in _TOMBSTONE if name in event}
        if "originalStartTime" in tombstone:
            original = times.shown(tombstone["originalStartTime"], self.zone)
            tombstone["originalStartTime"] = original
        return {"kind": "calendar#event"} | tombstone

    def _link(self, event_id: str) -> str:
        eid = urlsafe_b64encode(f"{event_id} {self.email}".encode()).decode().rstrip("=")
        return f"https://www.google.com/calendar/event?eid={eid}"

    def _is_self(self, person: Json) -> bool:
        return bool(person.get("email", "").casefold() == self.email.casefold())

    def _person(self, person: Json) -> Json:
        bare = {name: value for name, value in person.items() if name != "self"}
        return bare | {"self": True} if self._is_self(bare) else bare

    def _attendees(self, event: Json) -> Json:
        organizer = event.get("organizer", {}).get("email", "").casefold()
        everybody = [
            self._person(attendee)
            | ({"organizer": True} if attendee["email"].casefold() == organizer else {})
            for attendee in event["attendees"]
        ]
        if self.max_attendees is None or len(everybody) <= self.max_attendees:
            return {"attendees": everybody}
        return {
            "attendees": [attendee for attendee in everybody if attendee.get("self")],
            "attendeesOmitted": True,
        }
