"""The service: one pass looks, decides and acts. Ports and clock are passed in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.core.business_days import country_of_zone
from bot.core.place import Place
from bot.core.rules import Rules
from bot.notes.templates import Templates
from bot.ports import Calendar, Identity, Mailbox
from bot.service.calendar_look import look_at_calendar
from bot.service.decisions import decide_and_act
from bot.service.desk import Candidate, Desk, TickReport
from bot.service.mail_look import look_at_mail
from bot.service.recover import give_up, recover
from bot.store.store import Store

_CLOCK_SET_BACK = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Home:
    """What the configuration says of the candidate; '' leaves it to Google's settings."""

    name: str = ""
    time_zone: str = ""
    country: str = ""


@dataclass(slots=True)
class Service:
    """The service over one mailbox and one calendar."""

    calendar: Calendar
    mailbox: Mailbox
    store: Store
    rules: Rules
    templates: Templates
    home: Home
    stopping: Callable[[], bool] = bool

    def tick(self, now: datetime) -> TickReport:
        """Make one pass at `now` (aware); a clock set back a little stands until it caught up.

        Raises:
            SignInLost: only the candidate can help.
            Unavailable: Google cannot be reached; the next pass goes on from here.
            Stopped: `stopping` said so.
        """
        now = self._steady(now)
        desk = self.desk(now)
        recover(desk)
        look_at_calendar(desk)
        look_at_mail(desk)
        give_up(desk)
        decide_and_act(desk)
        self.store.set_bookmark("last_pass_at", now.isoformat())
        return desk.report

    def _steady(self, now: datetime) -> datetime:
        """Return `now`, or the last pass's instant while the clock is less than a day behind it.

        Else what was due would not be any more, and would be taken back and written again. Farther
        back, it was the last pass whose clock was wrong.
        """
        last = self.store.bookmark("last_pass_at")
        before = datetime.fromisoformat(last) if last else now
        return before if now < before <= now + _CLOCK_SET_BACK else now

    def desk(self, now: datetime) -> Desk:
        """Return the working set of one pass."""
        return Desk(
            store=self.store,
            calendar=self.calendar,
            mailbox=self.mailbox,
            rules=self.rules,
            templates=self.templates,
            candidate=self._candidate(now),
            now=now,
            report=TickReport(now),
            stopping=self.stopping,
        )

    def _candidate(self, now: datetime) -> Candidate:
        """Return who the candidate is, asking Google at most once a day."""
        today = now.date().isoformat()
        if self.store.bookmark("candidate_read_on") != today:
            self._ask_google(today)
        return candidate_from(self.store, self.home)

    def _ask_google(self, today: str) -> None:
        identity, zone = self.mailbox.identity(), self.calendar.time_zone()
        address = self.mailbox.profile().email
        with self.store.transaction():
            self.store.set_bookmark("candidate_name", identity.name)
            self.store.set_bookmark("candidate_email", identity.email)
            self.store.set_bookmark("candidate_signature", identity.signature_html)
            self.store.set_bookmark("candidate_address", address)
            self.store.set_bookmark("candidate_zone", zone)
            self.store.set_bookmark("candidate_read_on", today)


def candidate_from(store: Store, home: Home) -> Candidate:
    """Return the candidate as last read from Google, with what the configuration says instead."""

    def known(name: str) -> str:
        return store.bookmark(f"candidate_{name}") or ""

    identity = Identity(home.name or known("name"), known("email").lower(), known("signature"))
    own = frozenset({known("email").lower(), known("address").lower()} - {""})
    zone = _valid_zone(home.time_zone or known("zone"))
    country = home.country or country_of_zone(zone)
    return Candidate(identity, own, Place(zone, country))


def _valid_zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ValueError, OSError):
        return "UTC"
    return name
