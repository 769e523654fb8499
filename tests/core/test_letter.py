from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.core.letter import VARIABLES, WORDINGS, LetterFacts, template_name, values
from bot.core.model import NoteKind, Person

JANE = Person("Jane Doe", "doe@globex.example")
OMAR = Person("Omar Haddad", "haddad@globex.example")
FACTS = LetterFacts(
    kind=NoteKind.THANK_YOU,
    recipient=JANE,
    candidate_name="Alex Kim",
    today=date(2026, 11, 5),
    company="Globex",
    role="Backend Engineer",
)


@pytest.mark.parametrize("kind", NoteKind)
def test_each_kind_has_its_template(kind: NoteKind) -> None:
    assert template_name(replace(FACTS, kind=kind)) == kind.value


def test_a_second_status_check_has_words_of_its_own() -> None:
    second = replace(FACTS, kind=NoteKind.STATUS_CHECK, ordinal=2)
    assert template_name(second) == "status_check_second"


def test_a_note_that_names_others_is_the_coordinators() -> None:
    assert template_name(replace(FACTS, everyone=(JANE, OMAR))) == "thank_you_coordinator"


def test_a_note_that_names_the_recipient_alone_is_their_own() -> None:
    assert template_name(replace(FACTS, everyone=(JANE,))) == "thank_you"


def test_a_coordinator_who_also_interviewed_is_not_asked_to_thank_themselves() -> None:
    assert values(replace(FACTS, everyone=(OMAR, JANE)))["names"] == "Omar Haddad"


def test_people_without_a_name_are_thanked_too() -> None:
    nameless = Person("", "x@globex.example")
    names = values(replace(FACTS, everyone=(OMAR, nameless)))["names"]
    assert names == "Omar Haddad and everyone else who took part"


def test_values_are_those_that_templates_may_use() -> None:
    assert values(FACTS).keys() == VARIABLES.keys()


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (None, ""),
        (date(2026, 11, 5), "on Thursday"),
        (date(2026, 11, 4), "on Wednesday"),
        (date(2026, 10, 31), "on Saturday"),
        (date(2026, 10, 30), "on 30 October"),
        (date(2026, 1, 30), "on 30 January 2026"),
        (date(2026, 11, 6), "on 6 November"),
    ],
)
def test_the_interview_day_is_said_as_people_say_it(day: date | None, said: str) -> None:
    assert values(replace(FACTS, interview_day=day))["interview_day"] == said


def test_a_day_they_promised_is_spoken_of_once_it_has_passed() -> None:
    facts = replace(FACTS, answer_day=date(2026, 11, 3), answer_promised=True)
    assert values(facts)["promised_day"] == "3 November"


@pytest.mark.parametrize(
    "facts",
    [
        replace(FACTS, answer_day=date(2026, 11, 3)),
        replace(FACTS, answer_day=date(2026, 11, 9), answer_promised=True),
        replace(FACTS, answer_promised=True),
    ],
    ids=["estimated", "still to come", "unknown"],
)
def test_any_other_answer_day_is_not_spoken_of(facts: LetterFacts) -> None:
    assert values(facts)["promised_day"] == ""


@pytest.mark.parametrize(
    ("company", "role", "position", "interview"),
    [
        (
            "Globex",
            "Backend Engineer",
            "the Backend Engineer position at Globex",
            "Backend Engineer interview",
        ),
        ("Globex", "", "the position at Globex", "interview at Globex"),
        ("", "Backend Engineer", "the Backend Engineer position", "Backend Engineer interview"),
        ("", "", "the position", "our interview"),
        ("Globex", "Summer Internship", "the Summer Internship at Globex", None),
        ("Globex", "Developer (m/w/d)", "the Developer position at Globex", "Developer interview"),
    ],
)
def test_the_position_is_named_as_far_as_it_is_known(
    company: str, role: str, position: str, interview: str | None
) -> None:
    given = values(replace(FACTS, company=company, role=role))
    assert given["position_at_company"] == position
    assert interview is None or given["interview"] == interview


@pytest.mark.parametrize("change", ["", "another offer", "I got another offer", "Offer elsewhere."])
def test_an_offer_elsewhere_is_news_without_a_name(change: str) -> None:
    given = values(replace(FACTS, change=change))
    assert (given["change"], given["other_offer"]) == ("", "another offer")


def test_another_employer_is_named_when_the_candidate_wants_it() -> None:
    given = values(replace(FACTS, other_offer_company="Initech"))
    assert given["other_offer"] == "an offer from Initech"


def test_the_day_to_decide_by_carries_its_weekday() -> None:
    assert (
        values(replace(FACTS, decide_by=date(2026, 11, 13)))["decide_by"] == "Friday, 13 November"
    )


def test_people_of_one_round_get_different_wordings_and_the_next_ones_begin_again() -> None:
    wordings = [values(replace(FACTS, variant=v))["wording"] for v in range(WORDINGS + 1)]
    assert wordings == [1, 2, 3, 4, 5, 6, 7, 8, 1]


def test_what_was_jotted_down_speaks_to_the_recipient() -> None:
    given = values(replace(FACTS, remember="Jane's talk", company_detail="Globex's maps"))
    assert (given["memory"], given["detail"]) == ("your talk", "your maps")


def test_a_coordinator_is_not_addressed_as_the_one_who_talked() -> None:
    facts = replace(FACTS, everyone=(JANE, OMAR), remember="his talk about maps")
    assert values(facts)["memory"] == "the talk about maps"
