from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.core.event_lines import OfferEvent, event_lines, offer_event, without_own_lines
from bot.core.model import CalendarEvent, EventStatus, NoteKind


def titled(title: str, status: EventStatus = EventStatus.CONFIRMED) -> CalendarEvent:
    moment = datetime(2026, 3, 10, 9, tzinfo=UTC)
    return CalendarEvent("k", title, moment, moment, "UTC", status=status)


def test_every_line_is_read_whatever_its_case_or_bullet() -> None:
    lines = event_lines(
        "Dial in: 555\nREMEMBER: the dog called Kepler\n- company: pays for further training\n"
        "Answer by: 10 Dec\n  Role:  Baker \nskip: thank-you"
    )
    assert lines.remember == "the dog called Kepler"
    assert lines.company_detail == "pays for further training"
    assert lines.answer_by_text == "10 Dec"
    assert lines.role == "Baker"
    assert lines.skip == {NoteKind.THANK_YOU}
    assert lines.problems == ()


def test_several_memorable_things_add_up_and_the_last_date_wins() -> None:
    lines = event_lines("Remember: a\nAnswer by: Friday\nRemember: b\nAnswer by: Monday")
    assert lines.remember == "a; b"
    assert lines.answer_by_text == "Monday"


@pytest.mark.parametrize("word", ["all", "ALL", "everything"])
def test_skip_all_skips_every_note(word: str) -> None:
    assert event_lines(f"Skip: {word}").skip == frozenset(NoteKind)


def test_several_skips_stand_on_one_line() -> None:
    assert event_lines("Skip: thank-you, status check").skip == {
        NoteKind.THANK_YOU,
        NoteKind.STATUS_CHECK,
    }


def test_an_unknown_skip_is_told_not_guessed() -> None:
    lines = event_lines("Skip: everythng")
    assert lines.skip == frozenset()
    assert "everythng" in lines.problems[0]


def test_a_mere_company_name_is_no_detail() -> None:
    lines = event_lines("Company: Globex Industries")
    assert lines.company_detail == ""
    assert "reads like a name" in lines.problems[0]


def test_the_words_inside_a_sentence_are_no_lines() -> None:
    assert event_lines("Please remember: bring your ID").remember == ""


def test_own_lines_leave_the_employers_text() -> None:
    text = "We meet Jane.\nRemember: dogs\nCompany: kind to its people\nCompany: Globex"
    assert without_own_lines(text) == "We meet Jane.\nCompany: Globex"


@pytest.mark.parametrize(
    ("title", "company", "until"),
    [
        ("Offer: Globex, answer by 10 Dec", "Globex", "10 Dec"),
        ("offer: Blue Harbor – reply by Friday", "Blue Harbor", "Friday"),  # noqa: RUF001 - as people type it
        ("Offer: Globex", "Globex", ""),
    ],
)
def test_an_offer_title_names_company_and_day(title: str, company: str, until: str) -> None:
    assert offer_event(titled(title)) == OfferEvent(company, until)


@pytest.mark.parametrize(
    "title", ["Offer call with Globex", "Special offer: shoes today?" * 20, ""]
)
def test_other_titles_announce_no_offer(title: str) -> None:
    assert offer_event(titled(title)) is None


def test_a_cancelled_offer_event_is_none() -> None:
    assert offer_event(titled("Offer: Globex", EventStatus.CANCELLED)) is None
