"""Mail that leaves a mailbox and mail that arrives in one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from email.utils import format_datetime
from typing import TYPE_CHECKING

from bot.sandbox.errors import invalid
from bot.sandbox.gmail import fields, thread_rule, writing
from bot.sandbox.gmail.mailbox import Mailbox, epoch_ms, join_thread
from bot.sandbox.gmail.message import Message

if TYPE_CHECKING:
    from bot.sandbox.accounts import Account
    from bot.sandbox.world import World

_RECIPIENTS = ("To", "Cc", "Bcc")
# Stands for the sender's server; a range that is kept for examples.
_CLIENT_IP = "192.0.2.41"


def send(world: World, account: Account, raw: bytes, thread_id: str | None) -> Message:
    """Send a mail; it joins the thread only by Gmail's rules. Return the SENT message.

    Raises:
        ApiError: 400 without a valid recipient, 404 for an unknown thread.
    """
    mailbox = account.gmail
    message = _outgoing(mailbox, raw)
    join_thread(mailbox, message, thread_id)
    return _dispatch(world, mailbox, message)


def send_draft(world: World, account: Account, draft_id: str) -> Message:
    """Send a draft: it disappears, and a new SENT message stands in its thread.

    Raises:
        ApiError: 404 for an unknown draft, 400 without a valid recipient.
    """
    mailbox = account.gmail
    draft = mailbox.draft(draft_id)
    message = _outgoing(mailbox, draft.raw)
    message.thread_id = draft.thread_id
    message.labels |= mailbox.own_labels(draft)
    mailbox.remove(draft)
    return _dispatch(world, mailbox, message)


def deliver(
    world: World,
    raw: bytes,
    sender: str,
    recipients: Sequence[str],
    at: datetime | None = None,
    *,
    trace: Mapping[str, str] | None = None,
) -> list[tuple[str, str]]:
    """Put a mail into the inboxes of those recipients who are users here.

    `at` (aware) is when it arrives, otherwise now. `trace` replaces fields that the receiving
    server writes, such as Authentication-Results. Mail to anybody else goes nowhere and is noted in
    `world.outbox`.

    Returns:
        (account, message id) for each inbox.
    """
    instant = at or world.clock.now()
    wanted = list(dict.fromkeys(recipient.lower() for recipient in recipients))
    outside = [recipient for recipient in wanted if recipient not in world.accounts]
    if outside:
        _note(world, raw, sender, outside, instant)
    return [
        (recipient, _arrive(world.accounts[recipient].gmail, raw, sender, instant, trace or {}).id)
        for recipient in wanted
        if recipient in world.accounts
    ]


def _outgoing(mailbox: Mailbox, raw: bytes) -> Message:
    message = mailbox.make(writing.as_sent(raw, mailbox), {"SENT"})
    if not any(message.headers.get(name) for name in _RECIPIENTS):
        raise invalid("Recipient address required")
    for name in _RECIPIENTS:
        if message.headers.get(name) and not message.headers.addresses(name):
            raise invalid(f"Invalid {name} header")
    return message


def _dispatch(world: World, mailbox: Mailbox, message: Message) -> Message:
    recipients = message.headers.addresses(*_RECIPIENTS)
    if mailbox.email in recipients:  # a mail to oneself is one message, sent and received
        message.labels |= {"INBOX", "UNREAD"}
    mailbox.add(message)
    others = [recipient for recipient in recipients if recipient != mailbox.email]
    deliver(world, fields.rewrite(message.raw, {}, drop=("Bcc",)), mailbox.email, others)
    return message


def _arrive(
    mailbox: Mailbox, raw: bytes, sender: str, at: datetime, trace: Mapping[str, str]
) -> Message:
    mail = fields.normalise(raw)
    stamps = _stamps(mailbox, fields.read(mail), sender, at)
    changed = {name.lower(): value for name, value in trace.items()}
    written = [(name, changed.get(name.lower(), value)) for name, value in stamps]
    message = mailbox.make(fields.prepend(mail, written), {"INBOX", "UNREAD"}, epoch_ms(at))
    thread_id = thread_rule.thread_of_delivery(message, mailbox.with_message_id)
    message.thread_id = thread_id or message.thread_id
    return mailbox.add(message)


def _stamps(
    mailbox: Mailbox, headers: fields.Headers, sender: str, at: datetime
) -> list[tuple[str, str]]:
    """Return what Google's servers write on top of an arriving mail that is in order."""
    author = next(iter(headers.addresses("From")), sender)
    domain, time = author.rpartition("@")[2], format_datetime(at)
    spf = f"domain of {sender} designates {_CLIENT_IP} as permitted sender"
    results = (
        f"mx.google.com; dkim=pass header.i=@{domain} header.s=mail; "
        f"spf=pass (google.com: {spf}) smtp.mailfrom={sender}; "
        f"dmarc=pass (p=NONE sp=NONE dis=NONE) header.from={domain}"
    )
    received = f"from mail.{domain} (mail.{domain}. [{_CLIENT_IP}]) by mx.google.com with ESMTPS"
    return [
        ("Delivered-To", mailbox.email),
        ("Return-Path", f"<{sender}>"),
        ("Received", f"{received} for <{mailbox.email}>; {time}"),
        ("Received-SPF", f"pass (google.com: {spf}) client-ip={_CLIENT_IP};"),
        ("Authentication-Results", results),
    ]


def _note(world: World, raw: bytes, sender: str, outside: list[str], at: datetime) -> None:
    headers = fields.read(fields.normalise(raw))
    world.outbox.append(
        {
            "at": at.isoformat(),
            "from": sender,
            "to": outside,
            "subject": headers.get("Subject"),
            "message_id": headers.get("Message-ID"),
        }
    )
