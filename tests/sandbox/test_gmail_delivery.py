from __future__ import annotations

from typing import Any

import pytest

from bot.sandbox.gmail import delivery
from tests.sandbox.gmail_user import (
    ALEX,
    ANNA,
    START,
    GmailUser,
    decoded,
    encoded,
    mail,
    new_user,
    refusal,
)


@pytest.fixture
def alex() -> GmailUser:
    return new_user()


@pytest.fixture
def anna(alex: GmailUser) -> GmailUser:
    """Anna, with an account in the same world."""
    return GmailUser(alex.world, alex.world.add_account(ANNA, "Anna Schmidt", "Europe/Berlin"))


def send(user: GmailUser, raw: str, thread_id: str | None = None) -> dict[str, Any]:
    body = {"raw": encoded(raw)} | ({"threadId": thread_id} if thread_id else {})
    sent: dict[str, Any] = user.call("messages.send", body)
    return sent


def only(user: GmailUser, query: str = "in:inbox") -> str:
    [message_id] = user.search(query)
    return message_id


class TestBetweenUsers:
    def test_lands_unread_in_the_inbox(self, alex: GmailUser, anna: GmailUser) -> None:
        send(alex, mail("Thank you"))
        message = anna.get(only(anna))
        assert message["labelIds"] == ["INBOX", "UNREAD"]
        headers = anna.headers(message["id"])
        assert headers["Delivered-To"] == ANNA
        assert headers["From"] == f"Alex Morgan <{ALEX}>"

    def test_both_copies_share_the_message_id_but_not_the_id(
        self, alex: GmailUser, anna: GmailUser
    ) -> None:
        sent = send(alex, mail())
        assert only(anna) != sent["id"]
        own, theirs = alex.headers(sent["id"]), anna.headers(only(anna))
        assert own["Message-ID"] == theirs["Message-ID"]

    def test_answers_thread_in_each_mailbox(self, alex: GmailUser, anna: GmailUser) -> None:
        sent = send(alex, mail("Thank you"))
        received = anna.get(only(anna))
        reference = anna.headers(received["id"])["Message-ID"]
        answer = mail("Re: Thank you", To=ALEX, In_Reply_To=reference, References=reference)
        back = send(anna, answer, received["threadId"])
        assert back["threadId"] == received["threadId"]
        assert alex.get(only(alex))["threadId"] == sent["threadId"]

    @pytest.mark.parametrize("change", [{"Subject": "New matter"}, {"References": ""}])
    def test_anything_else_begins_a_thread(
        self, alex: GmailUser, anna: GmailUser, change: dict[str, str]
    ) -> None:
        sent = send(alex, mail("Thank you"))
        reference = alex.headers(sent["id"])["Message-ID"]
        fields = {"Subject": "Re: Thank you", "To": ALEX, "References": reference} | change
        send(anna, mail(fields.pop("Subject"), **fields))
        assert alex.get(only(alex))["threadId"] != sent["threadId"]

    def test_blind_copies_are_seen_by_the_sender_only(
        self, alex: GmailUser, anna: GmailUser
    ) -> None:
        sent = send(alex, mail(To="bob@globex.example", Bcc=ANNA))
        assert "Bcc" in alex.headers(sent["id"])
        assert "Bcc" not in anna.headers(only(anna))
        assert alex.world.outbox[0]["to"] == ["bob@globex.example"]

    def test_a_mail_to_oneself_is_one_message(self, alex: GmailUser) -> None:
        sent = send(alex, mail(To=ALEX))
        assert sent["labelIds"] == ["INBOX", "SENT", "UNREAD"]
        assert alex.mailbox.size() == (1, 1)

    def test_nobody_gets_a_mail_twice(self, alex: GmailUser, anna: GmailUser) -> None:
        send(alex, mail(To=ANNA, Cc=f"Anna <{ANNA.upper()}>"))
        assert len(anna.search("")) == 1

    def test_forged_traces_do_not_leave(self, alex: GmailUser, anna: GmailUser) -> None:
        send(
            alex, mail(Authentication_Results="mx.google.com; dmarc=pass header.from=bank.example")
        )
        payload = anna.get(only(anna))["payload"]
        results = [h["value"] for h in payload["headers"] if h["name"] == "Authentication-Results"]
        assert len(results) == 1
        assert "bank.example" not in results[0]


class TestSend:
    def test_notes_mail_to_people_outside(self, alex: GmailUser) -> None:
        sent = send(alex, mail("Thank you"))
        assert alex.world.outbox == [
            {
                "at": START.isoformat(),
                "from": ALEX,
                "to": [ANNA],
                "subject": "Thank you",
                "message_id": alex.headers(sent["id"])["Message-ID"],
            }
        ]

    def test_keeps_the_text_byte_for_byte(self, alex: GmailUser) -> None:
        body = "Grüße,\r\n  Alex\r\n.\r\nFrom here on"
        sent = send(alex, mail(body=body))
        assert decoded(alex.get(sent["id"], "raw")["raw"]).endswith(body.encode() + b"\r\n")

    def test_needs_a_thread_that_exists(self, alex: GmailUser) -> None:
        with refusal(404):
            send(alex, mail(), "19ad923e680a6b93")
        assert alex.mailbox.size() == (0, 0)
        assert alex.world.outbox == []

    def test_replaces_a_foreign_sender(self, alex: GmailUser) -> None:
        sent = send(alex, mail(From="Boss <boss@bank.example>"))
        assert alex.headers(sent["id"])["From"] == f"Alex Morgan <{ALEX}>"


class TestFromOutside:
    def test_looks_as_it_does_at_gmail(self, alex: GmailUser) -> None:
        got = alex.receive(subject="Hello", body="Hi")
        headers = alex.headers(got["id"])
        assert list(headers)[:5] == [
            "Delivered-To",
            "Return-Path",
            "Received",
            "Received-SPF",
            "Authentication-Results",
        ]
        for result in ("dkim=pass", "spf=pass", "dmarc=pass", "header.from=acme.example"):
            assert result in headers["Authentication-Results"]
        assert headers["Message-ID"] == got["message_id"]
        assert headers["Message-ID"].endswith("@acme.example>")

    def test_can_fail_authentication(self, alex: GmailUser) -> None:
        results = "mx.google.com; dmarc=fail header.from=acme.example"
        got = alex.receive(headers={"authentication-results": results})
        assert alex.headers(got["id"])["Authentication-Results"] == results

    def test_can_carry_any_header(self, alex: GmailUser) -> None:
        own = {"Auto-Submitted": "auto-replied", "Message-ID": "<1@ats.example>"}
        got = alex.receive(headers=own)
        assert own.items() <= alex.headers(got["id"]).items()
        assert got["message_id"] == "<1@ats.example>"

    def test_cannot_inject_headers(self, alex: GmailUser) -> None:
        got = alex.receive(subject="Hello\r\nBcc: eve@x", headers={"X-A": "1\nX-B: 2"})
        headers = alex.headers(got["id"])
        assert not {"Bcc", "X-B"} & headers.keys()
        with refusal(400, "no name of a mail header"):
            alex.receive(headers={"X-A: 1\r\nX-B": "2"})

    def test_arrives_at_its_time(self, alex: GmailUser) -> None:
        got = alex.receive(at="2025-11-03T10:00:00+01:00")
        assert alex.get(got["id"])["internalDate"] == "1762160400000"
        assert alex.headers(got["id"])["Date"] == "Mon, 03 Nov 2025 10:00:00 +0100"

    def test_needs_no_quotes_around_a_name_with_a_comma(self, alex: GmailUser) -> None:
        got = alex.receive(sender=f"Schmidt, Änne <{ANNA}>")
        assert alex.headers(got["id"])["From"] == f'"Schmidt, Änne" <{ANNA}>'

    @pytest.mark.parametrize("form", ["id", "message_id", "bare"])
    def test_answers_by_id_or_message_id(self, alex: GmailUser, form: str) -> None:
        sent = send(alex, mail("Thank you"))
        message_id = alex.headers(sent["id"])["Message-ID"]
        forms = {"id": sent["id"], "message_id": message_id, "bare": message_id.strip("<>")}
        got = alex.receive(in_reply_to=forms[form], body="You are welcome")
        assert got["threadId"] == sent["threadId"]
        headers = alex.headers(got["id"])
        assert headers["Subject"] == "Re: Thank you"
        assert headers["In-Reply-To"] == headers["References"] == message_id

    def test_answers_carry_the_whole_chain(self, alex: GmailUser) -> None:
        first = alex.receive(subject="Re: Interview")
        second = alex.receive(in_reply_to=first["id"])
        third = alex.receive(in_reply_to=second["id"])
        headers = alex.headers(third["id"])
        assert headers["Subject"] == "Re: Interview"
        assert headers["References"] == f"{first['message_id']} {second['message_id']}"
        assert third["threadId"] == first["threadId"]

    def test_an_answer_with_a_new_subject_begins_a_thread(self, alex: GmailUser) -> None:
        first = alex.receive(subject="Interview")
        assert (
            alex.receive(in_reply_to=first["id"], subject="Offer")["threadId"] != first["threadId"]
        )

    def test_may_answer_a_mail_that_is_not_here(self, alex: GmailUser) -> None:
        got = alex.receive(in_reply_to="<gone@elsewhere.example>", subject="Re: x")
        assert alex.headers(got["id"])["In-Reply-To"] == "<gone@elsewhere.example>"

    @pytest.mark.parametrize(
        ("spec", "fault"),
        [
            ({"to": "nobody@example.com"}, f"there are {ALEX}"),
            ({"in_reply_to": "19ad923e680a6b93"}, "has no message"),
            ({"sender": "Anna"}, "from:"),
            ({"at": "2025-11-03T10:00:00"}, "at:"),
            ({"att": "2025"}, "att:"),
            ({"body": 5}, "body:"),
        ],
    )
    def test_says_what_is_wrong(self, alex: GmailUser, spec: dict[str, object], fault: str) -> None:
        with refusal(400, fault):
            alex.receive(**spec)
        assert alex.mailbox.size() == (0, 0)


def test_deliver_tells_where_the_mail_went(alex: GmailUser, anna: GmailUser) -> None:
    places = delivery.deliver(
        alex.world, mail().encode(), "bob@globex.example", [ALEX, ANNA, "eve@x.example"]
    )
    assert places == [(ALEX, only(alex)), (ANNA, only(anna))]
