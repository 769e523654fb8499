"""Whatever happens to an application, in whatever order, some things never happen."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from bot.core.business_days import in_window
from bot.core.facts import Change, Draft, DraftState, Message, Word, WordKind
from bot.core.model import EventStatus, NoteKind, Outcome, Person, Reading, ReplyKind
from bot.core.workflow.decide import RewriteDraft, WithdrawDraft, WriteDraft
from bot.core.workflow.standing import Stage
from tests.core.workflow.builders import JANE, ME, PRIYA, SAM, Play, application, at, interview

BEGIN = at("2026-03-02 08:00")
OTHERS = st.sampled_from([JANE, SAM, PRIYA])
_IN_GMAIL = {DraftState.READY, DraftState.EDITED}


class LivedThrough(RuleBasedStateMachine):
    """One application: the world and the candidate act, the service decides in between."""

    def __init__(self) -> None:
        super().__init__()
        self.now = BEGIN
        self.count = 0
        self.edited: dict[int, Draft] = {}
        self.deleted: set[str] = set()

    @initialize(people=st.lists(OTHERS, min_size=1, max_size=2, unique=True))
    def begin(self, people: list[Person]) -> None:
        self.play = Play(application(interview("2026-03-03 10:00", *people)))

    def _next(self) -> int:
        self.count += 1
        return self.count

    # time and the service

    @rule(hours=st.integers(1, 60))
    def time_passes(self, hours: int) -> None:
        self.now += timedelta(hours=hours)

    @rule(days=st.integers(1, 9))
    def mornings_pass(self, days: int) -> None:
        morning = (self.now + timedelta(days=days)).replace(hour=8, minute=0)
        self.now = max(self.now, morning)
        self.a_pass_is_made()

    @rule()
    def a_pass_is_made(self) -> None:
        before = self.play.assess(self.now)
        for intent in self.play.settle(self.now):
            if isinstance(intent, WriteDraft):
                self._check_write(intent, before.timeline.now)
            elif isinstance(intent, RewriteDraft | WithdrawDraft):
                assert intent.draft.state is DraftState.READY
        assert self.play.step(self.now) == ()

    def _check_write(self, intent: WriteDraft, now: datetime) -> None:
        assert intent.note.key not in self.deleted
        assert in_window(now, "Europe/Berlin", "DE", self.play.rules.window)

    # what the employer does

    @rule(
        kind=st.sampled_from(ReplyKind),
        sender=OTHERS,
        thread=st.sampled_from(["thread-1", "thread-2"]),
        in_days=st.none() | st.integers(1, 20),
        needs=st.booleans(),
    )
    def they_write(
        self, kind: ReplyKind, sender: Person, thread: str, in_days: int | None, *, needs: bool
    ) -> None:
        day = (self.now + timedelta(days=in_days)).date() if in_days else None
        states = kind in {ReplyKind.ACKNOWLEDGEMENT, ReplyKind.DELAY, ReplyKind.QUESTION}
        reading = Reading(
            kind,
            0.95,
            "They said so.",
            answer_date=day if states else None,
            return_date=day if kind is ReplyKind.AUTO_REPLY else None,
            needs_answer=needs,
        )
        self._mail(sender, (ME,), thread, reading=reading)

    def _mail(
        self,
        sender: Person,
        to: tuple[Person, ...],
        thread: str,
        *,
        reading: Reading | None = None,
        note_key: str = "",
    ) -> None:
        number = self._next()
        mail = Message(
            id=f"mail-{number}",
            thread_id=thread,
            at=self.now,
            outgoing=sender == ME,
            sender=sender,
            recipients=to,
            subject="Your interview",
            message_id=f"<{number}@example.com>",
            reading=reading,
            note_key=note_key,
        )
        self.play.add(mail)

    @rule(days=st.integers(-2, 9))
    def the_interview_moves(self, days: int) -> None:
        first = self.play.application.interviews[0]
        by = timedelta(days=days)
        self.play.put(
            replace(first, start=first.start + by, end=first.end + by, updated_at=self.now)
        )

    @rule(status=st.sampled_from(EventStatus))
    def the_interviews_status_changes(self, status: EventStatus) -> None:
        first = self.play.application.interviews[0]
        self.play.put(replace(first, status=status, updated_at=self.now))

    @rule(days=st.integers(1, 9), person=OTHERS)
    def another_round_appears(self, days: int, person: Person) -> None:
        start = self.now + timedelta(days=days)
        self.play.add(
            replace(
                interview("2026-03-03 10:00", person, key=f"round-{self._next()}"),
                start=start,
                end=start + timedelta(hours=1),
                seen_at=self.now,
                updated_at=self.now,
            )
        )

    @rule(days=st.none() | st.integers(-1, 9))
    def somebody_else_makes_an_offer(self, days: int | None) -> None:
        decide_by = (self.now + timedelta(days=days)).date() if days is not None else None
        change = Change(f"offer:{self._next()}", self.now, "", decide_by, "initech")
        self.play.changes = (*self.play.changes, change)

    # what the candidate does

    @rule(to=OTHERS, thread=st.sampled_from(["thread-1", "thread-2"]))
    def the_candidate_writes_by_hand(self, to: Person, thread: str) -> None:
        self._mail(ME, (to,), thread)

    @rule(data=st.data())
    def the_candidate_sends_a_draft(self, data: st.DataObject) -> None:
        draft = self._pick(data)
        if draft is not None:
            self.edited.pop(draft.id, None)
            self.play.put(replace(draft, state=DraftState.SENT, ended_at=self.now))
            self._mail(ME, (draft.to,), draft.thread_id or "thread-3", note_key=draft.note_key)

    @rule(data=st.data())
    def the_candidate_edits_a_draft(self, data: st.DataObject) -> None:
        draft = self._pick(data)
        if draft is not None:
            self.edited[draft.id] = replace(draft, state=DraftState.EDITED)
            self.play.put(self.edited[draft.id])

    @rule(data=st.data())
    def the_candidate_deletes_a_draft(self, data: st.DataObject) -> None:
        draft = self._pick(data)
        if draft is not None:
            self.edited.pop(draft.id, None)
            self.deleted.add(draft.note_key)
            self.play.put(replace(draft, state=DraftState.DELETED, ended_at=self.now))

    def _pick(self, data: st.DataObject) -> Draft | None:
        found = [d for d in self.play.application.drafts if d.state in _IN_GMAIL]
        return data.draw(st.sampled_from(found)) if found else None

    @rule(kind=st.sampled_from(WordKind), days=st.integers(1, 15), outcome=st.sampled_from(Outcome))
    def the_candidate_says_something(self, kind: WordKind, days: int, outcome: Outcome) -> None:
        until = self.now + timedelta(days=days)
        self.play.add(
            Word(self._next(), kind, self.now, "tide tables", until.date(), until, outcome)
        )

    @rule(data=st.data(), meaning=st.sampled_from(ReplyKind))
    def the_candidate_rules_on_a_mail(self, data: st.DataObject, meaning: ReplyKind) -> None:
        incoming = [m for m in self.play.application.messages if not m.outgoing]
        if incoming:
            mail = data.draw(st.sampled_from(incoming))
            messages = tuple(
                replace(m, ruling=meaning) if m.id == mail.id else m
                for m in self.play.application.messages
            )
            self.play.application = replace(self.play.application, messages=messages)

    # what never happens

    @invariant()
    def no_recipient_has_two_live_drafts(self) -> None:
        assert all(n == 1 for n in Counter(d.to.email for d in self.play.live()).values())

    @invariant()
    def edited_drafts_stay_as_they_are(self) -> None:
        by_id = {d.id: d for d in self.play.application.drafts}
        assert all(by_id[number] == draft for number, draft in self.edited.items())

    @invariant()
    def a_third_status_check_is_never_written(self) -> None:
        written = {d.note_key for d in self._of(NoteKind.STATUS_CHECK)}
        assert written <= {"status_check:1", "status_check:2"}

    @invariant()
    def nothing_is_sent_twice(self) -> None:
        sent = Counter(
            d.note_key for d in self.play.application.drafts if d.state is DraftState.SENT
        )
        assert all(n == 1 for n in sent.values())

    @invariant()
    def a_second_update_is_never_written_after_one_was_sent(self) -> None:
        updates = self._of(NoteKind.UPDATE)
        sent = [d.ended_at for d in updates if d.state is DraftState.SENT and d.ended_at]
        if sent:
            assert not [d for d in updates if d.written_at and d.written_at > min(sent)]

    def _of(self, kind: NoteKind) -> list[Draft]:
        return [d for d in self.play.application.drafts if d.kind is kind]

    @invariant()
    def plans_have_reasons_and_keep_to_business_hours(self) -> None:
        assessment = self.play.assess(self.now)
        assert assessment.standing.reason
        for note in assessment.notes:
            assert note.reason
            assert in_window(note.due, "Europe/Berlin", "DE", self.play.rules.window)

    @invariant()
    def the_stage_fits_the_outcome(self) -> None:
        standing = self.play.assess(self.now).standing
        assert (standing.stage is Stage.CLOSED) or standing.outcome is None


TestLivedThrough = LivedThrough.TestCase
TestLivedThrough.settings = settings(settings(), max_examples=40, stateful_step_count=30)
