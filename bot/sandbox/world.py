"""Everything the sandbox knows: one world, one clock, one lock."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from datetime import datetime
from threading import RLock
from typing import TYPE_CHECKING, Any

from bot.sandbox.accounts import Account
from bot.sandbox.clock import Clock
from bot.sandbox.faults import Faults
from bot.sandbox.oauth import OAuth
from bot.sandbox.quota import Limits, Quota

if TYPE_CHECKING:
    from collections.abc import Mapping

VERSION = 1
DEFAULT_ACCOUNT = ("candidate@example.com", "Alex Morgan", "Europe/Berlin")


@dataclass
class World:
    """The state behind all addresses. Whoever reads or changes it holds `lock`.

    `effects` lists every write request, `outbox` every mail to somebody outside, `violations`
    every answer of ours that Google's own schemas do not allow (a fault of the sandbox).
    """

    clock: Clock = field(default_factory=Clock)
    accounts: dict[str, Account] = field(default_factory=dict)
    oauth: OAuth = field(init=False)
    quota: Quota = field(init=False)
    faults: Faults = field(default_factory=Faults)
    effects: list[dict[str, Any]] = field(default_factory=list)
    outbox: list[dict[str, Any]] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)
    lock: RLock = field(default_factory=RLock, repr=False)

    def __post_init__(self) -> None:
        self.oauth = OAuth(self.clock)
        self.quota = Quota(self.clock)

    @classmethod
    def with_default_account(cls, now: datetime | None = None) -> World:
        """Return a world with one empty account, its clock standing at `now` when given."""
        world = cls(Clock(now))
        world.add_account(*DEFAULT_ACCOUNT)
        return world

    def add_account(self, email: str, name: str, time_zone: str, signature: str = "") -> Account:
        """Add a user.

        Raises:
            ValueError: the address is taken.
        """
        if email.lower() in self.accounts:
            raise ValueError(f"there is already an account {email}")
        account = Account.create(self.clock, email, name, time_zone, signature)
        self.accounts[account.email] = account
        return account

    def to_json(self) -> dict[str, Any]:
        """Return everything that outlives the process; faults do not."""
        return {
            "version": VERSION,
            "now": None if self.clock.fixed is None else self.clock.fixed.isoformat(),
            "accounts": [account.dump() for account in self.accounts.values()],
            "oauth": self.oauth.dump(),
            "units": self.quota.dump(),
            "limits": asdict(self.quota.limits),
            "effects": self.effects,
            "outbox": self.outbox,
            "violations": self.violations,
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> World:
        """Return the world that `to_json` described.

        Raises:
            ValueError: another version wrote it.
            KeyError, TypeError: it is damaged.
        """
        if data["version"] != VERSION:
            raise ValueError(f"version {data['version']} of the state is not {VERSION}")
        world = cls(Clock(datetime.fromisoformat(data["now"]) if data["now"] else None))
        for row in data["accounts"]:
            world.accounts[row["email"]] = Account.restore(world.clock, row)
        world.oauth.load(data["oauth"])
        world.quota.load(data["units"])
        world.quota.limits = Limits(**data["limits"])
        world.effects = list(data["effects"])
        world.outbox = list(data["outbox"])
        world.violations = list(data["violations"])
        return world
