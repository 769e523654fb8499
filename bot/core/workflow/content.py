"""What a planned note speaks of, gathered from the facts."""

from __future__ import annotations

import hashlib
import re
from datetime import date

from bot.core.facts import WordKind
from bot.core.letter import LetterFacts
from bot.core.model import NoteKind, Person
from bot.core.place import Place
from bot.core.salutation import names_of
from bot.core.workflow.notes import PlannedNote
from bot.core.workflow.timeline import Round, Timeline

# The notes that say why the candidate is still interested.
_PRAISES = frozenset({NoteKind.STATUS_CHECK, NoteKind.UPDATE})


def letter_facts(t: Timeline, note: PlannedNote, candidate_name: str) -> LetterFacts:
    """Return everything the note may speak of, as known at the timeline's instant."""
    place = note.place
    thanks = note.kind is NoteKind.THANK_YOU
    return LetterFacts(
        kind=note.kind,
        recipient=note.to,
        candidate_name=candidate_name,
        today=place.day(t.now),
        company=t.application.company.name,
        role=t.application.role,
        round=note.round.interviews[-1].round if note.round else "",
        ordinal=note.ordinal,
        everyone=note.everyone,
        interview_day=_interview_day(note.round, place, t),
        remember=remembered(t, note.round, note.to) if thanks and note.round else "",
        company_detail=company_detail(t) if note.kind in _PRAISES else "",
        answer_day=note.answer.day if note.answer else None,
        answer_promised=note.answer.promised if note.answer else False,
        change=note.change.text if note.change else "",
        decide_by=note.change.decide_by if note.change else None,
        variant=note.variant,
    )


def _interview_day(round_: Round | None, place: Place, t: Timeline) -> date | None:
    if round_ is None or round_.end > t.now:
        return None
    return place.day(round_.start)


def remembered(t: Timeline, round_: Round, person: Person | None = None) -> str:
    """Return the memorable thing of a round for one person, or ''.

    One that names somebody is theirs alone; otherwise everybody of the round shares it.
    """
    words = [w for w in t.application.said(WordKind.REMEMBER) if w.at >= round_.start]
    own = [w.text for w in words if w.person and person and _is(w.person, person)]
    general = [w.text for w in words if not w.person]
    lines = [i.remember for i in round_.interviews if i.remember]
    for text in (*reversed(own), *reversed(general), *reversed(lines)):
        if text in own or _concerns(text, person, round_):
            return text
    return ""


def _concerns(text: str, person: Person | None, round_: Round) -> bool:
    named = [p for p in round_.interviewers if _named_in(text, p)]
    return not named or person is None or person in named


def _named_in(text: str, person: Person) -> bool:
    words = set(re.findall(r"\w+", text.casefold()))
    return any(name.casefold() in words for name in names_of(person))


def _is(named: str, person: Person) -> bool:
    return named.casefold() in {person.email or "", person.name.casefold()}


def company_detail(t: Timeline) -> str:
    """Return the candidate's newest positive detail about the company, or ''."""
    words = [w.text for w in t.application.said(WordKind.DETAIL)]
    lines = [i.company_detail for r in t.rounds for i in r.interviews if i.company_detail]
    return next(iter([*reversed(words), *reversed(lines)]), "")


def content_key(t: Timeline, note: PlannedNote) -> str:
    """Return a hash of what the note speaks of, so that a change of it is seen.

    The day of writing is left out: it alone is no reason to write a draft anew.
    """
    facts = letter_facts(t, note, "")
    parts = [
        facts.recipient.name,
        facts.company,
        facts.role,
        facts.remember,
        facts.company_detail,
        facts.change,
        str(facts.decide_by),
        str(sorted(p.name for p in facts.everyone)),
        note.thread.id if note.thread else "",
    ]
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16]
