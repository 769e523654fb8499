"""What the sender of an event tells about the employer."""

from __future__ import annotations

from collections.abc import Iterator

from bot.core.domains import (
    host_of,
    is_hiring_software,
    local_part,
    registrable,
)
from bot.core.model import CalendarEvent
from bot.core.recognise.company_names import is_company_name
from bot.core.recognise.employer_words import (
    SENDER_TAIL,
)
from bot.core.recognise.names import is_robot
from bot.core.recognise.text import fold


def shown_names(event: CalendarEvent) -> Iterator[str]:
    """Yield the names shown of everybody on the event."""
    for person in (event.organizer, event.creator):
        if person and person.name:
            yield person.name
    yield from (a.name for a in event.attendees if a.name)


def sender_names(event: CalendarEvent) -> list[str]:
    """Return 'Globex' from an organiser called 'Globex Recruiting via Greenhouse'."""
    names: list[str] = []
    for shown in shown_names(event):
        name = SENDER_TAIL.sub("", shown).strip()
        if name and name != shown and is_company_name(name):
            names.append(name)
    return names


def sender_in_text(event: CalendarEvent, body: str) -> str:
    """Return what a team mailbox calls itself, where title or text says so too."""
    text = fold(f"{event.title}\n{body}")
    return next((name for name in sender_names(event) if fold(name) in text), "")


def tenant_of_sender(event: CalendarEvent) -> str:
    """Return the employer's short name in its hiring software's address, '' for none."""
    for person in (event.organizer, event.creator):
        email = person.email if person else None
        if not email or not is_hiring_software(email):
            continue
        inner = host_of(email).removesuffix(registrable(host_of(email))).strip(".")
        label = inner.split(".")[-1] if inner else ""
        if label and label not in {
            "mail",
            "email",
            "notifications",
            "us",
            "eu",
            "app",
            "candidates",
            "hire",
            "m",
            "em",
            "messages",
            "reply",
            "calendar",
            "msg",
            "no-reply",
            "interviews",
            "careers",
            "jobs",
        }:
            return label
        local = local_part(email)
        if (
            "workday" in host_of(email)
            and local.isalnum()
            and local not in {"noreply", "workday", "donotreply", "notification"}
        ):
            return local
    return ""


def machine_names(event: CalendarEvent) -> list[str]:
    """Return what hiring software calls itself on the employer's behalf, as a whole."""
    return [
        p.name
        for p in (event.organizer, event.creator)
        if p
        and p.email
        and (is_hiring_software(p.email) or is_robot(p.email))
        and not SENDER_TAIL.search(p.name)
        and is_company_name(p.name)
    ]
