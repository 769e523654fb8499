"""events.list without sync tokens: filters, order, pages."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.sandbox.calendar_user import CalendarUser, berlin, days, new_world, starts, summaries


@pytest.fixture
def alex() -> CalendarUser:
    return new_world()[0]


def test_a_window_takes_what_ends_after_and_starts_before(alex: CalendarUser) -> None:
    for begins, ends in (
        ("08:00", "09:00"),
        ("08:00", "09:30"),
        ("10:30", "12:00"),
        ("11:00", "12:00"),
    ):
        alex.insert(f"{begins}-{ends}", **berlin("2026-03-04", begins, ends))
    window = {"timeMin": "2026-03-04T09:00:00+01:00", "timeMax": "2026-03-04T11:00:00+01:00"}
    assert summaries(alex.list(**window)) == ["08:00-09:30", "10:30-12:00"]  # fmt: skip


def test_an_all_day_event_lasts_from_midnight_to_midnight_of_the_calendar(
    alex: CalendarUser,
) -> None:
    alex.insert(**days("2026-03-04", "2026-03-05"))
    assert alex.list(timeMax="2026-03-03T23:00:00Z") == []
    assert len(alex.list(timeMax="2026-03-03T23:00:01Z")) == 1
    assert len(alex.list(timeMin="2026-03-04T22:59:59Z")) == 1
    assert alex.list(timeMin="2026-03-04T23:00:00Z") == []


def test_a_series_is_listed_when_an_occurrence_falls_into_the_window(alex: CalendarUser) -> None:
    alex.weekly()
    march = {"timeMin": "2026-03-23T00:00:00Z", "timeMax": "2026-03-25T00:00:00Z"}
    assert len(alex.list(**march)) == 1
    assert alex.list(timeMin="2026-03-25T00:00:00Z", timeMax="2026-03-30T00:00:00Z") == []
    assert alex.list(timeMin="2026-05-01T00:00:00Z") == []


def test_an_empty_window_is_refused(alex: CalendarUser) -> None:
    at = "2026-03-04T09:00:00Z"
    refusal = alex.refused("events.list", timeMin=at, timeMax=at)
    assert (refusal.code, refusal.reason) == (400, "timeRangeEmpty")


@pytest.mark.parametrize("text", ["2026-03-04", "2026-03-04T09:00:00", "soon"])
def test_a_bound_without_an_offset_is_refused(alex: CalendarUser, text: str) -> None:
    assert alex.refused("events.list", timeMin=text).reason == "badRequest"


def test_ordering_by_start_needs_expansion(alex: CalendarUser) -> None:
    alex.insert("Later", **berlin("2026-03-05"))
    alex.insert("Sooner", **berlin("2026-03-04"))
    assert summaries(alex.list(singleEvents=True, orderBy="startTime")) == ["Sooner", "Later"]
    refusal = alex.refused("events.list", orderBy="startTime")
    assert refusal.message == "The requested ordering is not available for the particular query."


def test_ordering_by_update_puts_the_last_changed_last(alex: CalendarUser) -> None:
    first = alex.insert("First")
    alex.insert("Second")
    alex.wait(minutes=1)
    alex.patch(first["id"], summary="First, changed")
    assert summaries(alex.list(orderBy="updated")) == ["Second", "First, changed"]


def test_deleted_events_are_shown_on_request_with_their_details(alex: CalendarUser) -> None:
    alex.delete(alex.insert("Gone")["id"])
    assert alex.list() == []
    (gone,) = alex.list(showDeleted=True)
    assert (gone["summary"], gone["status"]) == ("Gone", "cancelled")


def test_changes_since_a_time_include_deletions(alex: CalendarUser) -> None:
    alex.insert("Old")
    deleted = alex.insert("Deleted")
    alex.wait(hours=1)
    alex.insert("New")
    alex.delete(deleted["id"])
    found = alex.list(updatedMin="2026-03-02T10:00:00Z")
    assert {item["id"]: item["status"] for item in found}[deleted["id"]] == "cancelled"
    assert [item.get("summary") for item in found] == [None, "New"]
    refusal = alex.refused("events.list", updatedMin="2026-01-01T00:00:00Z")
    assert (refusal.code, refusal.reason) == (410, "updatedMinTooLongAgo")


def test_free_text_looks_at_words_and_people(alex: CalendarUser) -> None:
    alex.insert("Interview with Globex", description="Bring the Portfolio")
    alex.insert("Call", attendees=[{"email": "anna@acme.example", "displayName": "Anna Schmidt"}])
    assert summaries(alex.list(q="globex PORTFOLIO")) == ["Interview with Globex"]
    assert summaries(alex.list(q="schmidt")) == summaries(alex.list(q="acme.ex")) == ["Call"]
    assert alex.list(q="globex schmidt") == []


def test_other_filters_must_all_match(alex: CalendarUser) -> None:
    one = alex.insert("One", extendedProperties={"private": {"a": "1", "b": "2"}})
    alex.insert("Two", extendedProperties={"private": {"a": "1"}, "shared": {"c": "x=y"}})
    alex.store.add({"summary": "Flight", "eventType": "fromGmail"} | berlin("2026-03-06"))
    assert summaries(alex.list(privateExtendedProperty=["a=1"])) == ["One", "Two"]
    assert summaries(alex.list(privateExtendedProperty=["a=1", "b=2"])) == ["One"]
    assert summaries(alex.list(sharedExtendedProperty=["c=x=y"])) == ["Two"]
    assert summaries(alex.list(iCalUID=one["iCalUID"])) == ["One"]
    assert summaries(alex.list(eventTypes=["fromGmail"])) == ["Flight"]
    assert len(alex.list(eventTypes=["fromGmail", "default"])) == 3


def _pages(alex: CalendarUser, **params: Any) -> list[dict[str, Any]]:
    pages = [alex.call("events.list", **params)]
    while "nextPageToken" in pages[-1]:
        pages.append(alex.call("events.list", **params, pageToken=pages[-1]["nextPageToken"]))
    return pages


@pytest.mark.parametrize("order", [{}, {"orderBy": "startTime"}, {"orderBy": "updated"}])
def test_pages_together_hold_everything_once(alex: CalendarUser, order: dict[str, str]) -> None:
    alex.weekly("RRULE:FREQ=DAILY;COUNT=7")
    for _ in range(3):
        alex.insert()
    pages = _pages(alex, singleEvents=True, maxResults=4, **order)
    assert [len(page["items"]) for page in pages] == [4, 4, 2]
    ids = [item["id"] for page in pages for item in page["items"]]
    assert ids == [item["id"] for item in alex.list(singleEvents=True, **order)]
    assert all("nextSyncToken" not in page for page in pages[:-1])


def test_a_page_holds_250_events_unless_asked_and_never_more_than_2500(
    alex: CalendarUser,
) -> None:
    alex.weekly("RRULE:FREQ=DAILY;COUNT=2600")
    assert len(alex.list(singleEvents=True)) == 250
    assert len(alex.list(singleEvents=True, maxResults=9000)) == 2500


@pytest.mark.parametrize("token", ["nonsense", "", "\N{SNOWMAN}", "bnVsbA"])
def test_a_made_up_page_token_is_refused(alex: CalendarUser, token: str) -> None:
    assert alex.refused("events.list", pageToken=token).code == 400


def test_a_page_token_of_another_query_is_refused(alex: CalendarUser) -> None:
    alex.insert()
    alex.insert()
    token = alex.call("events.list", maxResults=1)["nextPageToken"]
    assert alex.refused("events.list", pageToken=token, singleEvents=True).code == 400
    assert len(alex.call("events.list", pageToken=token, maxResults=7)["items"]) == 1


_HOURS = st.integers(0, 24 * 40)
_EVENTS = st.lists(
    st.tuples(
        _HOURS, st.integers(0, 50), st.sampled_from(["", "DAILY;COUNT=9", "WEEKLY"]), st.booleans()
    ),
    max_size=5,
)


def _at(hours: int) -> dict[str, str]:
    at = datetime(2026, 3, 10, tzinfo=UTC) + timedelta(hours=hours)
    return {"dateTime": at.isoformat(), "timeZone": "Europe/Berlin"}


@given(events=_EVENTS, opens=_HOURS, length=st.integers(1, 200), moved=st.booleans())
def test_a_window_leaves_out_exactly_what_lies_outside(
    events: list[tuple[int, int, str, bool]], opens: int, length: int, *, moved: bool
) -> None:
    alex, _ = new_world()
    for begins, hours, rule, _deleted in events:
        recurrence: dict[str, Any] = {"recurrence": [f"RRULE:FREQ={rule}"]} if rule else {}
        alex.insert(start=_at(begins), end=_at(begins + hours), **recurrence)
    singles = alex.list(singleEvents=True, maxResults=2500)
    for event, (_, _, _, deleted) in zip(singles[::7], events, strict=False):
        if deleted:
            alex.delete(event["id"])
        elif moved:
            alex.patch(event["id"], start=_at(opens), end=_at(opens + 1))
    everything = alex.list(singleEvents=True, maxResults=2500)
    time_min, time_max = _at(opens)["dateTime"], _at(opens + length)["dateTime"]
    found = alex.list(singleEvents=True, maxResults=2500, timeMin=time_min, timeMax=time_max)
    assert found == [
        event
        for event in everything
        if _instant(event["end"]) > datetime.fromisoformat(time_min)
        and _instant(event["start"]) < datetime.fromisoformat(time_max)
    ]


def _instant(moment: dict[str, str]) -> datetime:
    return datetime.fromisoformat(moment["dateTime"])


def test_starts_are_shown_in_the_calendar_s_zone(alex: CalendarUser) -> None:
    alex.insert(start=_at(0), end=_at(1))
    assert starts(alex.list()) == ["2026-03-10T01:00:00+01:00"]
