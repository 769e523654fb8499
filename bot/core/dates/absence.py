"""The first working day back, from an out-of-office note."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from bot.core.business_days import on_or_after
from bot.core.dates import codes
from bot.core.dates.model import Cue, DateFound, Role, TimeSpan
from bot.core.dates.reading import Sentence, read
from bot.core.dates.roles import cost_of, role_of

_FARTHEST = timedelta(days=400)
_ROLES = (Role.BACK, Role.AWAY)
_UNTIL = frozenset((codes.BY, codes.BEFORE))
_DURATION_MARKERS = frozenset((codes.IN, codes.AFTER))

_Stated = tuple[Sentence, TimeSpan, Cue | None]


def find_return_date(text: str, said_on: datetime, country: str | None = None) -> DateFound | None:
    """Find the first working day on which the writer of an out-of-office note is back.

    A day of return ('back on 9 March') is taken over when it is a business day; after a last day
    of absence ('away until Friday') the next business day counts.
    """
    stated = list(_stated(text, said_on, country))
    back = [entry for entry in stated if entry[2] and entry[2].role is Role.BACK]
    if back:
        sentence, span, _ = min(back, key=_closeness)
        return _found(sentence, span, country, days=0)
    if not stated:
        return None
    sentence, span, _ = max(stated, key=lambda entry: entry[1].date)
    return _found(sentence, span, country, days=1)


def _closeness(entry: _Stated) -> int:
    sentence, span, cue = entry
    return cost_of(sentence, span, cue) if cue else 0


def _stated(text: str, said_on: datetime, country: str | None) -> Iterator[_Stated]:
    """Yield the times of absence and return, each with its cue; a mere 'until' means absence."""
    for sentence in read(text, said_on, country, roles=_ROLES):
        for span in sentence.spans:
            cue = role_of(sentence, span)
            if not said_on.date() <= span.date <= said_on.date() + _FARTHEST:
                continue
            if cue and not _is_response_time(span, cue):
                yield sentence, span, cue
            elif cue is None and span.marker in _UNTIL and span.kind != "duration":
                yield sentence, span, None


def _is_response_time(span: TimeSpan, cue: Cue) -> bool:
    """'We answer within three working days' says nothing about a return."""
    return (
        cue.role is Role.BACK and span.kind == "duration" and span.marker not in _DURATION_MARKERS
    )


def _found(sentence: Sentence, span: TimeSpan, country: str | None, *, days: int) -> DateFound:
    back = on_or_after(span.date + timedelta(days=days), country)
    return DateFound(back, sentence.text, sentence.phrase(span))
