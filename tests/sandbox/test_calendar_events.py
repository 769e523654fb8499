"""Writing and reading single events, as a Calendar client sees it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.calendar_user import ALEX, ANNA, CalendarUser, berlin, days, new_world


@pytest.fixture
def alex() -> CalendarUser:
    return new_world()[0]


def test_an_inserted_event_carries_what_google_adds(alex: CalendarUser) -> None:
    event = alex.insert("Interview", description="Remember: sailing", location="Berlin")
    assert event["kind"] == "calendar#event"
    assert event["status"] == "confirmed"
    assert event["created"] == "2026-03-02T09:00:00.000Z"
    assert event["updated"] == "2026-03-02T09:00:00.000Z"
    assert event["creator"] == event["organizer"] == {"email": ALEX, "self": True}
    assert event["iCalUID"] == f"{event['id']}@google.com"
    assert event["htmlLink"].startswith("https://www.google.com/calendar/event?eid=")
    assert (event["sequence"], event["eventType"]) == (0, "default")
    assert event["reminders"] == {"useDefault": True}
    assert event["start"] == {
        "dateTime": "2026-03-03T10:00:00+01:00",
        "timeZone": "Europe/Berlin",
    }
    assert alex.get(event["id"]) == event


def test_the_caller_s_address_names_the_primary_calendar_and_no_other_does(
    alex: CalendarUser,
) -> None:
    event = alex.insert()
    found = alex.call("events.get", calendarId="Alex@example.com", eventId=event["id"])
    assert found == event
    assert alex.refused("events.list", calendarId=ANNA).code == 404


def test_an_own_id_is_kept_and_never_taken_twice(alex: CalendarUser) -> None:
    assert alex.insert(id="round1")["id"] == "round1"
    refusal = alex.refused("events.insert", {"id": "round1"} | berlin("2026-03-04"))
    assert (refusal.code, refusal.reason) == (409, "duplicate")
    alex.delete("round1")
    assert alex.refused("events.insert", {"id": "round1"} | berlin("2026-03-04")).code == 409


_TIMED = berlin("2026-03-04")
_EMPTY = "The specified time range is empty."
_NO_ZONE = {
    "start": {"dateTime": "2026-03-04T10:00:00"},
    "end": {"dateTime": "2026-03-04T11:00:00"},
}


@pytest.mark.parametrize(
    ("event", "reason", "message"),
    [
        ({"start": _TIMED["start"]}, "required", "Missing end time."),
        ({"end": _TIMED["end"]}, "required", "Missing start time."),
        (berlin("2026-03-04", "11:00", "10:00"), "timeRangeEmpty", _EMPTY),
        (days("2026-03-04", "2026-03-04"), "timeRangeEmpty", _EMPTY),
        (_TIMED | {"start": {"timeZone": "Europe/Berlin"}}, "invalid", "Invalid start time."),
        (_TIMED | {"end": {"dateTime": "2026-02-30T10:00:00Z"}}, "invalid", "Invalid end time."),
        (_TIMED | {"end": {"dateTime": "9999-12-31T23:59:59Z"}}, "invalid", "Invalid end time."),
        (
            _TIMED | {"end": {"date": "2026-03-05"}},
            "invalid",
            "Start and end times must either both be date or both be dateTime.",
        ),
        (_NO_ZONE, "required", "Missing time zone definition for start time."),
        (
            _TIMED | {"start": {"dateTime": "2026-03-04T10:00:00Z", "timeZone": "Mars/Base"}},
            "invalid",
            "Invalid time zone: Mars/Base",
        ),
        (
            {
                "start": {"dateTime": "2026-03-04T10:00:00Z"},
                "end": {"dateTime": "2026-03-04T11:00:00Z"},
                "recurrence": ["RRULE:FREQ=DAILY"],
            },
            "required",
            "Missing time zone definition for start time.",
        ),
        (_TIMED | {"recurrence": ["RRULE:FREQ=NEVER"]}, "invalid", "Invalid recurrence rule."),
        (_TIMED | {"attendees": [{"email": ""}]}, "invalid", "Invalid attendee email."),
        (_TIMED | {"id": "Bad-Id"}, "invalid", "Invalid resource id value."),
        (_TIMED | {"status": "maybe"}, "invalid", "Invalid value for: status"),
        (
            _TIMED | {"eventType": "fromGmail"},
            "eventTypeRestriction",
            "Event type cannot be created: fromGmail.",
        ),
    ],
)  # fmt: skip
def test_nonsense_is_refused_in_google_s_words(
    alex: CalendarUser, event: dict[str, Any], reason: str, message: str
) -> None:
    refusal = alex.refused("events.insert", event)
    assert (refusal.code, refusal.reason, refusal.message) == (400, reason, message)
    assert alex.list() == []


def test_a_meeting_may_last_no_time_at_all(alex: CalendarUser) -> None:
    event = alex.insert(**berlin("2026-03-04", "10:00", "10:00"))
    assert event["start"] == event["end"]


def test_times_are_shown_in_the_asked_zone_and_keep_their_own_name(alex: CalendarUser) -> None:
    event = alex.insert()
    found = alex.call("events.get", eventId=event["id"], timeZone="America/New_York")
    assert found["start"] == {
        "dateTime": "2026-03-03T04:00:00-05:00",
        "timeZone": "Europe/Berlin",
    }
    assert alex.call("events.list", timeZone="UTC")["timeZone"] == "UTC"
    assert alex.refused("events.list", timeZone="No/Where").code == 400


def test_a_patch_merges_objects_replaces_arrays_and_removes_nulls(alex: CalendarUser) -> None:
    event = alex.insert(
        description="Old",
        location="Berlin",
        attendees=[{"email": "a@acme.example"}, {"email": "b@acme.example"}],
        extendedProperties={"private": {"kept": "1", "changed": "1"}},
    )
    patched = alex.patch(
        event["id"],
        description=None,
        attendees=[{"email": "c@acme.example"}],
        extendedProperties={"private": {"changed": "2"}},
    )
    assert "description" not in patched
    assert patched["location"] == "Berlin"
    assert [a["email"] for a in patched["attendees"]] == ["c@acme.example"]
    assert patched["extendedProperties"] == {"private": {"kept": "1", "changed": "2"}}


def test_a_patch_from_timed_to_all_day_must_clear_the_time(alex: CalendarUser) -> None:
    event = alex.insert()
    body = days("2026-03-05", "2026-03-06")
    refusal = alex.refused("events.patch", body, eventId=event["id"])
    assert refusal.message == "Invalid start time."
    cleared = {name: moment | {"dateTime": None} for name, moment in body.items()}
    assert alex.patch(event["id"], **cleared)["start"] == {"date": "2026-03-05"}


def test_moving_raises_the_sequence_and_editing_text_does_not(alex: CalendarUser) -> None:
    event = alex.insert()
    assert alex.patch(event["id"], summary="Second interview")["sequence"] == 0
    moved = alex.patch(event["id"], **berlin("2026-03-05"))
    assert moved["sequence"] == 1
    assert moved["start"]["dateTime"] == "2026-03-05T10:00:00+01:00"
    refusal = alex.refused("events.patch", {"sequence": -1}, eventId=event["id"])
    assert refusal.message.startswith("Invalid sequence value.")


def test_every_write_changes_the_etag_even_on_a_standing_clock(alex: CalendarUser) -> None:
    first = alex.insert()
    second = alex.patch(first["id"], summary="Again")
    assert first["etag"] != second["etag"]
    assert first["updated"] == second["updated"]
    alex.wait(minutes=5)
    assert alex.patch(first["id"], summary="Later")["updated"] == "2026-03-02T09:05:00.000Z"


def test_an_update_replaces_everything_but_what_the_event_is(alex: CalendarUser) -> None:
    event = alex.insert(description="Old", attendees=[{"email": "a@acme.example"}])
    body = {"summary": "New", "organizer": {"email": "thief@x.example"}} | berlin("2026-03-04")
    updated = alex.call("events.update", body, eventId=event["id"])
    assert updated["summary"] == "New"
    assert "description" not in updated
    assert "attendees" not in updated
    for name in ("id", "iCalUID", "created", "creator", "organizer"):
        assert updated[name] == event[name]
    refusal = alex.refused("events.update", {"summary": "No times"}, eventId=event["id"])
    assert refusal.code == 400


def test_a_deleted_event_stays_readable_and_cannot_be_deleted_twice(alex: CalendarUser) -> None:
    event = alex.insert()
    alex.delete(event["id"])
    assert alex.get(event["id"])["status"] == "cancelled"
    assert alex.list() == []
    refusal = alex.refused("events.delete", eventId=event["id"])
    assert (refusal.code, refusal.reason) == (410, "deleted")
    assert refusal.message == "Resource has been deleted"


def test_a_deleted_event_can_be_restored(alex: CalendarUser) -> None:
    event = alex.insert()
    alex.delete(event["id"])
    assert alex.patch(event["id"], status="confirmed")["status"] == "confirmed"
    assert [found["id"] for found in alex.list()] == [event["id"]]


@pytest.mark.parametrize("method", ["events.get", "events.patch", "events.delete"])
def test_an_unknown_id_is_not_found(alex: CalendarUser, method: str) -> None:
    alex.insert(id="round1")
    for event_id in ("nobody", "round1_20260303T090000Z", "_", "round1_"):
        refusal = alex.refused(method, eventId=event_id)
        assert (refusal.code, refusal.reason) == (404, "notFound")


def test_conference_data_is_ignored_unless_the_client_says_it_understands_it(
    alex: CalendarUser,
) -> None:
    body = berlin("2026-03-04") | {
        "conferenceData": {"entryPoints": [{"entryPointType": "video", "uri": "https://x.example"}]}
    }
    assert "conferenceData" not in alex.call("events.insert", body)
    event = alex.call("events.insert", body, conferenceDataVersion=1)
    assert event["conferenceData"] == body["conferenceData"]
    assert "conferenceData" in alex.patch(event["id"], summary="Kept")


def test_too_many_attendees_are_left_out_but_for_the_caller(alex: CalendarUser) -> None:
    people = [{"email": ALEX}, {"email": "a@acme.example"}, {"email": "b@acme.example"}]
    event = alex.insert(attendees=people)
    found = alex.call("events.get", eventId=event["id"], maxAttendees=2)
    assert found["attendeesOmitted"] is True
    assert [a["email"] for a in found["attendees"]] == [ALEX]
    assert "attendeesOmitted" not in alex.call("events.get", eventId=event["id"], maxAttendees=3)


def test_answering_with_omitted_attendees_keeps_the_others(alex: CalendarUser) -> None:
    event = alex.insert(attendees=[{"email": ALEX}, {"email": "a@acme.example"}])
    answer = [{"email": ALEX, "responseStatus": "declined"}]
    patched = alex.patch(event["id"], attendeesOmitted=True, attendees=answer)
    assert {a["email"]: a["responseStatus"] for a in patched["attendees"]} == {
        ALEX: "declined",
        "a@acme.example": "needsAction",
    }


def test_an_import_keeps_the_organizer_and_is_found_by_its_uid(alex: CalendarUser) -> None:
    body = berlin("2026-03-04") | {
        "iCalUID": "abc-123@acme.example",
        "summary": "Interview",
        "organizer": {"email": ANNA, "displayName": "Anna Schmidt"},
        "attendees": [{"email": ALEX, "responseStatus": "accepted"}, {"email": ANNA}],
        "eventType": "fromGmail",
    }
    event = alex.call("events.import", body)
    assert event["organizer"] == {"email": ANNA, "displayName": "Anna Schmidt"}
    assert event["attendees"][0]["self"] is True
    assert event["attendees"][1]["organizer"] is True
    assert event["eventType"] == "default"
    assert event["id"].startswith("_")
    again = alex.call("events.import", body | {"summary": "Interview, new room"})
    assert again["id"] == event["id"]
    assert [e["summary"] for e in alex.list(iCalUID="abc-123@acme.example")] == [again["summary"]]
    assert alex.refused("events.import", berlin("2026-03-04")).message == "Missing iCalUID."


def test_a_seeded_event_is_kept_as_it_is(alex: CalendarUser) -> None:
    given = {
        "kind": "calendar#event",
        "etag": '"1"',
        "id": "Any id that Google once gave",
        "eventType": "fromGmail",
        "organizer": {"email": "unknownorganizer@calendar.google.com"},
        "status": "tentative",
        "created": "2025-01-01T00:00:00.000Z",
        "start": {"dateTime": "2026-03-04T10:00:00Z"},
        "summary": None,
    }
    alex.store.add(given)
    event = alex.get("Any id that Google once gave")
    assert (event["eventType"], event["status"]) == ("fromGmail", "tentative")
    assert event["created"] == "2025-01-01T00:00:00.000Z"
    assert event["organizer"] == {"email": "unknownorganizer@calendar.google.com"}
    assert "end" not in event
    assert alex.list(timeMin="2026-03-04T09:00:00Z")[0]["id"] == event["id"]


def test_a_dumped_calendar_is_the_same_after_loading(alex: CalendarUser) -> None:
    series = alex.weekly()
    alex.patch(f"{series['id']}_20260317T090000Z", summary="Moved", **berlin("2026-03-18"))
    alex.delete(alex.insert()["id"])
    token = alex.token(singleEvents=True)
    before = alex.call("events.list", showDeleted=True)
    dumped = alex.store.dump()
    alex.store.load({"change": 0, "epoch": 0, "entries": []})
    assert alex.list() == []
    alex.store.load(dumped)
    assert alex.call("events.list", showDeleted=True) == before
    assert alex.list(syncToken=token, singleEvents=True) == []
    assert alex.insert()["id"] != series["id"]
