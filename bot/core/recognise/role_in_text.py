"""Which job a text is about."""

# ruff: noqa: PLR2004 - small counts of words or letters, said by the names beside them
# ruff: noqa: RUF001 - dashes and quotes as people and calendars type them

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable

from bot.core.recognise.cues import CLOSING_LINE
from bot.core.recognise.job_words import MAX_ROLE_WORDS, is_role, names_a_job
from bot.core.recognise.names import is_person_name
from bot.core.recognise.role_leads import jobs_led_to
from bot.core.recognise.role_wordings import FIRM, LABELLED, LABELLED_INSIDE, LOOSE
from bot.core.recognise.roles import clean_role
from bot.core.recognise.text import fold

_URL = re.compile(r"(?:https?://|www\.)\S{1,400}")
_BRACKETED = re.compile(r"\([^()]{0,80}\)")
MAX_BRACKETED = 2000
_IN_BRACKETS = re.compile(r"\(([^()\n]{4,60})\)")
# 'Recruiter screen with Mel', 'ask for the manager': no job of the candidate's.
_NAMED_FIRST = re.compile(
    r".*\b(?:gespr\w*|ansprech\w*|interviewers?|with|w/|ask|report|meet|met|meeting|mit|avec|"
    r"con|com|by|from|chef|head|call|screen|partner|partners|ruft|voir|panel|melden|bei|chez|"
    r"demander|preguntar|chiedere|vraag|perguntar|worker|and|und|et|vom|"
    r"see)\b|"
    r"(?:dear|hi|hello|hallo|bonjour|hola|ciao|beste|hej|herr|frau|mr|ms|mrs|mme|dr)\b",
    re.IGNORECASE,
)
# 'Product Analyst - Hiring Manager Interview'
_ROUND_BEHIND = re.compile(
    r"\s[-–—|:]\s[^-–—|]{0,40}\b(?:interview|screen|round|call|chat|manager|runde|gespräch|"
    r"entretien|"
    r"entrevista|colloquio|gesprek)\b.*$",
    re.IGNORECASE,
)
_LAST_FOR = re.compile(
    r"\b(?:for|as|als|about|regarding|to discuss|discuss|interest in|on)\s+(?:the|an?|our|"
    r"your)?\s*",
    re.IGNORECASE,
)
_NOT_A_ROLE = re.compile(
    r"^(?:this|that|same|right|right[- ]hand|first|next|new|open|above|following|current|"
    r"leadership|technical|role|position|job|interview|phone|video|"
    r"company|team|hiring|your|our|us|you|we|it|one|best|ideal|perfect|possible|potential|"
    r"advertised|exciting|great|stelle|poste|respective|corresponding|relevant|vacant|offene|"
    r"ausgeschriebene|vacature|functie|vaga|puesto|posizione|ruolo|rolle|mission|emploi|2nd|1st|"
    r"3rd|\d+)$",
    re.IGNORECASE,
)


def role_in_text(text: str, refuse: Callable[[str], bool] | None = None) -> str:
    """Return the job title the text says the event is about, '' when it says none.

    With `refuse`, which tells the firm and people from jobs, unlisted jobs are believed where a
    wording leads to one.
    """
    text = _URL.sub("", text)
    for pattern in (LABELLED, LABELLED_INSIDE):
        for match in pattern.finditer(text):
            if role := _stated(match.group(1)):
                return role
    led = map(clean_role, jobs_led_to(text, refuse)) if refuse else iter(())
    found = next(filter(_usable, led), "")
    found = found or _by(FIRM, text, need_head=False) or _by(LOOSE, text, need_head=True)
    found = found or _bracketed(text)
    return found or next((clean_role(bit) for bit in _bits(text) if is_role(bit)), "")


def _bracketed(text: str) -> str:
    """Return a job in brackets behind a small word or noun, not behind a name."""
    for hit in _IN_BRACKETS.finditer(text[:MAX_BRACKETED]):
        before = re.findall(r"[\w'’-]+", text[max(0, hit.start() - 40) : hit.start()])[-2:]
        names = any(map(is_person_name, (*before, " ".join(before))))
        if before and before[0].islower() and not names and is_role(hit.group(1)):
            return clean_role(hit.group(1))
    return ""


def _bits(text: str) -> list[str]:
    """Return the short pieces of a note's beginning: 'Desarrollador backend'."""
    lines = _BRACKETED.sub("", text[:200]).splitlines()
    before = itertools.takewhile(lambda line: not CLOSING_LINE.match(fold(line)), lines)
    pieces = [p.partition(",")[0] for line in before for p in re.split(r"[.;·|]", line)]
    return [
        p.strip()
        for p in pieces
        if 0 < len(p.split()) <= 5 and ":" not in p and _may_be_title(p.strip())
    ]


def _may_be_title(bit: str) -> bool:
    """'Emergency Call Handler' is one, 'call with Mel' is not."""
    doer = bit.istitle() and names_a_job(bit.rpartition(" ")[2])
    return doer or not _NAMED_FIRST.match(bit)


def _by(patterns: Iterable[re.Pattern[str]], text: str, *, need_head: bool) -> str:
    for pattern in patterns:
        for match in pattern.finditer(text):
            role = _stated(match.group(1))
            if role and (is_role(role) if need_head else _may_be_role(role)):
                return role
    return ""


def _stated(raw: str) -> str:
    first, _, rest = raw.partition(". ")
    ends = len(first.rpartition(" ")[2]) > 3 and rest[:1].isupper()  # 'Sr. Buyer' goes on
    raw = first if is_role(first) or ends else raw
    role = clean_role(_LAST_FOR.split(_ROUND_BEHIND.sub("", raw))[-1])
    return role if _usable(role) else ""


def _usable(role: str) -> bool:
    few = len(role) > 1 and len(role.split()) <= MAX_ROLE_WORDS
    return few and not _NOT_A_ROLE.match(role)


def _may_be_role(role: str) -> bool:
    return is_role(role) or (role[:1].isupper() and len(role.split()) <= 5)
