"""An interview as it is stored: what an event says, what was known before, and what changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.core.dates import parse_day
from bot.core.event_lines import EventLines, event_lines
from bot.core.facts import Interview
from bot.core.model import CalendarEvent, Recognition
from bot.service.desk import Desk


def interview_from(
    desk: Desk, event: CalendarEvent, recognition: Recognition, before: Interview | None
) -> Interview:
    """Return an event as an interview; `before` is what was stored of it.

    Somebody may edit an interview until nothing in it says so any more. With another title it is
    set aside as none; with the same title it stays one, with the people known before.
    """
    lines = event_lines(event.description)
    answer_by = _answer_by(lines, event)
    interview = Interview(
        key=event.key,
        title=event.title,
        start=event.start,
        end=event.end,
        zone=event.zone,
        status=event.status,
        seen_at=before.seen_at if before else min(event.created or desk.now, desk.now),
        updated_at=min(event.updated or desk.now, desk.now),
        round=recognition.round,
        interviewers=recognition.interviewers,
        coordinators=recognition.coordinators,
        role=lines.role or recognition.role,
        remember=lines.remember,
        company_detail=lines.company_detail,
        skip=lines.skip,
        problems=_problems(lines, answer_by, recognition.company.name),
        answer_date=answer_by or recognition.answer_date,
        answer_evidence=lines.answer_by_text if answer_by else recognition.answer_evidence,
        answer_by_candidate=answer_by is not None,
        answer_said_at=_said_at(answer_by, before, desk.now),
        reason=recognition.reason,
        html_link=event.html_link,
    )
    return interview if before is None else _continued(interview, before, recognition)


def _continued(interview: Interview, before: Interview, recognition: Recognition) -> Interview:
    """Return a newer state of an interview with what it keeps of the older one."""
    retitled = before.retitled
    if interview.title != before.title:
        retitled = not recognition.interview
    kept = replace(interview, revoked=before.revoked, retitled=retitled)
    if recognition.interview:
        return kept
    return replace(
        kept,
        round=before.round,
        interviewers=before.interviewers,
        coordinators=before.coordinators,
        role=interview.role or before.role,
    )


def _problems(lines: EventLines, answer_by: date | None, company: str) -> tuple[str, ...]:
    """Return what in the candidate's own lines could not be understood, in words for them.

    A `Company:` line that only names the company is as likely the employer's own.
    """
    named = f"“company: {company}".casefold()
    problems = tuple(p for p in lines.problems if not p.casefold().startswith(named))
    if not lines.answer_by_text or answer_by is not None:
        return problems
    unread = f"“Answer by: {lines.answer_by_text}” names no day I can read; 12 March would do."
    return (*problems, unread)


def _answer_by(lines: EventLines, event: CalendarEvent) -> date | None:
    if not lines.answer_by_text:
        return None
    return parse_day(lines.answer_by_text, event.start.astimezone(ZoneInfo(event.zone)).date())


def _said_at(day: date | None, before: Interview | None, now: datetime) -> datetime | None:
    """Return since when the candidate's line says this day: other edits do not make it newer."""
    if day is None:
        return None
    unchanged = before is not None and before.answer_by_candidate and before.answer_date == day
    return before.answer_said_at if before is not None and unchanged else now


def tell_difference(desk: Desk, application_id: str, before: Interview, after: Interview) -> None:
    """Write history for what a candidate would call a change."""
    fact = f"interview:{after.key}"
    if before.takes_place and after.retitled:
        what = f"no interview any more: {after.title}"
        desk.tell(application_id, what, f"its title changed. {after.reason}", fact=fact)
    elif before.takes_place and not after.takes_place:
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
