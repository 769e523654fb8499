from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.model import Mail, Person
from bot.mail import MailError, mail_from_row, parse_mail

PLAIN = b"""\
From: "Jane Doe" <Jane.Doe@Acme.example>
To: Tom <tom@example.org>, hr@acme.example
Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=
Date: Tue, 3 Mar 2026 09:14:00 +0100
Message-ID: <one@acme.example>
In-Reply-To: <zero@example.org>
References: <a@example.org> <zero@example.org>
Auto-Submitted: auto-replied
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

Sch=F6ne Gr=FC=DFe
"""


def test_headers_and_text_come_out_decoded() -> None:
    mail = parse_mail(PLAIN)
    assert mail.sender == Person("Jane Doe", "jane.doe@acme.example")
    assert mail.to == (Person("Tom", "tom@example.org"), Person("", "hr@acme.example"))
    assert mail.subject == "Grüße"
    assert mail.text.strip() == "Schöne Grüße"
    assert mail.date == datetime(2026, 3, 3, 8, 14, tzinfo=UTC)
    assert mail.date.utcoffset() == timedelta(hours=1)
    assert mail.message_id == "<one@acme.example>"
    assert mail.in_reply_to == "<zero@example.org>"
    assert mail.references == ("<a@example.org>", "<zero@example.org>")
    assert mail.headers["auto-submitted"] == "auto-replied"
    assert "subject" not in mail.headers


def test_both_bodies_of_an_alternative_are_kept_and_attachments_left_out() -> None:
    raw = (
        b"From: a@b.example\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n"
        b"--x\r\nContent-Type: multipart/alternative; boundary=y\r\n\r\n"
        b"--y\r\nContent-Type: text/plain\r\n\r\nplain\r\n"
        b"--y\r\nContent-Type: text/html\r\n\r\n<p>rich</p>\r\n--y--\r\n"
        b"--x\r\nContent-Type: text/plain\r\nContent-Disposition: attachment\r\n\r\nsecret\r\n"
        b"--x\r\nContent-Type: message/rfc822\r\n\r\nFrom: c@d.example\r\n\r\ninner\r\n--x--\r\n"
    )
    mail = parse_mail(raw)
    assert mail.text.strip() == "plain"
    assert mail.html.strip() == "<p>rich</p>"


@pytest.mark.parametrize(
    "raw", [b"", b"  \n", b"just some words\nand more words\n", b"\x89PNG\r\n\x1a\n\0\0"]
)
def test_what_is_no_mail_is_said_to_be_none(raw: bytes) -> None:
    with pytest.raises(MailError):
        parse_mail(raw)


@pytest.mark.parametrize(
    "charset", [b"utf-8", b"windows-1252", b"x-unknown-8bit", b"\xff\xfe", b"'; drop", b""]
)
def test_an_odd_charset_still_gives_text(charset: bytes) -> None:
    raw = b"From: a@b.example\nContent-Type: text/plain; charset=" + charset + b"\n\ncaf\xc3\xa9\n"
    assert parse_mail(raw).text.startswith("caf")


def test_a_huge_mail_is_cut() -> None:
    raw = b"From: a@b.example\n\n" + b"word " * 2_000_000
    assert len(parse_mail(raw).text) <= 1_000_000


def test_deep_nesting_ends_without_an_error() -> None:
    depth = 300
    parts = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(depth)
    )
    assert parse_mail(b"From: a@b.example\n" + parts + b"\nend").text == ""


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_after_a_header_are_a_mail(noise: bytes) -> None:
    assert isinstance(parse_mail(b"From: a@b.example\n" + noise), Mail)


def test_a_row_needs_only_a_body() -> None:
    mail = mail_from_row({"body": "Hello"})
    assert mail == Mail(text="Hello")


def test_a_row_with_everything_fills_the_mail() -> None:
    mail = mail_from_row(
        {
            "id": "7",
            "date": "2026-03-03T09:14:00+01:00",
            "from": "Ines <ines@acme.example>",
            "to": ["tom@example.org", "Ann <ann@example.org>"],
            "subject": "Re: Job",
            "body": "<html><body><p>Hi</p></body></html>",
            "headers": {"Precedence": "bulk", "In-Reply-To": "<x@y.example>"},
        }
    )
    assert mail.id == "7"
    assert mail.date == datetime(2026, 3, 3, 8, 14, tzinfo=UTC)
    assert mail.sender == Person("Ines", "ines@acme.example")
    assert [person.email for person in mail.to] == ["tom@example.org", "ann@example.org"]
    assert mail.html
    assert not mail.text
    assert mail.headers == {"precedence": "bulk"}
    assert mail.in_reply_to == "<x@y.example>"


@pytest.mark.parametrize("row", [{}, {"body": None}, {"subject": "x"}, [], "text"])
def test_a_row_without_text_is_an_error(row: Any) -> None:
    with pytest.raises(MailError):
        mail_from_row(row)


@pytest.mark.parametrize("date", ["", "yesterday", "2026-13-45", "Tue, 99 Foo 2026", "1", None, 5])
def test_a_broken_date_is_no_date(date: Any) -> None:
    assert mail_from_row({"body": "x", "date": date}).date is None


@pytest.mark.parametrize("charset", ["idna", "undefined", "x\x00", '"', "utf-7", "zlib"])
def test_a_charset_that_is_none_still_gives_text(charset: str) -> None:
    head = f"From: a@b.example\nContent-Type: text/plain; charset={charset}\n\n"
    mail = parse_mail(head.encode() + "Grüße +2AA- \xff".encode("latin-1") + "ü".encode())
    assert "Gr" in mail.text
    mail.text.encode()


def test_a_zone_beyond_all_bounds_is_no_date() -> None:
    assert parse_mail(b"From: a@b.example\nDate: 1 Jan 2026 00:00 +999999999999\n\nx").date is None


def test_of_a_field_given_twice_the_topmost_counts() -> None:
    raw = b"X-A: first\nFrom: a@b.example\nx-a: second\n\nhi"
    assert parse_mail(raw).headers["x-a"] == "first"
    row = {"body": "hi", "headers": {"X-A": "first", "x-a": "second"}}
    assert mail_from_row(row).headers["x-a"] == "first"


def test_no_entity_breaks_a_line_in_a_name() -> None:
    (person,) = mail_from_row({"body": "hi", "to": '"J&#10;Bcc: x@y&#13;" <j@b.example>'}).to
    assert person == Person("J Bcc: x@y", "j@b.example")
