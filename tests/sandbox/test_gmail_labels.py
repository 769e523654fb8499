from __future__ import annotations

import pytest

from tests.sandbox.gmail_user import GmailUser, new_user, refusal


@pytest.fixture
def alex() -> GmailUser:
    return new_user()


def create(alex: GmailUser, name: str, **more: object) -> str:
    return str(alex.call("labels.create", {"name": name, **more})["id"])


def test_create_answers_with_the_defaults(alex: GmailUser) -> None:
    label = alex.call("labels.create", {"name": "Follow-up/Waiting"})
    assert label == {
        "id": label["id"],
        "name": "Follow-up/Waiting",
        "messageListVisibility": "show",
        "labelListVisibility": "labelShow",
    }


def test_list_holds_system_and_own_labels(alex: GmailUser) -> None:
    label_id = create(alex, "Follow-up")
    labels = {label["id"]: label for label in alex.call("labels.list")["labels"]}
    assert labels["INBOX"] == {"id": "INBOX", "name": "INBOX", "type": "system"}
    assert labels[label_id]["type"] == "user"


@pytest.mark.parametrize("name", ["Follow-up", "follow-UP"])
def test_a_name_is_taken_in_any_case(alex: GmailUser, name: str) -> None:
    create(alex, "Follow-up")
    with refusal(409, "Label name exists or conflicts"):
        create(alex, name)


@pytest.mark.parametrize(
    "name",
    ["", " ", "/", "a/", "/a", "a//b", " a", "a/ b", "a\nb", "Inbox", "sent", "Drafts", "x" * 226],
)
def test_an_invalid_name_is_refused(alex: GmailUser, name: str) -> None:
    with refusal(400, "Invalid label name"):
        create(alex, name)


def test_a_label_needs_a_name(alex: GmailUser) -> None:
    with refusal(400, "Invalid label name"):
        alex.call("labels.create", {})


def test_get_counts(alex: GmailUser) -> None:
    first = alex.receive()
    alex.receive(in_reply_to=first["id"], subject="Re:")
    alex.call("messages.modify", {"removeLabelIds": ["UNREAD"]}, id=first["id"])
    label = alex.call("labels.get", id="INBOX")
    assert (label["messagesTotal"], label["messagesUnread"]) == (2, 1)
    assert (label["threadsTotal"], label["threadsUnread"]) == (1, 1)


def test_patch_changes_what_is_said(alex: GmailUser) -> None:
    label_id = create(alex, "Follow-up", labelListVisibility="labelHide")
    patched = alex.call("labels.patch", {"name": "Applications"}, id=label_id)
    assert patched["name"] == "Applications"
    assert patched["labelListVisibility"] == "labelHide"
    alex.call("labels.patch", {"name": "applications"}, id=label_id)


def test_update_sets_the_rest_back(alex: GmailUser) -> None:
    label_id = create(alex, "Follow-up", labelListVisibility="labelHide")
    updated = alex.call("labels.update", {"name": "Follow-up"}, id=label_id)
    assert updated["labelListVisibility"] == "labelShow"
    with refusal(400, "Invalid label name"):
        alex.call("labels.update", {}, id=label_id)


def test_colors_come_from_googles_palette(alex: GmailUser) -> None:
    good = {"textColor": "#ffffff", "backgroundColor": "#16a766"}
    label_id = create(alex, "Offer", color=good)
    assert alex.call("labels.get", id=label_id)["color"] == good
    with refusal(400, "not on the allowed color palette"):
        create(alex, "Odd", color={"textColor": "#ffffff", "backgroundColor": "#123456"})
    assert len(alex.mailbox.labels) == 1


def test_delete_takes_it_off_the_messages(alex: GmailUser) -> None:
    label_id, got = create(alex, "Follow-up"), alex.receive()
    alex.call("messages.modify", {"addLabelIds": [label_id]}, id=got["id"])
    start = alex.history_id
    assert alex.call("labels.delete", id=label_id) is None
    assert label_id not in alex.get(got["id"])["labelIds"]
    assert alex.history(start)[0]["labelsRemoved"][0]["labelIds"] == [label_id]
    with refusal(404):
        alex.call("labels.get", id=label_id)


def test_system_labels_stay_as_they_are(alex: GmailUser) -> None:
    with refusal(400):
        alex.call("labels.delete", id="INBOX")
    with refusal(400):
        alex.call("labels.patch", {"name": "In"}, id="INBOX")
