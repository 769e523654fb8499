"""What a title says for and against an interview of the owner.

Each returns its evidence in words that continue a sentence ("the title says …"), or None.
"""

from __future__ import annotations

import re

from bot.core.company import squash
from bot.core.recognise.given_names import GIVEN_NAMES
from bot.core.recognise.job_words import reads_like_work
from bot.core.recognise.looks import Look, companies, it, quoted
from bot.core.recognise.rounds import ONLY_JOBS, WEAK_WORDS
from bot.core.recognise.scene import Scene
from bot.core.recognise.signal_words import (
    APPLICATION,
    JOB_WORD,
    OPEN_INTERVIEW,
    OPEN_WORDS,
    RECRUITER,
    SEVERAL,
)
from bot.core.recognise.text import fold


def title_job_words(s: Scene) -> str | None:
    """Tell whether the title says job interview."""
    hit = ONLY_JOBS.search(s.title)
    return f"the title says {_shown(s, hit.start(), hit.end())}" if hit else None


def title_round(low: float, high: float) -> Look:
    """Return a look for a round in the title, of a strength from `low` to `high`."""

    def look(s: Scene) -> str | None:
        for match in s.title_rounds:
            if low <= match.round.strength <= high and _strongest(s) == match.round.strength:
                return f"the title says {_shown(s, match.start, match.end)}"
        return None

    return look


def _strongest(s: Scene) -> float:
    return max((m.round.strength for m in s.title_rounds), default=0)


def _shown(s: Scene, start: int, end: int) -> str:
    return quoted(s.event.title[start:end])


def title_weak(s: Scene) -> str | None:
    """Tell whether the title speaks of a call."""
    if s.title_rounds:
        return None
    hit = re.search(WEAK_WORDS, s.title)
    return f"the title speaks of a {quoted(hit.group())}" if hit else None


def title_recruiting(s: Scene) -> str | None:
    """Tell whether the title speaks of recruiting."""
    hit = RECRUITER.search(s.title)
    return f"the title speaks of a {quoted(hit.group())}" if hit else None


def title_application(s: Scene) -> str | None:
    """Tell whether the title speaks of an application."""
    hit = APPLICATION.search(s.title)
    return f"the title speaks of a {quoted(hit.group())}" if hit else None


def title_role(s: Scene) -> str | None:
    """Tell whether the title names a job."""
    return f"the title names the job {quoted(s.parts.role)}" if s.parts.role else None


def title_role_named_so(s: Scene) -> str | None:
    """Tell whether the title says it is a job."""
    told = s.parts.people or companies(s) or re.search(WEAK_WORDS, s.title)
    hit = JOB_WORD.search(s.title) if s.parts.role and told else None
    return f"the title speaks of a {quoted(hit.group())}" if hit else None


def title_job_at_company(s: Scene) -> str | None:
    """Tell whether the title names a job and a company."""
    if not s.parts.role or not companies(s) or s.title_rounds:
        return None
    return f"the title names a job at {companies(s)[0]}"


_SCHOOL = re.compile(
    r"\b(?:escola|escuela|colegio|cole|schule|grundschule|kita|ecole|creche|asilo|scuola|school|"
    r"tutor[ae]?|maestr[oa]|prof(?:essor\w*)?|insegnanti?|maitresse|lehrer(?:in)?|teacher|juf|"
    r"meester|proviseur|directrice)\b"
)


def title_of_a_child(s: Scene) -> str | None:
    """'Entrevista colegio Lucía': a school's word, then a child's name and no job."""
    words = s.event.title.rstrip(" .!)").split()
    last = words[-1].strip("(") if words else ""
    hit = _SCHOOL.search(s.title)
    job = s.parts.role and not _SCHOOL.match(fold(s.parts.role))
    if not hit or job or squash(last) not in GIVEN_NAMES or s.cast.is_owner_name(last):
        return None
    return f"the title is about {last}'s school"


def title_names_work(s: Scene) -> str | None:
    """'Gesprek Eva / Kunsthal De Pont: publieksbegeleiding': work beside a firm in a talk."""
    talk = re.search(WEAK_WORDS, s.title)
    if s.parts.role or not talk or not companies(s):
        return None
    if not (s.parts.names_owner or s.parts.firmly):
        return None
    pieces = [*companies(s), *s.parts.leftover]
    work = [p for p in pieces if reads_like_work(p)]
    return f"the title names the work {quoted(work[0])}" if work and len(pieces) > 1 else None


def title_goes_elsewhere(s: Scene) -> str | None:
    """Tell whether the title goes elsewhere."""
    terms = {m.round.term for m in s.title_rounds}
    open_words = bool(terms) and (
        terms <= OPEN_WORDS | ({"interview"} if OPEN_INTERVIEW.search(s.title) else set())
    )
    backed = (
        s.parts.companies or s.parts.firmly or s.parts.role or s.cast.outsiders or len(terms) > 1
    )
    if ONLY_JOBS.search(s.title) or not open_words or backed or not s.parts.leftover or s.body:
        return None
    return f"the title is about {quoted(s.parts.leftover[0])}"


def title_first_name_only(s: Scene) -> str | None:
    """'Interview with John' and not a word more may be any interview."""
    p = s.parts
    told = p.companies or p.firmly or p.role or p.names_owner or s.body or s.cast.guests
    terms = {m.round.term for m in s.title_rounds}
    if (
        told
        or s.cast.machines
        or len(p.people) != 1
        or " " in p.people[0]
        or terms != {"interview"}
    ):
        return None
    return f"the title only tells of {p.people[0]}"


def title_speaks_of_several(s: Scene) -> str | None:
    """'Intern interviews: pick slots' is planned by who holds them."""
    hit = SEVERAL.search(s.title)
    terms = {m.round.term for m in s.title_rounds}
    planned = s.cast.owner_organizes and s.cast.guests
    if not hit or s.parts.firmly or s.cast.machines or "on-site" in terms:
        return None
    if s.cast.employer_people and not planned:
        return None
    return f"the title speaks of several {quoted(hit.group())}"


def title_between(s: Scene) -> str | None:
    """Tell whether the title puts owner and other together."""
    other = s.parts.people or s.parts.companies or s.parts.firmly
    return f"the title puts you and {other[0]} together" if s.parts.names_owner and other else None


def title_names_somebody(s: Scene) -> str | None:
    """'Interview: Maya Kumar' in a calendar of somebody else, with no employer in sight."""
    if not s.parts.people or s.cast.employer_people or s.parts.names_owner or s.parts.firmly:
        return None
    if s.parts.after_with or s.parts.companies:
        return None
    return f"the title names {s.parts.people[0]}, who seems to be the candidate"


def title_topic(s: Scene) -> str | None:
    """Tell whether the title tells another topic."""
    hit = s.title_topic
    if hit is None:
        return None
    words = s.event.title[hit.start : hit.start + len(hit.words)]
    return f"the title ({quoted(words)}) {it(hit.topic.says)}"
