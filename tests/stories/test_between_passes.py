"""What the candidate does with drafts, and what Google forgets, between two passes."""

from __future__ import annotations

from tests.stories.conftest import Story
from tests.stories.telling import (
    GAVIN,
    OMAR,
    QUESTION,
    shown,
)
from tests.stories.test_one_application import (
    JANE_SAYS,
    interviewed,
    thanked,
)

# drafts between the service and the candidate


def test_a_draft_sent_after_being_edited_counts_as_the_note(story: Story) -> None:
    interviewed(story)
    story.tick("2026-03-05T08:00:00Z")
    draft = story.one_draft()
    story.edit(draft, subject="Many thanks", body="Dear Jane,\n\nmy own words.\n\nAlex")
    story.tick("2026-03-05T08:05:00Z")
    sent = story.send(story.one_draft(state="edited"))
    story.tick("2026-03-05T09:00:00Z")
    assert story.one_draft(kind="thank_you")["state"] == "sent"
    story.tick("2026-03-13T08:00:00Z")
    assert story.one_draft(kind="status_check")["thread_id"] == sent["threadId"]


def test_edited_and_sent_between_two_passes_it_counts_too(story: Story) -> None:
    interviewed(story)
    story.tick("2026-03-05T08:00:00Z")
    draft = story.one_draft()
    story.edit(draft, body="Dear Jane,\n\nmy own words.\n\nAlex")
    story.send(draft)
    story.tick("2026-03-05T09:00:00Z")
    assert [d["state"] for d in story.drafts()] == ["sent"]


def test_a_moved_interview_leaves_an_edited_draft_and_says_so(story: Story) -> None:
    event = interviewed(story)
    story.tick("2026-03-05T08:00:00Z")
    story.edit(story.one_draft(), body="Dear Jane,\n\nmy own words.\n\nAlex")
    story.change_event(
        event,
        start={"dateTime": "2026-03-10T10:00:00+01:00"},
        end={"dateTime": "2026-03-10T11:00:00+01:00"},
    )
    story.tick("2026-03-05T09:00:00Z")
    draft = story.one_draft(state="edited")
    assert "my own words" in story.draft_text(draft)
    assert story.nudges()[-1] == "Globex: your edited thank-you may be out of date"
    assert story.application()["stage"] == "scheduled"


def test_a_mail_by_hand_in_the_thread_counts_as_the_status_check(story: Story) -> None:
    sent = thanked(story)
    story.clock("2026-03-13T07:00:00Z")
    story.control(
        "compose",
        {
            "to": "jane.doe@globex.com",
            "body": "Hi Jane, any news?",
            "thread_id": sent["threadId"],
            "in_reply_to": sent["id"],
        },
    )
    story.tick("2026-03-13T08:00:00Z")
    assert story.drafts(kind="status_check") == []
    story.tick("2026-03-20T08:00:00Z")
    assert story.one_draft(kind="status_check")["ordinal"] == 2


def test_answering_a_question_does_not_send_a_deleted_draft(story: Story) -> None:
    sent = thanked(story)
    story.tick("2026-03-13T08:00:00Z")
    story.delete(story.one_draft(kind="status_check"))
    story.tick("2026-03-13T09:00:00Z")
    asked = story.mail(JANE_SAYS, QUESTION, in_reply_to=sent["id"], at="2026-03-16T09:00:00Z")
    story.tick("2026-03-16T10:00:00Z")
    story.clock("2026-03-16T11:00:00Z")
    story.control(
        "compose",
        {
            "to": "jane.doe@globex.com",
            "body": "Here they are.",
            "thread_id": asked["threadId"],
            "in_reply_to": asked["id"],
        },
    )
    story.tick("2026-03-16T12:00:00Z")
    story.tick("2026-04-07T12:00:00Z")
    assert [d["state"] for d in story.drafts(kind="status_check")] == ["deleted"]


def test_a_mail_in_a_new_thread_takes_the_untouched_draft_there(story: Story) -> None:
    interviewed(story)
    story.tick("2026-03-05T08:00:00Z")
    mail = story.mail(
        JANE_SAYS,
        "Hi Alex, it was nice to meet you.\n\nJane",
        subject="Nice to meet you",
        at="2026-03-05T09:00:00Z",
    )
    story.tick("2026-03-05T09:30:00Z")
    (draft,) = story.gmail_drafts()
    assert draft["message"]["threadId"] == mail["threadId"]
    assert story.one_draft(state="ready")["thread_id"] == mail["threadId"]


# what Google forgets


def test_after_the_history_expired_nothing_is_missed_and_nothing_doubled(story: Story) -> None:
    interviewed(story)
    story.tick("2026-03-05T08:00:00Z")
    draft = story.one_draft()
    story.clock("2026-03-05T09:00:00Z")
    sent = story.send(draft)
    story.mail(
        JANE_SAYS,
        "You will hear from us by Wednesday, 18 March.\n\nJane",
        in_reply_to=sent["id"],
        at="2026-03-06T09:00:00Z",
    )
    story.control("expire-history", {})
    story.tick("2026-03-06T10:00:00Z")
    assert story.one_draft(kind="thank_you")["state"] == "sent"
    assert story.application()["answer_date"] == "2026-03-18"
    assert len(shown(story)["messages"]) == 2
    before = story.effects()
    story.control("expire-history", {})
    story.tick("2026-03-06T10:05:00Z")
    assert len(shown(story)["messages"]) == 2
    assert story.effects() == before


def test_after_the_sync_token_expired_nothing_is_missed_and_nothing_doubled(story: Story) -> None:
    event = interviewed(story)
    story.control("expire-sync-tokens", {})
    story.change_event(event, description="Remember: the sailing story")
    story.event("Interview with Initech", "2026-03-04T10:00:00+01:00", [OMAR])
    story.tick("2026-03-05T08:00:00Z")
    assert [a["id"] for a in story.status()] == ["globex", "initech"]
    assert "sailing story" in story.draft_text(story.one_draft())
    found = [r["what"] for r in shown(story)["history"] if r["what"].startswith("interview")]
    assert len(found) == 1


def test_an_event_deleted_while_the_sync_token_was_expired_is_cancelled(story: Story) -> None:
    event = interviewed(story)
    story.event("Interview with Initech", "2026-03-04T10:00:00+01:00", [OMAR])
    story.event("Interview with Hooli", "2026-03-05T10:00:00+01:00", [GAVIN])
    story.tick("2026-03-02T10:00:00Z")
    story.cancel_event(event)
    story.control("expire-sync-tokens", {})
    story.tick("2026-03-02T11:00:00Z")
    assert story.application()["stage"] == "on_hold"
    assert story.application("initech")["stage"] == "scheduled"


def test_a_calendar_that_is_suddenly_empty_cancels_nothing(story: Story) -> None:
    interviewed(story)
    story.event("Interview with Initech", "2026-03-04T10:00:00+01:00", [OMAR])
    story.tick("2026-03-02T10:00:00Z")
    story.control("expire-sync-tokens", {})
    empty = {"match": "calendar.events.list", "kind": "empty", "fields": ["items"]}
    story.control("faults", [empty])
    story.clock("2026-03-05T08:00:00Z")
    _, _, said = story.followup("tick", "--at", "2026-03-05T08:00:00Z")
    assert "suddenly lacks 2 of 2 interviews" in said
    assert "Nothing was cancelled" in said
    assert story.one_draft(kind="thank_you")["state"] == "ready"
    story.control("faults", [])
    story.tick("2026-03-05T08:05:00Z")
    assert [a["stage"] for a in story.status()] == ["waiting", "waiting"]
