"""What an events.list or events.instances request asks for, and which events answer it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bot.sandbox.calendar import times
from bot.sandbox.calendar.store import CalendarStore
from bot.sandbox.calendar.times import Json
from bot.sandbox.calendar.tokens import SyncPoint, read_sync_token
from bot.sandbox.errors import ApiError, invalid

# Series without an end are shown this far ahead when a request names no end either.
AHEAD = timedelta(days=2 * 365)
_FOR_EVER = datetime(times.LAST_YEAR, 1, 1, tzinfo=UTC)
# updatedMin may not lie further back than deletions are remembered for.
UPDATED_MIN_REACH = timedelta(days=28)


@dataclass(frozen=True, slots=True)
class Query:
    """A checked request. Instants are UTC.

    `since` is the last change a sync token has seen, `window` its or the request's time window as
    it was written, `until` and `endless_until` how far series are expanded.
    """

    single_events: bool
    show_deleted: bool
    since: int | None
    window: tuple[str | None, str | None]
    time_min: datetime | None
    time_max: datetime | None
    until: datetime
    endless_until: datetime
    updated_min: datetime | None
    event_types: frozenset[str]
    terms: tuple[str, ...]
    ical_uid: str | None
    private: tuple[str, ...]
    shared: tuple[str, ...]

    def admits(self, store: CalendarStore, event: Json) -> bool:
        """Tell whether an event, exception or instance belongs in the answer, by all but time."""
        if event["status"] == "cancelled" and not self._shows_cancelled(store, event):
            return False
        return (
            (not self.event_types or event["eventType"] in self.event_types)
            and (self.ical_uid is None or event["iCalUID"] == self.ical_uid)
            and (self.updated_min is None or event["updated"] >= times.stamp(self.updated_min))
            and _has_properties(event, "private", self.private)
            and _has_properties(event, "shared", self.shared)
            and _mentions(event, self.terms)
        )

    def _shows_cancelled(self, store: CalendarStore, event: Json) -> bool:
        if self.show_deleted or self.since is not None or self.updated_min is not None:
            return True
        # Without the expansion a client must know which instances of a living series are not.
        series = store.entries.get(event.get("recurringEventId", ""))
        return not self.single_events and bool(series and series.event["status"] != "cancelled")

    def covers(self, store: CalendarStore, event: Json) -> bool:
        """Tell whether an event overlaps the time window; a later deletion always does."""
        if event["status"] == "cancelled" and self.since is not None:
            return True
        return (self.time_min is None or store.end_of(event) > self.time_min) and (
            self.time_max is None or store.start_of(event) < self.time_max
        )


def read_query(store: CalendarStore, params: Json) -> Query:
    """Check a request's parameters.

    Raises:
        ApiError: 400 or 410, in Google's words.
    """
    point = read_sync_token(store, params) or SyncPoint(0, *map(params.get, ("timeMin", "timeMax")))
    time_min, time_max = times.parameter(point.time_min), times.parameter(point.time_max)
    if time_min and time_max and time_max <= time_min:
        raise ApiError(400, "timeRangeEmpty", "The specified time range is empty.", "calendar")
    if params.get("orderBy") == "startTime" and not params.get("singleEvents"):
        message = "The requested ordering is not available for the particular query."
        raise invalid(message, "badRequest")
    now = store.clock.now()
    return Query(
        single_events=bool(params.get("singleEvents")),
        show_deleted=bool(params.get("showDeleted")),
        since=point.change if "syncToken" in params else None,
        window=(point.time_min, point.time_max),
        time_min=time_min,
        time_max=time_max,
        until=time_max or _FOR_EVER,
        endless_until=time_max or min(max(now, time_min or now), _FOR_EVER) + AHEAD,
        updated_min=_updated_min(params, now),
        event_types=frozenset(params.get("eventTypes") or ()),
        terms=tuple((params.get("q") or "").casefold().split()),
        ical_uid=params.get("iCalUID"),
        private=tuple(params.get("privateExtendedProperty") or ()),
        shared=tuple(params.get("sharedExtendedProperty") or ()),
    )


def _updated_min(params: Json, now: datetime) -> datetime | None:
    updated_min = times.parameter(params.get("updatedMin"))
    if updated_min and now - updated_min > UPDATED_MIN_REACH:
        message = "The requested minimum modification time lies too far in the past."
        raise ApiError(410, "updatedMinTooLongAgo", message, "calendar")
    return updated_min


def _has_properties(event: Json, scope: str, wanted: tuple[str, ...]) -> bool:
    properties = event.get("extendedProperties", {}).get(scope, {})
    return all(
        properties.get(name) == value for name, _, value in (w.partition("=") for w in wanted)
    )


def _mentions(event: Json, terms: tuple[str, ...]) -> bool:
    if not terms:
        return True
    people = [event.get("organizer", {}), *event.get("attendees", [])]
    fields = [event.get(name, "") for name in ("summary", "description", "location")]
    fields += [person.get(name, "") for person in people for name in ("displayName", "email")]
    text = "\n".join(fields).casefold()
    return all(term in text for term in terms)
