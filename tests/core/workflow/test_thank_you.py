from __future__ import annotations

import pytest

from bot.core.business_days import SendWindow
from bot.core.facts import WordKind
from bot.core.model import EventStatus, NoteKind, Outcome, Person, ReplyKind
from bot.core.rules import Delay, Rules
from tests.core.workflow.builders import (
    JANE,
    ME,
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
    the_note,
    wrote,
)

THANKS = NoteKind.THANK_YOU
# Tuesday 3 March 2026, 10:00 to 11:00 in Berlin.
TUESDAY = interview("2026-03-03 10:00", JANE)
PANEL = tuple(Person(f"Person {n}", f"person{n}@globex.com") for n in range(9))


@pytest.mark.parametrize(
    ("start", "zone", "due"),
    [
        ("2026-03-03 10:00", "Europe/Berlin", "2026-03-05 09:00"),
        ("2026-03-05 10:00", "Europe/Berlin", "2026-03-09 09:00"),
        ("2026-03-06 17:00", "Europe/Berlin", "2026-03-10 09:00"),
        ("2026-03-07 11:00", "Europe/Berlin", "2026-03-10 09:00"),
        ("2026-04-01 10:00", "Europe/Berlin", "2026-04-07 09:00"),
        ("2026-12-23 10:00", "Europe/Berlin", "2026-12-28 09:00"),
        ("2026-11-25 10:00", "America/New_York", "2026-11-30 09:00"),
        ("2026-05-21 23:30", "America/Los_Angeles", "2026-05-27 09:00"),
        ("2026-07-02 10:00", "Asia/Tokyo", "2026-07-06 09:00"),
    ],
    ids=[
        "two business days on",
        "over a weekend",
        "friday evening",
        "held on a saturday",
        "over easter",
        "over christmas",
        "over thanksgiving, in new york",
        "over memorial day, and past midnight",
        "in tokyo",
    ],
)
def test_it_is_due_two_business_days_later_at_nine_where_the_recipient_is(
    start: str, zone: str, due: str
) -> None:
    note = the_note(look((interview(start, JANE, zone=zone),), "2026-02-25 09:00"), THANKS)
    assert note.due == at(due, zone)


def test_the_holidays_of_the_recipients_own_country_count() -> None:
    # 14 July is a holiday in France, not in Germany, where the event was made.
    marie = Person("Marie Curie", "marie@globex.fr")
    held = interview("2026-07-13 10:00", JANE, marie)
    due = {n.to.email: n.due for n in planned(look((held,), "2026-07-13 12:00"), THANKS)}
    assert due[JANE.email] == at("2026-07-15 09:00")
    assert due[marie.email] == at("2026-07-16 09:00", "Europe/Paris")


@pytest.mark.parametrize(
    ("start", "due"),
    [
        ("2026-03-03 10:00", "2026-03-04 11:00"),
        ("2026-03-03 20:30", "2026-03-05 09:00"),
        ("2026-03-03 06:00", "2026-03-04 09:00"),
        ("2026-03-06 10:00", "2026-03-09 09:00"),
    ],
)
def test_set_to_24_hours_it_is_due_then_or_at_the_next_opening(start: str, due: str) -> None:
    rules = Rules(thank_you_after=Delay(hours=24))
    note = the_note(look((interview(start, JANE),), "2026-03-02 09:00", rules=rules), THANKS)
    assert note.due == at(due)


def test_a_later_ready_time_is_kept() -> None:
    rules = Rules(window=SendWindow(ready=at("2026-03-03 10:30", "UTC").time()))
    note = the_note(look((TUESDAY,), "2026-03-02 09:00", rules=rules), THANKS)
    assert note.due == at("2026-03-05 10:30")


def test_everybody_who_interviewed_gets_one_of_their_own() -> None:
    held = interview("2026-03-03 10:00", JANE, SAM)
    notes = planned(look((held,), "2026-03-05 09:00"), THANKS)
    assert [n.to for n in notes] == [JANE, SAM]
    assert [n.everyone for n in notes] == [(), ()]
    assert len({n.variant for n in notes}) == 2


def test_two_talks_on_one_day_are_thanked_for_once_a_person() -> None:
    day = (
        interview("2026-03-03 10:00", JANE, key="a"),
        interview("2026-03-03 13:00", JANE, SAM, key="b"),
    )
    notes = planned(look(day, "2026-03-05 09:00"), THANKS)
    assert [n.to for n in notes] == [JANE, SAM]


def test_seven_interviewers_get_seven_notes() -> None:
    held = interview("2026-03-03 10:00", *PANEL[:7], coordinators=(PRIYA,))
    assert len(planned(look((held,), "2026-03-05 09:00"), THANKS)) == 7


def test_eight_interviewers_get_one_note_through_the_coordinator_that_names_all() -> None:
    held = interview("2026-03-03 10:00", *PANEL[:8], coordinators=(PRIYA,))
    note = the_note(look((held,), "2026-03-05 09:00"), THANKS)
    assert note.to == PRIYA
    assert note.everyone == PANEL[:8]


def test_eight_interviewers_without_a_coordinator_get_it_through_one_of_them() -> None:
    held = interview("2026-03-03 10:00", *PANEL[:8])
    note = the_note(look((held,), "2026-03-05 09:00"), THANKS)
    assert note.to == PANEL[0]
    assert note.everyone == PANEL[:8]


def test_somebody_without_an_address_is_named_in_the_note_to_the_coordinator() -> None:
    lee = Person("Lee Wong", None)
    held = interview("2026-03-03 10:00", JANE, lee, coordinators=(PRIYA,))
    notes = planned(look((held,), "2026-03-05 09:00"), THANKS)
    assert [(n.to, n.everyone) for n in notes] == [(JANE, ()), (PRIYA, (lee,))]


def test_with_nobody_to_reach_nothing_is_planned_and_the_candidate_is_asked() -> None:
    held = interview("2026-03-03 10:00", Person("Lee Wong", None))
    assessment = look((held,), "2026-03-03 12:00")
    assert assessment.notes == ()
    asks = [n for n in assessment.nudges if n.at <= at("2026-03-03 12:00")]
    assert [n.subject for n in asks] == ["Globex: whom may I thank?"]
    assert "Lee Wong" in asks[0].paragraphs[0]


def test_robots_and_bounced_addresses_get_none() -> None:
    robot = Person("Globex Jobs", "no-reply@globex.com")
    held = interview("2026-03-03 10:00", robot, SAM, JANE)
    facts = (
        held,
        wrote("2026-03-03 08:00", SAM, thread="t-sam"),
        reply(
            ReplyKind.BOUNCE,
            "2026-03-03 08:01",
            Person("", "mailer-daemon@googlemail.com"),
            thread="t-sam",
        ),
    )
    assert [n.to for n in planned(look(facts, "2026-03-05 09:00"), THANKS)] == [JANE]


def test_each_round_is_thanked_for_in_its_own_words() -> None:
    rounds = (
        interview("2026-03-03 10:00", JANE, key="one"),
        interview("2026-03-10 10:00", JANE, key="two"),
    )
    notes = planned(look(rounds, "2026-03-02 09:00"), THANKS)
    assert [n.due for n in notes] == [at("2026-03-05 09:00"), at("2026-03-12 09:00")]
    assert notes[0].variant != notes[1].variant
    assert notes[0].key != notes[1].key


def test_a_mail_by_hand_after_the_interview_counts_as_it() -> None:
    held = interview("2026-03-03 10:00", JANE, SAM)
    notes = planned(look((held, wrote("2026-03-03 18:00", JANE)), "2026-03-05 09:00"), THANKS)
    assert [n.to for n in notes] == [SAM]


def test_a_mail_by_hand_before_the_interview_does_not() -> None:
    facts = (TUESDAY, wrote("2026-03-02 18:00", JANE))
    assert the_note(look(facts, "2026-03-05 09:00"), THANKS).to == JANE


def test_a_mail_by_hand_to_one_of_many_counts_for_the_coordinators_note() -> None:
    held = interview("2026-03-03 10:00", *PANEL[:8], coordinators=(PRIYA,))
    facts = (held, wrote("2026-03-03 18:00", PANEL[3]))
    assert planned(look(facts, "2026-03-05 09:00"), THANKS) == []


def test_a_skip_line_rules_it_out() -> None:
    held = interview("2026-03-03 10:00", JANE, skip=[THANKS])
    assert planned(look((held,), "2026-03-05 09:00"), THANKS) == []


@pytest.mark.parametrize(
    "gone", [{"status": EventStatus.CANCELLED}, {"status": EventStatus.DECLINED}]
)
def test_a_cancelled_or_declined_interview_needs_none(gone: dict[str, EventStatus]) -> None:
    held = interview("2026-03-03 10:00", JANE, **gone)  # type: ignore[arg-type]  # one keyword
    assert planned(look((held,), "2026-03-05 09:00"), THANKS) == []


def test_an_event_the_candidate_took_back_is_no_interview() -> None:
    held = interview("2026-03-03 10:00", JANE, revoked=True)
    assert planned(look((held,), "2026-03-05 09:00"), THANKS) == []


def test_a_tentative_interview_counts() -> None:
    held = interview("2026-03-03 10:00", JANE, status=EventStatus.TENTATIVE)
    assert the_note(look((held,), "2026-03-05 09:00"), THANKS).to == JANE


def test_an_invitation_to_the_next_round_ends_it() -> None:
    facts = (TUESDAY, reply(ReplyKind.NEXT_ROUND, "2026-03-04 10:00", needs_answer=True))
    assert planned(look(facts, "2026-03-05 09:00"), THANKS) == []


def test_an_invitation_before_the_interview_does_not_end_it() -> None:
    facts = (TUESDAY, reply(ReplyKind.NEXT_ROUND, "2026-02-24 10:00"))
    assert the_note(look(facts, "2026-03-05 09:00"), THANKS).to == JANE


@pytest.mark.parametrize("kind", [ReplyKind.OFFER, ReplyKind.REJECTION])
def test_a_decision_ends_it(kind: ReplyKind) -> None:
    facts = (TUESDAY, reply(kind, "2026-03-04 10:00"))
    assert planned(look(facts, "2026-03-05 09:00"), THANKS) == []


def test_closing_ends_it_and_reopening_brings_it_back() -> None:
    closed = said(WordKind.CLOSE, "2026-03-04 10:00", outcome=Outcome.WITHDRAWN)
    assert planned(look((TUESDAY, closed), "2026-03-05 09:00"), THANKS) == []
    reopened = said(WordKind.REOPEN, "2026-03-04 11:00")
    assert the_note(look((TUESDAY, closed, reopened), "2026-03-05 09:00"), THANKS).to == JANE


def test_first_seen_five_business_days_late_it_is_not_written_any_more() -> None:
    in_time = Play(application(TUESDAY))
    in_time.until("2026-03-12 09:00")
    assert [d.kind for d in in_time.live()] == [THANKS]
    late = Play(application(TUESDAY))
    late.until("2026-03-12 09:01")
    assert late.live() == []


def test_a_ready_one_stays_though_its_time_has_passed() -> None:
    play = Play(application(interview("2026-03-03 10:00", JANE, answer_by="2026-05-29")))
    play.until("2026-03-05 09:00", "2026-03-24 09:00")
    assert [d.kind for d in play.live()] == [THANKS]


def test_it_continues_the_conversation_with_that_person_only() -> None:
    held = interview("2026-03-03 10:00", JANE, SAM)
    told = reply(ReplyKind.ACKNOWLEDGEMENT, "2026-03-02 10:00", JANE, thread="with-jane")
    notes = {n.to: n.thread for n in planned(look((held, told), "2026-03-05 09:00"), THANKS)}
    assert notes[SAM] is None
    thread = notes[JANE]
    assert thread is not None
    assert (thread.id, thread.in_reply_to) == ("with-jane", told.message_id)
    assert thread.references == (told.message_id,)


def test_the_candidate_is_never_thanked() -> None:
    held = interview("2026-03-03 10:00", JANE)
    assert ME not in {n.to for n in look((held,), "2026-03-05 09:00").notes}


def test_who_interviews_in_one_talk_and_coordinates_the_next_gets_one_note() -> None:
    lee = Person("Lee Wong", None)
    day = (
        interview("2026-03-03 10:00", JANE, key="a"),
        interview("2026-03-03 13:00", lee, key="b", coordinators=(JANE,)),
    )
    note = the_note(look(day, "2026-03-05 09:00"), THANKS)
    assert (note.to, note.everyone) == (JANE, (lee,))


def test_an_event_deleted_afterwards_does_not_bring_a_second_one() -> None:
    play = Play(
        application(
            interview("2026-03-03 10:00", JANE, key="a"),
            interview("2026-03-03 13:00", SAM, key="b"),
        )
    )
    play.until("2026-03-05 09:00")
    for draft in play.application.drafts:
        play.send(draft, "2026-03-05 10:00")
    gone = interview("2026-03-03 10:00", JANE, key="a", status=EventStatus.CANCELLED)
    play.put(gone)
    play.until("2026-03-06 09:00")
    assert play.live() == []


def test_an_all_day_interview_ends_on_its_own_day() -> None:
    held = interview("2026-03-03 00:00", JANE, hours=24)
    assert the_note(look((held,), "2026-03-04 12:00"), THANKS).due == at("2026-03-05 09:00")


def test_met_again_the_next_day_somebody_is_thanked_for_both_days() -> None:
    days = (
        interview("2026-03-03 10:00", JANE, key="a"),
        interview("2026-03-04 10:00", JANE, key="b"),
    )
    play = Play(application(*days))
    play.until("2026-03-05 09:00")
    play.send(play.draft(THANKS), "2026-03-05 10:00")
    play.until("2026-03-06 09:00")
    assert play.draft(THANKS).note_key == f"thank_you:b:{JANE.email}"
