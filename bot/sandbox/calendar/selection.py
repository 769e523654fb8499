"""Which events answer a query: stored ones, or series expanded into their instances."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bot.sandbox.calendar import instances
from bot.sandbox.calendar.query import Query
from bot.sandbox.calendar.store import CalendarStore, Entry
from bot.sandbox.calendar.times import Json


@dataclass(frozen=True, slots=True)
class Item:
    """An event of an answer, and when the entry it comes from was made."""

    event: Json
    serial: int


def events(store: CalendarStore, query: Query) -> Iterator[Item]:
    """Yield what events.list answers."""
    entries = store.entries.values()
    return _expanded(store, query, entries) if query.single_events else _stored(store, query)


def instances_of(store: CalendarStore, query: Query, series: Json) -> Iterator[Item]:
    """Yield what events.instances answers for one series."""
    entries = [store.entries[series["id"]], *store.exceptions(series["id"])]
    return _expanded(store, query, entries)


def _stored(store: CalendarStore, query: Query) -> Iterator[Item]:
    """Yield single events, series and exceptions as they are stored."""
    for entry in store.entries.values():
        wanted = _is_news(query, entry) and query.admits(store, entry.event)
        if wanted and any(query.covers(store, one) for one in _times_of(query, entry.event)):
            yield Item(entry.event, entry.serial)


def _times_of(query: Query, event: Json) -> Iterator[Json]:
    if event["status"] == "cancelled" or "recurrence" not in event:
        yield event
        return
    for name, original in _occurrences(query, event, event["id"]):
        yield instances.instance(event, name, original)


def _expanded(store: CalendarStore, query: Query, entries: Iterable[Entry]) -> Iterator[Item]:
    """Yield single events, instances of series, and exceptions."""
    for entry in entries:
        if _is_news(query, entry):
            for event in (*_present(store, query, entry.event), *_lost(store, query, entry)):
                if query.admits(store, event) and query.covers(store, event):
                    yield Item(event, entry.serial)


def _present(store: CalendarStore, query: Query, event: Json) -> Iterator[Json]:
    """Yield an event itself or, for a series, its instances; exceptions come by themselves."""
    if "recurrence" not in event:
        yield event
        return
    for name, original in _occurrences(query, event, event["id"]):
        if name not in store.entries:
            yield instances.instance(event, name, original)


def _lost(store: CalendarStore, query: Query, entry: Entry) -> Iterable[Json]:
    """Return as cancelled what an entry still showed at the sync point and shows no more."""
    if query.since is None:
        return ()
    event_id = entry.event["id"]
    present = {name for name, _ in _occurrences(query, entry.event, event_id)}
    timeless = {name: entry.event[name] for name in entry.event.keys() - instances.SHAPE}
    lost: dict[str, Json] = {}
    for shape in (former for former in entry.former if former["until"] > query.since):
        before = timeless | shape | {"status": "cancelled"}
        for name, original in _occurrences(query, shape, event_id):
            if name == event_id:
                lost[name] = before
            elif name not in store.entries:
                lost[name] = instances.instance(before, name, original)
    return [event for name, event in lost.items() if name not in present]


def _occurrences(query: Query, event: Json, event_id: str) -> Iterator[tuple[str, Json]]:
    return instances.occurrences(event, event_id, query.until, query.endless_until)


def _is_news(query: Query, entry: Entry) -> bool:
    return query.since is None or entry.change > query.since
