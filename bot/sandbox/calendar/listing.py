"""The answers of events.list and events.instances, in order and page by page."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

from bot.sandbox.calendar import selection, times, tokens
from bot.sandbox.calendar.query import read_query
from bot.sandbox.calendar.resource import View
from bot.sandbox.calendar.selection import Item
from bot.sandbox.calendar.store import DEFAULT_REMINDERS, CalendarStore
from bot.sandbox.calendar.times import Json
from bot.sandbox.errors import invalid

DEFAULT_PAGE = 250
LARGEST_PAGE = 2500

# Keys are JSON, for a page token carries the last one.
_ORDERS: dict[str | None, Callable[[CalendarStore, Item], list[Any]]] = {
    None: lambda _, item: [item.serial, item.event["id"]],
    "startTime": lambda store, item: [store.start_of(item.event).isoformat(), item.event["id"]],
    "updated": lambda _, item: [item.event["updated"], item.serial, item.event["id"]],
}


def list_events(store: CalendarStore, params: Json) -> Json:
    """Answer events.list.

    Raises:
        ApiError: 400 or 410, in Google's words.
    """
    query = read_query(store, params)
    # The token leads on from where the first page stood, so nothing between pages is missed.
    page, change = _page(store, params, selection.events(store, query))
    if "nextPageToken" in page:
        return page
    point = tokens.SyncPoint(change, query.window[0], query.window[1])
    token = tokens.sync_token(store, params, point)
    return page | ({"nextSyncToken": token} if token else {})


def list_instances(store: CalendarStore, series: Json, params: Json) -> Json:
    """Answer events.instances for a stored event.

    Raises:
        ApiError: 400, the event does not recur or a parameter makes no sense.
    """
    if "recurrence" not in series:
        raise invalid("Event is not recurring.", "badRequest")
    query = read_query(store, params | {"singleEvents": True})
    items = list(selection.instances_of(store, query, series))
    wanted = times.parameter(params.get("originalStart"))
    if wanted:
        items = [item for item in items if _original_start(store, item) == wanted]
    return _page(store, params, items)[0]


def _original_start(store: CalendarStore, item: Item) -> datetime:
    return times.instant(item.event["originalStartTime"], store.time_zone)


def _page(store: CalendarStore, params: Json, items: Iterable[Item]) -> tuple[Json, int]:
    """Return one page, and the last change that was there when the first page was asked for."""
    key = _ORDERS[params.get("orderBy")]
    keyed = sorted(((key(store, item), item.event) for item in items), key=lambda pair: pair[0])
    change, last = tokens.read_page_token(params) or (store.change, [])
    rest = [pair for pair in keyed if pair[0] > last]
    size = min(params.get("maxResults") or DEFAULT_PAGE, LARGEST_PAGE)
    shown = rest[:size]
    page = _envelope(store, params) | {"items": _rendered(store, params, shown)}
    if len(rest) > size:
        page["nextPageToken"] = tokens.page_token(params, change, shown[-1][0])
    return page, change


def _rendered(
    store: CalendarStore, params: Json, shown: Iterable[tuple[list[Any], Json]]
) -> list[Json]:
    view = view_of(store, params)
    return [
        view.bare(event) if _is_bare(event, params) else view.whole(event) for _, event in shown
    ]


def _is_bare(event: Json, params: Json) -> bool:
    """Tell a cancelled event of which no details are shown."""
    hidden = "recurringEventId" in event or not params.get("showDeleted")
    return event["status"] == "cancelled" and hidden


def view_of(store: CalendarStore, params: Json) -> View:
    """Return how a request wants to see events.

    Raises:
        ApiError: 400, an unknown zone.
    """
    zone = times.zone_named(params.get("timeZone") or store.time_zone)
    return View(store.email, zone, params.get("maxAttendees"))


def _envelope(store: CalendarStore, params: Json) -> Json:
    newest = max((entry.event["updated"] for entry in store.entries.values()), default=None)
    return {
        "kind": "calendar#events",
        "etag": f'"p{store.epoch}{store.change}"',
        "summary": store.email,
        "description": "",
        "updated": newest or times.stamp(store.clock.now()),
        "timeZone": params.get("timeZone") or store.time_zone,
        "accessRole": "owner",
        "defaultReminders": DEFAULT_REMINDERS,
    }
