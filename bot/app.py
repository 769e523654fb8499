"""The composition root: the only place where things are built and tied together."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from bot.channels import Channel, channels
from bot.config import Loaded
from bot.google.account import GoogleAccount, connect
from bot.google.settings import GoogleSettings, is_loopback
from bot.notes.templates import Templates
from bot.outbox import Outbox
from bot.service.service import Home, Service
from bot.store.faults import BACKUPS, StoreFault
from bot.store.open import empty_store, open_existing, open_store
from bot.store.store import Store


@dataclass(frozen=True, slots=True)
class Places:
    """The files of one candidate."""

    loaded: Loaded
    state_dir: Path

    @property
    def database(self) -> Path:
        """Return the state database."""
        return self.state_dir / "followup.db"

    @property
    def backups(self) -> Path:
        """Return the folder for backups."""
        return self.state_dir / BACKUPS

    @property
    def token(self) -> Path:
        """Return the file that holds the sign-in."""
        return self.state_dir / "token.json"

    @property
    def credentials(self) -> Path:
        """Return the OAuth client file."""
        return self.loaded.resolve(self.loaded.config.google.credentials)

    @property
    def templates(self) -> Path | None:
        """Return the candidate's own templates' folder, if one is set."""
        folder = self.loaded.config.notes.templates
        return self.loaded.resolve(folder) if folder else None

    def google_settings(self) -> GoogleSettings:
        """Return where Google is."""
        google = self.loaded.config.google
        return GoogleSettings(
            google.gmail_endpoint, google.calendar_endpoint, google.timeout, google.calendar
        )

    def on_sandbox(self) -> bool:
        """Whether Google is played by a server on this machine."""
        return is_loopback(urlsplit(self.google_settings().gmail).hostname)


def build_service(places: Places, store: Store, account: GoogleAccount) -> Service:
    """Tie a service together from the candidate's files."""
    config = places.loaded.config
    return Service(
        calendar=account.calendar,
        mailbox=account.mailbox,
        store=store,
        rules=config.core_rules(),
        templates=Templates(places.templates),
        home=home_of(places),
    )


def build_outbox(places: Places, store: Store, stopping: Callable[[], bool] = bool) -> Outbox:
    """Return what speaks to the candidate outside the inbox, as the configuration says."""
    return Outbox(store, channels_of(places), stopping)


def channels_of(places: Places) -> tuple[Channel, ...]:
    """Return the channels outside the inbox."""
    nudges = places.loaded.config.nudges
    desktop = {"on": True, "off": False, "auto": False if places.on_sandbox() else None}
    addresses = [address.get_secret_value() for address in nudges.addresses]
    return channels(addresses, desktop[nudges.desktop])


def home_of(places: Places) -> Home:
    """Return what the configuration says of the candidate."""
    candidate = places.loaded.config.candidate
    return Home(candidate.name, candidate.time_zone, candidate.country)


@contextmanager
def opened_store(places: Places) -> Iterator[Store]:
    """Open the state database for passes, making it when there is none."""
    with closing(open_store(places.database)) as store:
        yield store


@contextmanager
def known_store(places: Places) -> Iterator[Store]:
    """Open the state database for one command that looks at what passes have brought.

    Where somebody signed in and no pass was made yet, it is empty. None is ever made.

    Raises:
        StoreFault: nobody signed in there either: the folder's name is wrong, most likely.
    """
    if places.token.exists() and not places.database.exists():
        opened = empty_store()
    else:
        opened = open_existing(places.database, lambda: only_process(places.state_dir))
    with closing(opened) as store:
        yield store


@contextmanager
def opened_service(places: Places) -> Iterator[Service]:
    """Open everything for a pass, as the only process that works on this state.

    Raises:
        StoreFault: another process works on the same state.
    """
    with ExitStack() as stack:
        stack.enter_context(only_process(places.state_dir))
        store = stack.enter_context(opened_store(places))
        account = connect(places.google_settings(), places.token)
        stack.callback(account.close)
        yield build_service(places, store, account)


@contextmanager
def only_process(state_dir: Path) -> Iterator[None]:
    """Hold the state folder's lock; the kernel frees it however the process ends."""
    try:
        state_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
        descriptor = os.open(state_dir / "lock", os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise StoreFault(
            f"{state_dir} cannot be written ({error.strerror}). Choose another with --state-dir."
        ) from error
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        os.close(descriptor)
        raise StoreFault(f"Another followup works on {state_dir}. Stop that one first.") from error
    try:
        yield
    finally:
        os.close(descriptor)
