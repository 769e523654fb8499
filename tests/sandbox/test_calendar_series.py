"""Series, their instances and exceptions."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.calendar_user import CalendarUser, berlin, days, new_world, starts, summaries


@pytest.fixture
def alex() -> CalendarUser:
    return new_world()[0]


SECOND = "_20260324T090000Z"
THIRD = "_20260331T080000Z"


def test_instances_stay_at_the_same_local_time_when_the_clocks_change(alex: CalendarUser) -> None:
    series = alex.weekly()
    found = alex.list(singleEvents=True)
    assert starts(found) == [
        "2026-03-17T10:00:00+01:00",
        "2026-03-24T10:00:00+01:00",
        "2026-03-31T10:00:00+02:00",
        "2026-04-07T10:00:00+02:00",
    ]
    assert found[2]["id"] == series["id"] + THIRD
    assert found[2]["recurringEventId"] == series["id"]
    assert found[2]["originalStartTime"] == found[2]["start"]
    assert found[2]["end"]["dateTime"] == "2026-03-31T11:00:00+02:00"
    assert found[2]["iCalUID"] == series["iCalUID"]
    assert "recurrence" not in found[2]


def test_without_expansion_the_series_is_one_item(alex: CalendarUser) -> None:
    alex.weekly()
    (series,) = alex.list()
    assert series["recurrence"] == ["RRULE:FREQ=WEEKLY;COUNT=4"]


def test_all_day_instances_are_named_by_their_day(alex: CalendarUser) -> None:
    series = alex.weekly(**days("2026-03-17", "2026-03-19"))
    second = alex.list(singleEvents=True)[1]
    assert second["id"] == f"{series['id']}_20260324"
    assert (second["start"], second["end"]) == ({"date": "2026-03-24"}, {"date": "2026-03-26"})
    assert alex.get(second["id"])["originalStartTime"] == {"date": "2026-03-24"}


def test_an_instance_is_found_by_its_id_and_only_where_it_occurs(alex: CalendarUser) -> None:
    series = alex.weekly()
    assert alex.get(series["id"] + SECOND)["recurringEventId"] == series["id"]
    assert alex.refused("events.get", eventId=series["id"] + "_20260325T090000Z").code == 404
    assert alex.refused("events.get", eventId=series["id"] + "_20260324").code == 404


def test_a_moved_instance_becomes_an_exception_and_the_others_stay(alex: CalendarUser) -> None:
    series = alex.weekly()
    moved = alex.patch(series["id"] + SECOND, **berlin("2026-03-25", "15:00", "16:00"))
    assert moved["originalStartTime"]["dateTime"] == "2026-03-24T10:00:00+01:00"
    assert moved["sequence"] == 1
    assert starts(alex.list(singleEvents=True, orderBy="startTime")) == [
        "2026-03-17T10:00:00+01:00",
        "2026-03-25T15:00:00+01:00",
        "2026-03-31T10:00:00+02:00",
        "2026-04-07T10:00:00+02:00",
    ]
    unexpanded = [item["id"] for item in alex.list()]
    assert unexpanded == [series["id"], moved["id"]]


def test_a_window_shows_a_moved_instance_where_it_is_now(alex: CalendarUser) -> None:
    series = alex.weekly()
    alex.patch(series["id"] + SECOND, **berlin("2026-05-05"))
    may = {"timeMin": "2026-05-01T00:00:00Z", "timeMax": "2026-06-01T00:00:00Z"}
    march = {"timeMin": "2026-03-20T00:00:00Z", "timeMax": "2026-03-28T00:00:00Z"}
    assert starts(alex.list(singleEvents=True, **may)) == ["2026-05-05T10:00:00+02:00"]
    assert alex.list(singleEvents=True, **march) == []


def test_a_cancelled_instance_is_bare_in_lists_and_shown_unasked_without_expansion(
    alex: CalendarUser,
) -> None:
    series = alex.weekly()
    alex.delete(series["id"] + SECOND)
    assert len(alex.list(singleEvents=True)) == 3
    cancelled = next(item for item in alex.list() if item["status"] == "cancelled")
    assert cancelled.keys() == {
        "kind", "etag", "id", "status", "recurringEventId", "originalStartTime",
    }  # fmt: skip
    assert cancelled["originalStartTime"]["dateTime"] == "2026-03-24T10:00:00+01:00"
    assert cancelled in alex.list(singleEvents=True, showDeleted=True)
    assert alex.get(series["id"] + SECOND)["summary"] == "Interview"


def test_a_cancelled_instance_can_be_restored(alex: CalendarUser) -> None:
    series = alex.weekly()
    alex.delete(series["id"] + SECOND)
    alex.patch(series["id"] + SECOND, status="confirmed")
    assert len(alex.list(singleEvents=True)) == 4


def test_a_change_of_the_series_reaches_exceptions_where_they_agreed(alex: CalendarUser) -> None:
    series = alex.weekly(description="Old")
    alex.patch(series["id"] + SECOND, summary="Own title", **berlin("2026-03-25"))
    alex.patch(series["id"], summary="New title", description="New")
    exception = alex.get(series["id"] + SECOND)
    assert (exception["summary"], exception["description"]) == ("Own title", "New")
    assert exception["start"]["dateTime"] == "2026-03-25T10:00:00+01:00"


def test_moving_the_series_cancels_exceptions_that_no_longer_occur(alex: CalendarUser) -> None:
    series = alex.weekly()
    alex.patch(series["id"] + SECOND, summary="Own title")
    alex.patch(series["id"], **berlin("2026-03-17", "12:00", "13:00"))
    assert alex.get(series["id"] + SECOND)["status"] == "cancelled"
    found = alex.list(singleEvents=True)
    assert len(found) == 4
    assert {at[11:16] for at in starts(found)} == {"12:00"}


def test_deleting_a_series_takes_its_exceptions_along(alex: CalendarUser) -> None:
    series = alex.weekly()
    alex.patch(series["id"] + SECOND, summary="Own title")
    alex.delete(series["id"])
    assert alex.list() == alex.list(singleEvents=True) == []
    assert {item["status"] for item in alex.list(showDeleted=True)} == {"cancelled"}
    gone = alex.list(singleEvents=True, showDeleted=True)
    assert {item["recurringEventId"] for item in gone} == {series["id"]}
    assert len(gone) == 4


def test_instances_lists_one_series_in_a_window_and_page_by_page(alex: CalendarUser) -> None:
    series = alex.weekly()
    alex.insert()
    first = alex.call("events.instances", eventId=series["id"], maxResults=3)
    rest = alex.call(
        "events.instances", eventId=series["id"], maxResults=3, pageToken=first["nextPageToken"]
    )
    assert (len(first["items"]), len(rest["items"])) == (3, 1)
    assert "nextSyncToken" not in rest
    april = alex.call("events.instances", eventId=series["id"], timeMin="2026-04-01T00:00:00Z")
    assert starts(april["items"]) == ["2026-04-07T10:00:00+02:00"]


def test_instances_finds_a_moved_one_by_its_original_start(alex: CalendarUser) -> None:
    series = alex.weekly()
    alex.patch(series["id"] + SECOND, summary="Moved", **berlin("2026-03-27"))
    found = alex.call(
        "events.instances", eventId=series["id"], originalStart="2026-03-24T10:00:00+01:00"
    )
    assert summaries(found["items"]) == ["Moved"]


def test_instances_of_a_single_event_make_no_sense(alex: CalendarUser) -> None:
    assert alex.refused("events.instances", eventId=alex.insert()["id"]).code == 400
    assert alex.refused("events.instances", eventId="nobody").code == 404


def test_a_series_without_end_is_shown_for_two_years(alex: CalendarUser) -> None:
    alex.weekly("RRULE:FREQ=MONTHLY")
    alex.weekly("RRULE:FREQ=YEARLY;COUNT=5", summary="Ends by itself")
    found = alex.list(singleEvents=True, orderBy="startTime")
    assert len([e for e in found if e["summary"] == "Interview"]) == 24
    assert len([e for e in found if e["summary"] == "Ends by itself"]) == 5
    later = alex.list(singleEvents=True, timeMin="2040-01-01T00:00:00Z", maxResults=1)
    assert starts(later) == ["2040-01-17T10:00:00+01:00"]


def test_a_window_far_away_does_not_harm(alex: CalendarUser) -> None:
    alex.weekly("RRULE:FREQ=YEARLY")
    windows: list[dict[str, Any]] = [
        {"timeMin": "9999-12-31T00:00:00Z"},
        {"timeMin": "0001-01-01T00:00:00Z", "timeMax": "9999-12-31T23:59:59Z"},
    ]
    for window in windows:
        for single in (True, False):
            alex.call("events.list", singleEvents=single, **window)


def test_extra_and_excluded_dates_count(alex: CalendarUser) -> None:
    alex.weekly(
        "RRULE:FREQ=WEEKLY;COUNT=2",
        "EXDATE;TZID=Europe/Berlin:20260324T100000",
        "RDATE;TZID=Europe/Berlin:20260402T100000",
    )
    assert starts(alex.list(singleEvents=True)) == [
        "2026-03-17T10:00:00+01:00",
        "2026-04-02T10:00:00+02:00",
    ]


def test_importing_a_series_again_replaces_it_and_its_stray_exceptions(
    alex: CalendarUser,
) -> None:
    body = {"iCalUID": "weekly@acme.example", "recurrence": ["RRULE:FREQ=WEEKLY;COUNT=4"]}
    series = alex.call("events.import", body | berlin("2026-03-17"))
    alex.patch(series["id"] + SECOND, summary="Own title")
    again = alex.call("events.import", body | berlin("2026-03-18"))
    assert again["id"] == series["id"]
    assert [at[8:10] for at in starts(alex.list(singleEvents=True))] == ["18", "25", "01", "08"]


def test_a_series_can_become_a_single_event(alex: CalendarUser) -> None:
    series = alex.weekly()
    alex.patch(series["id"], recurrence=None)
    (single,) = alex.list(singleEvents=True)
    assert single["id"] == series["id"]
