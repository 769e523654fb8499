"""Whose calendar an event is from, where nobody says."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.core.domains import (
    domain_of,
    employer_domain,
    is_free_mail,
    is_hiring_software,
    local_part,
)
from bot.core.model import Attendee, CalendarEvent
from bot.core.recognise.cast import greeted_in
from bot.core.recognise.names import address_fits, is_functional, is_robot, name_parts, same_person


def likely_owner(event: CalendarEvent) -> str:
    """Return the address of the calendar's owner as far as the event shows it, '' if it does not.

    Google marks the owner's copy of an event. A file without the mark shows it by who is greeted,
    who alone has a private address, or who alone is not of the organizer's firm.
    """
    marked = [a.email for a in event.attendees if a.is_self]
    if marked:
        return marked[0]
    people = [a for a in event.attendees if _may_be_anybody(a)]
    if not people:
        return _only_organizer(event)
    for chosen in (_greeted(event, people), _private(people), _other_firm(event, people)):
        if len(chosen) == 1:
            return chosen[0].email
    return ""


def _may_be_anybody(guest: Attendee) -> bool:
    software = is_hiring_software(guest.email) or is_robot(guest.email)
    return not (guest.resource or software or is_functional(guest.email))


def _only_organizer(event: CalendarEvent) -> str:
    """Return who made an event for themselves."""
    email = event.organizer.email if event.organizer else None
    return email if email and is_free_mail(email) else ""


def _greeted(event: CalendarEvent, people: Sequence[Attendee]) -> list[Attendee]:
    name = greeted_in(event)
    if not name:
        return []
    return [a for a in people if _is_called(a, name)]


def _is_called(guest: Attendee, name: str) -> bool:
    first = re.split(r"[._-]", local_part(guest.email))[0]
    called = [first] == name_parts(name)  # 'Alex' at alex.morgan@
    return called or same_person(name, guest.name) or address_fits(name, guest.email)


def _private(people: Sequence[Attendee]) -> list[Attendee]:
    return [a for a in people if is_free_mail(a.email)]


def _other_firm(event: CalendarEvent, people: Sequence[Attendee]) -> list[Attendee]:
    host = employer_domain(event.organizer.email if event.organizer else None)
    return [a for a in people if host and domain_of(a.email) != host]
