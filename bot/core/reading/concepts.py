"""What a sentence of a reply can say, which kind that speaks for, and how loudly."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from bot.core.model import ReplyKind


class Role(Enum):
    """How a concept takes part in the weighing."""

    SAYS = "says"
    """Speaks for its kind."""
    CONTEXT = "context"
    """Shows that the mail is about an application at all."""
    GUARD = "guard"
    """Weakens what the same sentence seems to say."""


@dataclass(frozen=True, slots=True)
class _Meaning:
    role: Role
    kind: ReplyKind
    weight: float


def _says(kind: ReplyKind, weight: float) -> _Meaning:
    return _Meaning(Role.SAYS, kind, weight)


class Concept(Enum):
    """One thing a sentence can say. From `STRONG` on, a weight carries its kind alone."""

    # The trailing number only keeps members with equal meaning apart.
    DECLINE = (_says(ReplyKind.REJECTION, 4.0), 1)
    CHOSE_OTHER = (_says(ReplyKind.REJECTION, 4.0), 2)
    CLOSED = (_says(ReplyKind.REJECTION, 4.0), 3)
    SOFT_NO = (_says(ReplyKind.REJECTION, 2.4), 4)
    KEPT = (_says(ReplyKind.REJECTION, 1.8), 5)
    FAREWELL = (_says(ReplyKind.REJECTION, 1.6), 6)
    REGRET = (_says(ReplyKind.REJECTION, 0.6), 7)

    OFFER = (_says(ReplyKind.OFFER, 4.0), 8)
    YES = (_says(ReplyKind.OFFER, 3.4), 9)
    WELCOME = (_says(ReplyKind.OFFER, 3.0), 10)
    CONTRACT = (_says(ReplyKind.OFFER, 2.2), 11)
    START = (_says(ReplyKind.OFFER, 1.8), 12)
    CONGRATULATION = (_says(ReplyKind.OFFER, 1.2), 13)
    TERMS = (_says(ReplyKind.OFFER, 1.4), 37)

    INVITE = (_says(ReplyKind.NEXT_ROUND, 4.0), 14)
    MOVE = (_says(ReplyKind.NEXT_ROUND, 4.0), 15)
    TEST = (_says(ReplyKind.NEXT_ROUND, 4.0), 16)
    CONFIRM = (_says(ReplyKind.NEXT_ROUND, 3.2), 17)
    SLOT = (_says(ReplyKind.NEXT_ROUND, 3.0), 18)
    MEET = (_says(ReplyKind.NEXT_ROUND, 2.2), 19)

    LATE = (_says(ReplyKind.DELAY, 4.0), 20)
    OPEN = (_says(ReplyKind.DELAY, 3.0), 21)
    PATIENCE = (_says(ReplyKind.DELAY, 1.4), 22)

    ASK_FOR = (_says(ReplyKind.QUESTION, 3.4), 23)
    ASK = (_says(ReplyKind.QUESTION, 2.0), 24)

    RECEIVED = (_says(ReplyKind.ACKNOWLEDGEMENT, 2.6), 25)
    PASSED_ON = (_says(ReplyKind.ACKNOWLEDGEMENT, 2.4), 26)
    WILL_ANSWER = (_says(ReplyKind.ACKNOWLEDGEMENT, 2.0), 27)
    THANKS = (_says(ReplyKind.ACKNOWLEDGEMENT, 1.2), 28)

    AWAY = (_says(ReplyKind.AUTO_REPLY, 4.0), 29)
    MACHINE = (_says(ReplyKind.AUTO_REPLY, 4.0), 30)
    BOUNCED = (_says(ReplyKind.BOUNCE, 5.0), 31)

    ADVERT = (_says(ReplyKind.UNRELATED, 4.0), 32)
    OTHER_BUSINESS = (_says(ReplyKind.UNRELATED, 2.6), 33)

    PRIVATE = (_says(ReplyKind.UNRELATED, 3.0), 38)

    JOB = (_Meaning(Role.CONTEXT, ReplyKind.UNCLEAR, 1.0), 39)
    CANDIDACY = (_Meaning(Role.CONTEXT, ReplyKind.UNCLEAR, 1.0), 34)
    SILENCE = (_Meaning(Role.GUARD, ReplyKind.UNCLEAR, 0.0), 40)
    HYPOTHETICAL = (_Meaning(Role.GUARD, ReplyKind.UNCLEAR, 0.0), 35)
    NEGATION = (_Meaning(Role.GUARD, ReplyKind.UNCLEAR, 0.0), 36)

    @property
    def role(self) -> Role:
        """How it takes part."""
        return self.value[0].role

    @property
    def kind(self) -> ReplyKind:
        """The kind it speaks for; UNCLEAR for context and guards."""
        return self.value[0].kind

    @property
    def weight(self) -> float:
        """How loudly one sentence speaks."""
        return self.value[0].weight


STRONG = 3.0
"""A concept of this weight says its kind in so many words."""

POSITIVE = frozenset(
    {
        Concept.OFFER,
        Concept.YES,
        Concept.WELCOME,
        Concept.CONTRACT,
        Concept.START,
        Concept.CONGRATULATION,
        Concept.INVITE,
        Concept.TEST,
        Concept.CONFIRM,
        Concept.MEET,
    }
)
"""What a negation before or inside it turns into nothing."""

NEGATABLE_NO = frozenset({Concept.CHOSE_OTHER, Concept.CLOSED, Concept.KEPT})
"""A no whose own words hold no negation; one before it ("nobody was chosen") undoes it."""

CONDITIONAL = POSITIVE | NEGATABLE_NO | {Concept.DECLINE, Concept.SOFT_NO, Concept.MOVE}
"""What "if we …" makes a mere possibility."""

ABOUT_US = CONDITIONAL | {Concept.LATE, Concept.OPEN, Concept.KEPT, Concept.FAREWELL}
"""What "if you hear nothing, assume …" only sets out for later."""
