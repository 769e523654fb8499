"""Fills a world from a seed file: accounts with the events and mail they start with."""

from __future__ import annotations

import json
from email.utils import parseaddr
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from pydantic import (
    AwareDatetime,
    BaseModel,
    ConfigDict,
    Field,
    ValidationError,
    field_validator,
)

from bot.sandbox.errors import ApiError
from bot.sandbox.gmail import people
from bot.sandbox.schema import check_request
from bot.sandbox.world import DEFAULT_ACCOUNT, World

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from pathlib import Path

    from bot.sandbox.accounts import Account


class SeedError(Exception):
    """A seed file cannot be used; the message lists every fault with its place."""


class MessageSeed(people.OutsideMail):
    """A mail that is there from the start; one from the account itself stands in SENT.

    `to` may be left out when it is the account. `in_reply_to` is the Message-ID of an earlier
    mail.
    """

    to: str = ""


class AccountSeed(BaseModel):
    """An account; `events` are Calendar v3 events, as events.list shows them."""

    model_config = ConfigDict(extra="forbid")

    email: str = Field(pattern=r"^[^@\s]+@[^@\s]+$")
    name: str = ""
    time_zone: str = DEFAULT_ACCOUNT[2]
    signature: str = ""
    events: list[dict[str, Any]] = Field(default_factory=list)
    messages: list[MessageSeed] = Field(default_factory=list)

    @field_validator("time_zone")
    @classmethod
    def _is_zone(cls, name: str) -> str:
        try:
            return ZoneInfo(name).key
        except (KeyError, ValueError, OSError) as error:
            raise ValueError(f"unknown time zone {name!r}, give an IANA name") from error


class Seed(BaseModel):
    """A whole seed file. `now` makes the clock stand still there."""

    model_config = ConfigDict(extra="forbid")

    now: AwareDatetime | None = None
    accounts: list[AccountSeed] = Field(min_length=1)


def world_from_seed(path: Path, now: datetime | None = None) -> World:
    """Return the world a seed file describes, its clock at `now` or the file's own.

    Raises:
        SeedError: the file cannot be read, or what is wrong in it.
    """
    seed = _read(path)
    world = World()
    start = now or seed.now
    if start is not None:
        world.clock.set(start)
    try:
        plant(world, seed.accounts)
    except (ApiError, ValueError) as error:
        raise SeedError(f"{path}: {_words(error)}") from error
    return world


def plant(world: World, accounts: Iterable[AccountSeed]) -> None:
    """Add accounts with their events and mail.

    Raises:
        ApiError: an event or a mail that Google would refuse.
        ValueError: an address that is taken.
    """
    seeds = list(accounts)
    for seed in seeds:
        world.add_account(seed.email, seed.name, seed.time_zone, seed.signature)
    for seed in seeds:
        for event in seed.events:
            _plant_event(world, seed.email.lower(), event)
    _plant_messages(world, seeds)


def _plant_event(world: World, email: str, event: dict[str, Any]) -> None:
    check_request("calendar", "Event", event)
    world.accounts[email].calendars.add(event)


def _plant_messages(world: World, seeds: list[AccountSeed]) -> None:
    """Play the mails in the order of their times, so that threads and history come out right."""
    start, standing = world.clock.now(), world.clock.fixed is not None
    mails = [
        (mail.at or start, seed.email.lower(), mail) for seed in seeds for mail in seed.messages
    ]
    for at, email, mail in sorted(mails, key=lambda row: row[0]):
        world.clock.set(at)
        _plant_message(world, email, mail)
    if standing:
        world.clock.set(start)
    else:
        world.clock.follow_real_time()


def _plant_message(world: World, email: str, mail: MessageSeed) -> None:
    if parseaddr(mail.sender)[1].lower() == email:
        _plant_sent(world, world.accounts[email], mail)
        return
    spec = mail.model_dump(by_alias=True, exclude_unset=True)
    people.deliver_from_outside(world, spec | {"to": mail.to or email})


def _plant_sent(world: World, account: Account, mail: MessageSeed) -> None:
    people.compose(
        world, account, mail.to, mail.subject, mail.body or "", in_reply_to=mail.in_reply_to
    )


def _read(path: Path) -> Seed:
    try:
        return Seed.model_validate(json.loads(path.read_text("utf-8")))
    except OSError as error:
        raise SeedError(f"{path} cannot be read: {error.strerror}") from error
    except ValidationError as error:
        faults = [f"  {_place(fault['loc'])}: {fault['msg']}" for fault in error.errors()]
        raise SeedError("\n".join([f"{path} is no seed file:", *faults])) from error
    except ValueError as error:
        raise SeedError(f"{path} is no JSON: {error}") from error


def _place(loc: tuple[int | str, ...]) -> str:
    """Return a place such as accounts[0].time_zone."""
    steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in loc)
    return "".join(steps).removeprefix(".") or "file"


def _words(error: Exception) -> str:
    return error.message if isinstance(error, ApiError) else str(error)
