"""What is known of an application: the rows that every decision starts from.

Facts are never derived from each other. Stage, answer date and the notes to come are worked out of
them afresh each time (`bot.core.workflow`), so that a moved interview moves all that hangs on it,
and taking one fact back undoes all that followed from it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.core.model import (
    Company,
    EventStatus,
    NoteKind,
    Outcome,
    Person,
    Reading,
    ReplyKind,
    certainty_needed,
)

# A mail from somebody who interviewed is ignored only when it clearly is about something else.
_SURELY_UNRELATED = 0.9


@dataclass(frozen=True, slots=True)
class Interview:
    """A calendar event that was recognised as an interview of this application.

    `seen_at` is when it was made (or, where Google does not tell, first seen), `updated_at` when it
    was last changed. `answer_said_at` is when the candidate's `Answer by:` line was first seen to
    say this day. `problems` says what in the candidate's own lines could not be understood.
    `revoked` says that the candidate told us it is none, `retitled` that its new title does.
    """

    key: str
    title: str
    start: datetime
    end: datetime
    zone: str
    status: EventStatus
    seen_at: datetime
    updated_at: datetime
    round: str = ""
    interviewers: tuple[Person, ...] = ()
    coordinators: tuple[Person, ...] = ()
    role: str = ""
    remember: str = ""
    company_detail: str = ""
    skip: frozenset[NoteKind] = frozenset()
    problems: tuple[str, ...] = ()
    answer_date: date | None = None
    answer_evidence: str = ""
    answer_by_candidate: bool = False
    answer_said_at: datetime | None = None
    reason: str = ""
    html_link: str = ""
    revoked: bool = False
    retitled: bool = False

    @property
    def takes_place(self) -> bool:
        """Whether it is neither cancelled, declined, taken back nor something else by now."""
        gone = {EventStatus.CANCELLED, EventStatus.DECLINED}
        return self.status not in gone and not self.revoked and not self.retitled


@dataclass(frozen=True, slots=True)
class Message:
    """A mail of this application, without its body: who, when, and what it was read as.

    `id` and `thread_id` are Gmail's. `trusted` is false when Gmail's own Authentication-Results say
    that it fails; `sure` is false when it could belong to another application; `personal` is
    true in a thread of this application or from one of its people. `ruling` is the
    candidate's own word on what it means. `note_key` names the draft it was sent from, if any.
    `decide_by` is the day by which an offer must be answered.
    """

    id: str
    thread_id: str
    at: datetime
    outgoing: bool
    sender: Person
    recipients: tuple[Person, ...]
    subject: str
    message_id: str = ""
    references: tuple[str, ...] = ()
    reply_to: Person | None = None
    reading: Reading | None = None
    trusted: bool = True
    sure: bool = True
    personal: bool = False
    matched_by: str = ""
    ruling: ReplyKind | None = None
    note_key: str = ""
    decide_by: date | None = None

    def meaning(self, confidence_limit: float) -> ReplyKind:
        """Return what the mail counts as: nothing is closed, moved or ignored on a guess."""
        if self.ruling is not None:
            return self.ruling
        if self.reading is None:
            return ReplyKind.UNRELATED
        kind = self.reading.kind
        if kind in {ReplyKind.AUTO_REPLY, ReplyKind.BOUNCE}:
            return kind
        if kind is ReplyKind.UNRELATED:
            ignored = not self.personal or self.reading.confidence >= _SURELY_UNRELATED
            return kind if ignored else ReplyKind.UNCLEAR
        needed = certainty_needed(kind, confidence_limit)
        doubtful = self.reading.confidence < needed or not (self.trusted and self.sure)
        return ReplyKind.UNCLEAR if doubtful else kind


class DraftState(StrEnum):
    """Where a draft of ours stands.

    `writing`: the intent is stored, the request may or may not have reached Gmail. `ready`: in
    Gmail, untouched. `edited`: in Gmail, changed by the candidate. The rest are ends.
    """

    WRITING = "writing"
    READY = "ready"
    EDITED = "edited"
    SENT = "sent"
    DELETED = "deleted"
    WITHDRAWN = "withdrawn"


LIVE_STATES = frozenset({DraftState.WRITING, DraftState.READY, DraftState.EDITED})


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft we wrote, with every handle Gmail gives on it (no single one lasts)."""

    id: int
    note_key: str
    kind: NoteKind
    ordinal: int
    to: Person
    state: DraftState
    due: datetime
    reason: str
    subject: str
    text: str
    message_id: str
    content_key: str
    fingerprint: str = ""
    draft_id: str = ""
    gmail_message_id: str = ""
    thread_id: str = ""
    written_at: datetime | None = None
    ended_at: datetime | None = None

    @property
    def live(self) -> bool:
        """Whether it stands in Gmail, or may."""
        return self.state in LIVE_STATES


class WordKind(StrEnum):
    """What a candidate can tell us about an application."""

    ANSWER_BY = "answer_by"
    REMEMBER = "remember"
    DETAIL = "detail"
    UPDATE = "update"
    SNOOZE = "snooze"
    CLOSE = "close"
    REOPEN = "reopen"


@dataclass(frozen=True, slots=True)
class Word:
    """Something the candidate told us, from the command line, a label or a calendar event.

    `text` is the memorable thing, the company detail or the change; `day` an answer date or the day
    by which the candidate must decide; `until` the end of a snooze; `person` the interviewer a
    memorable thing belongs to ('' for all).
    """

    id: int
    kind: WordKind
    at: datetime
    text: str = ""
    day: date | None = None
    until: datetime | None = None
    outcome: Outcome | None = None
    person: str = ""
    source: str = "command line"
    revoked: bool = False


@dataclass(frozen=True, slots=True)
class Change:
    """Something that changed for the candidate and is worth an `update` elsewhere.

    `origin` is the application whose offer it is ('' when it is none of ours).
    """

    key: str
    at: datetime
    text: str
    decide_by: date | None = None
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Application:
    """One candidacy at one company for one role, with all that is known of it."""

    id: str
    company: Company
    role: str
    created_at: datetime
    interviews: tuple[Interview, ...] = ()
    messages: tuple[Message, ...] = ()
    drafts: tuple[Draft, ...] = ()
    words: tuple[Word, ...] = ()

    def said(self, kind: WordKind) -> tuple[Word, ...]:
        """Return the candidate's standing words of one kind, oldest first."""
        return tuple(w for w in self.words if w.kind is kind and not w.revoked)
