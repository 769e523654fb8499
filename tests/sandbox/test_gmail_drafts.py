from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.gmail_user import ALEX, ANNA, GmailUser, encoded, mail, new_user, refusal


@pytest.fixture
def alex() -> GmailUser:
    return new_user()


def update(alex: GmailUser, draft_id: str, raw: str, thread_id: str | None = None) -> Any:
    message = {"raw": encoded(raw)} | ({"threadId": thread_id} if thread_id else {})
    return alex.call("drafts.update", {"message": message}, id=draft_id)


class TestCreate:
    def test_answers_with_both_ids_and_the_label(self, alex: GmailUser) -> None:
        draft = alex.draft()
        assert draft["id"].startswith("r")
        assert draft["message"]["labelIds"] == ["DRAFT"]
        assert draft["message"]["threadId"] == draft["message"]["id"]

    def test_adds_what_the_mail_lacks(self, alex: GmailUser) -> None:
        headers = alex.headers(alex.draft("Subject: x\r\n\r\nHi")["message"]["id"])
        assert headers["From"] == f"Alex Morgan <{ALEX}>"
        assert headers["Date"] == "Mon, 01 Dec 2025 09:00:00 +0000"
        assert headers["MIME-Version"] == "1.0"
        assert headers["Message-ID"].endswith("@mail.gmail.com>")

    def test_keeps_what_the_mail_has_but_a_foreign_sender(self, alex: GmailUser) -> None:
        raw = mail(From=ANNA, Message_ID="<own@followup>", X_Mark="7")
        headers = alex.headers(alex.draft(raw)["message"]["id"])
        assert headers["From"] == f"Alex Morgan <{ALEX}>"
        assert headers["Message-ID"] == "<own@followup>"
        assert headers["X-Mark"] == "7"

    def test_joins_the_thread_with_subject_and_references(self, alex: GmailUser) -> None:
        got = alex.receive(subject="Interview")
        draft = alex.draft(alex.reply(got), got["threadId"])
        assert draft["message"]["threadId"] == got["threadId"]

    @pytest.mark.parametrize(
        "change",
        [
            {"Subject": "Something else"},
            {"In_Reply_To": "<other@x>", "References": "<other@x>"},
            {"In_Reply_To": "", "References": ""},
        ],
        ids=["another subject", "references into another thread", "no references"],
    )
    def test_gets_a_thread_of_its_own_otherwise(
        self, alex: GmailUser, change: dict[str, str]
    ) -> None:
        got = alex.receive(subject="Interview")
        draft = alex.draft(alex.reply(got, **change), got["threadId"])
        assert draft["message"]["threadId"] == draft["message"]["id"]

    def test_gets_a_thread_of_its_own_without_a_thread_id(self, alex: GmailUser) -> None:
        got = alex.receive(subject="Interview")
        assert alex.draft(alex.reply(got))["message"]["threadId"] != got["threadId"]

    def test_refuses_a_thread_that_is_not_there(self, alex: GmailUser) -> None:
        with refusal(404):
            alex.draft(thread_id="19ad923e680a6b93")
        with refusal(400, "Invalid thread_id value"):
            alex.draft(thread_id="thread-1")
        assert alex.mailbox.size() == (0, 0)

    def test_refuses_a_draft_without_a_mail(self, alex: GmailUser) -> None:
        with refusal(400, "raw"):
            alex.call("drafts.create", {})


class TestUpdate:
    def test_keeps_the_draft_id_and_thread_but_not_the_message_id(self, alex: GmailUser) -> None:
        draft = alex.draft()
        updated = update(alex, draft["id"], mail(body="Better"))
        assert updated["id"] == draft["id"]
        assert updated["message"]["id"] != draft["message"]["id"]
        assert updated["message"]["threadId"] == draft["message"]["threadId"]
        with refusal(404):
            alex.get(draft["message"]["id"])

    def test_leaves_the_thread_when_the_subject_changes(self, alex: GmailUser) -> None:
        draft = alex.draft()
        updated = update(alex, draft["id"], mail("Another"))
        assert updated["message"]["threadId"] == updated["message"]["id"]

    def test_keeps_an_answer_in_its_thread_only_when_told(self, alex: GmailUser) -> None:
        got = alex.receive(subject="Interview")
        draft = alex.draft(alex.reply(got), got["threadId"])
        kept = update(alex, draft["id"], alex.reply(got), got["threadId"])
        assert kept["message"]["threadId"] == got["threadId"]
        lost = update(alex, draft["id"], alex.reply(got))
        assert lost["message"]["threadId"] != got["threadId"]

    def test_keeps_the_users_labels(self, alex: GmailUser) -> None:
        label = alex.call("labels.create", {"name": "Follow-up/Waiting"})["id"]
        draft = alex.draft()
        alex.call("messages.modify", {"addLabelIds": [label]}, id=draft["message"]["id"])
        assert update(alex, draft["id"], mail())["message"]["labelIds"] == ["DRAFT", label]

    def test_changes_nothing_when_refused(self, alex: GmailUser) -> None:
        draft = alex.draft()
        with refusal(404):
            update(alex, draft["id"], mail(), "19ad923e680a6b93")
        with refusal(404):
            update(alex, "r1", mail())
        assert alex.call("drafts.get", id=draft["id"], format="minimal")["id"] == draft["id"]
        assert alex.mailbox.size() == (1, 1)

    def test_shows_in_the_history_as_deleted_and_added(self, alex: GmailUser) -> None:
        draft = alex.draft()
        start = alex.history_id
        updated = update(alex, draft["id"], mail())
        gone, come = alex.history(start)
        assert gone["messagesDeleted"][0]["message"]["id"] == draft["message"]["id"]
        assert come["messagesAdded"][0]["message"] == updated["message"]


class TestGetAndList:
    def test_formats(self, alex: GmailUser) -> None:
        draft = alex.draft(mail(body="Text"))
        full = alex.call("drafts.get", id=draft["id"])
        assert full["message"]["payload"]["mimeType"] == "text/plain"
        assert "raw" in alex.call("drafts.get", id=draft["id"], format="raw")["message"]

    def test_lists_newest_first_and_searches(self, alex: GmailUser) -> None:
        first = alex.draft(mail("One"))
        alex.wait(minutes=1)
        second = alex.draft(mail("Two", To="bob@globex.example"))
        listed = alex.call("drafts.list")
        assert [draft["id"] for draft in listed["drafts"]] == [second["id"], first["id"]]
        assert listed["drafts"][0]["message"].keys() == {"id", "threadId"}
        found = alex.call("drafts.list", q="to:globex.example")
        assert [draft["id"] for draft in found["drafts"]] == [second["id"]]

    def test_finds_a_draft_by_its_message_id(self, alex: GmailUser) -> None:
        draft = alex.draft(mail(Message_ID="<mark.1@followup>"))
        found = alex.call("drafts.list", q="rfc822msgid:mark.1@followup")
        assert found["drafts"][0]["id"] == draft["id"]
        assert "drafts" not in alex.call("drafts.list", q="rfc822msgid:mark.2@followup")

    def test_pages(self, alex: GmailUser) -> None:
        for _ in range(3):
            alex.draft()
        first = alex.call("drafts.list", maxResults=2)
        second = alex.call("drafts.list", maxResults=2, pageToken=first["nextPageToken"])
        assert len(first["drafts"] + second["drafts"]) == 3

    def test_leaves_out_a_draft_in_the_trash(self, alex: GmailUser) -> None:
        draft = alex.draft()
        alex.call("messages.trash", id=draft["message"]["id"])
        assert "drafts" not in alex.call("drafts.list")
        assert alex.call("drafts.list", includeSpamTrash=True)["drafts"]


class TestDelete:
    def test_removes_draft_and_message(self, alex: GmailUser) -> None:
        draft = alex.draft()
        assert alex.call("drafts.delete", id=draft["id"]) is None
        for method, found in (("drafts.get", draft), ("messages.get", draft["message"])):
            with refusal(404):
                alex.call(method, id=found["id"])

    def test_goes_with_its_message(self, alex: GmailUser) -> None:
        draft = alex.draft()
        alex.call("messages.delete", id=draft["message"]["id"])
        assert "drafts" not in alex.call("drafts.list")


class TestSend:
    def test_makes_a_sent_message_with_a_new_message_id(self, alex: GmailUser) -> None:
        got = alex.receive(subject="Interview")
        raw = alex.reply(got, Message_ID="<own@followup>", X_Mark="7")
        draft = alex.draft(raw, got["threadId"])
        alex.wait(hours=3)
        sent = alex.call("drafts.send", {"id": draft["id"]})
        assert sent["id"] != draft["message"]["id"]
        assert (sent["threadId"], sent["labelIds"]) == (got["threadId"], ["SENT"])
        headers = alex.headers(sent["id"])
        assert headers["Message-ID"] != "<own@followup>"
        assert headers["Message-ID"].startswith("<CA")
        assert "X-Mark" not in headers
        assert headers["Date"] == "Mon, 01 Dec 2025 12:00:00 +0000"
        assert headers["References"] == got["message_id"]

    def test_takes_the_draft_away(self, alex: GmailUser) -> None:
        draft = alex.draft()
        start = alex.history_id
        sent = alex.call("drafts.send", {"id": draft["id"]})
        gone, come = alex.history(start)
        assert gone["messagesDeleted"][0]["message"] == draft["message"]
        assert come["messagesAdded"][0]["message"] == sent
        with refusal(404):
            alex.call("drafts.get", id=draft["id"])
        with refusal(404):
            alex.call("drafts.send", {"id": draft["id"]})

    def test_can_change_the_draft_on_the_way(self, alex: GmailUser) -> None:
        draft = alex.draft()
        body = {"id": draft["id"], "message": {"raw": encoded(mail(body="Last word"))}}
        sent = alex.call("drafts.send", body)
        assert alex.get(sent["id"])["snippet"] == "Last word"

    def test_can_send_a_mail_that_was_no_draft(self, alex: GmailUser) -> None:
        sent = alex.call("drafts.send", {"message": {"raw": encoded(mail())}})
        assert sent["labelIds"] == ["SENT"]

    def test_needs_a_recipient(self, alex: GmailUser) -> None:
        draft = alex.draft("Subject: x\r\n\r\nHi")
        with refusal(400, "Recipient address required"):
            alex.call("drafts.send", {"id": draft["id"]})
        wrong = alex.draft("To: nobody in particular\r\n\r\nHi")
        with refusal(400, "Invalid To header"):
            alex.call("drafts.send", {"id": wrong["id"]})
        assert len(alex.call("drafts.list")["drafts"]) == 2
