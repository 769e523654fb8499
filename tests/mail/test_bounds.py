from __future__ import annotations

import pytest

from bot.mail import parse_mail
from bot.mail.bounds import (
    MAX_BOUNDARIES,
    MAX_BYTES,
    MAX_CONTENT_CHARS,
    MAX_FIELD_CHARS,
    MAX_HEADER_CHARS,
    MAX_PARTS,
    MAX_STEPS,
    BoundedPolicy,
    bounded,
)

HEAD = b"From: a@b.example\nSubject: s\n"


@pytest.mark.parametrize(
    "raw",
    [
        HEAD + b"\n" + b"x" * (MAX_BYTES + 9),
        HEAD + b"\n" + b"\n" * (MAX_STEPS + 9),
        HEAD + b"\n" + b"\r" * (MAX_STEPS + 9),
        HEAD + b"a:\n" * 100_000 + b"\nhi",
        HEAD + b"X: " + b"(" * 1_000_000 + b"\n\nhi",
        HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nhi\n" * 5_000,
        HEAD + b"Content-Type: multipart/mixed; Boundary=b\n\n--b\n" * 500 + b"\n" * 900_000,
    ],
    ids=["bytes", "lines", "old line ends", "fields", "a field", "parts", "nested and long"],
)
def test_what_is_parsed_is_bounded(raw: bytes) -> None:
    kept = bounded(raw)
    boundaries = kept.lower().count(b"boundary")
    lines = kept.count(b"\n") + kept.count(b"\r")
    assert len(kept) <= MAX_BYTES
    assert boundaries <= MAX_BOUNDARIES
    assert lines * (1 + boundaries) <= MAX_STEPS
    assert kept.count(b"\n--") <= MAX_PARTS
    assert len(kept.partition(b"\n\n")[0]) <= MAX_HEADER_CHARS
    assert parse_mail(raw).sender.email == "a@b.example"


def test_an_ordinary_mail_with_a_large_attachment_keeps_its_text() -> None:
    raw = (
        HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n--b\n"
        b"Content-Type: text/plain\n\nWe will call you.\n--b\n"
        b"Content-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n"
        + b"QUJD" * 19 * 400_000
        + b"\n--b--\n"
    )
    assert parse_mail(raw).text == "We will call you."
    assert bounded(raw[:500]) == raw[:500]


def test_only_the_beginning_of_an_overlong_field_is_read() -> None:
    policy = BoundedPolicy()
    assert len(policy.header_fetch_parse("X-Long", "x" * 99_999)) == MAX_FIELD_CHARS
    kind = policy.header_fetch_parse("Content-Type", "text/plain; a=" + "x" * 99_999)
    assert kind.count("x") < MAX_CONTENT_CHARS


@pytest.mark.parametrize("sender", ["a@[", "a@[ ", "Jane <a@[b", "=?utf-8?q?=?="])
def test_a_field_that_cannot_be_parsed_costs_no_mail(sender: str) -> None:
    assert parse_mail(f"From: {sender}\nSubject: s\n\nhi".encode()).subject == "s"
