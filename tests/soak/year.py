"""A simulated year: hundreds of applications, odd people, failing requests, one service.

`python -m tests.soak.year` plays it and ends with one line of counts; `make soak` runs it too.
"""

from __future__ import annotations

import argparse
import heapq
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path
from random import Random
from typing import Any

from bot.core.facts import Draft, DraftState
from bot.core.model import Outcome, ReplyKind
from bot.ports import GoogleError
from bot.sandbox.calendar import writing
from bot.sandbox.faults import Faults, Rule
from bot.sandbox.gmail import people
from bot.sandbox.world import World
from bot.service.decisions import assess_all
from bot.service.service import Service
from tests.soak.employers import HOME, ME, Writer, deliver, invitation
from tests.soak.inprocess import FAST, Machine, over_http
from tests.soak.lives import Life, employer
from tests.soak.model import Employer, Letter, Meeting, Owed, at, open_hours, workday

BEGIN = datetime(2026, 1, 5, 8, tzinfo=UTC)
# Read faults are tried again, lost writes looked for: each kind strikes on its own.
_FAULTS: tuple[dict[str, Any], ...] = (
    {"kind": "status", "status": 503},
    {"kind": "status", "status": 429, "retry_after": 2},
    {"kind": "status_after", "status": 500},
    {"kind": "reset_before"},
    {"kind": "lost_answer"},
    {"kind": "truncate"},
    {"kind": "garbage"},
)
_PASSES, _DESK = (9, 10, 14, 18), (11, 17)
_HOLIDAY = (date(2026, 7, 27), date(2026, 8, 14))
_ENDED = {DraftState.SENT, DraftState.DELETED}


@dataclass(frozen=True, slots=True)
class Plan:
    """How much is played."""

    applications: int = 300
    days: int = 365
    seed: int = 1
    faults: float = 0.05


@dataclass
class Report:
    """What came of it."""

    passes: int = 0
    failed_passes: int = 0
    written: int = 0
    sent: int = 0
    withdrawn: int = 0
    deleted: int = 0
    nudges: int = 0
    by_service: int = 0
    struck: int = 0
    requests: int = 0
    units: int = 0
    due: set[tuple[str, Owed]] = field(default_factory=set)
    lost: set[tuple[str, Owed]] = field(default_factory=set)
    doubled: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    @property
    def good(self) -> bool:
        """Whether every promise was kept."""
        return not (self.lost or self.doubled or self.wrong or self.by_service)

    def line(self, plan: Plan) -> str:
        """Return everything on one line."""
        return (
            f"{plan.applications} applications, {plan.days} days, {self.passes} passes "
            f"({self.failed_passes} cut short by faults): {len(self.due)} notes due, "
            f"{self.written} written, {self.sent} sent by the candidate, {self.deleted} deleted, "
            f"{self.withdrawn} withdrawn, {self.nudges} nudges; {len(self.doubled)} doubled, "
            f"{len(self.lost)} lost, {len(self.wrong)} wrong, {self.by_service} sent by the "
            f"service; {self.struck} faults, {self.requests} requests, {self.units} quota units"
        )


@dataclass
class CountedFaults(Faults):
    """Google's faults, which are asked at every request."""

    asked: int = 0

    def strike(self, *call: Any) -> Rule | None:
        self.asked += 1
        return super().strike(*call)


class Year:
    """The stage on which all lives are lived, and the service in the middle."""

    def __init__(self, plan: Plan, machine: Machine, service: Service) -> None:
        self.plan, self.service, self.world = plan, service, machine.world
        self.account = self.world.accounts[ME]
        self.report = Report()
        self._faults = self.world.faults = CountedFaults()
        # Chance is repeatable here, and no secret.
        self.random = Random(plan.seed)  # noqa: S311
        self.employers = {e.name: e for e in map(self._employer, range(plan.applications))}
        self._queue: list[tuple[datetime, int, Callable[[], None]]] = []
        self._order = count()
        self._missing: Counter[tuple[str, Owed]] = Counter()
        self._by_hand = 0
        self._left: set[str] = set()

    def _employer(self, number: int) -> Employer:
        return employer(number, self.random)

    # the stage

    def now(self) -> datetime:
        return self.world.clock.now()

    def at(self, when: datetime, happening: Callable[[], None]) -> None:
        heapq.heappush(self._queue, (max(when, self.now()), next(self._order), happening))

    def invite(self, employer: Employer, people: list[Writer], start: datetime) -> Meeting:
        end = start + timedelta(hours=1)
        made = self.account.calendars.add(invitation(employer.name, people, start, end))
        meeting = Meeting(made["id"], people, start, end)
        employer.meetings.append(meeting)
        return meeting

    def move(self, meeting: Meeting, start: datetime) -> None:
        meeting.start, meeting.end = start, start + (meeting.end - meeting.start)
        times = invitation("", [], meeting.start, meeting.end)
        changes = {name: times[name] for name in ("start", "end")}
        writing.patch(self.account.calendars, meeting.id, changes, {})

    def cancel(self, meeting: Meeting) -> None:
        meeting.stands = False
        writing.delete(self.account.calendars, meeting.id)

    def letter(
        self, employer: Employer, sender: Writer, kind: ReplyKind, day: date | None = None
    ) -> None:
        answers = self._newest_to(sender)
        subject = f"Your interview at {employer.name}"
        deliver(self.world, sender, kind, day=day, answers=answers, subject=subject)
        employer.dated |= day is not None or kind is ReplyKind.AUTO_REPLY
        if kind not in {ReplyKind.UNRELATED, ReplyKind.AUTO_REPLY}:
            employer.letters.append(Letter(kind.value, sender, self.now()))

    def answer(self, employer: Employer, to: Writer) -> None:
        text = f"Thank you, gladly. ({next(self._order)})"
        answers = self._newest_of(to)
        subject = None if answers else "Your mail"
        people.compose(self.world, self.account, str(to), subject, text, in_reply_to=answers)
        employer.by_hand.append((to.email, self.now()))
        self._by_hand += 1

    def _newest_to(self, person: Writer) -> str | None:
        return self._newest("SENT", "To", person)

    def _newest_of(self, person: Writer) -> str | None:
        return self._newest("INBOX", "From", person)

    def _newest(self, label: str, field_: str, person: Writer) -> str | None:
        mails = (m for m in self.account.gmail.messages() if label in m.labels)
        return next((m.id for m in mails if person.email in m.headers.addresses(field_)), None)

    # the year

    def live(self) -> Report:
        """Play it all."""
        ends = BEGIN + timedelta(days=self.plan.days)
        for number, employer_ in enumerate(self.employers.values()):
            # Nobody begins in the last month, so that stories come to an end.
            days = max(self.plan.days - 30, 1) * number / self.plan.applications
            life = Life(self, employer_, self.random)
            self.at(BEGIN + timedelta(days=days), life.begin)
        for when, what in self._routine(ends):
            self.at(when, what)
        while self._queue and self._queue[0][0] <= ends:
            when, _, happening = heapq.heappop(self._queue)
            self.world.clock.set(max(when, self.now()))
            happening()
        self._count()
        return self.report

    def _routine(self, ends: datetime) -> Iterator[tuple[datetime, Callable[[], None]]]:
        day = BEGIN.date()
        while day < ends.date():
            away = _HOLIDAY[0] <= day <= _HOLIDAY[1]
            if not away:
                for hour in _PASSES if workday(day) else (12,):
                    yield at(day, hour), self._pass
            if workday(day) and not away:
                for hour in _DESK:
                    yield at(day, hour), self._go_through_drafts
                yield at(day, 19), self._rest
            day += timedelta(days=1)

    def _pass(self) -> None:
        """Make a pass; what failed is made up by the next, as the daemon does it."""
        self.report.passes += 1
        before = len(self.world.effects)
        self._break_things()
        try:
            self.service.tick(self.now())
        except GoogleError:
            self.report.failed_passes += 1
        self.report.struck += sum(int(str(r["struck"])) for r in self.world.faults.show())
        made = self.world.effects[before:]
        if any("drafts.create" in e["method_id"] for e in made) and not open_hours(self.now()):
            self.report.wrong.append(f"written outside the window: {self.now()}")

    def _break_things(self) -> None:
        each = self.plan.faults / len(_FAULTS)
        seed = self.random.randrange(2**32)
        rules = ({**f, "probability": each, "seed": seed + n} for n, f in enumerate(_FAULTS))
        self.world.faults.set([Rule.model_validate(r) for r in rules] if each else [])

    # the candidate

    def _go_through_drafts(self) -> None:
        for draft_id in sorted(self.account.gmail.drafts):
            if draft_id not in self._left:
                self._treat(draft_id)
        self._pass()

    def _treat(self, draft_id: str) -> None:
        habit = self.random.random()
        if habit < 0.04:
            people.delete_draft(self.world, self.account, draft_id)
            return
        if habit < 0.10:
            text = f"Dear you,\n\nin my own words ({next(self._order)}).\n\nAlex"
            people.edit_draft(self.world, self.account, draft_id, {"body": text})
        if habit < 0.07 or habit > 0.97:
            self._left.add(draft_id)
            return
        [to] = self.account.gmail.draft(draft_id).headers.addresses("To")
        people.send_draft(self.world, self.account, draft_id)
        self.report.sent += 1
        whose = (e for e in self.employers.values() if to in {p.email for p in e.people})
        next(whose).sent.append(self.now())

    # what must hold

    def _rest(self) -> None:
        """Look in the evening: what was due in the morning is there, or will be tomorrow."""
        drafts: dict[str, list[Draft]] = {}
        outcomes: dict[str, Outcome | None] = {}
        for found in assess_all(self.service.desk(self.now())):
            name = found.timeline.application.company.name
            drafts[name] = [*drafts.get(name, []), *found.timeline.application.drafts]
            outcomes[name] = found.standing.outcome
        for employer_ in self.employers.values():
            if employer_.meetings:
                self._compare(employer_, drafts.get(employer_.name, []), outcomes)

    def _compare(
        self, employer: Employer, drafts: list[Draft], outcomes: dict[str, Outcome | None]
    ) -> None:
        for owed in employer.owed(self.now()):
            key = (employer.name, owed)
            self.report.due.add(key)
            self._missing[key] = 0 if _is_there(owed, drafts) else self._missing[key] + 1
            # A fault may cost a pass, so the next day's counts too.
            if self._missing[key] > 1:
                self.report.lost.add(key)
        decision = employer.decision()
        outcome = {"offer": Outcome.OFFER, "rejection": Outcome.REJECTED}
        expected = outcome[decision.kind] if decision else None
        if decision is not None and decision.at > self.now() - timedelta(days=1):
            return
        if outcomes.get(employer.name) != expected:
            self.report.wrong.append(f"{employer.name}: {outcomes.get(employer.name)} {self.now()}")

    def _count(self) -> None:
        self.world.faults.set([])
        report, effects = self.report, self.world.effects
        methods = Counter(e["method_id"] for e in effects if e["status"] // 100 == 2)
        report.written = methods["gmail.users.drafts.create"]
        report.withdrawn = methods["gmail.users.drafts.delete"]
        report.nudges = methods["gmail.users.messages.insert"]
        report.by_service = len(self.world.outbox) - report.sent - self._by_hand
        report.requests = self._faults.asked
        report.units = sum(sum(m.values()) for m in self.world.quota.units.values())
        applications = self.service.store.applications()
        every = [(a.id, d) for a in applications for d in a.drafts]
        report.deleted = sum(d.state is DraftState.DELETED for _, d in every)
        report.doubled = [*_twice_in_store(every), *self._twice_in_gmail()]

    def _twice_in_gmail(self) -> Iterator[str]:
        by_us = {"SENT", "DRAFT"}
        mails = (m for m in self.account.gmail.messages() if by_us & m.labels)
        notes = (m for m in mails if m.headers.get("X-Followup") != "nudge")
        texts = Counter((m.headers.get("To"), m.text) for m in notes)
        yield from (f"{to}: {text[:60]}" for (to, text), n in texts.items() if n > 1)


def _is_there(owed: Owed, drafts: list[Draft]) -> bool:
    """Whether the note is there, or something stands before the same recipient in its place."""
    for draft in drafts:
        if owed.to not in {None, draft.to.email}:
            continue
        ended = draft.ended_at if draft.state in _ENDED else None
        kind = draft.kind.value == owed.kind
        if draft.live or (kind and ended is not None and ended >= owed.since):
            return True
    return False


def _twice_in_store(every: list[tuple[str, Draft]]) -> Iterator[str]:
    standing = Counter((a, d.note_key) for a, d in every if d.live or d.state is DraftState.SENT)
    yield from (f"{a} {note}" for (a, note), n in standing.items() if n > 1)


@contextmanager
def opened(*, http: bool = False) -> Iterator[Machine]:
    """Yield a machine in a folder of its own, in a world that begins."""
    world = World()
    world.clock.set(BEGIN)
    world.add_account(ME, "Alex Morgan", HOME, "<b>Alex Morgan</b>")
    with tempfile.TemporaryDirectory(prefix="followup-year-", dir=FAST) as name:
        folder = Path(name)
        if http:
            with over_http(world, folder) as machine:
                yield machine
        else:
            yield Machine(world, folder)


def play(plan: Plan, *, http: bool = False) -> Report:
    """Play a year and return what came of it."""
    with opened(http=http) as machine, machine.running() as service:
        return Year(plan, machine, service).live()


def main(arguments: list[str] | None = None) -> int:
    """Play a year as told on the command line, print one line, return 1 for a broken promise."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--applications", type=int, default=300)
    parser.add_argument("--days", type=int, default=365)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--faults", type=float, default=0.05)
    parser.add_argument("--http", action="store_true", help="through sockets")
    given = vars(parser.parse_args(arguments))
    http = given.pop("http")
    plan, begun = Plan(**given), time.monotonic()
    report = play(plan, http=http)
    for broken in (*report.lost, *report.doubled, *report.wrong):
        print(broken, file=sys.stderr)
    print(f"year: {report.line(plan)}; {time.monotonic() - begun:.0f} s")
    return 0 if report.good else 1


if __name__ == "__main__":
    sys.exit(main())
