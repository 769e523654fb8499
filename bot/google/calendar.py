"""One Google calendar through Calendar v3, read only."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http import HTTPStatus
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.core.model import CalendarEvent
from bot.events.errors import EventError
from bot.events.parse import event_from_google
from bot.google.calls import Calls, Json, Request
from bot.google.errors import Refused
from bot.ports import CalendarChanges, Rejected

# What can be an interview. Focus time, out-of-office, working locations and birthdays cannot.
EVENT_TYPES = frozenset({"default", "fromGmail"})
_PAGE = 2500
_PAGES = 100
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
            self._learn_zone(self._calls.read(self._list(None, maxResults=1)))
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

        return self._calls.pages(page, _PAGES)

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
    look.events[event.key] = event


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
