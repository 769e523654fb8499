"""What one calendar holds: events, series, exceptions, tombstones, and the order of changes."""

from __future__ import annotations

import hashlib
from base64 import b32hexencode
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any

from bot.sandbox.calendar import instances, times
from bot.sandbox.calendar.times import Json
from bot.sandbox.calendar.validation import normalised
from bot.sandbox.clock import Clock

DEFAULT_REMINDERS = [{"method": "popup", "minutes": 10}]


@dataclass(slots=True)
class Entry:
    """One stored event: a single one, a series, or an exception of a series.

    `event` is the resource as Google names its fields, times canonical, without the fields that
    depend on who looks. `serial` says when it came, `change` when it last changed. `former` keeps
    what the event's times were (`start`, `end`, `recurrence`) until the change `until`, so that
    occurrences which are gone can be reported as cancelled.
    """

    event: Json
    serial: int
    change: int
    former: list[Json] = field(default_factory=list)


class CalendarStore:
    """The primary calendar of one account."""

    def __init__(self, email: str, time_zone: str, clock: Clock) -> None:
        """`time_zone` is an IANA name; `clock` is the sandbox's."""
        self.email = email.lower()
        self.time_zone = times.zone_named(time_zone).key
        self.clock = clock
        self.entries: dict[str, Entry] = {}
        self.change = 0
        # Sync tokens of an earlier epoch are no longer valid.
        self.epoch = 0

    def add(self, event: Json) -> Json:
        """Put an event in as it is, for seeding a world; return what is stored.

        Unlike events.insert it keeps id, status, organizer, creator, created, sequence and any
        eventType, and an event may lack its end.

        Raises:
            ApiError: 400, its times or recurrence make no sense.
        """
        given = {name: value for name, value in event.items() if value is not None}
        event_id = given.get("id") or self.new_id()
        return self.save(normalised(self.defaults(event_id) | given, self.time_zone))

    def defaults(self, event_id: str) -> Json:
        """Return what Google fills in for a new event of this calendar's owner."""
        return {
            "id": event_id,
            "created": times.stamp(self.clock.now().replace(microsecond=0)),
            "creator": {"email": self.email},
            "organizer": {"email": self.email},
            "iCalUID": f"{event_id}@google.com",
        }

    def new_id(self) -> str:
        """Return an unused event id, the same in every run of the same story."""
        seed = f"{self.email}/{self.change}/{len(self.entries)}"
        digest = hashlib.sha256(seed.encode()).digest()
        return b32hexencode(digest).decode().lower()[:26]

    def save(self, event: Json) -> Json:
        """Store a normalised event under its id as the newest change, and return it."""
        now = self.clock.now()
        self.change += 1
        microseconds = int(now.timestamp() * 1_000_000)
        stored = event | {
            "updated": times.stamp(now),
            # Distinct for each write, even when the clock stands still.
            "etag": f'"{microseconds * 2 + self.change}"',
        }
        entry = self.entries.get(event["id"])
        if entry is None:
            self.entries[event["id"]] = Entry(stored, self.change, self.change)
            return stored
        if instances.shape(entry.event) != instances.shape(stored):
            entry.former.append(instances.shape(entry.event) | {"until": self.change})
        entry.event, entry.change = stored, self.change
        return stored

    def find(self, event_id: str) -> Json | None:
        """Return an event, an exception, or the computed instance that an id names."""
        if event_id in self.entries:
            return self.entries[event_id].event
        series_id, _, moment = event_id.rpartition("_")
        series = self.entries.get(series_id)
        if series is None or "recurrence" not in series.event:
            return None
        original = instances.original_start(series.event, moment)
        if original is None:
            return None
        return instances.instance(series.event, event_id, original)

    def exceptions(self, series_id: str) -> Iterator[Entry]:
        """Yield the stored exceptions of a series."""
        return (e for e in self.entries.values() if e.event.get("recurringEventId") == series_id)

    def with_uid(self, uid: str) -> Json | None:
        """Return the event or series (no exception) with an iCalUID."""
        for entry in self.entries.values():
            if entry.event["iCalUID"] == uid and "recurringEventId" not in entry.event:
                return entry.event
        return None

    def start_of(self, event: Json) -> datetime:
        """Return an event's start in UTC."""
        return times.instant(event["start"], self.time_zone)

    def end_of(self, event: Json) -> datetime:
        """Return an event's end in UTC; its start, when it has no end."""
        return times.instant(instances.end_of(event), self.time_zone)

    def expire_sync_tokens(self) -> None:
        """Make every sync token given out so far answer 410."""
        self.epoch += 1

    def dump(self) -> Json:
        """Return all of it as plain JSON."""
        return {
            "change": self.change,
            "epoch": self.epoch,
            "entries": [asdict(entry) for entry in self.entries.values()],
        }

    def load(self, data: Mapping[str, Any]) -> None:
        """Hold what `dump` described instead of what is here."""
        self.change, self.epoch = data["change"], data["epoch"]
        self.entries = {row["event"]["id"]: Entry(**row) for row in data["entries"]}
