"""What a note says: the facts of one note turned into the words its template may use."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType

from bot.core.cleaning import clean
from bot.core.jotting import Jotting, announced, listed, praised, remembered, remembered_by_others
from bot.core.model import NoteKind, Person
from bot.core.salutation import display_name, names_of, salutation

# So many people who interviewed in one round get a thank-you of their own words each.
WORDINGS = 8

MAX_WORDS = 80
_WEEKDAY_SUFFICES = timedelta(days=5)
_GENDER_MARK = re.compile(r"\s*[(\[]\s*[a-z](?:\s*[/|,*]\s*[a-z]){1,3}\s*[)\]]", re.IGNORECASE)
_SAYS_POSITION = re.compile(
    r"(?:position|role|job|internship|traineeship|apprenticeship|fellowship|placement)$",
    re.IGNORECASE,
)
_JUST_AN_OFFER = re.compile(
    r"(?:(?:I )?(?:have |'ve )?(?:got |received )?(?:an? |another )?(?:other |second )?"
    r"(?:job )?offer(?: elsewhere)?)?",
    re.IGNORECASE,
)
# Python's own names follow the machine's locale; letters are English.
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterFacts:
    """Everything one note may speak of; days are those of the recipient's calendar.

    `ordinal` is 2 for the second status check. `recipient_title` is a title written beside the
    name somewhere, never one that was guessed. `everyone` are the people whom a coordinator thanks
    for the candidate: if others than the recipient are among them, the note is the coordinator's.
    `remember` and `company_detail` are as the candidate jotted them down. `answer_day` is spoken of
    only if `answer_promised`: the employer gave it themselves. `change` is what an update reports
    ('' for another offer); `other_offer_company` is named, so it is '' unless the candidate wants
    that. `variant` is the recipient's place among those thanked for one round: each of
    `WORDINGS` has its own words.
    """

    kind: NoteKind
    recipient: Person
    candidate_name: str
    today: date
    company: str = ""
    role: str = ""
    round: str = ""
    ordinal: int = 1
    recipient_title: str | None = None
    everyone: tuple[Person, ...] = ()
    interview_day: date | None = None
    remember: str = ""
    company_detail: str = ""
    answer_day: date | None = None
    answer_promised: bool = False
    change: str = ""
    other_offer_company: str = ""
    decide_by: date | None = None
    variant: int = 0


# Every name a template may use, with its meaning (docs/notes.md shows this table).
VARIABLES: Mapping[str, str] = MappingProxyType(
    {
        "salutation": "the greeting: “Dear Mr. Smith,”, “Dear Jane Doe,” or “Hello,”",
        "candidate_name": "your name",
        "company": "the company's name, or nothing",
        "your_company": "the company's name, or “your company”",
        "role": "the role, or nothing",
        "position": "“the Backend Engineer position”, or “the position”",
        "position_at_company": "“the Backend Engineer position at Globex”, as far as known",
        "interview": "“Backend Engineer interview”, “interview at Globex” or “our interview”",
        "round": "the round as the calendar calls it (“technical interview”), or nothing",
        "interview_day": "“on Tuesday”, “on 3 November”, or nothing",
        "memory": "the memorable thing as part of a sentence: “the sailing story”; or nothing",
        "memory_sentence": "the memorable thing as its own sentence, if you wrote one; or nothing",
        "detail": "what you like about the company as part of a sentence; or nothing",
        "detail_sentence": "what you like about the company as its own sentence; or nothing",
        "promised_day": "the day they said they would answer by (“3 November”), or nothing",
        "change": "what changed, for “There is news: …”; nothing when it is another offer",
        "other_offer": "“another offer”, or “an offer from Initech” if you want it named",
        "decide_by": "the day by which you must decide (“Friday, 6 November”), or nothing",
        "names": "everybody a coordinator thanks for you: “Jane Doe, Omar Haddad and Wei Chen”",
        "wording": "which of the eight wordings of a thank-you this person gets: 1 to 8",
    }
)


def template_name(facts: LetterFacts) -> str:
    """Return the name of the template that writes this note, without its ending."""
    if facts.kind is NoteKind.THANK_YOU and others(facts):
        return "thank_you_coordinator"
    if facts.kind is NoteKind.STATUS_CHECK and facts.ordinal > 1:
        return "status_check_second"
    return facts.kind.value


def others(facts: LetterFacts) -> tuple[Person, ...]:
    """Return whom a coordinator's note names: everyone but the recipient."""
    return tuple(p for p in facts.everyone if not _same(p, facts.recipient))


def values(facts: LetterFacts) -> dict[str, str | int]:
    """Return the values of `VARIABLES`: clean single lines, '' for what is not known."""
    return {
        "salutation": salutation(facts.recipient, facts.recipient_title),
        "candidate_name": clean(facts.candidate_name, MAX_WORDS),
        **_position(clean(facts.company, MAX_WORDS), _spoken_role(facts.role)),
        "round": clean(facts.round, MAX_WORDS),
        "interview_day": _on(facts.interview_day, facts.today),
        **_jottings(facts),
        "promised_day": _promised(facts),
        **_news(facts),
        "names": _names(others(facts)),
        "wording": facts.variant % WORDINGS + 1,
    }


def _same(one: Person, other: Person) -> bool:
    return one.email == other.email if one.email and other.email else one.name == other.name


def _spoken_role(role: str) -> str:
    """Return the role as one says it: without "(m/w/d)"."""
    return _GENDER_MARK.sub("", clean(role, MAX_WORDS)).strip()


def _position(company: str, role: str) -> dict[str, str]:
    position = "the position"
    if role:
        position = f"the {role}" if _SAYS_POSITION.search(role) else f"the {role} position"
    interview = f"{role} interview" if role else "our interview"
    if company and not role:
        interview = f"interview at {company}"
    return {
        "company": company,
        "your_company": company or "your company",
        "role": role,
        "position": position,
        "position_at_company": f"{position} at {company}" if company else position,
        "interview": interview,
    }


def _jottings(facts: LetterFacts) -> dict[str, str]:
    memory, detail = _memory(facts), praised(facts.company_detail, facts.company)
    return {
        "memory": memory.phrase,
        "memory_sentence": memory.sentence,
        "detail": detail.phrase,
        "detail_sentence": detail.sentence,
    }


def _memory(facts: LetterFacts) -> Jotting:
    if others(facts):
        return remembered_by_others(facts.remember)
    return remembered(facts.remember, names_of(facts.recipient))


def _news(facts: LetterFacts) -> dict[str, str]:
    change = announced(facts.change)
    offering = clean(facts.other_offer_company, MAX_WORDS)
    return {
        "change": "" if _JUST_AN_OFFER.fullmatch(change) else change,
        "other_offer": f"an offer from {offering}" if offering else "another offer",
        "decide_by": _weekday_and_day(facts.decide_by, facts.today),
    }


def _promised(facts: LetterFacts) -> str:
    """Return the day they gave, once it has come; an estimate of ours is never spoken of."""
    if not facts.answer_promised or facts.answer_day is None or facts.answer_day > facts.today:
        return ""
    return _day(facts.answer_day, facts.today)


def _names(people: tuple[Person, ...]) -> str:
    known = [name for name in map(display_name, people) if name]
    if len(known) < len(people):
        known.append("everyone else who took part")
    return listed(list(dict.fromkeys(known)))


def _on(day: date | None, today: date) -> str:
    """Return "on Tuesday" for a day just past, else "on 3 November"; '' for none.

    Never "today" or "yesterday": a draft may be sent some days after it was written.
    """
    if day is None:
        return ""
    recent = timedelta(0) <= today - day <= _WEEKDAY_SUFFICES
    return f"on {_WEEKDAYS[day.weekday()]}" if recent else f"on {_day(day, today)}"


def _day(day: date, today: date) -> str:
    near = abs(day - today) < timedelta(days=180)
    return f"{day.day} {_MONTHS[day.month - 1]}" + ("" if near else f" {day.year}")


def _weekday_and_day(day: date | None, today: date) -> str:
    return f"{_WEEKDAYS[day.weekday()]}, {_day(day, today)}" if day else ""
