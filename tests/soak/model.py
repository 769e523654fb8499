"""What must be true, reckoned again with a few lines of its own: no code of the service in here.

It knows a little: the plain rules of an employer who decides, invites or keeps silent. Where the
candidate said or did something that needs judgement, the employer is `tangled` and owes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

import holidays

from tests.soak.employers import HOME, Writer

_HOLIDAYS = holidays.country_holidays("DE")
_ZONE = ZoneInfo(HOME)


def workday(day: date) -> bool:
    return day.weekday() < 5 and day not in _HOLIDAYS


def later(day: date, workdays: int) -> date:
    while workdays:
        day += timedelta(days=1)
        workdays -= workday(day)
    return day


def day_of(moment: datetime) -> date:
    return moment.astimezone(_ZONE).date()


def at(day: date, hour: int) -> datetime:
    return datetime.combine(day, time(hour), _ZONE)


def open_hours(moment: datetime) -> bool:
    """Whether a note may be written."""
    return workday(day_of(moment)) and 8 <= moment.astimezone(_ZONE).hour < 20


@dataclass
class Meeting:
    """An interview in the calendar."""

    id: str
    people: list[Writer]
    start: datetime
    end: datetime
    stands: bool = True


@dataclass(frozen=True)
class Letter:
    """What an employer wrote."""

    kind: str
    sender: Writer
    at: datetime


@dataclass(frozen=True)
class Owed:
    """A note that has to be there; one that was written before `since` does not count."""

    kind: str
    to: str | None
    since: datetime


@dataclass
class Employer:
    """One candidacy. `causes` are all things that can close it."""

    name: str
    people: list[Writer]
    meetings: list[Meeting] = field(default_factory=list)
    letters: list[Letter] = field(default_factory=list)
    sent: list[datetime] = field(default_factory=list)
    by_hand: list[tuple[str, datetime]] = field(default_factory=list)
    causes: list[str] = field(default_factory=list)
    tangled: bool = False
    dated: bool = False

    def decision(self) -> Letter | None:
        """Return the letter that closed it, if it is closed."""
        closed: Letter | None = None
        for letter in sorted(self.letters, key=lambda m: m.at):
            if letter.kind in {"offer", "rejection"}:
                closed = letter
            elif letter.kind == "next_round" and closed and closed.kind == "rejection":
                closed = None
        return closed

    def rounds(self) -> Iterator[tuple[datetime, list[Writer]]]:
        """Yield end and people of each day's interviews, oldest first."""
        standing = sorted((m for m in self.meetings if m.stands), key=lambda m: m.start)
        for _, group in groupby(standing, key=lambda m: day_of(m.start)):
            day = list(group)
            yield max(m.end for m in day), [p for m in day for p in m.people]

    def owed(self, now: datetime) -> Iterator[Owed]:
        """Yield what has to be in Gmail, sent or refused by now."""
        if self.tangled:
            return
        decision = self.decision()
        if decision is not None:
            yield from self._owed_after(decision, now)
            return
        for end, people in self.rounds():
            invited_on = any(m.kind == "next_round" and m.at > end for m in self.letters)
            due = at(later(day_of(end), 2), 9)
            if not invited_on and due <= now <= at(later(day_of(due), 5), 9):
                thanked = {to for to, at_ in self.by_hand if at_ > end}
                owed = (p.email for p in people if p.email not in thanked)
                yield from (Owed("thank_you", to, end) for to in owed)
        yield from self._owed_question(now)

    def _owed_after(self, decision: Letter, now: datetime) -> Iterator[Owed]:
        day = day_of(decision.at)
        kind, wait = ("acceptance_thanks", 5)
        due = decision.at
        if decision.kind == "rejection":
            kind, wait, due = "feedback_request", 10, at(later(day, 1), 9)
        answered = any(at_ > decision.at for _, at_ in self.by_hand)
        if due <= now <= at(later(day, wait), 9) and not answered:
            yield Owed(kind, decision.sender.email, decision.at)

    def _owed_question(self, now: datetime) -> Iterator[Owed]:
        rounds = list(self.rounds())
        asked = {"question", "next_round", "unclear", "delay"} & {m.kind for m in self.letters}
        if not rounds or rounds[-1][0] > now or asked or self.dated or self.by_hand:
            return
        due = at(later(day_of(rounds[-1][0]), 8), 9)
        if self.sent:
            due = max(due, at(later(day_of(max(self.sent)), 3), 9))
        if due <= now <= at(later(day_of(due), 15), 9):
            yield Owed("status_check", None, rounds[-1][0])
