"""Every note as a person reads it. Renew with: pytest tests/notes --renew-golden."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.core.letter import WORDINGS, LetterFacts
from bot.core.model import NoteKind, Person
from bot.notes.render import render
from bot.notes.samples import sample_facts
from bot.notes.templates import Templates

GOLDEN = Path(__file__).parent / "golden"
SENTENCE = "We laughed about the coffee machine."
PUBLISHED = "They publish their salaries."
LOVED = "I use their maps every day."


def _bare(kind: NoteKind) -> LetterFacts:
    """Return facts of which nothing but the address is known."""
    full = sample_facts(kind)
    nobody = Person("", full.recipient.email)
    return LetterFacts(kind=kind, recipient=nobody, candidate_name="Alex Kim", today=full.today)


def _thank_yous() -> Iterator[tuple[str, LetterFacts]]:
    full, bare = sample_facts(NoteKind.THANK_YOU), _bare(NoteKind.THANK_YOU)
    for variant in range(WORDINGS):
        name = f"thank_you_{variant + 1}"
        yield name, replace(full, variant=variant)
        yield f"{name}_sentence", replace(full, variant=variant, remember=SENTENCE)
        yield f"{name}_nothing_noted", replace(full, variant=variant, remember="")
        yield f"{name}_nothing_known", replace(bare, variant=variant)
    yield "thank_you_no_title", replace(full, recipient_title=None)


def _coordinator() -> Iterator[tuple[str, LetterFacts]]:
    names = ["Ada Okafor", "Jane Doe", "Omar Haddad", "Wei Chen", "Sofia Rossi", "Tom Becker"]
    panel = tuple(Person(name, None) for name in [*names, "Priya Nair", "Lucas Moreau"])
    robin = Person("Robin Vale", "vale@globex.example")
    full = replace(sample_facts(NoteKind.THANK_YOU), recipient=robin, recipient_title=None)
    yield "thank_you_coordinator", replace(full, everyone=panel)
    yield "thank_you_coordinator_one", replace(full, everyone=panel[:1], remember="")
    nameless = (Person("", "x@globex.example"),)
    yield "thank_you_coordinator_nameless", replace(full, everyone=nameless, remember=SENTENCE)


def _status_checks() -> Iterator[tuple[str, LetterFacts]]:
    for name, ordinal in (("status_check", 1), ("status_check_second", 2)):
        full = replace(sample_facts(NoteKind.STATUS_CHECK), ordinal=ordinal)
        yield name, full
        yield f"{name}_statement", replace(full, company_detail=PUBLISHED)
        yield f"{name}_sentence", replace(full, company_detail=LOVED)
        yield f"{name}_nothing_noted", replace(full, company_detail="", answer_promised=False)
        bare = replace(_bare(NoteKind.STATUS_CHECK), ordinal=ordinal)
        yield f"{name}_nothing_known", bare


def _updates() -> Iterator[tuple[str, LetterFacts]]:
    full = sample_facts(NoteKind.UPDATE)
    yield "update_offer", full
    yield "update_offer_named", replace(full, other_offer_company="Initech", company_detail="")
    yield "update_exam", replace(full, change="passed the CKA exam", decide_by=None)
    yield "update_deadline", replace(full, change="Deadline moved", company_detail=PUBLISHED)
    yield "update_nothing_known", _bare(NoteKind.UPDATE)


def _after_the_decision() -> Iterator[tuple[str, LetterFacts]]:
    for kind in (NoteKind.ACCEPTANCE_THANKS, NoteKind.FEEDBACK_REQUEST):
        yield kind.value, sample_facts(kind)
        yield f"{kind.value}_nothing_known", _bare(kind)


NOTES: dict[str, LetterFacts] = dict(
    [*_thank_yous(), *_coordinator(), *_status_checks(), *_updates(), *_after_the_decision()]
)


@pytest.mark.parametrize("name", NOTES)
def test_the_note_reads_as_agreed(name: str, builtin: Templates, *, renew_golden: bool) -> None:
    note = render(NOTES[name], builtin)
    page = f"Subject: {note.subject}\n\n{note.text}\n"
    golden = GOLDEN / f"{name}.txt"
    if renew_golden:
        golden.write_text(page, encoding="utf-8")
    assert page == golden.read_text(encoding="utf-8")


def test_every_golden_note_is_still_asked_for() -> None:
    assert {file.stem for file in GOLDEN.glob("*.txt")} == set(NOTES)
