from __future__ import annotations

from dataclasses import replace

import pytest

from bot.core.applications import application_for, new_id, same_company
from bot.core.facts import Application
from bot.core.model import Company
from tests.core.workflow.builders import application

GLOBEX = Company("Globex", "globex.com")


def candidacy(role: str, name: str = "globex", company: Company = GLOBEX) -> Application:
    return replace(application(), id=name, role=role, company=company)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Company("Globex", "globex.com"), Company("Globex International", "globex.com")),
        (Company("Globex GmbH"), Company("Globex")),
        (Company("Globex, Inc."), Company("globex inc")),
        (Company("Müller AG"), Company("Muller")),
        (Company("Globex", "globex.com"), Company("Globex", "globex.de")),
    ],
    ids=["one domain", "a legal form", "commas", "accents", "one name, two domains"],
)
def test_these_are_one_company(one: Company, other: Company) -> None:
    assert same_company(one, other)
    assert same_company(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Company("Globex"), Company("Initech")),
        (Company(""), Company("")),
        (Company("", "globex.com"), Company("", "initech.com")),
        (Company("Globex Bank"), Company("Globex")),
        (Company("AG"), Company("SE")),
    ],
    ids=["names", "nothing known", "domains", "more than a legal form", "legal forms alone"],
)
def test_these_are_not(one: Company, other: Company) -> None:
    assert not same_company(one, other)


@pytest.mark.parametrize("name", ["Яндекс", "任天堂", "شركة"])
def test_a_company_is_itself_in_every_script(name: str) -> None:
    assert same_company(Company(name), Company(name))


def test_an_interview_for_the_same_role_continues_the_application() -> None:
    known = candidacy("Backend Engineer")
    assert application_for(GLOBEX, "backend  engineer", [known]) == known


def test_another_role_is_another_application() -> None:
    assert application_for(GLOBEX, "Data Analyst", [candidacy("Backend Engineer")]) is None


def test_a_role_is_given_to_the_application_that_has_none() -> None:
    nameless = candidacy("")
    assert application_for(GLOBEX, "Data Analyst", [nameless]) == nameless


def test_an_interview_without_a_role_continues_the_newest() -> None:
    old, new = candidacy("Backend Engineer"), candidacy("Data Analyst", "globex-2")
    assert application_for(GLOBEX, "", [old, new]) == new


def test_another_company_is_another_application() -> None:
    assert application_for(Company("Initech"), "", [candidacy("Backend Engineer")]) is None


def test_with_nothing_open_it_is_a_new_one() -> None:
    assert application_for(GLOBEX, "", []) is None


@pytest.mark.parametrize(
    ("company", "taken", "expected"),
    [
        (Company("Globex GmbH", ""), (), "globex"),
        (Company("Globex", ""), ("globex",), "globex-2"),
        (Company("Globex", ""), ("globex", "globex-2"), "globex-3"),
        (Company("The Daily Planet", ""), (), "the-daily-planet"),
        (Company("Müller & Söhne", ""), (), "muller-sohne"),
        (Company("", "initech.com"), (), "initech"),
        (Company("", ""), (), "phone-call"),
        (Company("../../etc", ""), (), "etc"),
        (Company("x" * 200, ""), (), "x" * 40),
    ],
)
def test_an_id_is_short_and_can_be_typed(
    company: Company, taken: tuple[str, ...], expected: str
) -> None:
    assert new_id(company, "Phone call", taken) == expected


def test_without_any_letter_it_is_just_an_application() -> None:
    assert new_id(Company("任天堂"), "面接", ()) == "application"


def test_a_role_said_longer_is_the_same_one() -> None:
    known = candidacy("Backend Engineer")
    assert application_for(GLOBEX, "Senior Backend Engineer (m/w/d)", [known]) == known


def test_a_role_said_longer_gives_way_to_the_one_that_fits_exactly() -> None:
    short, exact = candidacy("Data Analyst"), candidacy("Senior Data Analyst")
    assert application_for(GLOBEX, "Senior Data Analyst", [short, exact]) == exact
