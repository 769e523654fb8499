"""An event's title taken apart: company, people, role, and the words of the round."""

# ruff: noqa: PLR2004 - small counts of words or letters, said by the names beside them
# ruff: noqa: RUF001 - dashes and quotes as people and calendars type them

from __future__ import annotations

import re
from dataclasses import dataclass, field

from bot.core.company import fits_domain, squash, without_legal_form
from bot.core.domains import is_agency_domain
from bot.core.recognise.cast import Cast
from bot.core.recognise.company_names import is_tool
from bot.core.recognise.job_and_firm import firm_and_tail, job_and_firm
from bot.core.recognise.job_words import (
    ends_like_a_job,
    is_field,
    is_role,
    names_a_job,
    reads_like_work,
)
from bot.core.recognise.names import clean_name, is_person_name
from bot.core.recognise.organisations import FIRM_NAME, FIRM_OF_DOERS, ORGANISATION
from bot.core.recognise.places import is_place
from bot.core.recognise.roles import clean_role
from bot.core.recognise.text import fold
from bot.core.recognise.title_chunks import (
    AFTER_STEP,
    Chunk,
    chunks,
)
from bot.core.recognise.title_words import (
    BARE_NUMBER,
    BODY_OF_PEOPLE,
    BOSS,
    CLOCK,
    FIELD,
    NOISE,
    ONLY_TALK,
    RECRUITER_OF,
    ROLE_IN_COMPANY,
    company_in,
)

# A capital article is part of the name: 'Prueba en La Tahona'.
_AFTER = re.compile(rf"^(?:(?:{AFTER_STEP})\s+|d'|l')+")
_YOUR = re.compile(r"^(?:[Yy]our|[Ii]hre?|[Dd]eine?|[Vv]otre|[Tt]on|[Tt]u|[Jj]ouw|[Uu]w|[Mm]y)\s+")
_AND = re.compile(r"\s+(?:and|und|et|y|e|en|&|x)\s+|\s*[,+&]\s*")


@dataclass(slots=True)
class TitleParts:
    """What a title holds; `companies` are likeliest first, `firmly` those after words like "at".

    `role` is surely one; `placed_role` only stands where one would ("for …").
    """

    companies: list[str] = field(default_factory=list)
    firmly: list[str] = field(default_factory=list)
    people: list[str] = field(default_factory=list)
    after_with: list[str] = field(default_factory=list)
    met: str = ""
    role: str = ""
    posed: list[str] = field(default_factory=list)
    placed_role: str = ""
    role_spans: list[tuple[int, int]] = field(default_factory=list)
    leftover: list[str] = field(default_factory=list)
    names_owner: bool = False


def _settle_person(parts: TitleParts, cast: Cast) -> None:
    """Take the lone word of 'coffee with Anouk - Deltaport' for a person."""
    met = parts.met if len(parts.met.split()) == 1 else ""
    if (
        met
        and not BODY_OF_PEOPLE.search(fold(met))
        and not ORGANISATION.search(fold(met))
        and not _is_employer(met, cast)
    ):
        others = [c for c in (*parts.firmly, *parts.companies) if c != met]
        if any(c.isupper() for c in met[:1]) and others and not met.isupper():
            parts.firmly = [c for c in parts.firmly if c != met]
            parts.people.append(met)
            parts.after_with.append(met)


def take_apart(title: str, cast: Cast) -> TitleParts:
    """Return company, people and role named in `title`."""
    parts = TitleParts()
    for chunk in chunks(title):
        if _is_field_of_role(chunk, title, parts):
            parts.role = f"{parts.role}, {chunk.text.strip()}"
        elif not _is_title_of_person(chunk, title, parts) and not _is_place(
            chunk, title, cast, parts
        ):
            _place(chunk, cast, parts)
    _settle_role(parts, cast)
    _settle_person(parts, cast)
    parts.companies.sort(key=_unlike_a_company)
    return parts


def _unlike_a_company(name: str) -> int:
    if ORGANISATION.search(fold(name)):
        return 0
    return 2 if reads_like_work(name) else 1


def _settle_role(parts: TitleParts, cast: Cast) -> None:
    """Take a piece for the job where another can be the company: one led to, or a doer."""
    pieces = [*parts.companies, *parts.leftover]
    for posed in parts.posed:
        elsewhere = any(name != company_in(posed) for name in (*parts.firmly, *parts.companies))
        if elsewhere or cast.employer or cast.sender_firms or not company_in(posed):
            parts.placed_role = parts.placed_role or clean_role(posed)
        elif company := company_in(posed):
            parts.companies.append(company)
    doers = [p for p in pieces if not _is_employer(p, cast) and ends_like_a_job(p)]
    others = [*parts.firmly, *(p for p in pieces if p not in doers), *cast.domains]
    if not parts.role and len(doers) == 1 and others:
        parts.role = clean_role(doers[0])
        parts.companies = [c for c in parts.companies if c != doers[0]]
        parts.leftover = [piece for piece in parts.leftover if piece != doers[0]]


_LEADS_TO_WHO = frozenset({"with", "at"})


def _place(chunk: Chunk, cast: Cast, parts: TitleParts) -> None:
    timeless = CLOCK.sub("", chunk.text)
    if not names_a_job(timeless):
        timeless = BARE_NUMBER.sub("", timeless)  # 'Class teacher year 5' keeps its number
    text = timeless.strip(" -–—|:,.!?*'\"“”„#")
    if chunk.lead == "step":
        text = _AFTER.sub("", text)
    text = RECRUITER_OF.sub("", _YOUR.sub("", text))
    if not text or is_tool(text) or NOISE.match(fold(text)) or ONLY_TALK.fullmatch(fold(text)):
        return
    owner, other = _owner_and_other(text, cast)
    if owner:
        parts.names_owner = True
        text = other
    both = job_and_firm(text, lambda name: _is_employer(name, cast))
    if both and chunk.lead not in _LEADS_TO_WHO and not is_person_name(text):
        _take_role(both[0], chunk, parts)
        text = both[1]
    if chunk.lead in _LEADS_TO_WHO and (from_firm := _somebody_from(text, cast)):
        _take_people([from_firm[0]], chunk, cast, parts)
        parts.firmly.append(from_firm[1])
        return
    people = _people(text, cast)
    if people and not (chunk.lead == "for" and is_role(text)):
        _take_people(people, chunk, cast, parts)
    elif _reads_as_role(text, chunk, cast):
        _take_role(text, chunk, parts)
    elif not (is_role(text) and chunk.lead in _LEADS_TO_WHO and not _is_firm(text, cast)):
        _take_company(text, chunk, parts)


_FROM = re.compile(r"\s(?:de|von|vom|van|di|da|do|du|from|of|bei|at)\s")


def _somebody_from(text: str, cast: Cast) -> tuple[str, str] | None:
    """Split 'Rebeca de Tapioca Games' into who is met and where they are from."""
    hit = _FROM.search(text)
    if not hit or is_person_name(text) or not _is_person(text[: hit.start()], cast):
        return None
    firm = company_in(text[hit.end() :])
    return (text[: hit.start()], firm) if firm else None


def _is_title_of_person(chunk: Chunk, title: str, parts: TitleParts) -> bool:
    """'Sam (Engineering Manager)': the bracket is Sam's job, not the owner's."""
    before = title[: chunk.start].rstrip("( ")
    bracketed = title[: chunk.start].rstrip().endswith("(")
    job = is_role(chunk.text) or ends_like_a_job(chunk.text)
    return bracketed and job and any(before.endswith(p) for p in parts.people)


def _is_place(chunk: Chunk, title: str, cast: Cast, parts: TitleParts) -> bool:
    """'Wellbrook Chemists (Ilford)': one word in brackets behind a company is where it is."""
    before = title[: chunk.start].rstrip()
    if not before.endswith("(") or len(chunk.text.split()) != 1 or _is_firm(chunk.text, cast):
        return False
    if _is_person(chunk.text, cast):
        return False
    job = (
        is_field(chunk.text)
        or chunk.text.islower()
        or (chunk.text.isupper() and not is_place(chunk.text))
    )
    companies = [c for c in (*parts.companies, *parts.firmly) if not reads_like_work(c)]
    return (
        not job
        and any(before.rstrip("( ").endswith(name) for name in companies)
        and not is_role(chunk.text)
    )


def _take_people(people: list[str], chunk: Chunk, cast: Cast, parts: TitleParts) -> None:
    others = [person for person in people if not cast.is_owner_name(person)]
    parts.names_owner |= len(others) < len(people)
    parts.people += others
    if chunk.lead in _LEADS_TO_WHO:
        parts.after_with += others


def _reads_as_role(text: str, chunk: Chunk, cast: Cast) -> bool:
    if chunk.lead in _LEADS_TO_WHO or _is_employer(text, cast) or _begins_as_firm(text):
        return False
    return chunk.lead in {"for", "role"} or (is_role(clean_role(text)) and not _is_named_firm(text))


def _begins_as_firm(text: str) -> bool:
    """Tell 'Clínica Veterinária Patudos' from 'Design Lead'."""
    first, _, rest = text.partition(" ")
    last = rest.rpartition(" ")[2]
    if ROLE_IN_COMPANY.match(text):
        return False
    firm = first[:1].isupper() and ORGANISATION.fullmatch(fold(first)) is not None
    return firm and last[:1].isupper() and not (names_a_job(last) or is_field(last))


def _is_named_firm(text: str) -> bool:
    folded = fold(text)
    return bool(FIRM_NAME.search(folded) or FIRM_OF_DOERS.search(folded))


def _is_firm(text: str, cast: Cast) -> bool:
    folded = fold(text)
    named = bool(ORGANISATION.search(folded)) or _is_named_firm(text)
    return named or _is_employer(text, cast)


def _take_company(text: str, chunk: Chunk, parts: TitleParts) -> None:
    text, tail = firm_and_tail(text)
    if tail:
        parts.leftover.append(tail)
    company = company_in(text)
    if not company:
        parts.leftover.append(text)
    elif without_legal_form(text) != text.strip(" ,;:-–—|") and chunk.lead != "at":
        parts.firmly.append(company)
    elif chunk.lead == "at":
        parts.firmly.insert(0, company)
    elif chunk.lead == "with":
        parts.firmly.append(company)
        parts.met = company
    else:
        parts.companies.append(company)


def _is_employer(text: str, cast: Cast) -> bool:
    sender = squash(text) in cast.sender_firms
    return sender or any(fits_domain(text, domain) for domain in cast.domains)


def _is_field_of_role(chunk: Chunk, title: str, parts: TitleParts) -> bool:
    """'Staff PM, Growth': the field belongs to the job before the comma."""
    before = title[: chunk.start].rstrip()
    field = chunk.text.strip()
    fits = before.endswith(",") and (FIELD.fullmatch(fold(field)) or is_field(field))
    return bool(fits and parts.role and before.rstrip(", ").endswith(parts.role))


# 'about her job search' is no job of the owner's.
_OWNED = re.compile(r"(?:her|his|their|your|my|our|this|that|new)\b", re.IGNORECASE)


def _take_role(text: str, chunk: Chunk, parts: TitleParts) -> None:
    role = clean_role(text)
    inner = ROLE_IN_COMPANY.match(role)
    led = chunk.lead in {"for", "role"} or bool(inner and is_role(inner.group(1)))
    if inner and led and (company := company_in(inner.group(2))):
        role = inner.group(1)
        parts.firmly.append(company)
    if BOSS.fullmatch(fold(role)) and chunk.lead not in {"for", "role"}:
        return
    if names_a_job(role) or chunk.lead == "role":
        parts.role_spans.append((chunk.start, chunk.start + len(chunk.text)))
    if (chunk.lead == "role" and role and not _OWNED.match(role)) or (
        not parts.role and role and is_role(role)
    ):
        parts.role = role
    elif chunk.lead == "for":
        parts.posed.append(role if inner else text)


def _people(text: str, cast: Cast) -> list[str]:
    pieces = [p.strip() for p in _AND.split(text) if p.strip()]
    if not pieces or any(_is_employer(p, cast) or is_agency_domain(squash(p)) for p in pieces):
        return []
    named = [p for p in pieces if _is_person(p, cast)]
    pieces = [p for p in pieces if p in named or not p.islower()]  # 'Pam & district mgr'
    return [clean_name(p) for p in named] if len(named) == len(pieces) else []


def _owner_and_other(text: str, cast: Cast) -> tuple[str, str]:
    """Split 'Rhea Banerjee & Pollux Aerospace' in the calendar of Rhea Banerjee."""
    for joint in _AND.finditer(text):
        before, after = text[: joint.start()].strip(), text[joint.end() :].strip()
        for one, other in ((before, after), (after, before)):
            if _is_person(one, cast) and cast.is_owner_name(one) and not _people(other, cast):
                return one, other
    return "", text


def _is_person(text: str, cast: Cast) -> bool:
    if is_person_name(text):
        return True
    words = text.split()
    return (
        len(words) <= 3
        and text[:1].isupper()
        and (cast.is_owner_name(text) or cast.guest_named(text) is not None)
    )
