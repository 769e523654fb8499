"""The Gmail methods through the stock client over loopback HTTP."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from googleapiclient.errors import HttpError

from bot.sandbox.server import SandboxServer
from bot.sandbox.world import World
from tests.sandbox.frame_support import control, credentials, gmail, sandbox
from tests.sandbox.gmail_user import ALEX, ANNA, START, encoded, mail


@pytest.fixture
def google() -> Iterator[SandboxServer]:
    """A world with Alex and Anna."""
    world = World()
    world.clock.set(START)
    world.add_account(ALEX, "Alex Morgan", "Europe/Berlin", "<b>Alex</b>")
    world.add_account(ANNA, "Anna Schmidt", "Europe/Berlin")
    with sandbox(world) as server:
        yield server


@pytest.fixture
def users(google: SandboxServer) -> Any:
    return gmail(google, credentials(google, ["https://mail.google.com/"])).users()


def run(request: Any) -> Any:
    return request.execute(num_retries=0)


class TestOverHttp:
    def test_a_conversation_from_first_mail_to_answer(
        self, google: SandboxServer, users: Any
    ) -> None:
        start = run(users.getProfile(userId="me"))["historyId"]
        got = control(
            google, "deliver", {"to": ALEX, "from": f"Anna <{ANNA}>", "subject": "Interview"}
        )
        history = run(users.history().list(userId="me", startHistoryId=start))["history"]
        assert history[0]["messagesAdded"][0]["message"]["id"] == got["id"]

        reference = got["message_id"]
        raw = mail("Re: Interview", In_Reply_To=reference, References=reference)
        message = {"raw": encoded(raw), "threadId": got["threadId"]}
        draft = run(users.drafts().create(userId="me", body={"message": message}))
        updated = run(users.drafts().update(userId="me", id=draft["id"], body={"message": message}))
        assert updated["message"]["threadId"] == got["threadId"]
        sent = run(users.drafts().send(userId="me", body={"id": draft["id"]}))
        back = control(google, "deliver", {"to": ALEX, "from": ANNA, "in_reply_to": sent["id"]})
        thread = run(users.threads().get(userId="me", id=got["threadId"], format="metadata"))
        assert [m["id"] for m in thread["messages"]] == [got["id"], sent["id"], back["id"]]

    def test_every_kind_of_reading(self, google: SandboxServer, users: Any) -> None:
        got = control(google, "deliver", {"to": ALEX, "from": ANNA, "body": "a", "html": "<p>a"})
        me = {"userId": "me"}
        for form in ("minimal", "full", "metadata", "raw"):
            assert run(users.messages().get(**me, id=got["id"], format=form))["id"] == got["id"]
        listed = run(users.messages().list(**me, q="from:anna newer_than:1d", labelIds=["INBOX"]))
        assert listed["messages"][0]["id"] == got["id"]
        assert run(users.threads().list(**me, q="is:unread"))["threads"][0]["id"] == got["threadId"]
        assert run(users.settings().sendAs().list(**me))["sendAs"][0]["signature"] == "<b>Alex</b>"
        assert run(users.labels().get(**me, id="INBOX"))["messagesUnread"] == 1

    def test_every_kind_of_writing(self, google: SandboxServer, users: Any) -> None:
        me = {"userId": "me"}
        label = run(users.labels().create(**me, body={"name": "Follow-up/Waiting"}))["id"]
        body = {"raw": encoded(mail()), "labelIds": ["INBOX", "UNREAD", label]}
        inserted = run(users.messages().insert(**me, body=body))["id"]
        imported = run(users.messages().import_(**me, body={"raw": encoded(mail(From=ANNA))}))["id"]
        batch = {"ids": [inserted, imported], "addLabelIds": ["STARRED"]}
        assert run(users.messages().batchModify(**me, body=batch)) == ""
        changes = {"removeLabelIds": ["UNREAD"]}
        run(users.messages().modify(**me, id=inserted, body=changes))
        run(users.threads().modify(**me, id=inserted, body={"addLabelIds": [label]}))
        assert run(users.messages().list(**me, q="is:starred"))["resultSizeEstimate"] == 2
        run(users.labels().patch(**me, id=label, body={"name": "Follow-up/Closed"}))
        assert run(users.labels().delete(**me, id=label)) == ""
        run(users.messages().trash(**me, id=inserted))
        assert run(users.messages().delete(**me, id=inserted)) == ""
        watched = run(users.watch(**me, body={"topicName": "projects/p/topics/t"}))
        assert int(watched["expiration"]) > START.timestamp() * 1000
        run(users.stop(**me))

    def test_refusals_come_in_googles_shape(self, users: Any) -> None:
        run(users.labels().create(userId="me", body={"name": "Follow-up"}))
        refused = {
            404: users.drafts().get(userId="me", id="r1"),
            409: users.labels().create(userId="me", body={"name": "follow-up"}),
            400: users.drafts().create(userId="me", body={"message": {"raw": ""}}),
        }
        for code, request in refused.items():
            with pytest.raises(HttpError) as caught:
                run(request)
            assert caught.value.status_code == code

    def test_what_a_person_does_in_the_page(self, google: SandboxServer, users: Any) -> None:
        message = {"raw": encoded(mail())}
        draft = run(users.drafts().create(userId="me", body={"message": message}))
        what = {"user": ALEX, "draft_id": draft["id"]}
        edited = control(google, "edit-draft", what | {"body": "By hand"})
        assert edited["message"]["id"] != draft["message"]["id"]
        sent = control(google, "send-draft", what)
        assert run(users.messages().get(userId="me", id=sent["id"]))["snippet"] == "By hand"
        inbox = google.world.accounts[ANNA].gmail.messages()
        assert [mail.snippet for mail in inbox] == ["By hand"]
