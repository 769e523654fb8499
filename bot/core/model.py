"""The words of the product as frozen types.

Everything the core reasons about is one of these. Instants are aware datetimes in UTC unless a
docstring says otherwise; a plain `date` is a calendar day in the zone of the person concerned.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


class NoteKind(StrEnum):
    """The five notes a candidate may send after an interview."""

    THANK_YOU = "thank_you"
    STATUS_CHECK = "status_check"
    UPDATE = "update"
    ACCEPTANCE_THANKS = "acceptance_thanks"
    FEEDBACK_REQUEST = "feedback_request"


class ReplyKind(StrEnum):
    """What a mail from the employer means for the application."""

    OFFER = "offer"
    REJECTION = "rejection"
    NEXT_ROUND = "next_round"
    DELAY = "delay"
    QUESTION = "question"
    ACKNOWLEDGEMENT = "acknowledgement"
    AUTO_REPLY = "auto_reply"
    BOUNCE = "bounce"
    UNRELATED = "unrelated"
    UNCLEAR = "unclear"


CLOSING = frozenset({ReplyKind.OFFER, ReplyKind.REJECTION})
"""The kinds that end an application."""

_MENDABLE = 0.4


def certainty_needed(kind: ReplyKind, confidence_limit: float) -> float:
    """How sure a reading must be to count, else it is `unclear`.

    What ends an application needs the whole limit; what the next mail can put right needs
    two fifths.
    """
    return confidence_limit if kind in CLOSING else confidence_limit * _MENDABLE


class Outcome(StrEnum):
    """How an application ended."""

    OFFER = "offer"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    NO_ANSWER = "no_answer"


class EventStatus(StrEnum):
    """Where a calendar event stands; `declined` is the candidate's own answer."""

    CONFIRMED = "confirmed"
    TENTATIVE = "tentative"
    CANCELLED = "cancelled"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with a name ('' when unknown) and a lower-case address (None when only named)."""

    name: str
    email: str | None


@dataclass(frozen=True, slots=True)
class Attendee:
    """A line of an event's guest list (Calendar v3 `attendees[]`)."""

    email: str
    name: str = ""
    response: str = "needsAction"
    is_self: bool = False
    organizer: bool = False
    optional: bool = False
    resource: bool = False


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """One occurrence of a calendar event.

    `key` identifies the occurrence for good: the event id, or `recurringEventId` with the original
    start time. `start` and `end` are aware; an all-day event spans local midnights of `zone`. `end`
    equals `start` when Google gave none.
    """

    key: str
    title: str
    start: datetime
    end: datetime
    zone: str
    status: EventStatus = EventStatus.CONFIRMED
    description: str = ""
    location: str = ""
    all_day: bool = False
    organizer: Person | None = None
    creator: Person | None = None
    attendees: tuple[Attendee, ...] = ()
    conference_url: str = ""
    html_link: str = ""
    event_type: str = "default"
    created: datetime | None = None
    updated: datetime | None = None


@dataclass(frozen=True, slots=True)
class Company:
    """An employer: the name as people write it and its registrable domain ('' when unknown)."""

    name: str
    domain: str = ""


@dataclass(frozen=True, slots=True)
class Recognition:
    """Whether an event is an interview of the calendar's owner, and what is in it.

    `reason` is one sentence a candidate understands. `round` is the round as the field calls it
    ('phone screen', 'technical interview', 'on-site', …), '' when unknown.
    """

    interview: bool
    confidence: float
    reason: str
    company: Company = Company("")
    role: str = ""
    round: str = ""
    interviewers: tuple[Person, ...] = ()
    coordinators: tuple[Person, ...] = ()
    answer_date: date | None = None
    answer_evidence: str = ""


@dataclass(frozen=True, slots=True)
class Mail:
    """One mail as Gmail or a file gives it, decoded, nothing stripped.

    `id` and `thread_id` are Gmail's; `message_id` is the RFC 5322 Message-ID with its angle
    brackets. `headers` holds every other header once, by lower-case name; repeated ones keep the
    topmost (the one the receiving server wrote). `text` is the plain part, `html` the HTML part;
    either may be ''. `date` is aware (the sender's own offset where the mail shows it), or None;
    `received` is when Gmail took it in (its internalDate), which no sender can forge.
    """

    subject: str = ""
    text: str = ""
    html: str = ""
    sender: Person = Person("", None)
    to: tuple[Person, ...] = ()
    cc: tuple[Person, ...] = ()
    reply_to: tuple[Person, ...] = ()
    date: datetime | None = None
    received: datetime | None = None
    id: str = ""
    thread_id: str = ""
    message_id: str = ""
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    labels: frozenset[str] = frozenset()
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a mail means, how sure that is (0..1), and the sentence that says so.

    `answer_evidence` is the sentence that holds the answer date.
    """

    kind: ReplyKind
    confidence: float
    evidence: str = ""
    answer_date: date | None = None
    return_date: date | None = None
    needs_answer: bool = False
    answer_evidence: str = ""
