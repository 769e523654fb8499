"""The message that the service puts into the candidate's own inbox."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from html import escape
from urllib.parse import quote, urlsplit

from bot.core.cleaning import clean
from bot.core.model import Mail, Person
from bot.notes.compose import DraftMail, compose

SENDER_NAME = "followup"
HEADERS = {"X-Followup": "nudge", "Auto-Submitted": "auto-generated"}
MAX_PARAGRAPH = 1_000

_GMAIL = "https://mail.google.com/mail/"
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


@dataclass(frozen=True, slots=True, kw_only=True)
class NudgeMail:
    """A message to the candidate.

    `links` are pairs of label and address; one that is not https (or http to this machine) is left
    out. `in_reply_to` is the Message-ID of an earlier nudge that this one continues.
    """

    to: Person
    subject: str
    paragraphs: tuple[str, ...]
    message_id: str
    links: tuple[tuple[str, str], ...] = ()
    in_reply_to: str = ""
    date: datetime | None = None


def compose_nudge(nudge: NudgeMail) -> bytes:
    """Return the nudge as RFC 5322 bytes, from and to the candidate's own address.

    Raises:
        NoteError: the address or the Message-ID is not fit to be written.
    """
    paragraphs, links = _paragraphs(nudge), _links(nudge)
    mail = DraftMail(
        sender=Person(SENDER_NAME, nudge.to.email),
        to=(nudge.to,),
        subject=nudge.subject,
        text=plain_text(nudge),
        html="\n".join([*(f"<p>{escape(p)}</p>" for p in paragraphs), *_as_html(links)]),
        message_id=nudge.message_id,
        in_reply_to=nudge.in_reply_to,
        references=(nudge.in_reply_to,) if nudge.in_reply_to else (),
        headers=HEADERS,
        date=nudge.date,
    )
    return compose(mail)


def plain_text(nudge: NudgeMail) -> str:
    """Return what the nudge says, with its links, as the channels outside the inbox take it."""
    return "\n\n".join([*_paragraphs(nudge), *_as_text(_links(nudge))])


def _paragraphs(nudge: NudgeMail) -> list[str]:
    return [p for p in (clean(p, MAX_PARAGRAPH) for p in nudge.paragraphs) if p]


def _links(nudge: NudgeMail) -> list[tuple[str, str]]:
    return [(clean(label, 80), url) for label, url in nudge.links if is_safe_link(url)]


def is_nudge(mail: Mail) -> bool:
    """Whether a mail is one of these messages: marked, and from oneself to oneself.

    The mark alone would let anybody's mail pass unread.
    """
    own = mail.sender.email in {person.email for person in mail.to}
    return own and mail.headers.get("x-followup", "").strip() == HEADERS["X-Followup"]


def draft_link(email: str, message_id: str = "") -> str:
    """Return the address that opens a draft in Gmail, or all drafts when the id is not known.

    `message_id` is Gmail's id of the draft's current message, which changes at every save.
    """
    opened = f"?compose={quote(message_id, safe='')}" if message_id else ""
    return f"{_gmail(email)}#drafts{opened}"


def thread_link(email: str, thread_id: str) -> str:
    """Return the address that opens a conversation in Gmail."""
    return f"{_gmail(email)}#all/{quote(thread_id, safe='')}"


def is_safe_link(url: str) -> bool:
    """Whether a link may stand in a nudge: https, or http to this very machine."""
    if not url.isascii() or any(c <= " " or c in "<>\"'\\`" for c in url):
        return False
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return False
    return bool(host) and (
        parts.scheme == "https" or (parts.scheme == "http" and host in _LOOPBACK)
    )


def _gmail(email: str) -> str:
    return f"{_GMAIL}?authuser={quote(email, safe='')}"


def _as_text(links: Iterable[tuple[str, str]]) -> Iterable[str]:
    return (f"{label}:\n{url}" for label, url in links)


def _as_html(links: Iterable[tuple[str, str]]) -> Iterable[str]:
    return (f'<p><a href="{escape(url)}">{escape(label)}</a></p>' for label, url in links)
