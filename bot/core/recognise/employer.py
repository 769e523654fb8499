"""Which company an interview is with: by domain, title, text and links."""

# ruff: noqa: PLR2004 - small counts of words or letters, said by the names beside them
# ruff: noqa: RUF001 - dashes and quotes as people and calendars type them

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Collection, Sequence

from bot.core.company import (
    fits_domain,
    name_from_domain,
    named_in,
    squash,
    tenant_in_links,
    without_legal_form,
)
from bot.core.domains import (
    employer_domain,
    is_agency_domain,
    registrable,
)
from bot.core.model import CalendarEvent, Company
from bot.core.recognise.cast import Cast
from bot.core.recognise.company_names import is_company_name, is_tool
from bot.core.recognise.employer_sender import (
    machine_names,
    sender_in_text,
    sender_names,
    shown_names,
    tenant_of_sender,
)
from bot.core.recognise.employer_words import (
    CAPITALISED,
    DEPARTMENT,
    HOST,
    NAME,
    PUBLIC,
    STATED,
    WITH_LEGAL_FORM,
    W,
)
from bot.core.recognise.job_words import is_role
from bot.core.recognise.organisations import ORGANISATION
from bot.core.recognise.text import fold
from bot.core.recognise.title_words import company_in
from bot.core.recognise.titles import TitleParts


def employer_of(
    event: CalendarEvent,
    cast: Cast,
    parts: TitleParts,
    body: str,
    known: Collection[Company] = (),
) -> Company:
    """Return the company an interview is with; its name is '' when nothing tells."""
    texts = (event.title, body, *shown_names(event), event.location)
    for company in known:
        if company.domain and company.domain in cast.domains:
            return company
    title = _from_title(parts, cast)
    senders = "\n".join(shown_names(event))
    if client := _client(f"{event.title}\n{body}\n{senders}"):
        return Company(client, _domain_for(client, cast, body))
    client = next((c for c in map(company_in, parts.posed) if c), "")
    if client and _is_between(parts, client):
        return Company(_shown(client), _domain_for(client, cast, body))
    titled = {d for d in _domains(cast) if any(fits_domain(name, d) for name in title)}
    for domain in sorted(_domains(cast), key=lambda d: d not in titled):
        if not is_agency_domain(domain):
            name = named_in(texts, domain) or _fitting(
                [*title, *_stated(body), *_organisations(body), *_place_names(event)], domain
            )
            if name:
                return Company(_widened(_shown(name), title, "\n".join(texts)), domain)
    firms = [name for name in parts.firmly if not is_agency_domain(squash(name))]
    said = (*_stated(body), *parts.companies)
    elsewhere = [name for name in said if not _is_sender(name, cast)]
    if parts.firmly and (firms or not elsewhere):
        firm = (firms or parts.firmly)[0]
        return Company(_shown(firm), _domain_for(firm, cast, body))
    return _without_agreement(event, cast, parts, body)


def _is_sender(name: str, cast: Cast) -> bool:
    """Tell whether a name is that of an agency or of whoever it writes as."""
    if re.match(r"(?:agence|agency|agentur|agenzia|agencia|uitzend)", fold(name)):
        return True
    return is_agency_domain(squash(name)) or any(fits_domain(name, d) for d in cast.domains)


def _is_between(parts: TitleParts, client: str) -> bool:
    """'Call with Randstad for Globex': who is talked to only arranges it."""
    names = [name for name in (*parts.firmly, *parts.companies) if name != client]
    if any(is_agency_domain(squash(name)) or is_tool(name) for name in names):
        return True
    plainer = any(not ORGANISATION.search(fold(name)) for name in names)
    return plainer and ORGANISATION.search(fold(client)) is not None


def _without_agreement(event: CalendarEvent, cast: Cast, parts: TitleParts, body: str) -> Company:
    """No text spells out a guest's domain: weigh links, sender, text and the bare domain."""
    plain = [d for d in _domains(cast) if not is_agency_domain(d)]
    stated = _stated(body)
    if plain and not (len(parts.companies) == 1 and parts.companies[0] in stated):
        said = sender_in_text(event, body)
        return Company(_shown(said)) if said else Company(name_from_domain(plain[0]), plain[0])
    tenant = tenant_in_links(f"{body}\n{event.location}") or tenant_of_sender(event)
    if tenant:
        name = named_in((event.title, body, *shown_names(event)), f"{tenant}.com")
        shown = name or name_from_domain(f"{tenant}.com")
        return Company(_widened(without_legal_form(shown), [], f"{event.title}\n{body}"), "")
    if name := _likeliest(event, parts, stated, body):
        return Company(_shown(name), _domain_for(name, cast, body))
    if name := _before_the_job(parts.role):
        return Company(name)
    if cast.domains:
        return Company(name_from_domain(cast.domains[0]), cast.domains[0])
    linked = _linked_domain(body)
    return (
        Company(named_in((event.title, body), linked) or name_from_domain(linked), linked)
        if linked
        else Company("")
    )


# 'DPD driver', 'LIDL équipier polyvalent', but not 'HR assistant'.
_FIRM_THEN_JOB = re.compile(r"((?:[A-ZÀ-Þ][\w&'’.-]*\s){1,3}?)(?=[a-zà-ÿ])")
_KIND_OF_JOB = re.compile(
    r"(?:hr|it|cnc|icu|qa|ux|ui|pr|seo|hgv|lgv|pe|re|ta|ai|ml|bi|eu|uk|us|tv|pc|sql|net|c\+\+|java|"
    r"python|php|ruby|react|node|english|german|french|spanish|italian|dutch|maths?|science|senior|"
    r"junior|lead|head|chief|staff|principal|night|day|part|full|weekend|assistant|deputy|trainee|"
    r"data|web|cloud|backend|frontend|sales|product|software|project|team|care|bar|retail|store)\s"
)


def _before_the_job(role: str) -> str:
    """Return the firm a title runs together with a job in lower case."""
    hit = _FIRM_THEN_JOB.match(role)
    if not hit or _KIND_OF_JOB.match(fold(role)) or not is_role(role[hit.end() :]):
        return ""
    name = hit.group(1).strip()
    return "" if is_role(name) else name


def _domains(cast: Cast) -> tuple[str, ...]:
    """Return whose people are there; the own company's where it is an internal application."""
    if cast.domains or not cast.colleagues:
        return cast.domains
    return (cast.owner_domain,)


def _client(text: str) -> str:
    """Return the company on whose behalf an agency arranges the interview."""
    for pattern in STATED[:2]:
        for hit in pattern.finditer(text):
            name = without_legal_form(hit.group(1).rstrip(".'’"))
            if is_company_name(name):
                return name
    return ""


def _from_title(parts: TitleParts, cast: Cast) -> list[str]:
    names = [*parts.firmly, *parts.companies]
    return [n for n in names if not cast.is_owner_name(n)]


def _shown(name: str) -> str:
    return without_legal_form(name)


def _widened(name: str, title: Sequence[str], body: str) -> str:
    """Return the longer name the text uses: 'Redwood Housing Trust' for redwoodhousing.org."""
    for longer in title:
        extra = len(longer.split()) - len(name.split())
        firm = ORGANISATION.search(fold(longer)) and longer.endswith(name)
        if name in longer and 0 < extra <= (3 if firm else 2) and not DEPARTMENT.search(longer):
            return longer
    after = re.search(rf"(?<!\w){re.escape(name)}((?:[ \t]+{W}){{1,3}})", body)
    words = after.group(1).split() if after else []
    kept = list(itertools.takewhile(lambda w: ORGANISATION.fullmatch(fold(w)), words))
    before = re.search(rf"({W})[ \t]+{re.escape(name)}(?!\w)", body)
    of = re.search(
        rf"\b((?:{PUBLIC})(?:\s(?:of|de|di|du|da|do|der|von))?)\s{re.escape(name)}(?!\w)", body
    )
    if of:
        return f"{of.group(1)} {name}"
    front = [before.group(1)] if before and ORGANISATION.fullmatch(fold(before.group(1))) else []
    return " ".join([*front, name, *kept])


def _fitting(names: Collection[str], domain: str) -> str:
    return next((n for n in names if fits_domain(n, domain)), "")


# How far each source is trusted to name the employer.
_TITLE, _SENDER, _STATED_FIRST, _STATED_LATER, _PLACE = 2.0, 3.5, 2.8, 1.8, 1.2


def _likeliest(event: CalendarEvent, parts: TitleParts, stated: Sequence[str], body: str) -> str:
    """Return the name with most trust, adding up sources that agree; '' when there is none."""
    trusted = [(name, _TITLE + _looks(name)) for name in parts.companies]
    trusted += [(name, _SENDER) for name in sender_names(event)]
    trusted += [(name, _STATED_LATER) for name in machine_names(event)]
    trusted += [
        (name, (_STATED_LATER if place else _STATED_FIRST) + _looks(name) / 2)
        for place, name in enumerate(stated)
    ]
    trusted += [(name, _PLACE) for name in _place_names(event)]
    trusted += [(name, _PLACE) for name in (*_organisations(body), *_first_in_note(body))]
    totals: Counter[str] = Counter()
    for name, trust in trusted:
        totals[squash(name)] += trust  # type: ignore[assignment]
    names = [name for name, _ in trusted]
    return max(names, key=lambda name: totals[squash(name)], default="")


def _organisations(body: str) -> list[str]:
    """Return phrases of the text that contain an organisation's word."""
    names = (hit.group(1).rstrip(".'’") for hit in CAPITALISED.finditer(body[:2000]))
    return [n for n in names if " " in n and ORGANISATION.search(fold(n)) and is_company_name(n)]


def _looks(name: str) -> float:
    """Return how much a bare name looks like a company's."""
    if ORGANISATION.search(fold(name)):
        return 1.5
    return -1.0 if name.isupper() and len(name) <= 4 else 0.0


def _domain_for(name: str, cast: Cast, body: str) -> str:
    for domain in cast.domains:
        if fits_domain(name, domain):
            return domain
    if cast.domains and not is_agency_domain(cast.domains[0]):
        return cast.domains[0]
    linked = _linked_domain(body, name)
    return linked or ""


def _linked_domain(body: str, name: str = "") -> str:
    for hit in HOST.finditer(body):
        domain = employer_domain(f"x@{registrable(hit.group(1))}")
        if (
            domain
            and domain not in {"google.com", "microsoft.com", "goo.gl", "maps.app", "bit.ly"}
            and (not name or fits_domain(name, domain))
        ):
            return domain
    return ""


def _stated(body: str) -> list[str]:
    """Return what the text calls the employer, the firmest wording first."""
    found: list[str] = []
    for pattern in (STATED[0], STATED[1], WITH_LEGAL_FORM, *STATED[2:]):
        for hit in pattern.finditer(body):
            name = next((g for g in hit.groups() if g), "")
            name = without_legal_form(name.rstrip(".'’"))
            if is_company_name(name) and name not in found:
                found.append(name)
    return found


_SHORT_NOTE = 160
# A note that begins with where: 'Carinova, Deventer'.
_FIRST_IN_NOTE = re.compile(rf"\W{{0,3}}{NAME}(?:,\s|\s[-–]\s|\s*$)", re.MULTILINE)


def _first_in_note(body: str) -> list[str]:
    hit = _FIRST_IN_NOTE.match(body)
    if not hit or len(body) > _SHORT_NOTE:
        return []
    name = without_legal_form(hit.group(1))
    followed = body[hit.end() :][:1].isupper()
    return [name] if (" " in name or followed) and is_company_name(name) else []


def _place_names(event: CalendarEvent) -> list[str]:
    first = event.location.partition(",")[0].strip()
    if not first or "http" in first or any(c.isdigit() for c in first):
        return []
    name = without_legal_form(
        re.sub(
            r"\s+(?:HQ|Headquarters|Office|Büro|Zentrale|Hauptsitz|Siège|Sede|Kantoor)\b.*$",
            "",
            first,
        )
    )
    return [name] if is_company_name(name) and len(name) > 2 else []
