"""The calendar.events.* methods."""

from __future__ import annotations

from collections.abc import Callable

from bot.sandbox.calendar import listing, writing
from bot.sandbox.calendar.invitations import spread
from bot.sandbox.calendar.store import CalendarStore
from bot.sandbox.calendar.times import Json
from bot.sandbox.call import Call, Handler
from bot.sandbox.errors import not_found


def store_of(call: Call) -> CalendarStore:
    """Return the calendar a call names: 'primary' or the caller's own address.

    Raises:
        ApiError: 404, any other calendar.
    """
    if call.params["calendarId"].lower() not in {"primary", call.account.email}:
        raise not_found("Not Found")
    return call.account.calendars


def _shown(call: Call, event: Json) -> Json:
    return listing.view_of(store_of(call), call.params).whole(event)


def _list(call: Call) -> Json:
    return listing.list_events(store_of(call), call.params)


def _get(call: Call) -> Json:
    return _shown(call, writing.existing(store_of(call), call.params["eventId"]))


def _instances(call: Call) -> Json:
    store = store_of(call)
    event = writing.existing(store, call.params["eventId"])
    return listing.list_instances(store, event, call.params)


def _insert(call: Call) -> Json:
    event = writing.insert(store_of(call), call.body, call.params)
    _spread(call, None, event)
    return _shown(call, event)


def _import(call: Call) -> Json:
    return _shown(call, writing.import_(store_of(call), call.body, call.params))


def _patch(call: Call) -> Json:
    return _shown(call, _changed(call, writing.patch))


def _update(call: Call) -> Json:
    return _shown(call, _changed(call, writing.update))


def _delete(call: Call) -> None:
    event_id = call.params["eventId"]
    old = writing.existing(store_of(call), event_id)
    _spread(call, old, writing.delete(store_of(call), event_id))


def _changed(call: Call, write: Callable[[CalendarStore, str, Json, Json], Json]) -> Json:
    store, event_id = store_of(call), call.params["eventId"]
    old = writing.existing(store, event_id)
    new = write(store, event_id, call.body, call.params)
    _spread(call, old, new)
    return new


def _spread(call: Call, old: Json | None, new: Json) -> None:
    calendars = {a.email: a.calendars for a in call.world.accounts.values()}
    spread(store_of(call), calendars, old, new)


METHODS: dict[str, Handler] = {
    "calendar.events.list": _list,
    "calendar.events.get": _get,
    "calendar.events.instances": _instances,
    "calendar.events.insert": _insert,
    "calendar.events.import": _import,
    "calendar.events.patch": _patch,
    "calendar.events.update": _update,
    "calendar.events.delete": _delete,
}
