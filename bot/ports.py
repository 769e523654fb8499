"""What the service needs of a calendar and a mailbox, and what can go wrong there.

`bot.google` implements these over HTTP. The service and its tests know only this page.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.core.model import CalendarEvent, Mail


@dataclass(frozen=True, slots=True)
class CalendarChanges:
    """What a look at the calendar brought.

    `complete` says that `events` is all there is since the asked day (a full read), not a
    difference. `bookmark` is None when Google gave no sync token. `set_aside` names events that
    could not be read, as (event id, why).
    """

    events: tuple[CalendarEvent, ...]
    bookmark: str | None
    complete: bool
    set_aside: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class MessageStub:
    """A message as history names it: ids and labels, no content."""

    id: str
    thread_id: str
    labels: frozenset[str]


@dataclass(frozen=True, slots=True)
class MailChanges:
    """What changed in the mailbox since a history bookmark.

    `deleted` names every message that is gone; `vanished` are those of them that had come since.
    """

    bookmark: str
    added: tuple[MessageStub, ...] = ()
    deleted: frozenset[str] = frozenset()
    labels_added: tuple[MessageStub, ...] = ()
    vanished: tuple[MessageStub, ...] = ()


@dataclass(frozen=True, slots=True)
class Profile:
    """The signed-in mailbox and where its history stands."""

    email: str
    history_id: str


@dataclass(frozen=True, slots=True)
class Identity:
    """Gmail's default send-as: the name, address and signature (HTML) a person sends with."""

    name: str
    email: str
    signature_html: str = ""


@dataclass(frozen=True, slots=True)
class LiveDraft:
    """A draft as it stands in Gmail. `mail.id` changes at every save; `draft_id` does not."""

    draft_id: str
    mail: Mail


class Calendar(Protocol):
    """Reads one Google calendar."""

    def time_zone(self) -> str:
        """Return the IANA zone the candidate's calendar is set to."""

    def changes(self, bookmark: str | None, since: datetime) -> CalendarChanges:
        """Return what changed since `bookmark`, or everything since the instant `since`.

        An expired bookmark (410) leads to a full read by itself.
        """

    def event(self, key: str) -> CalendarEvent | None:
        """Return one event as it stands now, cancelled ones too; None when Google has none."""


class Mailbox(Protocol):
    """Reads one Gmail mailbox and keeps drafts in it. There is no way to send."""

    def profile(self) -> Profile:
        """Return the address and the newest history id."""

    def server_time(self) -> datetime | None:
        """Return what the server's clock shows, or None when it does not say."""

    def identity(self) -> Identity:
        """Return the default send-as identity."""

    def changes(self, bookmark: str) -> MailChanges:
        """Return everything since a history id; raise `BookmarkExpired` when it is gone."""

    def mail(self, message_id: str) -> Mail | None:
        """Return one message whole, or None when it is gone."""

    def search(self, query: str, limit: int = 100) -> tuple[MessageStub, ...]:
        """Return the newest messages that match a Gmail query (labels are empty here)."""

    def thread(self, thread_id: str) -> tuple[Mail, ...]:
        """Return a thread's messages, oldest first, headers only; () when it is gone."""

    def draft(self, draft_id: str) -> LiveDraft | None:
        """Return a draft, or None when it is gone."""

    def drafts(self, query: str) -> tuple[str, ...]:
        """Return the ids of drafts that match a Gmail query."""

    def create_draft(self, raw: bytes, thread_id: str | None) -> LiveDraft:
        """Store a draft (an RFC 5322 message), sending the request once.

        Raises `OutcomeUnknown` when the answer was lost.
        """

    def update_draft(self, draft_id: str, raw: bytes, thread_id: str | None) -> LiveDraft | None:
        """Replace a draft's content, once; None when the draft is gone."""

    def delete_draft(self, draft_id: str) -> bool:
        """Withdraw a draft, once; False when it was gone already."""

    def put_in_inbox(self, raw: bytes) -> str:
        """Insert a message into the own inbox, unread, without sending; return its id."""

    def labels(self) -> dict[str, str]:
        """Return label ids by name."""

    def create_label(self, name: str) -> str:
        """Create a label and return its id."""

    def relabel(self, thread_id: str, add: Iterable[str], remove: Sequence[str]) -> None:
        """Add and remove label ids on a thread."""


class GoogleError(Exception):
    """Something between us and Google went wrong; the message says what to do now."""


class Unavailable(GoogleError):
    """Google cannot be reached or asks to slow down; the work waits for the next pass."""

    def __init__(self, message: str, retry_after: float | None = None) -> None:
        """`retry_after` is Google's own word in seconds, when it gave one."""
        super().__init__(message)
        self.retry_after = retry_after


class Garbled(Unavailable):
    """An answer lacks what Google always sends, however often it is asked for."""


class SignInLost(GoogleError):
    """The sign-in is expired, revoked or lacks a scope: only the candidate can mend that."""


class SwitchedOff(SignInLost):
    """The candidate's project does not let the API be used; the sign-in itself is still good."""


class BookmarkExpired(GoogleError):
    """The history id is too old; the gap has to be read again."""


class OutcomeUnknown(GoogleError):
    """A write was sent and its answer lost: look before writing again."""


class Rejected(GoogleError):
    """Google understood the request and refused it for good (400, 404 on a write, 413)."""


class NotAllowed(GoogleError):
    """The door refused a request that this program must never make."""
