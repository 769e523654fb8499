from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.model import Person
from bot.core.salutation import display_name, names_of, salutation


@pytest.mark.parametrize(
    ("name", "title", "greeting"),
    [
        ("John Smith", "Mr", "Dear Mr. Smith,"),
        ("John Smith", "Mr.", "Dear Mr. Smith,"),
        ("Jane Doe", "Ms", "Dear Ms. Doe,"),
        ("Ada Okafor", "Dr", "Dear Dr. Okafor,"),
        ("Ada Byron", "Prof", "Dear Prof. Byron,"),
        ("Ada Byron", "Prof. Dr.", "Dear Prof. Byron,"),
        ("Müller", "Herr", "Dear Mr. Müller,"),
        ("Dr. Ada Okafor", None, "Dear Dr. Okafor,"),
        ("Dr. Okafor", None, "Dear Dr. Okafor,"),
        ("Okafor, Dr. Ada", None, "Dear Dr. Okafor,"),
        ("Smith, John", "Mr", "Dear Mr. Smith,"),
        ("Ludwig van der Berg", "Mr", "Dear Mr. van der Berg,"),
        ("Anne-Marie Le Gall", "Ms", "Dear Ms. Le Gall,"),
        ("Jean DUPONT", "Mr", "Dear Mr. Dupont,"),
        ("Conan O'NEIL", "Mr", "Dear Mr. O'Neil,"),
        ("John Q. Smith", "Mr", "Dear Mr. Smith,"),
        ("John Smith Jr.", "Mr", "Dear Mr. Smith,"),
        ("Mary Ann Smith", "Mrs", "Dear Mrs. Smith,"),
    ],
)
def test_a_written_title_is_followed_by_the_last_name(
    name: str, title: str | None, greeting: str
) -> None:
    assert salutation(Person(name, None), title) == greeting


@pytest.mark.parametrize(
    ("name", "greeting"),
    [
        ("Jane Doe", "Dear Jane Doe,"),
        ("JANE DOE", "Dear Jane Doe,"),
        ("jane doe", "Dear Jane Doe,"),
        ("Doe, Jane", "Dear Jane Doe,"),
        ("Jane Doe (she/her)", "Dear Jane Doe,"),
        ("Jane Doe | Globex", "Dear Jane Doe,"),
        ("Jane Doe via Greenhouse", "Dear Jane Doe,"),
        ("Jane Doe, PhD", "Dear Jane Doe,"),
        ("Jane", "Dear Jane,"),
        ("王伟", "Dear 王伟,"),
        ("Globex Recruiting Team", "Dear Globex Recruiting Team,"),
        ("HR", "Dear HR,"),
    ],
)
def test_without_a_title_the_full_name_stands(name: str, greeting: str) -> None:
    assert salutation(Person(name, None)) == greeting


@pytest.mark.parametrize("name", ["", " ", "jane.doe@globex.example", "Dr.", "---", "\u200b"])
def test_without_a_name_the_note_says_hello(name: str) -> None:
    assert salutation(Person(name, "x@globex.example"), "Ms") == "Hello,"


@pytest.mark.parametrize(
    ("name", "greeting"),
    [
        ("Maria García López", "Dear Dr. Maria García López,"),
        ("Juan Perez Gomez", "Dear Dr. Juan Perez Gomez,"),
        ("LI Wei", "Dear Dr. LI Wei,"),
    ],
)
def test_a_last_name_that_cannot_be_told_is_not_guessed(name: str, greeting: str) -> None:
    assert salutation(Person(name, None), "Dr") == greeting


def test_an_unknown_title_is_left_out() -> None:
    assert salutation(Person("Jane Doe", None), "Supreme Leader") == "Dear Jane Doe,"


def test_a_person_goes_by_full_last_and_first_name() -> None:
    assert names_of(Person("Dr. Ada Okafor", None)) == ("Ada Okafor", "Okafor", "Ada")


@given(st.text(max_size=120), st.none() | st.text(max_size=20))
def test_any_name_gives_one_short_greeting(name: str, title: str | None) -> None:
    greeting = salutation(Person(name, None), title)
    assert greeting.endswith(",")
    assert len(greeting) < 100
    assert "\n" not in greeting
    assert "@" not in display_name(Person(name, None))
