"""Mails as Gmail itself writes them: completed drafts, sent copies, new mails."""

from __future__ import annotations

from collections.abc import Sequence
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from hashlib import sha256

from bot.sandbox.gmail import fields
from bot.sandbox.gmail.mailbox import Mailbox
from bot.sandbox.gmail.message import Message

# Written by servers on a mail's way; a sender's own are not believed.
TRACE = ("Delivered-To", "Return-Path", "Received", "Received-SPF", "Authentication-Results")


def as_draft(raw: bytes, mailbox: Mailbox) -> bytes:
    """Return a mail with what a draft lacks: From, Date, Message-ID, MIME-Version."""
    normal = fields.normalise(raw)
    headers = fields.read(normal)
    missing = {
        "MIME-Version": "1.0",
        "Date": format_datetime(mailbox.clock.now()),
        "Message-ID": mailbox.new_message_id(),
    }
    put = {name: value for name, value in missing.items() if not headers.get(name)}
    return fields.rewrite(normal, put | _sender(headers, mailbox))


def as_sent(raw: bytes, mailbox: Mailbox) -> bytes:
    """Return a mail as it leaves Gmail: a new Message-ID and Date, no X- fields."""
    normal = fields.normalise(raw)
    put = {
        "MIME-Version": "1.0",
        "Date": format_datetime(mailbox.clock.now()),
        "Message-ID": mailbox.new_message_id(),
        **_sender(fields.read(normal), mailbox),
    }
    return fields.rewrite(normal, put, drop=TRACE, drop_prefix="X-")


def write(head: Sequence[tuple[str, str]], text: str | None, html: str | None) -> bytes:
    """Return a new mail: plain text, HTML or both (then as alternatives)."""
    content = EmailMessage(policy=SMTP)
    if text is None and html is not None:
        content.set_content(fields.clean(html), subtype="html", cte="quoted-printable")
    else:
        content.set_content(fields.clean(text or ""), cte="quoted-printable")
    if text is not None and html is not None:
        content.add_alternative(fields.clean(html), subtype="html", cte="quoted-printable")
        content.set_boundary(f"0000{sha256(repr(head).encode()).hexdigest()[:24]}")
    return fields.prepend(content.as_bytes(), head)


def reply_fields(message_id: str, chain: str = "") -> list[tuple[str, str]]:
    """Return the fields that make a mail an answer to a Message-ID (without brackets)."""
    return [("In-Reply-To", f"<{message_id}>"), ("References", f"{chain} <{message_id}>".strip())]


def reply_subject(parent: Message) -> str:
    """Return the subject of an answer to `parent`."""
    subject = parent.headers.get("Subject")
    return subject if subject.lower().startswith("re:") else f"Re: {subject}"


def _sender(headers: fields.Headers, mailbox: Mailbox) -> dict[str, str]:
    # Gmail lets nobody write from an address that is not theirs.
    if headers.addresses("From") == [mailbox.email]:
        return {}
    return {"From": fields.named(mailbox.name, mailbox.email)}
