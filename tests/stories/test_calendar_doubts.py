"""What the calendar seems to say and may not mean: gone, emptied, or something else by now."""

from __future__ import annotations

import pytest

from tests.stories.conftest import JANE, Story
from tests.stories.telling import GAVIN, OMAR, says, shown
from tests.stories.test_one_application import interviewed

LIST, GET = "calendar.events.list", "calendar.events.get"
EMPTY = {"match": LIST, "kind": "empty", "fields": ["items"]}


def tick_and_hear(story: Story, at: str) -> str:
    story.clock(at)
    code, _, said = story.followup("tick", "--at", at)
    assert code == 0, said
    return said


@pytest.mark.parametrize("others", [0, 1, 2])
def test_an_empty_calendar_where_there_was_a_full_one_cancels_nothing(
    story: Story, others: int
) -> None:
    interviewed(story)
    for title, guest in [("Initech", OMAR), ("Hooli", GAVIN)][:others]:
        story.event(f"Interview with {title}", "2026-03-03T14:00:00+01:00", [guest])
    story.tick("2026-03-05T08:00:00Z")
    story.control("expire-sync-tokens", {})
    story.control("faults", [EMPTY])
    said = tick_and_hear(story, "2026-03-05T08:05:00Z")
    assert f"suddenly lacks {others + 1} of {others + 1} interviews" in said
    assert [a["stage"] for a in story.status()] == ["waiting"] * (others + 1)
    assert len(story.gmail_drafts()) == others + 1
    story.control("faults", [])
    assert "lacks" not in tick_and_hear(story, "2026-03-05T08:10:00Z")


def test_of_several_gone_without_a_trace_nothing_is_cancelled(story: Story) -> None:
    interviewed(story)
    story.event("Interview with Initech", "2026-03-04T10:00:00+01:00", [OMAR])
    story.tick("2026-03-02T10:00:00Z")
    story.control("expire-sync-tokens", {})
    story.control("faults", [EMPTY, {"match": GET, "kind": "status", "status": 404}])
    assert "lacks 2 of 2" in tick_and_hear(story, "2026-03-02T11:00:00Z")
    assert [a["stage"] for a in story.status()] == ["scheduled", "scheduled"]


def test_all_that_google_itself_says_are_cancelled_are_cancelled(story: Story) -> None:
    first = interviewed(story)
    second = story.event("Interview with Initech", "2026-03-04T10:00:00+01:00", [OMAR])
    story.tick("2026-03-02T10:00:00Z")
    story.cancel_event(first)
    story.cancel_event(second)
    story.control("expire-sync-tokens", {})
    story.tick("2026-03-02T11:00:00Z")
    assert [a["stage"] for a in story.status()] == ["on_hold", "on_hold"]


def test_what_an_empty_first_read_hid_is_found_at_the_next_pass(story: Story) -> None:
    interviewed_at = "2026-03-03T10:00:00+01:00"
    story.event("Interview with Globex - Backend Engineer", interviewed_at, [JANE])
    story.control("faults", [EMPTY])
    story.tick("2026-03-02T09:00:00Z")
    assert story.status() == []
    story.control("faults", [])
    story.tick("2026-03-02T09:05:00Z")
    assert story.application()["stage"] == "scheduled"


def test_an_event_retitled_to_something_else_withdraws_its_draft_and_undo_brings_it_back(
    story: Story,
) -> None:
    event = interviewed(story)
    story.tick("2026-03-05T08:00:00Z")
    story.change_event(event, summary="Dentist", description="", attendees=[])
    story.tick("2026-03-05T09:00:00Z")
    assert story.gmail_drafts() == []
    assert story.application()["stage"] == "on_hold"
    assert "no interview any more: Dentist" in [r["what"] for r in shown(story)["history"]]
    says(story, "undo", "globex")
    story.tick("2026-03-05T10:00:00Z")
    assert story.one_draft(kind="thank_you", state="ready")["to"] == "jane.doe@globex.com"
    story.change_event(event, description="Remember: the sailing story")
    story.tick("2026-03-05T11:00:00Z")
    assert "sailing story" in story.draft_text(story.one_draft(state="ready"))


def test_an_event_titled_back_is_on_again(story: Story) -> None:
    event = interviewed(story)
    story.change_event(event, summary="Dentist", attendees=[])
    story.tick("2026-03-02T11:00:00Z")
    assert story.application()["stage"] == "on_hold"
    title = "Interview with Globex - Backend Engineer"
    story.change_event(event, summary=title, attendees=[JANE])
    story.tick("2026-03-02T12:00:00Z")
    assert story.application()["stage"] == "scheduled"


def test_an_edited_draft_of_a_retitled_event_stays_and_is_reported(story: Story) -> None:
    event = interviewed(story)
    story.tick("2026-03-05T08:00:00Z")
    story.edit(story.one_draft(), body="Dear Jane,\n\nmy own words.\n\nAlex")
    story.change_event(event, summary="Dentist", description="", attendees=[])
    story.tick("2026-03-05T09:00:00Z")
    assert "my own words" in story.draft_text(story.one_draft(state="edited"))
    assert story.nudges()[-1] == "Globex: your edited thank-you may be out of date"


def test_an_offer_deleted_while_the_sync_token_was_expired_is_taken_back(story: Story) -> None:
    interviewed(story)
    story.tick("2026-03-05T08:00:00Z")
    title, at = "Offer: Soylent, answer by 27 March", "2026-03-27T09:00:00+01:00"
    offer = story.event(title, at, [])
    story.tick("2026-03-09T09:00:00Z")
    assert story.drafts(kind="update", state="ready") != []
    story.cancel_event(offer)
    story.control("expire-sync-tokens", {})
    story.tick("2026-03-09T10:00:00Z")
    assert story.drafts(kind="update", state="ready") == []


def test_a_line_that_cannot_be_read_is_told_once(story: Story) -> None:
    event = interviewed(story)
    lines = "Skip: thankyous\nAnswer by: when they like\nCompany: Globex"
    story.change_event(event, description=lines)
    subject = "Globex: a line in your event that I cannot read"
    for at in ("2026-03-02T11:00:00Z", "2026-03-02T12:00:00Z"):
        story.tick(at)
        assert story.nudges().count(subject) == 1
    story.change_event(event, description=f"{lines}\nRemember: the sailing story")
    story.tick("2026-03-02T13:00:00Z")
    assert story.nudges().count(subject) == 1
    story.change_event(event, description="Skip: status-chek")
    story.tick("2026-03-02T14:00:00Z")
    assert story.nudges().count(subject) == 2


def test_a_line_that_names_the_company_is_no_mistake(story: Story) -> None:
    event = interviewed(story)
    story.change_event(event, description="Company: Globex\nSkip: thank-you")
    story.tick("2026-03-02T11:00:00Z")
    assert story.nudges() == []
