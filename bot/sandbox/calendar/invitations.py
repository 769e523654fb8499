"""Carries events between sandbox users: what the organizer changes, and what guests answer.

A guest's copy has the organizer's event id and iCalUID. A guest may change their own copy; that
stays there, until the organizer changes the same field. Only the guest's answer travels back.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bot.sandbox.calendar.store import CalendarStore
from bot.sandbox.calendar.times import Json
from bot.sandbox.calendar.writing import replace

# What each calendar keeps for itself.
_PERSONAL = frozenset({"reminders", "colorId", "transparency", "visibility", "extendedProperties"})
_STAMPS = frozenset({"etag", "updated"})
_ANSWER = ("responseStatus", "comment", "additionalGuests")


def spread(
    store: CalendarStore, calendars: Mapping[str, CalendarStore], old: Json | None, new: Json
) -> None:
    """Bring a change made in one user's calendar to the calendars it concerns.

    Args:
        store: where the change was made.
        calendars: every user's calendar by lower-case address.
        old: the event before, None when it is new.
        new: the event now.
    """
    organizer = new["organizer"].get("email", "").lower()
    if organizer == store.email:
        _inform_guests(store, calendars, old, new)
    elif organizer in calendars:
        _answer(store, calendars[organizer], calendars, new)


def _inform_guests(
    store: CalendarStore, calendars: Mapping[str, CalendarStore], old: Json | None, new: Json
) -> None:
    known, invited = set(_guests(old or {})), set(_guests(new))
    # In one order, so that the same story always leads to the same world.
    for address in sorted((known | invited) & calendars.keys() - {store.email}):
        guest = calendars[address]
        copy = guest.find(new["id"])
        if address not in invited:
            if copy is not None and copy["status"] != "cancelled":
                replace(guest, copy, copy | {"status": "cancelled"})
        elif copy is None or address not in known:
            reminders = {"reminders": {"useDefault": True}}
            guest.save({name: new[name] for name in new.keys() - _PERSONAL} | reminders)
        else:
            _update_copy(guest, copy, old or {}, new)


def _guests(event: Json) -> Iterator[str]:
    return (attendee["email"].lower() for attendee in event.get("attendees", []))


def _update_copy(guest: CalendarStore, copy: Json, old: Json, new: Json) -> None:
    changed = {
        name
        for name in (old.keys() | new.keys()) - _PERSONAL - _STAMPS
        if old.get(name) != new.get(name)
    }
    kept = {name: value for name, value in copy.items() if name not in changed}
    replace(guest, copy, kept | {name: new[name] for name in changed if name in new})


def _answer(
    store: CalendarStore,
    organizer: CalendarStore,
    calendars: Mapping[str, CalendarStore],
    copy: Json,
) -> None:
    """Tell the organizer, and through them the other guests, what a guest answered."""
    event = organizer.find(copy["id"])
    if event is None or event["status"] == "cancelled":
        return
    own: Json = next(
        (a for a in copy.get("attendees", []) if a["email"].lower() == store.email), {}
    )
    answer = {name: own[name] for name in _ANSWER if name in own}
    if copy["status"] == "cancelled":
        answer["responseStatus"] = "declined"
    attendees = [
        a | answer if a["email"].lower() == store.email else a for a in event.get("attendees", [])
    ]
    if attendees != event.get("attendees", []):
        told = replace(organizer, event, event | {"attendees": attendees})
        others = {email: calendar for email, calendar in calendars.items() if email != store.email}
        _inform_guests(organizer, others, event, told)
