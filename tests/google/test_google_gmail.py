"""The mailbox against answers that a well-behaved Google would not give."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from bot.google.errors import TransportFailure
from bot.google.history import collect
from bot.ports import (
    BookmarkExpired,
    Garbled,
    MessageStub,
    OutcomeUnknown,
    Rejected,
    Unavailable,
)
from tests.google.support import scripted_mailbox

RAW = b"To: anna@acme.example\r\nSubject: Thank you\r\n\r\nHello"


def message(name: str, *labels: str) -> dict[str, Any]:
    return {"message": {"id": name, "threadId": f"t-{name}", "labelIds": list(labels)}}


def stub(name: str, *labels: str) -> MessageStub:
    return MessageStub(name, f"t-{name}", frozenset(labels))


def changed(name: str, *labels: str) -> dict[str, Any]:
    """A label record: the message with all its labels, and those that changed."""
    return message(name, "INBOX", *labels) | {"labelIds": list(labels)}


def test_pages_without_history_are_read_past() -> None:
    empty = {"historyId": "20", "nextPageToken": "p2"}
    mailbox, google = scripted_mailbox(
        *[empty] * 3,
        {"historyId": "21", "nextPageToken": "p3", "history": []},
        {"historyId": "22", "history": [{"id": "15", "messagesAdded": [message("m", "INBOX")]}]},
    )
    found = mailbox.changes("10")
    assert found.added == (stub("m", "INBOX"),)
    pages = [asked.query.get("pageToken") for asked in google.asked]
    assert pages == [None, None, None, ["p2"], ["p3"]]
    assert {tuple(asked.query["startHistoryId"]) for asked in google.asked} == {("10",)}


def test_a_page_in_the_middle_that_lost_its_history_is_asked_for_again() -> None:
    record = {"id": "15", "messagesAdded": [message("m", "INBOX")]}
    page = {"historyId": "20", "nextPageToken": "p2"}
    mailbox, _ = scripted_mailbox(page, page | {"history": [record]}, {"historyId": "20"})
    assert mailbox.changes("10").added == (stub("m", "INBOX"),)


def test_the_new_bookmark_is_the_last_record_seen_so_that_nothing_is_missed() -> None:
    pages: list[dict[str, Any]] = [
        {"historyId": "25", "history": [{"id": "22"}]},
        {"historyId": "25", "history": [{"id": "15"}]},
    ]
    assert collect("10", pages).bookmark == "22"
    assert collect("10", [{"historyId": "25"}]).bookmark == "10"


@pytest.mark.parametrize("record_id", [None, "", "9", "x", 20, "²"])
def test_a_bookmark_never_goes_back(record_id: object) -> None:
    assert collect("10", [{"history": [{"id": record_id}]}]).bookmark == "10"


def test_records_count_in_their_order_however_they_come() -> None:
    on = {"id": "11", "labelsAdded": [changed("a", "Label_1")]}
    off = {"id": "12", "labelsRemoved": [changed("a", "Label_1")]}
    assert collect("10", [{"history": [off]}, {"history": [on]}]).labels_added == ()


GARBLED_PAGES = [
    {},
    {"historyId": "20", "history": None},
    {"historyId": "20", "history": ["x"]},
    {"historyId": "20", "history": [{"messagesAdded": [message("m")]}]},
    {"historyId": "20", "history": [{"id": "15", "messagesAdded": {}}]},
    {"historyId": "20", "history": [{"id": "15", "messagesAdded": [{}]}]},
    {"historyId": "20", "history": [{"id": "15", "messagesAdded": [{"message": {"id": "m"}}]}]},
]


@pytest.mark.parametrize("page", GARBLED_PAGES)
def test_a_history_that_lost_a_part_is_garbled_and_asked_for_again(page: dict[str, Any]) -> None:
    mailbox, google = scripted_mailbox(page, page)
    with pytest.raises(Garbled):
        mailbox.changes("10")
    assert len(google.asked) == 2


def whole_message(name: str = "m", **fields: Any) -> dict[str, Any]:
    content = {"threadId": "t", "internalDate": "0", "payload": {"headers": []}}
    return {"id": name, **content, **fields}


@pytest.mark.parametrize("lost", ["id", "threadId", "payload", "internalDate"])
def test_a_message_without_what_google_always_sends_is_garbled_not_empty(lost: str) -> None:
    part = {name: value for name, value in whole_message().items() if name != lost}
    mailbox, _ = scripted_mailbox(part, part, whole_message())
    with pytest.raises(Garbled, match=lost):
        mailbox.mail("m")
    assert mailbox.mail("m") is not None


@pytest.mark.parametrize("answer", [{"id": "r"}, {"message": whole_message()}])
def test_a_draft_without_its_message_is_garbled_not_edited(answer: dict[str, Any]) -> None:
    mailbox, _ = scripted_mailbox(answer, {"id": "r", "message": whole_message()})
    found = mailbox.draft("r")
    assert found is not None
    assert found.mail.id == "m"


def test_a_list_that_says_it_has_results_and_shows_none_is_asked_for_again() -> None:
    lost = {"resultSizeEstimate": 1}
    rows = [{"id": "m", "threadId": "t"}]
    mailbox, google = scripted_mailbox(lost, lost | {"messages": rows}, *[lost] * 3)
    assert [s.id for s in mailbox.search("x")] == ["m"]
    assert mailbox.drafts("x") == ()
    assert len(google.asked) == 5


def test_a_message_named_twice_is_one() -> None:
    records = [
        {"messagesAdded": [message("m", "UNREAD"), message("m", "UNREAD", "INBOX")]},
        {"messagesAdded": [message("m", "INBOX")]},
    ]
    assert collect("1", [{"history": records}]).added == (stub("m", "INBOX"),)


def test_a_message_added_and_deleted_is_only_deleted() -> None:
    records = [
        {"messagesAdded": [message("d1", "DRAFT")]},
        {"messagesDeleted": [message("d1")], "messagesAdded": [message("d2", "DRAFT")]},
    ]
    found = collect("1", [{"history": records}])
    assert found.added == (stub("d2", "DRAFT"),)
    assert found.deleted == {"d1"}


def test_labels_count_as_they_stand_at_the_end() -> None:
    records = [
        {"labelsAdded": [changed("a", "Label_1")]},
        {"labelsAdded": [changed("a", "Label_2"), changed("b", "Label_1")]},
        {"labelsRemoved": [changed("a", "Label_1"), changed("b", "Label_1")]},
        {"labelsRemoved": [changed("c", "UNREAD")]},
        {"labelsAdded": [changed("gone", "Label_1")], "messagesDeleted": [message("gone")]},
    ]
    assert collect("1", [{"history": records}]).labels_added == (stub("a", "Label_2"),)


@pytest.mark.parametrize(
    "page",
    [
        {"history": None},
        {"history": "x"},
        {"history": [None, 7, [], {}]},
        {"history": [{"messagesAdded": {}}, {"messagesAdded": [None, {"message": 7}, {}]}]},
        {"history": [{"labelsAdded": [{"labelIds": "x", "message": {"id": 7}}]}]},
    ],
)
def test_no_history_is_too_odd(page: dict[str, Any]) -> None:
    found = collect("1", [page])
    assert (found.added, found.deleted, found.labels_added) == ((), frozenset(), ())


def test_a_history_without_end_is_a_gap_to_be_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.google.gmail._HISTORY_PAGES", 3)
    page = {"historyId": "20", "nextPageToken": "same", "history": []}
    mailbox, google = scripted_mailbox(*[page] * 5)
    with pytest.raises(BookmarkExpired, match="More has changed"):
        mailbox.changes("10")
    assert len(google.asked) == 3


@pytest.mark.parametrize("bookmark", ["", "abc", "-1", "1.5", "²", "1 OR 1"])
def test_a_bookmark_that_is_none_is_not_even_asked_for(bookmark: str) -> None:
    mailbox, google = scripted_mailbox()
    with pytest.raises(BookmarkExpired):
        mailbox.changes(bookmark)
    assert google.asked == []


def test_a_history_that_is_gone_is_an_expired_bookmark() -> None:
    mailbox, _ = scripted_mailbox(404)
    with pytest.raises(BookmarkExpired):
        mailbox.changes("10")


@pytest.mark.parametrize(
    ("aliases", "email"),
    [
        ([{"sendAsEmail": "a@x.example"}, {"sendAsEmail": "B@x.example", "isDefault": True}], "b"),
        ([{"sendAsEmail": "a@x.example"}, {"sendAsEmail": "b@x.example", "isPrimary": True}], "b"),
        ([{"sendAsEmail": "a@x.example"}, {"sendAsEmail": "b@x.example"}], "a"),
    ],
)
def test_the_default_alias_goes_before_the_primary_before_the_first(
    aliases: list[dict[str, Any]], email: str
) -> None:
    mailbox, _ = scripted_mailbox({"sendAs": aliases})
    assert mailbox.identity().email == f"{email}@x.example"


def test_a_mailbox_without_any_address_is_said_to_have_none() -> None:
    mailbox, _ = scripted_mailbox({"sendAs": []})
    with pytest.raises(Rejected, match="no address"):
        mailbox.identity()


def test_a_profile_without_its_fields_is_no_profile() -> None:
    half: dict[str, Any] = {"emailAddress": "a@x.example"}
    mailbox, _ = scripted_mailbox(half, half, {}, {})
    for lacking in ("historyId", "emailAddress"):
        with pytest.raises(Unavailable, match=lacking):
            mailbox.profile()


def test_a_draft_goes_as_json_with_its_thread_and_comes_back_with_its_content() -> None:
    stored = {"id": "r1", "message": {"id": "m1", "threadId": "t1", "labelIds": ["DRAFT"]}}
    mailbox, google = scripted_mailbox(stored)
    found = mailbox.create_draft(RAW, "t1")
    assert (found.draft_id, found.mail.id, found.mail.thread_id) == ("r1", "m1", "t1")
    assert (found.mail.subject, found.mail.text.strip()) == ("Thank you", "Hello")
    sent = google.asked[0].body["message"]
    assert base64.urlsafe_b64decode(sent["raw"]) == RAW
    assert sent["threadId"] == "t1"


def test_a_draft_outside_any_thread_names_none() -> None:
    stored = {"id": "r1", "message": {"id": "m1", "threadId": "t1"}}
    mailbox, google = scripted_mailbox(stored)
    mailbox.create_draft(RAW, None)
    assert set(google.asked[0].body["message"]) == {"raw"}


@pytest.mark.parametrize("answer", [{}, {"message": {"id": "m"}}, {"id": 7}, {"id": ""}])
def test_a_write_answered_without_an_id_has_an_unknown_outcome(answer: dict[str, Any]) -> None:
    mailbox, _ = scripted_mailbox(answer, answer, answer)
    with pytest.raises(OutcomeUnknown):
        mailbox.create_draft(RAW, None)
    with pytest.raises(OutcomeUnknown):
        mailbox.put_in_inbox(RAW)
    with pytest.raises(OutcomeUnknown):
        mailbox.create_label("x")


def test_a_draft_whose_thread_is_gone_is_not_taken_for_a_deleted_draft() -> None:
    mailbox, google = scripted_mailbox(404, {"id": "r1", "message": whole_message()})
    with pytest.raises(Rejected):
        mailbox.update_draft("r1", RAW, "t1")
    assert [asked.verb for asked in google.asked] == ["PUT", "GET"]


def test_a_deleted_draft_of_a_thread_is_gone() -> None:
    mailbox, _ = scripted_mailbox(404, 404)
    assert mailbox.update_draft("r1", RAW, "t1") is None


@pytest.mark.parametrize("status", [409, 400])
def test_a_label_that_is_there_already_is_used(status: int) -> None:
    labels = {"labels": [{"id": "Label_3", "name": "Follow-up/Close"}]}
    mailbox, _ = scripted_mailbox(status, labels)
    assert mailbox.create_label("Follow-up/Close") == "Label_3"


def test_a_label_that_google_refuses_is_rejected() -> None:
    mailbox, _ = scripted_mailbox(400, {"labels": []}, 403)
    for _ in range(2):
        with pytest.raises(Rejected):
            mailbox.create_label("x" * 300)


def test_relabelling_a_thread_that_is_gone_is_rejected() -> None:
    mailbox, _ = scripted_mailbox(404)
    with pytest.raises(Rejected):
        mailbox.relabel("t1", ["Label_1"], [])


def test_a_search_asks_no_page_more_than_it_needs() -> None:
    pages = [
        {
            "messages": [{"id": f"m{n}", "threadId": "t"}, {"id": "m0", "threadId": "t"}],
            "nextPageToken": "more",
        }
        for n in range(4)
    ]
    mailbox, google = scripted_mailbox(*pages)
    found = mailbox.search("in:inbox", limit=3)
    assert [s.id for s in found] == ["m0", "m1", "m2"]
    assert len(google.asked) == 3
    assert google.asked[0].query["maxResults"] == ["3"]


def test_a_search_without_a_result_is_empty() -> None:
    mailbox, _ = scripted_mailbox({"resultSizeEstimate": 0}, {})
    assert mailbox.search("x") == ()
    assert mailbox.drafts("x") == ()


def test_a_list_without_end_is_a_fault_of_googles(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.google.gmail._LIST_PAGES", 2)
    mailbox, _ = scripted_mailbox(*[{"drafts": [{"id": "r"}], "nextPageToken": "same"}] * 3)
    with pytest.raises(Unavailable, match="more than 2 pages"):
        mailbox.drafts("x")


def test_a_query_too_long_for_an_address_is_refused_here() -> None:
    mailbox, google = scripted_mailbox()
    with pytest.raises(Rejected, match="too long"):
        mailbox.search("x" * 1_601)
    with pytest.raises(Rejected, match="too long"):
        mailbox.drafts("ü" * 301)
    assert google.asked == []


def test_the_longest_query_still_fits_an_address() -> None:
    mailbox, google = scripted_mailbox({}, {})
    mailbox.search("€" * 177)
    mailbox.drafts("a" * 1_600)
    assert [asked.verb for asked in google.asked] == ["GET", "GET"]


def test_a_thread_comes_in_the_order_its_mails_arrived() -> None:
    rows = [whole_message(str(n), internalDate=str(ms)) for n, ms in enumerate([3, 1, 2])]
    mailbox, _ = scripted_mailbox({"messages": rows})
    assert [m.id for m in mailbox.thread("t")] == ["1", "2", "0"]


def test_a_read_that_finds_nothing_but_noise_is_unavailable_not_empty() -> None:
    for noise in (b"", b"<html>", b"[]", b"7"):
        mailbox, _ = scripted_mailbox(noise, noise)
        with pytest.raises(Unavailable):
            mailbox.labels()


def test_a_lost_answer_to_a_read_is_asked_for_again() -> None:
    lost = TransportFailure("gone", sent=True)
    mailbox, google = scripted_mailbox(lost, {"labels": [{"id": "INBOX", "name": "INBOX"}]})
    assert mailbox.labels() == {"INBOX": "INBOX"}
    assert len(google.asked) == 2
