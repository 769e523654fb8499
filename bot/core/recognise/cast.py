"""Who is on an event: the owner, colleagues, the employer's people, and what is nobody."""

# ruff: noqa: PLR2004 - small counts of words or letters, said by the names beside them

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from functools import cached_property

from bot.core import known_domains as known
from bot.core.company import fits_domain, squash
from bot.core.domains import (
    domain_of,
    employer_domain,
    is_agency_domain,
    is_free_mail,
    is_hiring_software,
    is_in,
    local_part,
)
from bot.core.model import CalendarEvent
from bot.core.recognise.company_names import is_tool
from bot.core.recognise.employer_words import SENDER_TAIL
from bot.core.recognise.given_names import GIVEN_NAMES
from bot.core.recognise.names import (
    address_fits,
    clean_name,
    has_honorific,
    is_functional,
    is_person_name,
    is_robot,
    name_from_address,
    name_parts,
    same_person,
)
from bot.core.recognise.organisations import ORGANISATION
from bot.core.recognise.text import fold


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody on the event who is not the owner."""

    name: str
    email: str
    organizer: bool = False
    creator: bool = False
    attends: bool = False
    optional: bool = False
    shown: str = ""

    @property
    def domain(self) -> str:
        """The registrable domain of a possible employer, '' for mailbox providers and tools."""
        return employer_domain(self.email)

    @property
    def functional(self) -> bool:
        """Whether this is a team's mailbox."""
        shown = fold(self.shown)
        firm = bool(ORGANISATION.search(shown)) or (
            bool(shown) and not is_person_name(self.shown) and fits_domain(self.shown, self.domain)
        )
        return is_functional(self.email) or (firm and not is_person_name(self.shown))


@dataclass(frozen=True)
class Cast:
    """Everybody on an event, sorted by what they are to the owner."""

    owner: str
    owner_names: tuple[str, ...]
    guests: tuple[Guest, ...]
    machines: tuple[Guest, ...]
    owner_organizes: bool
    owner_created: bool

    @cached_property
    def owner_domain(self) -> str:
        """The owner's employer's domain, '' for a private mailbox."""
        return "" if is_free_mail(self.owner) else domain_of(self.owner)

    @cached_property
    def colleagues(self) -> tuple[Guest, ...]:
        """Guests from the owner's own (not free-mail) domain."""
        home = self.owner_domain
        return tuple(g for g in self.guests if home and domain_of(g.email) == home)

    @cached_property
    def outsiders(self) -> tuple[Guest, ...]:
        """Guests who are not the owner's colleagues."""
        return tuple(g for g in self.guests if g not in self.colleagues)

    @cached_property
    def private(self) -> tuple[Guest, ...]:
        """Outsiders with a free-mail address."""
        return tuple(g for g in self.outsiders if is_free_mail(g.email))

    @cached_property
    def employer_people(self) -> tuple[Guest, ...]:
        """Outsiders with an address of a possible employer."""
        return tuple(g for g in self.outsiders if g.domain)

    @cached_property
    def domains(self) -> tuple[str, ...]:
        """Possible employers' domains, the commonest first, agencies last."""
        counted = [g.domain for g in self.employer_people]
        unique = dict.fromkeys(counted)
        return tuple(sorted(unique, key=lambda d: (is_agency_domain(d), -counted.count(d))))

    @cached_property
    def sender_firms(self) -> frozenset[str]:
        """What hiring software and team mailboxes call themselves for the employer, squashed."""
        senders = [
            g.shown for g in (*self.machines, *self.guests) if g in self.machines or g.functional
        ]
        firms = [SENDER_TAIL.sub("", shown) for shown in senders]
        return frozenset(squash(firm) for firm in firms if firm.strip() and not is_tool(firm))

    @cached_property
    def employer(self) -> str:
        """The domain of a possible employer that is no agency, '' when nobody shows one."""
        return next((d for d in self.domains if not is_agency_domain(d)), "")

    def is_owner_name(self, name: str) -> bool:
        """Tell whether a name in the text can be the owner's."""
        if any(same_person(name, own) for own in self.owner_names):
            return True
        if self._fits_initial(name):
            return True
        return len(name_parts(name)) > 1 and address_fits(name, _BYWORD.sub("", self.owner))

    def _fits_initial(self, name: str) -> bool:
        """'Joost' in the calendar of j.devries@, where nothing else tells the first name."""
        initial, dot, rest = local_part(self.owner).partition(".")
        unknown = not any(len(name_parts(own)) > 1 for own in self.owner_names)
        words = name_parts(name)
        alone = len(words) == 1 and squash(words[0]) in GIVEN_NAMES
        return (
            bool(dot and rest) and len(initial) == 1 and unknown and alone
            and words[0].startswith(initial) and self.guest_named(name) is None
        )  # fmt: skip

    def guest_named(self, name: str) -> Guest | None:
        """Return the guest a name in the text means."""
        for guest in self.guests:
            if guest.name and same_person(guest.name, name) and not guest.functional:
                return guest
        short = name_parts(name)
        if len(short) == 1 and len(short[0]) > 2:
            called = [
                g
                for g in self.guests
                if not g.functional and (name_parts(g.name) or [""])[0].startswith(short[0])
            ]
            if len(called) == 1:
                return called[0]
        fitting = [g for g in self.guests if not g.functional and address_fits(name, g.email)]
        return fitting[0] if fitting else None


# What people add to their own name in an address: 'dkim.dev@'.
_BYWORD = re.compile(r"[._-]?(?:dev|mail|work|jobs?|official|design|info|pro|career|\d+)(?=@)")
_GREETING = re.compile(
    r"^\W{0,3}(?:hi|hello|hey|dear|hallo|liebe[r]?|guten tag|sehr geehrte[r]?|moin|servus|"
    r"bonjour|cher|chere|salut|hola|estimad[oa]|querid[oa]|buenos dias|ola|caro|cara|"
    r"prezad[oa]|car[oa]|ciao|gentile|buongiorno|beste|geachte|bom "
    r"dia)\s+(?P<name>[^,!:;\n]{2,50})[,!:;]?",
    re.IGNORECASE | re.MULTILINE,
)


def greeted_in(event: CalendarEvent) -> str:
    """Return whom the text greets: the one it is written to."""
    hit = _GREETING.search(event.description[:400])
    name = clean_name(hit.group("name")) if hit else ""
    name = " ".join(itertools.takewhile(lambda w: w[:1].isupper(), name.split()))
    return name if name and (is_person_name(name) or has_honorific(name)) else ""


def cast_of(event: CalendarEvent, owner: str, owner_name: str = "") -> Cast:
    """Sort everybody on the event by what they are to `owner`."""
    own = owner.strip().lower()
    names = _owner_names(event, own, owner_name)
    greeted = greeted_in(event)
    if greeted and _may_be_owner(greeted, names):
        names = (*names, greeted)
    own_addresses = {own} | {a.email for a in event.attendees if a.is_self}
    lines = _lines(event)
    guests: list[Guest] = []
    machines: list[Guest] = []
    for guest in lines:
        if guest.email in own_addresses or _is_alias(guest, names):
            continue
        (machines if _is_machine(guest) else guests).append(guest)
    rooms = {a.email for a in event.attendees if a.resource}
    return Cast(
        owner=own,
        owner_names=names,
        guests=tuple(g for g in guests if g.email not in rooms),
        machines=tuple(machines),
        owner_organizes=event.organizer is not None and event.organizer.email in own_addresses,
        owner_created=event.creator is not None and event.creator.email in own_addresses,
    )


def _owner_names(event: CalendarEvent, own: str, owner_name: str) -> tuple[str, ...]:
    shown = [owner_name]
    shown += [a.name for a in event.attendees if a.is_self or a.email == own]
    shown += [p.name for p in (event.organizer, event.creator) if p and p.email == own]
    spelled = name_from_address(_BYWORD.sub("", own))
    names = [clean_name(name) for name in shown if name] + ([spelled] if spelled else [])
    return tuple(dict.fromkeys(n for n in names if n))


def _may_be_owner(greeted: str, names: tuple[str, ...]) -> bool:
    """The greeted is the owner unless the owner's known name says otherwise."""
    full = [n for n in names if len(name_parts(n)) > 1]
    if not full:
        return True
    return any(set(name_parts(greeted)) & set(name_parts(n)) for n in full)


def _is_alias(guest: Guest, owner_names: tuple[str, ...]) -> bool:
    """The owner under another address: the full name is shown and the mailbox is private."""
    full = [n for n in owner_names if len(name_parts(n)) > 1]
    if not is_free_mail(guest.email) and guest.name and not guest.attends:
        return False
    if guest.name and len(name_parts(guest.name)) > 1:
        return any(name_parts(guest.name) == name_parts(n) for n in full)
    return is_free_mail(guest.email) and any(address_fits(n, guest.email) for n in full)


def _lines(event: CalendarEvent) -> list[Guest]:
    people: dict[str, Guest] = {}
    organizer = event.organizer.email if event.organizer else None
    creator = event.creator.email if event.creator else None
    shown = {p.email: p.name for p in (event.creator, event.organizer) if p and p.email and p.name}
    for a in event.attendees:
        raw = a.name or shown.get(a.email, "")
        people[a.email] = Guest(
            _name(raw, a.email), a.email, a.email == organizer or a.organizer, a.email == creator,
            attends=True, optional=a.optional, shown=raw,
        )  # fmt: skip
    for email, is_organizer in ((organizer, True), (creator, False)):
        if email and email not in people:
            raw = shown.get(email, "")
            people[email] = Guest(
                _name(raw, email), email, is_organizer, email == creator, shown=raw
            )
    return list(people.values())


def _name(raw: str, email: str) -> str:
    return clean_name(raw) or ("" if is_functional(email) else name_from_address(email))


def _is_machine(guest: Guest) -> bool:
    return (
        is_robot(guest.email)
        or is_hiring_software(guest.email)
        or is_in(known.SCHEDULING, guest.email)
        or is_in(known.NOTE_TAKERS, guest.email)
        or is_in(known.MEETING_TOOLS, guest.email)
        or "calendar.google.com" in guest.email
        or "notetaker" in guest.shown.lower().replace(" ", "")
    )
