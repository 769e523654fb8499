"""What speaks for and against an interview of the owner: a table of named signals.

A signal looks at the scene and returns its evidence in words that continue a sentence ("the title
says …"), or None. The weights add up to log-odds.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.core.recognise import looks_at_people as people
from bot.core.recognise import looks_at_text as text
from bot.core.recognise import looks_at_title as title
from bot.core.recognise.looks import Look
from bot.core.recognise.scene import Scene
from bot.core.recognise.signal_words import (
    BODY_ROLE,
    OWN_INITIATIVE,
    RECRUITER,
    SELECTION,
    TO_CANDIDATE,
)


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


SIGNALS: tuple[Signal, ...] = (
    Signal("title says job interview", 1.2, title.title_job_words),
    Signal("title names a sure round", 4.5, title.title_round(4, 9)),
    Signal("title names a likely round", 3.7, title.title_round(2.7, 3.9)),
    Signal("title names a possible round", 2.8, title.title_round(2, 2.6)),
    Signal("title may mean a first call", 1.6, title.title_round(1, 1.9)),
    Signal("title speaks of a call", 0.8, title.title_weak),
    Signal("title speaks of recruiting", 2.2, title.title_recruiting),
    Signal("title speaks of an application", 2.0, title.title_application),
    Signal("title names a job", 1.2, title.title_role),
    Signal("title names a job and a company", 0.8, title.title_job_at_company),
    Signal("title names work beside a firm", 1.0, title.title_names_work),
    Signal("title says it is a job", 1.0, title.title_role_named_so),
    Signal("title puts owner and other together", 0.8, title.title_between),
    Signal("text speaks to a candidate", 3.0, text.in_body(TO_CANDIDATE, "says")),
    Signal("text speaks of a selection", 1.5, text.in_body(SELECTION, "says")),
    Signal("text names a round", 1.2, text.body_round),
    Signal("note goes on with a round", 1.6, text.note_names_round),
    Signal("note names a job there", 1.0, text.note_names_job_there),
    Signal("a job board is named", 1.2, text.job_board),
    Signal("text speaks of a job", 1.0, text.in_body(BODY_ROLE, "speaks of a")),
    Signal("text names a job", 1.2, text.text_names_a_job),
    Signal("text speaks of recruiting", 1.0, text.in_body(RECRUITER, "speaks of a")),
    Signal("somebody named recruits", 0.8, people.recruiter_named),
    Signal("text is a candidate's note", 0.7, text.in_body(OWN_INITIATIVE, "says")),
    Signal("text names an interviewer", 0.6, people.text_names_interviewer),
    Signal("hiring software sends it", 2.4, people.ats),
    Signal("hiring software is linked", 1.6, text.ats_link),
    Signal("a hiring address takes part", 1.8, people.hiring_address),
    Signal("an agency takes part", 1.5, people.agency),
    Signal("company is known", 2.0, people.known_company),
    Signal("somebody of a company takes part", 0.9, people.employer_guest),
    Signal("owner is the candidate", 6.0, people.owner_is_candidate),
    Signal("internal application", 4.0, text.internal),
    Signal("title tells a first name only", -2.0, title.title_first_name_only),
    Signal("title speaks of several interviews", -3.5, title.title_speaks_of_several),
    Signal("title is about a child's school", -6.0, title.title_of_a_child),
    Signal("title goes elsewhere", -3.5, title.title_goes_elsewhere),
    Signal("somebody else is the candidate", -8.0, people.other_candidate),
    Signal("text speaks to the interviewer", -6.0, text.body_interviewer_side),
    Signal("colleagues hold it", -6.5, people.colleagues_hold_it),
    Signal("title names somebody else", -6.0, title.title_names_somebody),
    Signal("owner invited a private person", -4.5, people.invited_private_person),
    Signal("not a meeting", -4.0, people.no_meeting_of_people),
)

TOPIC_LOOKS: tuple[tuple[str, Look], ...] = (
    ("title tells another topic", title.title_topic),
    ("text tells another topic", text.body_topic),
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
