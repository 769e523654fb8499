"""Scores -> one kind with a confidence: the order in which things said outweigh each other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bot.core.model import ReplyKind
from bot.core.reading.concepts import STRONG, Concept
from bot.core.reading.scores import Scores


@dataclass(frozen=True, slots=True)
class Verdict:
    """A kind, how sure (0..1), the sentence, and whether the candidate has to act."""

    kind: ReplyKind
    confidence: float
    evidence: str
    needs_answer: bool


def judge(scores: Scores, *, bulk: bool) -> Verdict:
    """Pick the kind: the first rule of `_RULES` that applies decides."""
    for kind, rule in _RULES:
        confidence = rule(scores, bulk)
        if confidence:
            return Verdict(kind, confidence, scores.evidence.get(kind, ""), _needs_answer(kind, scores))
    return Verdict(ReplyKind.UNRELATED, 0.8, "", needs_answer=False)


def _needs_answer(kind: ReplyKind, scores: Scores) -> bool:
    if kind is ReplyKind.QUESTION:
        return True
    if kind is ReplyKind.NEXT_ROUND:
        return not _only_confirms(scores)
    if kind is ReplyKind.OFFER:
        return scores.said(Concept.ASK, Concept.ASK_FOR, Concept.YES, Concept.SLOT) > 0 or True
    return False


def _only_confirms(scores: Scores) -> bool:
    asks = scores.said(Concept.SLOT, Concept.ASK, Concept.ASK_FOR, Concept.TEST, Concept.MOVE)
    return scores.said(Concept.CONFIRM) > 0 and asks == 0


def _sure(base: float, scores: Scores, kind: ReplyKind, rivals: tuple[ReplyKind, ...] = ()) -> float:
    """Agreeing evidence raises, strong evidence for a rival lowers."""
    more = max(scores.of(kind) - scores.top(kind), 0.0)
    against = sum(1 for rival in rivals if scores.top(rival) >= STRONG)
    return max(0.3, min(0.99, base + 0.02 * min(more, 5.0) - 0.12 * against))


def _bounce(scores: Scores, _bulk: bool) -> float:
    return 0.9 if scores.top(ReplyKind.BOUNCE) >= STRONG and scores.top(ReplyKind.OFFER) < STRONG else 0.0


def _advert(scores: Scores, bulk: bool) -> float:
    said = scores.said(Concept.ADVERT)
    if said < STRONG:
        return 0.0
    decided = max(scores.top(ReplyKind.REJECTION), scores.top(ReplyKind.OFFER))
    if bulk and decided < STRONG:
        return 0.95
    return 0.88 if decided < STRONG and scores.top(ReplyKind.NEXT_ROUND) < STRONG else 0.0


def _auto_reply(scores: Scores, _bulk: bool) -> float:
    said = scores.of(ReplyKind.AUTO_REPLY)
    others = max(
        scores.top(ReplyKind.REJECTION), scores.top(ReplyKind.OFFER), scores.said(Concept.INVITE, Concept.MOVE)
    )
    if said < STRONG or others >= STRONG:
        return 0.0
    return 0.9 if said > 5 else 0.84  # noqa: PLR2004 - two cues agree


def _rejection(scores: Scores, _bulk: bool) -> float:
    total, top = scores.of(ReplyKind.REJECTION), scores.top(ReplyKind.REJECTION)
    if top >= STRONG:
        return _sure(0.9, scores, ReplyKind.REJECTION, (ReplyKind.OFFER,))
    soft = [c for c in (Concept.SOFT_NO, Concept.KEPT, Concept.FAREWELL, Concept.REGRET) if scores.said(c) > 0.5]  # noqa: PLR2004
    open_still = max(scores.top(ReplyKind.NEXT_ROUND), scores.top(ReplyKind.OFFER), scores.top(ReplyKind.DELAY))
    if len(soft) >= 2 and total >= 4 and open_still < STRONG:  # noqa: PLR2004
        return 0.84
    return 0.0


def _offer(scores: Scores, _bulk: bool) -> float:
    total, top = scores.of(ReplyKind.OFFER), scores.top(ReplyKind.OFFER)
    if scores.said(Concept.OFFER) >= STRONG:
        return _sure(0.88, scores, ReplyKind.OFFER, (ReplyKind.REJECTION, ReplyKind.DELAY))
    if top >= STRONG and total >= 5:  # noqa: PLR2004
        return _sure(0.86, scores, ReplyKind.OFFER, (ReplyKind.REJECTION, ReplyKind.DELAY))
    return 0.0


def _next_round(scores: Scores, bulk: bool) -> float:
    top = scores.top(ReplyKind.NEXT_ROUND)
    if top < STRONG or not scores.in_context:
        return 0.0
    if bulk and scores.of(ReplyKind.UNRELATED) > scores.of(ReplyKind.NEXT_ROUND):
        return 0.0
    return _sure(0.88, scores, ReplyKind.NEXT_ROUND)


def _question(scores: Scores, _bulk: bool) -> float:
    if not scores.in_context or scores.of(ReplyKind.UNRELATED) >= STRONG:
        return 0.0
    if scores.said(Concept.ASK_FOR) >= STRONG:
        return _sure(0.86, scores, ReplyKind.QUESTION)
    if scores.said(Concept.ASK) > 0 and scores.top(ReplyKind.DELAY) < STRONG:
        return 0.82
    return 0.0


def _delay(scores: Scores, _bulk: bool) -> float:
    if scores.top(ReplyKind.DELAY) >= STRONG and scores.in_context:
        return _sure(0.86, scores, ReplyKind.DELAY)
    return 0.0


def _acknowledgement(scores: Scores, bulk: bool) -> float:
    said = scores.of(ReplyKind.ACKNOWLEDGEMENT)
    if said >= 1 and scores.in_context and scores.of(ReplyKind.UNRELATED) < STRONG and not (bulk and said < 2):  # noqa: PLR2004
        return _sure(0.82, scores, ReplyKind.ACKNOWLEDGEMENT)
    return 0.0


_RULES: tuple[tuple[ReplyKind, Callable[[Scores, bool], float]], ...] = (
    (ReplyKind.BOUNCE, _bounce),
    (ReplyKind.UNRELATED, _advert),
    (ReplyKind.AUTO_REPLY, _auto_reply),
    (ReplyKind.REJECTION, _rejection),
    (ReplyKind.OFFER, _offer),
    (ReplyKind.NEXT_ROUND, _next_round),
    (ReplyKind.QUESTION, _question),
    (ReplyKind.DELAY, _delay),
    (ReplyKind.ACKNOWLEDGEMENT, _acknowledgement),
)
