"""Facts in few words: an application is told as a list of what happened, times as in Berlin."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.core.facts import (
    Application,
    Change,
    Draft,
    DraftState,
    Interview,
    Message,
    Word,
    WordKind,
)
from bot.core.model import Company, EventStatus, NoteKind, Outcome, Person, Reading, ReplyKind
from bot.core.place import Place
from bot.core.rules import Rules
from bot.core.workflow.content import content_key
from bot.core.workflow.decide import (
    Assessment,
    Intent,
    RewriteDraft,
    TellCandidate,
    WithdrawDraft,
    WriteDraft,
    assess,
    decide,
)
from bot.core.workflow.notes import PlannedNote
from bot.core.workflow.nudges import PlannedNudge

BERLIN = "Europe/Berlin"
HOME = Place(BERLIN, "DE")
ME = Person("Alex Morgan", "alex@morgan.example")
JANE = Person("Jane Doe", "jane.doe@globex.com")
SAM = Person("Dr. Sam Okafor", "sam.okafor@globex.com")
PRIYA = Person("Priya Shah", "priya.shah@globex.com")

Fact = Interview | Message | Word | Draft


def at(text: str, zone: str = BERLIN) -> datetime:
    """Return an instant: '2026-03-05 09:00' as clocks in `zone` show it."""
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def day(text: str) -> date:
    return date.fromisoformat(text)


def interview(
    start: str,
    *interviewers: Person,
    key: str = "round-1",
    zone: str = BERLIN,
    hours: float = 1,
    coordinators: tuple[Person, ...] = (),
    status: EventStatus = EventStatus.CONFIRMED,
    seen: str = "2026-02-20 09:00",
    updated: str | None = None,
    skip: Iterable[NoteKind] = (),
    answer_by: str | None = None,
    by_candidate: bool = False,
    remember: str = "",
    company_detail: str = "",
    revoked: bool = False,
) -> Interview:
    begins = at(start, zone)
    return Interview(
        key=key,
        title="Interview with Globex",
        start=begins,
        end=begins + timedelta(hours=hours),
        zone=zone,
        status=status,
        seen_at=at(seen),
        updated_at=at(updated or seen),
        interviewers=interviewers,
        coordinators=coordinators,
        skip=frozenset(skip),
        answer_date=day(answer_by) if answer_by else None,
        answer_evidence="We decide by then." if answer_by else "",
        answer_by_candidate=by_candidate,
        remember=remember,
        company_detail=company_detail,
        revoked=revoked,
    )


def reply(
    kind: ReplyKind,
    when: str,
    sender: Person = JANE,
    *,
    answer_by: str | None = None,
    back: str | None = None,
    needs_answer: bool = False,
    confidence: float = 0.95,
    trusted: bool = True,
    sure: bool = True,
    ruling: ReplyKind | None = None,
    thread: str = "thread-1",
    decide_by: str | None = None,
) -> Message:
    reading = Reading(
        kind=kind,
        confidence=confidence,
        evidence=f"A sentence that says {kind.value}.",
        answer_date=day(answer_by) if answer_by else None,
        return_date=day(back) if back else None,
        needs_answer=needs_answer,
        answer_evidence="We decide by then." if answer_by else "",
    )
    moment = at(when)
    return Message(
        id=f"in-{moment:%m%dT%H%M%S}",
        thread_id=thread,
        at=moment,
        outgoing=False,
        sender=sender,
        recipients=(ME,),
        subject="Your interview",
        message_id=f"<in-{moment:%m%dT%H%M%S}@globex.com>",
        reading=reading,
        trusted=trusted,
        sure=sure,
        ruling=ruling,
        decide_by=day(decide_by) if decide_by else None,
    )


def wrote(when: str, to: Person = JANE, *, thread: str = "thread-1", note_key: str = "") -> Message:
    """A mail the candidate sent: by hand, or from the draft that `note_key` names."""
    moment = at(when)
    return Message(
        id=f"out-{moment:%m%dT%H%M%S}",
        thread_id=thread,
        at=moment,
        outgoing=True,
        sender=ME,
        recipients=(to,),
        subject="Re: Your interview",
        message_id=f"<out-{moment:%m%dT%H%M%S}@morgan.example>",
        note_key=note_key,
    )


def said(
    kind: WordKind,
    when: str,
    text: str = "",
    *,
    on: str | None = None,
    until: str | None = None,
    outcome: Outcome | None = None,
    person: str = "",
    revoked: bool = False,
) -> Word:
    moment = at(when)
    return Word(
        id=int(moment.timestamp()),
        kind=kind,
        at=moment,
        text=text,
        day=day(on) if on else None,
        until=at(until) if until else None,
        outcome=outcome,
        person=person,
        revoked=revoked,
    )


def change(when: str, *, decide_by: str | None = None, origin: str = "initech") -> Change:
    return Change(
        key=f"offer:{origin}",
        at=at(when),
        text="",
        decide_by=day(decide_by) if decide_by else None,
        origin=origin,
    )


def application(*facts: Fact) -> Application:
    return Application(
        id="globex",
        company=Company("Globex", "globex.com"),
        role="Backend Engineer",
        created_at=at("2026-02-20 09:00"),
        interviews=tuple(f for f in facts if isinstance(f, Interview)),
        messages=tuple(f for f in facts if isinstance(f, Message)),
        drafts=tuple(f for f in facts if isinstance(f, Draft)),
        words=tuple(f for f in facts if isinstance(f, Word)),
    )


def look(
    facts: Application | tuple[Fact, ...],
    now: str,
    *,
    changes: tuple[Change, ...] = (),
    rules: Rules | None = None,
) -> Assessment:
    """Assess what is known at an instant; facts may be given bare."""
    known = facts if isinstance(facts, Application) else application(*facts)
    return assess(known, changes, rules or Rules(), HOME, at(now))


def planned(assessment: Assessment, kind: NoteKind) -> list[PlannedNote]:
    return [n for n in assessment.notes if n.kind is kind]


def the_note(assessment: Assessment, kind: NoteKind) -> PlannedNote:
    found = planned(assessment, kind)
    assert len(found) == 1, [n.key for n in assessment.notes]
    return found[0]


def nudge_subjects(assessment: Assessment) -> list[str]:
    return [n.subject for n in assessment.nudges if n.at <= assessment.timeline.now]


@dataclass
class Play:
    """An application lived through: intents are applied to the facts as the service does."""

    application: Application
    changes: tuple[Change, ...] = ()
    rules: Rules = field(default_factory=Rules)
    told: set[str] = field(default_factory=set)
    nudges: list[PlannedNudge] = field(default_factory=list)

    def assess(self, now: datetime) -> Assessment:
        return assess(self.application, self.changes, self.rules, HOME, now)

    def step(self, now: datetime) -> tuple[Intent, ...]:
        """Decide once, apply the intents, and return them."""
        assessment = self.assess(now)
        intents = decide(assessment, self.told)
        for intent in intents:
            self._apply(assessment, intent)
        return intents

    def settle(self, now: datetime) -> list[Intent]:
        """Step as the service does in one pass: written drafts lead to nudges about them."""
        return [intent for _ in range(2) for intent in self.step(now)]

    def until(self, *days: str) -> None:
        """Make a pass at each of these local times."""
        for text in days:
            self.settle(at(text))

    def _apply(self, assessment: Assessment, intent: Intent) -> None:
        now = assessment.timeline.now
        match intent:
            case WriteDraft(note):
                self.add(self._draft(assessment, note))
            case RewriteDraft(draft, note):
                key = content_key(assessment.timeline, note)
                self.put(replace(draft, content_key=key))
            case WithdrawDraft(draft, _):
                self.put(replace(draft, state=DraftState.WITHDRAWN, ended_at=now))
            case TellCandidate(nudge):
                self.told.update(nudge.keys)
                self.nudges.append(nudge)

    def _draft(self, assessment: Assessment, note: PlannedNote) -> Draft:
        return Draft(
            id=len(self.application.drafts) + 1,
            note_key=note.key,
            kind=note.kind,
            ordinal=note.ordinal,
            to=note.to,
            state=DraftState.READY,
            due=note.due,
            reason=note.reason,
            subject="",
            text="",
            message_id="",
            content_key=content_key(assessment.timeline, note),
            thread_id=note.thread.id if note.thread else "",
            written_at=assessment.timeline.now,
        )

    def add(self, *facts: Fact) -> None:
        """Let something happen."""
        more = application(*facts)
        self.application = replace(
            self.application,
            interviews=(*self.application.interviews, *more.interviews),
            messages=(*self.application.messages, *more.messages),
            drafts=(*self.application.drafts, *more.drafts),
            words=(*self.application.words, *more.words),
        )

    def put(self, changed: Draft | Interview) -> None:
        """Replace a draft or an interview by its newer state."""
        if isinstance(changed, Draft):
            drafts = tuple(changed if d.id == changed.id else d for d in self.application.drafts)
            self.application = replace(self.application, drafts=drafts)
            return
        interviews = tuple(
            changed if i.key == changed.key else i for i in self.application.interviews
        )
        self.application = replace(self.application, interviews=interviews)

    def draft(self, kind: NoteKind, *states: DraftState) -> Draft:
        """Return the newest draft of a kind, in one of `states`."""
        found = [d for d in self.application.drafts if d.kind is kind]
        found = [d for d in found if not states or d.state in states]
        assert found, [(d.note_key, d.state) for d in self.application.drafts]
        return found[-1]

    def live(self) -> list[Draft]:
        return [d for d in self.application.drafts if d.live]

    def send(self, draft: Draft, when: str) -> None:
        moment = at(when)
        self.put(replace(draft, state=DraftState.SENT, ended_at=moment))
        self.add(wrote(when, draft.to, note_key=draft.note_key))

    def mark(self, draft: Draft, state: DraftState, when: str | None = None) -> None:
        self.put(replace(draft, state=state, ended_at=at(when) if when else draft.ended_at))
