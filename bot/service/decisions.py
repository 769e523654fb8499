"""Decides for every application, tells what changed, and has the intents carried out."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from bot.core.facts import Application, Change, Message, WordKind
from bot.core.model import Outcome
from bot.core.place import Place
from bot.core.rules import Rules
from bot.core.workflow.decide import (
    Assessment,
    Intent,
    TellCandidate,
    WriteDraft,
    assess,
    decide,
)
from bot.core.workflow.standing import Stage, Standing, closing
from bot.core.workflow.timeline import Timeline
from bot.ports import GoogleError, NotAllowed, OutcomeUnknown, Rejected
from bot.service.desk import Desk, Stopped
from bot.service.effects import carry_out
from bot.store.faults import StoreFault

# Written drafts lead to a nudge with links to them, decided in a second round.
_ROUNDS = 2


def decide_and_act(desk: Desk) -> None:
    """Bring Gmail to what the facts ask for."""
    for round_ in range(1, _ROUNDS + 1):
        last = round_ == _ROUNDS
        if not [a for a in assess_all(desk) if _serve_safely(desk, a, last=last)]:
            return


def assess_all(desk: Desk) -> tuple[Assessment, ...]:
    """Assess every application at the desk's instant."""
    applications = desk.store.applications()
    outside, home = desk.store.changes(), desk.candidate.home
    return assess_applications(applications, outside, desk.rules, home, desk.now, told=_told(desk))


def _told(desk: Desk) -> frozenset[str]:
    """Return the keys of all nudges the candidate has had, or may have had."""
    under_way = (i for i in desk.store.open_intents() if i.effect == "nudge")
    return desk.store.told().union(*(intent.data["keys"] for intent in under_way))


def assess_applications(
    applications: Sequence[Application],
    outside: Sequence[Change],
    rules: Rules,
    home: Place,
    now: Any,
    *,
    told: Collection[str] = (),
) -> tuple[Assessment, ...]:
    """Assess applications together, since an offer in one is a change for the others."""
    alone = (Timeline(a, (), rules, home, now) for a in applications)
    offers = [change for t in alone if (change := _offer(t)) is not None]
    changes = sorted([*outside, *offers], key=lambda c: (c.at, c.key))
    return tuple(
        assess(a, _changes_for(a, changes), rules, home, now, told=told) for a in applications
    )


def _offer(t: Timeline) -> Change | None:
    """Return an application's offer as a change for all others."""
    standing, application = closing(t), t.application
    if standing is None:
        return None
    if standing.outcome is not Outcome.OFFER or standing.since is None:
        return None
    said = standing.closed_by
    decide_by = said.decide_by if isinstance(said, Message) else said.day if said else None
    return Change(f"offer:{application.id}", standing.since, "", decide_by, application.id)


def _changes_for(application: Application, changes: Iterable[Change]) -> tuple[Change, ...]:
    own = [Change(f"word:{w.id}", w.at, w.text, w.day) for w in application.said(WordKind.UPDATE)]
    elsewhere = [c for c in changes if c.origin != application.id]
    return (*own, *elsewhere)


def _serve_safely(desk: Desk, assessment: Assessment, *, last: bool) -> bool:
    """Serve one application; a fault of ours in it must not keep the others waiting."""
    try:
        return _serve(desk, assessment, last=last)
    except (GoogleError, Stopped, StoreFault):
        raise
    except Exception as error:  # noqa: BLE001  as the docstring says
        name = assessment.timeline.application.id
        what = f"{type(error).__name__}: {error}".splitlines()[0][:200]
        desk.fault(f"application:{name}", f"{name} could not be looked after ({what}).")
        return False


def _serve(desk: Desk, assessment: Assessment, *, last: bool) -> bool:
    """Tell what changed and carry out what is to do; return whether anything was."""
    _tell_standing(desk, assessment)
    intents = decide(assessment, _told(desk))
    writes = not last and any(isinstance(i, WriteDraft) for i in intents)
    for intent in intents:
        if writes and isinstance(intent, TellCandidate) and intent.nudge.drafts:
            # What stands ready is told of together with what is written now, in the next round.
            continue
        _carry_out(desk, assessment, intent)
    return any(not isinstance(i, TellCandidate) for i in intents)


def _carry_out(desk: Desk, assessment: Assessment, intent: Intent) -> None:
    application_id = assessment.timeline.application.id
    desk.checkpoint()
    try:
        carry_out(desk, assessment, intent)
    except OutcomeUnknown as error:
        desk.fault(f"unknown:{application_id}", f"{error} It is looked for before writing again.")
    except (NotAllowed, Rejected) as error:
        desk.fault(f"refused:{application_id}", str(error))


def _tell_standing(desk: Desk, assessment: Assessment) -> None:
    """Write a row of history when stage, outcome or answer date is another than last told."""
    application = assessment.timeline.application
    standing = assessment.standing
    now, before = summary(standing), desk.store.standing(application.id)
    if now == before:
        return
    with desk.store.transaction():
        if (now["stage"], now["outcome"]) != (before.get("stage"), before.get("outcome")):
            desk.tell(application.id, _stage_said(standing), standing.reason, _evidence(standing))
        if now["answer_date"] != before.get("answer_date") and standing.answer is not None:
            answer = standing.answer
            what = f"answer date: {answer.day:%A %-d %B}"
            desk.tell(application.id, what, f"source: {answer.source.value}", answer.evidence)
        if now["quiet_until"] != before.get("quiet_until") and _waits_longer(standing):
            _tell_quiet(desk, application.id, standing)
        desk.store.set_standing(application.id, now)


def _waits_longer(standing: Standing) -> bool:
    return standing.answer is not None and standing.answer.base > standing.answer.day


def _tell_quiet(desk: Desk, application_id: str, standing: Standing) -> None:
    if standing.answer is not None:
        what = f"no status check before {standing.answer.base:%A %-d %B} is over"
        desk.tell(application_id, what, standing.answer.quiet_because)


def _stage_said(standing: Standing) -> str:
    if standing.stage is Stage.CLOSED and standing.outcome is not None:
        return f"closed: {standing.outcome.value}"
    return f"stage: {standing.stage.value.replace('_', ' ')}"


def _evidence(standing: Standing) -> str:
    mail = standing.closed_by if isinstance(standing.closed_by, Message) else standing.asked
    return mail.reading.evidence if mail is not None and mail.reading is not None else ""


def summary(standing: Standing) -> dict[str, Any]:
    """Return what the history tells changes of."""
    answer = standing.answer
    return {
        "stage": standing.stage.value,
        "outcome": standing.outcome.value if standing.outcome else None,
        "answer_date": answer.day.isoformat() if answer else None,
        "quiet_until": answer.base.isoformat() if answer else None,
    }
