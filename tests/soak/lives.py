"""Who the employers and the candidate of a simulated year are, drawn from one seed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random
from typing import Protocol

from bot.core.model import ReplyKind
from tests.soak.employers import Writer
from tests.soak.model import Employer, Meeting, at, later

_FIRST_HALVES = "Alder Birch Cedar Dune Ember Fjord Grove Harbor Iris Juniper Kestrel Lumen".split()  # noqa: SIM905
_SECOND_HALVES = "works soft grid line forge labs wind mark path bridge stone field port hall rock ware gate ford mill wick dale crest side view brook well yard point land lane".split()  # noqa: SIM905, E501
_NAMES = "Jane Sam Omar Priya Gavin Lisa Mehmet Ines Paul Olga Henrik Ulrike".split()  # noqa: SIM905
_SURNAMES = "Doe Okafor Bell Shah Stone Brandt Kaya Roth Werner Sokolova Lund Stein".split()  # noqa: SIM905
_DAY = timedelta(days=1)


class Stage(Protocol):
    """What a life can make happen, and when."""

    def at(self, when: datetime, happening: Callable[[], None]) -> None:
        """Let something happen then (or now, if that is over)."""

    def now(self) -> datetime:
        """Return the present instant."""

    def invite(self, employer: Employer, people: list[Writer], start: datetime) -> Meeting:
        """Put an interview into the calendar."""

    def move(self, meeting: Meeting, start: datetime) -> None:
        """Move one."""

    def cancel(self, meeting: Meeting) -> None:
        """Cancel one."""

    def letter(
        self, employer: Employer, sender: Writer, kind: ReplyKind, day: date | None = None
    ) -> None:
        """Let a letter arrive."""

    def answer(self, employer: Employer, to: Writer) -> None:
        """Let the candidate answer by hand."""


def employer(number: int, random: Random) -> Employer:
    """Return an employer nobody else is called like, with one to three interviewers."""
    first = _FIRST_HALVES[number % len(_FIRST_HALVES)]
    name = first + _SECOND_HALVES[number // len(_FIRST_HALVES) % len(_SECOND_HALVES)]
    people = random.sample([(f, s) for f in _NAMES for s in _SURNAMES], 3)
    domain = f"{name.lower()}.com"
    staff = [Writer(f"{f} {s}", f"{f}.{s}@{domain}".lower()) for f, s in people]
    return Employer(name, staff[: random.choice([1, 1, 2, 3])])


@dataclass
class Life:
    """One candidacy: rounds, what is said after them, and how it ends."""

    stage: Stage
    employer: Employer
    random: Random

    def begin(self) -> None:
        """Invite to the first interview."""
        self._next_interview(rounds_to_come=self.random.choice([0, 0, 0, 1, 1, 2]))

    def _workday(self, days: int, hour: int) -> datetime:
        return at(later(self.stage.now().date(), days), hour)

    def _next_interview(self, rounds_to_come: int) -> None:
        start = self._workday(self.random.randint(1, 7), self.random.choice([9, 11, 14, 16]))
        people = self.random.sample(
            self.employer.people, self.random.randint(1, len(self.employer.people))
        )
        meeting = self.stage.invite(self.employer, people, start)
        if self.random.random() < 0.1:
            start += 7 * _DAY
            self.stage.at(meeting.start - _DAY / 2, lambda: self.stage.move(meeting, start))
        elif self.random.random() < 0.05:
            self.stage.at(start - _DAY / 2, lambda: self.stage.cancel(meeting))
            return
        self.stage.at(start + _DAY / 12, lambda: self._after(meeting, rounds_to_come))

    def _after(self, meeting: Meeting, rounds_to_come: int) -> None:
        """The employer thinks: fast, slowly, or never again."""
        wait = self.random.choice([1, 2, 3, 6, 8, 12, 18])
        sender = self.random.choice(meeting.people)
        self._small_talk(sender)
        if rounds_to_come:
            then = self._workday(wait, 15)
            self.stage.at(then, lambda: self._invite_on(sender, rounds_to_come - 1))
        elif self.random.random() < 0.55:
            kind = self.random.choices([ReplyKind.REJECTION, ReplyKind.OFFER], [9, 1])[0]
            self.stage.at(
                self._workday(wait, self.random.choice([8, 13, 21])),
                lambda: self.stage.letter(self.employer, sender, kind),
            )

    def _small_talk(self, sender: Writer) -> None:
        """Receipts, delays, absences and questions, now and then."""
        kinds = [None, None, None, None, *_SMALL_TALK]
        kind = self.random.choice(kinds)
        if kind is None:
            return
        wait = self.random.randint(3, 9)
        dated = self.random.random() < 0.5
        self.stage.at(self._workday(wait, 11), lambda: self._says(sender, kind, dated=dated))

    def _says(self, sender: Writer, kind: ReplyKind, *, dated: bool) -> None:
        if self.employer.decision() is not None:
            return
        day = later(self.stage.now().date(), self.random.randint(3, 8)) if dated else None
        self.stage.letter(self.employer, sender, kind, day)
        if kind is ReplyKind.QUESTION:
            self.stage.at(self._workday(1, 12), lambda: self.stage.answer(self.employer, sender))

    def _invite_on(self, sender: Writer, rounds_to_come: int) -> None:
        self.stage.letter(self.employer, sender, ReplyKind.NEXT_ROUND)
        self.stage.at(self._workday(1, 9), lambda: self.stage.answer(self.employer, sender))
        self.stage.at(self._workday(2, 10), lambda: self._next_interview(rounds_to_come))


_SMALL_TALK = (
    ReplyKind.ACKNOWLEDGEMENT,
    ReplyKind.ACKNOWLEDGEMENT,
    ReplyKind.DELAY,
    ReplyKind.AUTO_REPLY,
    ReplyKind.QUESTION,
    ReplyKind.UNRELATED,
)
