"""The day by which the employer will answer, and the day by which the candidate must."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.core.dates import codes
from bot.core.dates.model import DateFound, Role, TimeSpan
from bot.core.dates.reading import Sentence, is_hope, is_past, read, role_of

_FARTHEST = timedelta(days=330)
_FRAGMENT = 8
_EVENTS = frozenset((Role.EVENT,))
_BOUNDS = frozenset((codes.BY, codes.BEFORE, codes.WITHIN))


def find_answer_date(
    text: str, said_on: datetime, country: str | None = None, *, from_employer: bool = True
) -> DateFound | None:
    """Find the day by which the employer says they will answer or decide.

    Args:
        text: the new text of a mail, or an event's description.
        said_on: when it was said, in the speaker's own zone.
        country: ISO code of the speaker's country, for numeric dates and holidays.
        from_employer: False when the candidate wrote it, so that 'I' is not the employer.

    Returns:
        The latest statement in the text, or None.
    """
    found = None
    before: Sentence | None = None
    for sentence in read(text, said_on, country, from_employer=from_employer):
        for span in sentence.spans:
            if _plausible(span, said_on) and _is_answer(
                sentence, span, before, from_employer=from_employer
            ):
                found = DateFound(span.date, sentence.text, sentence.phrase(span))
        before = sentence
    return found


def _plausible(span: TimeSpan, said_on: datetime) -> bool:
    today = said_on.date()
    return span.kind != "past" and today <= span.date <= today + _FARTHEST


def _is_answer(
    sentence: Sentence, span: TimeSpan, before: Sentence | None, *, from_employer: bool
) -> bool:
    if any(cue.role is Role.OTHER for cue in sentence.cues):
        return False
    cue = role_of(sentence, span)
    if cue is None and from_employer and span.marker in _BOUNDS and sentence.addresses_reader:
        return not any(cue.role is Role.HOPE for cue in sentence.cues)
    if cue is None:
        short = len(sentence.tokens) - (span.end - span.start) <= _FRAGMENT
        return short and before is not None and _speaks_of_answer(before)
    if cue.role is not Role.ANSWER or span.marker == codes.FROM:
        return False
    return not (is_past(sentence, span, cue) or is_hope(sentence, span, cue))


def _speaks_of_answer(sentence: Sentence) -> bool:
    roles = {cue.role for cue in sentence.cues}
    return Role.ANSWER in roles and Role.ASK not in roles and Role.HOPE not in roles


def find_deadline(text: str, said_on: datetime, country: str | None = None) -> DateFound | None:
    """Find the day by which the candidate must answer or do something; see `find_answer_date`."""
    found = None
    for sentence in read(text, said_on, country):
        for span in sentence.spans:
            ignored = _EVENTS if span.marker in _BOUNDS else frozenset[Role]()
            cue = role_of(sentence, span, ignored=ignored)
            if _plausible(span, said_on) and cue and cue.role is Role.ASK:
                found = DateFound(span.date, sentence.text, sentence.phrase(span))
    return found
