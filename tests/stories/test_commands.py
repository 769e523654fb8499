"""What the candidate says, and what the commands show."""

from __future__ import annotations

import json
from datetime import datetime

import pytest

from tests.stories.conftest import JANE, SAM, Story
from tests.stories.telling import (
    OFFER,
    OMAR_SAYS,
    QUESTION,
    says,
    shown,
    two_applications,
)
from tests.stories.test_one_application import (
    INTERVIEW,
    JANE_SAYS,
    REJECTION,
    interviewed,
    thanked,
)

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
