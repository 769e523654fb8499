from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sandbox.gmail import search
from bot.sandbox.gmail.search import All, AnyOf, Not, Term
from tests.sandbox.gmail_user import ALEX, GmailUser, encoded, mail, new_user, refusal


@dataclass
class Box:
    """A mailbox that the queries below only read; `names` tells its mails apart."""

    alex: GmailUser
    names: dict[str, str]

    def find(self, query: str) -> set[str]:
        return {self.names[message_id] for message_id in self.alex.search(query)}


@pytest.fixture(scope="module")
def box() -> Box:
    alex = new_user()
    work = alex.call("labels.create", {"name": "Follow-up/Job offers"})["id"]
    mails: dict[str, dict[str, Any]] = {
        "anna": {"subject": "Your interview on Friday", "body": "See you at nine"},
        "bob": {
            "sender": "Bob Stone <bob@globex.example>",
            "subject": "Interview, second round",
            "body": "Lunch on Friday?",
            "at": "2025-10-01T12:00:00Z",
            "headers": {"Cc": "carol@initech.example", "Message-ID": "<b.1+x@globex.example>"},
        },
        "dora": {
            "sender": "dora@hooli.example",
            "subject": "Offer",
            "html": "<p>We <b>offer</b> you the job</p>",
            "at": "2024-11-30T12:00:00Z",
        },
    }
    ids = {name: alex.receive(**spec)["id"] for name, spec in mails.items()}
    alex.call("messages.modify", {"removeLabelIds": ["UNREAD"]}, id=ids["anna"])
    alex.call("messages.modify", {"addLabelIds": ["STARRED", work]}, id=ids["dora"])
    ids["draft"] = alex.draft(mail("Thanks", To="anna@acme.example"))["message"]["id"]
    ids["sent"] = alex.call("messages.send", {"raw": encoded(mail("Ping", Bcc="zed@x.example"))})[
        "id"
    ]
    ids["spam"] = alex.receive(subject="Win")["id"]
    alex.call("messages.modify", {"addLabelIds": ["SPAM"]}, id=ids["spam"])
    attached = 'Content-Type: application/pdf; name="cv-alex.pdf"\r\nSubject: File\r\n\r\n%PDF'
    ids["file"] = alex.call("messages.insert", {"raw": encoded(attached)})["id"]
    return Box(alex, {message_id: name for name, message_id in ids.items()})


QUERIES = [
    ("", "anna bob dora draft sent file"),
    # who
    ("from:anna", "anna"),
    ("from:anna@acme.example", "anna"),
    ("from:globex.example", "bob"),
    ("from:glob", ""),
    ("from:me", "draft sent"),
    ("to:me", "anna bob dora"),
    ("to:anna@acme.example", "draft sent"),
    ("to:carol", "bob"),
    ("cc:carol@initech.example", "bob"),
    ("bcc:zed", "sent"),
    # words
    ("subject:interview", "anna bob"),
    ("subject:INTERVIEW", "anna bob"),
    ('subject:"second round"', "bob"),
    ('subject:"round second"', ""),
    ("subject:(round second)", "bob"),
    ("friday", "anna bob"),
    ('"on Friday"', "anna bob"),
    ('"at nine"', "anna"),
    ("offer you", "dora"),
    ("globex", "bob"),
    ("second-round", "bob"),
    ("rfc822msgid:b.1+x@globex.example", "bob"),
    ("rfc822msgid:<b.1+x@globex.example>", "bob"),
    ("rfc822msgid:globex.example", ""),
    # where and what
    ("in:inbox", "anna bob dora"),
    ("in:sent", "sent"),
    ("in:drafts", "draft"),
    ("in:draft", "draft"),
    ("label:inbox is:unread", "bob dora"),
    ("is:read in:inbox", "anna"),
    ("is:starred", "dora"),
    ("label:follow-up-job-offers", "dora"),
    ("label:follow-up/job-offers", "dora"),
    ('label:"Follow-up/Job offers"', "dora"),
    ("label:nothing", ""),
    ("is:nonsense", ""),
    ("has:userlabels", "dora"),
    ("has:nouserlabels in:inbox", "anna bob"),
    ("has:attachment", "file"),
    ("has:nonsense", ""),
    ("filename:pdf", "file"),
    ("in:spam", "spam"),
    ("in:anywhere subject:win", "spam"),
    ("label:spam", "spam"),
    ("-in:spam", "anna bob dora draft sent file"),
    ("in:trash", ""),
    ("category:social", ""),
    ("larger:1m", ""),
    ("smaller:1m from:anna", "anna"),
    ("size:x", ""),
    # when; the clock stands at 2025-12-01 09:00 UTC
    ("newer_than:1d in:inbox", "anna"),
    ("newer_than:3m in:inbox", "anna bob"),
    ("older_than:1y", "dora"),
    ("newer_than:soon", ""),
    ("after:2025/10/01 before:2025/10/02", "bob"),
    ("after:2025-10-02 in:inbox", "anna"),
    ("before:10/01/2025", "dora"),
    ("after:1759320000 before:1759320001", "bob"),
    ("after:1759320001 in:inbox", "anna"),
    ("after:2025/13/40", ""),
    ("newer:2025/10/02 in:inbox", "anna"),
    ("older:2025/10/01", "dora"),
    # combined
    ("from:anna OR from:bob", "anna bob"),
    ("in:inbox from:anna OR from:bob", "anna bob"),
    ("{from:anna from:bob}", "anna bob"),
    ("from:(anna OR bob)", "anna bob"),
    ("from:{anna bob}", "anna bob"),
    ("interview -friday", ""),
    ("interview -subject:friday", "bob"),
    ("in:inbox -{from:anna from:bob}", "dora"),
    ("in:inbox -(from:anna OR from:dora)", "bob"),
    ("in:inbox -from:(anna OR dora)", "bob"),
    ("in:inbox AND from:dora", "dora"),
    ("subject:(interview -second)", "anna"),
    # as people type
    ("from: anna", "anna"),
    ("FROM:anna", "anna"),
    ("(from:anna", "anna"),
    ("from:anna)", "anna"),
    ('from:anna "at nine', "anna"),
    ("OR from:anna", "anna"),
    ("from:anna OR", "anna"),
    ("(from:anna OR) friday", "anna"),
    ("from:anna !!!", "anna"),
    ("from:anna subject:", "anna"),
    ("nonsense:anna", ""),
]


@pytest.mark.parametrize(("query", "expected"), QUERIES, ids=[query for query, _ in QUERIES])
def test_query_finds(box: Box, query: str, expected: str) -> None:
    assert box.find(query) == set(expected.split())


def test_dates_are_midnight_in_california() -> None:
    alex = new_user()
    late = alex.receive(at="2025-11-02T07:59:00Z")["id"]
    early = alex.receive(at="2025-11-02T06:59:00Z")["id"]
    assert alex.search("after:2025/11/02") == [late]
    assert alex.search("before:2025/11/02") == [early]


def test_or_binds_tighter_than_standing_side_by_side() -> None:
    a, b, c = (Term("text", word) for word in "abc")
    assert search.parse("a b OR c") == All((All((a, AnyOf((b, c)))),))
    assert search.parse("-a") == All((All((Not(a),)),))


def test_includes_what_is_named_only_in_a_list_of_alternatives(box: Box) -> None:
    assert box.find("{in:spam from:bob}") == {"spam", "bob"}


def test_a_query_may_be_long_but_not_deep(box: Box) -> None:
    assert box.find(" ".join(["-from:nobody"] * 500) + " from:anna") == {"anna"}
    assert box.find("(" * 20 + "from:anna" + ")" * 20) == {"anna"}


@pytest.mark.parametrize(
    "query", ["x" * 10_001, "(" * 9_000, "-" * 9_000 + "x", "from:" * 1_000, "{" * 51]
)
def test_a_query_beyond_reason_is_refused(box: Box, query: str) -> None:
    with refusal(400, "Invalid query"):
        box.find(query)


_PIECES = st.sampled_from(
    ["from:", "in:", "after:", "newer_than:", "(", ")", "{", "}", "-", "OR", "AND", '"', " ", "a"]
)


@given(st.lists(_PIECES | st.text(max_size=5), max_size=30).map("".join))
def test_no_query_is_an_error(query: str) -> None:
    alex = new_user()
    alex.receive(to=ALEX)
    alex.search(query)
