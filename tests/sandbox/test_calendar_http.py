"""The stock client reads and writes the sandbox's calendar over HTTP."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from googleapiclient.errors import HttpError

from bot.sandbox.server import SandboxServer
from bot.sandbox.world import World
from tests.sandbox.calendar_user import berlin
from tests.sandbox.frame_support import calendar


@pytest.fixture
def server() -> Iterator[SandboxServer]:
    world = World.with_default_account(datetime(2026, 3, 2, 9, 0, tzinfo=UTC))
    with SandboxServer(world) as google:
        yield google
        assert google.world.violations == []


@pytest.fixture
def client(server: SandboxServer) -> Any:
    return calendar(server)


def test_a_whole_story(client: Any) -> None:
    events = client.events()
    body = {"summary": "Interview", "recurrence": ["RRULE:FREQ=WEEKLY;COUNT=3"]}
    series = events.insert(calendarId="primary", body=body | berlin("2026-03-24")).execute()
    look: dict[str, Any] = {"calendarId": "primary", "singleEvents": True, "maxResults": 2}

    found, request = [], events.list(timeMin="2026-03-02T00:00:00Z", **look)
    while request is not None:
        page = request.execute()
        found += page["items"]
        request = events.list_next(request, page)
    assert len(found) == 3

    second = found[1]["id"]
    events.patch(calendarId="primary", eventId=second, body=berlin("2026-04-01")).execute()
    assert events.delete(calendarId="primary", eventId=found[2]["id"]).execute() == ""
    news = events.list(syncToken=page["nextSyncToken"], **look).execute()
    assert [(e["id"], e["status"]) for e in news["items"]] == [
        (second, "confirmed"),
        (found[2]["id"], "cancelled"),
    ]
    instances = events.instances(calendarId="primary", eventId=series["id"]).execute()
    assert [e["start"]["dateTime"][:10] for e in instances["items"]] == ["2026-03-24", "2026-04-01"]


def test_every_other_method_answers_by_google_s_schema(client: Any) -> None:
    assert client.calendarList().list().execute()["items"][0]["primary"]
    assert client.calendarList().get(calendarId="primary").execute()["accessRole"] == "owner"
    assert client.calendars().get(calendarId="primary").execute()["timeZone"] == "Europe/Berlin"
    assert client.settings().get(setting="timezone").execute()["value"] == "Europe/Berlin"
    assert client.settings().list().execute()["items"]
    events = client.events()
    body = {"iCalUID": "abc@acme.example", "summary": "Interview"} | berlin("2026-03-24")
    imported = events.import_(calendarId="primary", body=body).execute()
    imported["summary"] = "Second interview"
    updated = events.update(calendarId="primary", eventId=imported["id"], body=imported).execute()
    assert events.get(calendarId="primary", eventId=imported["id"]).execute() == updated


def test_refusals_reach_the_client_in_google_s_shape(client: Any, server: SandboxServer) -> None:
    events = client.events()
    token = events.list(calendarId="primary").execute()["nextSyncToken"]
    next(iter(server.world.accounts.values())).calendars.expire_sync_tokens()
    with pytest.raises(HttpError) as gone:
        events.list(calendarId="primary", syncToken=token).execute()
    assert gone.value.status_code == 410
    assert gone.value.error_details[0] == {
        "message": "Sync token is no longer valid, a full sync is required.",
        "domain": "calendar",
        "reason": "fullSyncRequired",
    }
    endless = events.insert(calendarId="primary", body={"start": berlin("2026-03-24")["start"]})
    with pytest.raises(HttpError, match="Missing end time"):
        endless.execute()
