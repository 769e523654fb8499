"""What the people on an event say for and against an interview of the owner.

Each returns its evidence in words that continue a sentence ("the title says …"), or None.
"""

from __future__ import annotations

import re

from bot.core.company import squash
from bot.core.domains import is_agency_domain, is_hiring_host, is_hiring_software, is_in, local_part
from bot.core.known_domains import NOTE_TAKERS, SCHEDULING
from bot.core.recognise.names import is_functional
from bot.core.recognise.scene import Scene
from bot.core.recognise.signal_words import (
    HIRING_WORDS,
)
from bot.core.recognise.text import fold


def ats(s: Scene) -> str | None:
    """Tell whether hiring software sends it."""
    for guest in s.cast.machines:
        if is_hiring_software(guest.email):
            return f"it comes from the hiring software at {guest.email}"
    return None


def hiring_address(s: Scene) -> str | None:
    """Tell whether a hiring address takes part."""
    for guest in (*s.cast.outsiders, *s.cast.machines):
        domain_ok = not is_in(NOTE_TAKERS | SCHEDULING, guest.email)
        if domain_ok and (is_hiring_host(guest.email) or _hiring_name(guest.email, guest.shown)):
            return f"{guest.shown or guest.email} hires for the employer"
    return None


def _hiring_name(email: str, shown: str) -> bool:
    local = local_part(email)
    in_local = is_functional(email) and any(
        HIRING_WORDS.search(part) for part in re.split(r"[._-]", local)
    )
    return in_local or bool(HIRING_WORDS.search(fold(shown)))


def agency(s: Scene) -> str | None:
    """Tell whether an agency takes part."""
    for name in (*s.parts.firmly, *s.parts.companies):
        if is_agency_domain(squash(name)):
            return f"{name} is a recruitment agency"
    for guest in s.cast.employer_people:
        if is_agency_domain(guest.domain):
            return f"{guest.name or guest.email} is from a recruitment agency"
    return None


def known_company(s: Scene) -> str | None:
    """Tell whether the company is known."""
    return f"you are in touch with {s.known.name}" if s.known else None


def employer_guest(s: Scene) -> str | None:
    """Tell whether somebody of a company takes part."""
    if not s.cast.employer_people:
        return None
    guest = s.cast.employer_people[0]
    return f"{guest.name or guest.email} is from another company"


def owner_is_candidate(s: Scene) -> str | None:
    """Tell whether the owner is the candidate."""
    if any(s.cast.is_owner_name(name) for name in s.candidates):
        return "the text names you as the candidate"
    return None


def text_names_interviewer(s: Scene) -> str | None:
    """Tell whether the text names an interviewer."""
    for one in s.named:
        if one.part == "interviewer" and not s.cast.is_owner_name(one.name):
            return f"the text names {one.name}, whom you are to meet"
    return None


def recruiter_named(s: Scene) -> str | None:
    """Tell whether somebody named recruits."""
    who = next((n for n in s.named if n.recruits), None)
    return f"{who.name} recruits" if who else None


def other_candidate(s: Scene) -> str | None:
    """Tell whether somebody else is the candidate."""
    for name in s.candidates:
        if not s.cast.is_owner_name(name):
            return f"the text names {name} as the candidate"
    return None


def colleagues_hold_it(s: Scene) -> str | None:
    """The owner's colleagues are there and no other company calls the meeting."""
    host = next((g for g in s.cast.outsiders if g.organizer), None)
    if not s.cast.colleagues or (host and host.domain and not is_agency_domain(host.domain)):
        return None
    who = s.cast.colleagues[0]
    return f"{who.name or who.email} is from your own company"


def invited_private_person(s: Scene) -> str | None:
    """Tell whether the owner invited a private person."""
    if (
        s.cast.private
        and not s.cast.employer_people
        and (s.cast.owner_organizes or s.cast.colleagues)
    ):
        guest = s.cast.private[0]
        return f"you invited {guest.name or guest.email}"
    return None


def no_meeting_of_people(s: Scene) -> str | None:
    """Tell whether it is no meeting of people."""
    kind = s.event.event_type
    return "it is not a meeting" if kind not in {"default", "fromGmail"} else None
