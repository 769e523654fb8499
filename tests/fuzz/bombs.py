"""Few but huge: what is made to take all memory or all time. Each has a second, like any input."""

from __future__ import annotations

import base64
import gzip
import io
import zipfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

from tests.fuzz.targets import (
    check_dates,
    check_event,
    check_file,
    check_gmail,
    check_html,
    check_mime,
    check_reply,
    check_row,
)

Bomb = tuple[str, Callable[[Any], None], Any]

_HEAD = b"From: Jane <jane.doe@globex.com>\r\nSubject: Re: hi\r\n"
_PIECES = (
    "[", "(", "<", ">", "> ", "{", '"', "'", "\\", "/", "-", "_", "=", "*", "1", "1/", "12.",
    "5-7-", "a@", "@", "http://", "www.", "we ", "not ", "unfortunately ", "Friday, ",
    "by the end of ", "On Mon, ", "Re: ",
    "From: x\n", "> > >\n", "\n", " \n", "\t", " ", ". ", "? ", "!", "…", ", ",
    "Dr. ", "a.b.", "A ", "Aa", "ab ", "é", "ß", "\u0130", "\u0301", "\u200b", "\u202e", "\u3164",
    "&amp;", "&#10;", "<b>", "<div>", "<blockquote>", "<!--", "</div>", "<br>", "<a href=", "&",
    "unfortunately we have decided not to ", "within 5 business days or ", "(she/her) ",
    "Jane Doe, ", "Jane Doe (Globex), ", "Company: x\n", "Remember: x\n", "<> ",
    "Interview ", "Interviewers: A B\n",
    " | ", " - ", "with ", "at ", "mailto:", "+49 ", "1,", "$1", "10:00", "the ", "de la ", "-- \n",
    "1. ", "- a\n", "Wrote: ", "wrote:\n", "\r", "\x0b", "\u2028", "\ud800", "=?utf-8?q?a?= ",
    "<a@b> ",
)  # fmt: skip


def bombs() -> Iterator[Bomb]:
    """Yield every bomb with what it goes off in."""
    yield from _packed()
    for piece in _PIECES:
        name = repr(piece)
        for size in (5_000, 1_000_000):
            text = (piece * (size // len(piece) + 1))[:size]
            yield f"text {name} x {size}", check_row, _row(text)
            yield f"promise {name} x {size}", check_row, _row(f"We will decide by {text} Friday.")
            yield (
                f"subject {name} x {size}",
                check_row,
                {**_row("hi"), "subject": text, "from": text},
            )
            yield f"event {name} x {size}", check_event, _event(text)
            yield f"html {name} x {size}", check_html, f"<div>{text}"
            yield f"gmail {name} x {size}", check_gmail, _gmail(text)
        raw = piece.encode("utf-8", "replace") * (60_000 // len(piece))
        yield f"fields {name}", check_reply, _in_every_field(raw)
        yield f"part {name}", check_mime, _in_parts(raw[:4_000])
        yield f"dates {name}", check_dates, (text[:200_000], datetime(2026, 3, 4, tzinfo=UTC), "DE")
        yield f"ics {name}", check_file, (_ics(raw), "e.ics")
        yield f"json {name}", check_file, (raw, "e.json")


def _row(text: str) -> dict[str, Any]:
    return {
        "body": text,
        "from": "Jane <jane.doe@globex.com>",
        "subject": "Re: hi",
        "date": "2026-03-04",
    }


def _event(text: str) -> dict[str, Any]:
    person = {"email": "jane.doe@globex.com", "displayName": text}
    start = {"dateTime": "2026-03-10T10:00:00Z", "timeZone": text[:99]}
    return {
        "id": "e",
        "summary": f"Interview with {text} - Engineer",
        "description": f"Interview {text}",
        "location": text,
        "start": start,
        "end": start,
        "organizer": person,
        "attendees": [person] * 300,
    }


def _gmail(text: str) -> dict[str, Any]:
    names = (
        "From",
        "To",
        "Subject",
        "Date",
        "References",
        "Authentication-Results",
        "Content-Type",
    )
    data = base64.urlsafe_b64encode(text.encode("utf-8", "replace")).decode()
    fields = [{"name": name, "value": f"mx.google.com; {text}"} for name in names]
    return {
        "id": "m",
        "payload": {"mimeType": "text/plain", "headers": fields * 20, "body": {"data": data}},
    }


def _in_every_field(raw: bytes) -> bytes:
    """Every field of a header made of the piece."""
    raw = raw.replace(b"\r", b" ").replace(b"\n", b" ")
    names = (
        b"From", b"To", b"Cc", b"Reply-To", b"Subject", b"Date", b"Message-ID", b"In-Reply-To",
        b"References", b"Content-Type", b"Content-Disposition", b"Content-Transfer-Encoding",
        b"Authentication-Results", b"Received", b"MIME-Version", b"Sender",
    )  # fmt: skip
    return b"".join(name + b": " + raw + b"\r\n" for name in names) + b"\r\nhi"


def _in_parts(raw: bytes) -> bytes:
    """Hundreds of parts with fields made of the piece."""
    raw = raw.replace(b"\r", b" ").replace(b"\n", b" ")
    part = b"--b\r\nContent-Type: " + raw + b"\r\nContent-Disposition: " + raw + b"\r\n\r\nhi\r\n"
    return _HEAD + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + part * 2_000


def _ics(raw: bytes) -> bytes:
    raw = raw.replace(b"\r", b" ").replace(b"\n", b" ")
    event = (
        b"BEGIN:VEVENT\r\nDTSTART:20260310T100000Z\r\nSUMMARY:Interview " + raw
        + b"\r\nDESCRIPTION:" + raw + b"\r\nATTENDEE;CN=" + raw + b":mailto:a@b\r\n"
        + raw + b"\r\nEND:VEVENT\r\n"
    )  # fmt: skip
    return b"BEGIN:VCALENDAR\r\n" + event + b"END:VCALENDAR\r\n"


def _packed() -> Iterator[Bomb]:
    text = b"We regret to inform you. " * 40
    deep = base64_of_base64 = text
    for _ in range(20):
        base64_of_base64 = base64.encodebytes(base64_of_base64)
    for level in range(900):
        mark = str(level).encode()
        head = b"Content-Type: multipart/mixed; boundary=b" + mark + b"\r\n\r\n--b" + mark + b"\r\n"
        deep = head + deep
    line = b"Content-Transfer-Encoding: base64\r\n"
    yield "100 MB in a line", check_reply, _HEAD + b"\r\n" + b"x" * 100_000_000
    yield "100 MB of lines", check_reply, _HEAD + b"\r\n" + b"unfortunately\r\n" * 6_700_000
    yield "100 MB of empty lines", check_reply, _HEAD + b"\r\n" + b"\n" * 100_000_000
    yield "100 MB of header", check_reply, _HEAD + b"a: b\r\n" * 16_000_000 + b"\r\nhi"
    yield "100 MB of base64", check_reply, _HEAD + line + b"\r\n" + b"QUJD" * 25_000_000
    yield "base64 of base64", check_reply, _HEAD + line + b"\r\n" + base64_of_base64
    yield "deep multiparts", check_reply, _HEAD + deep
    yield "deep mails", check_mime, _HEAD + b"Content-Type: message/rfc822\r\n\r\n" * 20_000
    yield "parts without end", check_mime, _in_parts(b"text/plain") * 100
    yield "gzip of zeros", check_mime, _attached("application/gzip", _gzip_bomb())
    yield "zip of zeros", check_mime, _attached("application/zip", _zip_bomb())
    yield "gzip as text", check_reply, _attached("text/plain; charset=zlib", _gzip_bomb())
    yield "deep html", check_html, "<div>" * 100_000 + "hi"
    yield "deep tables", check_html, "<table><tr><td>" * 3_000 + "hi"
    yield "wide tables", check_html, "<table><tr>" + "<td>hi" * 20_000
    yield "deep lists", check_html, "<ul><li>" * 5_000 + "hi"
    yield "many attributes", check_html, "<div " + "a=b " * 150_000 + ">hi"
    yield "hidden", check_html, "<p style='display:none'>x" * 20_000
    yield "colspans", check_html, "<table><tr><td colspan=999999999>hi" * 1_000
    yield "padding", check_html, "<p style='padding-left:999999999em;margin:99999999em'>hi"
    yield "deep json", check_file, (b"[" * 200_000, "e.json")
    yield "many events", check_file, (b'{"id":"x"}\n' * 50_000, "e.jsonl")
    yield (
        "attendees",
        check_event,
        {**_event("x"), "attendees": [{"email": "a@b.c", "displayName": "Jane Doe"}] * 50_000},
    )
    yield "recurrences", check_file, (_ics(b"RRULE:FREQ=SECONDLY"), "e.ics")


def _gzip_bomb() -> bytes:
    return gzip.compress(b"\0" * 50_000_000, mtime=0)


def _zip_bomb() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("x", b"\0" * 50_000_000)
    return file.getvalue()


def _attached(kind: str, data: bytes) -> bytes:
    head = f"Content-Type: {kind}\r\nContent-Transfer-Encoding: base64\r\n\r\n".encode()
    return _HEAD + head + base64.encodebytes(data)
