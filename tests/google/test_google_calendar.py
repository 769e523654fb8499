"""The calendar against answers that a well-behaved Google would not give."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.core.model import EventStatus
from bot.google.calendar import GoogleCalendar
from bot.google.calls import Calls
from bot.google.retry import Retry
from bot.ports import Garbled, Rejected, Unavailable
from tests.google.support import Scripted, no_sleep, service

SINCE = datetime(2025, 11, 1, 1, 0, tzinfo=ZoneInfo("Europe/Berlin"))


def scripted(*answers: Any) -> tuple[GoogleCalendar, Scripted]:
    whole = {"timeZone": "Europe/Berlin", "items": []}
    transport = Scripted([whole | a if isinstance(a, dict) else a for a in answers])
    calls = Calls(Retry(attempts=2, sleep=no_sleep))
    return GoogleCalendar(service("calendar", "v3", transport), calls), transport


def event(name: str, **fields: Any) -> dict[str, Any]:
    return {
        "id": name,
        "status": "confirmed",
        "summary": name,
        "start": {"dateTime": "2025-12-03T10:00:00+01:00"},
        "end": {"dateTime": "2025-12-03T11:00:00+01:00"},
    } | fields


def test_a_full_read_asks_since_the_day_and_a_later_one_with_the_token_alone() -> None:
    calendar, google = scripted({"nextSyncToken": "s1"}, {"nextSyncToken": "s2"})
    first = calendar.changes(None, SINCE)
    second = calendar.changes(first.bookmark, SINCE)
    assert (first.bookmark, second.bookmark) == ("s1", "s2")
    assert (first.complete, second.complete) == (True, False)
    full, more = (asked.query for asked in google.asked)
    assert full["timeMin"] == ["2025-11-01T00:00:00+00:00"]
    assert more["syncToken"] == ["s1"]
    # Every other parameter must equal the first call's.
    assert full.keys() - {"timeMin"} == more.keys() - {"syncToken"}
    assert all(full[name] == more[name] for name in full.keys() - {"timeMin"})


def test_pages_are_read_to_the_end_and_the_token_comes_with_the_last() -> None:
    calendar, google = scripted(
        {"items": [event("a")], "nextPageToken": "p2"},
        {"nextPageToken": "p3"},
        {"items": [event("b")], "nextSyncToken": "s"},
    )
    found = calendar.changes(None, SINCE)
    assert [e.key for e in found.events] == ["a", "b"]
    assert found.bookmark == "s"
    assert [asked.query.get("pageToken") for asked in google.asked] == [None, ["p2"], ["p3"]]


def test_of_an_event_that_stands_twice_the_later_one_counts() -> None:
    page = {"items": [event("a"), event("a", summary="moved while we read")]}
    calendar, _ = scripted(page)
    assert [e.title for e in calendar.changes(None, SINCE).events] == ["moved while we read"]


@pytest.mark.parametrize("status", [410, 400])
def test_a_token_that_google_refuses_leads_to_a_full_read(status: int) -> None:
    calendar, google = scripted(status, {"items": [event("a")], "nextSyncToken": "s"})
    found = calendar.changes("old", SINCE)
    assert found.complete
    assert [e.key for e in found.events] == ["a"]
    assert "timeMin" in google.asked[1].query
    assert "syncToken" not in google.asked[1].query


def test_a_token_that_expires_between_two_pages_starts_all_over() -> None:
    calendar, _ = scripted(
        {"items": [event("a")], "nextPageToken": "p2"}, 410, {"items": [event("b")]}
    )
    found = calendar.changes("old", SINCE)
    assert found.complete
    assert [e.key for e in found.events] == ["b"]


def test_a_refused_full_read_is_rejected_and_not_tried_for_ever() -> None:
    calendar, google = scripted(400, 400)
    with pytest.raises(Rejected):
        calendar.changes("old", SINCE)
    assert len(google.asked) == 2


def test_no_sync_token_is_said_to_be_none() -> None:
    calendar, _ = scripted({"items": [event("a")]}, {"nextSyncToken": 7})
    assert calendar.changes(None, SINCE).bookmark is None
    assert calendar.changes(None, SINCE).bookmark is None


@pytest.mark.parametrize("kind", ["focusTime", "outOfOffice", "workingLocation", "birthday", 7])
def test_other_types_of_event_are_ignored(kind: object) -> None:
    page = {"items": [event("a", eventType=kind), event("b", eventType="fromGmail")]}
    calendar, _ = scripted(page)
    found = calendar.changes(None, SINCE)
    assert [e.key for e in found.events] == ["b"]
    assert found.set_aside == ()


def test_an_event_that_cannot_be_read_is_set_aside_and_the_others_come() -> None:
    broken: list[Any] = [
        {"id": "no-start", "status": "confirmed"},
        event("bad-start", start={"dateTime": "soon"}),
        event("far", start={"dateTime": "0001-01-01T00:00:00+23:59"}),
        event("bad-day", start={"date": "2025-13-45"}),
    ]
    calendar, _ = scripted({"items": [*broken, event("good")]})
    found = calendar.changes(None, SINCE)
    assert "good" in [e.key for e in found.events]
    assert {"no-start", "bad-start", "bad-day"} <= {name for name, _ in found.set_aside}
    assert all(reason for _, reason in found.set_aside)
    for seen in found.events:
        seen.start.astimezone(UTC)


ODD_ROWS: list[Any] = [None, 7, [], {"status": "confirmed"}, {"id": "no-status"}]


@pytest.mark.parametrize("items", [None, "x", {}, 7, *([row] for row in ODD_ROWS)])
def test_a_page_without_its_list_or_with_odd_rows_is_garbled_not_empty(items: object) -> None:
    page = {"items": items, "nextSyncToken": "s"}
    calendar, google = scripted(page, page)
    with pytest.raises(Garbled, match="items"):
        calendar.changes(None, SINCE)
    assert len(google.asked) == 2


def test_of_two_versions_the_newer_one_counts_in_whatever_order_they_come() -> None:
    new = event("a", summary="new", updated="2025-12-02T10:00:00Z")
    old = event("a", summary="old", updated="2025-12-01T10:00:00Z")
    for rows in ([new, old], [old, new]):
        calendar, _ = scripted({"items": rows})
        assert [e.title for e in calendar.changes(None, SINCE).events] == ["new"]


def test_an_event_is_looked_up_by_its_id() -> None:
    calendar, google = scripted(event("a", status="cancelled"), 404, 410)
    found = calendar.event("a")
    assert found is not None
    assert found.status is EventStatus.CANCELLED
    assert calendar.event("a") is None
    assert calendar.event("a") is None
    assert google.asked[0].path.endswith("/calendars/primary/events/a")


def test_an_occurrence_is_looked_up_by_its_original_start_or_day() -> None:
    calendar, google = scripted(404, event("series_20251203"))
    assert calendar.event("series@2025-12-03T00:00:00+01:00") is not None
    asked = [a.path.rpartition("/")[2] for a in google.asked]
    assert asked == ["series_20251202T230000Z", "series_20251203"]


def test_a_key_that_is_no_event_id_is_not_asked_for() -> None:
    calendar, google = scripted()
    assert calendar.event("../../settings") is None
    assert google.asked == []


def test_the_zone_comes_with_every_look() -> None:
    calendar, google = scripted({"timeZone": "Asia/Tokyo"}, {"timeZone": "Europe/Berlin"})
    calendar.changes(None, SINCE)
    assert calendar.time_zone() == "Asia/Tokyo"
    calendar.changes(None, SINCE)
    assert calendar.time_zone() == "Europe/Berlin"
    assert len(google.asked) == 2


def test_the_zone_is_asked_for_before_the_first_look() -> None:
    calendar, google = scripted({"timeZone": "America/New_York"})
    assert calendar.time_zone() == calendar.time_zone() == "America/New_York"
    assert len(google.asked) == 1


@pytest.mark.parametrize("zone", ["Mars/Olympus", "../../etc/passwd", "/etc/localtime"])
def test_a_zone_that_is_none_is_rejected(zone: object) -> None:
    calendar, _ = scripted({"timeZone": zone})
    with pytest.raises(Rejected, match="time zone"):
        calendar.time_zone()


def test_all_day_events_lie_in_the_calendars_zone() -> None:
    page = {"timeZone": "Asia/Tokyo", "items": [event("a", start={"date": "2025-12-03"})]}
    calendar, _ = scripted(page)
    start = calendar.changes(None, SINCE).events[0].start
    assert start == datetime(2025, 12, 3, tzinfo=ZoneInfo("Asia/Tokyo"))


def test_a_calendar_without_end_is_a_fault_of_googles(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.google.calendar._PAGES", 2)
    calendar, _ = scripted(*[{"items": [event("a")], "nextPageToken": "same"}] * 3)
    with pytest.raises(Unavailable, match="more than 2 pages"):
        calendar.changes(None, SINCE)
