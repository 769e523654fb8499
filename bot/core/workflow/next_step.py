"""What comes next for an application, when, and what would stop it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.core.facts import DraftState
from bot.core.model import NoteKind
from bot.core.workflow.decide import Assessment
from bot.core.workflow.notes import PlannedNote
from bot.core.workflow.nudges import NOTE_NAMES, close_proposal_at
from bot.core.workflow.standing import Stage


@dataclass(frozen=True, slots=True)
class NextStep:
    """The next thing to happen. `what` is a word for scripts, `said` and `stops` for people.

    `what` is a note kind, 'interview', 'your_answer', 'send_draft' or 'propose_close'; `at` is UTC.
    """

    what: str
    said: str
    at: datetime | None = None
    stops: str = ""


_STOPS = {
    NoteKind.THANK_YOU: "you write to them yourself, they invite you on or decide, "
    "or the interview is moved or cancelled",
    NoteKind.STATUS_CHECK: "any reply from them, a new interview in the calendar, "
    "a new answer date, or a mail you write yourself",
    NoteKind.UPDATE: "a decision of theirs, or the day you must decide by passing",
    NoteKind.ACCEPTANCE_THANKS: "you thank them yourself",
    NoteKind.FEEDBACK_REQUEST: "you write to them yourself, or you reopen it",
}


def upcoming(assessment: Assessment) -> tuple[NextStep, ...]:
    """Return everything that lies ahead, soonest first."""
    t, now = assessment.timeline, assessment.timeline.now
    steps = [
        _note_step(assessment, note)
        for note in assessment.notes
        if t.draft_of(note.key) is None and (note.due > now or not note.over(now))
    ]
    steps += [
        NextStep("interview", f"interview: {round_.interviews[0].title}", round_.start)
        for round_ in t.ahead
    ]
    proposal = close_proposal_at(t, assessment.standing, assessment.notes)
    if proposal is not None:
        said = "propose to close it with no_answer"
        steps.append(NextStep("propose_close", said, proposal, "any reply from them"))
    return tuple(sorted(steps, key=lambda s: (s.at or now, s.what)))


def _note_step(assessment: Assessment, note: PlannedNote) -> NextStep:
    """Return a note to come; an overdue one comes at the next business hour, or after another."""
    t = assessment.timeline
    said = f"{NOTE_NAMES[note.kind]} to {note.to.name or note.to.email}: {note.reason}"
    at: datetime | None = max(note.due, t.rules.opening(t.now, note.place))
    other = next((d for d in t.application.drafts if d.live and d.to.email == note.to.email), None)
    if other is not None and note.due <= t.now:
        said, at = f"{said}; once your {NOTE_NAMES[other.kind]} is sent or deleted", None
    return NextStep(note.kind.value, said, at, _STOPS[note.kind])


def next_step(assessment: Assessment) -> NextStep | None:
    """Return the one next thing, or None when nothing is to come."""
    if assessment.standing.stage is Stage.YOUR_TURN:
        asked = assessment.standing.asked
        at = asked.at if asked else None
        return NextStep("your_answer", "they wait for you", at, "your answer")
    steps = upcoming(assessment)
    ready = _ready_draft(assessment)
    return next(iter(steps), ready)


def _ready_draft(assessment: Assessment) -> NextStep | None:
    standing = {DraftState.READY, DraftState.EDITED}
    wanted = {note.key for note in assessment.notes}
    drafts = [
        d
        for d in assessment.timeline.application.drafts
        if d.state in standing and d.note_key in wanted
    ]
    if not drafts:
        return None
    draft = drafts[0]
    who = draft.to.name or draft.to.email
    said = f"your {NOTE_NAMES[draft.kind]} to {who} waits in Gmail for you to send it"
    return NextStep("send_draft", said, draft.due, _STOPS[draft.kind])
