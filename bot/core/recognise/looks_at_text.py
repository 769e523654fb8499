"""What an event's text says for and against an interview of the owner.

Each returns its evidence in words that continue a sentence ("the title says …"), or None.
"""

# ruff: noqa: PLR2004 - small counts of words or letters, said by the names beside them

from __future__ import annotations

import re

from bot.core.recognise.looks import Look, companies, it, quoted
from bot.core.recognise.role_in_text import role_in_text
from bot.core.recognise.rounds import WEAK_WORDS
from bot.core.recognise.scene import Scene
from bot.core.recognise.signal_words import (
    ATS_LINK,
    BODY_INTERVIEWING,
    BODY_ROLE,
    INTERNAL,
    JOB_BOARD,
)
from bot.core.recognise.text import fold

# A short note is about what it names; a long text may name anything.
_NOTE = 300
_SHORT = 120


def in_body(pattern: re.Pattern[str], what: str) -> Look:
    """Return a look for words in the text; `what` says how the text has them."""

    def look(s: Scene) -> str | None:
        hit = pattern.search(s.body)
        return f"the text {what} {quoted(s.text[hit.start() : hit.end()])}" if hit else None

    return look


def text_names_a_job(s: Scene) -> str | None:
    """Tell whether the text names a job."""
    if BODY_ROLE.search(s.body) or not (role := role_in_text(s.text[:_NOTE])):
        return None
    return f"the text names the job {quoted(role)}"


def body_round(s: Scene) -> str | None:
    """Tell whether the text names a round."""
    for match in s.body_rounds:
        if match.round.strength >= 3:
            return f"the text says {quoted(s.text[match.start : match.end])}"
    return None


def note_names_round(s: Scene) -> str | None:
    """A short note goes on where the title ends: 'Termin bei Globex' / 'Probetag, 7 Uhr'."""
    if len(s.body) > _SHORT or s.title_rounds:
        return None
    return next(
        (
            f"the note says {quoted(s.text[m.start : m.end])}"
            for m in s.body_rounds
            if m.round.strength >= 3
        ),
        None,
    )


def note_names_job_there(s: Scene) -> str | None:
    """'Gespräch Kita Regenbogen' / 'Springerkraft': the firm in the title, the job in the note."""
    fits = companies(s) and len(s.body) <= _SHORT and re.search(WEAK_WORDS, s.title)
    role = role_in_text(s.text) if fits and not s.title_rounds else ""
    return f"the note names the job {quoted(role)}" if role else None


def job_board(s: Scene) -> str | None:
    """Tell whether a job board is named."""
    hit = JOB_BOARD.search(f"{s.title}\n{s.body[:_NOTE]}")
    return f"it speaks of {quoted(hit.group())}, where jobs are advertised" if hit else None


def ats_link(s: Scene) -> str | None:
    """Tell whether hiring software is linked."""
    hit = ATS_LINK.search(f"{s.body}\n{fold(s.event.location)}")
    return f"it links to hiring software ({hit.group()})" if hit else None


def body_interviewer_side(s: Scene) -> str | None:
    """Tell whether the text speaks to the interviewer."""
    hit = BODY_INTERVIEWING.search(s.body)
    return (
        f"the text speaks to the interviewer ({quoted(s.text[hit.start() : hit.end()])})"
        if hit
        else None
    )


def internal(s: Scene) -> str | None:
    """Tell whether it is an internal application."""
    hit = INTERNAL.search(f"{s.title}\n{s.body}")
    return "it is about a move inside your company" if hit else None


def body_topic(s: Scene) -> str | None:
    """Tell whether the text tells another topic."""
    hit = s.body_topic
    return f"the text ({quoted(hit.words)}) {it(hit.topic.says)}" if hit else None
