"""One Google calendar through Calendar v3, read only."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http import HTTPStatus
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.core.model import CalendarEvent
from bot.events.errors import EventError
from bot.events.parse import event_from_google
from bot.google import answers
from bot.google.calls import Calls, Json, Request
from bot.google.errors import NotFound, Refused
from bot.ports import CalendarChanges, Rejected

# What can be an interview. Focus time, out-of-office, working locations and birthdays cannot.
EVENT_TYPES = frozenset({"default", "fromGmail"})
_PAGE = 2500
_PAGES = 100
_EVENT_ID = re.compile(r"[A-Za-z0-9_-]{1,1024}")
# What Google answers to a sync token it no longer takes: too old, or made by another query.
_TOKEN_REFUSED = frozenset({HTTPStatus.GONE, HTTPStatus.BAD_REQUEST})


@dataclass
class _Look:
    """What the pages of one look brought; of an event that stands twice, the later one."""

    zone: str
    events: dict[str, CalendarEvent] = field(default_factory=dict)
    set_aside: dict[str, str] = field(default_factory=dict)
    bookmark: str | None = None


class GoogleCalendar:
    """`bot.ports.Calendar` over the stock client.

    Events of other types than `EVENT_TYPES` are ignored without a word.
    """

    def __init__(self, service: Any, calls: Calls, calendar_id: str = "primary") -> None:
        """`service` is the client's Calendar v3 resource over a `OneShotTransport`."""
        self._events = service.events()
        self._calls = calls
        self._calendar_id = calendar_id
        self._zone = ""

    def time_zone(self) -> str:
        """Return the IANA zone of the calendar; asks only before the first look.

        Every `events.list` answer names it, so no further permission is needed.

        Raises:
            Rejected: Google names a zone that is none.
        """
        if not self._zone:
            self._learn_zone(self._calls.read(self._list(None, maxResults=1), answers.events))
        if not self._zone:
            raise Rejected("Google names no time zone for the calendar; set one in its settings")
        return self._zone

    def changes(self, bookmark: str | None, since: datetime) -> CalendarChanges:
        """Return what changed since `bookmark`, or everything since the instant `since`.

        A bookmark that Google no longer takes leads to a full read by itself.
        """
        if bookmark:
            try:
                return self._look({"syncToken": bookmark}, complete=False)
            except Refused as refusal:
                if refusal.status not in _TOKEN_REFUSED:
                    raise
        return self._look({"timeMin": since.astimezone(UTC).isoformat()}, complete=True)

    def event(self, key: str) -> CalendarEvent | None:
        """Return one event as it stands now, cancelled ones too; None when Google has none.

        Raises:
            Rejected: it is there, and cannot be read.
        """
        for event_id in _ids(key):
            request = self._events.get(calendarId=self._calendar_id, eventId=event_id)
            try:
                answer = self._calls.read(request, answers.event)
            except NotFound:
                continue
            except Refused as refusal:
                if refusal.status != HTTPStatus.GONE:
                    raise
                continue
            try:
                return event_from_google(answer, self._zone or "UTC")
            except (EventError, OverflowError) as error:
                raise Rejected(f"the event {key[:80]} cannot be read: it {error}") from error
        return None

    def _look(self, start: Mapping[str, str], *, complete: bool) -> CalendarChanges:
        look = _Look(self._zone)
        for page in self._pages(start):
            self._learn_zone(page)
            look.zone = self._zone or "UTC"
            look.bookmark = _text(page, "nextSyncToken") or None
            for item in _items(page):
                _read(item, look)
        return CalendarChanges(
            events=tuple(look.events.values()),
            bookmark=look.bookmark,
            complete=complete,
            set_aside=tuple(look.set_aside.items()),
        )

    def _pages(self, start: Mapping[str, str]) -> Iterator[Json]:
        def page(token: str | None) -> Request:
            return self._list(token, maxResults=_PAGE, **start)

        return self._calls.pages(page, _PAGES, answers.events)

    def _list(self, token: str | None, **parameters: Any) -> Request:
        if token:
            parameters["pageToken"] = token
        request: Request = self._events.list(
            calendarId=self._calendar_id, singleEvents=True, **parameters
        )
        return request

    def _learn_zone(self, answer: Mapping[str, Any]) -> None:
        name = _text(answer, "timeZone")
        if name and _is_zone(name):
            self._zone = name


def _read(item: object, look: _Look) -> None:
    """Take one item in, or set it aside with the reason."""
    fields = item if isinstance(item, dict) else {}
    event_id = _text(fields, "id")[:200]
    if fields.get("eventType", "default") not in EVENT_TYPES:
        return
    try:
        event = event_from_google(fields, look.zone)
    except (EventError, OverflowError) as error:
        look.set_aside[event_id] = str(error)
        return
    known = look.events.get(event.key)
    if known is None or not _is_newer(known, event):
        look.events[event.key] = event


def _is_newer(one: CalendarEvent, other: CalendarEvent) -> bool:
    """Whether one version of an event is newer than another: pages can come out of order."""
    return bool(one.updated and other.updated and one.updated > other.updated)


def _ids(key: str) -> tuple[str, ...]:
    """Return the ids that `events.get` may know an event's key by.

    An occurrence is asked for by the series' id and its original start, as Google names it in UTC,
    or by its day when the series has all-day events.
    """
    series, _, original = key.partition("@")
    if not original:
        return (key,) if _EVENT_ID.fullmatch(key) else ()
    start = datetime.fromisoformat(original)
    named = (f"{start.astimezone(UTC):%Y%m%dT%H%M%SZ}", f"{start:%Y%m%d}")
    return tuple(f"{series}_{name}" for name in named if _EVENT_ID.fullmatch(f"{series}_{name}"))


def _items(page: Mapping[str, Any]) -> Iterable[object]:
    value = page.get("items")
    return value if isinstance(value, list) else ()


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def _text(fields: Mapping[str, Any], name: str) -> str:
    value = fields.get(name)
    return value if isinstance(value, str) else ""
