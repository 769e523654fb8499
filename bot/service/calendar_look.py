"""Takes calendar changes in: interviews that appear, move, are cancelled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from bot.core.applications import application_for, new_id, same_company
from bot.core.event_lines import offer_event
from bot.core.facts import Application, Interview
from bot.core.model import CalendarEvent, EventStatus, Outcome, Recognition
from bot.core.recognise import recognise
from bot.core.workflow.standing import Stage, standing
from bot.core.workflow.timeline import Timeline
from bot.ports import CalendarChanges, Rejected
from bot.service.desk import Desk
from bot.service.interviews import interview_from, tell_difference
from bot.service.offer_events import offers_noted, take_offer, withdraw_offer
from bot.store.faults import StoreFault

# How far back a first look goes: further than any note would still be written.
LOOK_BACK = timedelta(days=45)
# When of several interviews more than this share is gone at once, that is a fault, not news.
_MOST_GONE = 0.5
_SEVERAL = 2
_MOST_LOOKED_UP = 50
# Marks an application whose earlier mail is still to be read.
BACKFILL = "backfill:"
WANTED = "wanted"


@dataclass(slots=True)
class _Known:
    """What is stored, read once a look and kept up to date while events are taken in."""

    interviews: dict[str, tuple[str, Interview]]
    applications: dict[str, Application]

    def keep(self, application: Application, interview: Interview) -> None:
        """Remember a stored interview."""
        self.interviews[interview.key] = (application.id, interview)
        others = tuple(i for i in application.interviews if i.key != interview.key)
        self.applications[application.id] = replace(application, interviews=(*others, interview))


@dataclass(frozen=True, slots=True)
class _Absent:
    """What became of interviews and offers that a full read did not name.

    `found` are events that Google still knows by id, cancelled ones too; `gone` are keys it knows
    nothing of. `doubtful` says that the read cannot have been whole.
    """

    found: tuple[CalendarEvent, ...] = ()
    gone: tuple[str, ...] = ()
    doubtful: bool = False


def look_at_calendar(desk: Desk) -> None:
    """Take in what changed in the calendar."""
    changes = desk.calendar.changes(desk.store.bookmark("calendar"), desk.now - LOOK_BACK)
    known = _Known(desk.store.interviews(), {a.id: a for a in desk.store.applications()})
    absent = _absent(desk, known, changes) if changes.complete else _Absent()
    with desk.store.transaction():
        for event in (*changes.events, *absent.found):
            _take_safely(desk, known, event)
        for key in absent.gone:
            _lose(desk, known, key)
        for key, why in changes.set_aside:
            _set_aside(desk, key, why)
        _remember_bookmark(desk, changes, doubtful=absent.doubtful)


def _take_safely(desk: Desk, known: _Known, event: CalendarEvent) -> None:
    try:
        with desk.store.savepoint():
            _take(desk, known, event)
    except StoreFault:
        raise
    except Exception as error:  # noqa: BLE001  one event must not stop the others, nor be lost
        _set_aside(desk, event.key, f"{type(error).__name__}: {error}"[:200])


def _set_aside(desk: Desk, key: str, why: str) -> None:
    desk.store.put_aside(f"event:{key}", "calendar event", why, desk.now)
    desk.fault(f"event:{key}", f"A calendar event cannot be read and is put aside: {why}")


def _remember_bookmark(desk: Desk, changes: CalendarChanges, *, doubtful: bool) -> None:
    if changes.bookmark is None:
        desk.fault(
            "calendar-bookmark", "Google gave no sync token; the calendar is read whole each time."
        )
    # Of an empty calendar nothing leads on: reading it whole again costs no more, and a list that
    # was empty by mistake then hides nothing.
    empty = changes.complete and not changes.events
    desk.store.set_bookmark("calendar", None if doubtful or empty else changes.bookmark)


def _absent(desk: Desk, known: _Known, changes: CalendarChanges) -> _Absent:
    """Ask for each interview that a full read does not name: absence alone cancels nothing."""
    since = desk.now - LOOK_BACK
    expected = {
        key
        for key, (_, interview) in known.interviews.items()
        if interview.takes_place and interview.end > since
    }
    named = {e.key for e in changes.events} | {key for key, _ in changes.set_aside}
    offers = {key: _looked_up(desk, key) for key in offers_noted(desk) - named}
    missing = sorted(expected - named)
    events = {key: _looked_up(desk, key) for key in missing[:_MOST_LOOKED_UP]}
    found = _known_by_id(events)
    gone = tuple(key for key, event in events.items() if event is None)
    there = len(missing) - len(gone) - sum(e.status is EventStatus.CANCELLED for e in found)
    there -= sum(e.end <= since for e in found if e.status is not EventStatus.CANCELLED)
    many = len(expected) >= _SEVERAL and len(gone) > len(expected) * _MOST_GONE
    if not there and not many:
        lost = tuple(key for key, event in offers.items() if event is None)
        return _Absent((*found, *_known_by_id(offers)), (*gone, *lost))
    desk.fault(
        "calendar-emptied",
        f"The calendar suddenly lacks {len(missing)} of {len(expected)} interviews. Nothing "
        "was cancelled, and it is read whole again at the next pass. If they are really gone, "
        "decline or close them one by one.",
    )
    return _Absent(found, doubtful=True)


def _known_by_id(
    events: Mapping[str, CalendarEvent | Rejected | None],
) -> tuple[CalendarEvent, ...]:
    return tuple(event for event in events.values() if isinstance(event, CalendarEvent))


def _looked_up(desk: Desk, key: str) -> CalendarEvent | Rejected | None:
    """Return an event by its id, None when there is none, or why it cannot be read."""
    try:
        return desk.calendar.event(key)
    except Rejected as refusal:
        return refusal


def _lose(desk: Desk, known: _Known, key: str) -> None:
    """Take in that an event is gone."""
    if key in known.interviews:
        _cancel(desk, known, key)
    withdraw_offer(desk, key)


def _cancel(desk: Desk, known: _Known, key: str) -> None:
    application_id, interview = known.interviews[key]
    gone = replace(interview, status=EventStatus.CANCELLED, updated_at=desk.now)
    _store(desk, known, application_id, gone)
    tell_difference(desk, application_id, interview, gone)


def _store(desk: Desk, known: _Known, application_id: str, interview: Interview) -> None:
    desk.store.put_interview(application_id, interview)
    known.keep(known.applications[application_id], interview)


def _take(desk: Desk, known: _Known, event: CalendarEvent) -> None:
    stored = known.interviews.get(event.key)
    if event.status is EventStatus.CANCELLED and withdraw_offer(desk, event.key):
        return
    if stored is not None and event.status is EventStatus.CANCELLED and not event.title:
        _cancel(desk, known, event.key)
        return
    offer = offer_event(event)
    if offer is not None:
        take_offer(desk, event, offer)
        return
    recognition = recognise(
        event,
        owner=desk.candidate.identity.email,
        owner_name=desk.candidate.identity.name,
        known_companies=tuple(a.company for a in known.applications.values()),
    )
    if stored is not None:
        application_id, before = stored
        after = interview_from(desk, event, recognition, before)
        _store(desk, known, application_id, after)
        tell_difference(desk, application_id, before, after)
    elif recognition.interview and event.status is not EventStatus.CANCELLED:
        _add(desk, known, event, recognition)


def _add(desk: Desk, known: _Known, event: CalendarEvent, recognition: Recognition) -> None:
    interview = interview_from(desk, event, recognition, None)
    application_id = _application(desk, known, event, recognition, interview)
    _store(desk, known, application_id, interview)
    # In the same transaction, so that no fault in between loses the mail that was there before.
    desk.store.set_bookmark(f"{BACKFILL}{application_id}", WANTED)
    day = event.start.astimezone(ZoneInfo(event.zone))
    desk.tell(
        application_id,
        f"interview found: {event.title} on {day:%A %-d %B at %H:%M}",
        recognition.reason,
        fact=f"interview:{event.key}",
    )


def _application(
    desk: Desk,
    known: _Known,
    event: CalendarEvent,
    recognition: Recognition,
    interview: Interview,
) -> str:
    """Return the id of the application an interview belongs to, a new one where there is none."""
    there = [a for a in known.applications.values() if same_company(a.company, recognition.company)]
    open_ones = [a for a in there if _continues(desk, a, interview)]
    found = application_for(recognition.company, interview.role, open_ones)
    if found is not None:
        if interview.role and not found.role:
            desk.store.name_application(found.id, found.company, interview.role)
            known.applications[found.id] = replace(found, role=interview.role)
        return found.id
    application = Application(
        id=new_id(recognition.company, event.title, set(known.applications)),
        company=recognition.company,
        role=interview.role,
        created_at=desk.now,
    )
    desk.store.add_application(application)
    known.applications[application.id] = application
    return application.id


def _continues(desk: Desk, application: Application, interview: Interview) -> bool:
    """Whether an interview can belong to an application: it is open, or the event came before."""
    timeline = Timeline(application, (), desk.rules, desk.candidate.home, desk.now)
    now = standing(timeline)
    if now.stage is not Stage.CLOSED or now.outcome is Outcome.NO_ANSWER:
        return True
    return now.since is not None and interview.start < now.since
