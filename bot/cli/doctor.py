"""`doctor`: finds what is wrong and says what to do."""

from __future__ import annotations

import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

import click

from bot.app import Places, channels_of, known_store
from bot.channels import AppriseChannel, ChannelFault
from bot.cli.context import EXIT_FAILED, Cli, clock, pass_cli
from bot.google.errors import SetupFault
from bot.outbox import signed_out
from bot.ports import GoogleError
from bot.store.faults import StoreFault

_LARGEST_CLOCK_ERROR = 300


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at: fine, worth a warning, or wrong."""

    level: str
    what: str


@click.command()
@click.option("--offline", is_flag=True, help="Do not ask Google.")
@click.option("--try-nudges", is_flag=True, help="Send a message through every channel.")
@pass_cli
def doctor(cli: Cli, *, offline: bool, try_nudges: bool) -> int:
    """Check configuration, files, database, templates, nudges, sign-in and clock.

    It says what to do about whatever is wrong.
    """
    places = cli.places
    checks: list[Callable[[Places], Iterator[Finding]]] = [
        _configuration,
        _files,
        _database,
        _templates,
        _nudges,
    ]
    if try_nudges:
        checks.append(_try_nudges)
    if not offline:
        checks.append(_google)
    wrong = False
    for check in checks:
        for finding in check(places):
            mark = {"fine": "ok  ", "warning": "note", "wrong": "FIX "}[finding.level]
            click.echo(f"{mark}  {finding.what}")
            wrong = wrong or finding.level == "wrong"
    click.echo("Something has to be mended first." if wrong else "All is well.")
    return EXIT_FAILED if wrong else 0


def _configuration(places: Places) -> Iterator[Finding]:
    path = places.loaded.path
    yield Finding("fine", f"configuration: {path or 'none, every default holds'}")


def _files(places: Places) -> Iterator[Finding]:
    secret = [places.token, places.database]
    if places.loaded.path is not None and places.loaded.config.nudges.addresses:
        # Addresses of channels may hold tokens.
        secret.append(places.loaded.path)
    for path in secret:
        if not path.exists():
            continue
        mode = stat.S_IMODE(path.stat().st_mode)
        if mode & 0o077:
            yield Finding("wrong", f"{path} can be read by others; run: chmod 600 {path}")
    yield Finding("fine", f"state folder: {places.state_dir}")


def _database(places: Places) -> Iterator[Finding]:
    if not places.database.exists():
        yield Finding("fine", "database: none yet; the first pass makes it")
        return
    try:
        with known_store(places) as store:
            # Reads every row: a broken one is found here.
            count, aside = len(store.applications()), store.aside()
            store.history(), store.open_intents(), store.announcements()
            lost = signed_out(store)
    except StoreFault as error:
        yield Finding("wrong", str(error))
        return
    yield Finding("fine", f"database: {count} applications")
    if lost:
        yield Finding("warning", "the last pass found no sign-in that Google accepts")
    for _, what, why in aside:
        yield Finding("warning", f"put aside, not lost: {what} ({why})")


def _templates(places: Places) -> Iterator[Finding]:
    from bot.notes.templates import Templates  # noqa: PLC0415  loaded when needed

    faults = Templates(places.templates).check_all()
    for fault in faults:
        yield Finding("wrong", f"template {fault}; the built-in one is used until it is mended")
    if not faults:
        yield Finding("fine", f"templates: {places.templates or 'the built-in ones'}")


def _nudges(places: Places) -> Iterator[Finding]:
    services = []
    for channel in (c for c in channels_of(places) if isinstance(c, AppriseChannel)):
        service = channel.service()
        if service:
            services.append(service)
        else:
            what = f"{channel.name} is none that Apprise knows; see https://appriseit.com"
            yield Finding("wrong", what)
    desktop = places.loaded.config.nudges.desktop
    said = ["your inbox", *services, *([] if desktop == "off" else [f"the desktop ({desktop})"])]
    yield Finding("fine", f"nudges go to {', '.join(said)}")


def _try_nudges(places: Places) -> Iterator[Finding]:
    for channel in channels_of(places):
        try:
            channel.send("followup", "This is how a nudge looks.")
        except ChannelFault as fault:
            yield Finding("wrong", str(fault))
        else:
            yield Finding("fine", f"{channel.name} took a message; look whether it arrived")


def _google(places: Places) -> Iterator[Finding]:
    from bot.google.account import connect  # noqa: PLC0415  Google's libraries load slowly
    from bot.google.auth import load_token, missing_scopes  # noqa: PLC0415

    try:
        missing = missing_scopes(load_token(places.token))
        account = connect(places.google_settings(), places.token)
    except (SetupFault, GoogleError) as error:
        yield Finding("wrong", str(error))
        return
    if missing:
        scopes = ", ".join(sorted(missing))
        yield Finding("wrong", f"the sign-in lacks {scopes}; run `followup setup` again")
        return
    try:
        yield Finding("fine", f"Gmail: {account.mailbox.profile().email}")
        yield Finding("fine", f"Calendar: time zone {account.calendar.time_zone()}")
    except GoogleError as error:
        yield Finding("wrong", str(error))
    finally:
        account.close()
    yield from _clock_finding(clock())


def _clock_finding(now: datetime) -> Iterator[Finding]:
    if now < datetime(2026, 1, 1, tzinfo=UTC):
        yield Finding("wrong", f"the machine's clock says {now:%Y-%m-%d}; set it")
