"""The day by which the employer will answer, and the day by which the candidate must."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.core.dates import codes
from bot.core.dates.model import Cue, DateFound, Role, TimeSpan
from bot.core.dates.reading import ROLES, Sentence, read
from bot.core.dates.roles import ANSWERS, is_awaited, is_hope, is_past, lengthens, role_of

_FARTHEST = timedelta(days=330)
_FRAGMENT = 4
_SHORT_CLAUSE = 6
_EVENTS = frozenset((Role.EVENT,))
_ROLES_OF_THEIR_DEADLINE = tuple(role for role in ROLES if role is not Role.LOGISTICS)
_BOUNDS = frozenset((codes.BY, codes.BEFORE, codes.WITHIN))


def find_answer_date(
    text: str,
    said_on: datetime,
    country: str | None = None,
    *,
    from_employer: bool = True,
    pending: bool = False,
) -> DateFound | None:
    """Find the day by which the employer says they will answer or decide.

    Args:
        text: the new text of a mail, or an event's description.
        said_on: when it was said, in the speaker's own zone.
        country: ISO code of the speaker's country, for numeric dates and holidays.
        from_employer: False when the candidate wrote it, so that 'I' is not the employer.
        pending: the text is known to be about a decision that is still open, so that a time which
            belongs to nothing else is taken for its day ('End of next week, I think').

    Returns:
        The latest statement in the text, or None.
    """
    found = None
    read_sentences = read(text, said_on, country, from_employer=from_employer)
    for at, sentence in enumerate(read_sentences):
        about_it = _is_about_answer(read_sentences, at)
        for span in sentence.spans:
            open_still = pending and span.date > said_on.date()
            if _plausible(span, said_on) and _is_answer(
                sentence, span, about_it=about_it, pending=open_still, guess=from_employer
            ):
                found = DateFound(span.date, sentence.text, sentence.phrase(span))
    return found


def _is_about_answer(read_sentences: list[Sentence], at: int) -> bool:
    """Tell whether the sentence before, or the undated one after, speaks of the answer."""
    if at and _speaks_of_answer(read_sentences[at - 1]):
        return True
    following = read_sentences[at + 1 : at + 2]
    return any(
        not after.spans and not after.text.endswith("?") and _speaks_of_answer(after)
        for after in following
    )


def _plausible(span: TimeSpan, said_on: datetime) -> bool:
    today = said_on.date()
    return span.kind != "past" and today <= span.date <= today + _FARTHEST


def _is_answer(
    sentence: Sentence, span: TimeSpan, *, about_it: bool, pending: bool, guess: bool
) -> bool:
    roles = {cue.role for cue in sentence.cues}
    happens = sentence.has_clock(span) and Role.EVENT in roles
    denied = span.marker not in _BOUNDS and span.kind != "duration" and sentence.denies(span)
    if Role.OTHER in roles or span.marker == codes.FROM or happens or denied:
        return False
    cue = role_of(sentence, span)
    if cue:
        return _promises(sentence, span, cue)
    farewell = sentence.text.endswith("!")
    if Role.HOPE in roles or _asks(sentence, span) or farewell or not guess:
        return False
    if sentence.has_clock(span):
        return False
    return _is_left_over(sentence, span, about_it=about_it, pending=pending)


def _promises(sentence: Sentence, span: TimeSpan, cue: Cue) -> bool:
    """Tell whether the cue a time belongs to says that they answer, and means it."""
    roles = {other.role for other in sentence.cues}
    if cue.role not in ANSWERS or is_past(sentence, span, cue) or is_hope(sentence, span, cue):
        return False
    patience = Role.WAIT in roles and (span.marker in _BOUNDS or is_awaited(sentence, cue))
    return patience or not _asks(sentence, span)


def _is_left_over(sentence: Sentence, span: TimeSpan, *, about_it: bool, pending: bool) -> bool:
    """A time that belongs to nothing else, where the answer is spoken of."""
    if pending:
        return not _lasts(span)
    if about_it and _stands_alone(sentence, span):
        return True
    if sentence.comes_before(span) and _denied_until(sentence, span):
        return True
    return lengthens(sentence, span)


def _denied_until(sentence: Sentence, span: TimeSpan) -> bool:
    """'Nothing before Friday': 'before' may begin a clause of its own."""
    clause = sentence.clause(span)
    return any(at in range(clause.start - _FRAGMENT, clause.stop) for at in sentence.nothing)


def _asks(sentence: Sentence, span: TimeSpan) -> bool:
    """Tell whether a time is part of a question; not in 'Give us till Friday, would you?'."""
    after = len(sentence.tokens) - sentence.clause(span).stop
    return sentence.text.endswith("?") and not 1 < after <= _FRAGMENT


def _lasts(span: TimeSpan) -> bool:
    """'It may take three days': a span without a preposition that makes its end a day."""
    return span.kind == "duration" and not span.marker


def _stands_alone(sentence: Sentence, span: TimeSpan) -> bool:
    """'End of next week, all being well', after a sentence about the decision."""
    others = len(sentence.clause(span)) - (span.end - span.start)
    nothing_else = others <= 1
    limit = span.marker in _BOUNDS and others <= _SHORT_CLAUSE
    return limit or nothing_else or (others <= _FRAGMENT and not _lasts(span))


def _speaks_of_answer(sentence: Sentence) -> bool:
    roles = {cue.role for cue in sentence.cues}
    return not ANSWERS.isdisjoint(roles) and Role.ASK not in roles and Role.HOPE not in roles


def find_deadline(text: str, said_on: datetime, country: str | None = None) -> DateFound | None:
    """Find the day by which the candidate must answer or do something; see `find_answer_date`."""
    found = None
    for sentence in read(text, said_on, country, roles=_ROLES_OF_THEIR_DEADLINE):
        for span in sentence.spans:
            ignored = _EVENTS if span.marker in _BOUNDS else frozenset[Role]()
            cue = role_of(sentence, span, ignored=ignored)
            if _plausible(span, said_on) and cue and cue.role is Role.ASK:
                found = DateFound(span.date, sentence.text, sentence.phrase(span))
    return found
