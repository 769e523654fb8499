"""What employers write, one plain letter for each meaning, and how it reaches the mailbox."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.core.model import ReplyKind
from bot.sandbox.gmail import people
from bot.sandbox.world import World

ME = "alex@morgan.example"
HOME = "Europe/Berlin"
# With {day} a letter names a day, which is left out of the second, shorter wording.
_LETTERS = {
    ReplyKind.OFFER: "we are delighted to offer you the position of Engineer.",
    ReplyKind.REJECTION: "unfortunately we have decided to move forward with another candidate.",
    ReplyKind.NEXT_ROUND: "we would like to invite you to a second interview. "
    "Which day next week would suit you?",
    ReplyKind.DELAY: "our decision is delayed, and we need some more time. "
    "We are sorry for the wait.",
    ReplyKind.QUESTION: "could you please send us two references?",
    ReplyKind.ACKNOWLEDGEMENT: "thank you for your kind note, it was a pleasure to meet you.",
    ReplyKind.AUTO_REPLY: "I am out of office. Your mail will not be forwarded.",
    ReplyKind.UNCLEAR: "we have chosen another candidate.",
    ReplyKind.BOUNCE: "Address not found. Your message wasn't delivered to {sender} because the "
    "address couldn't be found, or is unable to receive mail.\n\n550 5.1.1 no such user",
    ReplyKind.UNRELATED: "Our monthly newsletter: what is new in our shops. "
    "Unsubscribe at any time.",
}
_DATED = {
    ReplyKind.DELAY: "our decision is delayed. You will hear from us by {day}.",
    ReplyKind.ACKNOWLEDGEMENT: "thank you for your note. We will let you know by {day}.",
    ReplyKind.AUTO_REPLY: "I am out of office and will be back on {day}.",
}
_HEADERS = {
    ReplyKind.UNCLEAR: {"Authentication-Results": "mx.google.com; dmarc=fail"},
    ReplyKind.AUTO_REPLY: {"Auto-Submitted": "auto-replied"},
    ReplyKind.UNRELATED: {"List-Unsubscribe": "<https://news.example/off>", "Precedence": "bulk"},
}


@dataclass(frozen=True, slots=True)
class Writer:
    """Somebody at an employer."""

    name: str
    email: str

    def __str__(self) -> str:
        return f"{self.name} <{self.email}>"


def deliver(
    world: World,
    sender: Writer,
    kind: ReplyKind,
    *,
    day: date | None = None,
    answers: str | None = None,
    subject: str = "Your interview",
) -> dict[str, Any]:
    """Let a letter of a kind arrive now; `answers` is the message id of the mail it replies to."""
    text = _DATED[kind] if day and kind in _DATED else _LETTERS[kind]
    text = text.format(day=f"{day:%A, %-d %B}" if day else "", sender=sender.email)
    bounce = kind is ReplyKind.BOUNCE
    spec: dict[str, Any] = {
        "to": ME,
        "from": "Mail Delivery Subsystem <mailer-daemon@googlemail.com>" if bounce else str(sender),
        "body": text if bounce else f"Dear Alex,\n\n{text}\n\nBest regards\n{sender.name}\n",
        "headers": _HEADERS.get(kind, {}),
    }
    if kind is ReplyKind.UNRELATED:
        spec |= {"from": f"News <news@{sender.email.partition('@')[2]}>", "subject": "Our news"}
    elif bounce:
        spec["subject"] = "Delivery Status Notification (Failure)"
    elif answers is None:
        spec["subject"] = subject
    if answers is not None and kind is not ReplyKind.UNRELATED:
        spec["in_reply_to"] = answers
    return people.deliver_from_outside(world, spec)


def invitation(company: str, guests: list[Writer], start: Any, end: Any) -> dict[str, Any]:
    """Return the Calendar event of an interview; the times are aware."""
    return {
        "summary": f"Interview with {company} - Engineer",
        "start": {"dateTime": start.isoformat(), "timeZone": HOME},
        "end": {"dateTime": end.isoformat(), "timeZone": HOME},
        "attendees": [
            {"email": ME, "responseStatus": "accepted"},
            *({"email": g.email, "displayName": g.name} for g in guests),
        ],
    }
