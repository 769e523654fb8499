"""What each reply does to the stage and to the clock."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.core.facts import WordKind
from bot.core.model import EventStatus, NoteKind, ReplyKind
from bot.core.workflow.standing import Stage
from tests.core.workflow.builders import (
    JANE,
    PRIYA,
    SAM,
    Play,
    application,
    at,
    interview,
    look,
    planned,
    reply,
    said,
    wrote,
)

TUESDAY = interview("2026-03-03 10:00", JANE)
THANKED = (TUESDAY, wrote("2026-03-05 10:00"))


@pytest.mark.parametrize(
    ("now", "stage"),
    [
        ("2026-03-03 09:59", Stage.SCHEDULED),
        ("2026-03-03 10:59", Stage.SCHEDULED),
        ("2026-03-03 11:00", Stage.WAITING),
        ("2026-06-03 11:00", Stage.WAITING),
    ],
)
def test_waiting_begins_when_the_interview_ends(now: str, stage: Stage) -> None:
    assert look((TUESDAY,), now).standing.stage is stage


@pytest.mark.parametrize("status", [EventStatus.CANCELLED, EventStatus.DECLINED])
def test_a_cancelled_or_declined_interview_leaves_it_on_hold(status: EventStatus) -> None:
    off = interview("2026-03-03 10:00", JANE, status=status)
    standing = look((off,), "2026-03-02 10:00").standing
    assert standing.stage is Stage.ON_HOLD
    assert standing.answer is None


def test_cancelling_the_second_round_goes_on_waiting_for_the_first() -> None:
    off = interview("2026-03-10 10:00", SAM, key="round-2", status=EventStatus.CANCELLED)
    assert look((TUESDAY, off), "2026-03-05 10:00").standing.stage is Stage.WAITING


def test_between_two_rounds_it_is_scheduled() -> None:
    second = interview("2026-03-10 10:00", SAM, key="round-2")
    assert look((TUESDAY, second), "2026-03-05 10:00").standing.stage is Stage.SCHEDULED


@pytest.mark.parametrize(
    ("kind", "stage"),
    [
        (ReplyKind.QUESTION, Stage.YOUR_TURN),
        (ReplyKind.UNCLEAR, Stage.YOUR_TURN),
        (ReplyKind.NEXT_ROUND, Stage.YOUR_TURN),
        (ReplyKind.DELAY, Stage.WAITING),
        (ReplyKind.ACKNOWLEDGEMENT, Stage.WAITING),
        (ReplyKind.AUTO_REPLY, Stage.WAITING),
        (ReplyKind.BOUNCE, Stage.WAITING),
        (ReplyKind.UNRELATED, Stage.WAITING),
        (ReplyKind.OFFER, Stage.CLOSED),
        (ReplyKind.REJECTION, Stage.CLOSED),
    ],
)
def test_each_reply_has_its_stage(kind: ReplyKind, stage: Stage) -> None:
    facts = (*THANKED, reply(kind, "2026-03-09 10:00", needs_answer=True))
    assert look(facts, "2026-03-09 12:00").standing.stage is stage


def test_a_mail_nobody_read_counts_for_nothing() -> None:
    unread = replace(reply(ReplyKind.REJECTION, "2026-03-09 10:00"), reading=None)
    assert look((*THANKED, unread), "2026-03-09 12:00").standing.stage is Stage.WAITING


# nothing closes on a guess


@pytest.mark.parametrize(
    "doubt",
    [{"confidence": 0.3}, {"trusted": False}, {"sure": False}],
    ids=["below the limit", "fails authentication", "may belong elsewhere"],
)
@pytest.mark.parametrize(
    "kind",
    [
        ReplyKind.OFFER,
        ReplyKind.REJECTION,
        ReplyKind.NEXT_ROUND,
        ReplyKind.DELAY,
        ReplyKind.QUESTION,
        ReplyKind.ACKNOWLEDGEMENT,
    ],
)
def test_a_doubtful_reply_asks_the_candidate(kind: ReplyKind, doubt: dict[str, object]) -> None:
    mail = reply(kind, "2026-03-09 10:00", answer_by="2026-03-30", **doubt)  # type: ignore[arg-type]  # one keyword of several
    assessment = look((*THANKED, mail), "2026-03-09 12:00")
    assert assessment.standing.stage is Stage.YOUR_TURN
    assert assessment.standing.asked == mail
    assert assessment.standing.answer is not None
    assert str(assessment.standing.answer.day) == "2026-03-12"
    assert planned(assessment, NoteKind.STATUS_CHECK) == []


@pytest.mark.parametrize(
    "kind", [ReplyKind.AUTO_REPLY, ReplyKind.BOUNCE, ReplyKind.UNRELATED], ids=str
)
def test_a_doubtful_harmless_mail_asks_nothing(kind: ReplyKind) -> None:
    facts = (*THANKED, reply(kind, "2026-03-09 10:00", confidence=0.3, trusted=False))
    assert look(facts, "2026-03-09 12:00").standing.stage is Stage.WAITING


@pytest.mark.parametrize("confidence", [0.95, 0.99])
def test_at_the_confidence_limit_a_reply_counts(confidence: float) -> None:
    facts = (*THANKED, reply(ReplyKind.REJECTION, "2026-03-09 10:00", confidence=confidence))
    assert look(facts, "2026-03-09 12:00").standing.stage is Stage.CLOSED


def test_the_candidates_ruling_overrules_every_doubt() -> None:
    mail = reply(
        ReplyKind.OFFER,
        "2026-03-09 10:00",
        confidence=0.1,
        trusted=False,
        ruling=ReplyKind.REJECTION,
    )
    standing = look((*THANKED, mail), "2026-03-09 12:00").standing
    assert standing.outcome is not None
    assert standing.outcome.value == "rejected"


def test_ruled_unrelated_it_counts_for_nothing() -> None:
    mail = reply(ReplyKind.REJECTION, "2026-03-09 10:00", ruling=ReplyKind.UNRELATED)
    assert look((*THANKED, mail), "2026-03-09 12:00").standing.stage is Stage.WAITING


# what ends the candidate's turn


ASKED = reply(ReplyKind.QUESTION, "2026-03-09 10:00")
INVITED = reply(ReplyKind.NEXT_ROUND, "2026-03-09 10:00", needs_answer=True)


@pytest.mark.parametrize("asked", [ASKED, INVITED])
def test_an_answer_in_the_thread_or_to_the_person_ends_the_turn(asked: object) -> None:
    for answer in (
        wrote("2026-03-10 10:00", SAM, thread="thread-1"),
        wrote("2026-03-10 10:00", JANE, thread="another"),
    ):
        facts = (*THANKED, asked, answer)
        assert look(facts, "2026-03-10 12:00").standing.stage is Stage.WAITING  # type: ignore[arg-type]  # a mail


def test_a_mail_to_somebody_else_does_not() -> None:
    facts = (*THANKED, ASKED, wrote("2026-03-10 10:00", SAM, thread="another"))
    assert look(facts, "2026-03-10 12:00").standing.stage is Stage.YOUR_TURN


def test_an_earlier_mail_does_not() -> None:
    facts = (*THANKED, ASKED, wrote("2026-03-09 09:00"))
    assert look(facts, "2026-03-10 12:00").standing.stage is Stage.YOUR_TURN


def test_a_new_event_answers_an_invitation_but_no_question() -> None:
    new = interview("2026-03-17 10:00", SAM, key="round-2", seen="2026-03-09 15:00")
    assert look((*THANKED, INVITED, new), "2026-03-09 16:00").standing.stage is Stage.SCHEDULED
    assert look((*THANKED, ASKED, new), "2026-03-09 16:00").standing.stage is Stage.YOUR_TURN


def test_an_event_made_minutes_before_the_invitation_answers_it() -> None:
    new = interview("2026-03-17 10:00", SAM, key="round-2", seen="2026-03-09 09:50")
    assert look((*THANKED, INVITED, new), "2026-03-09 16:00").standing.stage is Stage.SCHEDULED


def test_an_event_known_for_weeks_does_not() -> None:
    old = interview("2026-03-17 10:00", SAM, key="round-2", seen="2026-02-20 09:50")
    assert look((*THANKED, INVITED, old), "2026-03-09 16:00").standing.stage is Stage.YOUR_TURN


def test_a_moved_event_answers_the_request_to_move_it() -> None:
    moved = interview(
        "2026-03-17 10:00", SAM, key="round-2", seen="2026-02-20 09:50", updated="2026-03-09 15:00"
    )
    assert look((*THANKED, INVITED, moved), "2026-03-09 16:00").standing.stage is Stage.SCHEDULED


def test_a_confirmation_that_asks_for_nothing_asks_for_nothing() -> None:
    confirmed = reply(ReplyKind.NEXT_ROUND, "2026-03-09 10:00", needs_answer=False)
    assert look((*THANKED, confirmed), "2026-03-09 12:00").standing.stage is Stage.WAITING


@pytest.mark.parametrize(
    "word",
    [
        said(WordKind.ANSWER_BY, "2026-03-09 12:00", on="2026-03-20"),
        said(WordKind.REOPEN, "2026-03-09 12:00"),
    ],
    ids=["answer-by", "reopen"],
)
def test_the_candidates_word_settles_a_question(word: object) -> None:
    facts = (*THANKED, ASKED, word)
    assert look(facts, "2026-03-09 13:00").standing.stage is Stage.WAITING  # type: ignore[arg-type]  # a word


def test_a_later_delay_settles_an_invitation() -> None:
    delayed = reply(ReplyKind.DELAY, "2026-03-10 10:00")
    assert look((*THANKED, INVITED, delayed), "2026-03-10 12:00").standing.stage is Stage.WAITING


def test_a_polite_receipt_does_not_settle_a_question() -> None:
    receipt = reply(ReplyKind.ACKNOWLEDGEMENT, "2026-03-10 10:00")
    assert look((*THANKED, ASKED, receipt), "2026-03-10 12:00").standing.stage is Stage.YOUR_TURN


# moved and cancelled interviews, lived through


def test_a_moved_interview_moves_all_that_hangs_on_it() -> None:
    play = Play(application(interview("2026-03-03 10:00", JANE, remember="tide tables")))
    play.until("2026-03-05 09:00")
    assert len(play.live()) == 1
    play.put(interview("2026-03-10 10:00", JANE, updated="2026-03-05 10:00"))
    play.until("2026-03-05 10:00")
    assert play.live() == []
    assessment = play.assess(at("2026-03-05 10:00"))
    assert assessment.standing.stage is Stage.SCHEDULED
    assert [n.due for n in assessment.notes] == [at("2026-03-12 09:00")]


def test_declining_an_interview_takes_its_thank_you_back() -> None:
    play = Play(application(TUESDAY))
    play.until("2026-03-05 09:00")
    play.put(interview("2026-03-03 10:00", JANE, status=EventStatus.DECLINED))
    play.until("2026-03-05 10:00")
    assert play.live() == []
    assert play.assess(at("2026-03-05 10:00")).standing.stage is Stage.ON_HOLD


def test_an_application_without_any_fact_waits_for_nothing() -> None:
    assessment = look(application(), "2026-03-09 12:00")
    assert assessment.notes == ()
    assert assessment.standing.answer is None


def test_a_mail_from_a_second_person_is_part_of_the_same_conversation() -> None:
    facts = (*THANKED, reply(ReplyKind.QUESTION, "2026-03-09 10:00", PRIYA, thread="hers"))
    standing = look((*facts, wrote("2026-03-10 10:00", PRIYA, thread="hers")), "2026-03-10 12:00")
    assert standing.standing.stage is Stage.WAITING


def test_what_ends_an_application_must_be_surer_than_what_does_not() -> None:
    doubtful = {
        kind: look(
            (*THANKED, reply(kind, "2026-03-09 10:00", confidence=0.7)), "2026-03-09 12:00"
        ).standing.asked
        for kind in (ReplyKind.REJECTION, ReplyKind.OFFER, ReplyKind.DELAY)
    }
    assert [kind for kind, asked in doubtful.items() if asked] == [
        ReplyKind.REJECTION,
        ReplyKind.OFFER,
    ]
