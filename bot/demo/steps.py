"""The words a story is told in: what can happen, and how it has to end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from zoneinfo import ZoneInfo

from bot.core.model import NoteKind

YEAR = 2026
HOME = "Europe/Berlin"
CANDIDATE_NAME = "Alex Morgan"
CANDIDATE_EMAIL = "alex.morgan@mail.example"

_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = {"March": 3, "April": 4}


def moment(said: str, zone: str = HOME) -> datetime:
    """Return the instant of 'Tue 3 March 10:00' in a zone.

    Raises:
        ValueError: that day is another weekday; the story would contradict the calendar.
    """
    weekday, day, month, clock = said.split()
    hour, minute = clock.split(":")
    at = datetime(YEAR, _MONTHS[month], int(day), int(hour), int(minute), tzinfo=ZoneInfo(zone))
    if _WEEKDAYS[at.weekday()] != weekday:
        raise ValueError(f"{said}: that is a {_WEEKDAYS[at.weekday()]}")
    return at


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """Something that happens at a time, said in the candidate's own zone."""

    at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation(Step):
    """An event appears in the candidate's calendar.

    `event` is its name in the story; `starts` is said in `zone`; `organizer` and `guests` are
    'Name <address>'.
    """

    event: str
    title: str
    starts: str
    zone: str
    organizer: str
    minutes: int = 60
    guests: tuple[str, ...] = ()
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Move(Step):
    """The organizer moves an event; `to` is said in the event's zone."""

    event: str
    to: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancellation(Step):
    """The organizer cancels an event, and says why."""

    event: str
    because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Jotting(Step):
    """The candidate adds a line to an event's description, on the phone perhaps."""

    event: str
    line: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction(Step):
    """The candidate corrects the address of a guest."""

    event: str
    wrong: str
    right: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail(Step):
    """A mail arrives from 'Name <address>'.

    `answers` is the address whose last mail from the candidate it answers, below the quoted text;
    without it the mail has a `subject` of its own. `text` goes without greeting and signature when
    a `bare` machine writes it. `about` says what is strange, for the reader of the story.
    """

    sender: str
    text: str
    answers: str = ""
    subject: str = ""
    bare: bool = False
    headers: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    about: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnMail(Step):
    """The candidate writes by hand to 'Name <address>', in the thread with them if there is one."""

    to: str
    text: str
    subject: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Command(Step):
    """The candidate types `followup WORDS…`; `because` is their reason, if it tells something."""

    words: tuple[str, ...]
    because: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark(Step):
    """Something that no computer sees."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Silence(Step):
    """A moment at which no such note stands in the drafts, and why."""

    note: NoteKind
    because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Habit:
    """What the candidate does with drafts of a kind, other than sending them.

    `does` is 'deletes', 'leaves' or 'edits' (adding `line`, and then leaving it).
    """

    note: NoteKind
    does: str
    line: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plot:
    """One application's part of the story, and where it has to stand at the end.

    `notes` lists 'kind state' of every draft, in the order they were written.
    """

    application: str
    steps: tuple[Step, ...]
    stage: str
    notes: tuple[str, ...]
    outcome: str | None = None
    habits: tuple[Habit, ...] = ()
