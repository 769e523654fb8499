"""Events between users of the sandbox."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.calendar_user import ALEX, ANNA, CalendarUser, berlin, new_world


@pytest.fixture
def users() -> tuple[CalendarUser, CalendarUser]:
    return new_world()


def invite(anna: CalendarUser, **event: Any) -> dict[str, Any]:
    guests = [{"email": ALEX, "displayName": "Alex Morgan"}, {"email": "outside@x.example"}]
    return anna.insert("Interview", attendees=guests, **event)


def responses(event: dict[str, Any]) -> dict[str, str]:
    return {a["email"]: a["responseStatus"] for a in event["attendees"]}


def test_a_guest_finds_the_event_in_their_own_calendar(
    users: tuple[CalendarUser, CalendarUser],
) -> None:
    alex, anna = users
    token = alex.token()
    sent = invite(anna)
    (copy,) = alex.list(syncToken=token)
    assert (copy["id"], copy["iCalUID"]) == (sent["id"], sent["iCalUID"])
    assert copy["organizer"] == {"email": ANNA}
    assert copy["attendees"][0]["self"] is True
    assert "self" not in sent["attendees"][0]
    assert copy["start"]["dateTime"] == "2026-03-03T10:00:00+01:00"
    assert sent["start"]["dateTime"] == "2026-03-03T04:00:00-05:00"


def test_the_guest_s_copy_follows_moves_and_the_cancellation(
    users: tuple[CalendarUser, CalendarUser],
) -> None:
    alex, anna = users
    sent = invite(anna)
    token = alex.token()
    anna.patch(sent["id"], **berlin("2026-03-05"))
    (moved,) = alex.list(syncToken=token)
    assert moved["start"]["dateTime"] == "2026-03-05T10:00:00+01:00"
    assert moved["sequence"] == 1
    anna.delete(sent["id"])
    assert alex.list(syncToken=token)[0]["status"] == "cancelled"


def test_an_answer_reaches_the_organizer_and_leaves_the_event_as_it_is(
    users: tuple[CalendarUser, CalendarUser],
) -> None:
    alex, anna = users
    sent = invite(anna)
    answer = [{"email": ALEX, "responseStatus": "declined", "comment": "Sorry"}]
    copy = alex.patch(sent["id"], attendeesOmitted=True, attendees=answer)
    assert copy["status"] == "confirmed"
    assert responses(copy)[ALEX] == responses(anna.get(sent["id"]))[ALEX] == "declined"
    assert anna.get(sent["id"])["attendees"][0]["comment"] == "Sorry"
    assert responses(copy)["outside@x.example"] == "needsAction"


def test_answers_reach_the_other_guests(users: tuple[CalendarUser, CalendarUser]) -> None:
    alex, anna = users
    bob = CalendarUser(anna.world, anna.world.add_account("bob@acme.example", "Bob", "UTC"))
    sent = anna.insert(attendees=[{"email": ALEX}, {"email": "bob@acme.example"}])
    answer = [{"email": ALEX, "responseStatus": "accepted"}]
    alex.patch(sent["id"], attendeesOmitted=True, attendees=answer)
    assert responses(bob.get(sent["id"]))[ALEX] == "accepted"


def test_deleting_the_own_copy_declines(users: tuple[CalendarUser, CalendarUser]) -> None:
    alex, anna = users
    sent = invite(anna)
    alex.delete(sent["id"])
    assert alex.list() == []
    assert responses(anna.get(sent["id"]))[ALEX] == "declined"
    assert anna.get(sent["id"])["status"] == "confirmed"


def test_a_guest_s_own_lines_stay_when_the_organizer_moves_the_event(
    users: tuple[CalendarUser, CalendarUser],
) -> None:
    alex, anna = users
    sent = invite(anna, description="Please bring an ID")
    alex.patch(sent["id"], description="Please bring an ID\nRemember: sailing")
    assert anna.get(sent["id"])["description"] == "Please bring an ID"
    anna.patch(sent["id"], **berlin("2026-03-05"))
    assert alex.get(sent["id"])["description"].endswith("Remember: sailing")


def test_who_is_uninvited_sees_it_cancelled_and_who_is_invited_again_sees_it_again(
    users: tuple[CalendarUser, CalendarUser],
) -> None:
    alex, anna = users
    sent = invite(anna)
    anna.patch(sent["id"], attendees=[{"email": "outside@x.example"}])
    assert alex.list() == []
    assert alex.get(sent["id"])["status"] == "cancelled"
    anna.patch(sent["id"], attendees=[{"email": ALEX}])
    assert alex.list()[0]["status"] == "confirmed"


def test_one_moved_or_cancelled_instance_reaches_the_guest(
    users: tuple[CalendarUser, CalendarUser],
) -> None:
    alex, anna = users
    lines = ["RRULE:FREQ=WEEKLY;COUNT=4"]
    series = invite(anna, recurrence=lines, **berlin("2026-03-17"))
    token = alex.token(singleEvents=True)
    anna.patch(f"{series['id']}_20260324T090000Z", **berlin("2026-03-25"))
    anna.delete(f"{series['id']}_20260331T080000Z")
    moved, cancelled = alex.list(syncToken=token, singleEvents=True)
    assert moved["start"]["dateTime"] == "2026-03-25T10:00:00+01:00"
    assert cancelled["status"] == "cancelled"
    assert len(alex.list(singleEvents=True)) == 3


def test_declining_one_instance_declines_only_that(
    users: tuple[CalendarUser, CalendarUser],
) -> None:
    alex, anna = users
    lines = ["RRULE:FREQ=WEEKLY;COUNT=4"]
    series = invite(anna, recurrence=lines, **berlin("2026-03-17"))
    answer = [{"email": ALEX, "responseStatus": "declined"}]
    second = f"{series['id']}_20260324T090000Z"
    alex.patch(second, attendeesOmitted=True, attendees=answer)
    assert responses(anna.get(second))[ALEX] == "declined"
    assert responses(anna.get(series["id"]))[ALEX] == "needsAction"


def test_moving_the_series_reaches_the_guest_s_exceptions(
    users: tuple[CalendarUser, CalendarUser],
) -> None:
    alex, anna = users
    lines = ["RRULE:FREQ=WEEKLY;COUNT=2"]
    series = invite(anna, recurrence=lines, **berlin("2026-03-17"))
    alex.patch(f"{series['id']}_20260324T090000Z", description="Remember: sailing")
    anna.patch(series["id"], **berlin("2026-03-18"))
    found = {e["start"]["dateTime"][:10] for e in alex.list(singleEvents=True)}
    assert found == {"2026-03-18", "2026-03-25"}


def test_an_import_tells_nobody(users: tuple[CalendarUser, CalendarUser]) -> None:
    alex, anna = users
    body = berlin("2026-03-04") | {"iCalUID": "a@b", "attendees": [{"email": ALEX}]}
    anna.call("events.import", body)
    assert alex.list() == []


def test_a_copy_whose_organizer_is_elsewhere_is_the_guest_s_own(
    users: tuple[CalendarUser, CalendarUser],
) -> None:
    alex, anna = users
    organizer = {"email": "recruiter@globex.example"}
    guests = [{"email": ALEX}, {"email": ANNA}]
    event = alex.store.add(berlin("2026-03-04") | {"organizer": organizer, "attendees": guests})
    answer = [{"email": ALEX, "responseStatus": "accepted"}]
    patched = alex.patch(event["id"], attendeesOmitted=True, attendees=answer)
    assert responses(patched)[ALEX] == "accepted"
    assert anna.list() == []
