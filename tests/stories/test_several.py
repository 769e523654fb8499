"""Several rounds, several applications, and what the candidate says and does in between."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

import pytest

from tests.stories.conftest import JANE, SAM, Story
from tests.stories.test_one_application import (
    INTERVIEW,
    JANE_SAYS,
    REJECTION,
    interviewed,
    thanked,
)

OMAR = {"email": "omar.bell@initech.com", "displayName": "Omar Bell"}
GAVIN = {"email": "gavin@hooli.com", "displayName": "Gavin Bell"}
OMAR_SAYS = "Omar Bell <omar.bell@initech.com>"
OFFER = (
    "Dear Alex,\n\nwe are delighted to offer you the position of Platform Engineer at Initech. "
    "Please let us know by Friday, 20 March.\n\nBest regards\nOmar Bell"
)
QUESTION = "Hi Alex,\n\ncould you send us two references?\n\nJane"


def shown(story: Story, application_id: str = "globex") -> dict[str, Any]:
    code, out, err = story.followup("show", application_id, "--json")
    assert code == 0, err
    found: dict[str, Any] = json.loads(out)
    return found


def says(story: Story, *arguments: str) -> str:
    code, out, err = story.followup(*arguments)
    assert code == 0, err
    return out


def two_applications(story: Story) -> dict[str, Any]:
    """Globex (Jane) thanked on 5 March; Initech (Omar) interviewed on the 4th."""
    sent = thanked(story)
    story.event("Interview with Initech - Platform Engineer", "2026-03-04T10:00:00+01:00", [OMAR])
    story.tick("2026-03-05T10:00:00Z")
    return sent


# rounds and roles


def test_two_rounds_at_one_company_are_one_application(story: Story) -> None:
    sent = thanked(story)
    story.event("Globex second round: Backend Engineer", "2026-03-10T10:00:00+01:00", [SAM])
    story.tick("2026-03-06T09:00:00Z")
    assert [a["id"] for a in story.status()] == ["globex"]
    assert story.application()["stage"] == "scheduled"
    story.tick("2026-03-12T08:00:00Z")
    second = story.one_draft(kind="thank_you", state="ready")
    assert second["to"] == "sam.okafor@globex.com"
    assert second["thread_id"] != sent["threadId"]
    assert story.application()["answer_date"] == "2026-03-19"


def test_one_met_twice_reads_two_different_notes(story: Story) -> None:
    interviewed(story)
    story.tick("2026-03-05T08:00:00Z")
    first = story.draft_text(story.one_draft(kind="thank_you"))
    story.send(story.one_draft(kind="thank_you"))
    story.event("Globex second round: Backend Engineer", "2026-03-10T10:00:00+01:00", [JANE])
    story.tick("2026-03-12T08:00:00Z")
    second = story.draft_text(story.one_draft(kind="thank_you", state="ready"))
    assert second != first


def test_two_roles_at_one_company_are_two_applications(story: Story) -> None:
    interviewed(story)
    story.event("Interview with Globex - Data Analyst", "2026-03-04T10:00:00+01:00", [SAM])
    story.tick("2026-03-06T08:00:00Z")
    assert {a["id"]: a["role"] for a in story.status()} == {
        "globex": "Backend Engineer",
        "globex-2": "Data Analyst",
    }
    story.mail(
        "Priya Shah <priya.shah@globex.com>",
        "Dear Alex,\n\nunfortunately we have decided to move forward with another candidate for "
        "the position of Data Analyst.\n\nPriya",
        at="2026-03-06T09:00:00Z",
    )
    story.tick("2026-03-06T10:00:00Z")
    assert story.application("globex-2")["outcome"] == "rejected"
    assert story.application("globex")["outcome"] is None


def test_a_mail_that_fits_two_applications_is_asked_about(story: Story) -> None:
    interviewed(story)
    story.event("Interview with Globex - Data Analyst", "2026-03-04T10:00:00+01:00", [SAM])
    story.tick("2026-03-06T08:00:00Z")
    story.mail(
        "Priya Shah <priya.shah@globex.com>",
        "Dear Alex,\n\nunfortunately we have decided to move forward with another candidate."
        "\n\nPriya",
        at="2026-03-06T09:00:00Z",
    )
    story.mail(
        "Priya Shah <priya.shah@globex.com>",
        "I am out of the office until Tuesday 17 March.",
        subject="Automatic reply: Thank you",
        headers={"Auto-Submitted": "auto-replied"},
        at="2026-03-06T09:30:00Z",
    )
    story.tick("2026-03-06T10:00:00Z")
    (asked,) = [a for a in story.status() if a["stage"] == "your_turn"]
    assert [a["outcome"] for a in story.status()] == [None, None]
    out = says(story, "decide", asked["id"], "rejection")
    assert "another candidate" in out
    story.tick("2026-03-06T10:05:00Z")
    assert story.application(asked["id"])["outcome"] == "rejected"


PANEL = [
    "Ada Lind",
    "Ben Cruz",
    "Carla Voss",
    "Dan Okoro",
    "Eva Lindt",
    "Finn Marsh",
    "Gina Rossi",
    "Hugo Blanc",
]


def test_eight_interviewers_are_thanked_through_the_coordinator(story: Story) -> None:
    guests = [
        {"email": f"{name.lower().replace(' ', '.')}@globex.com", "displayName": name}
        for name in PANEL
    ]
    priya = {"email": "priya.shah@globex.com", "displayName": "Priya Shah"}
    story.event(
        "Globex on-site interview",
        "2026-03-03T10:00:00+01:00",
        [priya, *guests],
        hours=5,
        description=f"Your interviewers: {', '.join(PANEL)}.\nCoordinator: Priya Shah",
    )
    story.tick("2026-03-05T08:00:00Z")
    draft = story.one_draft(kind="thank_you")
    text = story.draft_text(draft)
    assert draft["to"] == "priya.shah@globex.com"
    assert all(name in text for name in PANEL)


# offers elsewhere


def test_an_offer_by_mail_brings_an_update_to_the_others(story: Story) -> None:
    two_applications(story)
    story.mail(OMAR_SAYS, OFFER, at="2026-03-11T09:00:00Z")
    story.tick("2026-03-11T09:05:00Z")
    assert story.application("initech")["outcome"] == "offer"
    update = story.one_draft(kind="update", state="ready")
    text = story.draft_text(update)
    assert "20 March" in text
    assert "Initech" not in text
    assert story.drafts("initech", kind="update") == []


def test_an_event_titled_offer_brings_an_update_too(story: Story) -> None:
    thanked(story)
    story.event("Offer: Hooli, answer by 20 March", "2026-03-11T10:00:00+01:00", [])
    story.tick("2026-03-11T09:05:00Z")
    assert "20 March" in story.draft_text(story.one_draft(kind="update", state="ready"))
    assert [a["id"] for a in story.status()] == ["globex"]


def test_an_offer_event_that_goes_takes_its_update_along(story: Story) -> None:
    thanked(story)
    event = story.event("Offer: Hooli, answer by 20 March", "2026-03-11T10:00:00+01:00", [])
    story.tick("2026-03-11T09:05:00Z")
    story.cancel_event(event)
    story.tick("2026-03-11T09:10:00Z")
    assert story.one_draft(kind="update")["state"] == "withdrawn"


def test_an_offer_event_of_a_known_company_closes_it_and_can_be_undone(story: Story) -> None:
    two_applications(story)
    story.event("Offer: Initech, answer by 20 March", "2026-03-11T10:00:00+01:00", [])
    story.tick("2026-03-11T09:05:00Z")
    assert story.application("initech")["outcome"] == "offer"
    assert story.one_draft(kind="update")["state"] == "ready"
    says(story, "undo", "initech")
    story.tick("2026-03-11T09:10:00Z")
    assert story.application("initech")["outcome"] is None
    assert story.one_draft(kind="update")["state"] == "withdrawn"


def test_once_the_deadline_has_passed_the_update_is_taken_back(story: Story) -> None:
    thanked(story)
    story.event("Offer: Hooli, answer by 12 March", "2026-03-11T10:00:00+01:00", [])
    story.tick("2026-03-11T09:05:00Z")
    assert story.one_draft(kind="update")["state"] == "ready"
    story.tick("2026-03-13T08:00:00Z")
    assert story.one_draft(kind="update")["state"] == "withdrawn"


def test_one_update_an_application_is_the_most(story: Story) -> None:
    thanked(story)
    says(story, "update", "globex", "I passed the CKA exam")
    story.tick("2026-03-11T09:00:00Z")
    story.send(story.one_draft(kind="update"))
    story.tick("2026-03-11T09:05:00Z")
    says(story, "update", "globex", "I moved to Hamburg")
    story.tick("2026-03-18T09:00:00Z")
    assert len(story.drafts(kind="update")) == 1


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
    empty = {"match": "calendar.events.list", "kind": "drop", "fields": ["items"]}
    story.control("faults", [empty])
    story.clock("2026-03-05T08:00:00Z")
    _, _, said = story.followup("tick", "--at", "2026-03-05T08:00:00Z")
    assert "suddenly lacks 2 of 2 interviews" in said
    assert "Nothing was cancelled" in said
    assert story.one_draft(kind="thank_you")["state"] == "ready"
    story.control("faults", [])
    story.tick("2026-03-05T08:05:00Z")
    assert [a["stage"] for a in story.status()] == ["waiting", "waiting"]


# what the candidate says


def test_answer_by_moves_the_status_check(story: Story) -> None:
    thanked(story)
    says(story, "answer-by", "globex", "18 March")
    application = story.application()
    assert (application["answer_date"], application["answer_date_source"]) == (
        "2026-03-18",
        "candidate",
    )
    assert application["next"]["at"] == "2026-03-19T08:00:00+00:00"


def test_a_line_in_the_event_is_as_old_as_itself(story: Story) -> None:
    event = interviewed(story, description="Answer by: 10 March")
    story.tick("2026-03-05T08:00:00Z")
    sent = story.send(story.one_draft())
    story.mail(
        JANE_SAYS,
        "You will hear from us by Friday, 20 March.\n\nJane",
        in_reply_to=sent["id"],
        at="2026-03-06T09:00:00Z",
    )
    story.tick("2026-03-06T10:00:00Z")
    story.clock("2026-03-09T10:00:00Z")
    story.change_event(event, description="Answer by: 10 March\nCompany: their open source work")
    story.tick("2026-03-09T10:05:00Z")
    assert story.application()["answer_date"] == "2026-03-20"
    story.clock("2026-03-10T10:00:00Z")
    story.change_event(event, description="Answer by: 25 March")
    story.tick("2026-03-10T10:05:00Z")
    assert story.application()["answer_date"] == "2026-03-25"


def test_a_detail_makes_the_status_check_stronger(story: Story) -> None:
    thanked(story)
    story.tick("2026-03-13T08:00:00Z")
    says(story, "detail", "globex", "your open source work")
    story.tick("2026-03-13T08:05:00Z")
    assert "open source" in story.draft_text(story.one_draft(kind="status_check"))


def test_a_memorable_thing_may_belong_to_one_person(story: Story) -> None:
    story.event(INTERVIEW, "2026-03-03T10:00:00+01:00", [JANE, SAM])
    story.tick("2026-03-03T12:00:00Z")
    says(story, "remember", "globex", "the tide tables", "--person", "Jane Doe")
    story.tick("2026-03-05T08:00:00Z")
    texts = {d["to"]: story.draft_text(d) for d in story.drafts()}
    assert "tide tables" in texts["jane.doe@globex.com"]
    assert "tide tables" not in texts["sam.okafor@globex.com"]


def test_a_snooze_lets_it_rest_until_the_day(story: Story) -> None:
    thanked(story)
    says(story, "snooze", "globex", "20 March")
    story.tick("2026-03-13T08:00:00Z")
    assert story.drafts(kind="status_check") == []
    story.tick("2026-03-20T08:00:00Z")
    assert story.one_draft(kind="status_check")["state"] == "ready"


def test_closing_and_reopening(story: Story) -> None:
    thanked(story)
    story.tick("2026-03-13T08:00:00Z")
    says(story, "close", "globex", "--outcome", "withdrawn")
    story.tick("2026-03-13T08:05:00Z")
    assert story.application()["outcome"] == "withdrawn"
    assert story.gmail_drafts() == []
    says(story, "reopen", "globex")
    story.tick("2026-03-13T08:10:00Z")
    assert story.application()["stage"] == "waiting"
    assert len(story.gmail_drafts()) == 1


def test_closing_with_an_offer_and_a_deadline_updates_the_others(story: Story) -> None:
    two_applications(story)
    says(story, "close", "initech", "--outcome", "offer", "--decide-by", "20 March")
    story.tick("2026-03-11T09:00:00Z")
    assert "20 March" in story.draft_text(story.one_draft(kind="update", state="ready"))


def test_a_ruling_is_the_last_word_and_can_be_taken_back(story: Story) -> None:
    sent = thanked(story)
    story.mail(JANE_SAYS, QUESTION, in_reply_to=sent["id"], at="2026-03-06T09:00:00Z")
    story.tick("2026-03-06T10:00:00Z")
    says(story, "decide", "globex", "acknowledgement")
    assert story.application()["stage"] == "waiting"
    assert "you decided" in says(story, "undo", "globex")
    assert story.application()["stage"] == "your_turn"


def test_undo_goes_back_step_by_step(story: Story) -> None:
    sent = thanked(story)
    story.mail(JANE_SAYS, REJECTION, in_reply_to=sent["id"], at="2026-03-06T09:30:00Z")
    story.tick("2026-03-06T10:00:00Z")
    says(story, "answer-by", "globex", "20 March")
    assert "20 March" in says(story, "undo", "globex")
    assert "rejection" in says(story, "undo", "globex")
    assert "interview found" in says(story, "undo", "globex")
    code, _, err = story.followup("undo", "globex")
    assert code == 1
    assert "nothing to undo" in err
    history = shown(story)["history"]
    assert [r["undone"] for r in history].count(True) == 3


def test_an_unknown_name_lists_what_there_is(story: Story) -> None:
    two_applications(story)
    code, _, err = story.followup("show", "umbrella")
    assert code == 1
    assert "globex" in err
    assert "initech" in err
    assert shown(story, "init")["id"] == "initech"
    assert shown(story, "Globex")["id"] == "globex"


@pytest.mark.parametrize(
    "arguments",
    [
        ["answer-by", "globex", "some time"],
        ["snooze", "globex", "later"],
        ["close", "globex", "--outcome", "sad"],
        ["decide", "globex", "unclear"],
        ["update", "globex", "news", "--decide-by", "whenever"],
    ],
)
def test_what_cannot_be_understood_is_refused_with_an_example(
    story: Story, arguments: list[str]
) -> None:
    interviewed(story)
    before = shown(story)["history"]
    code, _, err = story.followup(*arguments)
    assert code == 2
    assert "for example" in err or "write" in err or "is not one of" in err
    assert shown(story)["history"] == before


def test_deciding_without_a_reply_says_so(story: Story) -> None:
    interviewed(story)
    code, _, err = story.followup("decide", "globex", "offer")
    assert code == 1
    assert "no reply" in err


# what the commands show


def test_status_has_the_shape_that_scripts_rely_on(story: Story) -> None:
    interviewed(story)
    story.tick("2026-03-05T08:00:00Z")
    code, out, _ = story.followup("status", "--json")
    assert code == 0
    (application,) = json.loads(out)["applications"]
    assert {
        "id",
        "company",
        "role",
        "stage",
        "outcome",
        "answer_date",
        "answer_date_source",
        "next",
        "drafts",
    } <= application.keys()
    wanted = {
        "id": "globex",
        "company": "Globex",
        "role": "Backend Engineer",
        "stage": "waiting",
        "outcome": None,
        "answer_date": "2026-03-12",
        "answer_date_source": "estimated",
    }
    assert {key: application[key] for key in wanted} == wanted
    assert application["next"]["what"] == "status_check"
    assert datetime.fromisoformat(application["next"]["at"]).isoformat().startswith("2026-03-13")
    (draft,) = application["drafts"]
    assert (draft["kind"], draft["to"], draft["state"], draft["due"]) == (
        "thank_you",
        "jane.doe@globex.com",
        "ready",
        "2026-03-05T08:00:00+00:00",
    )


def test_without_applications_the_shape_is_the_same(story: Story) -> None:
    code, out, _ = story.followup("status", "--json")
    assert (code, json.loads(out)) == (0, {"applications": []})
    assert "No applications yet" in says(story, "status")


def test_a_closed_application_has_no_next_step(story: Story) -> None:
    thanked(story)
    says(story, "close", "globex", "--outcome", "withdrawn")
    story.tick("2026-03-06T08:00:00Z")
    assert story.application()["next"] is None


def test_plan_tells_what_will_happen_and_writes_nothing(story: Story) -> None:
    two_applications(story)
    before = story.effects()
    code, out, _ = story.followup("plan", "--days", "14", "--json")
    assert code == 0
    steps = [(s["application"], s["what"]) for s in json.loads(out)["plan"]]
    assert steps == [
        ("initech", "thank_you"),
        ("globex", "status_check"),
        ("initech", "status_check"),
    ]
    text = says(story, "plan", "--days", "5")
    assert "thank-you to Omar Bell" in text
    assert "status check to Jane" not in text
    assert story.effects() == before


def test_show_answers_why_what_comes_and_what_would_stop_it(story: Story) -> None:
    sent = thanked(story)
    story.mail(
        JANE_SAYS,
        "You will hear from us by Wednesday, 18 March.\n\nJane",
        in_reply_to=sent["id"],
        at="2026-03-06T09:30:00Z",
    )
    story.tick("2026-03-06T10:00:00Z")
    text = says(story, "show", "globex")
    assert "2 business days after the interview of Tuesday 3 March" in text
    assert "You will hear from us by Wednesday, 18 March." in text
    assert "status check to Jane Doe" in text
    assert "stops if:" in text
    view = shown(story)
    assert all(r["what"] and r["at"] for r in view["history"])
    assert view["answer_evidence"] == "You will hear from us by Wednesday, 18 March."
    assert [s["what"] for s in view["upcoming"]] == ["status_check"]
    assert [m["outgoing"] for m in view["messages"]] == [True, False]


def test_looking_never_writes(story: Story) -> None:
    interviewed(story)
    story.tick("2026-03-05T08:00:00Z")
    before = story.effects()
    for command in (
        ["status"],
        ["show", "globex"],
        ["plan"],
        ["preview", "--application", "globex"],
    ):
        says(story, *command)
        says(story, *command, *([] if command[0] == "preview" else ["--at", "2026-06-01"]))
    assert story.effects() == before


def test_ticking_the_same_moment_again_and_again_writes_nothing(story: Story) -> None:
    two_applications(story)
    story.mail(OMAR_SAYS, OFFER, at="2026-03-11T09:00:00Z")
    story.tick("2026-03-11T09:05:00Z")
    before = story.effects()
    for _ in range(3):
        assert "Nothing to do." in story.tick("2026-03-11T09:05:00Z")
    assert story.effects() == before


def test_a_rehearsal_says_what_would_be_done_and_does_nothing(
    story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    interviewed(story)
    story.mail(JANE_SAYS, QUESTION, at="2026-03-03T12:00:00Z")
    effects, history = story.effects(), shown(story)["history"]
    # Only where Google is the real one is a pass at another time rehearsed.
    monkeypatch.setattr("bot.app.Places.on_sandbox", lambda _: False)
    for _ in range(2):
        code, out, err = story.followup("tick", "--at", "2026-03-05T08:00:00Z")
        assert code == 0
        assert "thank_you draft written to Jane Doe" in out
        assert "has a question for you" in out
        assert "nothing was written" in err
    assert story.effects() == effects
    assert shown(story)["history"] == history
    assert shown(story)["messages"] == []


def test_what_the_service_writes_is_never_a_sent_mail(story: Story) -> None:
    two_applications(story)
    story.mail(OMAR_SAYS, OFFER, at="2026-03-11T09:00:00Z")
    mine = len(story.effects())
    story.tick("2026-03-11T09:05:00Z")
    paths = {f"{e['method']} {e['path']}" for e in story.effects()[mine:]}
    assert paths
    assert not [p for p in paths if "send" in p.lower() or "import" in p.lower()]


def test_a_sign_in_that_is_deleted_stops_passes_but_not_looking(story: Story) -> None:
    interviewed(story)
    (story.folder / "state" / "token.json").unlink()
    code, _, err = story.followup("tick", "--at", "2026-03-05T08:00:00Z")
    assert code == 1
    assert "followup setup" in err
    assert "followup remember" not in says(story, "status")
    says(story, "remember", "globex", "the sailing story")
    assert shown(story)["history"][-1]["what"] == "you said: remember “the sailing story”"
