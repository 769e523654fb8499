"""Google did it and the answer was lost: nothing is doubled, nothing forgotten."""

from __future__ import annotations

from typing import Any

import pytest

from tests.stories.conftest import JANE, SAM, Story

INTERVIEW = "Interview with Globex - Backend Engineer"


def fault(story: Story, match: str, kind: str, **more: Any) -> None:
    story.control("faults", [{"match": match, "kind": kind, "times": 1, **more}])


def tick_whatever_comes(story: Story, at: str) -> None:
    story.clock(at)
    story.followup("tick", "--at", at)


@pytest.mark.parametrize("kind", ["lost_answer", "truncate", "reset_before", "garbage"])
@pytest.mark.parametrize("method", ["gmail.users.drafts.create", "gmail.users.messages.insert"])
def test_a_write_whose_answer_is_lost_is_done_once(story: Story, method: str, kind: str) -> None:
    story.event(INTERVIEW, "2026-03-03T10:00:00+01:00", [JANE])
    story.tick("2026-03-04T08:00:00Z")
    fault(story, method, kind)
    tick_whatever_comes(story, "2026-03-05T08:00:00Z")
    for minute in (1, 2, 3, 4):
        tick_whatever_comes(story, f"2026-03-05T08:0{minute}:00Z")
    assert len(story.gmail_drafts()) == 1
    assert story.one_draft(kind="thank_you")["state"] == "ready"
    assert story.nudges() == ["Globex: your thank-you is ready to send"]


@pytest.mark.parametrize("method", ["gmail.users.drafts.create", "gmail.users.messages.insert"])
def test_a_write_is_found_again_though_searches_lag_behind(story: Story, method: str) -> None:
    story.event(INTERVIEW, "2026-03-03T10:00:00+01:00", [JANE])
    story.tick("2026-03-04T08:00:00Z")
    lag = {"match": "gmail.*.list", "kind": "lag", "seconds": 3600}
    story.control("faults", [{"match": method, "kind": "lost_answer", "times": 1}, lag])
    for minute in range(6):
        tick_whatever_comes(story, f"2026-03-05T08:0{minute}:00Z")
    story.control("faults", [])
    assert len(story.gmail_drafts()) == 1
    assert story.one_draft(kind="thank_you")["state"] == "ready"
    assert story.nudges() == ["Globex: your thank-you is ready to send"]


@pytest.mark.parametrize("kind", ["lost_answer", "truncate", "reset_before"])
def test_a_rewrite_whose_answer_is_lost_is_not_taken_for_an_edit(story: Story, kind: str) -> None:
    story.event(INTERVIEW, "2026-03-03T10:00:00+01:00", [JANE])
    story.tick("2026-03-05T08:00:00Z")
    story.followup("remember", "globex", "the sailing story")
    fault(story, "gmail.users.drafts.update", kind)
    for minute in (1, 2, 3, 4):
        tick_whatever_comes(story, f"2026-03-05T08:0{minute}:00Z")
    draft = story.one_draft(kind="thank_you")
    assert draft["state"] == "ready"
    assert "sailing story" in story.draft_text(draft)


@pytest.mark.parametrize("kind", ["lost_answer", "truncate", "reset_before"])
def test_a_withdrawal_whose_answer_is_lost_is_not_taken_for_a_no(story: Story, kind: str) -> None:
    event = story.event(INTERVIEW, "2026-03-03T10:00:00+01:00", [JANE])
    story.tick("2026-03-05T08:00:00Z")
    story.change_event(
        event,
        start={"dateTime": "2026-03-05T10:00:00+01:00"},
        end={"dateTime": "2026-03-05T11:00:00+01:00"},
    )
    fault(story, "gmail.users.drafts.delete", kind)
    for minute in (1, 2, 3, 4):
        tick_whatever_comes(story, f"2026-03-05T08:0{minute}:00Z")
    assert story.gmail_drafts() == []
    story.tick("2026-03-09T08:00:00Z")
    assert story.one_draft(kind="thank_you", state="ready")


@pytest.mark.parametrize("status", [429, 500, 503, 403])
def test_a_google_that_refuses_for_a_while_delays_the_note_only(story: Story, status: int) -> None:
    story.event(INTERVIEW, "2026-03-03T10:00:00+01:00", [JANE])
    story.tick("2026-03-04T08:00:00Z")
    reason = {"reason": "rateLimitExceeded"} if status in {429, 403} else {}
    fault(story, "gmail.users.drafts.create", "status", status=status, **reason)
    for minute in (0, 2, 4):
        tick_whatever_comes(story, f"2026-03-05T08:0{minute}:00Z")
    assert len(story.gmail_drafts()) == 1
    assert story.one_draft(kind="thank_you")["state"] == "ready"


def lost_thank_you(story: Story) -> str:
    """Let Gmail store a thank-you whose answer is lost; return the draft's id."""
    story.event(INTERVIEW, "2026-03-03T10:00:00+01:00", [JANE])
    story.tick("2026-03-04T08:00:00Z")
    fault(story, "gmail.users.drafts.create", "lost_answer")
    tick_whatever_comes(story, "2026-03-05T08:00:00Z")
    (draft,) = story.gmail_drafts()
    return str(draft["id"])


def tick_till_all_is_settled(story: Story) -> None:
    for at in ("05T08:00:10Z", "05T08:01:00Z", "05T08:02:00Z", "06T08:00:00Z"):
        story.tick(f"2026-03-{at}")


def test_a_draft_deleted_before_its_answer_was_known_does_not_come_back(story: Story) -> None:
    story.delete({"draft_id": lost_thank_you(story)})
    tick_till_all_is_settled(story)
    assert story.gmail_drafts() == []
    assert story.one_draft()["state"] == "deleted"
    assert story.nudges() == []


def test_a_draft_edited_and_deleted_before_its_answer_was_known_does_not_come_back(
    story: Story,
) -> None:
    draft = {"draft_id": lost_thank_you(story)}
    story.edit(draft, body="No, this is not what I want to say.")
    story.delete(draft)
    tick_till_all_is_settled(story)
    assert story.gmail_drafts() == []
    assert story.one_draft()["state"] == "deleted"


def test_a_draft_sent_before_its_answer_was_known_counts_as_sent(story: Story) -> None:
    draft = {"draft_id": lost_thank_you(story)}
    story.clock("2026-03-05T10:00:00Z")
    story.send(draft)
    story.tick("2026-03-05T12:00:00Z")
    story.tick("2026-03-06T08:00:00Z")
    assert story.gmail_drafts() == []
    assert story.one_draft()["state"] == "sent"


def test_another_draft_deleted_meanwhile_costs_no_note(story: Story) -> None:
    story.event(INTERVIEW, "2026-03-03T10:00:00+01:00", [JANE, SAM])
    story.tick("2026-03-04T08:00:00Z")
    fault(story, "gmail.users.drafts.create", "reset_before", skip=1)
    tick_whatever_comes(story, "2026-03-05T08:00:00Z")
    (draft,) = story.gmail_drafts()
    story.delete({"draft_id": draft["id"]})
    tick_till_all_is_settled(story)
    assert sorted(d["state"] for d in story.drafts()) == ["deleted", "ready"]


def test_drafts_of_one_round_are_told_of_together_once_the_lost_one_is_found(story: Story) -> None:
    story.event(INTERVIEW, "2026-03-03T10:00:00+01:00", [JANE, SAM])
    story.tick("2026-03-04T08:00:00Z")
    fault(story, "gmail.users.drafts.create", "lost_answer", skip=1)
    tick_whatever_comes(story, "2026-03-05T08:00:00Z")
    tick_till_all_is_settled(story)
    assert story.nudges() == ["Globex: your thank-yous are ready to send"]


def test_a_draft_named_in_a_nudge_under_way_is_not_named_in_another(story: Story) -> None:
    story.event(INTERVIEW, "2026-03-03T10:00:00+01:00", [JANE, SAM])
    story.tick("2026-03-04T08:00:00Z")
    fault(story, "gmail.users.messages.insert", "lost_answer")
    tick_whatever_comes(story, "2026-03-05T08:00:00Z")
    story.delete(story.one_draft(to=JANE["email"]))
    tick_till_all_is_settled(story)
    assert story.nudges() == ["Globex: your thank-yous are ready to send"]


# a history that is gone, and what only a search can find


@pytest.mark.parametrize("lagging", [False, True])
def test_when_history_is_gone_no_reply_is_missed_however_searches_lag(
    story: Story,
    lagging: bool,  # noqa: FBT001
) -> None:
    story.event(INTERVIEW, "2026-03-03T10:00:00+01:00", [JANE])
    story.tick("2026-03-05T08:00:00Z")
    story.control("expire-history", {})
    body = "Hi Alex,\n\nunfortunately we have decided to go ahead with another candidate.\n\nJane"
    story.mail("Jane Doe <jane.doe@globex.com>", body, at="2026-03-05T09:00:00Z")
    story.control("expire-history", {})
    lag = {"match": "gmail.*.list", "kind": "lag", "seconds": 600}
    story.control("faults", [lag] if lagging else [])
    story.tick("2026-03-05T09:01:00Z")
    story.tick("2026-03-05T09:20:00Z")
    assert story.application()["outcome"] == "rejected"


def test_a_reply_in_a_history_that_lost_its_records_is_not_lost(story: Story) -> None:
    story.event(INTERVIEW, "2026-03-03T10:00:00+01:00", [JANE])
    story.tick("2026-03-05T08:00:00Z")
    body = "Hi Alex,\n\nunfortunately we have decided to go ahead with another candidate.\n\nJane"
    story.mail("Jane Doe <jane.doe@globex.com>", body, at="2026-03-05T09:00:00Z")
    match = "gmail.users.history.list"
    story.control("faults", [{"match": match, "kind": "drop", "fields": ["history"]}])
    for minute in range(5):
        story.tick(f"2026-03-05T09:0{minute}:00Z")
    story.control("faults", [])
    story.tick("2026-03-05T09:05:00Z")
    assert story.application()["outcome"] == "rejected"


def test_a_history_that_says_nothing_for_a_day_is_checked_by_search(story: Story) -> None:
    story.event(INTERVIEW, "2026-03-03T10:00:00+01:00", [JANE])
    story.tick("2026-03-05T08:00:00Z")
    body = "Hi Alex,\n\nunfortunately we have decided to go ahead with another candidate.\n\nJane"
    story.mail("Jane Doe <jane.doe@globex.com>", body, at="2026-03-05T09:00:00Z")
    match = "gmail.users.history.list"
    story.control("faults", [{"match": match, "kind": "drop", "fields": ["history"]}])
    story.tick("2026-03-06T10:00:00Z")
    assert story.application()["outcome"] == "rejected"


def test_a_mail_that_never_comes_whole_neither_stops_the_others_nor_is_it_forgotten(
    story: Story,
) -> None:
    story.event(INTERVIEW, "2026-03-03T10:00:00+01:00", [JANE])
    story.tick("2026-03-05T08:00:00Z")
    body = "Hi Alex,\n\nunfortunately we have decided to go ahead with another candidate.\n\nJane"
    mail = story.mail("Jane Doe <jane.doe@globex.com>", body, at="2026-03-05T09:00:00Z")
    broken = {"match": f"GET *messages/{mail['id']}*", "kind": "status", "status": 400}
    story.control("faults", [broken])
    story.clock("2026-03-05T09:00:00Z")
    _, _, said = story.followup("tick", "--at", "2026-03-05T09:00:00Z")
    assert "cannot be read yet" in said
    assert story.application()["outcome"] is None
    story.control("faults", [])
    story.tick("2026-03-05T09:05:00Z")
    assert story.application()["outcome"] == "rejected"


def test_a_mail_that_cannot_be_read_for_a_day_is_left_to_the_candidate(story: Story) -> None:
    story.event(INTERVIEW, "2026-03-03T10:00:00+01:00", [JANE])
    story.tick("2026-03-05T08:00:00Z")
    mail = story.mail("Jane Doe <jane.doe@globex.com>", "Hi", at="2026-03-05T09:00:00Z")
    broken = {"match": f"GET *messages/{mail['id']}*", "kind": "status", "status": 400}
    story.control("faults", [broken])
    said = []
    for at in ("2026-03-05T09:00:00Z", "2026-03-06T09:01:00Z", "2026-03-06T09:02:00Z"):
        story.clock(at)
        said.append(story.followup("tick", "--at", at)[2])
    assert "is tried again" in said[0]
    assert "put aside" in said[1]
    assert said[2] == ""
