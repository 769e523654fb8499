"""What follows a decision of theirs, and what opens an application again."""

from __future__ import annotations

import pytest

from bot.core.facts import DraftState, WordKind
from bot.core.model import NoteKind, Outcome, Person, ReplyKind
from bot.core.workflow.standing import Stage
from tests.core.workflow.builders import (
    JANE,
    PRIYA,
    SAM,
    Fact,
    Play,
    application,
    at,
    interview,
    look,
    nudge_subjects,
    planned,
    reply,
    said,
    the_note,
    wrote,
)

THANKS, FEEDBACK = NoteKind.ACCEPTANCE_THANKS, NoteKind.FEEDBACK_REQUEST
TUESDAY = interview("2026-03-03 10:00", JANE)
THANKED = (TUESDAY, wrote("2026-03-05 10:00"))
OFFER = reply(ReplyKind.OFFER, "2026-03-10 14:30", PRIYA, thread="offer")
REJECTION = reply(ReplyKind.REJECTION, "2026-03-10 14:30", PRIYA, thread="rejection")


@pytest.mark.parametrize(
    ("mail", "outcome"), [(OFFER, Outcome.OFFER), (REJECTION, Outcome.REJECTED)]
)
def test_a_decision_closes_it_and_says_which_mail(mail: Fact, outcome: Outcome) -> None:
    standing = look((*THANKED, mail), "2026-03-10 15:00").standing
    assert (standing.stage, standing.outcome) == (Stage.CLOSED, outcome)
    assert standing.closed_by == mail
    assert standing.since == at("2026-03-10 14:30")
    assert "10 March" in standing.reason


def test_an_offer_is_thanked_for_at_once_to_its_writer_in_its_thread() -> None:
    note = the_note(look((*THANKED, OFFER), "2026-03-10 14:30"), THANKS)
    assert note.due == at("2026-03-10 14:30")
    assert note.to == PRIYA
    assert note.thread is not None
    assert note.thread.id == "offer"


@pytest.mark.parametrize(
    ("came", "due"),
    [
        ("2026-03-10 19:59", "2026-03-10 19:59"),
        ("2026-03-10 20:00", "2026-03-11 09:00"),
        ("2026-03-13 23:00", "2026-03-16 09:00"),
    ],
)
def test_an_offer_in_the_evening_is_thanked_for_next_morning(came: str, due: str) -> None:
    facts = (*THANKED, reply(ReplyKind.OFFER, came))
    assert the_note(look(facts, came), THANKS).due == at(due)


@pytest.mark.parametrize(
    ("came", "due"),
    [
        ("2026-03-10 14:30", "2026-03-11 09:00"),
        ("2026-03-13 17:00", "2026-03-16 09:00"),
        ("2026-03-14 12:00", "2026-03-16 09:00"),
        ("2026-04-02 12:00", "2026-04-07 09:00"),
    ],
    ids=["a tuesday", "a friday", "a saturday", "before easter"],
)
def test_feedback_is_asked_for_on_the_next_business_day(came: str, due: str) -> None:
    facts = (*THANKED, reply(ReplyKind.REJECTION, came))
    assert the_note(look(facts, came), FEEDBACK).due == at(due)


@pytest.mark.parametrize("mail", [OFFER, REJECTION])
def test_after_a_decision_nothing_else_is_planned(mail: Fact) -> None:
    held = interview("2026-03-09 10:00", SAM, key="round-2")
    notes = look((*THANKED, held, mail), "2026-03-10 15:00").notes
    assert len(notes) == 1


def test_a_decision_withdraws_the_untouched_status_check_and_spares_the_edited() -> None:
    for state, left in ((DraftState.READY, DraftState.WITHDRAWN), (DraftState.EDITED,) * 2):
        play = Play(application(*THANKED))
        play.until("2026-03-13 09:00")
        play.mark(play.draft(NoteKind.STATUS_CHECK), state)
        play.add(reply(ReplyKind.REJECTION, "2026-03-13 10:00"))
        play.until("2026-03-13 10:00")
        assert play.draft(NoteKind.STATUS_CHECK).state is left


def test_a_robots_decision_is_answered_to_the_contact() -> None:
    robot = Person("Globex Hiring", "no-reply@globex.com")
    facts = (*THANKED, reply(ReplyKind.REJECTION, "2026-03-10 14:30", robot, thread="ats"))
    note = the_note(look(facts, "2026-03-10 15:00"), FEEDBACK)
    assert note.to == JANE
    assert note.thread is not None
    assert note.thread.id == "thread-1"


@pytest.mark.parametrize(("mail", "kind"), [(OFFER, THANKS), (REJECTION, FEEDBACK)])
def test_a_mail_by_hand_after_the_decision_counts_as_the_note(mail: Fact, kind: NoteKind) -> None:
    facts = (*THANKED, mail, wrote("2026-03-10 15:00", PRIYA, thread="rejection"))
    assert planned(look(facts, "2026-03-11 09:00"), kind) == []


@pytest.mark.parametrize(("mail", "kind"), [(OFFER, THANKS), (REJECTION, FEEDBACK)])
def test_a_skip_line_rules_the_closing_note_out(mail: Fact, kind: NoteKind) -> None:
    held = interview("2026-03-03 10:00", JANE, skip=[kind])
    assert planned(look((held, mail), "2026-03-11 09:00"), kind) == []


@pytest.mark.parametrize("kind", [ReplyKind.OFFER, ReplyKind.REJECTION])
def test_a_decision_older_than_ten_business_days_is_not_answered_any_more(kind: ReplyKind) -> None:
    play = Play(application(*THANKED, reply(kind, "2026-03-10 14:30")))
    play.until("2026-03-24 09:01")
    assert play.live() == []


def test_a_deleted_closing_note_does_not_come_back() -> None:
    play = Play(application(*THANKED, REJECTION))
    play.until("2026-03-11 09:00")
    play.mark(play.draft(FEEDBACK), DraftState.DELETED, "2026-03-11 10:00")
    play.until("2026-03-11 11:00", "2026-03-12 11:00")
    assert play.live() == []


def test_the_candidate_is_told_of_a_decision_once() -> None:
    play = Play(application(*THANKED, OFFER))
    play.until("2026-03-10 14:30", "2026-03-10 14:31")
    told = [n.subject for n in play.nudges]
    assert told.count("Globex: an offer") == 1
    told = nudge_subjects(look((*THANKED, REJECTION), "2026-03-10 15:00"))
    assert "Globex: they decided for somebody else" in told


@pytest.mark.parametrize("outcome", [Outcome.WITHDRAWN, Outcome.NO_ANSWER])
def test_closing_by_hand_writes_no_note(outcome: Outcome) -> None:
    closed = said(WordKind.CLOSE, "2026-03-10 10:00", outcome=outcome)
    assessment = look((*THANKED, closed), "2026-03-13 09:00")
    assert assessment.standing.outcome is outcome
    assert assessment.notes == ()


@pytest.mark.parametrize(
    ("outcome", "kind"), [(Outcome.OFFER, THANKS), (Outcome.REJECTED, FEEDBACK)]
)
def test_closing_by_hand_with_their_decision_writes_the_note_for_it(
    outcome: Outcome, kind: NoteKind
) -> None:
    closed = said(WordKind.CLOSE, "2026-03-10 10:00", outcome=outcome)
    assert the_note(look((*THANKED, closed), "2026-03-10 10:00"), kind).to == JANE


# what opens it again


def closed_as(outcome: Outcome) -> tuple[Fact, ...]:
    return (*THANKED, said(WordKind.CLOSE, "2026-03-10 10:00", outcome=outcome))


@pytest.mark.parametrize("kind", [ReplyKind.NEXT_ROUND, ReplyKind.DELAY, ReplyKind.QUESTION])
def test_a_reply_opens_what_was_closed_for_silence(kind: ReplyKind) -> None:
    facts = (*closed_as(Outcome.NO_ANSWER), reply(kind, "2026-03-20 10:00", needs_answer=True))
    assert look(facts, "2026-03-20 12:00").standing.stage is not Stage.CLOSED


@pytest.mark.parametrize(
    "kind",
    [ReplyKind.ACKNOWLEDGEMENT, ReplyKind.AUTO_REPLY, ReplyKind.UNRELATED, ReplyKind.UNCLEAR],
)
def test_nothing_else_does(kind: ReplyKind) -> None:
    facts = (*closed_as(Outcome.NO_ANSWER), reply(kind, "2026-03-20 10:00"))
    assert look(facts, "2026-03-20 12:00").standing.outcome is Outcome.NO_ANSWER


@pytest.mark.parametrize("outcome", [Outcome.OFFER, Outcome.REJECTED])
def test_a_decision_after_silence_counts(outcome: Outcome) -> None:
    kind = {Outcome.OFFER: ReplyKind.OFFER, Outcome.REJECTED: ReplyKind.REJECTION}[outcome]
    facts = (*closed_as(Outcome.NO_ANSWER), reply(kind, "2026-03-20 10:00"))
    assert look(facts, "2026-03-20 12:00").standing.outcome is outcome


def test_an_invitation_opens_a_rejection_a_delay_does_not() -> None:
    invited = reply(ReplyKind.NEXT_ROUND, "2026-03-20 10:00", needs_answer=True)
    assert look((*THANKED, REJECTION, invited), "2026-03-20 12:00").standing.outcome is None
    delayed = reply(ReplyKind.DELAY, "2026-03-20 10:00")
    standing = look((*THANKED, REJECTION, delayed), "2026-03-20 12:00").standing
    assert standing.outcome is Outcome.REJECTED


@pytest.mark.parametrize("outcome", [Outcome.NO_ANSWER, Outcome.REJECTED])
def test_a_new_interview_opens_it(outcome: Outcome) -> None:
    new = interview("2026-03-24 10:00", SAM, key="round-2", seen="2026-03-18 10:00")
    standing = look((*closed_as(outcome), new), "2026-03-18 12:00").standing
    assert standing.stage is Stage.SCHEDULED


@pytest.mark.parametrize("outcome", [Outcome.OFFER, Outcome.WITHDRAWN])
def test_a_new_event_does_not_open_what_is_settled(outcome: Outcome) -> None:
    new = interview("2026-03-24 10:00", SAM, key="round-2", seen="2026-03-18 10:00")
    standing = look((*closed_as(outcome), new), "2026-03-18 12:00").standing
    assert standing.outcome is outcome


def test_reopening_ends_any_closing_and_a_later_one_counts_again() -> None:
    opened = said(WordKind.REOPEN, "2026-03-11 10:00")
    facts = (*THANKED, REJECTION, opened)
    assert look(facts, "2026-03-11 12:00").standing.stage is Stage.WAITING
    again = reply(ReplyKind.REJECTION, "2026-03-12 10:00")
    assert look((*facts, again), "2026-03-12 12:00").standing.outcome is Outcome.REJECTED


def test_an_offer_after_a_rejection_counts_and_the_other_way_round() -> None:
    better = reply(ReplyKind.OFFER, "2026-03-12 10:00")
    assert look((*THANKED, REJECTION, better), "2026-03-12 12:00").standing.outcome is Outcome.OFFER
    worse = reply(ReplyKind.REJECTION, "2026-03-12 10:00")
    assert look((*THANKED, OFFER, worse), "2026-03-12 12:00").standing.outcome is Outcome.REJECTED


def test_a_revoked_closing_counts_for_nothing() -> None:
    word = said(WordKind.CLOSE, "2026-03-10 10:00", outcome=Outcome.WITHDRAWN, revoked=True)
    assert look((*THANKED, word), "2026-03-10 12:00").standing.stage is Stage.WAITING


def test_a_decision_that_lies_ahead_is_not_known_yet() -> None:
    assert look((*THANKED, REJECTION), "2026-03-10 14:29").standing.stage is Stage.WAITING
