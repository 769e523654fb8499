"""Facts to show and to try templates with. All names are invented."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from bot.core.letter import WORDINGS, LetterFacts
from bot.core.model import NoteKind, Person

_TODAY = date(2026, 11, 5)
_PANEL = tuple(
    Person(name, f"{name.split()[-1].lower()}@globex.example")
    for name in (
        "Ada Okafor",
        "Jane Doe",
        "Omar Haddad",
        "Wei Chen",
        "Sofia Rossi",
        "Tom Becker",
        "Priya Nair",
        "Lucas Moreau",
    )
)
_FULL = LetterFacts(
    kind=NoteKind.THANK_YOU,
    recipient=Person("Ada Okafor", "okafor@globex.example"),
    recipient_title="Dr",
    candidate_name="Alex Kim",
    today=_TODAY,
    company="Globex",
    role="Backend Engineer",
    round="technical interview",
    interview_day=_TODAY - timedelta(days=2),
    remember="the sailing story",
    company_detail="your open-source work on maps",
    answer_day=_TODAY - timedelta(days=1),
    answer_promised=True,
    decide_by=_TODAY + timedelta(days=8),
)


def sample_facts(kind: NoteKind) -> LetterFacts:
    """Return facts of one kind with everything known, as a preview shows them."""
    if kind is NoteKind.THANK_YOU:
        return _FULL
    return replace(_FULL, kind=kind, interview_day=_TODAY - timedelta(days=15))


def every_sample() -> Iterator[LetterFacts]:
    """Yield facts that lead through every template and every choice in it."""
    for full in _every_note():
        for facts in (full, _noted_as_sentences(full), _bare(full)):
            own_words = facts.kind is NoteKind.THANK_YOU and not facts.everyone
            for variant in range(WORDINGS if own_words else 1):
                yield replace(facts, variant=variant)


def _every_note() -> Iterator[LetterFacts]:
    for kind in NoteKind:
        yield sample_facts(kind)
    coordinator = Person("Robin Vale", "vale@globex.example")
    yield replace(_FULL, everyone=_PANEL, recipient=coordinator, recipient_title=None)
    yield replace(sample_facts(NoteKind.STATUS_CHECK), ordinal=2)
    yield replace(sample_facts(NoteKind.UPDATE), change="I passed the CKA exam")
    yield replace(sample_facts(NoteKind.UPDATE), other_offer_company="Initech")


def _noted_as_sentences(facts: LetterFacts) -> LetterFacts:
    return replace(
        facts,
        remember="We laughed about the coffee machine.",
        company_detail="I use your maps every day.",
    )


def _bare(facts: LetterFacts) -> LetterFacts:
    """Return what is left when next to nothing is known."""
    return LetterFacts(
        kind=facts.kind,
        recipient=Person("", facts.recipient.email),
        candidate_name="Alex Kim",
        today=facts.today,
        ordinal=facts.ordinal,
        everyone=tuple(Person("", p.email) for p in facts.everyone),
        change=facts.change,
    )
