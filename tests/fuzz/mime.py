"""Mails as bytes: well-formed ones, and every way to be almost one."""

from __future__ import annotations

import base64
import gzip
import quopri

from tests.fuzz.corpus import seeds
from tests.fuzz.mutate import Mutator

_CHARSETS = (
    "utf-8", "utf-8", "iso-8859-1", "utf-7", "utf-16", "iso-2022-jp", "gb18030", "x-none", "rot13",
    "zlib", "idna", "punycode", "unicode_escape", "undefined", "", '"utf-8', "utf-8\x00", "hex",
)  # fmt: skip
_ENCODINGS = ("7bit", "8bit", "quoted-printable", "base64", "x-uuencode", "none", "BASE64 ", "")
_KINDS = (
    "mixed", "alternative", "related", "report; report-type=delivery-status", "digest", "signed",
)  # fmt: skip
_FIELDS = (
    "Auto-Submitted: auto-replied", "List-Id: <x>", "Precedence: bulk", "X-Followup: nudge",
    "Authentication-Results: mx.google.com; dmarc=fail header.from=globex.com",
    "Authentication-Results: mx.google.com; spf=pass smtp.mailfrom=x@evil.example; dkim=none",
    "Received: from x by y; Tue, 3 Mar 2026 10:00:00 +0100", "References: <a@b> <c@d>",
    "In-Reply-To: <followup.1@globex.com>", "Content-Disposition: attachment", "Reply-To: a@b, c",
    "Date: Fri, 31 Dec 9999 23:59:59 -1200", "Date: Mon, 01 Jan 0001 00:00:00 +1400",
    "Date: 1 Foo 99999 99:99:99 +99999999999", "Message-ID: <>", "Message-ID: <a b@[c>",
)  # fmt: skip
_PACKED = base64.encodebytes(gzip.compress(b"unfortunately " * 2_000, mtime=0))


def message(mutator: Mutator) -> bytes:
    """Return one mail of the corpus as bytes, hostile somewhere."""
    random = mutator.random
    row = random.choice(seeds().mails)
    lines = [
        f"{name}: {mutator.maybe(_field(row.get(name.lower())), 0.2)}"
        for name in ("From", "To", "Subject", "Date")
    ]
    lines += [
        mutator.maybe(random.choice(_FIELDS), 0.3) for _ in range(random.choice((0, 0, 1, 3)))
    ]
    random.shuffle(lines)
    text = mutator.body() if random.random() < 0.7 else str(row["body"])
    head = "\r\n".join(lines).encode("utf-8", "surrogatepass")
    return mutator.raw(head + b"\r\n" + _entity(mutator, text, random.choice((0, 0, 0, 1, 2, 30))))


def _field(value: object) -> str:
    return str(value or "jane.doe@globex.com")


def _entity(mutator: Mutator, text: str, depth: int) -> bytes:
    if depth <= 0:
        return _leaf(mutator, text)
    random = mutator.random
    mark = random.choice(("b", "=_x", "b", "", "(", "b" * 80))
    kind = random.choice(_KINDS)
    head = f'Content-Type: multipart/{kind}; boundary="{mark}{depth}"\r\n\r\n'.encode()
    parts = [_entity(mutator, text, depth - 1)]
    parts += [_extra(mutator) for _ in range(random.choice((0, 1, 2)))]
    random.shuffle(parts)
    line = f"--{mark}{depth}".encode()
    end = random.choice((b"--\r\n", b"", b"\r\n"))
    return head + b"".join(line + b"\r\n" + part + b"\r\n" for part in parts) + line + end


def _leaf(mutator: Mutator, text: str) -> bytes:
    random = mutator.random
    rich = random.random() < 0.3
    charset, encoding = random.choice(_CHARSETS), random.choice(_ENCODINGS)
    if rich:
        text = f"<html><body>{mutator.maybe('<div>' + text + '</div>', 0.3)}</body></html>"
    kind = "html" if rich else "plain"
    head = f"Content-Type: text/{kind}; charset={charset}\r\n"
    head += f"Content-Transfer-Encoding: {encoding}\r\n\r\n" if encoding else "\r\n"
    return head.encode() + _encoded(mutator, text.encode("utf-8", "surrogatepass"), encoding)


def _encoded(mutator: Mutator, data: bytes, encoding: str) -> bytes:
    if encoding.strip().lower() == "base64":
        twice = mutator.random.random() < 0.2
        data = base64.encodebytes(data)
        return base64.encodebytes(data) if twice else data
    return quopri.encodestring(data) if encoding == "quoted-printable" else data


def _extra(mutator: Mutator) -> bytes:
    """Return what stands beside the text: attachments that must not be opened, mails, rubbish."""
    random = mutator.random
    return random.choice(
        (
            b"Content-Type: application/gzip\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            + _PACKED,
            b'Content-Type: text/plain; name="../../x.txt"\r\nContent-Disposition: attachment; '
            b'filename="../../x.txt"\r\n\r\nWe regret to inform you.\r\n',
            b"Content-Type: message/rfc822\r\n\r\nSubject: inner\r\n\r\nWe regret.\r\n",
            b"Content-Type: message/delivery-status\r\n\r\nStatus: 5.0.0\r\n\r\n",
            b"Content-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR\r\n",
            b"Content-Type: ;;;=\r\n\r\n" + mutator.snippet().encode("utf-8", "surrogatepass"),
            b"\r\n",
        )
    )
