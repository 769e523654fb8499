"""From what should be to what to do: writes, rewrites, withdrawals, and nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.core.facts import Draft, DraftState, WordKind
from bot.core.model import EventStatus, NoteKind, ReplyKind
from bot.core.workflow.decide import RewriteDraft, TellCandidate, WithdrawDraft, WriteDraft, decide
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
    reply,
    said,
    wrote,
)

TUESDAY = interview("2026-03-03 10:00", JANE)
THANKED = (TUESDAY, wrote("2026-03-05 10:00"))
THANKS, CHECK = NoteKind.THANK_YOU, NoteKind.STATUS_CHECK


def ready_thanks() -> Play:
    play = Play(application(TUESDAY))
    play.until("2026-03-05 09:00")
    return play


def test_nothing_is_written_before_it_is_due() -> None:
    assert decide(look((TUESDAY,), "2026-03-05 08:59"), ()) == ()


def test_what_is_due_is_written_with_its_reason() -> None:
    (intent,) = decide(look((TUESDAY,), "2026-03-05 09:00"), ())
    assert isinstance(intent, WriteDraft)
    assert intent.note.reason == "2 business days after the interview of Tuesday 3 March"


def test_a_second_decision_changes_nothing() -> None:
    play = ready_thanks()
    assert play.step(at("2026-03-05 09:00")) == ()


@pytest.mark.parametrize(
    "now",
    ["2026-03-14 12:00", "2026-03-15 12:00", "2026-04-03 12:00", "2026-03-13 21:00"],
    ids=["a saturday", "a sunday", "good friday", "late in the evening"],
)
def test_what_was_missed_is_not_written_outside_the_window(now: str) -> None:
    assert not [i for i in decide(look(THANKED, now), ()) if isinstance(i, WriteDraft)]


def test_what_was_missed_is_written_at_the_next_opening() -> None:
    (intent,) = decide(look(THANKED, "2026-03-16 09:00"), ())
    assert isinstance(intent, WriteDraft)
    assert intent.note.kind is CHECK


def test_a_later_round_elsewhere_does_not_hold_a_thank_you_back() -> None:
    ahead = interview("2026-03-10 10:00", SAM, key="round-2", zone="America/Los_Angeles")
    (intent,) = decide(look((TUESDAY, ahead), "2026-03-05 09:00"), ())
    assert isinstance(intent, WriteDraft)


# rewriting


def test_a_memorable_thing_added_later_rewrites_an_untouched_draft() -> None:
    play = ready_thanks()
    play.add(said(WordKind.REMEMBER, "2026-03-05 10:00", "tide tables"))
    (intent,) = play.step(at("2026-03-05 10:01"))
    assert isinstance(intent, RewriteDraft)
    assert play.step(at("2026-03-05 10:02")) == ()


def test_taking_it_back_rewrites_it_again() -> None:
    play = ready_thanks()
    word = said(WordKind.REMEMBER, "2026-03-05 10:00", "tide tables")
    play.add(word)
    play.until("2026-03-05 10:01")
    play.application = replace(play.application, words=(replace(word, revoked=True),))
    assert [type(i) for i in play.step(at("2026-03-05 10:02"))] == [RewriteDraft]


def test_a_company_detail_rewrites_the_status_check_and_no_thank_you() -> None:
    play = ready_thanks()
    play.add(said(WordKind.DETAIL, "2026-03-05 10:00", "open source"))
    assert play.step(at("2026-03-05 10:01")) == ()
    play = Play(application(*THANKED))
    play.until("2026-03-13 09:00")
    play.add(said(WordKind.DETAIL, "2026-03-13 10:00", "open source"))
    assert [type(i) for i in play.step(at("2026-03-13 10:01"))] == [RewriteDraft]


def test_a_mail_in_a_new_thread_moves_an_untouched_draft_there() -> None:
    play = ready_thanks()
    play.add(reply(ReplyKind.ACKNOWLEDGEMENT, "2026-03-05 10:00", thread="hers"))
    (intent,) = play.step(at("2026-03-05 10:01"))
    assert isinstance(intent, RewriteDraft)
    assert intent.note.thread is not None
    assert intent.note.thread.id == "hers"


def test_the_passing_of_days_is_no_reason_to_rewrite() -> None:
    play = ready_thanks()
    for now in ("2026-03-05 18:00", "2026-03-06 09:00", "2026-03-09 09:00"):
        assert play.step(at(now)) == ()


@pytest.mark.parametrize("state", [DraftState.EDITED, DraftState.WRITING])
def test_only_an_untouched_draft_is_rewritten(state: DraftState) -> None:
    play = ready_thanks()
    play.mark(play.draft(THANKS), state)
    play.add(said(WordKind.REMEMBER, "2026-03-05 10:00", "tide tables"))
    assert play.step(at("2026-03-05 10:01")) == ()


# withdrawing


def test_a_reply_takes_the_stale_status_check_back_and_says_why() -> None:
    play = Play(application(*THANKED))
    play.until("2026-03-13 09:00")
    play.add(reply(ReplyKind.DELAY, "2026-03-13 10:00"))
    withdrawal = next(i for i in play.step(at("2026-03-13 10:01")) if isinstance(i, WithdrawDraft))
    assert "it is due later now" in withdrawal.reason
    assert play.live() == []


def withdrawal_reason(play: Play, now: str) -> str:
    (found,) = (i.reason for i in play.step(at(now)) if isinstance(i, WithdrawDraft))
    return found


def test_every_withdrawal_says_why() -> None:
    play = ready_thanks()
    play.put(interview("2026-03-10 10:00", JANE))
    assert "it is due later now" in withdrawal_reason(play, "2026-03-05 10:00")

    play = ready_thanks()
    assert "matters more now" in withdrawal_reason(play, "2026-03-13 09:00")

    play = ready_thanks()
    play.add(reply(ReplyKind.REJECTION, "2026-03-05 10:00"))
    reason = withdrawal_reason(play, "2026-03-05 10:01")
    assert "lost its purpose" in reason
    assert "rejection" in reason

    play = Play(application(*THANKED), (change("2026-03-11 10:00"),))
    play.until("2026-03-11 10:00")
    play.changes = ()
    assert "no longer holds" in withdrawal_reason(play, "2026-03-11 11:00")


def test_a_status_check_replaces_the_thank_you_nobody_sent() -> None:
    play = ready_thanks()
    play.until("2026-03-13 09:00")
    assert [(d.kind, d.state) for d in play.application.drafts] == [
        (THANKS, DraftState.WITHDRAWN),
        (CHECK, DraftState.READY),
    ]


def test_a_later_rounds_thank_you_replaces_the_one_nobody_sent() -> None:
    play = Play(application(TUESDAY, interview("2026-03-10 10:00", JANE, key="round-2")))
    play.until("2026-03-05 09:00", "2026-03-12 09:00")
    assert [d.note_key for d in play.live()] == ["thank_you:round-2:jane.doe@globex.com"]


def test_an_edited_thank_you_blocks_the_status_check_to_the_same_person() -> None:
    play = ready_thanks()
    play.mark(play.draft(THANKS), DraftState.EDITED)
    play.until("2026-03-13 09:00", "2026-03-16 09:00")
    assert [(d.kind, d.state) for d in play.application.drafts] == [(THANKS, DraftState.EDITED)]


def test_a_draft_being_written_blocks_another_to_the_same_person() -> None:
    play = Play(application(*THANKED))
    play.until("2026-03-13 09:00")
    play.mark(play.draft(CHECK), DraftState.WRITING)
    play.add(reply(ReplyKind.OFFER, "2026-03-13 10:00"))
    intents = play.step(at("2026-03-13 10:01"))
    assert not [i for i in intents if not isinstance(i, TellCandidate)]


def test_a_status_check_moves_to_the_person_who_wrote_last() -> None:
    play = Play(application(*THANKED))
    play.until("2026-03-13 09:00")
    play.add(
        reply(ReplyKind.ACKNOWLEDGEMENT, "2026-03-13 10:00", PRIYA, thread="hers"),
    )
    withdrawal, write = play.step(at("2026-03-13 10:01"))
    assert isinstance(withdrawal, WithdrawDraft)
    assert "priya.shah@globex.com instead" in withdrawal.reason
    assert isinstance(write, WriteDraft)
    assert write.note.to == PRIYA


def test_withdrawing_comes_before_writing() -> None:
    play = Play(application(*THANKED))
    play.until("2026-03-13 09:00")
    play.add(reply(ReplyKind.OFFER, "2026-03-13 10:00"))
    kinds = [type(i) for i in play.step(at("2026-03-13 10:01"))]
    assert kinds[:2] == [WithdrawDraft, WriteDraft]


def test_a_withdrawn_draft_is_written_again_when_its_time_comes_again() -> None:
    play = ready_thanks()
    play.put(interview("2026-03-10 10:00", JANE))
    play.until("2026-03-05 10:00", "2026-03-12 09:00")
    assert [d.state for d in play.application.drafts] == [DraftState.WITHDRAWN, DraftState.READY]


def test_a_cancelled_interview_spares_the_edited_draft_and_reports_it() -> None:
    play = Play(application(interview("2026-03-03 10:00", JANE, SAM)))
    play.until("2026-03-05 09:00")
    jane, _ = play.application.drafts
    play.mark(jane, DraftState.EDITED)
    play.put(interview("2026-03-03 10:00", JANE, SAM, status=EventStatus.CANCELLED))
    play.until("2026-03-05 10:00")
    assert [d.state for d in play.application.drafts] == [
        DraftState.EDITED,
        DraftState.WITHDRAWN,
    ]
    assert "may be out of date" in play.nudges[-1].subject


@pytest.mark.parametrize(
    "state", [s for s in DraftState if s not in {DraftState.READY, DraftState.WITHDRAWN}]
)
def test_only_a_ready_draft_is_ever_touched(state: DraftState) -> None:
    play = ready_thanks()
    play.mark(play.draft(THANKS), state, "2026-03-05 10:00")
    play.add(reply(ReplyKind.REJECTION, "2026-03-05 12:00"))
    touched: list[Draft] = [
        i.draft
        for i in decide(play.assess(at("2026-03-05 13:00")), ())
        if isinstance(i, WithdrawDraft | RewriteDraft)
    ]
    assert touched == []


def test_what_was_told_is_not_told_again() -> None:
    play = Play(application(*THANKED, reply(ReplyKind.QUESTION, "2026-03-09 10:00")))
    (tell,) = decide(play.assess(at("2026-03-09 12:00")), ())
    assert isinstance(tell, TellCandidate)
    assert decide(play.assess(at("2026-03-09 12:00")), tell.nudge.keys) == ()
