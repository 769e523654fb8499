"""Is this event an interview of the calendar's owner, and what is in it?"""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence

from bot.core.model import CalendarEvent, Company, Recognition
from bot.core.recognise.employer import employer_of
from bot.core.recognise.people import split_people
from bot.core.recognise.promise import answer_promised
from bot.core.recognise.role_of import role_of
from bot.core.recognise.round_name import round_of
from bot.core.recognise.scene import Scene, scene_of
from bot.core.recognise.signals import BIAS, Finding, findings_of

# Nobody sits opposite: who sends the link only arranges.
_TAKEN_ALONE = frozenset({"test", "recorded interview"})
MAX_REASONS = 2
# Evens the confidence out to what was right on events read for the first time.
SPREAD = 1.3


def recognise(
    event: CalendarEvent,
    owner: str,
    owner_name: str = "",
    known_companies: Collection[Company] = (),
) -> Recognition:
    """Tell whether `event` is an interview of `owner` (a mail address), and what is in it.

    `owner_name` is the owner's display name where it is known; `known_companies` are those with an
    open application. A cancelled interview is one still.
    """
    scene = scene_of(event, owner, owner_name, known_companies)
    findings = findings_of(scene)
    score = BIAS + sum(f.weight for f in findings)
    interview = score > 0
    probability = 1 / (1 + math.exp(-max(-30.0, min(30.0, score / SPREAD))))
    confidence = probability if interview else 1 - probability
    reason = _reason(findings, interview=interview)
    if not interview:
        return Recognition(interview=False, confidence=round(confidence, 3), reason=reason)
    return _details(scene, known_companies, round(confidence, 3), reason)


def _details(
    scene: Scene, known: Collection[Company], confidence: float, reason: str
) -> Recognition:
    round_ = round_of(scene)
    interviewers, coordinators = split_people(
        scene.cast, scene.named, scene.parts.people, alone=round_ in _TAKEN_ALONE
    )
    company = employer_of(scene.event, scene.cast, scene.parts, scene.text, known)
    answer, evidence = answer_promised(scene)
    return Recognition(
        interview=True,
        confidence=confidence,
        reason=reason,
        company=company,
        role=role_of(scene, company),
        round=round_,
        interviewers=interviewers,
        coordinators=coordinators,
        answer_date=answer,
        answer_evidence=evidence,
    )


def _reason(findings: Sequence[Finding], *, interview: bool) -> str:
    """Name the weightiest findings of the deciding side in one sentence."""
    side = [f for f in findings if (f.weight > 0) == interview]
    if not side:
        return "Nothing in it speaks of an interview."
    side.sort(key=lambda f: -abs(f.weight))
    # One clause for each source ("the title", "the text"), its weightiest.
    clauses = {" ".join(f.says.split()[:2]): f.says for f in reversed(side)}
    shown = list(reversed(clauses.values()))[: MAX_REASONS if interview else 1]
    said = " and ".join(shown)
    return f"{said[0].upper()}{said[1:]}."
