"""From what should be to what to do: the difference, as intents with reasons."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core.facts import Application, Change, Draft, DraftState
from bot.core.model import NoteKind
from bot.core.place import Place
from bot.core.rules import Rules
from bot.core.workflow.content import content_key
from bot.core.workflow.notes import PlannedNote, planned_notes
from bot.core.workflow.nudges import PlannedNudge, planned_nudges
from bot.core.workflow.standing import Standing, standing
from bot.core.workflow.timeline import Timeline


@dataclass(frozen=True, slots=True)
class Assessment:
    """An application as it stands at one instant, and what is to come."""

    timeline: Timeline
    standing: Standing
    notes: tuple[PlannedNote, ...]
    nudges: tuple[PlannedNudge, ...]


def assess(
    application: Application,
    changes: tuple[Change, ...],
    rules: Rules,
    home: Place,
    now: datetime,
    *,
    told: Collection[str] = (),
) -> Assessment:
    """Work out stage, answer date, notes and nudges of one application at `now`.

    `told` are the keys of nudges the candidate has had.
    """
    timeline = Timeline(application, changes, rules, home, now)
    now_standing = standing(timeline)
    notes = planned_notes(timeline, now_standing)
    nudges = planned_nudges(timeline, now_standing, notes, told)
    return Assessment(timeline, now_standing, notes, nudges)


@dataclass(frozen=True, slots=True)
class WriteDraft:
    """Write a note as a new draft."""

    note: PlannedNote


@dataclass(frozen=True, slots=True)
class RewriteDraft:
    """Write an untouched draft anew, because what it should say changed."""

    draft: Draft
    note: PlannedNote


@dataclass(frozen=True, slots=True)
class WithdrawDraft:
    """Take an untouched draft back."""

    draft: Draft
    reason: str


@dataclass(frozen=True, slots=True)
class TellCandidate:
    """Nudge the candidate."""

    nudge: PlannedNudge


Intent = WriteDraft | RewriteDraft | WithdrawDraft | TellCandidate

_OLD_NEWS = timedelta(days=21)
# What matters more to one person replaces what was not touched.
_RANK = {
    NoteKind.STATUS_CHECK: 1,
    NoteKind.UPDATE: 2,
    NoteKind.THANK_YOU: 3,
    NoteKind.ACCEPTANCE_THANKS: 5,
    NoteKind.FEEDBACK_REQUEST: 5,
}
_PRESSING = 4


def _rank(note: PlannedNote, now: datetime) -> int:
    """Return how much a note matters: thanks come first, until they are late or news press."""
    if note.over(now):
        return 0
    pressing = note.change is not None and note.change.decide_by is not None
    return _PRESSING if pressing else _RANK[note.kind]


def _weight(note: PlannedNote, now: datetime) -> tuple[int, datetime]:
    """Return what decides between two notes to one person: the newer of equal ones."""
    return _rank(note, now), note.due


def decide(assessment: Assessment, told: Collection[str]) -> tuple[Intent, ...]:
    """Return what to do now. `told` are the keys of nudges the candidate has had.

    Drafts are withdrawn before others are written, so that no recipient ever has two.
    """
    t = assessment.timeline
    due = _one_a_recipient([n for n in assessment.notes if n.due <= t.now], t)
    withdrawals = tuple(_withdrawals(t, assessment, due))
    gone = {w.draft.id for w in withdrawals}
    staying = [d for d in t.application.drafts if d.live and d.id not in gone]
    writes = tuple(_writes(t, due, staying))
    nudges = (n for n in assessment.nudges if _is_news(n, t.now) and not set(n.keys) <= set(told))
    return (*withdrawals, *writes, *(TellCandidate(n) for n in nudges))


def _is_news(nudge: PlannedNudge, now: datetime) -> bool:
    """Whether it is time to tell, and not so late that the candidate knows."""
    return now - _OLD_NEWS <= nudge.at <= now


def _one_a_recipient(due: list[PlannedNote], t: Timeline) -> dict[str, PlannedNote]:
    """Keep the note of the highest rank for each recipient, by note key."""
    best: dict[str | None, PlannedNote] = {}
    for note in due:
        if note.over(t.now) and t.draft_of(note.key) is None:
            continue
        other = best.get(note.to.email)
        if other is None or _weight(note, t.now) > _weight(other, t.now):
            best[note.to.email] = note
    return {n.key: n for n in best.values()}


def _withdrawals(
    t: Timeline, assessment: Assessment, due: dict[str, PlannedNote]
) -> Iterator[WithdrawDraft]:
    for draft in t.application.drafts:
        if draft.state is not DraftState.READY:
            continue
        note = due.get(draft.note_key)
        if note is None:
            yield WithdrawDraft(draft, _why_stale(draft, assessment))
        elif note.to.email != draft.to.email:
            yield WithdrawDraft(draft, f"it goes to {note.to.email} instead")


def _why_stale(draft: Draft, assessment: Assessment) -> str:
    note = next((n for n in assessment.notes if n.key == draft.note_key), None)
    if note is not None and note.due > assessment.timeline.now:
        return f"it is due later now: {note.reason}"
    if note is not None:
        return "another note to the same person matters more now"
    if draft.kind is NoteKind.UPDATE:
        return f"what it told of no longer holds: {assessment.standing.reason}"
    return f"it has lost its purpose: {assessment.standing.reason}"


def _may_write_now(t: Timeline, note: PlannedNote) -> bool:
    """Whether it is a business hour where the recipient is: an overdue note waits for one too."""
    return t.rules.opening(t.now, note.place) == t.now


def _writes(
    t: Timeline, due: dict[str, PlannedNote], staying: list[Draft]
) -> Iterator[WriteDraft | RewriteDraft]:
    taken = {d.to.email for d in staying}
    by_key = {d.note_key: d for d in staying}
    for note in due.values():
        draft = by_key.get(note.key)
        if draft is None:
            if note.to.email not in taken and _may_write_now(t, note):
                yield WriteDraft(note)
        elif draft.state is DraftState.READY and draft.content_key != content_key(t, note):
            yield RewriteDraft(draft, note)
