from __future__ import annotations

import pytest

from bot.core.recognise.names import (
    address_fits,
    clean_name,
    is_functional,
    is_person_name,
    name_from_address,
    same_person,
)


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        ("Doe, Jane (ext.)", "Jane Doe"),
        ("Vogt, Sabine Dr.", "Dr. Sabine Vogt"),
        ("JANE DOE", "Jane Doe"),
        ("Dr. Ana Ruiz", "Dr. Ana Ruiz"),
        ("Frau Keller", "Frau Keller"),
        ("Jane Doe, EA to the CEO", "Jane Doe"),
        ("Jane Doe | Globex", "Jane Doe"),
        ("jane@globex.com", ""),
    ],
)
def test_names_are_cleaned_but_titles_stay(raw: str, name: str) -> None:
    assert clean_name(raw) == name


@pytest.mark.parametrize("name", ["Jane Doe", "Ms Patel", "Frau Dr. Vogt", "Jan-Willem de Vries"])
def test_people_are_told(name: str) -> None:
    assert is_person_name(name)


@pytest.mark.parametrize(
    "name", ["Northwind Traders", "Dr. Feldman Dental", "Martin Group", "hello"]
)
def test_firms_are_not_people(name: str) -> None:
    assert not is_person_name(name)


@pytest.mark.parametrize(
    "email", ["jane.doe@x.com", "jdoe@x.com", "doe@x.com", "jane@x.com", "janed@x.com"]
)
def test_usual_addresses_fit_a_name(email: str) -> None:
    assert address_fits("Dr. Jane Doe", email)


@pytest.mark.parametrize("email", ["tom@x.com", "tom.doe@x.com", "info@x.com"])
def test_other_addresses_do_not_fit(email: str) -> None:
    assert not address_fits("Jane Doe", email)


def test_an_address_spells_a_name_or_none() -> None:
    assert name_from_address("jane.doe42@x.com") == "Jane Doe"
    assert name_from_address("hr-team@x.com") == ""
    assert name_from_address("xk4@x.com") == ""


def test_team_mailboxes_are_functional() -> None:
    assert is_functional("recruiting@x.com")
    assert is_functional("talent.acquisition@x.com")
    assert not is_functional("jane.doe@x.com")


def test_short_and_long_forms_are_the_same_person() -> None:
    assert same_person("Jane", "Jane Doe")
    assert same_person("J. Doe", "Jane Doe")
    assert not same_person("Tom Doe", "Jane Doe")
    assert not same_person("", "Jane Doe")
