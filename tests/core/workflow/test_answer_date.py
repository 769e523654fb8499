from __future__ import annotations

import pytest

from bot.core.facts import WordKind
from bot.core.model import NoteKind, ReplyKind
from bot.core.rules import Delay, Rules
from bot.core.workflow.standing import Answer, AnswerSource
from tests.core.workflow.builders import (
    JANE,
    SAM,
    Fact,
    at,
    day,
    interview,
    look,
    reply,
    said,
    the_note,
    wrote,
)

TUESDAY = interview("2026-03-03 10:00", JANE)
THANKED = (TUESDAY, wrote("2026-03-05 10:00"))
CHECK = NoteKind.STATUS_CHECK


def answer(now: str, *facts: Fact) -> Answer:
    found = look(facts, now).standing.answer
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("start", "zone", "expected"),
    [
        ("2026-03-03 10:00", "Europe/Berlin", "2026-03-12"),
        ("2026-03-27 10:00", "Europe/Berlin", "2026-04-09"),
        ("2026-11-20 10:00", "America/New_York", "2026-12-02"),
    ],
    ids=["plain", "over easter", "over thanksgiving"],
)
def test_without_a_word_it_is_estimated_as_seven_business_days(
    start: str, zone: str, expected: str
) -> None:
    held = interview(start, JANE, zone=zone)
    found = look((held,), "2026-12-24 12:00").standing.answer
    assert found is not None
    assert (found.day, found.source) == (day(expected), AnswerSource.ESTIMATED)
    assert not found.promised


def test_before_the_interview_nothing_is_awaited() -> None:
    assert look((TUESDAY,), "2026-03-03 10:59").standing.answer is None


def test_the_event_may_say_it() -> None:
    held = interview("2026-03-03 10:00", JANE, answer_by="2026-03-18")
    found = answer("2026-03-05 10:00", held)
    assert (found.day, found.source) == (day("2026-03-18"), AnswerSource.CALENDAR)
    assert found.evidence == "We decide by then."


def test_the_candidates_own_line_in_the_event_is_theirs() -> None:
    held = interview("2026-03-03 10:00", JANE, answer_by="2026-03-18", by_candidate=True)
    found = answer("2026-03-05 10:00", held)
    assert found.source is AnswerSource.CANDIDATE
    assert not found.promised


@pytest.mark.parametrize(
    "kind",
    [ReplyKind.ACKNOWLEDGEMENT, ReplyKind.DELAY, ReplyKind.NEXT_ROUND],
)
def test_a_mail_may_say_it(kind: ReplyKind) -> None:
    found = answer(
        "2026-03-09 12:00", *THANKED, reply(kind, "2026-03-09 10:00", answer_by="2026-03-20")
    )
    assert (found.day, found.source) == (day("2026-03-20"), AnswerSource.MAIL)
    assert found.promised
    assert found.evidence == "We decide by then."


@pytest.mark.parametrize(
    "kind", [ReplyKind.UNRELATED, ReplyKind.AUTO_REPLY, ReplyKind.BOUNCE, ReplyKind.UNCLEAR]
)
def test_other_mails_may_not(kind: ReplyKind) -> None:
    mail = reply(kind, "2026-03-09 10:00", answer_by="2026-03-20")
    assert answer("2026-03-09 12:00", *THANKED, mail).day == day("2026-03-12")


def test_the_latest_statement_wins_whoever_makes_it() -> None:
    first = reply(ReplyKind.ACKNOWLEDGEMENT, "2026-03-06 10:00", answer_by="2026-03-20")
    second = said(WordKind.ANSWER_BY, "2026-03-07 10:00", on="2026-03-16")
    third = reply(ReplyKind.DELAY, "2026-03-10 10:00", answer_by="2026-03-25")
    held = interview("2026-03-03 10:00", JANE, answer_by="2026-03-18")
    facts = (held, first, second, third)
    expected = {
        "2026-03-05 12:00": "2026-03-18",
        "2026-03-06 12:00": "2026-03-20",
        "2026-03-07 12:00": "2026-03-16",
        "2026-03-10 12:00": "2026-03-25",
    }
    assert {now: str(answer(now, *facts).day) for now in expected} == expected


def test_a_revoked_word_is_no_statement() -> None:
    word = said(WordKind.ANSWER_BY, "2026-03-07 10:00", on="2026-03-16", revoked=True)
    assert answer("2026-03-08 12:00", *THANKED, word).day == day("2026-03-12")


def test_a_promise_for_the_first_round_does_not_hold_for_the_second() -> None:
    first = reply(ReplyKind.ACKNOWLEDGEMENT, "2026-03-04 10:00", answer_by="2026-03-09")
    second = interview("2026-03-10 10:00", SAM, key="round-2")
    found = answer("2026-03-10 12:00", TUESDAY, first, second)
    assert (found.day, found.source) == (day("2026-03-19"), AnswerSource.ESTIMATED)


def test_a_date_said_before_the_interview_for_after_it_holds() -> None:
    early = reply(ReplyKind.ACKNOWLEDGEMENT, "2026-02-27 10:00", answer_by="2026-03-16")
    assert answer("2026-03-05 12:00", early, TUESDAY).day == day("2026-03-16")


def test_an_answered_invitation_starts_the_wait_anew() -> None:
    invited = reply(ReplyKind.NEXT_ROUND, "2026-03-09 10:00", needs_answer=True)
    found = answer("2026-03-10 12:00", *THANKED, invited, wrote("2026-03-10 10:00"))
    assert (found.day, found.source) == (day("2026-03-19"), AnswerSource.ESTIMATED)


# delays


def test_a_delay_without_a_date_adds_five_business_days_to_the_answer_date() -> None:
    delayed = reply(ReplyKind.DELAY, "2026-03-10 10:00")
    found = answer("2026-03-10 12:00", *THANKED, delayed)
    assert (found.day, found.source) == (day("2026-03-19"), AnswerSource.DELAY)
    assert found.evidence


def test_a_delay_after_the_answer_date_counts_from_the_mail() -> None:
    delayed = reply(ReplyKind.DELAY, "2026-03-16 10:00")
    assert answer("2026-03-16 12:00", *THANKED, delayed).day == day("2026-03-23")


def test_two_delays_add_up() -> None:
    delays = (
        reply(ReplyKind.DELAY, "2026-03-10 10:00"),
        reply(ReplyKind.DELAY, "2026-03-18 10:00"),
    )
    assert answer("2026-03-18 12:00", *THANKED, *delays).day == day("2026-03-26")


def test_a_delay_before_a_newer_promise_is_overtaken() -> None:
    delayed = reply(ReplyKind.DELAY, "2026-03-10 10:00")
    promised = reply(ReplyKind.ACKNOWLEDGEMENT, "2026-03-11 10:00", answer_by="2026-03-13")
    assert answer("2026-03-11 12:00", *THANKED, delayed, promised).day == day("2026-03-13")


def test_the_extension_is_a_setting() -> None:
    delayed = reply(ReplyKind.DELAY, "2026-03-10 10:00")
    rules = Rules(delay_extension=Delay(business_days=1))
    found = look((*THANKED, delayed), "2026-03-10 12:00", rules=rules).standing.answer
    assert found is not None
    assert found.day == day("2026-03-13")


def test_the_status_check_moves_with_a_delay() -> None:
    delayed = reply(ReplyKind.DELAY, "2026-03-10 10:00")
    note = the_note(look((*THANKED, delayed), "2026-03-10 12:00"), CHECK)
    assert note.due == at("2026-03-20 09:00")
    assert "after their delay" in note.reason


# absences


@pytest.mark.parametrize(
    ("back", "due"),
    [
        ("2026-03-18", "2026-03-19 09:00"),
        ("2026-03-20", "2026-03-23 09:00"),
        ("2026-03-12", "2026-03-13 09:00"),
        ("2026-03-09", "2026-03-13 09:00"),
    ],
    ids=["after the answer date", "a friday", "on the answer date", "before it"],
)
def test_the_status_check_waits_for_the_day_after_the_return(back: str, due: str) -> None:
    away = reply(ReplyKind.AUTO_REPLY, "2026-03-06 10:00", back=back)
    assessment = look((*THANKED, away), "2026-03-06 12:00")
    assert the_note(assessment, CHECK).due == at(due)
    assert assessment.standing.answer is not None
    assert assessment.standing.answer.day == day("2026-03-12")


def test_a_later_answer_date_overtakes_an_absence() -> None:
    away = reply(ReplyKind.AUTO_REPLY, "2026-03-06 10:00", back="2026-03-18")
    promised = reply(ReplyKind.ACKNOWLEDGEMENT, "2026-03-18 10:00", answer_by="2026-03-25")
    note = the_note(look((*THANKED, away, promised), "2026-03-18 12:00"), CHECK)
    assert note.due == at("2026-03-26 09:00")


def test_an_absence_without_a_return_changes_nothing() -> None:
    away = reply(ReplyKind.AUTO_REPLY, "2026-03-06 10:00")
    assert the_note(look((*THANKED, away), "2026-03-06 12:00"), CHECK).due == at("2026-03-13 09:00")


# the clock that stands


def test_days_they_waited_for_the_candidate_are_added() -> None:
    asked = reply(ReplyKind.QUESTION, "2026-03-09 10:00")
    facts = (*THANKED, asked, wrote("2026-03-12 10:00"))
    assessment = look(facts, "2026-03-12 12:00")
    assert assessment.standing.answer is not None
    assert assessment.standing.answer.day == day("2026-03-12")
    assert the_note(assessment, CHECK).due == at("2026-03-18 09:00")


def test_a_question_answered_the_same_day_costs_nothing() -> None:
    asked = reply(ReplyKind.QUESTION, "2026-03-09 10:00")
    note = the_note(look((*THANKED, asked, wrote("2026-03-09 15:00")), "2026-03-09 16:00"), CHECK)
    assert note.due == at("2026-03-13 09:00")


def test_a_weekend_between_question_and_answer_costs_nothing() -> None:
    asked = reply(ReplyKind.QUESTION, "2026-03-07 10:00")
    note = the_note(look((*THANKED, asked, wrote("2026-03-09 09:00")), "2026-03-09 16:00"), CHECK)
    assert note.due == at("2026-03-13 09:00")


def test_two_questions_answered_at_once_stop_the_clock_once() -> None:
    asked = (
        reply(ReplyKind.QUESTION, "2026-03-09 10:00"),
        reply(ReplyKind.QUESTION, "2026-03-10 10:00"),
    )
    facts = (*THANKED, *asked, wrote("2026-03-12 10:00"))
    assert the_note(look(facts, "2026-03-12 12:00"), CHECK).due == at("2026-03-18 09:00")


def test_a_promise_made_after_the_question_is_not_stretched() -> None:
    asked = reply(ReplyKind.QUESTION, "2026-03-09 10:00")
    promised = reply(ReplyKind.ACKNOWLEDGEMENT, "2026-03-13 10:00", answer_by="2026-03-20")
    facts = (*THANKED, asked, wrote("2026-03-12 10:00"), promised)
    assert the_note(look(facts, "2026-03-13 12:00"), CHECK).due == at("2026-03-23 09:00")
