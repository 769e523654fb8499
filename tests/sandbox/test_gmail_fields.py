from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sandbox.gmail import fields


def mails() -> st.SearchStrategy[bytes]:
    lines = st.sampled_from([b"A: 1", b"X-B: 2", b" folded", b"", b"no header", b"Bcc: \xff"])
    return st.lists(lines | st.binary(max_size=20)).map(b"\r\n".join).map(fields.normalise)


@given(mails())
def test_a_rewritten_mail_keeps_its_body(raw: bytes) -> None:
    _, body = fields.split(raw)
    again, same = fields.split(fields.rewrite(raw, {"Subject": "x"}, drop_prefix="X-"))
    assert same == body
    assert again[0] == ("Subject", b"Subject: x\r\n")
    assert not any(name.lower().startswith("x-") for name, _ in again)


@given(mails())
def test_splitting_and_joining_changes_nothing_the_second_time(raw: bytes) -> None:
    once = fields.join(*fields.split(raw))
    assert fields.join(*fields.split(once)) == once


@given(st.sampled_from(["Subject", "To", "References"]), st.text())
def test_a_written_field_is_one_field_of_ascii(name: str, value: str) -> None:
    written, line = fields.encode(name, value)
    assert line.isascii()
    read, body = fields.split(line + b"\r\n")
    assert [key for key, _ in read] == [written]
    assert body == b""


@given(st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1))
def test_a_subject_comes_back_as_written(subject: str) -> None:
    _, line = fields.encode("Subject", subject)
    shown = fields.read(line + b"\r\n").get("Subject")
    # A text that itself looks encoded is decoded, as every mail reader does.
    assert shown == subject or "=?" in subject


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("anna@acme.example", ("", "anna@acme.example")),
        ("Anna <anna@acme.example>", ("Anna", "anna@acme.example")),
        ('"Schmidt, Anna" <anna@acme.example>', ("Schmidt, Anna", "anna@acme.example")),
        ("Schmidt, Anna <anna@acme.example>", ("Schmidt, Anna", "anna@acme.example")),
        ("Anna", ("", "")),
        ("a@x, b@x", ("", "")),
        ("Anna <anna>", ("", "")),
        ("", ("", "")),
    ],
)
def test_a_single_address_is_read_as_people_write_it(text: str, pair: tuple[str, str]) -> None:
    assert fields.one_address(text) == pair


def test_addresses_nested_beyond_reason_are_none() -> None:
    assert fields.read(b"From: " + b"(" * 20_000 + b"a@x\r\n\r\n").addresses("From") == []
