from __future__ import annotations

import pytest

from bot.sandbox.gmail.thread_rule import base_subject
from tests.sandbox.gmail_user import GmailUser, new_user, refusal


@pytest.fixture
def alex() -> GmailUser:
    return new_user()


def conversation(alex: GmailUser) -> tuple[str, list[str]]:
    """Return a thread of a mail, its answer and a draft."""
    first = alex.receive(subject="Interview", body="one")
    alex.wait(minutes=1)
    second = alex.receive(in_reply_to=first["id"], body="two")
    alex.wait(minutes=1)
    draft = alex.draft(alex.reply(second), first["threadId"])
    return first["threadId"], [first["id"], second["id"], draft["message"]["id"]]


def test_get_shows_all_messages_oldest_first(alex: GmailUser) -> None:
    thread_id, ids = conversation(alex)
    thread = alex.call("threads.get", id=thread_id)
    assert [message["id"] for message in thread["messages"]] == ids
    assert thread["messages"][2]["labelIds"] == ["DRAFT"]


def test_get_knows_the_formats(alex: GmailUser) -> None:
    thread_id, _ = conversation(alex)
    brief = alex.call("threads.get", id=thread_id, format="minimal")["messages"][0]
    assert "payload" not in brief
    named = alex.call(
        "threads.get", id=thread_id, format="metadata", metadataHeaders=["From", "Message-ID"]
    )["messages"][0]
    assert [header["name"] for header in named["payload"]["headers"]] == ["From", "Message-ID"]


def test_get_refuses_unknown_ids(alex: GmailUser) -> None:
    with refusal(404):
        alex.call("threads.get", id="19ad923e680a6b93")
    with refusal(400):
        alex.call("threads.get", id="thread")


def test_list_shows_the_last_snippet_newest_first(alex: GmailUser) -> None:
    thread_id, _ = conversation(alex)
    alex.wait(minutes=1)
    other = alex.receive(body="three")
    listed = alex.call("threads.list", labelIds=["INBOX"])["threads"]
    assert [thread["id"] for thread in listed] == [other["threadId"], thread_id]
    assert [thread["snippet"] for thread in listed] == ["three", "Hi"]


def test_list_finds_a_thread_by_any_message(alex: GmailUser) -> None:
    thread_id, _ = conversation(alex)
    assert alex.call("threads.list", q="one")["threads"][0]["id"] == thread_id
    assert alex.call("threads.list", q="nothing") == {"resultSizeEstimate": 0}


def test_list_pages(alex: GmailUser) -> None:
    ids = [alex.receive()["threadId"] for _ in range(3)]
    first = alex.call("threads.list", maxResults=2)
    second = alex.call("threads.list", maxResults=2, pageToken=first["nextPageToken"])
    assert [thread["id"] for thread in first["threads"] + second["threads"]] == ids[::-1]


def test_modify_changes_every_message_but_none_that_comes_later(alex: GmailUser) -> None:
    thread_id, ids = conversation(alex)
    answer = alex.call("threads.modify", {"addLabelIds": ["STARRED"]}, id=thread_id)
    assert all("STARRED" in message["labelIds"] for message in answer["messages"])
    later = alex.receive(in_reply_to=ids[0])
    assert later["threadId"] == thread_id
    assert "STARRED" not in alex.get(later["id"])["labelIds"]


def test_trash_untrash_and_delete(alex: GmailUser) -> None:
    thread_id, _ = conversation(alex)
    alex.call("threads.trash", id=thread_id)
    assert alex.search("") == []
    alex.call("threads.untrash", id=thread_id)
    assert len(alex.search("")) == 3
    assert alex.call("threads.delete", id=thread_id) is None
    assert alex.mailbox.size() == (0, 0)
    assert alex.mailbox.drafts == {}


@pytest.mark.parametrize(
    "subject",
    [
        "Interview",
        "Re: Interview",
        "RE:interview",
        "Fwd: Re:  Interview ",
        "AW: WG: interview",
        "Re[2]: Interview",
    ],
)
def test_marks_of_answering_do_not_count_in_a_subject(subject: str) -> None:
    assert base_subject(subject) == "interview"


def test_a_word_that_looks_like_a_mark_counts() -> None:
    assert base_subject("Result: yes") == "result: yes"
