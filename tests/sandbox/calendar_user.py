"""A user who calls Calendar methods of a sandbox, every answer checked by Google's schema."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.sandbox import discovery, schema
from bot.sandbox.accounts import Account
from bot.sandbox.calendar import METHODS, CalendarStore
from bot.sandbox.call import Call
from bot.sandbox.errors import ApiError
from bot.sandbox.world import World

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ALEX = "alex@example.com"
ANNA = "anna@acme.example"


def berlin(day: str, begins: str = "10:00", ends: str = "11:00") -> dict[str, Any]:
    """Return the start and end of a meeting in Berlin."""
    times = {"start": begins, "end": ends}
    return {
        name: {"dateTime": f"{day}T{at}:00", "timeZone": "Europe/Berlin"}
        for name, at in times.items()
    }


def days(first: str, after: str) -> dict[str, Any]:
    """Return the start and (exclusive) end of an all-day event."""
    return {"start": {"date": first}, "end": {"date": after}}


@dataclass
class CalendarUser:
    """One account of a world, called as the server calls it."""

    world: World
    account: Account

    @property
    def store(self) -> CalendarStore:
        return self.account.calendars

    def call(self, method: str, body: dict[str, Any] | None = None, **params: Any) -> Any:
        """Call calendar.`method`; calendarId is 'primary' unless given."""
        method_id = f"calendar.{method}"
        described = discovery.methods()[method_id]
        if "calendarId" in described.params:
            params = {"calendarId": "primary"} | params
        unknown = params.keys() - described.params.keys()
        assert not unknown
        if described.request:
            schema.check_request("calendar", described.request, body or {})
        answer = METHODS[method_id](Call(method_id, params, body or {}, self.world, self.account))
        if described.response is None or answer is None:
            assert (answer, described.response) == (None, None)
            return None
        assert schema.response_fault("calendar", described.response, answer) == ""
        return answer

    def insert(self, summary: str = "Interview", **event: Any) -> dict[str, Any]:
        """Insert an event; next day at ten when no times are given."""
        body = {"summary": summary} | (event if "start" in event else berlin("2026-03-03") | event)
        inserted: dict[str, Any] = self.call("events.insert", body)
        return inserted

    def weekly(self, *lines: str, **event: Any) -> dict[str, Any]:
        """Insert a series: four Tuesdays at ten in Berlin, across the change to summer time."""
        rules = list(lines or ("RRULE:FREQ=WEEKLY;COUNT=4",))
        return self.insert(**(berlin("2026-03-17") | {"recurrence": rules} | event))

    def patch(self, event_id: str, **body: Any) -> dict[str, Any]:
        patched: dict[str, Any] = self.call("events.patch", body, eventId=event_id)
        return patched

    def get(self, event_id: str) -> dict[str, Any]:
        found: dict[str, Any] = self.call("events.get", eventId=event_id)
        return found

    def delete(self, event_id: str) -> None:
        self.call("events.delete", eventId=event_id)

    def list(self, **params: Any) -> list[dict[str, Any]]:
        """Return the items of the first page."""
        return list(self.call("events.list", **params)["items"])

    def token(self, **params: Any) -> str:
        """Return the sync token of a full read."""
        return str(self.call("events.list", **params)["nextSyncToken"])

    def refused(self, method: str, body: dict[str, Any] | None = None, **params: Any) -> ApiError:
        """Return the error that a call meets."""
        with pytest.raises(ApiError) as caught:
            self.call(method, body, **params)
        return caught.value

    def wait(self, **time: float) -> None:
        """Let time pass."""
        self.world.clock.advance(timedelta(**time))


def new_world() -> tuple[CalendarUser, CalendarUser]:
    """Return Alex, who lives in Berlin, and Anna, who lives in New York."""
    world = World()
    world.clock.set(NOW)
    alex = world.add_account(ALEX, "Alex Morgan", "Europe/Berlin")
    anna = world.add_account(ANNA, "Anna Schmidt", "America/New_York")
    return CalendarUser(world, alex), CalendarUser(world, anna)


def starts(items: list[dict[str, Any]]) -> list[str]:
    """Return when events start, as they show it."""
    return [item["start"].get("dateTime") or item["start"]["date"] for item in items]


def summaries(items: list[dict[str, Any]]) -> list[str]:
    return [item["summary"] for item in items]
