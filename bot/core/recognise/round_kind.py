"""What a kind of round is, and words that several of them share (folded)."""

from __future__ import annotations

from dataclasses import dataclass

GESPRACH = r"gespr(?:a|ae)ch"
STEP = (
    r"(?:\.|st|nd|rd|er|e|eme|re|a|o|[°º])? ?(?:round|stage|step|interview|intvw|intv|int|call|"
    r"runde|"
    r"(?:vorstellungs|bewerbungs)?gespr(?:a|ae)ch|fase|etapa|ronda|entrevista|colloquio|incontro|"
    r"gesprek|ronde|stap|entretien|tour|rdv|rendez-vous|echange|etape)\b"
)


@dataclass(frozen=True, slots=True)
class Round:
    """A kind of round: its English term, its words, and how telling they are."""

    term: str
    words: str
    strength: float
