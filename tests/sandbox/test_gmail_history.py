from __future__ import annotations

from itertools import pairwise

import pytest

from tests.sandbox.gmail_user import GmailUser, encoded, mail, new_user, refusal


@pytest.fixture
def alex() -> GmailUser:
    return new_user()


def test_ids_rise_with_gaps(alex: GmailUser) -> None:
    start = alex.history_id
    for _ in range(4):
        alex.receive()
    ids = [int(record["id"]) for record in alex.history(start)]
    assert ids == sorted(set(ids))
    assert all(later - earlier > 1 for earlier, later in pairwise(ids))
    assert str(ids[-1]) == alex.history_id


def test_added_messages_come_with_their_labels(alex: GmailUser) -> None:
    start = alex.history_id
    got = alex.receive()
    reference = {"id": got["id"], "threadId": got["threadId"]}
    [record] = alex.history(start)
    assert record["messages"] == [reference]
    assert record["messagesAdded"] == [{"message": {**reference, "labelIds": ["INBOX", "UNREAD"]}}]


def test_labels_come_and_go(alex: GmailUser) -> None:
    got = alex.receive()
    start = alex.history_id
    body = {"addLabelIds": ["STARRED"], "removeLabelIds": ["UNREAD"]}
    alex.call("messages.modify", body, id=got["id"])
    added, removed = alex.history(start)
    assert added["labelsAdded"][0]["labelIds"] == ["STARRED"]
    assert removed["labelsRemoved"][0]["labelIds"] == ["UNREAD"]
    assert removed["labelsRemoved"][0]["message"]["labelIds"] == ["INBOX", "STARRED"]


def test_what_changes_nothing_leaves_no_record(alex: GmailUser) -> None:
    got = alex.receive()
    start = alex.history_id
    alex.call("messages.modify", {"addLabelIds": ["UNREAD"]}, id=got["id"])
    assert alex.call("history.list", startHistoryId=start) == {"historyId": start}


def test_a_change_moves_the_messages_history_id(alex: GmailUser) -> None:
    got = alex.receive()
    before = alex.get(got["id"])["historyId"]
    alex.call("messages.modify", {"addLabelIds": ["STARRED"]}, id=got["id"])
    assert int(alex.get(got["id"])["historyId"]) > int(before)
    assert alex.call("threads.get", id=got["threadId"])["historyId"] == alex.history_id


def test_deleted_messages_are_named(alex: GmailUser) -> None:
    got = alex.receive()
    start = alex.history_id
    alex.call("messages.delete", id=got["id"])
    [record] = alex.history(start)
    assert record["messagesDeleted"][0]["message"]["id"] == got["id"]


def test_kinds_can_be_chosen(alex: GmailUser) -> None:
    start = alex.history_id
    got = alex.receive()
    alex.call("messages.modify", {"addLabelIds": ["STARRED"]}, id=got["id"])
    alex.call("messages.delete", id=got["id"])
    kinds = alex.history(start, historyTypes=["messageAdded", "messageDeleted"])
    assert [kind for record in kinds for kind in record if kind.startswith("messages")] == [
        "messages",
        "messagesAdded",
        "messages",
        "messagesDeleted",
    ]
    assert len(alex.history(start, historyTypes=["labelAdded"])) == 1


def test_a_label_can_be_chosen(alex: GmailUser) -> None:
    start = alex.history_id
    alex.receive()
    draft = alex.draft()
    [record] = alex.history(start, labelId="DRAFT")
    assert record["messages"][0]["id"] == draft["message"]["id"]


def test_a_page_can_be_empty_and_not_the_last(alex: GmailUser) -> None:
    start = alex.history_id
    alex.receive()
    draft = alex.draft()
    asked = {"startHistoryId": start, "labelId": "DRAFT", "maxResults": 1}
    first = alex.call("history.list", **asked)
    assert "history" not in first
    second = alex.call("history.list", **asked, pageToken=first["nextPageToken"])
    assert second["history"][0]["messages"][0]["id"] == draft["message"]["id"]
    assert "nextPageToken" not in second


def test_a_start_in_the_future_gives_nothing(alex: GmailUser) -> None:
    alex.receive()
    assert alex.history(str(int(alex.history_id) + 1000)) == []


def test_ids_expire_after_a_week(alex: GmailUser) -> None:
    start = alex.history_id
    alex.receive()
    alex.wait(days=6)
    assert len(alex.history(start)) == 1
    newest = alex.history_id
    alex.wait(days=2)
    with refusal(404):
        alex.history(start)
    assert alex.history(newest) == []


def test_ids_can_expire_at_once(alex: GmailUser) -> None:
    start = alex.history_id
    alex.mailbox.changes.forget()
    with refusal(404):
        alex.history(start)
    after = alex.history_id
    alex.call("messages.insert", {"raw": encoded(mail())})
    assert len(alex.history(after)) == 1


@pytest.mark.parametrize("start", [{}, {"startHistoryId": "0"}, {"startHistoryId": "1"}])
def test_needs_a_start_that_is_known(alex: GmailUser, start: dict[str, str]) -> None:
    with refusal(404 if start else 400):
        alex.call("history.list", **start)
