"""The control address: the world around the mailbox, played from outside."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import requests
from googleapiclient.errors import HttpError

from tests.sandbox.frame_support import (
    ME,
    RAW,
    bearer,
    calendar,
    control,
    gmail,
    sandbox,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.sandbox.server import SandboxServer

LETTER = {"from": "Rita Recruiter <rita@globex.example>", "subject": "Hello", "body": "Welcome."}


@pytest.fixture
def google() -> Iterator[SandboxServer]:
    with sandbox() as server:
        yield server


def _refused(google: SandboxServer, name: str, body: Any) -> tuple[int, str]:
    answer = requests.post(google.control + name, json=body, timeout=10)
    return answer.status_code, answer.json()["error"]["message"]


def _draft(google: SandboxServer) -> str:
    body = {"message": {"raw": RAW}}
    made = gmail(google).users().drafts().create(userId="me", body=body).execute()
    draft_id: str = made["id"]
    return draft_id


def test_the_clock_stands_where_it_is_set(google: SandboxServer) -> None:
    set_to = control(google, "clock", {"now": "2026-05-04T11:00:00+02:00"})
    assert set_to == {"now": "2026-05-04T09:00:00+00:00", "standing": True}
    moved = control(google, "clock", {"advance_seconds": 90})
    assert moved["now"] == "2026-05-04T09:01:30+00:00"
    assert control(google, "clock") == moved
    assert control(google, "clock", {"real": True})["standing"] is False


@pytest.mark.parametrize(
    "body", [{}, {"now": "2026-05-04T09:00:00"}, {"now": "noon"}, {"nwo": 1}, [], {"now": None}]
)
def test_a_wrong_clock_is_refused_with_the_accepted_fields(
    google: SandboxServer, body: Any
) -> None:
    status, message = _refused(google, "clock", body)
    assert status == 400
    assert "now" in message
    assert "advance_seconds" in message


def test_mail_from_outside_arrives_in_the_inbox(google: SandboxServer) -> None:
    control(google, "clock", {"now": "2026-05-04T09:00:00Z"})
    arrived = control(google, "deliver", LETTER)
    stored = gmail(google).users().messages().get(userId="me", id=arrived["id"]).execute()
    assert {"INBOX", "UNREAD"} <= set(stored["labelIds"])
    assert stored["internalDate"] == "1777885200000"


def test_mail_from_outside_may_fail_authentication(google: SandboxServer) -> None:
    forged = {"Authentication-Results": "mx.google.com; dmarc=fail", "X-Kind": "test"}
    arrived = control(google, "deliver", LETTER | {"to": ME, "headers": forged})
    stored = gmail(google).users().messages().get(userId="me", id=arrived["id"]).execute()
    fields = {header["name"]: header["value"] for header in stored["payload"]["headers"]}
    assert forged.items() <= fields.items()


def test_an_answer_from_outside_joins_the_thread(google: SandboxServer) -> None:
    first = control(google, "deliver", LETTER)
    answer = LETTER | {"in_reply_to": first["id"], "subject": "Re: Hello"}
    assert control(google, "deliver", answer)["threadId"] == first["threadId"]


def test_a_person_sends_a_draft(google: SandboxServer) -> None:
    sent = control(google, "send-draft", {"draft_id": _draft(google)})
    assert "SENT" in sent["labelIds"]
    assert gmail(google).users().drafts().list(userId="me").execute()["resultSizeEstimate"] == 0
    assert control(google, "outbox")[0]["to"] == ["someone@example.org"]


def test_a_person_edits_a_draft(google: SandboxServer) -> None:
    draft_id = _draft(google)
    before = gmail(google).users().drafts().get(userId="me", id=draft_id).execute()
    edited = control(
        google, "edit-draft", {"user": ME, "draft_id": draft_id, "body": "My own words."}
    )
    assert edited["id"] == draft_id
    after = gmail(google).users().drafts().get(userId="me", id=draft_id).execute()
    assert after["message"]["id"] != before["message"]["id"]
    assert "My own words." in after["message"]["snippet"]


def test_a_person_deletes_a_draft(google: SandboxServer) -> None:
    draft_id = _draft(google)
    control(google, "delete-draft", {"draft_id": draft_id})
    with pytest.raises(HttpError) as caught:
        gmail(google).users().drafts().get(userId="me", id=draft_id).execute()
    assert caught.value.status_code == 404


def test_a_person_writes_a_mail_by_hand(google: SandboxServer) -> None:
    first = control(google, "deliver", LETTER)
    body = {"to": "rita@globex.example", "body": "Thank you.", "thread_id": first["threadId"]}
    sent = control(google, "compose", body)
    assert sent["threadId"] == first["threadId"]


def test_half_a_surrogate_pair_goes_in_and_out(google: SandboxServer) -> None:
    event = {"summary": "\ud83d", "start": {"date": "2026-05-04"}, "end": {"date": "2026-05-05"}}
    control(google, "event", {"event": event})
    [found] = calendar(google).events().list(calendarId="primary").execute()["items"]
    assert found["summary"] == "\ud83d"


def test_an_unknown_draft_is_404(google: SandboxServer) -> None:
    assert _refused(google, "send-draft", {"draft_id": "r1"})[0] == 404


def test_an_unknown_user_is_404_and_a_missing_one_400_among_several(
    google: SandboxServer,
) -> None:
    assert _refused(google, "send-draft", {"user": "x@y.example", "draft_id": "r1"})[0] == 404
    control(google, "account", {"email": "second@example.com", "name": "Second"})
    status, message = _refused(google, "send-draft", {"draft_id": "r1"})
    assert status == 400
    assert "second@example.com" in message


def test_an_event_is_put_in_as_it_is(google: SandboxServer) -> None:
    event = {
        "summary": "Interview",
        "organizer": {"email": "rita@globex.example"},
        "start": {"dateTime": "2026-05-04T09:00:00Z"},
        "end": {"dateTime": "2026-05-04T10:00:00Z"},
    }
    control(google, "event", {"event": event})
    [found] = calendar(google).events().list(calendarId="primary").execute()["items"]
    assert found["organizer"]["email"] == "rita@globex.example"
    assert _refused(google, "event", {"event": event | {"mood": "good"}})[0] == 400


def test_effects_list_every_write_and_no_read(google: SandboxServer) -> None:
    control(google, "clock", {"now": "2026-05-04T09:00:00Z"})
    draft_id = _draft(google)
    gmail(google).users().drafts().get(userId="me", id=draft_id).execute()
    with pytest.raises(HttpError):
        gmail(google).users().drafts().delete(userId="me", id="r1").execute()
    common = {"time": "2026-05-04T09:00:00+00:00", "user": ME}
    assert control(google, "effects") == [
        common
        | {
            "method": "POST",
            "path": "/gmail/v1/users/me/drafts",
            "status": 200,
            "method_id": "gmail.users.drafts.create",
        },
        common
        | {
            "method": "DELETE",
            "path": "/gmail/v1/users/me/drafts/r1",
            "status": 404,
            "method_id": "gmail.users.drafts.delete",
        },
    ]


def test_a_refused_write_is_an_effect_of_nobody(google: SandboxServer) -> None:
    requests.post(google.root + "gmail/v1/users/me/drafts", json={}, timeout=10)
    effect = control(google, "effects")[0]
    assert (effect["user"], effect["status"]) == (None, 401)


def test_history_and_sync_tokens_can_be_made_to_expire(google: SandboxServer) -> None:
    mail, events = gmail(google), calendar(google).events()
    start = mail.users().getProfile(userId="me").execute()["historyId"]
    token = events.list(calendarId="primary").execute()["nextSyncToken"]
    control(google, "expire-history", {})
    control(google, "expire-sync-tokens", {})
    with pytest.raises(HttpError) as gone:
        mail.users().history().list(userId="me", startHistoryId=start).execute()
    assert gone.value.status_code == 404
    with pytest.raises(HttpError) as gone:
        events.list(calendarId="primary", syncToken=token).execute()
    assert gone.value.status_code == 410


@pytest.mark.parametrize(
    "view",
    ["accounts", "clock", "effects", "faults", "limits", "outbox", "units", "violations", "state"],
)
def test_everything_can_be_looked_at(google: SandboxServer, view: str) -> None:
    assert control(google, view) is not None


def test_the_state_view_shows_no_tokens(google: SandboxServer) -> None:
    header = bearer(google)["Authorization"]
    shown = requests.get(google.control + "state", timeout=10).text
    assert header.removeprefix("Bearer ") not in shown


@pytest.mark.parametrize(
    "address", ["{}clock", "{}/clock", "{}clock/"], ids=["plain", "double slash", "trailing slash"]
)
def test_the_control_address_forgives_slashes(google: SandboxServer, address: str) -> None:
    assert requests.get(address.format(google.control), timeout=10).status_code == 200


@pytest.mark.parametrize(
    ("method", "name"), [("GET", "dreams"), ("POST", "units"), ("PUT", "clock")]
)
def test_an_unknown_command_is_404_and_names_those_there_are(
    google: SandboxServer, method: str, name: str
) -> None:
    answer = requests.request(method, google.control + name, json={}, timeout=10)
    assert answer.status_code == 404
    assert "send-draft" in answer.json()["error"]["message"]


@pytest.mark.parametrize(
    ("name", "body", "named"),
    [
        ("deliver", {"form": "a@b.example"}, "from"),
        ("deliver", {"from": "nobody"}, "from"),
        ("send-draft", {}, "draft_id"),
        ("edit-draft", {"draft_id": "r1", "text": "x"}, "subject"),
        ("account", {"email": "no address"}, "email"),
        ("account", {"email": "a@b.example", "time_zone": "Mars/Base"}, "time_zone"),
        ("limits", {"gmail": "many"}, "gmail"),
    ],
)
def test_a_wrong_field_is_400_and_the_right_one_is_named(
    google: SandboxServer, name: str, body: Any, named: str
) -> None:
    status, message = _refused(google, name, body)
    assert status == 400
    assert named in message


def test_an_account_is_added_once(google: SandboxServer) -> None:
    assert control(google, "account", {"email": "New@Example.com"}) == {"email": "new@example.com"}
    assert _refused(google, "account", {"email": "new@example.com"})[0] == 409
