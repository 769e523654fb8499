"""Gmail's JSON becomes a mail, however odd it is."""

from __future__ import annotations

import base64
import time
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.model import Mail, Person
from bot.google.charsets import decode_text
from bot.google.fields import first_id, instant, message_ids, one_line, people
from bot.google.shapes import MAX_PART_CHARS, header_map, mail_from_google


def data(content: str | bytes) -> dict[str, Any]:
    raw = content.encode() if isinstance(content, str) else content
    return {"size": len(raw), "data": base64.urlsafe_b64encode(raw).decode()}


def headers(**fields: str) -> list[dict[str, str]]:
    return [{"name": name.replace("_", "-"), "value": value} for name, value in fields.items()]


def part(kind: str, content: str | bytes = "", **fields: str) -> dict[str, Any]:
    return {"mimeType": kind, "filename": "", "headers": headers(**fields), "body": data(content)}


def multi(kind: str, *parts: dict[str, Any], **fields: str) -> dict[str, Any]:
    body = {"size": 0}
    return {"mimeType": kind, "headers": headers(**fields), "body": body, "parts": list(parts)}


def mail(payload: dict[str, Any], **fields: Any) -> Mail:
    return mail_from_google({"id": "m", "threadId": "t", "payload": payload} | fields)


def test_a_mail_carries_every_field_that_matters() -> None:
    found = mail(
        part(
            "text/plain",
            "Hello\r\nAlex",
            From="Anna Berg <Anna.Berg@ACME.example>",
            To="Alex <alex@example.com>, hr@acme.example",
            Cc="Ben <ben@acme.example>",
            Reply_To="jobs@acme.example",
            Subject="Your interview",
            Date="Tue, 02 Dec 2025 10:30:00 +0530",
            Message_ID="<a@acme.example>",
            In_Reply_To="<b@example.com>",
            References="<c@example.com> <b@example.com>",
            Auto_Submitted="no",
        ),
        labelIds=["INBOX", "UNREAD"],
        internalDate="1764651600000",
    )
    assert (found.id, found.thread_id, found.subject) == ("m", "t", "Your interview")
    assert found.sender == Person("Anna Berg", "anna.berg@acme.example")
    assert found.to == (Person("Alex", "alex@example.com"), Person("", "hr@acme.example"))
    assert found.cc == (Person("Ben", "ben@acme.example"),)
    assert found.reply_to == (Person("", "jobs@acme.example"),)
    assert found.date is not None
    assert found.date.utcoffset() == timedelta(hours=5, minutes=30)
    assert found.date == datetime(2025, 12, 2, 5, 0, tzinfo=UTC)
    assert found.message_id == "<a@acme.example>"
    assert found.in_reply_to == "<b@example.com>"
    assert found.references == ("<c@example.com>", "<b@example.com>")
    assert found.labels == {"INBOX", "UNREAD"}
    assert found.headers == {"auto-submitted": "no"}
    assert found.text == "Hello\nAlex"


def test_the_topmost_of_a_repeated_header_counts() -> None:
    fields = [
        {"name": "Authentication-Results", "value": "mx.google.com; dkim=fail"},
        {"name": "Received", "value": "by mx"},
        {"name": "authentication-results", "value": "mx.google.com; dkim=pass (forged)"},
        {"name": "FROM", "value": "a@b.example"},
        {"name": "From", "value": "c@d.example"},
    ]
    assert header_map(fields)["authentication-results"] == "mx.google.com; dkim=fail"
    found = mail({"mimeType": "text/plain", "headers": fields})
    assert found.sender.email == "a@b.example"
    assert "fail" in found.headers["authentication-results"]


def test_plain_and_html_are_kept_apart() -> None:
    found = mail(
        multi("multipart/alternative", part("text/plain", "Hi"), part("text/html", "<p>Hi</p>"))
    )
    assert (found.text, found.html) == ("Hi", "<p>Hi</p>")


def test_nested_parts_are_joined_and_attachments_left_out() -> None:
    found = mail(
        multi(
            "multipart/mixed",
            multi(
                "multipart/related",
                multi(
                    "multipart/alternative",
                    part("text/plain", "One"),
                    part("text/html", "<b>1</b>"),
                ),
                part("image/png", b"\x89PNG"),
            ),
            part("text/plain", "footer"),
            part("text/plain", "attached", Content_Disposition="Attachment; filename=x.txt"),
            part("text/plain", "named") | {"filename": "notes.txt"},
            part("text/calendar", "BEGIN:VCALENDAR"),
        )
    )
    assert (found.text, found.html) == ("One\nfooter", "<b>1</b>")


def test_an_attached_message_is_not_what_the_sender_wrote() -> None:
    inner = multi("multipart/mixed", part("text/plain", "We regret to inform you"))
    found = mail(
        multi(
            "multipart/report",
            part("text/plain", "Delivery failed"),
            part("message/delivery-status", "Status: 5.1.1"),
            {"mimeType": "message/rfc822", "filename": "", "parts": [inner]},
        )
    )
    assert found.text == "Delivery failed"


def test_a_text_that_gmail_holds_back_is_replaced_by_its_snippet() -> None:
    body = {"attachmentId": "ANGj", "size": 9_000_000}
    held = {"mimeType": "text/plain", "filename": "", "body": body}
    assert mail(held, snippet="We&#39;d like &amp; hope").text == "We'd like & hope"
    assert mail(part("text/plain", ""), snippet="x").text == ""


def test_metadata_alone_is_a_mail_without_text() -> None:
    found = mail({"mimeType": "text/plain", "headers": headers(Subject="x")}, snippet="Hello")
    assert (found.subject, found.text, found.html) == ("x", "", "")


def test_without_a_readable_date_the_arrival_counts() -> None:
    for value in ("", "soon", "Tue, 99 Foo 2025", "Mon, 01 Jan 1900 00:00:00 +1400"):
        found = mail(part("text/plain", Date=value), internalDate="1764651600000")
        assert found.date == datetime(2025, 12, 2, 5, 0, tzinfo=UTC)


@pytest.mark.parametrize("arrival", [None, "x", "9" * 15, "-" + "9" * 15, -1e300, [], "1764651600"])
def test_an_unreadable_arrival_is_none(arrival: object) -> None:
    found = mail(part("text/plain"), internalDate=arrival)
    assert found.date == found.received
    assert found.received is None or found.received.year == 1970


def test_a_huge_text_is_cut() -> None:
    found = mail(part("text/plain", "x" * (MAX_PART_CHARS * 2)))
    assert len(found.text) == MAX_PART_CHARS


@pytest.mark.parametrize("padding", ["", "=", "=="])
def test_base64_is_read_with_and_without_padding(padding: str) -> None:
    for text in ("a", "ab", "abc", "abcd"):
        encoded = base64.urlsafe_b64encode(text.encode()).decode().rstrip("=") + padding
        payload = {"mimeType": "text/plain", "body": {"data": encoded}}
        assert mail(payload).text == text


def test_depth_and_number_of_parts_are_bounded() -> None:
    deep = part("text/plain", "deep")
    for _ in range(5_000):
        deep = {"mimeType": "multipart/mixed", "parts": [deep]}
    assert mail(deep).text == ""
    wide = multi("multipart/mixed", *(part("text/plain", "x") for _ in range(5_000)))
    assert mail(wide).text.count("x") <= 200


_FIELDS = """
    payload headers name value parts body data mimeType labelIds internalDate id threadId filename
    snippet
"""
ODD = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(_FIELDS.split()),
            inner,
            max_size=6,
        )
    ),
    max_leaves=30,
)


@given(st.dictionaries(st.sampled_from(["payload", "labelIds", "internalDate", "id"]), ODD))
def test_no_json_is_too_odd_for_a_mail(message: dict[str, Any]) -> None:
    assert isinstance(mail_from_google(message), Mail)


@given(st.binary(max_size=300), st.text(max_size=60))
def test_no_bytes_are_too_odd_for_a_text(content: bytes, charset: str) -> None:
    found = decode_text(content, f'text/plain; charset="{charset}"')
    assert found.encode("utf-8", "surrogatepass") is not None


@given(st.text(max_size=300))
def test_no_header_is_too_odd(value: str) -> None:
    line = one_line(value)
    assert "\n" not in line
    assert "\r" not in line
    line.encode("utf-8")
    for person in people(line):
        assert person.email is None or (
            person.email == person.email.lower() and "@" in person.email
        )
    instant(value)
    message_ids(value)
    first_id(value)


@pytest.mark.parametrize(
    ("raw", "charset", "text"),
    [
        ("Größe".encode(), "utf-8", "Größe"),
        ("Größe".encode(), "iso-8859-1", "Größe"),
        ("Größe".encode("iso-8859-1"), "iso-8859-1", "Größe"),
        ("Größe".encode("iso-8859-1"), "", "Größe"),
        ("10 €".encode("cp1252"), "windows-1252", "10 €"),
        ("Привет".encode("koi8-r"), "koi8-r", "Привет"),
        ("こんにちは".encode("iso-2022-jp"), "ISO-2022-JP", "こんにちは"),
        ("こんにちは".encode("shift_jis"), "Shift_JIS", "こんにちは"),
        ("你好".encode("gb18030"), "gb2312", "你好"),
        ("hi".encode("utf-16"), "utf-16", "hi"),
        ("hi there".encode("utf-32-be"), "utf-32be", "hi there"),
        ("hello\x00 Größe".encode(), "utf-16", "hello Größe"),
        (b"1+1", "utf-7", "1+1"),
        (b"\xef\xbb\xbfhi", "utf-8", "hi"),
        ("Größe".encode("cp1252"), "x-unknown", "Größe"),
        ("Größe".encode("cp1252"), "idna", "Größe"),
        (b"caf\\xe9", "unicode_escape", "caf\\xe9"),
        (b"aGk=", "base64", "aGk="),
        (b"\x81\x8d\xff", "utf-8", "\ufffd\ufffdÿ"),
        (b"a\x00\x08b", "us-ascii", "ab"),
    ],
)
def test_a_charset_is_read_as_declared_or_as_it_is(raw: bytes, charset: str, text: str) -> None:
    assert decode_text(raw, f"text/plain; charset={charset}") == text


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ("", []),
        ("anna@acme.example", [("", "anna@acme.example")]),
        ('"Berg, Anna" <a@b.example>', [("Berg, Anna", "a@b.example")]),
        (
            "Berg, Anna <a@b.example>, c@d.example",
            [("Berg, Anna", "a@b.example"), ("", "c@d.example")],
        ),
        (
            "a@b.example, Berg, Anna <c@d.example>",
            [("", "a@b.example"), ("Berg, Anna", "c@d.example")],
        ),
        ("Anna (HR) <A@B.example>", [("Anna (HR)", "a@b.example")]),
        ("undisclosed-recipients:;", []),
        ("Team: a@b.example, c@d.example;", [("", "a@b.example"), ("", "c@d.example")]),
        ("Anna Berg", [("Anna Berg", None)]),
        ("<>", []),
        ("Anna <a@b.example", [("Anna", "a@b.example")]),
    ],
)
def test_an_address_field_gives_its_people(
    field: str, expected: list[tuple[str, str | None]]
) -> None:
    assert [(person.name, person.email) for person in people(field)] == expected


def test_encoded_words_are_decoded_and_stay_on_one_line() -> None:
    assert one_line("=?utf-8?Q?Gr=C3=B6=C3=9Fe?=\r\n =?utf-8?B?IDM=?=") == "Größe 3"
    assert one_line("=?utf-8?Q?a=0D=0ABcc:_x@y.example?=") == "a Bcc: x@y.example"
    assert one_line("=?nonsense?Q?abc?=") == "=?nonsense?Q?abc?="
    assert one_line("\ud800x") == "?x"


@pytest.mark.parametrize(
    "value",
    [
        "(" * 100_000,
        "<" * 100_000,
        '"' * 100_000,
        "a," * 50_000,
        "<a@b>" * 20_000,
        "=?" * 50_000,
        "=?utf-8?Q?" * 10_000,
        "=?utf-8?B?" + "A" * 100_000,
        "a@" * 50_000,
        "\\" * 100_000,
        ":;" * 50_000,
    ],
)
def test_a_hostile_header_costs_no_time(value: str) -> None:
    start = time.monotonic()
    people(one_line(value))
    message_ids(value)
    instant(value)
    assert time.monotonic() - start < 1.0
