"""One application from the first interview to its end, through the command line."""

from __future__ import annotations

from typing import Any

import pytest

from tests.stories.conftest import JANE, SAM, Story

INTERVIEW = "Interview with Globex - Backend Engineer"
REJECTION = (
    "Dear Alex,\n\nunfortunately we have decided to move forward with another candidate.\n\nJane"
)
JANE_SAYS = "Jane Doe <jane.doe@globex.com>"


def interviewed(story: Story, **more: Any) -> str:
    """An interview with Jane on Tuesday 3 March, 10:00 in Berlin."""
    event = story.event(INTERVIEW, "2026-03-03T10:00:00+01:00", [JANE], **more)
    story.tick("2026-03-02T09:00:00Z")
    return event


def thanked(story: Story, **more: Any) -> dict[str, Any]:
    """The thank-you is written on Thursday 5 March and sent; returns Gmail's sent message."""
    interviewed(story, **more)
    story.tick("2026-03-05T08:00:00Z")
    sent = story.send(story.one_draft(kind="thank_you"))
    story.tick("2026-03-05T09:00:00Z")
    return sent


def test_a_thank_you_stands_in_gmail_two_business_days_later_at_nine(story: Story) -> None:
    interviewed(story)
    story.tick("2026-03-05T07:59:00Z")
    assert story.drafts() == []
    story.tick("2026-03-05T08:00:00Z")
    draft = story.one_draft(kind="thank_you", to="jane.doe@globex.com", state="ready")
    assert draft["due"] == "2026-03-05T08:00:00+00:00"
    assert len(story.gmail_drafts()) == 1
    assert story.nudges() == ["Globex: your thank-you is ready to send"]


def test_a_second_pass_writes_nothing(story: Story) -> None:
    interviewed(story)
    story.tick("2026-03-05T08:00:00Z")
    before = story.effects()
    assert "Nothing to do." in story.tick("2026-03-05T08:01:00Z")
    assert story.effects() == before


def test_a_lost_database_doubles_no_draft_and_touches_no_edited_one(story: Story) -> None:
    story.event(INTERVIEW, "2026-03-03T10:00:00+01:00", [JANE, SAM])
    story.tick("2026-03-05T08:00:00Z")
    edited = story.one_draft(to="sam.okafor@globex.com")
    story.edit(edited, body="Dear Sam,\n\nmy own words.\n\nAlex")
    for file in (story.folder / "state").glob("followup.db*"):
        file.unlink()
    story.tick("2026-03-05T08:05:00Z")
    story.tick("2026-03-05T08:06:00Z")
    assert len(story.gmail_drafts()) == 2
    assert story.one_draft(to="jane.doe@globex.com")["state"] == "ready"
    again = story.one_draft(to="sam.okafor@globex.com")
    assert (again["state"], again["draft_id"]) == ("edited", edited["draft_id"])
    assert "my own words" in story.draft_text(again)


def test_every_interviewer_gets_a_note_of_its_own(story: Story) -> None:
    story.event(INTERVIEW, "2026-03-03T10:00:00+01:00", [JANE, SAM])
    story.tick("2026-03-05T08:00:00Z")
    notes = story.drafts(kind="thank_you")
    assert {n["to"] for n in notes} == {"jane.doe@globex.com", "sam.okafor@globex.com"}
    texts = [story.draft_text(n) for n in notes]
    assert texts[0].split("\n", 1)[1] != texts[1].split("\n", 1)[1]
    assert any(t.startswith("Dear Dr. Okafor,") for t in texts)


def test_a_line_in_the_event_makes_the_note_memorable(story: Story) -> None:
    interviewed(story, description="Remember: the sailing story")
    story.tick("2026-03-05T08:00:00Z")
    assert "sailing story" in story.draft_text(story.one_draft())


def test_a_memorable_thing_added_later_rewrites_an_untouched_draft(story: Story) -> None:
    interviewed(story)
    story.tick("2026-03-05T08:00:00Z")
    draft = story.one_draft()
    code, _, _ = story.followup("remember", "globex", "her talk about tide tables")
    assert code == 0
    story.tick("2026-03-05T08:05:00Z")
    again = story.one_draft()
    assert again["draft_id"] == draft["draft_id"]
    assert "tide tables" in story.draft_text(again)
    assert len(story.gmail_drafts()) == 1


def test_an_edited_draft_is_never_changed(story: Story) -> None:
    interviewed(story)
    story.tick("2026-03-05T08:00:00Z")
    story.edit(story.one_draft(), body="Dear Jane,\n\nmy own words.\n\nAlex")
    story.followup("remember", "globex", "her talk about tide tables")
    story.tick("2026-03-05T08:05:00Z")
    draft = story.one_draft(state="edited")
    assert "my own words" in story.draft_text(draft)


def test_a_deleted_draft_does_not_come_back(story: Story) -> None:
    interviewed(story)
    story.tick("2026-03-05T08:00:00Z")
    story.delete(story.one_draft())
    story.tick("2026-03-05T08:05:00Z")
    story.tick("2026-03-09T08:05:00Z")
    assert story.one_draft(kind="thank_you")["state"] == "deleted"
    assert story.gmail_drafts() == []


def test_a_note_by_hand_counts_as_that_note(story: Story) -> None:
    interviewed(story)
    story.clock("2026-03-04T09:00:00Z")
    body = {"to": "jane.doe@globex.com", "subject": "Thanks!", "body": "Thank you for your time."}
    story.control("compose", body)
    story.tick("2026-03-05T08:00:00Z")
    assert story.drafts() == []


def test_the_status_check_stands_in_the_thread_the_day_after_the_answer_date(story: Story) -> None:
    sent = thanked(story)
    application = story.application()
    assert application["answer_date"] == "2026-03-12"
    assert application["next"]["what"] == "status_check"
    story.tick("2026-03-12T18:00:00Z")
    assert story.drafts(kind="status_check") == []
    story.tick("2026-03-13T08:00:00Z")
    check = story.one_draft(kind="status_check")
    assert check["thread_id"] == sent["threadId"]


def test_the_second_status_check_counts_from_the_first_being_sent_and_there_is_no_third(
    story: Story,
) -> None:
    thanked(story)
    story.tick("2026-03-13T08:00:00Z")
    story.tick("2026-03-20T08:00:00Z")
    assert len(story.drafts(kind="status_check")) == 1
    story.send(story.one_draft(kind="status_check"))
    story.tick("2026-03-20T09:00:00Z")
    story.tick("2026-03-26T08:00:00Z")
    assert len(story.drafts(kind="status_check")) == 1
    story.tick("2026-03-27T08:00:00Z")
    second = story.one_draft(kind="status_check", state="ready")
    assert second["ordinal"] == 2
    story.send(second)
    story.tick("2026-03-27T09:00:00Z")
    assert story.application()["next"]["what"] == "propose_close"
    story.tick("2026-04-10T09:00:00Z")
    assert len(story.drafts(kind="status_check")) == 2
    assert story.nudges()[-1] == "Globex: close it?"


def test_silence_ends_when_the_candidate_closes_it(story: Story) -> None:
    thanked(story)
    code, _, _ = story.followup("close", "globex", "--outcome", "no_answer")
    assert code == 0
    story.tick("2026-03-13T08:00:00Z")
    assert story.application()["outcome"] == "no_answer"
    assert story.gmail_drafts() == []


def test_a_promised_date_moves_the_status_check(story: Story) -> None:
    sent = thanked(story)
    story.mail(
        JANE_SAYS,
        "Hi Alex,\n\nmany thanks for your note. You will hear from us by Wednesday, 18 March.\n\n"
        "Best,\nJane",
        in_reply_to=sent["id"],
        at="2026-03-06T09:30:00Z",
    )
    story.tick("2026-03-06T10:00:00Z")
    application = story.application()
    assert (application["answer_date"], application["answer_date_source"]) == ("2026-03-18", "mail")
    story.tick("2026-03-18T15:00:00Z")
    assert story.drafts(kind="status_check") == []
    story.tick("2026-03-19T08:00:00Z")
    assert story.one_draft(kind="status_check")["state"] == "ready"


def test_a_delay_withdraws_the_untouched_status_check(story: Story) -> None:
    sent = thanked(story)
    story.tick("2026-03-13T08:00:00Z")
    assert story.one_draft(kind="status_check")["state"] == "ready"
    story.mail(
        JANE_SAYS,
        "Dear Alex,\n\nI am sorry, our decision is taking longer than planned. We still "
        "have people to see. We need until Friday, 27 March.\n\nBest regards\nJane",
        in_reply_to=sent["id"],
        at="2026-03-13T09:30:00Z",
    )
    story.tick("2026-03-13T10:00:00Z")
    assert story.one_draft(kind="status_check")["state"] == "withdrawn"
    assert story.application()["answer_date"] == "2026-03-27"
    assert story.gmail_drafts() == []
    story.tick("2026-03-30T08:00:00Z")
    assert story.one_draft(kind="status_check", state="ready")


def test_a_rejection_closes_it_and_asks_for_feedback_the_next_business_day(story: Story) -> None:
    sent = thanked(story)
    mail = story.mail(
        JANE_SAYS,
        "Dear Alex,\n\nthank you again for your time. After careful consideration we have decided "
        "to move forward with another candidate.\n\nAll the best\nJane",
        in_reply_to=sent["id"],
        at="2026-03-06T09:30:00Z",
    )
    story.tick("2026-03-06T10:00:00Z")
    assert story.application()["outcome"] == "rejected"
    story.tick("2026-03-09T08:00:00Z")
    draft = story.one_draft(kind="feedback_request", state="ready")
    assert draft["thread_id"] == mail["threadId"]
    assert draft["due"] == "2026-03-09T08:00:00+00:00"


def test_an_offer_is_thanked_for_at_once(story: Story) -> None:
    sent = thanked(story)
    story.mail(
        JANE_SAYS,
        "Dear Alex,\n\nwe are delighted to offer you the position of Backend Engineer. The "
        "contract is attached; please let us know by 20 March.\n\nBest\nJane",
        in_reply_to=sent["id"],
        at="2026-03-06T10:00:00Z",
    )
    story.tick("2026-03-06T10:01:00Z")
    assert story.application()["outcome"] == "offer"
    draft = story.one_draft(kind="acceptance_thanks", state="ready")
    assert "I accept" not in story.draft_text(draft)


def test_a_decision_that_fails_authentication_closes_nothing(story: Story) -> None:
    thanked(story)
    story.mail(
        JANE_SAYS,
        REJECTION,
        headers={
            "Authentication-Results": "mx.google.com; spf=fail smtp.mailfrom=x@evil.example; "
            "dkim=none; dmarc=fail header.from=globex.com"
        },
    )
    story.tick("2026-03-06T10:00:00Z")
    application = story.application()
    assert application["outcome"] is None
    assert application["stage"] == "your_turn"
    assert story.nudges()[-1] == "Globex: what does this reply mean?"


@pytest.mark.parametrize(
    ("sender", "headers"),
    [
        ('"jane.doe@globex.com" <x@attacker.example>', {}),
        ("Jane Doe <jane@globex.com.evil.example>", {}),
        ("Somebody <x@attacker.example>", {"Reply-To": "jane.doe@globex.com"}),
    ],
    ids=["an address as its name", "a domain that begins like theirs", "a foreign reply-to"],
)
def test_a_decision_from_who_only_looks_like_them_closes_nothing(
    story: Story, sender: str, headers: dict[str, str]
) -> None:
    thanked(story)
    story.mail(sender, REJECTION, headers=headers, at="2026-03-06T09:30:00Z")
    story.tick("2026-03-06T10:00:00Z")
    application = story.application()
    assert (application["outcome"], application["stage"]) == (None, "your_turn")


def test_a_question_stops_the_clock_until_it_is_answered(story: Story) -> None:
    sent = thanked(story)
    asked = story.mail(
        JANE_SAYS,
        "Hi Alex,\n\ncould you send us two references and tell me your notice period?\n\nJane",
        in_reply_to=sent["id"],
    )
    story.tick("2026-03-10T10:00:00Z")
    assert story.application()["stage"] == "your_turn"
    story.tick("2026-03-16T10:00:00Z")
    assert story.drafts(kind="status_check") == []
    story.control(
        "compose",
        {
            "to": "jane.doe@globex.com",
            "subject": "Re: Thank you",
            "body": "Here they are.",
            "thread_id": asked["threadId"],
        },
    )
    story.tick("2026-03-16T11:00:00Z")
    application = story.application()
    assert application["stage"] == "waiting"
    assert application["next"]["what"] == "status_check"
    assert application["next"]["at"] > "2026-03-16T12"


def test_an_invitation_ends_pending_notes_and_waits_for_the_candidate(story: Story) -> None:
    interviewed(story)
    story.tick("2026-03-05T08:00:00Z")
    story.mail(
        JANE_SAYS,
        "Hi Alex,\n\nwe would love to invite you to a second round with our CTO. Which times "
        "suit you next week?\n\nBest\nJane",
    )
    story.tick("2026-03-05T12:00:00Z")
    assert story.application()["stage"] == "your_turn"
    assert story.one_draft(kind="thank_you")["state"] == "withdrawn"
    story.event("Globex second round", "2026-03-11T10:00:00+01:00", [SAM])
    story.tick("2026-03-06T12:00:00Z")
    assert story.application()["stage"] == "scheduled"
    story.tick("2026-03-13T08:00:00Z")
    assert story.one_draft(kind="thank_you", state="ready")["to"] == "sam.okafor@globex.com"


def test_an_absence_moves_the_status_check_to_the_day_after_the_return(story: Story) -> None:
    sent = thanked(story)
    story.mail(
        JANE_SAYS,
        "I am out of the office until Tuesday 17 March and will answer when I am back.",
        subject="Automatic reply: Thank you",
        headers={"Auto-Submitted": "auto-replied"},
        in_reply_to=sent["id"],
    )
    story.tick("2026-03-13T08:00:00Z")
    assert story.drafts(kind="status_check") == []
    assert story.application()["next"]["at"] == "2026-03-19T08:00:00+00:00"


def test_a_moved_interview_moves_its_thank_you(story: Story) -> None:
    event = interviewed(story)
    story.change_event(
        event,
        start={"dateTime": "2026-03-05T10:00:00+01:00"},
        end={"dateTime": "2026-03-05T11:00:00+01:00"},
    )
    story.tick("2026-03-05T12:00:00Z")
    assert story.drafts() == []
    story.tick("2026-03-09T08:00:00Z")
    assert story.one_draft(kind="thank_you")["state"] == "ready"


def test_a_cancelled_interview_withdraws_its_untouched_draft(story: Story) -> None:
    event = interviewed(story)
    story.tick("2026-03-05T08:00:00Z")
    story.cancel_event(event)
    story.tick("2026-03-05T08:05:00Z")
    assert story.one_draft()["state"] == "withdrawn"
    assert story.gmail_drafts() == []
    assert story.application()["stage"] == "on_hold"


def test_undo_reopens_what_a_reply_closed(story: Story) -> None:
    sent = thanked(story)
    story.mail(
        JANE_SAYS,
        REJECTION,
        in_reply_to=sent["id"],
        at="2026-03-06T09:30:00Z",
    )
    story.tick("2026-03-06T10:00:00Z")
    assert story.application()["outcome"] == "rejected"
    code, out, _ = story.followup("undo", "globex")
    assert code == 0
    assert "Jane Doe wrote: rejection" in out
    assert story.application()["outcome"] is None


@pytest.mark.parametrize("weekend", ["2026-03-07T10:00:00Z", "2026-03-08T10:00:00Z"])
def test_nothing_is_written_on_a_weekend(story: Story, weekend: str) -> None:
    story.event(INTERVIEW, "2026-03-05T10:00:00+01:00", [JANE])
    story.tick(weekend)
    assert story.drafts() == []
    story.tick("2026-03-09T08:00:00Z")
    assert story.one_draft(kind="thank_you")["state"] == "ready"
