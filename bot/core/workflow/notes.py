"""Which notes an application is due, to whom and when: one planner a kind of note."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

from bot.core.business_days import at_local
from bot.core.facts import Change, Draft, DraftState, Message, WordKind
from bot.core.model import NoteKind, Outcome, Person, ReplyKind
from bot.core.place import Place
from bot.core.workflow.contact import Thread, contact, thread_of, thread_with, writer
from bot.core.workflow.standing import Answer, Stage, Standing, standing
from bot.core.workflow.timeline import Round, Timeline, unique


@dataclass(frozen=True, slots=True)
class PlannedNote:
    """A note to come: what, to whom, when, and why.

    `place` is where the recipient is. `key` names the note for good, so that it is written once,
    between `due` and `until` (None: at any time after). `everyone` are the people a coordinator's
    note names; `variant` is the recipient's place among those of the round.
    """

    key: str
    kind: NoteKind
    to: Person
    due: datetime
    place: Place
    reason: str
    until: datetime | None = None
    ordinal: int = 1
    thread: Thread | None = None
    round: Round | None = None
    everyone: tuple[Person, ...] = ()
    variant: int = 0
    change: Change | None = None
    answer: Answer | None = None

    def over(self, now: datetime) -> bool:
        """Whether its time has gone by: it is not begun any more."""
        return self.until is not None and self.until < now


def planned_notes(t: Timeline, s: Standing) -> tuple[PlannedNote, ...]:
    """Return every note that is not done, refused or overtaken, soonest first."""
    notes = (n for plan in _PLANNERS for n in plan(t, s) if not _done(t, n))
    return tuple(sorted((_after_snooze(t, n) for n in notes), key=lambda n: (n.due, n.key)))


def _done(t: Timeline, note: PlannedNote) -> bool:
    draft = t.draft_of(note.key)
    return draft is not None and draft.state in {DraftState.SENT, DraftState.DELETED}


def missed_notes(t: Timeline, s: Standing, notes: tuple[PlannedNote, ...]) -> list[PlannedNote]:
    """Return the notes whose time has gone by before they were ever written."""
    tried = {d.note_key for d in t.application.drafts}
    possible = {n.key: n for n in (*notes, *_possible_updates(t, s)) if n.over(t.now)}
    return [n for n in possible.values() if n.key not in tried and _could_be_written(t, n)]


def _could_be_written(t: Timeline, note: PlannedNote) -> bool:
    """Whether there was a time for it, which the candidate did not snooze over."""
    end = note.until or note.due
    snoozes = t.application.said(WordKind.SNOOZE)
    return note.due <= end and not any(w.until and w.at <= end <= w.until for w in snoozes)


def _after_snooze(t: Timeline, note: PlannedNote) -> PlannedNote:
    if t.snoozed_until is None or note.due >= t.snoozed_until:
        return note
    due = t.rules.opening(t.snoozed_until, note.place)
    return replace(note, due=due)


def said_day(moment: datetime, place: Place) -> str:
    """Return a day as people write it: 'Tuesday 3 November'."""
    return f"{place.local(moment):%A %-d %B}"


# thank_you

# Who gets the note, and the people it names besides.
Thanked = tuple[Person, tuple[Person, ...]]


def _thank_yous(t: Timeline, s: Standing) -> Iterator[PlannedNote]:
    if s.stage is Stage.CLOSED:
        return
    earlier = 0
    for round_ in t.rounds:
        thanks = thanked(t, round_)
        if not t.skips(round_, NoteKind.THANK_YOU) and not _ended_by_next_round(t, round_):
            yield from _thank_yous_of(t, round_, thanks, earlier)
        # Somebody met in two rounds must not read the same words twice.
        earlier += len(thanks)


def _ended_by_next_round(t: Timeline, round_: Round) -> bool:
    return any(m.at > round_.end for m in t.of_kind(ReplyKind.NEXT_ROUND))


def _thank_yous_of(
    t: Timeline, round_: Round, thanks: list[Thanked], earlier: int
) -> Iterator[PlannedNote]:
    for variant, (person, everyone) in enumerate(thanks, start=earlier):
        key = f"thank_you:{round_.key}:{person.email}"
        if _thanked_by_hand(t, round_, (person, *everyone)) or _thanked_before(t, round_, key):
            continue
        place = t.place_for(round_.zone, person)
        due = t.rules.after(round_.end, t.rules.thank_you_after, place)
        reason = f"{t.rules.thank_you_after} after the interview of {said_day(round_.start, place)}"
        if everyone:
            reason = f"{reason}; one note for all {len(everyone)} it names"
        yield PlannedNote(
            key=key,
            kind=NoteKind.THANK_YOU,
            to=person,
            due=due,
            place=place,
            reason=reason,
            until=t.rules.after(due, t.rules.thank_you_expires, place),
            thread=thread_with(t, person),
            round=round_,
            everyone=everyone,
            variant=variant,
        )


def thanked(t: Timeline, round_: Round) -> list[Thanked]:
    """Return who gets a thank-you, each with the people it names besides.

    Everybody who interviewed gets their own. More than seven, or people without a known address,
    are named in one note to the coordinator.
    """
    reachable = [p for p in round_.interviewers if t.reachable(p)]
    coordinators = [p for p in round_.coordinators if t.reachable(p)]
    if len(round_.interviewers) > t.rules.most_thank_yous:
        return [(p, round_.interviewers) for p in [*coordinators, *reachable][:1]]
    own: list[Thanked] = [(p, ()) for p in reachable]
    unreached = tuple(p for p in round_.interviewers if p not in reachable)
    if coordinators and (unreached or not own):
        # One who organises and interviews gets one note for both.
        own = [entry for entry in own if entry[0] != coordinators[0]]
        own.append((coordinators[0], unreached))
    return own


def _thanked_before(t: Timeline, round_: Round, key: str) -> bool:
    """Whether our own note for this round went out under another of its events."""
    ended = {DraftState.SENT, DraftState.DELETED}
    person = key.rpartition(":")[2]
    return any(
        d.kind is NoteKind.THANK_YOU
        and d.note_key != key
        and d.to.email == person
        and d.state in ended
        and d.ended_at is not None
        and d.ended_at > round_.end
        and _was_for(t, d, round_)
        for d in t.application.drafts
    )


def _was_for(t: Timeline, thanks: Draft, round_: Round) -> bool:
    """Whether a thank-you was written for an event of this round's day, still standing or not."""
    key = thanks.note_key.removeprefix("thank_you:").removesuffix(f":{thanks.to.email}")
    event = next((i for i in t.application.interviews if i.key == key), None)
    if event is None:
        return True
    return t.day_of(event) == t.day_of(round_.interviews[0])


def _thanked_by_hand(t: Timeline, round_: Round, people: tuple[Person, ...]) -> bool:
    addresses = {p.email for p in people if p.email}
    return any(
        m.at > round_.end and not m.note_key and addresses & {p.email for p in m.recipients}
        for m in t.outgoing
    )


# status_check


def status_checks_sent(t: Timeline) -> list[datetime]:
    """Return when the candidate asked, by our notes or by hand, oldest first."""
    ours = {d.note_key for d in t.sent_notes if d.kind is NoteKind.STATUS_CHECK}
    return [m.at for m in t.outgoing if m.note_key in ours or _asked_by_hand(t, m)]


def _asked_by_hand(t: Timeline, message: Message) -> bool:
    """Whether a mail by hand was written while their answer was overdue."""
    if message.note_key:
        return False
    before = replace(t, now=message.at - timedelta(seconds=1))
    then = standing(before)
    if then.stage is not Stage.WAITING or then.answer is None:
        return False
    return then.answer.base < t.place_of_contact(None).day(message.at)


def _status_checks(t: Timeline, s: Standing) -> Iterator[PlannedNote]:
    if s.stage is not Stage.WAITING or s.answer is None or not t.held:
        return
    if t.skips(t.held[-1], NoteKind.STATUS_CHECK):
        return
    person, sent = contact(t), status_checks_sent(t)
    if person is None or len(sent) >= 2 or t.refused("status_check:1"):  # noqa: PLR2004  never a third
        return
    place = t.place_of_contact(person)
    first_due = t.rules.morning_after(at_local(s.answer.base, time(12), place.zone), 1, place)
    yield _status_check(t, s.answer, person, first_due, sent)


def _status_check(
    t: Timeline, answer: Answer, person: Person, due: datetime, sent: list[datetime]
) -> PlannedNote:
    place = t.place_of_contact(person)
    reason = f"no answer by {answer.day:%A %-d %B} ({_WHO_SAID[answer.source]})"
    if answer.quiet_because:
        reason = f"{reason} and {answer.quiet_because}"
    if sent:
        due = max(due, t.rules.after(sent[-1], t.rules.status_check_again, place))
        reason = f"no answer {t.rules.status_check_again} after the first status check"
    last = t.last_contact_by_us()
    if last is not None and not sent and (_update_sent(t) or last > due):
        # A note that went out late makes asking in the same breath too much.
        due = max(due, t.rules.after(last, t.rules.update_gap, place))
    awake = (w.until for w in t.application.said(WordKind.SNOOZE) if w.until)
    ordinal = len(sent) + 1
    return PlannedNote(
        key=f"status_check:{ordinal}",
        kind=NoteKind.STATUS_CHECK,
        ordinal=ordinal,
        to=person,
        due=due,
        place=place,
        reason=reason,
        until=t.rules.after(max([due, *awake]), t.rules.status_check_expires, place),
        thread=thread_with(t, person),
        round=t.held[-1],
        answer=answer,
    )


_WHO_SAID = {
    "estimated": "our estimate",
    "calendar": "from the calendar event",
    "mail": "from their mail",
    "delay": "after their delay",
    "candidate": "from you",
}


# update


def _update_sent(t: Timeline) -> bool:
    return any(d.kind is NoteKind.UPDATE for d in t.sent_notes)


def _updates(t: Timeline, s: Standing) -> Iterator[PlannedNote]:
    notes = _possible_updates(t, s)
    yield from [n for n in notes if n.until is None or n.until >= max(t.now, n.due)][:1]


def _possible_updates(t: Timeline, s: Standing) -> Iterator[PlannedNote]:
    person = contact(t)
    if s.stage in {Stage.CLOSED, Stage.ON_HOLD} or person is None or _update_sent(t):
        return
    if any(t.skips(r, NoteKind.UPDATE) for r in t.rounds):
        return
    fresh = [c for c in t.changes if not t.refused(f"update:{c.key}")]
    yield from (_update(t, change, person) for change in fresh)


def _update(t: Timeline, change: Change, person: Person) -> PlannedNote:
    place = t.place_of_contact(person)
    due, last = change.at, t.last_contact_by_us()
    reason = "something changed that they should know"
    if change.origin:
        reason = "you have an offer elsewhere"
    if last is not None:
        gap_ends = t.rules.after(last, t.rules.update_gap, place)
        if gap_ends > due:
            due, reason = gap_ends, f"{reason}; {t.rules.update_gap} after your last note"
    if change.decide_by is not None:
        until = at_local(change.decide_by, t.rules.window.closes, place.zone)
    else:
        until = t.rules.after(change.at, t.rules.update_expires, place)
    return PlannedNote(
        key=f"update:{change.key}",
        kind=NoteKind.UPDATE,
        to=person,
        due=t.rules.opening(due, place),
        place=place,
        reason=reason,
        until=until,
        thread=thread_with(t, person),
        round=t.rounds[-1] if t.rounds else None,
        change=change,
    )


# after the decision


def _acceptance_thanks(t: Timeline, s: Standing) -> Iterator[PlannedNote]:
    if s.outcome is not Outcome.OFFER or s.since is None:
        return
    yield from _closing_note(t, s, NoteKind.ACCEPTANCE_THANKS, s.since, "they made you an offer")


def _feedback_requests(t: Timeline, s: Standing) -> Iterator[PlannedNote]:
    if s.outcome is not Outcome.REJECTED or s.since is None:
        return
    place = t.place_of_contact(contact(t))
    due = t.rules.morning_after(s.since, 1, place)
    yield from _closing_note(t, s, NoteKind.FEEDBACK_REQUEST, due, "the day after their rejection")


def _closing_note(
    t: Timeline, s: Standing, kind: NoteKind, due: datetime, reason: str
) -> Iterator[PlannedNote]:
    assert s.since is not None  # noqa: S101  both callers checked; this is for the types
    person, thread = _addressee(t, s)
    written = any(m.at > s.since and not m.note_key for m in t.outgoing)
    if person is None or written or any(t.skips(r, kind) for r in t.rounds):
        return
    place = t.place_of_contact(person)
    yield PlannedNote(
        key=f"{kind.value}:{s.since:%Y%m%dT%H%M%S}",
        kind=kind,
        to=person,
        due=t.rules.opening(due, place),
        place=place,
        reason=reason,
        until=t.rules.after(s.since, t.rules.expiry(kind), place),
        thread=thread,
        round=t.rounds[-1] if t.rounds else None,
    )


def _addressee(t: Timeline, s: Standing) -> tuple[Person | None, Thread | None]:
    """Return who decided, in their own thread, or the contact when a robot wrote the decision."""
    if isinstance(s.closed_by, Message) and t.reachable(writer(s.closed_by)):
        return writer(s.closed_by), thread_of(s.closed_by)
    person = contact(t)
    return person, thread_with(t, person) if person else None


_PLANNERS: tuple[Callable[[Timeline, Standing], Iterator[PlannedNote]], ...] = (
    _thank_yous,
    _status_checks,
    _updates,
    _acceptance_thanks,
    _feedback_requests,
)


def people_without_address(t: Timeline) -> tuple[Person, ...]:
    """Return interviewers of held rounds without an address that Gmail can write to."""
    everyone = unique(p for r in t.held for p in r.interviewers)
    return tuple(p for p in everyone if not p.email or not p.email.isascii())
