"""Takes calendar changes in: interviews that appear, move, are cancelled."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.core.applications import application_for, new_id, same_company
from bot.core.dates import parse_day
from bot.core.event_lines import EventLines, OfferEvent, event_lines, offer_event
from bot.core.facts import Application, Change, Interview, Word, WordKind
from bot.core.model import CalendarEvent, Company, EventStatus, Outcome, Recognition
from bot.core.recognise import recognise
from bot.core.workflow.standing import Stage, standing
from bot.core.workflow.timeline import Timeline
from bot.ports import CalendarChanges
from bot.service.desk import Desk
from bot.service.words import say

# How far back a first look goes: further than any note would still be written.
LOOK_BACK = timedelta(days=45)
# A full read that finds fewer than this share of the interviews we know is a fault, not news.
_LEAST_SHARE = 0.5
_LEAST_KNOWN = 2
# Marks an application whose earlier mail is still to be read.
BACKFILL = "backfill:"


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


def look_at_calendar(desk: Desk) -> None:
    """Take in what changed in the calendar."""
    changes = desk.calendar.changes(desk.store.bookmark("calendar"), desk.now - LOOK_BACK)
    known = _Known(desk.store.interviews(), {a.id: a for a in desk.store.applications()})
    missing = _missing(desk, known, changes)
    if missing is None:
        return
    with desk.store.transaction():
        for event in changes.events:
            _take_safely(desk, known, event)
        for key in missing:
            _cancel(desk, known, key)
        for key, why in changes.set_aside:
            _set_aside(desk, key, why)
        _remember_bookmark(desk, changes)


def _take_safely(desk: Desk, known: _Known, event: CalendarEvent) -> None:
    try:
        with desk.store.savepoint():
            _take(desk, known, event)
    except Exception as error:  # noqa: BLE001  one event must not stop the others, nor be lost
        _set_aside(desk, event.key, f"{type(error).__name__}: {error}"[:200])


def _set_aside(desk: Desk, key: str, why: str) -> None:
    desk.store.put_aside(f"event:{key}", "calendar event", why, desk.now)
    desk.fault(f"event:{key}", f"A calendar event cannot be read and is put aside: {why}")


def _remember_bookmark(desk: Desk, changes: CalendarChanges) -> None:
    if changes.bookmark is None:
        desk.fault(
            "calendar-bookmark", "Google gave no sync token; the calendar is read whole each time."
        )
    desk.store.set_bookmark("calendar", changes.bookmark)


def _missing(desk: Desk, known: _Known, changes: CalendarChanges) -> tuple[str, ...] | None:
    """Return interviews a full read no longer finds, or None when it finds suspiciously few."""
    if not changes.complete:
        return ()
    since = desk.now - LOOK_BACK
    expected = {
        key
        for key, (_, interview) in known.interviews.items()
        if interview.takes_place and interview.end > since
    }
    missing = expected - {e.key for e in changes.events}
    if len(expected) >= _LEAST_KNOWN and len(missing) > len(expected) * (1 - _LEAST_SHARE):
        desk.fault(
            "calendar-emptied",
            f"The calendar suddenly lacks {len(missing)} of {len(expected)} interviews. Nothing "
            "was cancelled. If they are really gone, decline or close them one by one.",
        )
        return None
    return tuple(sorted(missing))


def _cancel(desk: Desk, known: _Known, key: str) -> None:
    application_id, interview = known.interviews[key]
    gone = replace(interview, status=EventStatus.CANCELLED, updated_at=desk.now)
    _store(desk, known, application_id, gone)
    _tell_difference(desk, application_id, interview, gone)


def _store(desk: Desk, known: _Known, application_id: str, interview: Interview) -> None:
    desk.store.put_interview(application_id, interview)
    known.keep(known.applications[application_id], interview)


def _take(desk: Desk, known: _Known, event: CalendarEvent) -> None:
    stored = known.interviews.get(event.key)
    if event.status is EventStatus.CANCELLED and _withdraw_offer(desk, event.key):
        return
    if stored is not None and event.status is EventStatus.CANCELLED and not event.title:
        _cancel(desk, known, event.key)
        return
    offer = offer_event(event)
    if offer is not None:
        _take_offer(desk, event, offer)
        return
    recognition = recognise(
        event,
        owner=desk.candidate.identity.email,
        owner_name=desk.candidate.identity.name,
        known_companies=tuple(a.company for a in known.applications.values()),
    )
    if stored is not None:
        application_id, before = stored
        after = _interview(desk, event, recognition, before)
        _store(desk, known, application_id, after)
        _tell_difference(desk, application_id, before, after)
    elif recognition.interview and event.status is not EventStatus.CANCELLED:
        _add(desk, known, event, recognition)


def _add(desk: Desk, known: _Known, event: CalendarEvent, recognition: Recognition) -> None:
    interview = _interview(desk, event, recognition, None)
    application_id = _application(desk, known, event, recognition, interview)
    _store(desk, known, application_id, interview)
    # In the same transaction, so that no fault in between loses the mail that was there before.
    desk.store.set_bookmark(f"{BACKFILL}{application_id}", "wanted")
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


def _interview(
    desk: Desk, event: CalendarEvent, recognition: Recognition, before: Interview | None
) -> Interview:
    lines = event_lines(event.description)
    answer_by = _answer_by(lines, event)
    created = min(event.created or desk.now, desk.now)
    return Interview(
        key=event.key,
        title=event.title,
        start=event.start,
        end=event.end,
        zone=event.zone,
        status=event.status,
        seen_at=before.seen_at if before else created,
        updated_at=min(event.updated or desk.now, desk.now),
        round=recognition.round,
        interviewers=recognition.interviewers,
        coordinators=recognition.coordinators,
        role=lines.role or recognition.role,
        remember=lines.remember,
        company_detail=lines.company_detail,
        skip=lines.skip,
        answer_date=answer_by or recognition.answer_date,
        answer_evidence=lines.answer_by_text if answer_by else recognition.answer_evidence,
        answer_by_candidate=answer_by is not None,
        answer_said_at=_said_at(answer_by, before, desk.now),
        reason=recognition.reason,
        html_link=event.html_link,
        revoked=before.revoked if before else False,
    )


def _said_at(day: date | None, before: Interview | None, now: datetime) -> datetime | None:
    """Return since when the candidate's line says this day: other edits do not make it newer."""
    if day is None:
        return None
    unchanged = before is not None and before.answer_by_candidate and before.answer_date == day
    return before.answer_said_at if before is not None and unchanged else now


def _answer_by(lines: EventLines, event: CalendarEvent) -> date | None:
    if not lines.answer_by_text:
        return None
    return parse_day(lines.answer_by_text, event.start.astimezone(ZoneInfo(event.zone)).date())


def _tell_difference(desk: Desk, application_id: str, before: Interview, after: Interview) -> None:
    """Write history for what a candidate would call a change."""
    fact = f"interview:{after.key}"
    if before.takes_place and not after.takes_place:
        what = f"interview {after.status.value}: {after.title}"
        desk.tell(application_id, what, "the calendar says so", fact=fact)
    elif not before.takes_place and after.takes_place:
        desk.tell(application_id, f"interview is on again: {after.title}", fact=fact)
    elif before.start != after.start:
        moved = f"{_said(before.start, before.zone)} to {_said(after.start, after.zone)}"
        desk.tell(
            application_id, f"interview moved from {moved}", "the calendar says so", fact=fact
        )
    elif before.remember != after.remember or before.company_detail != after.company_detail:
        desk.tell(application_id, "you added to the event's description", fact=fact)


def _said(moment: datetime, zone: str) -> str:
    return f"{moment.astimezone(ZoneInfo(zone)):%A %-d %B %H:%M}"


def _take_offer(desk: Desk, event: CalendarEvent, offer: OfferEvent) -> None:
    """Take in an event such as 'Offer: Globex, answer by 10 Dec': it starts updates elsewhere.

    For a company we know it closes that application, which the others hear of by itself.
    """
    today = desk.now.astimezone(ZoneInfo(event.zone)).date()
    decide_by = parse_day(offer.answer_by_text, today) if offer.answer_by_text else None
    noted = [w.day for _, w in _words_of(desk, event.key)]
    noted += [c.decide_by for c in desk.store.changes() if c.key == event.key]
    if decide_by in noted:
        return
    _withdraw_offer(desk, event.key)
    origin = _offer_of(desk, offer.company)
    if origin is None:
        desk.store.put_change(Change(event.key, desk.now, "", decide_by))
        desk.tell(None, f"you noted an offer: {event.title}")
        return
    source = _source(event.key)
    word = Word(0, WordKind.CLOSE, desk.now, day=decide_by, outcome=Outcome.OFFER, source=source)
    say(desk.store, origin, word)


def _source(key: str) -> str:
    return f"calendar event {key}"


def _words_of(desk: Desk, key: str) -> list[tuple[Application, Word]]:
    return [
        (application, word)
        for application in desk.store.applications()
        for word in application.words
        if word.source == _source(key) and not word.revoked
    ]


def _withdraw_offer(desk: Desk, key: str) -> bool:
    """Take back what an `Offer:` event said; return whether there was one."""
    words = _words_of(desk, key)
    for application, word in words:
        desk.store.revoke_word(word.id)
        desk.tell(application.id, "the offer's event is gone or changed", "the calendar says so")
    known = any(c.key == key for c in desk.store.changes())
    desk.store.drop_change(key)
    return known or bool(words)


def _offer_of(desk: Desk, company: str) -> Application | None:
    same = (a for a in desk.store.applications() if same_company(a.company, Company(company)))
    return next(same, None)
