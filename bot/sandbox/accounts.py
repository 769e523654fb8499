"""The users of the sandbox."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bot.sandbox.calendar import CalendarStore
from bot.sandbox.gmail import Mailbox

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.sandbox.clock import Clock


@dataclass(slots=True)
class Account:
    """A person with a mailbox and calendars. `signature` is HTML, `time_zone` an IANA name."""

    email: str
    name: str
    time_zone: str
    signature: str
    gmail: Mailbox
    calendars: CalendarStore

    @classmethod
    def create(
        cls, clock: Clock, email: str, name: str, time_zone: str, signature: str = ""
    ) -> Account:
        """Return a new account with an empty mailbox and calendar."""
        address = email.lower()
        return cls(
            email=address,
            name=name,
            time_zone=time_zone,
            signature=signature,
            gmail=Mailbox(address, name, clock, signature),
            calendars=CalendarStore(address, time_zone, clock),
        )

    def dump(self) -> dict[str, Any]:
        """Return the account as plain JSON."""
        return {
            "email": self.email,
            "name": self.name,
            "time_zone": self.time_zone,
            "signature": self.signature,
            "gmail": self.gmail.dump(),
            "calendars": self.calendars.dump(),
        }

    @classmethod
    def restore(cls, clock: Clock, data: Mapping[str, Any]) -> Account:
        """Return the account that `dump` described."""
        about = {key: data[key] for key in ("email", "name", "time_zone", "signature")}
        account = cls.create(clock, **about)
        account.gmail.load(data["gmail"])
        account.calendars.load(data["calendars"])
        return account
