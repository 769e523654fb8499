"""What `bot.ports.Mailbox` promises, kept over real HTTP against the embedded Google."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from bot.google.account import GoogleAccount
from bot.ports import BookmarkExpired, LiveDraft, Mailbox, Rejected
from bot.sandbox.gmail import people
from bot.sandbox.server import SandboxServer
from bot.sandbox.world import World

CANDIDATE = "candidate@example.com"
ANNA = "anna@acme.example"


def note(text: str = "Thank you for your time.", **fields: str) -> bytes:
    message = EmailMessage()
    message["To"] = f"Anna Berg <{ANNA}>"
    message["Subject"] = "Thank you"
    for name, value in fields.items():
        del message[name.replace("_", "-")]
        message[name.replace("_", "-")] = value
    message.set_content(text)
    return message.as_bytes()


def arrives(world: World, **spec: object) -> dict[str, str]:
    """Let Anna write to the candidate."""
    mail = {"to": CANDIDATE, "from": f"Anna Berg <{ANNA}>", "subject": "Interview", "body": "Hello"}
    return {k: str(v) for k, v in people.deliver_from_outside(world, mail | spec).items()}


class TestMailbox:
    """One class for every mailbox there will be."""

    @pytest.fixture
    def world(self, sandbox: SandboxServer) -> World:
        return sandbox.world

    @pytest.fixture
    def mailbox(self, google: GoogleAccount) -> Mailbox:
        return google.mailbox

    def test_the_profile_names_the_address_and_the_newest_history_id(
        self, mailbox: Mailbox, world: World
    ) -> None:
        before = mailbox.profile()
        arrives(world)
        after = mailbox.profile()
        assert before.email == after.email == CANDIDATE
        assert int(after.history_id) > int(before.history_id)

    def test_the_identity_is_the_default_send_as(self, mailbox: Mailbox) -> None:
        identity = mailbox.identity()
        assert (identity.name, identity.email) == ("Alex Morgan", CANDIDATE)

    def test_a_mail_that_arrives_is_a_change_with_its_labels(
        self, mailbox: Mailbox, world: World
    ) -> None:
        start = mailbox.profile().history_id
        mail = arrives(world)
        changes = mailbox.changes(start)
        assert [(s.id, s.thread_id) for s in changes.added] == [(mail["id"], mail["threadId"])]
        assert {"INBOX", "UNREAD"} <= changes.added[0].labels

    def test_nothing_is_new_after_the_bookmark_of_the_last_look(
        self, mailbox: Mailbox, world: World
    ) -> None:
        start = mailbox.profile().history_id
        arrives(world)
        bookmark = mailbox.changes(start).bookmark
        again = mailbox.changes(bookmark)
        assert (again.added, again.deleted, again.labels_added) == ((), frozenset(), ())
        assert again.bookmark == bookmark

    def test_an_expired_bookmark_is_said_to_be_so(self, mailbox: Mailbox, world: World) -> None:
        start = mailbox.profile().history_id
        arrives(world)
        world.accounts[CANDIDATE].gmail.changes.forget()
        with pytest.raises(BookmarkExpired):
            mailbox.changes(start)

    def test_a_mail_comes_whole(self, mailbox: Mailbox, world: World) -> None:
        ids = arrives(world, subject="Größe: 3", body="Wir melden uns.\nAnna", html="<p>Wir</p>")
        mail = mailbox.mail(ids["id"])
        assert mail is not None
        assert (mail.id, mail.thread_id) == (ids["id"], ids["threadId"])
        assert mail.message_id == ids["message_id"]
        assert mail.subject == "Größe: 3"
        assert "Wir melden uns.\nAnna" in mail.text
        assert "<p>Wir</p>" in mail.html
        assert (mail.sender.name, mail.sender.email) == ("Anna Berg", ANNA)
        assert [person.email for person in mail.to] == [CANDIDATE]
        assert mail.date == world.clock.now()
        assert "authentication-results" in mail.headers

    def test_a_mail_that_is_gone_is_none(self, mailbox: Mailbox) -> None:
        assert mailbox.mail("18c0ffee18c0ffee") is None

    def test_search_finds_by_query_and_stops_at_the_limit(
        self, mailbox: Mailbox, world: World
    ) -> None:
        wanted = [arrives(world, subject=f"Offer {n}")["id"] for n in range(3)]
        arrives(world, subject="Newsletter")
        assert {stub.id for stub in mailbox.search("subject:offer")} == set(wanted)
        assert len(mailbox.search("subject:offer", limit=2)) == 2

    def test_a_thread_comes_oldest_first(self, mailbox: Mailbox, world: World) -> None:
        first = arrives(world)
        second = arrives(world, in_reply_to=first["id"], subject="Re: Interview")
        assert [m.id for m in mailbox.thread(first["threadId"])] == [first["id"], second["id"]]

    def test_a_thread_that_is_gone_is_empty(self, mailbox: Mailbox) -> None:
        assert mailbox.thread("18c0ffee18c0ffee") == ()

    def test_a_draft_is_stored_and_read_back(self, mailbox: Mailbox) -> None:
        stored = mailbox.create_draft(note(), None)
        read = mailbox.draft(stored.draft_id)
        assert read is not None
        assert (read.draft_id, read.mail.id) == (stored.draft_id, stored.mail.id)
        assert read.mail.thread_id == stored.mail.thread_id
        assert "DRAFT" in stored.mail.labels
        assert read.mail.text.strip() == stored.mail.text.strip() == "Thank you for your time."
        assert read.mail.to == stored.mail.to

    def test_a_draft_stands_in_the_thread_it_answers(self, mailbox: Mailbox, world: World) -> None:
        mail = arrives(world)
        reply = note(
            Subject="Re: Interview", In_Reply_To=mail["message_id"], References=mail["message_id"]
        )
        stored = mailbox.create_draft(reply, mail["threadId"])
        assert stored.mail.thread_id == mail["threadId"]
        assert [m.id for m in mailbox.thread(mail["threadId"])][-1] == stored.mail.id

    def test_a_draft_in_a_thread_that_never_was_is_rejected(self, mailbox: Mailbox) -> None:
        with pytest.raises(Rejected):
            mailbox.create_draft(note(), "18c0ffee18c0ffee")

    def test_a_rewritten_draft_keeps_its_id_and_gets_a_new_message(self, mailbox: Mailbox) -> None:
        stored = mailbox.create_draft(note(), None)
        rewritten = mailbox.update_draft(stored.draft_id, note("Thanks again."), None)
        assert isinstance(rewritten, LiveDraft)
        assert rewritten.draft_id == stored.draft_id
        assert rewritten.mail.id != stored.mail.id
        read = mailbox.draft(stored.draft_id)
        assert read is not None
        assert read.mail.text.strip() == "Thanks again."

    def test_a_draft_that_is_gone_is_none_false_and_not_made_again(self, mailbox: Mailbox) -> None:
        stored = mailbox.create_draft(note(), None)
        assert mailbox.delete_draft(stored.draft_id) is True
        assert mailbox.delete_draft(stored.draft_id) is False
        assert mailbox.draft(stored.draft_id) is None
        assert mailbox.update_draft(stored.draft_id, note(), None) is None
        assert mailbox.drafts("subject:thank") == ()

    def test_drafts_are_found_by_query_and_message_id(self, mailbox: Mailbox) -> None:
        stored = mailbox.create_draft(note(Message_ID="<note-1@followup.example>"), None)
        mailbox.create_draft(note(Subject="Other"), None)
        assert mailbox.drafts("rfc822msgid:note-1@followup.example") == (stored.draft_id,)

    def test_a_sent_draft_is_gone_and_its_thread_holds_the_sent_mail(
        self, mailbox: Mailbox, world: World
    ) -> None:
        stored = mailbox.create_draft(note(), None)
        start = mailbox.profile().history_id
        sent = people.send_draft(world, world.accounts[CANDIDATE], stored.draft_id)
        changes = mailbox.changes(start)
        assert stored.mail.id in changes.deleted
        assert [s.id for s in changes.added if "SENT" in s.labels] == [sent["id"]]
        assert mailbox.draft(stored.draft_id) is None
        assert "SENT" in mailbox.thread(stored.mail.thread_id)[-1].labels

    def test_a_nudge_lies_unread_in_the_inbox_and_nowhere_else(
        self, mailbox: Mailbox, world: World
    ) -> None:
        message_id = mailbox.put_in_inbox(note(To=CANDIDATE))
        mail = mailbox.mail(message_id)
        assert mail is not None
        assert mail.labels == {"INBOX", "UNREAD"}
        assert world.outbox == []

    def test_labels_are_made_once_and_put_on_and_off_a_thread(
        self, mailbox: Mailbox, world: World
    ) -> None:
        mail = arrives(world)
        waiting = mailbox.create_label("Follow-up/Waiting")
        assert mailbox.create_label("Follow-up/Waiting") == waiting
        assert mailbox.labels()["Follow-up/Waiting"] == waiting
        start = mailbox.profile().history_id
        mailbox.relabel(mail["threadId"], [waiting], [])
        labelled = mailbox.changes(start).labels_added
        assert [(s.id, set(s.labels)) for s in labelled] == [(mail["id"], {waiting})]
        mailbox.relabel(mail["threadId"], [], [waiting])
        assert waiting not in mailbox.thread(mail["threadId"])[0].labels
        assert mailbox.changes(start).labels_added == ()

    def test_relabelling_with_nothing_asks_nothing(self, mailbox: Mailbox, world: World) -> None:
        mailbox.relabel("18c0ffee18c0ffee", [], [])
        assert world.effects == []

    def test_everything_together_sends_nothing(self, mailbox: Mailbox, world: World) -> None:
        stored = mailbox.create_draft(note(), None)
        mailbox.update_draft(stored.draft_id, note("Again"), None)
        mailbox.put_in_inbox(note())
        mailbox.delete_draft(stored.draft_id)
        assert world.outbox == []
        assert not [e for e in world.effects if "send" in str(e["path"]).lower()]


def test_a_page_at_a_time_finds_every_change(
    google: GoogleAccount, sandbox: SandboxServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.google.gmail._HISTORY_PAGE", 5)
    monkeypatch.setattr("bot.google.gmail._LIST_PAGE", 5)
    start = google.mailbox.profile().history_id
    ids = {arrives(sandbox.world, subject=f"Mail {n}")["id"] for n in range(12)}
    assert {stub.id for stub in google.mailbox.changes(start).added} == ids
    assert {stub.id for stub in google.mailbox.search("subject:mail")} == ids
