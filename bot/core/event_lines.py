"""What the candidate writes to the service in an event: its description's lines and its title.

`Company:` is a good thing about the company, for the status check; it is not the company's name.
"""

# ruff: noqa: RUF001 - dashes and quotes as people and calendars type them

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.core.model import CalendarEvent, EventStatus, NoteKind

MAX_VALUE = 500

_LINE = re.compile(
    r"^[ \t>*•-]{0,4}(remember|company|answer[ \t]+by|role|skip)[ \t]*:[ \t]*(.*)$", re.IGNORECASE
)
_SKIPS: dict[str, frozenset[NoteKind]] = {
    "all": frozenset(NoteKind),
    "everything": frozenset(NoteKind),
    **{kind.value.replace("_", "-"): frozenset({kind}) for kind in NoteKind},
}
_NAME_ONLY = re.compile(r"^(?:[A-ZÀ-Þ0-9&][\w&.'’-]*[ ,]*){1,5}$")
_OFFER_TITLE = re.compile(
    r"^\s*offer\s*:\s*(?P<company>[^,;|]{1,120}?)\s*(?:[,;|–-]\s*(?:answer|reply|decide|respond|accept)\s+(?:by|until|before)\s*:?\s*(?P<until>.{1,60}))?\s*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class EventLines:
    """The candidate's own lines; '' where a line is missing.

    `problems` says, for the candidate, what could not be understood.
    """

    remember: str = ""
    company_detail: str = ""
    answer_by_text: str = ""
    role: str = ""
    skip: frozenset[NoteKind] = frozenset()
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OfferEvent:
    """An event the candidate titled 'Offer: Globex, answer by 10 Dec'.

    `answer_by_text` is the day as written, '' when none is.
    """

    company: str
    answer_by_text: str


def event_lines(description: str) -> EventLines:
    """Read the candidate's lines out of a description (plain text). Several lines add up."""
    values: dict[str, list[str]] = {}
    for line in description.splitlines():
        if hit := _LINE.match(line[: MAX_VALUE + 40]):
            word = " ".join(hit.group(1).lower().split())
            values.setdefault(word, []).append(hit.group(2).strip()[:MAX_VALUE])
    detail, about_detail = _detail(values.get("company", []))
    skip, about_skip = _skip(values.get("skip", []))
    return EventLines(
        remember=_joined(values.get("remember", [])),
        company_detail=detail,
        answer_by_text=_last(values.get("answer by", [])),
        role=_last(values.get("role", [])),
        skip=skip,
        problems=(*about_detail, *about_skip),
    )


def without_own_lines(description: str) -> str:
    """Return the description without the candidate's own lines.

    A `Company:` or `Role:` line that holds a mere name stays: employers write such lines too.
    """
    kept = []
    for line in description.splitlines():
        hit = _LINE.match(line[: MAX_VALUE + 40])
        own = hit and not (
            hit.group(1).lower() == "role"
            or (hit.group(1).lower() == "company" and _NAME_ONLY.match(hit.group(2).strip()))
        )
        if not own:
            kept.append(line)
    return "\n".join(kept)


def offer_event(event: CalendarEvent) -> OfferEvent | None:
    """Return the offer an event's title announces, None when it announces none."""
    hit = _OFFER_TITLE.match(event.title)
    if not hit or event.status in {EventStatus.CANCELLED, EventStatus.DECLINED}:
        return None
    return OfferEvent(hit.group("company").strip(), (hit.group("until") or "").strip(" ."))


def _joined(values: list[str]) -> str:
    return "; ".join(dict.fromkeys(v for v in values if v))[:MAX_VALUE]


def _last(values: list[str]) -> str:
    return next((v for v in reversed(values) if v), "")


def _detail(values: list[str]) -> tuple[str, tuple[str, ...]]:
    details = [v for v in values if v and not _NAME_ONLY.match(v)]
    names = [v for v in values if v and _NAME_ONLY.match(v)]
    problems = tuple(
        f"“Company: {name}” reads like a name; write there what you like about the company."
        for name in names
    )
    return _joined(details), problems


def _skip(values: list[str]) -> tuple[frozenset[NoteKind], tuple[str, ...]]:
    skip: set[NoteKind] = set()
    problems = []
    for word in (w.strip() for v in values for w in re.split(r"[,;]| and ", v)):
        name = re.sub(r"[\s_]+", "-", word.lower()).strip(".-")
        if name in _SKIPS:
            skip |= _SKIPS[name]
        elif word:
            problems.append(f"“Skip: {word}” is none of: {', '.join(sorted(_SKIPS))}.")
    return frozenset(skip), tuple(problems)
