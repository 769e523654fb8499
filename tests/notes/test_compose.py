from __future__ import annotations

import email
import email.policy
import importlib
from dataclasses import replace
from datetime import UTC, datetime
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.model import Person
from bot.notes.compose import (
    DraftMail,
    NoteError,
    checked_address,
    compose,
    message_id,
    reply_subject,
)

MAIL = DraftMail(
    sender=Person("Alex Kim", "alex@example.com"),
    to=(Person("Ada Okafor", "okafor@globex.example"),),
    subject="Thank you \N{EN DASH} Backend Engineer interview",
    text="Dear Dr. Okafor,\n\nThank you.\n",
    html="<div>Dear Dr. Okafor,</div>\n<div>Thank you.</div>",
    message_id="<note@example.com>",
)
LONG_ID = f"<{'A' * 120}@eur.prod.outlook.com>"


def _read(mail: DraftMail) -> EmailMessage:
    message = email.message_from_bytes(compose(mail), policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    return message


def test_a_mail_reads_as_it_was_meant() -> None:
    read = _read(MAIL)
    assert (str(read["From"]), str(read["To"])) == (
        "Alex Kim <alex@example.com>",
        "Ada Okafor <okafor@globex.example>",
    )
    assert read["Subject"] == MAIL.subject
    assert read["Message-ID"] == "<note@example.com>"
    assert read.get_content_type() == "multipart/alternative"
    assert read.defects == []


def test_plain_text_comes_before_html_and_both_are_utf8() -> None:
    text, html = _read(replace(MAIL, text="Grüße", html="<div>Grüße</div>")).iter_parts()
    assert isinstance(text, EmailMessage)
    assert isinstance(html, EmailMessage)
    assert (text.get_content_type(), text.get_content()) == ("text/plain", "Grüße\r\n")
    assert (html.get_content_type(), html.get_content()) == ("text/html", "<div>Grüße</div>\r\n")


def test_the_same_mail_is_the_same_bytes() -> None:
    assert compose(MAIL) == compose(MAIL)


@pytest.mark.parametrize(
    "name",
    [
        "Jürgen Müller",
        "Müller, Jürgen",
        'Smith, "Jack" John',
        "José (HR) <x@y.zz>",
        "王伟",
        "O'Neil",
    ],
)
def test_any_name_arrives_as_it_is_written(name: str) -> None:
    (to,) = _read(replace(MAIL, to=(Person(name, "x@globex.example"),)))["To"].addresses
    assert (to.display_name, to.addr_spec) == (name, "x@globex.example")


def test_several_recipients_stay_apart() -> None:
    people = (Person("Doe, Jane", "doe@globex.example"), Person("", "hr@globex.example"))
    read = _read(replace(MAIL, to=people, cc=(Person("Zoë", "zoe@globex.example"),)))
    assert [a.addr_spec for a in read["To"].addresses] == [p.email for p in people]
    assert [a.display_name for a in read["Cc"].addresses] == ["Zoë"]


def test_long_message_ids_stay_whole_so_that_gmail_threads_the_reply() -> None:
    raw = compose(replace(MAIL, in_reply_to=LONG_ID, references=("<first@x.example>", LONG_ID)))
    assert f"\r\nIn-Reply-To: {LONG_ID}\r\n".encode() in raw
    assert f"\r\nReferences: <first@x.example>\r\n {LONG_ID}\r\n".encode() in raw


def test_a_long_thread_keeps_its_first_and_latest_references() -> None:
    references = tuple(f"<{n}@x.example>" for n in range(200))
    kept = str(_read(replace(MAIL, references=references))["References"]).split()
    assert (kept[0], kept[-1], len(kept)) == ("<0@x.example>", "<199@x.example>", 51)


@pytest.mark.parametrize(
    "bad", ["<a@b>\r\nBcc: x@y.example", "no brackets", "<a b@c>", "<>", "<é@x>"]
)
def test_a_broken_reference_is_left_out(bad: str) -> None:
    read = _read(replace(MAIL, in_reply_to=bad, references=(bad, "<good@x.example>")))
    assert read["In-Reply-To"] is None
    assert read["References"] == "<good@x.example>"


def test_a_date_is_written_when_it_is_given() -> None:
    moment = datetime(2026, 11, 5, 9, tzinfo=UTC)
    assert _read(replace(MAIL, date=moment))["Date"] == "Thu, 05 Nov 2026 09:00:00 +0000"
    assert _read(MAIL)["Date"] is None


@pytest.mark.parametrize(
    "address",
    [
        None,
        "",
        "nobody",
        "a b@globex.example",
        "<a@globex.example>",
        "a@globex.example, b@globex.example",
        "a@globex.example\r\nBcc: b@globex.example",
        "a@globex",
        "a@-globex.example",
        "a..b@globex.example",
        "a@globex..example",
        "a@[127.0.0.1]",
        '"a b"@globex.example',
        "ä@globex.example",
        f"{'a' * 65}@globex.example",
        f"a@{'b' * 250}.example",
        "a@\udc80.example",
    ],
)
def test_an_address_that_is_none_is_refused(address: str | None) -> None:
    with pytest.raises(NoteError, match="is not an address"):
        compose(replace(MAIL, to=(Person("X", address),)))


def test_an_address_is_written_in_its_plain_form() -> None:
    assert checked_address(" Ada.O+jobs@GLOBEX.example ") == "ada.o+jobs@globex.example"
    assert checked_address("a@münchen.example") == "a@xn--mnchen-3ya.example"


@pytest.mark.parametrize(
    "name", ["Bcc", "To", "X-A\r\nBcc", "Content-Type", "x y", "DKIM-Signature"]
)
def test_a_header_that_is_not_ours_is_refused(name: str) -> None:
    with pytest.raises(NoteError, match="is not a header"):
        compose(replace(MAIL, headers={name: "x"}))


def test_a_mail_needs_a_recipient_and_a_message_id() -> None:
    with pytest.raises(NoteError, match="no recipient"):
        compose(replace(MAIL, to=()))
    with pytest.raises(NoteError, match="is not a Message-ID"):
        compose(replace(MAIL, message_id="x\r\nBcc: a@b.example"))


hostile = st.text(max_size=300) | st.sampled_from(
    ["\r\nBcc: evil@x.example", "a\nTo: b", "\x00", "\ud800", "\u2028Bcc: x", "=?utf-8?q?x=0AB?="]
)


@given(subject=hostile, name=hostile, value=hostile, text=hostile, html=hostile, reference=hostile)
def test_no_value_reaches_beyond_its_own_place(  # noqa: PLR0917  hypothesis passes them by name
    subject: str, name: str, value: str, text: str, html: str, reference: str
) -> None:
    raw = compose(
        replace(
            MAIL,
            subject=subject,
            to=(Person(name, "x@globex.example"),),
            text=text,
            html=html,
            headers={"X-Followup": value},
            in_reply_to=reference,
            references=(reference,),
        )
    )
    head, _, body = raw.partition(b"\r\n\r\n")
    names = [line.partition(b":")[0] for line in head.split(b"\r\n") if not line.startswith(b" ")]
    allowed = {b"In-Reply-To", b"References", b"X-Followup"}
    expected = [b"From", b"To", b"Subject", b"Message-ID", b"MIME-Version", b"Content-Type"]
    assert sorted(set(names) - allowed) == sorted(set(expected) & set(names))
    assert len(names) == len(set(names))
    assert max(map(len, raw.split(b"\r\n"))) <= 998
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert body.count(b"Content-Type: text/") == 2


def test_a_message_id_is_the_same_for_the_same_note() -> None:
    assert message_id("note 1", "Example.com") == message_id("note 1", "example.com")
    assert message_id("note 1", "example.com") != message_id("note 2", "example.com")
    assert message_id("note 1", "example.com").endswith("@example.com>")
    assert message_id("note 1", "x>\r\nBcc: a@b").endswith("@followup.invalid>")


@pytest.mark.parametrize(
    ("subject", "reply"),
    [
        ("Interview", "Re: Interview"),
        ("Re: Interview", "Re: Interview"),
        ("RE: Interview", "RE: Interview"),
        ("AW: Gespräch", "AW: Gespräch"),
        ("Antw: Gesprek", "Antw: Gesprek"),
        ("SV: Intervju", "SV: Intervju"),
        ("RE : Entretien", "RE : Entretien"),
        ("Re[2]: Interview", "Re[2]: Interview"),
        ("回复:面试", "回复:面试"),
        ("Regarding: your interview", "Re: Regarding: your interview"),
        ("Two  spaces \N{EN DASH} kept", "Re: Two  spaces \N{EN DASH} kept"),
        ("Interview\r\nBcc: x@y.example", "Re: Interview Bcc: x@y.example"),
        ("", "Re:"),
    ],
)
def test_a_reply_keeps_its_threads_subject(subject: str, reply: str) -> None:
    assert reply_subject(subject) == reply


@pytest.mark.parametrize(
    "value", ["=?utf-8?q?=0d=0aBcc:_evil@evil.example?=", "=?utf-8?b?PGI+?= x", "=?", "a =?= b"]
)
def test_what_looks_like_an_encoded_word_reads_back_as_it_is_written(value: str) -> None:
    read = _read(replace(MAIL, to=(Person(value, "ada@globex.example"),), subject=value))
    assert read["Subject"] == value
    (ada,) = read["To"].addresses
    assert (ada.display_name, ada.addr_spec) == (value, "ada@globex.example")
    assert read["Bcc"] is None


def test_a_library_that_changes_how_headers_are_encoded_changes_nothing_here() -> None:
    mail = replace(MAIL, subject="=?utf-8?q?=0d=0aBcc:_evil@evil.example?=")
    before = compose(mail)
    importlib.import_module("apprise.plugins.email")
    assert _headers(compose(mail)) == _headers(before)


def _headers(raw: bytes) -> list[bytes]:
    return [line for line in raw.split(b"\r\n\r\n")[0].split(b"\r\n") if b"boundary" not in line]
