from __future__ import annotations

import json
from contextlib import suppress
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.model import CalendarEvent, EventStatus, Person
from bot.events.errors import EventError
from bot.events.files import events_from_file

EVENT = {"id": "e1", "summary": "Interview", "start": {"date": "2026-03-10"}}

ICS = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Example//EN
BEGIN:VEVENT
UID:abc-1
SUMMARY:Interview - Data Analyst
DTSTART;TZID=W. Europe Standard Time:20260310T100000
DTEND;TZID=W. Europe Standard Time:20260310T110000
ORGANIZER;CN="Vogt, Sabine":mailto:Sabine.Vogt@globex.example
ATTENDEE;CN=Alex;PARTSTAT=ACCEPTED:mailto:alex@mail.example
ATTENDEE;CUTYPE=ROOM;CN=Raum 3:mailto:raum3@globex.example
ATTENDEE;ROLE=OPT-PARTICIPANT:MAILTO:tom@globex.example
DESCRIPTION:First line\\nsecond line
RRULE:FREQ=WEEKLY
END:VEVENT
{more}END:VCALENDAR
"""


def ics(more: str = "") -> bytes:
    return ICS.replace("{more}", more).replace("\n", "\r\n").encode()


def only(data: bytes, name: str) -> CalendarEvent:
    ((_, event, _),) = events_from_file(data, name)
    assert isinstance(event, CalendarEvent)
    return event


def test_an_ics_event_has_its_zone_people_and_text() -> None:
    event = only(ics(), "invite.ics")
    assert event.start == datetime(2026, 3, 10, 9, 0, tzinfo=UTC)
    assert event.zone == "Europe/Berlin"
    assert event.organizer == Person("Vogt, Sabine", "sabine.vogt@globex.example")
    assert [(a.email, a.response, a.resource, a.optional) for a in event.attendees] == [
        ("alex@mail.example", "accepted", False, False),
        ("raum3@globex.example", "needsAction", True, False),
        ("tom@globex.example", "needsAction", False, True),
    ]
    assert event.description == "First line\nsecond line"


def test_a_cancelled_all_day_ics_event_is_both() -> None:
    more = "BEGIN:VEVENT\nUID:2\nDTSTART;VALUE=DATE:20260311\nSTATUS:CANCELLED\nEND:VEVENT\n"
    _, (key, event, _) = events_from_file(ics(more), "x.ics")
    assert key == "2"
    assert isinstance(event, CalendarEvent)
    assert event.all_day
    assert event.status is EventStatus.CANCELLED
    assert (event.end - event.start).total_seconds() == 86_400


def test_a_faulty_ics_event_does_not_spoil_the_others() -> None:
    more = "BEGIN:VEVENT\nUID:bad\nSUMMARY:No start\nEND:VEVENT\n"
    good, bad = events_from_file(ics(more), "x.ics")
    assert isinstance(good[1], CalendarEvent)
    assert isinstance(bad[1], EventError)


@pytest.mark.parametrize(
    "shape",
    [
        EVENT,
        [EVENT],
        {"kind": "calendar#events", "items": [EVENT], "timeZone": "Europe/Berlin"},
        {"event": EVENT},
    ],
)
def test_every_json_wrapping_yields_the_event(shape: object) -> None:
    event = only(json.dumps(shape).encode(), "events.json")
    assert (event.key, event.title) == ("e1", "Interview")


def test_a_list_answers_zone_is_the_events() -> None:
    answer = {"items": [EVENT], "timeZone": "America/New_York"}
    assert only(json.dumps(answer).encode(), "a.json").zone == "America/New_York"


def test_rows_bring_their_own_id_and_owner() -> None:
    rows = [{"id": "r1", "owner": "me@x.org", "event": {k: EVENT[k] for k in ("summary", "start")}}]
    data = "\n".join(json.dumps(row) for row in rows).encode()
    ((key, event, owner),) = events_from_file(data, "rows.jsonl")
    assert (key, owner) == ("r1", "me@x.org")
    assert isinstance(event, CalendarEvent)


def test_the_event_itself_can_tell_its_owner() -> None:
    event = {**EVENT, "attendees": [{"email": "me@x.org", "self": True}]}
    ((_, _, owner),) = events_from_file(json.dumps(event).encode(), "e.json")
    assert owner == "me@x.org"


def test_a_line_that_is_no_json_is_reported_in_its_place() -> None:
    data = (json.dumps(EVENT) + "\nnot json\n").encode()
    good, bad = events_from_file(data, "rows.jsonl")
    assert isinstance(good[1], CalendarEvent)
    assert isinstance(bad[1], EventError)
    assert "line 2" in str(bad[1])


@pytest.mark.parametrize(("data", "name"), [(b"", "a.json"), (b"", "a.ics"), (b"junk", "a.ics")])
def test_a_file_without_events_is_an_error(data: bytes, name: str) -> None:
    with pytest.raises(EventError):
        events_from_file(data, name)


@given(st.binary(max_size=300), st.sampled_from(["a.ics", "a.json"]))
def test_any_bytes_are_read_or_refused(data: bytes, name: str) -> None:
    try:
        rows = events_from_file(data, name)
    except EventError:
        return
    assert rows


@pytest.mark.parametrize("zone", ["Europe/" + "x" * 900, "Europe/Lon" * 900, "../../etc/passwd"])
def test_a_zone_by_an_endless_name_is_no_way_into_the_file_system(zone: str) -> None:
    lines = ["BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:1", f"DTSTART;TZID={zone}:20260310T100000"]
    data = "\r\n".join([*lines, "END:VEVENT", "END:VCALENDAR"]).encode()
    with suppress(EventError):
        events_from_file(data, "e.ics")
