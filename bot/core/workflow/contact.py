"""Whom to write to and in which thread."""

from __future__ import annotations

from dataclasses import dataclass

from bot.core.facts import Message
from bot.core.model import Person
from bot.core.workflow.timeline import Timeline


@dataclass(frozen=True, slots=True)
class Thread:
    """A conversation to continue: id, subject and reply headers (RFC 5322)."""

    id: str
    subject: str
    in_reply_to: str
    references: tuple[str, ...]


def thread_of(message: Message) -> Thread:
    """Return the thread that a reply to `message` continues."""
    references = (
        (*message.references, message.message_id) if message.message_id else message.references
    )
    return Thread(message.thread_id, message.subject, message.message_id, references)


def writer(message: Message) -> Person:
    """Return who a reply to `message` goes to (RFC 5322 section 3.6.3: Reply-To first)."""
    return message.reply_to or message.sender


def contact(t: Timeline) -> Person | None:
    """Return the one person to ask: who last wrote, was last written to, or invited."""
    candidates = [
        *(writer(m) for m in reversed(t.conversation) if not m.outgoing),
        *(d.to for d in reversed(t.sent_notes)),
        *(p for r in reversed(t.rounds) for p in (*r.coordinators, *r.interviewers)),
    ]
    return next((p for p in candidates if t.reachable(p)), None)


def thread_with(t: Timeline, person: Person) -> Thread | None:
    """Return the newest conversation with a person, if there is one."""
    shared = (m for m in reversed(t.conversation) if _takes_part(m, person))
    newest = next(shared, None)
    return thread_of(newest) if newest else None


def _takes_part(message: Message, person: Person) -> bool:
    involved = (message.sender, message.reply_to, *message.recipients)
    return any(p and p.email == person.email for p in involved)
