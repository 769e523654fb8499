"""Mail written by Python, stored by the embedded Google and read by us is the mail written."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.google.account import GoogleAccount
from bot.google.auth import SCOPES
from bot.sandbox.server import SandboxServer
from bot.sandbox.world import World
from tests.google.support import sign_into

# A standing clock counts no quota.
NOW = datetime(2025, 12, 1, 9, 0, tzinfo=UTC)
# Few, because Python loses the space where it folds an encoded name.
WORDS = st.lists(
    st.sampled_from(["Dr.", "Anna", "Größe", "Παπ", "三", "=?x?=", "10 €"]), max_size=3
)
CHARSETS = {
    "utf-8": "Größe, 三 und €",
    "iso-8859-1": "Größe",
    "windows-1252": "10 € „gut“",
    "koi8-r": "Привет",
    "iso-2022-jp": "こんにちは",
    "shift_jis": "こんにちは",
    "gb18030": "你好",
}


@pytest.fixture(scope="module")
def google(tmp_path_factory: pytest.TempPathFactory) -> Iterator[GoogleAccount]:
    with SandboxServer(World.with_default_account(NOW)) as server:
        account = sign_into(server, tmp_path_factory.mktemp("state") / "token.json", SCOPES)
        yield account
        account.close()


@pytest.mark.parametrize("encoding", ["base64", "quoted-printable"])
@pytest.mark.parametrize("charset", CHARSETS)
def test_a_text_survives_in_every_charset(
    google: GoogleAccount, charset: str, encoding: str
) -> None:
    message = EmailMessage()
    message["To"] = "alex@example.com"
    message.set_content(CHARSETS[charset] + "\nAnna\n", charset=charset, cte=encoding)
    message.add_alternative(f"<p>{CHARSETS[charset]}</p>\n", subtype="html", charset=charset)
    found = google.mailbox.mail(google.mailbox.put_in_inbox(message.as_bytes(policy=SMTP)))
    assert found is not None
    assert found.text.strip() == CHARSETS[charset] + "\nAnna"
    assert found.html.strip() == f"<p>{CHARSETS[charset]}</p>"


@settings(max_examples=40, deadline=None)
@given(subject=WORDS, name=WORDS)
def test_a_subject_and_a_name_survive(
    google: GoogleAccount, subject: list[str], name: list[str]
) -> None:
    message = EmailMessage()
    message["To"] = "alex@example.com"
    message["Subject"] = " ".join(subject)
    message["From"] = Address(" ".join(name), "anna", "acme.example")
    found = google.mailbox.mail(google.mailbox.put_in_inbox(message.as_bytes(policy=SMTP)))
    assert found is not None
    assert found.subject == " ".join(subject)
    assert (found.sender.name, found.sender.email) == (" ".join(name), "anna@acme.example")


def test_a_mail_of_ten_megabytes_with_an_attachment_comes_through(
    google: GoogleAccount, tmp_path: Path
) -> None:
    message = EmailMessage()
    message["To"] = "alex@example.com"
    message.set_content("See the attachment.")
    message.add_attachment(b"\x00" * 10_000_000, maintype="application", subtype="pdf")
    message.add_attachment("We regret", filename="other.txt")
    found = google.mailbox.mail(google.mailbox.put_in_inbox(message.as_bytes(policy=SMTP)))
    assert found is not None
    assert found.text.strip() == "See the attachment."
