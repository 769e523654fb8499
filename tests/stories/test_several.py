"""Several rounds, several roles, and offers elsewhere."""

from __future__ import annotations

from tests.stories.conftest import JANE, SAM, Story
from tests.stories.telling import (
    OFFER,
    OMAR_SAYS,
    says,
    two_applications,
)
from tests.stories.test_one_application import (
    interviewed,
    thanked,
)

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


def test_a_colleagues_new_thread_about_one_role_leaves_the_other_alone(story: Story) -> None:
    interviewed(story)
    story.event("Interview with Globex - Data Analyst", "2026-03-04T10:00:00+01:00", [SAM])
    story.tick("2026-03-06T08:00:00Z")
    story.mail(
        "Noor Haddad <noor.haddad+hiring@globex.com>",
        "Dear Alex,\n\nunfortunately we will not move forward with you as an analyst in our data "
        "team.\n\nNoor",
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
