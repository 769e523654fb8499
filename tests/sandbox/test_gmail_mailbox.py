from __future__ import annotations

import json

import pytest

from bot.sandbox.gmail import Mailbox
from tests.sandbox.gmail_user import ALEX, GmailUser, encoded, mail, new_user, refusal


@pytest.fixture
def alex() -> GmailUser:
    return new_user()


class TestUsers:
    def test_the_profile_counts(self, alex: GmailUser) -> None:
        first = alex.receive()
        alex.receive(in_reply_to=first["id"])
        profile = alex.call("getProfile")
        assert profile["emailAddress"] == ALEX
        assert (profile["messagesTotal"], profile["threadsTotal"]) == (2, 1)

    def test_a_watch_lasts_a_week(self, alex: GmailUser) -> None:
        answer = alex.call("watch", {"topicName": "projects/p/topics/t", "labelIds": ["INBOX"]})
        assert int(answer["expiration"]) - alex.mailbox.now_ms() == 7 * 24 * 3600 * 1000
        assert answer["historyId"] == alex.history_id
        assert alex.call("stop") is None
        assert alex.mailbox.watch is None

    @pytest.mark.parametrize("topic", [None, "t", "projects/p/topics/"])
    def test_a_watch_needs_a_topic(self, alex: GmailUser, topic: str | None) -> None:
        with refusal(400, "Invalid topicName"):
            alex.call("watch", {"topicName": topic} if topic else {})


class TestSendAs:
    def test_the_only_address_is_the_primary_one(self, alex: GmailUser) -> None:
        [identity] = alex.call("settings.sendAs.list")["sendAs"]
        assert identity["displayName"] == "Alex Morgan"
        assert identity["signature"] == "<b>Alex</b>"
        assert identity["isPrimary"]
        assert alex.call("settings.sendAs.get", sendAsEmail=ALEX) == identity

    def test_others_are_unknown(self, alex: GmailUser) -> None:
        with refusal(404):
            alex.call("settings.sendAs.get", sendAsEmail="other@example.com")


class TestDump:
    def filled(self, alex: GmailUser) -> GmailUser:
        got = alex.receive(subject="Grüße", headers={"X-Odd": "\ud800"})
        alex.call("labels.create", {"name": "Follow-up/Waiting"})
        alex.draft(alex.reply(got), got["threadId"])
        alex.call("messages.insert", {"raw": encoded(bytes(range(256)))})
        alex.call("messages.send", {"raw": encoded(mail())})
        alex.call("watch", {"topicName": "projects/p/topics/t"})
        return alex

    def test_comes_back_from_json_as_it_was(self, alex: GmailUser) -> None:
        dumped = self.filled(alex).mailbox.dump()
        other = Mailbox(ALEX, "", alex.world.clock)
        other.load(json.loads(json.dumps(dumped)))
        assert other.dump() == dumped

    def test_goes_on_as_if_nothing_had_happened(self, alex: GmailUser) -> None:
        self.filled(alex)
        again = new_user()
        again.mailbox.load(json.loads(json.dumps(alex.mailbox.dump())))
        for user in (alex, again):
            thread = user.call("threads.list", q="subject:grüße")["threads"][0]["id"]
            user.receive(in_reply_to=user.call("threads.get", id=thread)["messages"][0]["id"])
            user.draft()
        assert again.mailbox.dump() == alex.mailbox.dump()

    def test_replaces_what_was_there(self, alex: GmailUser) -> None:
        empty = new_user().mailbox.dump()
        self.filled(alex).mailbox.load(empty)
        assert alex.mailbox.dump() == empty
        assert alex.mailbox.threads() == []


class TestIds:
    def test_differ_between_mailboxes(self, alex: GmailUser) -> None:
        anna = GmailUser(alex.world, alex.world.add_account("anna@acme.example", "Anna", "UTC"))
        alex.call("messages.send", {"raw": encoded(mail(To=f"{ALEX}, anna@acme.example"))})
        assert alex.search("") != anna.search("")

    def test_are_new_even_when_the_clock_stands_still(self, alex: GmailUser) -> None:
        ids = {alex.draft()["message"]["id"] for _ in range(300)}
        assert len(ids) == 300
        assert len(alex.mailbox.drafts) == 300


def test_thousands_of_messages_stay_quick(alex: GmailUser) -> None:
    for number in range(2_000):
        alex.call("messages.insert", {"raw": encoded(mail(f"Mail {number}"))})
    assert len(alex.search('subject:"mail 1500"')) == 1
    assert len(alex.search("in:sent newer_than:1d")) == 0
    assert len(alex.call("messages.list", maxResults=500)["messages"]) == 500
