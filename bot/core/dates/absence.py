"""The first working day back, from an out-of-office note."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.core.business_days import on_or_after
from bot.core.dates.model import DateFound, Role, TimeSpan
from bot.core.dates.reading import Sentence, read
from bot.core.dates.roles import role_of

_FARTHEST = timedelta(days=400)
_ROLES = (Role.BACK, Role.AWAY)
_UNTIL = frozenset("bB")


def find_return_date(text: str, said_on: datetime, country: str | None = None) -> DateFound | None:
    """Find the first working day on which the writer of an out-of-office note is back.

    A day of return ('back on 9 March') is taken over when it is a business day; after a last day
    of absence ('away until Friday') the next business day counts.
    """
    away: DateFound | None = None
    for sentence in read(text, said_on, country, roles=_ROLES):
        for span in sentence.spans:
            cue = role_of(sentence, span)
            if cue is None or not said_on.date() <= span.date <= said_on.date() + _FARTHEST:
                continue
            if cue.role is Role.BACK:
                return _found(sentence, span, country, days=0)
            latest = _found(sentence, span, country, days=1)
            away = latest if away is None or latest.date > away.date else away
    return away


def _found(sentence: Sentence, span: TimeSpan, country: str | None, *, days: int) -> DateFound:
    back = on_or_after(span.date + timedelta(days=days), country)
    return DateFound(back, sentence.text, sentence.phrase(span))
