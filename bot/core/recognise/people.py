"""Interviewers told apart from those who only arrange the interview."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.core.model import Person
from bot.core.recognise.cast import Cast, Guest
from bot.core.recognise.cues import RECRUITS
from bot.core.recognise.named import Named, Part
from bot.core.recognise.names import (
    address_fits,
    has_honorific,
    honorific_of,
    is_person_name,
    name_parts,
    same_person,
    without_honorific,
)
from bot.core.recognise.text import fold

_ARRANGES = re.compile(
    r"coordinat|koordinat|scheduling|schedul|recruiting (?:ops|operations|team)|talent (?:team|"
    r"operations|ops)|candidate experience|"
    r"\bhiring team\b|recruiting$|recruitment$|careers?$|\bteam$|assistan|assistenz|sekretariat|"
    r"secretar|\bhr$|personalabteilung|office|\bea (?:to|of)\b|\bpa to\b|assistente|vacanc"
)


def split_people(
    cast: Cast, named: Sequence[Named], in_title: Sequence[str], *, alone: bool = False
) -> tuple[tuple[Person, ...], tuple[Person, ...]]:
    """Return (interviewers, coordinators) of an interview.

    `named` are the people of the text, `in_title` the names in the title that are not the owner's.
    An interview the candidate takes `alone` (an online test) has only the interviewers that are
    named.
    """
    spoken = [n for n in named if n.part is not Part.CANDIDATE and not cast.is_owner_name(n.name)]
    interviewing = [n for n in spoken if n.part is Part.INTERVIEWER]
    titled = [Named(name, Part.INTERVIEWER) for name in in_title]
    arranging = [
        n
        for n in spoken
        if n.part not in {Part.INTERVIEWER, Part.MENTIONED}
        and not _is_among(n, [*interviewing, *titled])
    ]
    interviewing += _mentioned(spoken, cast, alone=not interviewing and not titled)
    explicit = _people([*titled, *interviewing], cast)
    stated = bool(interviewing) and _covers_guests(explicit, cast)
    interviewers, coordinators = _guests(cast, explicit, arranging, stated=stated)
    if alone and not explicit:
        interviewers, coordinators = [], [*interviewers, *coordinators]
    everyone = _merge(explicit, interviewers)
    helpers = _merge(coordinators, _people(arranging, cast))
    if not everyone:
        everyone = _hosts(helpers, arranging)
    if not everyone and not alone:
        everyone = _sole_host(helpers, arranging, cast)
    helpers = [p for p in helpers if not _listed_in(p, everyone)]
    return _known(everyone), _known(helpers)


def _known(people: Sequence[Person]) -> tuple[Person, ...]:
    """Return those of whom at least a name or an address is known."""
    return tuple(p for p in people if p.email or any(c.isalnum() for c in p.name))


def _covers_guests(explicit: Sequence[Person], cast: Cast) -> bool:
    """Whether the people named are those invited, so that other guests only help."""
    invited = [g for g in cast.outsiders if g.attends and not g.organizer and not g.functional]
    return not invited or any(p.email for p in explicit)


def _mentioned(spoken: Sequence[Named], cast: Cast, *, alone: bool) -> list[Named]:
    """Those merely named count where nobody else is said to interview, or with a title."""
    named = [n for n in spoken if n.part is Part.MENTIONED]
    personal = [g for g in cast.outsiders if not g.functional]
    arranged = any(n.part in {Part.HOST, Part.SIGNATURE} for n in spoken)
    if alone and not personal and not arranged:
        return named
    return [n for n in named if has_honorific(n.name) or _is_plain_guest(n, cast)]


def _is_plain_guest(named: Named, cast: Cast) -> bool:
    guest = cast.guest_named(named.name)
    return guest is not None and not (guest.organizer or guest.optional or named.recruits)


def _guests(
    cast: Cast, explicit: Sequence[Person], arranging: Sequence[Named], *, stated: bool
) -> tuple[list[Person], list[Person]]:
    """Sort the guests: `stated` says that the text itself lists the interviewers."""
    interviewers: list[Person] = []
    coordinators: list[Person] = []
    hosts = cast.outsiders or cast.colleagues
    others = [g for g in hosts if not g.functional]
    for guest in hosts:
        person = _person(guest)
        if _listed_in(person, explicit):
            continue
        if _arranges(guest, others, arranging, explicit, stated=stated):
            coordinators.append(person)
        else:
            interviewers.append(person)
    return interviewers, coordinators


def _arranges(
    guest: Guest,
    others: Sequence[Guest],
    arranging: Sequence[Named],
    explicit: Sequence[Person],
    *,
    stated: bool,
) -> bool:
    if guest.functional or _ARRANGES.search(fold(guest.shown)):
        return True
    recruits = RECRUITS.search(fold(guest.shown))
    if recruits and any(not RECRUITS.search(fold(g.shown)) for g in others):
        return True
    alone = len([g for g in others if g.email != guest.email]) == 0 and not explicit
    if alone:
        return False
    if any(same_person(n.name, guest.name) or address_fits(n.name, guest.email) for n in arranging):
        return True
    if guest.organizer or guest.optional or not guest.attends:
        return True
    # Where one of the employer's people organizes, the other guests are there to interview.
    led = any(g.organizer for g in others)
    return (stated and not led) or (bool(explicit) and guest.creator)


def _hosts(helpers: Sequence[Person], arranging: Sequence[Named]) -> list[Person]:
    """Return those one reports to, who interview where nobody else is said to."""
    hosts = [n.name for n in arranging if n.part is Part.HOST]
    return [p for p in helpers if any(same_person(p.name, name) for name in hosts)]


def _sole_host(helpers: Sequence[Person], arranging: Sequence[Named], cast: Cast) -> list[Person]:
    """Return the one person who invites, where nobody is said to interview."""
    guests = {g.email for g in cast.guests if not g.functional}
    signed = [n.name for n in arranging if n.part is Part.SIGNATURE]
    writers = [p for p in helpers if any(same_person(p.name, name) for name in signed)]
    present = [p for p in helpers if p.email in guests]
    return [p for p in writers if p in present][:1] or present[:1] or writers[:1]


def _person(guest: Guest) -> Person:
    named = not guest.functional or is_person_name(guest.name)
    return Person(guest.name if named else "", guest.email)


def _people(named: Sequence[Named], cast: Cast) -> list[Person]:
    """Turn names into people, with the address of the guest they belong to."""
    found: list[Person] = []
    for one in named:
        guest = cast.guest_named(one.name)
        email = guest.email if guest else one.email
        name = _fuller(one.name, guest.name if guest else "")
        person = Person(name, email)
        if not _listed_in(person, found):
            found.append(person)
        else:
            found = [_better(person, p) for p in found]
    return found


def _fuller(one: str, other: str) -> str:
    """Return the more telling of two spellings: a title counts, then the number of names."""
    if not other:
        return one
    if len(name_parts(other)) > len(name_parts(one)):
        return f"{honorific_of(one)} {other}".strip() if not has_honorific(other) else other
    if has_honorific(other) and not has_honorific(one):
        return other
    return one


def _better(new: Person, old: Person) -> Person:
    if not same_person(new.name, old.name):
        return old
    name = new.name if len(name_parts(new.name)) > len(name_parts(old.name)) else old.name
    return Person(name, old.email or new.email)


def _is_among(one: Named, others: Sequence[Named]) -> bool:
    return any(same_person(one.name, n.name) for n in others)


def _listed_in(person: Person, others: Sequence[Person]) -> bool:
    return any(
        (person.email is not None and person.email == other.email)
        or (
            bool(without_honorific(person.name))
            and (person.email is None or other.email is None)
            and same_person(person.name, other.name)
        )
        for other in others
    )


def _merge(first: Sequence[Person], second: Sequence[Person]) -> list[Person]:
    merged = list(first)
    merged += [p for p in second if not _listed_in(p, first)]
    return merged
