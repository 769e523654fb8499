"""What one pass works with: the ports, the store, the rules and the candidate."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from bot.core.place import Place
from bot.core.rules import Rules
from bot.notes.templates import Templates
from bot.ports import Calendar, Identity, Mailbox
from bot.store.store import HistoryRow, Store


@dataclass(frozen=True, slots=True)
class Candidate:
    """Whose calendar and mailbox it is: how they sign, their own addresses and where they live."""

    identity: Identity
    own: frozenset[str]
    home: Place


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that went wrong in a pass without ending it, and what to do about it."""

    key: str
    message: str


@dataclass(slots=True)
class TickReport:
    """What one pass did: told to the log, to `tick` and to the demo."""

    now: datetime
    rows: list[HistoryRow] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    mails_read: int = 0
    ignored: int = 0


class Stopped(Exception):
    """The pass was asked to end; what it did is stored, what it did not comes next time."""


@dataclass(slots=True)
class Desk:
    """One pass's working set; `now` is the pass's instant (UTC)."""

    store: Store
    calendar: Calendar
    mailbox: Mailbox
    rules: Rules
    templates: Templates
    candidate: Candidate
    now: datetime
    report: TickReport
    stopping: Callable[[], bool] = bool

    def checkpoint(self) -> None:
        """Mark a point between two pieces of work, where a pass can end.

        Raises:
            Stopped: it was asked to.
        """
        if self.stopping():
            raise Stopped

    def tell(
        self,
        application_id: str | None,
        what: str,
        reason: str = "",
        evidence: str = "",
        fact: str = "",
    ) -> None:
        """Write a row of history, with its reason, and report it."""
        row = HistoryRow(application_id, self.now, what, reason, evidence, fact)
        self.store.tell(row)
        self.report.rows.append(row)

    def fault(self, key: str, message: str) -> None:
        """Report something that went wrong; the pass goes on."""
        self.report.faults.append(Fault(key, message))
