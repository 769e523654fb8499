from __future__ import annotations

import pytest

from bot.core.company import (
    fits_domain,
    name_from_domain,
    named_in,
    tenant_in_links,
    without_legal_form,
)
from bot.core.domains import (
    employer_domain,
    is_agency_domain,
    is_free_mail,
    is_hiring_host,
    registrable,
)


@pytest.mark.parametrize(
    ("host", "domain"),
    [
        ("jobs.acme.co.uk", "acme.co.uk"),
        ("careers.globex.com.br", "globex.com.br"),
        ("globex.com", "globex.com"),
        ("localhost", ""),
        ("", ""),
    ],
)
def test_the_public_suffix_decides_what_belongs_together(host: str, domain: str) -> None:
    assert registrable(host) == domain


@pytest.mark.parametrize(
    "email",
    ["me@gmail.com", "no-reply@greenhouse.io", "x@calendly.com", "r@resource.calendar.google.com"],
)
def test_mailboxes_and_tools_are_no_employers(email: str) -> None:
    assert employer_domain(email) == ""


def test_a_hiring_sub_domain_belongs_to_the_company() -> None:
    assert employer_domain("no-reply@recruiting.globex.com") == "globex.com"
    assert is_hiring_host("no-reply@recruiting.globex.com")
    assert not is_hiring_host("jane@globex.com")


def test_free_mail_and_agencies_are_known() -> None:
    assert is_free_mail("a@googlemail.com")
    assert is_agency_domain("carter-recruitment.co.uk")
    assert not is_agency_domain("globex.com")


@pytest.mark.parametrize(
    ("text", "domain", "name"),
    [
        ("Interview with Northwind Traders", "northwindtraders.com", "Northwind Traders"),
        ("Gespräch bei Müller Bau GmbH", "mueller-bau.de", "Müller Bau"),
        ("Your chat with Globex's team", "globexhq.com", "Globex"),
        ("Krüger & Söhne lädt ein", "krueger-soehne.de", "Krüger & Söhne"),
        ("mail jane@globex.com", "globex.com", ""),
    ],
)
def test_the_text_tells_how_a_domains_company_is_written(text: str, domain: str, name: str) -> None:
    assert named_in([text], domain) == name


def test_a_domain_alone_makes_a_readable_name() -> None:
    assert name_from_domain("blue-harbor.io") == "Blue Harbor"
    assert name_from_domain("getglobex.com") == "Globex"


def test_initials_and_joined_words_fit_a_domain() -> None:
    assert fits_domain("Redwood Housing Trust", "redwoodhousing.org.uk")
    assert fits_domain("Royal Fenwick Infirmary", "rfi.nhs.uk")
    assert not fits_domain("Globex", "initech.com")


@pytest.mark.parametrize("name", ["Globex GmbH", "Globex, Inc.", "Globex S.p.A.", "Globex Ltd"])
def test_the_legal_form_is_left_out(name: str) -> None:
    assert without_legal_form(name) == "Globex"


@pytest.mark.parametrize(
    "link",
    [
        "https://boards.greenhouse.io/globex/jobs/1",
        "https://jobs.lever.co/globex/1-2",
        "https://globex.wd3.myworkdayjobs.com/en-US/ext",
        "https://globex.hirevue.com/interviews/1",
    ],
)
def test_hiring_software_links_name_their_tenant(link: str) -> None:
    assert tenant_in_links(f"see {link} .") == "globex"


def test_the_softwares_own_pages_name_nobody() -> None:
    assert (
        tenant_in_links("https://app.codility.com/test/X https://www.greenhouse.io/privacy") == ""
    )
