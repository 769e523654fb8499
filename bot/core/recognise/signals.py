"""What speaks for and against an interview of the owner: a table of named signals.

A signal looks at the scene and returns its evidence in words that continue a sentence ("the title
says …"), or None. The weights add up to log-odds.
"""

# ruff: noqa: PLR2004 - small counts of words or letters, said by the names beside them

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from bot.core.company import squash
from bot.core.domains import is_agency_domain, is_hiring_host, is_hiring_software, is_in, local_part
from bot.core.known_domains import NOTE_TAKERS, SCHEDULING
from bot.core.recognise.given_names import GIVEN_NAMES
from bot.core.recognise.job_words import reads_like_work
from bot.core.recognise.names import is_functional
from bot.core.recognise.role_in_text import role_in_text
from bot.core.recognise.rounds import ONLY_JOBS, WEAK_WORDS
from bot.core.recognise.scene import Scene
from bot.core.recognise.signal_words import (
    APPLICATION,
    ATS_LINK,
    BODY_INTERVIEWING,
    BODY_ROLE,
    HIRING_WORDS,
    INTERNAL,
    JOB_BOARD,
    JOB_WORD,
    OPEN_INTERVIEW,
    OPEN_WORDS,
    OWN_INITIATIVE,
    RECRUITER,
    SELECTION,
    SEVERAL,
    TO_CANDIDATE,
)
from bot.core.recognise.text import fold

Look = Callable[[Scene], str | None]


@dataclass(frozen=True, slots=True)
class Signal:
    """One thing to look at and how much it weighs when it is there."""

    name: str
    weight: float
    look: Look


@dataclass(frozen=True, slots=True)
class Finding:
    """A signal that holds, with its words."""

    name: str
    weight: float
    says: str


# A short note is about what it names; a long text may name anything.
_NOTE = 300
_SHORT = 120


def _quoted(words: str) -> str:
    return f"“{words.strip()[:60]}”"


def _title_job_words(s: Scene) -> str | None:
    hit = ONLY_JOBS.search(s.title)
    return f"the title says {_shown(s, hit.start(), hit.end())}" if hit else None


def _title_round(low: float, high: float) -> Look:
    def look(s: Scene) -> str | None:
        for match in s.title_rounds:
            if low <= match.round.strength <= high and _strongest(s) == match.round.strength:
                return f"the title says {_shown(s, match.start, match.end)}"
        return None

    return look


def _strongest(s: Scene) -> float:
    return max((m.round.strength for m in s.title_rounds), default=0)


def _shown(s: Scene, start: int, end: int) -> str:
    return _quoted(s.event.title[start:end])


def _title_weak(s: Scene) -> str | None:
    if s.title_rounds:
        return None
    hit = re.search(WEAK_WORDS, s.title)
    return f"the title speaks of a {_quoted(hit.group())}" if hit else None


def _title_recruiting(s: Scene) -> str | None:
    hit = RECRUITER.search(s.title)
    return f"the title speaks of a {_quoted(hit.group())}" if hit else None


def _title_application(s: Scene) -> str | None:
    hit = APPLICATION.search(s.title)
    return f"the title speaks of a {_quoted(hit.group())}" if hit else None


def _title_role(s: Scene) -> str | None:
    return f"the title names the job {_quoted(s.parts.role)}" if s.parts.role else None


def _companies(s: Scene) -> list[str]:
    return [*s.parts.firmly, *s.parts.companies]


def _title_role_named_so(s: Scene) -> str | None:
    told = s.parts.people or _companies(s) or re.search(WEAK_WORDS, s.title)
    hit = JOB_WORD.search(s.title) if s.parts.role and told else None
    return f"the title speaks of a {_quoted(hit.group())}" if hit else None


def _title_job_at_company(s: Scene) -> str | None:
    if not s.parts.role or not _companies(s) or s.title_rounds:
        return None
    return f"the title names a job at {_companies(s)[0]}"


_SCHOOL = re.compile(
    r"\b(?:escola|escuela|colegio|cole|schule|grundschule|kita|ecole|creche|asilo|scuola|school|"
    r"tutor[ae]?|maestr[oa]|prof(?:essor\w*)?|insegnanti?|maitresse|lehrer(?:in)?|teacher|juf|"
    r"meester|proviseur|directrice)\b"
)


def _title_of_a_child(s: Scene) -> str | None:
    """'Entrevista colegio Lucía': a school's word, then a child's name and no job."""
    words = s.event.title.rstrip(" .!)").split()
    last = words[-1].strip("(") if words else ""
    hit = _SCHOOL.search(s.title)
    if not hit or s.parts.role or squash(last) not in GIVEN_NAMES or s.cast.is_owner_name(last):
        return None
    return f"the title is about {last}'s school"


def _title_names_work(s: Scene) -> str | None:
    """'Gesprek Eva / Kunsthal De Pont: publieksbegeleiding': work beside a firm in a talk."""
    talk = re.search(WEAK_WORDS, s.title)
    if s.parts.role or not talk or not _companies(s):
        return None
    if not (s.parts.names_owner or s.parts.firmly):
        return None
    pieces = [*_companies(s), *s.parts.leftover]
    work = [p for p in pieces if reads_like_work(p)]
    return f"the title names the work {_quoted(work[0])}" if work and len(pieces) > 1 else None


def _title_goes_elsewhere(s: Scene) -> str | None:
    terms = {m.round.term for m in s.title_rounds}
    open_words = bool(terms) and (
        terms <= OPEN_WORDS | ({"interview"} if OPEN_INTERVIEW.search(s.title) else set())
    )
    backed = (
        s.parts.companies or s.parts.firmly or s.parts.role or s.cast.outsiders or len(terms) > 1
    )
    if ONLY_JOBS.search(s.title) or not open_words or backed or not s.parts.leftover or s.body:
        return None
    return f"the title is about {_quoted(s.parts.leftover[0])}"


def _title_first_name_only(s: Scene) -> str | None:
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


def _title_speaks_of_several(s: Scene) -> str | None:
    """'Intern interviews: pick slots' is planned by who holds them."""
    hit = SEVERAL.search(s.title)
    terms = {m.round.term for m in s.title_rounds}
    planned = s.cast.owner_organizes and s.cast.guests
    if not hit or s.parts.firmly or s.cast.machines or "on-site" in terms:
        return None
    if s.cast.employer_people and not planned:
        return None
    return f"the title speaks of several {_quoted(hit.group())}"


def _title_between(s: Scene) -> str | None:
    other = s.parts.people or s.parts.companies or s.parts.firmly
    return f"the title puts you and {other[0]} together" if s.parts.names_owner and other else None


def _in_body(pattern: re.Pattern[str], what: str) -> Look:
    def look(s: Scene) -> str | None:
        hit = pattern.search(s.body)
        return f"the text {what} {_quoted(s.text[hit.start() : hit.end()])}" if hit else None

    return look


def _text_names_a_job(s: Scene) -> str | None:
    if BODY_ROLE.search(s.body) or not (role := role_in_text(s.text[:_NOTE])):
        return None
    return f"the text names the job {_quoted(role)}"


def _body_round(s: Scene) -> str | None:
    for match in s.body_rounds:
        if match.round.strength >= 3:
            return f"the text says {_quoted(s.text[match.start : match.end])}"
    return None


def _note_names_round(s: Scene) -> str | None:
    """A short note goes on where the title ends: 'Termin bei Globex' / 'Probetag, 7 Uhr'."""
    if len(s.body) > _SHORT or s.title_rounds:
        return None
    return next(
        (
            f"the note says {_quoted(s.text[m.start : m.end])}"
            for m in s.body_rounds
            if m.round.strength >= 3
        ),
        None,
    )


def _note_names_job_there(s: Scene) -> str | None:
    """'Gespräch Kita Regenbogen' / 'Springerkraft': the firm in the title, the job in the note."""
    fits = _companies(s) and len(s.body) <= _SHORT and re.search(WEAK_WORDS, s.title)
    role = role_in_text(s.text) if fits and not s.title_rounds else ""
    return f"the note names the job {_quoted(role)}" if role else None


def _job_board(s: Scene) -> str | None:
    hit = JOB_BOARD.search(f"{s.title}\n{s.body[:_NOTE]}")
    return f"it speaks of {_quoted(hit.group())}, where jobs are advertised" if hit else None


def _ats(s: Scene) -> str | None:
    for guest in s.cast.machines:
        if is_hiring_software(guest.email):
            return f"it comes from the hiring software at {guest.email}"
    return None


def _ats_link(s: Scene) -> str | None:
    hit = ATS_LINK.search(f"{s.body}\n{fold(s.event.location)}")
    return f"it links to hiring software ({hit.group()})" if hit else None


def _hiring_address(s: Scene) -> str | None:
    for guest in (*s.cast.outsiders, *s.cast.machines):
        domain_ok = not is_in(NOTE_TAKERS | SCHEDULING, guest.email)
        if domain_ok and (is_hiring_host(guest.email) or _hiring_name(guest.email, guest.shown)):
            return f"{guest.shown or guest.email} hires for the employer"
    return None


def _hiring_name(email: str, shown: str) -> bool:
    local = local_part(email)
    in_local = is_functional(email) and any(
        HIRING_WORDS.search(part) for part in re.split(r"[._-]", local)
    )
    return in_local or bool(HIRING_WORDS.search(fold(shown)))


def _agency(s: Scene) -> str | None:
    for name in (*s.parts.firmly, *s.parts.companies):
        if is_agency_domain(squash(name)):
            return f"{name} is a recruitment agency"
    for guest in s.cast.employer_people:
        if is_agency_domain(guest.domain):
            return f"{guest.name or guest.email} is from a recruitment agency"
    return None


def _known_company(s: Scene) -> str | None:
    return f"you are in touch with {s.known.name}" if s.known else None


def _employer_guest(s: Scene) -> str | None:
    if not s.cast.employer_people:
        return None
    guest = s.cast.employer_people[0]
    return f"{guest.name or guest.email} is from another company"


def _owner_is_candidate(s: Scene) -> str | None:
    if any(s.cast.is_owner_name(name) for name in s.candidates):
        return "the text names you as the candidate"
    return None


def _text_names_interviewer(s: Scene) -> str | None:
    for one in s.named:
        if one.part == "interviewer" and not s.cast.is_owner_name(one.name):
            return f"the text names {one.name}, whom you are to meet"
    return None


def _recruiter_named(s: Scene) -> str | None:
    who = next((n for n in s.named if n.recruits), None)
    return f"{who.name} recruits" if who else None


def _other_candidate(s: Scene) -> str | None:
    for name in s.candidates:
        if not s.cast.is_owner_name(name):
            return f"the text names {name} as the candidate"
    return None


def _body_interviewer_side(s: Scene) -> str | None:
    hit = BODY_INTERVIEWING.search(s.body)
    return (
        f"the text speaks to the interviewer ({_quoted(s.text[hit.start() : hit.end()])})"
        if hit
        else None
    )


def _colleagues_hold_it(s: Scene) -> str | None:
    """The owner's colleagues are there and no other company calls the meeting."""
    host = next((g for g in s.cast.outsiders if g.organizer), None)
    if not s.cast.colleagues or (host and host.domain and not is_agency_domain(host.domain)):
        return None
    who = s.cast.colleagues[0]
    return f"{who.name or who.email} is from your own company"


def _internal(s: Scene) -> str | None:
    hit = INTERNAL.search(f"{s.title}\n{s.body}")
    return "it is about a move inside your company" if hit else None


def _title_names_somebody(s: Scene) -> str | None:
    """'Interview: Maya Kumar' in a calendar of somebody else, with no employer in sight."""
    if not s.parts.people or s.cast.employer_people or s.parts.names_owner or s.parts.firmly:
        return None
    if s.parts.after_with or s.parts.companies:
        return None
    return f"the title names {s.parts.people[0]}, who seems to be the candidate"


def _invited_private_person(s: Scene) -> str | None:
    if (
        s.cast.private
        and not s.cast.employer_people
        and (s.cast.owner_organizes or s.cast.colleagues)
    ):
        guest = s.cast.private[0]
        return f"you invited {guest.name or guest.email}"
    return None


def _title_topic(s: Scene) -> str | None:
    hit = s.title_topic
    if hit is None:
        return None
    words = s.event.title[hit.start : hit.start + len(hit.words)]
    return f"the title ({_quoted(words)}) {_it(hit.topic.says)}"


def _it(says: str) -> str:
    return f"tells that it {says}"


def _body_topic(s: Scene) -> str | None:
    hit = s.body_topic
    return f"the text ({_quoted(hit.words)}) {_it(hit.topic.says)}" if hit else None


def _no_meeting_of_people(s: Scene) -> str | None:
    kind = s.event.event_type
    return "it is not a meeting" if kind not in {"default", "fromGmail"} else None


SIGNALS: tuple[Signal, ...] = (
    Signal("title says job interview", 1.2, _title_job_words),
    Signal("title names a sure round", 4.5, _title_round(4, 9)),
    Signal("title names a likely round", 3.7, _title_round(2.7, 3.9)),
    Signal("title names a possible round", 2.8, _title_round(2, 2.6)),
    Signal("title may mean a first call", 1.6, _title_round(1, 1.9)),
    Signal("title speaks of a call", 0.8, _title_weak),
    Signal("title speaks of recruiting", 2.2, _title_recruiting),
    Signal("title speaks of an application", 2.0, _title_application),
    Signal("title names a job", 1.2, _title_role),
    Signal("title names a job and a company", 0.8, _title_job_at_company),
    Signal("title names work beside a firm", 1.0, _title_names_work),
    Signal("title says it is a job", 1.0, _title_role_named_so),
    Signal("title puts owner and other together", 0.8, _title_between),
    Signal("text speaks to a candidate", 3.0, _in_body(TO_CANDIDATE, "says")),
    Signal("text speaks of a selection", 1.5, _in_body(SELECTION, "says")),
    Signal("text names a round", 1.2, _body_round),
    Signal("note goes on with a round", 1.6, _note_names_round),
    Signal("note names a job there", 1.0, _note_names_job_there),
    Signal("a job board is named", 1.2, _job_board),
    Signal("text speaks of a job", 1.0, _in_body(BODY_ROLE, "speaks of a")),
    Signal("text names a job", 1.2, _text_names_a_job),
    Signal("text speaks of recruiting", 1.0, _in_body(RECRUITER, "speaks of a")),
    Signal("somebody named recruits", 0.8, _recruiter_named),
    Signal("text is a candidate's note", 0.7, _in_body(OWN_INITIATIVE, "says")),
    Signal("text names an interviewer", 0.6, _text_names_interviewer),
    Signal("hiring software sends it", 2.4, _ats),
    Signal("hiring software is linked", 1.6, _ats_link),
    Signal("a hiring address takes part", 1.8, _hiring_address),
    Signal("an agency takes part", 1.5, _agency),
    Signal("company is known", 2.0, _known_company),
    Signal("somebody of a company takes part", 0.9, _employer_guest),
    Signal("owner is the candidate", 6.0, _owner_is_candidate),
    Signal("internal application", 4.0, _internal),
    Signal("title tells a first name only", -2.0, _title_first_name_only),
    Signal("title speaks of several interviews", -3.5, _title_speaks_of_several),
    Signal("title is about a child's school", -6.0, _title_of_a_child),
    Signal("title goes elsewhere", -3.5, _title_goes_elsewhere),
    Signal("somebody else is the candidate", -8.0, _other_candidate),
    Signal("text speaks to the interviewer", -6.0, _body_interviewer_side),
    Signal("colleagues hold it", -6.5, _colleagues_hold_it),
    Signal("title names somebody else", -6.0, _title_names_somebody),
    Signal("owner invited a private person", -4.5, _invited_private_person),
    Signal("not a meeting", -4.0, _no_meeting_of_people),
)

TOPIC_LOOKS: tuple[tuple[str, Look], ...] = (
    ("title tells another topic", _title_topic),
    ("text tells another topic", _body_topic),
)

BIAS = -2.6


def findings_of(scene: Scene) -> list[Finding]:
    """Return every signal that holds, in the table's order."""
    found = [
        Finding(signal.name, signal.weight, says)
        for signal in SIGNALS
        if (says := signal.look(scene)) is not None
    ]
    for hit, (name, look), share in (
        (scene.title_topic, TOPIC_LOOKS[0], 1.0),
        (scene.body_topic, TOPIC_LOOKS[1], 0.7),
    ):
        if hit and (says := look(scene)):
            found.append(Finding(name, hit.topic.weight * share, says))
    return found
