from __future__ import annotations

import pytest

from bot.sandbox.gmail import people
from tests.sandbox.gmail_user import ANNA, GmailUser, decoded, mail, new_user, refusal


@pytest.fixture
def alex() -> GmailUser:
    return new_user()


def edit(alex: GmailUser, draft_id: str, **changes: object) -> dict[str, str]:
    message: dict[str, str] = people.edit_draft(alex.world, alex.account, draft_id, changes)[
        "message"
    ]
    return message


def compose(alex: GmailUser, subject: str | None = "Hello", **answer: str) -> dict[str, str]:
    return people.compose(alex.world, alex.account, ANNA, subject, "Dear Anna\nHi", **answer)


class TestEditing:
    def test_gives_a_new_message_and_keeps_draft_id_and_thread(self, alex: GmailUser) -> None:
        got = alex.receive(subject="Interview")
        draft = alex.draft(alex.reply(got), got["threadId"])
        edited = edit(alex, draft["id"], body="Dear Anna,\n1 < 2")
        assert edited["id"] != draft["message"]["id"]
        assert edited["threadId"] == got["threadId"]
        text, html = alex.get(edited["id"])["payload"]["parts"]
        assert decoded(text["body"]["data"]) == b"Dear Anna,\r\n1 < 2\r\n"
        assert decoded(html["body"]["data"]) == b'<div dir="ltr">Dear Anna,<br>1 &lt; 2</div>\r\n'

    def test_writes_gmails_own_headers(self, alex: GmailUser) -> None:
        draft = alex.draft(mail(Message_ID="<own@followup>", X_Mark="7", Cc="bob@globex.example"))
        headers = alex.headers(edit(alex, draft["id"], body="Hi")["id"])
        assert headers["Message-ID"].startswith("<CA")
        assert "X-Mark" not in headers
        assert headers["Cc"] == "bob@globex.example"

    def test_of_the_recipients_keeps_the_text(self, alex: GmailUser) -> None:
        draft = alex.draft(mail(body="As it was"))
        edited = edit(alex, draft["id"], to=["bob@globex.example", ANNA])
        assert alex.headers(edited["id"])["To"] == f"bob@globex.example, {ANNA}"
        assert alex.get(edited["id"])["snippet"] == "As it was"

    def test_of_the_subject_leads_to_a_new_thread(self, alex: GmailUser) -> None:
        got = alex.receive(subject="Interview")
        draft = alex.draft(alex.reply(got), got["threadId"])
        assert edit(alex, draft["id"], subject="RE: interview")["threadId"] == got["threadId"]
        assert edit(alex, draft["id"], subject="Another thing")["threadId"] != got["threadId"]

    def test_refuses_unknown_drafts_and_changes(self, alex: GmailUser) -> None:
        with refusal(404):
            edit(alex, "r1", body="Hi")
        with refusal(400, "text:"):
            edit(alex, alex.draft()["id"], text="Hi")


class TestSendingAndDiscarding:
    def test_send_is_what_drafts_send_does(self, alex: GmailUser) -> None:
        draft = alex.draft()
        sent = people.send_draft(alex.world, alex.account, draft["id"])
        assert sent["labelIds"] == ["SENT"]
        assert "drafts" not in alex.call("drafts.list")

    def test_discarding_leaves_nothing(self, alex: GmailUser) -> None:
        people.delete_draft(alex.world, alex.account, alex.draft()["id"])
        assert alex.mailbox.size() == (0, 0)
        with refusal(404):
            people.delete_draft(alex.world, alex.account, "r1")


class TestComposing:
    def test_sends_a_new_mail(self, alex: GmailUser) -> None:
        sent = compose(alex)
        assert sent["threadId"] == sent["id"]
        assert alex.get(sent["id"])["snippet"] == "Dear Anna Hi"

    def test_answers_a_mail(self, alex: GmailUser) -> None:
        got = alex.receive(subject="Interview")
        sent = compose(alex, None, in_reply_to=got["id"])
        assert sent["threadId"] == got["threadId"]
        assert alex.headers(sent["id"])["Subject"] == "Re: Interview"

    def test_answers_the_last_mail_of_a_thread(self, alex: GmailUser) -> None:
        first = alex.receive(subject="Interview")
        last = alex.receive(in_reply_to=first["id"])
        alex.draft(alex.reply(last), first["threadId"])
        sent = compose(alex, None, thread_id=first["threadId"])
        assert alex.headers(sent["id"])["In-Reply-To"] == last["message_id"]
        assert sent["threadId"] == first["threadId"]
