from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.model import Company, Person, Recognition
from bot.core.recognise import recognise
from bot.events.parse import event_from_google

ALEX = "alex.morgan@gmail.com"


def seen(title: str, text: str = "", *guests: str, owner: str = ALEX, **fields: Any) -> Recognition:
    """Recognise an event; guests are written 'Jane Doe <jane@globex.com>', the first organizes."""
    people = [_person(guest) for guest in guests]
    item = {
        "id": "e",
        "summary": title,
        "description": text,
        "start": {"dateTime": "2026-03-10T10:00:00", "timeZone": "Europe/London"},
        "attendees": [*people, {"email": owner, "self": True}] if people else [],
        **({"organizer": people[0]} if people else {}),
        **fields,
    }
    return recognise(event_from_google(item, "Europe/London"), owner)


def _person(text: str) -> dict[str, str]:
    name, _, email = text.rpartition("<")
    return {"email": email.strip("> "), "displayName": name.strip()}


JANE = "Jane Doe <jane.doe@globex.com>"
TOM = "Tom Becker <tom.becker@globex.com>"


@pytest.mark.parametrize(
    "title",
    [
        "Interview with Globex",
        "Globex <> Alex: Technical Interview",
        "Onsite Interview: Senior Engineer @ Globex",
        "Vorstellungsgespräch bei Globex",
        "Probearbeiten Globex",
        "Entretien d'embauche Globex",
        "Entrevista de trabajo en Globex",
        "Colloquio di lavoro Globex",
        "Sollicitatiegesprek Globex",
        "Entrevista de emprego Globex",
    ],
)
def test_interviews_are_told_in_seven_languages(title: str) -> None:
    result = seen(title)
    assert result.interview
    assert result.company.name == "Globex"


@pytest.mark.parametrize(
    "title",
    [
        "Interview prep Globex",
        "Mock interview with Sam",
        "Debrief: Maya Kumar",
        "Visa interview US consulate",
        "User interview: checkout",
        "Podcast interview with Globex",
        "Exit interview",
        "Offer call Globex",
        "Onboarding Globex",
        "Send thank-you note to Globex",
        "Train to Globex interview",
        "Mitarbeitergespräch",
        "Bewerbungsgespräch vorbereiten",
        "Entretien annuel",
        "Entretien chaudière",
        "Colloquio con la maestra",
        "Functioneringsgesprek",
        "Career fair",
        "Dentist",
        "",
    ],
)
def test_other_events_are_not_interviews(title: str) -> None:
    assert not seen(title).interview


def test_colleagues_who_invite_make_the_owner_an_interviewer() -> None:
    result = seen(
        "Interview: Maya Kumar", "", "People <people@brightlane.io>", "<maya.kumar@gmail.com>",
        owner="sam@brightlane.io",
    )  # fmt: skip
    assert not result.interview
    assert "own company" in result.reason


def test_another_company_makes_the_employed_owner_a_candidate() -> None:
    assert seen("Interview", "", JANE, owner="sam@brightlane.io").interview


def test_a_candidate_named_other_than_the_owner_is_not_the_owners_interview() -> None:
    assert not seen("Phone Screen - Devon Price", "Candidate: Devon Price").interview
    assert seen("Phone Screen", "Candidate: Alex Morgan", JANE).interview


def test_an_internal_application_is_the_owners_interview() -> None:
    text = "Hi Sam, this is your interview for the internal posting Team Lead."
    assert seen("Interview", text, "HR <hr@brightlane.io>", owner="sam@brightlane.io").interview


def test_a_cancelled_interview_is_one_still() -> None:
    assert seen("Interview with Globex", status="cancelled").interview


def test_a_quiet_title_counts_when_the_company_is_known() -> None:
    item = {
        "id": "e",
        "summary": "Meeting with the team",
        "start": {"date": "2026-03-10"},
        "attendees": [{"email": "jane.doe@globex.com"}],
    }
    event = event_from_google(item, "UTC")
    assert not recognise(event, ALEX).interview
    known = recognise(event, ALEX, known_companies=[Company("Globex", "globex.com")])
    assert known.interview
    assert known.company == Company("Globex", "globex.com")


def test_the_organizer_only_organizes_where_the_text_names_interviewers() -> None:
    result = seen("Interview", "You will meet with Tom Becker (VP Engineering).", JANE, TOM)
    assert result.interviewers == (Person("Tom Becker", "tom.becker@globex.com"),)
    assert result.coordinators == (Person("Jane Doe", "jane.doe@globex.com"),)


def test_a_recruiter_who_holds_the_screen_is_the_interviewer() -> None:
    result = seen("Phone screen", "I look forward to our call. Jane, Talent Partner", JANE)
    assert [p.email for p in result.interviewers] == ["jane.doe@globex.com"]
    assert result.coordinators == ()


def test_people_named_only_in_a_timetable_have_no_address() -> None:
    text = "10:00-10:45 System design - Ines Carvalho\n11:00-11:45 Marcus Webb, coding"
    assert seen("Onsite at Globex", text).interviewers == (
        Person("Ines Carvalho", None),
        Person("Marcus Webb", None),
    )


def test_rooms_robots_note_takers_and_the_owners_other_address_are_nobody() -> None:
    result = seen(
        "Interview", "", "No Reply <no-reply@greenhouse.io>", JANE, "<notes@fireflies.ai>",
        "Alex Morgan <alexm77@outlook.com>", "<room1@resource.calendar.google.com>",
    )  # fmt: skip
    assert result.interviewers == (Person("Jane Doe", "jane.doe@globex.com"),)
    assert result.coordinators == ()


def test_titles_of_people_are_kept_for_the_salutation() -> None:
    result = seen("Vorstellungsgespräch", "Ihre Gesprächspartner: Frau Dr. Vogt, Herr Ebert")
    assert [p.name for p in result.interviewers] == ["Frau Dr. Vogt", "Herr Ebert"]


def test_an_agencys_client_is_the_company() -> None:
    result = seen(
        "First interview", "Your interview with our client Dunmore Estates.",
        "Jodie Marsh <jodie@carter-recruitment.co.uk>",
    )  # fmt: skip
    assert result.company.name == "Dunmore Estates"


def test_the_candidates_own_detail_line_is_not_the_company() -> None:
    result = seen("Technical interview", "Company: four-day week since 2023", JANE)
    assert result.company == Company("Globex", "globex.com")


@pytest.mark.parametrize(
    ("title", "role", "term"),
    [
        ("Phone Screen | Embedded Engineer | Globex", "Embedded Engineer", "phone screen"),
        ("Zweitgespräch Teamleitung Logistik bei Globex", "Teamleitung Logistik", "second round"),
        ("Entrevista técnica – Data Analyst en Globex", "Data Analyst", "technical interview"),  # noqa: RUF001 - as people type it
        ("Final interview with CEO, Globex", "", "final round"),
        ("Interview: Designer (m/w/d) @ Globex", "Designer", ""),
    ],
)
def test_role_and_round_are_read_from_the_title(title: str, role: str, term: str) -> None:
    result = seen(title)
    assert (result.role, result.round) == (role, term)


def test_a_promised_answer_is_counted_from_the_events_start() -> None:
    result = seen("Interview with Globex", "We will let you know by Friday.")
    assert result.answer_date == date(2026, 3, 13)
    assert "Friday" in result.answer_evidence


def test_the_reason_is_a_sentence_with_the_evidence() -> None:
    assert seen("Phone screen with Globex").reason == "The title says “Phone screen”."


def test_confidence_is_a_probability() -> None:
    assert 0.5 <= seen("Chat").confidence <= 1


@pytest.mark.parametrize("text", ["A " * 9000, "Jane Doe, " * 2000, "(" * 9000, "mit der " * 2000])
def test_hostile_text_is_read_in_time(text: str) -> None:
    seen(text, text, JANE)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=120), st.text(max_size=400))
def test_any_text_gives_an_answer(title: str, text: str) -> None:
    result = seen(title, text, JANE)
    assert result.reason.endswith(".")
    assert result == seen(title, text, JANE)
