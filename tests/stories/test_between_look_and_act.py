"""What the candidate does to a draft while a pass is under way, after it looked."""

from __future__ import annotations

import pytest

from tests.stories.conftest import Story
from tests.stories.telling import says
from tests.stories.test_one_application import interviewed

GET = "gmail.users.drafts.get"
DELETE, UPDATE = "gmail.users.drafts.delete", "gmail.users.drafts.update"


def meddle(story: Story, match: str, does: str) -> None:
    story.control("faults", [{"match": match, "kind": "person", "does": does, "times": 1}])


def ready(story: Story) -> str:
    event = interviewed(story)
    story.tick("2026-03-05T08:00:00Z")
    return event


def lose_purpose(story: Story, event: str) -> None:
    story.change_event(
        event,
        start={"dateTime": "2026-03-12T10:00:00+01:00"},
        end={"dateTime": "2026-03-12T11:00:00+01:00"},
    )


@pytest.mark.parametrize("match", [GET, DELETE])
@pytest.mark.parametrize(("does", "state"), [("send", "sent"), ("delete", "deleted")])
def test_a_note_that_goes_just_before_it_is_taken_back_is_not_ours_to_take_back(
    story: Story, match: str, does: str, state: str
) -> None:
    event = ready(story)
    lose_purpose(story, event)
    meddle(story, match, does)
    story.tick("2026-03-05T09:00:00Z")
    story.tick("2026-03-05T09:01:00Z")
    assert [d["state"] for d in story.drafts(kind="thank_you")] == [state]


@pytest.mark.parametrize("does", ["edit", "retitle"])
def test_a_note_edited_just_before_it_is_taken_back_stays(story: Story, does: str) -> None:
    event = ready(story)
    lose_purpose(story, event)
    meddle(story, GET, does)
    story.tick("2026-03-05T09:00:00Z")
    assert len(story.gmail_drafts()) == 1
    assert story.one_draft(kind="thank_you")["state"] == "edited"


@pytest.mark.parametrize(
    ("match", "does", "state"),
    [
        (GET, "send", "sent"),
        (GET, "delete", "deleted"),
        (GET, "trash", "deleted"),
        (UPDATE, "send", "sent"),
        (UPDATE, "delete", "deleted"),
    ],
)
def test_a_note_gone_just_before_it_is_rewritten_is_not_written_again(
    story: Story, match: str, does: str, state: str
) -> None:
    ready(story)
    says(story, "remember", "globex", "the sailing story")
    meddle(story, match, does)
    story.tick("2026-03-05T09:00:00Z")
    story.tick("2026-03-05T09:02:00Z")
    assert [d["state"] for d in story.drafts(kind="thank_you")] == [state]


def test_a_draft_put_in_the_bin_means_no(story: Story) -> None:
    ready(story)
    meddle(story, "gmail.users.history.list", "trash")
    story.tick("2026-03-05T09:00:00Z")
    assert story.one_draft(kind="thank_you")["state"] == "deleted"
    story.tick("2026-03-06T09:00:00Z")
    assert [d["state"] for d in story.drafts(kind="thank_you")] == ["deleted"]


@pytest.mark.parametrize("does", ["edit", "send", "delete", "trash", "retitle"])
def test_what_happens_after_the_look_is_seen_at_the_next_one(story: Story, does: str) -> None:
    ready(story)
    meddle(story, "calendar.events.list", does)
    story.tick("2026-03-05T09:00:00Z")
    story.tick("2026-03-05T09:01:00Z")
    states = {"edit": "edited", "retitle": "edited", "send": "sent"}
    assert story.one_draft(kind="thank_you")["state"] == states.get(does, "deleted")
