from __future__ import annotations

from dataclasses import replace

import pytest

from bot.core.facts import DraftState, WordKind
from bot.core.model import NoteKind, Person, ReplyKind
from bot.core.rules import Delay, Rules
from bot.core.workflow.nudges import close_proposal_at
from bot.core.workflow.standing import Stage
from tests.core.workflow.builders import (
    JANE,
    PRIYA,
    SAM,
    Play,
    application,
    at,
    change,
    interview,
    look,
    nudge_subjects,
    planned,
    reply,
    said,
    the_note,
    wrote,
)

CHECK = NoteKind.STATUS_CHECK
# Tuesday 3 March 2026; the estimate of seven business days is Thursday 12 March.
TUESDAY = interview("2026-03-03 10:00", JANE)
THANKED = (TUESDAY, wrote("2026-03-05 10:00"))


def asked_once() -> Play:
    """Thanked on 5 March, asked on Friday 13 March at 10:00."""
    play = Play(application(*THANKED))
    play.until("2026-03-13 09:00")
    play.send(play.draft(CHECK, DraftState.READY), "2026-03-13 10:00")
    return play


def asked_twice() -> Play:
    play = asked_once()
    play.until("2026-03-20 09:00")
    play.send(play.draft(CHECK, DraftState.READY), "2026-03-20 10:00")
    return play


def test_it_is_due_the_first_business_day_after_the_estimated_answer_date() -> None:
    note = the_note(look(THANKED, "2026-03-06 09:00"), CHECK)
    assert note.due == at("2026-03-13 09:00")
    assert note.ordinal == 1
    assert "Thursday 12 March (our estimate)" in note.reason


@pytest.mark.parametrize(
    ("answer_by", "due"),
    [
        ("2026-03-06", "2026-03-09 09:00"),
        ("2026-04-02", "2026-04-07 09:00"),
        ("2026-03-14", "2026-03-16 09:00"),
    ],
    ids=["a friday", "maundy thursday", "a saturday"],
)
def test_it_is_due_the_first_business_day_after_a_promised_day(answer_by: str, due: str) -> None:
    held = interview("2026-03-03 10:00", JANE, answer_by=answer_by)
    assert the_note(look((held,), "2026-03-05 09:00"), CHECK).due == at(due)


def test_the_wait_is_a_setting() -> None:
    rules = Rules(answer_estimate=Delay(business_days=3))
    note = the_note(look(THANKED, "2026-03-06 09:00", rules=rules), CHECK)
    assert note.due == at("2026-03-09 09:00")


def test_there_is_none_before_an_interview_was_held() -> None:
    assert planned(look((TUESDAY,), "2026-03-03 10:30"), CHECK) == []


def test_it_goes_to_who_wrote_last_in_their_thread() -> None:
    facts = (*THANKED, reply(ReplyKind.ACKNOWLEDGEMENT, "2026-03-06 10:00", PRIYA, thread="hers"))
    note = the_note(look(facts, "2026-03-09 09:00"), CHECK)
    assert note.to == PRIYA
    assert note.thread is not None
    assert note.thread.id == "hers"


@pytest.mark.parametrize(
    "kind", [ReplyKind.AUTO_REPLY, ReplyKind.UNRELATED, ReplyKind.BOUNCE], ids=str
)
def test_absences_newsletters_and_bounces_are_no_conversation(kind: ReplyKind) -> None:
    other = Person("Globex News", "news@globex.com")
    facts = (*THANKED, reply(kind, "2026-03-06 10:00", other, thread="theirs"))
    note = the_note(look(facts, "2026-03-09 09:00"), CHECK)
    assert note.to == JANE
    assert note.thread is not None
    assert note.thread.id == "thread-1"


def test_a_mail_nobody_read_names_no_contact() -> None:
    unread = replace(
        reply(ReplyKind.ACKNOWLEDGEMENT, "2026-03-06 10:00", PRIYA, thread="hers"), reading=None
    )
    assert the_note(look((*THANKED, unread), "2026-03-09 09:00"), CHECK).to == JANE


def test_without_a_mail_it_goes_to_the_coordinator_of_the_last_round() -> None:
    held = interview("2026-03-03 10:00", JANE, coordinators=(PRIYA,))
    assert the_note(look((held,), "2026-03-06 09:00"), CHECK).to == PRIYA


def test_with_nobody_to_ask_there_is_none() -> None:
    held = interview("2026-03-03 10:00", Person("Lee Wong", None))
    assert planned(look((held,), "2026-03-13 09:00"), CHECK) == []


def test_the_second_comes_five_business_days_after_the_first_was_sent() -> None:
    second = the_note(asked_once().assess(at("2026-03-13 12:00")), CHECK)
    assert (second.ordinal, second.due) == (2, at("2026-03-20 09:00"))


def test_an_unsent_first_brings_no_second() -> None:
    play = Play(application(*THANKED))
    play.until("2026-03-13 09:00", "2026-03-20 09:00", "2026-03-27 09:00")
    assert [d.ordinal for d in play.application.drafts] == [1]


def test_there_is_never_a_third() -> None:
    play = asked_twice()
    assert planned(play.assess(at("2026-03-20 12:00")), CHECK) == []
    play.until("2026-03-27 09:00", "2026-04-10 09:00", "2026-06-01 09:00")
    assert [d.ordinal for d in play.application.drafts] == [1, 2]


def test_after_two_it_is_proposed_to_close() -> None:
    play = asked_twice()
    play.until("2026-03-27 08:59")
    assert play.nudges[-1].subject != "Globex: close it?"
    play.until("2026-03-27 09:00", "2026-03-30 09:00")
    assert [n.subject for n in play.nudges].count("Globex: close it?") == 1
    assert "You asked twice" in play.nudges[-1].paragraphs[0]


def test_closing_is_not_proposed_before_their_own_new_date() -> None:
    play = asked_twice()
    play.add(reply(ReplyKind.ACKNOWLEDGEMENT, "2026-03-23 10:00", answer_by="2026-04-30"))
    play.until("2026-03-27 09:00", "2026-04-30 09:00")
    assert "Globex: close it?" not in [n.subject for n in play.nudges]
    play.until("2026-05-08 09:00")
    assert "Globex: close it?" in [n.subject for n in play.nudges]


def test_closing_is_not_proposed_while_a_later_round_is_waited_for() -> None:
    play = asked_twice()
    play.add(interview("2026-03-25 10:00", SAM, key="round-2", seen="2026-03-23 10:00"))
    play.until("2026-03-27 09:00", "2026-03-30 09:00")
    assert "Globex: close it?" not in [n.subject for n in play.nudges]


def test_a_deleted_first_means_no_and_leads_to_the_proposal() -> None:
    play = Play(application(*THANKED))
    play.until("2026-03-13 09:00")
    play.mark(play.draft(CHECK), DraftState.DELETED, "2026-03-13 10:00")
    play.until("2026-03-16 09:00", "2026-03-20 08:00")
    assert play.live() == []
    assert planned(play.assess(at("2026-03-20 08:00")), CHECK) == []
    play.until("2026-03-20 09:00")
    assert play.nudges[-1].subject == "Globex: close it?"
    assert "You asked twice" not in play.nudges[-1].paragraphs[0]


def test_a_deleted_second_means_no_too() -> None:
    play = asked_once()
    play.until("2026-03-20 09:00")
    play.mark(play.draft(CHECK), DraftState.DELETED, "2026-03-20 10:00")
    play.until("2026-03-23 09:00")
    assert play.live() == []
    assessment = play.assess(at("2026-03-23 09:00"))
    proposal = close_proposal_at(assessment.timeline, assessment.standing, assessment.notes)
    assert proposal == at("2026-03-27 09:00")


def test_a_mail_by_hand_while_their_answer_is_overdue_counts_as_the_first() -> None:
    facts = (*THANKED, wrote("2026-03-13 08:00"))
    note = the_note(look(facts, "2026-03-13 09:00"), CHECK)
    assert (note.ordinal, note.due) == (2, at("2026-03-20 09:00"))


def test_a_mail_by_hand_before_that_does_not() -> None:
    facts = (*THANKED, wrote("2026-03-10 08:00"))
    note = the_note(look(facts, "2026-03-10 09:00"), CHECK)
    assert (note.ordinal, note.due) == (1, at("2026-03-13 09:00"))


def test_an_answer_to_their_question_is_no_status_check_however_late() -> None:
    asked = reply(ReplyKind.QUESTION, "2026-03-10 10:00")
    facts = (*THANKED, asked, wrote("2026-03-20 08:00"))
    assert the_note(look(facts, "2026-03-20 09:00"), CHECK).ordinal == 1


def test_a_new_promise_after_the_first_moves_the_second() -> None:
    play = asked_once()
    promise = reply(ReplyKind.ACKNOWLEDGEMENT, "2026-03-16 10:00", answer_by="2026-03-26")
    play.add(promise)
    note = the_note(play.assess(at("2026-03-16 12:00")), CHECK)
    assert (note.ordinal, note.due) == (2, at("2026-03-27 09:00"))


def test_a_new_interview_ahead_ends_it() -> None:
    facts = (*THANKED, interview("2026-03-17 10:00", SAM, key="round-2"))
    assert planned(look(facts, "2026-03-13 09:00"), CHECK) == []


def test_a_next_round_held_starts_the_wait_anew() -> None:
    facts = (*THANKED, interview("2026-03-17 10:00", SAM, key="round-2"))
    note = the_note(look(facts, "2026-03-17 12:00"), CHECK)
    assert note.due == at("2026-03-27 09:00")


def test_a_skip_line_in_the_last_round_rules_it_out() -> None:
    held = interview("2026-03-03 10:00", JANE, skip=[CHECK])
    assert planned(look((held,), "2026-03-13 09:00"), CHECK) == []


def test_a_snooze_puts_it_off_to_the_opening_after() -> None:
    facts = (*THANKED, said(WordKind.SNOOZE, "2026-03-12 10:00", until="2026-03-21 00:00"))
    note = the_note(look(facts, "2026-03-13 09:00"), CHECK)
    assert note.due == at("2026-03-23 09:00")


def test_a_snooze_takes_a_ready_draft_back_until_then() -> None:
    play = Play(application(*THANKED))
    play.until("2026-03-13 09:00")
    play.add(said(WordKind.SNOOZE, "2026-03-13 10:00", until="2026-03-20 00:00"))
    play.until("2026-03-13 11:00")
    assert play.live() == []
    play.until("2026-03-20 09:00")
    assert [d.kind for d in play.live()] == [CHECK]


def test_a_revoked_snooze_counts_for_nothing() -> None:
    word = said(WordKind.SNOOZE, "2026-03-12 10:00", until="2026-03-21 00:00", revoked=True)
    note = the_note(look((*THANKED, word), "2026-03-13 09:00"), CHECK)
    assert note.due == at("2026-03-13 09:00")


def test_silence_after_a_delay_is_asked_about_once_more() -> None:
    facts = (*THANKED, reply(ReplyKind.DELAY, "2026-03-12 10:00", answer_by="2026-03-20"))
    note = the_note(look(facts, "2026-03-16 09:00"), CHECK)
    assert note.due == at("2026-03-23 09:00")
    assert "from their mail" in note.reason


def test_an_unanswered_question_stops_it() -> None:
    facts = (*THANKED, reply(ReplyKind.QUESTION, "2026-03-10 10:00"))
    assessment = look(facts, "2026-03-20 09:00")
    assert assessment.standing.stage is Stage.YOUR_TURN
    assert planned(assessment, CHECK) == []
    assert any("still has a question" in s for s in nudge_subjects(assessment))


def test_it_waits_three_business_days_after_an_update() -> None:
    play = Play(application(*THANKED), (change("2026-03-11 10:00"),))
    play.until("2026-03-11 10:00")
    play.send(play.draft(NoteKind.UPDATE, DraftState.READY), "2026-03-12 10:00")
    note = the_note(play.assess(at("2026-03-12 12:00")), CHECK)
    assert note.due == at("2026-03-17 09:00")


def test_the_day_is_that_of_the_recipient() -> None:
    held = interview("2026-03-03 10:00", JANE, zone="America/Los_Angeles", answer_by="2026-03-10")
    note = the_note(look((held,), "2026-03-05 09:00"), CHECK)
    assert note.due == at("2026-03-11 09:00", "America/Los_Angeles")


def test_of_a_crowd_without_a_coordinator_one_person_gets_every_note() -> None:
    crowd = tuple(Person(f"Person {n}", f"person{n}@d{n}.com") for n in range(60))
    play = Play(application(interview("2026-03-03 10:00", *crowd)))
    play.until("2026-03-05 09:00", "2026-03-13 09:00")
    assert {d.to for d in play.application.drafts} == {crowd[0]}
    assert [d.kind for d in play.live()] == [CHECK]
