from __future__ import annotations

import pytest

from bot.sandbox.gmail import mime
from bot.sandbox.gmail.messages import read_raw
from tests.sandbox.gmail_user import (
    ALEX,
    ANNA,
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


def insert(alex: GmailUser, raw: str | bytes, **body: object) -> str:
    answer = alex.call("messages.insert", {"raw": encoded(raw), **body})
    return str(answer["id"])


class TestGet:
    def test_full_shows_headers_parts_and_text(self, alex: GmailUser) -> None:
        got = alex.receive(subject="Grüße", body="Guten Tag", html="<p>Guten Tag</p>")
        message = alex.get(got["id"])
        payload = message["payload"]
        assert payload["mimeType"] == "multipart/alternative"
        assert [part["partId"] for part in payload["parts"]] == ["0", "1"]
        assert decoded(payload["parts"][0]["body"]["data"]).decode().strip() == "Guten Tag"
        assert alex.headers(got["id"])["Subject"] == "Grüße"
        assert message["labelIds"] == ["INBOX", "UNREAD"]

    def test_minimal_has_no_payload(self, alex: GmailUser) -> None:
        message = alex.get(alex.receive(body="Hi")["id"], "minimal")
        assert message["snippet"] == "Hi"
        assert not {"payload", "raw"} & message.keys()

    def test_metadata_shows_the_wanted_headers_in_any_case(self, alex: GmailUser) -> None:
        got = alex.receive(subject="Hello")
        message = alex.call(
            "messages.get", id=got["id"], format="metadata", metadataHeaders=["SUBJECT"]
        )
        assert message["payload"]["headers"] == [{"name": "Subject", "value": "Hello"}]
        assert "parts" not in message["payload"]

    def test_raw_is_the_mail_with_crlf(self, alex: GmailUser) -> None:
        message_id = insert(alex, "Subject: a\n\nline\nline\n")
        assert decoded(alex.get(message_id, "raw")["raw"]) == b"Subject: a\r\n\r\nline\r\nline\r\n"

    def test_an_unknown_id_is_404_and_no_id_at_all_is_400(self, alex: GmailUser) -> None:
        with refusal(404, "Requested entity was not found."):
            alex.get("19ad923e680a6b93")
        with refusal(400, "Invalid id value"):
            alex.get("not-an-id")

    def test_text_is_utf8_whatever_the_part_declares(self, alex: GmailUser) -> None:
        head = b"Subject: x\r\nContent-Type: text/plain; charset=iso-8859-1\r\n\r\n"
        payload = alex.get(insert(alex, head + "Grüße".encode("latin-1")))["payload"]
        assert decoded(payload["body"]["data"]).decode() == "Grüße"
        assert payload["headers"][1]["value"] == "text/plain; charset=iso-8859-1"
        assert payload["body"]["size"] == len("Grüße".encode())

    def test_encoded_words_and_folded_headers_are_shown_plainly(self, alex: GmailUser) -> None:
        raw = (
            "From: =?utf-8?q?M=C3=BCller=2C_Anna?= <anna@acme.example>\r\n"
            "Subject: =?iso-8859-1?q?Gr=FC=DFe?=\r\n =?utf-8?b?IGF1cw==?= Bonn\r\n\r\n"
        )
        headers = alex.headers(insert(alex, raw))
        assert headers["From"] == f'"Müller, Anna" <{ANNA}>'
        assert headers["Subject"] == "Grüße aus Bonn"

    def test_attachments_are_fetched_on_their_own(self, alex: GmailUser) -> None:
        raw = (
            "Subject: cv\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
            "--b\r\nContent-Type: text/plain\r\n\r\nsee\r\n"
            '--b\r\nContent-Type: application/pdf; name="cv.pdf"\r\n'
            "Content-Transfer-Encoding: base64\r\n\r\nJVBERg==\r\n--b--\r\n"
        )
        message_id = insert(alex, raw)
        part = alex.get(message_id)["payload"]["parts"][1]
        assert part["filename"] == "cv.pdf"
        assert "data" not in part["body"]
        body = alex.call(
            "messages.attachments.get", messageId=message_id, id=part["body"]["attachmentId"]
        )
        assert decoded(body["data"]) == b"%PDF"
        assert body["size"] == part["body"]["size"] == 4
        with refusal(404):
            alex.call("messages.attachments.get", messageId=message_id, id="ANGjdJnone")

    def test_a_bounce_shows_the_returned_mail_as_parts(self, alex: GmailUser) -> None:
        raw = (
            "Subject: Undelivered\r\nContent-Type: multipart/report; boundary=b\r\n\r\n"
            "--b\r\nContent-Type: text/plain\r\n\r\nFailed\r\n"
            "--b\r\nContent-Type: message/delivery-status\r\n\r\nStatus: 5.1.1\r\n\r\n"
            "Action: failed\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n"
            "Subject: lost\r\n\r\nbody\r\n--b--\r\n"
        )
        parts = alex.get(insert(alex, raw))["payload"]["parts"]
        assert [part["mimeType"] for part in parts] == [
            "text/plain",
            "message/delivery-status",
            "message/rfc822",
        ]
        assert parts[2]["parts"][0]["partId"] == "2.0"


class TestSnippet:
    def test_is_escaped_like_gmails(self, alex: GmailUser) -> None:
        got = alex.receive(body='It\'s <b>\n\n & "so"')
        assert alex.get(got["id"])["snippet"] == "It&#39;s &lt;b&gt; &amp; &quot;so&quot;"

    def test_comes_from_html_when_there_is_no_text(self, alex: GmailUser) -> None:
        html = "<head><style>p {}</style></head><body><p>Hello <i>you</i></p>there</body>"
        assert alex.get(alex.receive(html=html)["id"])["snippet"] == "Hello you there"

    @pytest.mark.parametrize(
        ("markup", "text"),
        [
            ("a < b and 3 <4", "a < b and 3 <4"),
            ("x<!-- note -->y", "xy"),
            ("<script>if (a < b) {}</script>z", "z"),
            ("<head><title>T</title><body>text", "text"),
            ("one<BR>two<p>three", "one two three"),
            ("caf&eacute; &#9749; &#" + "9" * 5000, "caf&eacute; &#9749; &#" + "9" * 5000),
            ("<b>&amp;lt;</b>", "&lt;"),
            ("open <a href='", "open "),
        ],
    )
    def test_reads_html_as_it_comes(self, markup: str, text: str) -> None:
        assert mime.html_to_text(markup).replace("\n", " ") == text

    @pytest.mark.parametrize("piece", ["<!--", "<a a='", "</a ", "&#", "<![x", "<"])
    def test_reads_broken_html_in_little_time(self, piece: str) -> None:
        mime.html_to_text(piece * 100_000)

    def test_ends_at_a_word_after_about_200_characters(self, alex: GmailUser) -> None:
        snippet = alex.get(alex.receive(body="words " * 100)["id"])["snippet"]
        assert 190 < len(snippet) <= 200
        assert snippet.endswith("words")


class TestInsert:
    def test_keeps_labels_and_takes_the_time_of_arrival(self, alex: GmailUser) -> None:
        raw = mail(Date="Mon, 03 Nov 2025 10:00:00 +0100", From=ANNA)
        message = alex.get(insert(alex, raw, labelIds=["INBOX", "UNREAD"]))
        assert message["labelIds"] == ["INBOX", "UNREAD"]
        assert message["internalDate"] == str(alex.mailbox.now_ms())

    def test_can_take_the_date_of_the_mail(self, alex: GmailUser) -> None:
        raw = encoded(mail(Date="Mon, 03 Nov 2025 10:00:00 +0100"))
        answer = alex.call("messages.insert", {"raw": raw}, internalDateSource="dateHeader")
        assert alex.get(answer["id"])["internalDate"] == "1762160400000"

    def test_falls_back_to_now_when_the_date_is_unreadable(self, alex: GmailUser) -> None:
        raw = encoded(mail(Date="the day after tomorrow"))
        answer = alex.call("messages.insert", {"raw": raw}, internalDateSource="dateHeader")
        assert alex.get(answer["id"])["internalDate"] == str(alex.mailbox.now_ms())

    def test_files_mail_from_the_user_under_sent(self, alex: GmailUser) -> None:
        message_id = insert(alex, mail(From=f"Alex <{ALEX}>"), labelIds=["INBOX"])
        assert alex.get(message_id)["labelIds"] == ["INBOX", "SENT"]

    def test_leaves_out_an_empty_list_of_labels(self, alex: GmailUser) -> None:
        assert "labelIds" not in alex.get(insert(alex, mail(From=ANNA)))

    def test_refuses_unknown_labels_and_draft(self, alex: GmailUser) -> None:
        for label in ("Label_77", "DRAFT"):
            with refusal(400, f"Invalid label: {label}"):
                insert(alex, mail(), labelIds=[label])

    def test_as_deleted_is_seen_by_nobody(self, alex: GmailUser) -> None:
        answer = alex.call("messages.insert", {"raw": encoded(mail())}, deleted=True)
        with refusal(404):
            alex.get(answer["id"])

    @pytest.mark.parametrize("raw", ["", "%%%", "a", "no base64"])
    def test_refuses_what_is_no_raw_mail(self, alex: GmailUser, raw: str) -> None:
        # Google's schema refuses some of these before; the handler must do so by itself.
        with refusal(400):
            read_raw({"raw": raw})

    def test_import_threads_an_answer_as_delivery_does(self, alex: GmailUser) -> None:
        got = alex.receive(subject="Interview")
        raw = alex.reply(got, From=ANNA, Date="Mon, 03 Nov 2025 10:00:00 +0100")
        answer = alex.call("messages.import", {"raw": encoded(raw)})
        assert answer["threadId"] == got["threadId"]
        assert alex.get(answer["id"])["internalDate"] == "1762160400000"


HOSTILE = {
    "nothing but a line end": b"\r\n",
    "no headers": b"hello",
    "binary": bytes(range(256)) * 40,
    "unknown charset": b"Subject: x\r\nContent-Type: text/plain; charset=no-such\r\n\r\n\xff\xfe",
    "charset that is no text": b"Content-Type: text/plain; charset=hex\r\n\r\nzz",
    "surrogates": b"Content-Type: text/plain; charset=utf-7\r\n\r\n+2AA-",
    "nul charset": b'Content-Type: text/plain; charset="\x00"\r\n\r\nx',
    "broken encoded words": b"Subject: =?utf-8?b?!!!?= =?x?q?=ZZ?= =?\r\n\r\n",
    "no boundary": b"Content-Type: multipart/mixed\r\n\r\n--\r\n",
    "raw bytes in headers": b"From: \xff\xfe <\xe9@x>\r\nX-\xff: y\r\n\r\n",
    "bad base64": b"Content-Transfer-Encoding: base64\r\n\r\n====A",
    "bad file name": b"Content-Type: a/b; name*0*=x''%ff; name*1=\xff\r\n\r\nx",
    "bad type": b"Content-Type: \xff\xfe/\x00;;;=\r\n\r\nx",
    "mbox line": b"From somebody\r\nSubject: x\r\n\r\ny",
    "nested deep": b"".join(
        b'Content-Type: multipart/mixed; boundary="%d"\r\n\r\n--%d\r\n' % (n, n) for n in range(500)
    ),
    "digest of mails": b"Content-Type: message/rfc822\r\n\r\n" * 300,
    "unclosed html": b"Content-Type: text/html\r\n\r\n<a <!-- <![CDATA[ &#xFFFFFFFF; <script>",
}


class TestHostileMail:
    @pytest.mark.parametrize("raw", HOSTILE.values(), ids=HOSTILE.keys())
    def test_is_stored_shown_and_searched(self, alex: GmailUser, raw: bytes) -> None:
        message_id = insert(alex, raw)
        for form in ("full", "metadata", "minimal", "raw"):
            alex.get(message_id, form)
        assert alex.search("nothingofthekind") == []
        assert alex.search("") == [message_id]
        alex.draft(raw.decode("latin-1"))

    def test_of_ten_megabytes_is_cheap_enough(self, alex: GmailUser) -> None:
        message_id = insert(alex, b"Subject: big\r\n\r\n" + b"word " * 2_000_000)
        assert alex.get(message_id)["sizeEstimate"] > 10_000_000
        assert alex.search("word") == [message_id]

    def test_with_a_header_of_many_megabytes_is_cheap_enough(self, alex: GmailUser) -> None:
        message_id = insert(alex, b"Subject: x\r\n" + b" =?utf-8?q?a?=\r\n" * 200_000 + b"\r\n")
        assert alex.get(message_id, "metadata")["payload"]["headers"]


class TestList:
    def test_is_empty_without_the_key_messages(self, alex: GmailUser) -> None:
        assert alex.call("messages.list") == {"resultSizeEstimate": 0}

    def test_shows_newest_first_and_ids_only(self, alex: GmailUser) -> None:
        old = alex.receive(at="2025-11-01T10:00:00Z")
        new = alex.receive()
        listed = alex.call("messages.list")["messages"]
        assert listed == [{"id": m["id"], "threadId": m["threadId"]} for m in (new, old)]

    def test_pages_stay_right_while_mail_arrives(self, alex: GmailUser) -> None:
        ids = [alex.receive()["id"] for _ in range(5)]
        first = alex.call("messages.list", maxResults=2)
        alex.wait(minutes=1)
        alex.receive()
        second = alex.call("messages.list", maxResults=2, pageToken=first["nextPageToken"])
        third = alex.call("messages.list", maxResults=2, pageToken=second["nextPageToken"])
        seen = [m["id"] for page in (first, second, third) for m in page["messages"]]
        assert seen == ids[::-1]
        assert "nextPageToken" not in third

    def test_refuses_a_foreign_page_token(self, alex: GmailUser) -> None:
        with refusal(400, "Invalid pageToken"):
            alex.call("messages.list", pageToken="next")

    def test_wants_all_of_the_labels(self, alex: GmailUser) -> None:
        got = alex.receive()
        insert(alex, mail(From=ANNA), labelIds=["INBOX"])
        listed = alex.call("messages.list", labelIds=["INBOX", "UNREAD"])["messages"]
        assert [message["id"] for message in listed] == [got["id"]]

    def test_hides_spam_and_trash_until_asked(self, alex: GmailUser) -> None:
        got = alex.receive()
        alex.call("messages.trash", id=got["id"])
        assert alex.search("") == []
        assert alex.search("", includeSpamTrash=True) == [got["id"]]
        assert alex.search("", labelIds=["TRASH"]) == [got["id"]]

    def test_estimate_stops_counting(self, alex: GmailUser) -> None:
        for _ in range(205):
            insert(alex, mail())
        assert alex.call("messages.list", maxResults=1)["resultSizeEstimate"] == 201


class TestModify:
    def test_changes_labels_and_answers_briefly(self, alex: GmailUser) -> None:
        got = alex.receive()
        answer = alex.call(
            "messages.modify", {"addLabelIds": ["STARRED"], "removeLabelIds": ["UNREAD"]}, **by(got)
        )
        assert answer == {
            "id": got["id"],
            "threadId": got["threadId"],
            "labelIds": ["INBOX", "STARRED"],
        }

    def test_refuses_nothing_unknown_labels_sent_and_draft(self, alex: GmailUser) -> None:
        got = alex.receive()
        with refusal(400, "No label add or removes specified"):
            alex.call("messages.modify", {}, **by(got))
        for label in ("Label_9", "SENT", "DRAFT"):
            with refusal(400, f"Invalid label: {label}"):
                alex.call("messages.modify", {"addLabelIds": [label]}, **by(got))

    def test_in_a_batch_passes_over_what_is_gone(self, alex: GmailUser) -> None:
        got = alex.receive()
        body = {"ids": [got["id"], "1234"], "addLabelIds": ["STARRED"]}
        assert alex.call("messages.batchModify", body) is None
        assert "STARRED" in alex.get(got["id"])["labelIds"]

    def test_a_batch_has_limits(self, alex: GmailUser) -> None:
        for ids in ([], ["1"] * 1001):
            with refusal(400):
                alex.call("messages.batchModify", {"ids": ids, "addLabelIds": ["STARRED"]})

    def test_trash_takes_out_of_the_inbox_and_untrash_does_not_put_back(
        self, alex: GmailUser
    ) -> None:
        got = alex.receive()
        assert alex.call("messages.trash", **by(got))["labelIds"] == ["TRASH", "UNREAD"]
        assert alex.call("messages.untrash", **by(got))["labelIds"] == ["UNREAD"]

    def test_delete_is_for_good(self, alex: GmailUser) -> None:
        got, other = alex.receive(), alex.receive()
        assert alex.call("messages.delete", **by(got)) is None
        assert alex.call("messages.batchDelete", {"ids": [other["id"]]}) is None
        assert alex.mailbox.size() == (0, 0)


def by(message: dict[str, str]) -> dict[str, str]:
    return {"id": message["id"]}
