"""Events out of a file somebody gives us: .ics, or Calendar v3 JSON in its usual wrappings."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from bot.core.cleaning import well_formed
from bot.core.model import CalendarEvent
from bot.events.errors import EventError
from bot.events.icalendar_file import events_from_ics
from bot.events.parse import event_from_google
from bot.events.zones import FALLBACK_ZONE

MAX_EVENTS = 20_000

FileEvent = tuple[str, CalendarEvent | EventError, str | None]


def events_from_file(data: bytes, name: str, zone: str = FALLBACK_ZONE) -> list[FileEvent]:
    """Read every event of a file as (id, event or what is wrong with it, owner or None).

    `name` is the file's name; `zone` is the calendar's zone where the file names none. JSON may be
    one Calendar v3 event, a list of them, an `events.list` answer, or JSONL rows with `event` and
    optional `id` and `owner`.

    Raises:
        EventError: the file as a whole cannot be read.
    """
    text = _decoded(data)
    if name.lower().endswith((".ics", ".ical", ".ifb")) or text.lstrip()[:15] == "BEGIN:VCALENDAR":
        return [(key, event, None) for key, event in events_from_ics(text, zone)]
    items = list(_json_items(text))[:MAX_EVENTS]
    if not items:
        raise EventError("the file holds no event")
    return [_read(index, item, zone) for index, item in enumerate(items, start=1)]


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _json_items(text: str) -> Iterator[Any]:
    """Yield events or rows; a line that is no JSON is yielded as the error about it."""
    try:
        whole = well_formed(json.loads(text))
    except (ValueError, RecursionError):
        yield from _lines(text)
        return
    if isinstance(whole, Mapping) and isinstance(whole.get("items"), list):
        for item in whole["items"]:
            yield _with_zone(item, whole.get("timeZone"))
    elif isinstance(whole, list):
        yield from whole
    else:
        yield whole


def _lines(text: str) -> Iterator[Any]:
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            yield well_formed(json.loads(line))
        except (ValueError, RecursionError):
            yield EventError(f"line {number} is no JSON")


def _with_zone(item: Any, zone: Any) -> Any:
    """Wrap an item of an `events.list` answer, which names the calendar's zone once."""
    return {"event": item, "zone": zone} if isinstance(zone, str) else item


def _read(index: int, item: Any, zone: str) -> FileEvent:
    if isinstance(item, EventError):
        return str(index), item, None
    row = item if isinstance(item, Mapping) else {}
    event = row.get("event", item)
    owner = row.get("owner") or _self(event)
    row_zone = row.get("zone")
    key = row.get("id") or (event.get("id") if isinstance(event, Mapping) else None) or index
    try:
        parsed: CalendarEvent | EventError = event_from_google(
            _with_id(event, str(key)), row_zone if isinstance(row_zone, str) else zone
        )
    except EventError as error:
        parsed = error
    return str(key), parsed, owner if isinstance(owner, str) else None


def _self(event: Any) -> str | None:
    """Return the address the event itself marks as its calendar's owner."""
    fields = event if isinstance(event, Mapping) else {}
    listed = fields.get("attendees")
    people = [*(listed if isinstance(listed, list) else ())]
    people += [fields.get("organizer"), fields.get("creator")]
    own = (p for p in people if isinstance(p, Mapping) and p.get("self") is True)
    return next((p["email"] for p in own if isinstance(p.get("email"), str)), None)


def _with_id(event: Any, key: str) -> Any:
    """Give an event without an id the row's: files need none, calendars always have one."""
    if isinstance(event, Mapping) and not event.get("id"):
        return {**event, "id": key}
    return event
