"""Notes whose time went by while the computer was off: not written, and the candidate is told."""

from __future__ import annotations

import pytest

from bot.core.facts import DraftState, WordKind
from bot.core.model import NoteKind, ReplyKind
from bot.core.rules import Delay, Rules
from bot.core.workflow.next_step import upcoming
from tests.core.workflow.builders import (
    JANE,
    SAM,
    Fact,
    Play,
    application,
    at,
    change,
    interview,
    reply,
    said,
    wrote,
)

TUESDAY = interview("2026-03-03 10:00", JANE, SAM)
THANKED = (TUESDAY, wrote("2026-03-05 10:00"), wrote("2026-03-05 10:01", SAM))
REJECTED = reply(ReplyKind.REJECTION, "2026-03-09 10:00")
OFFERED = reply(ReplyKind.OFFER, "2026-03-09 10:00")


def woken(*facts: Fact, at_last: str, rules: Rules | None = None) -> Play:
    """Nothing ran before `at_last`."""
    play = Play(application(*facts), rules=rules or Rules())
    play.until(at_last)
    return play


def written(play: Play) -> list[str]:
    return [d.kind.value for d in play.application.drafts]


@pytest.mark.parametrize(
    ("facts", "in_time", "too_late", "kind"),
    [
        ((TUESDAY,), "2026-03-12 09:00", "2026-03-12 09:01", NoteKind.THANK_YOU),
        (THANKED, "2026-04-14 09:00", "2026-04-14 09:01", NoteKind.STATUS_CHECK),
        ((*THANKED, OFFERED), "2026-03-16 09:00", "2026-03-16 09:01", NoteKind.ACCEPTANCE_THANKS),
        ((*THANKED, REJECTED), "2026-03-23 09:00", "2026-03-23 09:01", NoteKind.FEEDBACK_REQUEST),
    ],
    ids=str,
)
def test_a_missed_note_is_written_late_until_its_time_has_gone(
    facts: tuple[Fact, ...], in_time: str, too_late: str, kind: NoteKind
) -> None:
    assert kind.value in written(woken(*facts, at_last=in_time))
    assert kind.value not in written(woken(*facts, at_last=too_late))


def test_the_candidate_is_told_once_of_all_that_was_missed_and_why() -> None:
    play = woken(TUESDAY, at_last="2026-03-24 09:00")
    play.until("2026-03-24 09:30", "2026-03-25 09:00")
    (late,) = [n for n in play.nudges if "too late" in n.subject]
    assert late.subject == "Globex: it is too late for your thank-you"
    assert late.paragraphs[0] == (
        "Your thank-you to Jane Doe, Dr. Sam Okafor was due on Thursday 5 March and was not "
        "written in time. It is more than 5 business days after it was due, so none is written "
        "any more."
    )
    assert late.reason == "it is more than 5 business days after it was due"


def test_news_that_comes_late_promises_no_note() -> None:
    play = woken(*THANKED, REJECTED, at_last="2026-03-24 09:00")
    subjects = [n.subject for n in play.nudges]
    assert "Globex: they decided for somebody else" in subjects
    assert "Globex: it is too late for your feedback request" in subjects
    assert not [p for n in play.nudges for p in n.paragraphs if "will stand in your drafts" in p]


def test_instead_of_a_first_question_after_a_month_closing_is_proposed() -> None:
    play = woken(*THANKED, at_last="2026-04-17 09:00")
    (nudge,) = play.nudges
    assert nudge.subject == "Globex: close it?"
    assert nudge.paragraphs[0] == (
        "A status check was not written in time, and it is more than 20 business days after it "
        "was due."
    )
    assert play.live() == []


def test_what_comes_next_names_no_note_whose_time_has_gone() -> None:
    assessment = woken(TUESDAY, at_last="2026-03-24 09:00").assess(at("2026-03-24 10:00"))
    assert "thank_you" not in [s.what for s in upcoming(assessment)]


def test_an_update_is_too_late_when_the_day_to_decide_by_is_over() -> None:
    play = Play(application(*THANKED), (change("2026-03-10 10:00", decide_by="2026-03-13"),))
    play.until("2026-03-16 09:00")
    assert "update" not in written(play)
    (late,) = [n for n in play.nudges if "too late" in n.subject]
    assert late.reason == "the day to decide by, Friday 13 March, is over"


def test_an_update_that_presses_nobody_is_too_late_after_two_weeks() -> None:
    play = Play(application(*THANKED), (change("2026-03-10 10:00"),))
    play.until("2026-03-25 09:00")
    assert "update" not in written(play)
    assert "Globex: it is too late for your update" in [n.subject for n in play.nudges]


def test_a_note_that_was_offered_and_left_lying_is_not_called_missed() -> None:
    play = Play(application(TUESDAY))
    play.until("2026-03-05 09:00", "2026-03-24 09:00")
    assert not [n for n in play.nudges if "too late" in n.subject]


def test_what_was_missed_long_ago_is_not_told_any_more() -> None:
    assert woken(TUESDAY, at_last="2026-05-20 09:00").nudges == []


def test_what_a_snooze_put_off_is_not_called_missed() -> None:
    snooze = said(WordKind.SNOOZE, "2026-03-04 10:00", until="2026-03-23 00:00")
    play = woken(TUESDAY, snooze, at_last="2026-03-23 09:00")
    assert not [n for n in play.nudges if "too late" in n.subject]


def test_a_snooze_does_not_make_a_status_check_too_late() -> None:
    snooze = said(WordKind.SNOOZE, "2026-03-11 10:00", until="2026-04-20 00:00")
    assert written(woken(*THANKED, snooze, at_last="2026-04-20 09:00")) == ["status_check"]


def test_every_limit_is_a_setting() -> None:
    long = Delay(business_days=60)
    rules = Rules(thank_you_expires=long, feedback_request_expires=long)
    assert written(woken(TUESDAY, at_last="2026-04-20 09:00", rules=rules))[0] == "thank_you"
    play = woken(*THANKED, REJECTED, at_last="2026-04-20 09:00", rules=rules)
    assert written(play) == ["feedback_request"]


def test_a_thank_you_that_went_out_late_puts_the_question_off() -> None:
    play = Play(application(interview("2026-03-03 10:00", JANE, answer_by="2026-03-06")))
    play.until("2026-03-10 10:00")
    assert play.draft(NoteKind.THANK_YOU).state is DraftState.READY
    play.send(play.draft(NoteKind.THANK_YOU), "2026-03-10 11:00")
    play.until("2026-03-10 11:30", "2026-03-11 09:00", "2026-03-12 09:00")
    assert play.live() == []
    play.until("2026-03-13 09:00")
    assert [d.kind for d in play.live()] == [NoteKind.STATUS_CHECK]
