"""calendarList, calendars and settings: what there is to know about the one calendar."""

from __future__ import annotations

import hashlib

from bot.sandbox.calendar.events import store_of
from bot.sandbox.calendar.store import DEFAULT_REMINDERS, CalendarStore
from bot.sandbox.calendar.times import Json
from bot.sandbox.calendar.tokens import SyncPoint, read_sync_token, sync_token
from bot.sandbox.call import Call, Handler
from bot.sandbox.errors import not_found


def _calendar(store: CalendarStore) -> Json:
    return _tagged(
        {
            "kind": "calendar#calendar",
            "id": store.email,
            "summary": store.email,
            "timeZone": store.time_zone,
            "conferenceProperties": {"allowedConferenceSolutionTypes": ["hangoutsMeet"]},
        }
    )


def _list_entry(store: CalendarStore) -> Json:
    return _tagged(
        _calendar(store)
        | {
            "kind": "calendar#calendarListEntry",
            "colorId": "14",
            "backgroundColor": "#9fe1e7",
            "foregroundColor": "#000000",
            "selected": True,
            "accessRole": "owner",
            "defaultReminders": DEFAULT_REMINDERS,
            "primary": True,
        }
    )


def _settings(store: CalendarStore) -> dict[str, Json]:
    values = {
        "format24HourTime": "true",
        "locale": "en",
        "timezone": store.time_zone,
        "weekStart": "1",
    }
    return {
        name: _tagged({"kind": "calendar#setting", "id": name, "value": value})
        for name, value in values.items()
    }


def _tagged(resource: Json) -> Json:
    digest = hashlib.sha256(repr(sorted(resource.items())).encode()).hexdigest()
    return resource | {"etag": f'"{digest[:16]}"'}


def _collection(call: Call, kind: str, items: list[Json]) -> Json:
    """Return a list that never changes: whole at first, then nothing new for a sync token."""
    store = call.account.calendars
    known = read_sync_token(store, call.params) is not None
    token = sync_token(store, call.params, SyncPoint(store.change))
    return _tagged({"kind": kind, "items": [] if known else items, "nextSyncToken": token})


def _list_calendars(call: Call) -> Json:
    return _collection(call, "calendar#calendarList", [_list_entry(call.account.calendars)])


def _list_settings(call: Call) -> Json:
    items = list(_settings(call.account.calendars).values())
    return _collection(call, "calendar#settings", items)


def _get_setting(call: Call) -> Json:
    found = _settings(call.account.calendars).get(call.params["setting"])
    if found is None:
        raise not_found("Not Found")
    return found


METHODS: dict[str, Handler] = {
    "calendar.calendarList.list": _list_calendars,
    "calendar.calendarList.get": lambda call: _list_entry(store_of(call)),
    "calendar.calendars.get": lambda call: _calendar(store_of(call)),
    "calendar.settings.list": _list_settings,
    "calendar.settings.get": _get_setting,
}
