"""What a mail address or link tells about who stands behind it."""

# ruff: noqa: SIM905 - a table of words reads better as text

from __future__ import annotations

import re
from functools import lru_cache

from publicsuffixlist import PublicSuffixList

from bot.core import known_domains as known

# Sub-domains a company mails its candidates from.
_HIRING_LABELS = frozenset(
    """
    bewerbung career careers carreiras carreras empleo emploi hiring hr interview interviews job
    jobs karriere lavoraconnoi recruit recruiting recruitment recrutement talent werkenbij
    """.split()
)
_AGENCY = re.compile(
    r"recruit|recrut|talentbr|staffing|headhunt|personal(?:dienst|beratung|vermittlung)|"
    r"talentsearch|jobsearch|"
    r"interim(?!air)|manpower|randstad|adecco|^hays$|michaelpage|pagegroup|roberthalf|"
    r"robertwalters|"
    r"executivesearch|tempo-?team|gi-?group|synergie|proman|experis|kellyservices|"
    r"search(?:partners|group)?$|"
    r"(?:^|-)talents?(?:$|-)|\w{4}talents?$|talent(?:partners|group|bridge|hub|link)|peoplesearch|selezione|"
    r"uitzend|zeitarbeit"
)
_LONGEST_HOST = 253
_ADDRESS = re.compile(r"^[^@\s]{1,64}@[^@\s]{1,253}$")


@lru_cache(maxsize=1)
def _suffixes() -> PublicSuffixList:
    # The list is shipped inside the library; private entries (github.io) are no companies.
    return PublicSuffixList(only_icann=True)


@lru_cache(maxsize=4096)
def registrable(host: str) -> str:
    """Return the registrable part of a host ('jobs.acme.co.uk' -> 'acme.co.uk'), '' for none."""
    name = host.strip().strip(".").lower()
    if not name or len(name) > _LONGEST_HOST:
        return ""
    return str(_suffixes().privatesuffix(name) or "")


@lru_cache(maxsize=1)
def _all_suffixes() -> PublicSuffixList:
    return PublicSuffixList()


@lru_cache(maxsize=4096)
def organisational(host: str) -> str:
    """Return the domain of the organisation behind a host (RFC 7489, section 3.2), '' for none.

    Unlike `registrable` it keeps apart those who share a host's domain (alex.github.io).
    """
    name = host.strip().strip(".<>").lower()
    if not name or len(name) > _LONGEST_HOST:
        return ""
    return str(_all_suffixes().privatesuffix(name) or name)


def host_of(email: str | None) -> str:
    """Return the host of a mail address, '' when it is none."""
    return email.rsplit("@", 1)[1].lower() if email and _ADDRESS.match(email) else ""


def local_part(email: str | None) -> str:
    """Return what stands before the @, without a plus-tag."""
    return (email or "").partition("@")[0].partition("+")[0].lower()


def domain_of(email: str | None) -> str:
    """Return the registrable domain of a mail address, '' when it has none."""
    return registrable(host_of(email))


def is_free_mail(email: str | None) -> bool:
    """Tell whether the address is at a public mailbox provider."""
    return host_of(email) in known.FREE_MAIL or domain_of(email) in known.FREE_MAIL


def is_in(domains: frozenset[str], email: str | None) -> bool:
    """Tell whether the address's host or registrable domain is in `domains`."""
    return host_of(email) in domains or domain_of(email) in domains


def is_hiring_software(email: str | None) -> bool:
    """Tell whether the address belongs to an applicant-tracking or test system."""
    return is_in(known.HIRING_SOFTWARE, email) or is_in(known.TEST_PLATFORMS, email)


def employer_domain(email: str | None) -> str:
    """Return the registrable domain if it can be an employer's own, else ''."""
    return (
        "" if is_in(known.NOT_EMPLOYERS, email) or _is_google_calendar(email) else domain_of(email)
    )


def _is_google_calendar(email: str | None) -> bool:
    return host_of(email).endswith("calendar.google.com")


def is_hiring_host(email: str | None) -> bool:
    """Tell whether the address is on a company's hiring sub-domain ('interview.adobe.com')."""
    host = host_of(email)
    inner = host.removesuffix(domain_of(email)).strip(".")
    return bool(inner) and not _HIRING_LABELS.isdisjoint(re.split(r"[.-]", inner))


def is_agency_domain(domain: str) -> bool:
    """Tell whether a domain's name says recruitment agency."""
    return bool(domain) and bool(_AGENCY.search(domain.partition(".")[0]))
