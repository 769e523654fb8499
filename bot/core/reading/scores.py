"""Cues -> how much a mail speaks for each kind, and the sentence that says it best."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from bot.core.model import ReplyKind
from bot.core.reading.concepts import Concept, Role
from bot.core.reading.cues import Cue

_REPEATED = 0.25


@dataclass(frozen=True, slots=True)
class Context:
    """What a mail is about, apart from what it says.

    Attributes:
        in_thread: it answers a mail (reply prefix, quote or In-Reply-To).
        job: it, its subject or its quote names a job or a selection.
        candidacy: the same with words that other matters use too.
        bulk: it went out to a list, or its footer offers to unsubscribe.
    """

    in_thread: bool = False
    job: bool = False
    candidacy: bool = False
    bulk: bool = False

    @property
    def possible(self) -> bool:
        """Whether the mail can be about an application at all."""
        return self.in_thread or self.job or self.candidacy


@dataclass(frozen=True, slots=True)
class Scores:
    """Evidence per kind.

    Attributes:
        by_kind: summed weight; a concept said again adds a quarter.
        strongest: the heaviest single cue per kind.
        evidence: the sentence with the most weight per kind, the first of equals.
        concepts: weight per concept, for the rules that look at one alone.
        about: what surrounds the cues.
    """

    by_kind: Mapping[ReplyKind, float] = field(default_factory=dict)
    strongest: Mapping[ReplyKind, float] = field(default_factory=dict)
    evidence: Mapping[ReplyKind, str] = field(default_factory=dict)
    concepts: Mapping[Concept, float] = field(default_factory=dict)
    about: Context = field(default_factory=Context)

    def of(self, kind: ReplyKind) -> float:
        """The summed weight for a kind, 0 when nothing speaks for it."""
        return self.by_kind.get(kind, 0.0)

    def top(self, kind: ReplyKind) -> float:
        """The heaviest single cue for a kind."""
        return self.strongest.get(kind, 0.0)

    def said(self, *concepts: Concept) -> float:
        """The heaviest of these concepts."""
        return max((self.concepts.get(concept, 0.0) for concept in concepts), default=0.0)


def score(cues: Iterable[Cue], about: Context) -> Scores:
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
    return Scores(total, strongest, _best_sentences(by_sentence, texts), concepts, about)


def _best_sentences(
    by_sentence: Mapping[tuple[ReplyKind, int], float], texts: Mapping[int, str]
) -> dict[ReplyKind, str]:
    best: dict[ReplyKind, tuple[float, int]] = {}
    for (kind, position), weight in by_sentence.items():
        if weight > best.get(kind, (0.0, 0))[0]:
            best[kind] = (weight, position)
    return {kind: texts[position] for kind, (_, position) in best.items()}
