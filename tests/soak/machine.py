"""The state machine: an odd world, a hasty candidate, a service that crashes, and what must hold.

Hypothesis plays employers, calendar, candidate, clock, Google's faults and crashes in any order
over the whole service (core, adapters, door, database) and the embedded Google. After each step the
world is compared with a model of its own (`tests/soak/model.py`).
"""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from bot.core.facts import Application, Draft, DraftState, Word, WordKind
from bot.core.model import Outcome, ReplyKind
from bot.ports import GoogleError
from bot.sandbox.calendar import writing
from bot.sandbox.faults import Rule
from bot.sandbox.gmail import people
from bot.sandbox.world import World
from bot.service.decisions import assess_all
from bot.service.service import Service
from bot.service.words import NotFound, find_application, say, undo
from bot.service.words import rule as decide_reply
from tests.soak.crashes import Countdown, Crash
from tests.soak.employers import HOME, ME, Writer, deliver, invitation
from tests.soak.inprocess import FAST, Machine
from tests.soak.model import Employer, Letter, Meeting, at, day_of, later, open_hours

BEGIN = datetime(2026, 3, 2, 8, tzinfo=UTC)
_STAFF = {
    "Globex": ("Jane Doe", "Sam Okafor"),
    "Initech": ("Omar Bell",),
    "Hooli": ("Gavin Stone", "Priya Shah"),
}
_FAULTS = [
    {"kind": "status", "status": 503},
    {"kind": "status", "status": 429, "retry_after": 1},
    {"kind": "status", "status": 403, "reason": "userRateLimitExceeded"},
    {"kind": "status_after", "status": 500},
    {"kind": "reset_before"},
    {"kind": "lost_answer"},
    {"kind": "truncate"},
    {"kind": "garbage"},
    {"kind": "status", "status": 404, "match": "gmail.users.history.list"},
    {"kind": "status", "status": 410, "match": "calendar.events.list"},
    {"kind": "drop", "fields": ["history"], "match": "gmail.users.history.list"},
    {"kind": "drop", "fields": ["nextSyncToken"], "match": "calendar.events.list"},
]
_WRITES = {
    "gmail.users.drafts.create",
    "gmail.users.drafts.update",
    "gmail.users.drafts.delete",
    "gmail.users.messages.insert",
}
_ENDED = {DraftState.SENT, DraftState.DELETED}
_CLOSES = {ReplyKind.OFFER, ReplyKind.REJECTION}
companies = st.sampled_from(sorted(_STAFF))
# What needs judgement befalls one employer only, so that the model can follow the others.
_JUDGED = "Hooli"
_KINDS = [k for k in ReplyKind if k is not ReplyKind.BOUNCE]


@dataclass
class Sums:
    """What all runs together did."""

    runs: int = 0
    steps: int = 0
    passes: int = 0
    crashes: int = 0
    drafts: int = 0
    faults: int = 0
    rests: int = 0
    owed: Counter[str] = field(default_factory=Counter)
    touched: Counter[str] = field(default_factory=Counter)


SUMS = Sums()


class Followup(RuleBasedStateMachine):
    """One candidate's months."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="followup-soak-", dir=FAST))
        self.world = World()
        self.world.clock.set(BEGIN)
        self.account = self.world.add_account(ME, "Alex Morgan", HOME, "<b>Alex Morgan</b>")
        self.countdown = Countdown()
        self.machine = Machine(self.world, self.folder)
        self.machine.boundary = self.countdown.pass_by
        self.employers = {name: _employer(name) for name in _STAFF}
        self.edited: dict[str, bytes] = {}
        self.refused: set[tuple[str, str]] = set()
        self.sent = 0
        self.last_pass = self.latest = BEGIN
        self._start()

    def _start(self) -> None:
        self._running = self.machine.running()
        self.service: Service = self._running.__enter__()
        self.countdown.watch(self.service)

    def _end(self) -> None:
        self._running.__exit__(None, None, None)

    def teardown(self) -> None:
        try:
            self.everything_comes_to_rest()
        finally:
            self.countdown.left = None
            self._end()
            shutil.rmtree(self.folder)
            SUMS.runs += 1
            SUMS.crashes += self.countdown.crashes
            SUMS.drafts += len(_creations(self.world.effects))

    @property
    def now(self) -> datetime:
        return self.world.clock.now()

    # time

    @rule(hours=st.integers(1, 60))
    def time_passes(self, hours: int) -> None:
        self.world.clock.advance(timedelta(hours=hours))
        self.a_pass_is_made()

    @rule(days=st.integers(1, 3))
    def days_pass(self, days: int) -> None:
        self.workdays_pass(days, 9)

    @rule(days=st.integers(1, 7), hour=st.sampled_from([9, 10, 15]))
    def workdays_pass(self, days: int, hour: int) -> None:
        for _ in range(days):
            morning = at(later(day_of(self.now), 1), hour)
            self.world.clock.set(max(morning, self.now))
            self.a_pass_is_made()

    @rule(days=st.sampled_from([7, 14, 21]))
    def the_computer_sleeps(self, days: int) -> None:
        self.world.clock.advance(timedelta(days=days))

    @rule(hours=st.integers(1, 12))
    def the_clock_is_set_back(self, hours: int) -> None:
        self.world.clock.advance(-timedelta(hours=hours))

    # the service

    @rule()
    def a_pass_is_made(self) -> None:
        SUMS.passes += 1
        done = len(self.world.effects)
        steady = self.now
        if steady < self.last_pass <= steady + timedelta(days=1):
            steady = self.last_pass
        try:
            self.service.tick(self.now)
            self.last_pass = steady
        except GoogleError:
            pass
        except Crash:
            self._end()
            self._start()
        created = _creations(self.world.effects[done:])
        assert not created or open_hours(steady), (steady, created)

    @rule(after=st.integers(0, 60))
    def it_will_crash(self, after: int) -> None:
        self.countdown.left = after
        self.a_pass_is_made()
        self.countdown.left = None

    @rule(
        kind=st.sampled_from(_FAULTS),
        match=st.sampled_from(["*", *sorted(_WRITES)]),
        probability=st.sampled_from([0.3, 1.0]),
        seed=st.integers(0, 99),
    )
    def google_has_a_bad_day(
        self, kind: dict[str, Any], match: str, probability: float, seed: int
    ) -> None:
        more = {"match": match, "probability": probability, "seed": seed, "times": 6}
        self.world.faults.set([Rule.model_validate({**more, **kind})])
        self.workdays_pass(1, 9)
        SUMS.faults += sum(int(str(r["struck"])) for r in self.world.faults.show())

    @rule()
    def google_is_well_again(self) -> None:
        self.world.faults.set([])

    # the calendar

    @initialize(days=st.lists(st.integers(0, 3), min_size=3, max_size=3))
    def first_interviews(self, days: list[int]) -> None:
        for company, day in zip(_STAFF, days, strict=True):
            self.an_event_appears(company, day, 10, [0, 1])

    @rule(
        company=companies,
        days=st.integers(-1, 9),
        hour=st.integers(7, 18),
        who=st.lists(st.integers(0, 1), min_size=1, max_size=2, unique=True),
    )
    def an_event_appears(self, company: str, days: int, hour: int, who: list[int]) -> None:
        employer = self._happens(company)
        if employer.decision() is not None:
            employer.tangled = True
        guests = [employer.people[n] for n in who if n < len(employer.people)] or employer.people
        start = at(day_of(self.now + timedelta(days=days)), hour)
        end = start + timedelta(hours=1)
        made = self.account.calendars.add(invitation(company, guests, start, end))
        employer.meetings.append(Meeting(made["id"], guests, start, end))

    @rule(data=st.data(), days=st.integers(-2, 9))
    def an_event_moves(self, data: st.DataObject, days: int) -> None:
        meeting = self._meeting(data)
        start = meeting.start + timedelta(days=days) if meeting else self.now
        if meeting is None or min(start, meeting.start) <= self._steadied():
            return
        start = at(day_of(start), meeting.start.hour)
        meeting.start, meeting.end = start, start + timedelta(hours=1)
        times = invitation("", [], meeting.start, meeting.end)
        changes = {name: times[name] for name in ("start", "end")}
        writing.patch(self.account.calendars, meeting.id, changes, {})

    @rule(data=st.data())
    def an_event_is_cancelled(self, data: st.DataObject) -> None:
        meeting = self._meeting(data)
        if meeting is not None:
            meeting.stands = False
            writing.delete(self.account.calendars, meeting.id)

    def _meeting(self, data: st.DataObject) -> Meeting | None:
        standing = [m for e in self.employers.values() for m in e.meetings if m.stands]
        return data.draw(st.sampled_from(standing)) if standing else None

    # the employers

    @rule(
        company=companies,
        kind=st.sampled_from([*_KINDS, ReplyKind.REJECTION, ReplyKind.OFFER]),
        who=st.integers(0, 1),
        days=st.none() | st.integers(1, 14),
    )
    def they_write(self, company: str, kind: ReplyKind, who: int, days: int | None) -> None:
        employer = self._happens(company)
        known = list({p.email: p for m in employer.meetings for p in m.people}.values())
        if not known:
            return
        sender = known[who % len(known)]
        day = day_of(self.now + timedelta(days=days)) if days else None
        deliver(self.world, sender, kind, day=day, answers=self._newest_to(sender))
        employer.dated |= day is not None or kind is ReplyKind.AUTO_REPLY
        employer.causes += [kind.value] if kind in _CLOSES else []
        if kind not in {ReplyKind.UNRELATED, ReplyKind.AUTO_REPLY}:
            employer.letters.append(Letter(kind.value, sender, self.now))

    @precondition(lambda self: self.sent)
    @rule()
    def a_mail_bounces(self) -> None:
        employer = self._happens(_JUDGED)
        for person in employer.people:
            answered = self._newest_to(person)
            if answered is not None:
                employer.tangled = True
                deliver(self.world, person, ReplyKind.BOUNCE, answers=answered)
                return

    def _newest_to(self, person: Writer) -> str | None:
        mails = self.account.gmail.messages()
        to = (m for m in mails if "SENT" in m.labels and person.email in m.headers.addresses("To"))
        return next((m.id for m in to), None)

    def _happens(self, company: str) -> Employer:
        """Let a minute pass, so that no two things happen at once."""
        self.world.clock.advance(timedelta(minutes=1))
        self.latest = max(self.latest, self.now)
        return self.employers[company]

    def _steadied(self) -> datetime:
        return max(self.now, self.last_pass)

    # the candidate in Gmail

    @precondition(lambda self: self.account.gmail.drafts)
    @rule()
    def the_candidate_sends_all_drafts(self) -> None:
        for draft_id in sorted(self.account.gmail.drafts):
            employer = self._touches(draft_id, "sent")
            self.edited.pop(draft_id, None)
            people.send_draft(self.world, self.account, draft_id)
            self.sent += 1
            employer.sent.append(self.now)

    @precondition(lambda self: self.account.gmail.drafts)
    @rule(data=st.data())
    def the_candidate_edits_a_draft(self, data: st.DataObject) -> None:
        draft_id = data.draw(st.sampled_from(sorted(self.account.gmail.drafts)))
        self._touches(draft_id, "edited")
        people.edit_draft(self.world, self.account, draft_id, {"body": "In my own words."})
        self.edited[draft_id] = self.account.gmail.draft(draft_id).raw

    @precondition(lambda self: self.account.gmail.drafts)
    @rule(data=st.data())
    def the_candidate_deletes_a_draft(self, data: st.DataObject) -> None:
        draft_id = data.draw(st.sampled_from(sorted(self.account.gmail.drafts)))
        self._touches(draft_id, "deleted")
        self.edited.pop(draft_id, None)
        self._remember_refusal(draft_id)
        people.delete_draft(self.world, self.account, draft_id)
        self.workdays_pass(1, 9)

    def _touches(self, draft_id: str, what: str) -> Employer:
        SUMS.touched[what] += 1
        return self._happens(self._of_draft(draft_id).name)

    def _of_draft(self, draft_id: str) -> Employer:
        [to] = self.account.gmail.draft(draft_id).headers.addresses("To")
        return next(e for e in self.employers.values() if to in {p.email for p in e.people})

    def _remember_refusal(self, draft_id: str) -> None:
        for application, draft in self.service.store.live_drafts():
            under_way = self.service.store.is_open(
                f"rewrite:{draft.id}", f"withdraw:{draft.id}", f"write:{draft.id}"
            )
            if draft.draft_id == draft_id and not under_way:
                self.refused.add((application, draft.note_key))

    @rule(company=companies, who=st.integers(0, 1))
    def the_candidate_writes_by_hand(self, company: str, who: int) -> None:
        employer = self._happens(company)
        if not employer.meetings:
            return
        to = employer.people[who % len(employer.people)]
        employer.by_hand.append((to.email, self.now))
        answers = self._newest_to(to)
        subject = None if answers else "A word from me"
        people.compose(self.world, self.account, str(to), subject, "Hi!", in_reply_to=answers)
        self.sent += 1

    # the candidate's commands

    @rule(
        company=companies,
        kind=st.sampled_from(WordKind),
        days=st.integers(1, 15),
        outcome=st.sampled_from(Outcome),
    )
    def the_candidate_says(self, company: str, kind: WordKind, days: int, outcome: Outcome) -> None:
        judged = {WordKind.SNOOZE, WordKind.CLOSE, WordKind.REOPEN}
        company = _JUDGED if kind in judged else company
        application = self._application(company)
        if application is None:
            return
        employer = self._happens(company)
        employer.dated |= kind is WordKind.ANSWER_BY
        employer.tangled |= kind in judged
        employer.causes += ["your word"] if kind is WordKind.CLOSE else []
        until = self.now + timedelta(days=days)
        text = f"tide tables {days}"
        word = Word(0, kind, self.now, text, until.date(), until, outcome)
        say(self.service.store, application, word)

    @rule(kind=st.sampled_from(ReplyKind))
    def the_candidate_decides_on_a_reply(self, kind: ReplyKind) -> None:
        application = self._application(_JUDGED)
        if application is None or not [m for m in application.messages if not m.outgoing]:
            return
        employer = self._happens(_JUDGED)
        employer.tangled = True
        employer.causes += [kind.value] if kind in _CLOSES else []
        decide_reply(self.service.store, application, kind, self.now, 0.8)

    @rule()
    def the_candidate_takes_back(self) -> None:
        application = self._application(_JUDGED)
        if application is None:
            return
        self._happens(_JUDGED).tangled = True
        try:
            undo(self.service.store, application, self.now)
        except NotFound:
            return

    def _application(self, company: str) -> Application | None:
        try:
            return find_application(self.service.store, company)
        except NotFound:
            return None

    # what always holds

    @invariant()
    def nothing_was_sent_but_by_hand(self) -> None:
        SUMS.steps += 1
        assert len(self.world.outbox) == self.sent
        assert {e["method_id"] for e in self.world.effects} <= _WRITES
        assert not self.world.violations

    @invariant()
    def an_edited_draft_is_as_the_candidate_left_it(self) -> None:
        drafts = self.account.gmail.drafts
        for draft_id, raw in self.edited.items():
            assert draft_id in drafts
            assert self.account.gmail.draft(draft_id).raw == raw

    @invariant()
    def one_live_draft_a_recipient(self) -> None:
        applications = self.service.store.applications()
        live = [(a.id, d.to.email) for a in applications for d in a.drafts if d.live]
        assert len(live) == len(set(live))
        if len(applications) <= len({a.company.name for a in applications}):
            mailbox = self.account.gmail
            to = [mailbox.draft(d).headers.addresses("To")[0] for d in mailbox.drafts]
            assert len(to) == len(set(to))

    @invariant()
    def no_note_is_written_twice_nor_one_that_was_refused(self) -> None:
        for application in self.service.store.applications():
            standing = [d for d in application.drafts if d.live or d.state is DraftState.SENT]
            notes = Counter(d.note_key for d in standing)
            assert all(n == 1 for n in notes.values()), notes
            live = {(application.id, d.note_key) for d in application.drafts if d.live}
            seen = {(application.id, d.note_key) for d in application.drafts if d.state in _ENDED}
            assert not live & self.refused & seen
            assert sum(key.startswith("status_check") for key in notes) <= 2

    @invariant()
    def nothing_closes_without_a_cause(self) -> None:
        desk = self.service.desk(self.now) if self.service.store.bookmark("calendar") else None
        for assessment in assess_all(desk) if desk else ():
            company = assessment.timeline.application.company.name
            if assessment.standing.outcome is not None:
                assert self.employers[company].causes

    # at rest

    @rule()
    def everything_comes_to_rest(self) -> None:
        """Google is well, the machine runs, office hours come: now nothing may be missing."""
        SUMS.rests += 1
        self.countdown.left = None
        self.world.faults.set([])
        # However far the clock was set back, what happened lies behind.
        morning = at(later(day_of(max(self._steadied(), self.latest)), 1), 10)
        for minutes in (0, 2, 4, 6):
            self.world.clock.set(morning + timedelta(minutes=minutes))
            self.a_pass_is_made()
        before = len(self.world.effects)
        self.world.clock.advance(timedelta(minutes=2))
        self.a_pass_is_made()
        assert self.world.effects[before:] == []
        assert self.service.store.open_intents() == ()
        self._nothing_is_lost()

    def _nothing_is_lost(self) -> None:
        applications = self.service.store.applications()
        live = [d.draft_id for a in applications for d in a.drafts if d.live]
        assert sorted(live) == sorted(self.account.gmail.drafts)
        told = [r for r in self.service.store.history() if r.what.startswith("nudge: ")]
        inbox = self.account.gmail.messages()
        assert len(told) == sum(m.headers.get("X-Followup") == "nudge" for m in inbox)
        for employer in self.employers.values():
            if employer.meetings and not employer.tangled:
                self._stands_as_it_must(employer)

    def _stands_as_it_must(self, employer: Employer) -> None:
        found = next(
            (
                a
                for a in assess_all(self.service.desk(self.now))
                if a.timeline.application.company.name == employer.name
            ),
            None,
        )
        if found is None:
            # Cancelled, or long over, before anybody looked.
            recent = self.now - timedelta(days=44)
            assert not any(m.stands and m.end > recent for m in employer.meetings)
            return
        decision = employer.decision()
        outcome = {"offer": Outcome.OFFER, "rejection": Outcome.REJECTED}
        expected = outcome[decision.kind] if decision else None
        assert found.standing.outcome == expected, (employer, found.standing)
        drafts = found.timeline.application.drafts
        for owed in employer.owed(self.now):
            SUMS.owed[owed.kind] += 1
            there = [d for d in drafts if owed.to in {None, d.to.email}]
            assert any(_counts_for(d, owed.kind, owed.since) for d in there), (owed, drafts)


def _counts_for(draft: Draft, kind: str, since: datetime) -> bool:
    """Whether a draft is the owed note, or stands in its place before the same recipient."""
    ended = draft.state in _ENDED and draft.ended_at is not None and draft.ended_at >= since
    return draft.live or (ended and draft.kind.value == kind)


def _creations(effects: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the drafts that were made, whether or not the answer arrived."""
    made = (e for e in effects if e["method_id"] == "gmail.users.drafts.create")
    return [e for e in made if e["status"] == 200]


def _employer(name: str) -> Employer:
    domain = f"{name.lower()}.com"
    staff = [Writer(n, f"{n.lower().replace(' ', '.')}@{domain}") for n in _STAFF[name]]
    return Employer(name, staff)
