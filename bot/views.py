"""What the commands show: assessments and history as plain data of fixed shape."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from bot.core.facts import Draft, Interview, Message
from bot.core.workflow.decide import Assessment
from bot.core.workflow.next_step import NextStep, next_step, upcoming
from bot.store.store import HistoryRow


def status_view(assessments: Sequence[Assessment]) -> dict[str, Any]:
    """Return what `status --json` prints (PRODUCT.md fixes the keys)."""
    return {"applications": [application_view(a) for a in assessments]}


def application_view(assessment: Assessment) -> dict[str, Any]:
    """Return one application of `status --json`."""
    application, standing = assessment.timeline.application, assessment.standing
    answer = standing.answer
    return {
        "id": application.id,
        "company": application.company.name,
        "role": application.role,
        "stage": standing.stage.value,
        "outcome": standing.outcome.value if standing.outcome else None,
        "answer_date": answer.day.isoformat() if answer else None,
        "answer_date_source": answer.source.value if answer else None,
        "reason": standing.reason,
        "next": _step_view(next_step(assessment)),
        "drafts": [draft_view(d) for d in application.drafts],
    }


def _step_view(step: NextStep | None) -> dict[str, Any] | None:
    if step is None:
        return None
    at = step.at.isoformat() if step.at else None
    return {"what": step.what, "at": at, "said": step.said, "stops": step.stops}


def draft_view(draft: Draft) -> dict[str, Any]:
    """Return one draft: kind, recipient, state, when it was due, and Gmail's handles."""
    return {
        "kind": draft.kind.value,
        "to": draft.to.email,
        "state": draft.state.value,
        "due": draft.due.isoformat(),
        "ordinal": draft.ordinal,
        "name": draft.to.name,
        "subject": draft.subject,
        "reason": draft.reason,
        "draft_id": draft.draft_id or None,
        "thread_id": draft.thread_id or None,
    }


def show_view(assessment: Assessment, history: Sequence[HistoryRow]) -> dict[str, Any]:
    """Return what `show --json` prints: everything known of one application, with reasons."""
    application, standing = assessment.timeline.application, assessment.standing
    view = application_view(assessment)
    view["answer_evidence"] = standing.answer.evidence if standing.answer else ""
    view["interviews"] = [_interview_view(i) for i in application.interviews]
    view["messages"] = [_message_view(assessment, m) for m in assessment.timeline.messages]
    view["upcoming"] = [_step_view(step) for step in upcoming(assessment)]
    view["history"] = [history_view(row) for row in history]
    return view


def _interview_view(interview: Interview) -> dict[str, Any]:
    return {
        "title": interview.title,
        "start": interview.start.isoformat(),
        "end": interview.end.isoformat(),
        "status": interview.status.value,
        "round": interview.round,
        "interviewers": [{"name": p.name, "email": p.email} for p in interview.interviewers],
        "coordinators": [{"name": p.name, "email": p.email} for p in interview.coordinators],
        "remember": interview.remember,
        "reason": interview.reason,
    }


def _message_view(assessment: Assessment, message: Message) -> dict[str, Any]:
    reading = message.reading
    return {
        "id": message.id,
        "at": message.at.isoformat(),
        "outgoing": message.outgoing,
        "from": message.sender.email,
        "subject": message.subject,
        "kind": None if message.outgoing else assessment.timeline.meaning(message).value,
        "confidence": reading.confidence if reading else None,
        "evidence": reading.evidence if reading else "",
        "matched_by": message.matched_by,
    }


def history_view(row: HistoryRow) -> dict[str, Any]:
    """Return one row of history."""
    return {
        "at": row.at.isoformat(),
        "application": row.application_id,
        "what": row.what,
        "reason": row.reason,
        "evidence": row.evidence,
        "undone": row.undone,
    }


def plan_view(assessments: Sequence[Assessment], now: datetime, days: int) -> list[dict[str, Any]]:
    """Return what lies ahead within so many days, over all applications, soonest first."""
    until = now + timedelta(days=days)
    steps = [
        {"application": a.timeline.application.id, **view}
        for a in assessments
        for step in upcoming(a)
        if (view := _step_view(step)) is not None and (step.at is None or step.at <= until)
    ]
    return sorted(steps, key=lambda s: s["at"] or "")
