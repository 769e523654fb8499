from __future__ import annotations

import pytest

from bot.core.impostors import poses_as
from bot.core.model import Person

JANE = Person("Jane Doe", "jane.doe@globex.com")


@pytest.mark.parametrize(
    "address",
    [
        "jane.doe@g1obex.com",
        "hr@gl0bex.com",
        "hr@globex-careers.com",
        "hr@xn--glbex-jye.com",
        "hr@globexx.com",
        "hr@gobex.com",
        "hr@glolex.com",
        "hr@golbex.com",
    ],
)
def test_nearly_the_employers_domain_is_a_pose(address: str) -> None:
    assert poses_as(Person("HR", address), [JANE], "globex.com")


def test_a_known_name_from_elsewhere_is_a_pose() -> None:
    assert poses_as(Person("Jane Doe", "jane@evil.example"), [JANE], "globex.com")
    assert poses_as(Person("JANE  DOE", "jane.doe.globex@gmail.com"), [JANE], "globex.com")


@pytest.mark.parametrize(
    "sender",
    [
        Person("Sam Okafor", "sam@globex.com"),
        Person("Sam Okafor", "sam@mail.globex.com"),
        Person("Sam Okafor", "sam@globex.de"),
        Person("Sam Okafor", "sam@initech.com"),
        Person("Jane Doe", "no-reply@greenhouse.io"),
        Person("Jane Doe", None),
    ],
    ids=["theirs", "a host of theirs", "a branch", "another firm", "hiring software", "nowhere"],
)
def test_who_comes_from_there_or_claims_nothing_does_not_pose(sender: Person) -> None:
    assert not poses_as(sender, [JANE], "globex.com")
