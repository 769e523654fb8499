"""The rules a candidate can set, with the defaults and where each comes from."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from bot.core.business_days import (
    SendWindow,
    add_business_days,
    at_local,
    bounded,
    next_opening,
)
from bot.core.model import NoteKind
from bot.core.place import Place

_WINDOW = SendWindow(time(8), time(20), ready=time(9))
_DELAY = re.compile(r"([1-9]\d{0,2}) (business days?|hours?)")


@dataclass(frozen=True, slots=True)
class Delay:
    """A wait: so many business days (drafts then stand ready in the morning) or hours."""

    business_days: int = 0
    hours: int = 0

    @classmethod
    def parse(cls, text: str) -> Delay:
        """Read '2 business days' or '24 hours'.

        Raises:
            ValueError: the text is neither.
        """
        match = _DELAY.fullmatch(text.strip().lower())
        if match is None:
            raise ValueError(
                f"{text!r} is no wait; write for example '2 business days' or '24 hours'"
            )
        amount = int(match[1])
        return cls(hours=amount) if match[2].startswith("hour") else cls(business_days=amount)

    def __str__(self) -> str:
        amount, unit = (self.hours, "hour") if self.hours else (self.business_days, "business day")
        return f"{amount} {unit}{'' if amount == 1 else 's'}"


@dataclass(frozen=True, slots=True)
class Rules:
    """When notes are due and what is too much. Every field is a setting.

    Waits come from the project's seed article and from career services: thank-you after a few days
    (seed) or 24 h (most), a week without a date before asking (USC), two status checks at most
    (Buffalo), more than seven interviewers get one note through the coordinator (Stetson).

    What `…_expires` says too late is not written any more, for instance when the computer was off
    for weeks: thanks that come after a week read as an afterthought, thanks for an offer should
    come within days, feedback is given while people still remember, and a month after the answer
    date a first question no longer gets one.
    """

    thank_you_after: Delay = Delay(business_days=2)
    thank_you_expires: Delay = Delay(business_days=5)
    answer_estimate: Delay = Delay(business_days=7)
    status_check_again: Delay = Delay(business_days=5)
    propose_close_after: Delay = Delay(business_days=5)
    delay_extension: Delay = Delay(business_days=5)
    update_gap: Delay = Delay(business_days=3)
    status_check_expires: Delay = Delay(business_days=20)
    update_expires: Delay = Delay(business_days=10)
    acceptance_thanks_expires: Delay = Delay(business_days=5)
    feedback_request_expires: Delay = Delay(business_days=10)
    remind_every: Delay = Delay(business_days=2)
    most_thank_yous: int = 7
    confidence_limit: float = 0.95
    window: SendWindow = _WINDOW

    def expiry(self, kind: NoteKind) -> Delay:
        """Return how much later than its time a note is not written any more."""
        return {
            NoteKind.THANK_YOU: self.thank_you_expires,
            NoteKind.STATUS_CHECK: self.status_check_expires,
            NoteKind.UPDATE: self.update_expires,
            NoteKind.ACCEPTANCE_THANKS: self.acceptance_thanks_expires,
            NoteKind.FEEDBACK_REQUEST: self.feedback_request_expires,
        }[kind]

    def after(self, moment: datetime, delay: Delay, place: Place) -> datetime:
        """Return the instant a note is due `delay` after `moment`, at the recipient's place."""
        if delay.hours:
            due = bounded(moment) + timedelta(hours=delay.hours)
            return next_opening(due, place.zone, place.country, self.window)
        return self.morning_after(moment, delay.business_days, place)

    def morning_after(self, moment: datetime, business_days: int, place: Place) -> datetime:
        """Return when drafts stand ready, so many business days after `moment`."""
        # An all-day event ends at midnight, which is the end of its own day.
        last_day = place.day(bounded(moment) - timedelta(microseconds=1))
        day = add_business_days(last_day, business_days, place.country)
        return at_local(day, self.window.ready, place.zone)

    def opening(self, moment: datetime, place: Place) -> datetime:
        """Return `moment` itself if a note may be written then, else the next time one may."""
        return next_opening(moment, place.zone, place.country, self.window)
