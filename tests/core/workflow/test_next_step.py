from __future__ import annotations

from bot.core.facts import DraftState, WordKind
from bot.core.model import NoteKind, Outcome, ReplyKind
from bot.core.workflow.next_step import next_step, upcoming
from tests.core.workflow.builders import (
    JANE,
    SAM,
    Play,
    application,
    at,
    interview,
    look,
    reply,
    said,
    wrote,
)

TUESDAY = interview("2026-03-03 10:00", JANE)
THANKED = (TUESDAY, wrote("2026-03-05 10:00"))


def test_before_the_interview_it_is_the_interview_then_the_notes() -> None:
    steps = upcoming(look((TUESDAY,), "2026-03-02 09:00"))
    assert [s.what for s in steps] == ["interview", "thank_you"]
    assert [s.at for s in steps] == [at("2026-03-03 10:00"), at("2026-03-05 09:00")]


def test_every_note_says_what_would_stop_it() -> None:
    steps = upcoming(look((TUESDAY,), "2026-03-03 12:00"))
    assert [s.what for s in steps] == ["thank_you", "status_check"]
    assert all(s.stops and s.said for s in steps)


def test_when_they_wait_for_the_candidate_it_is_the_answer() -> None:
    asked = reply(ReplyKind.QUESTION, "2026-03-09 10:00")
    step = next_step(look((*THANKED, asked), "2026-03-09 12:00"))
    assert step is not None
    assert (step.what, step.at) == ("your_answer", at("2026-03-09 10:00"))


def test_a_ready_draft_waits_to_be_sent_when_nothing_else_comes() -> None:
    play = Play(application(*THANKED))
    play.until("2026-03-13 09:00")
    step = next_step(play.assess(at("2026-03-13 10:00")))
    assert step is not None
    assert step.what == "send_draft"


def test_after_two_status_checks_it_is_the_proposal_to_close() -> None:
    play = Play(application(*THANKED))
    for day in ("2026-03-13", "2026-03-20"):
        play.until(f"{day} 09:00")
        play.send(play.draft(NoteKind.STATUS_CHECK, DraftState.READY), f"{day} 10:00")
    step = next_step(play.assess(at("2026-03-20 12:00")))
    assert step is not None
    assert (step.what, step.at) == ("propose_close", at("2026-03-27 09:00"))


def test_a_note_that_came_too_late_is_not_announced() -> None:
    held = interview("2026-03-03 10:00", JANE, answer_by="2026-04-30")
    assert [s.what for s in upcoming(look((held,), "2026-03-20 09:00"))] == ["status_check"]


def test_a_closed_application_has_no_next_step() -> None:
    closed = said(WordKind.CLOSE, "2026-03-10 10:00", outcome=Outcome.WITHDRAWN)
    assert next_step(look((*THANKED, closed), "2026-03-10 12:00")) is None


def test_several_rounds_come_in_order() -> None:
    facts = (interview("2026-03-10 10:00", SAM, key="round-2"), TUESDAY)
    steps = upcoming(look(facts, "2026-03-02 09:00"))
    assert [s.at for s in steps if s.what == "interview"] == [
        at("2026-03-03 10:00"),
        at("2026-03-10 10:00"),
    ]
