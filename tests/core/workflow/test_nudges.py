from __future__ import annotations

import pytest

from bot.core.facts import DraftState, WordKind
from bot.core.model import NoteKind, Person, ReplyKind
from bot.core.workflow.decide import TellCandidate, decide
from tests.core.workflow.builders import (
    JANE,
    PRIYA,
    SAM,
    Play,
    application,
    at,
    interview,
    look,
    nudge_subjects,
    reply,
    said,
    wrote,
)

TUESDAY = interview("2026-03-03 10:00", JANE)
THANKED = (TUESDAY, wrote("2026-03-05 10:00"))
ASKED = reply(ReplyKind.QUESTION, "2026-03-09 10:00")


def said_in(play: Play) -> str:
    return "\n".join(play.nudges[-1].paragraphs)


def test_drafts_that_became_ready_together_are_told_of_together() -> None:
    play = Play(application(interview("2026-03-03 10:00", JANE, SAM)))
    play.until("2026-03-05 09:00", "2026-03-05 09:30")
    assert [n.subject for n in play.nudges] == ["Globex: your thank-yous are ready to send"]
    assert [d.to for d in play.nudges[0].drafts] == [JANE, SAM]


def test_it_says_why_now() -> None:
    play = Play(application(TUESDAY))
    play.until("2026-03-05 09:00")
    assert "2 business days after the interview of Tuesday 3 March" in said_in(play)


def test_it_asks_for_a_memorable_thing_when_there_is_none() -> None:
    play = Play(application(TUESDAY))
    play.until("2026-03-05 09:00")
    assert "followup remember globex" in said_in(play)
    with_one = Play(application(interview("2026-03-03 10:00", JANE, remember="tide tables")))
    with_one.until("2026-03-05 09:00")
    assert "followup remember" not in said_in(with_one)


def test_it_asks_for_a_detail_of_the_company_when_there_is_none() -> None:
    play = Play(application(*THANKED))
    play.until("2026-03-13 09:00")
    assert "followup detail globex" in said_in(play)
    play = Play(application(*THANKED, said(WordKind.DETAIL, "2026-03-06 10:00", "open source")))
    play.until("2026-03-13 09:00")
    assert "followup detail" not in said_in(play)


def test_it_quotes_the_promise_that_has_passed() -> None:
    promised = reply(ReplyKind.ACKNOWLEDGEMENT, "2026-03-06 10:00", answer_by="2026-03-12")
    play = Play(application(*THANKED, promised))
    play.until("2026-03-13 09:00")
    assert "They wrote: “We decide by then.”" in said_in(play)


def test_a_sent_draft_is_not_told_of() -> None:
    play = Play(application(TUESDAY))
    play.step(at("2026-03-05 09:00"))
    play.send(play.draft(NoteKind.THANK_YOU), "2026-03-05 09:01")
    play.until("2026-03-05 09:02")
    assert play.nudges == []


@pytest.mark.parametrize(
    ("kind", "subject"),
    [
        (ReplyKind.QUESTION, "Globex: Jane Doe has a question for you"),
        (ReplyKind.NEXT_ROUND, "Globex: next round, they wait for you"),
        (ReplyKind.UNCLEAR, "Globex: what does this reply mean?"),
    ],
)
def test_what_waits_for_the_candidate_is_told_with_the_sentence(
    kind: ReplyKind, subject: str
) -> None:
    mail = reply(kind, "2026-03-09 10:00", needs_answer=True)
    (nudge,) = look((*THANKED, mail), "2026-03-09 10:00").nudges
    assert nudge.subject == subject
    assert nudge.paragraphs[0] == f"“A sentence that says {kind.value}.”"
    assert nudge.thread_id == mail.thread_id


@pytest.mark.parametrize("kind", [ReplyKind.QUESTION, ReplyKind.NEXT_ROUND])
def test_the_candidate_is_reminded_every_two_business_days_until_they_answer(
    kind: ReplyKind,
) -> None:
    play = Play(application(*THANKED, reply(kind, "2026-03-09 10:00", needs_answer=True)))
    play.until(*(f"2026-03-{n:02} 12:00" for n in range(9, 17)))
    assert [n.at for n in play.nudges] == [
        at("2026-03-09 10:00"),
        at("2026-03-11 09:00"),
        at("2026-03-13 09:00"),
    ]
    assert "still" in play.nudges[-1].subject
    play.add(wrote("2026-03-16 15:00"))
    play.until("2026-03-18 12:00", "2026-03-19 12:00")
    assert len(play.nudges) == 3


def test_after_a_holiday_one_reminder_comes_not_all_that_were_missed() -> None:
    play = Play(application(*THANKED, ASKED))
    play.until("2026-03-09 10:00", "2026-03-23 12:00")
    assert len(play.nudges) == 2


def test_an_unclear_reply_is_asked_about_once() -> None:
    play = Play(application(*THANKED, reply(ReplyKind.UNCLEAR, "2026-03-09 10:00")))
    play.until("2026-03-09 12:00", "2026-03-11 12:00", "2026-03-20 12:00")
    assert len(play.nudges) == 1
    assert "followup decide globex" in said_in(play)


def test_a_snooze_silences_reminders_until_it_ends() -> None:
    play = Play(
        application(*THANKED, said(WordKind.SNOOZE, "2026-03-08 10:00", until="2026-03-16 00:00"))
    )
    play.add(ASKED)
    play.until("2026-03-09 12:00", "2026-03-12 12:00")
    assert play.nudges == []
    play.until("2026-03-16 12:00")
    assert len(play.nudges) == 1


def test_after_a_snooze_they_still_wait() -> None:
    play = Play(application(*THANKED, ASKED))
    play.until("2026-03-09 10:00")
    play.add(said(WordKind.SNOOZE, "2026-03-09 12:00", until="2026-03-16 00:00"))
    play.until("2026-03-12 10:00")
    assert len(play.nudges) == 1
    play.until("2026-03-17 10:00")
    assert play.nudges[-1].subject == "Globex: Jane Doe still has a question for you"
    assert play.live() == []


def test_a_bounce_is_told_once_and_the_address_is_not_written_to_again() -> None:
    bounce = reply(ReplyKind.BOUNCE, "2026-03-05 10:01", Person("", "mailer-daemon@googlemail.com"))
    play = Play(application(*THANKED, bounce))
    play.until("2026-03-05 12:00", "2026-03-13 09:00", "2026-03-16 09:00")
    assert [n.subject for n in play.nudges] == ["Globex: an address is wrong"]
    assert play.application.drafts == ()


def test_an_edited_draft_whose_time_has_gone_is_reported_once_and_left_alone() -> None:
    play = Play(application(TUESDAY))
    play.until("2026-03-05 09:00")
    play.mark(play.draft(NoteKind.THANK_YOU), DraftState.EDITED)
    play.add(reply(ReplyKind.REJECTION, "2026-03-05 12:00"))
    play.until("2026-03-05 12:00", "2026-03-05 12:30")
    subjects = [n.subject for n in play.nudges]
    assert subjects.count("Globex: your edited thank-you may be out of date") == 1
    assert play.draft(NoteKind.THANK_YOU).state is DraftState.EDITED


def test_an_edited_draft_that_is_still_wanted_is_not_reported() -> None:
    play = Play(application(TUESDAY))
    play.until("2026-03-05 09:00")
    play.mark(play.draft(NoteKind.THANK_YOU), DraftState.EDITED)
    play.until("2026-03-06 09:00")
    assert len(play.nudges) == 1


def test_missing_addresses_are_asked_for_unless_a_coordinator_passes_it_on() -> None:
    nameless = Person("Lee Wong", None)
    alone = interview("2026-03-03 10:00", JANE, nameless)
    assert nudge_subjects(look((alone,), "2026-03-03 12:00")) == ["Globex: whom may I thank?"]
    helped = interview("2026-03-03 10:00", JANE, nameless, coordinators=(PRIYA,))
    assert nudge_subjects(look((helped,), "2026-03-03 12:00")) == []


def test_an_event_without_any_guest_asks_whom_to_thank() -> None:
    lonely = interview("2026-03-03 10:00")
    assert nudge_subjects(look((lonely,), "2026-03-03 12:00")) == ["Globex: whom may I thank?"]


def test_old_news_is_not_told() -> None:
    told = decide(
        look((*THANKED, reply(ReplyKind.UNCLEAR, "2026-03-09 10:00")), "2026-06-09 10:00"), ()
    )
    assert not [i for i in told if isinstance(i, TellCandidate)]


def test_every_nudge_says_something_and_has_a_key() -> None:
    play = Play(application(*THANKED, ASKED, reply(ReplyKind.REJECTION, "2026-03-10 10:00")))
    play.until("2026-03-09 12:00", "2026-03-10 12:00", "2026-03-11 09:00")
    assert len(play.nudges) == 3
    assert all(n.keys and n.subject and n.paragraphs for n in play.nudges)
