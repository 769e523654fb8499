from __future__ import annotations

import pytest

from bot.core.facts import DraftState, WordKind
from bot.core.model import EventStatus, NoteKind, Outcome, Person, ReplyKind
from tests.core.workflow.builders import (
    JANE,
    SAM,
    Play,
    application,
    at,
    change,
    interview,
    look,
    planned,
    reply,
    said,
    the_note,
    wrote,
)

UPDATE = NoteKind.UPDATE
TUESDAY = interview("2026-03-03 10:00", JANE)
THANKED = (TUESDAY, wrote("2026-03-05 10:00"))


def test_an_offer_elsewhere_is_told_at_once_in_the_thread() -> None:
    offer = change("2026-03-11 15:00", decide_by="2026-03-20")
    note = the_note(look(THANKED, "2026-03-11 15:00", changes=(offer,)), UPDATE)
    assert note.due == at("2026-03-11 15:00")
    assert note.to == JANE
    assert note.thread is not None
    assert note.change == offer
    assert note.reason == "you have an offer elsewhere"


@pytest.mark.parametrize(
    ("told", "due"),
    [
        ("2026-03-11 21:00", "2026-03-12 09:00"),
        ("2026-03-11 07:00", "2026-03-11 09:00"),
        ("2026-03-14 12:00", "2026-03-16 09:00"),
        ("2026-04-03 12:00", "2026-04-07 09:00"),
    ],
    ids=["late in the evening", "early", "on a saturday", "on good friday"],
)
def test_outside_the_window_it_waits_for_the_next_opening(told: str, due: str) -> None:
    assert the_note(look(THANKED, told, changes=(change(told),)), UPDATE).due == at(due)


def test_it_waits_three_business_days_after_the_last_note() -> None:
    # Thanked on Thursday 5 March: Tuesday 10 March is the third business day after.
    note = the_note(
        look(THANKED, "2026-03-06 12:00", changes=(change("2026-03-06 12:00"),)), UPDATE
    )
    assert note.due == at("2026-03-10 09:00")
    assert "3 business days after your last note" in note.reason


def test_a_mail_by_hand_counts_as_a_note_for_the_gap() -> None:
    facts = (*THANKED, wrote("2026-03-10 18:00"))
    note = the_note(look(facts, "2026-03-11 12:00", changes=(change("2026-03-11 12:00"),)), UPDATE)
    assert note.due == at("2026-03-13 09:00")


def test_one_update_an_application_and_no_more() -> None:
    first, second = change("2026-03-11 12:00"), change("2026-03-18 12:00", origin="hooli")
    play = Play(application(*THANKED), (first, second))
    play.until("2026-03-11 12:00")
    play.send(play.draft(UPDATE, DraftState.READY), "2026-03-11 13:00")
    play.until("2026-03-18 12:00", "2026-03-25 12:00")
    assert [d.note_key for d in play.application.drafts if d.kind is UPDATE] == [
        "update:offer:initech"
    ]


def test_two_changes_before_the_first_is_sent_are_one_draft() -> None:
    changes = (change("2026-03-11 12:00"), change("2026-03-11 13:00", origin="hooli"))
    play = Play(application(*THANKED), changes)
    play.until("2026-03-11 14:00", "2026-03-12 14:00")
    assert len(play.live()) == 1


def test_a_deleted_update_does_not_come_back() -> None:
    play = Play(application(*THANKED), (change("2026-03-11 12:00"),))
    play.until("2026-03-11 12:00")
    play.mark(play.draft(UPDATE), DraftState.DELETED, "2026-03-11 13:00")
    play.until("2026-03-11 14:00", "2026-03-12 14:00")
    assert play.live() == []


def test_a_deadline_that_has_passed_is_not_told_of() -> None:
    offer = change("2026-03-06 12:00", decide_by="2026-03-09")
    assert planned(look(THANKED, "2026-03-10 09:00", changes=(offer,)), UPDATE) == []


def test_nor_one_that_passes_before_it_may_be_written() -> None:
    # The gap after the thank-you ends on 10 March.
    offer = change("2026-03-06 12:00", decide_by="2026-03-09")
    assert planned(look(THANKED, "2026-03-06 12:00", changes=(offer,)), UPDATE) == []


def test_a_deadline_that_passed_gives_way_to_a_later_change() -> None:
    changes = (
        change("2026-03-06 12:00", decide_by="2026-03-09"),
        change("2026-03-11 12:00", origin="hooli", decide_by="2026-03-20"),
    )
    note = the_note(look(THANKED, "2026-03-11 12:00", changes=changes), UPDATE)
    assert note.key == "update:offer:hooli"


def test_on_the_last_day_there_is_still_time() -> None:
    offer = change("2026-03-09 12:00", decide_by="2026-03-10")
    note = the_note(look(THANKED, "2026-03-10 09:00", changes=(offer,)), UPDATE)
    assert note.until == at("2026-03-10 20:00")


def test_a_change_without_a_deadline_is_old_after_ten_business_days() -> None:
    note = the_note(
        look(THANKED, "2026-03-11 12:00", changes=(change("2026-03-11 12:00"),)), UPDATE
    )
    assert note.until == at("2026-03-25 09:00")


def test_an_untouched_draft_is_withdrawn_when_its_deadline_has_passed() -> None:
    offer = change("2026-03-11 12:00", decide_by="2026-03-13")
    play = Play(application(*THANKED), (offer,))
    play.until("2026-03-11 12:00")
    assert [d.kind for d in play.live()] == [UPDATE]
    play.until("2026-03-13 20:01")
    assert play.draft(UPDATE).state is DraftState.WITHDRAWN


@pytest.mark.parametrize("kind", [ReplyKind.OFFER, ReplyKind.REJECTION])
def test_a_closed_application_gets_none(kind: ReplyKind) -> None:
    facts = (*THANKED, reply(kind, "2026-03-10 10:00"))
    assert (
        planned(look(facts, "2026-03-11 12:00", changes=(change("2026-03-11 12:00"),)), UPDATE)
        == []
    )


def test_closing_by_hand_takes_the_ready_draft_back() -> None:
    play = Play(application(*THANKED), (change("2026-03-11 12:00"),))
    play.until("2026-03-11 12:00")
    play.add(said(WordKind.CLOSE, "2026-03-11 13:00", outcome=Outcome.WITHDRAWN))
    play.until("2026-03-11 14:00")
    assert play.live() == []


def test_one_whose_interview_was_cancelled_gets_none() -> None:
    off = interview("2026-03-03 10:00", JANE, status=EventStatus.CANCELLED)
    facts = (off, wrote("2026-03-02 10:00"))
    assert (
        planned(look(facts, "2026-03-11 12:00", changes=(change("2026-03-11 12:00"),)), UPDATE)
        == []
    )


def test_one_that_waits_for_an_interview_is_told_too() -> None:
    ahead = interview("2026-03-24 10:00", JANE)
    note = the_note(
        look((ahead,), "2026-03-11 12:00", changes=(change("2026-03-11 12:00"),)), UPDATE
    )
    assert note.to == JANE


def test_a_skip_line_rules_it_out() -> None:
    held = interview("2026-03-03 10:00", JANE, skip=[UPDATE])
    assert (
        planned(look((held,), "2026-03-11 12:00", changes=(change("2026-03-11 12:00"),)), UPDATE)
        == []
    )


def test_with_nobody_to_write_to_there_is_none() -> None:
    held = interview("2026-03-03 10:00", Person("Lee Wong", None))
    assert (
        planned(look((held,), "2026-03-11 12:00", changes=(change("2026-03-11 12:00"),)), UPDATE)
        == []
    )


def test_it_replaces_an_untouched_status_check_to_the_same_person() -> None:
    play = Play(application(*THANKED))
    play.until("2026-03-13 09:00")
    play.changes = (change("2026-03-13 10:00"),)
    play.until("2026-03-13 10:00")
    assert [d.kind for d in play.live()] == [UPDATE]
    assert play.draft(NoteKind.STATUS_CHECK).state is DraftState.WITHDRAWN


def test_it_does_not_replace_an_edited_status_check() -> None:
    play = Play(application(*THANKED))
    play.until("2026-03-13 09:00")
    play.mark(play.draft(NoteKind.STATUS_CHECK), DraftState.EDITED)
    play.changes = (change("2026-03-13 10:00"),)
    play.until("2026-03-13 10:00", "2026-03-16 10:00")
    assert [(d.kind, d.state) for d in play.live()] == [(NoteKind.STATUS_CHECK, DraftState.EDITED)]


def test_a_thank_you_to_somebody_else_may_stand_beside_it() -> None:
    held = interview("2026-03-03 10:00", JANE, SAM)
    told = reply(ReplyKind.ACKNOWLEDGEMENT, "2026-03-03 15:00", SAM)
    play = Play(application(held, told), (change("2026-03-05 08:30", decide_by="2026-03-20"),))
    play.until("2026-03-05 09:00")
    assert {(d.kind, d.to) for d in play.live()} == {
        (UPDATE, SAM),
        (NoteKind.THANK_YOU, JANE),
    }
