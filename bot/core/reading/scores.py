"""Cues -> how much a mail speaks for each kind, and the sentence that says it best."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from bot.core.model import ReplyKind
from bot.core.reading.concepts import Concept, Role
from bot.core.reading.cues import Cue

_REPEATED = 0.25


@dataclass(frozen=True, slots=True)
class Scores:
    """Evidence per kind.

    Attributes:
        by_kind: summed weight; a concept said again adds a quarter.
        strongest: the heaviest single cue per kind.
        evidence: the sentence with the most weight per kind, the first of equals.
        concepts: weight per concept, for the rules that look at one alone.
        in_context: whether the mail, its subject or its quote is about an application.
    """

    by_kind: Mapping[ReplyKind, float] = field(default_factory=dict)
    strongest: Mapping[ReplyKind, float] = field(default_factory=dict)
    evidence: Mapping[ReplyKind, str] = field(default_factory=dict)
    concepts: Mapping[Concept, float] = field(default_factory=dict)
    in_context: bool = False

    def of(self, kind: ReplyKind) -> float:
        """The summed weight for a kind, 0 when nothing speaks for it."""
        return self.by_kind.get(kind, 0.0)

    def top(self, kind: ReplyKind) -> float:
        """The heaviest single cue for a kind."""
        return self.strongest.get(kind, 0.0)

    def said(self, *concepts: Concept) -> float:
        """The heaviest of these concepts."""
        return max((self.concepts.get(concept, 0.0) for concept in concepts), default=0.0)


def score(cues: Iterable[Cue], *, in_context: bool) -> Scores:
    """Add up the cues of one mail."""
    concepts: dict[Concept, float] = {}
    total: dict[ReplyKind, float] = {}
    strongest: dict[ReplyKind, float] = {}
    by_sentence: dict[tuple[ReplyKind, int], float] = {}
    texts: dict[int, str] = {}
    for cue in cues:
        if cue.concept.role is not Role.SAYS:
            continue
        kind, known = cue.concept.kind, concepts.get(cue.concept, 0.0)
        gain = max(cue.weight - known, 0.0) + min(cue.weight, known) * _REPEATED
        concepts[cue.concept] = max(known, cue.weight)
        total[kind] = total.get(kind, 0.0) + gain
        strongest[kind] = max(strongest.get(kind, 0.0), cue.weight)
        place = (kind, cue.position)
        by_sentence[place] = by_sentence.get(place, 0.0) + cue.weight
        texts[cue.position] = cue.sentence
    return Scores(total, strongest, _best_sentences(by_sentence, texts), concepts, in_context)


def _best_sentences(
    by_sentence: Mapping[tuple[ReplyKind, int], float], texts: Mapping[int, str]
) -> dict[ReplyKind, str]:
    best: dict[ReplyKind, tuple[float, int]] = {}
    for (kind, position), weight in by_sentence.items():
        if weight > best.get(kind, (0.0, 0))[0]:
            best[kind] = (weight, position)
    return {kind: texts[position] for kind, (_, position) in best.items()}
