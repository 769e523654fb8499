"""Google did it and the answer was lost: nothing is doubled, nothing forgotten."""

from __future__ import annotations

from typing import Any

import pytest

from tests.stories.conftest import JANE, Story

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
