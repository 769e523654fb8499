"""What the candidate has to be told, once each, in calm words."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core.business_days import at_local
from bot.core.facts import Draft, DraftState, Message
from bot.core.model import NoteKind, Outcome, ReplyKind
from bot.core.workflow.content import company_detail, remembered
from bot.core.workflow.notes import (
    PlannedNote,
    missed_notes,
    people_without_address,
    said_day,
    status_checks_sent,
)
from bot.core.workflow.standing import Stage, Standing
from bot.core.workflow.timeline import Timeline


@dataclass(frozen=True, slots=True)
class PlannedNudge:
    """A message to the candidate. Each of `keys` is said once, ever.

    `drafts` and `thread_id` are what its links lead to; `reason` is for the history.
    """

    keys: tuple[str, ...]
    at: datetime
    subject: str
    paragraphs: tuple[str, ...]
    drafts: tuple[Draft, ...] = ()
    thread_id: str = ""
    reason: str = ""


Notes = tuple[PlannedNote, ...]

NOTE_NAMES = {
    NoteKind.THANK_YOU: "thank-you",
    NoteKind.STATUS_CHECK: "status check",
    NoteKind.UPDATE: "update",
    NoteKind.ACCEPTANCE_THANKS: "thanks for the offer",
    NoteKind.FEEDBACK_REQUEST: "feedback request",
}


def planned_nudges(
    t: Timeline, s: Standing, notes: Notes, told: Collection[str] = ()
) -> tuple[PlannedNudge, ...]:
    """Return every nudge of the application's present, past due or still to come.

    `told` are the keys of those the candidate has had: a draft is named once.
    """
    planned = (nudge for plan in _PLANNERS for nudge in plan(t, s, notes))
    return (*planned, *_ready(t, s, notes, told))


def _company(t: Timeline) -> str:
    return t.application.company.name or "the employer"


def _ready(t: Timeline, s: Standing, notes: Notes, told: Collection[str]) -> Iterator[PlannedNudge]:
    """One nudge for all drafts of a kind that are ready, still wanted and not told of."""
    drafts = t.application.drafts
    ready = {d.note_key: d for d in drafts if d.state is DraftState.READY}
    # They wait for one whose answer was lost, and are told of together.
    waiting = {d.kind for d in drafts if d.state is DraftState.WRITING}
    by_kind: dict[NoteKind, list[PlannedNote]] = {}
    for note in (n for n in notes if n.due <= t.now and n.kind not in waiting):
        if note.key in ready and _ready_key(ready[note.key]) not in told:
            by_kind.setdefault(note.kind, []).append(note)
    for together in by_kind.values():
        yield _ready_nudge(t, s, tuple(ready[n.key] for n in together), together[0])


def _ready_key(draft: Draft) -> str:
    return f"ready:{draft.id}"


def _ready_nudge(
    t: Timeline, s: Standing, drafts: tuple[Draft, ...], note: PlannedNote
) -> PlannedNudge:
    names = ", ".join(d.to.name or d.to.email or "" for d in drafts)
    kinds = NOTE_NAMES[note.kind]
    plural = len(drafts) > 1 and note.kind is NoteKind.THANK_YOU
    subject = f"{_company(t)}: your {kinds}{'s are' if plural else ' is'} ready to send"
    paragraphs = [
        f"In your drafts: {kinds} to {names}.",
        f"Why now: {note.reason}.",
        *_passed_answer_date(s, note),
        *_missing_piece(t, note),
        "Read it, change what you like, press Send. If you delete it, it does not come back.",
    ]
    moment = max(d.written_at or d.due for d in drafts)
    return PlannedNudge(tuple(map(_ready_key, drafts)), moment, subject, tuple(paragraphs), drafts)


def _passed_answer_date(s: Standing, note: PlannedNote) -> Iterator[str]:
    asks = note.kind is NoteKind.STATUS_CHECK and s.answer is not None and s.answer.promised
    if asks and s.answer is not None and s.answer.evidence:
        yield f"They wrote: “{s.answer.evidence}”"


def _missing_piece(t: Timeline, note: PlannedNote) -> Iterator[str]:
    if note.kind is NoteKind.THANK_YOU and note.round and not remembered(t, note.round, note.to):
        yield (
            "It reads well as it is, but one memorable thing from the conversation makes it yours: "
            f"followup remember {t.application.id} “…”, or a line “Remember: …” in the event."
        )
    if note.kind is NoteKind.STATUS_CHECK and not company_detail(t):
        yield (
            "One thing you like about the company would make it stronger: "
            f"followup detail {t.application.id} “…”, or a line “Company: …” in the event."
        )


def _their_turn_is_yours(t: Timeline, s: Standing, _notes: Notes) -> Iterator[PlannedNudge]:
    """Remind of a mail that waits for the candidate, again every few business days."""
    if s.stage is not Stage.YOUR_TURN or s.asked is None:
        return
    message, place, at = s.asked, t.place_of_contact(None), s.asked.at
    repeat = 0
    while True:
        following = t.rules.after(at, t.rules.remind_every, place)
        if following > t.now or t.meaning(message) is ReplyKind.UNCLEAR:
            break
        at, repeat = following, repeat + 1
    if t.snoozed_until is None or at >= t.snoozed_until:
        yield _asked_nudge(t, message, at, repeat)


def _asked_nudge(t: Timeline, message: Message, at: datetime, repeat: int) -> PlannedNudge:
    who = message.sender.name or message.sender.email or _company(t)
    sentence = message.reading.evidence if message.reading else ""
    quoted = (f"“{sentence}”",) if sentence else ()
    subject, advice = _ASKED_TEXT[t.meaning(message)]
    still = "still " if repeat else ""
    return PlannedNudge(
        keys=(f"asked:{message.id}:{repeat}",),
        at=at,
        subject=f"{_company(t)}: {subject.format(still=still, who=who)}",
        paragraphs=(*quoted, advice.format(id=t.application.id)),
        thread_id=message.thread_id,
    )


_ASKED_TEXT = {
    ReplyKind.QUESTION: (
        "{who} {still}has a question for you",
        "Nothing else happens here until you have answered; then the waiting runs on.",
    ),
    ReplyKind.NEXT_ROUND: (
        "next round, they {still}wait for you",
        "Answer them, or put the new interview in your calendar, and this reminder ends.",
    ),
    ReplyKind.UNCLEAR: (
        "what does this reply mean?",
        "I could not read it for certain, so nothing was closed and nothing is sent. Say what it "
        "is with: followup decide {id} offer|rejection|next_round|delay|question|acknowledgement",
    ),
}


def _news(t: Timeline, s: Standing, notes: Notes) -> Iterator[PlannedNudge]:
    """Tell of a decision the mail brought."""
    message = s.closed_by
    if not isinstance(message, Message) or s.outcome not in _NEWS_TEXT:
        return
    subject, promise, advice = _NEWS_TEXT[s.outcome]
    coming = any(not n.over(t.now) for n in notes)
    sentence = message.reading.evidence if message.reading else ""
    said = (f"“{sentence}”" if sentence else "", promise if coming else "", advice)
    paragraphs = tuple(p for p in said if p)
    undo = f"If that is read wrong: followup undo {t.application.id}"
    yield PlannedNudge(
        keys=(f"news:{message.id}",),
        at=message.at,
        subject=f"{_company(t)}: {subject}",
        paragraphs=(*paragraphs, undo),
        thread_id=message.thread_id,
    )


_NEWS_TEXT = {
    Outcome.OFFER: (
        "an offer",
        "A note of thanks is on its way to your drafts; it promises nothing.",
        "Your other open applications get one gentle update each, also as drafts.",
    ),
    Outcome.REJECTED: (
        "they decided for somebody else",
        "A short request for feedback will stand in your drafts on the next business day.",
        "Other notes to them that you had not touched are taken back.",
    ),
}


def _bounces(t: Timeline, _s: Standing, _notes: Notes) -> Iterator[PlannedNudge]:
    for message in t.of_kind(ReplyKind.BOUNCE):
        yield PlannedNudge(
            keys=(f"bounce:{message.id}",),
            at=message.at,
            subject=f"{_company(t)}: an address is wrong",
            paragraphs=(
                "A mail to them could not be delivered.",
                "Correct the address in the calendar event; nothing more is written to this one.",
            ),
            thread_id=message.thread_id,
        )


def _too_late(t: Timeline, s: Standing, notes: Notes) -> Iterator[PlannedNudge]:
    """Tell of notes whose time went by unwritten, those of one kind and moment together."""
    missed: dict[tuple[NoteKind, datetime | None], list[PlannedNote]] = {}
    for note in missed_notes(t, s, notes):
        # Instead of a status check, closing is proposed.
        if note.kind is not NoteKind.STATUS_CHECK:
            missed.setdefault((note.kind, note.until), []).append(note)
    for together in missed.values():
        yield _too_late_nudge(t, together)


def _too_late_nudge(t: Timeline, notes: list[PlannedNote]) -> PlannedNudge:
    note, names = notes[0], ", ".join(n.to.name or n.to.email or "" for n in notes)
    kind, why = NOTE_NAMES[note.kind], why_too_late(t, note)
    return PlannedNudge(
        keys=tuple(f"late:{n.key}" for n in notes),
        at=note.until or note.due,
        subject=f"{_company(t)}: it is too late for your {kind}",
        paragraphs=(
            f"Your {kind} to {names} was due on {said_day(note.due, note.place)} and was not "
            f"written in time. {why[0].upper()}{why[1:]}, so none is written any more.",
            "If you want to write all the same, do it in your own words.",
        ),
        reason=why,
    )


def why_too_late(t: Timeline, note: PlannedNote) -> str:
    """Return which rule says that a note's time has gone by, in a few words."""
    if note.change is not None and note.change.decide_by is not None:
        return f"the day to decide by, {note.change.decide_by:%A %-d %B}, is over"
    return f"it is more than {t.rules.expiry(note.kind)} after {_SINCE[note.kind]}"


_SINCE = {
    NoteKind.THANK_YOU: "it was due",
    NoteKind.STATUS_CHECK: "it was due",
    NoteKind.UPDATE: "the news",
    NoteKind.ACCEPTANCE_THANKS: "their offer",
    NoteKind.FEEDBACK_REQUEST: "their rejection",
}


def _propose_close(t: Timeline, s: Standing, notes: Notes) -> Iterator[PlannedNudge]:
    at = close_proposal_at(t, s, notes)
    if at is None:
        return
    asked = len(status_checks_sent(t))
    missed = _missed_status_check(t, s, notes)
    late = (
        f"A status check was not written in time, and {why_too_late(t, missed)}." if missed else ""
    )
    yield PlannedNudge(
        keys=(f"propose-close:{at:%Y%m%d}",),
        at=at,
        subject=f"{_company(t)}: close it?",
        paragraphs=(
            late or _asked_so_far(asked),
            f"To close it: followup close {t.application.id} --outcome no_answer. "
            "If an answer comes after all, it opens again by itself.",
        ),
        reason=late,
    )


_ENDED = frozenset({DraftState.SENT, DraftState.DELETED})


def _asked_so_far(times: int) -> str:
    if times > 1:
        return "You asked twice and nothing came back. A third time would not help."
    return "Nothing came back, and you did not want to ask again."


def _missed_status_check(t: Timeline, s: Standing, notes: Notes) -> PlannedNote | None:
    missed = (n for n in missed_notes(t, s, notes) if n.kind is NoteKind.STATUS_CHECK)
    return next(missed, None)


def close_proposal_at(t: Timeline, s: Standing, notes: Notes) -> datetime | None:
    """Return when to propose closing with `no_answer`.

    That is some days after the last status check, or when it is too late for one.
    """
    if s.stage is not Stage.WAITING or s.answer is None:
        return None
    missed = _missed_status_check(t, s, notes)
    if missed is not None:
        return missed.until
    sent = status_checks_sent(t)
    declined = t.refused(f"status_check:{len(sent) + 1}")
    if len(sent) < 2 and not declined:  # noqa: PLR2004  asked twice
        return None
    # Whatever was sent or deleted last: an update gives them a new reason to answer.
    ended = [d.ended_at for d in t.application.drafts if d.state in _ENDED and d.ended_at]
    place = t.place_of_contact(None)
    proposal = t.rules.after(max([*sent, *ended]), t.rules.propose_close_after, place)
    # Never before the day they named themselves is over.
    answer_over = at_local(s.answer.base + timedelta(days=1), t.rules.window.ready, place.zone)
    return max(proposal, answer_over)


def _unreachable(t: Timeline, s: Standing, _notes: Notes) -> Iterator[PlannedNudge]:
    """Ask for the address of somebody a thank-you cannot reach."""
    if s.stage is Stage.CLOSED or not t.held or _too_late_to_thank(t):
        return
    people = people_without_address(t)
    covered = any(t.reachable(p) for p in t.held[-1].coordinators)
    nobody = not t.held[-1].interviewers and not t.held[-1].coordinators
    if (not people or covered) and not nobody:
        return
    names = ", ".join(p.name for p in people if p.name) or "the people you met"
    yield PlannedNudge(
        keys=(f"address:{t.held[-1].key}",),
        at=t.held[-1].end,
        subject=f"{_company(t)}: whom may I thank?",
        paragraphs=(
            f"No address is known for {names}.",
            "Add them as guests to the calendar event and the thank-you is written.",
        ),
    )


def _too_late_to_thank(t: Timeline) -> bool:
    wait, expiry = t.rules.thank_you_after, t.rules.thank_you_expires
    place = t.place_for(t.held[-1].zone)
    return t.rules.after(t.rules.after(t.held[-1].end, wait, place), expiry, place) < t.now


def _stale_edits(t: Timeline, _s: Standing, notes: Notes) -> Iterator[PlannedNudge]:
    """Report drafts the candidate edited whose time has gone by: they are never touched."""
    wanted = {n.key for n in notes if n.due <= t.now}
    for draft in t.application.drafts:
        if draft.state is not DraftState.EDITED or draft.note_key in wanted:
            continue
        yield PlannedNudge(
            keys=(f"stale:{draft.id}",),
            at=t.now,
            subject=f"{_company(t)}: your edited {NOTE_NAMES[draft.kind]} may be out of date",
            paragraphs=(
                "Something changed since it was written. You edited it, so it stays as it is.",
                "Send it, change it or delete it as you see fit.",
            ),
            drafts=(draft,),
        )


def _mistyped(t: Timeline, s: Standing, _notes: Notes) -> Iterator[PlannedNudge]:
    """Tell of lines in an event's description that could not be understood, each once."""
    for interview in t.application.interviews:
        if not interview.problems or not interview.takes_place or s.stage is Stage.CLOSED:
            continue
        yield PlannedNudge(
            keys=tuple(
                f"line:{interview.key}:{_digest(problem)}" for problem in interview.problems
            ),
            at=t.now,
            subject=f"{_company(t)}: a line in your event that I cannot read",
            paragraphs=(
                f"In the description of “{interview.title}”:",
                *interview.problems,
                "The rest of it is taken over. Correct the line and it counts.",
            ),
        )


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]


_PLANNERS: tuple[Callable[[Timeline, Standing, Notes], Iterator[PlannedNudge]], ...] = (
    _news,
    _their_turn_is_yours,
    _bounces,
    _unreachable,
    _too_late,
    _propose_close,
    _stale_edits,
    _mistyped,
)
