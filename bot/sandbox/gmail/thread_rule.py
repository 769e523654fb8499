"""Which thread a message belongs to: the same subject and a reference, or a thread of its own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.sandbox.gmail.fields import Headers
    from bot.sandbox.gmail.message import Message

_MESSAGE_ID = re.compile(r"<([^<>\s]{1,998})>")
_SPACE = re.compile(r"\s+")
# What mail programs put before the subject of an answer or a forwarded mail.
_PREFIXES = "re|fwd|fw|aw|wg|antw|sv|vs|vb|rv|tr|ref|rif|odp|res|enc"
_PREFIX = re.compile(rf"(?:{_PREFIXES})(?:\[\d{{1,3}}\])?\s?:\s?", re.IGNORECASE)


def message_ids(text: str) -> tuple[str, ...]:
    """Return the Message-IDs in a header value, without brackets."""
    return tuple(_MESSAGE_ID.findall(text))


def references(headers: Headers) -> tuple[str, ...]:
    """Return the Message-IDs a mail answers, the nearest first, each once."""
    chain = reversed(message_ids(headers.get("References")))
    return tuple(dict.fromkeys((*message_ids(headers.get("In-Reply-To")), *chain)))


def base_subject(subject: str) -> str:
    """Return a subject without the marks of answering and forwarding, folded."""
    text = _SPACE.sub(" ", subject).strip()
    at = 0
    while match := _PREFIX.match(text, at):
        at = match.end()
    return text[at:].strip().casefold()


def joins(message: Message, thread: Iterable[Message]) -> bool:
    """Tell whether Gmail lets a message into the thread that its request names.

    The subject must match and the references must lead into the thread.
    """
    members = list(thread)
    same_subject = any(member.subject == message.subject for member in members)
    known = {member.message_id for member in members}
    return same_subject and any(reference in known for reference in message.references)


def thread_of_delivery(
    message: Message, with_message_id: Callable[[str], list[Message]]
) -> str | None:
    """Return the thread that an arriving message belongs to, or None for a new one."""
    for reference in message.references:
        for member in with_message_id(reference):
            if member.subject == message.subject:
                return member.thread_id
    return None
