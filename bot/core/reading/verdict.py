"""Scores -> one kind with a confidence: the order in which things said outweigh each other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bot.core.model import ReplyKind
from bot.core.reading.concepts import STRONG, Concept
from bot.core.reading.scores import Scores

_SOFT = (Concept.SOFT_NO, Concept.KEPT, Concept.FAREWELL, Concept.REGRET)
_SUPPORT = 0.5
_ASKS = (Concept.SLOT, Concept.ASK, Concept.ASK_FOR, Concept.TEST, Concept.MOVE)


@dataclass(frozen=True, slots=True)
class Verdict:
    """A kind, how sure (0..1), the sentence, and whether the candidate has to act."""

    kind: ReplyKind
    confidence: float
    evidence: str
    needs_answer: bool


def judge(scores: Scores) -> Verdict:
    """Pick the kind: the first rule of `_RULES` that applies decides."""
    for kind, rule in _RULES:
        confidence = rule(scores)
        if confidence:
            return Verdict(
                kind, confidence, scores.evidence.get(kind, ""), _needs_answer(kind, scores)
            )
    if scores.about.in_thread and not scores.about.bulk:
        return Verdict(ReplyKind.UNCLEAR, 0.5, "", needs_answer=False)
    return Verdict(ReplyKind.UNRELATED, 0.82, "", needs_answer=False)


def _needs_answer(kind: ReplyKind, scores: Scores) -> bool:
    if kind is ReplyKind.NEXT_ROUND:
        return not (scores.said(Concept.CONFIRM) and not scores.said(*_ASKS))
    return kind in {ReplyKind.QUESTION, ReplyKind.OFFER}


def _sure(base: float, scores: Scores, kind: ReplyKind, *rivals: ReplyKind) -> float:
    """Agreeing evidence raises, strong evidence for a rival lowers."""
    more = max(scores.of(kind) - scores.top(kind), 0.0)
    against = sum(scores.top(rival) >= STRONG for rival in rivals)
    return max(0.3, min(0.99, base + 0.02 * min(more, 5.0) - 0.12 * against))


def _alone_against(scores: Scores, kind: ReplyKind) -> float:
    """A decision said once, beside clear words for going on, is not sure enough to close on."""
    supported = scores.of(kind) - scores.top(kind) >= _SUPPORT
    going_on = max(
        scores.said(Concept.MOVE, Concept.INVITE, Concept.TEST), scores.said(Concept.LATE)
    )
    return 0.0 if supported or going_on < STRONG else 0.12


def _decided(scores: Scores) -> bool:
    return max(scores.top(ReplyKind.REJECTION), scores.said(Concept.OFFER)) >= STRONG


def _bounce(scores: Scores) -> float:
    bounced = scores.top(ReplyKind.BOUNCE) >= STRONG and not scores.about.job
    return 0.9 if bounced and not _decided(scores) else 0.0


def _advert(scores: Scores) -> float:
    if scores.said(Concept.ADVERT) < STRONG:
        return 0.0
    about = scores.about
    if about.bulk or not (about.job or about.in_thread):
        return 0.0 if _decided(scores) and about.job and about.in_thread else 0.95
    if _decided(scores):
        return 0.0
    alone = scores.top(ReplyKind.NEXT_ROUND) < STRONG and scores.said(Concept.ASK_FOR) < STRONG
    return 0.88 if alone or not about.in_thread else 0.0


def _private(scores: Scores) -> float:
    """Family and friends ask about interviews too; other business has other words."""
    private, other = scores.said(Concept.PRIVATE), scores.said(Concept.OTHER_BUSINESS)
    if private and not _decided(scores) and not scores.about.in_thread:
        return 0.9
    chosen = scores.top(ReplyKind.OFFER) >= STRONG or _decided(scores)
    spoken = scores.about.in_thread and (chosen or scores.said(Concept.LATE) >= STRONG)
    if (private or other) and not scores.about.job and not spoken:
        return 0.88
    return 0.0


def _bulk(scores: Scores) -> float:
    """What goes to a list concerns the candidate when it decides, invites or confirms."""
    said = max(
        scores.top(ReplyKind.REJECTION),
        scores.top(ReplyKind.OFFER),
        scores.top(ReplyKind.NEXT_ROUND),
        scores.said(Concept.RECEIVED),
    )
    return 0.85 if scores.about.bulk and said < 2 else 0.0  # noqa: PLR2004


def _auto_reply(scores: Scores) -> float:
    said = scores.of(ReplyKind.AUTO_REPLY)
    spoken = max(
        scores.said(Concept.INVITE, Concept.MOVE, Concept.LATE), scores.top(ReplyKind.QUESTION)
    )
    if said < STRONG or _decided(scores) or (spoken >= STRONG and said < 5):  # noqa: PLR2004
        return 0.0
    return 0.9 if said > 5 else 0.84  # noqa: PLR2004 - two cues agree


def _rejection(scores: Scores) -> float:
    total, top = scores.of(ReplyKind.REJECTION), scores.top(ReplyKind.REJECTION)
    if top >= STRONG:
        about = 0.0 if scores.about.possible else 0.2
        base = 0.9 - about - _alone_against(scores, ReplyKind.REJECTION)
        return _sure(base, scores, ReplyKind.REJECTION, ReplyKind.OFFER)
    soft = sum(scores.said(concept) > 0.5 for concept in _SOFT)  # noqa: PLR2004
    rivals = (ReplyKind.NEXT_ROUND, ReplyKind.OFFER, ReplyKind.DELAY, ReplyKind.QUESTION)
    contested = any(scores.top(rival) >= STRONG for rival in rivals)
    if soft >= 2 and total >= 4 and not contested:  # noqa: PLR2004
        return 0.82 if scores.about.possible else 0.6
    return 0.0


def _offer(scores: Scores) -> float:
    total, top = scores.of(ReplyKind.OFFER), scores.top(ReplyKind.OFFER)
    about = 0.0 if scores.about.possible else 0.2
    if scores.said(Concept.OFFER) >= STRONG:
        base = 0.88 - about - _alone_against(scores, ReplyKind.OFFER)
        return _sure(base, scores, ReplyKind.OFFER, ReplyKind.REJECTION)
    if top >= STRONG and total >= 4.5 and scores.said(Concept.LATE) < STRONG:  # noqa: PLR2004
        return _sure(0.84 - about, scores, ReplyKind.OFFER, ReplyKind.REJECTION)
    return 0.0


def _next_round(scores: Scores) -> float:
    top = scores.top(ReplyKind.NEXT_ROUND)
    plain = scores.said(Concept.INVITE, Concept.TEST) >= STRONG
    possible = scores.about.possible or (plain and not scores.top(ReplyKind.UNRELATED))
    if top < STRONG or not possible:
        return 0.0
    late = scores.said(Concept.LATE) >= STRONG
    certain = scores.said(Concept.INVITE, Concept.MOVE, Concept.TEST) >= STRONG
    if late and scores.of(ReplyKind.DELAY) > scores.of(ReplyKind.NEXT_ROUND):
        return 0.0
    if late and not certain and not scores.said(Concept.ASK):
        return 0.0
    return _sure(0.88 if certain else 0.84, scores, ReplyKind.NEXT_ROUND)


def _question(scores: Scores) -> float:
    asked = scores.said(Concept.ASK_FOR) >= STRONG and not scores.top(ReplyKind.UNRELATED)
    if not (scores.about.possible or asked):
        return 0.0
    if scores.said(Concept.ASK_FOR) >= STRONG and scores.of(ReplyKind.QUESTION) >= scores.said(
        Concept.LATE
    ):
        return _sure(0.86, scores, ReplyKind.QUESTION)
    if scores.said(Concept.ASK) > 0 and scores.top(ReplyKind.DELAY) < STRONG:
        return 0.82
    return 0.0


def _delay(scores: Scores) -> float:
    if not scores.about.possible:
        return 0.0
    if scores.said(Concept.LATE) >= STRONG:
        return _sure(0.86, scores, ReplyKind.DELAY)
    received = scores.said(Concept.RECEIVED) > 0 and not scores.about.in_thread
    if scores.said(Concept.OPEN) >= STRONG and not received:
        return _sure(0.83, scores, ReplyKind.DELAY)
    return 0.0


def _acknowledgement(scores: Scores) -> float:
    said = scores.of(ReplyKind.ACKNOWLEDGEMENT)
    if said >= 1 and scores.about.possible and scores.of(ReplyKind.UNRELATED) < STRONG:
        return _sure(0.83, scores, ReplyKind.ACKNOWLEDGEMENT)
    return 0.0


_RULES: tuple[tuple[ReplyKind, Callable[[Scores], float]], ...] = (
    (ReplyKind.BOUNCE, _bounce),
    (ReplyKind.UNRELATED, _advert),
    (ReplyKind.UNRELATED, _private),
    (ReplyKind.UNRELATED, _bulk),
    (ReplyKind.AUTO_REPLY, _auto_reply),
    (ReplyKind.REJECTION, _rejection),
    (ReplyKind.OFFER, _offer),
    (ReplyKind.NEXT_ROUND, _next_round),
    (ReplyKind.QUESTION, _question),
    (ReplyKind.DELAY, _delay),
    (ReplyKind.ACKNOWLEDGEMENT, _acknowledgement),
)
