"""What `bot.ports.Calendar` promises, kept over real HTTP against the embedded Google."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.core.model import EventStatus
from bot.google.account import GoogleAccount
from bot.google.auth import SCOPES
from bot.ports import Calendar, Rejected
from bot.sandbox.server import SandboxServer
from tests.google.support import sign_into

SINCE = datetime(2025, 11, 1, tzinfo=UTC)
INTERVIEW = {
    "summary": "Interview with Anna Berg (Acme)",
    "start": {"dateTime": "2025-12-03T10:00:00+01:00"},
    "end": {"dateTime": "2025-12-03T11:00:00+01:00"},
}


class Diary:
    """The candidate's hands on their own calendar."""

    def __init__(self, sandbox: SandboxServer) -> None:
        world = sandbox.world
        self.account = next(iter(world.accounts.values()))
        self._world = world

    def call(self, method: str, body: dict[str, Any] | None = None, **params: Any) -> Any:
        from bot.sandbox.calendar import METHODS  # noqa: PLC0415
        from bot.sandbox.call import Call  # noqa: PLC0415

        full = {"calendarId": "primary", "sendUpdates": "none"} | params
        method_id = f"calendar.events.{method}"
        with self._world.lock:
            return METHODS[method_id](Call(method_id, full, body or {}, self._world, self.account))


@pytest.fixture
def diary(sandbox: SandboxServer) -> Diary:
    return Diary(sandbox)


class TestCalendar:
    """One class for every calendar there will be."""

    @pytest.fixture
    def calendar(self, google: GoogleAccount) -> Calendar:
        return google.calendar

    def test_the_time_zone_is_the_calendars(self, calendar: Calendar) -> None:
        assert calendar.time_zone() == "Europe/Berlin"

    def test_the_first_look_brings_everything_since_and_a_bookmark(
        self, calendar: Calendar, diary: Diary
    ) -> None:
        diary.call("insert", INTERVIEW)
        old = {
            "start": {"dateTime": "2025-10-03T10:00:00Z"},
            "end": {"dateTime": "2025-10-03T11:00:00Z"},
        }
        diary.call("insert", INTERVIEW | old)
        found = calendar.changes(None, SINCE)
        assert found.complete
        assert found.bookmark
        assert [event.title for event in found.events] == [INTERVIEW["summary"]]
        assert found.events[0].start == datetime(2025, 12, 3, 9, 0, tzinfo=UTC)

    def test_the_next_look_brings_only_what_changed(self, calendar: Calendar, diary: Diary) -> None:
        diary.call("insert", INTERVIEW)
        first = calendar.changes(None, SINCE)
        assert calendar.changes(first.bookmark, SINCE).events == ()
        diary.call("insert", INTERVIEW | {"summary": "Second round"})
        second = calendar.changes(first.bookmark, SINCE)
        assert not second.complete
        assert [event.title for event in second.events] == ["Second round"]

    def test_a_moved_event_keeps_its_key(self, calendar: Calendar, diary: Diary) -> None:
        event = diary.call("insert", INTERVIEW)
        first = calendar.changes(None, SINCE)
        later = {
            name: {"dateTime": f"2025-12-04T1{n}:00:00Z"} for n, name in enumerate(("start", "end"))
        }
        diary.call("patch", later, eventId=event["id"])
        moved = calendar.changes(first.bookmark, SINCE).events
        assert [e.key for e in moved] == [e.key for e in first.events]
        assert moved[0].start == datetime(2025, 12, 4, 10, 0, tzinfo=UTC)

    def test_a_deleted_event_comes_as_cancelled(self, calendar: Calendar, diary: Diary) -> None:
        event = diary.call("insert", INTERVIEW)
        first = calendar.changes(None, SINCE)
        diary.call("delete", eventId=event["id"])
        gone = calendar.changes(first.bookmark, SINCE).events
        assert [(e.key, e.status) for e in gone] == [(event["id"], EventStatus.CANCELLED)]

    def test_an_expired_bookmark_leads_to_a_full_read(
        self, calendar: Calendar, diary: Diary, sandbox: SandboxServer
    ) -> None:
        diary.call("insert", INTERVIEW)
        first = calendar.changes(None, SINCE)
        diary.account.calendars.expire_sync_tokens()
        again = calendar.changes(first.bookmark, SINCE)
        assert again.complete
        assert again.events == first.events

    def test_a_made_up_bookmark_leads_to_a_full_read(
        self, calendar: Calendar, diary: Diary
    ) -> None:
        diary.call("insert", INTERVIEW)
        found = calendar.changes("no-such-token", SINCE)
        assert found.complete
        assert len(found.events) == 1

    def test_a_series_comes_as_single_occurrences(self, calendar: Calendar, diary: Diary) -> None:
        weekly = INTERVIEW | {
            "start": {"dateTime": "2025-12-03T10:00:00+01:00", "timeZone": "Europe/Berlin"},
            "end": {"dateTime": "2025-12-03T11:00:00+01:00", "timeZone": "Europe/Berlin"},
            "recurrence": ["RRULE:FREQ=WEEKLY;COUNT=3"],
        }
        diary.call("insert", weekly)
        events = calendar.changes(None, SINCE).events
        assert len({event.key for event in events}) == 3
        assert events[1].start - events[0].start == timedelta(days=7)

    def test_focus_time_is_no_event_of_ours(self, calendar: Calendar, diary: Diary) -> None:
        diary.call("insert", INTERVIEW | {"eventType": "focusTime", "focusTimeProperties": {}})
        found = calendar.changes(None, SINCE)
        assert (found.events, found.set_aside) == ((), ())


def test_a_calendar_can_be_named_by_its_address(sandbox: SandboxServer, tmp_path: Path) -> None:
    email = next(iter(sandbox.world.accounts))
    account = sign_into(sandbox, tmp_path / "token.json", SCOPES, calendar_id=email)
    assert account.calendar.time_zone() == "Europe/Berlin"
    account.close()


def test_an_unknown_calendar_is_rejected(sandbox: SandboxServer, tmp_path: Path) -> None:
    name = "nobody#holiday@group.v.calendar.example"
    account = sign_into(sandbox, tmp_path / "token.json", SCOPES, calendar_id=name)
    with pytest.raises(Rejected):
        account.calendar.changes(None, SINCE)
    account.close()
